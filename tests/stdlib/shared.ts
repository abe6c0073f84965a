// What the compiler and programs know by the same names.
import { Feature, featureToString } from "shared/feature";
import { Runtime } from "shared/runtime";
import { Target } from "shared/target";
import { TypeinfoFlags } from "shared/typeinfo";

export function testNames(): void {
  assert(ASC_RUNTIME == Runtime.Incremental && ASC_TARGET == Target.Wasm32 && Runtime.Stub == 0);
  assert(Runtime.Minimal == 1);
  assert(TypeinfoFlags.ARRAYBUFFERVIEW == 1 && TypeinfoFlags.POINTERFREE == 32 && TypeinfoFlags.VALUE_ALIGN_0 == 64);
  assert(TypeinfoFlags.VALUE_MANAGED == 16384 && TypeinfoFlags.KEY_ALIGN_0 == 32768);
  assert(TypeinfoFlags.KEY_MANAGED == 1 << 23);
  assert(featureToString(Feature.Simd) == "simd" && featureToString(Feature.SignExtension) == "sign-extension");
  assert(featureToString(Feature.All) == "" && Feature.SharedEverything == 1 << 15);
}

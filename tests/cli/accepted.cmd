# Options of AssemblyScript that package scripts carry.
add.ts -o a.wasm --bindings esm --runtime stub --exportRuntime --stackSize 1024
add.ts --noEmit --transform ./transform.js --noValidate --runPasses inlining --wasm asc.wasm

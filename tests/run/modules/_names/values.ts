export function plain(): i32 { return 1; }
export default function named(): i32 { return 2; }
export let variable = 10;
export type Size = u16;
export enum Mode { Off, On }
export namespace inner { export function deep(): i32 { return 6; } }

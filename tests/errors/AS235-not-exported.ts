// What is no variable, function or enum cannot be exported to the host.
export namespace ns { export function f(): void {} } //~ AS235
export type Alias = i32; //~ AS235
export interface Shape {} //~ AS235
export class Point {} //~ AS235
export function generic<T>(x: T): T { return x; } //~ AS235
@lazy export function lazy(): void {} //~ AS235
export function fine(): void {}

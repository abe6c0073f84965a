// Exports.
export { a, b as c, d as default, e as if, type F, type G as H };
export { a as default, default as i } from "j";
export {};
export * from "k"; export * as l from "m"; export * as default from "n";
export type { O }; export type { P } from "q"; export type * from "r"; export type * as s from "t";
export default u;
export = v;
export as namespace W;
export const x = 1; export function y(): void {} export class Z {} export enum A { B } export async function c() {}
export { a } from "./b.json" with { type: "json" }; export * from "./c" with { type: "json", lazy: "no" };


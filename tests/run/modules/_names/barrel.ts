export * from "./values";
export * from "./star";
export * as ns from "./star";
export { plain as aliased } from "./values";
export { default } from "./expression";

// Default exports of declarations and expressions.
export default function (a: i32): void {}
export default function named(): void {}
export default class {}
export default abstract class A {}
export default enum B { C }
export default async function d() {}
export default async (x) => x;
export default (a: i32) => a;
export default { a: 1 };
export default [1];
export default import("e");
export default a + b;

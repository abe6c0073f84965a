// The runtime `minimal`: objects are collected when the host calls `__collect`, at a moment when no function of the program is
// running. Roots are globals and pinned objects. The functions are those of `incremental`.

export * from "rt/managed";
export { __zeroed } from "util/zero";

/** Nothing to do: no collection is under way while the program runs. */
@global @unsafe @inline export function __link(parent: usize, child: usize, expectMultiple: bool): void {}

/** Nothing to do: no collection is under way while the program runs. */
@global @unsafe @inline export function __moved(): void {}

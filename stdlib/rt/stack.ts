// The mark stack: objects whose references are still to be looked at, and pieces of large ones.
//
// It is a list of segments, each a page but the first: the base and the limit of the segment below, and the entries.

import { PAGE } from "rt/block";
import { releasePages } from "rt/pages";
import { acquirePages } from "rt/sweep";

const BOTTOM: usize = memory.data(256);
@inline const BOTTOM_SIZE: usize = 256;

let base: usize = BOTTOM;
let top: usize = BOTTOM;
let limit: usize = BOTTOM + BOTTOM_SIZE;

/** Adds a word that is not 0; whether there was memory for it. */
export function push(word: usize): bool {
  if (top == limit && !addSegment()) return false;
  store<usize>(top, word);
  top += sizeof<usize>();
  return true;
}

/** Adds two words, the second of them on top. */
export function pushPair(below: usize, above: usize): bool {
  if (!push(below)) return false;
  if (push(above)) return true;
  top -= sizeof<usize>();
  return false;
}

/** Removes the word on top, or gives 0 if there is none. */
export function pop(): usize {
  if (top == base) {
    if (base == BOTTOM) return 0;
    const page = base - 8;
    base = load<usize>(page);
    limit = load<usize>(page, 4);
    top = limit;
    releasePages(page, 1);
  }
  top -= sizeof<usize>();
  return load<usize>(top);
}

function addSegment(): bool {
  const page = acquirePages(1);
  if (!page) return false;
  store<usize>(page, base);
  store<usize>(page, limit, 4);
  base = page + 8;
  top = base;
  limit = page + PAGE;
  return true;
}

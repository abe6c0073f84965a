// The Mandelbrot set as an image in linear memory: one RGBA pixel per 32-bit word, ready for a canvas' ImageData.
// @call render(64, 48, 200) = 617
// @call checksum() = 886262023

const MAX_WIDTH = 1024;
const MAX_HEIGHT = 768;
const pixels = memory.data(MAX_WIDTH * MAX_HEIGHT * 4, 16);

let width = 0;
let height = 0;

/** The address of the first pixel, for the host. */
export function image(): usize {
  return pixels;
}

/** The smooth number of iterations before the orbit of c leaves the circle of radius 2; `limit` if it stays. */
function escape(cr: f64, ci: f64, limit: i32): i32 {
  let zr = 0.0, zi = 0.0, zr2 = 0.0, zi2 = 0.0;
  let i = 0;
  for (; i < limit && zr2 + zi2 <= 4.0; i++) {
    zi = 2.0 * zr * zi + ci;
    zr = zr2 - zi2 + cr;
    zr2 = zr * zr;
    zi2 = zi * zi;
  }
  return i;
}

function color(iterations: i32, limit: i32): u32 {
  if (iterations == limit) return 0xFF000000;
  const t = <u32>(iterations * 255 / limit);
  return 0xFF000000 | (255 - t) << 16 | (t * 3 & 0xFF) << 8 | t;
}

/** Draws the set; gives the number of pixels inside it. Sizes beyond 1024 by 768 are cut. */
export function render(w: i32, h: i32, limit: i32): i32 {
  width = min(w, MAX_WIDTH);
  height = min(h, MAX_HEIGHT);
  let inside = 0;
  for (let y = 0; y < height; y++) {
    const ci = 2.4 * <f64>y / <f64>height - 1.2;
    for (let x = 0; x < width; x++) {
      const cr = 3.2 * <f64>x / <f64>width - 2.2;
      const iterations = escape(cr, ci, limit);
      if (iterations == limit) inside++;
      store<u32>(pixels + ((y * width + x) << 2), color(iterations, limit));
    }
  }
  return inside;
}

/** A hash of the image that was drawn last (FNV-1a over its words). */
export function checksum(): u32 {
  let hash: u32 = 0x811C9DC5;
  for (let i = 0; i < width * height; i++) {
    hash = (hash ^ load<u32>(pixels + (i << 2))) * 0x01000193;
  }
  return hash;
}

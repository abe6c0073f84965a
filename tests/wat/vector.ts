// @args: -O3 --enable simd
export function add4(to: usize, a: usize, b: usize): void {
  v128.store(to, f32x4.add(v128.load(a), v128.load(b, 16)));
}

// What an array or a map that never leaves its function holds is alive as long as the array is.
function lengths(n: i32): i32 {
  const out = new Array<string>();
  for (let i = 0; i < n; i++) out.push(i.toString());
  let sum = 0;
  for (let i = 0; i < out.length; i++) sum += out[i].length;
  return sum;
}
function pairs(n: i32): i32 {
  const map = new Map<string, string>();
  for (let i = 0; i < n; i++) map.set("k" + i.toString(), "v" + i.toString());
  const keys = map.keys();
  let sum = 0;
  for (let i = 0; i < keys.length; i++) sum += map.get(keys[i]).length;
  return sum;
}
assert(lengths(30) == 50);
assert(pairs(12) == 26);

// @perf n=300000 ret=i32 tags=gc,alloc
// A graph of 20000 nodes of three sizes in which edges change at random: old objects refer to new ones all the time.

class Vertex {
  first: Vertex | null = null;
  second: Vertex | null = null;
  weight: i32 = 0;
}

class Named extends Vertex {
  a: f64 = 0;
  b: f64 = 0;
}

class Wide extends Named {
  c: f64 = 0;
  d: f64 = 0;
  e: f64 = 0;
  third: Vertex | null = null;
}

let state: u32 = 1;

function random(limit: i32): i32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return <i32>(state % <u32>limit);
}

function make(i: i32): Vertex {
  const kind = i % 3;
  const vertex = kind == 0 ? new Vertex() : kind == 1 ? new Named() : new Wide();
  vertex.weight = i;
  return vertex;
}

export function run(n: i32): i32 {
  const size = 20000;
  const vertices = new StaticArray<Vertex>(size);
  for (let i = 0; i < size; i++) vertices[i] = make(i);
  state = 1;
  for (let i = 0; i < n; i++) {
    const vertex = make(i);
    vertex.first = vertices[random(size)];
    // Chains stay short: what the new one leads to leads nowhere.
    vertex.first!.first = null;
    vertex.first!.second = null;
    const at = random(size);
    vertices[random(size)].second = vertex;
    vertices[at] = vertex;
  }
  let total = 0;
  for (let i = 0; i < size; i++) {
    const vertex = vertices[i];
    total = total * 31 + vertex.weight;
    if (vertex.first) total ^= vertex.first!.weight;
    if (vertex.second) total += vertex.second!.weight;
  }
  return total;
}

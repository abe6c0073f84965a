// A small ray tracer: spheres over a floor, a lamp, shadows and mirrors. Vectors are objects with operators; those that
// only one function sees are never made.
// @call render(64, 48) = 250943
// @call pixel(32, 24) = 76

class Vector {
  constructor(readonly x: f64, readonly y: f64, readonly z: f64) {}

  @operator("+") plus(v: Vector): Vector { return new Vector(this.x + v.x, this.y + v.y, this.z + v.z); }
  @operator("-") minus(v: Vector): Vector { return new Vector(this.x - v.x, this.y - v.y, this.z - v.z); }

  scaled(by: f64): Vector { return new Vector(this.x * by, this.y * by, this.z * by); }
  dot(v: Vector): f64 { return this.x * v.x + this.y * v.y + this.z * v.z; }
  unit(): Vector { return this.scaled(1.0 / sqrt(this.dot(this))); }

  /** The direction of a ray along this one that a mirror with this normal sends back. */
  reflected(normal: Vector): Vector { return this - normal.scaled(2.0 * this.dot(normal)); }
}

/** Anything that rays can hit. */
abstract class Shape {
  constructor(readonly brightness: f64, readonly mirror: f64) {}

  /** How far a ray goes to the shape; infinitely far if it misses. */
  abstract distance(origin: Vector, direction: Vector): f64;
  abstract normal(point: Vector): Vector;
}

class Sphere extends Shape {
  constructor(readonly center: Vector, readonly radius: f64, brightness: f64, mirror: f64) {
    super(brightness, mirror);
  }

  distance(origin: Vector, direction: Vector): f64 {
    const way = this.center - origin;
    const along = way.dot(direction);
    const square = along * along - way.dot(way) + this.radius * this.radius;
    if (square < 0.0) return Infinity;
    const near = along - sqrt(square);
    return near > NEAR ? near : Infinity;
  }

  normal(point: Vector): Vector {
    return (point - this.center).unit();
  }
}

/** The plane y = 0. */
class Floor extends Shape {
  distance(origin: Vector, direction: Vector): f64 {
    const distance = -origin.y / direction.y;
    return distance > NEAR ? distance : Infinity;
  }

  normal(point: Vector): Vector {
    return new Vector(0, 1, 0);
  }
}

/** Rays ignore what is nearer, lest a shape shade itself. */
const NEAR: f64 = 1e-6;
const LAMP = new Vector(-4, 6, -4);
const EYE = new Vector(0, 1.5, -5);
const SHAPES: Shape[] = [
  new Floor(0.6, 0.1),
  new Sphere(new Vector(-1.1, 1, 0), 1, 0.9, 0.2),
  new Sphere(new Vector(1.1, 1, 0.5), 1, 0.4, 0.6),
];

/** The brightness that comes along a ray, after at most `bounces` mirrors. */
function trace(origin: Vector, direction: Vector, bounces: i32): f64 {
  let nearest = Infinity;
  let hit: Shape | null = null;
  for (let i = 0; i < SHAPES.length; i++) {
    const distance = SHAPES[i].distance(origin, direction);
    if (distance < nearest) {
      nearest = distance;
      hit = SHAPES[i];
    }
  }
  if (!hit) return 0.3;
  const point = origin + direction.scaled(nearest);
  const normal = hit.normal(point);
  const light = hit.brightness * (0.1 + 0.9 * lamp(point, normal));
  if (bounces == 0) return light;
  return light * (1.0 - hit.mirror) + hit.mirror * trace(point, direction.reflected(normal), bounces - 1);
}

/** How much light of the lamp falls on a point: none in a shadow. */
function lamp(point: Vector, normal: Vector): f64 {
  const way = LAMP - point;
  const direction = way.unit();
  for (let i = 0; i < SHAPES.length; i++) {
    if (SHAPES[i].distance(point, direction) < way.dot(direction)) return 0.0;
  }
  return max(0.0, normal.dot(direction));
}

let image = new Uint8Array(0);
let width = 0;

/** Draws the scene in shades of grey; gives the sum of all pixels. */
export function render(columns: i32, rows: i32): i32 {
  image = new Uint8Array(columns * rows);
  width = columns;
  let sum = 0;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const ray = new Vector(<f64>(2 * x - columns) / <f64>rows, <f64>(rows - 2 * y) / <f64>rows, 2).unit();
      const shade = <u8>(255.0 * min(1.0, trace(EYE, ray, 3)));
      image[y * columns + x] = shade;
      sum += shade;
    }
  }
  return sum;
}

export function pixel(x: i32, y: i32): i32 {
  return image[y * width + x];
}

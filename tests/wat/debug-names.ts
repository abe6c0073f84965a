// @args: -O0 --debug
namespace geometry {
  export function area(width: f64, height: f64): f64 { return width * height; }
}
export function room(side: f64): f64 { return geometry.area(side, side); }

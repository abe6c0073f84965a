// Object: whether values are the same.
class Item {}

export function test(): void {
  assert(Object.is<f64>(NaN, NaN) && !Object.is<f64>(0.0, -0.0) && Object.is<f64>(1.5, 1.5));
  assert(Object.is<f32>(NaN, NaN) && !Object.is<f32>(0.0, -0.0) && !Object.is<f32>(NaN, 1));
  assert(Object.is<i32>(1, 1) && !Object.is<i64>(1, 2));
  assert(Object.is<string>("a".concat("b"), "ab") && !Object.is<string | null>("a", null));
  const item = new Item();
  assert(Object.is<Item>(item, item) && !Object.is<Item>(item, new Item()));
  const object: Object = item;
  assert(object instanceof Item && (object as Item) == item);
}

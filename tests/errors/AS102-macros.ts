// Messages of the program: the text is that of the first argument in the source.
function only<T>(): void {
  if (isInteger<T>()) return;
  ERROR("integers only"); //~ AS102
}

export function test(): void {
  WARNING("careful" + " now"); //~ AS102
  INFO(); //~ AS102
  if (isInteger<f64>()) ERROR("not compiled");
  only<i32>();
  only<f64>();
}

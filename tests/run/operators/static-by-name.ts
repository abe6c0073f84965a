// A static overload is called by its operator and by its name; both are the same function.
class Big {
  constructor(public value: i32) {}
  @inline @operator("<") static less(a: Big, b: Big): bool { return a.value < b.value; }
  @operator("+") static sum(a: Big, b: Big): Big { return new Big(a.value + b.value); }
  @operator.prefix("-") static negative(a: Big): Big { return new Big(-a.value); }
  max(other: Big): Big { return Big.less(this, other) ? other : this; }
}
const one = new Big(1);
const two = new Big(2);
assert(one < two && Big.less(one, two) && !Big.less(two, one));
assert((one + two).value == 3 && Big.sum(one, two).value == 3);
assert((-one).value == -1 && Big.negative(two).value == -2);
assert(one.max(two) == two);

// Functions inside of functions: they call each other and themselves, before and after their declarations.
function outer(n: i32): i32 {
  const limit = 3;
  let result = isEven(n) ? 1 : 0;
  function isEven(x: i32): bool { return x == 0 ? true : isOdd(x - 1); }
  function isOdd(x: i32): bool { return x == 0 ? false : isEven(x - 1); }
  function fact(x: i32): i32 { return x < 2 ? 1 : x * fact(x - 1); }
  function clamp(x: i32): i32 {
    function least(a: i32, b: i32): i32 { return a < b ? a : b; }
    return least(x, limit);
  }
  result += fact(4) * 10;
  result += clamp(100) * 1000;
  return result;
}
assert(outer(4) == 3241);
assert(outer(5) == 3240);

function behindReturn(): i32 {
  return helper(20);
  function helper(x: i32): i32 { return x + 1; }
}
assert(behindReturn() == 21);

{
  function inBlock(): i32 { return 5; }
  assert(inBlock() == 5);
}

function generic<T>(x: T): T {
  function twice(y: T): T { return y + y; }
  const thrice = (y: T): T => y + y + y;
  return twice(x) + thrice(x);
}
assert(generic<i32>(2) == 10);
assert(generic<f64>(0.5) == 2.5);

// Functions of one name in several blocks.
function blocks(x: i32): i32 {
  let result = 0;
  {
    function same(): i32 { return 1; }
    result += same();
  }
  {
    function same(): i32 { return 20; }
    result += same();
  }
  const f = function same(): i32 { return 300; };
  return result + f();
}
assert(blocks(0) == 321);

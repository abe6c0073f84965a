// A namespace holds declarations only.
let x = 1;
namespace ns {
  x = 2; //~ TS2695
  if (x) {} //~ TS2695
}

// 'return' belongs to functions.
let x = 1;
if (x == 2) {
  return; //~ TS1108
}

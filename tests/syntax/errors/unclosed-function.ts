// The layout shows which brace is missing.
function a(): void {
  if (x) {
    b();
} //~ TS1005

function c(): void {
  d();
}
let e = 1 +; //~ TS1109

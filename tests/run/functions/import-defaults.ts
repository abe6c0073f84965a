// The host gets the constant defaults of parameters that a call leaves out, and zeros where there are none.
// @output import-defaults.host(1, 3, 0)
// @output import-defaults.host(1, 2, 0)
// @output import-defaults.host(1, 2, 4)
declare function host(a: i32, b: i32 = 3, c?: f64): void;
host(1);
host(1, 2);
host(1, 2, 4);

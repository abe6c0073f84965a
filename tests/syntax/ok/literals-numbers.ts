// Integers in every radix, with separators; floats in every form.
let integers = [0, 123, 1_000_000, 0x1F, 0XfF_fF, 0b101, 0B1_1, 0o17, 0O7_7];
let large = [18446744073709551615, 0xFFFFFFFFFFFFFFFF, 18446744073709551616, 0x1_0000_0000_0000_0000];
let floats = [1.5, .5, 1., 1e3, 1E-3, 1e+3, 1_0.0_1e1_0, 0.1, 1e400, 5e-324, 123456789012345680000.0];
let bigs = [0n, 123n, 0xFFn, 0b1n, 99999999999999999999999999n];
let members = [1.0.toString(), 1..toString(), 1 .toString(), 0x1.toString()];

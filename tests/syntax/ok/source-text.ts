#!/usr/bin/env asc
// A byte-order mark may stand before, unusual white space anywhere.
let a = 1;
let	b = 2;
/* comment */ let c = 3; // comment
/** documentation
 * over lines */
let d = /* between */ 4;
/// <reference path="nothing" />

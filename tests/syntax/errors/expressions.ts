// Expressions with rules of their own.
let a = super; //~ TS1034
let b = super + 1; //~ TS1034
a?.b = 1; //~ TS2779
let c = a ?? b || c; //~ TS5076
let d = a && b ?? c; //~ TS5076
let e = (a ?? b) || c;
let f = #g; //~ TS1451
let h = { #i: 1 }; //~ TS1451
function j(): void { await k; } //~ TS1308
function l(): void { yield m; } //~ TS1163
function n(): void { for await (const o of p) {} } //~ TS1103
let q = (a)
  => 1; //~ TS1142
let r = import.metal; //~ TS1005
let s = new.targt; //~ TS1005
async function t(): Promise<void> { await u; }
let v = { @w x() {}, static y() {} }; //~ TS1005

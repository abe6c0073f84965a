// Simple statements and blocks.
;
{}
{ a; { b; } }
if (a) b; else if (c) d; else { e; }
if (a) if (b) c; else d;
if (a) {} else {}
while (a) b--;
do a(); while (b)
do { a(); } while (b); c();
for (;;) { break; }
for (let i = 0, n = 1; i < n; ++i) continue;
for (i = 0; ;) ;
switch (a) {}
switch (a) { case 1: case 2: b(); break; default: { c(); } case "x" ? 1 : 2: d(); }
throw new Error("x");
debugger;
with (a) b;

// Labels, `break` and `continue` to them.
outer: for (;;) { inner: while (a) { continue outer; break inner; } }
block: { break block; }
a: b: c: d();
async: for (;;) break async;

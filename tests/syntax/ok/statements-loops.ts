// Loops over elements and keys; `of` and `in` as names.
for (const x of xs) {}
for (let [k, v] of map) {}
for (const { a, b } of xs) {}
for (x of xs) ;
for (a.b of xs) ;
for ([a, b] of xs) ;
for ({ a } of xs) ;
for (var k in object) {}
for (k in object) ;
for (const of of of) ;
for (let of = 0; of < 1; of++) ;
for (let i = (a in b) ? 1 : 2; i in b; ) ;
async function f() { for await (const x of xs) {} }

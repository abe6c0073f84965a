// A line break ends a statement where the next line cannot continue it.
let a = 1
let b = { c: 1 }
let d = () => {}
let e = function () {}
f
++g
h
type A = B
type C = | D
  | E
export let i = 1
var j
do k(); while (l) m()
function n() { return
}
function o() { return 1 }
if (p) q
else r
s
{ t }

// These lines continue the statement before, as in JavaScript.
let a = b
(c)
let d = e
[f]
let g = h
`i`
let j = k
  .l
  ?.m
  + n
  ? o
  : p
let q = r
/s/t
let u
= v

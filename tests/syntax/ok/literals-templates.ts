// Plain, nested, tagged, over several lines; invalid escapes are allowed in tagged ones.
let plain = [``, `text`, `\`\${}\\`, `$ {x} $`, `$${x}$`];
let nested = `a${b}c${`d${e + `f`}g`}h`;
let object = `${{ a: 1 }.a}${function () { return `}`; }}`;
let tagged = [tag`a${1}b`, object.method`x`, tag`\u{zz} \xg`, generic<T>`x`, call()`y``z`];
let lines = `first
  second	third
fourth`;

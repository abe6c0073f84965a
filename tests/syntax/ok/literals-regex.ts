// A regular expression where an operand may stand; elsewhere `/` divides.
let regexes = [/a/, /[/]\/x/gi, /\\/, /=/, /(?<name>x)/dgimsuvy];
let divisions = [a / b / c, (a) / b, a[0] / b, a++ / b, 1 / 2, this / 2, x! / 2, f() / g(), "s" / 2];
if (x) /re/.test(y);
while (x) /re/g.exec(y);
let places = [!/x/.test(y), typeof /x/, x => /y/, a ? /b/ : /c/, a in /b/];
function f() { return /x/; }
{ block; }
/after/.test(block);

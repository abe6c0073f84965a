// Precedence and associativity show in what the printer keeps apart.
let levels = [a ?? b, a || b && c, a | b ^ c & d, a == b != c === d !== e, a < b <= c > d >= e];
let shifts = [a << b >> c >>> d, a + b - c, a * b / c % d, a ** b ** c, -a ** b, (a ** b) ** c];
let mixed = [a + b * c, (a + b) * c, a << b + c, a & b == c, a in b, "x" in y, a || (b ?? c)];
let signs = [a + +b, a - -b, a + ++b, a - --b, a++ + b, a-- - b, - -a, + +a, - --a, + ++a];
let chained = a + b + c - d - e + f;
let angles = [a < b, a > b, a >> b, a >>> b, a >= b, a < b > c, i < n, x < (y >> 1)];
f(a < b, c > d);

// Prefix and postfix operators.
let prefix = [+a, -a, !a, ~a, !!a, typeof a, void 0, delete a.b, delete a[0], typeof typeof a, -(-a)];
++a; --a; a++; a--; ++a.b; a[0]--; ++a!;
a
++b
c;
let asserted = [a!, a!.b!.c!, a![0]!, a!(), a!!, !a!];

// Assignments associate to the right; any operator may be compound.
a = b = c;
a += b -= c *= d **= e /= f %= g;
a <<= b >>= c >>>= d &= e |= f ^= g;
a ??= b ||= c &&= d;
a.b = a[0] = a!.c = (a) = <T>a;
let conditional = a ? b : c ? d : e;
let nested = a ? b ? c : d : e;
let comma = (a, b, c);
for (a = 1, b = 2; a < b; a++, b--) ;

// Members, elements, calls, type arguments, optional chains.
a.b.c; a[0][1]; a["b"]; a.b[c].d(e)(f)[g];
f(); f(a, b,); f(...a, b, ...c); f<T>(); f<T, U>(a); f<A<B<C<D>>>>(a); f<() => void>(a); f<{ a: T }>(b); f<T[]>();
f<[a, b]>(c); f<"a" | 1>(b); f<typeof x>(y); f(a < b, c > (d)); f<T>; let g = f<T>, h = f<T>.name;
a?.b; a?.[0]; a?.(1); a?.<T>(b); a?.b.c(1)?.[2]!.d; (a?.b).c; a ?.5 : 1; a?.#b;

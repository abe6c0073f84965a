// @args: --enable gc
// References of the host are only cast to wider types.
export function cast(x: anyref, y: eqref): eqref {
  let wide: anyref = <anyref>y;
  return <eqref>x; //~ AS100
}

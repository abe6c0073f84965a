// An unmanaged object is an address, and may lie over anything.
@unmanaged class A { x: i32 = 0; next: A | null = null; }
export function f(address: usize): i32 { return changetype<A>(address).next!.x; }

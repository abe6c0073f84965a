// Raw memory may alias anything; alignment is natural unless given.
export function move(from: usize, to: usize): void { store<u8>(to, load<i16>(from, 2) + 1, 4); }

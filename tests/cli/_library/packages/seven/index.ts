export function seven(): i32 { return 7; }

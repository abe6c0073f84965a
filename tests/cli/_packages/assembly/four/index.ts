export function four(): i32 { return 4; }

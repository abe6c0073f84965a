export const one: i32 = 1;

export const value: i32 = 1;

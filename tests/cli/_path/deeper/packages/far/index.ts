export const far: i32 = 1000;

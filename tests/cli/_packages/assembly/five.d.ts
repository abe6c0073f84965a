export const FIVE: i32 = 5;

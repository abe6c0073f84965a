export const fromStar = 7;

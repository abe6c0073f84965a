// Array literals: holes, spreads, trailing commas.
let arrays = [[], [1], [1,], [1, 2], [,], [, ,], [1, , 2], [1, ,], [, 1], [...a], [...a, , ...b,]];

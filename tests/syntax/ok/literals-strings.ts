// Quotes, escapes, line continuations, lone surrogates, characters beyond the basic plane.
let quotes = ["double", 'single', "it's", 'say "hi"', ""];
let escapes = "\0\b\t\n\v\f\r\'\"\\\x41\u0042\u{43}\u{1F600}\a\ ";
let continued = "one\
two";
let lone = "\ud800 \udc00 \u{d800}";
let direct = "é 😀 \u2028 \u2029 \u{feff}";

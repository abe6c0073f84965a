// A value that is asked about is evaluated for its effects only.
// @oracle: skip makes an invalid module of a query with effects
let evaluated = 0;
function effect(): f64 { evaluated++; return 1.5; }

assert(!isConstant(effect()));
assert(evaluated == 1);
assert(isFloat(effect()));
assert(evaluated == 2);
assert(!isInteger<f64>(effect()));
assert(evaluated == 3);
assert(isDefined(effect()));
assert(isDefined(evaluated));
assert(evaluated == 3);
assert(isInteger(evaluated + 1));

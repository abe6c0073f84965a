// Modifiers and decorators without a declaration.
export a = 1; //~ TS1042
declare b; //~ TS1012
abstract c() {} //~ TS1012
@foo d = 1; //~ TS1206
@foo if (a) {} //~ TS1206
export @foo e; //~ TS1206
async f; //~ TS1012

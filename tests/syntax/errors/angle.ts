// Lists of type parameters and arguments are not empty.
f<>(); //~ TS1099
new A<>(); //~ TS1099
function g<>(): void {} //~ TS1098
class B<> {} //~ TS1098
type C<> = i32; //~ TS1098
let d: Array<> = x; //~ TS1099
let e = <>() => 1; //~ TS1098

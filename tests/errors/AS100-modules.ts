// Forms of modules and scopes that are not compiled.
declare global { let everywhere: i32; } //~ AS100
const value = 5;
export = value; //~ AS100
export as namespace Lib; //~ AS100
import fs = require("fs"); //~ AS100
enum Computed { [value] = 1 } //~ AS100

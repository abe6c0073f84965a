// Where a name is missing, or is a reserved word.
let class = 1; //~ TS1003
const 1 = 2; //~ TS1003
let = 1, if = 2; //~ TS1109
function for() {} //~ TS1003
class new {} //~ TS1003
enum 1 {} //~ TS1003
interface 2 {} //~ TS1012
type = ; //~ TS1109
import * as if from "a"; //~ TS1003
a.; //~ TS1003
a?.; //~ TS1003
a.1; //~ TS1012
label: break 1; //~ TS1012
namespace "x" {} //~ TS1012

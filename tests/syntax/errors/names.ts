// Functions and classes need names unless they are default exports.
function () {} //~ TS1003
class {} //~ TS1003
export default function () {}
export default class {}
export function () {} //~ TS1003

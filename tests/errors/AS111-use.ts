// @args: --use nothing=missing/element --use seven=7
// An alias must name something. //~ none AS111
export function test(): i32 { return seven; }

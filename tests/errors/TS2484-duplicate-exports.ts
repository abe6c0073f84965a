// A name is exported once.
export function a(): void {}
function b(): void {}
export { b as a }; //~ TS2484
export { b };
export { b as b }; //~ TS2484
export default a;
export default function c(): void {} //~ TS2484

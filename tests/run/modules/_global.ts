export function useGlobals(): i32 { return everywhere(FACTOR); }

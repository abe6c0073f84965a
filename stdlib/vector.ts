// The wrapper of vectors.

/** The class of `v128` values, without members. */
@final @unmanaged
export abstract class V128 {
}

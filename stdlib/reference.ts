// The classes of references to what the host holds.

/** A function. */
@final @unmanaged
export abstract class RefFunc {}

/** Anything of the host's. */
@final @unmanaged
export abstract class RefExtern {}

/** Anything of the module's. */
@final @unmanaged
export abstract class RefAny {}

/** What can be compared. */
@final @unmanaged
export abstract class RefEq {}

/** A structure. */
@final @unmanaged
export abstract class RefStruct {}

/** An array. */
@final @unmanaged
export abstract class RefArray {}

/** An integer of 31 bits. */
@final @unmanaged
export abstract class RefI31 {}

/** A string. */
@final @unmanaged
export abstract class RefString {}

// The messages of the errors that the library throws.

@lazy @inline export const E_INDEXOUTOFRANGE: string = "Index out of range";

@lazy @inline export const E_INVALIDLENGTH: string = "Invalid length";

@lazy @inline export const E_EMPTYARRAY: string = "Array is empty";

@lazy @inline export const E_HOLEYARRAY: string = "Element type must be nullable if array is holey";

@lazy @inline export const E_NOTIMPLEMENTED: string = "Not implemented";

@lazy @inline export const E_KEYNOTFOUND: string = "Key does not exist";

@lazy @inline export const E_ALLOCATION_TOO_LARGE: string = "Allocation too large";

@lazy @inline export const E_ALREADY_PINNED: string = "Object already pinned";

@lazy @inline export const E_NOT_PINNED: string = "Object is not pinned";

@lazy @inline export const E_URI_MALFORMED: string = "URI malformed";

@lazy @inline export const E_INVALIDDATE: string = "Invalid Date";

@lazy @inline export const E_UNPAIRED_SURROGATE: string = "Unpaired surrogate";

// What programs import to look at the headers of objects.

/** Memory is given out in multiples of this. */
export const AL_BITS: u32 = 4;
export const AL_SIZE: usize = 1 << <usize>AL_BITS;
export const AL_MASK: usize = AL_SIZE - 1;

/** Whether the runtime checks itself. */
export const DEBUG: bool = true;

/** What precedes any memory in AssemblyScript. Only the fields of `OBJECT` below have a meaning here. */
@unmanaged export class BLOCK {
  /** Not used. */
  mmInfo: usize;
}

/** What precedes an object, from `TOTAL_OVERHEAD` before its address on. */
@unmanaged export class OBJECT extends BLOCK {
  /** Not used: may be the end of another object. */
  gcInfo: u32;

  /** Not used: may be the end of another object. */
  gcInfo2: u32;

  /** The class id. */
  rtId: u32;

  /** The size in bytes. */
  rtSize: u32;
}

/** How far before the address of memory the fields of `BLOCK` begin. */
export const BLOCK_OVERHEAD: usize = offsetof<BLOCK>();

/** The greatest size of unmanaged memory. */
export const BLOCK_MAXSIZE: usize = (1 << 30) - BLOCK_OVERHEAD;

/** How far behind the end of `BLOCK` an object begins. */
export const OBJECT_OVERHEAD: usize = (offsetof<OBJECT>() - BLOCK_OVERHEAD + AL_MASK) & ~AL_MASK;

/** The greatest size of an object. */
export const OBJECT_MAXSIZE: usize = BLOCK_MAXSIZE - OBJECT_OVERHEAD;

/** How far before the address of an object the fields of `OBJECT` begin. */
export const TOTAL_OVERHEAD: usize = BLOCK_OVERHEAD + OBJECT_OVERHEAD;

// What the table at `__rtti_base` tells about classes.

/** The entry of a class. */
@unmanaged
export class Typeinfo {
  /** What is known about the class. */
  flags: TypeinfoFlags = TypeinfoFlags.NONE;
}

/** What may be known about a class. Values are elements of arrays, sets and maps; keys those of maps. */
export const enum TypeinfoFlags {
  /** Nothing. */
  NONE = 0,
  /** It is a view of a buffer. */
  ARRAYBUFFERVIEW = 1 << 0,
  /** It is an `Array`. */
  ARRAY = 1 << 1,
  /** It is a `StaticArray`. */
  STATICARRAY = 1 << 2,
  /** It is a `Set`. */
  SET = 1 << 3,
  /** It is a `Map`. */
  MAP = 1 << 4,
  /** Its objects have no references. */
  POINTERFREE = 1 << 5,
  /** Values have 1 byte. */
  VALUE_ALIGN_0 = 1 << 6,
  /** Values have 2 bytes. */
  VALUE_ALIGN_1 = 1 << 7,
  /** Values have 4 bytes. */
  VALUE_ALIGN_2 = 1 << 8,
  /** Values have 8 bytes. */
  VALUE_ALIGN_3 = 1 << 9,
  /** Values have 16 bytes. */
  VALUE_ALIGN_4 = 1 << 10,
  /** Values are signed. */
  VALUE_SIGNED = 1 << 11,
  /** Values are floats. */
  VALUE_FLOAT = 1 << 12,
  /** Values may be null. */
  VALUE_NULLABLE = 1 << 13,
  /** Values are references to objects. */
  VALUE_MANAGED = 1 << 14,
  /** Keys have 1 byte. */
  KEY_ALIGN_0 = 1 << 15,
  /** Keys have 2 bytes. */
  KEY_ALIGN_1 = 1 << 16,
  /** Keys have 4 bytes. */
  KEY_ALIGN_2 = 1 << 17,
  /** Keys have 8 bytes. */
  KEY_ALIGN_3 = 1 << 18,
  /** Keys have 16 bytes. */
  KEY_ALIGN_4 = 1 << 19,
  /** Keys are signed. */
  KEY_SIGNED = 1 << 20,
  /** Keys are floats. */
  KEY_FLOAT = 1 << 21,
  /** Keys may be null. */
  KEY_NULLABLE = 1 << 22,
  /** Keys are references to objects. */
  KEY_MANAGED = 1 << 23,
}

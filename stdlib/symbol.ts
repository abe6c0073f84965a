// Symbols: values that equal nothing but themselves.

// Two of the well-known ones share a number, as they always have.
@lazy @inline const HAS_INSTANCE: u32 = 1;
@lazy @inline const IS_CONCAT_SPREADABLE: u32 = 2;
@lazy @inline const IS_REGEXP: u32 = 3;
@lazy @inline const MATCH: u32 = 4;
@lazy @inline const REPLACE: u32 = 5;
@lazy @inline const SEARCH: u32 = 6;
@lazy @inline const SPECIES: u32 = 7;
@lazy @inline const SPLIT: u32 = 8;
@lazy @inline const TO_PRIMITIVE: u32 = 9;
@lazy @inline const TO_STRING_TAG: u32 = 10;
@lazy @inline const UNSCOPABLES: u32 = 11;

/** The number of the next symbol. */
@lazy let nextId: usize = 12;

/** Symbols by key and keys by symbol, of those that `Symbol.for` made. */
@lazy const symbolsByKey: Map<string, usize> = new Map();
@lazy const keysBySymbol: Map<usize, string> = new Map();

@unmanaged
abstract class _Symbol {
  static readonly hasInstance: symbol = changetype<symbol>(<usize>HAS_INSTANCE);
  static readonly isConcatSpreadable: symbol = changetype<symbol>(<usize>IS_CONCAT_SPREADABLE);
  static readonly isRegExp: symbol = changetype<symbol>(<usize>IS_REGEXP);
  static readonly iterator: symbol = changetype<symbol>(<usize>IS_REGEXP);
  static readonly match: symbol = changetype<symbol>(<usize>MATCH);
  static readonly replace: symbol = changetype<symbol>(<usize>REPLACE);
  static readonly search: symbol = changetype<symbol>(<usize>SEARCH);
  static readonly species: symbol = changetype<symbol>(<usize>SPECIES);
  static readonly split: symbol = changetype<symbol>(<usize>SPLIT);
  static readonly toPrimitive: symbol = changetype<symbol>(<usize>TO_PRIMITIVE);
  static readonly toStringTag: symbol = changetype<symbol>(<usize>TO_STRING_TAG);
  static readonly unscopables: symbol = changetype<symbol>(<usize>UNSCOPABLES);

  /** The symbol of a key, the same each time. */
  static for(key: string): symbol {
    if (symbolsByKey.has(key)) return changetype<symbol>(symbolsByKey.get(key));
    const id = nextId++;
    symbolsByKey.set(key, id);
    keysBySymbol.set(id, key);
    return changetype<symbol>(id);
  }

  /** The key of a symbol that `for` made, or `null`. */
  static keyFor(sym: symbol): string | null {
    const id = changetype<usize>(sym);
    return keysBySymbol.has(id) ? keysBySymbol.get(id) : null;
  }

  toString(): string {
    return "Symbol(" + nameOf(changetype<usize>(this)) + ")";
  }
}

export type Symbol = _Symbol;

export type symbol = _Symbol;

/** A new symbol. The description is not kept. */
@unsafe
export function Symbol(description: string | null = null): symbol {
  return changetype<symbol>(nextId++);
}

/** The name of a well-known symbol, the key of one that `for` made, or an empty text. */
function nameOf(id: usize): string {
  switch (<u32>id) {
    case HAS_INSTANCE: return "hasInstance";
    case IS_CONCAT_SPREADABLE: return "isConcatSpreadable";
    case IS_REGEXP: return "isRegExp";
    case MATCH: return "match";
    case REPLACE: return "replace";
    case SEARCH: return "search";
    case SPECIES: return "species";
    case SPLIT: return "split";
    case TO_PRIMITIVE: return "toPrimitive";
    case TO_STRING_TAG: return "toStringTag";
    case UNSCOPABLES: return "unscopables";
    default: return keysBySymbol.has(id) ? keysBySymbol.get(id) : "";
  }
}

// Encoding and decoding of addresses.

import { decodeText, encodeText, NONE, RESERVED, UNRESERVED, UNRESERVED_AND_RESERVED } from "util/uri";

/** A whole address with the characters encoded that may not stand in one. */
export function encodeURI(str: string): string {
  return encodeText(str, UNRESERVED_AND_RESERVED);
}

/** An address with the characters decoded that do not separate its parts. */
export function decodeURI(str: string): string {
  return decodeText(str, RESERVED);
}

/** A part of an address with all characters encoded that have a meaning in one. */
export function encodeURIComponent(str: string): string {
  return encodeText(str, UNRESERVED);
}

/** A part of an address with all characters decoded. */
export function decodeURIComponent(str: string): string {
  return decodeText(str, NONE);
}

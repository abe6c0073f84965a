// What browsers and other JavaScript hosts give to programs, under the names that it has there.

export { Date, performance } from "bindings/clock";
export { console } from "bindings/console";
export { crypto } from "bindings/crypto";

@external("env", "globalThis")
export declare const globalThis: externref;

export declare namespace Math {
  @external("env", "Math.E")
  export const E: f64;
  @external("env", "Math.LN2")
  export const LN2: f64;
  @external("env", "Math.LN10")
  export const LN10: f64;
  @external("env", "Math.LOG2E")
  export const LOG2E: f64;
  @external("env", "Math.LOG10E")
  export const LOG10E: f64;
  @external("env", "Math.PI")
  export const PI: f64;
  @external("env", "Math.SQRT1_2")
  export const SQRT1_2: f64;
  @external("env", "Math.SQRT2")
  export const SQRT2: f64;
  @external("env", "Math.abs")
  export function abs(x: f64): f64;
  @external("env", "Math.acos")
  export function acos(x: f64): f64;
  @external("env", "Math.acosh")
  export function acosh(x: f64): f64;
  @external("env", "Math.asin")
  export function asin(x: f64): f64;
  @external("env", "Math.asinh")
  export function asinh(x: f64): f64;
  @external("env", "Math.atan")
  export function atan(x: f64): f64;
  @external("env", "Math.atan2")
  export function atan2(y: f64, x: f64): f64;
  @external("env", "Math.atanh")
  export function atanh(x: f64): f64;
  @external("env", "Math.cbrt")
  export function cbrt(x: f64): f64;
  @external("env", "Math.ceil")
  export function ceil(x: f64): f64;
  @external("env", "Math.clz32")
  export function clz32(x: f64): f64;
  @external("env", "Math.cos")
  export function cos(x: f64): f64;
  @external("env", "Math.cosh")
  export function cosh(x: f64): f64;
  @external("env", "Math.exp")
  export function exp(x: f64): f64;
  @external("env", "Math.expm1")
  export function expm1(x: f64): f64;
  @external("env", "Math.floor")
  export function floor(x: f64): f64;
  @external("env", "Math.fround")
  export function fround(x: f64): f32;
  @external("env", "Math.hypot")
  export function hypot(value1: f64, value2: f64): f64;
  @external("env", "Math.imul")
  export function imul(a: f64, b: f64): f64;
  @external("env", "Math.log")
  export function log(x: f64): f64;
  @external("env", "Math.log10")
  export function log10(x: f64): f64;
  @external("env", "Math.log1p")
  export function log1p(x: f64): f64;
  @external("env", "Math.log2")
  export function log2(x: f64): f64;
  @external("env", "Math.max")
  export function max(value1: f64, value2: f64): f64;
  @external("env", "Math.min")
  export function min(value1: f64, value2: f64): f64;
  @external("env", "Math.pow")
  export function pow(base: f64, exponent: f64): f64;
  @external("env", "Math.random")
  export function random(): f64;
  @external("env", "Math.round")
  export function round(x: f64): f64;
  @external("env", "Math.sign")
  export function sign(x: f64): f64;
  @external("env", "Math.sin")
  export function sin(x: f64): f64;
  @external("env", "Math.sinh")
  export function sinh(x: f64): f64;
  @external("env", "Math.sqrt")
  export function sqrt(x: f64): f64;
  @external("env", "Math.tan")
  export function tan(x: f64): f64;
  @external("env", "Math.tanh")
  export function tanh(x: f64): f64;
  @external("env", "Math.trunc")
  export function trunc(x: f64): f64;
}

export declare namespace Reflect {
  @external("env", "Reflect.get")
  export function get(target: externref, propertyKey: string): externref;
  @external("env", "Reflect.getWithReceiver")
  @external.js("return Reflect.get(target, propertyKey, receiver);")
  export function getWithReceiver(target: externref, propertyKey: string, receiver: externref): externref;
  @external("env", "Reflect.has")
  export function has(target: externref, propertyKey: string): bool;
  @external("env", "Reflect.set")
  export function set(target: externref, propertyKey: string, value: externref): externref;
  @external("env", "Reflect.setWithReceiver")
  @external.js("return Reflect.set(target, propertyKey, value, receiver);")
  export function setWithReceiver(
    target: externref, propertyKey: string, value: externref, receiver: externref,
  ): externref;
  @external("env", "Reflect.apply")
  export function apply(target: externref, thisArgument: externref, argumentsList: externref): externref;
}

export declare namespace String {
  @external("env", "String.fromCodePoint")
  export function fromCodePoint(codepoint: i32): externref;
  @external("env", "String.fromCodePoints")
  @external.js("return String.fromCodePoint(...codepoints);")
  export function fromCodePoints(codepoints: i32[]): externref;
}

export declare namespace Object {
  @external("env", "Object.is")
  export function is(a: externref, b: externref): bool;
  @external("env", "Object.hasOwn")
  export function hasOwn(target: externref, propertyKey: string): bool;
  @external("env", "Object.assign")
  export function assign(target: externref, source: externref): externref;
  @external("env", "Object.keys")
  export function keys(target: externref): externref;
  @external("env", "Object.values")
  export function values(target: externref): externref;
  @external("env", "Object.entries")
  export function entries(target: externref): externref;
  @external("env", "Object.getOwnPropertyNames")
  export function getOwnPropertyNames(target: externref): externref;
}

export declare namespace document {
  @external("env", "document.characterSet")
  export const characterSet: string;
  @external("env", "document.compatMode")
  export const compatMode: string;
  @external("env", "document.contentType")
  export const contentType: string;
  @external("env", "document.documentElement")
  export const documentElement: externref;
  @external("env", "document.documentURI")
  export const documentURI: string;
  @external("env", "document.referrer")
  export const referrer: string;
  @external("env", "document.pictureInPictureEnabled")
  export const fullscreenEnabled: bool;
  @external("env", "document.pictureInPictureEnabled")
  export const pictureInPictureEnabled: bool;
  @external("env", "document.childElementCount")
  export const childElementCount: i32;
  @external("env", "document.children")
  export const children: externref;
  @external("env", "document.firstElementChild")
  export const firstElementChild: externref;
  @external("env", "document.lastElementChild")
  export const lastElementChild: externref;
  @external("env", "document.cookie")
  export let cookie: string;
  @external("env", "document.body")
  export let body: externref;
  @external("env", "document.domain")
  export let domain: string;
  @external("env", "document.title")
  export let title: string;
  @external("env", "document.location")
  export let location: externref;
  @external("env", "document.URL")
  export let URL: string;
  @external("env", "document.createElement")
  export function createElement(tagName: string): externref;
  @external("env", "document.getElementById")
  export function getElementById(id: string): externref;
  @external("env", "document.getElementsByClassName")
  export function getElementsByClassName(classNames: string): externref;
  @external("env", "document.getElementsByName")
  export function getElementsByName(elementName: string): externref;
  @external("env", "document.hasFocus")
  export function hasFocus(): bool;
  @external("env", "document.append")
  export function append(node: externref): void;
  @external("env", "document.prepend")
  export function prepend(node: externref): void;
  @external("env", "document.replaceChildren")
  export function replaceChildren(node: externref): void;
  @external("env", "document.write")
  export function write(content: string): void;
  @external("env", "document.writeln")
  export function writeln(content: string): void;
}

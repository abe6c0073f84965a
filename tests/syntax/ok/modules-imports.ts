// Imports.
import "side";
import a from "a";
import * as b from "b";
import { c, d as e, default as f, type, as, as as as1, if as g, } from "c";
import h, { i } from "d";
import j, * as k from "e";
import {} from "f";
import type { L } from "g"; import type M from "h"; import type * as N from "i";
import { type O, type P as Q, type as r, type as as s } from "j";
import type from "k"; import type, { t } from "l"; import from from "m";
import u = require("n"); import v = w.x.y; export import z = w.x; import type A = require("o");
import B from "p" with { type: "json" }; import C from "q" assert { "type": "json", };
let dynamic = [import("r"), await import("s"), import.meta.url];

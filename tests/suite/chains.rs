//! Chains as long as a program generator may make them: what nests with each link must be walked in loops.

use libtest_mimic::{Failed, Trial};

/// Many times what recursion could bear on the stack of the compiling thread of a debug build.
const LINKS: usize = 20_000;

/// A chain in one program: what stands before its links, the separator, one link, and what stands behind.
struct Chain {
    name: &'static str,
    before: &'static str,
    separator: &'static str,
    link: &'static str,
    behind: &'static str,
}

const CHAINS: &[Chain] = &[
    chain("plus", "return ", " + ", "a", ";"),
    chain("mixed-operators", "return ", " - ", "a * 3 + (a ^ -b)", ";"),
    chain("and", "return i32(", " && ", "a > b", ");"),
    chain("or", "return i32(", " || ", "a == b", ");"),
    chain("comma", "", ", ", "a += b", "; return a;"),
    chain("else-if", "", " else ", "if (a == b) a += 1;", " return a;"),
    chain("statements", "", " ", "a = a * 3 + b;", " return a;"),
];

const fn chain(
    name: &'static str,
    before: &'static str,
    separator: &'static str,
    link: &'static str,
    behind: &'static str,
) -> Chain {
    Chain { name, before, separator, link, behind }
}

pub fn trials() -> Vec<Trial> {
    CHAINS.iter().map(|chain| Trial::test(format!("chains/{}", chain.name), || check(chain))).collect()
}

fn check(chain: &Chain) -> Result<(), Failed> {
    let Chain { before, separator, link, behind, .. } = chain;
    let links = vec![*link; LINKS].join(separator);
    let source = format!("export function f(a: i32, b: i32): i32 {{ {before}{links}{behind} }}\n");
    asc_driver::compile_text(&source, &["-O0"])?;
    Ok(())
}

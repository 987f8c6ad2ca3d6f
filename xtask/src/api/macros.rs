//! The public items that macros of the generated crate create, read from the text of the macros.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{ItemEnum, ItemMacro};

/// Prefixes that every reader knows to be there.
const UNDERSTOOD: [&str; 9] = [
    "crate::models::",
    "crate::apis::",
    "crate::rt::",
    "rt::",
    "std::collections::",
    "std::fmt::",
    "std::time::",
    "jiff::",
    "crate::",
];

/// The enum that an invocation is given, where it is one: `A = "TEXT"` reads like a discriminant.
pub(super) fn open_enum(item: &ItemMacro) -> Option<ItemEnum> {
    syn::parse2(item.mac.tokens.clone()).ok()
}

/// The type that an invocation gives methods or traits to.
pub(super) fn target(item: &ItemMacro) -> Option<String> {
    let mut tokens = item.mac.tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(only)), None) => Some(only.to_string()),
        (Some(TokenTree::Ident(first)), Some(TokenTree::Group(_))) => Some(first.to_string()),
        _ => None,
    }
}

/// Returns true if a macro only implements traits of serde.
pub(super) fn is_json(name: &str) -> bool {
    matches!(name, "json_object" | "serde_wire")
}

/// The public signatures, implemented traits and attributes in the text of a macro.
pub(super) fn promises(tokens: TokenStream) -> Vec<String> {
    let mut promises = Vec::new();
    collect(tokens, &mut promises);
    promises
}

fn collect(tokens: TokenStream, promises: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, word: &str| matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word);
    let is_punct = |at: usize, c: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == c);
    let opens =
        |at: usize| matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    let mut at = 0;
    while at < tokens.len() {
        let is_public = is(at, "pub");
        let is_function = is(at, "fn") || (is_public && is(at + 1, "fn"));
        if is_function || (is_public && (is(at + 1, "const") || is(at + 1, "type"))) || is(at, "impl") {
            let end = (at..tokens.len()).find(|end| opens(*end) || is_punct(*end, ';')).unwrap_or(tokens.len());
            let signature: TokenStream = tokens[at..end].iter().cloned().collect();
            let signature = tidy(&signature.to_string());
            let value = signature.split(" = &[").next().unwrap_or_default();
            // An inherent `impl` promises nothing by itself.
            if is_public || (!is_function && value.contains(" for ")) {
                promises.push(value.to_owned());
            }
            at = end;
            // The body of a function is not public.
            if is_function {
                at += 1;
                continue;
            }
        }
        match (tokens.get(at), tokens.get(at + 1)) {
            // Another macro's promises are listed under its own name.
            (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(bang))) if bang.as_char() == '!' => {
                if !is_json(&name.to_string()) {
                    promises.push(format!("{name}!"));
                }
                at += 2;
            }
            (Some(TokenTree::Group(group)), _) => within(group, promises),
            _ => {}
        }
        at += 1;
    }
}

fn within(group: &Group, promises: &mut Vec<String>) {
    let text = group.stream().to_string();
    match group.delimiter() {
        Delimiter::Bracket if text.starts_with("derive") => promises.push(tidy(&text)),
        _ if text == "non_exhaustive" => promises.push(text),
        Delimiter::Brace => collect(group.stream(), promises),
        _ => {}
    }
}

/// Tokens as a person would write them, without what goes without saying.
pub(super) fn tidy(tokens: &str) -> String {
    let mut text = tokens.split_whitespace().collect::<Vec<_>>().join(" ");
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" :", ":"),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
        ("$ ", "$"),
        ("# ", "#"),
        (" !", "!"),
    ] {
        text = text.replace(spaced, tight);
    }
    text = text.replace(",)", ")").replace(", >", ">").replace("->", " -> ").replace("  ", " ");
    for prefix in UNDERSTOOD {
        text = text.replace(prefix, "");
    }
    text.replace("Fn(", " Fn(").replace("  ", " ").trim().to_owned()
}

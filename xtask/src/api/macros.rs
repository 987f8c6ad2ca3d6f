//! What the macros of the generated crate make, read from their own text: they are few, and plain.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{ItemEnum, ItemMacro};

use super::listing::tidy;

/// The enum that an invocation is given, where it is one: `A = "TEXT"` reads like a discriminant.
pub(super) fn open_enum(item: &ItemMacro) -> Option<ItemEnum> {
    syn::parse2(item.mac.tokens.clone()).ok()
}

/// The type that an invocation gives methods to.
pub(super) fn target(item: &ItemMacro) -> Option<String> {
    let mut tokens = item.mac.tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(only)), None) => Some(only.to_string()),
        _ => None,
    }
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
    let mut at = 0;
    while at < tokens.len() {
        let opens = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if (is(at, "pub") && (is(at + 1, "fn") || is(at + 1, "const"))) || is(at, "impl") {
            let end = (at..tokens.len())
                .find(|end| {
                    opens(&tokens[*end]) || matches!(&tokens[*end], TokenTree::Punct(punct) if punct.as_char() == ';')
                })
                .unwrap_or(tokens.len());
            let signature: TokenStream = tokens[at..end].iter().cloned().collect();
            let signature = tidy(&signature.to_string());
            let value = signature.split(" = &[").next().unwrap_or_default();
            // An inherent `impl` promises nothing by itself.
            if is(at, "pub") || value.contains(" for ") {
                promises.push(value.to_owned());
            }
            at = end;
        }
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            if group.delimiter() == Delimiter::Bracket && group.stream().to_string().starts_with("derive") {
                promises.push(tidy(&group.stream().to_string()));
            } else if group.stream().to_string() == "non_exhaustive" {
                promises.push("non_exhaustive".into());
            } else if group.delimiter() == Delimiter::Brace {
                collect(group.stream(), promises);
            }
        }
        at += 1;
    }
}

//! The API's names in Rust.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use deunicode::deunicode;
use heck::{ToKebabCase, ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

use crate::acronyms;

/// Names of the prelude, and of what generated code uses; a schema of that name gets `Model` behind it, so that neither
/// our code nor that of a program which imports everything means another type.
const TAKEN_TYPES: &str = "\
    AsMut AsRef Box Call CallOptions Client Clone Copy Debug Default Deserialize DoubleEndedIterator Drop Empty Eq \
    Err ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash Into IntoFuture IntoIterator \
    InvalidRequest Items Iterator None Ok Operation Option Ord Paged Pages PartialEq PartialOrd RawRequest Request \
    Result Self Send Serialize Sized Some String Sync ToOwned ToString TryFrom TryInto Unpin Vec";

/// These, and the types that the facade's root exports.
static TAKEN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let exports =
        include_str!("../../src/lib.rs").split("\npub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let own = exports.filter(|export| !export.contains("linkbreakers_generated"));
    let words = own.flat_map(|export| export.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    let types = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    // The module of `Gen` would be a keyword, which the generator does not escape.
    types.chain(TAKEN_TYPES.split_whitespace()).chain(["Gen"]).collect()
});

/// Returns whether another type has the name, so that a schema cannot have it.
pub(crate) fn is_taken(type_name: &str) -> bool {
    TAKEN.contains(type_name)
}

/// Method names that a setter must not take on a model.
const TAKEN_ON_MODELS: &str = "clone default eq fmt from into new";

/// Method names that an operation must not take on an API.
const TAKEN_ON_APIS: &str = "clone fmt into new";

/// Method names that a setter must not take on a request.
const TAKEN_ON_REQUESTS: &str = "client clone deadline fmt header idempotency_key into items max_attempts new \
    options pages send send_with_response timeout to_call";

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a type. A name that is UpperCamelCase already changes only in its acronyms.
pub(crate) fn type_name(name: &str) -> String {
    let is_camel = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric());
    let words = acronyms::as_words(&deunicode(name));
    let name = if is_camel { words } else { letters_first(words.to_upper_camel_case(), 'T') };
    if is_taken(&name) { format!("{name}Model") } else { name }
}

/// A name that no other type has: `name`, with as many suffixes as it needs.
pub(crate) fn free(mut name: String, suffix: &str, taken: &mut BTreeSet<String>) -> String {
    while is_taken(&name) || !taken.insert(name.clone()) {
        name.push_str(suffix);
    }
    name
}

/// The names of an enum's variants, without the prefix that all values share. What is `published` stays.
pub(crate) fn variant_names(values: &[&str], published: &BTreeMap<&str, &str>) -> Vec<String> {
    let known: Vec<&str> = values.iter().copied().filter(|value| published.contains_key(value)).collect();
    let prefix = value_prefix(if known.is_empty() { values } else { &known });
    let mut taken: BTreeSet<String> =
        published.values().copied().chain(["Self", "Unknown"]).map(str::to_owned).collect();
    let mut name = |value: &&str| {
        if let Some(name) = published.get(value) {
            return (*name).to_owned();
        }
        let rest = value.strip_prefix(&prefix).filter(|rest| !rest.is_empty()).unwrap_or(value);
        let mut name = letters_first(deunicode(rest).to_upper_camel_case(), 'V');
        while !taken.insert(name.clone()) {
            name.push_str("Value");
        }
        name
    };
    values.iter().map(&mut name).collect()
}

/// Proto enums start with `PREFIX_UNSPECIFIED`. That value decides wherever it is there, since a value that is added
/// later must not rename the others.
fn value_prefix(values: &[&str]) -> String {
    if let Some(prefix) = values.iter().find_map(|value| value.strip_suffix("UNSPECIFIED")) {
        return prefix.to_owned();
    }
    let Some((first, rest)) = values.split_first().filter(|(_, rest)| !rest.is_empty()) else { return String::new() };
    let shared = |other: &&str| first.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let end = rest.iter().map(shared).min().unwrap_or_default();
    first.as_bytes()[..end]
        .iter()
        .rposition(|byte| *byte == b'_')
        .map_or_else(String::new, |at| first[..=at].to_owned())
}

/// A field, parameter or operation that needs a name.
pub(crate) struct Candidate<'a> {
    /// Differs from those of all others.
    pub(crate) key: &'a str,
    /// The document's name.
    pub(crate) name: &'a str,
    /// The name to use if another one has the same name.
    pub(crate) fallback: &'a str,
    pub(crate) published: Option<&'a str>,
}

/// The methods of a type, distinct from each other and from reserved names.
pub(crate) struct Members {
    taken: BTreeSet<String>,
}

impl Members {
    pub(crate) fn of_model() -> Self {
        Self::with(TAKEN_ON_MODELS)
    }

    pub(crate) fn of_request() -> Self {
        Self::with(TAKEN_ON_REQUESTS)
    }

    pub(crate) fn of_api() -> Self {
        Self::with(TAKEN_ON_APIS)
    }

    fn with(taken: &str) -> Self {
        Self { taken: taken.split_whitespace().map(str::to_owned).collect() }
    }

    /// Reserves a name that is in use already.
    pub(crate) fn reserve(&mut self, rust: &str) {
        self.taken.insert(rust.to_owned());
    }

    /// The Rust name of a field, parameter or operation, without the raw prefix that [`identifier`] adds.
    pub(crate) fn add(&mut self, name: &str) -> String {
        let mut rust = letters_first(deunicode(name).to_snake_case(), 'n');
        while is_no_name(&rust) || !self.taken.insert(rust.clone()) {
            rust.push_str("_value");
        }
        rust
    }

    /// The Rust names of all candidates, by key. What is published stays. The others do not depend on the document's
    /// order: those in the API's own style choose first.
    pub(crate) fn add_all<'a>(
        &mut self,
        candidates: impl IntoIterator<Item = Candidate<'a>>,
    ) -> BTreeMap<&'a str, String> {
        // A published method is in snake case, its document's name is not.
        let comparable = |name: &str, fallback| if name == fallback { name.to_owned() } else { name.to_snake_case() };
        let mut candidates: Vec<Candidate<'a>> = candidates.into_iter().collect();
        candidates.sort_by_key(|candidate| candidate.name);
        let (mut rust, mut published, mut names) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        candidates.retain(|candidate| {
            let Some(known) = candidate.published.filter(|known| published.insert(*known)) else { return true };
            names.insert(comparable(candidate.name, candidate.fallback));
            rust.insert(candidate.key, known.to_owned());
            false
        });
        published.into_iter().for_each(|known| self.reserve(known));
        // Names that clash with a reserved one come after all free ones, and those that repeat another come last.
        let mut ranked: Vec<(usize, &str, &str)> = Vec::new();
        for Candidate { key, name, fallback, .. } in candidates {
            ranked.push(match names.insert(comparable(name, fallback)) {
                true if name.to_lower_camel_case() != name => (1, name, key),
                true if self.taken.contains(&name.to_snake_case()) => (2, name, key),
                true => (0, name, key),
                false => (3, fallback, key),
            });
        }
        ranked.sort_by_key(|(rank, ..)| *rank);
        rust.extend(ranked.into_iter().map(|(_, name, key)| (key, self.add(name))));
        rust
    }
}

fn is_no_name(rust: &str) -> bool {
    matches!(rust, "self" | "super" | "crate" | "_") || rust.bytes().all(|byte| byte == b'_' || byte.is_ascii_digit())
}

/// A name as an identifier, which is raw for a keyword.
pub(crate) fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

fn capitalized(word: &str) -> String {
    word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or(word)
}

/// The name of an API without `Api`, from its tag.
pub(crate) fn api_name(tag: &str) -> String {
    joined(tag, acronyms::as_words)
}

/// The name of an API in the vendor's SDKs: as [`api_name`] forms it, but with the tag's own capitals.
pub(crate) fn vendor_api_name(tag: &str) -> String {
    joined(tag, str::to_owned)
}

/// The words of a tag in one, each with a capital and then changed by `change`.
fn joined(tag: &str, change: fn(&str) -> String) -> String {
    let tag = deunicode(tag);
    let words = tag.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    letters_first(words.map(|word| change(&capitalized(word))).collect(), 'T')
}

/// The cargo feature of an API.
pub(crate) fn feature(tag: &str) -> String {
    letters_first(deunicode(tag).to_kebab_case(), 't')
}

/// `LinksService_CreateBulk` without its service.
pub(crate) fn method(operation_id: &str) -> &str {
    let name = operation_id.rsplit_once("Service_").map_or(operation_id, |(_, name)| name);
    if name.is_empty() { operation_id } else { name }
}

/// The type of a request: its API and its method.
pub(crate) fn request(api: &str, method: &str) -> String {
    format!("{api}{}", method.to_upper_camel_case())
}

/// The name of a body that the document names after its operation (`LinksServiceUpdateBody`): the verb and what it is
/// about (`UpdateLinkRequest`), taken from the response's name if that is `UpdateLinkResponse`.
pub(crate) fn body_name(operation_id: &str, result: Option<&str>) -> Option<String> {
    if let Some(stem) = result.and_then(|result| result.strip_suffix("Response")) {
        return Some(format!("{stem}Request"));
    }
    let (service, verb) = operation_id.split_once("Service_")?;
    let bare = verb.chars().filter(char::is_ascii_uppercase).count() == 1;
    Some(if bare { format!("{verb}{}Request", singular(service)) } else { format!("{verb}Request") })
}

fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if plural.ends_with("ss") || plural.ends_with("us") => plural.to_owned(),
        None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

fn letters_first(name: String, prefix: char) -> String {
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        Some('_') if name.len() > 1 => name,
        _ => format!("{prefix}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source;

    #[test]
    fn name_of_each_case_becomes_the_expected_one() {
        let cases = source::yaml(include_str!("../documents/names.yaml")).unwrap();
        let mut members = Members::of_model();
        for (function, names) in cases.as_object().unwrap() {
            let names = names.as_object().unwrap().iter();
            for (name, expected) in names {
                let (first, second) = name.split_once(' ').map_or((name.as_str(), None), |(a, b)| (a, Some(b)));
                let actual = match function.as_str() {
                    "acronyms::as_words" => acronyms::as_words(name),
                    "type_name" => type_name(name),
                    "member" => members.add(name),
                    "request_member" => Members::of_request().add(name),
                    "identifier" => identifier(name),
                    "variant_names" => variant_names(&name.split(' ').collect::<Vec<_>>(), &BTreeMap::new()).join(" "),
                    "body_name" => body_name(first, second).unwrap(),
                    "api_name" => api_name(name),
                    "vendor_api_name" => vendor_api_name(name),
                    "feature" => feature(name),
                    "method" => method(name).to_owned(),
                    "request" => request(first, second.unwrap()),
                    _ => panic!("unknown function {function}"),
                };
                assert_eq!(actual, *expected, "{function}({name})");
            }
        }
    }
}

//! The API's names in Rust.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use deunicode::deunicode;
use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::acronyms;

/// Names of the prelude, and of what generated code uses; a schema of that name gets `Model` behind it, so that neither
/// our code nor that of a program which imports everything means another type.
const TAKEN_TYPES: &str = "\
    AsMut AsRef Box Call CallOptions Client Clone Copy Debug Default Deserialize DoubleEndedIterator Drop Empty Eq \
    Err ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash Into IntoFuture IntoIterator \
    InvalidRequest Items Iterator None Ok Operation Option Ord Paged Pages PartialEq PartialOrd RawRequest Request \
    Result Self Send Serialize Sized Some String Sync ToOwned ToString TryFrom TryInto Unpin Vec";

/// The module of that name would be a keyword, and the generator does not know so.
const TAKEN_MODULE: &str = "Gen";

/// These, and the types that the facade's root exports.
static TAKEN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let exports =
        include_str!("../../src/lib.rs").split("\npub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let own = exports.filter(|export| !export.contains("linkbreakers_generated"));
    let words = own.flat_map(|export| export.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    let types = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    types.chain(TAKEN_TYPES.split_whitespace()).chain([TAKEN_MODULE]).collect()
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
    let spelled = acronyms::as_words(&deunicode(name));
    let name = if is_camel { spelled } else { letters_first(spelled.to_upper_camel_case(), 'T') };
    if is_taken(&name) { format!("{name}Model") } else { name }
}

/// The names of an enum's variants, by value, without the prefix that all values share. What is `published` stays.
pub(crate) fn variant_names(values: &[&str], published: &BTreeMap<&str, &str>) -> Vec<String> {
    let known: Vec<&str> = values.iter().copied().filter(|value| published.contains_key(value)).collect();
    let prefix = value_prefix(if known.is_empty() { values } else { &known });
    let mut taken: BTreeSet<String> =
        std::iter::once("Unknown").chain(published.values().copied()).map(str::to_owned).collect();
    values
        .iter()
        .map(|value| {
            if let Some(name) = published.get(value) {
                return (*name).to_owned();
            }
            let rest = value.strip_prefix(&prefix).filter(|rest| !rest.is_empty()).unwrap_or(value);
            let mut name = letters_first(deunicode(rest).to_upper_camel_case(), 'V');
            while name == "Self" || !taken.insert(name.clone()) {
                name.push_str("Value");
            }
            name
        })
        .collect()
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

    /// Keeps a name for what has it already.
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

    /// The Rust names of all of `names`, by name: what is published stays; then those have the first choice that are
    /// spelled as the API's own style has it, whatever their order.
    pub(crate) fn add_all<'a>(
        &mut self,
        names: impl IntoIterator<Item = &'a str>,
        published: impl Fn(&str) -> Option<String>,
    ) -> BTreeMap<&'a str, String> {
        let mut rust = BTreeMap::new();
        let mut others: Vec<&str> = Vec::new();
        for name in names {
            match published(name) {
                Some(known) => {
                    self.reserve(&known);
                    rust.insert(name, known);
                }
                None => others.push(name),
            }
        }
        let (plain, odd): (Vec<&str>, Vec<&str>) =
            others.into_iter().partition(|name| serde_camel(&name.to_snake_case()) == *name);
        let (free, clashing): (Vec<&str>, Vec<&str>) =
            plain.into_iter().partition(|name| !self.taken.contains(&name.to_snake_case()));
        for name in free.into_iter().chain(odd).chain(clashing) {
            rust.insert(name, self.add(name));
        }
        rust
    }
}

fn is_no_name(rust: &str) -> bool {
    matches!(rust, "self" | "super" | "crate" | "_") || rust.bytes().all(|byte| byte == b'_' || byte.is_ascii_digit())
}

/// A name as an identifier: keywords are spelled raw.
pub(crate) fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// A Rust field in the spelling of serde's `camelCase` rule.
fn serde_camel(name: &str) -> String {
    let (first, rest) = name.split_once('_').unwrap_or((name, ""));
    rest.split('_').fold(first.to_owned(), |camel, word| camel + &capitalized(word))
}

fn capitalized(word: &str) -> String {
    word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or(word)
}

/// The name of an API without `Api`, from its tag.
pub(crate) fn api_name(tag: &str) -> String {
    joined(tag, acronyms::as_words)
}

/// The name of an API as [`api_name`] forms it, but with the tag's own capitals, as the vendor's SDKs spell it.
pub(crate) fn vendor_api_name(tag: &str) -> String {
    joined(tag, str::to_owned)
}

/// The words of a tag in one, each with a capital and then spelled by `spell`.
fn joined(tag: &str, spell: fn(&str) -> String) -> String {
    let tag = deunicode(tag);
    let words = tag.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    letters_first(words.map(|word| spell(&capitalized(word))).collect(), 'T')
}

/// The cargo feature of an API.
pub(crate) fn feature(tag: &str) -> String {
    letters_first(deunicode(tag).to_kebab_case(), 't')
}

/// `LinksService_CreateBulk` without its service.
pub(crate) fn method(operation_id: &str) -> String {
    let name = operation_id.rsplit_once("Service_").map_or(operation_id, |(_, name)| name);
    if name.is_empty() { operation_id.to_owned() } else { name.to_owned() }
}

/// The type of a request: its API and its method.
pub(crate) fn request(api: &str, method: &str) -> String {
    format!("{api}{}", method.to_upper_camel_case())
}

/// The name of a body that the document names after its operation (`LinksServiceUpdateBody`): the verb and what it is
/// about (`UpdateLinkRequest`), taken from the response's name if that is `UpdateLinkResponse`.
pub(crate) fn body_name(operation_id: &str, answer: Option<&str>) -> Option<String> {
    if let Some(stem) = answer.and_then(|answer| answer.strip_suffix("Response")) {
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

    fn variants(values: &[&str]) -> Vec<String> {
        variant_names(values, &BTreeMap::new())
    }

    #[test]
    fn type_names_are_upper_camel_case_and_never_those_of_the_prelude() {
        let pairs = "\
            Link=Link HTTPMethod=HttpMethod GetGoogleFormsOAuthURLResponse=GetGoogleFormsOAuthUrlResponse \
            HTTP_METHOD=HttpMethod list-URLs=ListUrls apiTag=ApiTag googlerpcStatus=GooglerpcStatus typeDate=TypeDate \
            Error=ErrorModel gen=GenModel 2FaCode=T2faCode a.b-c=ABC";
        for (schema, rust) in pairs.split_whitespace().filter_map(|pair| pair.split_once('=')) {
            assert_eq!(type_name(schema), rust);
        }
    }

    #[test]
    fn variants_drop_what_the_values_share() {
        assert_eq!(variants(&["LINK_VIEW_UNSPECIFIED", "LINK_VIEW_DIRECTORY"]), ["Unspecified", "Directory"]);
        assert_eq!(variants(&["PREFERRED_LINK_TYPE_URL", "PREFERRED_LINK_TYPE_PDF"]), ["Url", "Pdf"]);
        assert_eq!(variants(&["DNS_UNSPECIFIED", "DNS_UNKNOWN"]), ["Unspecified", "UnknownValue"]);
        assert_eq!(variants(&["NULL_VALUE"]), ["NullValue"]);
        assert_eq!(variants(&["SIZE_UNSPECIFIED", "SIZE_2X", "OTHER"]), ["Unspecified", "V2x", "Other"]);
        assert_eq!(variants(&["a-b", "a_b"]), ["AB", "ABValue"]);
    }

    #[test]
    fn an_added_value_leaves_the_other_names_alone() {
        let before = variants(&["KIND_UNSPECIFIED", "KIND_ENTRY"]);
        let after = variants(&["KIND_UNSPECIFIED", "KIND_ENTRY", "SOMETHING_ELSE"]);
        assert_eq!(after[..2], before);
    }

    #[test]
    fn members_are_distinct() {
        let mut members = Members::of_model();
        let names: Vec<String> =
            ["fooBar", "foo_bar", "type", "new", "self", "@type", "2d"].map(|n| members.add(n)).into();
        assert_eq!(names, ["foo_bar", "foo_bar_value", "type", "new_value", "self_value", "type_value", "n2d"]);
        assert_eq!(identifier("type"), "r#type");
        assert_eq!(Members::of_request().add("send"), "send_value");
    }

    #[test]
    fn bodies_are_named_after_verb_and_resource() {
        let name = |id, answer| body_name(id, answer).unwrap();
        assert_eq!(name("LinksService_Update", Some("UpdateLinkResponse")), "UpdateLinkRequest");
        assert_eq!(name("VisitorsService_Update", Some("Visitor")), "UpdateVisitorRequest");
        assert_eq!(name("DirectoriesService_Update", None), "UpdateDirectoryRequest");
        assert_eq!(name("MembersService_AllowAccess", Some("Member")), "AllowAccessRequest");
    }

    #[test]
    fn apis_are_named_after_their_tags() {
        let tag = "QR Code Templates";
        assert_eq!([api_name(tag), vendor_api_name(tag)], ["QrCodeTemplates", "QRCodeTemplates"]);
        assert_eq!([api_name("API URL things"), api_name("oAuth URLs")], ["ApiUrlThings", "OAuthUrls"]);
        assert_eq!(feature(tag), "qr-code-templates");
        assert_eq!(
            [method("EventsService_ListEvents"), request("Links", "create_bulk")],
            ["ListEvents", "LinksCreateBulk"]
        );
    }
}

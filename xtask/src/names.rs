//! How the API's names are spelled in Rust.

use std::collections::{BTreeSet, HashSet};

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

/// Names that the facade or the prelude has taken; a schema of that name gets `Model` behind it.
const TAKEN_TYPES: &[&str] = &[
    "AccessToken",
    "ApiClient",
    "ApiException",
    "ApiResponse",
    "Box",
    "Call",
    "CallOptions",
    "Claims",
    "Client",
    "Configuration",
    "ConfigurationError",
    "DecodeError",
    "Download",
    "Downloaded",
    "ExportCsv",
    "FileError",
    "FromJson",
    "JobFailed",
    "MediaUpload",
    "Prefetch",
    "RenderQrcodes",
    "SavedFile",
    "TransportError",
    "Unfinished",
    "UploadedMedia",
    "WaitFailed",
    "Default",
    "Empty",
    "Error",
    "InvalidRequest",
    "Items",
    "Iterator",
    "Lbid",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Paged",
    "Pages",
    "RateLimit",
    "RawRequest",
    "Request",
    "Result",
    "RetryPolicy",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "ToString",
    "Vec",
];

/// Method names that a setter must not take on a model.
const TAKEN_ON_MODELS: &[&str] = &["clone", "default", "eq", "fmt", "from", "into", "new"];

/// Method names that a setter must not take on a request.
const TAKEN_ON_REQUESTS: &[&str] = &[
    "client",
    "clone",
    "deadline",
    "fmt",
    "header",
    "idempotency_key",
    "into",
    "items",
    "max_attempts",
    "new",
    "options",
    "pages",
    "send",
    "send_with_response",
    "timeout",
    "to_call",
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a type; one that is a Rust type name already is kept as the docs spell it.
pub(crate) fn type_name(name: &str) -> String {
    let is_rust = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric());
    let name = if is_rust { name.to_owned() } else { letters_first(name.to_upper_camel_case(), 'T') };
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Model") } else { name }
}

/// The name of an enum's variant, without the prefix that all values share.
pub(crate) fn variant_names(values: &[&str]) -> Vec<String> {
    let prefix = value_prefix(values);
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    values
        .iter()
        .map(|value| {
            let rest = value.strip_prefix(&prefix).filter(|rest| !rest.is_empty()).unwrap_or(value);
            let mut name = letters_first(rest.to_upper_camel_case(), 'V');
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
    let Some((first, rest)) = values.split_first() else {
        return String::new();
    };
    let mut end = if rest.is_empty() { 0 } else { first.len() };
    for value in rest {
        end = first.bytes().zip(value.bytes()).take(end).take_while(|(a, b)| a == b).count();
    }
    first[..end].rfind('_').map_or(String::new(), |at| first[..=at].to_owned())
}

/// The setters of a model's fields or a request's parameters, distinct from each other and from what is there already.
pub(crate) struct Members {
    taken: BTreeSet<String>,
}

impl Members {
    pub(crate) fn of_model() -> Self {
        Self { taken: TAKEN_ON_MODELS.iter().map(ToString::to_string).collect() }
    }

    pub(crate) fn of_request() -> Self {
        Self { taken: TAKEN_ON_REQUESTS.iter().map(ToString::to_string).collect() }
    }

    /// The Rust name of a field or parameter, without the raw prefix that [`identifier`] adds.
    pub(crate) fn add(&mut self, name: &str) -> String {
        let mut rust = letters_first(name.to_snake_case(), 'n');
        while matches!(rust.as_str(), "self" | "super" | "crate" | "_") || !self.taken.insert(rust.clone()) {
            rust.push_str("_value");
        }
        rust
    }
}

/// A name as an identifier: keywords are spelled raw.
pub(crate) fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// How serde's `camelCase` rule spells a Rust field.
pub(crate) fn serde_camel(name: &str) -> String {
    let mut upper = false;
    let mut camel = String::with_capacity(name.len());
    for (index, character) in name.chars().enumerate() {
        match character {
            '_' => upper = true,
            _ if upper && index > 0 => {
                camel.push(character.to_ascii_uppercase());
                upper = false;
            }
            _ => {
                camel.push(character);
                upper = false;
            }
        }
    }
    camel
}

/// The name of an API without `Api`, from its tag.
pub(crate) fn api_name(tag: &str) -> String {
    let words = tag.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined: String = words
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect();
    letters_first(joined, 'T')
}

/// The cargo feature of an API.
pub(crate) fn feature(tag: &str) -> String {
    tag.to_kebab_case()
}

/// `LinksService_CreateBulk` without its service, in snake case.
pub(crate) fn method(operation_id: &str) -> String {
    let name = operation_id.rsplit_once("Service_").map_or(operation_id, |(_, name)| name);
    letters_first(name.to_snake_case(), 'n')
}

/// The type of a request: its API and its method.
pub(crate) fn request(api: &str, method: &str) -> String {
    format!("{api}{}", method.to_upper_camel_case())
}

/// The name of a body that the document names after its operation (`LinksServiceUpdateBody`): the verb and what it is
/// about (`UpdateLinkRequest`), taken from the answer's name (`UpdateLinkResponse`) where it tells.
pub(crate) fn body_name(operation_id: &str, answer: Option<&str>) -> Option<String> {
    if let Some(stem) = answer.and_then(|answer| answer.strip_suffix("Response")) {
        return Some(format!("{stem}Request"));
    }
    let (service, verb) = operation_id.split_once("Service_")?;
    let bare = verb.chars().filter(char::is_ascii_uppercase).count() == 1;
    Some(if bare { format!("{verb}{}Request", singular(service)) } else { format!("{verb}Request") })
}

fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        format!("{stem}y")
    } else if plural.ends_with("ss") || plural.ends_with("us") {
        plural.to_owned()
    } else {
        plural.strip_suffix('s').unwrap_or(plural).to_owned()
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

    #[test]
    fn types_keep_the_spelling_of_the_docs() {
        for (schema, rust) in [
            ("Link", "Link"),
            ("HTTPMethod", "HTTPMethod"),
            ("apiTag", "ApiTag"),
            ("googlerpcStatus", "GooglerpcStatus"),
            ("typeDate", "TypeDate"),
            ("Error", "ErrorModel"),
            ("2FaCode", "T2faCode"),
            ("a.b-c", "ABC"),
        ] {
            assert_eq!(type_name(schema), rust);
        }
    }

    #[test]
    fn variants_drop_what_the_values_share() {
        assert_eq!(variant_names(&["LINK_VIEW_UNSPECIFIED", "LINK_VIEW_DIRECTORY"]), ["Unspecified", "Directory"]);
        assert_eq!(variant_names(&["PREFERRED_LINK_TYPE_URL", "PREFERRED_LINK_TYPE_PDF"]), ["Url", "Pdf"]);
        assert_eq!(variant_names(&["DNS_UNSPECIFIED", "DNS_UNKNOWN"]), ["Unspecified", "UnknownValue"]);
        assert_eq!(variant_names(&["NULL_VALUE"]), ["NullValue"]);
        assert_eq!(variant_names(&["SIZE_UNSPECIFIED", "SIZE_2X", "OTHER"]), ["Unspecified", "V2x", "Other"]);
        assert_eq!(variant_names(&["a-b", "a_b"]), ["AB", "ABValue"]);
    }

    #[test]
    fn an_added_value_leaves_the_other_names_alone() {
        let before = variant_names(&["KIND_UNSPECIFIED", "KIND_ENTRY"]);
        let after = variant_names(&["KIND_UNSPECIFIED", "KIND_ENTRY", "SOMETHING_ELSE"]);
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
        assert_eq!(
            (api_name("QR Code Templates").as_str(), feature("QR Code Templates").as_str()),
            ("QRCodeTemplates", "qr-code-templates")
        );
        assert_eq!(
            (method("EventsService_ListEvents").as_str(), request("Links", "create_bulk").as_str()),
            ("list_events", "LinksCreateBulk")
        );
    }
}

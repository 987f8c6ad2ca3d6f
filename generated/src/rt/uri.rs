// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Paths and queries.

use std::{borrow::Cow, fmt};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{InvalidRequest, Operation, Text, joined};

// All characters but the unreserved ones of RFC 3986, section 2.3, so that data is never read as syntax.
const DATA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Builds a path from the literal parts of a template and percent-encoded values.
pub(crate) struct Path {
    operation: &'static Operation,
    path: String,
}

impl Path {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation, path: String::with_capacity(operation.path.len() + 40) }
    }

    pub(crate) fn literal(mut self, literal: &str) -> Self {
        self.path.push_str(literal);
        self
    }

    /// Adds an id as one segment.
    pub(crate) fn id(self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        check_id(self.operation, name, value)?;
        self.segment(name, value)
    }

    /// Adds a value as one segment.
    pub(crate) fn segment(mut self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        let reject = |problem: Cow<'static, str>| Err(InvalidRequest::new(self.operation.id, name, problem));
        // A server or proxy that decodes the path before routing resolves dot segments even if they are encoded.
        let decoded = percent_decode_str(value).decode_utf8_lossy();
        match &*decoded {
            "" => return reject("is empty; the path would name another resource".into()),
            "." | ".." => return reject("is a dot segment; the path would name another resource".into()),
            _ => {}
        }
        if let Some(control) = decoded.chars().find(|character| character.is_control()) {
            return reject(format!("must not contain control characters, but contains {control:?}").into());
        }
        self.path.extend(utf8_percent_encode(value, DATA));
        Ok(self)
    }

    pub(crate) fn finish(self) -> String {
        self.path
    }
}

/// Rejects a value that cannot be an id. The API would respond with 404, which callers often treat as a successful
/// deletion.
fn check_id(operation: &Operation, name: &'static str, value: &str) -> Result<(), InvalidRequest> {
    let decoded = percent_decode_str(value).decode_utf8_lossy();
    let problem = match decoded.chars().find(|character| !is_part_of_id(*character)) {
        None => return Ok(()),
        Some('/' | '\\') => Cow::from("must be an id, which contains no slash; pass only the id, not a path or a URL"),
        Some(character) => format!(
            "must be an id, but contains {character:?}; an id contains no whitespace, control characters or quotes"
        )
        .into(),
    };
    Err(InvalidRequest::new(operation.id, name, problem))
}

fn is_part_of_id(character: char) -> bool {
    // Invisible characters get into ids from files, such as a byte order mark.
    let is_invisible = matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    !is_invisible && !character.is_whitespace() && !character.is_control() && !r#"/\"'`“”‘’"#.contains(character)
}

/// The query parameters of a call in their order, not yet percent-encoded; a list repeats its name.
///
/// `Display` writes the query as it is sent, percent-encoded and without its `?`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<(Cow<'static, str>, String)>);

impl Query {
    /// Adds a parameter after those that are already set.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Returns whether the call has no query parameters.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds the query to `url` as it is sent, percent-encoded and without its `?`.
    #[doc(hidden)]
    pub fn write_to(&self, url: &mut String) {
        for (n, (name, value)) in self.0.iter().enumerate() {
            if n > 0 {
                url.push('&');
            }
            url.extend(utf8_percent_encode(name, DATA));
            url.push('=');
            url.extend(utf8_percent_encode(value, DATA));
        }
    }

    pub(crate) fn one(mut self, name: &'static str, value: &impl Text) -> Self {
        self.push(name, value.text());
        self
    }

    pub(crate) fn each<'a, V: Text + 'a>(self, name: &'static str, values: impl IntoIterator<Item = &'a V>) -> Self {
        values.into_iter().fold(self, |query, value| query.one(name, value))
    }

    /// Adds ids; an empty one can be a filter, such as the root directory.
    pub(crate) fn ids<'a>(
        self,
        operation: &'static Operation,
        name: &'static str,
        values: impl IntoIterator<Item = &'a String>,
    ) -> Result<Self, InvalidRequest> {
        values.into_iter().try_fold(self, |query, value| {
            check_id(operation, name, value)?;
            Ok(query.one(name, value))
        })
    }

    /// Adds a list as one joined value; an empty list is left out.
    pub(crate) fn list<V: Text>(
        self,
        operation: &'static Operation,
        name: &'static str,
        values: &[V],
        separator: &str,
    ) -> Result<Self, InvalidRequest> {
        if values.is_empty() { Ok(self) } else { Ok(self.one(name, &joined(operation, name, values, separator)?)) }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write_to(&mut text);
        f.write_str(&text)
    }
}

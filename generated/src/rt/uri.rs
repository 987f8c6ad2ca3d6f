// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Paths and queries.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{InvalidRequest, Operation, Text, joined};

// All but the unreserved characters of RFC 3986, section 2.3: what is data must never be read as syntax.
const DATA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path that is put together from the literal parts of a template and encoded values.
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

    /// Adds the id of something.
    pub(crate) fn id(self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        check_id(self.operation, name, value)?;
        self.segment(name, value)
    }

    /// Adds any value as one segment.
    pub(crate) fn segment(mut self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        let reject = |problem: Cow<'static, str>| Err(InvalidRequest::new(self.operation.id, name, problem));
        // A server or proxy that decodes before it routes would walk up from dot segments, encoded or not.
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

/// Rejects what cannot be an id. The API would answer 404, which a deletion that tolerates a missing resource takes for
/// success.
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
    // What is invisible comes from files, as a byte order mark or a separator.
    let is_invisible = matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    !is_invisible && !character.is_whitespace() && !character.is_control() && !r#"/\"'`“”‘’"#.contains(character)
}

/// A query; a list repeats its name.
pub(crate) struct Query {
    operation: &'static Operation,
    query: String,
}

impl Query {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation, query: String::new() }
    }

    pub(crate) fn one(mut self, name: &str, value: &impl Text) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name, DATA));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(&value.text(), DATA));
        self
    }

    pub(crate) fn each<'a, V: Text + 'a>(self, name: &str, values: impl IntoIterator<Item = &'a V>) -> Self {
        values.into_iter().fold(self, |query, value| query.one(name, value))
    }

    /// Adds ids; an empty one can be a filter of its own, such as the root directory.
    pub(crate) fn ids<'a>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = &'a String>,
    ) -> Result<Self, InvalidRequest> {
        values.into_iter().try_fold(self, |query, value| {
            check_id(query.operation, name, value)?;
            Ok(query.one(name, value))
        })
    }

    /// Adds a list as one value; nothing where it is empty.
    pub(crate) fn list<V: Text>(self, name: &str, values: &[V], separator: &str) -> Self {
        if values.is_empty() { self } else { self.one(name, &joined(values, separator)) }
    }

    pub(crate) fn finish(self) -> String {
        self.query
    }
}

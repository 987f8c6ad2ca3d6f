// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Paths and queries.

use std::{borrow::Cow, fmt::Display};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{InvalidRequest, Operation};

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

    /// Adds the id of something; an id never holds a slash.
    pub(crate) fn id(self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        if percent_decode_str(value).any(|byte| matches!(byte, b'/' | b'\\')) {
            return Err(
                self.refuse(name, "must be an id, and an id holds no slash; pass the id alone, not a path or a URL")
            );
        }
        self.segment(name, value)
    }

    /// Adds a value as one segment, whatever it holds.
    pub(crate) fn segment(mut self, name: &'static str, value: &str) -> Result<Self, InvalidRequest> {
        // A server or proxy that decodes before it routes would walk up from these, encoded or not.
        let decoded: Cow<'_, [u8]> = percent_decode_str(value).into();
        match &*decoded {
            b"" => return Err(self.refuse(name, "is empty; the path would name another resource")),
            b"." | b".." => {
                return Err(self.refuse(name, "is a dot segment; the path would name another resource"));
            }
            _ => self.path.extend(utf8_percent_encode(value, DATA)),
        }
        Ok(self)
    }

    pub(crate) fn finish(self) -> String {
        self.path
    }

    fn refuse(&self, name: &'static str, problem: &'static str) -> InvalidRequest {
        InvalidRequest::new(self.operation.id, name, problem)
    }
}

/// A query; a list repeats its name.
#[derive(Default)]
pub(crate) struct Query(String);

impl Query {
    pub(crate) fn one(mut self, name: &str, value: &impl Display) -> Self {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(name, DATA));
        self.0.push('=');
        self.0.extend(utf8_percent_encode(&value.to_string(), DATA));
        self
    }

    pub(crate) fn each<'a, V: Display + 'a>(self, name: &str, values: impl IntoIterator<Item = &'a V>) -> Self {
        values.into_iter().fold(self, |query, value| query.one(name, value))
    }

    /// Adds a list as one value; nothing where it is empty.
    pub(crate) fn list<V: Display>(self, name: &str, values: &[V], separator: &str) -> Self {
        if values.is_empty() { self } else { self.one(name, &joined(values, separator)) }
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// A list as one text.
pub(crate) fn joined<V: Display>(values: &[V], separator: &str) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(separator)
}

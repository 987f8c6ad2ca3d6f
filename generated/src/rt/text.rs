// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as text, for paths, queries and headers.

use std::borrow::Cow;

use jiff::Timestamp;

use super::time;

/// A value that can be sent outside the body.
pub(crate) trait Text {
    /// Returns the value as the API spells it.
    fn text(&self) -> Cow<'_, str>;
}

impl Text for String {
    fn text(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl Text for Timestamp {
    fn text(&self) -> Cow<'_, str> {
        time::text(*self)
    }
}

macro_rules! displayed {
    ($($plain:ty),+) => {
        $(impl Text for $plain {
            fn text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        })+
    };
}
displayed!(bool, i32, i64, f64, serde_json::Value);

/// Joins a list.
pub(crate) fn joined<V: Text>(values: &[V], separator: &str) -> String {
    values.iter().map(Text::text).collect::<Vec<_>>().join(separator)
}

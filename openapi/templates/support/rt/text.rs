// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as text, for paths, queries and headers.

use std::borrow::Cow;

use jiff::Timestamp;

use super::{InvalidRequest, Operation, time};

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
displayed!(bool, i32, i64, u64, f64, serde_json::Value);

/// Joins a list. A value must not contain the separator, because the API would read several values.
pub(crate) fn joined<V: Text>(
    operation: &'static Operation,
    name: &'static str,
    values: &[V],
    separator: &str,
) -> Result<String, InvalidRequest> {
    let values: Vec<Cow<'_, str>> = values.iter().map(Text::text).collect();
    if let Some(value) = values.iter().find(|value| value.contains(separator)) {
        let problem = format!("contains {value:?}, but {separator:?} separates its values; send values without it");
        return Err(InvalidRequest::new(operation.id, name, problem));
    }
    Ok(values.join(separator))
}

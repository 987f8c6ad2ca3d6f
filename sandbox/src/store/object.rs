//! Objects, and the rows that they are stored as.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Stands for a URL in the text of a row: a character that JSON text does not contain.
const URL: &str = "\u{1}";

/// The fields of an object.
pub(crate) type Fields = Map<String, Value>;

/// An object: the fields that the API returns, and hidden ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    pub(crate) shown: Fields,
    pub(crate) hidden: Fields,
}

/// An object as JSON text. A list writes the text of its objects as it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    shown: Box<str>,
    hidden: Box<str>,
}

impl Object {
    /// An object with the fields of a JSON object, except those that are null.
    pub(crate) fn of(shown: Value) -> Self {
        Self { shown: fields(shown), hidden: Fields::new() }
    }

    /// The same with the hidden fields of a JSON object.
    pub(crate) fn hiding(mut self, hidden: Value) -> Self {
        self.hidden.extend(fields(hidden));
        self
    }

    /// A field, hidden or not.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.hidden.get(name).or_else(|| self.shown.get(name))
    }

    /// The text of a field, hidden or not; empty if there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// Sets a field that the API returns; null removes it.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        set(&mut self.shown, name, value.into());
    }

    /// Sets a hidden field; null removes it.
    pub(crate) fn hide(&mut self, name: &str, value: impl Into<Value>) {
        set(&mut self.hidden, name, value.into());
    }

    /// Adds to a number.
    pub(crate) fn add(&mut self, name: &str, change: i64) {
        let before = self.shown.get(name).and_then(Value::as_i64).unwrap_or(0);
        self.set(name, before + change);
    }

    pub(super) fn to_row(&self) -> Row {
        let text = |fields: &Fields| match fields.is_empty() {
            true => Box::default(),
            false => serde_json::to_string(fields).unwrap_or_default().into(),
        };
        Row { shown: text(&self.shown), hidden: text(&self.hidden) }
    }
}

/// The fields of a JSON object, except those that are null.
pub(crate) fn fields(value: Value) -> Fields {
    match value {
        Value::Object(mut fields) => {
            fields.retain(|_, value| !value.is_null());
            fields
        }
        _ => Fields::new(),
    }
}

fn set(fields: &mut Fields, name: &str, value: Value) {
    match value {
        Value::Null => drop(fields.remove(name)),
        value => drop(fields.insert(name.to_owned(), value)),
    }
}

impl Row {
    /// The fields that the API returns, as JSON text.
    pub(crate) fn text(&self) -> &str {
        &self.shown
    }

    pub(crate) fn object(&self) -> Object {
        Object { shown: read(&self.shown).unwrap_or_default(), hidden: read(&self.hidden).unwrap_or_default() }
    }

    /// The fields of `T` out of those that the API returns; borrowed, this is faster than the whole object.
    pub(crate) fn read<'a, T: serde::Deserialize<'a>>(&'a self) -> Option<T> {
        serde_json::from_str(&self.shown).ok()
    }

    /// The fields of `T` out of the hidden ones.
    pub(crate) fn read_hidden<'a, T: serde::Deserialize<'a>>(&'a self) -> Option<T> {
        serde_json::from_str(if self.hidden.is_empty() { "{}" } else { &self.hidden }).ok()
    }

    /// The row as text in a file, without the URL of the sandbox, which is another one after a restart.
    pub(super) fn encode(&self, url: &str) -> String {
        // JSON text has no line break outside of strings, and none within.
        format!("{}\n{}", self.shown.replace(url, URL), self.hidden)
    }

    pub(super) fn decode(text: &str, url: &str) -> Result<Self, String> {
        let (shown, hidden) = text.split_once('\n').ok_or("it has no line break")?;
        let shown = shown.replace(URL, url);
        for part in [&*shown, hidden] {
            read::<Fields>(part).map_err(|error| error.to_string())?;
        }
        Ok(Self { shown: shown.into(), hidden: hidden.into() })
    }
}

fn read<T: DeserializeOwned + Default>(text: &str) -> serde_json::Result<T> {
    if text.is_empty() { Ok(T::default()) } else { serde_json::from_str(text) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn row_keeps_the_object_in_memory_and_in_a_file() {
        let mut object = Object::of(json!({"name": "a\nb", "none": null, "count": 1})).hiding(json!({"secret": "s"}));
        object.add("count", 2);
        object.set("name", Value::Null);
        object.hide("tags", vec!["x"]);
        assert_eq!(object, Object::of(json!({"count": 3})).hiding(json!({"secret": "s", "tags": ["x"]})));
        let row = object.to_row();
        assert_eq!((row.object(), Row::decode(&row.encode("b"), "b")), (object, Ok(row.clone())));
        assert_eq!(row.text(), "{\"count\":3}");
        for damaged in ["", "{}", "{\n", "\n{\"a\":}", "[]\n"] {
            assert!(Row::decode(damaged, "").is_err(), "{damaged:?}");
        }
    }
}

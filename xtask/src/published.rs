//! Names and types that users' programs contain already. An earlier run gave them, and additions to the document must
//! not change them: a new schema with an old one's name, a new operation that sends what was only read before, or a new
//! enum value without the prefix of the others.
//!
//! `openapi/published.json` keeps it. A maintainer who wants to break a name deletes its line.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::source::{entries, text};

/// What is published.
#[derive(Debug, Default)]
pub(crate) struct Published(Value);

/// A published field of a model.
#[derive(Debug, PartialEq)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) optional: bool,
}

impl<'a> Field<'a> {
    fn of(entry: &'a Value) -> Option<Self> {
        let entry = entry.as_str()?;
        let name = entry.trim_end_matches('?');
        Some(Self { name, optional: name != entry })
    }
}

impl From<Value> for Published {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl Published {
    /// Reads the file; without one, nothing is published.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        match std::fs::read_to_string(file) {
            Ok(text) => {
                let json = serde_json::from_str(&text);
                json.map(Self).with_context(|| format!("{} is not valid JSON", file.display()))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }

    /// An API's name and feature, by its tag.
    pub(crate) fn api(&self, tag: &str) -> Option<(&str, &str)> {
        let entry = self.0["apis"].get(tag)?;
        Some((entry[0].as_str()?, entry[1].as_str()?))
    }

    /// An operation's facts: its `method`, `request`, `output`, `body` and the names of its `parameters`.
    pub(crate) fn operation(&self, id: &str) -> &Value {
        self.0["operations"].get(id).unwrap_or(&Value::Null)
    }

    /// The schema that an enum without a name of its own is of, by its place.
    pub(crate) fn inline_enum(&self, place: &str) -> Option<&str> {
        text(&self.0["inline-enums"], place)
    }

    pub(crate) fn type_name(&self, schema: &str) -> Option<&str> {
        text(self.schema(schema), "type")
    }

    /// The direction of a model when its fields got their types.
    pub(crate) fn style(&self, schema: &str) -> Option<&str> {
        text(self.schema(schema), "style")
    }

    /// The Rust names of all schemas, by the document's names.
    pub(crate) fn types(&self) -> impl Iterator<Item = (&str, &str)> {
        entries(&self.0, "schemas").filter_map(|(name, schema)| Some((name.as_str(), text(schema, "type")?)))
    }

    /// The fields of a model by property.
    pub(crate) fn fields(&self, schema: &str) -> impl Iterator<Item = (&str, Field<'_>)> {
        entries(self.schema(schema), "fields")
            .filter_map(|(property, entry)| Some((property.as_str(), Field::of(entry)?)))
    }

    pub(crate) fn field(&self, schema: &str, property: &str) -> Option<Field<'_>> {
        Field::of(self.schema(schema)["fields"].get(property)?)
    }

    /// The names of an enum's variants, by value.
    pub(crate) fn variants(&self, schema: &str) -> BTreeMap<&str, &str> {
        let variants = entries(self.schema(schema), "variants");
        variants.filter_map(|(value, name)| Some((value.as_str(), name.as_str()?))).collect()
    }

    fn schema(&self, name: &str) -> &Value {
        self.0["schemas"].get(name).unwrap_or(&Value::Null)
    }

    /// The content of the file: one line for each entry, so that a change is seen where it is.
    pub(crate) fn render(&self) -> String {
        let sections = self.0.as_object().into_iter().flatten().map(|(section, _)| {
            let entries = entries(&self.0, section);
            let lines: Vec<String> = entries.map(|(name, entry)| format!("    {}: {entry}", json!(name))).collect();
            format!("  {}: {{\n{}\n  }}", json!(section), lines.join(",\n"))
        });
        format!("{{\n{}\n}}\n", sections.collect::<Vec<_>>().join(",\n"))
    }
}

/// The entry of a field.
pub(crate) fn field(name: &str, is_optional: bool) -> Value {
    json!(format!("{name}{}", if is_optional { "?" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_file_is_read() {
        let fields = json!({"id": field("id", false), "up": field("up", true)});
        let published = Published::from(json!({
            "apis": {"Links": ["Links", "links"]},
            "inline-enums": {},
            "schemas": {"Link": {"type": "Link", "style": "both", "fields": fields}},
        }));
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("published.json");
        assert_eq!(Published::read(&file).unwrap().type_name("Link"), None);
        std::fs::write(&file, published.render()).unwrap();
        let read = Published::read(&file).unwrap();
        assert_eq!(read.render(), published.render());
        assert_eq!((read.api("Links"), read.type_name("Link")), (Some(("Links", "links")), Some("Link")));
        assert_eq!(read.field("Link", "id"), Some(Field { name: "id", optional: false }));
        assert_eq!(read.field("Link", "up"), Some(Field { name: "up", optional: true }));
        assert_eq!(read.field("Link", "down"), None);
        std::fs::write(&file, "{").unwrap();
        assert!(Published::read(&file).unwrap_err().to_string().contains("published.json"));
    }
}

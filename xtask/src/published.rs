//! What users' programs say already: names and types that an earlier run gave, and that stay whatever is added to the
//! document. A new schema may want an old one's name, a new operation may send what was only read before, a new enum
//! value may lack the prefix of the others: none of that may change a type that a program names.
//!
//! `openapi/published.json` keeps it. A maintainer who wants to break a name deletes its line.

use std::{collections::BTreeMap, fmt::Write, path::Path};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::source::text;

/// What is published.
#[derive(Debug, Default)]
pub(crate) struct Published(Value);

/// A published field of a model.
#[derive(Debug, PartialEq)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) optional: bool,
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
                Ok(Self(serde_json::from_str(&text).with_context(|| format!("{} is not valid JSON", file.display()))?))
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

    /// Where a model travelled when its fields got their types.
    pub(crate) fn style(&self, schema: &str) -> Option<&str> {
        text(self.schema(schema), "style")
    }

    pub(crate) fn field(&self, schema: &str, property: &str) -> Option<Field<'_>> {
        let spelled = text(&self.schema(schema)["fields"], property)?;
        Some(Field { name: spelled.trim_end_matches('?'), optional: spelled.contains('?') })
    }

    /// The names of an enum's variants, by value.
    pub(crate) fn variants(&self, schema: &str) -> BTreeMap<&str, &str> {
        let variants = self.schema(schema)["variants"].as_object().into_iter().flatten();
        variants.filter_map(|(value, name)| Some((value.as_str(), name.as_str()?))).collect()
    }

    fn schema(&self, name: &str) -> &Value {
        self.0["schemas"].get(name).unwrap_or(&Value::Null)
    }

    /// As the file has it: one line for each thing, so that a change is seen where it is.
    pub(crate) fn render(&self) -> String {
        let mut out = String::from("{\n");
        let sections = self.0.as_object().into_iter().flatten();
        let count = sections.clone().count();
        for (index, (section, entries)) in sections.enumerate() {
            let lines: Vec<String> = entries
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, entry)| format!("    {}: {entry}", json!(name)))
                .collect();
            let comma = if index + 1 < count { "," } else { "" };
            let _ = writeln!(out, "  {}: {{\n{}\n  }}{comma}", json!(section), lines.join(",\n"));
        }
        out + "}\n"
    }
}

/// How a field is kept.
pub(crate) fn field(name: &str, rust_type: &str) -> Value {
    let optional = if rust_type.starts_with("Option<") { "?" } else { "" };
    json!(format!("{name}{optional}"))
}

/// Puts the sections together.
pub(crate) fn of(sections: [(&str, Map<String, Value>); 4]) -> Published {
    Published(sections.into_iter().map(|(name, entries)| (name.to_owned(), Value::Object(entries))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let link = json!({"type": "Link", "style": "both", "fields": {"id": field("id", "String"), "up": field("up", "Option<Box<X>>")}});
        let published = of([
            ("apis", Map::from_iter([("Links".to_owned(), json!(["Links", "links"]))])),
            ("inline-enums", Map::new()),
            ("operations", Map::new()),
            ("schemas", Map::from_iter([("Link".to_owned(), link)])),
        ]);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("published.json");
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

//! Counts the generated items that have documentation, and lists those that have none.

use std::{collections::BTreeSet, fmt};

use anyhow::{Result, bail};
use heck::ToSnakeCase;
use serde_json::Value;

use crate::{
    annotate::modules,
    source::{entries, list, text},
};

/// The file that lists the items without documentation, for those who know what they mean.
pub(crate) const UNDOCUMENTED: &str = "openapi/undocumented.txt";

const HEADER: &str = "\
# Items without a description, and those whose description says no more than their name. Written by `cargo xtask regenerate`.
# To document one, add its description to openapi/overlays/.
";

/// The maximum number of items without documentation.
const MOST_UNDOCUMENTED: usize = 60;

/// The kinds of items.
const KINDS: [&str; 5] = ["operations", "parameters", "types", "fields", "variants"];
const OPERATION: usize = 0;
const PARAMETER: usize = 1;
const TYPE: usize = 2;
const FIELD: usize = 3;
const VARIANT: usize = 4;

#[derive(Debug, Default)]
pub(crate) struct Coverage {
    /// The number of documented items and of all items, by kind.
    counts: [(usize, usize); KINDS.len()],
    undocumented: BTreeSet<String>,
}

impl Coverage {
    /// Counts the items of an annotated document.
    pub(crate) fn of(annotated: &Value) -> Self {
        let mut coverage = Self::default();
        modules::models(annotated).for_each(|model| coverage.model(model));
        entries(annotated, "paths").for_each(|(_, item)| coverage.operation(&item["get"]["x-rust"]));
        coverage
    }

    fn model(&mut self, model: &Value) {
        let name = text(model, "type_name").unwrap_or_default();
        self.item(TYPE, name, &[name], &model["doc"]);
        for field in list(&model["struct"], "fields") {
            let field_name = text(field, "plain_name").unwrap_or_default();
            self.item(FIELD, &format!("{name}.{field_name}"), &[name, field_name], &field["doc"]);
        }
        for variant in list(&model["enum"], "variants") {
            let value = text(variant, "value").unwrap_or_default();
            self.item(VARIANT, &format!("{name}::{value}"), &[name, value], &variant["variant_doc"]);
        }
    }

    fn operation(&mut self, operation: &Value) {
        let id = text(operation, "id").unwrap_or_default();
        self.item(OPERATION, id, &[], &operation["summary"]);
        for input in list(operation, "inputs").iter().filter(|input| input["is_body"] != true) {
            let name = text(input, "plain_name").unwrap_or_default();
            self.item(PARAMETER, &format!("{id}({name})"), &[name], &input["doc"]);
        }
    }

    fn item(&mut self, kind: usize, place: &str, names: &[&str], doc: &Value) {
        let (documented, all) = &mut self.counts[kind];
        *all += 1;
        if doc.as_str().is_some_and(|doc| adds_to(names, doc)) {
            *documented += 1;
        } else {
            self.undocumented.insert(place.to_owned());
        }
    }

    /// The content of the list.
    pub(crate) fn undocumented(&self) -> String {
        let items: String = self.undocumented.iter().map(|item| format!("{item}\n")).collect();
        format!("{HEADER}\n{items}").trim_end().to_owned() + "\n"
    }

    /// Fails if more items than the maximum have no documentation.
    pub(crate) fn check(&self) -> Result<()> {
        let count = self.undocumented.len();
        if count > MOST_UNDOCUMENTED {
            bail!(
                "{count} items have no documentation; the limit is {MOST_UNDOCUMENTED}. Describe those of {UNDOCUMENTED} \
                 in openapi/overlays/, or raise the limit in xtask/src/coverage.rs and give the reason"
            );
        }
        Ok(())
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts =
            KINDS.iter().zip(self.counts).map(|(kind, (documented, all))| format!("{documented}/{all} {kind}"));
        f.write_str(&counts.collect::<Vec<_>>().join(", "))
    }
}

/// Returns whether a text contains a word besides the names and words without content, such as articles.
fn adds_to(names: &[&str], doc: &str) -> bool {
    const EMPTY_WORDS: [&str; 17] =
        ["the", "a", "an", "of", "its", "for", "this", "to", "is", "in", "id", "and", "on", "by", "or", "api", "value"];
    let names: Vec<String> = names.iter().flat_map(|name| words(&name.to_snake_case())).collect();
    words(doc).iter().any(|word| !EMPTY_WORDS.contains(&word.as_str()) && !names.contains(word))
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn item_without_a_description_beyond_its_name_is_listed() {
        let tag = json!({"type_name": "Tag", "doc": "/// A name that groups links.", "struct": {"fields": [
            {"plain_name": "name", "doc": "/// Name of the tag."},
            {"plain_name": "createdAt", "doc": "/// When the tag was created."},
        ]}});
        let state = json!({"type_name": "State", "doc": false, "enum": {"variants": [
            {"value": "DONE", "variant_doc": "/// All items have finished."},
            {"value": "OPEN", "variant_doc": false},
        ]}});
        let inputs = json!([
            {"plain_name": "search", "doc": "/// The search.", "is_body": false},
            {"plain_name": "body", "doc": false, "is_body": true},
        ]);
        let operation = json!({"id": "List", "summary": "Lists links.", "inputs": inputs});
        let coverage = Coverage::of(&json!({
            "paths": {"/List": {"get": {"x-rust": operation}}},
            "components": {"schemas": {"Links": {"x-rust": {"types": [tag]}}, "Shared": {"x-rust": {"types": [state]}}}},
        }));
        assert_eq!(coverage.undocumented(), format!("{HEADER}\nList(search)\nState\nState::OPEN\nTag.name\n"));
        assert_eq!(coverage.to_string(), "1/1 operations, 0/1 parameters, 1/2 types, 1/2 fields, 1/2 variants");
    }

    #[test]
    fn more_items_without_documentation_than_the_limit_are_refused() {
        let fields: Vec<Value> =
            (0..60).map(|index| json!({"plain_name": format!("f{index}"), "doc": false})).collect();
        let of = |fields: &[Value], doc: Value| {
            let model = json!({"type_name": "Tag", "doc": doc, "struct": {"fields": fields}});
            Coverage::of(&json!({"components": {"schemas": {"Tags": {"x-rust": {"types": [model]}}}}}))
        };
        of(&fields, json!("/// Groups links.")).check().unwrap();
        let error = of(&fields, json!(false)).check().unwrap_err().to_string();
        assert!(error.starts_with("61 items have no documentation; the limit is 60."), "{error}");
    }
}

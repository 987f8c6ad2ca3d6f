//! Counts the generated items that have documentation, and lists those that have none.
//!
//! Two files record it. `openapi/documentation.txt` has the counts of each API, whose share must not fall.
//! `openapi/undocumented.txt` lists the items without documentation, for those who know what they mean.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use anyhow::{Result, bail};
use heck::ToSnakeCase;
use serde_json::Value;

use crate::source::{entries, list, text};

pub(crate) const COUNTS: &str = "openapi/documentation.txt";
pub(crate) const UNDOCUMENTED: &str = "openapi/undocumented.txt";

const COUNTS_HEADER: &str = "\
# Documented items of each API, of all its items. `cargo xtask regenerate` raises the counts, and `cargo xtask check` fails if
# a share is lower than here: describe the new items in openapi/overlays/, or lower the counts and give the reason.
";
const UNDOCUMENTED_HEADER: &str = "\
# Items without a description, and those whose description says no more than their name. Written by `cargo xtask regenerate`.
# To document one, add its description to openapi/overlays/.
";

/// The row of models that several APIs share.
const SHARED: &str = "shared";

/// The kinds of items, in the order of the columns.
const KINDS: [&str; 5] = ["operations", "parameters", "types", "fields", "variants"];
const OPERATION: usize = 0;
const PARAMETER: usize = 1;
const TYPE: usize = 2;
const FIELD: usize = 3;
const VARIANT: usize = 4;

#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Count {
    documented: usize,
    all: usize,
}

impl Count {
    fn is_below(self, other: Self) -> bool {
        self.documented * other.all < other.documented * self.all
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}/{}", self.documented, self.all))
    }
}

/// The counts of each API, by kind.
type Counts = BTreeMap<String, [Count; KINDS.len()]>;

#[derive(Debug, Default)]
pub(crate) struct Coverage {
    counts: Counts,
    undocumented: BTreeSet<String>,
}

impl Coverage {
    /// Counts the items of an annotated document.
    pub(crate) fn of(annotated: &Value) -> Self {
        let mut coverage = Self::default();
        for (module, value) in entries(&annotated["components"], "schemas") {
            let name =
                if list(&value["x-rust"], "apis").len() == 1 { module.to_snake_case() } else { SHARED.to_owned() };
            list(&value["x-rust"], "types").iter().for_each(|model| coverage.model(&name.replace('_', "-"), model));
        }
        for (_, item) in entries(annotated, "paths") {
            coverage.operation(&item["get"]["x-rust"]);
        }
        coverage
    }

    fn model(&mut self, api: &str, model: &Value) {
        let name = text(model, "type_name").unwrap_or_default();
        self.item(api, TYPE, name, &[name], &model["doc"]);
        for field in list(&model["struct"], "fields") {
            let field_name = text(field, "plain_name").unwrap_or_default();
            self.item(api, FIELD, &format!("{name}.{field_name}"), &[name, field_name], &field["doc"]);
        }
        for variant in list(&model["enum"], "variants") {
            let value = text(variant, "value").unwrap_or_default();
            self.item(api, VARIANT, &format!("{name}::{value}"), &[name, value], &variant["variant_doc"]);
        }
    }

    fn operation(&mut self, operation: &Value) {
        let api = text(&operation["api"], "feature").unwrap_or_default();
        let id = text(operation, "id").unwrap_or_default();
        self.item(api, OPERATION, id, &[], &operation["summary"]);
        for input in list(operation, "inputs").iter().filter(|input| input["is_body"] != true) {
            let name = text(input, "plain_name").unwrap_or_default();
            self.item(api, PARAMETER, &format!("{id}({name})"), &[name], &input["doc"]);
        }
    }

    fn item(&mut self, api: &str, kind: usize, place: &str, names: &[&str], doc: &Value) {
        let count = &mut self.counts.entry(api.to_owned()).or_default()[kind];
        count.all += 1;
        if doc.as_str().is_some_and(|doc| says_more_than(names, doc)) {
            count.documented += 1;
        } else {
            self.undocumented.insert(place.to_owned());
        }
    }

    /// The counts to record: where a share is lower than recorded, the recorded counts.
    pub(crate) fn counts(&self, recorded: &str) -> String {
        let mut counts = self.counts.clone();
        for (api, kind, old, _) in self.lower_shares(&parse(recorded)) {
            counts.entry(api).or_default()[kind] = old;
        }
        render(&counts)
    }

    pub(crate) fn undocumented(&self) -> String {
        let items: Vec<&str> = self.undocumented.iter().map(String::as_str).collect();
        format!("{UNDOCUMENTED_HEADER}\n{}\n", items.join("\n")).trim_end().to_owned() + "\n"
    }

    /// Fails if a share is lower than recorded.
    pub(crate) fn check(&self, recorded: &str) -> Result<()> {
        let lower = self.lower_shares(&parse(recorded)).into_iter();
        let line = |(api, kind, old, new): (_, usize, _, _)| {
            format!("{api}: {new} {} are documented, {old} before", KINDS[kind])
        };
        let lines: Vec<String> = lower.map(line).collect();
        if lines.is_empty() {
            return Ok(());
        }
        bail!(
            "fewer items are documented; describe those of {UNDOCUMENTED} in openapi/overlays/, or lower the counts in \
             {COUNTS}:\n{}",
            lines.join("\n")
        )
    }

    fn lower_shares(&self, recorded: &Counts) -> Vec<(String, usize, Count, Count)> {
        let apis = self.counts.iter().filter_map(|(api, new)| Some((api, recorded.get(api)?, new)));
        let counts = apis
            .flat_map(|(api, old, new)| (0..KINDS.len()).map(move |kind| (api.clone(), kind, old[kind], new[kind])));
        counts.filter(|(_, _, old, new)| old.all > 0 && new.is_below(*old)).collect()
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals: Vec<String> =
            KINDS.iter().zip(totals(&self.counts)).map(|(name, total)| format!("{total} {name}")).collect();
        write!(f, "{} (by API: {COUNTS})", totals.join(", "))
    }
}

fn totals(counts: &Counts) -> [Count; KINDS.len()] {
    std::array::from_fn(|kind| Count {
        documented: counts.values().map(|counts| counts[kind].documented).sum(),
        all: counts.values().map(|counts| counts[kind].all).sum(),
    })
}

fn render(counts: &Counts) -> String {
    let rows = counts.iter().map(|(api, counts)| (api.as_str(), *counts)).chain([("# all", totals(counts))]);
    let header = KINDS.map(|name| format!("{name:>11}")).concat();
    let rows = rows.map(|(name, counts)| format!("\n{name:32}") + &counts.map(|count| format!("{count:>11}")).concat());
    format!("{COUNTS_HEADER}\n{:32}{header}{}\n", "api", rows.collect::<String>())
}

fn parse(recorded: &str) -> Counts {
    let count = |text: &str| {
        let (documented, all) = text.split_once('/')?;
        Some(Count { documented: documented.parse().ok()?, all: all.parse().ok()? })
    };
    let row = |line: &str| {
        let (api, counts) = line.split_once(' ')?;
        let mut counts = counts.split_whitespace().map(|text| count(text).unwrap_or_default());
        Some((api.to_owned(), std::array::from_fn(|_| counts.next().unwrap_or_default())))
    };
    recorded.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect()
}

/// Returns whether a text contains a word besides the names and words without content, such as articles.
fn says_more_than(names: &[&str], doc: &str) -> bool {
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

    fn document(field_doc: Value) -> Value {
        let links = json!({"apis": ["links"], "types": [{
            "type_name": "Tag", "doc": "/// A name that groups links.",
            "struct": {"fields": [
                {"plain_name": "name", "doc": field_doc},
                {"plain_name": "createdAt", "doc": "/// When the tag was created."},
            ]},
            "enum": false,
        }]});
        let shared = json!({"apis": ["links", "tags"], "types": [{
            "type_name": "State", "doc": false, "struct": false,
            "enum": {"variants": [
                {"value": "DONE", "variant_doc": "/// All items have finished."},
                {"value": "OPEN", "variant_doc": false},
            ]},
        }]});
        let inputs = json!([
            {"plain_name": "search", "doc": "/// The search.", "is_body": false},
            {"plain_name": "body", "doc": false, "is_body": true},
        ]);
        let operation = json!({"id": "List", "api": {"feature": "links"}, "summary": "Lists links.", "inputs": inputs});
        json!({
            "paths": {"/List": {"get": {"operationId": "List", "x-rust": operation}}},
            "components": {"schemas": {"Links": {"x-rust": links}, "SharedLinksTags": {"x-rust": shared}}},
        })
    }

    #[test]
    fn items_without_a_text_of_their_own_are_listed() {
        let coverage = Coverage::of(&document(json!("/// Name of the tag.")));
        let undocumented: Vec<&str> = coverage.undocumented.iter().map(String::as_str).collect();
        assert_eq!(undocumented, ["List(search)", "State", "State::OPEN", "Tag.name"]);
        let counts = coverage.counts("");
        let links = counts.lines().find(|line| line.starts_with("links")).unwrap();
        assert_eq!(links.split_whitespace().collect::<Vec<_>>(), ["links", "1/1", "0/1", "1/1", "1/2", "0/0"]);
        let all = counts.lines().last().unwrap();
        assert_eq!(all.split_whitespace().collect::<Vec<_>>(), ["#", "all", "1/1", "0/1", "1/2", "1/2", "1/2"]);
    }

    #[test]
    fn share_that_falls_is_an_error_and_not_recorded() {
        let before = Coverage::of(&document(json!("/// The unique text, at most 50 characters."))).counts("");
        let after = Coverage::of(&document(Value::Bool(false)));
        let error = after.check(&before).unwrap_err().to_string();
        assert!(error.contains("\nlinks: 1/2 fields are documented, 2/2 before"), "{error}");
        assert_eq!(after.counts(&before), before);
        let again = Coverage::of(&document(json!("/// The unique text.")));
        again.check(&before).unwrap();
        again.check(&after.counts("")).unwrap();
        assert_eq!(again.counts(&after.counts("")), before);
    }
}

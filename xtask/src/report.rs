//! The report of a regeneration: the changes in the API, and a draft of the changelog entry.

use std::{collections::BTreeMap, fmt::Write as _, io::Write as _, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    diff::{self, Change, Diff, Entry, Kind, Severity},
    source::{self, text},
    workspace::say,
};

/// Additions with one line for each kind, and its title.
const ADDITIONS: [(Kind, &str); 8] = [
    (Kind::OperationAdded, "New operations"),
    (Kind::SchemaAdded, "New types"),
    (Kind::ParameterAdded, "New parameters"),
    (Kind::FieldAdded, "New fields"),
    (Kind::RequiredFieldAdded, "New required fields"),
    (Kind::EnumValueAdded, "New enum values"),
    (Kind::KnownValueAdded, "New known values"),
    (Kind::PagingAdded, "Newly paginated responses"),
];

const DEPRECATIONS: [Kind; 4] =
    [Kind::OperationDeprecated, Kind::ParameterDeprecated, Kind::SchemaDeprecated, Kind::FieldDeprecated];

/// The changes of a regeneration.
pub(crate) struct Report {
    diff: Diff,
    /// The version of the document before and after.
    versions: (String, String),
}

/// Prints the changes in the API from a document to that of a regeneration which failed: they often show the cause.
pub(crate) fn print_refused(old: &Value, new: &str) -> Result<()> {
    print(&refused(old, new)?)
}

fn refused(old: &Value, new: &str) -> Result<String> {
    let diff = Diff::between(old, &source::read(new)?)?;
    Ok(format!("# API changes that were not applied\n\n{}", diff::markdown(&diff)))
}

fn print(report: &str) -> Result<()> {
    std::io::stdout().write_all(report.as_bytes()).context("cannot write the report to standard output")
}

impl Report {
    /// Compares the documents before and after a regeneration.
    pub(crate) fn between(old: &Value, new: &Value) -> Result<Self> {
        let version = |document: &Value| text(&document["info"], "version").unwrap_or("?").to_owned();
        Ok(Self { diff: Diff::between(old, new)?, versions: (version(old), version(new)) })
    }

    fn is_empty(&self) -> bool {
        self.diff.changes.is_empty()
    }

    /// Prints the report, unless nothing has changed, and writes the draft of the changelog to `changelog`.
    pub(crate) fn publish(&self, changelog: Option<&Path>) -> Result<()> {
        if self.is_empty() {
            say("no changes in the API");
        } else {
            print(&self.markdown())?;
        }
        changelog.map_or(Ok(()), |file| {
            std::fs::write(file, self.changelog()).with_context(|| format!("cannot write {}", file.display()))
        })
    }

    /// The whole report, in Markdown.
    fn markdown(&self) -> String {
        let (was, now) = &self.versions;
        let changes = diff::markdown(&self.diff);
        format!("# API changes, {was} → {now}\n\n{changes}\n# Changelog draft\n\n{}", self.changelog())
    }

    /// A draft of the changelog's entry.
    fn changelog(&self) -> String {
        let mut text = String::from("## Unreleased\n\n");
        let (was, now) = &self.versions;
        if was == now {
            let _ = write!(text, "The API document is still version {now}.");
        } else {
            let verb = if self.diff.is_downgrade { "Downgrades" } else { "Updates" };
            let _ = write!(text, "{verb} the API document from version {was} to {now}.");
        }
        text.push_str(if self.diff.changes.iter().any(|change| change.severity() != Severity::Compatible) {
            " Existing programs may need changes.\n"
        } else {
            " Existing programs need no changes.\n"
        });
        let is_breaking = |change: &Change| change.severity() == Severity::Breaking;
        let is_addition = |change: &Change| ADDITIONS.iter().any(|(kind, _)| *kind == change.kind);
        let is_deprecation = |change: &Change| DEPRECATIONS.contains(&change.kind);
        section(&mut text, "Breaking", &self.bullets(is_breaking));
        section(&mut text, "Added", &self.additions());
        section(&mut text, "Deprecated", &self.bullets(is_deprecation));
        let is_other = |change: &Change| !is_breaking(change) && !is_addition(change) && !is_deprecation(change);
        section(&mut text, "Changed", &self.bullets(is_other));
        text
    }

    fn bullets(&self, chosen: impl Fn(&Change) -> bool) -> Vec<String> {
        let apis = diff::entries(&self.diff, chosen).into_iter();
        apis.flat_map(|(api, entries)| entries.into_iter().map(move |entry| bullet(api, &entry))).collect()
    }

    /// Additions of a kind in one line, since there may be dozens.
    fn additions(&self) -> Vec<String> {
        let compatible = self.diff.changes.iter().filter(|change| change.severity() != Severity::Breaking);
        let mut by_kind: BTreeMap<Kind, Vec<String>> = BTreeMap::new();
        for change in compatible {
            let value = if change.subject.is_empty() { String::new() } else { format!(" `{}`", change.subject) };
            by_kind.entry(change.kind).or_default().push(format!("`{}`{value}", change.place.item));
        }
        let bullet = |(kind, title): &(Kind, &str)| Some(format!("- {title}: {}.", by_kind.get(kind)?.join(", ")));
        ADDITIONS.iter().filter_map(bullet).collect()
    }
}

fn bullet(api: &str, entry: &Entry<'_>) -> String {
    let place = entry.item().map_or_else(|| api.to_owned(), |item| format!("`{item}`"));
    format!("- {place}: {}. {}", entry.message(), entry.advice()).trim_end().to_owned()
}

fn section(text: &mut String, title: &str, bullets: &[String]) {
    if !bullets.is_empty() {
        let _ = write!(text, "\n### {title}\n\n{}\n", bullets.join("\n"));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::committed;

    fn committed() -> Value {
        committed::read().unwrap()
    }

    #[test]
    fn changelog_is_drafted_from_the_changes() {
        let (old, mut new) = (committed(), committed());
        new["info"]["version"] = json!("1.190.0");
        let schemas = &mut new["components"]["schemas"];
        schemas["Link"]["properties"]["owner"] = json!({"type": "string"});
        schemas["Link"]["properties"]["score"] = json!({"type": "string"});
        schemas["Link"]["properties"]["name"]["deprecated"] = json!(true);
        schemas["Webhook"]["properties"].as_object_mut().unwrap().remove("createdBy");
        schemas["LinkSortField"]["enum"].as_array_mut().unwrap().push(json!("LINK_SORT_FIELD_OWNER"));
        schemas["CreateLinkRequest"].as_object_mut().unwrap().remove("required");
        let report = Report::between(&old, &new).unwrap();
        assert_eq!(report.changelog(), include_str!("../documents/changelog.md"));
        assert!(report.markdown().contains("- `Webhook.createdBy`: the field was removed."), "{}", report.markdown());
    }

    #[test]
    fn names_in_the_draft_are_those_of_the_overlays() {
        let (old, mut new) = (committed(), committed());
        new["paths"]["/v1/events"]["get"]["deprecated"] = json!(true);
        let changelog = Report::between(&old, &new).unwrap().changelog();
        assert!(changelog.contains("`EventsApi::list`: deprecated."), "{changelog}");
        assert!(
            changelog.contains("The API document is still version 1.188.3. Existing programs need no changes."),
            "{changelog}"
        );
    }

    #[test]
    fn refused_document_is_compared_as_it_was_read() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("new.json");
        let mut new = committed();
        new["info"]["version"] = json!("1.0.0");
        new["paths"]["/v1/events"]["get"]["deprecated"] = json!(true);
        std::fs::write(&file, new.to_string()).unwrap();
        let report = refused(&committed(), &file.to_string_lossy()).unwrap();
        assert!(report.starts_with("# API changes that were not applied\n\nThe new document has a lower version"));
        assert!(report.contains("EventsService_ListEvents (GET /v1/events)`: deprecated."), "{report}");
    }

    #[test]
    fn nothing_is_reported_where_nothing_has_changed() {
        assert!(Report::between(&committed(), &committed()).unwrap().is_empty());
    }
}

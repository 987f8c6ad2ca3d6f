//! The report of a regeneration: the changes in the API and in Rust, and a draft of the changelog entry.

use std::{collections::BTreeMap, fmt::Write as _, io::Write as _, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    api::{ApiChanges, PublicApi},
    diff::{self, Change, Diff, Entry, Kind, Severity},
    source::{self, text},
    workspace::say,
};

/// More lines of Rust than these do not help a reader of the changelog; all of them are in the record's own diff.
const MOST_LINES: usize = 60;

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
    rust: ApiChanges,
    /// The version of the document before and after.
    versions: (String, String),
}

/// Compares the state before and after a regeneration: the documents as they were read, and the public API as it was
/// recorded and as the sources have it.
pub(crate) fn after_regeneration(
    old_document: Value,
    new_document: Value,
    old_api: &PublicApi,
    new_api: &PublicApi,
) -> Result<Report> {
    let version = |document: &Value| text(&document["info"], "version").unwrap_or("?").to_owned();
    let versions = (version(&old_document), version(&new_document));
    Ok(Report {
        diff: Diff::between(&old_document, &new_document)?,
        rust: ApiChanges::between(old_api, new_api),
        versions,
    })
}

/// Returns the changes in the API from a document to that of a regeneration which failed: they often show the cause.
pub(crate) fn of_refused(old: &Value, new: &str) -> Result<String> {
    let diff = Diff::between(old, &source::read(new)?)?;
    Ok(format!("# API changes that were not applied\n\n{}", diff::markdown(&diff)))
}

pub(crate) fn print(report: &str) -> Result<()> {
    std::io::stdout().write_all(report.as_bytes()).context("cannot write the report to standard output")
}

impl Report {
    pub(crate) fn is_empty(&self) -> bool {
        self.diff.changes.is_empty() && self.rust.is_empty()
    }

    /// Returns whether users' programs may need changes.
    pub(crate) fn breaks(&self) -> bool {
        self.diff.breaks() || self.rust.breaks()
    }

    /// Prints the report, unless nothing has changed, and writes the draft of the changelog to `changelog`.
    pub(crate) fn publish(&self, changelog: Option<&Path>) -> Result<()> {
        if self.is_empty() {
            say("no changes in the API or the public Rust API");
        } else {
            print(&self.markdown())?;
        }
        changelog.map_or(Ok(()), |file| {
            std::fs::write(file, self.changelog()).with_context(|| format!("cannot write {}", file.display()))
        })
    }

    /// The whole report, in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let mut text =
            format!("# API changes, {} → {}\n\n{}", self.versions.0, self.versions.1, diff::markdown(&self.diff));
        text.push_str("\n# Rust API changes\n\n");
        if self.rust.is_empty() {
            text.push_str("No changes.\n");
        } else {
            let _ = write!(text, "```diff\n{}```\n", self.rust.patch());
        }
        let _ = write!(text, "\n# Changelog draft\n\n{}", self.changelog());
        text
    }

    /// A draft of the changelog's entry.
    pub(crate) fn changelog(&self) -> String {
        let mut text = String::from("## Unreleased\n\n");
        let (was, now) = &self.versions;
        if was == now {
            let _ = write!(text, "The API document is still version {now}.");
        } else {
            let verb = if self.diff.is_downgrade { "Downgrades" } else { "Updates" };
            let _ = write!(text, "{verb} the API document from version {was} to {now}.");
        }
        text.push_str(if self.breaks() {
            " Existing programs may need changes.\n"
        } else {
            " Existing programs need no changes.\n"
        });
        let is_breaking = |change: &Change| change.severity() == Severity::Breaking;
        let is_addition = |change: &Change| ADDITIONS.iter().any(|(kind, _)| *kind == change.kind);
        let is_deprecation = |change: &Change| DEPRECATIONS.contains(&change.kind);
        section(&mut text, "Breaking", &self.bullets(is_breaking));
        self.rust_section(&mut text);
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

    /// Removed and changed lines of the public API, which would otherwise show only as compiler errors.
    fn rust_section(&self, text: &mut String) {
        if !self.rust.breaks() {
            return;
        }
        let patch = ApiChanges { added: Vec::new(), ..self.rust.clone() }.patch();
        let lines: Vec<&str> = patch.lines().collect();
        let shown = lines.iter().take(MOST_LINES).copied().collect::<Vec<_>>().join("\n");
        let _ = write!(text, "\n### Breaking in Rust\n\n```diff\n{shown}\n```\n");
        if lines.len() > MOST_LINES {
            let _ = write!(text, "\n{} more lines are in the diff of `public-api/`.\n", lines.len() - MOST_LINES);
        }
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
    use crate::{source, workspace::root};

    fn committed() -> Value {
        source::read(&root().join("openapi/linkbreakers.json").to_string_lossy()).unwrap()
    }

    #[test]
    fn a_changelog_is_drafted_from_both_diffs() {
        let (old, mut new) = (committed(), committed());
        new["info"]["version"] = json!("1.190.0");
        let schemas = &mut new["components"]["schemas"];
        schemas["Link"]["properties"]["owner"] = json!({"type": "string"});
        schemas["Link"]["properties"]["score"] = json!({"type": "string"});
        schemas["Link"]["properties"]["name"]["deprecated"] = json!(true);
        schemas["Webhook"]["properties"].as_object_mut().unwrap().remove("createdBy");
        schemas["LinkSortField"]["enum"].as_array_mut().unwrap().push(json!("LINK_SORT_FIELD_OWNER"));
        schemas["CreateLinkRequest"].as_object_mut().unwrap().remove("required");
        let before = PublicApi::of_lines(&["Webhook.created_by: Option<String>", "Link::new() -> Self"]);
        let after = PublicApi::of_lines(&["Link::new() -> Self", "Link.owner: Option<String>"]);
        let report = after_regeneration(old, new, &before, &after).unwrap();
        assert!(report.breaks() && !report.is_empty());
        assert_eq!(report.changelog(), include_str!("../documents/changelog.md"));
        let whole = report.markdown();
        assert!(
            whole.contains("```diff\n-Webhook.created_by: Option<String>\n+Link.owner: Option<String>\n```"),
            "{whole}"
        );
        assert!(whole.contains("- `Webhook.createdBy`: the field was removed."), "{whole}");
    }

    #[test]
    fn names_in_the_draft_are_those_of_the_overlays() {
        let (old, mut new) = (committed(), committed());
        new["paths"]["/v1/events"]["get"]["deprecated"] = json!(true);
        let same = PublicApi::of_lines(&[]);
        let changelog = after_regeneration(old, new, &same, &same).unwrap().changelog();
        assert!(changelog.contains("`EventsApi::list`: deprecated."), "{changelog}");
        assert!(
            changelog.contains("The API document is still version 1.188.3. Existing programs need no changes."),
            "{changelog}"
        );
    }

    #[test]
    fn refused_document_is_compared_as_it_was_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new.json");
        let mut new = committed();
        new["info"]["version"] = json!("1.0.0");
        new["paths"]["/v1/events"]["get"]["deprecated"] = json!(true);
        std::fs::write(&file, new.to_string()).unwrap();
        let report = of_refused(&committed(), &file.to_string_lossy()).unwrap();
        assert!(report.starts_with("# API changes that were not applied\n\nThe new document has a lower version"));
        assert!(report.contains("EventsService_ListEvents (GET /v1/events)`: deprecated."), "{report}");
    }

    #[test]
    fn nothing_is_reported_where_nothing_has_changed() {
        let same = PublicApi::of_lines(&["Link::new() -> Self"]);
        let report = after_regeneration(committed(), committed(), &same, &same).unwrap();
        assert!(report.is_empty() && !report.breaks());
    }
}

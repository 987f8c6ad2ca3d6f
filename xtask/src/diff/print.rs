//! A diff for people, for changelogs and for programs.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{change::Change, comparison::Diff, kinds::Severity};

/// More operations than these are counted, not named.
const MOST_NAMED: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Format {
    Text,
    Markdown,
    Json,
}

impl Format {
    pub(super) fn named(name: &str) -> Result<Self> {
        Ok(match name {
            "text" => Self::Text,
            "markdown" => Self::Markdown,
            "json" => Self::Json,
            other => bail!("unknown format `{other}`; `--format` must be text, markdown or json"),
        })
    }
}

const GROUPS: [(Severity, &str); 3] = [
    (Severity::Breaking, "Breaking"),
    (Severity::Source, "Compatible, but programs may need source changes when they update the SDK"),
    (Severity::Compatible, "Compatible"),
];

pub(super) fn print(diff: &Diff, format: Format) -> Result<String> {
    Ok(match format {
        Format::Text => text(diff),
        Format::Markdown => format!("# {} → {}\n\n{}", diff.titles.0, diff.titles.1, markdown(diff)),
        Format::Json => serde_json::to_string_pretty(&json(diff))? + "\n",
    })
}

/// The groups that hold anything.
fn groups(diff: &Diff) -> impl Iterator<Item = (&'static str, Vec<&Change>)> {
    GROUPS.into_iter().filter_map(|(severity, title)| {
        let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.severity() == severity).collect();
        (!changes.is_empty()).then_some((title, changes))
    })
}

fn text(diff: &Diff) -> String {
    let mut text = format!("{} -> {}\n", diff.titles.0, diff.titles.1);
    for (title, changes) in groups(diff) {
        let _ = writeln!(text, "\n{title} ({}):", changes.len());
        for change in changes {
            let _ = writeln!(text, "\n  {}  [{}]", change.place, change.kind.rule().word);
            let _ = writeln!(text, "    {}.{}", capital(&change.message()), reaches(change));
            let _ = writeln!(text, "    -> {}", change.advice());
        }
    }
    let counts: Vec<String> =
        GROUPS.iter().map(|(severity, _)| format!("{} {}", diff.count(*severity), severity.word())).collect();
    let summary = if diff.changes.is_empty() { "No changes.".into() } else { counts.join(", ") + "." };
    let _ = writeln!(text, "\n{summary}");
    text
}

pub(crate) fn markdown(diff: &Diff) -> String {
    if diff.changes.is_empty() {
        return "No changes in the API.\n".into();
    }
    let mut text = String::new();
    for (title, changes) in groups(diff) {
        let _ = writeln!(text, "### {title}\n");
        for change in changes {
            let _ = writeln!(
                text,
                "- `{}` (`{}`): {}.{} {}",
                change.place,
                change.kind.rule().word,
                capital(&change.message()),
                reaches(change),
                change.advice()
            );
        }
        text.push('\n');
    }
    text.pop();
    text
}

fn json(diff: &Diff) -> Value {
    let changes: Vec<Value> = diff
        .changes
        .iter()
        .map(|change| {
            let (id, target) = change.place.operation.clone().unzip();
            let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            json!({
                "severity": change.severity().word(),
                "kind": change.kind.rule().word,
                "where": change.place.to_string(),
                "operation": id,
                "target": target,
                "schema": change.place.schema,
                "part": filled(change.place.part.trim_start_matches('.')),
                "subject": filled(&change.subject),
                "was": filled(&change.was),
                "now": filled(&change.now),
                "directions": change.directions.iter().map(|direction| direction.word()).collect::<Vec<_>>(),
                "operations": change.operations,
                "rust": filled(&change.place.item),
                "message": change.message(),
                "advice": change.advice(),
            })
        })
        .collect();
    json!({
        "old": diff.titles.0,
        "new": diff.titles.1,
        "breaking": diff.count(Severity::Breaking),
        "source": diff.count(Severity::Source),
        "compatible": diff.count(Severity::Compatible),
        "changes": changes,
    })
}

/// Which way the values of a schema travel, and through which operations.
fn reaches(change: &Change) -> String {
    if change.place.schema.is_none() || change.operations.is_empty() {
        return String::new();
    }
    let ways: Vec<&str> = change.directions.iter().map(|direction| direction.word()).collect();
    let named: Vec<&str> = change.operations.iter().take(MOST_NAMED).map(String::as_str).collect();
    let more = change.operations.len() - named.len();
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!(" Used in the {} of {}{more}.", ways.join(" and "), named.join(", "))
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

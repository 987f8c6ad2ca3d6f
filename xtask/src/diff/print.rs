//! A diff for people, for changelogs and for programs.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{
    comparison::Diff,
    entries::{Entry, entries},
    kinds::Severity,
};

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

/// The groups that have changes: title, count and the entries of each API.
fn groups(diff: &Diff) -> impl Iterator<Item = (&'static str, usize, BTreeMap<&str, Vec<Entry<'_>>>)> {
    let groups = GROUPS.into_iter().filter(|(severity, _)| diff.count(*severity) > 0);
    groups.map(|(severity, title)| (title, diff.count(severity), entries(diff, |change| change.severity() == severity)))
}

/// A remark where the documents may be in the wrong order.
fn downgrade(diff: &Diff) -> &'static str {
    if diff.is_downgrade {
        "\nThe new document has a lower version than the old one: this is a downgrade.\n"
    } else {
        ""
    }
}

fn text(diff: &Diff) -> String {
    let mut text = format!("{} -> {}\n{}", diff.titles.0, diff.titles.1, downgrade(diff));
    for (title, count, apis) in groups(diff) {
        let _ = writeln!(text, "\n{title} ({count}):");
        for (api, entries) in apis {
            let _ = writeln!(text, "\n  {api}");
            for entry in entries {
                let _ = writeln!(text, "    {}  [{}]", statement(&entry, ""), entry.words().join(", "));
                let advice = entry.advice();
                if !advice.is_empty() {
                    let _ = writeln!(text, "      -> {advice}");
                }
            }
        }
    }
    let counts: Vec<String> =
        GROUPS.iter().map(|(severity, _)| format!("{} {}", diff.count(*severity), severity.word())).collect();
    let summary = if diff.changes.is_empty() { "No changes.".into() } else { counts.join(", ") + "." };
    let _ = writeln!(text, "\n{summary}");
    text
}

pub(crate) fn markdown(diff: &Diff) -> String {
    let mut blocks = Vec::from_iter((!downgrade(diff).is_empty()).then(|| downgrade(diff).trim().to_owned()));
    for (title, _, apis) in groups(diff) {
        blocks.push(format!("### {title}"));
        for (api, entries) in apis {
            blocks.push(format!("#### {api}"));
            let bullet = |entry: Entry<'_>| {
                let words: Vec<String> = entry.words().iter().map(|word| format!("`{word}`")).collect();
                let advice = Some(entry.advice()).filter(|advice| !advice.is_empty());
                let advice = advice.map(|advice| format!(" {advice}")).unwrap_or_default();
                format!("- {}{advice} ({})", statement(&entry, "`"), words.join(", "))
            };
            blocks.push(entries.into_iter().map(bullet).collect::<Vec<_>>().join("\n"));
        }
    }
    if diff.changes.is_empty() {
        blocks.push("No changes in the API.".into());
    }
    blocks.join("\n\n") + "\n"
}

/// The sentence of an entry, with its place in quotes.
fn statement(entry: &Entry<'_>, quote: &str) -> String {
    match entry.place() {
        Some(place) => format!("{quote}{place}{quote}: {}.{}", entry.message(), entry.reach()),
        None => capital(&entry.message()) + ".",
    }
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
        "downgrade": diff.is_downgrade,
        "breaking": diff.count(Severity::Breaking),
        "source": diff.count(Severity::Source),
        "compatible": diff.count(Severity::Compatible),
        "changes": changes,
    })
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        super::planted::{base, edited},
        *,
    };

    #[test]
    fn changes_are_grouped_by_api_with_orphaned_schemas_in_their_operations() {
        let content = "JobsService_Get responses 200 content";
        let new = edited(&json!([
            ["set", "info version", "1.9.1"],
            ["remove", "paths /v1/tags"],
            ["remove", "components schemas ListTagsResponse"],
            ["move", format!("{content} application/json"), format!("{content} text/csv")],
            ["set", "Job properties itemCount", {"type": "array", "items": {"$ref": "#/components/schemas/apiTag"}}],
            ["set", "Job properties status", {"type": "object", "properties": {"x": {"type": "string"}}}],
            ["set", "Webhook properties a", {"type": "string"}],
            ["set", "Webhook properties b", {"type": "string"}],
        ]));
        let diff = Diff::between(base(), &new).unwrap();
        assert_eq!(text(&diff), include_str!("../../documents/diff.txt"));
        let first =
            "lower version than the old one: this is a downgrade.\n\n### Breaking\n\n#### Jobs\n\n- `JobsService_Get";
        assert!(markdown(&diff).contains(first), "{}", markdown(&diff));
        let json = json(&diff);
        assert_eq!((&json["downgrade"], json["changes"].as_array().map(Vec::len)), (&json!(true), Some(10)));
    }
}

//! A diff for people, for changelogs and for programs.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{
    change::Change,
    comparison::Diff,
    entries::{Entry, entries},
    kinds::Severity,
};

/// Prints a diff in a format.
pub(super) type Printer = fn(&Diff) -> String;

pub(super) fn printer(format: &str) -> Result<Printer> {
    Ok(match format {
        "text" => text,
        "markdown" => |diff| format!("# {} → {}\n\n{}", diff.titles.0, diff.titles.1, markdown(diff)),
        "json" => |diff| format!("{:#}\n", json(diff)),
        other => bail!("unknown format `{other}`; `--format` must be text, markdown or json"),
    })
}

const GROUPS: [(Severity, &str); 3] = [
    (Severity::Breaking, "Breaking"),
    (Severity::Source, "Compatible, but programs may need source changes when they update the SDK"),
    (Severity::Compatible, "Compatible"),
];

/// The blocks of a report: a remark if the documents may be in the wrong order, and the groups that have changes, with
/// the entries of each API.
fn blocks(
    diff: &Diff,
    heading: fn(&str, usize) -> String,
    api_heading: fn(&str) -> String,
    line: fn(&Entry<'_>) -> String,
) -> Vec<String> {
    let downgrade = "The new document has a lower version than the old one: this is a downgrade.";
    let mut blocks = Vec::from_iter(diff.is_downgrade.then(|| downgrade.to_owned()));
    for (severity, title) in GROUPS.into_iter().filter(|(severity, _)| diff.count(*severity) > 0) {
        blocks.push(heading(title, diff.count(severity)));
        for (api, entries) in entries(diff, |change| change.severity() == severity) {
            let lines: Vec<String> = entries.iter().map(line).collect();
            blocks.push(api_heading(api) + &lines.join("\n"));
        }
    }
    blocks
}

fn text(diff: &Diff) -> String {
    let line = |entry: &Entry<'_>| {
        let advice = match entry.advice() {
            none if none.is_empty() => none,
            advice => format!("\n      -> {advice}"),
        };
        format!("    {}  [{}]{advice}", entry.statement(""), entry.words().join(", "))
    };
    let counts = GROUPS.map(|(severity, _)| format!("{} {}", diff.count(severity), severity.word()));
    let summary = if diff.changes.is_empty() { "No changes.".into() } else { counts.join(", ") + "." };
    let title = format!("{} -> {}", diff.titles.0, diff.titles.1);
    let blocks = blocks(diff, |title, count| format!("{title} ({count}):"), |api| format!("  {api}\n"), line);
    [vec![title], blocks, vec![summary]].concat().join("\n\n") + "\n"
}

pub(crate) fn markdown(diff: &Diff) -> String {
    let line = |entry: &Entry<'_>| {
        let words: Vec<String> = entry.words().iter().map(|word| format!("`{word}`")).collect();
        let sentences = format!("- {} {}", entry.statement("`"), entry.advice());
        format!("{} ({})", sentences.trim_end(), words.join(", "))
    };
    let mut blocks = blocks(diff, |title, _| format!("### {title}"), |api| format!("#### {api}\n\n"), line);
    if diff.changes.is_empty() {
        blocks.push("No changes in the API.".into());
    }
    blocks.join("\n\n") + "\n"
}

fn json(diff: &Diff) -> Value {
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let change = |change: &Change| {
        let (id, target) = change.place.operation.clone().unzip();
        json!({
            "severity": change.severity().word(),
            "kind": change.kind.word(),
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
    };
    json!({
        "old": diff.titles.0,
        "new": diff.titles.1,
        "downgrade": diff.is_downgrade,
        "breaking": diff.count(Severity::Breaking),
        "source": diff.count(Severity::Source),
        "compatible": diff.count(Severity::Compatible),
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::planted::{base, edited},
        *,
    };

    /// Schemas that only removed operations used are in the entry of these. A renamed operation is not removed.
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
            ["set", "MediaService_CreateUpload operationId", "MediaService_StartUpload"],
            ["remove", "MediaService_StartUpload responses 200 content"],
            ["remove", "components schemas CreateMediaUploadResponse"],
        ]));
        let diff = Diff::between(base(), &new).unwrap();
        assert_eq!(text(&diff), include_str!("../../documents/diff.txt"));
        let first =
            "lower version than the old one: this is a downgrade.\n\n### Breaking\n\n#### Jobs\n\n- `JobsService_Get";
        assert!(markdown(&diff).contains(first), "{}", markdown(&diff));
        let json = json(&diff);
        assert_eq!((&json["downgrade"], json["changes"].as_array().map(Vec::len)), (&json!(true), Some(13)));
    }
}

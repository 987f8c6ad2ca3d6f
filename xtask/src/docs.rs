//! Prose from the document as rustdoc that cannot break.

use std::collections::BTreeMap;

use serde_json::Value;

/// With the indentation and the brackets of links, a line stays within 120 columns.
const WIDTH: usize = 104;

/// Prose as the lines of a `///` comment; empty prose gives no line.
pub(crate) fn comment(prose: &str) -> String {
    lines(prose).iter().map(|line| commented(line)).collect::<Vec<_>>().join("\n")
}

/// Formats prose as a comment for a template, which prints no line for `false`.
pub(crate) fn optional_comment(prose: &str) -> Value {
    non_blank(Some(prose)).map_or(Value::Bool(false), |prose| comment(prose).into())
}

/// The first sentence of prose; all of it if that is a line in front of a list.
pub(crate) fn summary(prose: &str) -> &str {
    let paragraph = prose.split("\n\n").next().unwrap_or_default();
    let ends = paragraph.match_indices(". ").map(|(at, _)| at + 1);
    let is_sentence = |end: &usize| {
        let next = paragraph[*end..].trim_start().chars().next();
        paragraph[..*end].matches('`').count().is_multiple_of(2)
            && next.is_some_and(|next| next.is_uppercase() || next == '`')
    };
    let sentence = ends.into_iter().find(is_sentence).map_or(paragraph, |end| &paragraph[..end]);
    if sentence.trim_end().ends_with(':') { prose } else { sentence }
}

/// Returns the prose if it has visible characters.
pub(crate) fn non_blank(prose: Option<&str>) -> Option<&str> {
    prose.filter(|prose| !visible(prose).trim().is_empty())
}

/// Formats an example, in Rust, as the end of a comment.
pub(crate) fn example(code: &str) -> String {
    let lines = ["", "# Examples", "", "```"].into_iter().chain(code.trim_end().lines()).chain(["```"]);
    lines.map(|line| format!("\n{}", commented(line))).collect()
}

fn commented(line: &str) -> String {
    format!("/// {line}").trim_end().to_owned()
}

/// Turns every code span of a comment that is a name of the document, such as an operation's ID, into a link to the
/// item that `items` contains for it. Other texts stay as they are.
pub(crate) fn link(text: &mut String, items: &BTreeMap<String, String>) {
    if !text.starts_with("///") {
        return;
    }
    let mut fenced = false;
    let lines = text.split('\n').map(|line| {
        let is_fence = line.contains("```");
        fenced ^= is_fence;
        if fenced || is_fence { line.to_owned() } else { linked(line, items) }
    });
    *text = lines.collect::<Vec<_>>().join("\n");
}

fn linked(line: &str, items: &BTreeMap<String, String>) -> String {
    let ticks = line.matches('`').count();
    let text = line.trim_start_matches([' ', '/']);
    // A variant's comment ends with the value itself. An odd backtick is escaped, so code around it is not certain.
    let is_lone = ticks == 2 && text.starts_with('`') && text.ends_with('`');
    if is_lone || !ticks.is_multiple_of(2) {
        return line.to_owned();
    }
    let part = |(index, part): (usize, &str)| match items.get(part) {
        Some(item) if index % 2 == 1 => format!("[`{item}`]"),
        _ if index % 2 == 1 => format!("`{part}`"),
        _ => part.to_owned(),
    };
    line.split('`').enumerate().map(part).collect()
}

/// Returns whether a text can stand between the backticks of a code span.
pub(crate) fn fits_code(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(['`', '\n', '\r', '\t'])
}

fn lines(prose: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    // The column of the list item's text, which continued lines must reach to be part of it.
    let mut indent = 0;
    for raw in visible(prose).trim().lines() {
        // Indentation would turn prose into a code block, which rustdoc would compile as a test.
        let line = raw.trim();
        if is_fence(line) {
            lines.push(if fenced { "```".into() } else { "```text".into() });
            fenced = !fenced;
            indent = 0;
        } else if fenced {
            lines.push(raw.trim_end().to_owned());
        } else if line.is_empty() {
            lines.push(String::new());
            indent = 0;
        } else {
            let marker = marker(line);
            indent = if marker > 0 { marker } else { indent };
            let start = if marker > 0 { 0 } else { indent };
            wrap(&no_underline(&harmless(&without_gaps(line))), start, indent, &mut lines);
        }
    }
    if fenced {
        lines.push("```".into());
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

/// Line ends and blanks of one kind, without invisible characters: rustc rejects text that reads other than it is.
fn visible(prose: &str) -> String {
    let prose = prose.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', "    ");
    let is_seen = |c: &char| {
        let turns =
            matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        *c == '\n' || !(c.is_control() || turns)
    };
    prose.chars().filter(is_seen).collect()
}

fn is_fence(line: &str) -> bool {
    ["```", "~~~"].iter().any(|fence| line.strip_prefix(fence).is_some_and(|rest| !rest.contains(fence)))
}

/// The length of the marker of a list item; 0 if the line has none.
fn marker(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let is_numbered = (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']);
    match line.as_bytes() {
        [b'-' | b'*' | b'+', b' ', ..] => 2,
        _ if is_numbered && line[digits + 1..].starts_with(' ') => digits + 2,
        _ => 0,
    }
}

/// A line with one blank behind each marker: more of them would begin a code block in the item.
fn without_gaps(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line);
    while marker(rest) > 0 {
        let (marker, text) = rest.split_at(marker(rest));
        out.push_str(marker);
        rest = text.trim_start();
    }
    out + rest
}

/// A line that would make a heading of the one before it.
fn no_underline(line: &str) -> String {
    let is_underline = ['=', '-'].iter().any(|c| line.chars().all(|found| found == *c));
    if is_underline { format!("\\{line}") } else { line.to_owned() }
}

/// Escapes what rustdoc would read as HTML, a link or a bare URL; code spans stay as they are.
fn harmless(line: &str) -> String {
    let balanced = line.matches('`').count().is_multiple_of(2) && !line.contains("``");
    let is_code = |index: usize| balanced && index % 2 == 1;
    let parts = line.split('`').enumerate();
    let parts: Vec<String> =
        parts.map(|(index, part)| if is_code(index) { part.to_owned() } else { escape(part) }).collect();
    parts.join(if balanced { "`" } else { "\\`" })
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
        let Some(start) = start else {
            out.push_str(&escape_word(word));
            continue;
        };
        let url = &word[start..];
        let end = url.find(|c: char| c.is_whitespace() || "<>\"'()[]{}\\".contains(c)).unwrap_or(url.len());
        let end = url[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
        out.push_str(&format!("{}<{}>{}", escape_word(&word[..start]), &url[..end], escape_word(&url[end..])));
    }
    out
}

fn escape_word(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for (at, c) in word.char_indices() {
        // Three tildes begin a code block.
        let is_fence = !word[..at].ends_with('~') && word[at..].starts_with("~~~");
        out.push_str(if is_fence || "<>[]\\".contains(c) { "\\" } else { "" });
        out.push(c);
    }
    out
}

/// Breaks a line at spaces outside code spans, indenting what continues a list item.
fn wrap(line: &str, start: usize, indent: usize, lines: &mut Vec<String>) {
    let mut current = " ".repeat(start);
    let mut chunk = String::new();
    let mut words = line.split(' ').peekable();
    let mut in_code = false;
    while let Some(word) = words.next() {
        chunk.push_str(if chunk.is_empty() { "" } else { " " });
        chunk.push_str(word);
        in_code ^= (word.matches('`').count() - word.matches("\\`").count()) % 2 == 1;
        if in_code && words.peek().is_some() {
            continue;
        }
        let is_first = current.trim_start().is_empty();
        if !is_first && !in_code && current.len() + 1 + chunk.len() > WIDTH {
            lines.push(std::mem::replace(&mut current, " ".repeat(indent) + &chunk));
        } else {
            current.push_str(if is_first { "" } else { " " });
            current.push_str(&chunk);
        }
        chunk.clear();
    }
    lines.push(current);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source;

    #[test]
    fn prose_of_each_case_becomes_its_text() {
        let items = [("Things_Get", "ThingsApi::get"), ("KIND_A", "Kind::A"), ("Thing.aB", "Thing::a_b")];
        let items = items.map(|(name, item)| (name.to_owned(), item.to_owned())).into();
        let cases = source::yaml(include_str!("../documents/prose.yaml")).unwrap();
        for (function, groups) in cases.as_object().unwrap() {
            let pairs = groups
                .as_object()
                .unwrap()
                .iter()
                .flat_map(|(group, pairs)| pairs.as_array().unwrap().iter().map(move |pair| (group, pair)));
            for (group, pair) in pairs {
                let prose = pair[0].as_str().unwrap();
                let text = match function.as_str() {
                    "comment" => json!(comment(prose)),
                    "summary" => json!(summary(prose)),
                    "example" => json!(example(prose)),
                    "non_blank" => json!(non_blank(Some(prose))),
                    _ => {
                        let mut text = prose.to_owned();
                        link(&mut text, &items);
                        json!(text)
                    }
                };
                assert_eq!(text, pair[1], "{function}, {group}: {prose}");
            }
        }
    }

    #[test]
    fn generated_lines_are_within_120_columns() {
        for directory in ["apis", "models", "requests", "rt"] {
            let directory = crate::workspace::root().join("generated/src").join(directory);
            for file in std::fs::read_dir(directory).into_iter().flatten() {
                let path = file.unwrap().path();
                let text = std::fs::read_to_string(&path).unwrap();
                let long = text.lines().find(|line| line.chars().count() > 120);
                assert_eq!(long, None, "{}", path.display());
            }
        }
    }

    #[test]
    fn long_lines_are_wrapped() {
        let wrapped = comment(&format!("- {}", "word ".repeat(40)));
        assert!(wrapped.lines().all(|line| line.len() <= WIDTH + 4), "{wrapped}");
        assert!(wrapped.lines().nth(1).unwrap().starts_with("///   word"), "{wrapped}");
    }
}

//! Prose from the document as rustdoc that cannot break, whatever it holds.

use std::collections::BTreeMap;

use serde_json::Value;

const WIDTH: usize = 110;

/// Prose as the lines of a `///` comment; empty prose gives no line.
pub(crate) fn comment(prose: &str) -> String {
    lines(prose)
        .iter()
        .map(|line| if line.is_empty() { "///".into() } else { format!("/// {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Turns every code span that is an operation's id into a link to its method.
pub(crate) fn link_operations(value: &mut Value, methods: &BTreeMap<String, String>) {
    match value {
        Value::String(text) if text.starts_with("///") && text.contains("Service_") => {
            for (id, method) in methods {
                *text = text.replace(&format!("`{id}`"), &format!("[`{method}`](crate::apis::{method})"));
            }
        }
        Value::Object(object) => object.values_mut().for_each(|inner| link_operations(inner, methods)),
        Value::Array(array) => array.iter_mut().for_each(|inner| link_operations(inner, methods)),
        _ => {}
    }
}

/// Whether a text can stand between the backticks of a code span.
pub(crate) fn fits_code(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(['`', '\n', '\r', '\t'])
}

fn lines(prose: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for raw in prose.replace('\r', "").trim().lines() {
        // Indentation would turn prose into a code block, which rustdoc would compile as a test.
        let line = raw.trim();
        if line.starts_with("```") {
            lines.push(if fenced { "```".into() } else { "```text".into() });
            fenced = !fenced;
        } else if fenced {
            lines.push(raw.trim_end().to_owned());
        } else if line.is_empty() {
            lines.push(String::new());
        } else {
            wrap(&harmless(line), &mut lines);
        }
    }
    if fenced {
        lines.push("```".into());
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

/// Escapes what rustdoc would read as HTML, a link or a bare URL; code spans stay as they are.
fn harmless(line: &str) -> String {
    let balanced = line.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            out.push_str(if balanced { "`" } else { "\\`" });
        }
        if balanced && index % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(&escape(part));
        }
    }
    out
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
    word.chars().flat_map(|c| "<>[]\\".contains(c).then_some('\\').into_iter().chain([c])).collect()
}

/// Breaks a line at spaces outside code spans, indenting what continues a list item.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let indent = if line.starts_with("- ") || line.starts_with("* ") { "  " } else { "" };
    let mut current = String::new();
    let mut in_code = false;
    let mut chunk = String::new();
    for word in line.split(' ') {
        chunk.push_str(if chunk.is_empty() { "" } else { " " });
        chunk.push_str(word);
        in_code ^= (word.matches('`').count() - word.matches("\\`").count()) % 2 == 1;
        if in_code {
            continue;
        }
        if !current.is_empty() && current.len() + 1 + chunk.len() > WIDTH {
            lines.push(std::mem::replace(&mut current, format!("{indent}{chunk}")));
        } else {
            current.push_str(if current.is_empty() { "" } else { " " });
            current.push_str(&chunk);
        }
        chunk.clear();
    }
    if !chunk.is_empty() {
        current.push_str(if current.is_empty() { "" } else { " " });
        current.push_str(&chunk);
    }
    lines.push(current);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_other_languages_is_escaped() {
        assert_eq!(comment("Use <b>bold</b> or [x]."), r"/// Use \<b\>bold\</b\> or \[x\].");
        assert_eq!(comment("A `Vec<T>` and a[0]."), r"/// A `Vec<T>` and a\[0\].");
        assert_eq!(comment("*/ \"quoted\" back\\slash {{x}}"), r#"/// */ "quoted" back\\slash {{x}}"#);
        assert_eq!(comment("a lone ` tick and <i>"), r"/// a lone \` tick and \<i\>");
    }

    #[test]
    fn bare_urls_become_links() {
        assert_eq!(comment("See https://example.com/a?b=c."), "/// See <https://example.com/a?b=c>.");
        assert_eq!(comment("(http://example.com)"), "/// (<http://example.com>)");
    }

    #[test]
    fn code_blocks_never_become_tests() {
        assert_eq!(comment("    let x = 1;"), "/// let x = 1;");
        assert_eq!(comment("```\nlet x = <1>;\n```"), "/// ```text\n/// let x = <1>;\n/// ```");
        assert_eq!(comment("```rust\nunclosed"), "/// ```text\n/// unclosed\n/// ```");
    }

    #[test]
    fn blank_lines_carry_no_space_and_long_ones_are_wrapped() {
        assert_eq!(comment("a\n\n\n\nb\r\n"), "/// a\n///\n/// b");
        assert_eq!(comment(""), "");
        let wrapped = comment(&format!("- {}", "word ".repeat(40)));
        assert!(wrapped.lines().all(|line| line.len() <= WIDTH + 4), "{wrapped}");
        assert!(wrapped.lines().nth(1).unwrap().starts_with("///   word"), "{wrapped}");
    }
}

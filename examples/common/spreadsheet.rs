//! CSV cells that are safe to open in a spreadsheet.

use std::borrow::Cow;

/// Prefixes a cell that a spreadsheet would run as a formula, such as `=HYPERLINK(...)`, with a `'`.
///
/// This applies to cells that start with `=`, `+`, `-` or `@`, with or without spaces before, and to cells that start
/// with a tab or a line break: the list of OWASP (<https://owasp.org/www-community/attacks/CSV_Injection>). Phone
/// numbers with a `+` are prefixed too, and would lose the `+` otherwise. Negative numbers are unchanged.
pub fn cell(cell: &str) -> Cow<'_, str> {
    let is_ignored = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let visible = cell.trim_start_matches(is_ignored);
    let begins_formula = visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_negative(cell);
    if begins_formula || cell.starts_with(['\t', '\r', '\n']) { format!("'{cell}").into() } else { cell.into() }
}

/// Returns [`cell`], or the identity function if `raw` is set.
pub fn protection(raw: bool) -> fn(&str) -> Cow<'_, str> {
    if raw { |cell| Cow::Borrowed(cell) } else { cell }
}

/// Returns whether the cell is a number such as -5 or -1.25, which has the same value as a formula.
fn is_negative(cell: &str) -> bool {
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    cell.strip_prefix('-').is_some_and(|number| match number.split_once('.') {
        Some((whole, fraction)) => is_number(whole) && is_number(fraction),
        None => is_number(number),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_prefixed() {
        for formula in [
            "=HYPERLINK(\"https://evil.example\")",
            "+14155551234",
            "+1.5",
            "-2+3",
            "-1-cmd|' /C calc'!A0",
            "-",
            "-1.",
            "@SUM(A1)",
            "\ttab",
            "\rreturn",
            "\nline",
            "  =1+1",
            "\u{feff}=1",
            "\u{a0}@x",
            "＝1",
            "－1",
        ] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
    }

    #[test]
    fn text_and_numbers_are_unchanged() {
        for text in ["", "Jo", "a=b", "a@example.com", "5", "-5", "-1.25", "'=1", " Jo", "2026-01-01"] {
            assert_eq!(cell(text), text);
        }
    }
}

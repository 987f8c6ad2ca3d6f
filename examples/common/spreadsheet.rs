//! CSV that is opened in a spreadsheet.

use std::borrow::Cow;

/// `cell` for a spreadsheet, which runs text such as `=HYPERLINK(...)` as a formula whoever has typed it: with a `'` before
/// it, if it starts with `=`, `+`, `-`, `@`, a tab or a line break, spaces before that or not.
///
/// Phone numbers with a `+` get the `'` too; without it they would lose the `+`. Negative numbers stay numbers.
///
/// The list is that of OWASP (<https://owasp.org/www-community/attacks/CSV_Injection>).
pub fn cell(cell: &str) -> Cow<'_, str> {
    let is_ignored = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let visible = cell.trim_start_matches(is_ignored);
    let begins_formula = visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_negative(cell);
    if begins_formula || cell.starts_with(['\t', '\r', '\n']) { format!("'{cell}").into() } else { cell.into() }
}

/// Returns [`cell`], or if `raw` is set a function that changes nothing.
pub fn protection(raw: bool) -> fn(&str) -> Cow<'_, str> {
    if raw { |cell| Cow::Borrowed(cell) } else { cell }
}

/// Whether the cell is a number such as -5 or -1.25, which is the same number as a formula.
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
    fn formulas_become_text() {
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
    fn everything_else_stays() {
        for text in ["", "Jo", "a=b", "a@example.com", "5", "-5", "-1.25", "'=1", " Jo", "2026-01-01"] {
            assert_eq!(cell(text), text);
        }
    }
}

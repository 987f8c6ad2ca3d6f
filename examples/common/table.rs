//! Tables for the terminal.

use std::fmt;

use unicode_width::UnicodeWidthStr as _;

use crate::printable::printable;

/// A table with a header row. Each column is as wide as its widest cell.
pub struct Table {
    rows: Vec<Vec<String>>,
    right_aligned: &'static [usize],
}

impl Table {
    /// Creates a table with this header, in which the columns with the indexes `right_aligned` are aligned to the right.
    pub fn new<const N: usize>(header: [&str; N], right_aligned: &'static [usize]) -> Self {
        Self { rows: vec![header.map(str::to_owned).to_vec()], right_aligned }
    }

    /// Adds a row of [`printable`] cells.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.map(|cell| printable(&cell)).to_vec());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
        for (number, row) in self.rows.iter().enumerate() {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let space = " ".repeat(width - cell.width());
                let (before, after) =
                    if self.right_aligned.contains(&column) { (space, String::new()) } else { (String::new(), space) };
                line.push_str("  ");
                line.push_str(&before);
                line.push_str(cell);
                line.push_str(&after);
            }
            writeln!(f, "{}", line.trim_end())?;
            if number == 0 {
                let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
                writeln!(f, "  {}", rule.join("  "))?;
            }
        }
        Ok(())
    }
}

/// Draws a bar of block characters whose length is `value / max` of `width` characters.
pub fn bar(value: i64, max: i64, width: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let share = if max > 0 { value.max(0) as f64 / max as f64 } else { 0.0 };
    let eighths = (share * width as f64 * 8.0).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_by_display_width() {
        let mut table = Table::new(["name", "visits"], &[1]);
        table.row(["Café".into(), "7".into()]);
        table.row(["日本\u{1b}[2J".into(), "1234".into()]);
        let expected = "  name      visits\n  ────────  ──────\n  Café           7\n  日本 [2J    1234\n";
        assert_eq!(table.to_string(), expected);
    }

    #[test]
    fn bar_length_is_proportional_to_the_value() {
        assert_eq!(bar(10, 10, 4), "████");
        assert_eq!(bar(5, 10, 4), "██");
        assert_eq!(bar(1, 32, 4), "▏");
        assert_eq!((bar(0, 10, 4), bar(0, 0, 4)), (String::new(), String::new()));
    }
}

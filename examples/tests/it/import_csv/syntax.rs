//! CSV syntax: quotes, line endings, blank lines and a byte order mark.

use linkbreakers_sandbox::Sandbox;

use super::{import, rows};
use crate::program::{Program, directory_with, file_names};

#[test]
fn quote_that_is_not_closed_is_rejected_with_its_line() {
    let sandbox = Sandbox::start().unwrap();
    let rows = |invalid: &str| {
        let rows =
            (2..=10).map(|n| if n == 4 { invalid.to_owned() } else { format!("https://example.com/{n},\"Row {n}\"") });
        format!("destination,name\n{}", rows.map(|row| row + "\n").collect::<String>())
    };
    for invalid in ["https://example.com/4,\"Row", "\"https://example.com/4,Row", "https://example.com/4,\"a\"b"] {
        let (directory, csv) = directory_with("a.csv", &rows(invalid));
        let outcome = import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(1);
        outcome.reports("line 4: the quoted cell that starts here has text after its closing quote");
        assert_eq!(file_names(directory.path()), ["a.csv"]);
    }
    // Without another quote in the file, the cell is never closed.
    let text = rows("https://example.com/4,\"Row");
    let (head, tail) = text.split_at(text.find("https://example.com/5").unwrap());
    for text in [format!("{head}{}", tail.replace('"', "")), format!("{head}\n\n"), head.trim_end().to_owned()] {
        let (_directory, csv) = directory_with("a.csv", &text);
        let outcome = import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(1);
        let outcome = outcome.reports("line 4: the quoted cell that starts here is never closed");
        assert!(outcome.stderr.contains("a.csv"), "{}", outcome.stderr);
    }
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn quoted_cells_with_delimiters_and_doubled_quotes_are_read() {
    let sandbox = Sandbox::start().unwrap();
    let text = "\u{feff}\"destination\",\"name\"\r\n\"https://example.com/1\" ,\"a \"\"b\"\", c\"\r\n\
        https://example.com/2,5\" disk\r\nhttps://example.com/3,\"\"\r\nhttps://example.com/4,\"\"\"\"";
    let (directory, csv) = directory_with("a.csv", text);
    import(&sandbox).path(&csv).run().exits(0).reports("4 links created");
    let names: Vec<_> = rows(&directory.path().join("a.csv.links.csv")).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(names, ["name", "a \"b\", c", "5\" disk", "", "\""]);
}

#[test]
fn line_numbers_are_those_of_an_editor() {
    for end in ["\n", "\r\n", "\r"] {
        for gap in ["", end, &end.repeat(3)] {
            let blank = if gap.is_empty() { 0 } else { gap.len() / end.len() };
            let text = format!(
                "{gap}destination,name{end}{gap}bad1,A{end}https://e.example,\"two{end}lines\"{end}{gap}{gap}bad2,B{end}"
            );
            let (_directory, csv) = directory_with("a.csv", &text);
            let outcome = Program::new("import_csv").args(["--dry-run"]).path(&csv).run().exits(1);
            for line in [format!("line {}: \"bad1\"", 2 + 2 * blank), format!("line {}: \"bad2\"", 5 + 4 * blank)] {
                assert!(outcome.stderr.contains(&line), "{line} is missing in {} for {text:?}", outcome.stderr);
            }
        }
    }
}

//! CSV as people and their programs write it.

use linkbreakers_sandbox::Sandbox;

use super::{import, rows};
use crate::program::{Program, files, folder_with};

#[test]
fn quote_that_is_not_closed_is_rejected_with_its_line() {
    let sandbox = Sandbox::start().unwrap();
    let rows = |odd: &str| {
        let rows =
            (2..=10).map(|n| if n == 4 { odd.to_owned() } else { format!("https://example.com/{n},\"Row {n}\"") });
        format!("destination,name\n{}", rows.map(|row| row + "\n").collect::<String>())
    };
    for (odd, problem) in [
        (
            "https://example.com/4,\"Row",
            "line 4: the cell that begins there with a quote has text after its closing quote",
        ),
        (
            "\"https://example.com/4,Row",
            "line 4: the cell that begins there with a quote has text after its closing quote",
        ),
        (
            "https://example.com/4,\"a\"b",
            "line 4: the cell that begins there with a quote has text after its closing quote",
        ),
    ] {
        let (folder, csv) = folder_with("a.csv", &rows(odd));
        import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(1).complains(problem);
        assert_eq!(files(folder.path()), ["a.csv"]);
    }
    // Without another quote in the file it is never closed.
    let text = rows("https://example.com/4,\"Row");
    let (head, tail) = text.split_at(text.find("https://example.com/5").unwrap());
    for text in [format!("{head}{}", tail.replace('"', "")), format!("{head}\n\n"), head.trim_end().to_owned()] {
        let (_folder, csv) = folder_with("a.csv", &text);
        let outcome = import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(1);
        let outcome = outcome.complains("line 4: the cell that begins there with a quote is never closed");
        assert!(outcome.stderr.contains("a.csv"), "{}", outcome.stderr);
    }
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn quotes_that_are_closed_are_read() {
    let sandbox = Sandbox::start().unwrap();
    let text = "\u{feff}\"destination\",\"name\"\r\n\"https://example.com/1\" ,\"a \"\"b\"\", c\"\r\n\
        https://example.com/2,5\" disk\r\nhttps://example.com/3,\"\"\r\nhttps://example.com/4,\"\"\"\"";
    let (folder, csv) = folder_with("a.csv", text);
    import(&sandbox).path(&csv).run().exits(0).complains("4 links created");
    let names: Vec<_> = rows(&folder.path().join("a.csv.links.csv")).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(names, ["name", "a \"b\", c", "5\" disk", "", "\""]);
}

#[test]
fn lines_are_numbered_as_an_editor_does() {
    for end in ["\n", "\r\n", "\r"] {
        for gap in ["", end, &end.repeat(3)] {
            let blank = if gap.is_empty() { 0 } else { gap.len() / end.len() };
            let text = format!(
                "{gap}destination,name{end}{gap}bad1,A{end}https://e.example,\"two{end}lines\"{end}{gap}{gap}bad2,B{end}"
            );
            let (_folder, csv) = folder_with("a.csv", &text);
            let outcome = Program::new("import_csv").args(["--dry-run"]).path(&csv).run().exits(1);
            for line in [format!("line {}: \"bad1\"", 2 + 2 * blank), format!("line {}: \"bad2\"", 5 + 4 * blank)] {
                assert!(outcome.stderr.contains(&line), "no {line} in {} of {text:?}", outcome.stderr);
            }
        }
    }
}

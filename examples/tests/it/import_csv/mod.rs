//! `import_csv`: links from a CSV file, and a CSV file with the links.

mod keyed;
mod syntax;

use std::{fs, path::Path, time::Duration};

use linkbreakers::LinksApi;
use linkbreakers_sandbox::{Fault, Operation, Sandbox};

use crate::program::{Outcome, Program, await_requests, client, directory_with, file_names};

const PRODUCTS: &str = "\
name,destination,tags,shortlink,metadata.sku,conversion_tracking,expires_at
Widget A,https://example.com/a,\"shop, spring\",widget-a,0001,yes,
\"Widget B
on two lines\",https://example.com/b,shop,,0002,no,2099-12-31
Widget C,https://example.com/c,,,,,
";

fn import(sandbox: &Sandbox) -> Program {
    Program::new("import_csv").to(sandbox)
}

/// Returns the rows of a CSV file, including the header.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).unwrap();
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Returns a CSV file with this many rows.
fn numbered(count: usize) -> String {
    let rows = (1..=count).map(|n| format!("https://example.com/{n},Row {n}\n"));
    format!("destination,name\n{}", rows.collect::<String>())
}

#[test]
fn output_has_every_row_with_its_link() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("products.csv", PRODUCTS);
    import(&sandbox).args(["--tag", "imported"]).path(&csv).run().exits(0).reports("3 links created");
    assert_eq!(file_names(directory.path()), ["products.csv", "products.csv.journal", "products.csv.links.csv"]);

    let written = rows(&directory.path().join("products.csv.links.csv"));
    assert_eq!(written[0][7..], ["id", "short_path", "short_url", "error"]);
    let client = client(&sandbox);
    let links = LinksApi::new(&client);
    let names = ["Widget A", "Widget B\non two lines", "Widget C"];
    for (row, name) in written[1..].iter().zip(names) {
        let link = links.get(&row[7]).include(["tags"]).send().unwrap().link;
        assert_eq!((row[0].as_str(), link.name.as_deref()), (name, Some(name)));
        assert_eq!((&row[8], Some(&row[9])), (&link.shortlink, link.entrypoint.as_ref()));
        assert_eq!(row[10], "");
        assert!(link.tags.iter().any(|tag| tag.name == "imported"));
    }
    let first = links.get(&written[1][7]).include(["tags"]).send().unwrap().link;
    let mut tags: Vec<_> = first.tags.iter().map(|tag| tag.name.as_str()).collect();
    tags.sort_unstable();
    assert_eq!((tags, first.shortlink.as_str()), (vec!["imported", "shop", "spring"], "widget-a"));
    assert_eq!(first.metadata["sku"], "0001");
    let second = links.get(&written[2][7]).send().unwrap().link;
    assert_eq!(second.expires_at.unwrap().to_string(), "2099-12-31T23:59:59Z", "a date stands for the end of the day");
    assert_eq!(sandbox.created("Link"), 3);
}

#[test]
fn without_a_key_the_links_are_created_in_a_sandbox() {
    let (_directory, csv) = directory_with("products.csv", PRODUCTS);
    let program = Program::new("import_csv").args(["--output", "-"]).path(&csv);
    program.run().exits(0).reports("talking to a sandbox").prints("http://127.0.0.1:");
}

#[test]
fn import_into_a_sandbox_writes_no_journal() {
    let (directory, csv) = directory_with("products.csv", PRODUCTS);
    for _ in 0..2 {
        Program::new("import_csv").path(&csv).run().exits(0).reports("3 links created, 0 failed");
        assert_eq!(file_names(directory.path()), ["products.csv", "products.csv.links.csv"]);
    }
    let sandbox = Sandbox::start().unwrap();
    import(&sandbox).path(&csv).run().exits(0);
    assert_eq!(sandbox.created("Link"), 3);
}

#[test]
fn resuming_is_suggested_only_if_the_same_command_resumes() {
    const HINT: &str = "run the same command again to resume";
    let sandbox = Sandbox::start().unwrap();
    let (_directory, csv) = directory_with("a.csv", &numbered(20));
    let program = || import(&sandbox).args(["--chunk", "10"]).path(&csv);
    sandbox.fault(Fault::status(403).skip(1).on(Operation::LINKS_CREATE_BULK)).unwrap();
    program().run().exits(1).reports(HINT);
    program().run().exits(0).reports("20 links created");
    fs::write(&csv, numbered(21)).unwrap();
    let outcome = program().run().exits(1).reports("the import was not completed");
    assert!(!outcome.stderr.contains(HINT), "{}", outcome.stderr);
}

#[test]
fn limit_of_failures_can_be_raised_to_resume() {
    let sandbox = Sandbox::start().unwrap();
    let text = format!("destination,shortlink\n{}", "https://example.com,taken\n".repeat(4));
    let (_directory, csv) = directory_with("a.csv", &text);
    let program = |limit| import(&sandbox).args(["--max-failures", limit]).path(&csv);
    let outcome = program("1").run().exits(1).reports("more than 1 links were rejected");
    assert!(!outcome.stderr.contains("the same command"), "{}", outcome.stderr);
    program("3").run().exits(1).reports("1 links created");
    assert_eq!(sandbox.created("Link"), 1);
}

#[cfg(unix)]
#[test]
fn input_output_and_journal_must_be_different_files() {
    use std::os::unix::fs::symlink;

    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("a.csv", &numbered(2));
    let at = |name: &str| directory.path().join(name);
    fs::create_dir(at("sub")).unwrap();
    fs::hard_link(&csv, at("hard")).unwrap();
    symlink("a.csv", at("soft")).unwrap();
    symlink("later.journal", at("dangling")).unwrap();
    symlink(directory.path(), at("sub/up")).unwrap();
    let dotted = at("sub/../a.csv");
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let same_as_input = [csv.clone(), at("hard"), at("soft"), dotted, at("sub/up/a.csv"), at("./a.csv")];
    for path in &same_as_input {
        for option in ["--output", "--journal"] {
            let outcome = import(&sandbox).args([option, &text(path)]).path(&csv).run().exits(2);
            outcome.reports("is the same file as FILE");
        }
    }
    for (output, journal) in [
        (at("x"), at("x")),
        (at("x"), at("sub/../x")),
        (at("later.journal"), at("dangling")),
        (at("dangling"), at("later.journal")),
        (at("a.csv.links.csv"), at("sub/up/a.csv.links.csv")),
    ] {
        let program = import(&sandbox).args(["--output", &text(&output), "--journal", &text(&journal)]);
        program.path(&csv).run().exits(2).reports("is the same file as --journal");
    }
    // The defaults count as well.
    import(&sandbox).args(["--output", &text(&at("a.csv.journal"))]).path(&csv).run().exits(2);
    import(&sandbox).args(["--journal", &text(&at("a.csv.links.csv"))]).path(&csv).run().exits(2);
    assert_eq!(fs::read_to_string(&csv).unwrap(), numbered(2));
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn expiry_on_9999_12_31_is_sent_as_never() {
    let sandbox = Sandbox::start().unwrap();
    let rows = "destination,expires_at\nhttps://example.com/1,9999-12-31T23:59:59Z\nhttps://example.com/2,9999-12-31\n";
    let (_directory, csv) = directory_with("a.csv", rows);
    import(&sandbox).path(&csv).run().exits(0);
    let client = client(&sandbox);
    let page: serde_json::Value = client.request("GET", "/v1/links").query("pageSize", 10).send().unwrap();
    for link in page["links"].as_array().unwrap() {
        assert_eq!(link["expiresAt"], "9999-12-31T23:59:59Z");
    }
}

#[test]
fn formulas_in_the_output_are_prefixed_unless_raw_is_set() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("a.csv", "destination,name\nhttps://example.com/1,=1+1\n");
    let output = directory.path().join("a.csv.links.csv");
    for (program, name) in [(import(&sandbox), "'=1+1"), (import(&sandbox).args(["--raw"]), "=1+1")] {
        program.path(&csv).run().exits(0);
        assert_eq!(rows(&output)[1][1], name);
    }
    let client = client(&sandbox);
    let link = LinksApi::new(&client).list().items().next().unwrap().unwrap();
    assert_eq!(link.name.as_deref(), Some("=1+1"), "the name of the link is unchanged");
}

#[test]
fn second_run_creates_nothing_and_writes_the_same_output() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("a.csv", &numbered(600));
    let output = directory.path().join("a.csv.links.csv");
    import(&sandbox).path(&csv).run().exits(0);
    let first = fs::read_to_string(&output).unwrap();
    fs::remove_file(&output).unwrap();
    import(&sandbox).path(&csv).run().exits(0).reports("600 of them by earlier runs");
    assert_eq!(fs::read_to_string(&output).unwrap(), first);
    assert_eq!(sandbox.created("Link"), 600);
}

#[test]
fn dry_run_sends_nothing_and_writes_no_file() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("products.csv", PRODUCTS);
    let outcome = import(&sandbox).args(["--dry-run"]).path(&csv).run().exits(0).prints("3 links would be created");
    assert!(
        outcome.stdout.contains("Widget A") && outcome.stdout.contains("https://example.com/c"),
        "{}",
        outcome.stdout
    );
    assert!(sandbox.ledger().is_empty());
    assert_eq!(file_names(directory.path()), ["products.csv"]);
}

#[test]
fn invalid_rows_are_listed_with_their_lines_and_nothing_is_sent() {
    let sandbox = Sandbox::start().unwrap();
    let text = "\
destination,name,expires_at,qrcode,shortlink
https://example.com/1,\"Good,
on two lines\",,,
example.com,,,,
,Empty,,,
https://example.com/4,,soon,,
https://example.com/5,,,perhaps,
https://example.com/6,,,,a b
https://example.com/7,one cell too many,,,,
https://example.com/8
";
    let (directory, csv) = directory_with("a.csv", text);
    let outcome = import(&sandbox).path(&csv).run().exits(1).reports("7 of 8 rows are invalid");
    for line in [
        "line 4: \"example.com\" is not a valid URL",
        "line 5: the destination is empty",
        "line 6: \"soon\" is not a valid timestamp",
        "line 7: \"perhaps\" must be yes or no",
        "line 8: \"a b\" is not a valid shortlink",
        "line 9: the row has 6 cells, but the header has 5",
        "line 10: the row has 1 cells, but the header has 5",
    ] {
        assert!(outcome.stderr.contains(line), "{line:?} is missing in {}", outcome.stderr);
    }
    assert!(sandbox.ledger().is_empty());
    assert_eq!(file_names(directory.path()), ["a.csv"]);

    import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(0).reports("1 links created");
    let written = rows(&directory.path().join("a.csv.links.csv"));
    assert_eq!(written.len(), 9, "the header and all rows");
    assert!(!written[1][5].is_empty() && written[2][5].is_empty(), "{written:?}");
    assert_eq!(written[3].last().unwrap(), "the destination is empty");
    assert_eq!(sandbox.created("Link"), 1);
}

#[test]
fn row_that_is_not_utf_8_is_invalid() {
    let (directory, csv) = directory_with("a.csv", "");
    fs::write(&csv, b"destination,name\nhttps://example.com/1,Caf\xe9\nhttps://example.com/2,Bar\n").unwrap();
    let program = Program::new("import_csv").args(["--dry-run"]).path(directory.path().join("a.csv"));
    program.run().exits(1).reports("line 2: the row is not valid UTF-8");
}

#[test]
fn only_20_invalid_rows_are_listed_and_the_others_counted() {
    let (_directory, csv) = directory_with("a.csv", &format!("destination\n{}", "nowhere\n".repeat(50)));
    let outcome = Program::new("import_csv").path(&csv).run().exits(1).reports("... and 30 more");
    assert_eq!(outcome.stderr.matches("is not a valid URL").count(), 20);
}

#[test]
fn row_that_the_api_rejects_is_reported_with_its_line_and_the_others_are_created() {
    let sandbox = Sandbox::start().unwrap();
    let text =
        "destination,shortlink\nhttps://example.com/1,taken\nhttps://example.com/2,taken\nhttps://example.com/3,c\n";
    let (directory, csv) = directory_with("a.csv", text);
    let outcome = import(&sandbox).path(&csv).run().exits(1).reports("the API rejected 1 of 3 rows");
    assert!(outcome.stderr.contains("line 3: rejected: "), "{}", outcome.stderr);
    let written = rows(&directory.path().join("a.csv.links.csv"));
    assert!(written[2][5].contains("taken") && written[2][2].is_empty(), "{written:?}");
    assert!(written[1][5].is_empty() && written[3][5].is_empty() && !written[3][2].is_empty(), "{written:?}");
    assert_eq!(sandbox.created("Link"), 2);
}

/// Starts an import of a thousand rows, kills it while a call is in progress, and runs it again.
fn kill_and_resume(options: &[&str]) {
    let sandbox = Sandbox::start().unwrap();
    // Each of the remaining calls takes a second, so that the import is still running when it is killed.
    sandbox.fault(Fault::delay(Duration::from_secs(1)).skip(4).on(Operation::LINKS_CREATE_BULK)).unwrap();
    let (directory, csv) = directory_with("a.csv", &numbered(1000));
    let program = || {
        let program = import(&sandbox).args(["--chunk", "50"]);
        options.iter().fold(program, |program, option| program.args([option])).path(&csv)
    };
    let mut child = program().spawn();
    // Before the fifth call is sent, at least one response is in the journal.
    await_requests(&sandbox, 6);
    child.kill().unwrap();
    sandbox.clear_faults();
    let killed = Outcome::of(child);
    assert_ne!(killed.code, 0);
    assert!(sandbox.created("Link") < 1000, "the import ended before it was killed");
    assert!(!directory.path().join("a.csv.links.csv").exists(), "an incomplete output is not visible");

    program().run().exits(0).reports("1000 links created (");
    assert_eq!(sandbox.created("Link"), 1000, "each row creates one link");
    let written = rows(&directory.path().join("a.csv.links.csv"));
    assert_eq!(written.len(), 1001);
    let client = client(&sandbox);
    let links = LinksApi::new(&client).list().page_size(250).items().map(Result::unwrap);
    let names: std::collections::HashMap<_, _> = links.map(|link| (link.id.clone(), link.name.unwrap())).collect();
    for row in &written[1..] {
        assert_eq!(names[&row[2]], row[1], "a row has the link of another row");
    }
}

#[test]
fn killed_and_resumed_import_creates_each_link_once() {
    kill_and_resume(&[]);
}

#[test]
fn killed_and_resumed_parallel_import_creates_each_link_once() {
    kill_and_resume(&["--parallel", "4"]);
}

#[test]
fn changed_input_for_the_same_journal_is_rejected() {
    let sandbox = Sandbox::start().unwrap();
    let (_directory, csv) = directory_with("a.csv", &numbered(3));
    import(&sandbox).path(&csv).run().exits(0);
    fs::write(&csv, numbered(3).replace("Row 2", "Row two")).unwrap();
    import(&sandbox).path(&csv).run().exits(1).reports("journal");
    assert_eq!(sandbox.created("Link"), 3);
}

#[test]
fn other_delimiters_are_read_and_written() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("a.csv", "\u{feff}destination;name\nhttps://example.com/1;A, b\n");
    import(&sandbox).path(&csv).run().exits(1).reports("see --delimiter");
    import(&sandbox).args(["--delimiter", ";"]).path(&csv).run().exits(0);
    let written = fs::read_to_string(directory.path().join("a.csv.links.csv")).unwrap();
    assert!(written.starts_with("destination;name;id;") && written.contains(";A, b;"), "{written}");
}

#[test]
fn missing_empty_and_invalid_files_are_errors() {
    let (directory, csv) = directory_with("a.csv", "name\nA\n");
    let program = || Program::new("import_csv");
    program().path(&csv).run().exits(1).reports("the column destination is missing");
    program().path("/no/such.csv").run().exits(1).reports("cannot read /no/such.csv");
    fs::write(&csv, "destination,color\n").unwrap();
    program().path(&csv).run().exits(1).reports("unknown column \"color\"");
    fs::write(&csv, "destination,Destination\n").unwrap();
    program().path(&csv).run().exits(1).reports("appears twice");
    for empty in ["", "destination\n"] {
        fs::write(&csv, empty).unwrap();
        program().path(&csv).run().exits(1);
    }
    assert_eq!(file_names(directory.path()), ["a.csv"]);
}

#[test]
fn unwritable_output_is_an_error_before_any_link_is_created() {
    let sandbox = Sandbox::start().unwrap();
    let (_directory, csv) = directory_with("a.csv", &numbered(3));
    let program = import(&sandbox).args(["--output", "/no/such/directory/out.csv"]).path(&csv);
    program.run().exits(1).reports("`/no/such/directory/out.csv` could not be written: ");
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn invalid_arguments_exit_with_2() {
    let program = || Program::new("import_csv");
    program().run().exits(2).reports("FILE is required");
    program().args(["a.csv", "b.csv"]).run().exits(2).reports("unexpected argument \"b.csv\"");
    program().args(["--chunk", "251", "a.csv"]).run().exits(2).reports("from 1 to 250");
    program().args(["--delimiter", "ab", "a.csv"]).run().exits(2).reports("--delimiter must be one character");
}

//! CSV in, CSV of short links out.

mod syntax;

use std::{fs, path::Path, thread, time::Duration};

use linkbreakers::{ApiClient, Configuration, LinksApi};
use linkbreakers_sandbox::{Fault, Sandbox};

use crate::program::{Outcome, Program, files, folder_with, made};

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

/// The rows of a file, header first.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).unwrap();
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn numbered(count: usize) -> String {
    let rows = (1..=count).map(|n| format!("https://example.com/{n},Row {n}\n"));
    format!("destination,name\n{}", rows.collect::<String>())
}

#[test]
fn rows_become_links_and_stand_beside_them_in_the_output() {
    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("products.csv", PRODUCTS);
    import(&sandbox).args(["--tag", "imported"]).path(&csv).run().exits(0).complains("3 links created");
    assert_eq!(files(folder.path()), ["products.csv", "products.csv.journal", "products.csv.links.csv"]);

    let written = rows(&folder.path().join("products.csv.links.csv"));
    assert_eq!(written[0][7..], ["id", "short_path", "short_url", "error"]);
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
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
    assert_eq!(second.expires_at.unwrap().to_string(), "2099-12-31T23:59:59Z", "a day means its end");
    assert_eq!(made(&sandbox, "Link"), 3);
}

#[test]
fn without_a_key_the_links_are_made_in_a_sandbox() {
    let (_folder, csv) = folder_with("products.csv", PRODUCTS);
    let program = Program::new("import_csv").args(["--output", "-"]).path(&csv);
    program.run().exits(0).complains("talking to a sandbox").says("http://127.0.0.1:");
}

#[test]
fn import_into_a_sandbox_leaves_no_journal_for_later_runs() {
    let (folder, csv) = folder_with("products.csv", PRODUCTS);
    for _ in 0..2 {
        Program::new("import_csv").path(&csv).run().exits(0).complains("3 links created, 0 failed");
        assert_eq!(files(folder.path()), ["products.csv", "products.csv.links.csv"]);
    }
    let sandbox = Sandbox::start().unwrap();
    import(&sandbox).path(&csv).run().exits(0);
    assert_eq!(made(&sandbox, "Link"), 3);
}

#[test]
fn resuming_is_suggested_only_where_the_same_command_resumes() {
    const HINT: &str = "the same command goes on from there";
    let sandbox = Sandbox::start().unwrap();
    let (_folder, csv) = folder_with("a.csv", &numbered(20));
    let program = || import(&sandbox).args(["--chunk", "10"]).path(&csv);
    sandbox.fault(Fault::status(403).skip(1).on("LinksService_CreateBulk")).unwrap();
    program().run().exits(1).complains(HINT);
    program().run().exits(0).complains("20 links created");
    fs::write(&csv, numbered(21)).unwrap();
    let outcome = program().run().exits(1).complains("the import was not completed");
    assert!(!outcome.stderr.contains(HINT), "{}", outcome.stderr);
}

#[test]
fn limit_of_failures_can_be_raised_to_resume() {
    let sandbox = Sandbox::start().unwrap();
    let text = format!("destination,shortlink\n{}", "https://example.com,taken\n".repeat(4));
    let (_folder, csv) = folder_with("a.csv", &text);
    let program = |limit| import(&sandbox).args(["--max-failures", limit]).path(&csv);
    let outcome = program("1").run().exits(1).complains("more than 1 links were refused");
    assert!(!outcome.stderr.contains("the same command"), "{}", outcome.stderr);
    program("3").run().exits(1).complains("1 links created");
    assert_eq!(made(&sandbox, "Link"), 1);
}

#[cfg(unix)]
#[test]
fn input_output_and_journal_must_be_different_files() {
    use std::os::unix::fs::symlink;

    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("a.csv", &numbered(2));
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("sub")).unwrap();
    fs::hard_link(&csv, at("hard")).unwrap();
    symlink("a.csv", at("soft")).unwrap();
    symlink("later.journal", at("dangling")).unwrap();
    symlink(folder.path(), at("sub/up")).unwrap();
    let dotted = at("sub/../a.csv");
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let same_as_input = [csv.clone(), at("hard"), at("soft"), dotted, at("sub/up/a.csv"), at("./a.csv")];
    for path in &same_as_input {
        for option in ["--output", "--journal"] {
            let outcome = import(&sandbox).args([option, &text(path)]).path(&csv).run().exits(2);
            outcome.complains("is the same file as FILE");
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
        program.path(&csv).run().exits(2).complains("is the same file as --journal");
    }
    // The defaults count as well.
    import(&sandbox).args(["--output", &text(&at("a.csv.journal"))]).path(&csv).run().exits(2);
    import(&sandbox).args(["--journal", &text(&at("a.csv.links.csv"))]).path(&csv).run().exits(2);
    assert_eq!(fs::read_to_string(&csv).unwrap(), numbered(2));
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn expiry_on_the_last_day_of_the_calendar_means_never() {
    let sandbox = Sandbox::start().unwrap();
    let rows = "destination,expires_at\nhttps://example.com/1,9999-12-31T23:59:59Z\nhttps://example.com/2,9999-12-31\n";
    let (_folder, csv) = folder_with("a.csv", rows);
    import(&sandbox).path(&csv).run().exits(0);
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let page: serde_json::Value = client.request("GET", "/v1/links").query("pageSize", 10).send().unwrap();
    for link in page["links"].as_array().unwrap() {
        assert_eq!(link["expiresAt"], "9999-12-31T23:59:59Z");
    }
}

#[test]
fn formula_in_the_output_is_text_unless_raw_is_set() {
    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("a.csv", "destination,name\nhttps://example.com/1,=1+1\n");
    let output = folder.path().join("a.csv.links.csv");
    for (program, name) in [(import(&sandbox), "'=1+1"), (import(&sandbox).args(["--raw"]), "=1+1")] {
        program.path(&csv).run().exits(0);
        assert_eq!(rows(&output)[1][1], name);
    }
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let link = LinksApi::new(&client).list().items().next().unwrap().unwrap();
    assert_eq!(link.name.as_deref(), Some("=1+1"), "the link has the name as it is in the input");
}

#[test]
fn run_again_it_makes_nothing_and_writes_the_same() {
    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("a.csv", &numbered(600));
    let output = folder.path().join("a.csv.links.csv");
    import(&sandbox).path(&csv).run().exits(0);
    let first = fs::read_to_string(&output).unwrap();
    fs::remove_file(&output).unwrap();
    import(&sandbox).path(&csv).run().exits(0).complains("600 of them by earlier runs");
    assert_eq!(fs::read_to_string(&output).unwrap(), first);
    assert_eq!(made(&sandbox, "Link"), 600);
}

#[test]
fn a_dry_run_sends_nothing_and_writes_nothing() {
    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("products.csv", PRODUCTS);
    let outcome = import(&sandbox).args(["--dry-run"]).path(&csv).run().exits(0).says("3 links would be made");
    assert!(
        outcome.stdout.contains("Widget A") && outcome.stdout.contains("https://example.com/c"),
        "{}",
        outcome.stdout
    );
    assert!(sandbox.ledger().is_empty());
    assert_eq!(files(folder.path()), ["products.csv"]);
}

#[test]
fn bad_rows_are_told_with_their_lines_and_nothing_is_sent() {
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
    let (folder, csv) = folder_with("a.csv", text);
    let outcome = import(&sandbox).path(&csv).run().exits(1).complains("7 of 8 rows cannot be links");
    for line in [
        "line 4: \"example.com\" is no address",
        "line 5: the destination is empty",
        "line 6: \"soon\" is no moment",
        "line 7: \"perhaps\" is neither yes nor no",
        "line 8: \"a b\" is no shortlink",
        "line 9: it has 6 cells, and the header has 5",
        "line 10: it has 1 cells, and the header has 5",
    ] {
        assert!(outcome.stderr.contains(line), "no {line:?} in {}", outcome.stderr);
    }
    assert!(sandbox.ledger().is_empty());
    assert_eq!(files(folder.path()), ["a.csv"]);

    import(&sandbox).args(["--skip-bad"]).path(&csv).run().exits(0).complains("1 links created");
    let written = rows(&folder.path().join("a.csv.links.csv"));
    assert_eq!(written.len(), 9, "the header, and every row");
    assert!(!written[1][5].is_empty() && written[2][5].is_empty(), "{written:?}");
    assert_eq!(written[3].last().unwrap(), "the destination is empty");
    assert_eq!(made(&sandbox, "Link"), 1);
}

#[test]
fn a_row_that_is_not_utf_8_is_a_bad_row() {
    let (folder, csv) = folder_with("a.csv", "");
    fs::write(&csv, b"destination,name\nhttps://example.com/1,Caf\xe9\nhttps://example.com/2,Bar\n").unwrap();
    let program = Program::new("import_csv").args(["--dry-run"]).path(folder.path().join("a.csv"));
    program.run().exits(1).complains("line 2: it is not UTF-8");
}

#[test]
fn many_bad_rows_are_counted() {
    let (_folder, csv) = folder_with("a.csv", &format!("destination\n{}", "nowhere\n".repeat(50)));
    let outcome = Program::new("import_csv").path(&csv).run().exits(1).complains("... and 30 more");
    assert_eq!(outcome.stderr.matches("is no address").count(), 20);
}

#[test]
fn what_the_api_refuses_is_told_with_its_line_and_the_others_are_made() {
    let sandbox = Sandbox::start().unwrap();
    let text =
        "destination,shortlink\nhttps://example.com/1,taken\nhttps://example.com/2,taken\nhttps://example.com/3,c\n";
    let (folder, csv) = folder_with("a.csv", text);
    let outcome = import(&sandbox).path(&csv).run().exits(1).complains("the API refused 1 of 3 rows");
    assert!(outcome.stderr.contains("line 3: refused: "), "{}", outcome.stderr);
    let written = rows(&folder.path().join("a.csv.links.csv"));
    assert!(written[2][5].contains("taken") && written[2][2].is_empty(), "{written:?}");
    assert!(written[1][5].is_empty() && written[3][5].is_empty() && !written[3][2].is_empty(), "{written:?}");
    assert_eq!(made(&sandbox, "Link"), 2);
}

/// Starts an import of a thousand rows, kills it while a call is under way, and runs it again.
fn killed_and_resumed(options: &[&str]) {
    let sandbox = Sandbox::start().unwrap();
    // The remaining fourteen calls take seconds, so that a slow machine has time to kill it.
    sandbox.fault(Fault::delay(Duration::from_secs(1)).skip(4).on("LinksService_CreateBulk")).unwrap();
    let (folder, csv) = folder_with("a.csv", &numbered(1000));
    let program = || {
        let program = import(&sandbox).args(["--chunk", "50"]);
        options.iter().fold(program, |program, option| program.args([option])).path(&csv)
    };
    let mut child = program().spawn();
    // With the fifth call the answer to one of the first four was taken note of.
    while sandbox.ledger().len() < 6 {
        thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    sandbox.clear_faults();
    let killed = Outcome::of(child);
    assert_ne!(killed.code, 0);
    assert!(made(&sandbox, "Link") < 1000, "it was killed too late");
    assert!(!folder.path().join("a.csv.links.csv").exists(), "what is not complete has no name");

    program().run().exits(0).complains("1000 links created (");
    assert_eq!(made(&sandbox, "Link"), 1000, "each row once");
    let written = rows(&folder.path().join("a.csv.links.csv"));
    assert_eq!(written.len(), 1001);
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client).list().page_size(250).items().map(Result::unwrap);
    let names: std::collections::HashMap<_, _> = links.map(|link| (link.id.clone(), link.name.unwrap())).collect();
    for row in &written[1..] {
        assert_eq!(names[&row[2]], row[1], "every row has its own link");
    }
}

#[test]
fn killed_and_run_again_it_makes_each_link_once() {
    killed_and_resumed(&[]);
}

#[test]
fn so_it_does_with_calls_in_parallel() {
    killed_and_resumed(&["--parallel", "4"]);
}

#[test]
fn another_input_for_the_same_journal_is_refused() {
    let sandbox = Sandbox::start().unwrap();
    let (_folder, csv) = folder_with("a.csv", &numbered(3));
    import(&sandbox).path(&csv).run().exits(0);
    fs::write(&csv, numbered(3).replace("Row 2", "Row two")).unwrap();
    import(&sandbox).path(&csv).run().exits(1).complains("journal");
    assert_eq!(made(&sandbox, "Link"), 3);
}

#[test]
fn other_delimiters_are_read_and_written() {
    let sandbox = Sandbox::start().unwrap();
    let (folder, csv) = folder_with("a.csv", "\u{feff}destination;name\nhttps://example.com/1;A, b\n");
    import(&sandbox).path(&csv).run().exits(1).complains("see --delimiter");
    import(&sandbox).args(["--delimiter", ";"]).path(&csv).run().exits(0);
    let written = fs::read_to_string(folder.path().join("a.csv.links.csv")).unwrap();
    assert!(written.starts_with("destination;name;id;") && written.contains(";A, b;"), "{written}");
}

#[test]
fn a_file_that_cannot_be_used_is_named() {
    let (folder, csv) = folder_with("a.csv", "name\nA\n");
    let program = || Program::new("import_csv");
    program().path(&csv).run().exits(1).complains("the column destination is missing");
    program().path("/no/such.csv").run().exits(1).complains("cannot read /no/such.csv");
    fs::write(&csv, "destination,colour\n").unwrap();
    program().path(&csv).run().exits(1).complains("there is no column \"colour\"");
    fs::write(&csv, "destination,Destination\n").unwrap();
    program().path(&csv).run().exits(1).complains("is there twice");
    for empty in ["", "destination\n"] {
        fs::write(&csv, empty).unwrap();
        program().path(&csv).run().exits(1);
    }
    assert_eq!(files(folder.path()), ["a.csv"]);
}

#[test]
fn output_that_cannot_be_written_is_told_before_any_link_is_made() {
    let sandbox = Sandbox::start().unwrap();
    let (_folder, csv) = folder_with("a.csv", &numbered(3));
    let program = import(&sandbox).args(["--output", "/no/such/folder/out.csv"]).path(&csv);
    program.run().exits(1).complains("`/no/such/folder/out.csv` could not be written: ");
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn bad_arguments_exit_with_2() {
    let program = || Program::new("import_csv");
    program().run().exits(2).complains("say which file");
    program().args(["a.csv", "b.csv"]).run().exits(2).complains("no use for \"b.csv\"");
    program().args(["--chunk", "251", "a.csv"]).run().exits(2).complains("from 1 to 250");
    program().args(["--delimiter", "ab", "a.csv"]).run().exits(2).complains("is not one character");
}

//! `export_visitors`: visitors as CSV and JSON Lines.

use std::fs;

use linkbreakers::{CreateLinkRequest, IdentifyRequest, Lbid, LinksApi, VisitorInput, VisitorsApi};
use linkbreakers_sandbox::{Fault, Operation, Sandbox, Seed};
use serde_json::Value;

use crate::program::{Program, changes, client, directory_with, file_names};

fn demo() -> Sandbox {
    Sandbox::builder().seed(Seed::Demo).start().unwrap()
}

fn visitor_count(sandbox: &Sandbox) -> usize {
    VisitorsApi::new(&client(sandbox)).list().items().count()
}

#[test]
fn csv_has_a_row_per_visitor_and_a_column_per_attribute() {
    let sandbox = demo();
    let outcome = Program::new("export_visitors").to(&sandbox).run().exits(0);
    let mut reader = csv::Reader::from_reader(outcome.stdout.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap_or_else(|| panic!("{header:?}"));
    let (email, plan, company) = (column("email"), column("plan"), column("company"));
    assert_eq!(&header[..3], ["id", "email", "phone"]);
    assert!(!header.iter().any(|name| name.starts_with('$')), "{header:?}");
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), visitor_count(&sandbox));
    let hannah = rows.iter().find(|row| &row[email] == "hannah.weber@mail.example").unwrap();
    assert_eq!((&hannah[plan], &hannah[company]), ("team", "Weber Logistik"));
    assert!(outcome.stderr.contains(&format!("{} visitors", rows.len())), "{}", outcome.stderr);
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn without_a_key_the_demo_workspace_is_exported() {
    let outcome = Program::new("export_visitors").args(["--format", "jsonl"]).run().exits(0);
    assert!(outcome.stdout.lines().count() > 100);
    assert!(outcome.stderr.contains("talking to a sandbox"), "{}", outcome.stderr);
}

#[test]
fn jsonl_has_a_complete_visitor_per_line() {
    let sandbox = demo();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("visitors.jsonl");
    Program::new("export_visitors").to(&sandbox).args(["--output"]).path(&path).run().exits(0);
    let text = fs::read_to_string(&path).unwrap();
    let visitors: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(visitors.len(), visitor_count(&sandbox));
    let nora = visitors.iter().find(|visitor| visitor["email"] == "nora.evans@mail.example").unwrap();
    assert_eq!(nora["firstName"], "Nora");
    assert!(nora["attributes"].as_array().unwrap().iter().any(|attribute| attribute["key"] == "leadScore"));
}

#[test]
fn api_csv_is_the_unchanged_csv_of_the_api() {
    let sandbox = demo();
    let outcome = Program::new("export_visitors").to(&sandbox).args(["--format", "api-csv"]).run().exits(0);
    assert!(outcome.stdout.lines().count() > 100, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("hannah.weber@mail.example"));
    assert!(outcome.stderr.contains(&format!("{} bytes", outcome.stdout.len())), "{}", outcome.stderr);
}

#[test]
fn filters_select_visitors() {
    let sandbox = demo();
    let export = |option: &str, value: &str| {
        let program = Program::new("export_visitors").to(&sandbox).args(["--format", "jsonl", option, value]);
        program.run().exits(0).stdout
    };
    let one = export("--email", "nora.evans@mail.example");
    assert!(one.lines().count() == 1 && one.contains("Nora"), "{one}");
    assert!(export("--search", "Weber Logistik").contains("hannah.weber@mail.example"));
    assert_eq!(export("--link", "00000000-0000-4000-8000-000000000000"), "");
}

#[test]
fn failed_export_keeps_the_existing_file() {
    let sandbox = demo();
    let (directory, path) = directory_with("visitors.csv", "yesterday's");
    sandbox.fault(Fault::status(403).on(Operation::VISITORS_LIST).times(9)).unwrap();
    let export = || Program::new("export_visitors").to(&sandbox).args(["--output"]).path(&path);
    export().run().exits(1).reports("cannot list the visitors").reports("403");
    assert_eq!(fs::read_to_string(&path).unwrap(), "yesterday's");
    assert_eq!(file_names(directory.path()), ["visitors.csv"], "no temporary file is left");
    sandbox.clear_faults();
    export().run().exits(0);
    assert!(fs::read_to_string(&path).unwrap().starts_with("id,email,"));
}

/// Starts a sandbox with one visitor, whose properties contain formulas.
fn sandbox_with_formulas() -> Sandbox {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let request = CreateLinkRequest::new("https://shop.example").conversion_tracking(true);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    let lbid = Lbid::from_url(sandbox.visit(&link.id).unwrap().destination().unwrap()).unwrap();
    let visitor = VisitorInput::new()
        .email("jo@example.com")
        .phone("+14155551234")
        .first_name("=HYPERLINK(\"https://evil.example\")")
        .attribute("-note", "@SUM(A1)")
        .attribute("balance", -5);
    VisitorsApi::new(&client).identify(IdentifyRequest::new().lbid(lbid).visitor(visitor)).send().unwrap();
    sandbox
}

#[test]
fn formulas_are_prefixed_unless_raw_is_set() {
    let sandbox = sandbox_with_formulas();
    let cells = |options: &[&str]| {
        let program = options.iter().fold(Program::new("export_visitors").to(&sandbox), |p, option| p.args([option]));
        let csv = program.run().exits(0).stdout;
        let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        rows.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let (protected, raw) = (cells(&[]), cells(&["--raw"]));
    for formula in ["+14155551234", "=HYPERLINK(\"https://evil.example\")", "-note", "@SUM(A1)"] {
        assert!(raw.iter().any(|cell| cell == formula), "{formula}: {raw:?}");
        assert!(protected.contains(&format!("'{formula}")), "{formula}: {protected:?}");
        assert!(!protected.iter().any(|cell| cell == formula), "{formula}: {protected:?}");
    }
    assert!(protected.iter().any(|cell| cell == "-5"), "{protected:?}");
    Program::new("export_visitors").args(["--help"]).run().exits(0).prints("--raw");
}

#[cfg(unix)]
#[test]
fn replaced_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_directory, path) = directory_with("visitors.csv", "yesterday's");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    Program::new("export_visitors").to(&demo()).args(["--output"]).path(&path).run().exits(0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::read_to_string(&path).unwrap().starts_with("id,email,"));
}

#[cfg(unix)]
#[test]
fn pipe_and_standard_output_are_written_and_not_replaced() {
    use std::{os::unix::fs::FileTypeExt as _, process::Command, thread};

    let sandbox = demo();
    let directory = tempfile::tempdir().unwrap();
    let pipe = directory.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    Program::new("export_visitors").to(&sandbox).args(["--output"]).path(&pipe).run().exits(0);
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(reader.join().unwrap().starts_with("id,email,"));

    let outcome = Program::new("export_visitors").to(&sandbox).args(["--output", "/dev/stdout"]).run().exits(0);
    assert!(outcome.stdout.starts_with("id,email,"), "{}", outcome.stdout);
}

#[test]
fn unwritable_output_and_unknown_format_are_errors() {
    let export = || Program::new("export_visitors");
    export()
        .args(["--output", "/no/such/directory/a"])
        .run()
        .exits(1)
        .reports("`/no/such/directory/a` could not be written: ");
    export().args(["--format", "xml"]).run().exits(2).reports("--format must be csv, jsonl or api-csv, not \"xml\"");
}

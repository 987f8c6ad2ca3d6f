//! Visitors as CSV and JSON Lines.

use std::fs;

use linkbreakers::{ApiClient, Configuration, VisitorsApi};
use linkbreakers_sandbox::{Fault, Sandbox, Seed};
use serde_json::Value;

use crate::program::{Program, changes, files, folder_with};

fn demo() -> Sandbox {
    Sandbox::builder().seed(Seed::Demo).start().unwrap()
}

fn total(sandbox: &Sandbox) -> usize {
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    VisitorsApi::new(&client).list().items().count()
}

#[test]
fn every_visitor_is_a_row_with_a_column_for_each_attribute() {
    let sandbox = demo();
    let outcome = Program::new("export_visitors").to(&sandbox).run().exits(0);
    let mut reader = csv::Reader::from_reader(outcome.stdout.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap_or_else(|| panic!("{header:?}"));
    let (email, plan, company) = (column("email"), column("plan"), column("company"));
    assert_eq!(&header[..3], ["id", "email", "phone"]);
    assert!(!header.iter().any(|name| name.starts_with('$')), "{header:?}");
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), total(&sandbox));
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
fn json_lines_are_whole_visitors() {
    let sandbox = demo();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visitors.jsonl");
    Program::new("export_visitors").to(&sandbox).args(["--output"]).path(&path).run().exits(0);
    let text = fs::read_to_string(&path).unwrap();
    let visitors: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(visitors.len(), total(&sandbox));
    let nora = visitors.iter().find(|visitor| visitor["email"] == "nora.evans@mail.example").unwrap();
    assert_eq!(nora["firstName"], "Nora");
    assert!(nora["attributes"].as_array().unwrap().iter().any(|attribute| attribute["key"] == "leadScore"));
}

#[test]
fn the_apis_own_csv_is_passed_on() {
    let sandbox = demo();
    let outcome = Program::new("export_visitors").to(&sandbox).args(["--format", "api-csv"]).run().exits(0);
    assert!(outcome.stdout.lines().count() > 100, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("hannah.weber@mail.example"));
    assert!(outcome.stderr.contains(&format!("{} bytes", outcome.stdout.len())), "{}", outcome.stderr);
}

#[test]
fn filters_narrow_it_down() {
    let sandbox = demo();
    let lines = |option: &str, value: &str| {
        let program = Program::new("export_visitors").to(&sandbox).args(["--format", "jsonl", option, value]);
        program.run().exits(0).stdout
    };
    let one = lines("--email", "nora.evans@mail.example");
    assert!(one.lines().count() == 1 && one.contains("Nora"), "{one}");
    assert!(lines("--search", "Weber Logistik").contains("hannah.weber@mail.example"));
    assert_eq!(lines("--link", "00000000-0000-4000-8000-000000000000"), "");
}

#[test]
fn a_failure_half_way_leaves_the_file_of_the_day_before() {
    let sandbox = demo();
    let (folder, path) = folder_with("visitors.csv", "yesterday's");
    sandbox.fault(Fault::status(403).on("VisitorsService_List").times(9)).unwrap();
    let export = || Program::new("export_visitors").to(&sandbox).args(["--output"]).path(&path);
    export().run().exits(1).complains("cannot list the visitors").complains("403");
    assert_eq!(fs::read_to_string(&path).unwrap(), "yesterday's");
    assert_eq!(files(folder.path()), ["visitors.csv"], "no half file is left");
    sandbox.clear_faults();
    export().run().exits(0);
    assert!(fs::read_to_string(&path).unwrap().starts_with("id,email,"));
}

#[test]
fn what_cannot_be_done_is_said() {
    let export = || Program::new("export_visitors");
    export().args(["--output", "/no/such/folder/a"]).run().exits(1).complains("cannot write /no/such/folder/a");
    export().args(["--format", "xml"]).run().exits(2).complains("\"xml\" is none of csv, jsonl, api-csv");
}

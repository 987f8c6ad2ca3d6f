//! Imports of a file that grows and changes.

use std::{fs, path::Path};

use linkbreakers_sandbox::Sandbox;

use super::{import, rows};
use crate::program::{Outcome, directory_with, file_names};

const FIRST: &str = "destination,name,metadata.sku\n\
                     https://example.com/1,One,A-1\n\
                     https://example.com/2,Two,A-2\n";
const SECOND: &str = "destination,name,metadata.sku\n\
                      https://example.com/3,Three,A-3\n\
                      https://example.com/2/new,Two,A-2\n\
                      https://example.com/1,One,A-1\n";

fn run(sandbox: &Sandbox, csv: &Path, changed: &str) -> Outcome {
    import(sandbox).args(["--key", "metadata.sku", "--when-changed", changed]).path(csv).run().exits(0)
}

#[test]
fn only_rows_with_new_keys_are_created() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, csv) = directory_with("products.csv", FIRST);
    let output = directory.path().join("products.csv.links.csv");
    run(&sandbox, &csv, "report").reports("2 links created, 0 failed");
    assert_eq!(file_names(directory.path()), ["products.csv", "products.csv.links.csv", "products.csv.state"]);
    let first = rows(&output);

    fs::write(&csv, SECOND).unwrap();
    let outcome = run(&sandbox, &csv, "report").reports("1 links created, 1 unchanged, 1 changed, 0 failed");
    outcome.reports("line 3: changed; --when-changed update updates its link");
    run(&sandbox, &csv, "update").reports("0 links created, 2 unchanged, 1 updated, 0 failed");
    run(&sandbox, &csv, "update").reports("0 links created, 3 unchanged, 0 failed");
    let second = rows(&output);
    assert_eq!((&second[2][3..6], &second[3][3..6]), (&first[2][3..6], &first[1][3..6]), "the rows keep their links");
    assert_eq!((second.len(), sandbox.created("Link")), (4, 3));
}

#[test]
fn invalid_keys_are_rejected() {
    let sandbox = Sandbox::start().unwrap();
    let (_directory, csv) = directory_with("products.csv", FIRST);
    let program = || import(&sandbox);
    program()
        .args(["--key", "tags"])
        .path(&csv)
        .run()
        .exits(2)
        .reports("--key must be destination, name, shortlink or");
    program().args(["--key", "metadata.no"]).path(&csv).run().exits(2).reports("has no such column");
    program().args(["--when-changed", "skip"]).path(&csv).run().exits(2).reports("--when-changed needs --key");
    let replace = ["--key", "name", "--when-changed", "replace"];
    program().args(replace).path(&csv).run().exits(2).reports("must be report, update or skip");
    assert!(sandbox.ledger().is_empty());
}

//! `cleanup_links`: the deletion of old links with a tag.

use std::{collections::BTreeSet, fs, path::Path, process::Child, time::Duration};

use linkbreakers::{CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Change, Entry, Fault, Operation, Sandbox, Seed};

use crate::program::{Outcome, Program, await_requests, changes, client, directory_with, executed, file_names};

const DELETE: Operation = Operation::LINKS_DELETE;
/// The tags that most links of the demo workspace have, and the number of these links.
const TAGS: [&str; 6] = ["--tag", "packaging", "--tag", "cafe", "--tag", "campaign"];

fn demo() -> Sandbox {
    Sandbox::builder().seed(Seed::Demo).start().unwrap()
}

/// The links of the demo workspace are 30 days old.
fn cleanup(sandbox: &Sandbox) -> Program {
    Program::new("cleanup_links").to(sandbox).args(["--older-than", "20"])
}

/// Returns the ids of the links with one of the tags.
fn ids(sandbox: &Sandbox, tags: &[&str]) -> BTreeSet<String> {
    LinksApi::new(&client(sandbox)).list().tags(tags).items().map(|link| link.unwrap().id).collect()
}

fn tagged(sandbox: &Sandbox) -> BTreeSet<String> {
    ids(sandbox, &[TAGS[1], TAGS[3], TAGS[5]])
}

/// Returns the ids of the deleted links, each as often as it was deleted.
fn deleted(sandbox: &Sandbox) -> Vec<String> {
    let ledger = sandbox.ledger();
    let deleted = ledger.iter().flat_map(Entry::deleted).filter(|change| change.kind() == "Link");
    let mut ids: Vec<_> = deleted.map(Change::id).collect();
    ids.sort();
    ids
}

fn printed_ids(outcome: &Outcome) -> BTreeSet<String> {
    outcome.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn without_delete_the_links_are_only_printed() {
    let sandbox = demo();
    let outcome =
        cleanup(&sandbox).args(["--tag", "print"]).run().exits(0).reports("dry run: 5 links would be deleted");
    assert_eq!(printed_ids(&outcome), ids(&sandbox, &["print"]));
    let menu = outcome.stdout.lines().map(|line| line.split('\t').collect::<Vec<_>>()).find(|line| line[1] == "menu");
    let [_, _, date, name] = menu.unwrap()[..] else { panic!("{}", outcome.stdout) };
    assert_eq!((date.len(), name), ("2026-01-01".len(), "Menu on the tables"));
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn without_a_key_links_of_the_demo_workspace_are_deleted_without_a_journal() {
    let (directory, journal) = directory_with("notes", "keep me");
    let program = Program::new("cleanup_links").args(["--older-than", "20", "--tag", "print", "--delete", "--journal"]);
    program.path(&journal).run().exits(0).reports("talking to a sandbox").reports("5 links deleted");
    assert_eq!(fs::read_to_string(&journal).unwrap(), "keep me");
    assert_eq!(file_names(directory.path()), ["notes"]);
}

#[test]
fn only_old_links_with_a_tag_are_deleted() {
    let sandbox = demo();
    let (directory, _) = directory_with("unrelated", "");
    let api = client(&sandbox);
    let request = CreateLinkRequest::new("https://example.com").tags(["print", "cafe"]);
    let new = LinksApi::new(&api).create(request).send().unwrap().link.id;
    let mut old = ids(&sandbox, &["print", "cafe"]);
    assert!(old.remove(&new));
    let program =
        cleanup(&sandbox).args(["--tag", "print", "--tag", "cafe", "--delete", "--parallel", "4", "--journal"]);
    let outcome = program.path(directory.path().join("a.journal")).run().exits(0);
    assert_eq!(printed_ids(&outcome), old);
    assert_eq!(deleted(&sandbox), old.iter().cloned().collect::<Vec<_>>());
    outcome.reports(&format!("{} links deleted, 0 deleted by others", old.len()));
    assert_eq!(ids(&sandbox, &["print", "cafe"]), BTreeSet::from([new]));
    assert_eq!(file_names(directory.path()), ["unrelated"], "the journal and the list are deleted");
    cleanup(&sandbox).args(["--tag", "print", "--delete"]).run().exits(0).reports("0 links deleted");
}

#[test]
fn more_links_than_the_limit_are_an_error_and_nothing_is_deleted() {
    let sandbox = demo();
    for options in [&["--delete"][..], &[]] {
        let program = cleanup(&sandbox).args(["--tag", "print", "--limit", "4"]);
        let program = options.iter().fold(program, |program, option| program.args([option]));
        let outcome = program.run().exits(1).reports("more than 4 links match and nothing was deleted");
        assert_eq!(outcome.stdout, "");
    }
    assert_eq!(changes(&sandbox), 0);
    cleanup(&sandbox).args(["--tag", "print", "--limit", "5", "--delete"]).run().exits(0).reports("5 links deleted");
}

#[test]
fn link_that_somebody_else_deleted_is_not_an_error_and_other_failures_are_reported() {
    let sandbox = demo();
    sandbox.fault(Fault::status(404).on(DELETE)).unwrap();
    let program = || cleanup(&sandbox).args(["--tag", "print", "--delete"]);
    program().run().exits(0).reports("4 links deleted, 1 deleted by others");
    sandbox.fault(Fault::status(409).message("the link is in use").on(DELETE)).unwrap();
    let outcome = program().run().exits(1).reports("the link is in use").reports("1 of 1 links could not be deleted");
    outcome.reports("0 links deleted, 0 deleted by others");
    program().run().exits(0).reports("1 links deleted");
}

/// Starts a deletion, and returns its program and process during the fifth of its calls.
fn start_and_wait(sandbox: &Sandbox, journal: &Path) -> (impl Fn() -> Program, Child) {
    sandbox.fault(Fault::delay(Duration::from_secs(1)).skip(4).times(99).on(DELETE)).unwrap();
    let program = move || cleanup(sandbox).args(["--delete"]).args(TAGS).args(["--journal"]).path(journal);
    let child = program().spawn();
    // One request lists the links.
    await_requests(sandbox, 6);
    (program, child)
}

#[test]
fn killed_and_resumed_deletion_deletes_each_of_the_same_links_once() {
    let sandbox = demo();
    let (directory, _) = directory_with("unrelated", "");
    let expected = tagged(&sandbox);
    sandbox.clear_ledger();
    let journal = directory.path().join("a.journal");
    let (program, mut child) = start_and_wait(&sandbox, &journal);
    child.kill().unwrap();
    sandbox.clear_faults();
    Outcome::of(child);
    assert!(deleted(&sandbox).len() < expected.len(), "the deletion ended before it was killed");
    assert_eq!(file_names(directory.path()), ["a.journal", "a.journal.links", "unrelated"]);

    let outcome = program().run().exits(0).reports(&format!("{} links deleted, 0 deleted by others", expected.len()));
    assert_eq!(printed_ids(&outcome), expected, "the list contains the links that the first run deleted");
    assert_eq!(deleted(&sandbox), expected.into_iter().collect::<Vec<_>>());
    let lists = sandbox.requests(Operation::LINKS_LIST).len();
    assert_eq!(lists, 1, "the links are listed again");
    assert_eq!(file_names(directory.path()), ["unrelated"]);
}

#[cfg(unix)]
#[test]
fn signal_stops_the_deletion_and_the_same_command_resumes_it() {
    let sandbox = demo();
    let (directory, _) = directory_with("unrelated", "");
    let expected = tagged(&sandbox);
    sandbox.clear_ledger();
    let journal = directory.path().join("a.journal");
    let (program, child) = start_and_wait(&sandbox, &journal);
    crate::program::signal(&child, "INT");
    let outcome = Outcome::of(child).exits(1).reports("stopped by a signal after 5 items");
    outcome.reports("run the same command again to resume").reports("5 links deleted, 0 deleted by others");
    sandbox.clear_faults();
    program().run().exits(0);
    assert_eq!(executed(&sandbox, DELETE), expected.len());
}

#[test]
fn outdated_list_is_replaced() {
    let sandbox = demo();
    let (directory, _) = directory_with("unrelated", "");
    let journal = directory.path().join("a.journal");
    let list = directory.path().join("a.journal.links");
    let interrupt = || {
        sandbox.fault(Fault::status(403).skip(1).on(DELETE)).unwrap();
        let program = cleanup(&sandbox).args(["--tag", "packaging", "--delete", "--journal"]).path(&journal);
        program.run().exits(1).reports("403").reports("run the same command again to resume");
        sandbox.clear_faults();
    };
    let count = ids(&sandbox, &["packaging"]).len();
    interrupt();
    // Other options select other links.
    let program = cleanup(&sandbox).args(["--tag", "print", "--delete", "--journal"]).path(&journal);
    program.run().exits(0).reports("5 links deleted");
    assert_eq!(ids(&sandbox, &["packaging"]).len(), count - 1);

    interrupt();
    let mut stored: serde_json::Value = serde_json::from_slice(&fs::read(&list).unwrap()).unwrap();
    stored["listed_at"] = (stored["listed_at"].as_i64().unwrap() - 25 * 3600).into();
    fs::write(&list, stored.to_string()).unwrap();
    let program = cleanup(&sandbox).args(["--tag", "packaging", "--delete", "--journal"]).path(&journal);
    program.run().exits(0).reports(&format!("{} links deleted, 0 deleted by others", count - 2));
    assert_eq!(file_names(directory.path()), ["unrelated"]);
}

#[test]
fn files_that_are_not_a_journal_and_its_list_are_kept() {
    let sandbox = demo();
    let (directory, notes) = directory_with("notes", "keep me");
    let program = || cleanup(&sandbox).args(["--tag", "print", "--delete", "--journal"]).path(&notes);
    program().run().exits(1).reports("is not a batch journal");
    assert_eq!(fs::read_to_string(&notes).unwrap(), "keep me");
    let list = directory.path().join("notes.links");
    fs::write(&list, "https://example.com").unwrap();
    program().run().exits(1).reports("notes.links is not a list of links; use another --journal");
    assert_eq!(fs::read_to_string(&list).unwrap(), "https://example.com");
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn invalid_arguments_exit_with_2() {
    let program = || Program::new("cleanup_links");
    program().args(["--older-than", "1"]).run().exits(2).reports("--tag is required");
    program().args(["--tag", "print"]).run().exits(2).reports("--older-than is required");
    program().args(["--tag", "a", "--older-than", "0"]).run().exits(2).reports("from 1 to 36500");
    program().args(["--tag", "a", "--older-than", "1", "b"]).run().exits(2).reports("unexpected argument \"b\"");
}

#[test]
fn help_is_unchanged() {
    insta::assert_snapshot!(Program::new("cleanup_links").args(["--help"]).run().stdout, @r"
Deletes links that have a tag and are older than a number of days. Without --delete it only prints them.

Usage: cleanup_links --tag TAG --older-than DAYS [OPTIONS]

Prints a line for each link: id, shortlink, date of creation and name, with a tab between them.

Options:
  --tag TAG          tag of the links, repeatable; a link is selected if it has at least one of the tags (required)
  --older-than DAYS  minimum age of the links in days, 1 to 36500 (required)
  --delete           delete the links; without it nothing is deleted
  --limit N          maximum number of links; if more match, nothing is deleted [default: 1000]
  --parallel N       number of concurrent calls, 1 to 16 [default: 1]
  --journal FILE     journal that makes the deletion resumable; the list of the links is stored as FILE.links; not
                     written for a sandbox
  -h, --help         print this help

A link that somebody else has deleted is not an error. A deletion that was killed or stopped, such as with Ctrl-C, is
completed by the same command: with a journal it deletes the rest of the same links, unless they were listed more than
24 hours ago; without one it lists the links again. When the deletion is complete, both files are deleted.

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (also if a link could not be deleted; the others are deleted), 2 invalid arguments,
130 ended at once by a second signal
");
}

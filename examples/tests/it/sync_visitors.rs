//! `sync_visitors`: the visitors of a JSON Lines file.

use std::{fs, path::Path, process::Child, time::Duration};

use linkbreakers::{Visitor, VisitorsApi};
use linkbreakers_sandbox::{Fault, Operation, Sandbox};

use crate::program::{Outcome, Program, await_requests, changes, client, directory_with, executed, file_names};

const IDENTIFY: Operation = Operation::VISITORS_IDENTIFY;

fn sync(sandbox: &Sandbox) -> Program {
    Program::new("sync_visitors").to(sandbox)
}

/// Returns a file with this many visitors.
fn numbered(count: usize) -> String {
    (1..=count).map(|n| format!("{{\"email\": \"v{n}@example.com\", \"firstName\": \"V{n}\"}}\n")).collect()
}

fn visitor(sandbox: &Sandbox, email: &str) -> Visitor {
    VisitorsApi::new(&client(sandbox)).list().email(email).items().next().unwrap().unwrap()
}

fn value(visitor: &Visitor, key: &str) -> Option<String> {
    visitor.attributes.iter().find(|attribute| attribute.key == key).map(|attribute| attribute.value.clone())
}

#[test]
fn every_line_is_identified_with_its_fields_and_attributes() {
    let sandbox = Sandbox::start().unwrap();
    let text = "\u{feff}{\"email\": \"a@example.com\", \"phone\": \"+14155551234\", \"firstName\": \"Ann\", \
        \"lastName\": \"Lee\", \"attributes\": {\"plan\": \"pro\", \"score\": 4.5, \"vip\": true}}\r\n\r\n\
        {\"email\": \"b@example.com\", \"phone\": null, \"firstName\": \" \"}";
    let (directory, file) = directory_with("a.jsonl", text);
    sync(&sandbox).path(&file).run().exits(0).reports("2 visitors synced, 2 new ones created");
    let ann = visitor(&sandbox, "a@example.com");
    let fields = [&ann.phone, &ann.first_name, &ann.last_name].map(|field| field.as_deref().unwrap());
    assert_eq!(fields, ["+14155551234", "Ann", "Lee"]);
    let values = ["plan", "score", "vip"].map(|key| value(&ann, key).unwrap());
    assert_eq!(values, ["pro", "4.5", "true"]);
    assert_eq!(visitor(&sandbox, "b@example.com").first_name, None);
    assert_eq!(file_names(directory.path()), ["a.jsonl"], "the journal of a complete sync is deleted");
}

#[test]
fn without_a_key_the_sample_is_synced_to_the_demo_workspace_without_a_journal() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sync_visitors/visitors.jsonl");
    let (directory, journal) = directory_with("notes", "keep me");
    let outcome = Program::new("sync_visitors").args(["--journal"]).path(&journal).path(&sample).run().exits(0);
    outcome.reports("talking to a sandbox").reports("4 visitors synced, 2 new ones created");
    assert_eq!(fs::read_to_string(&journal).unwrap(), "keep me");
    assert_eq!(file_names(directory.path()), ["notes"]);
}

#[test]
fn values_are_overwritten_unless_set_once_is_set() {
    let sandbox = Sandbox::start().unwrap();
    let (_directory, file) = directory_with("a.jsonl", "{\"email\": \"a@example.com\", \"firstName\": \"Ann\"}");
    for (once, first_name) in [(false, "Ann"), (true, "Ann"), (false, "Eve")] {
        let program = if once { sync(&sandbox).args(["--set-once"]) } else { sync(&sandbox) };
        program.path(&file).run().exits(0).reports("1 visitors synced");
        assert_eq!(visitor(&sandbox, "a@example.com").first_name.unwrap(), first_name);
        fs::write(&file, "{\"email\": \"a@example.com\", \"firstName\": \"Eve\"}").unwrap();
    }
}

#[test]
fn invalid_and_rejected_lines_are_reported_and_written_and_the_others_are_sent() {
    let sandbox = Sandbox::start().unwrap();
    let lines = [
        "{\"email\": \"a@example.com\"}",
        "{\"email\": \"b@example.com\", \"Phone\": \"1\", \"company\": \"C\"}",
        "",
        "{\"email\": \"c@example.com\", \"attributes\": {\"plan\": null}}",
        "{\"email\": \"d@example.com\", \"attributes\": {\"$email\": \"x\"}}",
        "{\"email\": \" \"}",
        "{\"phone\": \"+14155551234\"}",
        "{\"email\": \"e@example.com\"",
        "{\"email\": \"rejected@example.com\"}",
        "{\"email\": \"f@example.com\"}",
    ];
    let (directory, file) = directory_with("a.jsonl", &lines.join("\n"));
    let failed = directory.path().join("failed.jsonl");
    let rejection = Fault::status(422).skip(1).code_type("INVALID_VISITOR").message("the address bounces");
    sandbox.fault(rejection.on(IDENTIFY)).unwrap();
    let outcome = sync(&sandbox).args(["--failed"]).path(&failed).path(&file).run().exits(1);
    let outcome = outcome.reports("7 of 9 lines failed; the others were sent").reports("2 visitors synced");
    for line in [
        "line 2: unknown keys: \"Phone\", \"company\"; custom values belong into \"attributes\"\n",
        "line 4: the attribute \"plan\" must be text, a number or a boolean\n",
        "line 5: the attribute \"$email\" must have a name that does not start with $\n",
        "line 6: \"email\" must not be empty\n",
        "line 7: missing field `email`",
        "line 8: EOF while parsing an object at column 25\n",
        "line 9: 422: INVALID_VISITOR: the address bounces\n",
    ] {
        assert!(outcome.stderr.contains(line), "{line:?} is missing in {}", outcome.stderr);
    }
    let written = fs::read_to_string(&failed).unwrap();
    let expected: Vec<_> = lines[1..9].iter().copied().filter(|line| !line.is_empty()).collect();
    assert_eq!(written.lines().collect::<Vec<_>>(), expected);
    assert_eq!((sandbox.created("Visitor"), executed(&sandbox, IDENTIFY)), (2, 2));

    fs::write(&failed, "{\"email\": \"b@example.com\"}\n").unwrap();
    let again = directory.path().join("again.jsonl");
    sync(&sandbox).args(["--failed"]).path(&again).path(&failed).run().exits(0);
    assert_eq!(fs::read_to_string(&again).unwrap(), "", "no line failed");
    assert_eq!(file_names(directory.path()), ["a.jsonl", "again.jsonl", "failed.jsonl"]);
}

#[test]
fn dry_run_validates_and_sends_and_writes_nothing() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", &numbered(3));
    let program = || sync(&sandbox).args(["--dry-run", "--failed", "/no/such/directory/a"]).path(&file);
    program().run().exits(0).prints("3 visitors would be synced");
    fs::write(&file, numbered(2) + "[]\n").unwrap();
    program().run().exits(1).reports("line 3: ").reports("1 of 3 lines are invalid");
    assert!(sandbox.ledger().is_empty());
    assert_eq!(file_names(directory.path()), ["a.jsonl"]);
}

/// Starts a sync of a hundred visitors, and returns its program and process when 10 of them were sent.
fn start_and_wait(sandbox: &Sandbox, file: &Path, options: &[&str]) -> (impl Fn() -> Program, Child) {
    // Each of the remaining calls takes a second, so that the sync is still running when it is stopped.
    sandbox.fault(Fault::delay(Duration::from_secs(1)).skip(9).times(91).on(IDENTIFY)).unwrap();
    let program = move || options.iter().fold(sync(sandbox), |program, option| program.args([option])).path(file);
    let child = program().spawn();
    await_requests(sandbox, 10);
    (program, child)
}

fn kill_and_resume(options: &[&str], parallel: usize) {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", &("nonsense\n".to_owned() + &numbered(100)));
    let (program, mut child) = start_and_wait(&sandbox, &file, options);
    await_requests(&sandbox, 9 + parallel);
    let in_flight = sandbox.ledger().iter().filter(|entry| entry.status().is_none()).count();
    assert!(in_flight >= parallel, "{in_flight} calls are in flight");
    child.kill().unwrap();
    sandbox.clear_faults();
    assert_ne!(Outcome::of(child).code, 0);
    assert!(executed(&sandbox, IDENTIFY) < 100, "the sync ended before it was killed");
    assert!(file_names(directory.path()).contains(&"a.jsonl.journal".to_owned()));

    // The line that failed in the first run is reported and written by the second one.
    let outcome = program().run().exits(1).reports("100 visitors synced (").reports("by earlier runs)");
    outcome.reports("line 1: ");
    assert_eq!((sandbox.created("Visitor"), executed(&sandbox, IDENTIFY)), (100, 100));
    assert_eq!(file_names(directory.path()), ["a.jsonl"]);
}

#[test]
fn killed_and_resumed_sync_sends_each_line_once() {
    kill_and_resume(&[], 1);
}

#[test]
fn killed_and_resumed_parallel_sync_sends_each_line_once() {
    kill_and_resume(&["--parallel", "4"], 4);
}

#[cfg(unix)]
#[test]
fn signals_stop_the_sync_and_the_same_command_resumes_it() {
    for name in ["INT", "TERM"] {
        let sandbox = Sandbox::start().unwrap();
        let (_directory, file) = directory_with("a.jsonl", &numbered(100));
        let (program, child) = start_and_wait(&sandbox, &file, &[]);
        crate::program::signal(&child, name);
        let outcome = Outcome::of(child).exits(1).reports("stopped by a signal after 1");
        outcome.reports("run the same command again to resume it from the journal");
        assert!(executed(&sandbox, IDENTIFY) < 20, "calls are started after the signal");
        sandbox.clear_faults();
        program().run().exits(0).reports("100 visitors synced (1");
        assert_eq!(executed(&sandbox, IDENTIFY), 100);
    }
}

#[cfg(unix)]
#[test]
fn second_signal_ends_the_program_during_a_call() {
    let sandbox = Sandbox::start().unwrap();
    let (_directory, file) = directory_with("a.jsonl", &numbered(100));
    let (_, mut child) = start_and_wait(&sandbox, &file, &[]);
    // The operating system may deliver two signals as one.
    while child.try_wait().unwrap().is_none() {
        crate::program::signal(&child, "INT");
    }
    Outcome::of(child).exits(130);
}

#[test]
fn new_export_after_an_interrupted_sync_is_sent_from_its_first_line() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", &numbered(20));
    let program = || sync(&sandbox).path(&file);
    sandbox.fault(Fault::status(403).skip(10).on(IDENTIFY)).unwrap();
    program().run().exits(1).reports("403").reports("run the same command again to resume");
    sandbox.clear_faults();
    fs::write(&file, numbered(20).replace("V2\"", "Vera\"")).unwrap();
    program().run().exits(0).reports("the file or --set-once changed").reports("20 visitors synced, 10 new");
    assert_eq!(visitor(&sandbox, "v2@example.com").first_name.as_deref(), Some("Vera"));
    assert_eq!(file_names(directory.path()), ["a.jsonl"]);
}

#[test]
fn same_file_is_sent_again_after_a_complete_sync() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", &numbered(3));
    let journal = directory.path().join("sync.journal");
    for _ in 0..2 {
        sync(&sandbox).args(["--journal"]).path(&journal).path(&file).run().exits(0).reports("3 visitors synced, ");
    }
    assert_eq!((sandbox.created("Visitor"), sandbox.ledger().len()), (3, 6));
    assert_eq!(file_names(directory.path()), ["a.jsonl"]);
}

#[test]
fn file_that_is_not_a_journal_is_kept() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", &numbered(3));
    let notes = directory.path().join("notes.txt");
    fs::write(&notes, "keep me").unwrap();
    sync(&sandbox).args(["--journal"]).path(&notes).path(&file).run().exits(1).reports("is not a batch journal");
    assert_eq!(fs::read_to_string(&notes).unwrap(), "keep me");
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn missing_empty_and_endless_files_are_errors() {
    let sandbox = Sandbox::start().unwrap();
    let (directory, file) = directory_with("a.jsonl", "\n \n");
    sync(&sandbox).path(&file).run().exits(1).reports("has no lines");
    sync(&sandbox).path("/no/such.jsonl").run().exits(1).reports("cannot read /no/such.jsonl");
    sync(&sandbox).path(directory.path()).run().exits(1).reports("must be a regular file");
    fs::write(&file, numbered(1) + &"x".repeat(1024 * 1024 + 1)).unwrap();
    sync(&sandbox).path(&file).run().exits(1).reports("line 2 of ").reports("one visitor per line");
    assert!(sandbox.ledger().is_empty());
    assert_eq!(file_names(directory.path()), ["a.jsonl"]);
}

#[test]
fn invalid_arguments_exit_with_2() {
    let (_directory, file) = directory_with("a.jsonl", &numbered(1));
    let program = || Program::new("sync_visitors");
    program().run().exits(2).reports("FILE is required");
    program().args(["a", "b"]).run().exits(2).reports("unexpected argument \"b\"");
    program().args(["--parallel", "17", "a"]).run().exits(2).reports("from 1 to 16");
    for option in ["--failed", "--journal"] {
        program().args([option]).path(&file).path(&file).run().exits(2).reports("is the same file as FILE");
    }
    let unwritable = program().args(["--failed", "/no/such/directory/a"]).path(&file);
    unwritable.run().exits(1).reports("`/no/such/directory/a` could not be written");
}

#[test]
fn help_is_unchanged() {
    insta::assert_snapshot!(Program::new("sync_visitors").args(["--help"]).run().stdout, @r"
Stores the visitors of a CRM export in the workspace: one visitor per line of a JSON Lines file.

Usage: sync_visitors [OPTIONS] FILE

  FILE            file with a JSON object per line; blank lines are ignored:
                    email        email address, by which a visitor is found (required)
                    phone        phone number, such as +14155551234
                    firstName    first name
                    lastName     last name
                    attributes   object of custom values: text, numbers or booleans
                  empty and missing values leave what the workspace has; other keys are errors

A line that is invalid, or that the API rejects, is reported with its number, and the others are sent.

Options:
  --set-once      only fill fields that are empty in the workspace; without it, values are overwritten
  --failed FILE   output file for the lines that failed, - for standard output; correct it and run the program with
                  it; written when all lines were sent, and empty if none failed
  --parallel N    number of concurrent calls, 1 to 16 [default: 1]; with more than 1, lines with the same email
                  address may be sent in another order
  --journal FILE  journal that makes the sync resumable [default: FILE.journal]; not written for a sandbox
  --dry-run       only validate the lines; nothing is sent or written
  -h, --help      print this help

A sync that was killed or stopped, such as with Ctrl-C, is resumed by the same command. When all lines were sent, the
journal is deleted, so a later run sends the file again. If the file or --set-once changed after the sync was stopped,
the journal is replaced and the sync starts with the first line. This is safe, because a line that is sent twice stores
the same values.

Environment:
  LINKBREAKERS_SECRET_KEY   secret key of the workspace; without it the program uses a demo workspace in a sandbox
  LINKBREAKERS_BASE_URL     URL of the API [default: https://api.linkbreakers.com]

Exit codes: 0 success, 1 failure (also if a line failed; the others are sent), 2 invalid arguments, 130 ended at once by
a second signal
");
}

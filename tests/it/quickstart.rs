//! The quickstart as a process: its arguments, and what it leaves in the workspace.

use std::process::{Command, Output, Stdio};

use linkbreakers::LinksApi;
use linkbreakers_sandbox::Sandbox;

use crate::{program, sandbox_client};

fn quickstart(sandbox: &Sandbox) -> Command {
    let mut command = Command::new(program("quickstart"));
    command.env("LINKBREAKERS_BASE_URL", sandbox.url()).env("LINKBREAKERS_SECRET_KEY", sandbox.token());
    command
}

fn run(sandbox: &Sandbox, arguments: &[&str]) -> Output {
    quickstart(sandbox).args(arguments).output().unwrap()
}

#[test]
fn help_prints_usage_and_sends_nothing() {
    let sandbox = Sandbox::start().unwrap();
    for arguments in [&["--help"][..], &["-h"], &["--nonsense", "--help"]] {
        let output = run(&sandbox, arguments);
        let help = String::from_utf8(output.stdout).unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
        for word in ["Usage: quickstart", "LINKBREAKERS_SECRET_KEY", "deletes everything it created", "Exit codes"] {
            assert!(help.contains(word), "{word:?} is missing in {help}");
        }
    }
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn unexpected_argument_exits_with_2_and_sends_nothing() {
    let sandbox = Sandbox::start().unwrap();
    for argument in ["--nonsense", "https://example.com", ""] {
        let output = run(&sandbox, &[argument]);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert_eq!(error, format!("quickstart: unexpected argument {argument:?}; see --help\n"));
    }
    assert!(sandbox.ledger().is_empty());
}

#[test]
fn run_deletes_everything_that_it_created() {
    let sandbox = Sandbox::start().unwrap();
    let output = run(&sandbox, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8(output.stdout).unwrap().contains("Deleted the 4 links"));
}

#[test]
fn run_with_closed_output_deletes_everything_that_it_created() {
    let sandbox = Sandbox::start().unwrap();
    let mut child = quickstart(&sandbox).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(!child.wait().unwrap().success());
    let client = sandbox_client(&sandbox);
    assert!(!sandbox.ledger().is_empty());
    assert_eq!(LinksApi::new(&client).list().items().count(), 0);
}

//! Command line, configuration and exit codes, which all programs have in common.

use std::{fs, path::Path};

use linkbreakers_sandbox::Sandbox;
use tempfile::TempDir;

use crate::program::{Program, changes, directory_with};

const PROGRAMS: [&str; 10] = [
    "async_service",
    "cleanup_links",
    "conversion",
    "daily_report",
    "export_visitors",
    "import_csv",
    "observe",
    "qr_sheet",
    "sync_visitors",
    "web_app",
];

/// A program with the arguments that it requires.
fn with_required_arguments(name: &str) -> Program {
    let program = Program::new(name);
    match name {
        "cleanup_links" => program.args(["--tag", "print", "--older-than", "1"]),
        "conversion" => program.args(["--email", "a@example.com", "/?lbid=MDE5"]),
        "qr_sheet" => program.args(["--tag", "print"]),
        // An invalid address, so that the services exit if they get that far.
        "async_service" | "web_app" => program.args(["--listen", "nowhere"]),
        _ => program,
    }
}

/// Adds the path of the input file to a program that requires one.
fn with_file(program: Program, name: &str, directory: &Path) -> Program {
    match name {
        "import_csv" => program.path(directory.join("a.csv")),
        "sync_visitors" => program.path(directory.join("a.jsonl")),
        _ => program,
    }
}

fn directory_with_input() -> TempDir {
    let (directory, _) = directory_with("a.csv", "destination\nhttps://example.com\n");
    fs::write(directory.path().join("a.jsonl"), "{\"email\": \"a@example.com\"}\n").unwrap();
    directory
}

#[test]
fn help_lists_options_variables_and_exit_codes() {
    for name in PROGRAMS {
        for option in ["--help", "-h"] {
            let outcome = Program::new(name).args([option]).run().exits(0);
            for word in [&format!("Usage: {name}"), "--help", "LINKBREAKERS_SECRET_KEY", "Exit codes"] {
                assert!(outcome.stdout.contains(word), "{name} {option}: {word:?} is missing in {}", outcome.stdout);
            }
            assert_eq!(outcome.stderr, "", "{name}");
        }
    }
}

#[test]
fn every_option_in_the_help_is_accepted() {
    for name in PROGRAMS {
        let help = Program::new(name).args(["--help"]).run().stdout;
        let options = help.lines().filter_map(|line| line.trim().split(' ').next());
        for option in options.filter(|word| word.starts_with("--") && *word != "--help") {
            // Whether or not the option takes a value, one of the arguments after it is invalid.
            let outcome = Program::new(name).args([option, "x", "--no-such-option"]).run().exits(2);
            assert!(!outcome.stderr.contains(&format!("unknown option {option};")), "{name}: {}", outcome.stderr);
        }
    }
}

#[test]
fn unknown_option_is_named_and_exits_with_2() {
    for name in PROGRAMS {
        Program::new(name)
            .args(["--no-such-option"])
            .run()
            .exits(2)
            .reports(&format!("{name}: unknown option --no-such-option; see --help"));
    }
}

#[test]
fn base_url_without_a_key_is_an_error_and_starts_no_sandbox() {
    let directory = directory_with_input();
    for name in PROGRAMS {
        let program = with_required_arguments(name);
        let program = with_file(program, name, directory.path());
        let outcome = program.env("LINKBREAKERS_BASE_URL", "http://127.0.0.1:9").run().exits(1);
        assert!(outcome.stderr.contains("LINKBREAKERS_SECRET_KEY"), "{name}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("sandbox"), "{name}: {}", outcome.stderr);
    }
}

#[test]
fn wrong_key_exits_with_1_and_is_not_printed() {
    let sandbox = Sandbox::start().unwrap();
    let directory = directory_with_input();
    for name in PROGRAMS.into_iter().filter(|name| !["async_service", "web_app"].contains(name)) {
        let program = with_required_arguments(name).to(&sandbox).env("LINKBREAKERS_SECRET_KEY", "an-unaccepted-key");
        let program = with_file(program, name, directory.path());
        let outcome = program.run().exits(1).reports("401");
        assert!(!format!("{}{}", outcome.stdout, outcome.stderr).contains("unaccepted"), "{name}");
    }
    assert_eq!(changes(&sandbox), 0);
}

//! What all programs have in common.

use linkbreakers_sandbox::Sandbox;

use crate::program::{Program, changes, folder_with};

const PROGRAMS: [&str; 7] =
    ["async_service", "conversion", "daily_report", "export_visitors", "import_csv", "qr_sheet", "web_app"];

/// The arguments with which a program begins its work.
fn working(name: &str) -> Program {
    let program = Program::new(name);
    match name {
        "conversion" => program.args(["--email", "a@example.com", "/?lbid=MDE5"]),
        "qr_sheet" => program.args(["--tag", "print"]),
        // So that they end, should they get so far.
        "async_service" | "web_app" => program.args(["--listen", "nowhere"]),
        _ => program,
    }
}

#[test]
fn help_is_answered_and_tells_the_options_the_variables_and_the_exit_codes() {
    for name in PROGRAMS {
        for option in ["--help", "-h"] {
            let outcome = Program::new(name).args([option]).run().exits(0);
            for word in [&format!("Usage: {name}"), "--help", "LINKBREAKERS_SECRET_KEY", "Exit codes"] {
                assert!(outcome.stdout.contains(word), "{name} {option}: no {word:?} in {}", outcome.stdout);
            }
            assert_eq!(outcome.stderr, "", "{name}");
        }
    }
}

#[test]
fn every_option_that_help_tells_of_is_known() {
    for name in PROGRAMS {
        let help = Program::new(name).args(["--help"]).run().stdout;
        let options = help.lines().filter_map(|line| line.trim().split(' ').next());
        for option in options.filter(|word| word.starts_with("--") && *word != "--help") {
            // Whether it takes a value or not, something after it is wrong.
            let outcome = Program::new(name).args([option, "x", "--no-such-option"]).run().exits(2);
            assert!(!outcome.stderr.contains(&format!("no option {option};")), "{name}: {}", outcome.stderr);
        }
    }
}

#[test]
fn an_unknown_option_is_named_and_exits_with_2() {
    for name in PROGRAMS {
        Program::new(name)
            .args(["--no-such-option"])
            .run()
            .exits(2)
            .complains(&format!("{name}: there is no option --no-such-option; see --help"));
    }
}

#[test]
fn a_host_without_a_key_is_an_error_and_no_reason_for_a_sandbox() {
    let (_folder, csv) = folder_with("a.csv", "destination\nhttps://example.com\n");
    for name in PROGRAMS {
        let program = working(name);
        let program = if name == "import_csv" { program.path(&csv) } else { program };
        let outcome = program.env("LINKBREAKERS_BASE_URL", "http://127.0.0.1:9").run().exits(1);
        assert!(outcome.stderr.contains("LINKBREAKERS_SECRET_KEY"), "{name}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("sandbox"), "{name}: {}", outcome.stderr);
    }
}

#[test]
fn a_key_that_is_not_accepted_exits_with_1_and_is_not_shown() {
    let sandbox = Sandbox::start().unwrap();
    let (_folder, csv) = folder_with("a.csv", "destination\nhttps://example.com\n");
    for name in ["conversion", "daily_report", "export_visitors", "import_csv", "qr_sheet"] {
        let program = working(name).to(&sandbox).env("LINKBREAKERS_SECRET_KEY", "a-strangers-key");
        let program = if name == "import_csv" { program.path(&csv) } else { program };
        let outcome = program.run().exits(1).complains("401");
        assert!(!format!("{}{}", outcome.stdout, outcome.stderr).contains("strangers"), "{name}");
    }
    assert_eq!(changes(&sandbox), 0);
}

//! `daily_report`: the report as text and as an HTML page.

use std::fs;

use linkbreakers::{CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Sandbox, Seed};

use crate::program::{Outcome, Program, changes, client, directory_with, file_names};

#[test]
fn without_a_key_the_demo_workspace_is_reported() {
    let outcome = Program::new("daily_report").run().exits(0).reports("talking to a sandbox");
    for text in ["Visits, ", "compared with ", "By day", "By country", "Netherlands", "By link", "Menu on the"] {
        assert!(outcome.stdout.contains(text), "{text:?} is missing in {}", outcome.stdout);
    }
    let days = outcome.stdout.lines().filter(|line| line.contains(" 2") && line.contains('█')).count();
    assert!(days >= 14, "fewer than 14 days with a bar: {}", outcome.stdout);
}

/// Creates a link, and visits it today from each country the given number of times.
fn create_and_visit(sandbox: &Sandbox, shortlink: &str, name: &str, tag: &str, visits: &[(&str, usize)]) {
    let client = client(sandbox);
    let request = CreateLinkRequest::new("https://example.com").shortlink(shortlink).name(name).tags([tag]);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    for (number, (country, times)) in (0..).zip(visits) {
        // The sandbox identifies a device by its IP address, and keeps the country of its first visit.
        let browser = sandbox.browser().ip([203, 0, 113, number].into()).country(*country);
        (0..*times).for_each(|_| drop(browser.visit(&link.id).unwrap()));
    }
}

fn today() -> String {
    linkbreakers::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

#[test]
fn visits_are_counted_by_day_country_link_and_tag() {
    let sandbox = Sandbox::start().unwrap();
    create_and_visit(&sandbox, "a", "First", "one", &[("NL", 3), ("DE", 2), ("FR", 1)]);
    create_and_visit(&sandbox, "b", "Second", "two", &[("NL", 1)]);
    let report = |arguments: &[&str]| {
        let mut program = Program::new("daily_report").to(&sandbox).args(["--days", "3", "--until", &today()]);
        for argument in arguments {
            program = program.args([argument]);
        }
        program.run().exits(0).stdout
    };
    let words = |text: &str, first: &str| {
        let line = text.lines().find(|line| line.trim_start().starts_with(first)).unwrap_or_else(|| panic!("{text}"));
        line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };

    let all = report(&[]);
    assert!(all.contains("(UTC): 7, no visits in the previous period"), "{all}");
    assert!(all.lines().any(|line| line.contains(&today()) && line.contains(" 7  ███")), "{all}");
    assert_eq!(words(&all, "Netherlands")[1..3], ["4", "57.1%"]);
    assert_eq!(words(&all, "a "), ["a", "First", "6", "85.7%"]);
    assert_eq!(words(&all, "b "), ["b", "Second", "1", "14.3%"]);

    let tagged = report(&["--tag", "one"]);
    assert!(tagged.contains("of links tagged \"one\"") && tagged.contains("(UTC): 6,"), "{tagged}");
    assert!(!tagged.contains("Second"), "{tagged}");

    let short = report(&["--top", "1"]);
    assert_eq!(words(&short, "Other countries")[2], "3", "{short}");
    assert!(!short.contains("Second"), "{short}");
    let changes_before = changes(&sandbox);
    report(&[]);
    assert_eq!(changes(&sandbox), changes_before);
}

#[test]
fn report_of_an_empty_workspace_has_no_visits() {
    let sandbox = Sandbox::start().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let page = directory.path().join("report.html");
    let program = Program::new("daily_report").to(&sandbox).args(["--html"]).path(&page);
    program.run().exits(0).prints("(UTC): 0, no visits in the previous period");
    assert!(fs::read_to_string(page).unwrap().contains("No visits."));
}

#[test]
fn page_is_complete_and_has_no_scripts_and_external_resources() {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let (directory, page) = directory_with("report.html", "yesterday's");
    Program::new("daily_report").to(&sandbox).args(["--html"]).path(&page).run().exits(0);
    assert_eq!(file_names(directory.path()), ["report.html"], "no temporary file is left");
    let html = fs::read_to_string(page).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>"));
    for text in ["<svg", "role=\"img\"", "prefers-color-scheme: dark", "Netherlands", "Menu on the tables", "<details>"]
    {
        assert!(html.contains(text), "{text:?} is missing");
    }
    for text in ["<script", "src=", "href=", "@import", "url(", "http://"] {
        assert!(!html.contains(text), "the page contains {text:?}");
    }
}

#[test]
fn markup_and_control_characters_in_names_are_escaped() {
    let sandbox = Sandbox::start().unwrap();
    create_and_visit(&sandbox, "x", "</style><script>alert(1)</script>\u{1b}[2J", "a\"b<c>", &[("NL", 1)]);
    let directory = tempfile::tempdir().unwrap();
    let page = directory.path().join("report.html");
    let program = Program::new("daily_report").to(&sandbox).args(["--until", &today(), "--tag", "a\"b<c>", "--html"]);
    let outcome = program.path(&page).run().exits(0);
    assert!(!outcome.stdout.contains('\u{1b}'), "{:?}", outcome.stdout);
    let html = fs::read_to_string(page).unwrap();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
    assert!(!html.contains("b<c>") && !html.contains('\u{1b}'), "{html}");
}

#[cfg(unix)]
#[test]
fn new_page_has_the_default_permissions_of_a_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (directory, other) = directory_with("other", "");
    let page = directory.path().join("report.html");
    Program::new("daily_report").args(["--html"]).path(&page).run().exits(0);
    let mode = |path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&page), mode(&other));
}

#[test]
fn unknown_tag_unwritable_page_and_invalid_arguments_are_errors() {
    let report = || Program::new("daily_report");
    report().args(["--tag", "no-such"]).run().exits(1).reports("has no tag \"no-such\"");
    report()
        .args(["--html", "/no/such/directory/a.html"])
        .run()
        .exits(1)
        .reports("`/no/such/directory/a.html` could not be written: ");
    report().args(["--html", "/"]).run().exits(1).reports("`/` is not the name of a file");
    report().args(["--days", "0"]).run().exits(2).reports("--days must be a number from 1 to 366, not \"0\"");
    report()
        .args(["--until", "tomorrow"])
        .run()
        .exits(2)
        .reports("--until must be a date such as 2026-03-31, not \"tomorrow\"");
    report().args(["now"]).run().exits(2).reports("unexpected argument \"now\"");
}

#[test]
fn invalid_base_url_exits_with_1() {
    let sandbox = Sandbox::start().unwrap();
    let (url, token) = (sandbox.url().to_owned(), sandbox.token().to_owned());
    let program = Program::new("daily_report").to(&sandbox);
    drop(sandbox);
    let outcome = program.env("LINKBREAKERS_BASE_URL", &url.replace("http:", "ftp:")).run().exits(1);
    assert!(outcome.stderr.contains("LINKBREAKERS_BASE_URL") && !outcome.stderr.contains(&token), "{}", outcome.stderr);
}

#[test]
fn closed_standard_output_exits_with_0() {
    let mut child = Program::new("daily_report").spawn();
    // Closes the pipe before the program writes to it.
    drop(child.stdout.take());
    Outcome::of(child).exits(0);
}

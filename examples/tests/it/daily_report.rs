//! The report as text and as a page.

use std::fs;

use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Sandbox, Seed};

use crate::program::{Outcome, Program, changes, files, folder_with};

#[test]
fn without_a_key_the_demo_workspace_is_told_of() {
    let outcome = Program::new("daily_report").run().exits(0).complains("talking to a sandbox");
    for text in ["Visits, ", "against the ", "By day", "By country", "Netherlands", "By link", "Menu on the"] {
        assert!(outcome.stdout.contains(text), "no {text:?} in {}", outcome.stdout);
    }
    let days = outcome.stdout.lines().filter(|line| line.contains(" 2") && line.contains('█')).count();
    assert!(days >= 14, "a line for each of 14 days: {}", outcome.stdout);
}

/// A link of ours, visited so often today from that country.
fn visit(sandbox: &Sandbox, shortlink: &str, name: &str, tag: &str, visits: &[(&str, usize)]) {
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let request = CreateLinkRequest::new("https://example.com").shortlink(shortlink).name(name).tags([tag]);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    let browser = ureq::Agent::config_builder().max_redirects(0).build().new_agent();
    for (number, (country, times)) in visits.iter().enumerate() {
        // A device is told by its address, and stays where it was first seen.
        let address = format!("203.0.113.{number}");
        for _ in 0..*times {
            let request = browser.get(link.entrypoint.as_deref().unwrap()).header("cf-ipcountry", *country);
            request.header("x-forwarded-for", &address).call().unwrap();
        }
    }
}

fn today() -> String {
    linkbreakers::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

#[test]
fn visits_are_counted_by_day_country_link_and_tag() {
    let sandbox = Sandbox::start().unwrap();
    visit(&sandbox, "a", "First", "one", &[("NL", 3), ("DE", 2), ("FR", 1)]);
    visit(&sandbox, "b", "Second", "two", &[("NL", 1)]);
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
    assert!(all.contains("(UTC): 7, none before"), "{all}");
    assert!(all.lines().any(|line| line.contains(&today()) && line.contains(" 7  ███")), "{all}");
    assert_eq!(words(&all, "Netherlands")[1..3], ["4", "57.1%"]);
    assert_eq!(words(&all, "a "), ["a", "First", "6", "85.7%"]);
    assert_eq!(words(&all, "b "), ["b", "Second", "1", "14.3%"]);

    let tagged = report(&["--tag", "one"]);
    assert!(tagged.contains("of links tagged \"one\"") && tagged.contains("(UTC): 6,"), "{tagged}");
    assert!(!tagged.contains("Second"), "{tagged}");

    let short = report(&["--top", "1"]);
    assert_eq!(words(&short, "Elsewhere")[1], "3", "{short}");
    assert!(!short.contains("Second"), "{short}");
    let only_visits_and_creation = changes(&sandbox);
    report(&[]);
    assert_eq!(changes(&sandbox), only_visits_and_creation, "a report changes nothing");
}

#[test]
fn an_empty_workspace_has_a_report_too() {
    let sandbox = Sandbox::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    let program = Program::new("daily_report").to(&sandbox).args(["--html"]).path(&page);
    program.run().exits(0).says("(UTC): 0, none before");
    assert!(fs::read_to_string(page).unwrap().contains("No visits."));
}

#[test]
fn the_page_is_whole_and_needs_nothing_from_elsewhere() {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let (folder, page) = folder_with("report.html", "yesterday's");
    Program::new("daily_report").to(&sandbox).args(["--html"]).path(&page).run().exits(0);
    assert_eq!(files(folder.path()), ["report.html"], "no half file is left");
    let html = fs::read_to_string(page).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>"));
    for text in ["<svg", "role=\"img\"", "prefers-color-scheme: dark", "Netherlands", "Menu on the tables", "<details>"]
    {
        assert!(html.contains(text), "no {text:?}");
    }
    for text in ["<script", "src=", "href=", "@import", "url(", "http://"] {
        assert!(!html.contains(text), "{text:?} is there");
    }
}

#[test]
fn names_cannot_become_markup_or_commands_to_the_terminal() {
    let sandbox = Sandbox::start().unwrap();
    visit(&sandbox, "x", "</style><script>alert(1)</script>\u{1b}[2J", "a\"b<c>", &[("NL", 1)]);
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    let program = Program::new("daily_report").to(&sandbox).args(["--until", &today(), "--tag", "a\"b<c>", "--html"]);
    let outcome = program.path(&page).run().exits(0);
    assert!(!outcome.stdout.contains('\u{1b}'), "{:?}", outcome.stdout);
    let html = fs::read_to_string(page).unwrap();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
    assert!(!html.contains("b<c>") && !html.contains('\u{1b}'), "{html}");
}

#[cfg(unix)]
#[test]
fn the_page_is_for_others_to_read_as_any_new_file_is() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, usual) = folder_with("usual", "");
    let page = folder.path().join("report.html");
    Program::new("daily_report").args(["--html"]).path(&page).run().exits(0);
    let mode = |path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&page), mode(&usual));
}

#[test]
fn what_cannot_be_done_is_said() {
    let report = || Program::new("daily_report");
    report().args(["--tag", "no-such"]).run().exits(1).complains("has no tag \"no-such\"");
    report()
        .args(["--html", "/no/such/folder/a.html"])
        .run()
        .exits(1)
        .complains("`/no/such/folder/a.html` could not be written: ");
    report().args(["--html", "/"]).run().exits(1).complains("`/` is not the name of a file");
    report().args(["--days", "0"]).run().exits(2).complains("--days: \"0\" is not a number from 1 to 366");
    report().args(["--until", "tomorrow"]).run().exits(2).complains("\"tomorrow\" is not a date");
    report().args(["now"]).run().exits(2).complains("no use for \"now\"");
}

#[test]
fn an_address_that_cannot_be_one_exits_with_1() {
    let gone = Sandbox::start().unwrap();
    let (url, token) = (gone.url().to_owned(), gone.token().to_owned());
    let program = Program::new("daily_report").to(&gone);
    drop(gone);
    let outcome = program.env("LINKBREAKERS_BASE_URL", &url.replace("http:", "ftp:")).run().exits(1);
    assert!(outcome.stderr.contains("LINKBREAKERS_BASE_URL") && !outcome.stderr.contains(&token), "{}", outcome.stderr);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = Program::new("daily_report").spawn();
    // Long before anything is written.
    drop(child.stdout.take());
    Outcome::of(child).exits(0);
}

//! `qr_sheet`: the page of QR codes. `browser.rs` tests how a browser displays and prints it.

use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use linkbreakers::{CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Sandbox, Seed};

use crate::{
    images::Image,
    program::{Program, changes, client, file_names},
};

/// Returns the PNG images of a page in their order.
fn images(html: &str) -> Vec<Vec<u8>> {
    let encoded = html.split("src=\"data:image/png;base64,").skip(1).map(|rest| rest.split('"').next().unwrap());
    encoded.map(|text| STANDARD.decode(text).unwrap()).collect()
}

#[test]
fn page_has_the_code_and_name_of_every_link_with_the_tag() {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let client = client(&sandbox);
    let links = LinksApi::new(&client).list().tags(["print"]).items().map(Result::unwrap);
    let mut links: Vec<_> = links.filter(|link| link.qrcode_enabled).collect();
    links.sort_by(|a, b| a.name.cmp(&b.name));

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("sheet.html");
    let program = Program::new("qr_sheet").to(&sandbox).args(["--tag", "print", "--output"]).path(&path);
    program.run().exits(0).reports(&format!("{} codes", links.len()));
    assert_eq!(file_names(directory.path()), ["sheet.html"]);
    let html = fs::read_to_string(&path).unwrap();
    let codes: Vec<String> = images(&html).iter().flat_map(|png| Image::decode(png).codes()).collect();
    let urls: Vec<String> = links.iter().map(|link| link.entrypoint.clone().unwrap()).collect();
    assert_eq!(codes.len(), urls.len());
    for (code, url) in codes.iter().zip(&urls) {
        assert!(code.starts_with(url.as_str()), "{code} is not {url}");
    }
    for link in &links {
        assert!(html.contains(&format!("<strong>{}</strong>", link.name.as_deref().unwrap())), "{:?}", link.name);
    }
    assert_eq!(html.matches("src=").count(), links.len(), "the page has other resources than the images");
    assert!(!html.contains("<script"));
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn code_that_is_not_rendered_yet_is_awaited_and_a_link_without_code_skipped() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").name("New").tags(["t"])).send().unwrap();
    let without_code =
        CreateLinkRequest::new("https://example.com").shortlink("bare").tags(["t"]).qrcode_enabled(false);
    links.create(without_code).send().unwrap();
    let outcome = Program::new("qr_sheet").to(&sandbox).args(["--tag", "t"]).run().exits(0);
    assert_eq!(images(&outcome.stdout).len(), 1);
    assert!(outcome.stderr.contains("bare has no QR code and is skipped"), "{}", outcome.stderr);
}

#[test]
fn columns_and_title_determine_the_sheets_and_the_title() {
    let outcome = Program::new("qr_sheet").args(["--tag", "print", "--columns", "1", "--title", "A <b> title"]).run();
    let outcome = outcome.exits(0).reports("talking to a sandbox");
    assert_eq!(outcome.stdout.matches("class=\"sheet\"").count(), images(&outcome.stdout).len(), "one code per sheet");
    assert!(outcome.stdout.contains("<title>A &lt;b&gt; title</title>"), "{}", &outcome.stdout[..2000]);
}

#[test]
fn markup_and_control_characters_in_names_are_escaped() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox);
    let request =
        CreateLinkRequest::new("https://example.com").name("</strong><script>alert(1)</script>\u{1b}[2J").tags(["t"]);
    LinksApi::new(&client).create(request.wait_for_qrcode(true)).send().unwrap();
    let outcome = Program::new("qr_sheet").to(&sandbox).args(["--tag", "t"]).run().exits(0);
    assert!(!outcome.stdout.contains("<script") && outcome.stdout.contains("&lt;script&gt;"));
    assert!(!outcome.stdout.contains('\u{1b}'));
}

#[test]
fn missing_tag_tag_without_links_and_unwritable_output_are_errors() {
    let sheet = || Program::new("qr_sheet");
    sheet().run().exits(2).reports("--tag is required");
    sheet().args(["--tag", "t", "--columns", "7"]).run().exits(2).reports("from 1 to 6");
    sheet().args(["--tag", "no-such"]).run().exits(1).reports("no link with a QR code has the tag \"no-such\"");
    sheet()
        .args(["--tag", "print", "--output", "/no/such/a"])
        .run()
        .exits(1)
        .reports("`/no/such/a` could not be written: ");
}

//! The sheet of codes. What a browser makes of it is looked at in `tests/browser`.

use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use linkbreakers::{ApiClient, Configuration, CreateLinkRequest, LinksApi};
use linkbreakers_sandbox::{Sandbox, Seed};

use crate::{
    codes::Picture,
    program::{Program, changes, files},
};

/// The images that a page holds, in their order.
fn images(html: &str) -> Vec<Vec<u8>> {
    let encoded = html.split("src=\"data:image/png;base64,").skip(1).map(|rest| rest.split('"').next().unwrap());
    encoded.map(|text| STANDARD.decode(text).unwrap()).collect()
}

#[test]
fn every_link_with_the_tag_has_its_code_and_its_name() {
    let sandbox = Sandbox::builder().seed(Seed::Demo).start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client).list().tags(["print"]).items().map(Result::unwrap);
    let mut links: Vec<_> = links.filter(|link| link.qrcode_enabled).collect();
    links.sort_by(|a, b| a.name.cmp(&b.name));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.html");
    let program = Program::new("qr_sheet").to(&sandbox).args(["--tag", "print", "--output"]).path(&path);
    program.run().exits(0).complains(&format!("{} codes", links.len()));
    assert_eq!(files(folder.path()), ["sheet.html"]);
    let html = fs::read_to_string(&path).unwrap();
    let read: Vec<String> = images(&html).iter().flat_map(|png| Picture::read(png).codes()).collect();
    let addresses: Vec<String> = links.iter().map(|link| link.entrypoint.clone().unwrap()).collect();
    assert_eq!(read.len(), addresses.len());
    for (read, address) in read.iter().zip(&addresses) {
        assert!(read.starts_with(address.as_str()), "{read} is not {address}");
    }
    for link in &links {
        assert!(html.contains(&format!("<strong>{}</strong>", link.name.as_deref().unwrap())), "{:?}", link.name);
    }
    assert_eq!(html.matches("src=").count(), links.len(), "nothing is fetched from elsewhere");
    assert!(!html.contains("<script"));
    assert_eq!(changes(&sandbox), 0);
}

#[test]
fn a_code_that_is_still_being_drawn_is_waited_for() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").name("New").tags(["t"])).send().unwrap();
    let without = CreateLinkRequest::new("https://example.com").shortlink("bare").tags(["t"]).qrcode_enabled(false);
    links.create(without).send().unwrap();
    let outcome = Program::new("qr_sheet").to(&sandbox).args(["--tag", "t"]).run().exits(0);
    assert_eq!(images(&outcome.stdout).len(), 1);
    assert!(outcome.stderr.contains("bare has no QR code and is left out"), "{}", outcome.stderr);
}

#[test]
fn sheets_are_filled_in_order() {
    let outcome = Program::new("qr_sheet").args(["--tag", "print", "--columns", "1", "--title", "A <b> title"]).run();
    let outcome = outcome.exits(0).complains("talking to a sandbox");
    assert_eq!(outcome.stdout.matches("class=\"sheet\"").count(), images(&outcome.stdout).len(), "one to a sheet");
    assert!(outcome.stdout.contains("<title>A &lt;b&gt; title</title>"), "{}", &outcome.stdout[..2000]);
}

#[test]
fn names_cannot_become_markup() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let request =
        CreateLinkRequest::new("https://example.com").name("</strong><script>alert(1)</script>\u{1b}[2J").tags(["t"]);
    LinksApi::new(&client).create(request.wait_for_qrcode(true)).send().unwrap();
    let outcome = Program::new("qr_sheet").to(&sandbox).args(["--tag", "t"]).run().exits(0);
    assert!(!outcome.stdout.contains("<script") && outcome.stdout.contains("&lt;script&gt;"));
    assert!(!outcome.stdout.contains('\u{1b}'), "nor commands to the terminal");
}

#[test]
fn what_cannot_be_done_is_said() {
    let sheet = || Program::new("qr_sheet");
    sheet().run().exits(2).complains("say which links, with --tag");
    sheet().args(["--tag", "t", "--columns", "7"]).run().exits(2).complains("from 1 to 6");
    sheet().args(["--tag", "no-such"]).run().exits(1).complains("no link with a QR code has the tag \"no-such\"");
    sheet()
        .args(["--tag", "print", "--output", "/no/such/a"])
        .run()
        .exits(1)
        .complains("`/no/such/a` could not be written: ");
}

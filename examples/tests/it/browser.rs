//! What a real browser makes of the pages. `tests/browser/run` finds one, and runs these.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use linkbreakers::{ApiClient, Configuration, LinksApi};
use linkbreakers_sandbox::{Sandbox, Seed};
use tempfile::TempDir;

use crate::{codes::Picture, program::Program};

const WHY: &str = "set BROWSER to a Chromium, as tests/browser/run does";

/// Light and dark, as Chromium numbers them.
const LIGHT: &str = "--blink-settings=preferredColorScheme=1";
const DARK: &str = "--blink-settings=preferredColorScheme=0";

/// A page that a program has written.
struct Page {
    folder: TempDir,
    path: PathBuf,
}

impl Page {
    /// Runs a program whose last argument is the file to write.
    fn of(program: Program) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("page.html");
        program.path(&path).run().exits(0);
        Self { folder, path }
    }

    fn open(&self, options: &[&str]) -> Output {
        let profile = tempfile::tempdir().unwrap();
        let output = Command::new(env::var_os("BROWSER").expect(WHY))
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .args(["--hide-scrollbars", "--enable-logging=stderr"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .args(options)
            .arg(format!("file://{}", self.path.display()))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        // It tells there of what a page's own policy keeps out, among others.
        assert!(!said.contains("CONSOLE"), "{said}");
        output
    }

    fn picture(&self, options: &[&str]) -> Picture {
        Picture::read(&fs::read(self.screenshot(options)).unwrap())
    }

    /// What a reader of QR codes finds on the screen, sorted: another one than reads the images by themselves.
    fn codes(&self, options: &[&str]) -> Vec<String> {
        let reader =
            Command::new("zbarimg").args(["--quiet", "--raw", "--nodbus"]).arg(self.screenshot(options)).output();
        let found = String::from_utf8(reader.expect("zbarimg is installed by tests/browser/run").stdout).unwrap();
        let mut codes: Vec<String> = found.lines().map(str::to_owned).collect();
        codes.sort();
        codes
    }

    fn screenshot(&self, options: &[&str]) -> PathBuf {
        let name = options.iter().map(|option| option.replace(['-', '=', '.'], "")).collect::<String>();
        let path = self.folder.path().join(name + ".png");
        let screenshot = format!("--screenshot={}", path.display());
        self.open(&[options, &[screenshot.as_str()]].concat());
        keep(&path, self);
        path
    }

    /// The document as the browser has understood it.
    fn document(&self) -> String {
        String::from_utf8(self.open(&["--dump-dom"]).stdout).unwrap()
    }

    fn printed(&self) -> String {
        let path = self.folder.path().join("page.pdf");
        self.open(&["--no-pdf-header-footer", &format!("--print-to-pdf={}", path.display())]);
        String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()
    }
}

/// Pictures are for people to look at, too: they are kept in the folder that BROWSER_PICTURES names.
fn keep(picture: &Path, page: &Page) {
    if let Some(folder) = env::var_os("BROWSER_PICTURES") {
        let title = fs::read_to_string(&page.path).unwrap();
        let title = title.split("<title>").nth(1).unwrap().split([',', '<']).next().unwrap().replace([' ', ':'], "-");
        let name = format!("{title}-{}", picture.file_name().unwrap().to_str().unwrap());
        fs::copy(picture, Path::new(&folder).join(name)).unwrap();
    }
}

fn demo() -> Sandbox {
    Sandbox::builder().seed(Seed::Demo).start().unwrap()
}

fn report() -> Page {
    Page::of(Program::new("daily_report").to(&demo()).args(["--html"]))
}

fn sheet(sandbox: &Sandbox, columns: &str) -> Page {
    Page::of(Program::new("qr_sheet").to(sandbox).args(["--tag", "print", "--columns", columns, "--output"]))
}

/// What the codes of the tag `print` lead to.
fn addresses(sandbox: &Sandbox) -> Vec<String> {
    let client = ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    let links = LinksApi::new(&client).list().tags(["print"]).items().map(Result::unwrap);
    let mut addresses: Vec<_> = links.map(|link| format!("{}?lbsrc=qrcode", link.entrypoint.unwrap())).collect();
    addresses.sort();
    assert!(addresses.len() > 3, "the demo workspace has fewer of them than it had");
    addresses
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn the_report_is_drawn_in_light_and_in_dark() {
    let page = report();
    for (scheme, paper, bars) in
        [(LIGHT, [0xfb, 0xfa, 0xf8], [0x3b, 0x5b, 0xdb]), (DARK, [0x14, 0x15, 0x1a], [0x8f, 0xa3, 0xff])]
    {
        let picture = page.picture(&["--window-size=1100,1300", scheme]);
        assert_eq!(picture.points[0], paper, "{scheme}");
        // Ten of the fourteen bars are of weekdays, each some 50 by 150 points.
        assert!(picture.count(bars) > 50_000, "{scheme}: {} points of bars", picture.count(bars));
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn the_report_fits_a_telephone() {
    // Wider content would push a part of every card out of the picture; the paper beside them would be gone.
    let picture = report().picture(&["--window-size=500,2400", LIGHT]);
    let right = |y: usize| picture.points[(y + 1) * picture.width - 3];
    assert!((0..2000).step_by(50).all(|y| right(y) == [0xfb, 0xfa, 0xf8]), "something reaches the right edge");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn the_report_is_understood() {
    let document = report().document();
    for text in ["Menu on the tables", "Netherlands", "<summary>The numbers</summary>", "Visits by day."] {
        assert!(document.contains(text), "no {text:?} in {document}");
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn the_codes_of_a_sheet_are_read_back_from_the_screen_in_light_and_in_dark() {
    let sandbox = demo();
    let page = sheet(&sandbox, "3");
    for scheme in [LIGHT, DARK] {
        let codes = page.codes(&["--window-size=900,1300", "--force-device-scale-factor=2", scheme]);
        assert_eq!(codes, addresses(&sandbox), "{scheme}");
    }
    // The smallest that the program offers.
    let codes = sheet(&sandbox, "6").codes(&["--window-size=900,1300", "--force-device-scale-factor=4"]);
    assert_eq!(codes, addresses(&sandbox));
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn a_sheet_is_printed_on_a4_and_on_no_page_too_many() {
    let sandbox = demo();
    let codes = addresses(&sandbox).len();
    for (columns, pages) in [("1", codes), ("3", codes.div_ceil(12))] {
        let pdf = sheet(&sandbox, columns).printed();
        let boxes: Vec<&str> = pdf.split("/MediaBox [").skip(1).map(|rest| rest.split(']').next().unwrap()).collect();
        assert_eq!(boxes.len(), pages, "{columns} columns");
        let is_a4 = |text: &&str| {
            let sides: Vec<f64> = text.split_whitespace().map(|side| side.parse().unwrap()).collect();
            (sides[2] - 595.28).abs() < 1.0 && (sides[3] - 841.89).abs() < 1.0
        };
        assert!(boxes.iter().all(is_a4), "{boxes:?}");
    }
}

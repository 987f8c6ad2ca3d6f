//! The pages of the examples in a browser. `tests/browser/run` installs Chromium and runs these tests.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use linkbreakers::LinksApi;
use linkbreakers_sandbox::{Sandbox, Seed};
use tempfile::TempDir;

use crate::{
    images::Image,
    program::{Program, client},
};

/// The color schemes as Chromium numbers them.
const LIGHT: &str = "--blink-settings=preferredColorScheme=1";
const DARK: &str = "--blink-settings=preferredColorScheme=0";

/// A page that a program wrote.
struct Page {
    directory: TempDir,
    path: PathBuf,
}

impl Page {
    /// Runs a program with the path of the page as its last argument.
    fn create(program: Program) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("page.html");
        program.path(&path).run().exits(0);
        Self { directory, path }
    }

    fn open(&self, options: &[&str]) -> Output {
        let profile = tempfile::tempdir().unwrap();
        let output =
            Command::new(env::var_os("BROWSER").expect("BROWSER must be the path of Chromium; see tests/browser/run"))
                .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
                .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
                .args(["--hide-scrollbars", "--enable-logging=stderr"])
                .arg(format!("--user-data-dir={}", profile.path().display()))
                .args(options)
                .arg(format!("file://{}", self.path.display()))
                .output()
                .unwrap();
        let log = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{log}");
        // The console reports, among others, what the Content Security Policy of the page blocks.
        assert!(!log.contains("CONSOLE"), "{log}");
        output
    }

    fn image(&self, options: &[&str]) -> Image {
        Image::decode(&fs::read(self.screenshot(options)).unwrap())
    }

    /// Returns the QR codes in a screenshot, sorted. Decodes them with zbar, independently of the decoder in `images`.
    fn codes(&self, options: &[&str]) -> Vec<String> {
        let output =
            Command::new("zbarimg").args(["--quiet", "--raw", "--nodbus"]).arg(self.screenshot(options)).output();
        let stdout = String::from_utf8(output.expect("tests/browser/run installs zbarimg").stdout).unwrap();
        let mut codes: Vec<String> = stdout.lines().map(str::to_owned).collect();
        codes.sort();
        codes
    }

    fn screenshot(&self, options: &[&str]) -> PathBuf {
        let name = options.iter().map(|option| option.replace(['-', '=', '.'], "")).collect::<String>();
        let path = self.directory.path().join(name + ".png");
        let screenshot = format!("--screenshot={}", path.display());
        self.open(&[options, &[screenshot.as_str()]].concat());
        keep(&path, self);
        path
    }

    /// Returns the DOM after the browser parsed the page.
    fn document(&self) -> String {
        String::from_utf8(self.open(&["--dump-dom"]).stdout).unwrap()
    }

    fn pdf(&self) -> String {
        let path = self.directory.path().join("page.pdf");
        self.open(&["--no-pdf-header-footer", &format!("--print-to-pdf={}", path.display())]);
        String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()
    }
}

/// Copies a screenshot to the directory `BROWSER_PICTURES`, if it is set.
fn keep(screenshot: &Path, page: &Page) {
    if let Some(directory) = env::var_os("BROWSER_PICTURES") {
        let title = fs::read_to_string(&page.path).unwrap();
        let title = title.split("<title>").nth(1).unwrap().split([',', '<']).next().unwrap().replace([' ', ':'], "-");
        let name = format!("{title}-{}", screenshot.file_name().unwrap().to_str().unwrap());
        fs::copy(screenshot, Path::new(&directory).join(name)).unwrap();
    }
}

fn demo() -> Sandbox {
    Sandbox::builder().seed(Seed::Demo).start().unwrap()
}

fn report() -> Page {
    Page::create(Program::new("daily_report").to(&demo()).args(["--html"]))
}

fn sheet(sandbox: &Sandbox, columns: &str) -> Page {
    Page::create(Program::new("qr_sheet").to(sandbox).args(["--tag", "print", "--columns", columns, "--output"]))
}

/// Returns the URLs in the QR codes of the links with the tag `print`.
fn expected_codes(sandbox: &Sandbox) -> Vec<String> {
    let links = LinksApi::new(&client(sandbox)).list().tags(["print"]).items().map(Result::unwrap);
    let mut codes: Vec<_> = links.map(|link| format!("{}?lbsrc=qrcode", link.entrypoint.unwrap())).collect();
    codes.sort();
    assert!(codes.len() > 3, "the demo workspace has too few links with the tag: {codes:?}");
    codes
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn report_has_the_colors_of_light_and_dark_mode() {
    let page = report();
    for (scheme, paper, bars) in
        [(LIGHT, [0xfb, 0xfa, 0xf8], [0x3b, 0x5b, 0xdb]), (DARK, [0x14, 0x15, 0x1a], [0x8f, 0xa3, 0xff])]
    {
        let image = page.image(&["--window-size=1100,1300", scheme]);
        assert_eq!(image.pixels[0], paper, "{scheme}");
        // Ten of the fourteen bars have the color of weekdays, each about 50 by 150 pixels.
        assert!(image.count(bars) > 50_000, "{scheme}: {} pixels of bars", image.count(bars));
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn report_fits_the_width_of_a_phone() {
    // Content wider than the screen would cover the background at its right edge.
    let image = report().image(&["--window-size=500,2400", LIGHT]);
    let right = |y: usize| image.pixels[(y + 1) * image.width - 3];
    assert!((0..2000).step_by(50).all(|y| right(y) == [0xfb, 0xfa, 0xf8]), "content reaches the right edge");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn report_is_parsed_with_all_its_parts() {
    let document = report().document();
    for text in ["Menu on the tables", "Netherlands", "<summary>Data table</summary>", "Visits by day."] {
        assert!(document.contains(text), "{text:?} is missing in {document}");
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn codes_of_a_sheet_are_readable_on_screen_in_light_and_dark_mode() {
    let sandbox = demo();
    let page = sheet(&sandbox, "3");
    for scheme in [LIGHT, DARK] {
        let codes = page.codes(&["--window-size=900,1300", "--force-device-scale-factor=2", scheme]);
        assert_eq!(codes, expected_codes(&sandbox), "{scheme}");
    }
    // The smallest codes that the program can create.
    let codes = sheet(&sandbox, "6").codes(&["--window-size=900,1300", "--force-device-scale-factor=4"]);
    assert_eq!(codes, expected_codes(&sandbox));
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn sheet_is_printed_on_a4_without_blank_pages() {
    let sandbox = demo();
    let codes = expected_codes(&sandbox).len();
    for (columns, pages) in [("1", codes), ("3", codes.div_ceil(12))] {
        let pdf = sheet(&sandbox, columns).pdf();
        let boxes: Vec<&str> = pdf.split("/MediaBox [").skip(1).map(|rest| rest.split(']').next().unwrap()).collect();
        assert_eq!(boxes.len(), pages, "{columns} columns");
        let is_a4 = |text: &&str| {
            let sides: Vec<f64> = text.split_whitespace().map(|side| side.parse().unwrap()).collect();
            (sides[2] - 595.28).abs() < 1.0 && (sides[3] - 841.89).abs() < 1.0
        };
        assert!(boxes.iter().all(is_a4), "{boxes:?}");
    }
}

//! Values of text fields that match their names, chosen by a hash.

use crate::base::ids::Id;

/// A hash that is extended by texts. FNV-1a and not that of `std`, because examples must not change with the compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seed(u64);

impl Seed {
    pub(super) fn new(text: &str) -> Self {
        Self(0xcbf2_9ce4_8422_2325).with(text)
    }

    pub(super) fn with(self, text: &str) -> Self {
        // The end mark keeps ("a", "bc") apart from ("ab", "c").
        let bytes = text.bytes().chain(std::iter::once(0xff));
        Self(bytes.fold(self.0, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// The hash, mixed so that every bit depends on every other.
    fn bits(self) -> u64 {
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(self, limit: u64) -> u64 {
        self.bits() % limit
    }

    /// One of several values, of which there must be one.
    pub(super) fn pick<T>(self, of: &[T]) -> &T {
        let length = u64::try_from(of.len()).unwrap_or(1).max(1);
        &of[usize::try_from(self.below(length)).unwrap_or(0)]
    }

    fn hex(self, digits: usize) -> String {
        let words = (0..4).map(|part: u8| format!("{:016x}", self.with(&part.to_string()).bits()));
        words.collect::<String>().chars().take(digits).collect()
    }
}

/// Names in lower case, and what such fields usually contain.
const PLAIN: &[(&str, &[&str])] = &[
    ("firstname", &["Ada", "Grace", "Alan", "Edsger"]),
    ("lastname", &["Lovelace", "Hopper", "Turing", "Dijkstra"]),
    ("reviewername", &["Ada Lovelace", "Grace Hopper"]),
    ("countrycode", &["DE", "FR", "NL", "US"]),
    ("country", &["DE", "FR", "NL", "US"]),
    ("city", &["Berlin", "Paris", "Utrecht", "Boston"]),
    ("region", &["Berlin", "Utrecht", "Massachusetts"]),
    ("timezone", &["Europe/Berlin", "America/New_York", "UTC"]),
    ("language", &["en", "de", "fr"]),
    ("languagecode", &["en", "de", "fr"]),
    ("currency", &["EUR", "USD"]),
    ("mimetype", &["image/png", "image/jpeg"]),
    ("contenttype", &["image/png", "image/svg+xml"]),
    ("uploadmethod", &["PUT"]),
    ("method", &["GET", "POST"]),
    ("color", &["#1d4ed8", "#16a34a", "#f59e0b"]),
    ("organization", &["Acme", "Globex"]),
    ("postalcode", &["10115", "75001", "3511"]),
    ("streetaddress", &["1 Example Street", "2 Sample Square"]),
    ("useragent", &["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"]),
    ("browsername", &["Firefox", "Chrome", "Safari"]),
    ("platformname", &["Windows", "macOS", "Android", "iOS"]),
    ("host", &["links.example.com", "go.example.com"]),
    ("domain", &["links.example.com", "go.example.com"]),
    ("protocolversion", &["1.0"]),
    ("starttime", &["09:00"]),
    ("endtime", &["17:00"]),
];

/// Those that may be the end of a longer name.
const ENDINGS: [&str; 5] = ["country", "city", "timezone", "language", "currency"];

/// Ends of names of fields that contain a URL.
const ADDRESSES: [&str; 8] = ["url", "website", "destination", "entrypoint", "faq", "learnmore", "address", "link"];
const PROSE: [&str; 9] =
    ["description", "text", "message", "content", "instructions", "notes", "rules", "explanation", "detail"];

pub(super) fn text(name: &str, seed: Seed) -> String {
    let lower = name.to_lowercase();
    let ends = |marks: &[&str]| marks.iter().any(|mark| lower.ends_with(mark));
    let fits = |known: &str| known == lower || (ENDINGS.contains(&known) && lower.ends_with(known));
    if let Some((_, values)) = PLAIN.iter().find(|(known, _)| fits(known)) {
        return (*seed.pick(values)).to_owned();
    }
    if lower == "id" || name.ends_with("Id") {
        return id(seed);
    }
    match () {
        () if ends(&["email"]) => format!("{}@example.com", seed.pick(&["ada", "grace", "alan", "edsger"])),
        () if ends(&["phone"]) => format!("+1415555{:04}", seed.below(10_000)),
        () if ends(&["ip", "ipaddress"]) => format!("203.0.113.{}", seed.below(255)),
        () if ends(&["filename"]) => format!("file-{}.png", seed.hex(4)),
        () if ends(&["sha256"]) => seed.hex(64),
        () if ends(&["token", "secret", "password"]) => format!("example-{}", seed.hex(24)),
        () if ends(&["slug", "shortlink", "key"]) => format!("example-{}", seed.hex(6)),
        () if ends(&["at", "date", "since"]) && name != lower => time(name).to_owned(),
        () if ends(&ADDRESSES) => format!("https://example.com/{}", seed.hex(8)),
        () if ends(&PROSE) => format!("Some {} as an example: {}.", spaced(name), seed.hex(4)),
        () => format!("Example {} {}", spaced(name), seed.hex(4)),
    }
}

fn id(seed: Seed) -> String {
    let (high, low) = (u128::from(seed.bits()), u128::from(seed.with("low").bits()));
    Id::shaped(high << 64 | low).to_string()
}

/// Fixed, because an example must not depend on the time of the request.
pub(super) fn time(name: &str) -> &'static str {
    match name.to_lowercase().contains("expires") {
        true => "2036-01-15T09:30:00Z",
        false => "2026-01-15T09:30:00Z",
    }
}

pub(super) fn integer(name: &str, seed: Seed) -> i64 {
    match name {
        // The number of items in the lists of examples.
        "totalCount" | "total" => 2,
        "year" => 2026,
        "month" | "day" | "hour" => i64::try_from(1 + seed.below(12)).unwrap_or(1),
        _ => i64::try_from(seed.below(100)).unwrap_or_default(),
    }
}

pub(super) fn number(seed: Seed) -> f64 {
    f64::from(u32::try_from(seed.below(1000)).unwrap_or_default()) / 10.0
}

pub(super) fn flag(name: &str, seed: Seed) -> bool {
    match name {
        "success" => true,
        "hasMore" => false,
        _ => seed.below(2) == 1,
    }
}

/// `buttonLabel` as `button label`.
fn spaced(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

pub(super) fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_of_different_parts_differ() {
        let seed = Seed::new("x");
        assert_eq!(seed.with("a").with("bc"), seed.with("a").with("bc"));
        assert_ne!(seed.with("a").with("bc"), seed.with("ab").with("c"));
        // An example must not change from one version to the next.
        assert_eq!(Seed::new("a").0, 0x089b_c907_b544_c769);
    }

    #[test]
    fn texts_match_their_names() {
        let seed = Seed::new("x");
        assert!(text("email", seed).ends_with("@example.com"));
        assert!(text("thumbnailSignedUrl", seed).starts_with("https://example.com/"));
        assert!(Id::parse(&text("linkId", seed)).is_some());
        assert_eq!(text("sha256", seed).len(), 64);
        assert_eq!(text("createdAt", seed), "2026-01-15T09:30:00Z");
        assert!(text("buttonLabel", seed).starts_with("Example button label "));
        assert!(!text("format", seed).starts_with("2026"), "`format` does not end with the word `at`");
    }
}

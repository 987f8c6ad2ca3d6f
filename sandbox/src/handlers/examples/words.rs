//! Values of fields that match their names, chosen by a hash.

use crate::base::ids::Id;

/// A hash that is extended by texts. FNV-1a and not that of `std`, because examples must not change with the compiler.
#[derive(Clone, Copy)]
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
        mixed ^ (mixed >> 31)
    }

    fn below(self, limit: u32) -> u32 {
        u32::try_from(self.bits() % u64::from(limit)).unwrap_or(0)
    }

    /// One of several values, of which there must be one.
    pub(super) fn pick<T>(self, of: &[T]) -> &T {
        let length = u32::try_from(of.len()).unwrap_or(1).max(1);
        &of[self.below(length) as usize]
    }
}

/// Ends of names in lower case, and what such fields usually contain. `#` stands for digits of the hash.
const TEXTS: [(&str, &str); 24] = [
    ("firstname", "Ada"),
    ("lastname", "Lovelace"),
    ("country", "DE"),
    ("countrycode", "DE"),
    ("city", "Berlin"),
    ("timezone", "Europe/Berlin"),
    ("language", "en"),
    ("currency", "EUR"),
    ("mimetype", "image/png"),
    ("contenttype", "image/png"),
    ("method", "PUT"),
    ("host", "links.example.com"),
    ("domain", "links.example.com"),
    ("starttime", "09:00"),
    ("endtime", "17:00"),
    ("email", "ada@example.com"),
    ("phone", "+14155550100"),
    ("filename", "file-#.png"),
    ("slug", "example-#"),
    ("shortlink", "example-#"),
    ("url", "https://example.com/#"),
    ("website", "https://example.com/#"),
    ("destination", "https://example.com/#"),
    ("entrypoint", "https://example.com/#"),
];

pub(super) fn text(name: &str, seed: Seed) -> String {
    let lower = name.to_lowercase();
    let known = TEXTS.iter().find(|(end, _)| lower.ends_with(end));
    match known {
        Some((_, text)) => text.replace('#', &format!("{:04x}", seed.below(0x1_0000))),
        None if lower == "id" || name.ends_with("Id") => id(seed),
        None if name.ends_with("At") || name.ends_with("Date") => time(name).to_owned(),
        None => format!("Example of {name} {:04x}", seed.below(0x1_0000)),
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

pub(super) fn integer(name: &str, seed: Seed) -> u32 {
    match name {
        // The number of items in the lists of examples.
        "totalCount" | "total" => 2,
        "hour" => seed.below(24),
        _ => seed.below(100),
    }
}

pub(super) fn number(seed: Seed) -> f64 {
    f64::from(seed.below(1000)) / 10.0
}

pub(super) fn flag(name: &str, seed: Seed) -> bool {
    match name {
        "success" => true,
        "hasMore" => false,
        _ => seed.below(2) == 1,
    }
}

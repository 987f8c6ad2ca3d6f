//! Devices by their `User-Agent`.

use serde_json::{Value, json};

/// The first match counts: browsers also name those that they descend from.
const BROWSERS: [(&str, &str); 7] = [
    ("SamsungBrowser/", "Samsung Browser"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Platforms and brands. A phone that runs Android names its model.
const PLATFORMS: [(&str, &str, Option<&str>); 9] = [
    ("iPhone", "iOS", Some("Apple")),
    ("iPad", "iOS", Some("Apple")),
    ("CrOS", "ChromeOS", None),
    ("SM-", "Android", Some("Samsung")),
    ("Pixel", "Android", Some("Google")),
    ("Android", "Android", None),
    ("Windows", "Windows", None),
    ("Mac OS X", "macOS", Some("Apple")),
    ("Linux", "Linux", None),
];

/// The fields of a `Device` that follow from its `User-Agent`.
pub(super) fn describe(text: &str) -> Value {
    let found = PLATFORMS.iter().find(|(part, ..)| text.contains(part));
    let platform = found.map(|(_, platform, _)| *platform);
    let is_tablet = text.contains("iPad") || (platform == Some("Android") && !text.contains("Mobile"));
    json!({
        "deviceType": match platform {
            None => "DEVICE_TYPE_UNKNOWN",
            Some(_) if is_tablet => "DEVICE_TYPE_TABLET",
            Some("iOS" | "Android") => "DEVICE_TYPE_MOBILE",
            Some(_) => "DEVICE_TYPE_DESKTOP",
        },
        "platformName": platform,
        "deviceBrand": found.and_then(|(.., brand)| *brand),
        "browserName": BROWSERS.iter().find(|(part, _)| text.contains(part)).map(|(_, browser)| browser),
    })
}

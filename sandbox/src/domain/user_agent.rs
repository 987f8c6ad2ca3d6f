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

const PLATFORMS: [(&str, &str); 7] = [
    ("iPhone", "iOS"),
    ("iPad", "iOS"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// A phone that runs Android names its model.
const BRANDS: [(&str, &str); 5] =
    [("iPhone", "Apple"), ("iPad", "Apple"), ("Macintosh", "Apple"), ("SM-", "Samsung"), ("Pixel", "Google")];

/// In lower case. The first ones fetch a page because a person requested it.
const ACTORS: [(&str, &[&str]); 3] = [
    ("DEVICE_ACTOR_AGENT", &["chatgpt-user", "claude-user", "perplexity-user", "mistralai-user", "duckassistbot"]),
    ("DEVICE_ACTOR_BOT", &["bot", "crawler", "spider", "facebookexternalhit"]),
    ("DEVICE_ACTOR_AUTOMATED", &["curl/", "wget/", "python", "ureq/", "httpclient"]),
];

/// The fields of a `Device` that follow from its `User-Agent`.
pub(super) fn describe(text: &str) -> Value {
    let find = |names: &[(&str, &'static str)]| names.iter().find(|(name, _)| text.contains(name)).map(|(_, v)| *v);
    let lower = text.to_lowercase();
    let actor = ACTORS.iter().find(|(_, names)| names.iter().any(|name| lower.contains(name))).map(|(actor, _)| *actor);
    let platform = find(&PLATFORMS);
    let human = platform.map_or("DEVICE_ACTOR_UNKNOWN", |_| "DEVICE_ACTOR_HUMAN");
    let is_tablet = text.contains("iPad") || (platform == Some("Android") && !text.contains("Mobile"));
    json!({
        "deviceType": match platform {
            None => "DEVICE_TYPE_UNKNOWN",
            Some(_) if is_tablet => "DEVICE_TYPE_TABLET",
            Some("iOS" | "Android") => "DEVICE_TYPE_MOBILE",
            Some(_) => "DEVICE_TYPE_DESKTOP",
        },
        "deviceActor": actor.unwrap_or(human),
        "platformName": platform,
        "deviceBrand": find(&BRANDS),
        "browserName": find(&BROWSERS),
    })
}

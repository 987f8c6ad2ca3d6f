//! Devices by their `User-Agent`.

/// A device, as far as its `User-Agent` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UserAgent {
    pub(crate) device_type: &'static str,
    pub(crate) actor: &'static str,
    pub(crate) platform: Option<&'static str>,
    pub(crate) browser: Option<&'static str>,
    pub(crate) brand: Option<&'static str>,
}

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

/// A phone that runs Android names its model, in which the brand is recognized.
const BRANDS: [(&str, &str); 12] = [
    ("iPhone", "Apple"),
    ("iPad", "Apple"),
    ("Macintosh", "Apple"),
    ("SM-", "Samsung"),
    ("Samsung", "Samsung"),
    ("Pixel", "Google"),
    ("Nexus", "Google"),
    ("Huawei", "Huawei"),
    ("Xiaomi", "Xiaomi"),
    ("Redmi", "Xiaomi"),
    ("POCO", "Xiaomi"),
    ("OnePlus", "OnePlus"),
];

/// Software that fetches a page because a person requested it.
const AGENTS: [&str; 5] = ["chatgpt-user", "claude-user", "perplexity-user", "mistralai-user", "duckassistbot"];
const BOTS: [&str; 4] = ["bot", "crawler", "spider", "facebookexternalhit"];
const TOOLS: [&str; 5] = ["curl/", "wget/", "python", "ureq/", "httpclient"];

impl UserAgent {
    pub(crate) fn parse(text: &str) -> Self {
        let lower = text.to_lowercase();
        let find = |names: &[(&'static str, &'static str)]| {
            let found = names.iter().find(|(name, _)| text.contains(name));
            found.map(|(_, value)| *value)
        };
        let has = |names: &[&str]| names.iter().any(|name| lower.contains(name));
        let platform = find(&PLATFORMS);
        let actor = if has(&AGENTS) {
            "DEVICE_ACTOR_AGENT"
        } else if has(&BOTS) {
            "DEVICE_ACTOR_BOT"
        } else if has(&TOOLS) {
            "DEVICE_ACTOR_AUTOMATED"
        } else if platform.is_some() {
            "DEVICE_ACTOR_HUMAN"
        } else {
            "DEVICE_ACTOR_UNKNOWN"
        };
        let is_tablet = text.contains("iPad") || (platform == Some("Android") && !text.contains("Mobile"));
        let device_type = match platform {
            None => "DEVICE_TYPE_UNKNOWN",
            Some(_) if is_tablet => "DEVICE_TYPE_TABLET",
            Some("iOS" | "Android") => "DEVICE_TYPE_MOBILE",
            Some(_) => "DEVICE_TYPE_DESKTOP",
        };
        let brand = BRANDS.iter().find(|(name, _)| lower.contains(&name.to_lowercase())).map(|(_, brand)| *brand);
        Self { device_type, actor, platform, browser: find(&BROWSERS), brand }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_user_agents_are_recognized() {
        let chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
        for (text, expected) in [
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1".to_owned(),
                ("MOBILE", "HUMAN", "iOS", "Safari", "Apple"),
            ),
            (
                format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {chrome} Edg/130.0"),
                ("DESKTOP", "HUMAN", "Windows", "Edge", "-"),
            ),
            (
                format!("Mozilla/5.0 (Linux; Android 14; SM-X710) {chrome}"),
                ("TABLET", "HUMAN", "Android", "Chrome", "Samsung"),
            ),
            (
                format!("Mozilla/5.0 (Linux; Android 14; ONEPLUS A6013) {chrome} Mobile"),
                ("MOBILE", "HUMAN", "Android", "Chrome", "OnePlus"),
            ),
            ("curl/8.5.0".to_owned(), ("UNKNOWN", "AUTOMATED", "-", "-", "-")),
            ("Googlebot/2.1".to_owned(), ("UNKNOWN", "BOT", "-", "-", "-")),
            ("ChatGPT-User/1.0; +https://openai.com/bot".to_owned(), ("UNKNOWN", "AGENT", "-", "-", "-")),
            (String::new(), ("UNKNOWN", "UNKNOWN", "-", "-", "-")),
        ] {
            let UserAgent { device_type, actor, platform, browser, brand } = UserAgent::parse(&text);
            let short = |name: &'static str| name.rsplit('_').next().unwrap_or_default();
            let name = |name: Option<&'static str>| name.unwrap_or("-");
            let found = (short(device_type), short(actor), name(platform), name(browser), name(brand));
            assert_eq!(found, expected, "{text}");
        }
    }
}

//! What a User-Agent tells of a device.

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Agent {
    pub(crate) device_type: &'static str,
    pub(crate) actor: &'static str,
    pub(crate) platform: Option<&'static str>,
    pub(crate) browser: Option<&'static str>,
    pub(crate) brand: Option<&'static str>,
}

/// First match wins: the more telling mark comes first, as browsers name their forebears too.
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

/// Of a phone that runs Android, the model tells the maker.
const BRANDS: [(&str, &str); 15] = [
    ("iPhone", "Apple"),
    ("iPad", "Apple"),
    ("Macintosh", "Apple"),
    ("SM-", "Samsung"),
    ("SAMSUNG", "Samsung"),
    ("SamsungBrowser", "Samsung"),
    ("Pixel", "Google"),
    ("Nexus", "Google"),
    ("HUAWEI", "Huawei"),
    ("Huawei", "Huawei"),
    ("Xiaomi", "Xiaomi"),
    ("Redmi", "Xiaomi"),
    ("POCO", "Xiaomi"),
    ("ONEPLUS", "OnePlus"),
    ("OnePlus", "OnePlus"),
];

/// Software that reads a page because a person asked it to.
const AGENTS: [&str; 5] = ["chatgpt-user", "claude-user", "perplexity-user", "mistralai-user", "duckassistbot"];
const BOTS: [&str; 4] = ["bot", "crawler", "spider", "facebookexternalhit"];
const TOOLS: [&str; 5] = ["curl/", "wget/", "python", "ureq/", "httpclient"];

impl Agent {
    pub(crate) fn read(text: &str) -> Self {
        let find = |marks: &[(&'static str, &'static str)]| {
            let found = marks.iter().find(|(mark, _)| text.contains(mark));
            found.map(|(_, name)| *name)
        };
        let lower = text.to_lowercase();
        let platform = find(&PLATFORMS);
        let actor = if AGENTS.iter().any(|mark| lower.contains(mark)) {
            "DEVICE_ACTOR_AGENT"
        } else if BOTS.iter().any(|mark| lower.contains(mark)) {
            "DEVICE_ACTOR_BOT"
        } else if TOOLS.iter().any(|mark| lower.contains(mark)) {
            "DEVICE_ACTOR_AUTOMATED"
        } else if platform.is_some() {
            "DEVICE_ACTOR_HUMAN"
        } else {
            "DEVICE_ACTOR_UNKNOWN"
        };
        let tablet = text.contains("iPad") || (platform == Some("Android") && !text.contains("Mobile"));
        let device_type = match platform {
            None => "DEVICE_TYPE_UNKNOWN",
            Some(_) if tablet => "DEVICE_TYPE_TABLET",
            Some("iOS" | "Android") => "DEVICE_TYPE_MOBILE",
            Some(_) => "DEVICE_TYPE_DESKTOP",
        };
        Self { device_type, actor, platform, browser: find(&BROWSERS), brand: find(&BRANDS) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (&str, &str, &str, &str) {
        let agent = Agent::read(text);
        (
            agent.device_type.trim_start_matches("DEVICE_TYPE_"),
            agent.actor.trim_start_matches("DEVICE_ACTOR_"),
            agent.platform.unwrap_or("-"),
            agent.browser.unwrap_or("-"),
        )
    }

    #[test]
    fn usual_agents_are_known() {
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(read(iphone), ("MOBILE", "HUMAN", "iOS", "Safari"));
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0";
        assert_eq!(read(edge), ("DESKTOP", "HUMAN", "Windows", "Edge"));
        let tablet = "Mozilla/5.0 (Linux; Android 14; SM-X710) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
        assert_eq!(read(tablet), ("TABLET", "HUMAN", "Android", "Chrome"));
        assert_eq!(read("curl/8.5.0"), ("UNKNOWN", "AUTOMATED", "-", "-"));
        assert_eq!(read("Googlebot/2.1"), ("UNKNOWN", "BOT", "-", "-"));
        assert_eq!(read(""), ("UNKNOWN", "UNKNOWN", "-", "-"));
        assert_eq!(read("Mozilla/5.0 (compatible; ChatGPT-User/1.0; +https://openai.com/bot)").1, "AGENT");
        assert_eq!(Agent::read(iphone).brand, Some("Apple"));
        for (model, brand) in [
            ("SM-S921B", Some("Samsung")),
            ("Pixel 9", Some("Google")),
            ("HUAWEI VOG-L29", Some("Huawei")),
            ("Redmi Note 13", Some("Xiaomi")),
            ("ONEPLUS A6013", Some("OnePlus")),
            ("K", None),
        ] {
            let text = format!("Mozilla/5.0 (Linux; Android 14; {model}) AppleWebKit/537.36 Chrome/130.0 Mobile");
            assert_eq!(Agent::read(&text).brand, brand, "{model}");
        }
    }
}

//! Configurations from environment variables, which a function looks up so that tests need not set them.

use std::ffi::OsString;

use super::{
    configuration::{Configuration, Setting},
    token::AccessToken,
};
use crate::{ConfigurationError, Error};

pub(super) const TOKEN_VARIABLES: [&str; 2] = ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_TOKEN"];
pub(super) const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
pub(super) const NO_PROXY_VARIABLES: [&str; 2] = ["NO_PROXY", "no_proxy"];

impl Configuration {
    /// Creates a configuration from environment variables.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `LINKBREAKERS_SECRET_KEY`, else `LINKBREAKERS_TOKEN` | the access token |
    /// | `LINKBREAKERS_BASE_URL` | see [`host`](Self::host) |
    /// | `HTTPS_PROXY`, else `https_proxy`, `ALL_PROXY`, `all_proxy` | see [`proxy`](Self::proxy) |
    /// | `NO_PROXY`, else `no_proxy` | hosts that need no proxy, separated by commas or spaces |
    ///
    /// A variable with an empty value counts as not set. Whitespace around URLs is removed; around a token it is an
    /// error. Quotes around a value are an error, too. Apart from the functions that also read a `.env` file, no other
    /// function of this crate reads the environment.
    ///
    /// An entry of `NO_PROXY` is a domain, which includes its subdomains, an IP address, a network such as
    /// `10.0.0.0/8`, or `*`; a port after a domain or an address limits the entry to that port. A proxy that is not
    /// supported, such as `socks5h://`, causes an error only for hosts that need it.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if no token is set, if the token contains an invalid character, such as a line break, or
    /// if the token or the base URL is not valid UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        Ok(configuration(|name| std::env::var_os(name))?)
    }
}

/// Creates a configuration from the variables that `lookup` returns.
pub(super) fn configuration(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Configuration, ConfigurationError> {
    let first = |names: &[&'static str]| {
        names.iter().find_map(|&name| Some((name, lookup(name).filter(|value| !value.is_empty())?)))
    };
    let Some((name, token)) = first(&TOKEN_VARIABLES) else {
        return Err(missing_token(|name| lookup(name).is_some()));
    };
    let token = AccessToken::from(utf8(name, token)?);
    if let Some(problem) = token.problem() {
        return Err(ConfigurationError::new(name, problem));
    }
    let mut configuration = Configuration::new(token);
    if let Some((name, value)) = first(&["LINKBREAKERS_BASE_URL"]) {
        configuration.host = trimmed(name, &utf8(name, value)?).unwrap_or(configuration.host);
    }
    // Other programs use these variables, too, so an invalid value is an error only for hosts that need a proxy.
    let setting = |&name: &&'static str| trimmed(name, &lookup(name)?.to_string_lossy());
    configuration.proxy = PROXY_VARIABLES.iter().find_map(setting);
    configuration.no_proxy = NO_PROXY_VARIABLES.iter().find_map(setting).map(|setting| setting.value);
    Ok(configuration)
}

fn missing_token(is_set: impl Fn(&str) -> bool) -> ConfigurationError {
    let [first, second] = TOKEN_VARIABLES;
    if is_set(first) {
        ConfigurationError::new(first, format!("is empty; it or `{second}` must contain an access token"))
    } else if is_set(second) {
        ConfigurationError::new(second, format!("is empty; it or `{first}` must contain an access token"))
    } else {
        ConfigurationError::new(
            first,
            format!("is not set, and neither is `{second}`; one of them must contain an access token"),
        )
    }
}

fn utf8(name: &'static str, value: OsString) -> Result<String, ConfigurationError> {
    value.into_string().map_err(|_| ConfigurationError::new(name, "is not valid UTF-8"))
}

/// Trims whitespace, such as the carriage return from a file with Windows line endings; `None` for a blank value.
fn trimmed(name: &'static str, value: &str) -> Option<Setting> {
    let value = value.trim();
    (!value.is_empty()).then(|| Setting { name, value: value.to_owned() })
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::ApiClient;

    fn read(variables: &[(&str, &str)]) -> Result<Configuration, ConfigurationError> {
        configuration(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    fn bearer(configuration: &Configuration) -> String {
        configuration.token.as_ref().unwrap().authorization().unwrap().to_str().unwrap().to_owned()
    }

    #[test]
    fn secret_key_takes_precedence_over_the_token() {
        let both = read(&[("LINKBREAKERS_SECRET_KEY", "key"), ("LINKBREAKERS_TOKEN", "token")]).unwrap();
        assert_eq!(bearer(&both), "Bearer key");
        let empty_key = read(&[("LINKBREAKERS_SECRET_KEY", ""), ("LINKBREAKERS_TOKEN", "token")]).unwrap();
        assert_eq!(bearer(&empty_key), "Bearer token");
    }

    #[test]
    fn missing_token_is_reported_as_empty_or_not_set() {
        let (key, token) = (("LINKBREAKERS_SECRET_KEY", ""), ("LINKBREAKERS_TOKEN", ""));
        let problem = |variables: &[_]| read(variables).unwrap_err().to_string();
        assert_snapshot!(problem(&[]), @"`LINKBREAKERS_SECRET_KEY` is not set, and neither is `LINKBREAKERS_TOKEN`; one of them must contain an access token");
        assert_snapshot!(problem(&[key]), @"`LINKBREAKERS_SECRET_KEY` is empty; it or `LINKBREAKERS_TOKEN` must contain an access token");
        assert_snapshot!(problem(&[key, token]), @"`LINKBREAKERS_SECRET_KEY` is empty; it or `LINKBREAKERS_TOKEN` must contain an access token");
        assert_snapshot!(problem(&[token]), @"`LINKBREAKERS_TOKEN` is empty; it or `LINKBREAKERS_SECRET_KEY` must contain an access token");
    }

    #[test]
    fn token_with_whitespace_is_rejected_without_repeating_it() {
        for token in ["secret\n", " secret", "sec ret", " "] {
            let error = read(&[("LINKBREAKERS_TOKEN", token)]).unwrap_err().to_string();
            assert!(error.contains("LINKBREAKERS_TOKEN") && error.contains("whitespace"), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn token_that_is_not_utf_8_is_rejected() {
        use std::os::unix::ffi::OsStringExt as _;
        let error = configuration(|name| (name == "LINKBREAKERS_TOKEN").then(|| OsString::from_vec(vec![0xff])));
        assert!(error.unwrap_err().to_string().contains("`LINKBREAKERS_TOKEN` is not valid UTF-8"));
    }

    #[test]
    fn host_and_proxy_settings_keep_the_names_of_their_variables() {
        let token = ("LINKBREAKERS_TOKEN", "token");
        let default = read(&[token]).unwrap();
        assert_eq!((default.host.name, default.host.value.as_str()), ("host", "https://api.linkbreakers.com"));
        assert!(default.proxy.is_none());
        let variables = [
            token,
            ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1"),
            ("https_proxy", ""),
            ("ALL_PROXY", "http://p:1"),
            ("no_proxy", "a,b"),
        ];
        let parsed = read(&variables).unwrap();
        assert_eq!((parsed.host.name, parsed.host.value.as_str()), ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1"));
        let proxy = parsed.proxy.unwrap();
        assert_eq!((proxy.name, proxy.value.as_str()), ("ALL_PROXY", "http://p:1"));
        assert_eq!(parsed.no_proxy.as_deref(), Some("a,b"));
    }

    #[test]
    fn whitespace_around_urls_is_removed_and_a_blank_value_counts_as_not_set() {
        let variables = [
            ("LINKBREAKERS_TOKEN", "token"),
            ("LINKBREAKERS_BASE_URL", " http://127.0.0.1:1\r\n"),
            ("HTTPS_PROXY", " \r"),
            ("ALL_PROXY", "http://p:1 \r"),
            ("NO_PROXY", "\t"),
            ("no_proxy", " a b\r\n"),
        ];
        let parsed = read(&variables).unwrap();
        let proxy = parsed.proxy.unwrap();
        assert_eq!(parsed.host.value, "http://127.0.0.1:1");
        assert_eq!((proxy.name, proxy.value.as_str()), ("ALL_PROXY", "http://p:1"));
        assert_eq!(parsed.no_proxy.as_deref(), Some("a b"));
        let blank = read(&[("LINKBREAKERS_TOKEN", "token"), ("LINKBREAKERS_BASE_URL", " ")]).unwrap();
        assert_eq!((blank.host.name, blank.host.value.as_str()), ("host", "https://api.linkbreakers.com"));
    }

    #[test]
    fn quoted_value_is_rejected_with_the_name_of_its_variable() {
        for name in ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_BASE_URL", "HTTPS_PROXY", "all_proxy"] {
            for value in ["\"http://secret:1\"", "'http://secret:1'"] {
                let variables = [("LINKBREAKERS_TOKEN", "token"), (name, value)];
                let error = read(&variables).map_err(Error::from).and_then(ApiClient::new).unwrap_err().to_string();
                assert!(error.starts_with(&format!("`{name}` must not be enclosed in quotes")), "{error}");
                assert!(!error.contains("secret"), "{error}");
            }
        }
    }

    #[test]
    fn unusable_proxy_is_an_error_only_for_a_host_that_needs_it() {
        let build = |host: &str, proxy: &str, no_proxy: &str| {
            let variables = [
                ("LINKBREAKERS_TOKEN", "token"),
                ("LINKBREAKERS_BASE_URL", host),
                ("ALL_PROXY", proxy),
                ("NO_PROXY", no_proxy),
            ];
            read(&variables).map_err(Error::from).and_then(ApiClient::new).map_err(|error| error.to_string())
        };
        for proxy in ["socks5h://127.0.0.1:1080", "SOCKS5://secret@p", "http://p:70000", "ftp://p", "'p'", "p\u{fffd}"]
        {
            assert!(build("http://127.0.0.1:1", proxy, "").is_ok(), "{proxy}");
            assert!(build("https://10.1.2.3", proxy, "10.0.0.0/8").is_ok(), "{proxy}");
            let error = build("https://api.example", proxy, "10.0.0.0/8").unwrap_err();
            assert!(error.starts_with("`ALL_PROXY` ") && !error.contains("secret"), "{error}");
        }
        assert_snapshot!(
            build("https://api.example", "socks5h://127.0.0.1:1080", "").unwrap_err(),
            @"`ALL_PROXY` names a SOCKS proxy, which is not supported; use an HTTP proxy, such as `http://proxy.example:3128`"
        );
    }
}

//! The environment, read through a function, so that tests need not change theirs.

use std::ffi::OsString;

use crate::{AccessToken, Configuration, ConfigurationError, config::Setting};

const TOKENS: [&str; 2] = ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_TOKEN"];
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// Names of one thing, of which the first that is set counts.
#[cfg(feature = "dotenv")]
pub(crate) const SAME_MEANING: [&[&str]; 3] = [&TOKENS, &PROXIES, &EXCEPTIONS];

/// The configuration that the variables which `lookup` knows ask for.
pub(crate) fn configuration(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Configuration, ConfigurationError> {
    let first = |names: &[&'static str]| -> Result<Option<Setting>, ConfigurationError> {
        for &name in names {
            if let Some(value) = lookup(name).filter(|value| !value.is_empty()) {
                let value = value.into_string().map_err(|_| ConfigurationError::new(name, "is not UTF-8"))?;
                return Ok(Some(Setting { name, value }));
            }
        }
        Ok(None)
    };

    let Some(Setting { name, value }) = first(&TOKENS)? else {
        let problem = "is not set, nor is `LINKBREAKERS_TOKEN`; one of them must hold an access token";
        return Err(ConfigurationError::new(TOKENS[0], problem));
    };
    let token = AccessToken::from(value);
    if let Some(problem) = token.problem() {
        return Err(ConfigurationError::new(name, problem));
    }

    let mut configuration = Configuration::new(token);
    if let Some(host) = first(&["LINKBREAKERS_BASE_URL"])? {
        configuration.host = host;
    }
    configuration.proxy = first(&PROXIES)?;
    configuration.no_proxy = first(&EXCEPTIONS)?.map(|setting| setting.value);
    Ok(configuration)
}

/// Whether `host` is among the hosts, separated by commas, that need no proxy.
///
/// An entry is `*`, a host, or a domain with or without a leading dot, which then means its subdomains too; a port
/// narrows it down.
pub(crate) fn needs_no_proxy(exceptions: &str, host: &str, port: u16) -> bool {
    exceptions.split(',').map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| {
        let (name, only_port) = match entry.rsplit_once(':') {
            Some((name, digits)) if !name.ends_with(':') && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                (name, digits.parse::<u16>().ok())
            }
            _ => (entry, None),
        };
        let name = name.trim_start_matches("*.").trim_start_matches('.').to_ascii_lowercase();
        let is_subdomain = || host.strip_suffix(&name).is_some_and(|prefix| prefix.ends_with('.'));
        only_port.is_none_or(|only| only == port) && (name == "*" || name == host || is_subdomain())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Configuration, ConfigurationError> {
        configuration(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    fn bearer(configuration: &Configuration) -> String {
        configuration.token.as_ref().unwrap().authorization().unwrap().to_str().unwrap().to_owned()
    }

    #[test]
    fn the_secret_key_comes_before_the_token() {
        let both = read(&[("LINKBREAKERS_SECRET_KEY", "key"), ("LINKBREAKERS_TOKEN", "token")]).unwrap();
        assert_eq!(bearer(&both), "Bearer key");
        let emptied = read(&[("LINKBREAKERS_SECRET_KEY", ""), ("LINKBREAKERS_TOKEN", "token")]).unwrap();
        assert_eq!(bearer(&emptied), "Bearer token");
    }

    #[test]
    fn no_token_is_an_error_that_names_both_variables() {
        for variables in [&[][..], &[("LINKBREAKERS_SECRET_KEY", ""), ("LINKBREAKERS_TOKEN", "")]] {
            let error = read(variables).unwrap_err().to_string();
            assert!(error.contains("LINKBREAKERS_SECRET_KEY") && error.contains("LINKBREAKERS_TOKEN"), "{error}");
        }
    }

    #[test]
    fn a_token_with_whitespace_is_an_error_that_does_not_repeat_it() {
        for token in ["secret\n", " secret", "sec ret", " "] {
            let error = read(&[("LINKBREAKERS_TOKEN", token)]).unwrap_err().to_string();
            assert!(error.contains("LINKBREAKERS_TOKEN") && error.contains("whitespace"), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_token_that_is_not_utf_8_is_an_error() {
        use std::os::unix::ffi::OsStringExt as _;
        let error = configuration(|name| (name == "LINKBREAKERS_TOKEN").then(|| OsString::from_vec(vec![0xff])));
        assert!(error.unwrap_err().to_string().contains("`LINKBREAKERS_TOKEN` is not UTF-8"));
    }

    #[test]
    fn host_and_proxy_are_read_and_remember_their_names() {
        let token = ("LINKBREAKERS_TOKEN", "token");
        let plain = read(&[token]).unwrap();
        assert_eq!((plain.host.name, plain.host.value.as_str()), ("host", "https://api.linkbreakers.com"));
        assert!(plain.proxy.is_none());
        let set = [
            token,
            ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1"),
            ("https_proxy", ""),
            ("ALL_PROXY", "http://p:1"),
            ("no_proxy", "a,b"),
        ];
        let set = read(&set).unwrap();
        assert_eq!((set.host.name, set.host.value.as_str()), ("LINKBREAKERS_BASE_URL", "http://127.0.0.1:1"));
        let proxy = set.proxy.unwrap();
        assert_eq!((proxy.name, proxy.value.as_str()), ("ALL_PROXY", "http://p:1"));
        assert_eq!(set.no_proxy.as_deref(), Some("a,b"));
    }

    #[test]
    fn exceptions_match_hosts_domains_and_ports() {
        let host = "api.linkbreakers.com";
        for entry in ["*", "api.linkbreakers.com", "linkbreakers.com", ".linkbreakers.com", "*.linkbreakers.com"] {
            assert!(needs_no_proxy(&format!("x.example, {entry}"), host, 443), "{entry}");
        }
        assert!(needs_no_proxy("API.LINKBREAKERS.COM:443", host, 443));
        for entry in ["", ",", "breakers.com", "api.linkbreakers.com:80", "linkbreakers.co", "evil.com"] {
            assert!(!needs_no_proxy(entry, host, 443), "{entry}");
        }
        assert!(!needs_no_proxy("evil.com", "evil.com.example", 443));
    }
}

//! Addresses that carry their own permission.

use http::Uri;

use super::origin::check_origin;

/// A checked address of a file: whoever has it may have the file, so nothing here shows more of it than its host.
#[derive(Clone)]
pub(crate) struct SignedUrl(Uri);

impl SignedUrl {
    /// The error is what is wrong, without the address.
    pub(crate) fn parse(url: &str) -> Result<Self, &'static str> {
        let url = url.split('#').next().unwrap_or_default();
        let Ok(uri) = url.parse::<Uri>() else {
            return Err("is not a URL; pass the signed address exactly as the API gave it");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("must be a whole URL with scheme and host, exactly as the API gave it");
        };
        check_origin(scheme, authority)?;
        Ok(Self(uri))
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.0
    }

    /// Whether a `Host` header names the host of the URL, with or without the default port.
    pub(crate) fn is_on(&self, host: &str) -> bool {
        let default = if self.0.scheme_str() == Some("http") { ":80" } else { ":443" };
        let bare = |host: &str| host.strip_suffix(default).unwrap_or(host).to_ascii_lowercase();
        bare(host) == bare(self.host())
    }

    pub(crate) fn host(&self) -> &str {
        self.0.authority().map_or("", |authority| authority.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_safe_to_ask_is_an_address() {
        for url in [
            "https://storage.example/a.png?signature=secret",
            "https://storage.example:8443/a%20b?x=1#part",
            "http://127.0.0.1:4010/-/files/1?signature=secret",
            "http://[::1]:1/a",
        ] {
            assert!(SignedUrl::parse(url).is_ok(), "{url}");
        }
        for (url, reason) in [
            ("", "not a URL"),
            ("/a.png?signature=secret", "whole URL"),
            ("storage.example", "whole URL"),
            ("https://user:secret@storage.example/", "user name"),
            ("http://storage.example/?signature=secret", "plain HTTP"),
            ("http://127.0.0.1.evil.example/", "plain HTTP"),
            ("ftp://storage.example/", "`https://`"),
            ("https://storage.example:70000/?signature=secret", "port"),
            ("https://storage.example:0/?signature=secret", "port"),
            ("https://storage.example:/?signature=secret", "port"),
            ("http://127.0.0.1:99999/?signature=secret", "port"),
            ("https://a b/", "not a URL"),
        ] {
            let problem = SignedUrl::parse(url).err().expect(url);
            assert!(problem.contains(reason) && !problem.contains("secret"), "{url}: {problem}");
        }
    }
}

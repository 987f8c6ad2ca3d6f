//! Signed URLs.

use http::Uri;

use super::origin::check_origin;

/// A valid signed URL of a file. It grants access to the file, so messages contain only its host.
#[derive(Clone)]
pub(crate) struct SignedUrl(Uri);

impl SignedUrl {
    /// Parses and validates `url`. The error is the constraint that it violates, without the URL.
    pub(crate) fn parse(url: &str) -> Result<Self, &'static str> {
        let url = url.split('#').next().unwrap_or_default();
        let Ok(uri) = url.parse::<Uri>() else {
            return Err("is not a valid URL; pass the signed URL exactly as the API returned it");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("must be an absolute URL with scheme and host, exactly as the API returned it");
        };
        check_origin(scheme, authority)?;
        Ok(Self(uri))
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.0
    }

    /// Returns whether the value of a `Host` header is the host of the URL, with or without the default port.
    pub(crate) fn is_on(&self, host: &str) -> bool {
        let default = if self.0.scheme_str() == Some("http") { ":80" } else { ":443" };
        let bare = |host: &str| host.strip_suffix(default).unwrap_or(host).to_ascii_lowercase();
        bare(host) == bare(self.host())
    }

    /// Returns the host with its port, if the URL contains one.
    pub(crate) fn host(&self) -> &str {
        self.0.authority().map_or("", |authority| authority.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_url_must_be_absolute_and_use_https_or_loopback() {
        for url in [
            "https://storage.example/a.png?signature=secret",
            "https://storage.example:8443/a%20b?x=1#part",
            "http://127.0.0.1:4010/-/files/1?signature=secret",
            "http://[::1]:1/a",
        ] {
            assert!(SignedUrl::parse(url).is_ok(), "{url}");
        }
        for (url, reason) in [
            ("", "not a valid URL"),
            ("/a.png?signature=secret", "absolute URL"),
            ("storage.example", "absolute URL"),
            ("https://user:secret@storage.example/", "user name"),
            ("http://storage.example/?signature=secret", "plain HTTP"),
            ("http://127.0.0.1.evil.example/", "plain HTTP"),
            ("ftp://storage.example/", "`https://`"),
            ("https://storage.example:70000/?signature=secret", "port"),
            ("https://storage.example:0/?signature=secret", "port"),
            ("https://storage.example:/?signature=secret", "port"),
            ("http://127.0.0.1:99999/?signature=secret", "port"),
            ("https://a b/", "not a valid URL"),
        ] {
            let problem = SignedUrl::parse(url).err().expect(url);
            assert!(problem.contains(reason) && !problem.contains("secret"), "{url}: {problem}");
        }
    }
}

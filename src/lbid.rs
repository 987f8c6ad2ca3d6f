//! The `lbid` parameter, which identifies the visit of a link on its destination page.

use std::fmt;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;

use crate::runtime::uuid_text;

/// The value of the `lbid` parameter, which a link with conversion tracking adds to its destination URL.
///
/// Pass it to `IdentifyRequest::lbid` to identify the visitor. According to the API's documentation, it is the
/// base64-encoded event id of the visit.
///
/// ```
/// use linkbreakers::Lbid;
///
/// let lbid = Lbid::from_url("https://shop.example/product?utm_source=qr&lbid=ZXZ0XzE%3D").expect("a tracked visit");
/// assert_eq!(lbid.as_ref(), "ZXZ0XzE=");
/// assert_eq!(Lbid::from_url("https://shop.example/product"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Lbid(String);

impl Lbid {
    /// Creates an `Lbid` from a value that is already percent-decoded.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// Returns the value of the parameter in `url`; `None` if it is missing or empty.
    ///
    /// - `url`: a URL, a path with a query, or a query with or without its `?`.
    ///
    /// The value is percent-decoded. A `+` is kept, because it is a base64 character. If the parameter is repeated, the
    /// first value that is not empty is returned.
    pub fn from_url(url: &str) -> Option<Self> {
        let (before, _fragment) = url.split_once('#').unwrap_or((url, ""));
        let query = match before.split_once('?') {
            Some((_, query)) => query,
            None if before.starts_with('/') || before.contains("://") => return None,
            None => before,
        };
        query.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let value = percent_decode_str(value).decode_utf8().ok()?;
            let is_found = percent_decode_str(name).eq(b"lbid".iter().copied()) && !value.is_empty();
            is_found.then(|| Self(value.into_owned()))
        })
    }

    /// Decodes the event id of the visit; `None` if the value is not a base64-encoded id.
    ///
    /// The value may be standard or URL-safe base64, with or without padding. It encodes the id as text, or as the 16
    /// bytes of a UUID.
    pub fn event_id(&self) -> Option<String> {
        let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let decode = |alphabet| GeneralPurpose::new(alphabet, config).decode(&self.0).ok();
        let bytes = decode(&alphabet::URL_SAFE).or_else(|| decode(&alphabet::STANDARD))?;
        let is_text = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic);
        match <[u8; 16]>::try_from(bytes.as_slice()) {
            Ok(uuid) if !is_text => Some(uuid_text(uuid)),
            _ if is_text => String::from_utf8(bytes).ok(),
            _ => None,
        }
    }
}

impl fmt::Display for Lbid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Lbid {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Lbid> for String {
    fn from(lbid: Lbid) -> Self {
        lbid.0
    }
}

impl From<&Lbid> for String {
    fn from(lbid: &Lbid) -> Self {
        lbid.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

    use super::*;

    const UUID: &str = "0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa";

    #[test]
    fn lbid_is_found_in_urls_paths_and_queries() {
        for url in [
            "https://a.example/?lbid=abc",
            "https://a.example/x/y?a=b&lbid=abc&c=d#lbid=zzz",
            "/landing?lbid=abc",
            "?lbid=abc",
            "lbid=abc",
            "a=b&lbid=abc",
            "?lb%69d=%61bc",
            "?lbid=&lbid=abc",
            "?lbid=abc&lbid=zzz",
            "?lbid&lbid=abc",
        ] {
            assert_eq!(Lbid::from_url(url), Some(Lbid::new("abc")), "{url}");
        }
    }

    #[test]
    fn missing_or_empty_lbid_is_none() {
        for url in [
            "",
            "https://a.example",
            "https://a.example/lbid=abc",
            "/lbid=abc",
            "?lbid=",
            "?lbid",
            "?xlbid=abc",
            "?LBID=abc",
            "?a=lbid=abc",
            "https://a.example/#?lbid=abc",
            "?lbid=%ff",
        ] {
            assert_eq!(Lbid::from_url(url), None, "{url}");
        }
    }

    #[test]
    fn base64_characters_are_kept_in_the_query() {
        assert_eq!(Lbid::from_url("?lbid=a+b/c==").unwrap().as_ref(), "a+b/c==");
        assert_eq!(Lbid::from_url("?lbid=a%2Bb%2Fc%3D%3D").unwrap().as_ref(), "a+b/c==");
    }

    #[test]
    fn event_id_is_decoded_from_every_base64_variant() {
        let bytes = u128::from_str_radix(&UUID.replace('-', ""), 16).unwrap().to_be_bytes();
        for engine in [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD] {
            assert_eq!(Lbid::new(engine.encode(UUID)).event_id().as_deref(), Some(UUID));
            assert_eq!(Lbid::new(engine.encode(bytes)).event_id().as_deref(), Some(UUID));
        }
        assert_eq!(Lbid::new(STANDARD.encode("sixteen_letters!")).event_id().as_deref(), Some("sixteen_letters!"));
    }

    #[test]
    fn value_without_event_id_is_none() {
        for value in ["", "!!!", "a", "%%%="] {
            assert_eq!(Lbid::new(value).event_id(), None, "{value}");
        }
        assert_eq!(Lbid::new(STANDARD.encode([0xff, 0xfe])).event_id(), None);
        assert_eq!(Lbid::new(STANDARD.encode("two words")).event_id(), None);
    }

    #[test]
    fn lbid_converts_to_string() {
        let lbid = Lbid::new("abc");
        assert_eq!(lbid.to_string(), "abc");
        assert_eq!(String::from(&lbid), "abc");
        assert_eq!(String::from(lbid), "abc");
    }
}

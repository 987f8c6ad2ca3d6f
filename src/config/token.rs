//! Access tokens, and what a workspace token says of itself.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::HeaderValue;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    ConfigurationError, Error,
    text::{QUOTED, QUOTES},
};

/// A secret that the API knows its caller by: a workspace token or an OAuth 2.0 access token.
///
/// `Debug` and `Display` show `[redacted]`, and nothing else gives the text back.
///
/// ```
/// use linkbreakers::AccessToken;
///
/// let token = AccessToken::from("eyJhbGciOi.secret.signature");
/// assert_eq!(format!("{token} {token:?}"), "[redacted] AccessToken([redacted])");
/// ```
#[derive(Clone)]
pub struct AccessToken(String);

impl AccessToken {
    /// Reads what a workspace token says of itself, without verifying it.
    ///
    /// A workspace token is a JSON Web Token (RFC 7519), and its payload is readable by anyone who holds it. Only the
    /// API can tell whether it is genuine: use the claims to refuse a wrong token early (the wrong workspace, the
    /// wrong environment), never to trust one.
    ///
    /// ```
    /// use linkbreakers::AccessToken;
    ///
    /// let token = AccessToken::from("eyJhbGciOiJIUzI1NiJ9.eyJ3b3Jrc3BhY2VfaWQiOiIxMjM0IiwidHlwZSI6InNlY3JldCJ9.c2ln");
    /// let claims = token.claims()?;
    /// assert_eq!((claims.workspace_id(), claims.key_type()), (Some("1234"), Some("secret")));
    /// # Ok::<(), linkbreakers::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the token is no JSON Web Token, as OAuth access tokens need not be.
    pub fn claims(&self) -> Result<Claims, Error> {
        let problem = "is no JSON Web Token, so it says nothing of itself; OAuth access tokens are opaque";
        let no_jwt = || ConfigurationError::new("token", problem);
        let mut parts = self.0.split('.');
        let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(no_jwt().into());
        };
        let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).map_err(|_| no_jwt())?;
        let claims = serde_json::from_slice(&payload).map_err(|_| no_jwt())?;
        Ok(Claims(claims))
    }

    /// What is wrong with the token's text; the text itself is never part of the answer.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        if self.0.is_empty() {
            Some("is empty")
        } else if self.0.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
            Some("starts with `Bearer`; pass what follows it alone")
        } else if self.0.starts_with(QUOTES) || self.0.ends_with(QUOTES) {
            Some(QUOTED)
        } else if self.0.bytes().any(|byte| byte.is_ascii_whitespace()) {
            Some("holds whitespace; a line break at its end is a common slip when it was read from a file")
        } else if !self.0.bytes().all(|byte| byte.is_ascii_graphic()) {
            Some("holds a character that is not visible ASCII")
        } else {
            None
        }
    }

    /// The value of the `Authorization` header, marked so that it is not printed.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", self.0)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Blanks the token out of `text`, should whoever wrote the text have repeated it.
    pub(crate) fn redact_in(&self, text: String) -> String {
        // A token so short would be found by chance.
        if self.0.len() >= 8 && text.contains(&self.0) { text.replace(&self.0, "[redacted]") } else { text }
    }
}

impl From<String> for AccessToken {
    fn from(token: String) -> Self {
        Self(token)
    }
}

impl From<&str> for AccessToken {
    fn from(token: &str) -> Self {
        Self(token.to_owned())
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}

impl fmt::Display for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// What a workspace token says of itself: unverified, so good for early refusals only.
#[derive(Debug, Clone, PartialEq)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// The id of the workspace that the token belongs to.
    pub fn workspace_id(&self) -> Option<&str> {
        self.text(&["workspaceId", "workspace_id"])
    }

    /// The kind of key: `SECRET` or `PUBLISHABLE` at the time of writing.
    pub fn key_type(&self) -> Option<&str> {
        self.text(&["keyType", "key_type", "type"])
    }

    /// The environment that the token is for.
    pub fn environment(&self) -> Option<&str> {
        self.text(&["environment"])
    }

    /// When the token stops being valid (RFC 7519, section 4.1.4); `None` if it names no such time.
    pub fn expires_at(&self) -> Option<Timestamp> {
        let seconds = self.0.get("exp")?;
        // A NumericDate may have a fraction; whole seconds are enough here.
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and a saturated value is refused")]
        let seconds = seconds.as_i64().or_else(|| seconds.as_f64().map(|seconds| seconds as i64))?;
        Timestamp::from_second(seconds).ok()
    }

    /// Any claim, by the name it has in the token.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    fn text(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.0.get(*name)?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> AccessToken {
        AccessToken::from(format!("eyJhbGciOiJIUzI1NiJ9.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(payload)))
    }

    #[test]
    fn claims_are_read_in_either_spelling() {
        let camel = r#"{"workspaceId":"w1","keyType":"SECRET","environment":"live","exp":1767323045,"other":[1]}"#;
        let snake = r#"{"workspace_id":"w1","key_type":"SECRET","environment":"live","exp":1767323045.5,"other":[1]}"#;
        for payload in [camel, snake] {
            let claims = token(payload).claims().unwrap();
            assert_eq!(claims.workspace_id(), Some("w1"), "{payload}");
            assert_eq!(claims.key_type(), Some("SECRET"), "{payload}");
            assert_eq!(claims.environment(), Some("live"), "{payload}");
            assert_eq!(claims.expires_at(), Some("2026-01-02T03:04:05Z".parse().unwrap()), "{payload}");
            assert_eq!(claims.get("other"), Some(&serde_json::json!([1])), "{payload}");
        }
    }

    #[test]
    fn claims_that_are_missing_or_of_another_type_are_none() {
        let claims = token(r#"{"workspaceId":7,"exp":"soon"}"#).claims().unwrap();
        assert_eq!((claims.workspace_id(), claims.key_type(), claims.environment()), (None, None, None));
        assert_eq!(claims.expires_at(), None);
        assert_eq!(token(r#"{"exp":1e300}"#).claims().unwrap().expires_at(), None);
    }

    #[test]
    fn opaque_tokens_say_that_they_are_no_jwt() {
        let not_an_object = format!("a.{}.c", URL_SAFE_NO_PAD.encode("[1]"));
        for text in ["opaque-secret", "a.b", "a.b.c.d", "a.!!!.c", "", not_an_object.as_str()] {
            let error = AccessToken::from(text).claims().unwrap_err();
            assert!(matches!(error, Error::Configuration(_)), "{text}");
            assert!(error.to_string().contains("no JSON Web Token"), "{error}");
            assert!(!error.to_string().contains("opaque-secret"), "{error}");
        }
    }

    #[test]
    fn text_that_no_header_can_carry_is_found() {
        for text in ["", " ", "a b", "abc\n", "\tabc", "a\r\nx: y", "a\u{0}b", "a\u{7f}", "schl\u{fc}ssel"] {
            assert!(AccessToken::from(text).problem().is_some(), "{text:?}");
        }
        assert_eq!(AccessToken::from("abc.DEF-_~+/=").problem(), None);
    }

    #[test]
    fn token_in_quotes_is_rejected_with_a_hint() {
        for text in ["\"secret\"", "'secret'", "\"secret", "secret'", "\"Bearer secret\"", "\""] {
            let problem = AccessToken::from(text).problem().unwrap();
            assert!(problem.contains("quotes") && !problem.contains("secret"), "{text}: {problem}");
        }
    }

    #[test]
    fn the_header_is_marked_sensitive() {
        let header = AccessToken::from("secret").authorization().unwrap();
        assert!(header.is_sensitive());
        assert_eq!(format!("{header:?}"), "Sensitive");
        assert_eq!(header, "Bearer secret");
    }

    #[test]
    fn a_repeated_token_is_blanked_out() {
        let token = AccessToken::from("secret-token");
        assert_eq!(token.redact_in("bad token secret-token!".into()), "bad token [redacted]!");
        assert_eq!(AccessToken::from("a").redact_in("bad".into()), "bad");
    }
}

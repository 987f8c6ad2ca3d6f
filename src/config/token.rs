//! Access tokens and the claims of workspace tokens.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::HeaderValue;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    ConfigurationError, Error,
    text::{QUOTED_PROBLEM, QUOTES},
};

/// A secret that authenticates calls: a workspace token or an OAuth 2.0 access token.
///
/// `Debug` and `Display` show `[redacted]`, and no method returns the text.
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
    /// Decodes the claims of a workspace token without verifying them.
    ///
    /// A workspace token is a JSON Web Token (RFC 7519), whose payload is not encrypted. Only the API can verify it:
    /// use the claims to reject a wrong token early (the wrong workspace or environment), never to trust a token.
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
    /// [`Error::Configuration`] if the token is not a JSON Web Token; OAuth access tokens may be opaque.
    pub fn claims(&self) -> Result<Claims, Error> {
        let problem = "is not a JSON Web Token, so it has no readable claims; OAuth access tokens are opaque";
        let invalid = || ConfigurationError::new("token", problem);
        let mut parts = self.0.split('.');
        let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(invalid().into());
        };
        let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).map_err(|_| invalid())?;
        let claims = serde_json::from_slice(&payload).map_err(|_| invalid())?;
        Ok(Claims(claims))
    }

    /// Returns the constraint that the token violates; the message does not contain the token.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        if self.0.is_empty() {
            Some("is empty")
        } else if self.0.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
            Some("must not start with `Bearer`; pass only the token")
        } else if self.0.starts_with(QUOTES) || self.0.ends_with(QUOTES) {
            Some(QUOTED_PROBLEM)
        } else if self.0.bytes().any(|byte| byte.is_ascii_whitespace()) {
            Some("must not contain whitespace; if it was read from a file, trim the line break at its end")
        } else if !self.0.bytes().all(|byte| byte.is_ascii_graphic()) {
            Some("must contain only visible ASCII characters")
        } else {
            None
        }
    }

    /// Returns the value of the `Authorization` header, marked as sensitive so that `Debug` does not show it.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.0)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Returns the token in a value that [`authorization`](Self::authorization) returned.
    pub(crate) fn from_authorization(value: &HeaderValue) -> Option<Self> {
        value.to_str().ok()?.strip_prefix("Bearer ").map(Self::from)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Replaces the token in `text`, such as a response that repeats it.
    pub(crate) fn redact_in(&self, text: String) -> String {
        // A shorter token could occur in the text by chance.
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

/// The unverified claims of a workspace token; use them only to reject a wrong token early.
#[derive(Debug, Clone, PartialEq)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// The id of the workspace that the token belongs to.
    pub fn workspace_id(&self) -> Option<&str> {
        self.text(&["workspaceId", "workspace_id"])
    }

    /// The type of the key: `SECRET` or `PUBLISHABLE` at the time of writing.
    pub fn key_type(&self) -> Option<&str> {
        self.text(&["keyType", "key_type", "type"])
    }

    /// The environment that the token is for.
    pub fn environment(&self) -> Option<&str> {
        self.text(&["environment"])
    }

    /// When the token expires (RFC 7519, section 4.1.4); `None` if it has no valid expiry.
    pub fn expires_at(&self) -> Option<Timestamp> {
        let seconds = self.0.get("exp")?;
        // A NumericDate may have a fraction, which is dropped.
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and a saturated value is rejected")]
        let seconds = seconds.as_i64().or_else(|| seconds.as_f64().map(|seconds| seconds as i64))?;
        Timestamp::from_second(seconds).ok()
    }

    /// Returns a claim by its name in the token.
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
    fn claims_are_decoded_in_camel_case_and_snake_case() {
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
    fn missing_claim_or_claim_of_another_type_is_none() {
        let claims = token(r#"{"workspaceId":7,"exp":"soon"}"#).claims().unwrap();
        assert_eq!((claims.workspace_id(), claims.key_type(), claims.environment()), (None, None, None));
        assert_eq!(claims.expires_at(), None);
        assert_eq!(token(r#"{"exp":1e300}"#).claims().unwrap().expires_at(), None);
    }

    #[test]
    fn opaque_token_has_no_claims() {
        let not_an_object = format!("a.{}.c", URL_SAFE_NO_PAD.encode("[1]"));
        for text in ["opaque-secret", "a.b", "a.b.c.d", "a.!!!.c", "", not_an_object.as_str()] {
            let error = AccessToken::from(text).claims().unwrap_err();
            assert!(matches!(error, Error::Configuration(_)), "{text}");
            assert!(error.to_string().contains("not a JSON Web Token"), "{error}");
            assert!(!error.to_string().contains("opaque-secret"), "{error}");
        }
    }

    #[test]
    fn token_that_is_not_valid_in_a_header_is_rejected() {
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
    fn authorization_header_is_marked_as_sensitive() {
        let header = AccessToken::from("secret").authorization().unwrap();
        assert!(header.is_sensitive());
        assert_eq!(format!("{header:?}"), "Sensitive");
        assert_eq!(header, "Bearer secret");
        assert_eq!(AccessToken::from_authorization(&header).unwrap().as_str(), "secret");
    }

    #[test]
    fn token_in_a_text_is_redacted_unless_it_is_short() {
        let token = AccessToken::from("secret-token");
        assert_eq!(token.redact_in("bad token secret-token!".into()), "bad token [redacted]!");
        assert_eq!(AccessToken::from("a").redact_in("bad".into()), "bad");
    }
}

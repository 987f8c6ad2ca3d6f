//! Signed URLs: they need no token and expire.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use form_urlencoded::Serializer;

use super::clock::Timestamp;
use super::message::{ApiError, Request, UNKNOWN};

/// The path and query of a URL that is valid until a point in time.
pub(crate) fn sign(path: &str, parameters: &[(&str, &str)], until: Timestamp) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(parameters).append_pair("expires", &until.seconds().to_string());
    let query = query.finish();
    format!("{path}?{query}&signature={}", signature(path, &query))
}

/// Rejects a request whose URL is not signed, was changed, or has expired.
pub(crate) fn verify(request: &Request, now: Timestamp) -> Result<(), ApiError> {
    let (query, sent) = request.raw_query.rsplit_once("&signature=").unwrap_or_default();
    if sent.is_empty() || sent != signature(&request.path, query) {
        return Err(ApiError::new(403, UNKNOWN, "the signature does not match the URL; use the URL unchanged"));
    }
    let expires = request.query.get("expires").and_then(|at| at.parse().ok()).unwrap_or(0);
    if expires <= now.seconds() {
        return Err(ApiError::new(403, UNKNOWN, "the URL has expired; request a new one from the API"));
    }
    Ok(())
}

/// Detects a wrong URL; it protects no secret.
fn signature(path: &str, query: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (path, query).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetSlackOAuthURLResponse`.
#[doc(alias = "GetSlackOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetSlackOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub oauth_url: String,
}

impl GetSlackOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

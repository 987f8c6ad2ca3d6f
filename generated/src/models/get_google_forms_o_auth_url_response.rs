// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetGoogleFormsOAuthURLResponse`.
#[doc(alias = "GetGoogleFormsOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetGoogleFormsOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub oauth_url: String,
}

impl GetGoogleFormsOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

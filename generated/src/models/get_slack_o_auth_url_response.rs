// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetSlackOAuthURLResponse`.
#[doc(alias = "GetSlackOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

impl GetSlackOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetSlackOAuthUrlResponse { oauth_url: Always("oauthUrl") });

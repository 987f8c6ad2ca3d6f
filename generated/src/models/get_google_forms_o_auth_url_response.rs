// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetGoogleFormsOAuthURLResponse`.
#[doc(alias = "GetGoogleFormsOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

impl GetGoogleFormsOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleFormsOAuthUrlResponse { oauth_url: Always("oauthUrl") });

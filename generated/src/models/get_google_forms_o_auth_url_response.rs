// Written by `cargo xtask regenerate`.

/// The API's `GetGoogleFormsOAuthURLResponse`.
#[doc(alias = "GetGoogleFormsOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleFormsOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

crate::rt::model!(GetGoogleFormsOAuthUrlResponse, [], {
    default oauth_url "oauthUrl",
});

impl GetGoogleFormsOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

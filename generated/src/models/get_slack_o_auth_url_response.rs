// Written by `cargo xtask regenerate`.

/// The API's `GetSlackOAuthURLResponse`.
#[doc(alias = "GetSlackOAuthURLResponse")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSlackOAuthUrlResponse {
    /// Oauth url (`oauthUrl`).
    pub oauth_url: String,
}

crate::rt::model!(GetSlackOAuthUrlResponse, [], {
    default oauth_url "oauthUrl",
});

impl GetSlackOAuthUrlResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

//! Failures of token providers.

use std::{error::Error, fmt};

use super::context::ErrorContext;

/// A call has no access token, because the client's
/// [token provider](crate::Configuration::token_provider) failed or returned an invalid token.
///
/// [`source`](Error::source) is the error of the provider, or a
/// [`ConfigurationError`](crate::ConfigurationError) that names the constraint of the token. The message contains
/// neither of them.
pub struct TokenProviderError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    context: ErrorContext,
    may_have_taken_effect: bool,
    source: Box<dyn Error + Send + Sync>,
}

impl TokenProviderError {
    /// `may_have_taken_effect` refers to the attempts before the provider was called.
    pub(crate) fn new(
        context: ErrorContext,
        may_have_taken_effect: bool,
        source: Box<dyn Error + Send + Sync>,
    ) -> Self {
        Self(Box::new(Inner { context, may_have_taken_effect, source }))
    }

    /// The operation's id in the API document, or method and path of a raw request.
    pub fn operation(&self) -> &str {
        &self.0.context.operation
    }

    /// The number of attempts made before; 0 if the call had no token yet, and otherwise the last one returned 401.
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    pub(crate) fn may_have_taken_effect(&self) -> bool {
        self.0.may_have_taken_effect
    }
}

impl fmt::Display for TokenProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { context, may_have_taken_effect, .. } = &*self.0;
        write!(f, "{} failed: the token provider returned no valid access token", context.operation)?;
        f.write_str(match (context.attempts, may_have_taken_effect) {
            (0, _) => "; nothing was sent",
            (_, false) => " in place of the rejected one (401)",
            (_, true) => " in place of the rejected one (401); the call may have taken effect",
        })?;
        write!(f, " {context}")
    }
}

impl fmt::Debug for TokenProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenProviderError")
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("source", &self.0.source)
            .finish()
    }
}

impl Error for TokenProviderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0.source)
    }
}

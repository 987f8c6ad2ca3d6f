//! Functions that provide access tokens.

use std::{error::Error, fmt, sync::Arc};

use http::HeaderValue;

use super::token::AccessToken;
use crate::ConfigurationError;

type Function = dyn Fn() -> Result<AccessToken, Box<dyn Error + Send + Sync>> + Send + Sync;

/// A function that returns the current access token.
#[derive(Clone)]
pub(crate) struct TokenProvider(Arc<Function>);

impl TokenProvider {
    pub(crate) fn new<E>(provider: impl Fn() -> Result<AccessToken, E> + Send + Sync + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self(Arc::new(move || provider().map_err(Into::into)))
    }

    /// Calls the function, validates the token, and returns the value of the `Authorization` header.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, Box<dyn Error + Send + Sync>> {
        let token = (self.0)()?;
        let invalid = |problem| ConfigurationError::new("token", problem);
        match (token.problem(), token.authorization()) {
            (None, Some(authorization)) => Ok(authorization),
            (problem, _) => Err(invalid(problem.unwrap_or("is not valid in a header")).into()),
        }
    }
}

impl fmt::Debug for TokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenProvider").finish_non_exhaustive()
    }
}

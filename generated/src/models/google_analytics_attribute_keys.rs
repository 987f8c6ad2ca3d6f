// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GoogleAnalyticsAttributeKeys`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleAnalyticsAttributeKeys {
    /// Keys.
    pub keys: Option<Vec<String>>,
}

impl GoogleAnalyticsAttributeKeys {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keys.
    #[must_use]
    pub fn keys(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.keys = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }
}

rt::json_object!(GoogleAnalyticsAttributeKeys { keys: Optional("keys") });

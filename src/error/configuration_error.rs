//! Invalid configurations.

use std::borrow::Cow;

/// A setting that is invalid. The message never repeats the setting's value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{setting}` {problem}")]
pub struct ConfigurationError {
    setting: &'static str,
    problem: Cow<'static, str>,
}

impl ConfigurationError {
    pub(crate) fn new(setting: &'static str, problem: impl Into<Cow<'static, str>>) -> Self {
        Self { setting, problem: problem.into() }
    }

    /// The method of [`Configuration`](crate::Configuration) or the environment variable that is invalid.
    pub fn setting(&self) -> &str {
        self.setting
    }
}

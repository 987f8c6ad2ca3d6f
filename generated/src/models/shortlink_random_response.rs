// Written by `cargo xtask regenerate`.

use crate::rt;

/// A suggested shortlink.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkRandomResponse {
    /// A random shortlink.
    pub shortlink: String,
}

impl ShortlinkRandomResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkRandomResponse { shortlink: Always("shortlink") });

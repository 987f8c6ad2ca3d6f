// Written by `cargo xtask regenerate`.

/// A suggested shortlink.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkRandomResponse {
    /// A random shortlink.
    pub shortlink: String,
}

crate::rt::model!(ShortlinkRandomResponse, [], {
    default shortlink "shortlink",
});

impl ShortlinkRandomResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

// Written by `cargo xtask regenerate`.

/// Whether a shortlink is free.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkAvailabilityResponse {
    /// Whether the shortlink can still be taken.
    pub available: bool,
}

crate::rt::model!(ShortlinkAvailabilityResponse, [], {
    default available "available",
});

impl ShortlinkAvailabilityResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

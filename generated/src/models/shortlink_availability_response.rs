// Written by `cargo xtask regenerate`.

use crate::rt;

/// Whether a shortlink is free.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkAvailabilityResponse {
    /// Whether the shortlink can still be taken.
    pub available: bool,
}

impl ShortlinkAvailabilityResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkAvailabilityResponse { available: Always("available") });

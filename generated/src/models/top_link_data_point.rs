// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TopLinkDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopLinkDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Name.
    pub name: Option<String>,
    /// Shortlink.
    pub shortlink: Option<String>,
}

impl TopLinkDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TopLinkDataPoint {
    event_count: Always("eventCount"),
    name: Optional("name"),
    shortlink: Optional("shortlink"),
});

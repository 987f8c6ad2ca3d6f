// Written by `cargo xtask regenerate`.

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

crate::rt::model!(TopLinkDataPoint, [], {
    default event_count "eventCount", optional name "name", optional shortlink "shortlink",
});

impl TopLinkDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

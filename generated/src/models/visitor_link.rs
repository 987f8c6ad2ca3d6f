// Written by `cargo xtask regenerate`.

use crate::rt;

/// A link that a visitor visited.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorLink {
    /// Address at which visitors enter the link.
    pub entrypoint: Option<String>,
    /// Number of the visitor's events on the link.
    pub event_count: i64,
    /// Moment of the first visit.
    pub first_visited_at: Option<jiff::Timestamp>,
    /// Id of the link, a UUID.
    pub id: String,
    /// Moment of the latest visit.
    pub last_visited_at: Option<jiff::Timestamp>,
    /// Name of the link.
    pub name: Option<String>,
    /// Path of the link's short address.
    pub shortlink: String,
}

impl VisitorLink {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorLink {
    entrypoint: Optional("entrypoint"),
    event_count: Always("eventCount"),
    first_visited_at: Optional("firstVisitedAt"),
    id: Always("id"),
    last_visited_at: Optional("lastVisitedAt"),
    name: Optional("name"),
    shortlink: Always("shortlink"),
});

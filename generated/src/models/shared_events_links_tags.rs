// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi` and `TagsApi` share.

use crate::{models::*, rt};

/// A name that groups links.
#[doc(alias = "apiTag")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiTag {
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the tag, a UUID.
    pub id: String,
    /// Name of the tag.
    pub name: String,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
}

impl ApiTag {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ApiTag {
    created_at: Optional("createdAt"),
    id: Always("id"),
    name: Always("name"),
    updated_at: Optional("updatedAt"),
});

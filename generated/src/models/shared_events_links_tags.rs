// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi` and `TagsApi` share.

use crate::{apis::*, models::*, rt};

/// A label that groups links and filters analytics.
#[doc(alias = "apiTag")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiTag {
    /// When the tag was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the tag, a UUID.
    pub id: String,
    /// Name of the tag, which [`TagsApi::delete`] uses to identify it.
    pub name: String,
    /// When the tag was last updated.
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

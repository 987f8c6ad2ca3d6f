// Written by `cargo xtask regenerate`.
//! Models of `TagsApi`.

use crate::{models::*, rt};

/// Empty answer to a deleted tag.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTagResponse {}

impl DeleteTagResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteTagResponse {});

/// One page of tags.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Tags of this page.
    pub tags: Vec<ApiTag>,
}

impl ListTagsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListTagsResponse { next_page_token: Optional("nextPageToken"), tags: Optional("tags") });

// Written by `cargo xtask regenerate`.
//! Models of `TagsApi`.

use crate::{apis::*, models::*, rt};

/// The empty response to the deletion of a tag.
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
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The tags on this page.
    pub tags: Vec<ApiTag>,
}

impl ListTagsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListTagsResponse { next_page_token: Optional("nextPageToken"), tags: Optional("tags") });

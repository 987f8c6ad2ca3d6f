// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantMarkConversationReadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantMarkConversationReadResponse {
    /// Marked count (`markedCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub marked_count: i32,
}

impl AssistantMarkConversationReadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A name that groups links.
#[doc(alias = "apiTag")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiTag {
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the tag, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Name of the tag.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
}

impl ApiTag {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

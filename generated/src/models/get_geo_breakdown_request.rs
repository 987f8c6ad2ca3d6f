// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetGeoBreakdownRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetGeoBreakdownRequest {
    /// Countries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<jiff::Timestamp>,
    /// Group by (`groupBy`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_by: Option<String>,
    /// Limit.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<String>,
}

impl GetGeoBreakdownRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries.
    #[must_use]
    pub fn countries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.countries = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Directory id (`directoryId`).
    #[must_use]
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// End date (`endDate`).
    #[must_use]
    pub fn end_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Group by (`groupBy`).
    #[must_use]
    pub fn group_by(mut self, value: impl Into<String>) -> Self {
        self.group_by = Some(value.into());
        self
    }

    /// Limit.
    #[must_use]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Start date (`startDate`).
    #[must_use]
    pub fn start_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Tag id (`tagId`).
    #[must_use]
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
}

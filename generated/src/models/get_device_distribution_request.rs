// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetDeviceDistributionRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetDeviceDistributionRequest {
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

rt::json_object!(GetDeviceDistributionRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

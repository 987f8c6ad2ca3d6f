// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `RetargetingPixelScope`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetargetingPixelScope {
    /// Directory ids (`directoryIds`).
    pub directory_ids: Vec<String>,
    /// Link ids (`linkIds`).
    pub link_ids: Vec<String>,
    /// Pixel.
    pub pixel: Option<crate::models::RetargetingPixel>,
    /// Scope.
    pub scope: Option<crate::models::RetargetingPixelScopeType>,
    /// Tag ids (`tagIds`).
    pub tag_ids: Vec<String>,
}

impl RetargetingPixelScope {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Directory ids (`directoryIds`).
    #[must_use]
    pub fn directory_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.directory_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Link ids (`linkIds`).
    #[must_use]
    pub fn link_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.link_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Pixel.
    #[must_use]
    pub fn pixel(mut self, value: impl Into<crate::models::RetargetingPixel>) -> Self {
        self.pixel = Some(value.into());
        self
    }

    /// Scope.
    #[must_use]
    pub fn scope(mut self, value: impl Into<crate::models::RetargetingPixelScopeType>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Tag ids (`tagIds`).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tag_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(RetargetingPixelScope {
    directory_ids: Optional("directoryIds"),
    link_ids: Optional("linkIds"),
    pixel: Optional("pixel"),
    scope: Optional("scope"),
    tag_ids: Optional("tagIds"),
});

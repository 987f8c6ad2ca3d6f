// Written by `cargo xtask regenerate`.

use crate::rt;

/// The links whose QR images are wanted.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolveQrcodeImagesRequest {
    /// Ids of the links. Unknown ones are ignored.
    pub link_ids: Vec<String>,
}

impl ResolveQrcodeImagesRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { link_ids: link_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// Ids of the links. Unknown ones are ignored.
    #[must_use]
    pub fn link_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.link_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolveQrcodeImagesRequest { link_ids: Required("linkIds") });

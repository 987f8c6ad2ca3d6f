// Written by `cargo xtask regenerate`.

use crate::rt;

/// QR images to render for a dynamic shortlink.
#[doc(alias = "LinksServiceRenderQrcodeImagesBody")]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct RenderQrcodeImagesRequest {
    /// Format of the images. Default PNG.
    pub format: Option<crate::models::QrcodeRenderFormat>,
    /// Sets of values to render, 1 to 100.
    pub items: Vec<crate::models::QrcodeRenderItem>,
    /// Edge of an image in pixels, 256 to 4096. Default 1024.
    pub size: Option<i32>,
}

impl RenderQrcodeImagesRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = impl Into<crate::models::QrcodeRenderItem>>) -> Self {
        Self {
            format: Default::default(),
            items: items.into_iter().map(Into::into).collect(),
            size: Default::default(),
        }
    }

    /// Format of the images. Default PNG.
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::models::QrcodeRenderFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets of values to render, 1 to 100.
    #[must_use]
    pub fn items(mut self, value: impl IntoIterator<Item = impl Into<crate::models::QrcodeRenderItem>>) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Edge of an image in pixels, 256 to 4096. Default 1024.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

rt::json_object!(RenderQrcodeImagesRequest {
    format: Optional("format"),
    items: Required("items"),
    size: Optional("size"),
});

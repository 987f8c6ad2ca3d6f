// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Look of a QR code. It belongs to one link or template only.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QrcodeDesign {
    /// Look of the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_options: Option<crate::models::BackgroundOptions>,
    /// Empty space around the central image.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub central_image_margin: Option<i32>,
    /// Id of the media item used as central image.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub central_image_media_id: Option<String>,
    /// Signed address of the central image.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub central_image_signed_url: Option<String>,
    /// Size of the central image.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub central_image_size: Option<f64>,
    /// Look of the dots inside the three corners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corners_dot_options: Option<crate::models::CornersDotOptions>,
    /// Look of the frames of the three corners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corners_square_options: Option<crate::models::CornersSquareOptions>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Look of the dots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots_options: Option<crate::models::DotsOptions>,
    /// Level of error correction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_correction_level: Option<String>,
    /// Height of the image.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub height: Option<i32>,
    /// Whether the dots behind the central image are left out.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub hide_background_dots: bool,
    /// Id of the design, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Format of the image file. Default PNG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_file_format: Option<crate::models::OutputFileFormat>,
    /// Shape of the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<crate::models::Shape>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Width of the image.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub width: Option<i32>,
}

impl QrcodeDesign {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Look of the background.
    #[must_use]
    pub fn background_options(mut self, value: impl Into<crate::models::BackgroundOptions>) -> Self {
        self.background_options = Some(value.into());
        self
    }

    /// Empty space around the central image.
    #[must_use]
    pub fn central_image_margin(mut self, value: i32) -> Self {
        self.central_image_margin = Some(value);
        self
    }

    /// Id of the media item used as central image.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn central_image_media_id(mut self, value: impl Into<String>) -> Self {
        self.central_image_media_id = Some(value.into());
        self
    }

    /// Signed address of the central image.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn central_image_signed_url(mut self, value: impl Into<String>) -> Self {
        self.central_image_signed_url = Some(value.into());
        self
    }

    /// Size of the central image.
    #[must_use]
    pub fn central_image_size(mut self, value: f64) -> Self {
        self.central_image_size = Some(value);
        self
    }

    /// Look of the dots inside the three corners.
    #[must_use]
    pub fn corners_dot_options(mut self, value: impl Into<crate::models::CornersDotOptions>) -> Self {
        self.corners_dot_options = Some(value.into());
        self
    }

    /// Look of the frames of the three corners.
    #[must_use]
    pub fn corners_square_options(mut self, value: impl Into<crate::models::CornersSquareOptions>) -> Self {
        self.corners_square_options = Some(value.into());
        self
    }

    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Look of the dots.
    #[must_use]
    pub fn dots_options(mut self, value: impl Into<crate::models::DotsOptions>) -> Self {
        self.dots_options = Some(value.into());
        self
    }

    /// Level of error correction.
    #[must_use]
    pub fn error_correction_level(mut self, value: impl Into<String>) -> Self {
        self.error_correction_level = Some(value.into());
        self
    }

    /// Height of the image.
    #[must_use]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }

    /// Whether the dots behind the central image are left out.
    #[must_use]
    pub fn hide_background_dots(mut self, value: bool) -> Self {
        self.hide_background_dots = value;
        self
    }

    /// Id of the design, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Format of the image file. Default PNG.
    #[must_use]
    pub fn output_file_format(mut self, value: impl Into<crate::models::OutputFileFormat>) -> Self {
        self.output_file_format = Some(value.into());
        self
    }

    /// Shape of the code.
    #[must_use]
    pub fn shape(mut self, value: impl Into<crate::models::Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }

    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Width of the image.
    #[must_use]
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
}

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
}

// Written by `cargo xtask regenerate`.

use crate::rt;

/// Look of a QR code. It belongs to one link or template only.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeDesign {
    /// Look of the background.
    pub background_options: Option<crate::models::BackgroundOptions>,
    /// Empty space around the central image.
    pub central_image_margin: Option<i32>,
    /// Id of the media item used as central image.
    ///
    /// Read-only: the API sets it.
    pub central_image_media_id: Option<String>,
    /// Signed address of the central image.
    ///
    /// Read-only: the API sets it.
    pub central_image_signed_url: Option<String>,
    /// Size of the central image.
    pub central_image_size: Option<f64>,
    /// Look of the dots inside the three corners.
    pub corners_dot_options: Option<crate::models::CornersDotOptions>,
    /// Look of the frames of the three corners.
    pub corners_square_options: Option<crate::models::CornersSquareOptions>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Look of the dots.
    pub dots_options: Option<crate::models::DotsOptions>,
    /// Level of error correction.
    pub error_correction_level: Option<String>,
    /// Height of the image.
    pub height: Option<i32>,
    /// Whether the dots behind the central image are left out.
    pub hide_background_dots: bool,
    /// Id of the design, a UUID.
    pub id: String,
    /// Format of the image file. Default PNG.
    pub output_file_format: Option<crate::models::OutputFileFormat>,
    /// Shape of the code.
    pub shape: Option<crate::models::Shape>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Width of the image.
    pub width: Option<i32>,
}

impl QrcodeDesign {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(QrcodeDesign {
    background_options: Optional("backgroundOptions"),
    central_image_margin: Optional("centralImageMargin"),
    central_image_media_id: Optional("centralImageMediaId"),
    central_image_signed_url: Optional("centralImageSignedUrl"),
    central_image_size: Optional("centralImageSize"),
    corners_dot_options: Optional("cornersDotOptions"),
    corners_square_options: Optional("cornersSquareOptions"),
    created_at: Optional("createdAt"),
    dots_options: Optional("dotsOptions"),
    error_correction_level: Optional("errorCorrectionLevel"),
    height: Optional("height"),
    hide_background_dots: Always("hideBackgroundDots"),
    id: Always("id"),
    output_file_format: Optional("outputFileFormat"),
    shape: Optional("shape"),
    updated_at: Optional("updatedAt"),
    width: Optional("width"),
});

// Written by `cargo xtask regenerate`.

/// Look of a QR code. It belongs to one link or template only.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeDesign {
    /// Look of the background.
    pub background_options: Option<Box<crate::models::BackgroundOptions>>,
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
    pub corners_dot_options: Option<Box<crate::models::CornersDotOptions>>,
    /// Look of the frames of the three corners.
    pub corners_square_options: Option<Box<crate::models::CornersSquareOptions>>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Look of the dots.
    pub dots_options: Option<Box<crate::models::DotsOptions>>,
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

crate::rt::model!(QrcodeDesign, [], {
    optional background_options "backgroundOptions", optional central_image_margin "centralImageMargin",
    optional central_image_media_id "centralImageMediaId", optional central_image_signed_url "centralImageSignedUrl",
    optional central_image_size "centralImageSize", optional corners_dot_options "cornersDotOptions",
    optional corners_square_options "cornersSquareOptions", optional created_at "createdAt",
    optional dots_options "dotsOptions", optional error_correction_level "errorCorrectionLevel",
    optional height "height", default hide_background_dots "hideBackgroundDots", default id "id",
    optional output_file_format "outputFileFormat", optional shape "shape", optional updated_at "updatedAt",
    optional width "width",
});

impl QrcodeDesign {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

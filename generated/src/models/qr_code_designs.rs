// Written by `cargo xtask regenerate`.
//! Models of `QrCodeDesignsApi`.

use crate::{apis::*, models::*, rt};

/// The link and the template for [`QrCodeDesignsApi::apply_template`]. Either `qrcodeTemplateId` or
/// `templateSlug` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyQrcodeTemplateRequest {
    /// ID of the link to apply the template to, a UUID.
    pub link_id: String,
    /// ID of the template to apply, a UUID.
    pub qrcode_template_id: Option<String>,
    /// Slug of the template to apply.
    pub template_slug: Option<String>,
}

impl ApplyQrcodeTemplateRequest {
    /// Creates a value with its required fields.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), ..rt::Object::empty() }
    }

    /// ID of the link to apply the template to, a UUID.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// ID of the template to apply, a UUID. Use it for the workspace's own templates, which have no slug until
    /// they are published. Cannot be combined with `templateSlug`.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// Slug of the template to apply. Only published and built-in templates have a slug. Cannot be combined
    /// with `qrcodeTemplateId`.
    pub fn template_slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.template_slug = value.into_option();
        self
    }
}

rt::json_object!(ApplyQrcodeTemplateRequest {
    link_id: Required("linkId"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    template_slug: Optional("templateSlug"),
});

/// The result of applying a template to a link's QR code.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyQrcodeTemplateResponse {
    /// The link's QR code design with the settings of the template.
    pub qrcode_design: QrcodeDesign,
}

impl ApplyQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(ApplyQrcodeTemplateResponse { qrcode_design: Required("qrcodeDesign") });

/// The empty response to the deletion of a QR code design.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQrcodeDesignResponse {}

impl DeleteQrcodeDesignResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteQrcodeDesignResponse {});

/// The response of [`QrCodeDesignsApi::get`], which contains one QR code design.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetQrcodeDesignResponse {
    /// The requested QR code design.
    pub qrcode_design: QrcodeDesign,
}

impl GetQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(GetQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

/// A QR code design to create with [`QrCodeDesignsApi::public_create`]. All fields are optional.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicCreateQrcodeDesignRequest {
    /// Color or gradient of the background.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Image to show in the center of the QR code, encoded in Base64, at most 3 MB.
    pub central_image_data: Option<String>,
    /// Margin around the central image, in pixels.
    pub central_image_margin: Option<i32>,
    /// Size of the central image as a fraction of the QR code's size, from 0.0 to 1.0.
    pub central_image_size: Option<f64>,
    /// Color and shape of the dots inside the three corner squares.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Color and shape of the frames of the three corner squares.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Color and shape of the data dots.
    pub dots_options: Option<Box<DotsOptions>>,
    /// QR error correction level.
    pub error_correction_level: Option<ErrorCorrectionLevel>,
    /// Height of the exported image, in pixels.
    pub height: Option<i32>,
    /// True to omit the dots behind the central image, for better contrast.
    pub hide_background_dots: Option<bool>,
    /// File format of the exported image, PNG by default.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules, square by default.
    pub shape: Option<Shape>,
    /// Width of the exported image, in pixels.
    pub width: Option<i32>,
}

impl PublicCreateQrcodeDesignRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the background.
    pub fn background_options<M>(mut self, value: impl rt::IntoOption<BackgroundOptions, M>) -> Self {
        self.background_options = value.into_option().map(Box::new);
        self
    }

    /// Image to show in the center of the QR code, encoded in Base64, at most 3 MB.
    pub fn central_image_data<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.central_image_data = value.into_option();
        self
    }

    /// Margin around the central image, in pixels.
    pub fn central_image_margin(mut self, value: impl Into<Option<i32>>) -> Self {
        self.central_image_margin = value.into();
        self
    }

    /// Size of the central image as a fraction of the QR code's size, from 0.0 to 1.0.
    pub fn central_image_size(mut self, value: impl Into<Option<f64>>) -> Self {
        self.central_image_size = value.into();
        self
    }

    /// Color and shape of the dots inside the three corner squares.
    pub fn corners_dot_options<M>(mut self, value: impl rt::IntoOption<CornersDotOptions, M>) -> Self {
        self.corners_dot_options = value.into_option().map(Box::new);
        self
    }

    /// Color and shape of the frames of the three corner squares.
    pub fn corners_square_options<M>(mut self, value: impl rt::IntoOption<CornersSquareOptions, M>) -> Self {
        self.corners_square_options = value.into_option().map(Box::new);
        self
    }

    /// Color and shape of the data dots.
    pub fn dots_options<M>(mut self, value: impl rt::IntoOption<DotsOptions, M>) -> Self {
        self.dots_options = value.into_option().map(Box::new);
        self
    }

    /// QR error correction level. A higher level tolerates more damage, at the cost of a denser code.
    pub fn error_correction_level<M>(mut self, value: impl rt::IntoOption<ErrorCorrectionLevel, M>) -> Self {
        self.error_correction_level = value.into_option();
        self
    }

    /// Height of the exported image, in pixels.
    pub fn height(mut self, value: impl Into<Option<i32>>) -> Self {
        self.height = value.into();
        self
    }

    /// True to omit the dots behind the central image, for better contrast.
    pub fn hide_background_dots(mut self, value: impl Into<Option<bool>>) -> Self {
        self.hide_background_dots = value.into();
        self
    }

    /// File format of the exported image, PNG by default.
    pub fn output_file_format<M>(mut self, value: impl rt::IntoOption<OutputFileFormat, M>) -> Self {
        self.output_file_format = value.into_option();
        self
    }

    /// Shape of the QR code's modules, square by default.
    pub fn shape<M>(mut self, value: impl rt::IntoOption<Shape, M>) -> Self {
        self.shape = value.into_option();
        self
    }

    /// Width of the exported image, in pixels.
    pub fn width(mut self, value: impl Into<Option<i32>>) -> Self {
        self.width = value.into();
        self
    }
}

rt::json_object!(PublicCreateQrcodeDesignRequest {
    background_options: Optional("backgroundOptions"),
    central_image_data: Optional("centralImageData"),
    central_image_margin: Optional("centralImageMargin"),
    central_image_size: Optional("centralImageSize"),
    corners_dot_options: Optional("cornersDotOptions"),
    corners_square_options: Optional("cornersSquareOptions"),
    dots_options: Optional("dotsOptions"),
    error_correction_level: Optional("errorCorrectionLevel"),
    height: Optional("height"),
    hide_background_dots: Optional("hideBackgroundDots"),
    output_file_format: Optional("outputFileFormat"),
    shape: Optional("shape"),
    width: Optional("width"),
});

/// The response to the creation of a QR code design.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublicCreateQrcodeDesignResponse {
    /// The created QR code design, with its generated ID.
    pub qrcode_design: QrcodeDesign,
}

impl PublicCreateQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(PublicCreateQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

/// New settings for a QR code design. Fields that are left out keep their value.
#[doc(alias = "QrcodeDesignServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateQrcodeDesignRequest {
    /// Color or gradient of the background.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// New image for the center of the QR code, encoded in Base64, at most 3 MB.
    pub central_image_data: Option<String>,
    /// True to delete the central image and clear the recorded media item.
    pub central_image_delete: Option<bool>,
    /// Margin around the central image, in pixels.
    pub central_image_margin: Option<i32>,
    /// ID of the media item to use as the central image, a UUID.
    pub central_image_media_id: Option<String>,
    /// Size of the central image as a fraction of the QR code's size, from 0.0 to 1.0.
    pub central_image_size: Option<f64>,
    /// Color and shape of the dots inside the three corner squares.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Color and shape of the frames of the three corner squares.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Color and shape of the data dots.
    pub dots_options: Option<Box<DotsOptions>>,
    /// QR error correction level.
    pub error_correction_level: Option<ErrorCorrectionLevel>,
    /// Height of the exported image, in pixels.
    pub height: Option<i32>,
    /// True to omit the dots behind the central image, for better contrast.
    pub hide_background_dots: Option<bool>,
    /// File format of the exported image, PNG by default.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules, square by default.
    pub shape: Option<Shape>,
    /// Width of the exported image, in pixels.
    pub width: Option<i32>,
}

impl UpdateQrcodeDesignRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the background.
    pub fn background_options<M>(mut self, value: impl rt::IntoOption<BackgroundOptions, M>) -> Self {
        self.background_options = value.into_option().map(Box::new);
        self
    }

    /// New image for the center of the QR code, encoded in Base64, at most 3 MB. Cannot be combined with
    /// `centralImageDelete`. If `centralImageMediaId` is not set as well, the recorded media item is cleared.
    pub fn central_image_data<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.central_image_data = value.into_option();
        self
    }

    /// True to delete the central image and clear the recorded media item. Cannot be combined with a new
    /// central image.
    pub fn central_image_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.central_image_delete = value.into();
        self
    }

    /// Margin around the central image, in pixels.
    pub fn central_image_margin(mut self, value: impl Into<Option<i32>>) -> Self {
        self.central_image_margin = value.into();
        self
    }

    /// ID of the media item to use as the central image, a UUID. It must be a ready image of at most 3 MB.
    ///
    /// The design keeps its own copy of the image. The server reads the image from the media item, unless
    /// `centralImageData` contains it; then the media item is only recorded as its source. The media item lists
    /// the QR code among its references. Cannot be combined with `centralImageDelete`.
    pub fn central_image_media_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.central_image_media_id = value.into_option();
        self
    }

    /// Size of the central image as a fraction of the QR code's size, from 0.0 to 1.0.
    pub fn central_image_size(mut self, value: impl Into<Option<f64>>) -> Self {
        self.central_image_size = value.into();
        self
    }

    /// Color and shape of the dots inside the three corner squares.
    pub fn corners_dot_options<M>(mut self, value: impl rt::IntoOption<CornersDotOptions, M>) -> Self {
        self.corners_dot_options = value.into_option().map(Box::new);
        self
    }

    /// Color and shape of the frames of the three corner squares.
    pub fn corners_square_options<M>(mut self, value: impl rt::IntoOption<CornersSquareOptions, M>) -> Self {
        self.corners_square_options = value.into_option().map(Box::new);
        self
    }

    /// Color and shape of the data dots.
    pub fn dots_options<M>(mut self, value: impl rt::IntoOption<DotsOptions, M>) -> Self {
        self.dots_options = value.into_option().map(Box::new);
        self
    }

    /// QR error correction level. A higher level tolerates more damage, at the cost of a denser code.
    pub fn error_correction_level<M>(mut self, value: impl rt::IntoOption<ErrorCorrectionLevel, M>) -> Self {
        self.error_correction_level = value.into_option();
        self
    }

    /// Height of the exported image, in pixels.
    pub fn height(mut self, value: impl Into<Option<i32>>) -> Self {
        self.height = value.into();
        self
    }

    /// True to omit the dots behind the central image, for better contrast.
    pub fn hide_background_dots(mut self, value: impl Into<Option<bool>>) -> Self {
        self.hide_background_dots = value.into();
        self
    }

    /// File format of the exported image, PNG by default.
    pub fn output_file_format<M>(mut self, value: impl rt::IntoOption<OutputFileFormat, M>) -> Self {
        self.output_file_format = value.into_option();
        self
    }

    /// Shape of the QR code's modules, square by default.
    pub fn shape<M>(mut self, value: impl rt::IntoOption<Shape, M>) -> Self {
        self.shape = value.into_option();
        self
    }

    /// Width of the exported image, in pixels.
    pub fn width(mut self, value: impl Into<Option<i32>>) -> Self {
        self.width = value.into();
        self
    }
}

rt::json_object!(UpdateQrcodeDesignRequest {
    background_options: Optional("backgroundOptions"),
    central_image_data: Optional("centralImageData"),
    central_image_delete: Optional("centralImageDelete"),
    central_image_margin: Optional("centralImageMargin"),
    central_image_media_id: Optional("centralImageMediaId"),
    central_image_size: Optional("centralImageSize"),
    corners_dot_options: Optional("cornersDotOptions"),
    corners_square_options: Optional("cornersSquareOptions"),
    dots_options: Optional("dotsOptions"),
    error_correction_level: Optional("errorCorrectionLevel"),
    height: Optional("height"),
    hide_background_dots: Optional("hideBackgroundDots"),
    output_file_format: Optional("outputFileFormat"),
    shape: Optional("shape"),
    width: Optional("width"),
});

/// The response to the update of a QR code design.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateQrcodeDesignResponse {
    /// The updated QR code design.
    pub qrcode_design: QrcodeDesign,
}

impl UpdateQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(UpdateQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

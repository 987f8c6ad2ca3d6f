// Written by `cargo xtask regenerate`.
//! Models of `QrCodeDesignsApi`.

use crate::{models::*, rt};

/// The API's `ApplyQrcodeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyQrcodeTemplateRequest {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Qrcode template id (`qrcodeTemplateId`).
    pub qrcode_template_id: Option<String>,
    /// Template slug (`templateSlug`).
    pub template_slug: Option<String>,
}

impl ApplyQrcodeTemplateRequest {
    /// Creates a value with its required fields.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), ..rt::Object::empty() }
    }

    /// Link id (`linkId`).
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// Qrcode template id (`qrcodeTemplateId`).
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Template slug (`templateSlug`).
    pub fn template_slug(mut self, value: impl Into<String>) -> Self {
        self.template_slug = Some(value.into());
        self
    }
}

rt::json_object!(ApplyQrcodeTemplateRequest {
    link_id: Required("linkId"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    template_slug: Optional("templateSlug"),
});

/// The API's `ApplyQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyQrcodeTemplateResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: QrcodeDesign,
}

impl ApplyQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(ApplyQrcodeTemplateResponse { qrcode_design: Required("qrcodeDesign") });

/// The API's `DeleteQrcodeDesignResponse`.
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

/// The API's `GetQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetQrcodeDesignResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: QrcodeDesign,
}

impl GetQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(GetQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

/// The API's `PublicCreateQrcodeDesignRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicCreateQrcodeDesignRequest {
    /// Background options (`backgroundOptions`).
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Central image data (`centralImageData`).
    pub central_image_data: Option<String>,
    /// Central image margin (`centralImageMargin`).
    pub central_image_margin: Option<i32>,
    /// Central image size (`centralImageSize`).
    pub central_image_size: Option<f64>,
    /// Corners dot options (`cornersDotOptions`).
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Corners square options (`cornersSquareOptions`).
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Dots options (`dotsOptions`).
    pub dots_options: Option<Box<DotsOptions>>,
    /// Error correction level (`errorCorrectionLevel`).
    pub error_correction_level: Option<String>,
    /// Height.
    pub height: Option<i32>,
    /// Hide background dots (`hideBackgroundDots`).
    pub hide_background_dots: Option<bool>,
    /// Output file format (`outputFileFormat`).
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape.
    pub shape: Option<Shape>,
    /// Width.
    pub width: Option<i32>,
}

impl PublicCreateQrcodeDesignRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Background options (`backgroundOptions`).
    pub fn background_options(mut self, value: impl Into<BackgroundOptions>) -> Self {
        self.background_options = Some(Box::new(value.into()));
        self
    }

    /// Central image data (`centralImageData`).
    pub fn central_image_data(mut self, value: impl Into<String>) -> Self {
        self.central_image_data = Some(value.into());
        self
    }

    /// Central image margin (`centralImageMargin`).
    pub fn central_image_margin(mut self, value: i32) -> Self {
        self.central_image_margin = Some(value);
        self
    }

    /// Central image size (`centralImageSize`).
    pub fn central_image_size(mut self, value: f64) -> Self {
        self.central_image_size = Some(value);
        self
    }

    /// Corners dot options (`cornersDotOptions`).
    pub fn corners_dot_options(mut self, value: impl Into<CornersDotOptions>) -> Self {
        self.corners_dot_options = Some(Box::new(value.into()));
        self
    }

    /// Corners square options (`cornersSquareOptions`).
    pub fn corners_square_options(mut self, value: impl Into<CornersSquareOptions>) -> Self {
        self.corners_square_options = Some(Box::new(value.into()));
        self
    }

    /// Dots options (`dotsOptions`).
    pub fn dots_options(mut self, value: impl Into<DotsOptions>) -> Self {
        self.dots_options = Some(Box::new(value.into()));
        self
    }

    /// Error correction level (`errorCorrectionLevel`).
    pub fn error_correction_level(mut self, value: impl Into<String>) -> Self {
        self.error_correction_level = Some(value.into());
        self
    }

    /// Height.
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }

    /// Hide background dots (`hideBackgroundDots`).
    pub fn hide_background_dots(mut self, value: bool) -> Self {
        self.hide_background_dots = Some(value);
        self
    }

    /// Output file format (`outputFileFormat`).
    pub fn output_file_format(mut self, value: impl Into<OutputFileFormat>) -> Self {
        self.output_file_format = Some(value.into());
        self
    }

    /// Shape.
    pub fn shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }

    /// Width.
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
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

/// The API's `PublicCreateQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublicCreateQrcodeDesignResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: QrcodeDesign,
}

impl PublicCreateQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(PublicCreateQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

/// The API's `QrcodeDesignServiceUpdateBody`.
#[doc(alias = "QrcodeDesignServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateQrcodeDesignRequest {
    /// Background options (`backgroundOptions`).
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Central image data (`centralImageData`).
    pub central_image_data: Option<String>,
    /// Central image delete (`centralImageDelete`).
    pub central_image_delete: Option<bool>,
    /// Central image margin (`centralImageMargin`).
    pub central_image_margin: Option<i32>,
    /// Central image media id (`centralImageMediaId`).
    pub central_image_media_id: Option<String>,
    /// Central image size (`centralImageSize`).
    pub central_image_size: Option<f64>,
    /// Corners dot options (`cornersDotOptions`).
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Corners square options (`cornersSquareOptions`).
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Dots options (`dotsOptions`).
    pub dots_options: Option<Box<DotsOptions>>,
    /// Error correction level (`errorCorrectionLevel`).
    pub error_correction_level: Option<String>,
    /// Height.
    pub height: Option<i32>,
    /// Hide background dots (`hideBackgroundDots`).
    pub hide_background_dots: Option<bool>,
    /// Output file format (`outputFileFormat`).
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape.
    pub shape: Option<Shape>,
    /// Width.
    pub width: Option<i32>,
}

impl UpdateQrcodeDesignRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Background options (`backgroundOptions`).
    pub fn background_options(mut self, value: impl Into<BackgroundOptions>) -> Self {
        self.background_options = Some(Box::new(value.into()));
        self
    }

    /// Central image data (`centralImageData`).
    pub fn central_image_data(mut self, value: impl Into<String>) -> Self {
        self.central_image_data = Some(value.into());
        self
    }

    /// Central image delete (`centralImageDelete`).
    pub fn central_image_delete(mut self, value: bool) -> Self {
        self.central_image_delete = Some(value);
        self
    }

    /// Central image margin (`centralImageMargin`).
    pub fn central_image_margin(mut self, value: i32) -> Self {
        self.central_image_margin = Some(value);
        self
    }

    /// Central image media id (`centralImageMediaId`).
    pub fn central_image_media_id(mut self, value: impl Into<String>) -> Self {
        self.central_image_media_id = Some(value.into());
        self
    }

    /// Central image size (`centralImageSize`).
    pub fn central_image_size(mut self, value: f64) -> Self {
        self.central_image_size = Some(value);
        self
    }

    /// Corners dot options (`cornersDotOptions`).
    pub fn corners_dot_options(mut self, value: impl Into<CornersDotOptions>) -> Self {
        self.corners_dot_options = Some(Box::new(value.into()));
        self
    }

    /// Corners square options (`cornersSquareOptions`).
    pub fn corners_square_options(mut self, value: impl Into<CornersSquareOptions>) -> Self {
        self.corners_square_options = Some(Box::new(value.into()));
        self
    }

    /// Dots options (`dotsOptions`).
    pub fn dots_options(mut self, value: impl Into<DotsOptions>) -> Self {
        self.dots_options = Some(Box::new(value.into()));
        self
    }

    /// Error correction level (`errorCorrectionLevel`).
    pub fn error_correction_level(mut self, value: impl Into<String>) -> Self {
        self.error_correction_level = Some(value.into());
        self
    }

    /// Height.
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }

    /// Hide background dots (`hideBackgroundDots`).
    pub fn hide_background_dots(mut self, value: bool) -> Self {
        self.hide_background_dots = Some(value);
        self
    }

    /// Output file format (`outputFileFormat`).
    pub fn output_file_format(mut self, value: impl Into<OutputFileFormat>) -> Self {
        self.output_file_format = Some(value.into());
        self
    }

    /// Shape.
    pub fn shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }

    /// Width.
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
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

/// The API's `UpdateQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateQrcodeDesignResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: QrcodeDesign,
}

impl UpdateQrcodeDesignResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_design: impl Into<QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(UpdateQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `QrCodeDesignsApi` and `QrCodeTemplatesApi` share.

use crate::{models::*, rt};

/// Look of a QR code's background.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackgroundOptions {
    /// Colour of the background.
    pub theme_color: Option<Box<ThemeColor>>,
}

impl BackgroundOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the background.
    pub fn theme_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }
}

rt::json_object!(BackgroundOptions { theme_color: Optional("themeColor") });

/// Look of the dots inside a QR code's corners.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersDotOptions {
    /// Colour of the dots.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the dots.
    pub r#type: Option<CornersDotType>,
}

impl CornersDotOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the dots.
    pub fn theme_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }

    /// Shape of the dots.
    pub fn r#type(mut self, value: impl Into<CornersDotType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(CornersDotOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// Shape of the dots inside a QR code's corners.
    pub enum CornersDotType {
        /// `CORNERS_DOT_TYPE_UNSPECIFIED`.
        Unspecified = "CORNERS_DOT_TYPE_UNSPECIFIED",
        /// `CORNERS_DOT_TYPE_DOT`.
        Dot = "CORNERS_DOT_TYPE_DOT",
        /// `CORNERS_DOT_TYPE_SQUARE`.
        Square = "CORNERS_DOT_TYPE_SQUARE",
        /// `CORNERS_DOT_TYPE_HEXAGON`.
        Hexagon = "CORNERS_DOT_TYPE_HEXAGON",
        /// `CORNERS_DOT_TYPE_OCTAGON`.
        Octagon = "CORNERS_DOT_TYPE_OCTAGON",
        /// `CORNERS_DOT_TYPE_TEARDROP`.
        Teardrop = "CORNERS_DOT_TYPE_TEARDROP",
        /// `CORNERS_DOT_TYPE_STAR`.
        Star = "CORNERS_DOT_TYPE_STAR",
    }
}

/// Look of the frames of a QR code's corners.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersSquareOptions {
    /// Colour of the frames.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the frames.
    pub r#type: Option<CornersSquareType>,
}

impl CornersSquareOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the frames.
    pub fn theme_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }

    /// Shape of the frames.
    pub fn r#type(mut self, value: impl Into<CornersSquareType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(CornersSquareOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// Shape of the frames of a QR code's corners.
    pub enum CornersSquareType {
        /// `CORNERS_SQUARE_TYPE_UNSPECIFIED`.
        Unspecified = "CORNERS_SQUARE_TYPE_UNSPECIFIED",
        /// `CORNERS_SQUARE_TYPE_DOT`.
        Dot = "CORNERS_SQUARE_TYPE_DOT",
        /// `CORNERS_SQUARE_TYPE_SQUARE`.
        Square = "CORNERS_SQUARE_TYPE_SQUARE",
        /// `CORNERS_SQUARE_TYPE_EXTRA_ROUNDED`.
        ExtraRounded = "CORNERS_SQUARE_TYPE_EXTRA_ROUNDED",
        /// `CORNERS_SQUARE_TYPE_HEXAGON`.
        Hexagon = "CORNERS_SQUARE_TYPE_HEXAGON",
        /// `CORNERS_SQUARE_TYPE_OCTAGON`.
        Octagon = "CORNERS_SQUARE_TYPE_OCTAGON",
        /// `CORNERS_SQUARE_TYPE_LEAF`.
        Leaf = "CORNERS_SQUARE_TYPE_LEAF",
    }
}

/// Look of a QR code's dots.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DotsOptions {
    /// Colour of the dots.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the dots.
    pub r#type: Option<DotsType>,
}

impl DotsOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colour of the dots.
    pub fn theme_color(mut self, value: impl Into<ThemeColor>) -> Self {
        self.theme_color = Some(Box::new(value.into()));
        self
    }

    /// Shape of the dots.
    pub fn r#type(mut self, value: impl Into<DotsType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

rt::json_object!(DotsOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// Shape of a QR code's dots.
    pub enum DotsType {
        /// `DOTS_TYPE_UNSPECIFIED`.
        Unspecified = "DOTS_TYPE_UNSPECIFIED",
        /// `DOTS_TYPE_SQUARE`.
        Square = "DOTS_TYPE_SQUARE",
        /// `DOTS_TYPE_DOTS`.
        Dots = "DOTS_TYPE_DOTS",
        /// `DOTS_TYPE_BUBBLY_DOTS`.
        BubblyDots = "DOTS_TYPE_BUBBLY_DOTS",
        /// `DOTS_TYPE_CIRCUIT_CHIP`.
        CircuitChip = "DOTS_TYPE_CIRCUIT_CHIP",
        /// `DOTS_TYPE_ROUNDED`.
        Rounded = "DOTS_TYPE_ROUNDED",
        /// `DOTS_TYPE_EXTRA_ROUNDED`.
        ExtraRounded = "DOTS_TYPE_EXTRA_ROUNDED",
        /// `DOTS_TYPE_CLASSY`.
        Classy = "DOTS_TYPE_CLASSY",
        /// `DOTS_TYPE_CLASSY_ROUNDED`.
        ClassyRounded = "DOTS_TYPE_CLASSY_ROUNDED",
        /// `DOTS_TYPE_HEXAGON`.
        Hexagon = "DOTS_TYPE_HEXAGON",
        /// `DOTS_TYPE_OCTAGON`.
        Octagon = "DOTS_TYPE_OCTAGON",
    }
}

rt::string_enum! {
    /// Format of a QR code's image file.
    pub enum OutputFileFormat {
        /// `OUTPUT_FILE_FORMAT_UNSPECIFIED`.
        Unspecified = "OUTPUT_FILE_FORMAT_UNSPECIFIED",
        /// `OUTPUT_FILE_FORMAT_SVG`.
        Svg = "OUTPUT_FILE_FORMAT_SVG",
        /// `OUTPUT_FILE_FORMAT_PNG`.
        Png = "OUTPUT_FILE_FORMAT_PNG",
        /// `OUTPUT_FILE_FORMAT_JPEG`.
        Jpeg = "OUTPUT_FILE_FORMAT_JPEG",
        /// `OUTPUT_FILE_FORMAT_WEBP`.
        Webp = "OUTPUT_FILE_FORMAT_WEBP",
    }
}

/// Look of a QR code. It belongs to one link or template only.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeDesign {
    /// Look of the background.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Empty space around the central image.
    pub central_image_margin: Option<i32>,
    /// Id of the media item used as central image.
    pub central_image_media_id: Option<String>,
    /// Signed address of the central image.
    pub central_image_signed_url: Option<String>,
    /// Size of the central image.
    pub central_image_size: Option<f64>,
    /// Look of the dots inside the three corners.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Look of the frames of the three corners.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Look of the dots.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Level of error correction.
    pub error_correction_level: Option<String>,
    /// Height of the image.
    pub height: Option<i32>,
    /// Whether the dots behind the central image are left out.
    pub hide_background_dots: bool,
    /// Id of the design, a UUID.
    pub id: String,
    /// Format of the image file. Default PNG.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the code.
    pub shape: Option<Shape>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Width of the image.
    pub width: Option<i32>,
}

impl QrcodeDesign {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// Shape of a QR code.
    pub enum Shape {
        /// `SHAPE_UNSPECIFIED`.
        Unspecified = "SHAPE_UNSPECIFIED",
        /// `SHAPE_SQUARE`.
        Square = "SHAPE_SQUARE",
        /// `SHAPE_CIRCLE`.
        Circle = "SHAPE_CIRCLE",
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `QrCodeDesignsApi` and `QrCodeTemplatesApi` share.

use crate::{apis::*, models::*, rt};

/// The appearance of a QR code's background.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackgroundOptions {
    /// Color or gradient of the background.
    pub theme_color: Option<Box<ThemeColor>>,
}

impl BackgroundOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the background.
    pub fn theme_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.theme_color = value.into_option().map(Box::new);
        self
    }
}

rt::json_object!(BackgroundOptions { theme_color: Optional("themeColor") });

/// The appearance of the dots inside the three corner frames of a QR code.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersDotOptions {
    /// Color or gradient of the dots.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the dots.
    pub r#type: Option<CornersDotType>,
}

impl CornersDotOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the dots.
    pub fn theme_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.theme_color = value.into_option().map(Box::new);
        self
    }

    /// Shape of the dots.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<CornersDotType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

rt::json_object!(CornersDotOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// The shape of the dots inside the corner frames of a QR code.
    pub enum CornersDotType {
        /// Not set.
        ///
        /// `CORNERS_DOT_TYPE_UNSPECIFIED`
        Unspecified = "CORNERS_DOT_TYPE_UNSPECIFIED",
        /// A round inner dot.
        ///
        /// `CORNERS_DOT_TYPE_DOT`
        Dot = "CORNERS_DOT_TYPE_DOT",
        /// A square inner dot.
        ///
        /// `CORNERS_DOT_TYPE_SQUARE`
        Square = "CORNERS_DOT_TYPE_SQUARE",
        /// A six-sided inner dot.
        ///
        /// `CORNERS_DOT_TYPE_HEXAGON`
        Hexagon = "CORNERS_DOT_TYPE_HEXAGON",
        /// An eight-sided inner dot.
        ///
        /// `CORNERS_DOT_TYPE_OCTAGON`
        Octagon = "CORNERS_DOT_TYPE_OCTAGON",
        /// A teardrop-shaped inner dot.
        ///
        /// `CORNERS_DOT_TYPE_TEARDROP`
        Teardrop = "CORNERS_DOT_TYPE_TEARDROP",
        /// A star-shaped inner dot.
        ///
        /// `CORNERS_DOT_TYPE_STAR`
        Star = "CORNERS_DOT_TYPE_STAR",
    }
}

/// The appearance of the three corner frames of a QR code.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CornersSquareOptions {
    /// Color or gradient of the frames.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the frames.
    pub r#type: Option<CornersSquareType>,
}

impl CornersSquareOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the frames.
    pub fn theme_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.theme_color = value.into_option().map(Box::new);
        self
    }

    /// Shape of the frames.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<CornersSquareType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

rt::json_object!(CornersSquareOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// The shape of the corner frames of a QR code.
    pub enum CornersSquareType {
        /// Not set.
        ///
        /// `CORNERS_SQUARE_TYPE_UNSPECIFIED`
        Unspecified = "CORNERS_SQUARE_TYPE_UNSPECIFIED",
        /// A round frame.
        ///
        /// `CORNERS_SQUARE_TYPE_DOT`
        Dot = "CORNERS_SQUARE_TYPE_DOT",
        /// A square frame.
        ///
        /// `CORNERS_SQUARE_TYPE_SQUARE`
        Square = "CORNERS_SQUARE_TYPE_SQUARE",
        /// A square frame with strongly rounded corners.
        ///
        /// `CORNERS_SQUARE_TYPE_EXTRA_ROUNDED`
        ExtraRounded = "CORNERS_SQUARE_TYPE_EXTRA_ROUNDED",
        /// A six-sided frame.
        ///
        /// `CORNERS_SQUARE_TYPE_HEXAGON`
        Hexagon = "CORNERS_SQUARE_TYPE_HEXAGON",
        /// An eight-sided frame.
        ///
        /// `CORNERS_SQUARE_TYPE_OCTAGON`
        Octagon = "CORNERS_SQUARE_TYPE_OCTAGON",
        /// A leaf-shaped frame.
        ///
        /// `CORNERS_SQUARE_TYPE_LEAF`
        Leaf = "CORNERS_SQUARE_TYPE_LEAF",
    }
}

/// The appearance of the dots that encode the data of a QR code.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DotsOptions {
    /// Color or gradient of the dots.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Shape of the dots.
    pub r#type: Option<DotsType>,
}

impl DotsOptions {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Color or gradient of the dots.
    pub fn theme_color<M>(mut self, value: impl rt::IntoOption<ThemeColor, M>) -> Self {
        self.theme_color = value.into_option().map(Box::new);
        self
    }

    /// Shape of the dots.
    pub fn r#type<M>(mut self, value: impl rt::IntoOption<DotsType, M>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

rt::json_object!(DotsOptions { theme_color: Optional("themeColor"), r#type: Optional("type") });

rt::string_enum! {
    /// The shape of the dots that encode the data of a QR code.
    pub enum DotsType {
        /// Not set.
        ///
        /// `DOTS_TYPE_UNSPECIFIED`
        Unspecified = "DOTS_TYPE_UNSPECIFIED",
        /// Square modules.
        ///
        /// `DOTS_TYPE_SQUARE`
        Square = "DOTS_TYPE_SQUARE",
        /// Round modules.
        ///
        /// `DOTS_TYPE_DOTS`
        Dots = "DOTS_TYPE_DOTS",
        BubblyDots = "DOTS_TYPE_BUBBLY_DOTS",
        CircuitChip = "DOTS_TYPE_CIRCUIT_CHIP",
        /// Modules with rounded corners.
        ///
        /// `DOTS_TYPE_ROUNDED`
        Rounded = "DOTS_TYPE_ROUNDED",
        /// Modules with strongly rounded corners.
        ///
        /// `DOTS_TYPE_EXTRA_ROUNDED`
        ExtraRounded = "DOTS_TYPE_EXTRA_ROUNDED",
        Classy = "DOTS_TYPE_CLASSY",
        ClassyRounded = "DOTS_TYPE_CLASSY_ROUNDED",
        /// Six-sided modules.
        ///
        /// `DOTS_TYPE_HEXAGON`
        Hexagon = "DOTS_TYPE_HEXAGON",
        /// Eight-sided modules.
        ///
        /// `DOTS_TYPE_OCTAGON`
        Octagon = "DOTS_TYPE_OCTAGON",
    }
}

rt::string_enum! {
    /// The share of a QR code that may be damaged or covered while it stays readable.
    pub enum ErrorCorrectionLevel {
        /// Recovers about 7 % of the code.
        ///
        /// `L`
        L = "L",
        /// Recovers about 15 % of the code.
        ///
        /// `M`
        M = "M",
        /// Recovers about 25 % of the code.
        ///
        /// `Q`
        Q = "Q",
        /// Recovers about 30 % of the code.
        ///
        /// `H`
        H = "H",
    }
}

rt::string_enum! {
    /// The image file format of a QR code.
    pub enum OutputFileFormat {
        /// Not set; the image is a PNG.
        ///
        /// `OUTPUT_FILE_FORMAT_UNSPECIFIED`
        Unspecified = "OUTPUT_FILE_FORMAT_UNSPECIFIED",
        /// A scalable vector image.
        ///
        /// `OUTPUT_FILE_FORMAT_SVG`
        Svg = "OUTPUT_FILE_FORMAT_SVG",
        /// A lossless raster image that supports transparency.
        ///
        /// `OUTPUT_FILE_FORMAT_PNG`
        Png = "OUTPUT_FILE_FORMAT_PNG",
        /// A lossy compressed raster image.
        ///
        /// `OUTPUT_FILE_FORMAT_JPEG`
        Jpeg = "OUTPUT_FILE_FORMAT_JPEG",
        /// A compressed raster image in the WebP format.
        ///
        /// `OUTPUT_FILE_FORMAT_WEBP`
        Webp = "OUTPUT_FILE_FORMAT_WEBP",
    }
}

/// The visual design of a QR code: colors, shapes, logo, and output format. It belongs to only one link or
/// template.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeDesign {
    /// Appearance of the background.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Empty space around the logo in the center.
    pub central_image_margin: Option<i32>,
    /// ID of the media item that the logo in the center was taken from.
    ///
    /// Empty without a logo, or if it was uploaded directly. The design keeps a copy of the image, so the media
    /// item can be deleted.
    pub central_image_media_id: Option<String>,
    /// Signed URL of the logo in the center.
    pub central_image_signed_url: Option<String>,
    /// Size of the logo in the center.
    pub central_image_size: Option<f64>,
    /// Appearance of the dots inside the three corner frames.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Appearance of the three corner frames.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// When the design was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Appearance of the dots that encode the data.
    pub dots_options: Option<Box<DotsOptions>>,
    /// QR error correction level. A higher level tolerates more damage, at the cost of a denser code.
    pub error_correction_level: Option<ErrorCorrectionLevel>,
    /// Height of the image.
    pub height: Option<i32>,
    /// True if the dots behind the logo are omitted.
    pub hide_background_dots: bool,
    /// ID of the design, a UUID.
    pub id: String,
    /// Format of the image file; default PNG.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the modules; default square.
    pub shape: Option<Shape>,
    /// When the design was last updated.
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
    /// The shape of the modules of a QR code.
    pub enum Shape {
        /// Not set; the modules are square.
        ///
        /// `SHAPE_UNSPECIFIED`
        Unspecified = "SHAPE_UNSPECIFIED",
        /// Square modules, the traditional form.
        ///
        /// `SHAPE_SQUARE`
        Square = "SHAPE_SQUARE",
        /// Circular modules, for a rounded appearance.
        ///
        /// `SHAPE_CIRCLE`
        Circle = "SHAPE_CIRCLE",
    }
}

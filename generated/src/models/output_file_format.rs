// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

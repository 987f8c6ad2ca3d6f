// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

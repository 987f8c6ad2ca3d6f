// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

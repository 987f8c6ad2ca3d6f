// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Format of a rendered QR image.
    pub enum QrcodeRenderFormat {
        /// No value.
        ///
        /// `QRCODE_RENDER_FORMAT_UNSPECIFIED`
        Unspecified = "QRCODE_RENDER_FORMAT_UNSPECIFIED",
        /// A PNG image. The default.
        ///
        /// `QRCODE_RENDER_FORMAT_PNG`
        Png = "QRCODE_RENDER_FORMAT_PNG",
        /// An SVG drawing.
        ///
        /// `QRCODE_RENDER_FORMAT_SVG`
        Svg = "QRCODE_RENDER_FORMAT_SVG",
    }
}

// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `QrcodeTemplateScope`.
    pub enum QrcodeTemplateScope {
        /// `QRCODE_TEMPLATE_SCOPE_UNSPECIFIED`.
        Unspecified = "QRCODE_TEMPLATE_SCOPE_UNSPECIFIED",
        /// `QRCODE_TEMPLATE_SCOPE_WORKSPACE`.
        Workspace = "QRCODE_TEMPLATE_SCOPE_WORKSPACE",
        /// `QRCODE_TEMPLATE_SCOPE_AVAILABLE`.
        Available = "QRCODE_TEMPLATE_SCOPE_AVAILABLE",
    }
}

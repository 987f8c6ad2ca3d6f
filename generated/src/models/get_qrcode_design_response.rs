// Written by `cargo xtask regenerate`.

/// The API's `GetQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetQrcodeDesignResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: crate::models::QrcodeDesign,
}

crate::rt::model!(GetQrcodeDesignResponse, ["qrcodeDesign"], {
    required qrcode_design "qrcodeDesign",
});

impl GetQrcodeDesignResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(qrcode_design: impl Into<crate::models::QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PublicCreateQrcodeDesignResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublicCreateQrcodeDesignResponse {
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: crate::models::QrcodeDesign,
}

impl PublicCreateQrcodeDesignResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(qrcode_design: impl Into<crate::models::QrcodeDesign>) -> Self {
        Self { qrcode_design: qrcode_design.into() }
    }
}

rt::json_object!(PublicCreateQrcodeDesignResponse { qrcode_design: Required("qrcodeDesign") });

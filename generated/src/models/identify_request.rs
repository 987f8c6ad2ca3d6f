// Written by `cargo xtask regenerate`.

use crate::rt;

/// Who a visitor is.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyRequest {
    /// The `lbid` parameter of the landing URL: the event's id in base64.
    pub lbid: Option<String>,
    /// Whether to fill only empty fields. Default false: values overwrite or merge.
    pub set_once: Option<bool>,
    /// What is known of the visitor.
    pub visitor: Option<crate::models::VisitorInput>,
}

impl IdentifyRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The `lbid` parameter of the landing URL: the event's id in base64.
    #[must_use]
    pub fn lbid(mut self, value: impl Into<String>) -> Self {
        self.lbid = Some(value.into());
        self
    }

    /// Whether to fill only empty fields. Default false: values overwrite or merge.
    #[must_use]
    pub fn set_once(mut self, value: bool) -> Self {
        self.set_once = Some(value);
        self
    }

    /// What is known of the visitor.
    #[must_use]
    pub fn visitor(mut self, value: impl Into<crate::models::VisitorInput>) -> Self {
        self.visitor = Some(value.into());
        self
    }
}

rt::json_object!(IdentifyRequest {
    lbid: Optional("lbid"),
    set_once: Optional("setOnce"),
    visitor: Optional("visitor"),
});

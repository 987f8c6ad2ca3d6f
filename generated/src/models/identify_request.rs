// Written by `cargo xtask regenerate`.

/// Who a visitor is.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyRequest {
    /// The `lbid` parameter of the landing URL: the event's id in base64.
    pub lbid: Option<String>,
    /// Whether to fill only empty fields. Default false: values overwrite or merge.
    pub set_once: Option<bool>,
    /// What is known of the visitor.
    pub visitor: Option<Box<crate::models::VisitorInput>>,
}

crate::rt::model!(IdentifyRequest, [], {
    optional lbid "lbid", optional set_once "setOnce", optional visitor "visitor",
});

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
        self.visitor = Some(Box::new(value.into()));
        self
    }
}

// Written by `cargo xtask regenerate`.

use crate::rt;

/// Data to merge into a visitor's profile.
#[doc(alias = "VisitorsServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateVisitorRequest {
    /// What to merge.
    pub visitor: Option<crate::models::VisitorInput>,
}

impl UpdateVisitorRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What to merge.
    #[must_use]
    pub fn visitor(mut self, value: impl Into<crate::models::VisitorInput>) -> Self {
        self.visitor = Some(value.into());
        self
    }
}

rt::json_object!(UpdateVisitorRequest { visitor: Optional("visitor") });

impl From<crate::models::VisitorInput> for UpdateVisitorRequest {
    fn from(value: crate::models::VisitorInput) -> Self {
        Self::new().visitor(value)
    }
}

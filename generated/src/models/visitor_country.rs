// Written by `cargo xtask regenerate`.

/// The API's `VisitorCountry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorCountry {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

crate::rt::model!(VisitorCountry, [], {
    default code "code", default name "name",
});

impl VisitorCountry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

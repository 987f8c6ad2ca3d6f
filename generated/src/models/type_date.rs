// Written by `cargo xtask regenerate`.

/// The API's `typeDate`.
#[doc(alias = "typeDate")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeDate {
    /// Day.
    pub day: i32,
    /// Month.
    pub month: i32,
    /// Year.
    pub year: i32,
}

crate::rt::model!(TypeDate, [], {
    default day "day", default month "month", default year "year",
});

impl TypeDate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

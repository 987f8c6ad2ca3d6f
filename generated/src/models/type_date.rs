// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl TypeDate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TypeDate { day: Always("day"), month: Always("month"), year: Always("year") });

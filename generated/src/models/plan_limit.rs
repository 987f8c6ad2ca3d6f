// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PlanLimit`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanLimit {
    /// Key.
    pub key: crate::models::PlanLimitKey,
    /// Kind.
    pub kind: crate::models::PlanLimitKind,
    /// Value.
    pub value: i32,
}

impl PlanLimit {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanLimit { key: Always("key"), kind: Always("kind"), value: Always("value") });

// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PlanLimit, [], {
    default key "key", default kind "kind", default value "value",
});

impl PlanLimit {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

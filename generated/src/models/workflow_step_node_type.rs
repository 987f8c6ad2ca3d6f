// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Number of ways out of a workflow step.
    pub enum WorkflowStepNodeType {
        /// No value.
        ///
        /// `NODE_TYPE_UNSPECIFIED`
        Unspecified = "NODE_TYPE_UNSPECIFIED",
        /// The step has several ways out.
        ///
        /// `NODE_TYPE_COMPOSITE`
        Composite = "NODE_TYPE_COMPOSITE",
        /// The step has one way out, the branch `next`.
        ///
        /// `NODE_TYPE_ATOMIC`
        Atomic = "NODE_TYPE_ATOMIC",
    }
}

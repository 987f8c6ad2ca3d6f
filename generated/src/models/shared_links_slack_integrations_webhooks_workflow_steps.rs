// Written by `cargo xtask regenerate`.
//! Models that `LinksApi`, `SlackIntegrationsApi`, `WebhooksApi` and `WorkflowStepsApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// The role of a step in a workflow.
    pub enum WorkflowStepKind {
        /// Not set.
        ///
        /// `KIND_UNSPECIFIED`
        Unspecified = "KIND_UNSPECIFIED",
        /// An entry step, which starts automatically when a visitor opens the link.
        ///
        /// `KIND_ENTRY`
        Entry = "KIND_ENTRY",
        /// An exit step, which ends the workflow, often with a redirect. It has no branches.
        ///
        /// `KIND_EXIT`
        Exit = "KIND_EXIT",
        /// A step that needs input from the visitor, such as a form or a password.
        ///
        /// `KIND_INTERACTION`
        Interaction = "KIND_INTERACTION",
        /// A step that selects the next step by a condition, without input from the visitor.
        ///
        /// `KIND_CONDITION`
        Condition = "KIND_CONDITION",
    }
}

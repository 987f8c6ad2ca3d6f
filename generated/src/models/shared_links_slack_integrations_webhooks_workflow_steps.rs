// Written by `cargo xtask regenerate`.
//! Models that `LinksApi`, `SlackIntegrationsApi`, `WebhooksApi` and `WorkflowStepsApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// Role of a step in a workflow.
    pub enum WorkflowStepKind {
        /// No value.
        ///
        /// `KIND_UNSPECIFIED`
        Unspecified = "KIND_UNSPECIFIED",
        /// The workflow starts here.
        ///
        /// `KIND_ENTRY`
        Entry = "KIND_ENTRY",
        /// The workflow ends here; such a step has no branch.
        ///
        /// `KIND_EXIT`
        Exit = "KIND_EXIT",
        /// The visitor is asked or shown something.
        ///
        /// `KIND_INTERACTION`
        Interaction = "KIND_INTERACTION",
        /// The workflow decides by itself where to go on.
        ///
        /// `KIND_CONDITION`
        Condition = "KIND_CONDITION",
    }
}

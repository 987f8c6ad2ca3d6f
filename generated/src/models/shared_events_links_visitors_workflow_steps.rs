// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `VisitorsApi` and `WorkflowStepsApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// Type that an attribute is captured as.
    pub enum VisitorAttributeType {
        /// No value.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED`
        Unspecified = "VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED",
        /// Text.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_STRING`
        String = "VISITOR_ATTRIBUTE_TYPE_STRING",
        /// A number.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_NUMBER`
        Number = "VISITOR_ATTRIBUTE_TYPE_NUMBER",
        /// True or false.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_BOOLEAN`
        Boolean = "VISITOR_ATTRIBUTE_TYPE_BOOLEAN",
        /// A date or moment.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_DATE`
        Date = "VISITOR_ATTRIBUTE_TYPE_DATE",
        /// One of a set of values.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_ENUM`
        Enum = "VISITOR_ATTRIBUTE_TYPE_ENUM",
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `LinksApi`, `VisitorsApi` and `WorkflowStepsApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Type that an attribute was captured as. It determines how the value is parsed.
    pub enum VisitorAttributeType {
        /// The type is not specified.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED`
        Unspecified = "VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED",
        /// Free text.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_STRING`
        String = "VISITOR_ATTRIBUTE_TYPE_STRING",
        /// A number; `numberValue` contains it if it parses.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_NUMBER`
        Number = "VISITOR_ATTRIBUTE_TYPE_NUMBER",
        /// A boolean; `boolValue` contains it if it parses.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_BOOLEAN`
        Boolean = "VISITOR_ATTRIBUTE_TYPE_BOOLEAN",
        /// A date or timestamp; `dateValue` contains it if it parses.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_DATE`
        Date = "VISITOR_ATTRIBUTE_TYPE_DATE",
        /// One of a fixed set of values.
        ///
        /// `VISITOR_ATTRIBUTE_TYPE_ENUM`
        Enum = "VISITOR_ATTRIBUTE_TYPE_ENUM",
    }
}

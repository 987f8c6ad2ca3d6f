// Written by `cargo xtask regenerate`.
//! Models that `LinksApi` and `VisitorsApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// Direction of a sort.
    pub enum SortDirection {
        /// No value.
        ///
        /// `SORT_DIRECTION_UNSPECIFIED`
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// Smallest or oldest first.
        ///
        /// `SORT_DIRECTION_ASC`
        Asc = "SORT_DIRECTION_ASC",
        /// Largest or newest first. The default.
        ///
        /// `SORT_DIRECTION_DESC`
        Desc = "SORT_DIRECTION_DESC",
    }
}

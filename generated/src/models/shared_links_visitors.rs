// Written by `cargo xtask regenerate`.
//! Models that `LinksApi` and `VisitorsApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// The order in which a list is sorted.
    pub enum SortDirection {
        /// Not set; the order is descending.
        ///
        /// `SORT_DIRECTION_UNSPECIFIED`
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// Ascending: lowest or oldest first.
        ///
        /// `SORT_DIRECTION_ASC`
        Asc = "SORT_DIRECTION_ASC",
        /// Descending: highest or newest first. The default.
        ///
        /// `SORT_DIRECTION_DESC`
        Desc = "SORT_DIRECTION_DESC",
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `MediaApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Kind of a media item, detected from the content of the file.
    pub enum MediaKind {
        /// Not set.
        ///
        /// `KIND_UNSPECIFIED`
        Unspecified = "KIND_UNSPECIFIED",
        /// An image (PNG, JPEG, WebP or SVG) of at most 10 MB.
        ///
        /// `KIND_IMAGE`
        Image = "KIND_IMAGE",
        /// A PDF document of at most 25 MB.
        ///
        /// `KIND_DOCUMENT`
        Document = "KIND_DOCUMENT",
        /// An MP4 video of at most 50 MB.
        ///
        /// `KIND_VIDEO`
        Video = "KIND_VIDEO",
    }
}

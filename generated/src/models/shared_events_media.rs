// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `MediaApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// Kind of a media file, told by its content.
    pub enum MediaKind {
        /// No value.
        ///
        /// `KIND_UNSPECIFIED`
        Unspecified = "KIND_UNSPECIFIED",
        /// An image: PNG, JPEG, WebP or SVG, 10 MB at most.
        ///
        /// `KIND_IMAGE`
        Image = "KIND_IMAGE",
        /// A PDF document, 25 MB at most.
        ///
        /// `KIND_DOCUMENT`
        Document = "KIND_DOCUMENT",
        /// An MP4 video, 50 MB at most.
        ///
        /// `KIND_VIDEO`
        Video = "KIND_VIDEO",
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `PageThemeTemplatesApi` and `QrCodeTemplatesApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// A related object that a response of a public template gallery can include.
    pub enum TemplateInclude {
        /// The workspace that created the template.
        ///
        /// `workspace`
        Workspace = "workspace",
    }
}

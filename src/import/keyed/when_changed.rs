//! What happens to changed rows.

/// What an import by [key](crate::BulkImport::key) does with a row whose link exists, but was created from another content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenChanged {
    /// The link stays as it is, and [`BatchReport::changed`](crate::BatchReport::changed) contains the position of the row.
    #[default]
    Report,
    /// The link is updated.
    ///
    /// An update changes the destination and conversion tracking (of the link's only redirect step), the name, tags,
    /// expiry, expired and fallback destination, directory, purpose and QR code. Of these, a row without tags, expiry, expired
    /// destination, directory or QR code template clears them; what else a row does not set stays. The API cannot change the
    /// shortlink, the custom domain and the metadata: a row in which these changed fails.
    Update,
    /// The link stays as it is, and the row counts as unchanged.
    Skip,
}

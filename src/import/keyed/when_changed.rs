//! The handling of changed rows.

/// The handling of a row that changed after its link was created, in an import by [key](crate::BulkImport::key).
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

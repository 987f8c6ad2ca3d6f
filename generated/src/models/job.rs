// Written by `cargo xtask regenerate`.

/// Work that goes on after the answer.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Job {
    /// Moment the job finished. Absent until then.
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the job was submitted.
    pub created_at: Option<jiff::Timestamp>,
    /// Why the job failed. Absent unless it did; nothing was created then.
    pub error: Option<Box<crate::models::JobError>>,
    /// Id of the job, a UUID.
    pub id: String,
    /// Number of items submitted.
    pub item_count: i32,
    /// Result of a batch of links. Absent until the job has succeeded.
    pub links_bulk_create: Option<Box<crate::models::LinksBulkCreateResult>>,
    /// State of the job.
    pub status: crate::models::JobStatus,
    /// Path to poll, relative to the host.
    pub status_url: Option<String>,
    /// What the job does.
    pub r#type: crate::models::JobType,
}

crate::rt::model!(Job, [], {
    optional completed_at "completedAt", optional created_at "createdAt", optional error "error", default id "id",
    default item_count "itemCount", optional links_bulk_create "linksBulkCreate", default status "status",
    optional status_url "statusUrl", default r#type "type",
});

impl Job {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

// Written by `cargo xtask regenerate`.

use crate::rt;

/// Work that goes on after the answer.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Job {
    /// Moment the job finished. Absent until then.
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the job was submitted.
    pub created_at: Option<jiff::Timestamp>,
    /// Why the job failed. Absent unless it did; nothing was created then.
    pub error: Option<crate::models::JobError>,
    /// Id of the job, a UUID.
    pub id: String,
    /// Number of items submitted.
    pub item_count: i32,
    /// Result of a batch of links. Absent until the job has succeeded.
    pub links_bulk_create: Option<crate::models::LinksBulkCreateResult>,
    /// State of the job.
    pub status: crate::models::JobStatus,
    /// Path to poll, relative to the host.
    pub status_url: Option<String>,
    /// What the job does.
    pub r#type: crate::models::JobType,
}

impl Job {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Job {
    completed_at: Optional("completedAt"),
    created_at: Optional("createdAt"),
    error: Optional("error"),
    id: Always("id"),
    item_count: Always("itemCount"),
    links_bulk_create: Optional("linksBulkCreate"),
    status: Always("status"),
    status_url: Optional("statusUrl"),
    r#type: Always("type"),
});

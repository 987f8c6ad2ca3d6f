// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Work that goes on after the answer.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Job {
    /// Moment the job finished. Absent until then.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the job was submitted.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Why the job failed. Absent unless it did; nothing was created then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<crate::models::JobError>,
    /// Id of the job, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Number of items submitted.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub item_count: i32,
    /// Result of a batch of links. Absent until the job has succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_bulk_create: Option<crate::models::LinksBulkCreateResult>,
    /// State of the job.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::JobStatus,
    /// Path to poll, relative to the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// What the job does.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::JobType,
}

impl Job {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `JobsApi` and `LinksApi` share.

use crate::{apis::*, models::*, rt};

/// A long-running operation that continues after the response to the request that started it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Job {
    /// When the job finished; absent until then.
    pub completed_at: Option<jiff::Timestamp>,
    /// When the API accepted the job.
    pub created_at: Option<jiff::Timestamp>,
    /// Reason why the job failed; present only if `status` is [`JobStatus::Failed`].
    pub error: Option<Box<JobError>>,
    /// ID of the job, a UUID.
    pub id: String,
    /// Number of items submitted with the job.
    pub item_count: i32,
    /// Result of a bulk creation of links; present after the job succeeded.
    pub links_bulk_create: Option<Box<LinksBulkCreateResult>>,
    /// Status of the job; poll until it is [`JobStatus::Succeeded`] or [`JobStatus::Failed`].
    pub status: JobStatus,
    /// URL path to poll for the status of the job.
    pub status_url: Option<String>,
    /// Kind of operation that the job performs.
    pub r#type: JobType,
}

impl Job {
    /// Creates a value with no field set.
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

/// Reason why a job failed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobError {
    /// Machine-readable error code, as in [`ErrorResponse`]. The API may add values.
    pub code_type: String,
    /// Human-readable description of the error.
    pub message: String,
}

impl JobError {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(JobError { code_type: Always("codeType"), message: Always("message") });

rt::string_enum! {
    /// Status of a job, from its acceptance to success or failure.
    pub enum JobStatus {
        /// The status is not specified.
        ///
        /// `JOB_STATUS_UNSPECIFIED`
        Unspecified = "JOB_STATUS_UNSPECIFIED",
        /// The API accepted the job, which waits to run.
        ///
        /// `JOB_STATUS_PENDING`
        Pending = "JOB_STATUS_PENDING",
        /// The job is running.
        ///
        /// `JOB_STATUS_RUNNING`
        Running = "JOB_STATUS_RUNNING",
        /// The job finished successfully, and its result is set.
        ///
        /// `JOB_STATUS_SUCCEEDED`
        Succeeded = "JOB_STATUS_SUCCEEDED",
        /// The job failed, and nothing was created; `error` contains the reason.
        ///
        /// `JOB_STATUS_FAILED`
        Failed = "JOB_STATUS_FAILED",
    }
}

rt::string_enum! {
    /// Kind of operation that a job performs.
    pub enum JobType {
        /// The kind is not specified.
        ///
        /// `JOB_TYPE_UNSPECIFIED`
        Unspecified = "JOB_TYPE_UNSPECIFIED",
        /// Creates a batch of links.
        ///
        /// `JOB_TYPE_LINKS_BULK_CREATE`
        LinksBulkCreate = "JOB_TYPE_LINKS_BULK_CREATE",
    }
}

/// Result of a job of type [`JobType::LinksBulkCreate`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinksBulkCreateResult {
    /// IDs of the created links, in the order in which they were submitted. [`LinksApi::get`] returns a link
    /// by its ID.
    pub link_ids: Vec<String>,
}

impl LinksBulkCreateResult {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LinksBulkCreateResult { link_ids: Optional("linkIds") });

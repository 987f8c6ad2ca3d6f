// Written by `cargo xtask regenerate`.
//! Models that `JobsApi` and `LinksApi` share.

use crate::{models::*, rt};

/// Work that goes on after the answer.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Job {
    /// Moment the job finished. Absent until then.
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the job was submitted.
    pub created_at: Option<jiff::Timestamp>,
    /// Why the job failed. Absent unless it did; nothing was created then.
    pub error: Option<Box<JobError>>,
    /// Id of the job, a UUID.
    pub id: String,
    /// Number of items submitted.
    pub item_count: i32,
    /// Result of a batch of links. Absent until the job has succeeded.
    pub links_bulk_create: Option<Box<LinksBulkCreateResult>>,
    /// State of the job.
    pub status: JobStatus,
    /// Path to poll, relative to the host.
    pub status_url: Option<String>,
    /// What the job does.
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

/// Why a job failed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobError {
    /// Machine-readable reason. The set of values is open.
    pub code_type: String,
    /// Reason in words, meant for people.
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
    /// State of a job.
    pub enum JobStatus {
        /// No value.
        ///
        /// `JOB_STATUS_UNSPECIFIED`
        Unspecified = "JOB_STATUS_UNSPECIFIED",
        /// The job waits for its turn.
        ///
        /// `JOB_STATUS_PENDING`
        Pending = "JOB_STATUS_PENDING",
        /// The job is at work.
        ///
        /// `JOB_STATUS_RUNNING`
        Running = "JOB_STATUS_RUNNING",
        /// The job is done, and its result is there.
        ///
        /// `JOB_STATUS_SUCCEEDED`
        Succeeded = "JOB_STATUS_SUCCEEDED",
        /// The job failed, and nothing was created.
        ///
        /// `JOB_STATUS_FAILED`
        Failed = "JOB_STATUS_FAILED",
    }
}

rt::string_enum! {
    /// What a job does.
    pub enum JobType {
        /// No value.
        ///
        /// `JOB_TYPE_UNSPECIFIED`
        Unspecified = "JOB_TYPE_UNSPECIFIED",
        /// Creates a batch of links.
        ///
        /// `JOB_TYPE_LINKS_BULK_CREATE`
        LinksBulkCreate = "JOB_TYPE_LINKS_BULK_CREATE",
    }
}

/// Result of a batch of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinksBulkCreateResult {
    /// Ids of the created links, in the order they were submitted. Fetch the links to see more.
    pub link_ids: Vec<String>,
}

impl LinksBulkCreateResult {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LinksBulkCreateResult { link_ids: Optional("linkIds") });

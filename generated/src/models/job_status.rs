// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
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

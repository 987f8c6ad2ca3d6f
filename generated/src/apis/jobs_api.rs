// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Long-running operations, such as the creation of a large batch of links.
///
/// [`LinksApi::create_bulk_async`] returns the ID of a job. Poll [`JobsApi::get`] until the job has
/// finished.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct JobsApi<C> {
    client: C,
}

impl<C: Clone> JobsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the status of a job and, after it succeeded, its result.
    ///
    /// Poll the job until `status` is [`JobStatus::Succeeded`] or [`JobStatus::Failed`]. After success,
    /// `linksBulkCreate` contains the IDs of the created links; after failure, `error` contains the reason, and
    /// nothing was created. A job is removed 24 hours after it finished.
    ///
    /// Jobs cannot be listed or canceled.
    ///
    /// - `id`: ID of the job, a UUID.
    ///
    /// `GET /v1/jobs/{id}` (JobsService_Get, feature `jobs`). Needs the scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::JobsApi;
    ///
    /// let job = JobsApi::new(&client).get(&job_id).send()?;
    /// println!("{}: {} items", job.status, job.item_count);
    /// ```
    #[doc(alias("JobsService_Get", "jobs_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> JobsGet<C> {
        JobsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }
}

/// A request for `GET /v1/jobs/{id}`, created by [`JobsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(JobsGet);

impl<C: rt::Client> rt::Request for JobsGet<C> {
    type Client = C;
    type Output = crate::models::Job;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("JobsService_Get", "GET", "/v1/jobs/{id}").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/jobs/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::rt;

/// Work that goes on after the answer, such as a large batch of links.
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

    /// Gets a job's state and, once it is done, its result.
    ///
    /// Poll it until `status` is succeeded or failed. On success `linksBulkCreate` holds the ids of the links; on
    /// failure `error` says why, and nothing was created. A job is gone 24 hours after it finished.
    ///
    /// Jobs cannot be listed or cancelled. Only reads, so it is safe to repeat.
    ///
    /// - `id`: Id of the job, a UUID.
    ///
    /// `GET /v1/jobs/{id}` (JobsService_Get, feature `jobs`). Needs the scope `links:read`.
    #[doc(alias("JobsService_Get", "jobs_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> JobsGet<C> {
        JobsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }
}

/// A request for `GET /v1/jobs/{id}`, created by [`JobsApi::get`](crate::apis::JobsApi::get).
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

//! Waiting for jobs.

use std::time::Duration;

use linkbreakers_generated::{
    apis::JobsApi,
    models::{Job, JobStatus},
};

use super::{
    error::Subject,
    poll::{Poll, Wait},
};
use crate::{ApiClient, Error, http_date, text::one_line};

impl ApiClient {
    /// Polls a job until it is done, and returns it.
    ///
    /// The time limit is the client's [`deadline`](crate::Configuration::deadline). The first poll is immediate, the
    /// second one half a second later. The pause doubles with each poll, up to five seconds; a `Retry-After` header of
    /// the response replaces it. A poll that fails temporarily is repeated.
    ///
    /// In tests, [`ApiClient::stub`] creates the client that this needs; its waits return at once.
    ///
    /// ```
    /// use linkbreakers::{CreateBulkLinksRequest, CreateLinkRequest, LinksApi};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// let requests = (1..=3).map(|n| CreateLinkRequest::new(format!("https://example.com/{n}")));
    /// let job = LinksApi::new(&client).create_bulk_async(CreateBulkLinksRequest::new(requests)).send()?;
    /// let job = client.wait_for_job(&job.id)?;
    /// assert_eq!(job.item_count, 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::JobFailed`] if the job failed; [`Error::WaitTimeout`] if it was not done within the limit; otherwise
    /// the errors of any call, if a poll fails permanently.
    pub fn wait_for_job(&self, id: impl AsRef<str>) -> Result<Job, Error> {
        self.wait_for_job_within(id, self.executor().settings.deadline)
    }

    /// Polls a job like [`wait_for_job`](Self::wait_for_job), but with the time limit `limit`.
    ///
    /// # Errors
    ///
    /// The same errors as [`wait_for_job`](Self::wait_for_job).
    pub fn wait_for_job_within(&self, id: impl AsRef<str>, limit: Duration) -> Result<Job, Error> {
        let id = id.as_ref();
        let wait = Wait {
            subject: Subject { kind: "the job", id, goal: "done" },
            limit,
            first_pause: Duration::from_millis(500),
            max_pause: Duration::from_secs(5),
        };
        wait.until(self, |deadline| {
            let response = JobsApi::new(self).get(id).deadline(deadline).send_with_response()?;
            match &response.value().status {
                JobStatus::Succeeded => Ok(Poll::Ready(response.into_value())),
                JobStatus::Failed => Err(JobFailed(Box::new(response.into_value())).into()),
                status => Ok(Poll::Pending {
                    state: status.to_string(),
                    retry_after: http_date::retry_after(response.headers(), self.executor().runtime.wall_clock()),
                }),
            }
        })
    }
}

/// The awaited job failed.
#[derive(Debug, thiserror::Error)]
#[error("the job {} failed{}", one_line(&.0.id, 80), describe(.0))]
pub struct JobFailed(Box<Job>);

impl JobFailed {
    /// The job with its error, as the last poll returned it.
    pub fn job(&self) -> &Job {
        &self.0
    }
}

fn describe(job: &Job) -> String {
    let Some(error) = &job.error else { return String::new() };
    format!(", {}: {}", one_line(&error.code_type, 80), one_line(&error.message, 300))
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use insta::assert_snapshot;

    use super::*;
    use crate::testing::{Reply, TestClient};

    const RUNNING: &str = r#"{"id":"j1","status":"JOB_STATUS_RUNNING"}"#;
    const DONE: &str = r#"{"id":"j1","status":"JOB_STATUS_SUCCEEDED"}"#;

    fn running() -> Reply {
        Reply::response(200, RUNNING)
    }

    #[test]
    fn pause_doubles_with_each_poll_until_the_job_is_done() {
        let test_client = TestClient::new([vec![running(); 7], vec![Reply::response(200, DONE)]].concat());
        let job = test_client.client.wait_for_job("j1").unwrap();
        assert_eq!((job.id.as_str(), &job.status), ("j1", &JobStatus::Succeeded));
        assert_eq!(test_client.slept_millis(), [500, 1000, 2000, 4000, 5000, 5000, 5000]);
        assert!(test_client.is_exhausted());
    }

    #[test]
    fn retry_after_of_a_poll_replaces_the_pause() {
        let script = [
            running().header("retry-after", "9"),
            running().header("retry-after", "0"),
            running().header("retry-after", "soon"),
            Reply::response(200, DONE),
        ];
        let test_client = TestClient::new(script);
        test_client.client.wait_for_job("j1").unwrap();
        assert_eq!(test_client.slept_millis(), [9000, 500, 2000]);
    }

    #[test]
    fn job_with_an_unknown_status_is_polled_again() {
        let new = r#"{"id":"j1","status":"JOB_STATUS_ALMOST"}"#;
        let test_client = TestClient::new([Reply::response(200, new), Reply::response(200, DONE)]);
        test_client.client.wait_for_job("j1").unwrap();
    }

    #[test]
    fn failed_job_is_an_error_that_contains_it() {
        let failed =
            r#"{"id":"j1","status":"JOB_STATUS_FAILED","error":{"codeType":"BAD","message":"link 3\nis bad"}}"#;
        let test_client = TestClient::new([running(), Reply::response(200, failed)]);
        let error = test_client.client.wait_for_job("j1").unwrap_err();
        assert_snapshot!(error, @"the job j1 failed, BAD: link 3 is bad");
        let Error::JobFailed(failed) = &error else { panic!("another error") };
        assert_eq!(failed.job().status, JobStatus::Failed);
        assert!(!error.is_retryable() && !error.is_timeout());
    }

    #[test]
    fn temporarily_failed_poll_does_not_fail_the_wait() {
        // The first poll has four attempts. The second one succeeds.
        let test_client = TestClient::new([vec![Reply::status(503); 4], vec![Reply::response(200, DONE)]].concat());
        test_client.client.wait_for_job("j1").unwrap();
        assert_eq!(test_client.slept_millis(), [500, 1000, 2000, 500]);
    }

    #[test]
    fn permanent_error_of_a_poll_ends_the_wait() {
        let test_client = TestClient::new([running(), Reply::status(404)]);
        assert!(test_client.client.wait_for_job("j1").unwrap_err().is_not_found());
        let test_client = TestClient::new([]);
        assert!(matches!(test_client.client.wait_for_job("").unwrap_err(), Error::InvalidRequest(_)));
    }

    #[test]
    fn job_not_done_within_the_limit_is_a_retryable_timeout() {
        let test_client = TestClient::new(vec![running(); 4]);
        let error = test_client.client.wait_for_job_within("j1", Duration::from_secs(7)).unwrap_err();
        assert_snapshot!(error, @"the job j1 was not done within 7 s; its last state was JOB_STATUS_RUNNING; it can be awaited again");
        assert_eq!(test_client.slept_millis(), [500, 1000, 2000]);
        assert!(error.is_timeout() && error.is_retryable() && error.source().is_none());
        assert!(
            matches!(&error, Error::WaitTimeout(timeout) if timeout.id() == "j1" && timeout.last_state() == Some("JOB_STATUS_RUNNING"))
        );
    }

    #[test]
    fn limit_of_zero_polls_once() {
        let test_client = TestClient::new([running()]);
        let error = test_client.client.wait_for_job_within("j1", Duration::ZERO).unwrap_err();
        assert_snapshot!(error, @"the job j1 was not done within 0 s; its last state was JOB_STATUS_RUNNING; it can be awaited again");
        assert!(test_client.is_exhausted());
    }

    #[test]
    fn retry_after_beyond_the_limit_is_reported() {
        let error = |reply: Reply| {
            let test_client = TestClient::new([running(), reply.header("retry-after", "3600")]);
            test_client.client.wait_for_job_within("j1", Duration::from_secs(7)).unwrap_err().to_string()
        };
        assert_snapshot!(error(running()), @"the job j1 was not done within 7 s; its last state was JOB_STATUS_RUNNING; the API requested a wait of 3600 s, which the limit does not allow; it can be awaited again");
        assert_eq!(error(Reply::status(503)), error(running()));
    }

    #[test]
    fn error_of_the_last_poll_is_the_source_of_the_timeout() {
        let test_client = TestClient::new([Reply::status(503)]);
        let error = test_client.client.wait_for_job_within("j1", Duration::from_millis(400)).unwrap_err();
        assert_snapshot!(error.source().unwrap(), @"JobsService_Get failed: the API responded with 503 Service Unavailable (1 attempt)");
    }
}

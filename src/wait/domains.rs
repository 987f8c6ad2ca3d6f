//! Waiting for custom domains.

use std::time::Duration;

use linkbreakers_generated::{
    apis::CustomDomainsApi,
    models::{CustomDomain, CustomDomainStatus},
};

use super::{
    error::{Subject, WaitFailed},
    poll::{Poll, Wait},
};
use crate::{ApiClient, Error};

impl ApiClient {
    /// Has the API check a custom domain until it is active, and returns it.
    ///
    /// The time limit is the client's [`deadline`](crate::Configuration::deadline). Activation usually takes minutes to
    /// hours, so [`wait_for_custom_domain_within`](Self::wait_for_custom_domain_within) is often the better choice.
    ///
    /// The first check is immediate, the second one a second later. The pause doubles with each check, up to thirty
    /// seconds. A check that fails temporarily is repeated, after the wait of its `Retry-After` header if it has one. A
    /// problem that a check finds, such as a missing DNS record, does not end the wait, because DNS records take time
    /// to propagate; the error of a timeout contains it.
    ///
    /// - `id`: the id of the domain, a UUID.
    ///
    /// In tests, [`ApiClient::stub`] creates the client that this needs; its waits return at once.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # let domains = linkbreakers::CustomDomainsApi::new(&client);
    /// # let id = domains.create(linkbreakers::CreateCustomDomainRequest::new().name("go.example.com")).send()?.custom_domain.id;
    /// # for _ in 0..4 {
    /// #     domains.check(&id).send()?;
    /// # }
    /// let domain = client.wait_for_custom_domain(&id)?;
    /// println!("{} is active", domain.name);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::WaitTimeout`] if the domain was not active within the limit, with its status and the problem that the
    /// last check found; [`Error::WaitFailed`] if its certificate has expired; otherwise the errors of any call, if a
    /// check fails permanently.
    pub fn wait_for_custom_domain(&self, id: impl AsRef<str>) -> Result<CustomDomain, Error> {
        self.wait_for_custom_domain_within(id, self.executor().settings.deadline)
    }

    /// Has the API check a custom domain like [`wait_for_custom_domain`](Self::wait_for_custom_domain), but with the
    /// time limit `limit`.
    ///
    /// # Errors
    ///
    /// The same errors as [`wait_for_custom_domain`](Self::wait_for_custom_domain).
    pub fn wait_for_custom_domain_within(&self, id: impl AsRef<str>, limit: Duration) -> Result<CustomDomain, Error> {
        let id = id.as_ref();
        let wait = Wait {
            subject: Subject { kind: "the custom domain", id, goal: "active" },
            limit,
            first_pause: Duration::from_secs(1),
            max_pause: Duration::from_secs(30),
        };
        wait.until(self, |deadline| {
            let domain = CustomDomainsApi::new(self).check(id).deadline(deadline).send()?.custom_domain;
            match domain.status {
                // The old certificate is valid until the renewal is complete.
                CustomDomainStatus::Active | CustomDomainStatus::RenewalPending => Ok(Poll::Ready(domain)),
                CustomDomainStatus::Expired => Err(WaitFailed::new(wait.subject, state(&domain)).into()),
                _ => Ok(Poll::Pending { state: state(&domain), retry_after: None }),
            }
        })
    }
}

fn state(domain: &CustomDomain) -> String {
    match &domain.last_error {
        Some(error) if !error.is_empty() => format!("{} ({error})", domain.status),
        _ => domain.status.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::testing::{Reply, TestClient};

    const PENDING: &str = r#"{"customDomain":{"id":"d1","status":"STATUS_DOMAIN_PENDING","lastError":"no CNAME"}}"#;
    const VERIFYING: &str = r#"{"customDomain":{"id":"d1","status":"STATUS_VERIFICATION_PENDING"}}"#;
    const ACTIVE: &str = r#"{"customDomain":{"id":"d1","status":"STATUS_ACTIVE"}}"#;

    fn domain(body: &'static str) -> Reply {
        Reply::response(200, body)
    }

    #[test]
    fn missing_dns_record_does_not_end_the_wait() {
        let test_client = TestClient::new([domain(PENDING), domain(VERIFYING), domain(ACTIVE)]);
        assert_eq!(test_client.client.wait_for_custom_domain("d1").unwrap().status, CustomDomainStatus::Active);
        assert_eq!(test_client.slept_millis(), [1000, 2000]);
        assert!(test_client.requests().iter().all(|request| request.uri().path() == "/v1/custom-domains/d1/check"));
    }

    #[test]
    fn pause_doubles_with_each_check_up_to_thirty_seconds() {
        let script = [vec![domain(VERIFYING); 7], vec![domain(ACTIVE)]].concat();
        let test_client = TestClient::new(script);
        test_client.client.wait_for_custom_domain("d1").unwrap();
        assert_eq!(test_client.slept_millis(), [1000, 2000, 4000, 8000, 16000, 30000, 30000]);
    }

    #[test]
    fn each_check_has_a_different_idempotency_key() {
        let test_client = TestClient::new([domain(VERIFYING), domain(ACTIVE)]);
        test_client.client.wait_for_custom_domain("d1").unwrap();
        let requests = test_client.requests();
        let key = |n: usize| requests[n].headers().get("idempotency-key").unwrap();
        assert_ne!(key(0), key(1), "for the same key the API would repeat its first response");
    }

    #[test]
    fn timeout_contains_the_problem_of_the_last_check() {
        let test_client = TestClient::new([domain(VERIFYING), domain(PENDING)]);
        let error = test_client.client.wait_for_custom_domain_within("d1", Duration::from_secs(3)).unwrap_err();
        assert_snapshot!(error, @"the custom domain d1 was not active within 3 s; its last state was STATUS_DOMAIN_PENDING (no CNAME); it can be awaited again");
        let Error::WaitTimeout(timeout) = &error else { panic!("another error") };
        assert_eq!((timeout.id(), timeout.last_state()), ("d1", Some("STATUS_DOMAIN_PENDING (no CNAME)")));
    }

    #[test]
    fn expired_certificate_ends_the_wait() {
        let expired = r#"{"customDomain":{"id":"d1","status":"STATUS_EXPIRED","lastError":"renewal\nfailed"}}"#;
        let error = TestClient::new([domain(expired)]).client.wait_for_custom_domain("d1").unwrap_err();
        assert_snapshot!(error, @"the custom domain d1 cannot become active: STATUS_EXPIRED (renewal failed)");
        assert!(!error.is_retryable() && !error.is_timeout());
    }

    #[test]
    fn domain_in_renewal_counts_as_active() {
        let renewing = r#"{"customDomain":{"id":"d1","status":"STATUS_RENEWAL_PENDING"}}"#;
        TestClient::new([domain(renewing)]).client.wait_for_custom_domain("d1").unwrap();
    }
}

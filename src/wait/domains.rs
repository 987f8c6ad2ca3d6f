//! Waiting for a custom domain.

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
    /// Waits until a custom domain serves links, for as long as the client's
    /// [`deadline`](crate::Configuration::deadline) allows, and returns it.
    ///
    /// Each look has the API check the domain: at once, after a second, then less and less often, at last every thirty
    /// seconds, or when the API says; a look that fails for a passing reason is repeated. What a check finds wrong, such as
    /// a DNS record that is missing, does not end the wait, for records take their time to spread: the error at its end
    /// tells of it. Minutes to hours are usual, so [`wait_for_custom_domain_within`](Self::wait_for_custom_domain_within)
    /// is often the better choice.
    ///
    /// - `id`: the domain's id, a UUID.
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
    /// [`Error::WaitTimeout`] if the domain was not active when time ran out, with its status and what the last check found
    /// wrong; [`Error::WaitFailed`] if its certificate has expired; and otherwise whatever keeps it from being checked.
    pub fn wait_for_custom_domain(&self, id: impl AsRef<str>) -> Result<CustomDomain, Error> {
        self.wait_for_custom_domain_within(id, self.executor().settings.deadline)
    }

    /// Waits for a custom domain as [`wait_for_custom_domain`](Self::wait_for_custom_domain) does, but for as long as
    /// `limit` allows.
    ///
    /// # Errors
    ///
    /// The same as of [`wait_for_custom_domain`](Self::wait_for_custom_domain).
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
                // While the certificate is renewed, the old one serves.
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

    fn seen(body: &'static str) -> Reply {
        Reply::response(200, body)
    }

    #[test]
    fn a_missing_record_does_not_end_the_wait() {
        let test_client = TestClient::new([seen(PENDING), seen(VERIFYING), seen(ACTIVE)]);
        assert_eq!(test_client.client.wait_for_custom_domain("d1").unwrap().status, CustomDomainStatus::Active);
        assert_eq!(test_client.slept_millis(), [1000, 2000]);
        assert!(test_client.requests().iter().all(|request| request.uri().path() == "/v1/custom-domains/d1/check"));
    }

    #[test]
    fn looks_become_as_rare_as_half_a_minute() {
        let script = [vec![seen(VERIFYING); 7], vec![seen(ACTIVE)]].concat();
        let test_client = TestClient::new(script);
        test_client.client.wait_for_custom_domain("d1").unwrap();
        assert_eq!(test_client.slept_millis(), [1000, 2000, 4000, 8000, 16000, 30000, 30000]);
    }

    #[test]
    fn each_check_has_a_key_of_its_own() {
        let test_client = TestClient::new([seen(VERIFYING), seen(ACTIVE)]);
        test_client.client.wait_for_custom_domain("d1").unwrap();
        let requests = test_client.requests();
        let key = |n: usize| requests[n].headers().get("idempotency-key").unwrap();
        assert_ne!(key(0), key(1), "or the second would be answered with what the first was");
    }

    #[test]
    fn the_error_at_the_end_says_what_the_last_check_found() {
        let test_client = TestClient::new([seen(VERIFYING), seen(PENDING)]);
        let error = test_client.client.wait_for_custom_domain_within("d1", Duration::from_secs(3)).unwrap_err();
        assert_snapshot!(error, @"the custom domain d1 was not active within 3 s; its last state was STATUS_DOMAIN_PENDING (no CNAME); it can be awaited again");
        let Error::WaitTimeout(timeout) = &error else { panic!("another error") };
        assert_eq!((timeout.id(), timeout.last_state()), ("d1", Some("STATUS_DOMAIN_PENDING (no CNAME)")));
    }

    #[test]
    fn an_expired_certificate_ends_the_wait() {
        let expired = r#"{"customDomain":{"id":"d1","status":"STATUS_EXPIRED","lastError":"renewal\nfailed"}}"#;
        let error = TestClient::new([seen(expired)]).client.wait_for_custom_domain("d1").unwrap_err();
        assert_snapshot!(error, @"the custom domain d1 cannot become active: STATUS_EXPIRED (renewal failed)");
        assert!(!error.is_retryable() && !error.is_timeout());
    }

    #[test]
    fn a_renewal_is_no_reason_to_wait() {
        let renewing = r#"{"customDomain":{"id":"d1","status":"STATUS_RENEWAL_PENDING"}}"#;
        TestClient::new([seen(renewing)]).client.wait_for_custom_domain("d1").unwrap();
    }
}

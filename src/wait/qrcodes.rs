//! Waiting for QR codes.

use std::time::Duration;

use linkbreakers_generated::{apis::LinksApi, models::Link};

use super::{
    error::{Subject, WaitFailed},
    poll::{Poll, Wait},
};
use crate::{ApiClient, Error};

impl ApiClient {
    /// Polls a link until the image of its QR code is ready, and returns the link with its `qrcode_signed_url`.
    ///
    /// The API renders the image of a new link after its response, or before it if the request sets `wait_for_qrcode`,
    /// which makes that call slower.
    ///
    /// The time limit is the client's [`deadline`](crate::Configuration::deadline). The first poll is immediate, the
    /// second one a quarter of a second later. The pause doubles with each poll, up to four seconds. A poll that fails
    /// temporarily is repeated, after the wait of its `Retry-After` header if it has one.
    ///
    /// - `link_id`: the id of the link, a UUID.
    ///
    /// In tests, [`ApiClient::stub`] creates the client that this needs; its waits return at once.
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// let link = LinksApi::new(&client).create(CreateLinkRequest::new("https://example.com/menu")).send()?.link;
    /// let link = client.wait_for_qrcode(&link.id)?;
    /// client.download_qrcode(&link).to_file("menu.png")?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::WaitFailed`] if the link has no QR code; [`Error::WaitTimeout`] if the image was not ready within the
    /// limit; otherwise the errors of any call, if a poll fails permanently.
    pub fn wait_for_qrcode(&self, link_id: impl AsRef<str>) -> Result<Link, Error> {
        self.wait_for_qrcode_within(link_id, self.executor().settings.deadline)
    }

    /// Polls a link like [`wait_for_qrcode`](Self::wait_for_qrcode), but with the time limit `limit`.
    ///
    /// # Errors
    ///
    /// The same errors as [`wait_for_qrcode`](Self::wait_for_qrcode).
    pub fn wait_for_qrcode_within(&self, link_id: impl AsRef<str>, limit: Duration) -> Result<Link, Error> {
        let id = link_id.as_ref();
        let wait = Wait {
            subject: Subject { kind: "the QR code of the link", id, goal: "ready" },
            limit,
            first_pause: Duration::from_millis(250),
            max_pause: Duration::from_secs(4),
        };
        wait.until(self, |deadline| {
            let link = LinksApi::new(self).get(id).include(["qrcodeSignedUrl"]).deadline(deadline).send()?.link;
            if !link.qrcode_enabled {
                return Err(WaitFailed::new(wait.subject, "its `qrcodeEnabled` is false").into());
            }
            let has_image = link.qrcode_signed_url.as_deref().is_some_and(|url| !url.is_empty());
            let state = match link.qrcode_pending_update_since {
                None if has_image => return Ok(Poll::Ready(link)),
                None => "no image".to_owned(),
                Some(since) => format!("an update pending since {since}"),
            };
            Ok(Poll::Pending { state, retry_after: None })
        })
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::testing::{Reply, TestClient};

    const PENDING: &str = r#"{"link":{"id":"l1","qrcodeEnabled":true,"qrcodePendingUpdateSince":"2026-01-02T03:04:05Z","qrcodeSignedUrl":"https://old.example/"}}"#;
    const BARE: &str = r#"{"link":{"id":"l1","qrcodeEnabled":true}}"#;
    const READY: &str = r#"{"link":{"id":"l1","qrcodeEnabled":true,"qrcodeSignedUrl":"https://new.example/"}}"#;

    fn link(body: &'static str) -> Reply {
        Reply::response(200, body)
    }

    #[test]
    fn link_is_polled_until_the_image_is_up_to_date() {
        let test_client = TestClient::new([link(BARE), link(PENDING), Reply::status(503), link(READY)]);
        let ready = test_client.client.wait_for_qrcode("l1").unwrap();
        assert_eq!(ready.qrcode_signed_url.as_deref(), Some("https://new.example/"));
        // The last wait is the backoff of the retry within the third poll.
        assert_eq!(test_client.slept_millis(), [250, 500, 500]);
        let uris: Vec<_> = test_client.requests().iter().map(|request| request.uri().to_string()).collect();
        assert!(uris.iter().all(|uri| uri.ends_with("/v1/links/l1?include=qrcodeSignedUrl")), "{uris:?}");
    }

    #[test]
    fn image_not_ready_within_the_limit_is_a_timeout_with_its_state() {
        let test_client = TestClient::new([link(BARE), link(PENDING)]);
        let error = test_client.client.wait_for_qrcode_within("l1", Duration::from_millis(700)).unwrap_err();
        assert_snapshot!(error, @"the QR code of the link l1 was not ready within 0.7 s; its last state was an update pending since 2026-01-02T03:04:05Z; it can be awaited again");
        assert!(error.is_timeout() && error.is_retryable());
    }

    #[test]
    fn link_without_a_qr_code_fails_the_wait_at_once() {
        let test_client = TestClient::new([link(r#"{"link":{"id":"l1"}}"#)]);
        let error = test_client.client.wait_for_qrcode("l1").unwrap_err();
        assert_snapshot!(error, @"the QR code of the link l1 cannot become ready: its `qrcodeEnabled` is false");
        assert!(!error.is_timeout() && !error.is_retryable() && test_client.slept_millis().is_empty());
    }
}

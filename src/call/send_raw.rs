//! Responses without decoding.

use std::io::Write;

use linkbreakers_generated::rt::{Call, Request};

use super::response::{ApiResponse, RawResponse};
use crate::{ApiClient, Error, FileError};

/// Requests whose response can be received without decoding it; all requests of an [`ApiClient`].
///
/// The body is that of a success, after retries and decompression: the bytes that the API sent, even if they are not
/// valid JSON. An error status is an [`Error::Api`], as for `send`. The client's
/// [`max_response_size`](crate::Configuration::max_response_size) limits the body.
///
/// ```
/// use linkbreakers::{LinksApi, SendRaw as _};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// let response = LinksApi::new(&client).list().send_raw()?;
/// assert!(response.value().starts_with(b"{"));
///
/// let response = LinksApi::new(&client).list().send_to(&mut std::io::stdout())?;
/// println!("{} bytes", response.value());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait SendRaw: Request<Client = ApiClient> {
    /// Sends the request and returns the body as bytes, with its status and headers.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is too large; otherwise the errors of `send`.
    fn send_raw(&self) -> Result<ApiResponse<Vec<u8>>, Error> {
        receive(self.client(), self.to_call()?)
    }

    /// Sends the request, writes the body to `writer`, and returns the number of bytes written, with the status and
    /// headers.
    ///
    /// The body is held in memory until it is complete, so that a failed attempt can be retried: nothing is written
    /// before.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if `writer` fails, after which it may contain a part of the body; otherwise the errors of
    /// [`send_raw`](Self::send_raw).
    fn send_to(&self, writer: &mut impl Write) -> Result<ApiResponse<u64>, Error>
    where
        Self: Sized,
    {
        write(self.send_raw()?, writer)
    }
}

impl<R: Request<Client = ApiClient>> SendRaw for R {}

pub(super) fn receive(client: &ApiClient, call: Call) -> Result<ApiResponse<Vec<u8>>, Error> {
    let response = client.executor().execute(call)?;
    response.check_length()?;
    let RawResponse { parts, body, .. } = response;
    Ok(ApiResponse { value: body, parts })
}

pub(super) fn write(response: ApiResponse<Vec<u8>>, writer: &mut impl Write) -> Result<ApiResponse<u64>, Error> {
    let ApiResponse { value, parts } = response;
    let result = writer.write_all(&value).and_then(|()| writer.flush());
    result.map_err(|error| FileError::unwritable(None, error))?;
    Ok(ApiResponse { value: u64::try_from(value.len()).unwrap_or(u64::MAX), parts })
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::io;

    use insta::assert_snapshot;

    use super::*;
    use crate::{
        CreateLinkRequest, LinksApi,
        testing::{Reply, TestClient},
    };

    #[test]
    fn body_is_returned_without_decoding_it() {
        let body = "\u{feff}{\"links\": [";
        let replies = [Reply::status(503), Reply::response(201, body).header("x-request-id", "req-1")];
        let test_client = TestClient::new(replies);
        let request = CreateLinkRequest::new("https://example.com");
        let response = LinksApi::new(&test_client.client).create(request).send_raw().unwrap();
        assert_eq!(response.value(), body.as_bytes());
        assert_eq!((response.status(), response.attempts(), response.request_id()), (201, 2, Some("req-1")));
        assert!(test_client.requests()[1].body().is_some());
    }

    #[test]
    fn body_of_a_raw_request_is_returned_without_decoding_it() {
        let test_client = TestClient::new([Reply::response(200, "<html>"), Reply::response(200, "a,b\n")]);
        let request = test_client.client.request("GET", "/v1/things");
        assert_eq!(request.send_raw().unwrap().into_value(), b"<html>");
        let mut text = Vec::new();
        assert_eq!(*request.send_to(&mut text).unwrap().value(), 4);
        assert_eq!(text, b"a,b\n");
    }

    #[test]
    fn only_the_complete_body_of_a_success_is_written() {
        let links = |test_client: &TestClient| LinksApi::new(&test_client.client).list();
        let test_client = TestClient::new([Reply::response(503, "later"), Reply::response(200, "{}")]);
        let mut text = Vec::new();
        let response = links(&test_client).send_to(&mut text).unwrap();
        assert_eq!((response.status(), *response.value(), text), (200, 2, b"{}".to_vec()));
        for (reply, message) in [(Reply::response(404, "no"), "404"), (Reply::status(200).truncated(), "1000 bytes")] {
            let mut text = Vec::new();
            let error = links(&TestClient::new([reply])).send_to(&mut text).unwrap_err();
            assert!(error.to_string().contains(message) && text.is_empty(), "{error}");
        }
    }

    #[test]
    fn failed_writer_is_a_file_error() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let test_client = TestClient::new([Reply::status(200)]);
        let error = LinksApi::new(&test_client.client).list().send_to(&mut Full).unwrap_err();
        assert_snapshot!(error, @"the writer could not be written: no storage space");
    }

    #[test]
    fn assumed_deletion_has_an_empty_body() {
        let test_client = TestClient::new([Reply::status(500), Reply::response(404, "gone")]);
        let response = LinksApi::new(&test_client.client).delete("1").send_raw().unwrap();
        assert!(response.assumed_deleted() && response.value().is_empty());
    }
}

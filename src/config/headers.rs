//! Headers that the program adds: to every request, or to one call.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::{ConfigurationError, text::one_line, transport::is_framing};

/// Parses the name of a header that the program adds.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| "is not a valid header name")
}

/// Parses the value of a header that the program adds.
pub(crate) fn header_value(value: &str) -> Result<HeaderValue, &'static str> {
    let problem = "has a value with a character that is not allowed in a header, such as a line break";
    HeaderValue::from_str(value).map_err(|_| problem)
}

/// Returns whether only the client may set a header, because it controls the target, the authentication or the framing.
pub(crate) fn is_reserved(name: &HeaderName) -> bool {
    is_framing(name)
        || matches!(
            *name,
            header::AUTHORIZATION
                | header::HOST
                | header::CONTENT_TYPE
                | header::CONTENT_ENCODING
                | header::ACCEPT_ENCODING
        )
}

/// Returns a name for a message.
pub(crate) fn shown(name: &str) -> String {
    one_line(&name.escape_debug().to_string(), 80)
}

/// Validates the headers of all requests of a client. A header that is set twice is sent twice.
pub(super) fn client_headers(headers: &[(String, String)]) -> Result<HeaderMap, ConfigurationError> {
    let mut validated = HeaderMap::new();
    for (name, value) in headers {
        let invalid = |problem: &str| ConfigurationError::new("header", format!("`{}` {problem}", shown(name)));
        let name = header_name(name).map_err(invalid)?;
        if let Some(fix) = fix_of_reserved(&name) {
            return Err(invalid(&format!("is set by the client and cannot be set for all requests; {fix}")));
        }
        let mut value = header_value(value).map_err(invalid)?;
        // Gateways use such headers for credentials, which `Debug` must not show.
        value.set_sensitive(true);
        validated.append(name, value);
    }
    Ok(validated)
}

/// Returns the fix for a header that cannot be set for all requests.
fn fix_of_reserved(name: &HeaderName) -> Option<&'static str> {
    match name.as_str() {
        "authorization" => Some("pass the access token to `Configuration::new`"),
        "proxy-authorization" => Some("set the user name and the password in the URL of `proxy`"),
        "linkbreakers-client" => Some("use `client_name`"),
        "idempotency-key" => Some("use the method `idempotency_key` of a call"),
        "accept" => Some("use the method `header` of a call"),
        _ if is_reserved(name) => Some("remove it"),
        _ => None,
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{
        ApiClient, Configuration,
        testing::{Reply, TestClient, format_request},
    };

    fn rejection(name: &str, value: &str) -> String {
        let result = ApiClient::new(Configuration::new("token").header(name, value));
        result.expect_err("the header should be rejected").to_string()
    }

    #[test]
    fn header_is_sent_with_every_request_to_the_api_and_replaced_by_that_of_a_call() {
        let headers = [("X-Gateway-Key", "key"), ("x-team", "a"), ("X-Team", "b")];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let image = Reply::response(200, "png").header("content-type", "image/png");
        let test_client =
            TestClient::with([Reply::status(503), Reply::status(200), Reply::status(200), image], |settings| {
                settings.headers = client_headers(&headers).unwrap();
            });
        let get = || test_client.client.request("GET", "/v1/things");
        get().send::<Value>().unwrap();
        get().header("x-TEAM", "c").send::<Value>().unwrap();
        test_client.client.download("https://files.example/a.png").to_bytes().unwrap();
        let requests = test_client.requests();
        for (n, team) in [&["a", "b"][..], &["a", "b"], &["c"], &[]].into_iter().enumerate() {
            assert!(requests[n].headers().get_all("x-team").iter().eq(team), "{n}");
        }
        assert!(requests[..3].iter().all(|request| request.headers()["x-gateway-key"] == "key"));
        assert!(!requests[3].headers().contains_key("x-gateway-key"));
        assert!(format_request(&requests[0]).contains("x-gateway-key: [sensitive]"));
    }

    #[test]
    fn reserved_header_is_rejected_with_a_fix() {
        for name in ["Authorization", "proxy-authorization", "Linkbreakers-Client", "Idempotency-Key", "accept"] {
            assert!(rejection(name, "secret").contains("; "), "{name}");
        }
        for name in
            ["host", "content-type", "content-encoding", "accept-encoding", "content-length", "te", "keep-alive"]
        {
            assert!(rejection(name, "secret").ends_with("; remove it"), "{name}");
        }
        insta::assert_snapshot!(rejection("Authorization", "secret"), @"`header` `Authorization` is set by the client and cannot be set for all requests; pass the access token to `Configuration::new`");
    }

    #[test]
    fn invalid_header_is_rejected_without_its_value() {
        insta::assert_snapshot!(rejection("bad name\n", "secret"), @r#"`header` `bad name\n` is not a valid header name"#);
        insta::assert_snapshot!(rejection("x-ok", "secret\r\nx: y"), @"`header` `x-ok` has a value with a character that is not allowed in a header, such as a line break");
    }
}

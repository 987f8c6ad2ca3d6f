//! Decodes responses.

use std::{
    borrow::Cow,
    str::{self, Utf8Chunk},
};

use http::{Method, header::CONTENT_TYPE};
use linkbreakers_generated::rt::Operation;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::{
    error_path::{Parse, error_path},
    repair::{repair, without_byte_order_mark},
    response::{ApiResponse, RawResponse},
};
use crate::{DecodeError, Error, error::DecodeProblem};

/// The handling of an empty body in a successful response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EmptyBody {
    /// An empty body is an error: the response must contain an object, such as a page.
    Rejected,
    /// An empty body is decoded as an empty object; for a deletion, as an object that reports success.
    Allowed,
    /// An empty body is decoded as `null`, which only some types accept; for raw requests.
    Null,
}

impl EmptyBody {
    pub(crate) fn of(operation: &Operation) -> Self {
        if operation.allows_empty_body { Self::Allowed } else { Self::Rejected }
    }
}

/// Decodes a response. Only this function and `parse` are compiled for each type.
pub(crate) fn decode<T: DeserializeOwned>(
    mut response: RawResponse,
    empty: EmptyBody,
) -> Result<ApiResponse<T>, Error> {
    response.check_length()?;
    loop {
        match parse(&response.body) {
            Ok(value) => return Ok(ApiResponse { value, parts: response.parts }),
            Err(error) => response.recover(error, empty, &|json| parse::<T>(json).err())?,
        }
    }
}

pub(crate) fn parse<T: DeserializeOwned>(json: &[u8]) -> serde_json::Result<T> {
    serde_json::from_str(&text(json))
}

/// Returns JSON as text without a byte order mark, so that the parser does not validate each string separately.
///
/// Invalid UTF-8 is replaced by a lone surrogate. The parser rejects both, except in strings that it skips.
fn text(json: &[u8]) -> Cow<'_, str> {
    // `?` separates the surrogate from an escape sequence before or after it.
    const REPLACEMENT: &str = r"?\ud800?";
    let replaced = |chunk: Utf8Chunk<'_>| {
        let replacement = if chunk.invalid().is_empty() { "" } else { REPLACEMENT };
        [chunk.valid(), replacement].concat()
    };
    let json = without_byte_order_mark(json);
    match str::from_utf8(json) {
        Ok(text) => text.into(),
        Err(_) => json.utf8_chunks().map(replaced).collect(),
    }
}

impl RawResponse {
    /// Returns the JSON values to try, in this order, in place of an empty body.
    fn substitutes(&self, empty: EmptyBody) -> &'static [&'static [u8]] {
        const SUCCESS: &[u8] = br#"{"success":true}"#;
        let is_deletion = self.method == Method::DELETE;
        match empty {
            _ if self.not_found.is_some() => &[SUCCESS, b"null"],
            EmptyBody::Null if self.is_empty() && is_deletion => &[b"{}", b"null"],
            EmptyBody::Null if self.is_empty() || self.is_empty_object() => &[b"null"],
            EmptyBody::Allowed if self.is_empty() && is_deletion => &[SUCCESS, b"null"],
            EmptyBody::Allowed if self.is_empty() => &[b"{}", b"null"],
            _ => &[],
        }
    }

    fn is_empty(&self) -> bool {
        without_byte_order_mark(&self.body).trim_ascii().is_empty()
    }

    fn is_empty_object(&self) -> bool {
        let inside = self.body.trim_ascii().strip_prefix(b"{").and_then(|body| body.strip_suffix(b"}"));
        inside.is_some_and(|inside| inside.trim_ascii().is_empty())
    }

    pub(super) fn check_length(&self) -> Result<(), Error> {
        match self.truncated_at {
            Some(limit) => Err(self.decode_error(DecodeProblem::TooLarge { limit }).into()),
            None => Ok(()),
        }
    }

    /// Replaces the body, which `parse` rejects, by one that it accepts.
    fn recover(&mut self, error: serde_json::Error, empty: EmptyBody, parse: Parse<'_>) -> Result<(), Error> {
        let accepts = |json: &[u8]| parse(json).is_none();
        if let Some(json) = self.substitutes(empty).iter().find(|json| accepts(json)) {
            self.body = json.to_vec();
            return Ok(());
        }
        let mut repaired = self.body.clone();
        if repair(&mut repaired) && accepts(&repaired) {
            self.body = repaired;
            return Ok(());
        }
        // If no substitute for the body of a 404 can be decoded, the 404 is the error.
        Err(match self.not_found.take() {
            Some(not_found) => Error::Api(not_found),
            None => self.parse_error(error, parse).into(),
        })
    }

    /// Returns the decode error for the error of `parse`.
    pub(crate) fn parse_error(&self, mut source: serde_json::Error, parse: Parse<'_>) -> DecodeError {
        if self.is_empty() {
            return self.decode_error(DecodeProblem::Empty);
        }
        // The error is about the replacement of invalid UTF-8, unlike that of the body itself.
        if source.is_syntax() && str::from_utf8(&self.body).is_err() {
            let body = without_byte_order_mark(&self.body);
            let error = serde_json::from_slice::<&RawValue>(body).err();
            source = error.filter(serde_json::Error::is_syntax).unwrap_or(source);
        }
        let content_type = self.parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_html = content_type.unwrap_or_default().to_ascii_lowercase().contains("html");
        self.decode_error(if is_html || self.body.trim_ascii().starts_with(b"<") {
            DecodeProblem::Html { source }
        } else {
            DecodeProblem::Json { path: error_path(&source, &self.body, parse), source }
        })
    }
}

#[cfg(all(test, feature = "all-apis"))]
mod tests {
    use std::error::Error as _;

    use http::{HeaderMap, StatusCode};
    use insta::assert_snapshot;
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        CanvasPosition, CreateBulkLinksRequest, CreateLinkRequest, Error, EventsApi, Job, JobStatus, Link, LinksApi,
        MediaApi, MembersApi, Timestamp, UpdateLinkRequest, UpdateMeRequest, VisitorsApi,
        call::response::ResponseParts,
        error::Target,
        request::{Empty, Request as _},
        testing::{Reply, TestClient},
    };

    fn read<T: DeserializeOwned>(body: &'static str) -> Result<T, Error> {
        TestClient::new([Reply::response(200, body)]).client.request("GET", "/v1/things").send()
    }

    fn expires_at(text: &str) -> Result<Option<Timestamp>, serde_json::Error> {
        serde_json::from_value::<Link>(json!({"id": "1", "expiresAt": text})).map(|link| link.expires_at)
    }

    #[test]
    fn empty_page_between_pages_is_an_error() {
        let first = r#"{"links":[{"id":"1"},{"id":"2"}],"nextPageToken":"t"}"#;
        for (status, body) in [(200, ""), (204, ""), (200, " \r\n"), (200, "\u{feff}")] {
            let test_client = TestClient::new([Reply::response(200, first), Reply::response(status, body)]);
            let items: Vec<_> = LinksApi::new(&test_client.client).list().items().collect();
            assert_eq!(items.iter().filter(|item| item.is_ok()).count(), 2);
            let error = items.last().unwrap().as_ref().unwrap_err();
            assert!(matches!(error, Error::Decode(_)), "{status} {body:?}: {error}");
        }
        let test_client = TestClient::new([Reply::response(200, "")]);
        let error = EventsApi::new(&test_client.client).list().items().next().unwrap().unwrap_err();
        assert_snapshot!(error, @"EventsService_ListEvents: the response (200) has an empty body, but a JSON value is required (1 attempt)");
    }

    #[test]
    fn empty_body_in_place_of_created_links_is_an_error() {
        let test_client = TestClient::new([Reply::response(200, ""), Reply::response(204, "")]);
        let links = LinksApi::new(&test_client.client);
        let request = CreateBulkLinksRequest::new(vec![CreateLinkRequest::new("https://example.com"); 6]);
        let error = links.create_bulk(request).send().unwrap_err();
        assert_snapshot!(error, @"LinksService_CreateBulk: the response (200) has an empty body, but a JSON value is required; the call may have taken effect (1 attempt)");
        let error = links.update("1", UpdateLinkRequest::new().name("a")).send().unwrap_err();
        assert!(error.may_have_taken_effect(), "{error}");
    }

    #[test]
    fn empty_body_of_a_deletion_is_a_success() {
        let test_client =
            TestClient::new([Reply::response(200, ""), Reply::response(204, ""), Reply::response(204, "")]);
        LinksApi::new(&test_client.client).delete("1").send().unwrap();
        MediaApi::new(&test_client.client).delete("1").send().unwrap();
        assert!(VisitorsApi::new(&test_client.client).delete("1").send().unwrap().success);
    }

    #[test]
    fn truncated_body_of_a_deletion_is_an_error() {
        for body in ["{", r#"{"success":tr"#, r#"{"a":1,"a":"#] {
            let test_client = TestClient::new([Reply::response(200, body)]);
            assert!(VisitorsApi::new(&test_client.client).delete("1").send().is_err(), "{body}");
        }
    }

    #[test]
    fn raw_request_decodes_an_empty_response_as_unit() {
        for body in ["", " ", "{}", "{ }\n", "null"] {
            read::<()>(body).unwrap();
            read::<Empty>(body).unwrap();
            assert_eq!(read::<Option<Link>>(body).unwrap().map(|link| link.id), None.or(read_id(body)), "{body:?}");
        }
        assert!(read::<()>(r#"{"id":"1"}"#).is_err());
        assert_eq!(read::<Value>("").unwrap(), Value::Null);
        assert_snapshot!(read::<Link>("").unwrap_err(), @"GET /v1/things: the response (200) has an empty body, but a JSON value is required (1 attempt)");
        let test_client = TestClient::new([Reply::response(204, "")]);
        assert_eq!(test_client.client.request("DELETE", "/v1/things/1").send::<Value>().unwrap(), json!({}));
    }

    /// Every property of a link is optional, so an empty object is a link.
    fn read_id(body: &str) -> Option<String> {
        body.starts_with('{').then(String::new)
    }

    #[test]
    fn integers_are_decoded_from_floats_exponents_and_text() {
        for (spelled, expected) in [
            ("3.0", 3),
            ("1e3", 1000),
            ("-0.0", 0),
            (r#""42""#, 42),
            (r#""1e3""#, 1000),
            ("9007199254740993", 9_007_199_254_740_993),
            (r#""9007199254740993""#, 9_007_199_254_740_993),
            ("1e18", 1_000_000_000_000_000_000),
        ] {
            let link: Link = serde_json::from_str(&format!(r#"{{"id":"1","eventCount":{spelled}}}"#)).unwrap();
            assert_eq!(link.event_count, expected, "{spelled}");
        }
        for spelled in ["3", "3.0", "3e0", r#""3""#] {
            let job: Job = serde_json::from_str(&format!(r#"{{"itemCount":{spelled}}}"#)).unwrap();
            assert_eq!(job.item_count, 3, "{spelled}");
        }
    }

    #[test]
    fn fraction_or_overflow_in_place_of_an_integer_is_an_error() {
        for spelled in
            ["3.5", r#""3.5""#, "1e19", "18446744073709551616", r#""three""#, "true", "[3]", r#""""#, r#""NaN""#]
        {
            let json = format!(r#"{{"eventCount":{spelled}}}"#);
            assert!(serde_json::from_str::<Link>(&json).is_err(), "{json}");
        }
        assert!(serde_json::from_str::<Job>(r#"{"itemCount":2147483648}"#).is_err());
    }

    #[test]
    fn unknown_numeric_enum_value_is_kept_and_sent_as_a_number() {
        for (spelled, text) in [("7", "7"), ("-1", "-1"), ("7.0", "7")] {
            let job: Job = serde_json::from_str(&format!(r#"{{"status":{spelled}}}"#)).unwrap();
            assert_eq!(job.status, JobStatus::Unknown(text.to_owned()));
            assert_eq!(serde_json::to_string(&job.status).unwrap(), text);
        }
        assert_eq!(serde_json::to_string(&JobStatus::Unknown("NEW".to_owned())).unwrap(), r#""NEW""#);
        assert!(serde_json::from_str::<Job>(r#"{"status":7.5}"#).is_err());
    }

    #[test]
    fn floats_are_decoded_from_text() {
        for (spelled, expected) in [(r#""1.5""#, 1.5), ("2", 2.0), (r#""Infinity""#, f64::INFINITY)] {
            let json = format!(r#"{{"x":{spelled}}}"#);
            assert_eq!(serde_json::from_str::<CanvasPosition>(&json).unwrap().x, Some(expected));
        }
        assert!(serde_json::from_str::<CanvasPosition>(r#"{"x":"NaN"}"#).unwrap().x.unwrap().is_nan());
        assert!(serde_json::from_str::<CanvasPosition>(r#"{"x":"far"}"#).is_err());
    }

    #[test]
    fn timestamps_out_of_range_are_clamped_and_sent_as_the_bounds_of_the_api() {
        for (text, expected) in [
            ("9999-12-31T23:59:59Z", Timestamp::MAX),
            ("9999-12-31T23:59:59.999999999Z", Timestamp::MAX),
            ("9999-12-30T23:59:59-05:00", Timestamp::MAX),
            ("10000-01-01T00:00:00Z", Timestamp::MAX),
            ("+12345-02-29T00:00:00.5Z", Timestamp::MAX),
            ("-009999-01-01T00:00:00Z", Timestamp::MIN),
        ] {
            assert_eq!(expires_at(text).unwrap(), Some(expected), "{text}");
        }
        let sent = |time: Timestamp| serde_json::to_value(UpdateLinkRequest::new().expires_at(time)).unwrap();
        assert_eq!(sent(Timestamp::MAX), json!({"expiresAt": "9999-12-31T23:59:59Z"}));
        assert_eq!(sent(Timestamp::MIN), json!({"expiresAt": "0001-01-01T00:00:00Z"}));
        assert_eq!(sent("2026-01-02T03:04:05.5Z".parse().unwrap()), json!({"expiresAt": "2026-01-02T03:04:05.5Z"}));
        let test_client = TestClient::new([Reply::response(200, r#"{"json":{}}"#)]);
        EventsApi::new(&test_client.client).list().start_date(Timestamp::MIN).end_date(Timestamp::MAX).send().unwrap();
        let query = test_client.requests()[0].uri().query().unwrap().to_owned();
        assert_eq!(query, "startDate=0001-01-01T00%3A00%3A00Z&endDate=9999-12-31T23%3A59%3A59Z");
    }

    #[test]
    fn timestamps_are_decoded_from_every_rfc_3339_variant() {
        for (text, expected) in [
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
            ("2026-12-31T23:59:60Z", "2026-12-31T23:59:59Z"),
            ("2026-01-02t03:04:05z", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05+0530", "2026-01-01T21:34:05Z"),
            ("2026-01-02T03:04:05.1234567890123Z", "2026-01-02T03:04:05.123456789Z"),
            ("+002026-01-02T03:04:05.1234567890123Z", "2026-01-02T03:04:05.123456789Z"),
            ("2026-01-02T03:04:05.1234567890+01:00", "2026-01-02T02:04:05.123456789Z"),
        ] {
            assert_eq!(expires_at(text).unwrap(), Some(expected.parse().unwrap()), "{text}");
        }
        assert_eq!(expires_at("").unwrap(), None);
        assert_eq!(serde_json::from_str::<Link>(r#"{"expiresAt":null}"#).unwrap().expires_at, None);
    }

    #[test]
    fn text_that_is_not_a_timestamp_is_an_error() {
        for text in ["never", "2026-01-02", "2026-01-02T03:04:05", "2026-13-02T03:04:05Z", "10000-13-01T00:00:00Z", " "]
        {
            assert!(expires_at(text).is_err(), "{text}");
        }
        assert!(serde_json::from_str::<Link>(r#"{"expiresAt":1}"#).is_err());
        let error = read::<Link>(r#"{"expiresAt":"never"}"#).unwrap_err();
        assert_snapshot!(error, @"GET /v1/things: the response (200) cannot be decoded at `expiresAt`: the value has an unexpected type (1 attempt)");
    }

    #[test]
    fn page_with_repairable_json_is_decoded() {
        for body in [
            "\u{feff}{\"links\":[{\"id\":\"1\",\"name\":\"a\"}]}",
            r#"{"links":[{"id":"1","name":"a\ud83d"}]}"#,
            r#"{"links":[{"id":"0","name":"b","id":"1"}]}"#,
            r#"{"links":[],"links":[{"id":"1"}],"nextPageToken":"","nextPageToken":""}"#,
            "\u{feff}{\"links\":[{\"id\":\"\\ude00\",\"id\":\"1\"}]}",
        ] {
            let test_client = TestClient::new([Reply::response(200, body)]);
            let page =
                LinksApi::new(&test_client.client).list().send().unwrap_or_else(|error| panic!("{body}: {error}"));
            assert_eq!(page.links.iter().map(|link| link.id.as_str()).collect::<Vec<_>>(), ["1"], "{body}");
        }
        let job: Value = read(r#"{"a":"x\ud83dy"}"#).unwrap();
        assert_eq!(job, json!({"a": "x\u{fffd}y"}));
    }

    #[test]
    fn ineffective_repair_reports_the_original_error() {
        let error = read::<Link>(r#"{"id":"1","id":"2","name":5}"#).unwrap_err();
        assert_snapshot!(error, @"GET /v1/things: the response (200) cannot be decoded at `name`: the value has an unexpected type (1 attempt)");
        let error = read::<Link>(r#"{"name":"\ud83d","eventCount":[]}"#).unwrap_err();
        assert_snapshot!(error, @"GET /v1/things: the response (200) is not valid JSON (1 attempt)");
    }

    /// Returns the problem and the source of the error.
    fn read_bytes(body: &[u8]) -> Result<Link, (String, String)> {
        let parts = ResponseParts {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            rate_limit: None,
            attempts: 1,
            assumed_deleted: false,
        };
        let response = RawResponse {
            operation: "o".into(),
            target: Target::Api,
            method: Method::GET,
            parts,
            body: body.to_vec(),
            truncated_at: None,
            not_found: None,
        };
        let result = decode(response, EmptyBody::Rejected);
        let source = |error: &Error| error.source().map(ToString::to_string).unwrap_or_default();
        result.map(ApiResponse::into_value).map_err(|error| (error.to_string(), source(&error)))
    }

    #[test]
    fn invalid_utf_8_in_a_known_field_or_outside_of_text_is_an_error() {
        for (body, column) in [
            (&b"{\"id\":\"1\",\n\"name\":\"a\xff\"}"[..], 10),
            (b"{\"id\":\"1\",\n\"other\xff\":\"a\"}", 7),
            (b"{\"id\":\"1\",\n\"name\":\"\\\\\xff\xff\xe2\x82\"}", 11),
        ] {
            let (error, source) = read_bytes(body).unwrap_err();
            assert_eq!(error, "o: the response (200) is not valid JSON (1 attempt)");
            assert_eq!(source, format!("invalid unicode code point at line 2 column {column}"));
        }
        for name in [&b"\\\xff"[..], b"\\ud83d\xff", b"\\ud83d\xff\\udc00", b"\xff\\udc00", b"\\\xff\\", b"\\ud\xff"] {
            read_bytes(&[b"{\"name\":\"", name, b"\"}"].concat()).unwrap_err();
        }
        for body in [&b"\xff"[..], b"{\"name\":\"\xff\",\"other\":", b"{\"id\":\"1\"}\xff", b"{\"id\":\xff}", b"\xff{}"]
        {
            assert_eq!(read_bytes(body).unwrap_err().0, "o: the response (200) is not valid JSON (1 attempt)");
        }
    }

    #[test]
    fn invalid_utf_8_in_an_unknown_field_is_ignored() {
        for other in [&b"\"a\xffb\""[..], b"[\"\\\\\xff\",{\"\xe2\x82\":\"\\ud83d\xff\"}]", b"\"\xff\\udc00\""] {
            assert_eq!(read_bytes(&[b"{\"other\":", other, b",\"id\":\"1\"}"].concat()).unwrap().id, "1");
            assert_eq!(read_bytes(&[b"{\"id\":\"0\",\"id\":\"1\",\"other\":", other, b"}"].concat()).unwrap().id, "1");
            let (error, source) = read_bytes(&[b"{\"other\":", other, b",\"name\":5}"].concat()).unwrap_err();
            assert_eq!(
                error,
                "o: the response (200) cannot be decoded at `name`: the value has an unexpected type (1 attempt)"
            );
            assert!(source.starts_with("invalid type: integer `5`, expected a string"), "{source}");
        }
        read_bytes(b"{\"other\":\"\\\xff\"}").unwrap_err();
    }

    #[test]
    fn debug_output_of_a_call_contains_its_body_without_secrets() {
        let test_client = TestClient::new([]);
        let request = MembersApi::new(&test_client.client)
            .update_myself(UpdateMeRequest::new().password("hidden").first_name("Ann"));
        let call = request.to_call().unwrap();
        assert_eq!(call.json(), json!({"firstName": "Ann", "password": "hidden"}));
        assert_snapshot!(format!("{call:?}"), @r#"Call { operation: "MembersService_UpdateMyself", path: "/v1/member", query: , body: {"firstName":"Ann","password":"[redacted]"}, options: CallOptions { idempotency_key: None, timeout: None, deadline: None, max_attempts: None, headers: [] } }"#);
        let call = LinksApi::new(&test_client.client).get("1").to_call().unwrap();
        assert_eq!(call.json(), Value::Null);
        assert_snapshot!(format!("{call:?}"), @r#"Call { operation: "LinksService_Get", path: "/v1/links/1", query: , body: null, options: CallOptions { idempotency_key: None, timeout: None, deadline: None, max_attempts: None, headers: [] } }"#);
    }
}

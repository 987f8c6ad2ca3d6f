//! Whole calls against a scripted server: how many requests, which waits, and what the caller gets.

use std::{
    error::Error as _,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::{
    Error, LinksApi, RetryPolicy,
    request::RawRequest,
    runtime::fake::Fake,
    testing::{Bench, Reply, client_over},
    transport::{Failure, FailureKind, Streams, Transport, WireRequest, WireResponse},
};

const SECOND: Duration = Duration::from_secs(1);

fn raw(bench: &Bench, method: &str) -> RawRequest {
    bench.client.request(method, "/v1/things")
}

fn send(bench: &Bench, method: &str) -> Result<Value, Error> {
    raw(bench, method).send()
}

fn fail(bench: &Bench, method: &str) -> Error {
    send(bench, method).expect_err("the call should fail")
}

/// Each row of the retry table: the method, what happens first, and whether a second attempt is made.
#[test]
fn the_retry_table() {
    use FailureKind::*;
    let quota = r#"{"codeType":"MAX_PUBLIC_API_QUERIED_REACHED"}"#;
    let writes = ["POST", "PUT", "PATCH"];
    let all = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
    let rows: Vec<(&[&str], Reply, bool)> = vec![
        (&all, Reply::failure(Lookup, false), true),
        (&all, Reply::failure(Connect, false), true),
        (&all, Reply::failure(ConnectTimeout, false), true),
        (&all, Reply::failure(Tls, false), false),
        (&all, Reply::failure(Broken, true), true),
        (&all, Reply::failure(Timeout, true), true),
        (&all, Reply::failure(Protocol, true), false),
        (&all, Reply::answer(429, quota).header("retry-after", "1"), false),
        (&all, Reply::status(429), true),
        (&all, Reply::status(408), true),
        (&writes, Reply::status(409).header("retry-after", "1"), true),
        (&writes, Reply::status(409).header("retry-after", "0.5"), true),
        (&writes, Reply::status(409).header("retry-after", "Friday, 02-Jan-26 03:04:06 GMT"), true),
        (&all, Reply::status(409), false),
        (&all, Reply::status(500), true),
        (&all, Reply::status(502), true),
        (&all, Reply::status(503), true),
        (&all, Reply::status(504), true),
        (&all, Reply::status(501), false),
        (&all, Reply::status(505), false),
        (&all, Reply::status(400), false),
        (&all, Reply::status(401), false),
        (&all, Reply::status(403), false),
        (&all, Reply::status(404), false),
        (&all, Reply::status(407), false),
        (&all, Reply::status(412), false),
        (&all, Reply::status(422), false),
        (&all, Reply::status(301).header("location", "https://evil.example"), false),
        (&all, Reply::status(304), false),
        (&all, Reply::status(307).header("retry-after", "1"), false),
        (&all, Reply::answer(200, "<html>"), false),
        (&all, Reply::status(200).cut(), false),
    ];
    for (methods, reply, is_retried) in rows {
        for method in methods {
            let bench = Bench::new([reply.clone(), Reply::status(200)]);
            let result = send(&bench, method);
            assert_eq!(bench.requests().len(), 1 + usize::from(is_retried), "{method} after {reply:?}");
            assert_eq!(result.is_ok(), is_retried, "{method} after {reply:?}");
        }
    }
}

#[test]
fn waits_double_and_nothing_is_slept_after_the_last_attempt() {
    let bench = Bench::with(vec![Reply::status(503); 7], |settings| {
        settings.retry = RetryPolicy::default().max_attempts(7);
    });
    let error = fail(&bench, "GET");
    assert_eq!(bench.slept_millis(), [500, 1000, 2000, 4000, 8000, 8000]);
    assert_eq!(error.attempts(), 7);
    assert!(bench.is_exhausted());
}

#[test]
fn what_the_server_asks_for_is_waited_for_and_nonsense_is_not() {
    let bench = Bench::new([
        Reply::status(429).header("retry-after", "7"),
        Reply::status(503).header("retry-after", "soon"),
        // The clock stands at 03:04:05 plus the 7.5 and the 1 second waited so far.
        Reply::status(408).header("retry-after", "Fri, 02 Jan 2026 03:04:23 GMT"),
        Reply::status(200),
    ]);
    send(&bench, "GET").unwrap();
    // The backoff of the attempt is added to what is asked for.
    assert_eq!(bench.slept_millis(), [7500, 1000, 9500 + 2000]);
}

#[test]
fn wait_of_zero_or_a_date_that_has_passed_gets_the_usual_backoff() {
    for retry_after in ["0", "Fri, 02 Jan 2026 03:04:05 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"] {
        let reply = || Reply::status(503).header("retry-after", retry_after);
        let bench = Bench::new([reply(), reply(), reply(), reply()]);
        assert_eq!(fail(&bench, "GET").attempts(), 4, "{retry_after}");
        assert_eq!(bench.slept_millis(), [500, 1000, 2000], "{retry_after}");
    }
}

#[test]
fn retry_after_date_is_measured_against_the_date_of_the_response() {
    // The local clock is at 03:04:05: an hour fast, and an hour slow.
    for (date, retry_after) in [
        ("Fri, 02 Jan 2026 02:04:05 GMT", "Fri, 02 Jan 2026 02:04:15 GMT"),
        ("Fri Jan  2 04:04:05 2026", "Friday, 02-Jan-26 04:04:15 GMT"),
    ] {
        let limited = Reply::status(429).header("date", date).header("retry-after", retry_after);
        let bench = Bench::new([limited, Reply::status(200)]);
        send(&bench, "GET").unwrap();
        assert_eq!(bench.slept_millis(), [10_500], "{date}");
    }
}

#[test]
fn paced_client_measures_the_reset_time_against_the_date_of_the_response() {
    let spent = Reply::status(200).header("x-ratelimit-remaining", "0");
    // An hour behind the local clock.
    let spent = spent.header("date", "Fri, 02 Jan 2026 02:04:05 GMT").header("x-ratelimit-reset", "1767319455");
    let bench = Bench::with([spent, Reply::status(200)], |settings| settings.pace = true);
    send(&bench, "GET").unwrap();
    send(&bench, "GET").unwrap();
    assert_eq!(bench.slept_millis(), [10_000]);
}

#[test]
fn a_wait_past_the_deadline_is_not_begun() {
    let bench = Bench::new([Reply::status(429).header("retry-after", "180")]);
    let error = fail(&bench, "GET");
    assert_eq!(bench.slept_millis(), [0; 0]);
    assert!(error.is_rate_limited() && error.attempts() == 1, "{error}");
    assert!(matches!(&error, Error::Api(e) if e.retry_after() == Some(180 * SECOND)));
}

#[test]
fn an_attempt_gets_no_more_than_the_time_that_is_left() {
    let slow = Reply::status(200).takes(100 * SECOND);
    let bench = Bench::with([slow.clone(), slow.clone(), slow], |settings| {
        settings.deadline = 50 * SECOND;
    });
    let error = fail(&bench, "GET");
    // 30 s of timeout, half a second of waiting, and what is left of 50 s.
    assert_eq!(bench.limits(), [30 * SECOND, Duration::from_millis(19_500)]);
    assert!(error.is_timeout() && error.maybe_sent() && error.attempts() == 2, "{error}");
}

#[test]
fn options_of_the_call_come_before_the_configuration() {
    let bench = Bench::new([Reply::status(503), Reply::status(503)]);
    let request = raw(&bench, "GET").timeout(SECOND).deadline(5 * SECOND).max_attempts(2);
    assert_eq!(request.send::<Value>().unwrap_err().attempts(), 2);
    assert_eq!(bench.limits(), [SECOND, SECOND]);
    let bench = Bench::new([Reply::status(503)]);
    assert_eq!(raw(&bench, "GET").max_attempts(0).send::<Value>().unwrap_err().attempts(), 1);
    let bench = Bench::new([Reply::status(503)]);
    assert_eq!(raw(&bench, "GET").deadline(SECOND / 2).send::<Value>().unwrap_err().attempts(), 1);
    assert_eq!(bench.limits(), [SECOND / 2]);
}

#[test]
fn the_last_error_is_the_one_that_is_told() {
    let bench = Bench::new([
        Reply::failure(FailureKind::Broken, true),
        Reply::status(503),
        Reply::answer(400, r#"{"codeType":"BAD","message":"no"}"#),
    ]);
    let error = fail(&bench, "POST");
    assert!(matches!(&error, Error::Api(e) if e.status() == 400 && e.code() == Some("BAD")), "{error}");
    assert_eq!(error.attempts(), 3);
}

#[test]
fn an_attempt_that_was_sent_is_not_forgotten_when_the_last_was_not() {
    let unsent = || Reply::failure(FailureKind::Connect, false);
    let bench = Bench::new([Reply::failure(FailureKind::Broken, true), unsent(), unsent(), unsent()]);
    let error = fail(&bench, "POST");
    assert!(error.is_connect() && error.maybe_sent(), "{error}");
    let bench = Bench::new([unsent(), unsent(), unsent(), unsent()]);
    let error = fail(&bench, "POST");
    assert!(error.is_connect() && !error.maybe_sent(), "{error}");
    let bench = Bench::new([Reply::status(503), unsent(), unsent(), unsent()]);
    assert!(fail(&bench, "POST").maybe_sent());
}

#[test]
fn a_404_after_a_deletion_that_may_have_happened_counts_as_deleted() {
    for first in [
        Reply::failure(FailureKind::Broken, true),
        Reply::failure(FailureKind::Timeout, true),
        Reply::status(500),
        Reply::status(504),
    ] {
        let bench = Bench::new([first.clone(), Reply::status(404)]);
        let response = raw(&bench, "DELETE").send_with_response::<Value>().unwrap();
        assert!(response.assumed_deleted(), "{first:?}");
        assert_eq!((response.status(), response.attempts()), (404, 2), "{first:?}");
        assert_eq!(*response, json!({"success": true}), "{first:?}");
    }
}

#[test]
fn any_other_404_is_an_error() {
    let bench = Bench::new([Reply::status(404)]);
    assert!(fail(&bench, "DELETE").is_not_found());
    for first in [Reply::failure(FailureKind::Connect, false), Reply::status(429)] {
        let bench = Bench::new([first, Reply::status(404)]);
        assert!(fail(&bench, "DELETE").is_not_found());
    }
    let bench = Bench::new([Reply::status(500), Reply::status(404)]);
    assert!(fail(&bench, "GET").is_not_found());
}

#[test]
fn an_assumed_deletion_that_does_not_fit_the_answer_is_the_404_it_was() {
    let bench = Bench::new([Reply::status(500), Reply::answer(404, r#"{"message":"gone"}"#)]);
    let error = raw(&bench, "DELETE").send::<Vec<u8>>().unwrap_err();
    assert!(error.is_not_found() && error.attempts() == 2, "{error}");
    let bench = Bench::new([Reply::status(500), Reply::status(404)]);
    assert!(LinksApi::new(&bench.client).delete("some-id").send_with_response().unwrap().assumed_deleted());
}

#[test]
fn a_plain_deletion_is_not_called_assumed() {
    let bench = Bench::new([Reply::status(500), Reply::answer(204, "")]);
    let response = raw(&bench, "DELETE").send_with_response::<Value>().unwrap();
    assert!(!response.assumed_deleted() && response.attempts() == 2);
}

#[test]
fn an_answer_without_a_body_is_an_empty_object_or_nothing() {
    for body in ["", " \r\n"] {
        let bench = Bench::new([Reply::answer(204, body), Reply::answer(204, body), Reply::answer(200, body)]);
        assert_eq!(send(&bench, "DELETE").unwrap(), json!({}));
        raw(&bench, "DELETE").send::<()>().unwrap();
        LinksApi::new(&bench.client).delete("some-id").send().unwrap();
    }
}

#[test]
fn a_paced_client_waits_for_the_next_window() {
    let spent = Reply::status(200).header("ratelimit-remaining", "0").header("ratelimit-reset", "42");
    let bench = Bench::with([spent.clone(), Reply::status(200)], |settings| settings.pace = true);
    let clone = bench.client.clone();
    send(&bench, "GET").unwrap();
    clone.request("GET", "/v1/things").send::<Value>().unwrap();
    assert_eq!(bench.slept_millis(), [42_000]);
    assert_eq!(clone.rate_limit().unwrap().remaining(), Some(0));

    let bench = Bench::new([spent.clone(), Reply::status(200)]);
    send(&bench, "GET").unwrap();
    send(&bench, "GET").unwrap();
    assert_eq!(bench.slept_millis(), [0; 0], "pacing is off unless asked for");

    let bench = Bench::with([spent, Reply::status(200)], |settings| settings.pace = true);
    send(&bench, "GET").unwrap();
    raw(&bench, "GET").deadline(42 * SECOND).send::<Value>().unwrap();
    assert_eq!(bench.slept_millis(), [0; 0], "a wait up to the deadline is not begun");
}

/// Holds the requests to `/v1/slow` until it is released, and responds to all that one call is left.
#[derive(Debug)]
struct Holding {
    arrived: Sender<()>,
    released: Mutex<Receiver<()>>,
}

impl Transport for Holding {
    fn exchange(&self, request: &WireRequest, _: Duration) -> Result<WireResponse, Failure> {
        if request.uri().path() == "/v1/slow" {
            self.arrived.send(()).unwrap();
            self.released.lock().unwrap().recv().unwrap();
        }
        let mut headers = HeaderMap::new();
        headers.insert("ratelimit", HeaderValue::from_static("\"a\";r=1;t=60"));
        Ok(WireResponse { status: StatusCode::OK, headers, body: b"{}".to_vec(), is_cut: false })
    }

    fn stream(&self, _: &WireRequest, _: Streams<'_>, _: Duration) -> Result<WireResponse, Failure> {
        unreachable!("no file is transferred")
    }
}

#[test]
fn paced_client_leaves_room_for_a_call_in_flight() {
    for is_slow_call_sent in [true, false] {
        let ((arrived, arrivals), (release, released)) = (channel(), channel());
        let runtime = Arc::new(Fake::new());
        let holding = || Box::new(Holding { arrived: arrived.clone(), released: Mutex::new(channel().1) });
        let transport = Box::new(Holding { released: Mutex::new(released), ..*holding() });
        let client = client_over(transport, holding(), &runtime, |settings| settings.pace = true);
        let call = |path| client.request("GET", path).send::<Value>().unwrap();
        thread::scope(|scope| {
            if is_slow_call_sent {
                scope.spawn(|| call("/v1/slow"));
                arrivals.recv().unwrap();
            }
            call("/v1/things");
            assert!(runtime.slept().is_empty());
            call("/v1/things");
            release.send(()).unwrap();
        });
        let expected = if is_slow_call_sent { vec![60 * SECOND] } else { Vec::new() };
        assert_eq!(runtime.slept(), expected);
    }
}

#[test]
fn the_rate_limit_is_on_answers_and_errors() {
    let limit = |reply: Reply| reply.header("ratelimit", "\"a\";r=5;t=9").header("x-request-id", "req-1");
    let bench = Bench::new([limit(Reply::status(200)), limit(Reply::status(404))]);
    assert_eq!(bench.client.rate_limit(), None);
    let response = raw(&bench, "GET").send_with_response::<Value>().unwrap();
    assert_eq!(response.rate_limit().unwrap().remaining(), Some(5));
    assert_eq!(response.request_id(), Some("req-1"));
    let Error::Api(e) = fail(&bench, "GET") else { panic!("another error") };
    assert_eq!(e.rate_limit(), bench.client.rate_limit());
    assert_eq!((e.request_id(), e.rate_limit().unwrap().reset_after()), (Some("req-1"), Some(9 * SECOND)));
}

#[test]
fn causes_are_kept() {
    let bench = Bench::new([Reply::failure(FailureKind::Tls, false), Reply::answer(200, "[")]);
    assert_eq!(fail(&bench, "GET").source().unwrap().to_string(), "the cause");
    assert_eq!(fail(&bench, "GET").source().unwrap().to_string(), "EOF while parsing a list at line 1 column 1");
}

//! The control endpoints under `/-/`: faults and the ledger over HTTP.

use std::net::IpAddr;

use serde_json::json;

use crate::base::hint::did_you_mean;
use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::router::{App, content_type};
use crate::testing::{ANY, Faults};

const FAULTS: &str = "/-/faults";
const LEDGER: &str = "/-/ledger";

/// The response to a request to a control path; none if it is to another path. Control requests need no token: only this
/// machine can send them, and of the pages in its browsers only those that it serves itself.
pub(super) fn respond(app: &App, request: &Request) -> Option<Response> {
    let result = match request.path.as_str() {
        FAULTS => from_this_machine(request).and_then(|()| faults(app, request)),
        LEDGER => from_this_machine(request).and_then(|()| ledger(app, request)),
        _ => return None,
    };
    Some(result.unwrap_or_else(Response::from))
}

fn faults(app: &App, request: &Request) -> Result<Response, ApiError> {
    check_query(request, &[])?;
    let mut status = 200;
    match request.method.as_str() {
        "GET" | "HEAD" => {}
        "POST" => {
            content_type(request)?;
            app.control.add(Faults::read(&request.body, &app.shared.env.document)?);
            status = 201;
        }
        "DELETE" => app.control.clear_faults(),
        method => return Err(ApiError::method_not_allowed(method, FAULTS, &["DELETE", "GET", "POST"])),
    }
    Ok(Response::json(status, &json!({"faults": app.control.faults()})))
}

fn ledger(app: &App, request: &Request) -> Result<Response, ApiError> {
    check_query(request, &["after", "operation"])?;
    match request.method.as_str() {
        "GET" | "HEAD" => {}
        "DELETE" => app.control.clear_ledger(),
        method => return Err(ApiError::method_not_allowed(method, LEDGER, &["DELETE", "GET"])),
    }
    let after = request.query.get("after").unwrap_or("0");
    let after = after.parse().map_err(|_| ApiError::field("after", "must be the number of an entry, such as 12"))?;
    let operation = request.query.get("operation").filter(|operation| *operation != ANY);
    let known = operation.map_or(Ok(()), |operation| app.shared.env.document.check_operation(operation));
    known.map_err(|message| ApiError::field("operation", message))?;
    Ok(Response::ok(&app.control.ledger_json(operation, after)))
}

/// Rejects pages of other origins. One whose host name has been pointed at this machine (DNS rebinding) shares the origin
/// of its own requests, but its browser still sends that name as the `Host`.
fn from_this_machine(request: &Request) -> Result<(), ApiError> {
    for (name, value) in &request.headers {
        let authority = match name.as_str() {
            "host" => Some(value.as_str()),
            "origin" => value.split_once("://").map(|(_, authority)| authority),
            _ => continue,
        };
        if !authority.is_some_and(is_loopback) {
            let message = format!(
                "{name}: {value:?} is not a loopback host; send control requests only to 127.0.0.1, localhost or [::1]"
            );
            return Err(ApiError::new(403, UNKNOWN, message));
        }
    }
    Ok(())
}

/// Whether a host, with or without a port, is a loopback address or `localhost`.
fn is_loopback(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (authority, ""),
    };
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let loopback = address.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    port.bytes().all(|byte| byte.is_ascii_digit()) && (loopback || host.eq_ignore_ascii_case("localhost"))
}

fn check_query(request: &Request, known: &[&str]) -> Result<(), ApiError> {
    let unknown = request.query.pairs().map(|(name, _)| name).find(|name| !known.contains(name));
    unknown.map_or(Ok(()), |name| {
        let hint = did_you_mean(name, known.iter().copied());
        Err(ApiError::field(name, format!("is not a query parameter of {}{hint}", request.path)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::server::tests::app;

    fn request(path: &str, headers: &[(&str, &str)]) -> Request {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Request { headers, ..Request::new("GET", path) }
    }

    fn status(path: &str, headers: &[(&str, &str)]) -> Option<u16> {
        respond(&app(), &request(path, headers)).map(|response| response.status)
    }

    #[test]
    fn control_requests_for_other_hosts_are_rejected() {
        for host in ["127.0.0.1:4010", "127.0.0.1", "127.8.9.1:1", "localhost:4010", "LOCALHOST", "[::1]:4010", "[::1]"]
        {
            assert_eq!(status(FAULTS, &[("host", host)]), Some(200), "{host}");
        }
        for host in [
            "rebind.example:4010",
            "127.0.0.1.example",
            "127.0.0.1:4010@rebind.example",
            "localhost.example",
            "10.0.0.1",
            "[::2]:4010",
            "",
        ] {
            assert_eq!(status(FAULTS, &[("host", host)]), Some(403), "{host}");
            assert_eq!(status(LEDGER, &[("host", "localhost"), ("host", host)]), Some(403), "{host}");
        }
        assert_eq!(status("/v1/links", &[("host", "rebind.example")]), None);
    }

    #[test]
    fn control_requests_of_pages_of_other_hosts_are_rejected() {
        let of = |origin| status(LEDGER, &[("host", "127.0.0.1:4010"), ("origin", origin)]);
        assert_eq!((of("http://127.0.0.1:4010"), of("http://localhost:3000")), (Some(200), Some(200)));
        assert_eq!((of("https://app.example"), of("null")), (Some(403), Some(403)));
    }

    #[test]
    fn unknown_operations_and_parameters_of_the_ledger_are_rejected_with_a_hint() {
        let message = |path: &str| {
            let response = respond(&app(), &request(path, &[])).unwrap();
            let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap();
            (response.status, body["message"].as_str().unwrap_or_default().to_owned())
        };
        let told = |text: &str| (400, text.to_owned());
        assert_eq!(
            message("/-/ledger?operation=LinkService_Create"),
            told("operation: the API has no operation \"LinkService_Create\"; did you mean LinksService_Create?")
        );
        assert_eq!(
            message("/-/ledger?operations=x"),
            told("operations: is not a query parameter of /-/ledger; did you mean operation?")
        );
        assert_eq!(message("/-/faults?kind=x"), told("kind: is not a query parameter of /-/faults"));
        for good in ["/-/ledger?operation=LinksService_Create&after=3", "/-/ledger?operation=*", "/-/ledger?operation="]
        {
            assert_eq!(message(good).0, 200, "{good}");
        }
    }
}

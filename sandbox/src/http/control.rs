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
            let faults = Faults::read(&request.body, &app.shared.env.document)?;
            app.control.lock().faults.0.extend(faults);
            status = 201;
        }
        "DELETE" => app.control.lock().faults.0.clear(),
        method => return Err(ApiError::method_not_allowed(method, FAULTS, &["DELETE", "GET", "POST"])),
    }
    Ok(Response::json(status, &json!({"faults": app.control.lock().faults.0})))
}

fn ledger(app: &App, request: &Request) -> Result<Response, ApiError> {
    check_query(request, &["after", "operation"])?;
    match request.method.as_str() {
        "GET" | "HEAD" => {}
        "DELETE" => app.control.lock().ledger.clear(),
        method => return Err(ApiError::method_not_allowed(method, LEDGER, &["DELETE", "GET"])),
    }
    let after = request.query.get("after").unwrap_or("0");
    let after = after.parse().map_err(|_| ApiError::field("after", "must be the number of an entry, such as 12"))?;
    let operation = request.query.get("operation").filter(|operation| *operation != ANY);
    let known = operation.map_or(Ok(()), |operation| app.shared.env.document.check_operation(operation));
    known.map_err(|message| ApiError::field("operation", message))?;
    Ok(Response::ok(&app.control.lock().ledger.json(operation, after)))
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

/// Returns true if a host, with or without a port, is a loopback address or `localhost`.
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

//! What lies outside the document's operations: visits to short links, QR code images, and the pages that
//! describe the API itself.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::json;

use super::{exits, files, images, templates, uploads};
use crate::clock::Moment;
use crate::document::{TEXT, document};
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::ids::{Id, encode};
use crate::store::State;
use crate::store::visits::Visit;

type Serve = fn(&State, &Request, Moment) -> Result<Reply, ApiError>;
/// What lies at signed addresses.
const SIGNED: [(&str, Serve); 3] =
    [(images::IMAGES, images::serve), (files::FILES, files::serve), (templates::THUMBNAILS, templates::serve)];
/// What must not stand in a header; a URL's own signs stay as they are.
const HEADER_UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// `GET /` and its like, which need no token; none if the path is another.
pub(crate) fn describe(path: &str, base_url: &str) -> Option<Reply> {
    match path {
        "/openapi.json" => Some(Reply::new(200, "application/json", TEXT.as_bytes().to_vec())),
        "/" | "/v1" => Some(Reply::ok(&json!({
            "name": document().title(),
            "version": document().version(),
            "links": {
                "self": format!("{base_url}{path}"),
                "api": format!("{base_url}/v1"),
                "openapi": format!("{base_url}/openapi.json"),
            },
        }))),
        _ => None,
    }
}

/// A visit to a link, or to the image of its QR code.
pub(crate) fn visit(state: &mut State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    if request.path.starts_with(uploads::UPLOADS) {
        return uploads::receive(state, request, now);
    }
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Err(wrong_method(&request.method, &request.path, "GET, HEAD"));
    }
    for (prefix, serve) in SIGNED {
        if request.path.starts_with(prefix) {
            return serve(state, request, now);
        }
    }
    let shortlink = percent_decode_str(request.path.trim_start_matches('/')).decode_utf8_lossy();
    if let Some(destination) = state.links.expired(None, &shortlink) {
        return Ok(expired(destination));
    }
    match state.links.visited_at(None, &shortlink).map(|link| link.id) {
        Some(link) => lead(state, link, request, &[]),
        None => Ok(page(404, "There is no such link.")),
    }
}

/// What is served in place of an expired link.
pub(super) fn expired(destination: Option<&str>) -> Reply {
    match destination {
        Some(destination) => redirect(destination),
        None => page(410, "This link has expired."),
    }
}

/// Records the visit, with what the variables of the address are, and leads on.
pub(super) fn lead(
    state: &mut State,
    link: Id,
    request: &Request,
    values: &[(String, String)],
) -> Result<Reply, ApiError> {
    let link = state.links.get(link).ok_or_else(super::links::lost)?;
    let (id, destination, tracking) = (link.id, link.destination.clone(), link.conversion_tracking);
    let event = state.visit(id, &visit_of(request)).ok_or_else(super::links::lost)?;
    super::hosts::keep(state, event, values)?;
    let reply = match (state.workflows.get(id).cloned(), tracking) {
        (Some(workflow), _) => exits::leave(state, event, &workflow)?,
        (None, true) => redirect(&with_lbid(&destination, event)),
        (None, false) => redirect(&destination),
    };
    super::announce::visit(state, event);
    Ok(reply)
}

pub(crate) fn wrong_method(method: &str, path: &str, allowed: &str) -> ApiError {
    let allowed = crate::cors::allow(allowed.split(", "));
    let message = format!("{path} does not take {method}; it takes {allowed}");
    ApiError::new(405, UNKNOWN, message).header("allow", allowed)
}

fn visit_of(request: &Request) -> Visit {
    let header = |name| request.header(name).filter(|value| !value.is_empty()).map(str::to_owned);
    let first = |list: String| list.split([',', ';']).next().map(|item| item.trim().to_owned());
    let peer = request.peer.map(|ip| ip.to_string()).unwrap_or_default();
    Visit {
        ip: header("x-forwarded-for").and_then(first).unwrap_or(peer),
        user_agent: header("user-agent").unwrap_or_default(),
        language: header("accept-language").and_then(first),
        country: header("cf-ipcountry").map(|country| country.to_uppercase()),
        city: header("cf-ipcity"),
        timezone: header("cf-timezone"),
        scan: request.query.get("lbsrc") == Some("qrcode"),
        head: request.method == "HEAD",
    }
}

/// The destination with `lbid`, the event's id in base64, in its query.
pub(super) fn with_lbid(destination: &str, event: Id) -> String {
    let (url, fragment) = match destination.split_once('#') {
        Some((url, fragment)) => (url, format!("#{fragment}")),
        None => (destination, String::new()),
    };
    let joint = match url.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{url}{joint}lbid={}{fragment}", encode(event.to_string()))
}

pub(super) fn redirect(destination: &str) -> Reply {
    let location = utf8_percent_encode(destination, HEADER_UNSAFE).to_string();
    let mut reply = page(302, "The link leads elsewhere.").with("location", location);
    reply.headers.push(("cache-control", "no-store".to_owned()));
    reply
}

pub(super) fn page(status: u16, text: &str) -> Reply {
    let html = format!("<!doctype html>\n<title>Linkbreakers sandbox</title>\n<p>{text}</p>\n");
    Reply::new(status, "text/html; charset=utf-8", html.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lbid_joins_the_query() {
        let event = Id::random();
        let lbid = format!("lbid={}", encode(event.to_string()));
        for (url, expected) in [
            ("https://a.example", format!("https://a.example?{lbid}")),
            ("https://a.example/x?y=1#z", format!("https://a.example/x?y=1&{lbid}#z")),
            ("https://a.example/?#z?", format!("https://a.example/?{lbid}#z?")),
        ] {
            assert_eq!(with_lbid(url, event), expected);
        }
    }

    #[test]
    fn a_location_is_fit_for_a_header() {
        let reply = redirect("https://a.example/é%20?q=\u{1f600}");
        let location = &reply.headers.iter().find(|(name, _)| *name == "location").unwrap().1;
        assert_eq!(location, "https://a.example/%C3%A9%20?q=%F0%9F%98%80");
    }
}

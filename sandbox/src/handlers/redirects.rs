//! Requests outside of the API: visits of links, QR code images, files and uploads.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::{images, media, uploads};
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, encode};
use crate::base::message::{ApiError, Request, Response};
use crate::domain::steps::{Step, Workflow};
use crate::domain::visits::{Exit, Visit};
use crate::domain::{Env, deliveries, payload, visits};
use crate::store::{Object, Transaction};

type Serve = fn(&mut Transaction<'_>, &Env, &Request, Timestamp) -> Option<Result<Response, ApiError>>;
/// The handlers of signed URLs and of uploads.
const SERVED: [Serve; 3] = [images::serve, media::serve, uploads::serve];
/// What is not valid in a header; the characters of a URL stay as they are.
const HEADER_UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// Whether the `Host` header is a custom domain.
pub(crate) fn is_custom_domain(tx: &Transaction<'_>, request: &Request) -> bool {
    custom_domain(tx, request).is_some()
}

fn custom_domain(tx: &Transaction<'_>, request: &Request) -> Option<(Id, Object)> {
    let host = request.header("host")?;
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_end_matches('.');
    let domains = tx.rows("CustomDomain").map(|(id, row)| (id, row.object()));
    domains.into_iter().find(|(_, domain)| domain.text("name").eq_ignore_ascii_case(name))
}

pub(crate) fn respond(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    now: Timestamp,
) -> Result<Response, ApiError> {
    let domain = custom_domain(tx, request);
    if domain.is_none()
        && let Some(response) = SERVED.iter().find_map(|serve| serve(tx, env, request, now))
    {
        return response;
    }
    if request.verb() != "GET" {
        return Err(ApiError::method_not_allowed(&request.method, &request.path, &["GET"]));
    }
    let path = request.path.trim_start_matches('/');
    let Some((domain, object)) = domain else {
        return visit(tx, env, request, &decode(path), now);
    };
    if object.text("status") != "STATUS_ACTIVE" {
        return Ok(page(404, &format!("This custom domain is not active yet; it has the {}.", object.text("status"))));
    }
    if path.is_empty() {
        let root = object.text("rootDestination");
        return Ok(if root.is_empty() {
            page(404, "This custom domain has no root destination.")
        } else {
            redirect(root)
        });
    }
    visit(tx, env, request, &format!("{domain}/{}", decode(path)), now)
}

fn decode(path: &str) -> String {
    percent_decode_str(path).decode_utf8_lossy().into_owned()
}

/// Records a visit of the link at an address, and redirects to its exit.
fn visit(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    address: &str,
    now: Timestamp,
) -> Result<Response, ApiError> {
    if let Some((_, expired)) = tx.find("_ExpiredLink", "address", address).next() {
        let destination = expired.object().text("expiredDestination").to_owned();
        return Ok(if destination.is_empty() { page(410, "This link has expired.") } else { redirect(&destination) });
    }
    let Some((link, object)) = tx.find("Link", "address", address).next().map(|(id, row)| (id, row.object())) else {
        return Ok(page(404, "There is no such link."));
    };
    let event = Id::random();
    let (exit, response) = leave(tx, env, event, (link, &object), now);
    visits::record(tx, env, event, (link, &object), &visit_of(request), exit.as_ref(), now);
    deliveries::announce(tx, event);
    Ok(response)
}

/// The exit of the link's workflow, and the response with which it ends.
fn leave(
    tx: &Transaction<'_>,
    env: &Env,
    event: Id,
    (link, object): (Id, &Object),
    now: Timestamp,
) -> (Option<Exit>, Response) {
    let workflow = Workflow::of(tx, link, object);
    let step = workflow.exit();
    let end = |step: &Step| Exit { name: step.member().to_owned(), step: Some(step.id), ..Exit::default() };
    if let Some(step) = step.filter(|step| step.member() == payload::REDIRECT) {
        let content = step.content();
        let destination = content.get("destination").and_then(Value::as_str).unwrap_or_default().to_owned();
        let tracked = content.get("conversionTracking") == Some(&Value::Bool(true));
        let response = redirect(&if tracked { with_lbid(&destination, event) } else { destination.clone() });
        return (Some(Exit { destination, tracked, ..end(step) }), response);
    }
    let media = step.and_then(|step| Id::parse(step.object.text("mediaId")));
    if let (Some(step), Some(url)) = (step, media.and_then(|media| media::url(tx, env, media, now))) {
        return (Some(end(step)), redirect(&url));
    }
    match (object.text("fallbackDestination"), step) {
        ("", None) => (None, page(404, "The workflow of this link does not reach an exit.")),
        ("", Some(_)) if media.is_some() => (None, page(404, "The file that this link opens does not exist.")),
        ("", Some(step)) => {
            let text = format!("This link ends at the step {} ({}).", step.id, step.member());
            (Some(end(step)), page(200, &text))
        }
        (fallback, _) => (Some(Exit::fallback(fallback)), redirect(fallback)),
    }
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
fn with_lbid(destination: &str, event: Id) -> String {
    let (url, fragment) = destination.find('#').map_or((destination, ""), |at| destination.split_at(at));
    let separator = match url.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    format!("{url}{separator}lbid={}{fragment}", encode(event.to_string()))
}

fn redirect(destination: &str) -> Response {
    let location = utf8_percent_encode(destination, HEADER_UNSAFE);
    page(302, "This link redirects to its destination.").with("location", location).with("cache-control", "no-store")
}

/// A small HTML page.
pub(crate) fn page(status: u16, text: &str) -> Response {
    let html = format!("<!doctype html>\n<title>Linkbreakers sandbox</title>\n<p>{text}</p>\n");
    Response::new(status, "text/html; charset=utf-8", html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lbid_is_added_to_the_query() {
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
    fn location_is_valid_in_a_header() {
        let response = redirect("https://a.example/é%20?q=\u{1f600}");
        assert_eq!(response.header("location"), Some("https://a.example/%C3%A9%20?q=%F0%9F%98%80"));
    }
}

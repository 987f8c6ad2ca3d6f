//! Requests outside of the API: visits of links, QR code images, files and uploads.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::json;

use super::call::existing;
use super::{images, media};
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, encode};
use crate::base::message::{ApiError, Request, Response};
use crate::domain::{Env, custom_domains, files, links, slugs, steps, visitors, visits, webhooks};
use crate::store::{Object, Transaction};

/// What is not valid in a header; the characters of a URL stay as they are.
const HEADER_UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// The custom domain that the `Host` header names.
pub(crate) fn custom_domain(tx: &Transaction<'_>, request: &Request) -> Option<(Id, Object)> {
    custom_domains::at_host(tx, request.header("host")?)
}

pub(crate) fn respond(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    now: Timestamp,
) -> Result<Response, ApiError> {
    let domain = custom_domain(tx, request);
    if domain.is_none() {
        let image = images::serve(tx, request, now);
        if let Some(response) = image.or_else(|| media::serve(tx, request, now)) {
            return response;
        }
    }
    if request.verb() != "GET" {
        return Err(ApiError::method_not_allowed(&request.method, &request.path, &["GET"]));
    }
    let path = request.path.trim_start_matches('/');
    if let Some((_, domain)) = &domain {
        if !custom_domains::is_active(domain) {
            let text = format!("This custom domain is not active yet: its status is {}.", domain.text("status"));
            return Ok(page(404, &text));
        }
        match domain.text("rootDestination") {
            _ if !path.is_empty() => {}
            "" => return Ok(page(404, "This custom domain has no root destination.")),
            root => return Ok(redirect(root)),
        }
    }
    // Each by itself: an encoded slash is part of a value.
    let segments = path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned());
    match slugs::find(tx, domain.map(|(id, _)| id), &segments.collect::<Vec<_>>()) {
        Some((slugs::KIND, link, values)) => visit(tx, env, request, (link, &values), now),
        Some((kind, link, _)) => match tx.get(kind, link).unwrap_or_default().text("expiredDestination") {
            "" => Ok(page(410, "This link has expired.")),
            destination => Ok(redirect(destination)),
        },
        None => Ok(page(404, "There is no such link.")),
    }
}

/// Records a visit of a link with the values of its variables, and redirects to its exit.
fn visit(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    (link, values): (Id, &[(String, String)]),
    now: Timestamp,
) -> Result<Response, ApiError> {
    let (_, object) = existing(tx, links::KIND, &link.to_string())?;
    let event = Id::random();
    let (exit, response) = leave(tx, env, event, (link, &object), now);
    let visitor = visits::record(tx, env, event, (link, &object), request, exit, now);
    if !values.is_empty() {
        let values = values.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        tx.update(visitors::KIND, visitor, |visitor| visitors::apply(visitor, &values, false));
    }
    webhooks::announce(tx, event);
    Ok(response)
}

/// The fields that the exit of the link's workflow adds to the event, and the response to the visit.
fn leave(
    tx: &Transaction<'_>,
    env: &Env,
    event: Id,
    (link, object): (Id, &Object),
    now: Timestamp,
) -> (Object, Response) {
    let step = steps::exit(tx, link, object).unwrap_or_default();
    let (member, content) = steps::payload(&step);
    let mut exit = (member, content["destination"].as_str());
    let media = Id::parse(step.text("mediaId")).filter(|media| tx.exists("Media", *media));
    let media = media.map(|media| files::url(env, media, now));
    let tracked = member == steps::REDIRECT && content["conversionTracking"] == true;
    let response = match (exit, media, object.text("fallbackDestination")) {
        ((steps::REDIRECT, Some(destination)), ..) if tracked => redirect(&with_lbid(destination, event)),
        ((steps::REDIRECT, Some(destination)), ..) => redirect(destination),
        (_, Some(url), _) => redirect(&url),
        (("" | "openMedia", _), None, "") => {
            return (Object::default(), page(404, "This link reaches no exit, or a file that does not exist."));
        }
        (_, None, "") => page(200, &format!("This link ends at the step {} ({member}).", step.text("id"))),
        (_, None, fallback) => {
            exit = ("fallback", Some(fallback));
            redirect(fallback)
        }
    };
    let action = steps::event_action(if exit.0 == "fallback" { steps::REDIRECT } else { member });
    let added = Object::of(json!({"destination": exit.1, "destinationAction": action}));
    (added.hiding(json!({"exit": exit.0, "tracked": tracked})), response)
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
fn page(status: u16, text: &str) -> Response {
    let html = format!("<!doctype html>\n<title>Linkbreakers sandbox</title>\n<p>{text}</p>\n");
    Response::new(status, "text/html; charset=utf-8", html)
}

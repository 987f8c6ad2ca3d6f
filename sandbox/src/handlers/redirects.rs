//! Requests outside of the API: visits of links, QR code images, files and uploads.

use crate::base::clock::Timestamp;
use crate::base::message::{ApiError, Request, Response};
use crate::domain::Env;
use crate::store::Transaction;

/// Whether the `Host` header is a custom domain.
pub(crate) fn is_custom_domain(_tx: &Transaction<'_>, _request: &Request) -> bool {
    false
}

pub(crate) fn respond(
    _tx: &mut Transaction<'_>,
    _env: &Env,
    _request: &Request,
    _now: Timestamp,
) -> Result<Response, ApiError> {
    Ok(page(404, "There is no such link."))
}

/// A small HTML page.
pub(crate) fn page(status: u16, text: &str) -> Response {
    let html = format!("<!doctype html>\n<title>Linkbreakers sandbox</title>\n<p>{text}</p>\n");
    Response::new(status, "text/html; charset=utf-8", html)
}

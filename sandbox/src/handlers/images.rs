//! Images of QR codes.

use super::call::Handler;
use crate::base::clock::Timestamp;
use crate::base::message::{ApiError, Request, Response};
use crate::domain::Env;
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    let _ = operation;
    None
}

/// Serves an image at its signed URL; none if the path is another.
pub(super) fn serve(
    _tx: &mut Transaction<'_>,
    _env: &Env,
    _request: &Request,
    _now: Timestamp,
) -> Option<Result<Response, ApiError>> {
    None
}

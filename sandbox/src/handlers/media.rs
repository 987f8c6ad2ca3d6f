//! Media.

use super::call::Handler;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response};
use crate::domain::Env;
use crate::store::Transaction;

/// The path of direct uploads.
pub(crate) const UPLOADS: &str = "/-/uploads/";

/// The URL that an import is to download.
pub(crate) fn source(operation: &str, request: &Request) -> Option<String> {
    let _ = (operation, request);
    None
}

pub(super) fn handler(operation: &str) -> Option<Handler> {
    let _ = operation;
    None
}

/// Serves a file at its signed URL; none if the path is another.
pub(super) fn serve(
    _tx: &mut Transaction<'_>,
    _env: &Env,
    _request: &Request,
    _now: Timestamp,
) -> Option<Result<Response, ApiError>> {
    None
}

/// The signed URL of a file; none if there is no such file.
pub(super) fn url(_tx: &Transaction<'_>, _env: &Env, _media: Id, _now: Timestamp) -> Option<String> {
    None
}

/// Rejects the id of a file that does not exist.
pub(super) fn check_file(_tx: &Transaction<'_>, field: &str, media: &str) -> Result<(), ApiError> {
    Err(ApiError::not_found(format!("{field}: there is no Media with the id {media}")))
}

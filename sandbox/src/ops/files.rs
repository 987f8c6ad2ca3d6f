//! Files at signed addresses.

use super::images::LIFE;
use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request};
use crate::ids::Id;
use crate::signed;
use crate::store::State;

/// Where files lie, outside the API.
pub(crate) const FILES: &str = "/-/files/";

/// An address of a file that works for an hour.
pub(super) fn url(state: &State, file: Id, now: Moment) -> String {
    signed::address(state, &format!("{FILES}{file}"), &[], now.plus(LIFE))
}

/// The file at such an address.
pub(crate) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(FILES).unwrap_or_default();
    let Some(file) = Id::parse(name).and_then(|id| state.files.get(id)) else {
        return Err(ApiError::not_found(format!("there is no file {name}")));
    };
    signed::check(state, request, now)?;
    // A browser must take it for what it is, and run nothing in it.
    Ok(Reply::new(200, &file.content_type, file.bytes.clone())
        .with("x-content-type-options", "nosniff")
        .with("content-security-policy", "sandbox"))
}

//! Media: files that are sent in a body, or imported from a URL.

use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::{generic, respond};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response};
use crate::domain::{Env, files, media};
use crate::store::{Object, Transaction};

/// The path of direct uploads.
pub(crate) const UPLOADS: &str = "/-/uploads/";

/// The URL that an import is to download.
pub(crate) fn source(operation: &str, request: &Request) -> Option<String> {
    if !matches!(operation, "MediaService_Import" | "MediaService_ReplaceImport") {
        return None;
    }
    let body: Value = serde_json::from_slice(&request.body).ok()?;
    let text = |name: &str| body[name].as_str().filter(|text| !text.is_empty());
    text("url").filter(|_| text("assistantAttachmentId").is_none()).map(str::to_owned)
}

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "MediaService_Create" => Some(create),
        "MediaService_Import" => Some(import),
        "MediaService_ReplaceImport" => Some(replace_import),
        _ => None,
    }
}

/// Serves a file at its signed URL; none if the path is another.
pub(super) fn serve(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    now: Timestamp,
) -> Option<Result<Response, ApiError>> {
    let name = request.path.strip_prefix(files::PATH).filter(|_| request.verb() == "GET")?;
    let Some((content_type, bytes)) = Id::parse(name).and_then(|id| files::get(tx, id)) else {
        return Some(Err(ApiError::not_found(format!("there is no file {name}"))));
    };
    // A browser must not run anything in the file.
    let response = || {
        let response = Response::new(200, &content_type, bytes);
        response.with("x-content-type-options", "nosniff").with("content-security-policy", "sandbox")
    };
    Some(env.signer.verify(request, now).map(|()| response()))
}

/// The signed URL of a file; none if there is no such file.
pub(super) fn url(tx: &Transaction<'_>, env: &Env, media: Id, now: Timestamp) -> Option<String> {
    tx.exists(media::KIND, media).then(|| files::url(env, media, now))
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let data = call.body["fileData"].as_str().unwrap_or_default();
    if data.is_empty() {
        return Err(ApiError::field("fileData", "is missing; send the file as base64"));
    }
    let (bytes, _) = files::small("fileData", data)?;
    let (id, object) = media::add(tx, call.env, &call.body, &bytes)?;
    Ok(respond::one(tx, call, media::KIND, id, object))
}

/// The downloaded file, and its name.
fn imported<'a>(call: &'a Call<'_>) -> Result<(&'a [u8], String), ApiError> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    match (text("url"), text("assistantAttachmentId")) {
        ("", "") => return Err(ApiError::field("url", "is missing; send it or an assistantAttachmentId")),
        ("", id) => {
            let message = format!("assistantAttachmentId: there is no attachment {id}; the sandbox has no assistant");
            return Err(ApiError::not_found(message));
        }
        (_, "") => {}
        _ => return Err(ApiError::field("url", "is sent together with assistantAttachmentId; send one of them")),
    }
    let bytes = match call.fetched {
        Some(Ok(bytes)) => bytes,
        Some(Err(message)) => return Err(ApiError::field("url", message)),
        None => return Err(ApiError::field("url", "was not downloaded")),
    };
    let path = text("url").split(['?', '#']).next().unwrap_or_default();
    let name = path.splitn(4, '/').nth(3).and_then(|path| path.rsplit('/').next()).unwrap_or_default();
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned();
    Ok((bytes, if text("fileName").is_empty() { name } else { text("fileName").to_owned() }))
}

fn import(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (bytes, name) = imported(call)?;
    let mut body = call.body.clone();
    body["fileName"] = name.into();
    let (id, object) = media::add(tx, call.env, &body, bytes)?;
    Ok(respond::one(tx, call, media::KIND, id, object))
}

fn replace_import(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, object) = ready(tx, call)?;
    let (bytes, name) = imported(call)?;
    replace(tx, call, (id, object), &name, bytes)
}

/// An item whose file can be replaced.
pub(super) fn ready(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<(Id, Object), ApiError> {
    let (id, object) = generic::object(tx, call)?;
    if object.text("status") == "STATUS_READY" {
        return Ok((id, object));
    }
    let message = format!("the media {id} is still being uploaded; complete the upload first");
    Err(ApiError::new(409, "MEDIA_REPLACE_NOT_ALLOWED", message))
}

pub(super) fn replace(
    tx: &mut Transaction<'_>,
    call: &Call<'_>,
    (id, object): (Id, Object),
    name: &str,
    bytes: &[u8],
) -> Result<Response, ApiError> {
    let (object, unchanged, detached) = media::replace(tx, id, object, name, bytes)?;
    let media = respond::view(tx, call, media::KIND, id, object);
    Ok(Response::ok(&json!({"media": media, "unchanged": unchanged, "detachedReferences": detached})))
}

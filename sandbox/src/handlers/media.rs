//! Files at their signed URLs, and direct uploads of media: declared, sent to a signed URL, and completed.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::call::Call;
use super::{generic, respond};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::base::signature;
use crate::domain::files::{self, FileKind, hexadecimal, sha256};
use crate::domain::media;
use crate::store::{Object, Transaction, fields};

/// The path of direct uploads.
pub(crate) const UPLOADS: &str = "/-/uploads/";
const CHECKSUM: &str = "x-amz-checksum-sha256";

/// Serves a file, or receives that of an upload; none if the path is another.
pub(super) fn serve(tx: &mut Transaction<'_>, request: &Request, now: Timestamp) -> Option<Result<Response, ApiError>> {
    let verified = || signature::verify(request, now);
    if let Some(name) = request.path.strip_prefix(UPLOADS) {
        let error = || ApiError::method_not_allowed(&request.method, &request.path, &["PUT"]);
        let is_put = (request.method == "PUT").then_some(()).ok_or_else(error);
        return Some(is_put.and_then(|()| verified()).and_then(|()| receive(tx, request, name)));
    }
    let name = request.path.strip_prefix(files::PATH).filter(|_| request.verb() == "GET")?;
    Some(verified().and_then(|()| file(tx, name)))
}

fn file(tx: &Transaction<'_>, name: &str) -> Result<Response, ApiError> {
    let found = Id::parse(name).and_then(|id| files::get(tx, id));
    let (content_type, bytes) = found.ok_or_else(|| ApiError::not_found(format!("there is no file {name}")))?;
    let response = Response::new(200, &content_type, bytes);
    // A browser must not run anything in the file.
    Ok(response.with("x-content-type-options", "nosniff").with("content-security-policy", "sandbox"))
}

pub(super) fn create_upload(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let kind = FileKind::declared(text("mimeType"))?;
    let size = call.body["size"].as_u64().filter(|size| *size > 0);
    let size = size.ok_or_else(|| ApiError::field("size", format!("{} is less than 1", call.body["size"])))?;
    kind.check_size(usize::try_from(size).unwrap_or(usize::MAX))?;
    if text("fileName").is_empty() {
        return Err(ApiError::field("fileName", "must not be empty"));
    }
    let mut headers = BTreeMap::from([("content-type", text("mimeType").to_owned())]);
    if !text("sha256").is_empty() {
        let hash = hash(text("sha256"))?;
        media::check_new(tx, &hexadecimal(hash))?;
        headers.insert(CHECKSUM, STANDARD.encode(hash));
    }
    let (id, now) = (Id::random(), tx.now());
    let expires = now.plus(media::UPLOAD_TIME);
    let mut upload = Object::of(json!({
        "id": id,
        "workspaceId": call.env.workspace,
        "createdAt": now,
        "fileName": text("fileName"),
        "visibility": call.body["visibility"],
        "uploadedFrom": call.body["uploadedFrom"],
        "size": size,
    }));
    media::describe(&mut upload, kind, "STATUS_PENDING", now);
    upload.hidden = fields(json!({"headers": headers, "expiresAt": expires}));
    tx.put(media::UPLOAD, id, &upload);
    tx.schedule(expires, media::UPLOAD, id);
    Ok(Response::ok(&json!({
        "media": upload.shown,
        "uploadUrl": call.env.signed_url(&format!("{UPLOADS}{id}"), &[], expires),
        "uploadMethod": "PUT",
        "uploadHeaders": headers,
        "uploadExpiresAt": expires,
    })))
}

/// A SHA-256 hash in hexadecimal.
fn hash(text: &str) -> Result<[u8; 32], ApiError> {
    let digits = text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let hash = digits.collect::<Option<Vec<u8>>>().filter(|_| text.len() == 64);
    let error = || ApiError::field("sha256", format!("{text:?} is not 64 hexadecimal digits"));
    hash.and_then(|hash| hash.try_into().ok()).ok_or_else(error)
}

/// Receives the file of an upload.
fn receive(tx: &mut Transaction<'_>, request: &Request, name: &str) -> Result<Response, ApiError> {
    if let Some(error) = &request.unreadable {
        return Err(error.clone());
    }
    let found = Id::parse(name).and_then(|id| Some((id, tx.get(media::UPLOAD, id)?)));
    let (id, upload) = found.ok_or_else(|| ApiError::not_found(format!("there is no unfinished upload {name}")))?;
    let headers = upload.get("headers").and_then(Value::as_object);
    for (name, value) in headers.into_iter().flatten() {
        let sent = request.header(name).unwrap_or_default();
        if sent != value {
            let message = format!("the header {name} must be {value}, as in uploadHeaders, but is {sent:?}");
            return Err(ApiError::new(403, UNKNOWN, message));
        }
    }
    if request.header("content-length").is_none() {
        return Err(ApiError::new(411, UNKNOWN, "the header Content-Length is missing"));
    }
    let (sent, declared) = (json!(request.body.len()), upload.get("size").unwrap_or(&Value::Null));
    if sent != *declared {
        return Err(ApiError::bad_request(format!("the file has {sent} bytes, but its upload declares {declared}")));
    }
    if request.header(CHECKSUM).is_some_and(|checksum| checksum != STANDARD.encode(sha256(&request.body))) {
        let message = format!("{CHECKSUM}: the file has another checksum than its upload declares");
        return Err(ApiError::bad_request(message));
    }
    files::put(tx, id, upload.text("mimeType"), &request.body);
    Ok(Response::new(200, "text/plain", ""))
}

/// Completing an upload again changes nothing.
pub(super) fn complete_upload(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, object) = generic::object(tx, call)?;
    if media::is_ready(&object) {
        return Ok(respond::one(tx, call, media::KIND, id, object));
    }
    Ok(match media::complete(tx, id, object) {
        Ok(object) => respond::one(tx, call, media::KIND, id, object),
        // As an error of the handler, it would take back that the upload is dropped.
        Err(error) => {
            media::drop_upload(tx, id);
            error.into()
        }
    })
}

/// Files are not replaced: the response reports that the new file is the same as the one of the item.
pub(super) fn replace(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, object) = generic::object(tx, call)?;
    Ok(Response::ok(&json!({"media": respond::view(tx, call, media::KIND, id, object), "unchanged": true})))
}

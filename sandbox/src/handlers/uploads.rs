//! Direct uploads of media: declared, sent to a signed URL, and completed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::media::{UPLOADS, ready, replace};
use super::{generic, respond};
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, decode};
use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::domain::files::{self, FileKind, sha256};
use crate::domain::{Env, find, media};
use crate::store::{Object, Transaction};

const CHECKSUM: &str = "x-amz-checksum-sha256";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "MediaService_CreateUpload" => Some(create),
        "MediaService_CompleteUpload" => Some(complete),
        "MediaService_CreateReplaceUpload" => Some(create_replacement),
        "MediaService_CompleteReplace" => Some(complete_replacement),
        _ => None,
    }
}

/// The properties of a file that a request declares.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Declared {
    file_name: String,
    mime_type: String,
    size: i64,
    #[serde(default)]
    sha256: String,
}

impl Declared {
    fn read(call: &Call<'_>) -> Result<(Self, FileKind), ApiError> {
        let mut declared: Self = call.read()?;
        let kind = FileKind::declared(&declared.mime_type)?;
        let size = usize::try_from(declared.size).ok().filter(|size| *size > 0);
        kind.check_size(size.ok_or_else(|| ApiError::field("size", format!("{} is less than 1", declared.size)))?)?;
        if declared.file_name.is_empty() {
            return Err(ApiError::field("fileName", "must not be empty"));
        }
        declared.sha256 = hexadecimal(&declared.sha256)?;
        Ok((declared, kind))
    }

    /// Stores the upload with this id, and returns how the file is to be sent.
    fn begin(&self, tx: &mut Transaction<'_>, call: &Call<'_>, id: Id, mut upload: Object, now: Timestamp) -> Value {
        let expires = now.plus(media::UPLOAD_TIME);
        for (name, value) in [("fileName", &self.file_name), ("mimeType", &self.mime_type), ("sha256", &self.sha256)] {
            upload.set(name, if value.is_empty() { Value::Null } else { value.as_str().into() });
        }
        upload.set("size", self.size);
        upload.hide("expiresAt", expires);
        tx.put(media::UPLOAD, id, &upload);
        tx.schedule(expires, media::UPLOAD, id);
        let headers: serde_json::Map<_, _> =
            headers(&upload).into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        json!({
            "uploadUrl": call.env.signed_url(&format!("{UPLOADS}{id}"), &[], expires),
            "uploadMethod": "PUT",
            "uploadHeaders": headers,
            "uploadExpiresAt": expires,
        })
    }
}

/// A SHA-256 hash, in hexadecimal or base64, as hexadecimal.
fn hexadecimal(text: &str) -> Result<String, ApiError> {
    match decode(text).filter(|bytes| bytes.len() == 32) {
        _ if text.len() == 64 && text.chars().all(|c| c.is_ascii_hexdigit()) => Ok(text.to_lowercase()),
        Some(bytes) => Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
        None if text.is_empty() => Ok(String::new()),
        None => Err(ApiError::field("sha256", format!("{text:?} is not 64 hexadecimal digits"))),
    }
}

/// The headers that the PUT must have.
fn headers(upload: &Object) -> Vec<(&'static str, String)> {
    let pairs = upload.text("sha256").as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
    let hash: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
    let checksum = (!hash.is_empty()).then(|| (CHECKSUM, STANDARD.encode(hash)));
    [("content-type", upload.text("mimeType").to_owned())].into_iter().chain(checksum).collect()
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (declared, kind) = Declared::read(call)?;
    let (id, now) = (Id::random(), tx.now());
    if !declared.sha256.is_empty() {
        media::check_new(tx, &declared.sha256, id)?;
    }
    let object = media::item(call.env, id, &call.body, kind, now);
    let mut body = declared.begin(tx, call, id, object, now);
    let object = find(tx, call.env, media::KIND, id).unwrap_or_default();
    body["media"] = respond::view(tx, call, media::KIND, id, object);
    Ok(Response::ok(&body))
}

fn create_replacement(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (media, object) = ready(tx, call)?;
    let (declared, kind) = Declared::read(call)?;
    let unchanged = object.text("sha256") == declared.sha256;
    let mut body = json!({});
    if !unchanged {
        media::check_same_kind(&object, kind)?;
        if !declared.sha256.is_empty() {
            media::check_new(tx, &declared.sha256, media)?;
        }
        let (id, now) = (Id::random(), tx.now());
        body = declared.begin(tx, call, id, Object::default().hiding(json!({"replaces": media})), now);
        body["replacementId"] = id.into();
    }
    body["unchanged"] = unchanged.into();
    body["media"] = respond::view(tx, call, media::KIND, media, object);
    Ok(Response::ok(&body))
}

/// Receives the file of an upload; none if the path is another.
pub(super) fn serve(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    now: Timestamp,
) -> Option<Result<Response, ApiError>> {
    let name = request.path.strip_prefix(UPLOADS)?;
    Some(receive(tx, env, request, name, now))
}

fn receive(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    name: &str,
    now: Timestamp,
) -> Result<Response, ApiError> {
    if request.method != "PUT" {
        return Err(ApiError::method_not_allowed(&request.method, &request.path, &["PUT"]));
    }
    env.signer.verify(request, now)?;
    if let Some(error) = &request.unreadable {
        return Err(error.clone());
    }
    let found = Id::parse(name).and_then(|id| Some((id, tx.get(media::UPLOAD, id)?)));
    let (id, upload) = found
        .filter(|(_, upload)| !upload.is_set("done"))
        .ok_or_else(|| ApiError::not_found(format!("there is no unfinished upload {name}")))?;
    for (name, value) in headers(&upload) {
        if request.header(name) != Some(value.as_str()) {
            let sent = request.header(name).unwrap_or_default();
            let message = format!("the header {name} must be {value:?}, as in uploadHeaders, but is {sent:?}");
            return Err(ApiError::new(403, UNKNOWN, message));
        }
    }
    let size = upload.get("size").and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
    if request.header("content-length").is_none() {
        return Err(ApiError::new(411, UNKNOWN, "the header Content-Length is missing"));
    }
    if size != Some(request.body.len()) {
        let (sent, declared) = (request.body.len(), size.unwrap_or_default());
        return Err(ApiError::bad_request(format!("the file has {sent} bytes, but its upload declares {declared}")));
    }
    let hash = upload.text("sha256");
    if !hash.is_empty() && hash != sha256(&request.body) {
        return Err(ApiError::bad_request(format!(
            "{CHECKSUM}: the file has another checksum than its upload declares"
        )));
    }
    files::put(tx, id, upload.text("mimeType"), &request.body)?;
    Ok(Response::new(200, "text/plain", ""))
}

/// The response with an error that drops the upload: as an error of the handler, it would take that back.
fn dropped(tx: &mut Transaction<'_>, upload: Id, error: ApiError) -> Response {
    media::drop_upload(tx, upload);
    error.into()
}

/// Completing an upload again changes nothing.
fn complete(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, object) = generic::object(tx, call)?;
    if object.text("status") == "STATUS_READY" {
        return Ok(respond::one(tx, call, media::KIND, id, object));
    }
    Ok(match media::complete(tx, id, object) {
        Ok(object) => respond::one(tx, call, media::KIND, id, object),
        Err(error) => dropped(tx, id, error),
    })
}

/// The item keeps its file if the new one is not valid. Completing a replacement again changes nothing.
fn complete_replacement(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (media, object) = ready(tx, call)?;
    let text = call.variable("replacementId");
    let found = Id::parse(text).and_then(|id| Some((id, tx.get(media::UPLOAD, id)?)));
    let error = || ApiError::not_found(format!("replacementId: there is no replacement {text} of the media {media}"));
    let (id, upload) = found.filter(|(_, upload)| upload.text("replaces") == media.to_string()).ok_or_else(error)?;
    if upload.is_set("done") {
        let media = respond::view(tx, call, media::KIND, media, object);
        return Ok(Response::ok(&json!({"media": media, "unchanged": false, "detachedReferences": []})));
    }
    let replaced = media::uploaded(tx, id, &upload)
        .and_then(|(_, bytes)| replace(tx, call, (media, object), upload.text("fileName"), &bytes));
    if replaced.is_ok() {
        tx.remove(files::KIND, id);
        tx.update(media::UPLOAD, id, |upload| upload.hide("done", true));
    }
    Ok(replaced.unwrap_or_else(|error| dropped(tx, id, error)))
}

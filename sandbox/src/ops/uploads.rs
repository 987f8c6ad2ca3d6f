//! Direct uploads of media: announced, sent to an address outside the API, and completed.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::media::{Fields, answer, ready, render, replace};
use super::{Call, Handler, object};
use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::ids::{Id, decode};
use crate::signed;
use crate::store::State;
use crate::store::files::KINDS;
use crate::store::media::{Media, UPLOAD, Upload, check_size, sha256};

/// Where uploads go, outside the API.
pub(crate) const UPLOADS: &str = "/-/uploads/";
const CHECKSUM: &str = "x-amz-checksum-sha256";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "MediaService_CreateUpload" => create,
        "MediaService_CompleteUpload" => complete,
        "MediaService_CreateReplaceUpload" => create_replacement,
        "MediaService_CompleteReplace" => complete_replacement,
        _ => return None,
    })
}

/// What a file is said to be before it comes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Announced {
    file_name: String,
    mime_type: String,
    size: i64,
    #[serde(default)]
    sha256: String,
    #[serde(default)]
    uploaded_from: String,
    #[serde(default)]
    visibility: String,
}

impl Announced {
    /// The upload it makes, and the kind of media.
    fn check(&self, id: Id, media: Id, now: Moment) -> Result<(Upload, &'static str), ApiError> {
        let kinds = || KINDS.map(|kind| kind.content_type).join(", ");
        let kind = KINDS.into_iter().find(|kind| kind.content_type == self.mime_type);
        let kind =
            kind.ok_or_else(|| ApiError::field("mimeType", format!("{:?} is none of: {}", self.mime_type, kinds())))?;
        let size = usize::try_from(self.size).ok().filter(|size| *size > 0);
        let size = size.ok_or_else(|| ApiError::field("size", format!("{} is not at least 1", self.size)))?;
        check_size(kind, size)?;
        if self.file_name.is_empty() {
            return Err(ApiError::field("fileName", "a file needs a name"));
        }
        let upload = Upload {
            id,
            media,
            file_name: self.file_name.clone(),
            content_type: self.mime_type.clone(),
            size,
            sha256: self.hash()?,
            expires_at: now.plus(UPLOAD),
            done: false,
        };
        Ok((upload, kind.name))
    }

    /// In hexadecimal; it may come in base64, too.
    fn hash(&self) -> Result<Option<String>, ApiError> {
        let text = &self.sha256;
        if text.is_empty() {
            return Ok(None);
        }
        if text.len() == 64 && text.chars().all(|c| c.is_ascii_hexdigit()) {
            return Ok(Some(text.to_lowercase()));
        }
        match decode(text).filter(|bytes| bytes.len() == 32) {
            Some(bytes) => Ok(Some(hex(&bytes))),
            None => Err(ApiError::field("sha256", format!("{text:?} is not 64 hexadecimal digits"))),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
    pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}

/// The headers that the PUT must have.
fn headers(upload: &Upload) -> BTreeMap<&'static str, String> {
    let checksum = upload.sha256.as_ref().map(|hash| (CHECKSUM, STANDARD.encode(unhex(hash))));
    [("content-type", upload.content_type.clone())].into_iter().chain(checksum).collect()
}

/// How a file is to be sent.
fn instructions(state: &State, upload: &Upload) -> Value {
    let path = format!("{UPLOADS}{}", upload.id);
    json!({
        "uploadUrl": signed::address(state, &path, &[], upload.expires_at),
        "uploadMethod": "PUT",
        "uploadHeaders": headers(upload),
        "uploadExpiresAt": upload.expires_at.to_string(),
    })
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Announced = call.take()?;
    let (now, id) = (state.now(), Id::random());
    let (upload, kind) = body.check(id, id, now)?;
    if let Some(hash) = &upload.sha256 {
        state.check_new(hash, None)?;
    }
    let Announced { file_name, uploaded_from, visibility, .. } = body;
    let media = Media {
        id,
        about: Fields { file_name, uploaded_from, visibility, ..Fields::default() }.about(None),
        content_type: upload.content_type.clone(),
        kind: kind.to_owned(),
        size: upload.size,
        sha256: upload.sha256.clone(),
        ready: false,
        created_at: now,
        updated_at: now,
    };
    let mut body = instructions(state, &upload);
    body["media"] = render(state, &media, now);
    state.media.rows.put(id, media);
    state.media.uploads.put(id, upload);
    Ok(Reply::ok(&body))
}

/// Takes the bytes of an upload, from anybody who has its address.
pub(crate) fn receive(state: &mut State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    if request.method != "PUT" {
        return Err(super::outside::wrong_method(&request.method, &request.path, "PUT"));
    }
    signed::check(state, request, now)?;
    if let Some(fault) = &request.fault {
        return Err(fault.clone());
    }
    let name = request.path.strip_prefix(UPLOADS).unwrap_or_default();
    let upload = Id::parse(name).and_then(|id| state.media.uploads.get(id)).filter(|upload| !upload.done).cloned();
    let upload = upload.ok_or_else(|| ApiError::not_found(format!("there is no unfinished upload {name}")))?;
    for (name, value) in headers(&upload) {
        if request.header(name) != Some(value.as_str()) {
            let sent = request.header(name).unwrap_or("nothing");
            let message = format!("the header {name} must be {value:?}, as in uploadHeaders, and not {sent:?}");
            return Err(ApiError::new(403, UNKNOWN, message));
        }
    }
    let Some(length) = request.header("content-length") else {
        return Err(ApiError::new(411, UNKNOWN, format!("there is no Content-Length; send {}", upload.size)));
    };
    if length.parse() != Ok(upload.size) || request.body.len() != upload.size {
        let message = format!("the file has {length} bytes, but {} were announced", upload.size);
        return Err(ApiError::bad_request(message));
    }
    if upload.sha256.as_ref().is_some_and(|hash| *hash != sha256(&request.body)) {
        return Err(ApiError::bad_request(format!("{CHECKSUM}: the file has another checksum than was announced")));
    }
    state.files.put(upload.id, &upload.content_type, request.body.clone())?;
    Ok(Reply::new(200, "text/plain", Vec::new()))
}

/// Completing again answers the same.
fn complete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let media = call.find("media", |id| state.media.rows.get(id).cloned())?;
    if media.ready {
        return Ok(answer(state, &media, call.now));
    }
    let upload = state.media.uploads.get(media.id).cloned().ok_or_else(super::links::lost)?;
    let media = state.complete_upload(&upload)?;
    Ok(answer(state, &media, call.now))
}

fn create_replacement(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let media = ready(state, &call)?;
    let body: Announced = call.take()?;
    let now = state.now();
    let (upload, kind) = body.check(Id::random(), media.id, now)?;
    if upload.sha256.is_some() && upload.sha256 == media.sha256 {
        return Ok(Reply::ok(&json!({"media": render(state, &media, now), "unchanged": true})));
    }
    if kind != media.kind {
        let message = format!("the file is a {kind}, and cannot replace a {}", media.kind);
        return Err(ApiError::new(409, "MEDIA_REPLACE_NOT_ALLOWED", message));
    }
    if let Some(hash) = &upload.sha256 {
        state.check_new(hash, Some(media.id))?;
    }
    let mut body = instructions(state, &upload);
    body["media"] = render(state, &media, now);
    body["replacementId"] = json!(upload.id);
    body["unchanged"] = json!(false);
    state.media.uploads.put(upload.id, upload);
    Ok(Reply::ok(&body))
}

/// The item keeps its old file if the new one fails the check. Completing again changes nothing.
fn complete_replacement(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let media = ready(state, &call)?;
    let text = call.variable("replacementId");
    let upload = Id::parse(text).and_then(|id| state.media.uploads.get(id)).cloned();
    let upload = upload.filter(|upload| upload.media == media.id && upload.id != media.id).ok_or_else(|| {
        ApiError::not_found(format!("replacementId: there is no replacement {text} of the media {}", media.id))
    })?;
    if upload.done {
        let body = json!({"media": render(state, &media, call.now), "unchanged": false, "detachedReferences": []});
        return Ok(Reply::ok(&object(body)));
    }
    let checked = state.check_upload(&upload, Some(media.id));
    let bytes = state.files.remove(upload.id).map(|file| file.bytes);
    let reply =
        checked.and_then(|_| replace(state, &media, upload.file_name.clone(), bytes.ok_or_else(super::links::lost)?));
    match reply {
        Ok(reply) => {
            state.media.uploads.put(upload.id, Upload { done: true, ..upload });
            Ok(reply)
        }
        Err(error) => {
            state.drop_upload(&upload);
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_may_come_in_two_forms() {
        let announced = |sha256: &str| Announced {
            file_name: "a".into(),
            mime_type: "image/png".into(),
            size: 1,
            sha256: sha256.into(),
            uploaded_from: String::new(),
            visibility: String::new(),
        };
        let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let hash = |text: &str| announced(text).hash().map_err(|error| error.status);
        assert_eq!(hash(&digits.to_uppercase()), Ok(Some(digits.to_owned())));
        assert_eq!(hash(&STANDARD.encode(unhex(digits))), Ok(Some(digits.to_owned())));
        assert_eq!(hash(""), Ok(None));
        assert_eq!(hash("abc"), Err(400));
    }
}

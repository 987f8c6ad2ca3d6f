//! Media: the files of the library, and what uses them.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::files::{self, FileKind, SMALL, hexadecimal, sha256};
use super::rules::{Change, Env, Rules, View, named, referring};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Object, Transaction, fields};

pub(crate) const KIND: &str = "Media";
/// The rows of unfinished uploads, with the ids of the items and the fields that the API returns of them.
pub(crate) const UPLOAD: &str = "_Upload";
/// The time after which an unfinished upload is deleted.
pub(crate) const UPLOAD_TIME: Duration = Duration::from_secs(60 * 60);
/// The images of a page theme: the field of a request, and the field of a theme.
pub(super) const SLOTS: [(&str, &str); 3] =
    [("canvasCover", "canvasCoverId"), ("badge", "badgeId"), ("footerLogo", "footerLogoId")];

pub(super) const RULES: Rules = Rules { prepare, delete, expand, always_expands: true, ..Rules::NONE };
pub(super) const UPLOAD_RULES: Rules = Rules { due, ..Rules::NONE };

fn expand(_: &Transaction<'_>, env: &Env, View { id, object, now, .. }: View<'_>) {
    if is_ready(object) {
        object.set("signedUrl", files::url(env, id, now));
    }
}

pub(crate) fn is_ready(object: &Object) -> bool {
    object.text("status") == "STATUS_READY"
}

/// An item, also one that is still being uploaded.
pub(super) fn find(tx: &Transaction<'_>, id: Id) -> Option<Object> {
    tx.get(KIND, id).or_else(|| tx.get(UPLOAD, id))
}

/// Stores the file that the body of a request contains.
fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let data = change.object.hidden.remove("fileData").unwrap_or_default();
    let data = data.as_str().ok_or_else(|| ApiError::field("fileData", "is missing; send the file as base64"))?;
    let (bytes, kind) = files::small("fileData", data)?;
    let origin = change.object.hidden.remove("uploadedFrom").unwrap_or_default();
    change.object.set("uploadedFrom", origin);
    store(tx, change.id, change.object, kind, &bytes)
}

pub(crate) fn describe(object: &mut Object, kind: FileKind, status: &str, now: Timestamp) {
    for (name, default) in [
        ("fileName", &*format!("file.{}", kind.extension)),
        ("visibility", "VISIBILITY_PRIVATE"),
        ("uploadedFrom", "UPLOAD_ORIGIN_MEDIA_LIBRARY"),
    ] {
        if object.text(name).is_empty() || object.text(name).ends_with("_UNSPECIFIED") {
            object.set(name, default);
        }
    }
    let described = json!({"kind": kind.name, "mimeType": kind.content_type, "status": status, "updatedAt": now});
    object.shown.extend(fields(described));
}

/// Stores the file of an item, which is ready then.
fn store(tx: &mut Transaction<'_>, id: Id, object: &mut Object, kind: FileKind, bytes: &[u8]) -> Result<(), ApiError> {
    let (hash, now) = (hexadecimal(sha256(bytes)), tx.now());
    check_new(tx, &hash)?;
    files::put(tx, id, kind.content_type, bytes);
    describe(object, kind, "STATUS_READY", now);
    object.shown.extend(fields(json!({"size": bytes.len(), "sha256": hash})));
    Ok(())
}

/// Rejects a file that the library contains already.
pub(crate) fn check_new(tx: &Transaction<'_>, hash: &str) -> Result<(), ApiError> {
    let Some((id, row)) = tx.find(KIND, "sha256", hash).next() else { return Ok(()) };
    let object = row.object();
    let name = object.text("fileName");
    let message = format!("the library contains this file already, as {name:?} with the id {id}; use that one");
    let detail = json!({"metadata": {"existingMediaId": id, "existingFileName": name}});
    Err(ApiError::new(409, "MEDIA_ALREADY_EXISTS", message).detail(detail))
}

/// Adds an uploaded file to the library, if it is what the upload declares. If this fails, the upload is to be dropped.
pub(crate) fn complete(tx: &mut Transaction<'_>, id: Id, mut object: Object) -> Result<Object, ApiError> {
    let message = "the file was not uploaded; start again, and PUT it to the uploadUrl before completing";
    let (_, bytes) = files::get(tx, id).ok_or_else(|| ApiError::bad_request(message))?;
    let kind = files::check(&bytes, Some(object.text("mimeType")))?;
    store(tx, id, &mut object, kind, &bytes)?;
    object.hidden.clear();
    tx.remove(UPLOAD, id);
    tx.put(KIND, id, &object);
    Ok(object)
}

pub(crate) fn drop_upload(tx: &mut Transaction<'_>, id: Id) {
    tx.remove(UPLOAD, id);
    tx.remove(files::KIND, id);
}

/// Deletes an upload that was not finished in time.
fn due(tx: &mut Transaction<'_>, _: &Env, id: Id, now: Timestamp) {
    match tx.get(UPLOAD, id).and_then(|upload| Timestamp::parse(upload.text("expiresAt"))) {
        Some(at) if at > now => tx.schedule(at, UPLOAD, id),
        Some(_) => drop_upload(tx, id),
        None => {}
    }
}

/// An image of the library that is small enough for a logo or a page theme.
pub(super) fn small_image(tx: &Transaction<'_>, field: &str, text: &str) -> Result<Id, ApiError> {
    let (id, object) = named(tx, field, KIND, text)?;
    let reason = match (object.text("kind"), object.get("size").and_then(Value::as_u64)) {
        ("KIND_IMAGE", Some(size)) if size <= SMALL as u64 => return Ok(id),
        ("KIND_IMAGE", _) => "TOO_LARGE",
        _ => "KIND_NOT_ACCEPTED",
    };
    let message = format!("{field}: the media {id} is not an image of at most {SMALL} bytes");
    let metadata = json!({"slot": field, "reason": reason, "limit": SMALL});
    Err(ApiError::new(400, "MEDIA_NOT_ALLOWED_HERE", message).detail(json!({"metadata": metadata})))
}

/// Steps and page themes need their media; logos do not block the deletion.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    let steps = tx.find("WorkflowStep", "mediaId", &id.to_string());
    let mut links: BTreeSet<Id> = steps.filter_map(|(_, row)| Id::parse(row.object().text("linkId"))).collect();
    let themes = SLOTS.iter().flat_map(|(_, field)| referring(tx, "PageTheme", field, id));
    let themes: BTreeSet<Id> = themes.collect();
    links.extend(themes.iter().flat_map(|theme| referring(tx, "Link", "pageThemeId", *theme)));
    let templates = themes.iter().flat_map(|theme| referring(tx, "PageThemeTemplate", "pageThemeId", *theme));
    let templates: BTreeSet<Id> = templates.collect();
    if links.is_empty() && templates.is_empty() {
        tx.remove(files::KIND, id);
        return Ok(());
    }
    let (linked, styled) = (links.len(), templates.len());
    let message =
        format!("{linked} links and {styled} page theme templates use the media {id}; change or delete them first");
    let metadata = json!({"linkIds": links, "pageThemeTemplateIds": templates});
    Err(ApiError::new(409, "MEDIA_IN_USE", message).detail(json!({"metadata": metadata})))
}

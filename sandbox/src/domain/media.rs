//! Media: the files of the library, and what uses them.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::env::Env;
use super::files::{self, FileKind, SMALL, check, sha256};
use super::rules::{Rules, View};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::{Object, Row, Transaction, fields};

pub(crate) const KIND: &str = "Media";
/// The rows of unfinished uploads. That of a new item has its id, and the fields that the API returns of it; that of a
/// replacement has the item's id in `replaces`.
pub(crate) const UPLOAD: &str = "_Upload";
/// The time after which an unfinished upload is deleted.
pub(crate) const UPLOAD_TIME: Duration = Duration::from_secs(60 * 60);
/// The images of a page theme: the field of a request, the field of a theme, and the type of a reference.
pub(crate) const SLOTS: [(&str, &str, &str); 3] = [
    ("canvasCover", "canvasCoverId", "TYPE_PAGE_THEME_COVER"),
    ("badge", "badgeId", "TYPE_PAGE_THEME_BADGE"),
    ("footerLogo", "footerLogoId", "TYPE_PAGE_THEME_FOOTER_LOGO"),
];

pub(super) fn rules(kind: &str) -> Option<Rules> {
    let expand = |tx: &Transaction<'_>, env: &Env, View { id, object, now, .. }: View<'_>| {
        if object.text("status") == "STATUS_READY" {
            object.set("signedUrl", files::url(env, id, now));
        }
        object.set("references", references(tx, id));
    };
    (kind == KIND).then_some(Rules { delete, expand, always_expands: true, ..Rules::NONE })
}

/// An item, also one that is still being uploaded.
pub(super) fn find(tx: &Transaction<'_>, id: Id) -> Option<Object> {
    tx.get(KIND, id).or_else(|| tx.get(UPLOAD, id).filter(|upload| upload.text("replaces").is_empty()))
}

/// A new item with the fields of a body.
pub(crate) fn item(env: &Env, id: Id, body: &Value, kind: FileKind, now: Timestamp) -> Object {
    let text = |name: &str, default: &str| {
        let sent = body[name].as_str().filter(|text| !text.is_empty() && !text.ends_with("_UNSPECIFIED"));
        sent.unwrap_or(default).to_owned()
    };
    let mut object = Object::of(json!({
        "id": id,
        "workspaceId": env.workspace,
        "fileName": text("fileName", &format!("file.{}", kind.extension)),
        "visibility": text("visibility", "VISIBILITY_PRIVATE"),
        "uploadedFrom": text("uploadedFrom", "UPLOAD_ORIGIN_MEDIA_LIBRARY"),
        "status": "STATUS_PENDING",
        "createdAt": now,
    }));
    describe(&mut object, kind, now);
    object
}

fn describe(object: &mut Object, kind: FileKind, now: Timestamp) {
    object.shown.extend(fields(json!({"kind": kind.name, "mimeType": kind.content_type, "updatedAt": now})));
}

/// Adds a file to the library.
pub(crate) fn add(tx: &mut Transaction<'_>, env: &Env, body: &Value, bytes: &[u8]) -> Result<(Id, Object), ApiError> {
    let (kind, id, now) = (check(bytes, None)?, Id::random(), tx.now());
    let mut object = item(env, id, body, kind, now);
    store(tx, id, &mut object, kind, bytes)?;
    Ok((id, object))
}

/// Stores the file of an item, which is ready then.
fn store(tx: &mut Transaction<'_>, id: Id, object: &mut Object, kind: FileKind, bytes: &[u8]) -> Result<(), ApiError> {
    let (hash, now) = (sha256(bytes), tx.now());
    check_new(tx, &hash, id)?;
    files::put(tx, id, kind.content_type, bytes)?;
    describe(object, kind, now);
    object.shown.extend(fields(json!({"status": "STATUS_READY", "size": bytes.len(), "sha256": hash})));
    object.hidden.clear();
    tx.put(KIND, id, object);
    Ok(())
}

/// Rejects a file that another item has already.
pub(crate) fn check_new(tx: &Transaction<'_>, hash: &str, except: Id) -> Result<(), ApiError> {
    let Some((id, row)) = tx.find(KIND, "sha256", hash).find(|(id, _)| *id != except) else {
        return Ok(());
    };
    let object = row.object();
    let name = object.text("fileName");
    let message = format!("the library contains this file already, as {name:?} with the id {id}; use that one");
    let metadata = json!({"existingMediaId": id, "existingFileName": name});
    Err(ApiError::new(409, "MEDIA_ALREADY_EXISTS", message).detail(json!({"metadata": metadata})))
}

/// Adds an uploaded file to the library. If this fails, the upload is to be dropped.
pub(crate) fn complete(tx: &mut Transaction<'_>, id: Id, mut object: Object) -> Result<Object, ApiError> {
    let (kind, bytes) = uploaded(tx, id, &object)?;
    store(tx, id, &mut object, kind, &bytes)?;
    tx.remove(UPLOAD, id);
    Ok(object)
}

/// The uploaded file, if it is what the upload declares.
pub(crate) fn uploaded(tx: &Transaction<'_>, id: Id, upload: &Object) -> Result<(FileKind, Vec<u8>), ApiError> {
    let message = "the file was not uploaded; start again, and PUT it to the uploadUrl before completing";
    let (_, bytes) = files::get(tx, id).ok_or_else(|| ApiError::bad_request(message))?;
    let kind = check(&bytes, Some(upload.text("mimeType")))?;
    Ok((kind, bytes))
}

pub(crate) fn drop_upload(tx: &mut Transaction<'_>, id: Id) {
    tx.remove(UPLOAD, id);
    tx.remove(files::KIND, id);
}

/// Deletes an upload that was not finished in time.
pub(super) fn due(tx: &mut Transaction<'_>, id: Id, now: Timestamp) {
    let expires = tx.get(UPLOAD, id).and_then(|upload| Timestamp::parse(upload.text("expiresAt")));
    if expires.is_some_and(|at| at <= now) {
        drop_upload(tx, id);
    }
}

pub(super) fn reschedule(tx: &mut Transaction<'_>) {
    let at = |(id, row): (Id, &Row)| Some((Timestamp::parse(row.object().text("expiresAt"))?, id));
    let uploads: Vec<_> = tx.rows(UPLOAD).filter_map(at).collect();
    uploads.into_iter().for_each(|(at, id)| tx.schedule(at, UPLOAD, id));
}

/// Replaces the file of an item by another one of the same kind. Returns the item, whether it is unchanged, and the
/// references of designs that keep the old image.
pub(crate) fn replace(
    tx: &mut Transaction<'_>,
    id: Id,
    mut object: Object,
    name: &str,
    bytes: &[u8],
) -> Result<(Object, bool, Vec<Value>), ApiError> {
    let hash = sha256(bytes);
    if object.text("sha256") == hash {
        return Ok((object, true, Vec::new()));
    }
    let kind = check(bytes, None)?;
    check_same_kind(&object, kind)?;
    check_new(tx, &hash, id)?;
    let fits = kind.name != "KIND_IMAGE" || bytes.len() <= SMALL;
    let detached = if fits { Vec::new() } else { detach_logos(tx, id)? };
    if !name.is_empty() {
        object.set("fileName", name);
    }
    store(tx, id, &mut object, kind, bytes)?;
    Ok((object, false, detached))
}

pub(crate) fn check_same_kind(object: &Object, kind: FileKind) -> Result<(), ApiError> {
    if object.text("kind") == kind.name {
        return Ok(());
    }
    let message = format!("the file is of {}, and cannot replace one of {}", kind.name, object.text("kind"));
    Err(ApiError::new(409, "MEDIA_REPLACE_NOT_ALLOWED", message))
}

/// Gives the designs whose logo an item is a logo file of their own. Returns the references that end.
fn detach_logos(tx: &mut Transaction<'_>, media: Id) -> Result<Vec<Value>, ApiError> {
    let designs: Vec<Id> = tx.find("QrcodeDesign", "centralImage", &media.to_string()).map(|(id, _)| id).collect();
    let references = references(tx, media).into_iter().filter(is_logo).collect();
    if let Some((content_type, bytes)) = files::get(tx, media).filter(|_| !designs.is_empty()) {
        let copy = Id::random();
        files::put(tx, copy, &content_type, &bytes)?;
        for design in designs {
            tx.update("QrcodeDesign", design, |design| {
                design.hide("centralImage", copy);
                design.set("centralImageMediaId", Value::Null);
            });
        }
    }
    Ok(references)
}

/// An image of the library that is small enough for a logo or a page theme.
pub(super) fn small_image(tx: &Transaction<'_>, field: &str, text: &str) -> Result<Id, ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, tx.get(KIND, id)?)));
    let (id, object) = found.ok_or_else(|| ApiError::not_found(format!("{field}: there is no ready media {text}")))?;
    let size = object.get("size").and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
    let reason = match (object.text("kind"), size) {
        ("KIND_IMAGE", Some(..=SMALL)) => return Ok(id),
        ("KIND_IMAGE", _) => "TOO_LARGE",
        _ => "KIND_NOT_ACCEPTED",
    };
    let message = format!("{field}: the media {id} is not an image of at most {SMALL} bytes");
    let metadata = json!({"slot": field, "reason": reason, "limit": SMALL});
    Err(ApiError::new(400, "MEDIA_NOT_ALLOWED_HERE", message).detail(json!({"metadata": metadata})))
}

fn is_logo(reference: &Value) -> bool {
    reference["type"] == "TYPE_QR_CODE_LOGO"
}

/// What uses an item: workflow steps, page themes, and logos of QR codes.
fn references(tx: &Transaction<'_>, media: Id) -> Vec<Value> {
    let media = media.to_string();
    let mut references = Vec::new();
    let mut add = |of: &str, more: Value, name: &str, id: &str| {
        let mut all = fields(more);
        if let Some(owner) = Id::parse(id).and_then(|id| tx.get(of, id)) {
            all.extend(fields(json!({format!("{name}Id"): id, format!("{name}Name"): owner.get("name")})));
        }
        references.push(Value::Object(all));
    };
    for (id, row) in tx.find("WorkflowStep", "mediaId", &media) {
        let kind = json!({"type": "TYPE_OPEN_MEDIA_STEP", "workflowStepId": id});
        add("Link", kind, "link", row.object().text("linkId"));
    }
    for (_, field, kind) in SLOTS {
        for (theme, row) in tx.find("PageTheme", field, &media) {
            let owner = row.object();
            if owner.get("templateId").is_some() {
                add("PageThemeTemplate", json!({"type": kind}), "pageThemeTemplate", owner.text("templateId"));
            }
            for (link, _) in tx.find("Link", "pageThemeId", &theme.to_string()) {
                add("Link", json!({"type": kind}), "link", &link.to_string());
            }
        }
    }
    for (_, row) in tx.find("QrcodeDesign", "centralImage", &media) {
        let (design, kind) = (row.object(), json!({"type": "TYPE_QR_CODE_LOGO"}));
        match design.text("linkId") {
            "" => add("QrcodeTemplate", kind, "qrcodeTemplate", design.text("templateId")),
            link => add("Link", kind, "link", link),
        }
    }
    references
}

/// Steps and page themes need their media; designs keep a logo as a file of their own.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    let uses: Vec<Value> = references(tx, id).into_iter().filter(|reference| !is_logo(reference)).collect();
    let ids = |name: &str| uses.iter().filter_map(|reference| reference[name].as_str()).collect::<BTreeSet<_>>();
    if !uses.is_empty() {
        let (links, templates) = (ids("linkId"), ids("pageThemeTemplateId"));
        let message = format!(
            "{} links and {} page theme templates use the media {id}; change or delete them first",
            links.len(),
            templates.len()
        );
        let metadata = json!({"linkIds": links, "pageThemeTemplateIds": templates});
        return Err(ApiError::new(409, "MEDIA_IN_USE", message).detail(json!({"metadata": metadata})));
    }
    detach_logos(tx, id)?;
    drop_upload(tx, id);
    Ok(())
}

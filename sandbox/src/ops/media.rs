//! The media library: items that come whole, in a body or from an address.

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, Handler, files, object, themes};
use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request};
use crate::ids::Id;
use crate::page::Window;
use crate::store::State;
use crate::store::designs::{Design, Owner};
use crate::store::files::{Kind, small};
use crate::store::media::{About, Media};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "MediaService_Create" => create,
        "MediaService_Get" => get,
        "MediaService_List" => list,
        "MediaService_Delete" => delete,
        "MediaService_Import" => import,
        "MediaService_ReplaceImport" => replace_import,
        _ => return None,
    })
}

/// Where a request wants a file to be imported from. It is fetched before the request is worked on, so that nobody has
/// to wait for it meanwhile.
pub(crate) fn source(request: &Request) -> Option<String> {
    let replace = request.path.starts_with("/v1/media/") && request.path.ends_with("/replace:import");
    if request.method != "POST" || !(replace || request.path == "/v1/media:import") {
        return None;
    }
    let body: Value = serde_json::from_slice(&request.body).ok()?;
    let text = |name: &str| body[name].as_str().filter(|text| !text.is_empty());
    text("url").filter(|_| text("assistantAttachmentId").is_none()).map(str::to_owned)
}

/// An item as the API tells of it.
pub(super) fn render(state: &State, media: &Media, now: Moment) -> Value {
    let About { file_name, visibility, uploaded_from } = &media.about;
    object(json!({
        "id": media.id,
        "workspaceId": state.workspace,
        "fileName": file_name,
        "kind": media.kind,
        "mimeType": media.content_type,
        "size": media.size,
        "sha256": media.sha256,
        "status": if media.ready { "STATUS_READY" } else { "STATUS_PENDING" },
        "visibility": visibility,
        "uploadedFrom": uploaded_from,
        "signedUrl": media.ready.then(|| files::url(state, media.id, now)),
        "references": references(state, media.id),
        "createdAt": media.created_at.to_string(),
        "updatedAt": media.updated_at.to_string(),
    }))
}

/// What uses an item.
fn references(state: &State, media: Id) -> Vec<Value> {
    let steps = state.openers(media).into_iter().map(|(link, step)| {
        object(json!({
            "type": "TYPE_OPEN_MEDIA_STEP",
            "linkId": link.id,
            "linkName": link.name,
            "workflowStepId": step,
        }))
    });
    let designs = state.designs.showing(media);
    let themes = themes::references(state, media).into_iter().map(Value::Object);
    steps.chain(themes).chain(designs.iter().map(|design| reference(state, design))).collect()
}

/// A design that shows an item as its logo.
pub(super) fn reference(state: &State, design: &Design) -> Value {
    let link = match design.owner {
        Some(Owner::Link(link)) => state.links.get(link),
        _ => None,
    };
    let template = match design.owner {
        Some(Owner::Template(template)) => state.designs.templates.get(template),
        _ => None,
    };
    object(json!({
        "type": "TYPE_QR_CODE_LOGO",
        "linkId": link.map(|link| link.id),
        "linkName": link.and_then(|link| link.name.clone()),
        "qrcodeTemplateId": template.map(|template| template.id),
        "qrcodeTemplateName": template.and_then(|template| template.texts.name.clone()),
    }))
}

pub(super) fn answer(state: &State, media: &Media, now: Moment) -> Reply {
    Reply::ok(&json!({"media": render(state, media, now)}))
}

/// The fields that say more of a file than it does itself.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Fields {
    pub(super) file_data: String,
    pub(super) file_name: String,
    pub(super) uploaded_from: String,
    pub(super) visibility: String,
    pub(super) url: String,
    pub(super) assistant_attachment_id: String,
}

impl Fields {
    pub(super) fn about(self, kind: Option<Kind>) -> About {
        let or = |text: String, other: String| match text.is_empty() || text.ends_with("_UNSPECIFIED") {
            true => other,
            false => text,
        };
        let extension = kind.map_or("bin", |kind| kind.extension);
        About {
            file_name: or(self.file_name, format!("file.{extension}")),
            visibility: or(self.visibility, "VISIBILITY_PRIVATE".to_owned()),
            uploaded_from: or(self.uploaded_from, "UPLOAD_ORIGIN_MEDIA_LIBRARY".to_owned()),
        }
    }
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut fields: Fields = call.take()?;
    if fields.file_data.is_empty() {
        return Err(ApiError::field("fileData", "send the file in base64"));
    }
    let (bytes, kind) = small("fileData", &std::mem::take(&mut fields.file_data))?;
    let media = state.add_media(fields.about(Some(kind)), bytes)?;
    Ok(answer(state, &media, call.now))
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let media = call.find("media", |id| state.media.rows.get(id))?;
    Ok(answer(state, media, call.now))
}

/// Ready items only, newest first.
fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let query = call.query;
    let window = Window::from_query(query, "media by created", true, None)?;
    let wanted = |name: &'static str| query.get(name).filter(|value| !value.ends_with("_UNSPECIFIED"));
    let (kind, origin) = (wanted("kind"), wanted("uploadedFrom"));
    let keep = |media: &Media| {
        media.ready
            && kind.is_none_or(|kind| media.kind == kind)
            && origin.is_none_or(|origin| media.about.uploaded_from == origin)
    };
    let all = state.media.rows.iter().filter(|(_, media)| keep(media));
    let listed = Listed::by_age(&window, all, |media| media.created_at);
    Ok(Reply::ok(&listed.answer("media", |media| render(state, media, call.now))))
}

/// Designs keep the image as a logo of their own.
fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let media = call.find("media", |id| state.media.rows.get(id).cloned())?;
    check_unused(state, media.id)?;
    if let Some(upload) = state.media.uploads.get(media.id).cloned() {
        state.drop_upload(&upload);
        return Ok(Reply::ok(&json!({})));
    }
    state.detach_logos(media.id)?;
    state.media.rows.remove(media.id);
    state.files.remove(media.id);
    Ok(Reply::ok(&json!({})))
}

/// A step that opens an item needs it, and so does a theme that shows it.
fn check_unused(state: &State, media: Id) -> Result<(), ApiError> {
    let themes = themes::references(state, media);
    let told = |name: &str| themes.iter().filter_map(|reference| reference.get(name).cloned()).collect::<Vec<_>>();
    let openers = state.openers(media).into_iter().map(|(link, _)| json!(link.id));
    let mut links: Vec<Value> = openers.chain(told("linkId")).collect();
    links.sort_by_key(Value::to_string);
    links.dedup();
    let mut templates = told("pageThemeTemplateId");
    templates.dedup();
    if links.is_empty() && templates.is_empty() {
        return Ok(());
    }
    let message = format!(
        "the media {media} is used by {} links and {} page theme templates; change or delete those first",
        links.len(),
        templates.len()
    );
    let metadata = json!({"linkIds": links, "pageThemeTemplateIds": templates});
    Err(ApiError::new(409, "MEDIA_IN_USE", message).detail(json!({"metadata": metadata})))
}

/// The file behind the `url` of a body, and its name.
fn imported(fields: &mut Fields, call: &Call<'_>) -> Result<Vec<u8>, ApiError> {
    match (fields.url.as_str(), fields.assistant_attachment_id.as_str()) {
        ("", "") => return Err(ApiError::field("url", "send it, or an assistantAttachmentId")),
        ("", id) => {
            let message = format!("assistantAttachmentId: there is no attachment {id}; the sandbox has no assistant");
            return Err(ApiError::not_found(message));
        }
        (_, "") => {}
        _ => return Err(ApiError::field("url", "comes together with assistantAttachmentId; send one of them")),
    }
    let bytes = match call.fetched {
        Some(Ok(bytes)) => bytes.clone(),
        Some(Err(message)) => return Err(ApiError::field("url", message)),
        None => return Err(ApiError::field("url", "was not fetched")),
    };
    if fields.file_name.is_empty() {
        let path = fields.url.split(['?', '#']).next().unwrap_or_default();
        let name = path.splitn(4, '/').nth(3).and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        fields.file_name = percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned();
    }
    Ok(bytes)
}

fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut fields: Fields = call.take()?;
    let bytes = imported(&mut fields, &call)?;
    let kind = Kind::of(&bytes);
    let media = state.add_media(fields.about(kind), bytes)?;
    Ok(answer(state, &media, call.now))
}

fn replace_import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let media = ready(state, &call)?;
    let mut fields: Fields = call.take()?;
    let bytes = imported(&mut fields, &call)?;
    replace(state, &media, fields.file_name, bytes)
}

/// An item whose file can be replaced.
pub(super) fn ready(state: &State, call: &Call<'_>) -> Result<Media, ApiError> {
    let media = call.find("media", |id| state.media.rows.get(id).cloned())?;
    match media.ready {
        true => Ok(media),
        false => {
            let message = format!("the media {} is still being uploaded; complete that first", media.id);
            Err(ApiError::new(409, "MEDIA_REPLACE_NOT_ALLOWED", message))
        }
    }
}

/// Replaces the file of an item by another one of the same kind.
pub(super) fn replace(state: &mut State, media: &Media, name: String, bytes: Vec<u8>) -> Result<Reply, ApiError> {
    let hash = crate::store::media::sha256(&bytes);
    let unchanged = media.sha256.as_ref() == Some(&hash);
    let mut detached = Vec::new();
    if !unchanged {
        let kind = crate::store::media::check_file(&bytes, None)?;
        if kind.name != media.kind {
            let message = format!("the file is a {}, and cannot replace a {}", kind.name, media.kind);
            return Err(ApiError::new(409, "MEDIA_REPLACE_NOT_ALLOWED", message));
        }
        state.check_new(&hash, Some(media.id))?;
        let name = if name.is_empty() { media.about.file_name.clone() } else { name };
        detached = state.replace_file(media.id, name, bytes)?;
    }
    let now = state.now();
    let media = state.media.rows.get(media.id).ok_or_else(super::links::lost)?;
    let detached: Vec<Value> = detached.iter().map(|design| reference(state, design)).collect();
    Ok(Reply::ok(&json!({
        "media": render(state, media, now),
        "unchanged": unchanged,
        "detachedReferences": detached,
    })))
}

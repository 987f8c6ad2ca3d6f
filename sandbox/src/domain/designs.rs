//! Designs of QR codes, page themes, and the templates of both. Without a change, the design of a link has no row: it
//! follows from the link.

use std::time::Duration;

use serde_json::{Value, json};

use super::files::{self, VALID, small};
use super::media::{SLOTS, small_image};
use super::qrcode::{Format, Level, Style};
use super::rules::{Change, Env, Rules, View, named, referring};
use crate::base::{ApiError, Id, Timestamp, UNKNOWN};
use crate::store::{Object, Transaction, fields};

pub(crate) const KIND: &str = "QrcodeDesign";
pub(crate) const QRCODE: &str = "QrcodeTemplate";
pub(crate) const PAGE: &str = "PageThemeTemplate";
pub(crate) const THEME: &str = "PageTheme";
/// The path of signed URLs of QR code images.
pub(crate) const IMAGES: &str = "/-/qrcode-images/";
/// The time that the image of a QR code takes.
pub(crate) const DRAWING: Duration = Duration::from_millis(150);
/// The ids of the design of a link, and of the theme of a link or a template, are parts that follow from its id.
const DESIGN_PART: u32 = 3;
const THEME_PART: u32 = 4;
/// The longest side of an image, in pixels.
const LONGEST: u32 = 4096;
const PENDING: &str = "qrcodePendingUpdateSince";

pub(super) const RULES: Rules = Rules { defaults, prepare, delete, expand, always_expands: true, ..Rules::NONE };
pub(super) const QRCODE_RULES: Rules = Rules { prepare: prepare_qrcode, ..TEMPLATE };
pub(super) const PAGE_RULES: Rules = Rules { prepare: prepare_page, ..TEMPLATE };
const TEMPLATE: Rules = Rules { defaults: || json!({"owned": true}), delete: delete_parts, ..Rules::NONE };
pub(super) const THEME_RULES: Rules = Rules { prepare: prepare_theme, ..Rules::NONE };

fn defaults() -> Value {
    json!({"shape": "SHAPE_SQUARE", "errorCorrectionLevel": "M", "outputFileFormat": "OUTPUT_FILE_FORMAT_PNG"})
}

fn expand(tx: &Transaction<'_>, env: &Env, View { object, now, .. }: View<'_>) {
    if let Some(file) = Id::parse(object.text("centralImage")).filter(|file| tx.exists(files::KIND, *file)) {
        object.set("centralImageSignedUrl", files::url(env, file, now));
        object.set("centralImageMediaId", tx.exists("Media", file).then_some(file));
    }
}

/// A design, stored or of a link.
pub(super) fn find(tx: &Transaction<'_>, id: Id) -> Option<Object> {
    tx.get(KIND, id).or_else(|| {
        let (link, row) = tx.find("Link", "qrcodeDesignId", &id.to_string()).next()?;
        let created = row.object().get("createdAt").cloned();
        let mut design = Object::of(defaults()).hiding(json!({"owner": link}));
        design.shown.extend(fields(json!({"id": id, "createdAt": created, "updatedAt": created})));
        Some(design)
    })
}

fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { object, now, .. } = change;
    let (data, media) = (object.hidden.remove("centralImageData"), object.hidden.remove("centralImageMediaId"));
    if data.is_some() && media.is_some() {
        let message = "is sent together with centralImageMediaId; send only one of them";
        return Err(ApiError::field("centralImageData", message));
    }
    if let Some(Value::String(data)) = data {
        let (bytes, kind) = small("centralImageData", &data)?;
        if kind.name != "KIND_IMAGE" {
            return Err(ApiError::field("centralImageData", format!("is not an image, but {}", kind.content_type)));
        }
        let file = Id::random();
        files::put(tx, file, kind.content_type, &bytes);
        object.hide("centralImage", file);
    } else if let Some(Value::String(media)) = media {
        object.hide("centralImage", small_image(tx, "centralImageMediaId", &media)?);
    }
    Id::parse(object.text("owner")).iter().for_each(|owner| redraw(tx, *owner, now));
    Ok(())
}

/// The image of a link's QR code is pending after a change of its design.
fn redraw(tx: &mut Transaction<'_>, link: Id, now: Timestamp) {
    tx.touch("Link", link, |link| link.set(PENDING, now));
    tx.schedule(now.plus(DRAWING), "Link", link);
}

fn delete(_: &mut Transaction<'_>, _: &Env, _: Id, design: &Object) -> Result<(), ApiError> {
    check_free(design)
}

/// Rejects a design that belongs to a link or a template.
fn check_free(design: &Object) -> Result<(), ApiError> {
    let (id, owner) = (design.text("id"), design.text("owner"));
    let message = format!("the QR code design {id} belongs to {owner}; use one without an owner");
    if owner.is_empty() { Ok(()) } else { Err(ApiError::new(409, UNKNOWN, message)) }
}

/// Gives a design that belongs to nothing yet to a link or a template.
fn claim(tx: &mut Transaction<'_>, text: &str, owner: Id) -> Result<Id, ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, find(tx, id)?)));
    let error = || ApiError::not_found(format!("qrcodeDesignId: there is no {KIND} with the id {text}"));
    let (id, design) = found.ok_or_else(error)?;
    check_free(&design)?;
    tx.update(KIND, id, |design| design.hide("owner", owner));
    Ok(id)
}

/// Stores a copy of a design or a page theme for a link or a template.
fn copy(tx: &mut Transaction<'_>, kind: &str, id: Id, mut look: Object, owner: Id) -> Id {
    let now = tx.now();
    look.shown.extend(fields(json!({"id": id, "createdAt": now, "updatedAt": now})));
    look.hide("owner", owner);
    tx.put(kind, id, &look);
    id
}

/// Completes the QR code of a link that is to be created or was changed.
pub(super) fn prepare_link(tx: &mut Transaction<'_>, change: &mut Change<'_>) -> Result<(), ApiError> {
    let (id, now, object, before) = (change.id, change.now, &mut *change.object, change.before);
    let sent = |name: &str| {
        let text = Some(object.text(name)).filter(|text| !text.is_empty());
        text.filter(|text| before.is_none_or(|before| before.text(name) != *text)).map(str::to_owned)
    };
    let (design, template) = (sent("qrcodeDesignId"), sent("qrcodeTemplateId"));
    if object.get("qrcodeEnabled") == Some(&Value::Bool(false)) {
        let sent = [
            ("qrcodeDesignId", design.is_some()),
            ("qrcodeTemplateId", template.is_some()),
            ("waitForQrcode", object.is_set("waitForQrcode")),
        ];
        if let Some((name, _)) = sent.iter().find(|(_, sent)| *sent) {
            return Err(ApiError::field(name, "requires qrcodeEnabled to be true"));
        }
        Id::parse(object.text("qrcodeDesignId")).and_then(|design| tx.remove(KIND, design));
        ["qrcodeDesignId", "qrcodeTemplateId", PENDING].iter().for_each(|name| object.set(name, Value::Null));
        return Ok(());
    }
    let mut look = template.map(|template| template_look(tx, &template)).transpose()?;
    let design = match (design, before) {
        (Some(design), _) => claim(tx, &design, id)?,
        (None, None) => id.derived(DESIGN_PART),
        // Without one, the QR code was disabled, and the design that the link had before stays deleted.
        (None, Some(before)) => Id::parse(before.text("qrcodeDesignId")).unwrap_or_else(|| {
            let design = Id::random();
            look.get_or_insert_with(|| Object::of(defaults()));
            design
        }),
    };
    object.set("qrcodeEnabled", true);
    object.set("qrcodeDesignId", design);
    let is_pending = before.is_none() || look.is_some();
    look.map(|look| copy(tx, KIND, design, look, id));
    if is_pending {
        object.set(PENDING, now);
        tx.schedule(now.plus(DRAWING), "Link", id);
    }
    Ok(())
}

/// The design of a template.
fn template_look(tx: &Transaction<'_>, template: &str) -> Result<Object, ApiError> {
    let (_, template) = named(tx, "qrcodeTemplateId", QRCODE, template)?;
    Ok(Id::parse(template.text("qrcodeDesignId")).and_then(|design| tx.get(KIND, design)).unwrap_or_default())
}

/// The design of a template must be free; without one, it is the default design.
fn prepare_qrcode(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before: None, object, .. } = change else { return Ok(()) };
    let design = match object.text("qrcodeDesignId") {
        "" => copy(tx, KIND, Id::random(), Object::of(defaults()), id),
        text => claim(tx, text, id)?,
    };
    object.set("qrcodeDesignId", design);
    Ok(())
}

/// The theme of a template is a copy of the source, with the styling.
fn prepare_page(tx: &mut Transaction<'_>, env: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before: None, object, .. } = change else { return Ok(()) };
    let mut theme = match object.hidden.remove("sourcePageThemeId") {
        Some(Value::String(source)) => named(tx, "sourcePageThemeId", THEME, &source)?.1,
        _ => Object::of(json!({"workspaceId": env.workspace})),
    };
    theme.shown.extend(fields(object.hidden.remove("styling").unwrap_or_default()));
    set_images(tx, &mut theme)?;
    object.set("pageThemeId", copy(tx, THEME, id.derived(THEME_PART), theme, id));
    Ok(())
}

fn prepare_theme(tx: &mut Transaction<'_>, _: &Env, Change { id, object, .. }: Change<'_>) -> Result<(), ApiError> {
    let links = referring(tx, "Link", "pageThemeId", id);
    if links.is_empty() {
        return set_images(tx, object);
    }
    let message = format!("{} links use the page theme {id}, so it cannot be updated; apply a template", links.len());
    Err(ApiError::bad_request(message).detail(json!({"metadata": {"linkIds": links}})))
}

/// Replaces the selections of images, which a request sends, by the ids of media.
fn set_images(tx: &Transaction<'_>, theme: &mut Object) -> Result<(), ApiError> {
    for (sent, field) in SLOTS {
        let selection = theme.hidden.remove(sent).or_else(|| theme.shown.remove(sent)).unwrap_or_default();
        if selection["delete"].is_object() {
            theme.set(field, Value::Null);
        } else if let Some(id) = selection["id"].as_str() {
            theme.set(field, small_image(tx, sent, id)?);
        }
    }
    Ok(())
}

/// The template with a slug.
pub(crate) fn with_slug(tx: &Transaction<'_>, kind: &str, slug: &str) -> Option<(Id, Object)> {
    let mut templates = tx.rows(kind).map(|(id, row)| (id, row.object()));
    templates.find(|(_, template)| template.text("slug") == slug)
}

/// Deletes the design of a link or a template, and its page theme unless another link uses that.
pub(super) fn delete_parts(tx: &mut Transaction<'_>, _: &Env, id: Id, owner: &Object) -> Result<(), ApiError> {
    Id::parse(owner.text("qrcodeDesignId")).and_then(|design| tx.remove(KIND, design));
    let theme = id.derived(THEME_PART);
    if referring(tx, "Link", "pageThemeId", theme).iter().all(|link| *link == id) {
        tx.remove(THEME, theme);
    }
    Ok(())
}

/// Copies the design of a template to that of a link, and returns it.
pub(crate) fn apply_qrcode(tx: &mut Transaction<'_>, link: Id, template: Id) -> Result<(Id, Object), ApiError> {
    let look = template_look(tx, &template.to_string())?;
    let design = tx.get("Link", link).and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let error = || ApiError::field("linkId", "is the id of a link without a QR code; set its qrcodeEnabled first");
    let design = copy(tx, KIND, design.ok_or_else(error)?, look, link);
    let now = tx.now();
    redraw(tx, link, now);
    tx.update("Link", link, |link| link.set("qrcodeTemplateId", template));
    Ok((design, tx.get(KIND, design).unwrap_or_default()))
}

/// Copies the theme of a template to that of a link, and returns it.
pub(crate) fn apply_page(tx: &mut Transaction<'_>, link: Id, (id, template): (Id, &Object)) -> (Id, Object) {
    let look = Id::parse(template.text("pageThemeId")).and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
    let theme = copy(tx, THEME, link.derived(THEME_PART), look, link);
    tx.update("Link", link, |link| {
        link.set("pageThemeId", theme);
        link.set("pageThemeTemplateId", id);
    });
    (theme, tx.get(THEME, theme).unwrap_or_default())
}

/// A URL of the image of a link's QR code; none while the image is pending.
pub(crate) fn image_url(tx: &Transaction<'_>, env: &Env, id: Id, link: &Object, now: Timestamp) -> Option<String> {
    let pending = Timestamp::parse(link.text(PENDING)).is_some_and(|since| now < since.plus(DRAWING));
    let design = Id::parse(link.text("qrcodeDesignId")).filter(|_| !pending)?;
    Some(url(env, id, style_of(tx, design).format, &[], now))
}

pub(crate) fn url(env: &Env, id: Id, format: Format, parameters: &[(&str, &str)], now: Timestamp) -> String {
    env.signed_url(&format!("{IMAGES}{id}.{}", format.names().1), parameters, now.plus(VALID))
}

/// The properties of a design that affect its image: colors, shapes and the logo do not.
pub(crate) fn style_of(tx: &Transaction<'_>, design: Id) -> Style {
    let design = find(tx, design).unwrap_or_default();
    let side = |name: &str| design.get(name).and_then(Value::as_u64).and_then(|side| u32::try_from(side).ok());
    let [width, height] = ["width", "height"].map(|name| side(name).filter(|side| (1..=LONGEST).contains(side)));
    Style {
        size: width.or(height).zip(height.or(width)).map(|(width, height)| [width, height]),
        level: match design.text("errorCorrectionLevel") {
            "L" => Level::L,
            "Q" => Level::Q,
            "H" => Level::H,
            _ => Level::M,
        },
        // JPEG and WebP are served as PNG.
        format: if design.text("outputFileFormat").ends_with("_SVG") { Format::Svg } else { Format::Png },
    }
}

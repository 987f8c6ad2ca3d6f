//! Designs of QR codes, and the QR codes of links. A design that was never changed follows from its link.

use std::time::Duration;

use serde_json::{Value, json};

use super::env::Env;
use super::files::{self, VALID, small};
use super::media::small_image;
use super::qrcode::{Format, Level, Style};
use super::rules::{Change, Rules, View};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, UNKNOWN};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "QrcodeDesign";
/// The path of signed URLs of QR code images.
pub(crate) const IMAGES: &str = "/-/qrcode-images/";
/// The time that the image of a QR code takes.
pub(crate) const DRAWING: Duration = Duration::from_millis(150);
/// The design of a link is the third part that follows from its id.
const PART: u32 = 3;
/// The longest side of an image, in pixels.
const LONGEST: i64 = 4096;
const PENDING: &str = "qrcodePendingUpdateSince";

pub(super) fn rules(kind: &str) -> Option<Rules> {
    let expand = |_: &Transaction<'_>, env: &Env, View { object, now, .. }: View<'_>| {
        if let Some(file) = Id::parse(object.text("centralImage")) {
            object.set("centralImageSignedUrl", files::url(env, file, now));
        }
    };
    (kind == KIND).then_some(Rules { prepare, delete, expand, always_expands: true })
}

/// A design, stored or of a link.
pub(super) fn find(tx: &Transaction<'_>, id: Id) -> Option<Object> {
    tx.get(KIND, id).or_else(|| {
        let link = id.origins(PART).find(|link| tx.exists("Link", *link))?;
        let object = tx.get("Link", link)?;
        let created = Timestamp::parse(object.text("createdAt")).unwrap_or(Timestamp::EPOCH);
        (object.text("qrcodeDesignId") == id.to_string()).then(|| new(id, created).hiding(json!({"linkId": link})))
    })
}

/// The default design.
pub(super) fn new(id: Id, now: Timestamp) -> Object {
    Object::of(json!({
        "id": id, "createdAt": now, "updatedAt": now, "shape": "SHAPE_SQUARE", "errorCorrectionLevel": "M",
        "outputFileFormat": "OUTPUT_FILE_FORMAT_PNG",
    }))
}

fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    for (name, value) in new(id, now).shown {
        object.shown.entry(name).or_insert(value);
    }
    check(object)?;
    let logo = |object: &Object| object.text("centralImage").to_owned();
    let had = before.map_or(String::new(), &logo);
    if let Some(Value::String(data)) = object.hidden.remove("centralImageData") {
        let (bytes, kind) = small("centralImageData", &data)?;
        if kind.name != "KIND_IMAGE" {
            return Err(ApiError::field("centralImageData", format!("is not an image, but {}", kind.content_type)));
        }
        let file = Id::random();
        files::put(tx, file, kind.content_type, &bytes)?;
        object.hide("centralImage", file);
        object.set("centralImageMediaId", Value::Null);
    } else if let Some(Value::String(media)) = object.hidden.remove("centralImageMedia") {
        let media = small_image(tx, "centralImageMediaId", &media)?;
        object.hide("centralImage", media);
        object.set("centralImageMediaId", media);
    } else if logo(object).is_empty() {
        object.set("centralImageMediaId", Value::Null);
    }
    if had != logo(object) {
        drop_logo(tx, id, &had);
    }
    Id::parse(object.text("linkId")).iter().for_each(|link| redraw(tx, *link, now));
    Ok(())
}

/// The image of a link's QR code is pending after a change of its design.
pub(super) fn redraw(tx: &mut Transaction<'_>, link: Id, now: Timestamp) {
    tx.touch("Link", link, |link| link.set(PENDING, now));
    tx.schedule(now.plus(DRAWING), "Link", link);
}

fn check(object: &Object) -> Result<(), ApiError> {
    let level = object.text("errorCorrectionLevel");
    if !matches!(level, "L" | "M" | "Q" | "H") {
        return Err(ApiError::field("errorCorrectionLevel", format!("{level:?} is not one of L, M, Q, H")));
    }
    for (name, least, most) in [
        ("width", 0.0, 4096.0),
        ("height", 0.0, 4096.0),
        ("centralImageMargin", 0.0, 1e9),
        ("centralImageSize", 0.0, 1.0),
    ] {
        if let Some(value) = object.get(name).filter(|v| !v.as_f64().is_some_and(|v| (least..=most).contains(&v))) {
            return Err(ApiError::field(name, format!("{value} is out of range; send {least} to {most}")));
        }
    }
    Ok(())
}

/// Deletes the file of a logo that no other design has; a media item keeps its file.
fn drop_logo(tx: &mut Transaction<'_>, design: Id, logo: &str) {
    let Some(file) = Id::parse(logo).filter(|file| !tx.exists("Media", *file)) else { return };
    if !tx.find(KIND, "centralImage", logo).any(|(id, _)| id != design) {
        tx.remove(files::KIND, file);
    }
}

/// A link loses its QR code with its design; a template cannot be without one.
fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, design: &Object) -> Result<(), ApiError> {
    if !design.text("templateId").is_empty() {
        let message = format!("the design belongs to the template {}; delete that instead", design.text("templateId"));
        return Err(ApiError::new(409, UNKNOWN, message));
    }
    if let Some(link) = Id::parse(design.text("linkId")) {
        tx.update("Link", link, disable);
    }
    remove(tx, id);
    Ok(())
}

fn disable(link: &mut Object) {
    link.set("qrcodeEnabled", false);
    ["qrcodeDesignId", "qrcodeTemplateId", PENDING].iter().for_each(|name| link.set(name, Value::Null));
}

pub(super) fn remove(tx: &mut Transaction<'_>, id: Id) {
    if let Some(design) = tx.remove(KIND, id) {
        drop_logo(tx, id, design.text("centralImage"));
    }
}

/// Gives a design that belongs to nothing yet to a link or a template.
pub(super) fn claim(tx: &mut Transaction<'_>, text: &str, owner: (&str, Id)) -> Result<Id, ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, find(tx, id)?)));
    let (id, design) =
        found.ok_or_else(|| ApiError::not_found(format!("qrcodeDesignId: there is no design with the id {text}")))?;
    if let Some(other) = ["linkId", "templateId"].into_iter().find(|name| !design.text(name).is_empty()) {
        let (name, other) = (other.trim_end_matches("Id"), design.text(other));
        let message =
            format!("qrcodeDesignId: the design {text} belongs to the {name} {other}; a design has one owner");
        return Err(ApiError::new(409, UNKNOWN, message));
    }
    tx.update(KIND, id, |design| design.hide(owner.0, owner.1));
    Ok(id)
}

/// Stores a design with the options and the logo of another one.
pub(super) fn copy(tx: &mut Transaction<'_>, id: Id, look: &Object, owner: (&str, Id), now: Timestamp) {
    let before = find(tx, id).unwrap_or_else(|| new(id, now));
    let mut design = look.clone();
    design.set("id", id);
    design.set("createdAt", before.text("createdAt"));
    design.set("updatedAt", now);
    ["linkId", "templateId"].iter().for_each(|name| design.hide(name, Value::Null));
    design.hide(owner.0, owner.1);
    tx.put(KIND, id, &design);
    if before.text("centralImage") != design.text("centralImage") {
        drop_logo(tx, id, before.text("centralImage"));
    }
}

/// Completes the QR code of a link that is to be created or was changed.
pub(super) fn prepare_link(tx: &mut Transaction<'_>, change: &mut Change<'_>) -> Result<(), ApiError> {
    let (id, now, object) = (change.id, change.now, &mut *change.object);
    let text = |name: &str| object.text(name).to_owned();
    let before = |name: &str| change.before.map_or("", |before| before.text(name));
    let had = change.before.is_some_and(|before| before.is_set("qrcodeEnabled"));
    let (design, template) = (text("qrcodeDesignId"), text("qrcodeTemplateId"));
    let new_template = !template.is_empty() && template != before("qrcodeTemplateId");
    let own_design = change.before.is_none() && !design.is_empty();
    if object.get("qrcodeEnabled") == Some(&Value::Bool(false)) {
        let waits = change.before.is_none() && object.is_set("waitForQrcode");
        for (name, sent) in
            [("qrcodeDesignId", own_design), ("qrcodeTemplateId", new_template), ("waitForQrcode", waits)]
        {
            if sent {
                return Err(ApiError::field(name, "requires qrcodeEnabled to be true"));
            }
        }
        Id::parse(before("qrcodeDesignId")).iter().for_each(|design| remove(tx, *design));
        disable(object);
        return Ok(());
    }
    if own_design && new_template {
        return Err(ApiError::field("qrcodeTemplateId", "is sent together with qrcodeDesignId; send one of them"));
    }
    let look = match new_template {
        true => Some(template_look(tx, "qrcodeTemplateId", &template)?),
        false => None,
    };
    let design = match (had, own_design) {
        (true, _) => Id::parse(&design).unwrap_or_else(|| id.derived(PART)),
        (false, true) => claim(tx, &design, ("linkId", id))?,
        (false, false) if change.before.is_none() => id.derived(PART),
        (false, false) => {
            // The one that the link had before stays deleted.
            let design = Id::random();
            copy(tx, design, &new(design, now), ("linkId", id), now);
            design
        }
    };
    object.set("qrcodeEnabled", true);
    object.set("qrcodeDesignId", design);
    if let Some(look) = &look {
        copy(tx, design, look, ("linkId", id), now);
    }
    if !had || look.is_some() {
        object.set(PENDING, now);
        tx.schedule(now.plus(DRAWING), "Link", id);
    }
    Ok(())
}

/// The design of a template that a field names.
pub(super) fn template_look(tx: &Transaction<'_>, field: &str, template: &str) -> Result<Object, ApiError> {
    let found = Id::parse(template).and_then(|id| tx.get("QrcodeTemplate", id));
    let look = found.and_then(|template| find(tx, Id::parse(template.text("qrcodeDesignId"))?));
    look.ok_or_else(|| ApiError::not_found(format!("{field}: there is no QR code template with the id {template}")))
}

/// Adds the signed URL of the QR code to a link, if it is included.
pub(super) fn expand_link(tx: &Transaction<'_>, env: &Env, View { id, object, include, now }: &mut View<'_>) {
    if include.contains(&"qrcodeSignedUrl") {
        let url = image_url(tx, env, *id, object, *now);
        object.set("qrcodeSignedUrl", url);
    }
}

/// A URL of the image of a link's QR code; none while there is no image.
pub(crate) fn image_url(tx: &Transaction<'_>, env: &Env, id: Id, link: &Object, now: Timestamp) -> Option<String> {
    let pending = Timestamp::parse(link.text(PENDING)).is_some_and(|since| now < since.plus(DRAWING));
    let design = Id::parse(link.text("qrcodeDesignId")).filter(|_| !pending)?;
    Some(url(env, id, style_of(tx, design).format, &[], now))
}

pub(crate) fn url(env: &Env, id: Id, format: Format, parameters: &[(&str, &str)], now: Timestamp) -> String {
    env.signed_url(&format!("{IMAGES}{id}.{}", format.extension()), parameters, now.plus(VALID))
}

/// The properties of a design that affect its image: colors, shapes and the logo do not.
pub(crate) fn style_of(tx: &Transaction<'_>, design: Id) -> Style {
    let Some(design) = find(tx, design) else { return Style::default() };
    let side = |name: &str| {
        let side = design.get(name).and_then(Value::as_i64).filter(|side| (1..=LONGEST).contains(side));
        side.and_then(|side| u32::try_from(side).ok())
    };
    let (width, height) = (side("width"), side("height"));
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

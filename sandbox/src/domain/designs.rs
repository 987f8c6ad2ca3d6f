//! Designs of QR codes, and the QR codes of links. Without a change, a design has no row: it follows from its link.

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
use crate::store::{Object, Transaction, fields};

pub(crate) const KIND: &str = "QrcodeDesign";
/// The path of signed URLs of QR code images.
pub(crate) const IMAGES: &str = "/-/qrcode-images/";
/// The time that the image of a QR code takes.
pub(crate) const DRAWING: Duration = Duration::from_millis(150);
/// The design of a link is the third part that follows from its id.
const PART: u32 = 3;
/// The longest side of an image, in pixels.
const LONGEST: u64 = 4096;
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
        (object.text("qrcodeDesignId") == id.to_string()).then(|| new(id, created).hiding(json!({"owner": link})))
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
    let Change { id, object, now, .. } = change;
    for (name, value) in new(id, now).shown {
        object.shown.entry(name).or_insert(value);
    }
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
        object.set("centralImageMediaId", Value::Null);
    } else if let Some(Value::String(media)) = media {
        let media = small_image(tx, "centralImageMediaId", &media)?;
        object.hide("centralImage", media);
        object.set("centralImageMediaId", media);
    } else if object.get("centralImage").is_none() {
        object.set("centralImageMediaId", Value::Null);
    }
    Id::parse(object.text("owner")).iter().for_each(|owner| redraw(tx, *owner, now));
    Ok(())
}

/// The image of a link's QR code is pending after a change of its design.
pub(super) fn redraw(tx: &mut Transaction<'_>, link: Id, now: Timestamp) {
    tx.touch("Link", link, |link| link.set(PENDING, now));
    tx.schedule(now.plus(DRAWING), "Link", link);
}

/// A link loses its QR code with its design.
fn delete(tx: &mut Transaction<'_>, _: &Env, _: Id, design: &Object) -> Result<(), ApiError> {
    Id::parse(design.text("owner")).and_then(|link| tx.update("Link", link, disable));
    Ok(())
}

fn disable(link: &mut Object) {
    link.set("qrcodeEnabled", false);
    ["qrcodeDesignId", "qrcodeTemplateId", PENDING].iter().for_each(|name| link.set(name, Value::Null));
}

/// Gives a design that belongs to nothing yet to a link or a template.
pub(super) fn claim(tx: &mut Transaction<'_>, text: &str, owner: Id) -> Result<Id, ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, find(tx, id)?)));
    let (id, design) =
        found.ok_or_else(|| ApiError::not_found(format!("qrcodeDesignId: there is no design with the id {text}")))?;
    if let Some(other) = design.get("owner").and_then(Value::as_str) {
        let message = format!("qrcodeDesignId: the design {text} belongs to {other}; a design has one owner");
        return Err(ApiError::new(409, UNKNOWN, message));
    }
    tx.update(KIND, id, |design| design.hide("owner", owner));
    Ok(id)
}

/// Stores a design with the options and the logo of another one.
pub(super) fn copy(tx: &mut Transaction<'_>, id: Id, look: &Object, owner: Id, now: Timestamp) {
    let mut design = look.clone();
    design.shown.extend(fields(json!({"id": id, "createdAt": now, "updatedAt": now})));
    tx.put(KIND, id, &design.hiding(json!({ "owner": owner })));
}

/// Completes the QR code of a link that is to be created or was changed.
pub(super) fn prepare_link(tx: &mut Transaction<'_>, change: &mut Change<'_>) -> Result<(), ApiError> {
    let (id, now, object, before) = (change.id, change.now, &mut *change.object, change.before);
    let text = |name: &str| Some(object.text(name).to_owned()).filter(|text| !text.is_empty());
    let sent = text("qrcodeDesignId").filter(|_| before.is_none());
    let template = text("qrcodeTemplateId")
        .filter(|template| before.is_none_or(|before| before.text("qrcodeTemplateId") != template));
    if object.get("qrcodeEnabled") == Some(&Value::Bool(false)) {
        let waits = before.is_none() && object.is_set("waitForQrcode");
        let fields = ["qrcodeDesignId", "qrcodeTemplateId", "waitForQrcode"];
        let sent = fields.into_iter().zip([sent.is_some(), template.is_some(), waits]).find(|(_, sent)| *sent);
        if let Some((name, _)) = sent {
            return Err(ApiError::field(name, "requires qrcodeEnabled to be true"));
        }
        Id::parse(object.text("qrcodeDesignId")).and_then(|design| tx.remove(KIND, design));
        disable(object);
        return Ok(());
    }
    let mut look = template.map(|template| template_look(tx, &template)).transpose()?;
    let design = match (sent, before) {
        (Some(sent), _) => claim(tx, &sent, id)?,
        (None, None) => id.derived(PART),
        (None, Some(before)) if before.is_set("qrcodeEnabled") => {
            Id::parse(before.text("qrcodeDesignId")).unwrap_or_else(|| id.derived(PART))
        }
        // The one that the link had before stays deleted.
        (None, Some(_)) => {
            let design = Id::random();
            look = look.or_else(|| Some(new(design, now)));
            design
        }
    };
    object.set("qrcodeEnabled", true);
    object.set("qrcodeDesignId", design);
    if let Some(look) = &look {
        copy(tx, design, look, id, now);
    }
    if before.is_none() || look.is_some() {
        object.set(PENDING, now);
        tx.schedule(now.plus(DRAWING), "Link", id);
    }
    Ok(())
}

/// The design of a template.
pub(super) fn template_look(tx: &Transaction<'_>, template: &str) -> Result<Object, ApiError> {
    let found = Id::parse(template).and_then(|id| tx.get("QrcodeTemplate", id));
    let look = found.and_then(|template| find(tx, Id::parse(template.text("qrcodeDesignId"))?));
    let message = || format!("qrcodeTemplateId: there is no QR code template with the id {template}");
    look.ok_or_else(|| ApiError::not_found(message()))
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
    env.signed_url(&format!("{IMAGES}{id}.{}", format.names().1), parameters, now.plus(VALID))
}

/// The properties of a design that affect its image: colors, shapes and the logo do not.
pub(crate) fn style_of(tx: &Transaction<'_>, design: Id) -> Style {
    let design = find(tx, design).unwrap_or_default();
    let side = |name: &str| {
        let side = design.get(name).and_then(Value::as_u64).filter(|side| (1..=LONGEST).contains(side))?;
        u32::try_from(side).ok()
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

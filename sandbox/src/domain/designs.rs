//! Designs of QR codes, and the QR codes of links. Without a change, a design has no row: it follows from its link.

use std::time::Duration;

use serde_json::{Value, json};

use super::files::{self, VALID, small};
use super::media::small_image;
use super::qrcode::{Format, Level, Style};
use super::references::named;
use super::rules::{Change, Env, Rules, View};
use crate::base::{ApiError, Id, Timestamp, UNKNOWN};
use crate::store::{Object, Transaction, fields};

pub(crate) const KIND: &str = "QrcodeDesign";
/// The path of signed URLs of QR code images.
pub(crate) const IMAGES: &str = "/-/qrcode-images/";
/// The time that the image of a QR code takes.
pub(crate) const DRAWING: Duration = Duration::from_millis(150);
/// The design of a link is the third part that follows from its id.
const PART: u32 = 3;
/// The longest side of an image, in pixels.
const LONGEST: u32 = 4096;
const PENDING: &str = "qrcodePendingUpdateSince";

pub(super) const RULES: Rules = Rules { defaults, prepare, delete, expand, always_expands: true };

pub(super) fn defaults() -> Value {
    json!({"shape": "SHAPE_SQUARE", "errorCorrectionLevel": "M", "outputFileFormat": "OUTPUT_FILE_FORMAT_PNG"})
}

fn expand(tx: &Transaction<'_>, env: &Env, View { object, now, .. }: View<'_>) {
    if let Some(file) = Id::parse(object.text("centralImage")) {
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
    if let Some(Value::String(data)) = object.hidden.remove("centralImageData") {
        let (bytes, kind) = small("centralImageData", &data)?;
        if kind.name != "KIND_IMAGE" {
            return Err(ApiError::field("centralImageData", format!("is not an image, but {}", kind.content_type)));
        }
        let file = Id::random();
        files::put(tx, file, kind.content_type, &bytes);
        object.hide("centralImage", file);
    } else if let Some(Value::String(media)) = object.hidden.remove("centralImageMedia") {
        object.hide("centralImage", small_image(tx, "centralImageMediaId", &media)?);
    }
    Id::parse(object.text("owner")).iter().for_each(|owner| redraw(tx, *owner, now));
    Ok(())
}

/// The image of a link's QR code is pending after a change of its design.
pub(super) fn redraw(tx: &mut Transaction<'_>, link: Id, now: Timestamp) {
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
pub(super) fn claim(tx: &mut Transaction<'_>, text: &str, owner: Id) -> Result<Id, ApiError> {
    let found = Id::parse(text).and_then(|id| Some((id, find(tx, id)?)));
    let error = || ApiError::not_found(format!("qrcodeDesignId: there is no {KIND} with the id {text}"));
    let (id, design) = found.ok_or_else(error)?;
    check_free(&design)?;
    tx.update(KIND, id, |design| design.hide("owner", owner));
    Ok(id)
}

/// Stores a copy of a design or a page theme for a link or a template.
pub(super) fn copy(tx: &mut Transaction<'_>, kind: &str, id: Id, mut look: Object, owner: Id) -> Id {
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
        (None, None) => id.derived(PART),
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
pub(super) fn template_look(tx: &Transaction<'_>, template: &str) -> Result<Object, ApiError> {
    let (_, template) = named(tx, "qrcodeTemplateId", "QrcodeTemplate", template)?;
    Ok(Id::parse(template.text("qrcodeDesignId")).and_then(|design| tx.get(KIND, design)).unwrap_or_default())
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

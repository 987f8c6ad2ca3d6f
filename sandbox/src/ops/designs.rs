//! QR code designs.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Call, Handler, files, object};
use crate::clock::Moment;
use crate::http::{ApiError, Reply, UNKNOWN};
use crate::ids::Id;
use crate::prune::prune;
use crate::qrcode::{Format, Level, Style};
use crate::store::State;
use crate::store::designs::{Design, Logo, Owner};
use crate::store::files::{SMALL, small};
use crate::store::templates::QrcodeTemplate;

/// What can be set of a design; the schema of a body has checked their types.
const OPTIONS: [&str; 12] = [
    "backgroundOptions",
    "centralImageMargin",
    "centralImageSize",
    "cornersDotOptions",
    "cornersSquareOptions",
    "dotsOptions",
    "errorCorrectionLevel",
    "height",
    "hideBackgroundDots",
    "outputFileFormat",
    "shape",
    "width",
];
/// The largest side of an image, in pixels.
const LARGEST: i64 = 4096;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeDesignService_Get" => get,
        "QrcodeDesignService_Update" => update,
        "QrcodeDesignService_Delete" => delete,
        "QrcodeDesignService_ApplyTemplate" => apply_template,
        "QrcodeDesignService_PublicCreate" => create,
        _ => return None,
    })
}

/// A design as the API tells of it.
pub(super) fn render(state: &State, design: &Design, now: Moment) -> Value {
    let mut value = object(json!({
        "id": design.id,
        "shape": "SHAPE_SQUARE",
        "outputFileFormat": "OUTPUT_FILE_FORMAT_PNG",
        "errorCorrectionLevel": "M",
        "centralImageMediaId": design.logo.and_then(|logo| logo.media),
        "centralImageSignedUrl": design.logo.map(|logo| files::url(state, logo.file, now)),
        "createdAt": design.created_at.to_string(),
        "updatedAt": design.updated_at.to_string(),
    }));
    for (name, option) in &design.options {
        value[name] = option.clone();
    }
    value
}

fn pixels(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|count| u32::try_from(count).ok()).filter(|count| *count > 0)
}

/// The properties of a design that affect its image: colors, shapes and the logo do not.
pub(super) fn style(design: &Design) -> Style {
    let option = |name: &str| design.options.get(name).unwrap_or(&Value::Null);
    let text = |name: &str| option(name).as_str().unwrap_or_default();
    let size = match (pixels(option("width")), pixels(option("height"))) {
        (None, None) => None,
        (width, height) => width.or(height).zip(height.or(width)).map(|(width, height)| [width, height]),
    };
    Style {
        size,
        level: match text("errorCorrectionLevel") {
            "L" => Level::L,
            "Q" => Level::Q,
            "H" => Level::H,
            _ => Style::default().level,
        },
        // JPEG and WebP are served as PNG.
        format: if text("outputFileFormat") == "OUTPUT_FILE_FORMAT_SVG" { Format::Svg } else { Format::Png },
    }
}

/// Takes the options of a body into a design; what is left out, or unspecified, is kept.
fn set_options(design: &mut Design, body: &Map<String, Value>) -> Result<(), ApiError> {
    for name in OPTIONS {
        let Some(value) = body.get(name) else {
            continue;
        };
        match (name, value) {
            (_, Value::String(text)) if text.is_empty() || text.ends_with("_UNSPECIFIED") => continue,
            ("errorCorrectionLevel", Value::String(text)) if !matches!(text.as_str(), "L" | "M" | "Q" | "H") => {
                return Err(ApiError::field(name, format!("{text:?} is not one of L, M, Q, H")));
            }
            ("width" | "height", value) if !value.as_i64().is_some_and(|side| (0..=LARGEST).contains(&side)) => {
                return Err(ApiError::field(name, format!("{value} pixels are out of range; send 1 to {LARGEST}")));
            }
            ("centralImageMargin", value) if value.as_i64().is_none_or(|margin| margin < 0) => {
                return Err(ApiError::field(name, format!("{value} is negative")));
            }
            ("centralImageSize", value) if !value.as_f64().is_some_and(|size| (0.0..=1.0).contains(&size)) => {
                return Err(ApiError::field(name, format!("{value} is not a part of the code's size, 0 to 1")));
            }
            _ => {}
        }
        design.options.insert(name.to_owned(), value.clone());
    }
    let mut options = Value::Object(std::mem::take(&mut design.options));
    prune("QrcodeDesign", &mut options);
    design.options = options.as_object().cloned().unwrap_or_default();
    Ok(())
}

/// The logo fields of a body.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct LogoFields {
    central_image_data: String,
    central_image_media_id: String,
    central_image_delete: bool,
}

impl LogoFields {
    /// The logo as it is to be; none if nothing is said of it.
    fn take(self, state: &mut State) -> Result<Option<Option<Logo>>, ApiError> {
        let sent = [
            ("centralImageData", !self.central_image_data.is_empty()),
            ("centralImageMediaId", !self.central_image_media_id.is_empty()),
            ("centralImageDelete", self.central_image_delete),
        ];
        let sent: Vec<&str> = sent.iter().filter(|(_, sent)| *sent).map(|(name, _)| *name).collect();
        match sent[..] {
            [] => Ok(None),
            ["centralImageDelete"] => Ok(Some(None)),
            ["centralImageData"] => {
                let (bytes, kind) = small("centralImageData", &self.central_image_data)?;
                if !kind.is_image() {
                    return Err(ApiError::field("centralImageData", "is no image"));
                }
                let file = Id::random();
                state.files.put(file, kind.content_type, bytes)?;
                Ok(Some(Some(Logo { file, media: None })))
            }
            [_] => media_logo(state, &self.central_image_media_id).map(|logo| Some(Some(logo))),
            [first, second, ..] => {
                Err(ApiError::field(first, format!("comes together with {second}; send one of them")))
            }
        }
    }
}

fn media_logo(state: &State, id: &str) -> Result<Logo, ApiError> {
    let media = Id::parse(id).and_then(|id| state.media.rows.get(id)).filter(|media| media.ready);
    let media =
        media.ok_or_else(|| ApiError::not_found(format!("centralImageMediaId: there is no ready media {id}")))?;
    if media.kind != "KIND_IMAGE" || media.size > SMALL {
        let message = format!("centralImageMediaId: a logo is an image of at most {SMALL} bytes, and this is none");
        return Err(ApiError::new(400, "MEDIA_NOT_ALLOWED_HERE", message));
    }
    Ok(Logo { file: media.id, media: Some(media.id) })
}

fn answer(state: &State, design: &Design, now: Moment) -> Reply {
    Reply::ok(&json!({"qrcodeDesign": render(state, design, now)}))
}

/// Writes a body into a design and keeps it.
fn write(state: &mut State, mut design: Design, body: Value, now: Moment) -> Result<Reply, ApiError> {
    set_options(&mut design, body.as_object().unwrap_or(&Map::new()))?;
    let fields: LogoFields = super::read(body)?;
    if let Some(logo) = fields.take(state)? {
        design.logo = logo;
    }
    state.put_design(design.clone());
    Ok(answer(state, &design, now))
}

/// Anybody may make a design; it belongs to nothing until a link or a template takes it.
fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let now = state.now();
    let mut body = call.body.take();
    if let Some(fields) = body.as_object_mut() {
        // Not fields of this operation, and so without effect.
        fields.retain(|name, _| !matches!(name.as_str(), "centralImageMediaId" | "centralImageDelete"));
    }
    write(state, Design::new(None, now), body, now)
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let design = call.find("QR code design", |id| state.design(id))?;
    Ok(answer(state, &design, call.now))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut design = call.find("QR code design", |id| state.design(id))?;
    let now = state.now();
    design.updated_at = now;
    write(state, design, call.body.take(), now)
}

/// A link loses its QR code with its design; a template cannot be without one.
fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let design = call.find("QR code design", |id| state.design(id))?;
    match design.owner {
        Some(Owner::Template(template)) => {
            let message = format!("the design belongs to the template {template}; delete that instead");
            return Err(ApiError::new(409, UNKNOWN, message));
        }
        Some(Owner::Link(link)) => {
            state.links.change(link, |link| link.qrcode = None);
        }
        None => {}
    }
    state.remove_design(design.id);
    Ok(Reply::ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Apply {
    link_id: String,
    #[serde(default)]
    qrcode_template_id: String,
    #[serde(default)]
    template_slug: String,
}

fn apply_template(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Apply = call.take()?;
    let template = match (body.qrcode_template_id.as_str(), body.template_slug.as_str()) {
        ("", "") => return Err(ApiError::field("qrcodeTemplateId", "send it, or a templateSlug")),
        (id, "") => state.template("qrcodeTemplateId", id)?,
        ("", slug) => {
            let found = state.template_at::<QrcodeTemplate>(slug).cloned();
            found.ok_or_else(|| ApiError::not_found(format!("templateSlug: there is no template {slug:?}")))?
        }
        _ => return Err(ApiError::field("qrcodeTemplateId", "comes together with templateSlug; send one of them")),
    };
    let link = Id::parse(&body.link_id).and_then(|id| state.links.get(id));
    let link = link.ok_or_else(|| ApiError::not_found(format!("linkId: there is no link with id {}", body.link_id)))?;
    let design = state.design_of(link).ok_or_else(no_qrcode)?;
    let now = state.now();
    let design = state.apply_template(design, &template, now);
    Ok(answer(state, &design, now))
}

fn no_qrcode() -> ApiError {
    ApiError::field("linkId", "the link has no QR code; set its qrcodeEnabled to true first")
}

/// The template that an update of a link sets, or unsets; none if it leaves it alone.
pub(super) fn patched_template(
    state: &State,
    template: Option<&str>,
    unset: bool,
    qrcode: bool,
) -> Result<Option<Option<QrcodeTemplate>>, ApiError> {
    match template.filter(|id| !id.is_empty()) {
        None => Ok(unset.then_some(None)),
        Some(_) if !qrcode => {
            Err(ApiError::field("qrcodeTemplateId", "the link has no QR code; set qrcodeEnabled to true, too"))
        }
        Some(id) => state.template("qrcodeTemplateId", id).map(|template| Some(Some(template))),
    }
}

/// Brings designs in step with a link that an update has changed; its design was another one before, maybe.
pub(super) fn follow(state: &mut State, link: Id, before: Option<Id>, template: Option<Option<QrcodeTemplate>>) {
    let design = state.links.get(link).and_then(|link| state.design_of(link));
    if let Some(before) = before.filter(|id| design.as_ref().is_none_or(|design| design.id != *id)) {
        state.remove_design(before);
    }
    let Some(mut design) = design else {
        return;
    };
    let now = state.now();
    if before != Some(design.id) {
        (design.created_at, design.updated_at) = (now, now);
        state.designs.put(design.clone());
    }
    match template {
        Some(Some(template)) => {
            state.apply_template(design, &template, now);
        }
        Some(None) if design.template.is_some() => state.designs.put(Design { template: None, ..design }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styled(body: &Value) -> Style {
        let mut design = Design::new(None, Moment::START);
        set_options(&mut design, body.as_object().unwrap()).unwrap();
        style(&design)
    }

    #[test]
    fn options_set_the_style() {
        let style = styled(&json!({
            "errorCorrectionLevel": "H", "width": 500, "height": 400, "outputFileFormat": "OUTPUT_FILE_FORMAT_SVG",
        }));
        assert_eq!(style, Style { size: Some([500, 400]), level: Level::H, format: Format::Svg });
    }

    #[test]
    fn omitted_options_have_defaults() {
        assert_eq!(styled(&json!({})), Style::default());
        assert_eq!(styled(&json!({"outputFileFormat": "OUTPUT_FILE_FORMAT_WEBP"})), Style::default());
        assert_eq!(styled(&json!({"height": 300})).size, Some([300, 300]));
        let mut design = Design::new(None, Moment::START);
        let body = json!({"shape": "SHAPE_UNSPECIFIED", "other": 1, "width": 5});
        set_options(&mut design, body.as_object().unwrap()).unwrap();
        assert_eq!(design.options.len(), 1);
    }
}

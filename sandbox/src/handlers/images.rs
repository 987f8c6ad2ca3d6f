//! Images of QR codes.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::json;

use super::call::{Call, Handler};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response};
use crate::domain::Env;
use crate::domain::designs::{IMAGES, image_url, style_of, url};
use crate::domain::qrcode::{self, Format, Style};
use crate::store::Transaction;

/// The most codes of one request.
const MOST: usize = 100;
const SIZES: RangeInclusive<i64> = 256..=4096;
const DEFAULT_SIZE: i64 = 1024;
/// A visit with this query is a scan.
const SCAN: &str = "?lbsrc=qrcode";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "LinksService_ResolveQrcodeImages" => Some(resolve),
        "LinksService_RenderQrcodeImages" => Some(render),
        _ => None,
    }
}

/// Serves an image at its signed URL; none if the path is another.
pub(super) fn serve(
    tx: &mut Transaction<'_>,
    env: &Env,
    request: &Request,
    now: Timestamp,
) -> Option<Result<Response, ApiError>> {
    let name = request.path.strip_prefix(IMAGES).filter(|_| request.verb() == "GET")?;
    Some(image(tx, env, request, name, now))
}

fn image(tx: &Transaction<'_>, env: &Env, request: &Request, name: &str, now: Timestamp) -> Result<Response, ApiError> {
    let (id, extension) = name.split_once('.').unwrap_or_default();
    let format = Format::ALL.into_iter().find(|format| format.extension() == extension);
    let link = Id::parse(id).and_then(|id| tx.get("Link", id));
    let design = link.as_ref().and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let (Some(format), Some(link), Some(design)) = (format, link, design) else {
        return Err(ApiError::not_found(format!("there is no QR code image {name}")));
    };
    env.signer.verify(request, now)?;
    let mut style = Style { format, ..style_of(tx, design) };
    let text = match request.query.get("address") {
        Some(address) => {
            style.size = request.query.get("size").and_then(|size| size.parse().ok()).map(|size| [size; 2]);
            address.to_owned()
        }
        None => format!("{}{SCAN}", link.text("entrypoint")),
    };
    let image = qrcode::draw(&text, &style).ok_or_else(|| too_long(&text))?;
    Ok(Response::new(200, format.content_type(), image))
}

fn too_long(text: &str) -> ApiError {
    ApiError::bad_request(format!("{} characters are too many for a QR code", text.len()))
}

/// URLs of the images that exist; links that do not, or that have no image, are left out.
fn resolve(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Body {
        link_ids: Vec<String>,
    }
    let body: Body = call.read()?;
    let url = |id: String| {
        let link = Id::parse(&id)?;
        Some((id, image_url(tx, call.env, link, &tx.get("Link", link)?, call.now)?))
    };
    let urls: BTreeMap<String, String> = body.link_ids.into_iter().filter_map(url).collect();
    Ok(Response::ok(&json!({"qrcodeSignedUrls": urls})))
}

#[derive(Deserialize)]
struct Render {
    items: Vec<Item>,
    format: Option<String>,
    size: Option<i64>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// The codes of a link whose shortlink has variables: one for each set of values.
fn render(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let text = call.variable("id");
    let found = Id::parse(text).and_then(|id| Some((id, tx.get("Link", id)?)));
    let (id, link) = found.ok_or_else(|| super::call::not_found("Link", text))?;
    let body: Render = call.read()?;
    let Some(design) = Id::parse(link.text("qrcodeDesignId")) else {
        return Err(ApiError::bad_request(format!(
            "the link {id} has no QR code; set its qrcodeEnabled to true first"
        )));
    };
    let size = body.size.filter(|size| *size != 0).unwrap_or(DEFAULT_SIZE);
    if !SIZES.contains(&size) {
        let message = format!("{size} pixels are out of range; send {} to {}", SIZES.start(), SIZES.end());
        return Err(ApiError::field("size", message));
    }
    if !(1..=MOST).contains(&body.items.len()) {
        return Err(ApiError::field("items", format!("has {} items; send 1 to {MOST}", body.items.len())));
    }
    let is_svg = body.format.as_deref() == Some("QRCODE_RENDER_FORMAT_SVG");
    let format = if is_svg { Format::Svg } else { Format::Png };
    let (level, shortlink) = (style_of(tx, design).level, link.text("shortlink"));
    let base = link.text("entrypoint").strip_suffix(shortlink).unwrap_or_default();
    let mut items = Vec::with_capacity(body.items.len());
    for (at, Item { values }) in body.items.into_iter().enumerate() {
        let filled = fill(shortlink, &values)
            .map_err(|(name, message)| ApiError::field(&format!("items[{at}].values.{name}"), message))?;
        let address = format!("{base}{filled}{SCAN}");
        // The image is drawn when it is requested.
        if !qrcode::fits(&address, level) {
            return Err(too_long(&address));
        }
        let parameters = [("address", address.as_str()), ("size", &size.to_string())];
        let url = url(call.env, id, format, &parameters, call.now);
        let item = json!({"values": values, "address": address, "imageUrl": url, "contentType": format.content_type()});
        items.push(item);
    }
    Ok(Response::ok(&json!({ "items": items })))
}

/// The shortlink with a value for each of its variables; an error has the name of a variable.
fn fill(shortlink: &str, values: &BTreeMap<String, String>) -> Result<String, (String, String)> {
    let variable = |segment: &str| segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')).map(str::to_owned);
    let names: Vec<String> = shortlink.split('/').filter_map(variable).collect();
    if let Some(name) = values.keys().find(|name| !names.contains(name)) {
        return Err((name.clone(), format!("the shortlink {shortlink} has no variable {{{name}}}")));
    }
    let segments = shortlink.split('/').map(|segment| {
        let Some(name) = variable(segment) else { return Ok(segment.to_owned()) };
        match values.get(&name).filter(|value| !value.is_empty()) {
            Some(value) => Ok(utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()),
            None => Err((name, format!("is missing; the shortlink {shortlink} requires a value"))),
        }
    });
    Ok(segments.collect::<Result<Vec<_>, _>>()?.join("/"))
}

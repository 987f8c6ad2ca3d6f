//! Images of QR codes.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::call::{Call, existing};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response};
use crate::base::signature;
use crate::domain::designs::{IMAGES, image_url, style_of, url};
use crate::domain::links;
use crate::domain::qrcode::{self, Format, Style};
use crate::store::{Fields, Transaction};

/// The most codes of one request.
const MOST: usize = 100;
const SIZES: RangeInclusive<i64> = 256..=4096;
const DEFAULT_SIZE: i64 = 1024;
/// A visit with this query is a scan.
const SCAN: &str = "?lbsrc=qrcode";

/// Serves the QR code of a link at its signed URL; none if the path is another.
pub(super) fn serve(tx: &Transaction<'_>, request: &Request, now: Timestamp) -> Option<Result<Response, ApiError>> {
    let name = request.path.strip_prefix(IMAGES).filter(|_| request.verb() == "GET")?;
    Some(signature::verify(request, now).and_then(|()| image(tx, request, name)))
}

fn image(tx: &Transaction<'_>, request: &Request, name: &str) -> Result<Response, ApiError> {
    let (id, extension) = name.split_once('.').unwrap_or_default();
    let format = [Format::Png, Format::Svg].into_iter().find(|format| format.names().1 == extension);
    let link = Id::parse(id).and_then(|id| tx.get(links::KIND, id));
    let design = link.as_ref().and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let (Some(format), Some(link), Some(design)) = (format, link, design) else {
        return Err(ApiError::not_found(format!("there is no QR code image {name}")));
    };
    let mut style = Style { format, ..style_of(tx, design) };
    let text = request.query.get("address").map_or_else(|| link.text("entrypoint").to_owned() + SCAN, str::to_owned);
    if let Some(size) = request.query.get("size").and_then(|size| size.parse().ok()) {
        style.size = Some([size; 2]);
    }
    let image = qrcode::draw(&text, &style).ok_or_else(|| too_long(&text))?;
    Ok(Response::new(200, format.names().0, image))
}

fn too_long(text: &str) -> ApiError {
    ApiError::bad_request(format!("{} characters are too many for a QR code", text.len()))
}

/// URLs of the images that exist; links that do not, or that have no image, are left out.
pub(super) fn resolve(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let ids = call.body["linkIds"].as_array().into_iter().flatten();
    let url = |id: &Value| {
        let link = Id::parse(id.as_str()?)?;
        Some((link, image_url(tx, call.env, link, &tx.get(links::KIND, link)?, call.now)?))
    };
    let urls: BTreeMap<Id, String> = ids.filter_map(url).collect();
    Ok(Response::ok(&json!({"qrcodeSignedUrls": urls})))
}

/// The codes of a link, one for each set of values of its variables. An image is drawn when it is requested.
pub(super) fn render(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, link) = existing(tx, links::KIND, call.variable("id"))?;
    let error = || ApiError::bad_request(format!("the link {id} has no QR code; set its qrcodeEnabled to true first"));
    let design = Id::parse(link.text("qrcodeDesignId")).ok_or_else(error)?;
    let size = call.body["size"].as_i64().filter(|size| *size != 0).unwrap_or(DEFAULT_SIZE);
    if !SIZES.contains(&size) {
        let message = format!("{size} pixels are out of range; send {} to {}", SIZES.start(), SIZES.end());
        return Err(ApiError::field("size", message));
    }
    let items = call.body["items"].as_array().map_or(&[][..], Vec::as_slice);
    if !(1..=MOST).contains(&items.len()) {
        return Err(ApiError::field("items", format!("has {} items; send 1 to {MOST}", items.len())));
    }
    let format = if call.body["format"] == "QRCODE_RENDER_FORMAT_SVG" { Format::Svg } else { Format::Png };
    let (level, shortlink) = (style_of(tx, design).level, link.text("shortlink"));
    let base = link.text("entrypoint").strip_suffix(shortlink).unwrap_or_default();
    let none = Fields::new();
    let draw = |(at, item): (usize, &Value)| {
        let values = item["values"].as_object().unwrap_or(&none);
        let error = |name: &str, message| ApiError::field(&format!("items[{at}].values.{name}"), message);
        let filled = fill(shortlink, values, error)?;
        let address = format!("{base}{filled}{SCAN}");
        if !qrcode::fits(&address, level) {
            return Err(too_long(&address));
        }
        let parameters = [("address", address.as_str()), ("size", &size.to_string())];
        let url = url(call.env, id, format, &parameters, call.now);
        Ok(json!({"values": values, "address": address, "imageUrl": url, "contentType": format.names().0}))
    };
    let items = items.iter().enumerate().map(draw).collect::<Result<Vec<_>, _>>()?;
    Ok(Response::ok(&json!({ "items": items })))
}

/// The shortlink with a value for each of its variables, or the error of a variable.
fn fill(shortlink: &str, values: &Fields, error: impl Fn(&str, String) -> ApiError) -> Result<String, ApiError> {
    let mut unused: Vec<&String> = values.keys().collect();
    let segments = shortlink.split('/').map(|segment| {
        let Some(name) = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) else {
            return Ok(segment.to_owned());
        };
        unused.retain(|unused| *unused != name);
        let value = values.get(name).and_then(Value::as_str).filter(|value| !value.is_empty());
        let missing = || error(name, format!("is missing; the shortlink {shortlink} requires a value"));
        value.map(|value| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()).ok_or_else(missing)
    });
    let filled = segments.collect::<Result<Vec<_>, _>>()?.join("/");
    match unused[..] {
        [] => Ok(filled),
        [name, ..] => Err(error(name, format!("is not a variable of the shortlink {shortlink}"))),
    }
}

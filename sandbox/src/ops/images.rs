//! Images of QR codes: their addresses, and what these answer.

use std::collections::BTreeMap;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Call, Handler};
use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request};
use crate::ids::Id;
use crate::qrcode::{self, Format, Style};
use crate::signed;
use crate::store::State;
use crate::store::links::Link;

/// Where the images lie, outside the API.
pub(crate) const IMAGES: &str = "/-/qrcode-images/";
pub(crate) const LIFE: Duration = Duration::from_secs(60 * 60);
/// The most codes of one render.
const MOST: usize = 100;
const SIZES: std::ops::RangeInclusive<u32> = 256..=4096;
const DEFAULT_SIZE: u32 = 1024;
/// A code that was read marks the visit as a scan.
const MARK: &str = "?lbsrc=qrcode";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "LinksService_ResolveQrcodeImages" => resolve,
        "LinksService_RenderQrcodeImages" => render,
        _ => return None,
    })
}

fn style(state: &State, link: &Link) -> Style {
    state.design_of(link).map(|design| super::designs::style(&design)).unwrap_or_default()
}

fn is_drawn(link: &Link, now: Moment) -> bool {
    link.qrcode.as_ref().is_some_and(|qrcode| qrcode.is_drawn(now))
}

/// An address of a link's QR code image that works for an hour.
pub(crate) fn image_url(state: &State, link: &Link, now: Moment) -> String {
    let path = format!("{IMAGES}{}.{}", link.id, style(state, link).format.extension());
    signed::address(state, &path, &[], now.plus(LIFE))
}

/// The image at such an address.
pub(crate) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(IMAGES).unwrap_or_default();
    let (id, extension) = name.split_once('.').unwrap_or_default();
    let format = Format::ALL.into_iter().find(|format| format.extension() == extension);
    let link = Id::parse(id).and_then(|id| state.links.get(id));
    // A signed URL is good from the response that it was in: a rendered image does not depend on the link's own, and the
    // URL of the link's own comes once that is drawn.
    let (Some(format), Some(link)) = (format, link.filter(|link| link.qrcode.is_some())) else {
        return Err(ApiError::not_found(format!("there is no QR code image {name}")));
    };
    signed::check(state, request, now)?;
    let mut style = Style { format, ..style(state, link) };
    let text = match request.query.get("address") {
        Some(address) => {
            style.size = request.query.get("size").and_then(|size| size.parse().ok()).map(|size| [size; 2]);
            address.to_owned()
        }
        None => state.address(link) + MARK,
    };
    let image = qrcode::draw(&text, &style).ok_or_else(|| too_long(text.len()))?;
    Ok(Reply::new(200, format.content_type(), image))
}

fn too_long(length: usize) -> ApiError {
    ApiError::bad_request(format!("{length} characters are too many for a QR code"))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resolve {
    link_ids: Vec<String>,
}

fn resolve(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Resolve = call.take()?;
    Ok(Reply::ok(&json!({"qrcodeSignedUrls": urls(state, &body.link_ids, call.now)})))
}

/// Addresses of the images that there are; links that are not there, or have none, are left out.
fn urls(state: &State, links: &[String], now: Moment) -> BTreeMap<String, String> {
    let links = links.iter().filter_map(|id| state.links.get(Id::parse(id)?));
    let drawn = links.filter(|link| is_drawn(link, now));
    drawn.map(|link| (link.id.to_string(), image_url(state, link, now))).collect()
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

/// The codes of a link whose shortlink has variables, one for each set of values.
fn render(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("link", |id| state.links.get(id))?.id;
    let body: Render = call.take()?;
    let link = state.links.get(id).ok_or_else(super::links::lost)?;
    if link.qrcode.is_none() {
        let message = format!("link {id} has no QR code; set its qrcodeEnabled to true first");
        return Err(ApiError::bad_request(message));
    }
    let format = match body.format.as_deref() {
        Some("QRCODE_RENDER_FORMAT_SVG") => Format::Svg,
        _ => Format::Png,
    };
    let size = size(body.size)?;
    if !(1..=MOST).contains(&body.items.len()) {
        let message = format!("has {} items; send 1 to {MOST}", body.items.len());
        return Err(ApiError::field("items", message));
    }
    let level = style(state, link).level;
    let path = format!("{IMAGES}{id}.{}", format.extension());
    let mut items = Vec::with_capacity(body.items.len());
    for (at, Item { values }) in body.items.into_iter().enumerate() {
        let shortlink = fill(&link.shortlink, &values)
            .map_err(|(field, message)| ApiError::field(&format!("items[{at}].values{field}"), message))?;
        let address = state.address_of(link.domain, &shortlink) + MARK;
        // Drawn when it is fetched; here it only has to fit.
        if !qrcode::fits(&address, level) {
            return Err(too_long(address.len()));
        }
        let size = size.to_string();
        let parameters = [("address", address.as_str()), ("size", size.as_str())];
        let url = signed::address(state, &path, &parameters, call.now.plus(LIFE));
        items.push(rendered(&values, &address, &url, format));
    }
    Ok(Reply::ok(&json!({"items": items})))
}

fn rendered(values: &BTreeMap<String, String>, address: &str, url: &str, format: Format) -> Value {
    json!({"values": values, "address": address, "imageUrl": url, "contentType": format.content_type()})
}

fn size(sent: Option<i64>) -> Result<u32, ApiError> {
    let Some(sent) = sent.filter(|size| *size != 0) else {
        return Ok(DEFAULT_SIZE);
    };
    u32::try_from(sent).ok().filter(|size| SIZES.contains(size)).ok_or_else(|| {
        let message = format!("{sent} pixels are out of range; send {} to {}", SIZES.start(), SIZES.end());
        ApiError::field("size", message)
    })
}

/// The shortlink with a value for each of its variables; the error says where and what.
fn fill(shortlink: &str, values: &BTreeMap<String, String>) -> Result<String, (String, String)> {
    let variable = |segment: &str| segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')).map(str::to_owned);
    let names: Vec<String> = shortlink.split('/').filter_map(variable).collect();
    if let Some(name) = values.keys().find(|name| !names.contains(name)) {
        return Err((format!(".{name}"), format!("the shortlink {shortlink} has no variable {{{name}}}")));
    }
    let segments = shortlink.split('/').map(|segment| {
        let Some(name) = variable(segment) else {
            return Ok(segment.to_owned());
        };
        match values.get(&name).filter(|value| !value.is_empty()) {
            Some(value) => Ok(utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()),
            None => Err((format!(".{name}"), format!("send a value for {{{name}}} of the shortlink {shortlink}"))),
        }
    });
    Ok(segments.collect::<Result<Vec<_>, _>>()?.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Query;
    use crate::store::state;

    #[test]
    fn an_image_has_an_address_once_it_is_drawn() {
        let mut state = state();
        let [drawn, off] = [true, false].map(|qrcode| {
            let link = json!({"destination": "https://a.example", "qrcodeEnabled": qrcode});
            state.create_link(serde_json::from_value(link).unwrap()).unwrap()
        });
        let ready = state.links.get(drawn).unwrap().qrcode.as_ref().unwrap().ready_at;
        let ids = [drawn.to_string(), off.to_string(), Id::random().to_string(), "nothing".to_owned()];
        assert!(urls(&state, &ids, ready.minus(Duration::from_micros(1))).is_empty());
        assert_eq!(urls(&state, &ids, ready).into_keys().collect::<Vec<_>>(), ids[..1]);
    }

    #[test]
    fn a_signed_url_serves_its_image_while_the_links_own_is_being_drawn() {
        let mut state = state();
        let link = json!({"destination": "https://a.example"});
        let id = state.create_link(serde_json::from_value(link).unwrap()).unwrap();
        let link = state.links.get(id).unwrap();
        let now = link.qrcode.as_ref().unwrap().since;
        assert!(!is_drawn(link, now));
        let path = format!("{IMAGES}{id}.svg");
        let rendered = [("address", "https://a.example/x"), ("size", "300")];
        for parameters in [&rendered[..], &[]] {
            let url = signed::address(&state, &path, parameters, now.plus(LIFE));
            let raw_query = url.split_once('?').unwrap().1.to_owned();
            let request =
                Request { path: path.clone(), query: Query::parse(&raw_query), raw_query, ..Request::default() };
            assert_eq!(serve(&state, &request, now).map(|reply| reply.status).ok(), Some(200), "{parameters:?}");
        }
    }

    #[test]
    fn variables_are_filled() {
        let values = |pairs: &[(&str, &str)]| pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let fill = |pairs| fill("t/{table}/{seat}", &values(pairs)).map_err(|(field, _)| field);
        assert_eq!(fill(&[("table", "a b/c"), ("seat", "7")]), Ok("t/a%20b%2Fc/7".to_owned()));
        assert_eq!(fill(&[("table", "1")]), Err(".seat".to_owned()));
        assert_eq!(fill(&[("table", "1"), ("seat", "")]), Err(".seat".to_owned()));
        assert_eq!(fill(&[("table", "1"), ("seat", "2"), ("x", "3")]), Err(".x".to_owned()));
    }

    #[test]
    fn sizes_have_bounds() {
        for (sent, expected) in [(None, 1024), (Some(0), 1024), (Some(256), 256), (Some(4096), 4096)] {
            assert_eq!(size(sent).ok(), Some(expected));
        }
        for sent in [-1, 255, 4097] {
            assert_eq!(size(Some(sent)).map_err(|error| error.status), Err(400));
        }
    }
}

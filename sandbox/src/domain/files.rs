//! The bytes of files, and their kinds by content.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::env::Env;
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, decode};
use crate::base::message::{ApiError, UNKNOWN};
use crate::store::{Object, Transaction};

/// The rows with bytes: of a media item under the item's id, of a logo under its own.
pub(crate) const KIND: &str = "_File";
/// The path of signed URLs of files.
pub(crate) const PATH: &str = "/-/files/";
/// The time for which signed URLs are valid.
pub(crate) const VALID: Duration = Duration::from_secs(60 * 60);
/// A mebibyte; the API's "MB" is taken as one.
const MB: usize = 1024 * 1024;
/// The most bytes of all files together: they are held in memory.
const TOTAL: usize = 256 * MB;
/// The most bytes of a file in the body of a request, of a logo, and of an image of a page theme.
pub(crate) const SMALL: usize = 3 * MB;

/// A kind of file that the API stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileKind {
    pub(crate) name: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) extension: &'static str,
    most: usize,
}

const fn image(content_type: &'static str, extension: &'static str) -> FileKind {
    FileKind { name: "KIND_IMAGE", content_type, extension, most: 10 * MB }
}

const PNG: FileKind = image("image/png", "png");
const JPEG: FileKind = image("image/jpeg", "jpg");
const WEBP: FileKind = image("image/webp", "webp");
const SVG: FileKind = image("image/svg+xml", "svg");
const PDF: FileKind =
    FileKind { name: "KIND_DOCUMENT", content_type: "application/pdf", extension: "pdf", most: 25 * MB };
const MP4: FileKind = FileKind { name: "KIND_VIDEO", content_type: "video/mp4", extension: "mp4", most: 50 * MB };
const KINDS: [FileKind; 6] = [PNG, JPEG, WEBP, SVG, PDF, MP4];

impl FileKind {
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        Some(match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => PNG,
            [0xff, 0xd8, 0xff, ..] => JPEG,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => WEBP,
            [b'%', b'P', b'D', b'F', b'-', ..] => PDF,
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => MP4,
            _ if is_svg(bytes) => SVG,
            _ => return None,
        })
    }

    /// The kind with a content type that a request declares.
    pub(crate) fn declared(content_type: &str) -> Result<Self, ApiError> {
        let found = KINDS.into_iter().find(|kind| kind.content_type == content_type);
        found.ok_or_else(|| ApiError::field("mimeType", format!("{content_type:?} is not one of {}", content_types())))
    }

    pub(crate) fn check_size(self, size: usize) -> Result<(), ApiError> {
        let message = || format!("{size} bytes are too many for {}; send at most {}", self.content_type, self.most);
        if size <= self.most { Ok(()) } else { Err(ApiError::field("size", message())) }
    }
}

/// An `svg` element, after what may precede one.
fn is_svg(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let mut text = text.trim_start_matches('\u{feff}').trim_start();
    for (start, end) in [("<?xml", "?>"), ("<!--", "-->"), ("<!DOCTYPE svg", ">"), ("<!--", "-->")] {
        if text.starts_with(start) {
            text = text.split_once(end).map_or("", |(_, rest)| rest).trim_start();
        }
    }
    text.strip_prefix("<svg").is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/'))
}

fn content_types() -> String {
    KINDS.map(|kind| kind.content_type).join(", ")
}

/// The kind of a file that the API stores: recognized by its content, not too large, and as declared.
pub(crate) fn check(bytes: &[u8], declared: Option<&str>) -> Result<FileKind, ApiError> {
    let kind = FileKind::of(bytes)
        .ok_or_else(|| ApiError::bad_request(format!("the file is by its content not one of {}", content_types())))?;
    kind.check_size(bytes.len())?;
    if let Some(declared) = declared.filter(|declared| *declared != kind.content_type) {
        let message = format!("the file is {} by its content, not {declared}", kind.content_type);
        return Err(ApiError::bad_request(message));
    }
    Ok(kind)
}

/// The file in a base64 field.
pub(crate) fn small(field: &str, text: &str) -> Result<(Vec<u8>, FileKind), ApiError> {
    let bytes = decode(text).ok_or_else(|| ApiError::field(field, "is not base64"))?;
    if bytes.len() > SMALL {
        let message = format!("has {} bytes; send at most {SMALL}, or use a direct upload", bytes.len());
        return Err(ApiError::field(field, message));
    }
    let kind = check(&bytes, None).map_err(|error| ApiError::field(field, error.message))?;
    Ok((bytes, kind))
}

/// In hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Deserialize)]
struct Size {
    size: usize,
}

#[derive(Deserialize)]
struct Data<'a> {
    data: &'a str,
}

/// Stores a file, if all files together are not too large.
pub(crate) fn put(tx: &mut Transaction<'_>, id: Id, content_type: &str, bytes: &[u8]) -> Result<(), ApiError> {
    let others = tx.rows(KIND).filter(|(other, _)| *other != id);
    let taken: usize = others.filter_map(|(_, row)| row.read::<Size>()).map(|Size { size }| size).sum();
    if taken + bytes.len() > TOTAL {
        let message = format!(
            "the file has {} bytes, but the sandbox stores at most {TOTAL} bytes of files and has {taken} already; \
             delete some first",
            bytes.len()
        );
        return Err(ApiError::new(507, UNKNOWN, message));
    }
    let object = Object::of(json!({"contentType": content_type, "size": bytes.len()}));
    tx.put(KIND, id, &object.hiding(json!({"data": STANDARD.encode(bytes)})));
    Ok(())
}

/// The content type and the bytes of a file.
pub(crate) fn get(tx: &Transaction<'_>, id: Id) -> Option<(String, Vec<u8>)> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Type {
        content_type: String,
    }
    let row = tx.row(KIND, id)?;
    let Data { data } = row.read_hidden()?;
    Some((row.read::<Type>()?.content_type, STANDARD.decode(data).ok()?))
}

/// A URL of a file.
pub(crate) fn url(env: &Env, id: Id, now: Timestamp) -> String {
    env.signed_url(&format!("{PATH}{id}"), &[], now.plus(VALID))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn sizes_are_limited_by_kind_and_in_total() {
        for (head, most) in [(b"\xff\xd8\xff".as_slice(), 10 * MB), (b"%PDF-", 25 * MB), (b"\0\0\0\0ftyp", 50 * MB)] {
            let mut file = [head, &vec![0; most - head.len()]].concat();
            assert!(check(&file, None).is_ok());
            file.push(0);
            assert!(check(&file, None).is_err());
        }
        let mut store = Store::new(&[]);
        let (mut tx, a, b) = (store.transaction(), Id::random(), Id::random());
        tx.put(KIND, a, &Object::of(json!({"contentType": "x", "size": TOTAL - 1})));
        assert_eq!(put(&mut tx, b, "x", b"ab").map_err(|error| error.status), Err(507));
        assert_eq!(put(&mut tx, b, "x", &[7]), Ok(()));
        assert_eq!(get(&tx, b), Some(("x".to_owned(), vec![7])));
        assert_eq!(put(&mut tx, a, "x", b"ab"), Ok(()), "a file that is replaced does not count");
    }
}

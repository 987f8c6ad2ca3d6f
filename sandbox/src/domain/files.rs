//! The bytes of files, and their kinds by content.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::rules::Env;
use crate::base::ids::decode;
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Object, Transaction};

/// The rows with bytes: of a media item under the item's id, of a logo under its own.
pub(crate) const KIND: &str = "_File";
/// The path of signed URLs of files.
pub(crate) const PATH: &str = "/-/files/";
/// The time for which signed URLs are valid.
pub(crate) const VALID: Duration = Duration::from_secs(60 * 60);
/// A mebibyte; the API's "MB" is taken as one.
const MB: usize = 1024 * 1024;
/// The most bytes of a file in the body of a request, of a logo, and of an image of a page theme.
pub(crate) const SMALL: usize = 3 * MB;

/// A kind of file that the API stores.
#[derive(Clone, Copy)]
pub(crate) struct FileKind {
    pub(crate) name: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) extension: &'static str,
    most: usize,
    /// Recognizes the content of such a file.
    matches: fn(&[u8]) -> bool,
}

type Text = &'static str;

const fn kind(name: Text, content_type: Text, extension: Text, most: usize, matches: fn(&[u8]) -> bool) -> FileKind {
    FileKind { name, content_type, extension, most: most * MB, matches }
}

const KINDS: [FileKind; 6] = [
    kind("KIND_IMAGE", "image/png", "png", 10, |bytes| bytes.starts_with(b"\x89PNG\r\n\x1a\n")),
    kind("KIND_IMAGE", "image/jpeg", "jpg", 10, |bytes| bytes.starts_with(b"\xff\xd8\xff")),
    kind("KIND_IMAGE", "image/webp", "webp", 10, |bytes| {
        matches!(bytes, [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..])
    }),
    kind("KIND_IMAGE", "image/svg+xml", "svg", 10, is_svg),
    kind("KIND_DOCUMENT", "application/pdf", "pdf", 25, |bytes| bytes.starts_with(b"%PDF-")),
    kind("KIND_VIDEO", "video/mp4", "mp4", 50, |bytes| bytes.get(4..8) == Some(b"ftyp")),
];

impl FileKind {
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
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let starts = ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|start| text.starts_with(start));
    starts && (text.contains("<svg ") || text.contains("<svg>"))
}

fn content_types() -> String {
    KINDS.map(|kind| kind.content_type).join(", ")
}

/// The kind of a file that the API stores: recognized by its content, not too large, and as declared.
pub(crate) fn check(bytes: &[u8], declared: Option<&str>) -> Result<FileKind, ApiError> {
    let error = || ApiError::bad_request(format!("the file is by its content not one of {}", content_types()));
    let kind = KINDS.into_iter().find(|kind| (kind.matches)(bytes)).ok_or_else(error)?;
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

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

pub(crate) fn hexadecimal(hash: [u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn put(tx: &mut Transaction<'_>, id: Id, content_type: &str, bytes: &[u8]) {
    let object = Object::of(json!({"contentType": content_type}));
    tx.put(KIND, id, &object.hiding(json!({"data": STANDARD.encode(bytes)})));
}

/// The content type and the bytes of a file.
pub(crate) fn get(tx: &Transaction<'_>, id: Id) -> Option<(String, Vec<u8>)> {
    let file = tx.get(KIND, id)?;
    Some((file.text("contentType").to_owned(), STANDARD.decode(file.text("data")).ok()?))
}

/// A URL of a file.
pub(crate) fn url(env: &Env, id: Id, now: Timestamp) -> String {
    env.signed_url(&format!("{PATH}{id}"), &[], now.plus(VALID))
}

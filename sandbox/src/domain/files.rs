//! The bytes of files, and their kinds by content.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::env::Env;
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, decode};
use crate::base::message::ApiError;
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
}

const fn kind(name: &'static str, content_type: &'static str, extension: &'static str, megabytes: usize) -> FileKind {
    FileKind { name, content_type, extension, most: megabytes * MB }
}

const KINDS: [FileKind; 6] = [
    kind("KIND_IMAGE", "image/png", "png", 10),
    kind("KIND_IMAGE", "image/jpeg", "jpg", 10),
    kind("KIND_IMAGE", "image/webp", "webp", 10),
    kind("KIND_IMAGE", "image/svg+xml", "svg", 10),
    kind("KIND_DOCUMENT", "application/pdf", "pdf", 25),
    kind("KIND_VIDEO", "video/mp4", "mp4", 50),
];

impl FileKind {
    fn of(bytes: &[u8]) -> Option<Self> {
        let extension = match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "png",
            [0xff, 0xd8, 0xff, ..] => "jpg",
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "webp",
            [b'%', b'P', b'D', b'F', b'-', ..] => "pdf",
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => "mp4",
            _ if is_svg(bytes) => "svg",
            _ => return None,
        };
        KINDS.into_iter().find(|kind| kind.extension == extension)
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
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let starts = ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|start| text.starts_with(start));
    starts && (text.contains("<svg ") || text.contains("<svg>"))
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

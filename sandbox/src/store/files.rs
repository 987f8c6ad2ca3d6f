//! The bytes of files, and what kind of file they make.

use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::http::{ApiError, UNKNOWN};
use crate::ids::Id;

/// A mebibyte; the API's "MB" is taken as it.
pub(crate) const MB: usize = 1024 * 1024;
/// What all files may take together: they are held in memory.
const ROOM: usize = 256 * MB;
/// What may come as base64 in a body, and what a logo may have.
pub(crate) const SMALL: usize = 3 * MB;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct File {
    pub(crate) content_type: String,
    #[serde(with = "text")]
    pub(crate) bytes: Vec<u8>,
}

#[derive(Default)]
pub(crate) struct Files {
    pub(crate) rows: Table<File>,
}

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) extension: &'static str,
    /// The most bytes of such a file.
    pub(crate) most: usize,
}

const fn image(content_type: &'static str, extension: &'static str) -> Kind {
    Kind { name: "KIND_IMAGE", content_type, extension, most: 10 * MB }
}

const PNG: Kind = image("image/png", "png");
const JPEG: Kind = image("image/jpeg", "jpg");
const WEBP: Kind = image("image/webp", "webp");
const SVG: Kind = image("image/svg+xml", "svg");
const PDF: Kind = Kind { name: "KIND_DOCUMENT", content_type: "application/pdf", extension: "pdf", most: 25 * MB };
const MP4: Kind = Kind { name: "KIND_VIDEO", content_type: "video/mp4", extension: "mp4", most: 50 * MB };
pub(crate) const KINDS: [Kind; 6] = [PNG, JPEG, WEBP, SVG, PDF, MP4];

impl Kind {
    /// None if it is nothing that the API keeps.
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

    pub(crate) fn is_image(self) -> bool {
        self.name == "KIND_IMAGE"
    }
}

/// An `svg` element, after nothing but what may come before one.
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

impl Files {
    pub(crate) fn get(&self, id: Id) -> Option<&File> {
        self.rows.get(id)
    }

    /// Keeps a file, if there is room.
    pub(crate) fn put(&mut self, id: Id, content_type: &str, bytes: Vec<u8>) -> Result<(), ApiError> {
        let others = self.rows.iter().filter(|(other, _)| *other != id);
        let taken: usize = others.map(|(_, file)| file.bytes.len()).sum();
        if taken + bytes.len() > ROOM {
            let message = format!(
                "there is no room for {} bytes: this sandbox holds at most {ROOM} bytes of files, and {taken} are \
                 taken; delete some",
                bytes.len()
            );
            return Err(ApiError::new(507, UNKNOWN, message));
        }
        self.rows.put(id, File { content_type: content_type.to_owned(), bytes });
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<File> {
        self.rows.remove(id)
    }
}

/// The bytes of a field in base64, of a kind that the API keeps and not too many.
pub(crate) fn small(field: &str, text: &str) -> Result<(Vec<u8>, Kind), ApiError> {
    let bytes = crate::ids::decode(text).ok_or_else(|| ApiError::field(field, "is not base64"))?;
    if bytes.len() > SMALL {
        let message = format!("has {} bytes; it takes at most {SMALL}, more by a direct upload", bytes.len());
        return Err(ApiError::field(field, message));
    }
    let kind = Kind::of(&bytes).ok_or_else(|| ApiError::field(field, unknown()))?;
    Ok((bytes, kind))
}

pub(crate) fn unknown() -> String {
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.content_type).collect();
    format!("is none of these by its content: {}", kinds.join(", "))
}

mod text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_content() {
        let kind = |bytes: &[u8]| Kind::of(bytes).map(|kind| kind.extension);
        assert_eq!(kind(b"\x89PNG\r\n\x1a\nxyz"), Some("png"));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Some("jpg"));
        assert_eq!(kind(b"RIFF\0\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(kind(b"RIFF\0\0\0\0WAVE"), None);
        assert_eq!(kind(b"%PDF-1.7"), Some("pdf"));
        assert_eq!(kind(b"\0\0\0\x18ftypmp42"), Some("mp4"));
        assert_eq!(kind(b"<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"x\"/>"), Some("svg"));
        assert_eq!(kind(b"<svg>"), Some("svg"));
        assert_eq!(kind(b"<html><svg></svg></html>"), None);
        assert_eq!(kind(b"<svgx>"), None);
        assert_eq!(kind(b""), None);
    }

    #[test]
    fn there_is_room_for_so_much() {
        let mut files = Files::default();
        let (a, b) = (Id::random(), Id::random());
        assert!(files.put(a, "x", vec![0; ROOM]).is_ok());
        let error = files.put(b, "x", vec![0]).unwrap_err();
        assert_eq!(error.status, 507);
        assert!(error.message.contains("delete some"));
        assert!(files.put(a, "x", vec![0; ROOM - 1]).is_ok());
        assert!(files.put(b, "x", vec![0]).is_ok());
    }

    #[test]
    fn a_file_survives_its_text() {
        let text = serde_json::to_string(&File { content_type: "x".into(), bytes: vec![0, 255, 7] }).unwrap();
        assert_eq!(serde_json::from_str::<File>(&text).unwrap().bytes, [0, 255, 7]);
    }
}

//! The kinds of files in the media library.

use std::fmt;

const MB: u64 = 1024 * 1024;

/// A kind of file that the media library accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) mime_type: &'static str,
    name: &'static str,
    /// The size limit of the API in bytes.
    pub(super) max_size: u64,
}

const fn image(mime_type: &'static str, name: &'static str) -> Kind {
    Kind { mime_type, name, max_size: 10 * MB }
}

const PNG: Kind = image("image/png", "a PNG image");
const JPEG: Kind = image("image/jpeg", "a JPEG image");
const WEBP: Kind = image("image/webp", "a WebP image");
const SVG: Kind = image("image/svg+xml", "an SVG image");
const PDF: Kind = Kind { mime_type: "application/pdf", name: "a PDF document", max_size: 25 * MB };
const MP4: Kind = Kind { mime_type: "video/mp4", name: "an MP4 video", max_size: 50 * MB };
const KINDS: [Kind; 6] = [PNG, JPEG, WEBP, SVG, PDF, MP4];

/// The size limit in bytes of a file of unknown kind.
pub(super) const MAX_SIZE: u64 = MP4.max_size;

/// The number of bytes from which the kind of a file is detected.
pub(super) const PREFIX_LENGTH: usize = 1024;

impl Kind {
    /// Detects the kind from the first [`PREFIX_LENGTH`] bytes of a file.
    pub(super) fn of_content(prefix: &[u8]) -> Option<Self> {
        match prefix {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(PNG),
            [0xff, 0xd8, 0xff, ..] => Some(JPEG),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(WEBP),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(PDF),
            // Other kinds of files have the same container format, and another brand.
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if !is_other_brand(brand) => Some(MP4),
            _ => is_svg(prefix).then_some(SVG),
        }
    }

    pub(super) fn of_mime_type(mime_type: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.mime_type.eq_ignore_ascii_case(mime_type))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// HEIC and AVIF images, and QuickTime movies.
fn is_other_brand(brand: &[u8]) -> bool {
    [&b"heic"[..], b"heix", b"mif1", b"avif", b"avis", b"qt  "].iter().any(|other| brand.starts_with(other))
}

/// Returns whether the first element is `svg`, after XML declarations and comments.
fn is_svg(prefix: &[u8]) -> bool {
    let text = String::from_utf8_lossy(prefix);
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<!DOCTYPE svg") {
            ">"
        } else {
            let after = rest.strip_prefix("<svg").and_then(|rest| rest.chars().next());
            return after.is_some_and(|next| next.is_whitespace() || matches!(next, '>' | '/'));
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after.trim_start(),
            // The prefix ends within a long comment.
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kind_is_detected_from_the_content() {
        let svg = "\u{feff}<?xml version=\"1.0\"?>\n<!-- a <b> -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\">\n<svg xmlns=\"x\"/>";
        for (start, kind) in [
            (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], PNG),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", JPEG),
            (b"RIFF\x10\0\0\0WEBPVP8 ", WEBP),
            (b"%PDF-1.7\n", PDF),
            (b"\0\0\0\x20ftypisom\0\0\x02\0", MP4),
            (b"<svg>", SVG),
            (svg.as_bytes(), SVG),
        ] {
            assert_eq!(Kind::of_content(start), Some(kind));
        }
    }

    #[test]
    fn other_content_has_no_kind() {
        for start in [
            &b""[..],
            b"plain text",
            b"GIF89a",
            b"RIFF\x10\0\0\0WAVEfmt ",
            b"\x89PNG",
            b"\0\0\0\x18ftypheic\0\0\0\0",
            b"\0\0\0\x14ftypqt  \0\0\0\0",
            b"<html><svg/></html>",
            b"<svgx>",
            b"<?xml version=\"1.0\"?><feed/>",
            b"<!-- never closed <svg>",
        ] {
            assert_eq!(Kind::of_content(start), None, "{}", String::from_utf8_lossy(start));
        }
    }

    #[test]
    fn kind_of_a_mime_type_is_found_in_any_case() {
        assert!(KINDS.into_iter().all(|kind| Kind::of_mime_type(kind.mime_type) == Some(kind)));
        assert_eq!(Kind::of_mime_type("IMAGE/PNG"), Some(PNG));
        assert_eq!(Kind::of_mime_type("image/gif"), None);
    }
}

//! Response bodies: their content encoding, and the limit on their decoded size.

use std::io::{self, BufRead as _, BufReader, Read, Write};

use http::{
    HeaderMap, Method, Response,
    header::{CONTENT_ENCODING, CONTENT_LENGTH},
};
use ureq::Body;

use super::exchange::{HttpResponse, has_no_body};
use crate::text::one_line;

/// The maximum memory that is reserved for a `Content-Length`; the buffer of a longer body grows as the body arrives.
const MAX_RESERVED: u64 = 64 * 1024 * 1024;

/// Reads the body to its end, so that the connection can be reused. The body of a success is written to `sink`, if set.
///
/// `limit` applies to the decoded body. If the body of an error response is incomplete, the received part is kept.
pub(super) fn receive(
    response: Response<Body>,
    method: &Method,
    limit: u64,
    sink: Option<&mut dyn Write>,
) -> io::Result<HttpResponse> {
    let (parts, body) = response.into_parts();
    let mut received =
        HttpResponse { status: parts.status, headers: parts.headers, body: Vec::new(), is_truncated: false };
    if has_no_body(method, received.status) {
        return Ok(received);
    }
    let is_success = received.status.is_success();
    let encodings = encodings(&received.headers);
    let declared = if is_success && encodings.is_empty() { declared_length(&received.headers) } else { None };
    if declared.is_some_and(|length| length > limit) {
        received.is_truncated = true;
        return Ok(received);
    }
    let buffer = &mut received.body;
    let result = decode(body, &encodings).and_then(|reader| {
        let mut reader = reader.take(limit.saturating_add(1));
        match sink {
            Some(sink) if is_success => io::copy(&mut reader, sink),
            _ => {
                reserve(buffer, declared);
                reader.read_to_end(buffer).map(to_u64)
            }
        }
    });
    let length = match result {
        Err(error) if is_success => return Err(error),
        result => result.unwrap_or_else(|_| to_u64(received.body.len())),
    };
    if length > limit {
        received.is_truncated = true;
        received.body.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    Ok(received)
}

/// Removes the content encoding. An empty body is not decoded.
///
/// Errors of the connection pass through the decoder unchanged. Errors of the decoder have the kind `InvalidInput`, or
/// `UnexpectedEof` if the encoded data is truncated.
fn decode(body: Body, encodings: &[String]) -> io::Result<Box<dyn Read>> {
    if encodings.is_empty() {
        return Ok(Box::new(body.into_reader()));
    }
    let mut wire = BufReader::new(body.into_reader());
    if wire.fill_buf()?.is_empty() {
        return Ok(Box::new(io::empty()));
    }
    match encodings {
        #[cfg(feature = "gzip")]
        [encoding] if matches!(encoding.as_str(), "gzip" | "x-gzip") => {
            Ok(Box::new(flate2::bufread::MultiGzDecoder::new(wire)))
        }
        _ => {
            let names = one_line(&encodings.join(", "), 80);
            Err(io::Error::new(io::ErrorKind::InvalidInput, format!("content encoding `{names}` is not supported")))
        }
    }
}

/// Returns the content encodings in lowercase, in the order in which they were applied.
fn encodings(headers: &HeaderMap) -> Vec<String> {
    let values = headers.get_all(CONTENT_ENCODING).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let mut encodings = Vec::new();
    for value in values {
        encodings.extend(value.split(',').map(|name| name.trim().to_ascii_lowercase()));
    }
    encodings.retain(|name| !matches!(name.as_str(), "" | "identity"));
    encodings
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Reserves memory for a body of the declared length, because growing step by step would fragment the heap. The length
/// may be wrong, so a failed reservation is ignored.
fn reserve(buffer: &mut Vec<u8>, declared: Option<u64>) {
    let length = declared.unwrap_or_default().min(MAX_RESERVED);
    let _ = buffer.try_reserve_exact(usize::try_from(length).unwrap_or_default());
}

fn to_u64(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn encodings_of(values: &[&'static str]) -> Vec<String> {
        let values = values.iter().map(|value| (CONTENT_ENCODING, HeaderValue::from_static(value)));
        encodings(&values.collect())
    }

    #[test]
    fn content_encodings_are_case_insensitive_lists_without_identity() {
        assert_eq!(encodings_of(&["GZip"]), ["gzip"]);
        assert_eq!(encodings_of(&["identity, x-gzip", "br"]), ["x-gzip", "br"]);
        assert!(encodings_of(&[]).is_empty() && encodings_of(&["", "Identity"]).is_empty());
    }

    #[test]
    fn reservation_for_a_wrong_content_length_is_bounded() {
        for (declared, min, max) in [(None, 0, 0), (Some(10), 10, 10), (Some(u64::MAX), 0, MAX_RESERVED)] {
            let mut buffer = Vec::new();
            reserve(&mut buffer, declared);
            assert!((min..=max).contains(&to_u64(buffer.capacity())), "{declared:?}: {}", buffer.capacity());
        }
    }
}

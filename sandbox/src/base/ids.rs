//! Ids, generated shortlinks, base64 and tokens.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A UUID, as bytes: there may be millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id([u8; 16]);

impl Id {
    /// A random one (version 4).
    pub(crate) fn random() -> Self {
        Self::shaped(fastrand::u128(..))
    }

    /// A version 4 UUID with these bits, except those of version and variant.
    pub(crate) fn shaped(bits: u128) -> Self {
        Self((bits & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62)).to_be_bytes())
    }

    /// The id of a part of the object with this id; the same for the same part.
    pub(crate) fn derived(self, part: u32) -> Self {
        Self::shaped(u128::from_be_bytes(self.0).rotate_left(64) ^ u128::from(part))
    }

    pub(crate) const fn bytes(self) -> [u8; 16] {
        self.0
    }

    pub(crate) const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Parses 32 hexadecimal digits in groups of 8-4-4-4-12.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        // Reports parse several ids of every event, hence no text without the dashes.
        let mut number = 0_u128;
        let mut push = |digit: u32| number = number << 4 | u128::from(digit);
        let dashed = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => char::from(byte).to_digit(16).map(&mut push).is_some(),
            });
        dashed.then(|| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // By hand, as a page of links holds hundreds of them.
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [b'-'; 36];
        let mut at = 0;
        for byte in self.0 {
            if matches!(at, 8 | 13 | 18 | 23) {
                at += 1;
            }
            text[at] = DIGITS[usize::from(byte >> 4)];
            text[at + 1] = DIGITS[usize::from(byte & 0xf)];
            at += 2;
        }
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

super::text::json_text!(Id, "a UUID");

/// A short random name without letters that look like digits.
pub(crate) fn slug() -> String {
    const LETTERS: &[u8] = b"23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    (0..7).map(|_| char::from(LETTERS[fastrand::usize(..LETTERS.len())])).collect()
}

pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Decodes both alphabets, with or without padding: an id that was part of a URL may have lost it.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let bare = text.trim_end_matches('=');
    URL_SAFE_NO_PAD.decode(bare).or_else(|_| STANDARD_NO_PAD.decode(bare)).ok()
}

/// A syntactically valid JWT for a workspace, without a valid signature.
pub(crate) fn token(workspace: Id) -> String {
    let payload = format!(r#"{{"workspace_id":"{workspace}","type":"secret","environment":"test"}}"#);
    jwt(&payload, "linkbreakers-sandbox-unsigned...")
}

/// A JWT that contains its own id; its signature is random.
pub(crate) fn token_of(workspace: Id, kind: &str, id: Id) -> String {
    let payload = format!(r#"{{"workspace_id":"{workspace}","type":"{kind}","environment":"test","jti":"{id}"}}"#);
    jwt(&payload, &format!("{}{}", Id::random(), Id::random()))
}

fn jwt(payload: &str, signature: &str) -> String {
    let header = r#"{"alg":"HS256","typ":"JWT"}"#;
    format!("{}.{}.{}", encode(header), encode(payload), encode(signature))
}

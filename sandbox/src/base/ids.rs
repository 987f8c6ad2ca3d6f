//! Ids, generated shortlinks, base64 and tokens.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// A UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Id(Uuid);

impl Id {
    /// A random one (version 4).
    pub(crate) fn random() -> Self {
        Self::shaped(fastrand::u128(..))
    }

    /// A version 4 UUID with these bits, except those of version and variant.
    pub(crate) fn shaped(bits: u128) -> Self {
        Self(uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid())
    }

    /// The id of a part of the object with this id; the same for the same part.
    pub(crate) fn derived(self, part: u32) -> Self {
        Self::shaped(self.0.as_u128().rotate_left(64) ^ u128::from(part))
    }

    pub(crate) const fn bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }

    pub(crate) const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }

    /// Parses 32 hexadecimal digits in groups of 8-4-4-4-12.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        // The other notations of a UUID have other lengths.
        Uuid::try_parse(text).ok().filter(|_| text.len() == 36).map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Self::String(id.to_string())
    }
}

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

//! Idempotency keys and digests.

use linkbreakers_generated::rt::Call;
use sha2::{Digest as _, Sha256};

use crate::runtime::uuid_v4;

/// A digest of a call, truncated to 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CallDigest([u8; 16]);

impl CallDigest {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut digest = [0; 16];
        digest.copy_from_slice(&Sha256::digest(bytes)[..16]);
        Self(digest)
    }

    /// Returns the digest of what is sent: the method, the URL and the body.
    pub(super) fn of_call(call: &Call) -> Self {
        let line = format!("{} {}?{}\n", call.operation.method, call.path, call.query);
        Self::of(&[line.as_bytes(), call.body.as_deref().unwrap_or_default()].concat())
    }

    /// Returns the first 8 bytes.
    pub(crate) fn short(self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.0;
        u64::from_be_bytes([a, b, c, d, e, f, g, h])
    }

    pub(crate) fn bytes(self) -> [u8; 16] {
        self.0
    }

    pub(super) fn to_hex(self) -> String {
        hex(&self.0)
    }

    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let digits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        digits.then(|| u128::from_str_radix(text, 16).ok()).flatten().map(|n| Self(n.to_be_bytes()))
    }
}

/// Returns the idempotency key of the slice that starts at `start` and has this body.
///
/// The position distinguishes slices with equal rows, and the body ensures that a key is never sent with two bodies. The key
/// depends on nothing else of the run, so a slice gets the same key again even if the disk loses records that it reported
/// as written. `generation` changes the keys of slices that are sent again under a new key.
pub(super) fn idempotency_key(salt: &[u8; 16], generation: u64, start: u64, body: &CallDigest) -> String {
    let numbers = [generation.to_be_bytes(), start.to_be_bytes()].concat();
    let digest = Sha256::new().chain_update(salt).chain_update(numbers).chain_update(body.0).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid_v4(bytes)
}

/// Returns a salted digest that identifies a secret without revealing it.
pub(super) fn fingerprint(salt: &[u8; 16], secret: &str) -> String {
    hex(&Sha256::new().chain_update(salt).chain_update(secret).finalize()[..8])
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_depends_on_salt_generation_position_and_body() {
        let (a, b) = (CallDigest::of(b"a"), CallDigest::of(b"b"));
        let key = idempotency_key(&[1; 16], 0, 0, &a);
        assert_eq!(key, idempotency_key(&[1; 16], 0, 0, &a));
        for other in [
            idempotency_key(&[2; 16], 0, 0, &a),
            idempotency_key(&[1; 16], 1, 0, &a),
            idempotency_key(&[1; 16], 0, 1, &a),
            idempotency_key(&[1; 16], 0, 0, &b),
        ] {
            assert_ne!(key, other);
        }
        assert_eq!(key.len(), 36);
    }

    #[test]
    fn digest_is_parsed_back_from_hex() {
        let digest = CallDigest::of(b"a");
        assert_eq!(CallDigest::from_hex(&digest.to_hex()), Some(digest));
        for text in ["", "0", &"g".repeat(32), &"0".repeat(33), &format!("+{}", "0".repeat(31))] {
            assert_eq!(CallDigest::from_hex(text), None, "{text}");
        }
    }
}

//! Idempotency keys of slices, and digests.

use sha2::{Digest as _, Sha256};

use crate::runtime::uuid_v4;

/// Tells bodies apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BodyDigest([u8; 16]);

impl BodyDigest {
    pub(super) fn of(body: &[u8]) -> Self {
        let mut digest = [0; 16];
        digest.copy_from_slice(&Sha256::digest(body)[..16]);
        Self(digest)
    }

    pub(super) fn to_hex(self) -> String {
        hex(&self.0)
    }

    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let digits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        digits.then(|| u128::from_str_radix(text, 16).ok()).flatten().map(|n| Self(n.to_be_bytes()))
    }
}

/// The idempotency key of the slice that begins at `start` and has this body.
///
/// The position keeps apart slices whose links are equal, and the body ensures that no key is ever sent with two bodies.
/// Nothing else of the import goes into it, so that the same slice gets the same key even if the disk has lost records
/// that it reported as written. `generation` distinguishes a slice that is sent anew from what was sent before.
pub(super) fn idempotency_key(salt: &[u8; 16], generation: u64, start: u64, body: &BodyDigest) -> String {
    let numbers = [generation.to_be_bytes(), start.to_be_bytes()].concat();
    let digest = Sha256::new().chain_update(salt).chain_update(numbers).chain_update(body.0).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid_v4(bytes)
}

/// Tells whether a secret is the same as before, without telling the secret.
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
    fn key_belongs_to_one_body_at_one_position_of_one_import() {
        let (a, b) = (BodyDigest::of(b"a"), BodyDigest::of(b"b"));
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
    fn digests_survive_being_written() {
        let digest = BodyDigest::of(b"a");
        assert_eq!(BodyDigest::from_hex(&digest.to_hex()), Some(digest));
        for text in ["", "0", &"g".repeat(32), &"0".repeat(33), &format!("+{}", "0".repeat(31))] {
            assert_eq!(BodyDigest::from_hex(text), None, "{text}");
        }
    }
}

//! Idempotency keys: a request with a key takes effect once.

use std::collections::HashMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Headers, Request, Response, UNKNOWN};
use crate::store::{Object, Row, Transaction};

/// The kind of the stored responses.
pub(super) const KIND: &str = "_IdempotencyKey";
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// The hash of a key and of the token that it belongs to.
pub(super) type Key = Id;

/// The keys whose requests are still running, each with the hash of its request.
#[derive(Default)]
pub(super) struct Running(HashMap<Key, Id>);

#[derive(Serialize, Deserialize)]
struct Stored {
    /// The hash of the request.
    request: Id,
    since: Timestamp,
    status: u16,
    headers: Headers,
    body: String,
}

/// The key of a request, of a token or of no token.
pub(super) fn key(token: Option<Id>, key: &str) -> Result<Key, ApiError> {
    let length = key.chars().count();
    if !(1..=255).contains(&length) {
        return Err(ApiError::bad_request(format!("Idempotency-Key: has {length} characters; send 1 to 255")));
    }
    let owner = token.map_or_else(|| "-".to_owned(), |token| token.to_string());
    Ok(hash(&[owner.as_bytes(), key.as_bytes()]))
}

impl Running {
    /// Claims the key for a request; returns the stored response if there is one.
    pub(super) fn begin(
        &mut self,
        tx: &Transaction<'_>,
        key: Key,
        request: &Request,
        now: Timestamp,
    ) -> Result<Option<Response>, ApiError> {
        let Request { method, path, raw_query, body, .. } = request;
        let hash = hash(&[method.as_bytes(), path.as_bytes(), raw_query.as_bytes(), body]);
        let stored = stored(tx, key).filter(|stored| stored.since.plus(KEPT) > now);
        let running = self.0.get(&key).copied();
        if running.or(stored.as_ref().map(|stored| stored.request)).is_some_and(|known| known != hash) {
            let message =
                "Idempotency-Key: this key was sent with another request before; create a new key for a new request";
            return Err(ApiError::new(422, UNKNOWN, message));
        }
        if running.is_some() {
            let message = "Idempotency-Key: the first request with this key is still running; repeat it later";
            return Err(ApiError::new(409, UNKNOWN, message).header("retry-after", 1));
        }
        let Some(Stored { status, headers, body, .. }) = stored else {
            self.0.insert(key, hash);
            return Ok(None);
        };
        let response = Response { headers, ..Response::new(status, "", body) };
        Ok(Some(response.with("idempotent-replayed", "true")))
    }

    /// Stores the response together with what it reports, unless a retry may get another one.
    pub(super) fn store(&self, tx: &mut Transaction<'_>, key: Key, response: &Response, now: Timestamp) {
        let lasts = response.status < 500 && !matches!(response.status, 401 | 403 | 429);
        let Some(request) = self.0.get(&key).copied().filter(|_| lasts) else { return };
        let body = String::from_utf8_lossy(&response.body).into_owned();
        let stored = Stored { request, since: now, status: response.status, headers: response.headers.clone(), body };
        tx.put(KIND, key, &Object::default().hiding(json!(stored)));
        tx.schedule(now.plus(KEPT), KIND, key);
    }

    /// Releases the key when its response is sent.
    pub(super) fn finish(&mut self, key: Key) {
        self.0.remove(&key);
    }
}

fn stored(tx: &Transaction<'_>, key: Key) -> Option<Stored> {
    tx.row(KIND, key).and_then(Row::read_hidden)
}

/// Deletes a stored response that is older than a day.
pub(super) fn forget(tx: &mut Transaction<'_>, key: Key, now: Timestamp) {
    match stored(tx, key).map(|stored| stored.since.plus(KEPT)) {
        Some(end) if end > now => tx.schedule(end, KIND, key),
        _ => drop(tx.remove(KIND, key)),
    }
}

/// FNV-1a with 128 bits: the same in every build, because it outlives the process.
fn hash(parts: &[&[u8]]) -> Id {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    // Only the last part can contain a zero.
    let bytes = parts.iter().flat_map(|part| part.iter().copied().chain([0]));
    Id::shaped(bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME)))
}

//! Idempotency keys: a request with a key takes effect once.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::store::{Object, Transaction};

/// The kind of the stored responses.
pub(super) const KIND: &str = "_IdempotencyKey";
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// A key of one token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(Id);

/// The keys whose requests are still running, each with the fingerprint of its request.
#[derive(Default)]
pub(super) struct Running(HashMap<Key, u128>);

impl Key {
    /// The key of a request, of a token or of no token.
    pub(super) fn new(token: Option<Id>, key: &str) -> Result<Self, ApiError> {
        let length = key.chars().count();
        if !(1..=255).contains(&length) {
            return Err(ApiError::bad_request(format!("Idempotency-Key: has {length} characters; send 1 to 255")));
        }
        let owner = token.map_or_else(|| "-".to_owned(), |token| token.to_string());
        Ok(Self(Id::shaped(fnv([owner.as_bytes(), key.as_bytes()].join(&0).into_iter()))))
    }
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
        let print = fingerprint(request);
        let stored = tx.get(KIND, key.0).filter(|stored| since(stored).plus(KEPT) > now);
        let running = self.0.get(&key).copied();
        let known = running.or_else(|| stored.as_ref()?.text("request").parse().ok());
        if known.is_some_and(|known| known != print) {
            let message =
                "Idempotency-Key: this key was sent with another request before; create a new key for a new request";
            return Err(ApiError::new(422, UNKNOWN, message));
        }
        match stored {
            _ if running.is_some() => {
                let message = "Idempotency-Key: the first request with this key is still running; repeat it later";
                Err(ApiError::new(409, UNKNOWN, message).header("retry-after", 1))
            }
            Some(stored) => Ok(Some(read(&stored).with("idempotent-replayed", "true"))),
            None => {
                self.0.insert(key, print);
                Ok(None)
            }
        }
    }

    /// Stores the response together with what it reports, unless a retry may get another one.
    pub(super) fn store(&self, tx: &mut Transaction<'_>, key: Key, response: &Response, now: Timestamp) {
        let Some(print) = self.0.get(&key).filter(|_| is_stored(response)) else { return };
        let headers: Vec<_> = response.headers.iter().map(|(name, value)| json!([name, value])).collect();
        let body = String::from_utf8_lossy(&response.body);
        let stored = json!({
            "request": print.to_string(), "since": now, "status": response.status, "headers": headers, "body": body,
        });
        tx.put(KIND, key.0, &Object::default().hiding(stored));
        tx.schedule(now.plus(KEPT), KIND, key.0);
    }

    /// Releases the key when its response is sent.
    pub(super) fn finish(&mut self, key: Key) {
        self.0.remove(&key);
    }
}

fn since(stored: &Object) -> Timestamp {
    Timestamp::parse(stored.text("since")).unwrap_or(Timestamp::EPOCH)
}

/// Deletes a stored response that is older than a day.
pub(super) fn forget(tx: &mut Transaction<'_>, id: Id, now: Timestamp) {
    match tx.get(KIND, id).map(|stored| since(&stored).plus(KEPT)) {
        Some(end) if end > now => tx.schedule(end, KIND, id),
        Some(_) => drop(tx.remove(KIND, id)),
        None => {}
    }
}

fn read(stored: &Object) -> Response {
    let status = stored.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let mut response = Response::new(status.unwrap_or(200), "application/json", stored.text("body"));
    let headers = stored.get("headers").and_then(Value::as_array).into_iter().flatten();
    for (name, value) in headers.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?))) {
        // The headers of JSON responses of handlers, which are all that keys store.
        let known = ["location", "retry-after", "allow"].into_iter().find(|known| *known == name);
        response.headers.extend(known.map(|name| (name, value.to_owned())));
    }
    response
}

fn is_stored(response: &Response) -> bool {
    response.status < 500 && !matches!(response.status, 401 | 403 | 429)
}

/// FNV-1a with 128 bits: the same in every build, because it outlives the process.
fn fnv(bytes: impl Iterator<Item = u8>) -> u128 {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

fn fingerprint(request: &Request) -> u128 {
    let Request { method, path, raw_query, body, .. } = request;
    let parts = [method.as_bytes(), path.as_bytes(), raw_query.as_bytes(), body];
    // Only the last part can contain a zero.
    fnv(parts.iter().flat_map(|part| part.iter().copied().chain([0])))
}

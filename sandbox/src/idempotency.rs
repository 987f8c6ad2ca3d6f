//! What an `Idempotency-Key` does: one logical call takes effect once.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request, UNKNOWN};

const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// Answers by key. The sandbox has one token, so the keys need no other owner.
#[derive(Default)]
pub(crate) struct Keys {
    entries: HashMap<String, Entry>,
}

struct Entry {
    request: u64,
    since: Moment,
    /// None while the first request runs.
    reply: Option<Reply>,
}

/// What to do with a request that carries a key.
#[derive(Debug)]
pub(crate) enum Verdict {
    Run,
    Replay(Reply),
}

impl Keys {
    /// Claims the key for a request, or says why not.
    pub(crate) fn begin(&mut self, key: &str, request: &Request, now: Moment) -> Result<Verdict, ApiError> {
        if key.is_empty() || key.chars().count() > 255 {
            return Err(ApiError::bad_request(format!(
                "Idempotency-Key: has {} characters; send 1 to 255",
                key.chars().count()
            )));
        }
        let print = fingerprint(request);
        let fresh = Entry { request: print, since: now, reply: None };
        let Some(entry) = self.entries.get_mut(key) else {
            self.entries.insert(key.to_owned(), fresh);
            return Ok(Verdict::Run);
        };
        let running = entry.reply.is_none();
        if !running && entry.since.plus(KEPT) <= now {
            *entry = fresh;
            return Ok(Verdict::Run);
        }
        if entry.request != print {
            return Err(ApiError::new(
                422,
                UNKNOWN,
                "Idempotency-Key: this key came with another request before; make a new key for a new request",
            ));
        }
        match &entry.reply {
            Some(reply) => Ok(Verdict::Replay(reply.clone().with("idempotent-replayed", "true"))),
            None => Err(ApiError::new(
                409,
                UNKNOWN,
                "Idempotency-Key: the first request with this key is still running; repeat it later",
            )
            .header("retry-after", 1)),
        }
    }

    /// Keeps the answer of the request that claimed the key, or frees the key so that a retry runs.
    pub(crate) fn finish(&mut self, key: &str, reply: &Reply) {
        if reply.status >= 500 || matches!(reply.status, 401 | 403 | 429) {
            self.entries.remove(key);
        } else if let Some(entry) = self.entries.get_mut(key) {
            entry.reply = Some(Reply { delay: Duration::ZERO, ..reply.clone() });
        }
    }
}

fn fingerprint(request: &Request) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&request.method, &request.path, &request.raw_query, &request.body).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn request(body: &str) -> Request {
        Request {
            method: "POST".to_owned(),
            path: "/v1/links".to_owned(),
            body: body.as_bytes().to_vec(),
            ..Request::default()
        }
    }

    fn status(verdict: Result<Verdict, ApiError>) -> u16 {
        match verdict {
            Ok(Verdict::Run) => 0,
            Ok(Verdict::Replay(reply)) => reply.status,
            Err(error) => error.status,
        }
    }

    #[test]
    fn a_key_runs_once_and_replays() {
        let (mut keys, now) = (Keys::default(), Moment::START);
        assert_eq!(status(keys.begin("k", &request("a"), now)), 0);
        assert_eq!(status(keys.begin("k", &request("a"), now)), 409);
        assert_eq!(status(keys.begin("k", &request("b"), now)), 422);
        keys.finish("k", &Reply::ok(&json!({})));
        assert_eq!(status(keys.begin("k", &request("a"), now)), 200);
        assert_eq!(status(keys.begin("k", &request("b"), now)), 422);
        assert_eq!(status(keys.begin("other", &request("b"), now)), 0);
    }

    #[test]
    fn a_key_is_forgotten_after_a_day() {
        let (mut keys, now) = (Keys::default(), Moment::START);
        assert_eq!(status(keys.begin("k", &request("a"), now)), 0);
        keys.finish("k", &Reply::ok(&json!({})));
        assert_eq!(status(keys.begin("k", &request("b"), now.plus(KEPT))), 0);
    }

    #[test]
    fn what_a_retry_may_cure_is_not_kept() {
        for (code, kept) in [
            (400, true),
            (404, true),
            (409, true),
            (401, false),
            (403, false),
            (429, false),
            (500, false),
            (503, false),
        ] {
            let (mut keys, now) = (Keys::default(), Moment::START);
            assert_eq!(status(keys.begin("k", &request("a"), now)), 0);
            keys.finish("k", &Reply::json(code, &json!({})));
            let second = status(keys.begin("k", &request("a"), now));
            assert_eq!(second == code, kept, "{code}");
            assert_eq!(second == 0, !kept, "{code}");
        }
    }

    #[test]
    fn the_length_of_a_key_is_checked() {
        let mut keys = Keys::default();
        for (length, expected) in [(0, 400), (1, 0), (255, 0), (256, 400)] {
            let key = "ä".repeat(length);
            assert_eq!(status(keys.begin(&key, &request("a"), Moment::START)), expected, "{length}");
        }
    }
}

//! What an `Idempotency-Key` does: one logical call takes effect once.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::ids::Id;
use crate::store::table::{Stored, Table};

const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// A key with the token that it belongs to: none, if it came without one where none is needed.
pub(crate) fn owned(token: Option<Id>, key: &str) -> Result<String, ApiError> {
    let length = key.chars().count();
    if !(1..=255).contains(&length) {
        return Err(ApiError::bad_request(format!("Idempotency-Key: has {length} characters; send 1 to 255")));
    }
    Ok(token.map_or_else(|| format!("- {key}"), |token| format!("{token} {key}")))
}

/// Answers by key, as `owned` makes it, each for a day.
#[derive(Default)]
pub(crate) struct Keys {
    answers: Table<Answer>,
    by_key: HashMap<Box<str>, Id>,
    by_time: BTreeSet<(Moment, Id)>,
    /// Claimed, and not yet answered to the caller; each with the print of its request.
    running: HashMap<Box<str>, (u128, Moment)>,
}

/// An answer to be given again: without the headers that every answer gets anew.
#[derive(Serialize, Deserialize)]
struct Answer {
    key: Box<str>,
    request: u128,
    since: Moment,
    status: u16,
    headers: Vec<(Box<str>, Box<str>)>,
    #[serde(with = "serde_bytes")]
    body: Box<[u8]>,
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
        self.forget_old(now);
        let print = fingerprint(request);
        let running = self.running.get(key).map(|(print, _)| *print);
        let answer = self.by_key.get(key).and_then(|id| self.answers.get(*id));
        if running.or(answer.map(|answer| answer.request)).is_some_and(|known| known != print) {
            return Err(ApiError::new(
                422,
                UNKNOWN,
                "Idempotency-Key: this key came with another request before; make a new key for a new request",
            ));
        }
        match answer {
            _ if running.is_some() => Err(ApiError::new(
                409,
                UNKNOWN,
                "Idempotency-Key: the first request with this key is still running; repeat it later",
            )
            .header("retry-after", 1)),
            Some(answer) => Ok(Verdict::Replay(answer.reply().with("idempotent-replayed", "true"))),
            None => {
                self.running.insert(key.into(), (print, now));
                Ok(Verdict::Run)
            }
        }
    }

    /// Keeps the answer of the request that claimed the key, if it is of the kind that is kept. The key stays claimed:
    /// the answer may be held back for a while, but must be saved together with what it reports.
    pub(crate) fn keep(&mut self, key: &str, reply: &Reply) {
        let Some((request, since)) = self.running.get(key).copied() else { return };
        if is_kept(reply) && !self.by_key.contains_key(key) {
            let id = Id::random();
            let headers = reply.headers.iter().map(|(name, value)| ((*name).into(), value.as_str().into()));
            let (status, headers, body) = (reply.status, headers.collect(), reply.body.clone().into());
            self.answers.put(id, Answer { key: key.into(), request, since, status, headers, body });
            self.by_key.insert(key.into(), id);
            self.by_time.insert((since, id));
        }
    }

    /// Frees the key when its request is answered: for its answer to be given again or, if a retry may cure that, to run.
    pub(crate) fn finish(&mut self, key: &str, reply: &Reply) {
        self.keep(key, reply);
        self.running.remove(key);
        if !is_kept(reply)
            && let Some(id) = self.by_key.get(key).copied()
        {
            self.forget(id);
        }
    }

    pub(crate) fn rows(&mut self) -> &mut dyn Stored {
        &mut self.answers
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(crate) fn reindex(&mut self) {
        self.by_key = self.answers.iter().map(|(id, answer)| (answer.key.clone(), id)).collect();
        self.by_time = self.answers.iter().map(|(id, answer)| (answer.since, id)).collect();
    }

    fn forget_old(&mut self, now: Moment) {
        while let Some((since, id)) = self.by_time.first().copied() {
            if since.plus(KEPT) > now {
                return;
            }
            self.by_time.pop_first();
            self.forget(id);
        }
    }

    fn forget(&mut self, id: Id) {
        if let Some(answer) = self.answers.remove(id) {
            self.by_key.remove(&answer.key);
            self.by_time.remove(&(answer.since, id));
        }
    }
}

impl Answer {
    fn reply(&self) -> Reply {
        let headers = self.headers.iter().map(|(name, value)| (name_of(name), value.to_string()));
        let (headers, body) = (headers.collect(), self.body.to_vec());
        Reply { status: self.status, headers, body, delay: Duration::ZERO }
    }
}

fn is_kept(reply: &Reply) -> bool {
    reply.status < 500 && !matches!(reply.status, 401 | 403 | 429)
}

/// The names of headers are constants of this program; those that were loaded are leaked once each, which are few.
fn name_of(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let name: &'static str = String::leak(name.to_owned());
    names.insert(name);
    name
}

/// FNV-1a of 128 bits: the same in every build, as it outlives the process.
fn fnv(bytes: impl Iterator<Item = u8>) -> u128 {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

fn fingerprint(request: &Request) -> u128 {
    let Request { method, path, raw_query, body, .. } = request;
    let parts = [method.as_bytes(), path.as_bytes(), raw_query.as_bytes(), body];
    // No part but the last can hold a zero.
    fnv(parts.iter().flat_map(|part| part.iter().copied().chain([0])))
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
        assert_eq!((keys.answers.len(), keys.by_key.len(), keys.by_time.len()), (0, 0, 0));
    }

    #[test]
    fn an_answer_that_is_held_back_is_kept_already() {
        let (mut keys, now) = (Keys::default(), Moment::START);
        assert_eq!(status(keys.begin("k", &request("a"), now)), 0);
        keys.keep("k", &Reply::ok(&json!({})));
        assert_eq!((keys.answers.len(), status(keys.begin("k", &request("a"), now))), (1, 409));
        // What is answered in the end is something that a retry may cure.
        keys.finish("k", &Reply::json(503, &json!({})));
        assert_eq!((keys.answers.len(), status(keys.begin("k", &request("a"), now))), (0, 0));
    }

    #[test]
    fn the_fingerprint_is_that_of_the_books() {
        assert_eq!(fnv(b"a".iter().copied()), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
        assert_ne!(fingerprint(&request("a")), fingerprint(&request("b")));
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
        for (length, good) in [(0, false), (1, true), (255, true), (256, false)] {
            assert_eq!(owned(None, &"ä".repeat(length)).is_ok(), good, "{length}");
        }
    }

    #[test]
    fn a_key_belongs_to_one_token() {
        let (a, b) = (Id::random(), Id::random());
        assert_eq!(owned(Some(a), "k").unwrap(), owned(Some(a), "k").unwrap());
        assert_ne!(owned(Some(a), "k").unwrap(), owned(Some(b), "k").unwrap());
        assert_ne!(owned(Some(a), "k").unwrap(), owned(None, "k").unwrap());
    }
}

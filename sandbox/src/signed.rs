//! Addresses that carry their own permission: signed, and good for a while.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use form_urlencoded::Serializer;

use crate::clock::Moment;
use crate::http::{ApiError, Request, UNKNOWN};
use crate::store::State;

/// An address outside the API that needs no token until then.
pub(crate) fn address(state: &State, path: &str, parameters: &[(&str, &str)], until: Moment) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(parameters).append_pair("expires", &until.seconds().to_string());
    let query = query.finish();
    let signature = sign(state, path, &query);
    format!("{}{path}?{query}&signature={signature}", state.base_url)
}

/// Whether a request came by such an address, unchanged and in time.
pub(crate) fn check(state: &State, request: &Request, now: Moment) -> Result<(), ApiError> {
    let (query, signature) = request.raw_query.rsplit_once("&signature=").unwrap_or_default();
    if signature.is_empty() || signature != sign(state, &request.path, query) {
        return Err(ApiError::new(403, UNKNOWN, "the signature does not fit the address; use it exactly as it came"));
    }
    let expires = request.query.get("expires").and_then(|at| at.parse().ok()).unwrap_or(0);
    if expires <= now.seconds() {
        return Err(ApiError::new(403, UNKNOWN, "the address has expired; ask the API for a new one"));
    }
    Ok(())
}

/// Enough to tell a wrong address; no secret worth keeping lies behind it.
fn sign(state: &State, path: &str, query: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (state.secret, path, query).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Query;
    use crate::store::state;
    use std::time::Duration;

    fn request(address: &str) -> Request {
        let path = address.trim_start_matches("http://127.0.0.1:4010");
        let (path, query) = path.split_once('?').unwrap();
        Request { path: path.to_owned(), raw_query: query.to_owned(), query: Query::parse(query), ..Request::default() }
    }

    #[test]
    fn an_address_works_until_it_expires() {
        let mut state = state();
        let now = state.now();
        let until = now.plus(Duration::from_secs(60));
        let address = address(&state, "/-/x", &[("a", "b c&d")], until);
        assert_eq!(request(&address).query.get("a"), Some("b c&d"));
        let status = |address: &str, at| check(&state, &request(address), at).map_err(|error| error.status);
        assert_eq!(status(&address, now), Ok(()));
        assert_eq!(status(&address, until), Err(403));
    }

    #[test]
    fn a_changed_address_does_not_work() {
        let mut state = state();
        let now = state.now();
        let address = address(&state, "/-/x", &[("a", "b")], now.plus(Duration::from_secs(60)));
        for (from, to) in [("/-/x", "/-/y"), ("a=b", "a=c"), ("expires=", "expires=9"), ("signature=", "signature=0")] {
            assert!(check(&state, &request(&address.replace(from, to)), now).is_err(), "{from}");
        }
        assert!(check(&state, &request(address.split("&signature").next().unwrap()), now).is_err());
    }
}

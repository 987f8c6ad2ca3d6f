//! Methods beyond those of the operations, and what browsers ask for: HEAD, OPTIONS, other origins.

use crate::document::{Route, document};
use crate::http::{ApiError, Reply, Request, UNKNOWN};
use crate::ops::outside;

/// What HTTP knows; anything else is no method at all.
const METHODS: [&str; 10] = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

/// On every answer: any page may read it, headers included. There are no cookies that it could misuse.
pub(crate) const HEADERS: [(&str, &str); 2] = [
    ("access-control-allow-origin", "*"),
    (
        "access-control-expose-headers",
        "Deprecation, Idempotent-Replayed, Link, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, \
         RateLimit-Remaining, RateLimit-Reset, Retry-After, Sunset, X-RateLimit-Limit, X-RateLimit-Remaining, \
         X-RateLimit-Reset, X-Request-Id",
    ),
];

/// All that a path takes whose own methods these are: HEAD wherever GET is, OPTIONS everywhere.
pub(crate) fn allow<'a>(own: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = own.collect();
    if all.contains(&"GET") {
        all.push("HEAD");
    }
    all.push("OPTIONS");
    all.sort_unstable();
    all.dedup();
    all.join(", ")
}

/// Answers what needs no token and does no work: OPTIONS, and methods that there are not. None for all else.
pub(crate) fn answer(request: &Request) -> Option<Result<Reply, ApiError>> {
    let method = request.method.as_str();
    if !METHODS.contains(&method) {
        let message = format!("{method} is no method of HTTP; they are {}", METHODS.join(", "));
        return Some(Err(ApiError::new(501, UNKNOWN, message)));
    }
    (method == "OPTIONS").then(|| options(request))
}

fn options(request: &Request) -> Result<Reply, ApiError> {
    let path = request.path.as_str();
    let allow = if path == "*" {
        METHODS.join(", ")
    } else if outside::describe(path, "").is_some() || !path.starts_with("/v1/") {
        allow(["GET"].into_iter())
    } else {
        // No operation has this method, so the path's own ones come back.
        match document().route(&request.method, path) {
            Route::WrongMethod(methods) => allow(methods.into_iter()),
            Route::Operation(..) | Route::Unknown => {
                return Err(ApiError::not_found(format!("the API has no {path}")));
            }
        }
    };
    let mut reply = Reply { headers: Vec::new(), ..Reply::new(204, "", Vec::new()) };
    reply = reply.with("access-control-allow-methods", &allow).with("allow", &allow);
    // `*` would leave out Authorization, so a preflight is told just the headers that it asks for.
    let headers = request.header("access-control-request-headers").unwrap_or("authorization, content-type");
    let (name, value) = ("vary", "access-control-request-headers");
    Ok(reply.with("access-control-allow-headers", headers).with("access-control-max-age", 600).with(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_path_takes_is_told_in_order() {
        assert_eq!(allow(["POST", "GET"].into_iter()), "GET, HEAD, OPTIONS, POST");
        assert_eq!(allow(["POST"].into_iter()), "OPTIONS, POST");
    }
}

//! Methods beyond those of the operations, and requests of browsers from other origins.

use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::document::Route;

/// The methods of HTTP; any other one gets a 501.
const METHODS: [&str; 10] = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

/// In every response: pages of any origin may read it, with its headers. There are no cookies that they could misuse.
pub(super) const HEADERS: [(&str, &str); 2] = [
    ("access-control-allow-origin", "*"),
    (
        "access-control-expose-headers",
        "Deprecation, Idempotent-Replayed, Link, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, \
         RateLimit-Remaining, RateLimit-Reset, Retry-After, Sunset, X-RateLimit-Limit, X-RateLimit-Remaining, \
         X-RateLimit-Reset, X-Request-Id",
    ),
];

/// Whether a path is one of the API's operations, and not one of a link.
pub(super) fn is_operation(path: &str) -> bool {
    path.starts_with("/v1/")
}

/// The response to OPTIONS and to unknown methods, which need no token; none to other methods.
pub(super) fn respond(request: &Request, route: Option<&Route<'_>>) -> Option<Result<Response, ApiError>> {
    let method = request.method.as_str();
    if !METHODS.contains(&method) {
        let message = format!("{method} is not a method of HTTP; use one of {}", METHODS.join(", "));
        return Some(Err(ApiError::new(501, UNKNOWN, message)));
    }
    (method == "OPTIONS").then(|| options(request, route))
}

fn options(request: &Request, route: Option<&Route<'_>>) -> Result<Response, ApiError> {
    let path = request.path.as_str();
    let methods = match route {
        _ if path == "*" => METHODS.to_vec(),
        None => vec!["GET"],
        // No operation has the method OPTIONS, so this is every method of the path.
        Some(Route::WrongMethod(methods)) => methods.clone(),
        Some(Route::Operation(..) | Route::Unknown) => {
            return Err(ApiError::not_found(format!("the API has no {path}")));
        }
    };
    let allow = match path {
        "*" => methods.join(", "),
        path => ApiError::method_not_allowed("", path, &methods).headers.remove(0).1,
    };
    let response = Response { headers: Vec::new(), ..Response::new(204, "", "") };
    // `*` would not include Authorization, so a preflight gets the headers that it requests.
    let headers = request.header("access-control-request-headers").unwrap_or("authorization, content-type");
    let response = response.with("access-control-allow-methods", &allow).with("allow", &allow);
    let response = response.with("access-control-allow-headers", headers).with("access-control-max-age", 600);
    Ok(response.with("vary", "access-control-request-headers"))
}

//! The processing of a request: a visit of a link, a description of the API, or an operation.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;

use super::idempotency;
use super::limits::Caller;
use super::state::{Outcome, Shared, State};
use super::validate;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Request, Response, UNKNOWN};
use crate::document::{Operation, Route};
use crate::domain::tokens;
use crate::handlers::{Call, handler, redirects};
use crate::store::{Store, Transaction};

/// The operation that a request is for; none if it is to another path.
pub(super) fn route<'a>(app: &'a Shared, request: &Request) -> Option<Route<'a>> {
    request.path.starts_with("/v1/").then(|| app.env.document.route(request.verb(), &request.path))
}

/// Executes a request.
pub(super) fn execute(
    app: &Shared,
    state: &mut State,
    request: &Request,
    route: Option<&Route<'_>>,
    now: Timestamp,
    instead: Option<Response>,
) -> Outcome {
    let is_domain = redirects::custom_domain(&state.store.transaction(), request).is_some();
    let description = describe(app, &request.path).filter(|_| !is_domain);
    let Some(route) = route.filter(|_| !is_domain).or(description.as_ref().map(|_| &Route::Unknown)) else {
        return visit(app, state, request, now);
    };
    let authorized = authorize(state, request, now);
    let caller = authorized.as_ref().map_or(Caller::Anonymous(request.peer), |token| Caller::Token(*token));
    let (headers, allowed) = state.limits.count(caller, now);
    let is_call = authorized.is_ok() && description.is_none();
    let allowed = allowed.and_then(|()| if is_call { state.limits.spend(now) } else { Ok(()) });
    let result = allowed.and_then(|()| match (instead, description) {
        (Some(response), _) => Ok(response.into()),
        (None, Some(response)) if request.verb() == "GET" => Ok(response.into()),
        (None, Some(_)) => Err(ApiError::method_not_allowed(&request.method, &request.path, &["GET"])),
        (None, None) => operate(app, state, request, route, authorized, now),
    });
    let mut outcome = result.unwrap_or_else(Outcome::from);
    outcome.response.headers.extend(headers);
    outcome
}

/// Executes a request of a seed, which counts against no limit.
pub(super) fn play(
    app: &Shared,
    state: &mut State,
    request: &Request,
    route: Option<&Route<'_>>,
    now: Timestamp,
) -> Outcome {
    let Some(route) = route else { return visit(app, state, request, now) };
    let authorized = authorize(state, request, now);
    operate(app, state, request, route, authorized, now).unwrap_or_else(Outcome::from)
}

/// Executes a visit of a link. Links have another host in the API, where its limits do not apply.
fn visit(app: &Shared, state: &mut State, request: &Request, now: Timestamp) -> Outcome {
    commit(&mut state.store, |tx| redirects::respond(tx, &app.env, request, now), |_, _| ())
}

/// `GET /` and the other descriptions of the API, which need no token; none if the path is another.
fn describe(app: &Shared, path: &str) -> Option<Response> {
    let (document, base_url) = (&app.env.document, &app.env.base_url);
    match path {
        "/openapi.json" => Some(Response::new(200, "application/json", document.text())),
        "/" | "/v1" => Some(Response::ok(&json!({
            "name": document.info("title"),
            "version": document.info("version"),
            "links": {
                "self": format!("{base_url}{path}"),
                "api": format!("{base_url}/v1"),
                "openapi": format!("{base_url}/openapi.json"),
            },
        }))),
        _ => None,
    }
}

/// Executes an operation.
fn operate(
    app: &Shared,
    state: &mut State,
    request: &Request,
    route: &Route<'_>,
    authorized: Result<Id, ApiError>,
    now: Timestamp,
) -> Result<Outcome, ApiError> {
    let (operation, variables) = match route {
        Route::Operation(operation, variables) => (*operation, variables),
        Route::WrongMethod(allowed) => {
            return Err(ApiError::method_not_allowed(&request.method, &request.path, allowed));
        }
        Route::Unknown => return Err(ApiError::not_found(format!("the API has no {}", request.path))),
    };
    let token = match (authorized, operation.public) {
        (authorized, true) => authorized.ok(),
        (authorized, false) => {
            let token = authorized?;
            tokens::permit(&state.store.transaction(), token, operation)?;
            Some(token)
        }
    };
    if let Some(error) = &request.unreadable {
        return Err(error.clone());
    }
    let key = request.header("idempotency-key").filter(|_| operation.takes_key);
    let key = key.map(|key| idempotency::key(token, key)).transpose()?;
    if let Some(key) = key
        && let Some(response) = state.running.begin(&state.store.transaction(), key, request, now)?
    {
        return Ok(response.into());
    }
    let (store, running) = (&mut state.store, &state.running);
    let work = |tx: &mut Transaction<'_>| call(app, tx, operation, variables, request, token, now);
    let outcome = commit(store, work, |tx, response| {
        key.iter().for_each(|key| running.store(tx, *key, response, now));
    });
    Ok(Outcome { key, ..outcome })
}

fn call(
    app: &Shared,
    tx: &mut Transaction<'_>,
    operation: &Operation,
    variables: &[(String, String)],
    request: &Request,
    token: Option<Id>,
    now: Timestamp,
) -> Result<Response, ApiError> {
    validate::query(operation, &request.query, app.settings.lenient)?;
    let body = validate::body(&app.env.document, operation, request, app.settings.lenient)?;
    let call = Call { env: &app.env, operation, variables, query: &request.query, body, now, token };
    handler(operation)(tx, &call)
}

/// Runs work in a transaction: an error, or a panic, takes all its changes back. `store` adds the response to what is saved.
fn commit(
    all: &mut Store,
    work: impl FnOnce(&mut Transaction<'_>) -> Result<Response, ApiError>,
    store: impl Fn(&mut Transaction<'_>, &Response),
) -> Outcome {
    let mut tx = all.transaction();
    let done = catch_unwind(AssertUnwindSafe(|| work(&mut tx)))
        .unwrap_or_else(|_| Err(ApiError::new(500, UNKNOWN, "the sandbox failed on this request")));
    let response = done.unwrap_or_else(|error| {
        tx.rollback();
        error.into()
    });
    store(&mut tx, &response);
    match tx.commit() {
        Ok(changes) => Outcome { response, key: None, changes },
        Err(message) => not_saved(message).into(),
    }
}

fn not_saved(message: String) -> ApiError {
    ApiError::new(500, "NOT_SAVED", message)
}

/// The token of a request.
fn authorize(state: &mut State, request: &Request, now: Timestamp) -> Result<Id, ApiError> {
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, text) = header.split_once(' ').unwrap_or((header, ""));
    let message = if header.is_empty() {
        "the token is missing; send it as: Authorization: Bearer <token>"
    } else if !scheme.eq_ignore_ascii_case("bearer") || text.trim().is_empty() {
        "the Authorization header is not a bearer token; send it as: Authorization: Bearer <token>"
    } else {
        let mut tx = state.store.transaction();
        if let Some(id) = tokens::authorize(&mut tx, text.trim(), now) {
            // The time of the last use is saved at once.
            tx.commit().map_err(not_saved)?;
            return Ok(id);
        }
        "the token is unknown; use the one that this sandbox was started with, or one that was created here and not deleted"
    };
    Err(ApiError::new(401, UNKNOWN, message).header("www-authenticate", "Bearer"))
}

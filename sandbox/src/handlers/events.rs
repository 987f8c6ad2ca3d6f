//! Events and their traces.

use serde_json::json;

use super::call::{Call, existing};
use super::lists;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::events::{self, KIND, Scope};
use crate::store::Transaction;

pub(super) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let scope = Scope::of(call.query);
    let ids = || events::events(tx, &scope).iter().map(|event| event.id).collect::<Vec<Id>>();
    lists::respond(tx, call, KIND, (scope != Scope::default()).then_some(&ids))
}

pub(super) fn traces(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, event) = existing(tx, KIND, call.variable("eventId"))?;
    Ok(Response::ok(&json!({"traces": events::traces(id, &event)})))
}

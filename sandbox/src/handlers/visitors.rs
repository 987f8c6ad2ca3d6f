//! Visitors, one at a time.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::respond;
use crate::base::ids::{Id, decode};
use crate::base::message::{ApiError, Response};
use crate::domain::events;
use crate::domain::visitors::{self, KIND};
use crate::store::{Fields, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "VisitorsService_Identify" => identify,
        "VisitorsService_DeleteAttribute" => delete_attribute,
        _ => return None,
    })
}

fn identify(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let none = Fields::new();
    let data = call.body["visitor"]["data"].as_object().unwrap_or(&none);
    let event = event_of(tx, call.body["lbid"].as_str().unwrap_or_default())?;
    if event.is_none() && data.is_empty() {
        let message = "the body identifies no visitor; send lbid, visitor.data or both";
        return Err(ApiError::bad_request(message));
    }
    let set_once = call.body["setOnce"] == true;
    let (id, created) = visitors::identify(tx, call.env.workspace, event, data, set_once)?;
    let visitor = tx.get(KIND, id).map(|visitor| Value::Object(visitor.shown));
    Ok(Response::ok(&json!({"visitor": visitor, "created": created})))
}

/// The event that an `lbid` names: base64 of its id.
fn event_of(tx: &Transaction<'_>, lbid: &str) -> Result<Option<Id>, ApiError> {
    if lbid.is_empty() {
        return Ok(None);
    }
    let text = decode(lbid).and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(id) = text.as_deref().and_then(Id::parse) else {
        let message = format!("{lbid:?} is not a valid lbid; send the lbid parameter of the landing page's URL");
        return Err(ApiError::field("lbid", message));
    };
    match tx.exists(events::KIND, id) {
        true => Ok(Some(id)),
        false => Err(ApiError::not_found(format!("lbid: there is no Event with the id {id}"))),
    }
}

fn delete_attribute(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (text, key, now) = (call.variable("id"), call.variable("attributeKey"), tx.now());
    let id = Id::parse(text).filter(|id| tx.exists(KIND, *id)).ok_or_else(|| not_found(KIND, text))?;
    let removed = tx.update(KIND, id, |visitor| {
        visitor.set("updatedAt", now);
        visitors::remove_attribute(visitor, key)
    });
    match removed {
        Some(true) => Ok(respond::deleted(call)),
        _ => Err(ApiError::not_found(format!("visitor {id} has no attribute {key:?}"))),
    }
}

//! Visitors: identified, listed, and searched by their attributes.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, existing};
use super::{lists, respond};
use crate::base::ids::{Id, decode};
use crate::base::message::{ApiError, Response};
use crate::domain::attributes::{Filter, check_filters, raw, type_of};
use crate::domain::events::{self, Scope};
use crate::domain::visitors::{self, KIND, data, in_scope};
use crate::store::{Fields, Transaction};

pub(super) fn identify(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
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

pub(super) fn delete_attribute(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut visitor) = existing(tx, KIND, call.variable("id"))?;
    let key = call.variable("attributeKey");
    if !visitors::remove_attribute(&mut visitor, key) {
        return Err(ApiError::not_found(format!("visitor {id} has no attribute {key:?}")));
    }
    visitor.set("updatedAt", tx.now());
    tx.put(KIND, id, &visitor);
    Ok(respond::deleted(call))
}

/// The list, whose query selects visitors, and the search, whose body does.
pub(super) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let filters = Option::<Vec<Filter>>::deserialize(&call.body["attributeFilters"]);
    let filters = filters.ok().flatten().unwrap_or_default();
    check_filters(&filters)?;
    let text = |name| call.text(name).unwrap_or_default();
    let (email, search) = (text("email").to_lowercase(), text("search").to_lowercase());
    let scope = Scope { link_id: text("linkId").to_owned(), ..Scope::default() };
    let ids = || {
        let visitors = in_scope(tx, &scope).into_iter().filter(|(_, row)| {
            let visitor = row.object();
            let data = data(&visitor);
            (email.is_empty() || visitor.text("emailKey") == email)
                && (search.is_empty() || data.values().any(|value| raw(value).to_lowercase().contains(&search)))
                && filters.iter().all(|filter| filter.holds(&data))
        });
        visitors.map(|(id, _)| id).collect::<Vec<Id>>()
    };
    let is_everything = scope == Scope::default() && email.is_empty() && search.is_empty() && filters.is_empty();
    lists::respond(tx, call, KIND, (!is_everything).then_some(&ids))
}

/// The keys that the visitors in the scope have, by name. Of several types, a key has the one that most values have.
pub(super) fn attributes(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut found: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for (_, row) in in_scope(tx, &Scope::of(call.query)) {
        for (key, value) in data(&row.object()) {
            let kind = if key.starts_with('$') { type_of(&Value::Null) } else { type_of(&value) };
            *found.entry(key).or_default().entry(kind).or_default() += 1;
        }
    }
    let most = |types: &BTreeMap<&'static str, usize>| types.iter().max_by_key(|(_, n)| **n).map(|(name, _)| *name);
    let attributes = found.iter().map(|(key, types)| json!({"key": key, "type": most(types)}));
    Ok(Response::ok(&json!({
        "attributes": attributes.collect::<Vec<_>>(),
        "attributeKeys": found.keys().collect::<Vec<_>>(),
    })))
}

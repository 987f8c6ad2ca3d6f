//! Links to contacts, pages and files.

use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::links::created;
use crate::base::message::{ApiError, Response};
use crate::domain::{links, steps};
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "LinksService_CreateContactLink" => Some(contact),
        "LinksService_CreateThankYouLink" => Some(|tx, call| {
            let page = json!({"title": call.body["title"], "description": call.body["description"]});
            create(tx, call, ("thankYouPage", page))
        }),
        "LinksService_CreateOpenMediaLink" => {
            Some(|tx, call| create(tx, call, ("openMedia", json!({"mediaId": call.body["mediaId"]}))))
        }
        _ => None,
    }
}

/// Creates a link whose exit step has this payload.
fn create(tx: &mut Transaction<'_>, call: &Call<'_>, payload: (&str, Value)) -> Result<Response, ApiError> {
    let (id, link) = links::create(tx, call.env, &call.body)?;
    steps::set_exit(tx, id, &link, payload)?;
    Ok(created(tx, call, id, link))
}

fn contact(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let card = &call.body["vcardData"];
    let names = ["firstName", "lastName", "organization", "email", "phone"];
    if names.iter().all(|name| card[name].as_str().is_none_or(str::is_empty)) {
        return Err(ApiError::field("vcardData", format!("must have at least one of {}", names.join(", "))));
    }
    create(tx, call, ("vcard", card.clone()))
}

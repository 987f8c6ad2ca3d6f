//! Links to contacts, pages and files.

use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::links::created;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::{find, links, payload, steps};
use crate::store::{Transaction, fields};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "LinksService_CreateContactLink" => Some(contact),
        "LinksService_CreateThankYouLink" => Some(thank_you),
        "LinksService_CreateOpenMediaLink" => Some(open_media),
        _ => None,
    }
}

/// Creates a link whose exit step has this payload.
fn create(tx: &mut Transaction<'_>, call: &Call<'_>, member: &str, content: Value) -> Result<Response, ApiError> {
    let content = fields(content);
    payload::check(member, &content)?;
    let (id, link) = links::create(tx, call.env, &call.body)?;
    steps::set_exit(tx, id, &link, member, content);
    Ok(created(tx, call, id, link))
}

fn contact(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let card = &call.body["vcardData"];
    let names = ["firstName", "lastName", "organization", "email", "phone"];
    if names.iter().all(|name| card[name].as_str().is_none_or(str::is_empty)) {
        let message = format!("must have at least one of {}", names.join(", "));
        return Err(ApiError::field("vcardData", message));
    }
    create(tx, call, "vcard", card.clone())
}

fn thank_you(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let content = json!({"title": call.body["title"], "description": call.body["description"]});
    create(tx, call, "thankYouPage", content)
}

fn open_media(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let text = call.body["mediaId"].as_str().unwrap_or_default();
    let media = Id::parse(text).and_then(|id| find(tx, call.env, "Media", id));
    if media.is_none_or(|media| media.text("status").ends_with("_PENDING")) {
        return Err(ApiError::not_found(format!("mediaId: there is no Media with the id {text} that is complete")));
    }
    create(tx, call, "openMedia", json!({ "mediaId": text }))
}

//! Links that show something instead of leading away: a contact, a thank-you page, a file.

use serde_json::{Map, Value, json};

use super::links::finish;
use super::{Call, Handler, read};
use crate::http::{ApiError, Reply};
use crate::prune::prune;
use crate::store::State;
use crate::store::new_link::NewLink;
use crate::store::payload::Action;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "LinksService_CreateContactLink" => contact,
        "LinksService_CreateThankYouLink" => thank_you,
        "LinksService_CreateOpenMediaLink" => open_media,
        _ => return None,
    })
}

/// What the exit step has of the body, under the member of its payload.
fn content(member: &str, fields: Value) -> Result<Map<String, Value>, ApiError> {
    let mut payload = json!({ member: super::object(fields) });
    prune("WorkflowStepPayload", &mut payload);
    let content = payload[member].as_object().cloned().unwrap_or_default();
    if let Some(action) = Action::of(member) {
        action.check(&content)?;
    }
    Ok(content)
}

fn make(
    state: &mut State,
    call: Call<'_>,
    member: &str,
    content: Map<String, Value>,
    body: Value,
) -> Result<Reply, ApiError> {
    let mut new: NewLink = read(body)?;
    new.shows_something = true;
    let waits = new.wait_for_qrcode;
    let id = state.create_link(new)?;
    state.set_exit(id, member, content);
    finish(state, id, waits, call.now, member == "openMedia")
}

fn contact(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut body = call.body.take();
    let card = content("vcard", body["vcardData"].take())?;
    let named = ["firstName", "lastName", "organization", "email", "phone"];
    if !named.iter().any(|name| card.get(*name).and_then(Value::as_str).is_some_and(|text| !text.is_empty())) {
        let message = format!("says of nobody; send at least one of {}", named.join(", "));
        return Err(ApiError::field("vcardData", message));
    }
    make(state, call, "vcard", card, body)
}

fn thank_you(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body = call.body.take();
    let page = content("thankYouPage", json!({"title": body["title"], "description": body["description"]}))?;
    make(state, call, "thankYouPage", page, body)
}

fn open_media(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body = call.body.take();
    let opened = content("openMedia", json!({"mediaId": body["mediaId"]}))?;
    state.check_opened("mediaId", opened["mediaId"].as_str().unwrap_or_default())?;
    make(state, call, "openMedia", opened, body)
}

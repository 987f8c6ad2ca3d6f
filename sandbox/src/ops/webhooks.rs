//! Webhooks.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Call, object};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::webhooks::Webhook;

const SIZES: Sizes = Sizes { default: 100, most: 1000 };

/// The body of a create and of an update, where what is left out is kept.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    name: Option<String>,
    endpoint_url: Option<String>,
    link_id: Option<String>,
    source: Option<String>,
    status: Option<String>,
    triggers: Option<Vec<String>>,
}

impl Fields {
    /// Writes the fields into a webhook, or says which one is wrong.
    fn apply(self, state: &State, webhook: &mut Webhook) -> Result<(), ApiError> {
        if let Some(name) = self.name {
            webhook.name = name;
        }
        if let Some(url) = self.endpoint_url {
            webhook.endpoint_url = url;
        }
        if let Some(link) = self.link_id {
            webhook.link_id = link_id(state, &link)?;
        }
        if let Some(source) = self.source.filter(|source| !source.ends_with("_UNSPECIFIED")) {
            webhook.source = source;
        }
        if let Some(status) = self.status.filter(|status| !status.ends_with("_UNSPECIFIED")) {
            webhook.status = status;
        }
        if let Some(triggers) = self.triggers {
            webhook.triggers = triggers;
        }
        if webhook.name.is_empty() {
            return Err(ApiError::field("name", "a webhook needs a name"));
        }
        let url = &webhook.endpoint_url;
        let web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
        if !web || url.ends_with("://") || url.contains(char::is_whitespace) {
            let message = format!("{url:?} is not a URL such as https://example.com/hook");
            return Err(ApiError::field("endpointUrl", message));
        }
        Ok(())
    }
}

fn link_id(state: &State, text: &str) -> Result<Option<Id>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    match Id::parse(text).filter(|id| state.links.get(*id).is_some()) {
        Some(id) => Ok(Some(id)),
        None => Err(ApiError::not_found(format!("linkId: there is no link with id {text}"))),
    }
}

fn render(state: &State, webhook: &Webhook) -> Value {
    let tally = state.deliveries.tally(webhook.id);
    object(json!({
        "id": webhook.id,
        "workspaceId": state.workspace,
        "name": webhook.name,
        "endpointUrl": webhook.endpoint_url,
        "source": webhook.source,
        "status": webhook.status,
        "triggers": webhook.triggers,
        "linkId": webhook.link_id,
        "lastSentAt": tally.last_sent_at.map(|at| at.to_string()),
        "lastDeliveredAt": tally.last_delivered_at.map(|at| at.to_string()),
        "successCount": tally.successes,
        "failureCount": tally.failures,
        "createdAt": webhook.created_at.to_string(),
        "updatedAt": webhook.updated_at.to_string(),
    }))
}

pub(super) fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Fields = call.take()?;
    let now = state.now();
    let mut webhook = Webhook {
        id: Id::random(),
        name: String::new(),
        endpoint_url: String::new(),
        source: "WEBHOOK_SOURCE_LINKBREAKERS".to_owned(),
        status: "WEBHOOK_STATUS_ACTIVE".to_owned(),
        triggers: Vec::new(),
        link_id: None,
        created_at: now,
        updated_at: now,
    };
    fields.apply(state, &mut webhook)?;
    state.webhooks.put(webhook.clone());
    Ok(Reply::ok(&json!({"webhook": render(state, &webhook)})))
}

pub(super) fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let webhook = call.find("webhook", |id| state.webhooks.get(id))?;
    Ok(Reply::ok(&json!({"webhook": render(state, webhook)})))
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "webhooks by created", true, Some(SIZES))?;
    let status = call.query.get("status").filter(|status| !status.ends_with("_UNSPECIFIED"));
    let (page, total) = state.webhooks.list(status, &window);
    let webhooks = page.ids.iter().filter_map(|id| state.webhooks.get(*id));
    let webhooks: Vec<Value> = webhooks.map(|webhook| render(state, webhook)).collect();
    Ok(Reply::ok(&object(json!({
        "webhooks": webhooks,
        "nextPageToken": page.next,
        "totalCount": total,
    }))))
}

pub(super) fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut webhook = call.find("webhook", |id| state.webhooks.get(id).cloned())?;
    let fields: Fields = call.take()?;
    let was_off = webhook.status != "WEBHOOK_STATUS_ACTIVE";
    fields.apply(state, &mut webhook)?;
    if was_off && webhook.status == "WEBHOOK_STATUS_ACTIVE" {
        state.deliveries.forgive(webhook.id);
    }
    webhook.updated_at = state.now();
    state.webhooks.put(webhook.clone());
    Ok(Reply::ok(&json!({"webhook": render(state, &webhook)})))
}

pub(super) fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let gone = call.find("webhook", |id| state.webhooks.remove(id))?;
    state.deliveries.forget(gone.id);
    Ok(Reply::ok(&json!({})))
}

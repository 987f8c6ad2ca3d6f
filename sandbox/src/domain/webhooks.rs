//! Webhooks.

use serde_json::{Value, json};

use super::deliveries::{self, ACTIVE, WEBHOOK};
use super::env::Env;
use super::rules::{Change, Rules};
use crate::base::message::ApiError;
use crate::store::Transaction;

pub(super) fn rules(kind: &str) -> Option<Rules> {
    let delete = |tx: &mut Transaction<'_>, _: &Env, id, _: &_| {
        deliveries::clear(tx, id);
        Ok(())
    };
    (kind == WEBHOOK).then_some(Rules { prepare, delete, ..Rules::NONE })
}

fn prepare(_: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let webhook = change.object;
    let defaults = [
        ("source", json!("WEBHOOK_SOURCE_LINKBREAKERS")),
        ("status", json!(ACTIVE)),
        ("triggers", json!([])),
        ("successCount", json!(0)),
        ("failureCount", json!(0)),
    ];
    for (name, default) in defaults {
        if webhook.get(name).is_none_or(|value| value.as_str().is_some_and(|text| text.ends_with("_UNSPECIFIED"))) {
            let before = change.before.and_then(|before| before.get(name)).cloned();
            webhook.set(name, before.unwrap_or(default));
        }
    }
    if webhook.text("status") == ACTIVE && change.before.is_some_and(|before| before.text("status") != ACTIVE) {
        webhook.hide(deliveries::FAILURES, Value::Null);
    }
    if webhook.text("name").is_empty() {
        return Err(ApiError::field("name", "is required"));
    }
    let url = webhook.text("endpointUrl");
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if !is_web || url.ends_with("://") || url.contains(char::is_whitespace) {
        let message = format!("{url:?} is not a URL such as https://example.com/hook");
        return Err(ApiError::field("endpointUrl", message));
    }
    Ok(())
}

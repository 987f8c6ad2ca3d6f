//! Workspace tokens: which ones are valid, and what they permit.

use super::env::Env;
use super::rules::Rules;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::document::Operation;
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "WorkspaceToken";

/// Adds the token that the sandbox was started with.
pub(crate) fn adopt(tx: &mut Transaction<'_>, env: &Env, token: &str, now: Timestamp) {
    if tx.find(KIND, "secret", token).next().is_some() {
        return;
    }
    let id = env.workspace.derived(1);
    let shown = serde_json::json!({
        "id": id, "workspaceId": env.workspace, "name": "Sandbox", "keyType": "SECRET", "createdAt": now,
    });
    let object = Object::of(shown).hiding(serde_json::json!({"secret": token, "own": true}));
    tx.put(KIND, id, &object);
}

/// The token with this text.
pub(crate) fn authorize(tx: &mut Transaction<'_>, text: &str, _now: Timestamp) -> Option<Id> {
    tx.find(KIND, "secret", text).next().map(|(id, _)| id)
}

/// Rejects an operation that a token does not permit.
pub(crate) fn permit(_tx: &Transaction<'_>, _token: Id, _operation: &Operation) -> Result<(), ApiError> {
    Ok(())
}

/// The rules of a kind; none of those that are not special here.
pub(super) fn rules(kind: &str) -> Option<Rules> {
    let _ = kind;
    None
}

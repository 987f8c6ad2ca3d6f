//! Tags, which are created when a link names them.

use serde_json::json;

use crate::base::{ApiError, Id};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "Tag";

/// The tag with a name.
pub(crate) fn find(tx: &Transaction<'_>, name: &str) -> Option<Id> {
    tx.find(KIND, "name", name).next().map(|(id, _)| id)
}

/// The ids of the tags with these names, each once and in order; tags that do not exist are created.
pub(super) fn ensure(tx: &mut Transaction<'_>, names: &[&str]) -> Result<Vec<Id>, ApiError> {
    let mut ids = Vec::new();
    for (at, name) in names.iter().enumerate() {
        if name.trim().is_empty() {
            return Err(ApiError::field(&format!("tags[{at}]"), "the name of a tag must not be empty"));
        }
        let id = find(tx, name).unwrap_or_else(|| {
            let (id, now) = (Id::random(), tx.now());
            let tag = json!({"id": id, "name": name, "createdAt": now, "updatedAt": now});
            tx.put(KIND, id, &Object::of(tag));
            id
        });
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

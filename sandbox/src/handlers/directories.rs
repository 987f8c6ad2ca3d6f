//! Lists of directories: one level, or the tree below a directory.

use serde_json::json;

use super::call::Call;
use super::{generic, lists};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::directories::{KIND, ancestors};
use crate::store::{Object, Transaction};

pub(super) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let parent = call.query.get("parentDirectoryId");
    generic::check_references(tx, call, &json!({ "parentDirectoryId": parent }))?;
    let parent = parent.and_then(Id::parse);
    let is_set = |name: &str| call.query.get(name) == Some("true");
    let (recursive, with_root) = (is_set("recursive"), is_set("includeRoot"));
    let search = call.query.get("search").unwrap_or_default().to_lowercase();
    let matches = |directory: &Object| {
        let above: Vec<Id> = ancestors(tx, directory).map(|(id, _)| id).collect();
        let is_below = match parent {
            Some(parent) if recursive => above.contains(&parent),
            _ => recursive || above.first().copied() == parent,
        };
        (is_below || (with_root && above.is_empty())) && directory.text("name").to_lowercase().contains(&search)
    };
    lists::respond(tx, call, KIND, Some(&|| lists::matching(tx, KIND, matches)))
}

//! Lists of directories: one level, or the tree below a directory.

use serde_json::json;

use super::call::{Call, Handler};
use super::generic::{check_references, target};
use super::lists::{SIZES, Selection, select};
use super::respond;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::directories::{KIND, ancestors};
use crate::store::{Object, Sort, SortBy, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    (operation == "DirectoriesService_List").then_some(list as Handler)
}

fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let parent = call.query.get("parentDirectoryId");
    check_references(tx, call, &json!({ "parentDirectoryId": parent }))?;
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
    let sort = (Sort::new("name", SortBy::Text), false);
    let (resource, _) = target(call)?;
    let listed = select(tx, call, resource, &Selection { sort, sizes: SIZES, matches: Some(&matches) })?;
    Ok(respond::list(tx, call, KIND, &listed))
}

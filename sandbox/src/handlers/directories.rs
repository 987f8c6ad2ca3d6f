//! Lists of directories: one level, or the tree below a directory.

use super::call::{Call, Handler, not_found};
use super::generic::target;
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
    let text = call.query.get("parentDirectoryId");
    let parent = text.and_then(Id::parse).filter(|id| tx.exists(KIND, *id));
    if let (Some(text), None) = (text, parent) {
        let error = not_found(KIND, text);
        return Err(ApiError { message: format!("parentDirectoryId: {}", error.message), ..error });
    }
    let is_set = |name: &str| call.query.get(name) == Some("true");
    let (recursive, with_root) = (is_set("recursive"), is_set("includeRoot"));
    let search = call.query.get("search").unwrap_or_default().to_lowercase();
    let matches = |directory: &Object| {
        let mut above = ancestors(tx, directory).map(|(id, _)| id).peekable();
        let direct = above.peek().copied();
        let is_below =
            if recursive { parent.is_none() || above.any(|id| Some(id) == parent) } else { direct == parent };
        (is_below || (with_root && direct.is_none())) && directory.text("name").to_lowercase().contains(&search)
    };
    let sort = (Sort::new("name", SortBy::Text), false);
    let (resource, _) = target(call)?;
    let listed = select(tx, call, resource, &Selection { sort, sizes: SIZES, matches: Some(&matches) })?;
    Ok(respond::list(tx, call, KIND, &listed))
}

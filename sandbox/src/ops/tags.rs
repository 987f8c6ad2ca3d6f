//! Tags.

use serde::Serialize;
use serde_json::json;

use super::Call;
use super::listed::Listed;
use crate::clock::Stamp;
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::page::{SortKey, Window};
use crate::store::State;
use crate::store::tags::Tag;

/// A tag as the API tells of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct View<'a> {
    id: Id,
    name: &'a str,
    created_at: Stamp,
    updated_at: Stamp,
}

pub(super) fn render(tag: &Tag) -> View<'_> {
    View { id: tag.id, name: &tag.name, created_at: Stamp(tag.created_at), updated_at: Stamp(tag.created_at) }
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "tags by name", false, None)?;
    let search = call.query.get("search").map(str::to_lowercase).unwrap_or_default();
    let found = state.tags.iter().filter(|tag| tag.name.to_lowercase().contains(&search));
    let listed = Listed::by(&window, found.map(|tag| (tag.id, tag)), |tag| SortKey::Text(tag.name.clone()));
    Ok(Reply::ok(&listed.uncounted("tags", render)))
}

pub(super) fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let name = call.query.get("name").unwrap_or_default();
    let Some(id) = state.tags.remove(name) else {
        return Err(ApiError::not_found(format!("name: there is no tag {name:?}")));
    };
    state.links.remove_tag(id);
    Ok(Reply::ok(&json!({})))
}

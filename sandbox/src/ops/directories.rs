//! Directories.

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::http::{ApiError, Reply};
use crate::page::{SortKey, Window};
use crate::store::State;
use crate::store::directories::{Directory, DirectoryFilter};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "DirectoriesService_Create" => create,
        "DirectoriesService_Get" => get,
        "DirectoriesService_List" => list,
        "DirectoriesService_Update" => update,
        "DirectoriesService_Delete" => delete,
        _ => return None,
    })
}

fn render(state: &State, directory: &Directory) -> Value {
    object(json!({
        "id": directory.id,
        "workspaceId": state.workspace,
        "name": directory.name,
        "parentDirectoryId": directory.parent,
        "path": state.directories.path(directory),
        "createdAt": directory.created_at.to_string(),
        "updatedAt": directory.updated_at.to_string(),
    }))
}

/// The body of a create and of an update.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    name: Option<String>,
    parent_directory_id: Option<String>,
    parent_directory_id_delete: Option<bool>,
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Fields = call.take()?;
    let parent = state.directory("parentDirectoryId", fields.parent_directory_id.as_deref())?;
    let directory = state.create_directory(fields.name.unwrap_or_default(), parent)?;
    Ok(Reply::ok(&json!({"directory": render(state, &directory)})))
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let directory = call.find("directory", |id| state.directories.get(id))?;
    Ok(Reply::ok(&json!({"directory": render(state, directory)})))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let query = call.query;
    let window = Window::from_query(query, "directories by name", false, None)?;
    let filter = DirectoryFilter {
        parent: state.directory("parentDirectoryId", query.get("parentDirectoryId"))?,
        recursive: query.get("recursive") == Some("true"),
        root: query.get("includeRoot") == Some("true"),
        search: query.get("search").map(str::to_lowercase).unwrap_or_default(),
    };
    let found = state.directories.matching(&filter).map(|directory| (directory.id, directory));
    let listed = Listed::by(&window, found, |directory| SortKey::Text(directory.name.clone()));
    Ok(Reply::ok(&listed.answer("directories", |directory| render(state, directory))))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("directory", |id| state.directories.get(id))?.id;
    let fields: Fields = call.take()?;
    let named = state.directory("parentDirectoryId", fields.parent_directory_id.as_deref())?;
    let parent = match (named, fields.parent_directory_id_delete) {
        (Some(_), Some(true)) => {
            let message = "comes together with parentDirectoryIdDelete; send one of them";
            return Err(ApiError::field("parentDirectoryId", message));
        }
        (None, Some(true)) => Some(None),
        (named, _) => named.map(Some),
    };
    let directory = state.update_directory(id, fields.name, parent)?.ok_or_else(super::links::lost)?;
    Ok(Reply::ok(&json!({"directory": render(state, &directory)})))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("directory", |id| state.directories.get(id))?.id;
    state.delete_directory(id)?;
    Ok(Reply::ok(&json!({})))
}

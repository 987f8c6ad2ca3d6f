//! Workspace tokens, and the scopes that they can be limited to.

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::document::document;
use crate::http::{ApiError, Reply};
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::new_link::set;
use crate::store::tokens::{Access, Token, spoken};

const SIZES: Sizes = Sizes { default: 100, most: 1000 };

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkspaceTokensService_Create" => create,
        "WorkspaceTokensService_Get" => get,
        "WorkspaceTokensService_List" => list,
        "WorkspaceTokensService_Update" => update,
        "WorkspaceTokensService_Delete" => delete,
        "WorkspaceTokensService_ListApiScopes" => scopes,
        _ => return None,
    })
}

/// A token as the API tells of it: without its text.
fn render(state: &State, token: &Token) -> Value {
    let none = Vec::new();
    let (kind, scopes) = match &token.access {
        Access::Full => ("WORKSPACE_TOKEN_KEY_TYPE_SECRET", &none),
        Access::Scopes(scopes) => ("WORKSPACE_TOKEN_KEY_TYPE_SECRET", scopes),
        Access::Publishable => ("WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE", &none),
    };
    object(json!({
        "id": token.id,
        "workspaceId": state.workspace,
        "name": token.name,
        "keyType": kind,
        "scopes": scopes,
        "fullAccess": token.access == Access::Full,
        "support": false,
        "lastUsedAt": token.last_used_at.map(|at| at.to_string()),
        "createdAt": token.created_at.to_string(),
        "updatedAt": token.updated_at.to_string(),
    }))
}

/// The body of a create and of an update.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    key_type: Option<String>,
    name: Option<String>,
    #[serde(default)]
    scopes: Vec<String>,
    full_access: Option<bool>,
}

impl Fields {
    /// The scopes, each once; none if none are named.
    fn scopes(&self) -> Result<Option<Vec<String>>, ApiError> {
        let mut scopes: Vec<String> = Vec::new();
        for (at, scope) in self.scopes.iter().enumerate() {
            if scope.ends_with("_UNSPECIFIED") {
                return Err(ApiError::field(&format!("scopes[{at}]"), format!("{scope} is no scope")));
            }
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
            }
        }
        Ok(Some(scopes).filter(|scopes| !scopes.is_empty()))
    }
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let maker = call.token;
    let fields: Fields = call.take()?;
    let access = match (fields.key_type.as_deref(), fields.scopes()?) {
        (Some("WORKSPACE_TOKEN_KEY_TYPE_SECRET"), None) => Access::Full,
        (Some("WORKSPACE_TOKEN_KEY_TYPE_SECRET"), Some(scopes)) => Access::Scopes(scopes),
        (Some("WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE"), None) => Access::Publishable,
        (Some("WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE"), Some(_)) => return Err(publishable("scopes")),
        _ => {
            let message = "say WORKSPACE_TOKEN_KEY_TYPE_SECRET or WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE";
            return Err(ApiError::field("keyType", message));
        }
    };
    let (token, text) = state.create_token(maker, set(fields.name), access)?;
    Ok(Reply::ok(&json!({"token": render(state, &token), "accessToken": text})))
}

fn publishable(field: &str) -> ApiError {
    ApiError::field(field, "a publishable key takes no scopes; leave it out or make a secret one")
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let token = call.find("token", |id| state.tokens.get(id))?;
    Ok(Reply::ok(&json!({"token": render(state, token)})))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "tokens by created", true, Some(SIZES))?;
    let listed = Listed::by_age(&window, state.tokens.rows.iter(), |token| token.created_at);
    Ok(Reply::ok(&listed.answer("tokens", |token| render(state, token))))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let (id, before) = call.find("token", |id| state.tokens.get(id).map(|token| (id, token.access.clone())))?;
    let maker = call.token;
    let fields: Fields = call.take()?;
    let access = match (fields.full_access, fields.scopes()?) {
        (Some(true), _) | (_, Some(_)) if before == Access::Publishable => {
            return Err(publishable(if fields.full_access == Some(true) { "fullAccess" } else { "scopes" }));
        }
        (Some(true), Some(_)) => {
            return Err(ApiError::field("fullAccess", "comes together with scopes; send one of them"));
        }
        (Some(true), None) => Some(Access::Full),
        (_, Some(scopes)) => Some(Access::Scopes(scopes)),
        (Some(false), None) if before == Access::Full => {
            return Err(ApiError::field("fullAccess", "false needs scopes, to say what the token may do"));
        }
        _ => None,
    };
    let name = fields.name.map(|name| set(Some(name)));
    let token = state.update_token(maker, id, name, access)?.ok_or_else(super::links::lost)?;
    Ok(Reply::ok(&json!({"token": render(state, &token)})))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("token", |id| state.tokens.get(id))?.id;
    state.delete_token(id)?;
    Ok(Reply::ok(&json!({})))
}

fn scopes(_: &mut State, _: Call<'_>) -> Result<Reply, ApiError> {
    let scopes = document().values_of("ApiScope").filter(|scope| !scope.ends_with("_UNSPECIFIED"));
    let scopes: Vec<Value> = scopes
        .map(|scope| {
            let name = spoken(scope);
            let (resource, access) = name.split_once(':').unwrap_or((&name, "read"));
            let things = resource.replace('_', " ");
            let does = if access == "write" { "Read and change" } else { "Read" };
            json!({
                "scope": scope,
                "name": name,
                "resource": resource,
                "access": format!("API_SCOPE_ACCESS_{}", access.to_uppercase()),
                "description": format!("{does} what belongs to {things}."),
            })
        })
        .collect();
    Ok(Reply::ok(&json!({"scopes": scopes})))
}

//! Workspace tokens, and the scopes that limit them.

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::generic::{change, insert, object, target};
use super::respond;
use crate::base::ids::token_of;
use crate::base::message::{ApiError, Response};
use crate::domain::tokens::{Access, KIND, PUBLISHABLE, SECRET, check_own, short};
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "WorkspaceTokensService_Create" => create,
        "WorkspaceTokensService_Update" => update,
        "WorkspaceTokensService_ListApiScopes" => scopes,
        _ => return None,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    key_type: Option<String>,
    #[serde(default)]
    scopes: Vec<String>,
    full_access: Option<bool>,
}

impl Body {
    /// The scopes, each once; none if there are none.
    fn access(&self) -> Result<Option<Access>, ApiError> {
        let mut scopes: Vec<String> = Vec::new();
        for (at, scope) in self.scopes.iter().enumerate() {
            if scope.ends_with("_UNSPECIFIED") {
                return Err(ApiError::field(&format!("scopes[{at}]"), format!("{scope} is not a scope")));
            }
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
            }
        }
        Ok((!scopes.is_empty()).then_some(Access::Scopes(scopes)))
    }
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let body: Body = call.read()?;
    let access = match (body.key_type.as_deref(), body.access()?) {
        (Some(SECRET), scopes) => scopes.unwrap_or(Access::Full),
        (Some(PUBLISHABLE), None) => Access::Publishable,
        (Some(PUBLISHABLE), Some(_)) => return Err(unlimited("scopes")),
        _ => return Err(ApiError::field("keyType", format!("must be {SECRET} or {PUBLISHABLE}"))),
    };
    check_grant(tx, call, &access)?;
    let (resource, _) = target(call)?;
    let (id, mut token) = insert(tx, call, resource, &call.body)?;
    let kind = if access == Access::Publishable { "publishable" } else { "secret" };
    let secret = token_of(call.env.workspace, kind, id);
    access.write(&mut token);
    token.hidden.clear();
    token.hide("secret", secret.as_str());
    tx.put(KIND, id, &token);
    Ok(Response::ok(&json!({"token": respond::view(tx, call, KIND, id, token), "accessToken": secret})))
}

fn unlimited(field: &str) -> ApiError {
    ApiError::field(field, "does not apply to a publishable key, which has no scopes; omit it or create a secret one")
}

fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = object(tx, call)?;
    let body: Body = call.read()?;
    let old = Access::of(&before);
    let access = match (body.full_access, body.access()?) {
        (Some(true), _) if old == Access::Publishable => return Err(unlimited("fullAccess")),
        (_, Some(_)) if old == Access::Publishable => return Err(unlimited("scopes")),
        (Some(true), Some(_)) => {
            return Err(ApiError::field("fullAccess", "is sent with scopes; send only one of them"));
        }
        (Some(true), None) => Some(Access::Full),
        (Some(false), None) if old == Access::Full => {
            return Err(ApiError::field("fullAccess", "is false without scopes; send the scopes of the token"));
        }
        (_, scopes) => scopes,
    };
    if let Some(access) = &access {
        check_grant(tx, call, access)?;
        if *access != Access::Full {
            check_own(&before, "limited to scopes")?;
        }
    }
    let (resource, _) = target(call)?;
    let mut token = change(tx, call, resource, id, &before)?;
    access.unwrap_or(old).write(&mut token);
    token.hidden = before.hidden;
    tx.put(KIND, id, &token);
    Ok(respond::one(tx, call, KIND, id, token))
}

/// Rejects an access that the token of the request does not have itself.
fn check_grant(tx: &Transaction<'_>, call: &Call<'_>, access: &Access) -> Result<(), ApiError> {
    let own = call.token.and_then(|id| tx.get(KIND, id)).map_or(Access::Publishable, |token| Access::of(&token));
    own.check_grant(access)
}

fn scopes(_: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let all = call.env.document.values_of("ApiScope").filter(|scope| !scope.ends_with("_UNSPECIFIED"));
    let describe = |scope| {
        let name = short(scope);
        let (resource, access) = name.split_once(':').unwrap_or((&name, "read"));
        let verb = if access == "write" { "Reads and changes" } else { "Reads" };
        json!({
            "scope": scope,
            "name": name,
            "resource": resource,
            "access": format!("API_SCOPE_ACCESS_{}", access.to_uppercase()),
            "description": format!("{verb} {}.", resource.replace('_', " ")),
        })
    };
    Ok(Response::ok(&json!({"scopes": all.map(describe).collect::<Vec<Value>>()})))
}

//! Workspace tokens, and the scopes that limit them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::call::Call;
use super::{generic, respond};
use crate::base::ids::token_of;
use crate::base::message::{ApiError, Response};
use crate::domain::tokens::{Access, KIND, PUBLISHABLE, SECRET, check_own, short};
use crate::store::Transaction;

/// The access that a request describes, which the token of the request must have itself; or else the old one.
fn access(tx: &Transaction<'_>, call: &Call<'_>, old: Option<&Access>) -> Result<Access, ApiError> {
    const UNLIMITED: &str = "does not apply to a publishable key, which has no scopes; omit it or create a secret one";
    let (kind, full_access) = (call.text("keyType").unwrap_or_default(), &call.body["fullAccess"]);
    let scopes = call.body["scopes"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let scopes: BTreeSet<&str> = scopes.collect();
    let is_publishable = kind == PUBLISHABLE || old == Some(&Access::Publishable);
    let (is_full, is_limited) = (*full_access == true, !scopes.is_empty());
    let unlimits = old == Some(&Access::Full) && *full_access == false && !is_limited;
    let errors = [
        (
            old.is_none() && ![SECRET, PUBLISHABLE].contains(&kind),
            "keyType",
            "must be that of a secret or publishable key",
        ),
        (scopes.contains("API_SCOPE_UNSPECIFIED"), "scopes", "has API_SCOPE_UNSPECIFIED, which is not a scope"),
        (is_publishable && is_limited, "scopes", UNLIMITED),
        (is_publishable && is_full, "fullAccess", UNLIMITED),
        (is_full && is_limited, "fullAccess", "is sent with scopes; send only one of them"),
        (unlimits, "fullAccess", "is false without scopes; send the scopes of the token"),
    ];
    if let Some((_, field, message)) = errors.into_iter().find(|(is_error, ..)| *is_error) {
        return Err(ApiError::field(field, message));
    }
    let access = match old {
        _ if is_limited => Access::Scopes(scopes.into_iter().map(str::to_owned).collect()),
        None if is_publishable => Access::Publishable,
        Some(old) if !is_full => return Ok(old.clone()),
        _ => Access::Full,
    };
    let own = call.token.and_then(|id| tx.get(KIND, id)).map_or(Access::Publishable, |token| Access::of(&token));
    own.check_grant(&access)?;
    Ok(access)
}

pub(super) fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let access = access(tx, call, None)?;
    let (id, mut token) = generic::insert(tx, call)?;
    let kind = if access == Access::Publishable { "publishable" } else { "secret" };
    let secret = token_of(call.env.workspace, kind, id);
    access.write(&mut token);
    token.hidden.clear();
    token.hide("secret", secret.as_str());
    tx.put(KIND, id, &token);
    Ok(Response::ok(&json!({"token": token.shown, "accessToken": secret})))
}

pub(super) fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = generic::object(tx, call)?;
    let old = Access::of(&before);
    let access = access(tx, call, Some(&old))?;
    if access != old {
        check_own(&before, "limited to scopes")?;
    }
    let mut token = generic::change(tx, call, call.target()?.0, id, &before)?;
    access.write(&mut token);
    token.hidden = before.hidden;
    tx.put(KIND, id, &token);
    Ok(respond::one(tx, call, KIND, id, token))
}

pub(super) fn scopes(_: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let all = call.env.document.values_of("ApiScope").filter(|scope| !scope.ends_with("_UNSPECIFIED"));
    let describe = |scope| {
        let name = short(scope);
        let (resource, access) = name.split_once(':').unwrap_or((&name, "read"));
        let access = format!("API_SCOPE_ACCESS_{}", access.to_uppercase());
        json!({"scope": scope, "name": name, "resource": resource, "access": access, "description": name})
    };
    Ok(Response::ok(&json!({"scopes": all.map(describe).collect::<Vec<Value>>()})))
}

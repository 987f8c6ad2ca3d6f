//! Workspace tokens: which ones are valid, and what they permit.

use std::time::Duration;

use serde_json::json;

use super::rules::{Env, Rules};
use crate::base::{ApiError, Id, Timestamp, UNKNOWN};
use crate::document::Operation;
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "WorkspaceToken";
pub(crate) const SECRET: &str = "WORKSPACE_TOKEN_KEY_TYPE_SECRET";
pub(crate) const PUBLISHABLE: &str = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE";
/// The only operation that a publishable key permits, because anybody can read the key in a web page.
const IDENTIFY: &str = "VisitorsService_Identify";
/// The scope of that operation.
const IDENTIFY_SCOPE: &str = "API_SCOPE_VISITORS_WRITE";
/// A token is marked as used once in this time, so that not every request changes it.
const USED_EVERY: Duration = Duration::from_secs(60);

/// The permissions of a token.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Access {
    /// Everything, later scopes included.
    Full,
    /// By the names of the API, such as `API_SCOPE_LINKS_READ`.
    Scopes(Vec<String>),
    Publishable,
}

impl Access {
    pub(crate) fn of(token: &Object) -> Self {
        let scopes = token.get("scopes").and_then(|scopes| serde_json::from_value(scopes.clone()).ok());
        match token.text("keyType") {
            PUBLISHABLE => Self::Publishable,
            _ if token.is_set("fullAccess") => Self::Full,
            _ => Self::Scopes(scopes.unwrap_or_default()),
        }
    }

    pub(crate) fn write(&self, token: &mut Object) {
        token.set("keyType", if *self == Self::Publishable { PUBLISHABLE } else { SECRET });
        token.set("fullAccess", *self == Self::Full);
        token.set("scopes", if let Self::Scopes(scopes) = self { json!(scopes) } else { json!([]) });
        token.set("support", false);
    }

    /// Returns whether it includes a scope; write access implies read access.
    fn has(&self, scope: &str) -> bool {
        match self {
            Self::Full => true,
            Self::Publishable => false,
            Self::Scopes(scopes) => {
                let write = scope.strip_suffix("_READ").map(|resource| format!("{resource}_WRITE"));
                scopes.iter().any(|held| held == scope || Some(held) == write.as_ref())
            }
        }
    }

    /// Rejects an access that this one does not include: a token grants only what it has itself.
    pub(crate) fn check_grant(&self, other: &Self) -> Result<(), ApiError> {
        let missing = match other {
            Self::Full => (*self != Self::Full).then_some("full access"),
            Self::Publishable => Some(IDENTIFY_SCOPE).filter(|scope| !self.has(scope)),
            Self::Scopes(scopes) => scopes.iter().map(String::as_str).find(|scope| !self.has(scope)),
        };
        missing.map_or(Ok(()), |scope| {
            let message = format!("a token grants only scopes that it has, and this one lacks {}", short(scope));
            Err(forbidden(scope, message))
        })
    }
}

/// `links:read` for `API_SCOPE_LINKS_READ`.
pub(crate) fn short(scope: &str) -> String {
    let bare = scope.strip_prefix("API_SCOPE_").unwrap_or(scope).to_lowercase();
    bare.rsplit_once('_').map(|(resource, access)| format!("{resource}:{access}")).unwrap_or(bare)
}

fn forbidden(scope: &str, message: String) -> ApiError {
    ApiError::new(403, UNKNOWN, message).detail(json!({"missingScope": scope}))
}

/// Adds the token that the sandbox was started with, in place of the one of an earlier start.
pub(crate) fn adopt(tx: &mut Transaction<'_>, env: &Env, token: &str, now: Timestamp) {
    let id = env.workspace.derived(1);
    let known = tx.get(KIND, id).unwrap_or_default();
    if known.text("secret") != token {
        let shown =
            json!({"id": id, "workspaceId": env.workspace, "name": "Sandbox", "createdAt": now, "updatedAt": now});
        let mut own = Object::of(shown).hiding(json!({"own": true, "secret": token}));
        own.shown.extend(known.shown);
        Access::Full.write(&mut own);
        tx.put(KIND, id, &own);
    }
}

/// The token with this text, which is marked as used.
pub(crate) fn authorize(tx: &mut Transaction<'_>, text: &str, now: Timestamp) -> Option<Id> {
    let (id, row) = tx.find(KIND, "secret", text).next()?;
    let used = Timestamp::parse(row.object().text("lastUsedAt"));
    if used.is_none_or(|used| used.plus(USED_EVERY) <= now) {
        tx.touch(KIND, id, |token| token.set("lastUsedAt", now));
    }
    Some(id)
}

/// Rejects an operation that a token does not permit.
pub(crate) fn permit(tx: &Transaction<'_>, token: Id, operation: &Operation) -> Result<(), ApiError> {
    let (Some(token), Some(scope)) = (tx.get(KIND, token), &operation.scope) else { return Ok(()) };
    let (access, id) = (Access::of(&token), &operation.id);
    let name = format!("API_SCOPE_{}", scope.replace(':', "_").to_uppercase());
    if access.has(&name) || (access == Access::Publishable && id == IDENTIFY) {
        return Ok(());
    }
    let message = match access {
        Access::Publishable => {
            format!("a publishable key permits only {IDENTIFY}; {id} needs a secret one with {scope}")
        }
        _ => format!("the token lacks the scope {scope}, which {id} needs"),
    };
    let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
    Err(forbidden(scope, message).header("www-authenticate", challenge))
}

pub(super) const RULES: Rules = Rules { delete: |_, _, _, token| check_own(token, "deleted"), ..Rules::NONE };

/// Rejects a change of the token that the sandbox was started with, which the first requests need.
pub(crate) fn check_own(token: &Object, change: &str) -> Result<(), ApiError> {
    let message = format!("the token that the sandbox was started with cannot be {change}; create another one");
    if token.is_set("own") { Err(ApiError::new(409, UNKNOWN, message)) } else { Ok(()) }
}

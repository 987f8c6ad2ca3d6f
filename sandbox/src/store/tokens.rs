//! Workspace tokens, and what each of them may do.

use serde::{Deserialize, Serialize};

use super::State;
use super::table::Table;
use crate::clock::Moment;
use crate::document::Operation;
use crate::http::ApiError;
use crate::ids::{self, Id};

/// All that a publishable key may do: what a landing page does, where anybody can read the key.
const PUBLISHABLE: &str = "VisitorsService_Identify";
/// The scope of it, which who makes a publishable key must hold.
const PUBLISHABLE_SCOPE: &str = "API_SCOPE_VISITORS_WRITE";
/// The token that the sandbox was started with, the same one after every start.
const OWN: &str = "5a4d0b0c-0000-4000-8000-000000000002";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) id: Id,
    pub(crate) name: Option<String>,
    pub(crate) access: Access,
    /// What it is sent as.
    text: String,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) last_used_at: Option<Moment>,
}

/// What a token may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Access {
    /// Everything, later scopes included.
    Full,
    /// By the API's own names, such as `API_SCOPE_LINKS_READ`.
    Scopes(Vec<String>),
    Publishable,
}

#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) rows: Table<Token>,
}

impl Access {
    /// Whether it holds a scope; to write implies to read.
    fn holds(&self, scope: &str) -> bool {
        match self {
            Self::Full => true,
            Self::Publishable => false,
            Self::Scopes(held) => {
                let write = scope.strip_suffix("_READ").map(|resource| format!("{resource}_WRITE"));
                held.iter().any(|held| held == scope || Some(held) == write.as_ref())
            }
        }
    }

    /// Fails on what another one may do and this one may not: nobody gives away more than they have.
    fn covers(&self, other: &Self) -> Result<(), ApiError> {
        let missing = match other {
            Self::Full if *self == Self::Full => return Ok(()),
            Self::Full => {
                let message =
                    "a token that is limited to scopes cannot make one without scopes; name some that it holds";
                return Err(forbidden("scopes", message.to_owned()));
            }
            Self::Publishable => [PUBLISHABLE_SCOPE].iter().find(|scope| !self.holds(scope)).map(ToString::to_string),
            Self::Scopes(scopes) => scopes.iter().find(|scope| !self.holds(scope)).cloned(),
        };
        match missing {
            Some(scope) => {
                let message = format!("a token grants only what it holds, and this one lacks {}", spoken(&scope));
                Err(forbidden(&scope, message))
            }
            None => Ok(()),
        }
    }
}

/// `links:read` of `API_SCOPE_LINKS_READ`.
pub(crate) fn spoken(scope: &str) -> String {
    let bare = scope.strip_prefix("API_SCOPE_").unwrap_or(scope).to_lowercase();
    bare.rsplit_once('_').map(|(resource, access)| format!("{resource}:{access}")).unwrap_or(bare)
}

/// `API_SCOPE_LINKS_READ` of `links:read`.
fn written(scope: &str) -> String {
    format!("API_SCOPE_{}", scope.replace(':', "_").to_uppercase())
}

fn forbidden(scope: &str, message: String) -> ApiError {
    ApiError::new(403, crate::http::UNKNOWN, message).detail(serde_json::json!({"missingScope": scope}))
}

impl Tokens {
    pub(crate) fn get(&self, id: Id) -> Option<&Token> {
        self.rows.get(id)
    }

    /// The live token that is sent as this text.
    pub(crate) fn sent_as(&self, text: &str) -> Option<&Token> {
        let own = Id::parse(OWN).and_then(|id| self.get(id)).filter(|token| token.text == text);
        let named = || ids::token_id(text).and_then(|id| self.get(id)).filter(|token| token.text == text);
        own.or_else(named)
    }
}

impl State {
    /// Lets in the token that the sandbox is started with, in place of the one of an earlier start.
    pub(crate) fn adopt_token(&mut self, text: String) {
        let now = self.now();
        let Some(id) = Id::parse(OWN) else {
            return;
        };
        let before = self.tokens.get(id).cloned();
        let created_at = before.as_ref().map_or(now, |token| token.created_at);
        let name = before.map_or(Some("Sandbox".to_owned()), |token| token.name);
        let token =
            Token { id, name, access: Access::Full, text, created_at, updated_at: created_at, last_used_at: None };
        self.tokens.rows.put(id, token);
    }

    /// Makes a token, and answers it with the text to send it as.
    pub(crate) fn create_token(
        &mut self,
        maker: Option<Id>,
        name: Option<String>,
        access: Access,
    ) -> Result<(Token, String), ApiError> {
        self.check_grant(maker, &access)?;
        let (id, now) = (Id::random(), self.now());
        let kind = if access == Access::Publishable { "publishable" } else { "secret" };
        let text = ids::token_of(self.workspace, kind, id);
        let token =
            Token { id, name, access, text: text.clone(), created_at: now, updated_at: now, last_used_at: None };
        self.tokens.rows.put(id, token.clone());
        Ok((token, text))
    }

    /// Gives a token another name, other rights, or both.
    pub(crate) fn update_token(
        &mut self,
        maker: Option<Id>,
        id: Id,
        name: Option<Option<String>>,
        access: Option<Access>,
    ) -> Result<Option<Token>, ApiError> {
        if let Some(access) = &access {
            if *access != Access::Full {
                self.check_own(id, "limited")?;
            }
            self.check_grant(maker, access)?;
        }
        let now = self.now();
        Ok(self.tokens.rows.change(id, |token| {
            token.name = name.unwrap_or(token.name.take());
            if let Some(access) = access {
                token.access = access;
            }
            token.updated_at = now;
            token.clone()
        }))
    }

    pub(crate) fn delete_token(&mut self, id: Id) -> Result<(), ApiError> {
        self.check_own(id, "deleted")?;
        self.tokens.rows.remove(id);
        Ok(())
    }

    /// A sandbox that has lost its own token would let nobody in any more.
    fn check_own(&self, id: Id, what: &str) -> Result<(), ApiError> {
        if Id::parse(OWN) != Some(id) {
            return Ok(());
        }
        let message =
            format!("this is the token that the sandbox was started with, which cannot be {what}; make others");
        Err(ApiError::new(409, crate::http::UNKNOWN, message))
    }

    fn check_grant(&self, maker: Option<Id>, access: &Access) -> Result<(), ApiError> {
        let held = maker.and_then(|id| self.tokens.get(id)).map(|token| &token.access);
        held.unwrap_or(&Access::Publishable).covers(access)
    }

    /// Fails if the token may not call the operation, and says what it lacks.
    pub(crate) fn permit(&self, token: Id, operation: &Operation) -> Result<(), ApiError> {
        let (Some(token), Some(scope)) = (self.tokens.get(token), &operation.scope) else {
            return Ok(());
        };
        let id = &operation.id;
        if token.access == Access::Publishable {
            if id == PUBLISHABLE {
                return Ok(());
            }
            let message =
                format!("a publishable key may only call {PUBLISHABLE}; {id} needs a secret one with {scope}");
            return Err(forbidden(scope, message));
        }
        if token.access.holds(&written(scope)) {
            return Ok(());
        }
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
        let error = forbidden(scope, format!("the token lacks the scope {scope}, which {id} needs"));
        Err(error.header("www-authenticate", challenge))
    }

    /// Notes that a token was used; by the minute, so that not every request changes a row.
    pub(crate) fn note_use(&mut self, id: Id, now: Moment) {
        const STEP: std::time::Duration = std::time::Duration::from_secs(60);
        let known = self.tokens.get(id).and_then(|token| token.last_used_at);
        if known.is_none_or(|at| at.plus(STEP) <= now) {
            self.tokens.rows.touch(id, |token| token.last_used_at = Some(now));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::document;
    use crate::store::state;

    fn scopes(names: &[&str]) -> Access {
        Access::Scopes(names.iter().map(|name| written(name)).collect())
    }

    #[test]
    fn scopes_have_two_spellings() {
        for scope in ["links:read", "page_themes:write"] {
            assert_eq!(spoken(&written(scope)), scope);
        }
        assert_eq!(written("page_themes:write"), "API_SCOPE_PAGE_THEMES_WRITE");
    }

    #[test]
    fn every_scope_of_an_operation_is_one_of_the_enumeration() {
        let known: Vec<&str> = document().values_of("ApiScope").collect();
        for operation in document().operations() {
            assert_eq!(operation.scope.is_none(), operation.public, "{}", operation.id);
            let unknown = operation.scope.as_ref().filter(|scope| !known.contains(&written(scope).as_str()));
            assert_eq!(unknown, None, "{}", operation.id);
        }
    }

    #[test]
    fn to_write_is_to_read_but_not_the_other_way() {
        let access = scopes(&["links:write", "media:read"]);
        let holds = |scope: &str| access.holds(&written(scope));
        assert!(holds("links:write") && holds("links:read") && holds("media:read"));
        assert!(!holds("media:write") && !holds("tags:read"));
    }

    #[test]
    fn nobody_gives_away_more_than_they_hold() {
        let some = scopes(&["links:write", "visitors:read"]);
        assert!(some.covers(&scopes(&["links:read", "visitors:read"])).is_ok());
        let error = some.covers(&scopes(&["links:read", "visitors:write"])).unwrap_err();
        assert_eq!(error.status, 403);
        assert!(error.message.contains("visitors:write"), "{}", error.message);
        assert!(some.covers(&Access::Full).is_err() && some.covers(&Access::Publishable).is_err());
        assert!(Access::Full.covers(&Access::Full).is_ok() && Access::Full.covers(&Access::Publishable).is_ok());
    }

    #[test]
    fn the_token_of_a_new_start_replaces_the_old_one() {
        let mut state = state();
        state.adopt_token("a".to_owned());
        state.adopt_token("b".to_owned());
        assert!(state.tokens.sent_as("a").is_none());
        assert_eq!(state.tokens.sent_as("b").map(|token| &token.access), Some(&Access::Full));
        assert_eq!(state.tokens.rows.iter().count(), 1);
    }
}

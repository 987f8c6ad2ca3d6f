//! A request that an operation executes.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Query, Response};
use crate::document::{Operation, Resource, Target};
use crate::domain::{Env, find};
use crate::store::{Object, Transaction};

/// A request that has passed the validation against the document.
pub(crate) struct Call<'a> {
    pub(crate) env: &'a Env,
    pub(crate) operation: &'a Operation,
    pub(crate) variables: &'a [(String, String)],
    pub(crate) query: &'a Query,
    pub(crate) body: Value,
    pub(crate) now: Timestamp,
    /// The token that the request was sent with; none without a valid one.
    pub(crate) token: Option<Id>,
}

pub(crate) type Handler = fn(&mut Transaction<'_>, &Call<'_>) -> Result<Response, ApiError>;

impl Call<'_> {
    pub(crate) fn variable(&self, name: &str) -> &str {
        let found = self.variables.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// A text of the query, or else of the body; an empty one counts as absent.
    pub(crate) fn text<'c>(&'c self, name: &'c str) -> Option<&'c str> {
        self.query.get(name).or_else(|| self.body[name].as_str().filter(|text| !text.is_empty()))
    }

    /// The body as a type that the operation works with.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        // It fails only for what the document allows and the type does not, such as 1e400.
        T::deserialize(&self.body).map_err(|error| ApiError::bad_request(format!("the body: {error}")))
    }

    /// The values of `include`, in the query or in the body.
    pub(crate) fn include(&self) -> Vec<&str> {
        let body = self.body.get("include").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        self.query.all("include").chain(body).filter(|value| !value.is_empty()).collect()
    }

    /// The resource of the operation, and what the operation does to it.
    pub(crate) fn target(&self) -> Result<(&Resource, &Target), ApiError> {
        let target = self.operation.target.as_ref();
        let target = target.ok_or_else(|| ApiError::not_found(format!("{} has no resource", self.operation.id)))?;
        Ok((&self.env.document.resources()[target.resource], target))
    }
}

/// Returns the object of a kind with this id, or else a 404.
pub(crate) fn existing(tx: &Transaction<'_>, kind: &str, id: &str) -> Result<(Id, Object), ApiError> {
    let found = Id::parse(id).and_then(|id| Some((id, find(tx, kind, id)?)));
    found.ok_or_else(|| not_found(kind, id))
}

pub(crate) fn not_found(kind: &str, id: &str) -> ApiError {
    ApiError::not_found(format!("there is no {kind} with the id {id}"))
}

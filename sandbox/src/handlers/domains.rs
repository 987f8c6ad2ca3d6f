//! Custom domains: checks, and examples of the DNS records that they need.

use serde_json::json;

use super::call::{Call, existing};
use super::{examples, generic, respond};
use crate::base::message::{ApiError, Response};
use crate::domain::custom_domains::{KIND, check};
use crate::store::Transaction;

pub(super) fn check_now(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut domain) = generic::object(tx, call)?;
    check(&mut domain, tx.now());
    tx.put(KIND, id, &domain);
    Ok(respond::one(tx, call, KIND, id, domain))
}

/// An example with one record, as if the name of the domain had been sent.
pub(super) fn records(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (_, domain) = existing(tx, KIND, call.variable("id"))?;
    let record = json!([{"name": domain.text("name")}]);
    let body = json!({"domain": domain.text("name"), "records": record, "validations": record});
    examples::respond(tx, &Call { body, ..*call })
}

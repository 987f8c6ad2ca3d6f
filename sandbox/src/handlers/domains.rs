//! Custom domains: checks, and examples of the DNS records that they need.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{examples, generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::custom_domains::{KIND, check};
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CustomDomainsService_Check" => check_now,
        "CustomDomainsService_GetSetupGuide" | "CustomDomainsService_ValidationInstructions" => records,
        _ => return None,
    })
}

fn check_now(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut domain) = generic::object(tx, call)?;
    check(&mut domain, tx.now());
    tx.put(KIND, id, &domain);
    Ok(respond::one(tx, call, KIND, id, domain))
}

/// An example with one record, as if the name of the domain had been sent.
fn records(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let id = call.variable("id");
    let domain = Id::parse(id).and_then(|id| tx.get(KIND, id)).ok_or_else(|| not_found(KIND, id))?;
    let record = json!([{"name": domain.text("name")}]);
    let body = json!({"domain": domain.text("name"), "records": record, "validations": record});
    let (status, schema) = &call.operation.success;
    let example = examples::object(&Call { body, ..*call }, schema);
    Ok(Response::json(*status, &Value::Object(example)))
}

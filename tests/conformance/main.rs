//! The API document as the oracle: every operation's request and every schema, against what the document says.
//!
//! A package of its own, so that `cargo xtask regenerate` can check what it made without compiling the sandbox.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

mod cycles;
mod example;
mod models;
mod operations;
mod spelling;

#[path = "../../generated/testing/cases.rs"]
#[allow(
    deprecated,
    unused_imports,
    clippy::too_many_lines,
    reason = "which helpers it needs, and what is deprecated, is the document's"
)]
mod cases;

use std::sync::LazyLock;

use linkbreakers::{
    ApiClient, Timestamp,
    request::{Client, Request},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use self::{cases::MODELS, example::Examples};

/// The document as the vendor serves it, without our overlays.
static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../openapi/linkbreakers.json")).unwrap());

/// An operation with a call that sets every parameter.
struct Case {
    id: &'static str,
    send: fn(&ApiClient) -> Result<Value, String>,
}

/// A schema with its Rust type.
struct Model {
    /// The schema's name in the document.
    schema: &'static str,
    /// The type's name.
    name: &'static str,
    /// The properties without which reading fails.
    mandatory: &'static [&'static str],
    /// One with every field set by its setter; none for enums.
    set: Option<fn() -> Value>,
    /// Whether it is only a name for another type, whose rules hold where it is used.
    alias: bool,
    /// Reads, writes, reads again, compares, and returns what was written.
    round_trip: fn(Value) -> Result<Value, String>,
}

/// Sends by the real client, and reads what came back.
fn sent<R>(request: &R) -> Result<Value, String>
where
    R: Request<Client = ApiClient, Output: Serialize + DeserializeOwned>,
{
    let call = request.to_call().map_err(|error| error.to_string())?;
    let answer = request.client().send::<Value>(call).map_err(|error| error.to_string())?;
    Ok(json(&read::<R::Output>(&ApiClient::into_value(answer))?))
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Clone + std::fmt::Debug>(
    value: Value,
) -> Result<Value, String> {
    let from: T = read(&value)?;
    let written = json(&from);
    let again: T = read(&written).map_err(|error| format!("cannot read back: {error}"))?;
    assert_eq!(from, again, "what was written means something else");
    Ok(written)
}

/// Reads from text, as the client does but for the path of an error: each way is compiled for each of the models, and
/// that one takes long.
fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_slice(value.to_string().as_bytes()).map_err(|error| error.to_string())
}

/// Writes as the client writes bodies: another way would be compiled once more for each of the models.
fn json(value: &impl Serialize) -> Value {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

/// A model with everything set, from the document's schema.
fn sample<T: DeserializeOwned>(name: &str) -> T {
    let model = MODELS.iter().find(|model| model.name == name).unwrap_or_else(|| panic!("{name} is no model"));
    read(&Examples::full().of_component(model.schema)).unwrap()
}

fn timestamp() -> Timestamp {
    example::TIMESTAMP.parse().unwrap()
}

fn free_form() -> Value {
    json!({"free": [1, "two", null]})
}

/// The same for what is set key by key.
fn free_form_entries() -> Map<String, Value> {
    free_form().as_object().cloned().unwrap()
}

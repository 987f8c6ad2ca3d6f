//! Checks the requests of all operations and the models of all schemas against the API document.
//!
//! This is a package, so that `cargo xtask regenerate` can check the generated code without compiling the sandbox.

#![allow(clippy::unwrap_used, reason = "clippy does not recognize helpers outside of test functions as test code")]

mod cycles;
mod error_paths;
mod example;
mod models;
mod operations;
mod spelling;

#[path = "../../generated/testing/cases.rs"]
#[allow(
    deprecated,
    unused_imports,
    clippy::too_many_lines,
    reason = "the document determines which helpers and deprecated methods it uses"
)]
mod cases;

use std::{fmt::Debug, sync::LazyLock};

use linkbreakers::{
    ApiClient, Timestamp,
    request::{Client, Request},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use self::{cases::MODELS, example::Examples};

/// The vendor's document without our overlays.
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
    /// The properties without which deserialization fails.
    mandatory: &'static [&'static str],
    /// Whether the type is a struct.
    object: bool,
    /// Creates a value with every setter; `None` for enums and for models that no request contains.
    set: Option<fn() -> Value>,
    /// Whether the name is an alias for another type, whose rules apply where the alias is used.
    alias: bool,
    /// Deserializes and serializes a value, checks that the result deserializes to the same value, and returns it.
    round_trip: fn(Value) -> Result<Value, String>,
}

impl Case {
    const fn new(id: &'static str, send: fn(&ApiClient) -> Result<Value, String>) -> Self {
        Self { id, send }
    }
}

impl Model {
    const fn new<T: Sample>(schema: &'static str, name: &'static str) -> Self {
        Self { schema, name, mandatory: &[], object: false, set: None, alias: false, round_trip: round_trip::<T> }
    }

    #[allow(dead_code, reason = "only some documents have schemas that are aliases")]
    const fn alias(self) -> Self {
        Self { alias: true, ..self }
    }

    const fn object(self, mandatory: &'static [&'static str]) -> Self {
        Self { object: true, mandatory, ..self }
    }

    const fn set_by(self, set: fn() -> Value) -> Self {
        Self { set: Some(set), ..self }
    }
}

/// The traits that every model implements.
trait Sample: Serialize + DeserializeOwned + PartialEq + Clone + Debug {}

impl<T: Serialize + DeserializeOwned + PartialEq + Clone + Debug> Sample for T {}

/// Creates the entry of a model.
macro_rules! model {
    ($type:ident, $schema:literal) => {
        Model::new::<linkbreakers::$type>($schema, stringify!($type))
    };
}
use model;

/// Creates a model with all properties from its schema in the document.
macro_rules! sample {
    ($type:ident) => {
        super::sample_of::<linkbreakers::$type>(stringify!($type))
    };
}
use sample;

/// Creates two samples, for a list.
macro_rules! pair {
    ($type:ident) => {
        [sample!($type), sample!($type)]
    };
}
use pair;

/// Sends a request with the real client, and returns the response as its model serializes it.
fn sent<R>(request: &R) -> Result<Value, String>
where
    R: Request<Client = ApiClient, Output: Serialize + DeserializeOwned>,
{
    let call = request.to_call().map_err(|error| error.to_string())?;
    let response = request.client().send::<R::Output>(call).map_err(|error| error.to_string())?;
    Ok(json(&ApiClient::into_value(response)))
}

fn round_trip<T: Sample>(value: Value) -> Result<Value, String> {
    let model: T = read(&value)?;
    let written = json(&model);
    let again: T = read(&written).map_err(|error| format!("cannot read back: {error}"))?;
    assert_eq!(model, again, "the serialized value has another meaning");
    Ok(written)
}

/// Deserializes from text as the client does.
fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_slice(value.to_string().as_bytes()).map_err(|error| error.to_string())
}

/// Serializes as the client serializes bodies, so that no further serializer is compiled for all models.
fn json(value: &impl Serialize) -> Value {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

/// Returns a model with all properties, created from the schema in the document.
fn sample_of<T: DeserializeOwned>(name: &str) -> T {
    let model = MODELS.iter().find(|model| model.name == name).unwrap_or_else(|| panic!("there is no model {name}"));
    read(&Examples::full().of_component(model.schema)).unwrap()
}

fn timestamp() -> Timestamp {
    example::TIMESTAMP.parse().unwrap()
}

fn free_form() -> Value {
    json!({"free": [1, "two", null]})
}

/// The entries of [`free_form`], for properties that are set key by key.
fn free_form_entries() -> Map<String, Value> {
    free_form().as_object().cloned().unwrap()
}

//! The operations that the sandbox keeps no memory of. Each answers an example made from its schema: the same for the
//! same request, and saying back what the request said.

mod example;
mod words;

use serde_json::{Map, Value};

use self::example::{Example, Known};
use super::{Call, Handler};
use crate::document::{Operation, document};
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::store::State;

/// Serves whatever is asked for, so it must be asked last.
pub(super) fn handler(operation: &str) -> Option<Handler> {
    let known = document().operations().iter().any(|o| o.id == operation);
    known.then_some(answer as Handler)
}

fn answer(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let (status, _) = call.operation.success;
    let body = example(call.operation, state.workspace, call.variables, call.query, call.body);
    Ok(Reply::json(status, &body))
}

fn example(operation: &Operation, workspace: Id, variables: &[(String, String)], query: &Query, body: Value) -> Value {
    let mut seed = words::Seed::new(&operation.id);
    for (name, value) in variables {
        seed = seed.with(name).with(value);
    }
    for (name, value) in query.pairs() {
        seed = seed.with(name).with(value);
    }
    seed = seed.with(&body.to_string());
    let mut sent = match body {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    let known = known(operation, workspace, variables, query);
    if operation.template == "/v1/workspace" {
        sent.insert("id".to_owned(), workspace.to_string().into());
    }
    sent.extend(variables.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))));
    Example { known: &known }.whole(&operation.success.1, &sent, seed)
}

/// The ids that hold wherever they are named: of the workspace, the path and the query. `/links/{id}/..` tells the
/// `linkId` too.
fn known(operation: &Operation, workspace: Id, variables: &[(String, String)], query: &Query) -> Known {
    let mut known = Known::from([("workspaceId".to_owned(), workspace.to_string())]);
    let filters = query.pairs().filter(|(name, value)| name.ends_with("Id") && !value.is_empty());
    known.extend(filters.map(|(name, value)| (name.to_owned(), value.to_owned())));
    for (name, value) in variables {
        let name = match name.as_str() {
            "id" => owner(&operation.template).unwrap_or_default(),
            other => other.to_owned(),
        };
        known.insert(name, value.clone());
    }
    known
}

/// `linkId` of `/v1/links/{id}/..`.
fn owner(template: &str) -> Option<String> {
    let (before, _) = template.split_once("/{id}")?;
    let singular = before.rsplit('/').next()?.strip_suffix('s')?;
    let mut parts = singular.split('-');
    let first = parts.next()?.to_owned();
    Some(parts.fold(first, |name, part| name + &words::capitalised(part)) + "Id")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn operation(id: &str) -> &'static Operation {
        document().operations().iter().find(|o| o.id == id).unwrap()
    }

    fn ask(id: &str, variables: &[(&str, &str)], query: &str, body: Value) -> Value {
        let variables: Vec<_> = variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        example(operation(id), Id::shaped(7), &variables, &Query::parse(query), body)
    }

    /// The document as it is, with every object closed, so that no answer has a field that it does not know.
    fn compile(schema: &Value) -> jsonschema::Validator {
        let mut whole = document().standalone(schema);
        for schema in whole["components"]["schemas"].as_object_mut().unwrap().values_mut() {
            if schema.get("additionalProperties").is_none() && schema.get("properties").is_some() {
                schema["additionalProperties"] = json!(false);
            }
        }
        jsonschema::options().should_validate_formats(true).build(&whole).unwrap()
    }

    fn unspecified(value: &Value) -> bool {
        match value {
            Value::String(text) => text.ends_with("_UNSPECIFIED"),
            Value::Array(items) => items.iter().any(unspecified),
            Value::Object(fields) => fields.values().any(unspecified),
            _ => false,
        }
    }

    #[test]
    fn every_operation_has_an_example_that_its_schema_takes() {
        let mut largest = 0;
        for operation in document().operations() {
            let validator = compile(&operation.success.1);
            for variant in 0..4 {
                let variables = [("id".to_owned(), format!("00000000-0000-4000-8000-00000000000{variant}"))];
                let value =
                    example(operation, Id::shaped(1), &variables, &Query::default(), json!({"variant": variant}));
                let faults: Vec<String> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
                assert!(faults.is_empty(), "{}: {faults:?} in {value}", operation.id);
                assert!(!unspecified(&value), "{}: {value}", operation.id);
                assert!(value.get("nextPageToken").is_none(), "{}: {value}", operation.id);
                largest = largest.max(value.to_string().len());
            }
        }
        assert!(largest < 60_000, "an example of {largest} bytes is too much to read");
    }

    #[test]
    fn the_same_request_is_answered_the_same() {
        let list = |query| ask("AgentsService_List", &[], query, Value::Null);
        assert_eq!(list("pageSize=2"), list("pageSize=2"));
        assert_ne!(list("pageSize=2"), list("pageSize=3"));
        assert_eq!(list("")["agents"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn what_was_sent_is_said_back() {
        let id = "6f0c2a52-9d1c-4b8e-9a3c-0a3f6e1d2c4b";
        let body = json!({"name": "Concierge", "language": 5, "unheard": "of"});
        let agent = &ask("AgentsService_Update", &[("id", id)], "", body)["agent"];
        assert_eq!((&agent["id"], &agent["name"]), (&json!(id), &json!("Concierge")));
        assert!(agent["language"].is_string(), "a value of another type is not taken");
        assert_eq!(agent["workspaceId"], Id::shaped(7).to_string());
    }

    #[test]
    fn an_owner_is_named_by_the_path() {
        assert_eq!(owner("/v1/links/{id}/settings").as_deref(), Some("linkId"));
        assert_eq!(owner("/v1/page-themes/{id}").as_deref(), Some("pageThemeId"));
        assert_eq!(owner("/v1/workspace"), None);
        assert!(handler("Nothing_OfTheKind").is_none());
    }
}

//! One spelling for what operations say in several: ids, tags, media types, statuses, paging and scopes.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use crate::{
    document::{self, list, properties, ref_name, text},
    say, walk,
};

/// Rewrites the operations of a resolved document in place.
pub(crate) fn spell(document: &mut Value) -> Result<()> {
    let tags = known_tags(document);
    let mut ids = BTreeSet::new();
    let secured = document.get("security").is_some()
        || document::operations(document).any(|operation| operation.value.get("security").is_some());
    let source = document.clone();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).context("the document has no `paths`")?;
    for (path, item) in paths.iter_mut() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if !document::METHODS.contains(&method.as_str()) {
                continue;
            }
            let place = format!("{} {path}", method.to_uppercase());
            if !operation.is_object() {
                bail!("{place} must be an object");
            }
            name(operation, method, path, &tags, &mut ids);
            path_parameters(operation, path);
            statuses(operation);
            scopes(operation);
            paging(&source, operation, &place);
        }
    }
    if !secured {
        // It says nothing on security at all, which does not mean that there is none.
        document["security"] = json!([{"bearerAuth": []}]);
    }
    Ok(())
}

/// The tag of each service, from the operations that have one.
fn known_tags(document: &Value) -> Map<String, Value> {
    document::operations(document)
        .filter_map(|operation| {
            let (service, _) = text(operation.value, "operationId")?.split_once("Service_")?;
            Some((service.to_owned(), operation.value["tags"].get(0)?.clone()))
        })
        .collect()
}

fn name(operation: &mut Value, method: &str, path: &str, tags: &Map<String, Value>, ids: &mut BTreeSet<String>) {
    let words = || path.split(['/', ':', '{', '}']).filter(|word| !word.is_empty() && !is_version(word));
    let mut id = match text(operation, "operationId") {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => format!("{method}_{}", words().collect::<Vec<_>>().join("_")).to_upper_camel_case(),
    };
    while !ids.insert(id.clone()) {
        id.push_str("Again");
    }
    let service = id.split_once("Service_").map(|(service, _)| service);
    let tag = match &operation["tags"][0] {
        Value::String(tag) if !tag.trim().is_empty() => json!(tag),
        _ => match service {
            Some(service) => tags.get(service).cloned().unwrap_or_else(|| json!(service)),
            None => json!(words().next().unwrap_or("root").to_upper_camel_case()),
        },
    };
    operation["tags"] = json!([tag]);
    operation["operationId"] = json!(id);
}

/// Declares what the path's template names and nothing says more of: it is a text.
fn path_parameters(operation: &mut Value, path: &str) {
    let named = path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0));
    for name in named {
        let is_it = |parameter: &Value| parameter["in"] == "path" && parameter["name"] == name;
        if !list(operation, "parameters").iter().any(is_it) {
            let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
            let all = [list(operation, "parameters").to_vec(), vec![parameter]].concat();
            operation["parameters"] = json!(all);
        }
    }
}

fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok())
}

/// Gives every operation a success with a number.
fn statuses(operation: &mut Value) {
    let Some(responses) =
        operation.as_object_mut().map(|operation| operation.entry("responses").or_insert_with(|| json!({})))
    else {
        return;
    };
    let Some(responses) = responses.as_object_mut() else { return };
    if let Some(range) = responses.remove("2XX").or_else(|| responses.remove("2xx")) {
        responses.entry("200").or_insert(range);
    }
    if !responses.keys().any(|status| status.starts_with('2')) {
        // Where it is all that is said, the default is what success answers.
        let only = if responses.len() == 1 { responses.get("default").cloned() } else { None };
        responses.insert("200".into(), only.unwrap_or_else(|| json!({"description": "OK"})));
    }
}

/// `x-scopes`, from the live document's `x-required-scope` or from the security requirement.
fn scopes(operation: &mut Value) {
    let live = operation.as_object_mut().and_then(|operation| operation.remove("x-required-scope"));
    if operation.get("x-scopes").is_some() {
        return;
    }
    let required = || {
        let requirements = list(operation, "security").iter().filter_map(Value::as_object);
        requirements.flat_map(Map::values).find(|scopes| scopes.get(0).is_some()).cloned()
    };
    let scopes = match live {
        Some(Value::String(scope)) => Some(json!([scope])),
        Some(Value::Array(scopes)) if !scopes.is_empty() => Some(json!(scopes)),
        _ => required(),
    };
    if let Some(scopes) = scopes {
        operation["x-scopes"] = scopes;
    }
}

/// `x-pagination` as {request, response, items}, from the live document's spelling.
fn paging(document: &Value, operation: &mut Value, place: &str) {
    let Some(spelled) = operation.get("x-pagination").cloned() else { return };
    if ["request", "response", "items"].iter().all(|key| text(&spelled, key).is_some()) {
        return;
    }
    match live_paging(document, operation, &spelled) {
        Some(ours) => operation["x-pagination"] = ours,
        None => {
            say(&format!(
                "warning: {place}: ignoring x-pagination, which matches neither the parameters nor the response: {spelled}"
            ));
            drop(operation.as_object_mut().and_then(|operation| operation.remove("x-pagination")));
        }
    }
}

fn live_paging(document: &Value, operation: &Value, spelled: &Value) -> Option<Value> {
    let operation = document::Operation { path: "", method: "", value: operation };
    let body = operation.body().map(|body| plain(document, body));
    let takes = |name: &&str| {
        operation.parameters().any(|parameter| text(parameter, "name") == Some(name))
            || body.is_some_and(|body| properties(body).any(|(property, _)| property == name))
    };
    let request = ["cursorParam", "cursorAlias"].iter().filter_map(|key| text(spelled, key)).find(takes)?;
    let field = text(spelled, "nextCursorField")?;
    let (wrapper, name) = field.rsplit_once('.').unwrap_or(("", field));
    let answer = plain(document, operation.successes().next()?);
    let wrappers: Vec<&str> = wrapper.split('.').filter(|step| !step.is_empty()).collect();
    let start =
        wrappers.iter().try_fold(answer, |schema, step| Some(plain(document, schema["properties"].get(*step)?)))?;
    // The field may stand in a wrapper that its name leaves out.
    let (page, wrappers) = if start["properties"].get(name).is_some() {
        (start, wrappers)
    } else {
        let (step, inner) = properties(start)
            .map(|(step, inner)| (step, plain(document, inner)))
            .find(|(_, inner)| inner["properties"].get(name).is_some())?;
        (inner, [wrappers, vec![step.as_str()]].concat())
    };
    let path = |last: &str| wrappers.iter().copied().chain([last]).collect::<Vec<_>>().join(".");
    let items =
        text(spelled, "itemsField").map(str::to_owned).or_else(|| only_list(document, page).map(|list| path(&list)))?;
    Some(json!({"request": request, "response": path(name), "items": items}))
}

/// The list of objects in a page; of several, the first.
fn only_list(document: &Value, page: &Value) -> Option<String> {
    let lists: Vec<(&String, &Value)> = properties(page)
        .map(|(name, value)| (name, plain(document, value)))
        .filter(|(_, value)| value["type"] == "array" || value.get("items").is_some())
        .collect();
    let is_plain = |list: &Value| {
        let kind = text(plain(document, &list["items"]), "type");
        matches!(kind, Some("string" | "integer" | "number" | "boolean"))
    };
    let of_objects = lists.iter().find(|(_, list)| !is_plain(list));
    of_objects.or_else(|| lists.first()).map(|(name, _)| (*name).clone())
}

/// The schema that is meant, behind references and wrappers of one.
pub(crate) fn plain<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..32 {
        let only = ["allOf", "anyOf", "oneOf"].iter().find_map(|key| {
            let mut parts = list(schema, key).iter().filter(|part| part["type"] != "null");
            parts.next().filter(|_| parts.next().is_none())
        });
        schema = match (ref_name(schema), only) {
            (Some(name), _) => &document["components"]["schemas"][document::pointer_token(name)],
            (None, Some(only)) if schema.get("properties").is_none() => only,
            _ => break,
        };
    }
    schema
}

/// Says whether anything stands in a parameter's place that is the client's own business.
pub(crate) fn is_clients_own(parameter: &Value) -> bool {
    const OWN: [&str; 5] = ["accept", "authorization", "content-type", "linkbreakers-client", "user-agent"];
    text(parameter, "in") == Some("header")
        && text(parameter, "name").is_some_and(|name| OWN.iter().any(|own| own.eq_ignore_ascii_case(name)))
}

/// Takes away the header parameters that the client sends by itself.
pub(crate) fn drop_clients_own(document: &mut Value) {
    for (_, operation) in walk::every_operation(document) {
        if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.retain(|parameter| !is_clients_own(parameter));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(operation: Value, schemas: Value) -> Result<Value> {
        let mut document =
            json!({"paths": {"/v1/things/{id}:ring": {"post": operation}}, "components": {"schemas": schemas}});
        spell(&mut document).map(|()| document["paths"]["/v1/things/{id}:ring"]["post"].take())
    }

    #[test]
    fn ids_and_tags_are_made_up_where_there_are_none() {
        let operation = spelled(json!({"responses": {}}), json!({})).unwrap();
        assert_eq!((&operation["operationId"], &operation["tags"]), (&json!("PostThingsIdRing"), &json!(["Things"])));
        let operation = spelled(json!({"operationId": "ThingService_Ring", "tags": []}), json!({})).unwrap();
        assert_eq!(operation["tags"], json!(["Thing"]));
        let operation = spelled(json!({"operationId": "A", "tags": ["One", "Two"]}), json!({})).unwrap();
        assert_eq!(operation["tags"], json!(["One"]));
    }

    #[test]
    fn what_is_no_operation_is_named() {
        let error = spelled(Value::Null, json!({})).unwrap_err().to_string();
        assert_eq!(error, "POST /v1/things/{id}:ring must be an object");
    }

    #[test]
    fn every_operation_has_a_success() {
        let of =
            |responses: Value| spelled(json!({"responses": responses}), json!({})).unwrap()["responses"]["200"].take();
        assert_eq!(of(json!({"2XX": {"x": 1}})), json!({"x": 1}));
        assert_eq!(of(json!({"default": {"x": 1}})), json!({"x": 1}));
        assert_eq!(of(json!({"default": {"x": 1}, "404": {}})), json!({"description": "OK"}));
        assert_eq!(of(json!({"201": {}})), Value::Null);
    }

    #[test]
    fn scopes_are_read_in_each_spelling() {
        let of = |operation: Value| spelled(operation, json!({})).unwrap()["x-scopes"].take();
        assert_eq!(of(json!({"x-required-scope": "links:read"})), json!(["links:read"]));
        assert_eq!(of(json!({"security": [{"bearer": []}, {"oauth2": ["links:write"]}]})), json!(["links:write"]));
        assert_eq!(of(json!({"x-scopes": ["a:read"], "x-required-scope": "b:read"})), json!(["a:read"]));
        assert_eq!(of(json!({"security": [{"bearer": []}]})), Value::Null);
    }

    #[test]
    fn the_live_pagination_is_understood() {
        let live = json!({"type": "cursor", "pageSizeParam": "pageSize", "cursorParam": "pageToken", "cursorAlias": "cursor", "nextCursorField": "nextPageToken", "endOfList": "absent"});
        let answer =
            json!({"content": {"application/json": {"schema": {"allOf": [{"$ref": "#/components/schemas/List"}]}}}});
        let operation = json!({"x-pagination": live, "parameters": [{"name": "cursor", "in": "query"}], "responses": {"200": answer}});
        let list = json!({"properties": {"names": {"type": "array", "items": {"type": "string"}}, "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}, "nextPageToken": {"type": "string"}}});
        let flat = spelled(operation.clone(), json!({"List": list, "Thing": {"type": "object"}})).unwrap();
        assert_eq!(flat["x-pagination"], json!({"request": "cursor", "response": "nextPageToken", "items": "things"}));
        let any = json!({"anyOf": [{"$ref": "#/components/schemas/Json"}, {"type": "null"}]});
        let mut list = list;
        list["properties"]["things"]["type"] = json!(["array", "null"]);
        let wrapped = json!({"List": {"properties": {"json": any}}, "Json": list, "Thing": {}});
        let wrapped = spelled(operation.clone(), wrapped).unwrap();
        assert_eq!(
            wrapped["x-pagination"],
            json!({"request": "cursor", "response": "json.nextPageToken", "items": "json.things"})
        );
        let useless = spelled(operation, json!({"List": {"type": "object"}})).unwrap();
        assert_eq!(useless.get("x-pagination"), None);
    }
}

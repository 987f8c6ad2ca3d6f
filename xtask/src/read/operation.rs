//! Reading operations: parameters, bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase as _;
use serde_json::{Value, json};

use super::reader::{At, LONGEST_CHAIN, Reader, entries, escaped, list, marks, object, requirements, servers, text};
use crate::model::{
    Body, Content, Encoding, Facts, Form, METHODS, Operation, Paging, Parameter, Place, Response, Schema, json_of,
};

/// Keywords of a path beside its operations that the operations get.
const OF_PATHS: [&str; 4] = ["$ref", "parameters", "servers", "summary"];
/// Keywords about people.
const IGNORED: [&str; 3] = ["example", "examples", "externalDocs"];
/// Headers that the client sends by itself.
const OWN_HEADERS: [&str; 5] = ["accept", "authorization", "content-type", "linkbreakers-client", "user-agent"];

impl Reader<'_> {
    pub(super) fn operations(&mut self) -> Result<Vec<Operation>> {
        let paths = entries(self.document, "paths").context("the document has no `paths`")?;
        let mut operations = Vec::new();
        for path in paths.keys() {
            let at = At { pointer: format!("/paths/{}", escaped(path)), place: path.clone() };
            let (item, at) = self.follow(&paths[path], &at)?;
            for (keyword, value) in &item {
                if METHODS.contains(&keyword.as_str()) {
                    operations.push(self.operation(path, keyword, value, &item, &at)?);
                } else if !OF_PATHS.contains(&keyword.as_str())
                    && keyword != "description"
                    && !keyword.starts_with("x-")
                {
                    self.report(path, format!("`{keyword}` is not supported, and ignored"));
                }
            }
        }
        name(&mut operations);
        if !operations.is_empty() && operations.iter().all(|operation| operation.unsupported.is_some()) {
            bail!("the document has no operation that the SDK supports");
        }
        Ok(operations)
    }

    fn operation(&mut self, path: &str, method: &str, raw: &Value, item: &Facts, at: &At) -> Result<Operation> {
        let at = At { place: format!("{} {path}", method.to_uppercase()), ..at.part(method, "") };
        object(raw, &at.place)?;
        if let Some(reference) = raw.get("$ref") {
            let why = "an operation that is a reference is not supported";
            self.report(&at.place, format!("skipping the operation: {why}"));
            return Ok(Operation {
                path: path.to_owned(),
                method: method.to_owned(),
                id: text(raw, "operationId").unwrap_or_default().to_owned(),
                unsupported: Some(why.to_owned()),
                other: Facts::from_iter([("$ref".to_owned(), reference.clone())]),
                ..Operation::default()
            });
        }
        let mut operation = Operation {
            path: path.to_owned(),
            method: method.to_owned(),
            id: text(raw, "operationId").unwrap_or_default().to_owned(),
            tag: raw["tags"][0].as_str().filter(|tag| !tag.trim().is_empty()).unwrap_or_default().to_owned(),
            summary: text(raw, "summary").map(str::to_owned),
            description: text(raw, "description").map(str::to_owned),
            deprecated: raw["deprecated"] == true,
            parameters: self.parameters(raw, item, path, &at)?,
            body: raw.get("requestBody").map(|body| self.body(body, &at)).transpose()?,
            responses: self.responses(raw, &at)?,
            security: requirements(&raw["security"]),
            servers: servers(raw),
            marks: marks(raw.as_object().unwrap_or(&Facts::new())),
            ..Operation::default()
        };
        if operation.servers.is_empty() {
            operation.servers = servers(&json!(item));
        }
        const READ: [&str; 11] = [
            "operationId",
            "tags",
            "summary",
            "description",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
            "security",
            "servers",
            "externalDocs",
        ];
        operation.other = self.others(raw, &READ, &at);
        operation.scopes = scopes(&mut operation);
        operation.paging = self.paging(&mut operation, &at)?;
        operation.unsupported = self.unsendable_request(&operation);
        self.support(&mut operation, &at);
        Ok(operation)
    }

    /// The parameters of an operation, after those of its path that it does not have itself.
    fn parameters(&mut self, raw: &Value, item: &Facts, path: &str, at: &At) -> Result<Vec<Parameter>> {
        let own = list(raw, "parameters").iter().enumerate();
        let own = own.map(|(index, raw)| self.parameter(raw, &at.part(&format!("parameters/{index}"), "")));
        let own: Vec<Parameter> = own.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
        let shared = item.get("parameters").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let above = At { pointer: at.pointer.rsplit_once('/').unwrap_or_default().0.to_owned(), ..at.clone() };
        let mut all = Vec::new();
        for (index, raw) in shared.iter().enumerate() {
            let parameter = self.parameter(raw, &above.part(&format!("parameters/{index}"), ""))?;
            let is_own = |parameter: &Parameter| {
                own.iter().any(|own| (own.place, &own.name) == (parameter.place, &parameter.name))
            };
            all.extend(parameter.filter(|parameter| !is_own(parameter)));
        }
        all.extend(own);
        // What the path's template names is a text, unless the document says more.
        for name in path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)) {
            if !all.iter().any(|parameter| parameter.place == Place::Path && parameter.name == name) {
                all.push(Parameter {
                    name: name.to_owned(),
                    place: Place::Path,
                    required: true,
                    description: None,
                    deprecated: false,
                    schema: Schema::plain("string", None),
                    encoding: encoding(&Facts::new(), Place::Path),
                    unsupported: None,
                    marks: Facts::new(),
                    other: Facts::new(),
                });
            }
        }
        Ok(all)
    }

    /// Reads a parameter; none if the client sends it by itself.
    fn parameter(&mut self, raw: &Value, at: &At) -> Result<Option<Parameter>> {
        let (facts, mut at) = self.follow(raw, at)?;
        let raw = json!(facts);
        let name = text(&raw, "name").with_context(|| format!("{}: a parameter has no name", at.place))?.to_owned();
        at.place = format!("{}: parameter {name}", at.place);
        let place = Place::NAMES.iter().find(|(_, word)| text(&raw, "in") == Some(word)).map(|(place, _)| *place);
        let place = place.with_context(|| format!("{}: `in` must be path, query, header or cookie", at.place))?;
        if place == Place::Header && OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(&name)) {
            return Ok(None);
        }
        let mut encoding = encoding(&facts, place);
        let schema = match (facts.get("schema"), entries(&raw, "content").and_then(|content| content.iter().next())) {
            (Some(schema), _) => self.schema(schema, &at.part("schema", ""))?,
            (None, Some((media_type, media))) => {
                encoding.media_type = Some(media_type.clone());
                let at_media = at.part(&format!("content/{}", escaped(media_type)), "");
                let schema = media.get("schema").with_context(|| format!("{} has no schema", at.place))?;
                self.schema(schema, &at_media.part("schema", ""))?
            }
            (None, None) => Schema::default(),
        };
        const READ: [&str; 9] =
            ["name", "in", "required", "description", "deprecated", "schema", "content", "style", "explode"];
        Ok(Some(Parameter {
            name,
            place,
            required: raw["required"] == true || place == Place::Path,
            description: text(&raw, "description").map(str::to_owned),
            deprecated: raw["deprecated"] == true,
            schema,
            encoding,
            unsupported: None,
            marks: marks(&facts),
            other: self.others(&raw, &READ, &at),
        }))
    }

    fn body(&mut self, raw: &Value, at: &At) -> Result<Body> {
        let (facts, mut at) = self.follow(raw, &at.part("requestBody", ""))?;
        at.place.push_str(": body");
        let raw = json!(facts);
        Ok(Body {
            required: raw["required"] == true,
            description: text(&raw, "description").map(str::to_owned),
            content: self.content(&raw, &at)?,
            other: self.others(&raw, &["required", "description", "content"], &at),
        })
    }

    fn responses(&mut self, raw: &Value, at: &At) -> Result<BTreeMap<String, Response>> {
        let mut responses = BTreeMap::new();
        for (status, raw) in entries(raw, "responses").into_iter().flatten() {
            let place = format!("{}: response {status}", at.place);
            let at = At { place, ..at.part(&format!("responses/{}", escaped(status)), "") };
            let (facts, at) = self.follow(raw, &at)?;
            let raw = json!(facts);
            let mut headers = BTreeMap::new();
            for (name, header) in entries(&raw, "headers").into_iter().flatten() {
                let at = at.part(&format!("headers/{}", escaped(name)), &format!(": header {name}"));
                let (header, at) = self.follow(header, &at)?;
                let schema =
                    header.get("schema").map(|schema| self.schema(schema, &at.part("schema", ""))).transpose()?;
                headers.insert(name.clone(), schema.unwrap_or_default());
            }
            let other = self.others(&raw, &["description", "content", "headers"], &at);
            let description = text(&raw, "description").map(str::to_owned);
            let response = Response { description, content: self.content(&raw, &at)?, headers, other };
            responses.insert(status.clone(), response);
        }
        // A range is the plain status, unless that is there.
        if let Some(range) = responses.remove("2XX").or_else(|| responses.remove("2xx")) {
            responses.entry("200".into()).or_insert(range);
        }
        if !responses.keys().any(|status| status.starts_with('2')) {
            // If `default` is the only response, it is that of success.
            let only = if responses.len() == 1 { responses.get("default").cloned() } else { None };
            let ok = || Response { description: Some("OK".into()), ..Response::default() };
            responses.insert("200".into(), only.unwrap_or_else(ok));
        }
        Ok(responses)
    }

    fn content(&mut self, holder: &Value, at: &At) -> Result<Content> {
        let mut content = Content::new();
        for (media_type, media) in entries(holder, "content").into_iter().flatten() {
            let at = at.part(&format!("content/{}/schema", escaped(media_type)), "");
            let schema = media.get("schema").map(|schema| self.schema(schema, &at)).transpose()?;
            content.insert(media_type.clone(), schema);
        }
        Ok(content)
    }

    /// Why the SDK cannot send a request as the document describes it, apart from its parameters.
    fn unsendable_request(&self, operation: &Operation) -> Option<String> {
        if operation.method == "trace" {
            return Some("the method TRACE is not supported".to_owned());
        }
        if operation.path.contains(['?', '#']) {
            return Some("the path must not contain `?` or `#`; describe query parameters as parameters".to_owned());
        }
        let is_same = |url: &String| servers(self.document).iter().any(|known| known == url);
        if let Some(other) = operation.servers.iter().find(|url| !is_same(url)) {
            return Some(format!("it is on the server {other}, but the SDK sends the token only to that of the API"));
        }
        let (name, _) = json_of(&operation.body.as_ref()?.content)?;
        let bare = name.split(';').next().unwrap_or_default().trim();
        let is_plain = matches!(bare, "*/*" | "application/*") || bare.eq_ignore_ascii_case("application/json");
        (!is_plain).then(|| format!("request body: the media type is {name}, but the SDK sends application/json"))
    }

    /// Finds out whether the SDK can send an operation and read its responses, and reports why not.
    fn support(&mut self, operation: &mut Operation, at: &At) {
        let mut kept: Vec<Parameter> = Vec::new();
        for mut parameter in std::mem::take(&mut operation.parameters) {
            if kept.iter().any(|other| (other.place, &other.name) == (parameter.place, &parameter.name)) {
                self.report(&at.place, format!("parameter {} is declared twice; using the first", parameter.name));
                continue;
            }
            parameter.unsupported = self.unsendable(&parameter).map(str::to_owned);
            if let Some(why) = &parameter.unsupported {
                if parameter.required {
                    let why = format!("parameter {}: {why}", parameter.name);
                    operation.unsupported.get_or_insert(why);
                } else {
                    self.report(&at.place, format!("skipping parameter {}: {why}", parameter.name));
                }
            }
            kept.push(parameter);
        }
        operation.parameters = kept;
        let not_json = |content: &Content, place: &str| {
            let names: Vec<&str> = content.keys().map(String::as_str).collect();
            let is_other = !content.is_empty() && json_of(content).is_none();
            is_other.then(|| format!("{place}: the media type is {}, but only JSON is supported", names.join(" or ")))
        };
        let body = operation.body.as_ref().and_then(|body| not_json(&body.content, "request body"));
        let successes = || operation.responses.iter().filter(|(status, _)| status.starts_with('2'));
        let has_json = successes().any(|(_, response)| json_of(&response.content).is_some());
        let response = successes()
            .filter(|_| !has_json && operation.method != "head")
            .find_map(|(status, response)| not_json(&response.content, &format!("response {status}")));
        operation.unsupported = operation.unsupported.take().or(body).or(response);
        if let Some(why) = &operation.unsupported {
            self.report(&at.place, format!("skipping the operation: {why}"));
        }
    }

    /// Why a parameter cannot be sent.
    fn unsendable(&mut self, parameter: &Parameter) -> Option<&'static str> {
        if parameter.place == Place::Cookie {
            return Some("cookies are not supported");
        }
        if parameter.encoding.media_type.is_some() {
            return None;
        }
        if matches!(parameter.encoding.style.as_str(), "label" | "matrix") {
            return Some("the styles `label` and `matrix` are not supported");
        }
        let mut schema = self.meant(&parameter.schema);
        let mut lists = 0;
        // A list may contain itself.
        while let (Form::List(items), 0..2) = (&schema.form, lists) {
            schema = self.meant(&items.clone());
            lists += 1;
        }
        match schema.form {
            Form::Object(_) => Some("objects are supported only in the request body"),
            _ if lists > 1 => Some("lists of lists are supported only in the request body"),
            _ => None,
        }
    }

    /// The schema behind references.
    fn meant(&mut self, schema: &Schema) -> Schema {
        let mut schema = schema.clone();
        for _ in 0..LONGEST_CHAIN {
            let Form::Reference(name) = &schema.form else { break };
            schema = self.component(&name.clone()).unwrap_or_default();
        }
        schema
    }

    /// Reports the keywords that were not read, beside extensions and those about people, and returns them.
    fn others(&mut self, raw: &Value, read: &[&str], at: &At) -> Facts {
        let mut others = raw.as_object().cloned().unwrap_or_default();
        let is_known =
            |keyword: &str| read.contains(&keyword) || IGNORED.contains(&keyword) || keyword.starts_with("x-");
        others.retain(|keyword, _| !is_known(keyword));
        for keyword in others.keys() {
            self.report(&at.place, format!("`{keyword}` is not supported, and ignored"));
        }
        others
    }

    /// Reads `x-pagination`, in our spelling or in that of the live document.
    fn paging(&mut self, operation: &mut Operation, at: &At) -> Result<Option<Paging>> {
        let Some(spelled) = operation.marks.remove("x-pagination") else { return Ok(None) };
        let named = |key| text(&spelled, key).map(str::to_owned);
        if let (Some(request), Some(response), Some(items)) = (named("request"), named("response"), named("items")) {
            return Ok(Some(Paging { request, response, items }));
        }
        let paging = self.live_paging(operation, &spelled);
        if paging.is_none() {
            let why = "ignoring x-pagination, which matches neither the parameters nor the response";
            self.report(&at.place, format!("{why}: {spelled}"));
        }
        Ok(paging)
    }

    fn live_paging(&mut self, operation: &Operation, spelled: &Value) -> Option<Paging> {
        let body = operation.json_body().map(|body| self.meant(body));
        let takes = |name: &&str| {
            operation.parameters.iter().any(|parameter| parameter.name == **name)
                || body.iter().flat_map(Schema::properties).any(|(property, _)| property == *name)
        };
        let request = ["cursorParam", "cursorAlias"].iter().filter_map(|key| text(spelled, key)).find(takes)?;
        let field = text(spelled, "nextCursorField")?;
        let (wrapper, name) = field.rsplit_once('.').unwrap_or(("", field));
        let result = operation.results().next()?;
        let mut page = self.meant(result);
        let mut wrappers: Vec<String> = Vec::new();
        for step in wrapper.split('.').filter(|step| !step.is_empty()) {
            page = self.meant(page.object()?.properties.get(step)?);
            wrappers.push(step.to_owned());
        }
        // The field may stand in a wrapper that its name leaves out.
        if !page.object()?.properties.contains_key(name) {
            let inner = page.object()?.properties.clone();
            let found = inner.iter().find_map(|(step, schema)| {
                let schema = self.meant(schema);
                schema.object()?.properties.contains_key(name).then(|| (step.clone(), schema))
            });
            let (step, schema) = found?;
            page = schema;
            wrappers.push(step);
        }
        let path = |last: &str| {
            let steps = wrappers.iter().map(String::as_str).chain([last]);
            steps.collect::<Vec<_>>().join(".")
        };
        let items = match text(spelled, "itemsField") {
            Some(items) => items.to_owned(),
            None => path(&self.only_list(&page)?),
        };
        Some(Paging { request: request.to_owned(), response: path(name), items })
    }

    /// The list of objects in a page; of several, the first.
    fn only_list(&mut self, page: &Schema) -> Option<String> {
        let mut first = None;
        for (name, schema) in page.properties() {
            let Form::List(items) = self.meant(schema).form else { continue };
            if !matches!(self.meant(&items).form, Form::Plain(_)) {
                return Some(name.clone());
            }
            first.get_or_insert_with(|| name.clone());
        }
        first
    }
}

fn encoding(facts: &Facts, place: Place) -> Encoding {
    let usual = if matches!(place, Place::Path | Place::Header) { "simple" } else { "form" };
    let style = facts.get("style").and_then(Value::as_str).unwrap_or(usual).to_owned();
    let explode = facts.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    Encoding { style, explode, media_type: None }
}

/// The scopes in our spelling, in that of the live document, or those of the security requirements.
fn scopes(operation: &mut Operation) -> Vec<String> {
    let words = |value: Value| match value {
        Value::String(scope) => vec![scope],
        Value::Array(scopes) => scopes.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let live = operation.marks.remove("x-required-scope").map(words).unwrap_or_default();
    if let Some(ours) = operation.marks.remove("x-scopes") {
        return words(ours);
    }
    if !live.is_empty() {
        return live;
    }
    let schemes = operation.security.iter().flatten().flat_map(BTreeMap::values);
    schemes.into_iter().find(|scopes| !scopes.is_empty()).cloned().unwrap_or_default()
}

/// Gives every operation an id of its own and a tag.
fn name(operations: &mut [Operation]) {
    let tags: BTreeMap<String, String> = operations
        .iter()
        .filter(|operation| !operation.tag.is_empty())
        .filter_map(|operation| Some((operation.id.split_once("Service_")?.0.to_owned(), operation.tag.clone())))
        .collect();
    let mut ids = BTreeSet::new();
    for operation in operations {
        let words: Vec<&str> =
            operation.path.split(['/', ':', '{', '}']).filter(|word| !word.is_empty() && !is_version(word)).collect();
        if operation.id.is_empty() {
            operation.id = format!("{}_{}", operation.method, words.join("_")).to_upper_camel_case();
        }
        while !ids.insert(operation.id.clone()) {
            operation.id.push_str("Again");
        }
        if operation.tag.is_empty() {
            let service = operation.id.split_once("Service_").map(|(service, _)| service);
            operation.tag = match service {
                Some(service) => tags.get(service).cloned().unwrap_or_else(|| service.to_owned()),
                None => words.first().unwrap_or(&"root").to_upper_camel_case(),
            };
        }
    }
}

fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;
    use crate::write;

    fn spelled(operation: Value, schemas: Value) -> Result<Value> {
        let document =
            json!({"paths": {"/v1/things/{id}:ring": {"post": operation}}, "components": {"schemas": schemas}});
        read::api(&document).map(|api| write::document(&api)["paths"]["/v1/things/{id}:ring"]["post"].take())
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
        let one = json!({"description": "x"});
        assert_eq!(of(json!({"2XX": one})), one);
        assert_eq!(of(json!({"default": one})), one);
        assert_eq!(of(json!({"default": one, "404": {}})), json!({"description": "OK"}));
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
        let operation = json!({"x-pagination": live, "parameters": [{"name": "cursor", "in": "query", "schema": {"type": "string"}}], "responses": {"200": answer}});
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

    fn media(name: &str) -> Value {
        json!({"content": {name: {"schema": {"type": "string"}}}})
    }

    /// An operation beside another one.
    fn one(method: &str, operation: Value) -> Operation {
        let schemas = json!({"Filter": {"type": "object"}, "Names": {"type": "array", "items": {"type": "string"}}});
        let paths = json!({"/other": {"get": {"responses": {}}}, "/it": {method: operation}});
        let mut api = read::api(&json!({"paths": paths, "components": {"schemas": schemas}})).unwrap();
        api.operations.retain(|operation| operation.path == "/it");
        api.operations.remove(0)
    }

    #[test]
    fn json_is_taken_by_any_of_its_names() {
        for name in ["application/json; charset=utf-8", "application/vnd.api+json", "*/*"] {
            let mut both = media(name);
            both["content"]["text/csv"] = json!({});
            let operation = json!({"requestBody": both, "responses": {"200": both, "400": media("text/html")}});
            let operation = one("post", operation);
            // Responses may be JSON of any kind, but requests are sent as plain JSON.
            assert_eq!(operation.unsupported.is_some(), name.contains('+'), "{name}");
            assert_eq!(operation.json_body().and_then(Schema::type_name), Some("string"));
            assert_eq!(operation.results().count(), 1);
            assert!(json_of(&operation.responses["400"].content).is_none());
        }
    }

    #[test]
    fn operations_without_json_are_not_supported() {
        let (form, csv) = (media("multipart/form-data"), media("text/csv"));
        let why = |method: &str, operation: Value| one(method, operation).unsupported.unwrap_or_default();
        assert_eq!(
            why("post", json!({"requestBody": form, "responses": {"204": {}}})),
            "request body: the media type is multipart/form-data, but only JSON is supported"
        );
        assert_eq!(
            why("get", json!({"responses": {"200": csv, "204": {}}})),
            "response 200: the media type is text/csv, but only JSON is supported"
        );
        assert_eq!(why("get", json!({"responses": {"200": csv, "201": media("application/json")}})), "");
        // The response to HEAD has no body.
        assert_eq!(why("head", json!({"responses": {"200": csv}})), "");
        assert_eq!(why("trace", json!({"responses": {}})), "the method TRACE is not supported");
        let elsewhere = json!({"servers": [{"url": "https://upload.example.com"}], "responses": {}});
        assert!(why("put", elsewhere).starts_with("it is on the server https://upload.example.com"));
        let matrix = json!({"name": "p", "in": "path", "style": "matrix", "schema": {"type": "string"}});
        assert!(why("get", json!({"parameters": [matrix], "responses": {}})).contains("`label` and `matrix`"));
        let patch = json!({"requestBody": media("application/merge-patch+json"), "responses": {}});
        assert!(why("patch", patch).starts_with("request body: the media type is application/merge-patch+json"));
    }

    #[test]
    fn parameter_that_cannot_be_sent_is_left_out_with_its_operation_if_it_is_required() {
        let parameter = |place: &str, schema: Value| json!({"name": "p", "in": place, "schema": schema});
        let filter = json!({"allOf": [{"$ref": "#/components/schemas/Filter"}]});
        let list_of = |items: Value| json!({"type": "array", "items": items});
        let names = json!({"$ref": "#/components/schemas/Names"});
        for odd in [
            parameter("cookie", json!({"type": "string"})),
            parameter("query", filter.clone()),
            parameter("query", list_of(filter)),
            parameter("query", list_of(names.clone())),
            parameter("header", json!({"additionalProperties": {"type": "string"}})),
        ] {
            let mut fine = parameter("query", names.clone());
            fine["name"] = json!("fine");
            let operation = |odd: &Value| one("get", json!({"parameters": [odd, fine], "responses": {}}));
            let read = operation(&odd);
            let unsupported: Vec<bool> = read.parameters.iter().map(|one| one.unsupported.is_some()).collect();
            assert_eq!((read.unsupported, unsupported), (None, vec![true, false]), "{odd}");
            let mut required = odd.clone();
            required["required"] = json!(true);
            assert!(operation(&required).unsupported.unwrap().starts_with("parameter p: "), "{odd}");
        }
    }

    #[test]
    fn of_a_parameter_that_is_there_twice_the_first_counts() {
        let parameter = |place: &str, kind: &str| json!({"name": "p", "in": place, "schema": {"type": kind}});
        let (first, header) = (parameter("query", "string"), parameter("header", "string"));
        let operation = json!({"parameters": [first, header, parameter("query", "integer")], "responses": {}});
        let parameters = one("get", operation).parameters;
        let types: Vec<_> = parameters.iter().map(|one| (one.place, one.schema.type_name().unwrap())).collect();
        assert_eq!(types, [(Place::Query, "string"), (Place::Header, "string")]);
    }

    #[test]
    fn document_without_a_supported_operation_is_refused() {
        let document = json!({"paths": {"/a": {"post": {"requestBody": media("text/csv"), "responses": {}}}}});
        assert!(read::api(&document).unwrap_err().to_string().contains("no operation"));
    }
}

//! Reading operations: parameters, bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase as _;
use serde_json::{Value, json};

use super::reader::{At, Reader, entries, escaped, list, marks, object, requirements, servers, text};
use crate::model::{Body, Content, Encoding, Facts, METHODS, Operation, Parameter, Place, Response, Schema};

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
        // A name in the path's template without a parameter is a text.
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

/// Gives every operation a unique id and a tag.
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

//! Reading operations: parameters, bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase as _;
use serde_json::{Value, json};

use super::reader::{At, Reader, object, requirements, servers, take_flag, take_map, take_marks, take_text, texts};
use crate::model::{Body, Content, Encoding, Facts, METHODS, Operation, Parameter, Place, Response, Schema};

/// Keywords of a path beside its operations. The operations get its parameters and servers.
const OF_PATHS: [&str; 4] = ["description", "parameters", "servers", "summary"];
/// Keywords about people.
const IGNORED: [&str; 3] = ["example", "examples", "externalDocs"];
/// Headers that the client sends by itself.
const OWN_HEADERS: [&str; 5] = ["accept", "authorization", "content-type", "linkbreakers-client", "user-agent"];

impl Reader<'_> {
    pub(super) fn operations(&mut self) -> Result<Vec<Operation>> {
        let paths = self.document.get("paths").and_then(Value::as_object).context("the document has no `paths`")?;
        let mut operations = Vec::new();
        for (path, raw) in paths {
            let (item, at) = self.follow(raw, At::default().part(&["paths", path]).named(path))?;
            for (keyword, value) in &item {
                if METHODS.contains(&keyword.as_str()) {
                    operations.push(self.operation(path, keyword, value, &item, &at)?);
                } else if !OF_PATHS.contains(&keyword.as_str()) && !keyword.starts_with("x-") {
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

    fn operation(&mut self, path: &str, method: &str, raw: &Value, item: &Facts, at_item: &At) -> Result<Operation> {
        let mut operation = Operation { path: path.to_owned(), method: method.to_owned(), ..Operation::default() };
        let at_item = At { place: operation.target(), ..at_item.clone() };
        let at = at_item.part(&[method]);
        let mut facts = object(raw, &at.place)?.clone();
        operation.id = take_text(&mut facts, "operationId").unwrap_or_default();
        if let Some(reference) = facts.remove("$ref") {
            let why = "an operation that is a reference is not supported";
            self.report(&at.place, format!("skipping the operation: {why}"));
            operation.unsupported = Some(why.to_owned());
            operation.other.insert("$ref".to_owned(), reference);
            return Ok(operation);
        }
        let tags = facts.remove("tags").unwrap_or_default();
        operation.tag = tags[0].as_str().filter(|tag| !tag.trim().is_empty()).unwrap_or_default().to_owned();
        operation.summary = take_text(&mut facts, "summary");
        operation.description = take_text(&mut facts, "description");
        operation.deprecated = take_flag(&mut facts, "deprecated");
        let shared = self.parameters(item.get("parameters"), &at_item)?;
        let own = self.parameters(facts.remove("parameters").as_ref(), &at)?;
        operation.parameters = shared.into_iter().filter(|one| own.iter().all(|own| own.key() != one.key())).collect();
        operation.parameters.extend(own);
        self.add_path_parameters(&mut operation, &at)?;
        operation.body = facts.remove("requestBody").map(|body| self.body(&body, &at)).transpose()?;
        operation.responses = self.responses(take_map(&mut facts, "responses"), &at)?;
        operation.security = requirements(facts.remove("security").as_ref());
        let own_servers = servers(facts.remove("servers").as_ref());
        operation.servers = if own_servers.is_empty() { servers(item.get("servers")) } else { own_servers };
        operation.marks = take_marks(&mut facts);
        operation.other = self.others(facts, &at);
        operation.scopes = scopes(&mut operation);
        operation.paging = self.paging(&mut operation, &at);
        operation.unsupported = self.unsendable_request(&operation);
        self.support(&mut operation, &at);
        Ok(operation)
    }

    fn parameters(&mut self, raw: Option<&Value>, at: &At) -> Result<Vec<Parameter>> {
        let parameters = raw.and_then(Value::as_array).into_iter().flatten().enumerate();
        let parameters =
            parameters.map(|(index, raw)| self.parameter(raw, at.part(&["parameters", &index.to_string()])));
        parameters.filter_map(Result::transpose).collect()
    }

    /// Adds a text for every name in the path's template that is not a parameter.
    fn add_path_parameters(&mut self, operation: &mut Operation, at: &At) -> Result<()> {
        for name in operation.path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)) {
            if !operation.parameters.iter().any(|parameter| parameter.key() == (Place::Path, name)) {
                let raw = json!({"name": name, "in": "path", "schema": {"type": "string"}});
                operation.parameters.extend(self.parameter(&raw, at.clone())?);
            }
        }
        Ok(())
    }

    /// Reads a parameter; none if the client sends it by itself.
    fn parameter(&mut self, raw: &Value, at: At) -> Result<Option<Parameter>> {
        let (mut facts, at) = self.follow(raw, at)?;
        let name = take_text(&mut facts, "name").with_context(|| format!("{}: a parameter has no name", at.place))?;
        let at = at.named(&format!(": parameter {name}"));
        let place = take_text(&mut facts, "in").and_then(|name| Place::of(&name));
        let place = place.with_context(|| format!("{}: `in` must be path, query, header or cookie", at.place))?;
        if place == Place::Header && OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(&name)) {
            return Ok(None);
        }
        let content = self.content(&mut facts, &at)?.into_iter().next();
        let (media_type, schema) = match (facts.remove("schema"), content) {
            (Some(schema), _) => (None, self.schema(&schema, &at.part(&["schema"]))?),
            (None, Some((media_type, schema))) => {
                (Some(media_type), schema.with_context(|| format!("{} has no schema", at.place))?)
            }
            (None, None) => (None, Schema::default()),
        };
        let style = take_text(&mut facts, "style").unwrap_or_else(|| place.usual_style().to_owned());
        let explode = facts.remove("explode").and_then(|explode| explode.as_bool()).unwrap_or(style == "form");
        Ok(Some(Parameter {
            name,
            place,
            required: take_flag(&mut facts, "required") || place == Place::Path,
            description: take_text(&mut facts, "description"),
            deprecated: take_flag(&mut facts, "deprecated"),
            schema,
            encoding: Encoding { style, explode, media_type },
            unsupported: None,
            marks: take_marks(&mut facts),
            other: self.others(facts, &at),
        }))
    }

    fn body(&mut self, raw: &Value, at: &At) -> Result<Body> {
        let (mut facts, at) = self.follow(raw, at.part(&["requestBody"]).named(": body"))?;
        Ok(Body {
            required: take_flag(&mut facts, "required"),
            description: take_text(&mut facts, "description"),
            content: self.content(&mut facts, &at)?,
            other: self.others(facts, &at),
        })
    }

    fn responses(&mut self, raw: Facts, at: &At) -> Result<BTreeMap<String, Response>> {
        let mut responses = BTreeMap::new();
        for (status, raw) in raw {
            let at = at.part(&["responses", &status]).named(&format!(": response {status}"));
            let (mut facts, at) = self.follow(&raw, at)?;
            let response = Response {
                description: take_text(&mut facts, "description"),
                content: self.content(&mut facts, &at)?,
                headers: self.headers(take_map(&mut facts, "headers"), &at)?,
                other: self.others(facts, &at),
            };
            responses.insert(status, response);
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

    fn headers(&mut self, raw: Facts, at: &At) -> Result<BTreeMap<String, Schema>> {
        let mut headers = BTreeMap::new();
        for (name, raw) in raw {
            let at = at.part(&["headers", &name]).named(&format!(": header {name}"));
            let (facts, at) = self.follow(&raw, at)?;
            let schema = facts.get("schema").map(|schema| self.schema(schema, &at.part(&["schema"]))).transpose()?;
            headers.insert(name, schema.unwrap_or_default());
        }
        Ok(headers)
    }

    /// Takes the schemas of the media types.
    fn content(&mut self, facts: &mut Facts, at: &At) -> Result<Content> {
        let mut content = Content::new();
        for (media_type, media) in take_map(facts, "content") {
            let at = at.part(&["content", &media_type, "schema"]);
            let schema = media.get("schema").map(|schema| self.schema(schema, &at)).transpose()?;
            content.insert(media_type, schema);
        }
        Ok(content)
    }

    /// Reports the keywords that were not taken, except extensions and those about people, and returns them.
    fn others(&mut self, mut facts: Facts, at: &At) -> Facts {
        facts.retain(|keyword, _| !IGNORED.contains(&keyword.as_str()) && !keyword.starts_with("x-"));
        for keyword in facts.keys() {
            self.report(&at.place, format!("`{keyword}` is not supported, and ignored"));
        }
        facts
    }
}

/// The scopes in our form, in that of the live document, or those of the security requirements.
fn scopes(operation: &mut Operation) -> Vec<String> {
    let names = |value: Value| match value {
        Value::String(scope) => vec![scope],
        several => texts(Some(&several)).collect(),
    };
    let [ours, live] = ["x-scopes", "x-required-scope"].map(|mark| operation.marks.remove(mark).map(names));
    let mut schemes = operation.security.iter().flatten().flat_map(BTreeMap::values);
    let required = || schemes.find(|scopes| !scopes.is_empty()).cloned();
    ours.or(live.filter(|scopes| !scopes.is_empty())).or_else(required).unwrap_or_default()
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

//! Determines the operations and parameters that the SDK supports.

use super::reader::{At, LONGEST_CHAIN, Reader, servers};
use crate::model::{Content, Form, Operation, Parameter, Place, Schema, json_of};

impl Reader<'_> {
    /// The reason why the SDK cannot send a request as the document describes it, apart from its parameters.
    pub(super) fn unsendable_request(&self, operation: &Operation) -> Option<String> {
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
    pub(super) fn support(&mut self, operation: &mut Operation, at: &At) {
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

    /// The reason why a parameter cannot be sent.
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
    pub(super) fn meant(&mut self, schema: &Schema) -> Schema {
        let mut schema = schema.clone();
        for _ in 0..LONGEST_CHAIN {
            let Form::Reference(name) = &schema.form else { break };
            schema = self.component(&name.clone()).unwrap_or_default();
        }
        schema
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::read;

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

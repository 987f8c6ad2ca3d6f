//! Determines the operations and parameters that the SDK supports.

use super::reader::{At, Reader, servers};
use crate::model::{Content, Form, Operation, Parameter, Place, bare, json_of};

impl Reader<'_> {
    /// The reason why the SDK cannot send a request as the document describes it, apart from its parameters.
    pub(super) fn unsendable_request(&self, operation: &Operation) -> Option<String> {
        if operation.method == "trace" {
            return Some("the method TRACE is not supported".to_owned());
        }
        if operation.path.contains(['?', '#']) {
            return Some("the path must not contain `?` or `#`; describe query parameters as parameters".to_owned());
        }
        let is_same = |url: &String| servers(self.document.get("servers")).iter().any(|known| known == url);
        if let Some(other) = operation.servers.iter().find(|url| !is_same(url)) {
            return Some(format!("it is on the server {other}, but the SDK sends the token only to that of the API"));
        }
        let (name, _) = json_of(&operation.body.as_ref()?.content)?;
        let is_plain = matches!(&*bare(name), "*/*" | "application/*" | "application/json");
        (!is_plain).then(|| format!("request body: the media type is {name}, but the SDK sends application/json"))
    }

    /// Finds out whether the SDK can send an operation and read its responses, and reports why not.
    pub(super) fn support(&mut self, operation: &mut Operation, at: &At) {
        let mut kept: Vec<Parameter> = Vec::new();
        for mut parameter in std::mem::take(&mut operation.parameters) {
            if kept.iter().any(|other| other.key() == parameter.key()) {
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
        let mut schema = self.resolved(&parameter.schema);
        let mut lists = 0;
        // A list may contain itself.
        while let (Form::List(items), 0..2) = (&schema.form, lists) {
            schema = self.resolved(&items.clone());
            lists += 1;
        }
        match schema.form {
            Form::Object(_) => Some("objects are supported only in the request body"),
            _ if lists > 1 => Some("lists of lists are supported only in the request body"),
            _ => None,
        }
    }
}

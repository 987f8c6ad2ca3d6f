//! The paging of operations: `x-pagination`, in our form or in that of the live document.

use serde_json::Value;

use super::reader::{At, Reader};
use crate::model::{Form, Operation, Paging, Schema};
use crate::source::text;

impl Reader<'_> {
    pub(super) fn paging(&mut self, operation: &mut Operation, at: &At) -> Option<Paging> {
        let extension = operation.marks.remove("x-pagination")?;
        let named = |key| text(&extension, key).map(str::to_owned);
        if let (Some(request), Some(response), Some(items)) = (named("request"), named("response"), named("items")) {
            return Some(Paging { request, response, items });
        }
        let paging = self.live_paging(operation, &extension);
        if paging.is_none() {
            let why = "ignoring x-pagination, which matches neither the parameters nor the response";
            self.report(&at.place, format!("{why}: {extension}"));
        }
        paging
    }

    fn live_paging(&mut self, operation: &Operation, extension: &Value) -> Option<Paging> {
        let body = operation.json_body().map(|body| self.resolved(body));
        let names = ["cursorParam", "cursorAlias"].iter().filter_map(|key| text(extension, key));
        let request = names.into_iter().find(|name| operation.takes(name, body.as_ref()))?;
        let field = text(extension, "nextCursorField")?;
        let (wrapper, name) = field.rsplit_once('.').unwrap_or(("", field));
        let mut page = self.resolved(operation.results().next()?);
        let mut wrappers: Vec<String> = Vec::new();
        for step in wrapper.split('.').filter(|step| !step.is_empty()) {
            page = self.resolved(page.object()?.properties.get(step)?);
            wrappers.push(step.to_owned());
        }
        // The field may be in a wrapper that its name leaves out.
        if !page.object()?.properties.contains_key(name) {
            let inner = page.object()?.properties.clone();
            let found = inner.iter().find_map(|(step, schema)| {
                let schema = self.resolved(schema);
                schema.object()?.properties.contains_key(name).then(|| (step.clone(), schema))
            });
            let (step, schema) = found?;
            page = schema;
            wrappers.push(step);
        }
        let path = |last: &str| [&*wrappers, &[last.to_owned()]].concat().join(".");
        let items = match text(extension, "itemsField") {
            Some(items) => items.to_owned(),
            None => path(&self.only_list(&page)?),
        };
        Some(Paging { request: request.to_owned(), response: path(name), items })
    }

    /// The list of objects in a page; of several, the first.
    fn only_list(&mut self, page: &Schema) -> Option<String> {
        let mut first = None;
        for (name, schema) in page.properties() {
            let Form::List(items) = self.resolved(schema).form else { continue };
            if !matches!(self.resolved(&items).form, Form::Plain(_)) {
                return Some(name.clone());
            }
            first.get_or_insert_with(|| name.clone());
        }
        first
    }
}

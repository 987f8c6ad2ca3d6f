//! The paging of operations, in our spelling or in that of the live document.

use anyhow::Result;
use serde_json::Value;

use super::reader::{At, Reader};
use crate::model::{Form, Operation, Paging, Schema};
use crate::source::text;

impl Reader<'_> {
    /// Reads `x-pagination`, in our spelling or in that of the live document.
    pub(super) fn paging(&mut self, operation: &mut Operation, at: &At) -> Result<Option<Paging>> {
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
        let body = operation.json_body().map(|body| self.resolved(body));
        let takes = |name: &&str| {
            operation.parameters.iter().any(|parameter| parameter.name == **name)
                || body.iter().flat_map(Schema::properties).any(|(property, _)| property == *name)
        };
        let request = ["cursorParam", "cursorAlias"].iter().filter_map(|key| text(spelled, key)).find(takes)?;
        let field = text(spelled, "nextCursorField")?;
        let (wrapper, name) = field.rsplit_once('.').unwrap_or(("", field));
        let result = operation.results().next()?;
        let mut page = self.resolved(result);
        let mut wrappers: Vec<String> = Vec::new();
        for step in wrapper.split('.').filter(|step| !step.is_empty()) {
            page = self.resolved(page.object()?.properties.get(step)?);
            wrappers.push(step.to_owned());
        }
        // The field may stand in a wrapper that its name leaves out.
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
            let Form::List(items) = self.resolved(schema).form else { continue };
            if !matches!(self.resolved(&items).form, Form::Plain(_)) {
                return Some(name.clone());
            }
            first.get_or_insert_with(|| name.clone());
        }
        first
    }
}

//! Lists that come in pages.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{operation::Input, values::ABSENT};
use crate::{
    document::{Operation, flag, properties, ref_name, text},
    names::{self, Members},
    shape::Shape,
};

/// How an operation pages, in either spelling of `x-pagination`.
struct Pagination {
    request: String,
    response: String,
    items: String,
}

impl Pagination {
    fn read(document: &Value, operation: &Operation<'_>) -> Result<Option<Self>> {
        let Some(spelled) = operation.value.get("x-pagination") else {
            return Ok(None);
        };
        let ours = || {
            let request = text(spelled, "request")?.to_owned();
            Some(Self {
                request,
                response: text(spelled, "response")?.to_owned(),
                items: text(spelled, "items")?.to_owned(),
            })
        };
        let live = || {
            let response = text(spelled, "nextCursorField")?;
            let wrapper = response.rsplit_once('.').map_or("", |(wrapper, _)| wrapper);
            let items = only_list(document, operation, wrapper)?;
            Some(Self { request: text(spelled, "cursorParam")?.to_owned(), response: response.to_owned(), items })
        };
        ours()
            .or_else(live)
            .map(Some)
            .with_context(|| format!("x-pagination has neither of the known spellings: {spelled}"))
    }
}

/// The path of the one list of objects beside the next page's token.
fn only_list(document: &Value, operation: &Operation<'_>, wrapper: &str) -> Option<String> {
    let mut schema = resolve(document, operation.successes().next()?);
    for step in wrapper.split('.').filter(|step| !step.is_empty()) {
        schema = resolve(document, &schema["properties"][step]);
    }
    let mut lists =
        properties(schema).filter(|(_, value)| value["type"] == "array" && ref_name(&value["items"]).is_some());
    let (name, _) = lists.next()?;
    let path = if wrapper.is_empty() { name.clone() } else { format!("{wrapper}.{name}") };
    lists.next().is_none().then_some(path)
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    ref_name(schema).map_or(schema, |name| &document["components"]["schemas"][name])
}

/// What the template prints for paging; null where the operation does not page.
pub(super) fn annotate(document: &Value, operation: &Operation<'_>, inputs: &[Input]) -> Result<Value> {
    let Some(pagination) = Pagination::read(document, operation)? else {
        return Ok(ABSENT);
    };
    let token = inputs.iter().find(|input| input.wire_name == pagination.request);
    let set = match token {
        Some(input) => format!("self.{} = {};", names::identifier(&input.member.name), input.member.set_from("token")),
        None => {
            let body = inputs.iter().find(|input| input.is_body()).context("nothing takes the page token")?;
            format!("self.{0}.{1} = Some(token);", body.member.name, Members::of_model().add(&pagination.request))
        }
    };
    let answer = operation.successes().next().context("a paged operation answers nothing")?;
    let items = Walk::to(document, answer, &pagination.items)?;
    let next = Walk::to(document, answer, &pagination.response)?;
    let Shape::List(item) = &items.shape else { anyhow::bail!("`{}` is no list", pagination.items) };
    Ok(json!({
        "item": item.rust(),
        "set_token": set,
        "next_token": next.borrowed(),
        "items": items.owned(),
    }))
}

/// A property path through the answer; the steps before the last are objects that may be missing.
struct Walk {
    wrappers: Vec<(String, bool)>,
    last: String,
    shape: Shape,
}

impl Walk {
    fn to(document: &Value, answer: &Value, path: &str) -> Result<Self> {
        let missing = || format!("x-pagination names `{path}`, which the answer lacks");
        let mut schema = resolve(document, answer);
        let mut steps: Vec<&str> = path.split('.').collect();
        let last = steps.pop().with_context(missing)?;
        let mut wrappers = Vec::new();
        for step in steps {
            let property = schema["properties"].get(step).with_context(missing)?;
            wrappers.push((Members::of_model().add(step), !flag(property, "x-always-present")));
            schema = resolve(document, property);
        }
        let shape = Shape::of(schema["properties"].get(last).with_context(missing)?)?;
        Ok(Self { wrappers, last: Members::of_model().add(last), shape })
    }

    /// The list, as `Option<Vec<_>>`.
    fn owned(&self) -> String {
        let Some(((first, optional), rest)) = self.wrappers.split_first() else {
            return format!("Some(page.{})", self.last);
        };
        let first = if *optional { format!("page.{first}") } else { format!("Some(page.{first})") };
        let wrapped = rest.iter().fold(first, |path, (step, optional)| {
            let adder = if *optional { "and_then" } else { "map" };
            format!("{path}.{adder}(|page| page.{step})")
        });
        format!("{wrapped}.map(|page| page.{})", self.last)
    }

    /// The token, as `Option<&str>`.
    fn borrowed(&self) -> String {
        let Some(((first, optional), rest)) = self.wrappers.split_first() else {
            return format!("page.{}.as_deref()", self.last);
        };
        let first = if *optional { format!("page.{first}.as_ref()") } else { format!("Some(&page.{first})") };
        let wrapped = rest.iter().fold(first, |path, (step, optional)| match optional {
            true => format!("{path}.and_then(|page| page.{step}.as_ref())"),
            false => format!("{path}.map(|page| &page.{step})"),
        });
        format!("{wrapped}.and_then(|page| page.{}.as_deref())", self.last)
    }
}

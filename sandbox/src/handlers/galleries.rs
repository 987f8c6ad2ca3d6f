//! Public galleries: the published templates of the workspace.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::lists::{Filters, Selection, select};
use super::respond;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::document::Resource;
use crate::store::{Object, Sort, SortBy, Transaction};

/// The default and the maximum page size.
const SIZES: (usize, usize) = (20, 100);

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "PageThemeTemplatesService_PublicListPageThemeTemplates" => |tx, call| list(tx, call, "PageThemeTemplate"),
        "PageThemeTemplatesService_PublicGetPageThemeTemplate" => |tx, call| get(tx, call, "PageThemeTemplate"),
        "QrcodeTemplatesService_PublicListQrcodeTemplates" => |tx, call| list(tx, call, "QrcodeTemplate"),
        "QrcodeTemplatesService_PublicGetQrcodeTemplate" => |tx, call| get(tx, call, "QrcodeTemplate"),
        _ => return None,
    })
}

fn resource<'a>(call: &'a Call<'_>, kind: &str) -> Result<&'a Resource, ApiError> {
    call.env.document.resource(kind).ok_or_else(|| ApiError::not_found(format!("the API document has no {kind}")))
}

fn is_published(template: &Object) -> bool {
    template.shown.contains_key("publishedAt")
}

/// The part of a template that everybody can read.
fn public(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, id: Id, template: Object) -> Value {
    let mut include = call.include();
    include.push("pageTheme");
    let mut whole = respond::including(tx, call, kind, id, template, &include);
    if include.contains(&"workspace") {
        whole.insert("workspace".to_owned(), json!({"name": "Sandbox", "slug": "sandbox"}));
    }
    let fields = &call.env.document.component(&format!("Public{kind}"))["properties"];
    whole.retain(|name, _| fields.get(name).is_some());
    Value::Object(whole)
}

fn list(tx: &Transaction<'_>, call: &Call<'_>, kind: &str) -> Result<Response, ApiError> {
    let resource = resource(call, kind)?;
    let filters = Filters::of(call, call.env.document.component(&resource.schema));
    let matches = |template: &Object| is_published(template) && filters.hold(template);
    let sort = (Sort::new("createdAt", SortBy::Time), true);
    let listed = select(tx, call, resource, &Selection { sort, sizes: SIZES, matches: Some(&matches) })?;
    let texts: Vec<String> =
        listed.rows.iter().map(|(id, row)| public(tx, call, kind, *id, row.object()).to_string()).collect();
    let field = format!("{}{}s", kind[..1].to_lowercase(), &kind[1..]);
    Ok(respond::page(call, &[field], &texts, listed.next.as_deref(), listed.total))
}

fn get(tx: &Transaction<'_>, call: &Call<'_>, kind: &str) -> Result<Response, ApiError> {
    let slug = call.variable("slug");
    let rows = tx.rows(kind).map(|(id, row)| (id, row.object()));
    let mut found = rows.filter(|(_, template)| is_published(template) && template.text("slug") == slug);
    let (id, template) = found.next().ok_or_else(|| not_found(kind, slug))?;
    Ok(Response::ok(&public(tx, call, kind, id, template)))
}

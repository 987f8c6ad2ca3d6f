//! Lists of visitors, searches, and the attributes that visitors have.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::{csv, generic, lists, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::attributes::{Filter, check_filters, raw, type_of};
use crate::domain::events::Scope;
use crate::domain::visitors::{KIND, data, in_scope};
use crate::store::{Fields, List, Listed, Page, Row, Transaction};

/// The default and the maximum page size (API.md).
const SIZES: (usize, usize) = (50, 200);

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "VisitorsService_List" => list,
        "VisitorsService_Search" => search,
        "VisitorsService_ListAttributeKeys" => attributes,
        _ => return None,
    })
}

/// The visitors that a request is about: the body of a search, or a query.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Selection {
    attribute_filters: Vec<Filter>,
    email: String,
    link_id: String,
    response_format: String,
    search: String,
}

impl Selection {
    /// The filter as text: the same text means the same visitors.
    fn name(&self) -> Option<String> {
        let texts = [&self.email, &self.link_id, &self.search];
        let is_filtered = texts.iter().any(|text| !text.is_empty()) || !self.attribute_filters.is_empty();
        is_filtered.then(|| format!("{texts:?} {:?}", self.attribute_filters))
    }

    fn ids(&self, tx: &Transaction<'_>) -> Vec<Id> {
        let scope = Scope { link_id: self.link_id.clone(), ..Scope::default() };
        let (email, search) = (self.email.to_lowercase(), self.search.to_lowercase());
        let matches = |(_, row): &(Id, &Row)| {
            let visitor = row.object();
            let data = data(&visitor);
            (email.is_empty() || visitor.text("emailKey") == email)
                && (search.is_empty() || data.values().any(|value| raw(value).to_lowercase().contains(&search)))
                && self.attribute_filters.iter().all(|filter| filter.holds(&data))
        };
        in_scope(tx, &scope).into_iter().filter(matches).map(|(id, _)| id).collect()
    }

    fn respond(&self, tx: &Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
        check_filters(&self.attribute_filters)?;
        let ids = || self.ids(tx);
        let filter = self.name().map(|name| (name, &ids as &dyn Fn() -> Vec<Id>));
        let is_csv = self.response_format == "RESPONSE_FORMAT_CSV";
        let page = if is_csv { Page { size: usize::MAX, token: None } } else { generic::page(call, SIZES)? };
        let (sort, descending) = lists::sort(call, call.env.document.component(KIND));
        let listed = tx.list(KIND, &List { sort, descending, page, filter })?;
        match is_csv {
            true => Ok(as_csv(&listed)),
            false => Ok(respond::list_at(tx, call, &["json", "visitors"].map(str::to_owned), KIND, &listed)),
        }
    }
}

fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let query: Fields = call.query.pairs().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let selection = Selection::deserialize(Value::Object(query));
    selection.map_err(|error| ApiError::bad_request(format!("the query: {error}")))?.respond(tx, call)
}

fn search(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    call.read::<Selection>()?.respond(tx, call)
}

fn as_csv(listed: &Listed<'_>) -> Response {
    const HEADER: [&str; 7] = ["id", "email", "phone", "firstName", "lastName", "visitCount", "createdAt"];
    let visitors = listed.rows.iter().map(|(_, row)| row.object());
    let cells = |shown: Fields| HEADER.map(|name| shown.get(name).map(raw).unwrap_or_default()).into();
    csv::respond(&HEADER, visitors.map(|visitor| cells(visitor.shown)))
}

/// The keys that the visitors in the scope have, by name. Of several types, a key has the one that most values have.
fn attributes(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut found: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for (_, row) in in_scope(tx, &Scope::of(call.query)) {
        for (key, value) in data(&row.object()) {
            let kind = if key.starts_with('$') { type_of(&Value::Null) } else { type_of(&value) };
            *found.entry(key).or_default().entry(kind).or_default() += 1;
        }
    }
    let most = |types: &BTreeMap<&'static str, usize>| types.iter().max_by_key(|(_, n)| **n).map(|(name, _)| *name);
    let attributes = found.iter().map(|(key, types)| json!({"key": key, "type": most(types)}));
    Ok(Response::ok(&json!({
        "attributes": attributes.collect::<Vec<_>>(),
        "attributeKeys": found.keys().collect::<Vec<_>>(),
    })))
}

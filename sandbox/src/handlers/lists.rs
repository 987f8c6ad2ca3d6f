//! Lists: which page of which objects, and in which order, as the parameters of a request choose them.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::call::Call;
use super::respond;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::attributes::raw;
use crate::domain::{events, rules, visitors};
use crate::store::{Fields, List, Listed, Object, Page, Sort, SortBy, Transaction, fields};

/// The columns of a CSV.
const EVENT: [&str; 7] = ["id", "createdAt", "action", "visitType", "linkId", "visitorId", "deviceId"];
const VISITOR: [&str; 7] = ["id", "email", "phone", "firstName", "lastName", "visitCount", "createdAt"];

/// Responds with a page of the objects that the parameters of the request choose; without `ids`, that is every object.
pub(crate) fn respond(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    kind: &str,
    ids: Option<&dyn Fn() -> Vec<Id>>,
) -> Result<Response, ApiError> {
    let is_csv = call.text("responseFormat") == Some("RESPONSE_FORMAT_CSV");
    let page = if is_csv { Page { size: usize::MAX, token: None } } else { page(call, kind)? };
    let (sort, descending) = sort(call, kind);
    let listed = tx.list(kind, &List { sort, descending, page, filter: ids.map(|ids| (filter_name(call), ids)) })?;
    Ok(if is_csv { csv(kind, &listed) } else { json(tx, call, kind, &listed) })
}

/// The ids of the objects for which a condition holds.
pub(crate) fn matching(tx: &Transaction<'_>, kind: &str, matches: impl Fn(&Object) -> bool) -> Vec<Id> {
    tx.rows(kind).filter(|(_, row)| matches(&row.object())).map(|(id, _)| id).collect()
}

/// The same text for every page of the same objects.
fn filter_name(call: &Call<'_>) -> String {
    let is_filter = |name: &str| {
        let is_other = matches!(name, "pageSize" | "pageToken" | "cursor" | "include" | "responseFormat");
        !is_other && !name.starts_with("sort")
    };
    let mut query: Vec<_> = call.query.pairs().filter(|(name, value)| is_filter(name) && !value.is_empty()).collect();
    query.sort_unstable();
    let body = call.body.as_object().into_iter().flatten().filter(|(name, _)| is_filter(name));
    format!("{} {:?} {query:?} {:?}", call.operation.id, call.variables, body.collect::<Vec<_>>())
}

fn page(call: &Call<'_>, kind: &str) -> Result<Page, ApiError> {
    let required = call.operation.query.iter().any(|parameter| parameter.name == "pageSize" && parameter.required);
    let (default, most) = match kind {
        // A list that requires the parameter has no default, and the API documents no maximum.
        _ if required => (0, usize::MAX),
        visitors::KIND => (50, 200),
        _ => (100, 1000),
    };
    let sent = call.query.get("pageSize").and_then(|size| size.parse().ok()).or_else(|| call.body["pageSize"].as_i64());
    let size = match sent.unwrap_or(0) {
        0 if !required => default,
        size if size < 1 => return Err(ApiError::field("pageSize", format!("{size} is less than 1"))),
        size => usize::try_from(size).unwrap_or(usize::MAX).min(most),
    };
    let token = call.text("pageToken").or_else(|| call.text("cursor"));
    Ok(Page { size, token: token.map(str::to_owned) })
}

/// The requested order: `..._SORT_FIELD_EVENT_COUNT` is by `eventCount`. By default, the newest objects are first.
fn sort(call: &Call<'_>, kind: &str) -> (Sort, bool) {
    let (default, descending) = match &*call.operation.id {
        "DirectoriesService_List" | "TagsService_List" => ("name", false),
        "LinksService_List" => ("updatedAt", true),
        // The entry step is first.
        "WorkflowStepsService_List" => ("createdAt", false),
        _ => ("createdAt", true),
    };
    let document = &call.env.document;
    let schema = document.resource(kind).map_or(&Value::Null, |resource| document.component(&resource.schema));
    let requested = call.text("sortBy").or_else(|| call.text("sortField"));
    let words = requested.and_then(|value| value.split_once("_SORT_FIELD_")).map(|(_, words)| words.to_lowercase());
    let field = words.map(|words| {
        let mut parts = words.split('_');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |field, part| field + &part[..1].to_uppercase() + &part[1..])
    });
    let field = field.filter(|field| schema["properties"].get(field).is_some()).unwrap_or_else(|| default.to_owned());
    let property = &schema["properties"][&field];
    let by = match (property["type"].as_str(), property["format"].as_str()) {
        (_, Some("date-time")) => SortBy::Time,
        (Some("integer"), _) => SortBy::Number,
        _ => SortBy::Text,
    };
    (
        Sort::new(&field, by),
        call.text("sortDirection").map_or(descending, |direction| direction != "SORT_DIRECTION_ASC"),
    )
}

fn json(tx: &Transaction<'_>, call: &Call<'_>, kind: &str, listed: &Listed<'_>) -> Response {
    let is_plain = call.include().is_empty() && !rules(kind).always_expands;
    let texts = listed.rows.iter().map(|(id, row)| match is_plain {
        true => Cow::Borrowed(row.text()),
        false => respond::view(tx, call, kind, *id, row.object()).to_string().into(),
    });
    let texts = texts.collect::<Vec<_>>().join(",");
    let (status, schema) = &call.operation.success;
    let document = &call.env.document;
    let schema = document.resolve(schema);
    // The response has the page in `json` if it can have another format.
    let outer = schema["properties"].get("json");
    let properties = &outer.map_or(schema, |json| document.resolve(json))["properties"];
    let list = properties.as_object().into_iter().flatten().find(|(_, property)| property["items"].is_object());
    let has = |name: &str| properties.get(name).is_some();
    let mut page = fields(json!({
        "hasMore": has("hasMore").then_some(listed.next.is_some()),
        "nextPageToken": listed.next,
        "totalCount": has("totalCount").then_some(listed.total),
    }));
    page.extend(list.map(|(name, _)| (name.clone(), json!([]))));
    let page = if outer.is_some() { json!({ "json": page }) } else { Value::Object(page) };
    // No other part of a page contains brackets: a token is base64.
    Response::new(*status, "application/json", page.to_string().replacen("[]", &format!("[{texts}]"), 1))
}

/// A line for the header and for each object.
fn csv(kind: &str, listed: &Listed<'_>) -> Response {
    let header = if kind == events::KIND { EVENT } else { VISITOR };
    let cells = |shown: Fields| header.map(|name| shown.get(name).map(raw).unwrap_or_default());
    let rows = listed.rows.iter().map(|(_, row)| cells(row.object().shown));
    let data: String = std::iter::once(header.map(str::to_owned)).chain(rows).map(csv_line).collect();
    Response::ok(&json!({"csv": {"contentType": "text/csv", "csvData": data}}))
}

fn csv_line<const N: usize>(cells: [String; N]) -> String {
    let quote = |cell: String| match cell.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell,
    };
    cells.map(quote).join(",") + "\r\n"
}

/// The parameters that choose objects: those with the name of a field, `search`, and `scope`.
pub(crate) struct Filters<'a> {
    schema: &'a Value,
    sent: Vec<(&'a str, &'a str)>,
}

impl<'a> Filters<'a> {
    pub(crate) fn of(call: &'a Call<'_>, schema: &'a Value) -> Self {
        let has = |name: &str| name != "include" && schema["properties"].get(name).is_some();
        let is_filter = |name: &str| name == "search" || has(name) || (name == "scope" && has("linkId"));
        let sent = call.query.pairs().filter(|(_, value)| !value.is_empty() && !value.ends_with("_UNSPECIFIED"));
        Self { schema, sent: sent.filter(|(name, _)| is_filter(name)).collect() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.sent.is_empty()
    }

    pub(crate) fn hold(&self, object: &Object) -> bool {
        self.sent.iter().all(|(name, value)| self.holds(object, name, value))
    }

    fn holds(&self, object: &Object, name: &str, value: &str) -> bool {
        let searched = |(field, text): (&String, &Value)| {
            let has_format = !self.schema["properties"][field]["format"].is_null();
            let is_text = !has_format && !field.ends_with("Id") && field != "id";
            is_text && text.as_str().is_some_and(|text| text.to_lowercase().contains(&value.to_lowercase()))
        };
        match (name, object.shown.get(name)) {
            ("search", _) => object.shown.iter().any(searched),
            // Of the workspace, or of one of its links.
            ("scope", None) => value.ends_with("_LINK") == object.shown.contains_key("linkId"),
            (_, Some(Value::String(text))) => text == value,
            (_, Some(Value::Array(items))) => items.iter().any(|item| item == value || item["name"] == value),
            (_, Some(other)) => value.parse().ok().as_ref() == Some(other),
            (_, None) => false,
        }
    }
}

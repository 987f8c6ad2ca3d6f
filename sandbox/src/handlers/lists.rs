//! Lists: which objects, in which order, and which page, as the parameters of a request choose them.

use serde_json::Value;

use super::call::Call;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::document::Resource;
use crate::store::{List, Listed, Object, Page, Sort, SortBy, Transaction};

/// The default and the maximum page size of most lists (API.md).
pub(crate) const SIZES: (usize, usize) = (100, 1000);

/// What a list contains, and how.
pub(crate) struct Selection<'a> {
    /// The order, and whether it is descending.
    pub(crate) sort: (Sort, bool),
    /// The default and the maximum page size.
    pub(crate) sizes: (usize, usize),
    /// Chooses objects by the parameters of the request; none for every object.
    pub(crate) matches: Option<&'a dyn Fn(&Object) -> bool>,
}

/// The page of a list that the request is for.
pub(crate) fn select<'t>(
    tx: &'t Transaction<'_>,
    call: &Call<'_>,
    resource: &Resource,
    selection: &Selection<'_>,
) -> Result<Listed<'t>, ApiError> {
    let Selection { sort: (sort, descending), sizes, matches } = selection;
    let is_filter =
        |name: &str| !name.starts_with("sort") && !matches!(name, "pageSize" | "pageToken" | "cursor" | "include");
    let parameters: Vec<_> = call.query.pairs().filter(|(name, _)| is_filter(name)).collect();
    let name = format!("{} {:?} {parameters:?}", call.operation.id, call.variables);
    let ids = || {
        let rows = tx.rows(&resource.kind).filter(|(_, row)| matches.is_none_or(|matches| matches(&row.object())));
        rows.map(|(id, _)| id).collect()
    };
    let filter = matches.map(|_| (name, &ids as &dyn Fn() -> Vec<Id>));
    let list = List { sort: sort.clone(), descending: *descending, page: page(call, *sizes)?, filter };
    tx.list(&resource.kind, &list)
}

/// The page that the query requests, or the body of a search.
pub(crate) fn page(call: &Call<'_>, (default, most): (usize, usize)) -> Result<Page, ApiError> {
    let required = call.operation.query.iter().any(|parameter| parameter.name == "pageSize" && parameter.required);
    // A list that requires the parameter has no default, and the API documents no maximum.
    let (default, most) = if required { (None, usize::MAX) } else { (Some(default), most) };
    let body = |name: &str| call.body.get(name).filter(|value| !value.is_null());
    let size = match (call.query.get("pageSize"), body("pageSize")) {
        (Some(text), _) => text.parse().unwrap_or(0),
        (None, Some(number)) => number.as_i64().unwrap_or(0),
        (None, None) => 0,
    };
    let size = match (size, default) {
        (0, Some(default)) => default,
        (size, _) if size < 1 => return Err(ApiError::field("pageSize", format!("{size} is less than 1"))),
        (size, _) => usize::try_from(size).unwrap_or(usize::MAX).min(most),
    };
    let token =
        call.query.get("pageToken").or_else(|| call.query.get("cursor")).or_else(|| body("pageToken")?.as_str());
    Ok(Page { size, token: token.map(str::to_owned) })
}

/// The parameters that choose objects: those with the name of a field, `search`, and `scope`.
pub(crate) struct Filters<'a> {
    schema: &'a Value,
    pub(crate) sent: Vec<(&'a str, &'a str)>,
}

impl<'a> Filters<'a> {
    pub(crate) fn of(call: &'a Call<'_>, schema: &'a Value) -> Self {
        let has = |name: &str| name != "include" && schema["properties"].get(name).is_some();
        let is_filter = |name: &str| name == "search" || has(name) || (name == "scope" && has("linkId"));
        let sent = call.query.pairs().filter(|(_, value)| !value.is_empty() && !value.ends_with("_UNSPECIFIED"));
        Self { schema, sent: sent.filter(|(name, _)| is_filter(name)).collect() }
    }

    pub(crate) fn hold(&self, object: &Object) -> bool {
        self.sent.iter().all(|(name, value)| self.holds(object, name, value))
    }

    fn holds(&self, object: &Object, name: &str, value: &str) -> bool {
        let searched = |(field, text): (&String, &Value)| {
            let is_text =
                self.schema["properties"][field]["format"].is_null() && !field.ends_with("Id") && field != "id";
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

/// The order that the query or the body of a search requests: `..._SORT_FIELD_EVENT_COUNT` is by `eventCount`.
/// By default, the newest are first; tags are by name.
pub(crate) fn sort(call: &Call<'_>, schema: &Value) -> (Sort, bool) {
    if call.operation.id == "TagsService_List" {
        return (Sort::new("name", SortBy::Text), false);
    }
    let sent = |name: &'static str| call.query.get(name).or_else(|| call.body[name].as_str());
    let requested = ["sortBy", "sortField"].into_iter().find_map(sent);
    let words = requested.and_then(|value| value.split_once("_SORT_FIELD_")).map(|(_, words)| words.to_lowercase());
    let field = words.map(|words| {
        let mut parts = words.split('_');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |field, part| field + &part[..1].to_uppercase() + &part[1..])
    });
    let field = field.filter(|field| schema["properties"].get(field).is_some());
    let field = field.unwrap_or_else(|| "createdAt".to_owned());
    let by = match (schema["properties"][&field]["type"].as_str(), schema["properties"][&field]["format"].as_str()) {
        (_, Some("date-time")) => SortBy::Time,
        (Some("integer"), _) => SortBy::Number,
        _ => SortBy::Text,
    };
    (Sort { field, by }, sent("sortDirection") != Some("SORT_DIRECTION_ASC"))
}

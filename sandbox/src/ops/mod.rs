//! Operations: from a checked request to an answer, by way of the state.

mod analytics;
mod announce;
mod bulk;
mod dashboards;
pub(crate) mod designs;
mod directories;
mod domains;
mod events;
mod exits;
pub(crate) mod files;
mod gallery;
pub(crate) mod hosts;
pub(crate) mod images;
mod layout;
mod links;
mod listed;
mod makers;
pub(crate) mod media;
mod metrics;
pub(crate) mod outside;
mod rest;
mod roster;
mod steps;
mod tags;
mod templates;
mod themes;
mod tokens;
mod traces;
pub(crate) mod uploads;
mod visitors;
mod webhooks;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::clock::Moment;
use crate::document::Operation;
use crate::fetch::Fetched;
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::store::State;

/// A request that has passed the checks of the document.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) variables: &'a [(String, String)],
    pub(crate) query: &'a Query,
    pub(crate) body: Value,
    pub(crate) now: Moment,
    /// Whose token came with it; none if it came without a good one.
    pub(crate) token: Option<Id>,
    /// What lies at the address that the body names, where an operation imports something.
    pub(crate) fetched: Option<&'a Fetched>,
}

pub(crate) type Handler = fn(&mut State, Call<'_>) -> Result<Reply, ApiError>;

/// What serves an operation; none if the document does not have it.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "LinksService_Create" => links::create,
        "LinksService_Get" => links::get,
        "LinksService_List" => links::list,
        "LinksService_Update" => links::update,
        "LinksService_Delete" => links::delete,
        "LinksService_ShortlinkAvailability" => links::availability,
        "LinksService_ShortlinkRandom" => links::random,
        "LinksService_CreateBulk" => bulk::create,
        "LinksService_CreateBatch" => bulk::create,
        "LinksService_CreateBulkAsync" => bulk::submit,
        "JobsService_Get" => bulk::job,
        "TagsService_List" => tags::list,
        "TagsService_Delete" => tags::delete,
        "VisitorsService_Identify" => visitors::identify,
        "VisitorsService_Get" => visitors::get,
        "VisitorsService_List" => roster::list,
        "VisitorsService_Update" => visitors::update,
        "VisitorsService_Delete" => visitors::delete,
        "VisitorsService_DeleteAttribute" => visitors::delete_attribute,
        "EventsService_ListEvents" => events::list,
        "MetricsService_GetEventsMetric" => metrics::events,
        "MetricsService_GetWorkspaceMetric" => metrics::workspace,
        "WebhooksService_Create" => webhooks::create,
        "WebhooksService_Get" => webhooks::get,
        "WebhooksService_List" => webhooks::list,
        "WebhooksService_Update" => webhooks::update,
        "WebhooksService_Delete" => webhooks::delete,
        _ => return MORE.iter().find_map(|handler| handler(operation)),
    })
}

/// The handlers of modules that look after their own operations.
const MORE: &[fn(&str) -> Option<Handler>] = &[
    // (places)
    directories::handler,
    domains::handler,
    tokens::handler,
    // (making)
    images::handler,
    designs::handler,
    templates::handler,
    themes::handler,
    media::handler,
    uploads::handler,
    steps::handler,
    layout::handler,
    makers::handler,
    // (reading)
    roster::handler,
    traces::handler,
    analytics::handler,
    dashboards::handler,
    // (the rest, always last)
    rest::handler,
];

impl Call<'_> {
    pub(crate) fn variable(&self, name: &str) -> &str {
        let found = self.variables.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The `{id}` of the path, of something there is: `find` answers it, else it is a 404.
    pub(crate) fn find<T>(&self, what: &str, find: impl FnOnce(Id) -> Option<T>) -> Result<T, ApiError> {
        let text = self.variable("id");
        let found = Id::parse(text).and_then(find);
        found.ok_or_else(|| ApiError::not_found(format!("there is no {what} with id {text}")))
    }

    /// The body as what the operation works with.
    pub(crate) fn take<T: DeserializeOwned>(&mut self) -> Result<T, ApiError> {
        read(self.body.take())
    }

    pub(crate) fn descending(&self) -> bool {
        self.query.get("sortDirection") != Some("SORT_DIRECTION_ASC")
    }

    pub(crate) fn wants_csv(&self) -> bool {
        self.query.get("responseFormat") == Some("RESPONSE_FORMAT_CSV")
    }
}

/// Fails only on what the document lets through and Rust's types do not, such as 1e400.
pub(crate) fn read<T: DeserializeOwned>(body: Value) -> Result<T, ApiError> {
    serde_json::from_value(body).map_err(|error| ApiError::bad_request(format!("the body: {error}")))
}

/// An object without the fields that are unset.
pub(crate) fn object(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    value
}

/// Rows as CSV, quoted where RFC 4180 says so.
pub(crate) fn csv(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Value {
    let line = |cells: Vec<String>| {
        let quoted: Vec<String> = cells
            .into_iter()
            .map(|cell| match cell.contains([',', '"', '\r', '\n']) {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell,
            })
            .collect();
        quoted.join(",") + "\r\n"
    };
    let header = header.iter().map(ToString::to_string).collect();
    let data: String = std::iter::once(header).chain(rows).map(line).collect();
    serde_json::json!({"csv": {"contentType": "text/csv", "csvData": data}})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::document;
    use serde_json::json;

    #[test]
    fn every_operation_of_the_document_is_served() {
        let unserved: Vec<&str> =
            document().operations().iter().filter(|o| handler(&o.id).is_none()).map(|o| o.id.as_str()).collect();
        assert!(unserved.is_empty(), "{unserved:?}");
    }

    #[test]
    fn cells_are_quoted() {
        let rows = [vec!["a,b".to_owned(), "say \"x\"".to_owned()]];
        let value = csv(&["p", "q"], rows.into_iter());
        assert_eq!(value["csv"]["csvData"], "p,q\r\n\"a,b\",\"say \"\"x\"\"\"\r\n");
    }

    #[test]
    fn unset_fields_are_left_out() {
        assert_eq!(object(json!({"a": null, "b": false})), json!({"b": false}));
    }
}

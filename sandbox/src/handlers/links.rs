//! Links, one at a time.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::links::{self, DRAWING, KIND};
use crate::domain::{find, slugs, steps, tags};
use crate::store::{List, Object, Row, Sort, SortBy, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "LinksService_Create" => Some(create),
        "LinksService_Update" => Some(update),
        "LinksService_List" => Some(list),
        "LinksService_ShortlinkAvailability" => Some(availability),
        "LinksService_ShortlinkRandom" => Some(random),
        _ => None,
    }
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, link) = links::create(tx, call.env, &call.body)?;
    Ok(created(tx, call, id, link))
}

/// The response with a new link, which is sent when its QR code exists if the request waits for that.
pub(super) fn created(tx: &Transaction<'_>, call: &Call<'_>, id: Id, link: Object) -> Response {
    let waits = call.body["waitForQrcode"] == true;
    let steps: Vec<Value> = steps::all(tx, id, &link).into_iter().map(|step| step.shown.into()).collect();
    let mut body = json!({"link": view(tx, call, id, link, waits)});
    if call.env.document.resolve(&call.operation.success.1)["properties"].get("workflowSteps").is_some() {
        body["workflowSteps"] = steps.into();
    }
    respond(call, &body, waits)
}

/// A response that is delayed until the QR codes exist that it reports as complete.
pub(super) fn respond(call: &Call<'_>, body: &Value, waits: bool) -> Response {
    let mut response = Response::json(call.operation.success.0, body);
    if waits {
        response.delay = DRAWING;
    }
    response
}

/// A link after a change, with its tags.
pub(super) fn view(tx: &Transaction<'_>, call: &Call<'_>, id: Id, mut link: Object, drawn: bool) -> Value {
    links::add_tags(tx, &mut link);
    if drawn {
        link.set("qrcodePendingUpdateSince", Value::Null);
    }
    respond::view(tx, call, KIND, id, link)
}

fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = generic::object(tx, call)?;
    let (resource, _) = generic::target(call)?;
    let link = generic::change(tx, call, resource, id, &before)?;
    Ok(Response::ok(&json!({"link": view(tx, call, id, link, false)})))
}

/// What filters of a list need of a link.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Searched<'a> {
    #[serde(borrow)]
    name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    shortlink: Cow<'a, str>,
    #[serde(borrow)]
    directory_id: Option<Cow<'a, str>>,
}

/// The filters of a list.
#[derive(Debug)]
struct Filter<'a> {
    tags: Vec<&'a str>,
    /// In lower case.
    search: Option<String>,
    /// A directory without those below it; the empty id is the root.
    directory: Option<&'a str>,
}

impl<'a> Filter<'a> {
    fn read(tx: &Transaction<'_>, call: &'a Call<'_>) -> Result<Self, ApiError> {
        let is_directory = call.query.get("view") == Some("LINK_VIEW_DIRECTORY");
        let directory = is_directory.then(|| call.query.get("directoryId").unwrap_or_default());
        check_reference(tx, call, "directoryId", "Directory", directory.unwrap_or_default())?;
        let search = call.query.get("search").map(str::to_lowercase);
        Ok(Self { tags: call.query.all("tags").filter(|tag| !tag.is_empty()).collect(), search, directory })
    }

    fn is_empty(&self) -> bool {
        self.tags.is_empty() && self.search.is_none() && self.directory.is_none()
    }

    /// The links that match, found by a lookup if possible.
    fn find(&self, tx: &Transaction<'_>) -> Vec<Id> {
        let matches = |row: &Row| self.directory.is_none() && self.search.is_none() || self.matches(row);
        let rows: Box<dyn Iterator<Item = (Id, &Row)>> = match self.directory {
            _ if !self.tags.is_empty() => {
                let ids: Vec<Id> = self.tags.iter().filter_map(|tag| tags::find(tx, tag)).collect();
                Box::new(ids.into_iter().flat_map(|id| tx.find(KIND, "tags", &id.to_string())))
            }
            Some(id) if !id.is_empty() => Box::new(tx.find(KIND, "directoryId", id)),
            _ => Box::new(tx.rows(KIND)),
        };
        rows.filter(|(_, row)| matches(row)).map(|(id, _)| id).collect()
    }

    fn matches(&self, row: &Row) -> bool {
        row.read::<Searched<'_>>().is_some_and(|link| {
            let text = |text: &str| self.search.as_ref().is_none_or(|search| text.to_lowercase().contains(search));
            self.directory.is_none_or(|id| link.directory_id.as_deref().unwrap_or_default() == id)
                && (text(&link.shortlink) || link.name.as_deref().is_some_and(text))
        })
    }
}

fn check_reference(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    field: &str,
    kind: &str,
    text: &str,
) -> Result<Option<Id>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    let id = Id::parse(text).filter(|id| find(tx, call.env, kind, *id).is_some());
    id.map(Some).ok_or_else(|| ApiError::not_found(format!("{field}: there is no {kind} with the id {text}")))
}

fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let sort = match call.query.get("sortBy") {
        Some("LINK_SORT_FIELD_CREATED_AT") => Sort::new("createdAt", SortBy::Time),
        Some("LINK_SORT_FIELD_SHORTLINK") => Sort::new("shortlink", SortBy::Text),
        Some("LINK_SORT_FIELD_NAME") => Sort::new("name", SortBy::Text),
        Some("LINK_SORT_FIELD_EVENT_COUNT") => Sort::new("eventCount", SortBy::Number),
        _ => Sort::new("updatedAt", SortBy::Time),
    };
    let descending = call.query.get("sortDirection") != Some("SORT_DIRECTION_ASC");
    let (page, filter) = (generic::page(call, generic::SIZES)?, Filter::read(tx, call)?);
    let found = || filter.find(tx);
    let filter = (!filter.is_empty()).then(|| (format!("{filter:?}"), &found as &dyn Fn() -> _));
    let list = List { sort, descending, page, filter };
    Ok(respond::list(tx, call, KIND, &tx.list(KIND, &list)?))
}

fn availability(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let Some(shortlink) = call.query.get("shortlink") else {
        return Err(ApiError::field("shortlink", "is missing; send one or more segments joined by /"));
    };
    let domain = call.query.get("customDomainId").unwrap_or_default();
    let domain = check_reference(tx, call, "customDomainId", "CustomDomain", domain)?;
    Ok(Response::ok(&json!({"available": slugs::is_available(tx, domain, shortlink)})))
}

fn random(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    Ok(Response::ok(&json!({"shortlink": slugs::random(tx, None)})))
}

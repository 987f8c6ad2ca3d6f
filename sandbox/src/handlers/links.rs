//! Links: one at a time, in batches, and in lists.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::{generic, lists, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::links::{self, DRAWING, KIND};
use crate::domain::{jobs, slugs, steps, tags};
use crate::store::{List, Object, Row, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "LinksService_Create" => create,
        "LinksService_CreateBulk" | "LinksService_CreateBatch" => create_all,
        "LinksService_CreateBulkAsync" => submit,
        "LinksService_Update" => update,
        "LinksService_List" => list,
        "LinksService_ShortlinkAvailability" => availability,
        "LinksService_ShortlinkRandom" => random,
        _ => return None,
    })
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, link) = links::create(tx, call.env, &call.body)?;
    Ok(created(tx, call, id, link))
}

/// The response with a new link, which is sent when its QR code exists if the request waits for that.
pub(super) fn created(tx: &Transaction<'_>, call: &Call<'_>, id: Id, link: Object) -> Response {
    let waits = call.body["waitForQrcode"] == true;
    let steps: Vec<Value> = steps::all(tx, id, &link).into_iter().map(|step| step.shown.into()).collect();
    let mut body = json!({"link": view(tx, link, waits)});
    if call.env.document.resolve(&call.operation.success.1)["properties"].get("workflowSteps").is_some() {
        body["workflowSteps"] = steps.into();
    }
    delayed(call, &body, waits)
}

/// A response that is delayed until the QR codes exist that it reports as complete.
fn delayed(call: &Call<'_>, body: &Value, waits: bool) -> Response {
    let mut response = Response::json(call.operation.success.0, body);
    if waits {
        response.delay = DRAWING;
    }
    response
}

/// A link after a change, with its tags.
fn view(tx: &Transaction<'_>, mut link: Object, drawn: bool) -> Value {
    links::add_tags(tx, &mut link);
    if drawn {
        link.set("qrcodePendingUpdateSince", Value::Null);
    }
    Value::Object(link.shown)
}

/// The links of a body: the array of `/links/batch`, or the `links` of `/links/bulk`.
fn bodies<'a>(call: &'a Call<'_>) -> &'a [Value] {
    let array = call.body.as_array().or_else(|| call.body["links"].as_array());
    array.map_or(&[], Vec::as_slice)
}

fn create_all(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let bodies = bodies(call);
    let waits = bodies.iter().any(|body| body["waitForQrcode"] == true);
    let links = links::create_all(tx, call.env, bodies)?;
    let links: Vec<Value> = links.into_iter().map(|(_, link)| view(tx, link, waits)).collect();
    Ok(delayed(call, &json!({"links": links}), waits))
}

fn submit(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let job = jobs::submit(tx, bodies(call))?;
    let location = job.text("statusUrl").to_owned();
    Ok(Response::json(202, &Value::Object(job.shown)).with("location", location))
}

fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = generic::object(tx, call)?;
    let (resource, _) = generic::target(call)?;
    let link = generic::change(tx, call, resource, id, &before)?;
    Ok(Response::ok(&json!({"link": view(tx, link, false)})))
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

fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let query = call.query;
    let tags: Vec<&str> = query.all("tags").filter(|tag| !tag.is_empty()).collect();
    let search = query.get("search").map(str::to_lowercase);
    // A directory without those below it; the empty id is the root.
    let is_directory = query.get("view") == Some("LINK_VIEW_DIRECTORY");
    let directory = is_directory.then(|| query.get("directoryId").unwrap_or_default());
    generic::check_references(tx, call, &json!({ "directoryId": directory }))?;
    let is_match = |row: &Row| {
        let text = |text: &str| search.as_ref().is_none_or(|search| text.to_lowercase().contains(search));
        directory.is_none() && search.is_none()
            || row.read::<Searched<'_>>().is_some_and(|link| {
                directory.is_none_or(|id| link.directory_id.as_deref().unwrap_or_default() == id)
                    && (text(&link.shortlink) || link.name.as_deref().is_some_and(text))
            })
    };
    let found = || {
        let rows: Box<dyn Iterator<Item = (Id, &Row)>> = match directory {
            _ if !tags.is_empty() => {
                let ids: Vec<Id> = tags.iter().filter_map(|tag| tags::find(tx, tag)).collect();
                Box::new(ids.into_iter().flat_map(|id| tx.find(KIND, "tags", &id.to_string())))
            }
            Some(id) if !id.is_empty() => Box::new(tx.find(KIND, "directoryId", id)),
            _ => Box::new(tx.rows(KIND)),
        };
        rows.filter(|(_, row)| is_match(row)).map(|(id, _)| id).collect()
    };
    let is_filtered = !tags.is_empty() || search.is_some() || is_directory;
    let filter = is_filtered.then(|| (format!("{tags:?} {search:?} {directory:?}"), &found as &dyn Fn() -> _));
    let (mut sort, descending) = lists::sort(call, call.env.document.component(KIND));
    if sort.field == "createdAt" && query.get("sortBy") != Some("LINK_SORT_FIELD_CREATED_AT") {
        sort.field = "updatedAt".to_owned();
    }
    let listed = tx.list(KIND, &List { sort, descending, page: generic::page(call, generic::SIZES)?, filter })?;
    Ok(respond::list(tx, call, KIND, &listed))
}

fn availability(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let Some(shortlink) = call.query.get("shortlink") else {
        return Err(ApiError::field("shortlink", "is missing; send one or more segments joined by /"));
    };
    let domain = call.query.get("customDomainId");
    generic::check_references(tx, call, &json!({ "customDomainId": domain }))?;
    let checked = slugs::check(tx, domain.and_then(Id::parse), shortlink);
    Ok(Response::ok(&json!({"available": checked.is_ok()})))
}

fn random(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    Ok(Response::ok(&json!({"shortlink": slugs::random(tx, None)})))
}

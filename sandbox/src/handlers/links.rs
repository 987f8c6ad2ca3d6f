//! Links: one at a time, in batches, and in lists; and their tags.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::Call;
use super::{generic, lists, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::links::{self, DRAWING, KIND};
use crate::domain::{jobs, slugs, steps, tags};
use crate::store::{Object, Row, Transaction};

pub(super) fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, link) = links::create(tx, call.env, &call.body)?;
    Ok(created(tx, call, id, link))
}

pub(super) fn create_contact(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let card = &call.body["vcardData"];
    let names = ["firstName", "lastName", "organization", "email", "phone"];
    if names.iter().all(|name| card[name].as_str().is_none_or(str::is_empty)) {
        return Err(ApiError::field("vcardData", format!("must have at least one of {}", names.join(", "))));
    }
    create_with_exit(tx, call, ("vcard", card.clone()))
}

pub(super) fn create_thank_you(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let page = json!({"title": call.body["title"], "description": call.body["description"]});
    create_with_exit(tx, call, ("thankYouPage", page))
}

pub(super) fn create_open_media(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    create_with_exit(tx, call, ("openMedia", json!({"mediaId": call.body["mediaId"]})))
}

/// Creates a link whose exit step has this payload.
fn create_with_exit(tx: &mut Transaction<'_>, call: &Call<'_>, payload: (&str, Value)) -> Result<Response, ApiError> {
    let (id, link) = links::create(tx, call.env, &call.body)?;
    steps::set_exit(tx, id, &link, payload)?;
    Ok(created(tx, call, id, link))
}

/// The response with a new link, which is sent when its QR code exists if the request waits for that.
fn created(tx: &Transaction<'_>, call: &Call<'_>, id: Id, link: Object) -> Response {
    let waits = call.body["waitForQrcode"] == true;
    let steps: Vec<Value> = steps::all(tx, id, &link).into_iter().map(|step| step.shown.into()).collect();
    let mut body = json!({"link": view(tx, link, waits)});
    if call.env.document.resolve(&call.operation.success.1)["properties"].get("workflowSteps").is_some() {
        body["workflowSteps"] = steps.into();
    }
    delayed(&body, waits)
}

/// A response that is delayed until the QR codes exist that it reports as complete.
fn delayed(body: &Value, waits: bool) -> Response {
    let mut response = Response::ok(body);
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

pub(super) fn create_all(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let bodies = bodies(call);
    let waits = bodies.iter().any(|body| body["waitForQrcode"] == true);
    let links = links::create_all(tx, call.env, bodies)?;
    let links: Vec<Value> = links.into_iter().map(|(_, link)| view(tx, link, waits)).collect();
    Ok(delayed(&json!({"links": links}), waits))
}

pub(super) fn submit(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let job = jobs::submit(tx, bodies(call))?;
    let location = job.text("statusUrl").to_owned();
    Ok(Response::json(202, &Value::Object(job.shown)).with("location", location))
}

pub(super) fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, before) = generic::object(tx, call)?;
    let link = generic::change(tx, call, call.target()?.0, id, &before)?;
    Ok(Response::ok(&json!({"link": view(tx, link, false)})))
}

/// The fields of a link that are searched.
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

pub(super) fn list(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let query = call.query;
    let tags: Vec<&str> = query.all("tags").filter(|tag| !tag.is_empty()).collect();
    let search = query.get("search").unwrap_or_default().to_lowercase();
    // A directory without those below it; the empty id is the root.
    let is_directory = query.get("view") == Some("LINK_VIEW_DIRECTORY");
    let directory = is_directory.then(|| query.get("directoryId").unwrap_or_default());
    generic::check_references(tx, call, &json!({ "directoryId": directory }))?;
    let is_match = |row: &Row| {
        let contains = |text: &str| text.to_lowercase().contains(&search);
        row.read::<Searched<'_>>().is_some_and(|link| {
            directory.is_none_or(|id| link.directory_id.as_deref().unwrap_or_default() == id)
                && (contains(&link.shortlink) || link.name.as_deref().is_some_and(contains))
        })
    };
    let ids = || {
        let rows: Box<dyn Iterator<Item = (Id, &Row)>> = match directory {
            _ if !tags.is_empty() => {
                let ids: Vec<Id> = tags.iter().filter_map(|tag| tags::find(tx, tag)).collect();
                Box::new(ids.into_iter().flat_map(|id| tx.find(KIND, "tags", &id.to_string())))
            }
            Some(id) if !id.is_empty() => Box::new(tx.find(KIND, "directoryId", id)),
            _ => Box::new(tx.rows(KIND)),
        };
        rows.filter(|(_, row)| is_match(row)).map(|(id, _)| id).collect::<Vec<Id>>()
    };
    let is_filtered = is_directory || !tags.is_empty() || !search.is_empty();
    lists::respond(tx, call, KIND, is_filtered.then_some(&ids))
}

pub(super) fn availability(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let Some(shortlink) = call.query.get("shortlink") else {
        return Err(ApiError::field("shortlink", "is missing; send one or more segments joined by /"));
    };
    let domain = call.query.get("customDomainId");
    generic::check_references(tx, call, &json!({ "customDomainId": domain }))?;
    let checked = slugs::check(tx, domain.and_then(Id::parse), shortlink);
    Ok(Response::ok(&json!({"available": checked.is_ok()})))
}

pub(super) fn random(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    Ok(Response::ok(&json!({"shortlink": slugs::random(tx, None)})))
}

/// Tags are deleted by name.
pub(super) fn delete_tag(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let name = call.query.get("name").unwrap_or_default();
    let id = tags::find(tx, name).ok_or_else(|| ApiError::not_found(format!("name: there is no tag {name:?}")))?;
    tx.remove(tags::KIND, id);
    links::remove_tag(tx, id);
    Ok(respond::deleted(call))
}

//! Many links at once, right away or by a job.

use serde_json::{Value, json};

use super::call::{Call, Handler};
use super::links::{respond, view};
use crate::base::message::{ApiError, Response};
use crate::domain::{jobs, links};
use crate::store::Transaction;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    match operation {
        "LinksService_CreateBulk" | "LinksService_CreateBatch" => Some(create),
        "LinksService_CreateBulkAsync" => Some(submit),
        _ => None,
    }
}

/// The links of a body: the array of `/links/batch`, or the `links` of `/links/bulk`.
fn bodies<'a>(call: &'a Call<'_>) -> &'a [Value] {
    let array = call.body.as_array().or_else(|| call.body["links"].as_array());
    array.map_or(&[], Vec::as_slice)
}

fn create(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let bodies = bodies(call);
    let waits = bodies.iter().any(|body| body["waitForQrcode"] == true);
    let links = links::create_all(tx, call.env, bodies)?;
    let links: Vec<Value> = links.into_iter().map(|(id, link)| view(tx, call, id, link, waits)).collect();
    Ok(respond(call, &json!({"links": links}), waits))
}

fn submit(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let job = jobs::submit(tx, bodies(call).to_vec())?;
    let location = job.text("statusUrl").to_owned();
    Ok(Response::json(202, &Value::Object(job.shown)).with("location", location))
}

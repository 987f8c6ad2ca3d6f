//! Metrics of events and of the workspace.

use serde_json::{Value, json};

use super::analytics::counting::{CITY, COUNTRY, DEVICE_TYPE, ranked};
use super::call::{Call, Handler};
use crate::base::message::{ApiError, Response};
use crate::domain::events::{Scope, events};
use crate::store::{Transaction, fields};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "MetricsService_GetEventsMetric" => of_events,
        "MetricsService_GetWorkspaceMetric" => of_workspace,
        _ => return None,
    })
}

fn of_events(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let events = events(tx, &Scope::of(call.query));
    let [countries, cities, devices] =
        [COUNTRY, CITY, DEVICE_TYPE].map(|dimension| ranked(events.iter().map(|event| dimension.value(event))));
    let top = |ranked: &[(&str, usize)]| ranked.first().map(|(value, _)| (*value).to_owned());
    Ok(Response::ok(&Value::Object(fields(json!({
        "totalEvents": events.len(),
        "totalCountries": countries.len(),
        "totalCities": cities.len(),
        "totalDeviceTypes": devices.len(),
        "topCountry": top(&countries),
        "topCity": top(&cities),
        "topDeviceType": top(&devices),
        "firstAt": events.first().map(|event| event.created_at),
        "lastAt": events.last().map(|event| event.created_at),
    })))))
}

fn of_workspace(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let month = Scope { start_date: Some(call.now.start_of_month()), ..Scope::default() };
    // The own member exists even before it is read; a limit of 0 credits is unlimited.
    Ok(Response::ok(&json!({
        "totalLinks": tx.count("Link"),
        "totalEvents": tx.count("Event"),
        "totalMonthlyEvents": events(tx, &month).len(),
        "totalMembers": tx.count("Member").max(1),
        "totalDirectories": tx.count("Directory"),
        "totalPageThemeTemplates": tx.count("PageThemeTemplate"),
        "totalQrcodeTemplates": tx.count("QrcodeTemplate"),
        "tokenCreditsLimit": 0,
        "tokenCreditsUsed": 0,
        "topupCreditsLimit": 0,
        "topupCreditsUsed": 0,
    })))
}

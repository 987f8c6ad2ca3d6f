//! Metrics of events and of the workspace.

use serde_json::{Value, json};

use super::analytics::counting::{Dimension, Tally};
use super::call::{Call, Handler};
use crate::base::message::{ApiError, Response};
use crate::domain::events::{Scope, events};
use crate::store::{List, Page, Sort, SortBy, Transaction, fields};

/// The number of the newest links that the insight considers.
const NEWEST: usize = 100;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "MetricsService_GetEventsMetric" => of_events,
        "MetricsService_GetWorkspaceMetric" => of_workspace,
        "MetricsService_GetWorkspaceInsight" => insight,
        _ => return None,
    })
}

fn of_events(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let events = events(tx, &Scope::of(call.query));
    let dimensions = [Dimension::Country, Dimension::City, Dimension::DeviceType];
    let tallies = dimensions.map(|dimension| Tally::new(events.iter().map(|event| dimension.value(event))));
    let totals = [0, 1, 2].map(|at| tallies[at].len());
    let tops = tallies.map(|tally| tally.ranked().first().map(|(value, _)| *value));
    Ok(Response::ok(&Value::Object(fields(json!({
        "totalEvents": events.len(),
        "totalCountries": totals[0],
        "totalCities": totals[1],
        "totalDeviceTypes": totals[2],
        "topCountry": tops[0],
        "topCity": tops[1],
        "topDeviceType": tops[2],
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

/// The type of more than half of the newest links, else a mix.
fn insight(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    let (sort, page) = (Sort::new("createdAt", SortBy::Time), Page { size: NEWEST, token: None });
    let list = List { sort, descending: true, page, filter: None };
    let links = tx.list("Link", &list)?.rows;
    let ranked = Tally::new(links.iter().map(|(id, _)| {
        let link = id.to_string();
        let steps = tx.find("WorkflowStep", "linkId", &link);
        steps.filter_map(|(_, step)| link_type(step.object().text("eventAction"))).next().or(Some("URL"))
    }))
    .ranked();
    let preferred = match ranked.first() {
        None => "URL",
        Some((name, count)) if count * 2 > links.len() => name,
        Some(_) => "MIX",
    };
    Ok(Response::ok(&json!({"preferredLinkType": format!("PREFERRED_LINK_TYPE_{preferred}")})))
}

/// The type of a link with this step; none if the step does not decide it.
fn link_type(action: &str) -> Option<&'static str> {
    match action {
        "EVENT_ACTION_CONTACT_CARD" => Some("CONTACT_CARD"),
        "EVENT_ACTION_SOCIAL_LINKS_PAGE" => Some("SOCIAL_LINKS_PAGE"),
        "EVENT_ACTION_OPEN_MEDIA" => Some("OPEN_MEDIA"),
        _ => None,
    }
}

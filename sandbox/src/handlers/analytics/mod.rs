//! Analytics, counted from the events when they are requested.

mod audience;
pub(super) mod counting;
mod series;

use serde_json::{Value, json};

use self::counting::{Dimension, Tally, percentage, positive, text};
use super::call::{Call, Handler};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::events::{Scope, events};
use crate::store::{Transaction, fields};

/// The number of values if none is requested; the document has no default.
const VALUES: usize = 100;
const LINKS: usize = 10;
const SECONDS_OF_HOUR: i64 = 60 * 60;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AnalyticsDataService_GetBreakdown" => breakdown,
        "AnalyticsDataService_GetDeviceDistribution" => devices,
        "AnalyticsDataService_GetGeoBreakdown" => geo,
        "AnalyticsDataService_GetHourOfDayDistribution" => hours,
        "AnalyticsDataService_GetTopLinks" => top_links,
        "AnalyticsDataService_ListVisitorCountries" => countries,
        "AnalyticsDataService_GetGroupedTimeSeries" => series::grouped,
        "AnalyticsDataService_GetVisitorTrends" => series::visitors,
        "TimeSeriesService_GetEventsTimeSeries" => series::counts,
        "AnalyticsDataService_GetAttributeDistribution" => audience::distribution,
        "AnalyticsDataService_GetAttributeMetric" => audience::metric,
        "AnalyticsDataService_GetAttributeValues" => audience::values,
        "AnalyticsDataService_GetStepFunnel" => audience::funnel,
        _ => return None,
    })
}

fn breakdown(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let dimension = Dimension::read(call, "dimension")?;
    shares(tx, call, dimension, "total", |value| {
        let (label, code) = dimension.label(value);
        json!({"label": label, "code": code})
    })
}

fn devices(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    shares(tx, call, Dimension::DeviceType, "totalEvents", |value| json!({"deviceType": value}))
}

fn geo(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let sent = text(call, "groupBy");
    let dimension = if sent.is_empty() { Dimension::Country } else { Dimension::read(call, "groupBy")? };
    if !matches!(dimension, Dimension::Country | Dimension::City) {
        return Err(ApiError::field("groupBy", format!("{sent:?} is not one of country, city")));
    }
    shares(tx, call, dimension, "totalEvents", |value| json!({"location": value}))
}

/// The most frequent values of a dimension, each with its share of all events.
fn shares(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    dimension: Dimension,
    total: &str,
    point: impl Fn(&str) -> Value,
) -> Result<Response, ApiError> {
    let (events, limit) = (events(tx, &call.read()?), positive(call, "limit", VALUES)?);
    let ranked = Tally::new(events.iter().map(|event| dimension.value(event))).ranked();
    let data = ranked.into_iter().take(limit).map(|(value, count)| {
        let mut point = fields(point(value));
        point.insert("eventCount".to_owned(), count.into());
        point.insert("percentage".to_owned(), percentage(count, events.len()).into());
        Value::Object(point)
    });
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), total: events.len()})))
}

/// Every hour of the day, in UTC, which is the time zone of the workspace.
fn hours(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut hours = [0_usize; 24];
    for event in events(tx, &call.read()?) {
        let hour = event.created_at.seconds().div_euclid(SECONDS_OF_HOUR).rem_euclid(24);
        hours[usize::try_from(hour).unwrap_or_default()] += 1;
    }
    let data = hours.iter().enumerate().map(|(hour, count)| json!({"hour": hour, "eventCount": count}));
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": hours.iter().sum::<usize>()})))
}

/// Deleted links are not ranked, but their events are part of the total.
fn top_links(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let limit = positive(call, "limit", LINKS)?;
    let counts: Vec<(Id, usize)> = Tally::new(events(tx, &call.read()?).iter().map(|event| Some(event.link))).ranked();
    let total: usize = counts.iter().map(|(_, count)| count).sum();
    let links = counts.into_iter().filter_map(|(id, count)| Some((tx.get("Link", id)?, count)));
    let data = links.take(limit).map(|(link, count)| {
        let (name, shortlink) = (link.get("name"), link.get("shortlink"));
        Value::Object(fields(json!({"name": name, "shortlink": shortlink, "eventCount": count})))
    });
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": total})))
}

/// The countries of all events, the most frequent first.
fn countries(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    let events = events(tx, &Scope::default());
    let ranked = Tally::new(events.iter().map(|event| Dimension::Country.value(event))).ranked();
    let countries = ranked.iter().map(|(code, _)| json!({"code": code, "name": Dimension::Country.label(code).0}));
    Ok(Response::ok(&json!({"countries": countries.collect::<Vec<_>>()})))
}

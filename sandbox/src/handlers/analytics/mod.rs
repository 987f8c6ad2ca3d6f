//! Analytics, counted from the events when they are requested.

mod counting;

use std::time::Duration;

use serde_json::{Value, json};

use self::counting::{ALL, CITY, COUNTRY, DEVICE_TYPE, Dimension, percentage, positive, ranked};
use super::call::Call;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::attributes::raw;
use crate::domain::events::{Scope, events};
use crate::domain::visitors::{data, in_scope};
use crate::store::{Transaction, fields};

/// The number of values if none is requested; the document has no default.
const VALUES: usize = 100;
const LINKS: usize = 10;
const SECONDS_OF_HOUR: i64 = 60 * 60;
const MINUTES_OF_DAY: usize = 24 * 60;
/// The maximum number of intervals; a chart of more is not readable.
const INTERVALS: usize = 10_000;

pub(super) fn breakdown(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let dimension = Dimension::read("dimension", call.text("dimension").unwrap_or_default(), &ALL)?;
    shares(tx, call, dimension, "total", |value| {
        let (label, code) = dimension.label(value);
        json!({"label": label, "code": code})
    })
}

pub(super) fn devices(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    shares(tx, call, DEVICE_TYPE, "totalEvents", |value| json!({"deviceType": value}))
}

pub(super) fn geo(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let dimension = call.text("groupBy").map(|sent| Dimension::read("groupBy", sent, &ALL[..2]));
    let dimension = dimension.unwrap_or(Ok(COUNTRY))?;
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
    let ranked = ranked(events.iter().map(|event| dimension.value(event)));
    let data = ranked.into_iter().take(limit).map(|(value, count)| {
        let mut point = fields(point(value));
        point.insert("eventCount".to_owned(), count.into());
        point.insert("percentage".to_owned(), percentage(count, events.len()).into());
        Value::Object(point)
    });
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), total: events.len()})))
}

/// Every hour of the day, in UTC, which is the time zone of the workspace.
pub(super) fn hours(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let mut hours = [0_usize; 24];
    for event in events(tx, &call.read()?) {
        let hour = event.created_at.seconds().div_euclid(SECONDS_OF_HOUR).rem_euclid(24);
        hours[usize::try_from(hour).unwrap_or_default()] += 1;
    }
    let data = hours.iter().enumerate().map(|(hour, count)| json!({"hour": hour, "eventCount": count}));
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": hours.iter().sum::<usize>()})))
}

/// Deleted links are not ranked, but their events are part of the total.
pub(super) fn top_links(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let limit = positive(call, "limit", LINKS)?;
    let counts: Vec<(Id, usize)> = ranked(events(tx, &call.read()?).iter().map(|event| Some(event.link_id)));
    let total: usize = counts.iter().map(|(_, count)| count).sum();
    let links = counts.into_iter().filter_map(|(id, count)| Some((tx.get("Link", id)?, count)));
    let data = links.take(limit).map(|(link, count)| {
        let (name, shortlink) = (link.get("name"), link.get("shortlink"));
        Value::Object(fields(json!({"name": name, "shortlink": shortlink, "eventCount": count})))
    });
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": total})))
}

/// The countries of all events, the most frequent first.
pub(super) fn countries(tx: &mut Transaction<'_>, _: &Call<'_>) -> Result<Response, ApiError> {
    let events = events(tx, &Scope::default());
    let ranked = ranked(events.iter().map(|event| COUNTRY.value(event)));
    let countries = ranked.iter().map(|(code, _)| json!({"code": code, "name": COUNTRY.label(code).0}));
    Ok(Response::ok(&json!({"countries": countries.collect::<Vec<_>>()})))
}

/// The number of visitors with each value of an attribute, or of a system field by its name with `$`.
pub(super) fn attributes(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let key = call.text("key").ok_or_else(|| ApiError::field("key", "must be the name of an attribute"))?;
    let limit = positive(call, "limit", VALUES)?;
    let visitors = in_scope(tx, &call.read()?);
    let ranked = ranked(visitors.iter().map(|(_, row)| data(&row.object()).get(key).map(raw)));
    let total = ranked.iter().map(|(_, count)| count).sum();
    let data = ranked
        .into_iter()
        .take(limit)
        .map(|(label, count)| json!({"label": label, "visitorCount": count, "percentage": percentage(count, total)}));
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "total": total})))
}

/// The events in intervals of the same length, by default from the interval of the first event until now.
pub(super) fn series(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let scope: Scope = call.read()?;
    let events = events(tx, &scope);
    let minutes = positive(call, "intervalInMinutes", MINUTES_OF_DAY)?;
    let interval = Duration::from_secs(u64::try_from(minutes).unwrap_or(u64::MAX).saturating_mul(60));
    let first = || events.first().map(|event| event.created_at.start_of(interval));
    let (start, end) = (scope.start_date.or_else(first), scope.end_date.unwrap_or(call.now));
    let mut counts = vec![0_usize; start.map_or(Ok(0), |start| intervals(start, end, interval))?];
    let (start, last) = (start.unwrap_or(end), counts.len().saturating_sub(1));
    for event in &events {
        let index = start.until(event.created_at).as_micros() / interval.as_micros();
        counts[usize::try_from(index).unwrap_or(usize::MAX).min(last)] += 1;
    }
    let starts = std::iter::successors(Some(start), |at| Some(at.plus(interval)));
    let data = starts.zip(&counts).map(|(at, count)| json!({"timestamp": at, "eventCount": count}));
    let data: Vec<_> = data.collect();
    Ok(Response::ok(&json!({"timeSeries": {
        "data": data, "totalData": events.len(), "totalIntervals": counts.len(),
    }})))
}

/// The number of intervals; the end is part of the last one.
fn intervals(start: Timestamp, end: Timestamp, interval: Duration) -> Result<usize, ApiError> {
    if end < start {
        return Err(ApiError::field("endDate", "must not be before startDate"));
    }
    let len = usize::try_from(start.until(end).as_micros() / interval.as_micros()).unwrap_or(usize::MAX) + 1;
    if len > INTERVALS {
        let message = format!("{len} intervals are too many; choose a length for at most {INTERVALS}");
        return Err(ApiError::field("intervalInMinutes", message));
    }
    Ok(len)
}

pub(super) fn metrics_of_events(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
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

pub(super) fn metrics_of_workspace(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let month = Scope { start_date: Some(call.now.start_of_month()), ..Scope::default() };
    // A limit of 0 credits is unlimited.
    Ok(Response::ok(&json!({
        "totalLinks": tx.count("Link"),
        "totalEvents": tx.count("Event"),
        "totalMonthlyEvents": events(tx, &month).len(),
        "totalMembers": tx.count("Member"),
        "totalDirectories": tx.count("Directory"),
        "totalPageThemeTemplates": tx.count("PageThemeTemplate"),
        "totalQrcodeTemplates": tx.count("QrcodeTemplate"),
        "tokenCreditsLimit": 0,
        "tokenCreditsUsed": 0,
        "topupCreditsLimit": 0,
        "topupCreditsUsed": 0,
    })))
}

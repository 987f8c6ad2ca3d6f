//! Events counted by what they have in common.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Asked, Dimension, percentage};
use crate::clock::Moment;
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::ops::metrics::Tally;
use crate::ops::{Call, object};
use crate::store::State;
use crate::store::reads::Scope;

/// The API's documentation names no limit where none is asked for.
const VALUES: usize = 100;
const LINKS: usize = 10;

/// How many events there are, and how often each value came, the most frequent first.
fn ranked<'a>(state: &'a State, scope: &'a Scope, dimension: Dimension) -> (usize, Vec<(&'a str, usize)>) {
    let mut tally = Tally::default();
    let mut total = 0;
    for event in state.reading(scope) {
        total += 1;
        tally.count(dimension.value(state, event));
    }
    (total, tally.ranked())
}

pub(super) fn breakdown(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let dimension = Dimension::read("dimension", &asked.dimension)?;
    let (scope, limit) = (asked.scope(), asked.limit(VALUES)?);
    let (total, values) = ranked(state, &scope, dimension);
    let data = values.into_iter().take(limit).map(|(value, count)| {
        let (label, code) = dimension.label(value);
        object(json!({"label": label, "code": code, "eventCount": count, "percentage": percentage(count, total)}))
    });
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "total": total})))
}

pub(super) fn devices(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = call.take::<Asked>()?.scope();
    let (total, values) = ranked(state, &scope, Dimension::DeviceType);
    let data = values.into_iter().map(
        |(value, count)| json!({"deviceType": value, "eventCount": count, "percentage": percentage(count, total)}),
    );
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": total})))
}

pub(super) fn geo(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let dimension = match asked.group_by.as_str() {
        "" => Dimension::Country,
        text => Dimension::read("groupBy", text)?,
    };
    if !matches!(dimension, Dimension::Country | Dimension::City) {
        return Err(ApiError::field("groupBy", format!("{:?} is neither country nor city", asked.group_by)));
    }
    let (scope, limit) = (asked.scope(), asked.limit(VALUES)?);
    let (total, values) = ranked(state, &scope, dimension);
    let data = values
        .into_iter()
        .take(limit)
        .map(|(value, count)| json!({"location": value, "eventCount": count, "percentage": percentage(count, total)}));
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": total})))
}

/// All hours of the day, in UTC as the workspace's.
pub(super) fn hours(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = call.take::<Asked>()?.scope();
    let mut hours = [0_usize; 24];
    for event in state.reading(&scope) {
        hours[hour(event.created_at)] += 1;
    }
    let data = hours.iter().enumerate().map(|(hour, count)| json!({"hour": hour, "eventCount": count}));
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": hours.iter().sum::<usize>()})))
}

fn hour(at: Moment) -> usize {
    usize::try_from(at.seconds().rem_euclid(24 * 60 * 60) / (60 * 60)).unwrap_or_default()
}

/// Links that are gone are not ranked, though their events count.
pub(super) fn top_links(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let (scope, limit) = (asked.scope(), asked.limit(LINKS)?);
    let mut counts: HashMap<Id, usize> = HashMap::new();
    for event in state.reading(&scope) {
        *counts.entry(event.link).or_default() += 1;
    }
    let total: usize = counts.values().sum();
    let links = counts.into_iter().filter_map(|(id, count)| Some((state.links.get(id)?, count)));
    let mut links: Vec<_> = links.collect();
    links.sort_by(|(a, most), (b, least)| least.cmp(most).then_with(|| a.shortlink.cmp(&b.shortlink)));
    let data = links
        .into_iter()
        .take(limit)
        .map(|(link, count)| object(json!({"name": link.name, "shortlink": link.shortlink, "eventCount": count})));
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "totalEvents": total})))
}

/// Of all time, the most visited from first.
pub(super) fn countries(state: &mut State, _: Call<'_>) -> Result<Reply, ApiError> {
    let everything = Scope::default();
    let (_, values) = ranked(state, &everything, Dimension::Country);
    let countries: Vec<Value> =
        values.iter().map(|(code, _)| json!({"code": code, "name": Dimension::Country.label(code).0})).collect();
    Ok(Reply::ok(&json!({"countries": countries})))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_the_days() {
        let hour = |text| hour(Moment::parse(text).unwrap());
        assert_eq!((hour("2026-11-23T00:00:00Z"), hour("2026-11-23T23:59:59Z")), (0, 23));
        assert_eq!(hour("1960-01-01T05:00:00Z"), 5);
    }
}

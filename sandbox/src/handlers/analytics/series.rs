//! Events over time, in intervals of the same length.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::counting::{Dimension, Tally, positive};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::events::{Facts, Scope, events};
use crate::handlers::call::Call;
use crate::store::Transaction;

const MINUTES_OF_DAY: usize = 24 * 60;
const GROUPS: usize = 5;
/// The maximum number of intervals; a chart of more is not readable.
const INTERVALS: usize = 10_000;

/// Intervals from a start on. The end is part of the last one.
#[derive(Debug, PartialEq)]
struct Grid {
    start: Timestamp,
    interval: Duration,
    len: usize,
}

impl Grid {
    /// By default, from the interval of the first event until now.
    fn new(call: &Call<'_>, scope: &Scope, events: &[Facts<'_>]) -> Result<Self, ApiError> {
        let minutes = positive(call, "intervalInMinutes", MINUTES_OF_DAY)?;
        let interval = Duration::from_secs(u64::try_from(minutes).unwrap_or(u64::MAX).saturating_mul(60));
        let first = || events.first().map(|event| event.created_at.start_of(interval));
        Self::between(scope.start_date.or_else(first), scope.end_date.unwrap_or(call.now), interval)
    }

    fn between(start: Option<Timestamp>, end: Timestamp, interval: Duration) -> Result<Self, ApiError> {
        let Some(start) = start else {
            return Ok(Self { start: end, interval, len: 0 });
        };
        if end < start {
            return Err(ApiError::field("endDate", "must not be before startDate"));
        }
        let len = usize::try_from(start.until(end).as_micros() / interval.as_micros()).unwrap_or(usize::MAX) + 1;
        if len > INTERVALS {
            let message = format!("{len} intervals are too many; choose a length for at most {INTERVALS}");
            return Err(ApiError::field("intervalInMinutes", message));
        }
        Ok(Self { start, interval, len })
    }

    /// The index of the interval of an event.
    fn index(&self, event: &Facts<'_>) -> usize {
        let index = self.start.until(event.created_at).as_micros() / self.interval.as_micros();
        usize::try_from(index).unwrap_or(usize::MAX).min(self.len.saturating_sub(1))
    }

    /// A point for each interval, at its start.
    fn points<T>(&self, values: &[T], point: impl Fn(Timestamp, &T) -> Value) -> Vec<Value> {
        let starts = std::iter::successors(Some(self.start), |at| Some(at.plus(self.interval)));
        starts.zip(values).map(|(at, value)| point(at, value)).collect()
    }

    fn counts<'a>(&self, events: impl Iterator<Item = &'a Facts<'a>>) -> Vec<usize> {
        let mut counts = vec![0; self.len];
        events.for_each(|event| counts[self.index(event)] += 1);
        counts
    }
}

pub(super) fn counts(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let scope: Scope = call.read()?;
    let events = events(tx, &scope);
    let grid = Grid::new(call, &scope, &events)?;
    let data = grid.points(&grid.counts(events.iter()), |at, count| json!({"timestamp": at, "eventCount": count}));
    Ok(Response::ok(&json!({"timeSeries": {"data": data, "totalData": events.len(), "totalIntervals": grid.len}})))
}

/// A series for each of the largest groups. Events without a group are only part of the total.
pub(super) fn grouped(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (scope, dimension): (Scope, _) = (call.read()?, Dimension::read(call, "groupBy")?);
    let limit = positive(call, "limit", GROUPS)?;
    let events = events(tx, &scope);
    let grid = Grid::new(call, &scope, &events)?;
    let groups = Tally::new(events.iter().map(|event| dimension.value(event))).ranked();
    let series = groups.into_iter().take(limit).map(|(group, _)| {
        let counts = grid.counts(events.iter().filter(|event| dimension.value(event) == Some(group)));
        let points = grid.points(&counts, |at, count| json!({"timestamp": at, "value": count}));
        json!({"label": dimension.label(group).0, "points": points})
    });
    Ok(Response::ok(&json!({"series": series.collect::<Vec<_>>(), "totalEvents": events.len()})))
}

/// A visitor is new, in an interval and in total, if one of the visits there is the first one to a link.
pub(super) fn visitors(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let scope: Scope = call.read()?;
    let events = events(tx, &scope);
    let grid = Grid::new(call, &scope, &events)?;
    let mut intervals: Vec<HashMap<Id, bool>> = vec![HashMap::new(); grid.len];
    let mut total: HashMap<Id, bool> = HashMap::new();
    for event in &events {
        let Some(visitor) = event.visitor else { continue };
        for visitors in [&mut intervals[grid.index(event)], &mut total] {
            *visitors.entry(visitor).or_default() |= !event.details.returning;
        }
    }
    let split = |visitors: &HashMap<Id, bool>| {
        let new = visitors.values().filter(|new| **new).count();
        (new, visitors.len() - new)
    };
    let data = grid.points(&intervals, |at, visitors| {
        let (new, returning) = split(visitors);
        json!({"timestamp": at, "newVisitorCount": new, "returningVisitorCount": returning})
    });
    let (new, returning) = split(&total);
    Ok(Response::ok(&json!({"data": data, "totalNew": new, "totalReturning": returning})))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(minutes: u64, start: &str, end: &str) -> Result<Grid, String> {
        let end = Timestamp::parse(end).unwrap();
        let grid = Grid::between(Timestamp::parse(start), end, Duration::from_secs(minutes.saturating_mul(60)));
        grid.map_err(|error| error.message)
    }

    #[test]
    fn intervals_contain_start_and_end() {
        let len = |minutes, start, end| grid(minutes, start, end).unwrap().len;
        assert_eq!(len(60, "2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z"), 24);
        assert_eq!(len(60, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"), 25);
        assert_eq!(len(60, "", "2026-11-24T00:00:00Z"), 0, "there are no events");
        assert_eq!(len(u64::MAX, "2026-11-20T00:00:00Z", "9999-12-31T23:59:59Z"), 1, "longer than all time");
        let grid = grid(60, "1960-01-01T00:30:00Z", "1960-01-01T02:00:00Z").unwrap();
        let points = grid.points(&[0; 2], |at, _| json!(at));
        assert_eq!(points, [json!("1960-01-01T00:30:00Z"), json!("1960-01-01T01:30:00Z")]);
    }

    #[test]
    fn reversed_and_too_many_intervals_are_rejected() {
        assert!(grid(1, "2026-11-23T00:00:00Z", "2026-11-22T00:00:00Z").unwrap_err().starts_with("endDate: "));
        assert!(grid(1, "2020-01-01T00:00:00Z", "2026-11-22T00:00:00Z").unwrap_err().contains("10000"));
    }
}

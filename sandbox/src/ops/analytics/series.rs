//! Events over time, in intervals of the same length.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Asked, Dimension};
use crate::clock::Moment;
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::ops::Call;
use crate::ops::metrics::Tally;
use crate::store::State;
use crate::store::reads::Scope;
use crate::store::visits::Event;

const DAY: i64 = 24 * 60;
const GROUPS: usize = 5;
/// More would be no chart.
const MOST: i64 = 10_000;

/// Intervals from a first moment on. The end belongs to the last of them.
#[derive(Debug, PartialEq)]
struct Grid {
    start: Moment,
    interval: Duration,
    len: usize,
}

impl Grid {
    /// Without a start it begins with the interval of the first event, without an end it ends now.
    fn new(state: &State, asked: &Asked, scope: &Scope, now: Moment) -> Result<Self, ApiError> {
        let minutes = match asked.interval_in_minutes {
            0 => DAY,
            minutes if minutes > 0 => minutes,
            minutes => return Err(ApiError::field("intervalInMinutes", format!("{minutes} is not at least 1"))),
        };
        let interval = minutes.saturating_mul(60 * 1_000_000);
        let first = || state.reading(scope).next().map(|event| event.created_at.micros());
        let whole = |at: i64| at - at.rem_euclid(interval);
        let Some(start) = scope.start.map(Moment::micros).or_else(|| first().map(whole)) else {
            return Ok(Self { start: now, interval: Duration::ZERO, len: 0 });
        };
        let end = scope.end.unwrap_or(now).micros();
        if end < start {
            return Err(ApiError::field("endDate", "it lies before the startDate"));
        }
        let len = (end - start) / interval + 1;
        if len > MOST {
            let message = format!("{len} intervals of {minutes} minutes are too many; ask for at most {MOST}");
            return Err(ApiError::field("intervalInMinutes", message));
        }
        Ok(Self {
            start: moment(start),
            interval: Duration::from_micros(interval.unsigned_abs()),
            len: usize::try_from(len).unwrap_or_default(),
        })
    }

    /// In which interval an event lies.
    fn place(&self, event: &Event) -> usize {
        let since = self.start.until(event.created_at).as_micros();
        let place = since.checked_div(self.interval.as_micros()).unwrap_or_default();
        usize::try_from(place).unwrap_or_default().min(self.len.saturating_sub(1))
    }

    /// When each interval begins.
    fn times(&self) -> impl Iterator<Item = Moment> {
        let step = self.interval;
        std::iter::successors(Some(self.start), move |at| Some(at.plus(step))).take(self.len)
    }

    fn counts<'a>(&self, events: impl Iterator<Item = &'a Event>) -> Vec<usize> {
        let mut counts = vec![0; self.len];
        for event in events {
            if let Some(count) = counts.get_mut(self.place(event)) {
                *count += 1;
            }
        }
        counts
    }
}

fn moment(micros: i64) -> Moment {
    let distance = Duration::from_micros(micros.unsigned_abs());
    match micros < 0 {
        true => Moment::START.minus(distance),
        false => Moment::START.plus(distance),
    }
}

pub(super) fn events(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let scope = asked.scope();
    let grid = Grid::new(state, &asked, &scope, call.now)?;
    let counts = grid.counts(state.reading(&scope));
    let point = |(at, count): (Moment, &usize)| json!({"timestamp": at.to_string(), "eventCount": count});
    let data: Vec<Value> = grid.times().zip(&counts).map(point).collect();
    let total: usize = counts.iter().sum();
    Ok(Reply::ok(&json!({"timeSeries": {"data": data, "totalData": total, "totalIntervals": grid.len}})))
}

/// One series for each of the largest groups. Events of no group are in no series, but in the total.
pub(super) fn grouped(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let dimension = Dimension::read("groupBy", &asked.group_by)?;
    let (scope, limit) = (asked.scope(), asked.limit(GROUPS)?);
    let grid = Grid::new(state, &asked, &scope, call.now)?;
    let mut tally = Tally::default();
    let mut total = 0_usize;
    for event in state.reading(&scope) {
        total += 1;
        tally.count(dimension.value(state, event));
    }
    let groups = tally.ranked();
    let groups: BTreeMap<&str, usize> = groups.iter().take(limit).map(|(group, _)| *group).zip(0..).collect();
    let mut counts = vec![vec![0_usize; grid.len]; groups.len()];
    for event in state.reading(&scope) {
        let group = dimension.value(state, event).and_then(|value| groups.get(value));
        if let Some(count) = group.and_then(|group| counts[*group].get_mut(grid.place(event))) {
            *count += 1;
        }
    }
    let mut ranked: Vec<_> = groups.into_iter().collect();
    ranked.sort_by_key(|(_, place)| *place);
    let point = |(at, count): (Moment, &usize)| json!({"timestamp": at.to_string(), "value": count});
    let series = ranked.into_iter().map(|(value, place)| {
        let points: Vec<Value> = grid.times().zip(&counts[place]).map(point).collect();
        json!({"label": dimension.label(value).0, "points": points})
    });
    Ok(Reply::ok(&json!({"series": series.collect::<Vec<_>>(), "totalEvents": total})))
}

/// A visitor is new in an interval, and in all, if one of their visits there was their first to a link; else returning.
pub(super) fn visitors(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let scope = asked.scope();
    let grid = Grid::new(state, &asked, &scope, call.now)?;
    let mut intervals: Vec<BTreeMap<Id, bool>> = vec![BTreeMap::new(); grid.len];
    let mut all: BTreeMap<Id, bool> = BTreeMap::new();
    for event in state.reading(&scope) {
        let Some((visitor, interval)) = event.visitor.zip(intervals.get_mut(grid.place(event))) else {
            continue;
        };
        for seen in [interval, &mut all] {
            *seen.entry(visitor).or_default() |= !event.returning;
        }
    }
    let split = |seen: &BTreeMap<Id, bool>| {
        let new = seen.values().filter(|new| **new).count();
        (new, seen.len() - new)
    };
    let point = |(at, seen): (Moment, &BTreeMap<Id, bool>)| {
        let (new, returning) = split(seen);
        json!({"timestamp": at.to_string(), "newVisitorCount": new, "returningVisitorCount": returning})
    };
    let data: Vec<Value> = grid.times().zip(&intervals).map(point).collect();
    let (new, returning) = split(&all);
    Ok(Reply::ok(&json!({"data": data, "totalNew": new, "totalReturning": returning})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    fn grid(minutes: i64, start: &str, end: &str) -> Result<Grid, String> {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let asked =
            Asked { interval_in_minutes: minutes, start_date: text(start), end_date: text(end), ..Asked::default() };
        let now = Moment::parse("2026-11-23T12:00:00Z").unwrap();
        Grid::new(&state(), &asked, &asked.scope(), now).map_err(|error| error.message)
    }

    #[test]
    fn intervals_cover_the_span_with_its_end() {
        let len = |minutes, start, end| grid(minutes, start, end).unwrap().len;
        assert_eq!(len(60, "2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z"), 24);
        assert_eq!(len(60, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"), 25);
        assert_eq!(len(0, "2026-11-20T00:00:00Z", ""), 4, "by day, and until now");
        assert_eq!(len(60, "", ""), 0, "nothing has happened");
        assert_eq!(len(i64::MAX, "2026-11-20T00:00:00Z", "9999-12-31T23:59:59Z"), 1, "longer than all time");
        let grid = grid(60, "1960-01-01T00:30:00Z", "1960-01-01T02:00:00Z").unwrap();
        let times: Vec<String> = grid.times().map(|at| at.to_string()).collect();
        assert_eq!(times, ["1960-01-01T00:30:00Z", "1960-01-01T01:30:00Z"]);
    }

    #[test]
    fn what_makes_no_chart_is_refused() {
        assert!(grid(-1, "", "").unwrap_err().contains("intervalInMinutes"));
        assert!(grid(1, "2026-11-23T00:00:00Z", "2026-11-22T00:00:00Z").unwrap_err().contains("endDate"));
        assert!(grid(1, "2020-01-01T00:00:00Z", "").unwrap_err().contains("10000"));
    }
}

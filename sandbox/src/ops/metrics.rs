//! Numbers about events and the workspace, counted when asked for.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Call, events, object};
use crate::clock::Moment;
use crate::http::{ApiError, Reply};
use crate::store::State;
use crate::store::reads::Scope;

/// How often each of some values came.
#[derive(Default)]
pub(super) struct Tally<'a>(BTreeMap<&'a str, usize>);

impl<'a> Tally<'a> {
    pub(super) fn count(&mut self, value: Option<&'a str>) {
        if let Some(value) = value {
            *self.0.entry(value).or_default() += 1;
        }
    }

    /// What came most first; of equals the first by name, so that the answer does not flicker.
    pub(super) fn ranked(&self) -> Vec<(&'a str, usize)> {
        let mut ranked: Vec<_> = self.0.iter().map(|(value, count)| (*value, *count)).collect();
        ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        ranked
    }

    fn top(&self) -> Option<&'a str> {
        self.ranked().first().map(|(value, _)| *value)
    }
}

pub(super) fn events(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let scope = events::scope(call.query);
    let (mut countries, mut cities, mut types) = (Tally::default(), Tally::default(), Tally::default());
    let mut times: Option<(Moment, Moment)> = None;
    let mut total = 0_usize;
    for event in state.reading(&scope) {
        total += 1;
        let first = times.map_or(event.created_at, |(first, _)| first);
        times = Some((first, event.created_at));
        if let Some(device) = state.visits.device(event.device) {
            countries.count(device.country.as_deref());
            cities.count(device.city.as_deref());
            types.count(Some(device.agent.device_type));
        }
    }
    Ok(Reply::ok(&object(json!({
        "totalEvents": total,
        "totalCountries": countries.0.len(),
        "totalCities": cities.0.len(),
        "totalDeviceTypes": types.0.len(),
        "topCountry": countries.top(),
        "topCity": cities.top(),
        "topDeviceType": types.top(),
        "firstAt": times.map(|(first, _)| first.to_string()),
        "lastAt": times.map(|(_, last)| last.to_string()),
    }))))
}

pub(super) fn workspace(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let month = Scope { start: Some(call.now.start_of_month()), ..Scope::default() };
    // A sandbox has one member, its user, and a credit limit of 0 is unlimited.
    Ok(Reply::ok(&json!({
        "totalLinks": state.links.len(),
        "totalEvents": state.visits.len(),
        "totalMonthlyEvents": state.count_events(&month),
        "totalMembers": 1,
        "totalDirectories": state.directories.rows.len(),
        "totalPageThemeTemplates": state.themes.templates.len(),
        "totalQrcodeTemplates": state.designs.templates.len(),
        "tokenCreditsLimit": 0,
        "tokenCreditsUsed": 0,
        "topupCreditsLimit": 0,
        "topupCreditsUsed": 0,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_what_came_most() {
        let mut tally = Tally::default();
        assert_eq!(tally.top(), None);
        for value in ["FR", "DE", "DE", "FR", "IT"] {
            tally.count(Some(value));
        }
        tally.count(None);
        assert_eq!((tally.top(), tally.0.len()), (Some("DE"), 3));
    }
}

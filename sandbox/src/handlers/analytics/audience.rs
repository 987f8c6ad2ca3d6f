//! Attributes of the visitors whose events are in the scope, and the steps that visits reached.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::counting::{Tally, percentage, positive, text};
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::events::{Facts, events};
use crate::domain::{attributes, visitors};
use crate::handlers::call::Call;
use crate::store::{Object, Transaction, fields};

/// The number of values if none is requested; the document has no default.
const VALUES: usize = 100;

fn key<'a>(call: &'a Call<'_>) -> Result<&'a str, ApiError> {
    let key = text(call, "key");
    if key.is_empty() { Err(ApiError::field("key", "must be the name of an attribute")) } else { Ok(key) }
}

/// The visitors in the scope of a request.
fn audience(tx: &Transaction<'_>, call: &Call<'_>) -> Result<Vec<(Id, Object)>, ApiError> {
    let visitors = visitors::in_scope(tx, &call.read()?);
    Ok(visitors.into_iter().map(|(id, row)| (id, row.object())).collect())
}

/// The text of an attribute, or of a system field by its name with `$`.
fn value(visitor: &Object, key: &str) -> Option<String> {
    visitor.hidden.get("data")?.get(key).map(attributes::raw)
}

pub(super) fn distribution(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (key, limit) = (key(call)?, positive(call, "limit", VALUES)?);
    let values = audience(tx, call)?.into_iter().map(|(_, visitor)| value(&visitor, key));
    let ranked = Tally::new(values).ranked();
    let total = ranked.iter().map(|(_, count)| count).sum();
    let data = ranked
        .into_iter()
        .take(limit)
        .map(|(label, count)| json!({"label": label, "visitorCount": count, "percentage": percentage(count, total)}));
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "total": total})))
}

/// Minimum, maximum and average are those of the values that are numbers.
pub(super) fn metric(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let key = key(call)?;
    let audience = audience(tx, call)?;
    let values: Vec<String> = audience.iter().filter_map(|(_, visitor)| value(visitor, key)).collect();
    let numbers = values.iter().filter_map(|value| value.trim().parse().ok());
    let numbers: Vec<f64> = numbers.filter(|number: &f64| number.is_finite()).collect();
    let count = f64::from(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
    Ok(Response::ok(&Value::Object(fields(json!({
        "audienceCount": audience.len(),
        "totalCount": values.len(),
        "usableCount": numbers.len(),
        "coverageRate": percentage(values.len(), audience.len()),
        "averageValue": (count > 0.0).then(|| numbers.iter().sum::<f64>() / count),
        "minValue": numbers.iter().copied().reduce(f64::min),
        "maxValue": numbers.iter().copied().reduce(f64::max),
    })))))
}

/// The most recent first. A value counts as recorded when its visitor was last updated.
pub(super) fn values(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (key, limit) = (key(call)?, positive(call, "limit", VALUES)?);
    let audience = audience(tx, call)?.into_iter();
    let values = audience
        .filter_map(|(id, visitor)| Some((Timestamp::parse(visitor.text("updatedAt")), id, value(&visitor, key)?)));
    let mut values: Vec<_> = values.collect();
    values.sort_unstable_by(|a, b| b.cmp(a));
    let data = values.iter().take(limit).map(|(at, _, value)| json!({"value": value, "recordedAt": at}));
    Ok(Response::ok(&json!({"data": data.collect::<Vec<_>>(), "total": values.len()})))
}

/// The entry and the exits of all links together, because the sandbox records no other steps.
pub(super) fn funnel(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let events = events(tx, &call.read()?);
    let visitors: HashSet<Id> = events.iter().filter_map(|event| event.visitor).collect();
    let is_identified = |id: &Id| tx.get("Visitor", *id).is_some_and(|visitor| !visitors::is_anonymous(&visitor));
    let identified: HashSet<Id> = visitors.into_iter().filter(is_identified).collect();
    let step = |kind: &str, action: &str, before: usize, visits: &[&Facts<'_>]| {
        let visitors = visits.iter().filter_map(|event| event.visitor).filter(|id| identified.contains(id));
        json!({
            "stepKind": kind,
            "stepAction": action,
            "visits": visits.len(),
            "occurrences": visits.len(),
            "identifiedVisitors": visitors.collect::<HashSet<_>>().len(),
            "dropOffFromPrevious": before.saturating_sub(visits.len()),
            "conversionRate": percentage(visits.len(), events.len()),
            "interactions": 0,
            "interactionRate": 0.0,
            "branches": [],
        })
    };
    let mut exits: BTreeMap<&str, Vec<&Facts<'_>>> = BTreeMap::new();
    for event in events.iter().filter(|event| !event.exit_action.is_empty()) {
        exits.entry(&event.exit_action).or_default().push(event);
    }
    let entries: Vec<&Facts<'_>> = events.iter().collect();
    let mut steps = Vec::new();
    if !entries.is_empty() {
        steps.push(step("KIND_ENTRY", "EVENT_ACTION_LINK_VISIT", entries.len(), &entries));
    }
    let mut before = entries.len();
    for (action, visits) in &exits {
        steps.push(step("KIND_EXIT", action, before, visits));
        before = visits.len();
    }
    let completed = exits.values().map(Vec::len).sum();
    Ok(Response::ok(&json!({
        "entryVisits": entries.len(),
        "completionRate": percentage(completed, entries.len()),
        "steps": steps,
    })))
}

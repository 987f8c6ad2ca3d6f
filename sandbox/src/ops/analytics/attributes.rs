//! What is known of visitors' attributes.
//!
//! An attribute belongs to a visitor, not to an event: the filters choose the audience, which is the visitors of the
//! events in the scope, or without any filter all visitors.

use serde_json::{Value, json};

use super::{Asked, percentage};
use crate::http::{ApiError, Reply};
use crate::ops::metrics::Tally;
use crate::ops::{Call, object};
use crate::store::State;
use crate::store::visitors::Visitor;

/// The API's documentation names no limit where none is asked for.
const VALUES: usize = 100;

/// The raw text of an attribute, or of a system field by its `$` name.
fn value(visitor: &Visitor, key: &str) -> Option<String> {
    visitor.value(key)
}

pub(super) fn distribution(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let (key, limit) = (asked.key()?, asked.limit(VALUES)?);
    let audience = state.audience(&asked.scope());
    let values: Vec<String> = audience.into_iter().filter_map(|visitor| value(visitor, key)).collect();
    let mut tally = Tally::default();
    for value in &values {
        tally.count(Some(value));
    }
    let data = tally.ranked().into_iter().take(limit).map(
        |(label, count)| json!({"label": label, "visitorCount": count, "percentage": percentage(count, values.len())}),
    );
    Ok(Reply::ok(&json!({"data": data.collect::<Vec<_>>(), "total": values.len()})))
}

/// Averages are over those values that are numbers.
pub(super) fn metric(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let key = asked.key()?;
    let audience = state.audience(&asked.scope());
    let values: Vec<String> = audience.iter().filter_map(|visitor| value(visitor, key)).collect();
    let numbers = values.iter().filter_map(|value| value.trim().parse().ok());
    let numbers: Vec<f64> = numbers.filter(|number: &f64| number.is_finite()).collect();
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    let average = (count > 0).then(|| numbers.iter().sum::<f64>() / f64::from(count));
    Ok(Reply::ok(&object(json!({
        "audienceCount": audience.len(),
        "totalCount": values.len(),
        "usableCount": numbers.len(),
        "coverageRate": percentage(values.len(), audience.len()),
        "averageValue": average,
        "minValue": numbers.iter().copied().reduce(f64::min),
        "maxValue": numbers.iter().copied().reduce(f64::max),
    }))))
}

/// The most recent first. A value counts as recorded when its visitor last changed.
pub(super) fn values(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let asked: Asked = call.take()?;
    let (key, limit) = (asked.key()?, asked.limit(VALUES)?);
    let mut audience = state.audience(&asked.scope());
    audience.sort_by_key(|visitor| std::cmp::Reverse((visitor.updated_at, visitor.id)));
    let entry = |visitor: &&Visitor| {
        let value = value(visitor, key)?;
        Some(json!({"value": value, "recordedAt": visitor.updated_at.to_string()}))
    };
    let all: Vec<Value> = audience.iter().filter_map(entry).collect();
    let total = all.len();
    Ok(Reply::ok(&json!({"data": all.into_iter().take(limit).collect::<Vec<_>>(), "total": total})))
}

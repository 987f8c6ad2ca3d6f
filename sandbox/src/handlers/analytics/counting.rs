//! The parameters and the counts that all analytics share.

use std::collections::HashMap;
use std::hash::Hash;

use crate::base::message::ApiError;
use crate::domain::events::{Details, Facts};
use crate::handlers::call::Call;

/// A positive number of the body; 0 counts as absent.
pub(super) fn positive(call: &Call<'_>, name: &str, default: usize) -> Result<usize, ApiError> {
    match call.body[name].as_i64().unwrap_or_default() {
        0 => Ok(default),
        number => usize::try_from(number).map_err(|_| ApiError::field(name, format!("{number} is less than 1"))),
    }
}

/// The number of times that each value occurs, the most frequent first and equally frequent ones in ascending order.
pub(super) fn ranked<T: Ord + Hash>(values: impl Iterator<Item = Option<T>>) -> Vec<(T, usize)> {
    let mut counts: HashMap<T, usize> = HashMap::new();
    values.flatten().for_each(|value| *counts.entry(value).or_default() += 1);
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_unstable_by(|(a, most), (b, least)| least.cmp(most).then_with(|| a.cmp(b)));
    ranked
}

/// The percentage of a part; 0 if there is nothing that it is part of.
pub(super) fn percentage(part: usize, whole: usize) -> f64 {
    let float = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    if whole == 0 { 0.0 } else { 100.0 * float(part) / float(whole) }
}

/// A property of events by which they are grouped.
#[derive(Clone, Copy)]
pub(super) struct Dimension {
    name: &'static str,
    value: for<'a> fn(&'a Details<'_>) -> &'a str,
}

pub(super) const COUNTRY: Dimension = Dimension { name: "country", value: |event| &event.country };
pub(super) const CITY: Dimension = Dimension { name: "city", value: |event| &event.city };
pub(super) const DEVICE_TYPE: Dimension = Dimension { name: "device_type", value: |event| &event.device_type };
const VISIT_TYPE: Dimension = Dimension {
    name: "visit_type",
    value: |event| if event.returning { "VISIT_TYPE_RETURNING" } else { "VISIT_TYPE_FIRST" },
};
const BROWSER: Dimension = Dimension { name: "browser", value: |event| &event.browser };
const PLATFORM: Dimension = Dimension { name: "platform", value: |event| &event.platform };

/// All dimensions; a geographical breakdown accepts the first two.
pub(super) const ALL: [Dimension; 6] = [COUNTRY, CITY, DEVICE_TYPE, VISIT_TYPE, BROWSER, PLATFORM];

impl Dimension {
    /// Accepts `device_type`, `deviceType`, `Device type` and `GROUP_BY_DIMENSION_DEVICE_TYPE`, because the document
    /// does not list the values where it has a plain text.
    pub(super) fn read(name: &str, sent: &str, allowed: &[Self]) -> Result<Self, ApiError> {
        let letters = |text: &str| {
            let text = text.to_lowercase().replace("group_by_dimension_", "");
            text.chars().filter(char::is_ascii_alphabetic).collect::<String>()
        };
        let found = allowed.iter().find(|dimension| letters(dimension.name) == letters(sent));
        found.copied().ok_or_else(|| {
            let names: Vec<&str> = allowed.iter().map(|dimension| dimension.name).collect();
            ApiError::field(name, format!("{sent:?} is not one of {}", names.join(", ")))
        })
    }

    /// The value of an event; none if the visit did not have one.
    pub(super) fn value<'a>(self, event: &'a Facts<'_>) -> Option<&'a str> {
        Some((self.value)(&event.details)).filter(|value| !value.is_empty())
    }

    /// The name of a value, and the value itself if it is a code.
    pub(super) fn label(self, value: &str) -> (String, Option<&str>) {
        if self.name == COUNTRY.name {
            let name = COUNTRIES.lines().find_map(|line| line.strip_prefix(value)?.strip_prefix(' '));
            return (name.unwrap_or(value).to_owned(), Some(value));
        }
        match value.strip_prefix(&format!("{}_", self.name.to_uppercase())) {
            Some(word) => {
                let label = word.chars().take(1).chain(word.to_lowercase().chars().skip(1)).collect();
                (label, Some(value))
            }
            None => (value.to_owned(), None),
        }
    }
}

/// Codes (ISO 3166-1 alpha-2) and English names.
const COUNTRIES: &str = include_str!("countries.txt");

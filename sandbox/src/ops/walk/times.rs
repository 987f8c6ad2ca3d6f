//! Conditions on the time of day and the date, at the visitor's place.

use jiff::civil::{Date, DateTime, Time};
use serde_json::Value;

const DAYS: [&str; 7] = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

/// Whether a condition is one of these.
pub(super) fn decides(member: &str) -> bool {
    matches!(member, "timeOfDayCondition" | "dayOfWeekCondition" | "dayOfMonthCondition" | "specificDateCondition")
}

fn number(item: &Value, field: &str) -> i64 {
    item[field].as_i64().unwrap_or_default()
}

/// Whether an option holds at a time.
pub(super) fn holds(member: &str, item: &Value, local: DateTime) -> bool {
    match member {
        "timeOfDayCondition" => range(item).is_ok_and(|range| is_within(range, local.time())),
        "dayOfWeekCondition" => days(item).any(|day| day.rem_euclid(7) == weekday(local)),
        "dayOfMonthCondition" => number(item, "dayOfMonth") == i64::from(local.day()),
        _ => {
            let year = number(item, "year");
            number(item, "day") == i64::from(local.day())
                && number(item, "month") == i64::from(local.month())
                && (year == 0 || year == i64::from(local.year()))
        }
    }
}

/// What is wrong with an option: the field, and the mend.
pub(super) fn fault(member: &str, item: &Value) -> Result<(), (&'static str, String)> {
    let refuse = |field: &'static str, message: &str| Err((field, message.to_owned()));
    match member {
        "timeOfDayCondition" => match range(item) {
            Ok(_) => Ok(()),
            Err(field) => refuse(field, "is no time of day; send one such as 09:00"),
        },
        "dayOfWeekCondition" if days(item).next().is_none() || days(item).any(|day| !(0..=7).contains(&day)) => {
            refuse("daysOfWeek", "send numbers from 1 (Monday) to 7 (Sunday)")
        }
        "dayOfMonthCondition" if !(1..=31).contains(&number(item, "dayOfMonth")) => {
            refuse("dayOfMonth", "must be from 1 to 31")
        }
        "specificDateCondition" => {
            let part = |field: &str| i8::try_from(number(item, field)).unwrap_or_default();
            // Without a year it is that day of every year, be it the 29th of February.
            let year = i16::try_from(number(item, "year")).ok().map(|year| if year == 0 { 2000 } else { year });
            match year.and_then(|year| Date::new(year, part("month"), part("day")).ok()) {
                Some(_) => Ok(()),
                None => refuse("day", "day, month and year are no date; without a year it is every year's"),
            }
        }
        _ => Ok(()),
    }
}

/// The names of the days of the week that an option names by number.
pub(super) fn names(item: &Value) -> impl Iterator<Item = &'static str> {
    days(item).filter_map(|day| DAYS.get(usize::try_from(day.rem_euclid(7)).ok()?)).copied()
}

/// 0 is Sunday, as in JavaScript.
fn weekday(local: DateTime) -> i64 {
    local.weekday().to_sunday_zero_offset().into()
}

/// From 1 for Monday to 6 for Saturday, and Sunday as 0 or 7: all that people write.
fn days(item: &Value) -> impl Iterator<Item = i64> {
    item["daysOfWeek"].as_array().into_iter().flatten().filter_map(Value::as_i64)
}

/// A start that belongs to the range, and an end that does not; none is midnight.
type Range = (Time, Option<Time>);

/// Or which field is wrong.
fn range(item: &Value) -> Result<Range, &'static str> {
    let time = |field: &'static str| {
        let text = item[field].as_str().unwrap_or_default();
        match (text, text.len()) {
            ("24:00" | "24:00:00", _) if field == "endTime" => Ok(None),
            // No `T` and no fraction, which the parser would take too.
            (_, 5 | 8) => text.parse().map(Some).map_err(|_| field),
            _ => Err(field),
        }
    };
    Ok((time("startTime")?.unwrap_or_default(), time("endTime")?))
}

/// A range that ends before it starts goes on past midnight, and one that ends as it starts is the whole day.
fn is_within((start, end): Range, time: Time) -> bool {
    match end {
        None => start <= time,
        Some(end) if start < end => start <= time && time < end,
        Some(end) => start <= time || time < end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn at(member: &str, item: &Value, local: &str) -> bool {
        assert_eq!(fault(member, item), Ok(()));
        assert!(decides(member));
        holds(member, item, local.parse().unwrap())
    }

    #[test]
    fn a_range_of_the_day_has_its_start_and_not_its_end() {
        let morning = json!({"startTime": "06:00", "endTime": "12:00"});
        let night = json!({"startTime": "22:30:30", "endTime": "02:00"});
        let late = json!({"startTime": "20:00", "endTime": "24:00"});
        let day = json!({"startTime": "08:00", "endTime": "08:00"});
        for (range, time, expected) in [
            (&morning, "06:00:00", true),
            (&morning, "11:59:59.999", true),
            (&morning, "12:00:00", false),
            (&morning, "05:59:59", false),
            (&late, "19:59:59", false),
            (&late, "20:00:00", true),
            (&late, "23:59:59", true),
            (&late, "00:00:00", false),
            (&night, "22:30:29", false),
            (&night, "22:30:30", true),
            (&night, "00:00:00", true),
            (&night, "01:59:59", true),
            (&night, "02:00:00", false),
            (&day, "07:59:00", true),
            (&day, "08:00:00", true),
        ] {
            assert_eq!(at("timeOfDayCondition", range, &format!("2026-11-25T{time}")), expected, "{range} {time}");
        }
    }

    #[test]
    fn days_are_told_by_the_calendar() {
        let weekend = json!({"daysOfWeek": [6, 7]});
        for (day, expected) in [("21", true), ("22", true), ("23", false), ("27", false), ("28", true)] {
            assert_eq!(at("dayOfWeekCondition", &weekend, &format!("2026-11-{day}T00:00")), expected, "{day}");
        }
        assert_eq!(names(&json!({"daysOfWeek": [1, 6, 0]})).collect::<Vec<_>>(), ["MONDAY", "SATURDAY", "SUNDAY"]);
        assert!(at("dayOfWeekCondition", &json!({"daysOfWeek": [0]}), "2026-11-22T23:59"));

        let pay = json!({"dayOfMonth": 31});
        assert!(at("dayOfMonthCondition", &pay, "2026-10-31T12:00"));
        assert!(!at("dayOfMonthCondition", &pay, "2026-11-30T12:00"));

        let (launch, eve) = (json!({"day": 24, "month": 12, "year": 2026}), json!({"day": 24, "month": 12}));
        for (day, both) in [
            ("2026-12-24", [true, true]),
            ("2027-12-24", [false, true]),
            ("2026-11-24", [false; 2]),
            ("2026-12-25", [false; 2]),
        ] {
            let at = |item| at("specificDateCondition", item, &format!("{day}T12:00"));
            assert_eq!([at(&launch), at(&eve)], both, "{day}");
        }
    }
    #[test]
    fn a_time_that_never_comes_is_refused() {
        let range = |start: &str, end: &str| json!({"startTime": start, "endTime": end});
        for (member, item, field) in [
            ("timeOfDayCondition", range("25:00", "12:00"), "startTime"),
            ("timeOfDayCondition", range("24:00", "12:00"), "startTime"),
            ("timeOfDayCondition", range("T09:00", "12:00"), "startTime"),
            ("timeOfDayCondition", range("09:00", "12:00:00.5"), "endTime"),
            ("dayOfWeekCondition", json!({"daysOfWeek": [1, 8]}), "daysOfWeek"),
            ("dayOfWeekCondition", json!({"daysOfWeek": [-1]}), "daysOfWeek"),
            ("dayOfWeekCondition", json!({}), "daysOfWeek"),
            ("dayOfMonthCondition", json!({"dayOfMonth": 0}), "dayOfMonth"),
            ("dayOfMonthCondition", json!({"dayOfMonth": 32}), "dayOfMonth"),
            ("specificDateCondition", json!({"day": 31, "month": 4}), "day"),
            ("specificDateCondition", json!({"day": 29, "month": 2, "year": 2027}), "day"),
        ] {
            assert_eq!(fault(member, &item).unwrap_err().0, field, "{item}");
        }
        assert_eq!(fault("specificDateCondition", &json!({"day": 29, "month": 2})), Ok(()));
    }
}

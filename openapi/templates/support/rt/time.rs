// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Timestamps: RFC 3339 with the deviations of other encoders, and times out of the range of [`Timestamp`].

use std::{borrow::Cow, fmt};

use jiff::{
    Timestamp,
    civil::{Date, Time as CivilTime},
    fmt::temporal::Pieces,
    tz::Offset,
};
use serde::{
    Deserializer, Serializer,
    de::{self, Unexpected, Visitor},
};

use super::Wire;

/// The last second of a protobuf timestamp, which the API sends for "never". [`Timestamp`] ends a day earlier.
const LATEST: &str = "9999-12-31T23:59:59Z";
/// The first second of a protobuf timestamp.
const EARLIEST: &str = "0001-01-01T00:00:00Z";
/// The number of fraction digits in nanoseconds.
const FRACTION_DIGITS: usize = 9;

/// Reads a timestamp as in RFC 3339.
struct Time;

/// A time out of range is deserialized as [`Timestamp::MAX`] or [`Timestamp::MIN`]. These two are serialized as the
/// latest and the earliest time that the API supports.
impl Wire for Timestamp {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = deserializer.deserialize_str(Time)?;
        Ok(())
    }

    /// An empty text is an unset time.
    fn read_nullable<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        let time = deserializer.deserialize_option(Unset)?;
        *self = time.unwrap_or_default();
        Ok(time.is_some())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&text(*self))
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl Visitor<'_> for Time {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp as in RFC 3339")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Timestamp, E> {
        parse(value).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct Unset;

impl<'de> Visitor<'de> for Unset {
    type Value = Option<Timestamp>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Time.expecting(f)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        if value.is_empty() { Ok(None) } else { Time.visit_str(value).map(Some) }
    }
}

/// Returns the time as the API parses it.
pub(crate) fn text(time: Timestamp) -> Cow<'static, str> {
    if time == Timestamp::MAX {
        LATEST.into()
    } else if time == Timestamp::MIN {
        EARLIEST.into()
    } else {
        time.to_string().into()
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    parse_utc(text.as_bytes()).or_else(|| text.parse().ok()).or_else(|| parse_beyond_range(text))
}

/// Parses the format that the API sends, such as `2026-05-01T10:11:12.345678Z`, faster than the parser of all formats.
fn parse_utc(text: &[u8]) -> Option<Timestamp> {
    let (time, fraction) = text.strip_suffix(b"Z")?.split_at_checked(19)?;
    let [_, _, _, _, b'-', _, _, b'-', _, _, b'T', _, _, b':', _, _, b':', _, _] = time else { return None };
    let two_digits = |start: usize| i8::try_from(number(&time[start..start + 2])?).ok();
    let year = i16::try_from(number(&time[..4])?).ok()?;
    let nanosecond = match fraction {
        [] => 0,
        [b'.', digits @ ..] if (1..=FRACTION_DIGITS).contains(&digits.len()) => {
            (digits.len()..FRACTION_DIGITS).fold(number(digits)?, |value, _| value * 10)
        }
        _ => return None,
    };
    let time = CivilTime::new(two_digits(11)?, two_digits(14)?, two_digits(17)?, nanosecond).ok()?;
    Offset::UTC.to_timestamp(Date::new(year, two_digits(5)?, two_digits(8)?).ok()?.to_datetime(time)).ok()
}

/// Returns the number of up to nine decimal digits.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |value, digit| digit.is_ascii_digit().then(|| value * 10 + i32::from(digit - b'0')))
}

/// Parses a time that is out of the range of `Timestamp` or finer than nanoseconds.
fn parse_beyond_range(text: &str) -> Option<Timestamp> {
    let (text, is_beyond) = without_far_year(text);
    let text = without_fine_fraction(&text);
    let pieces = Pieces::parse(&*text).ok()?;
    let (date, offset) = (pieces.date(), pieces.to_numeric_offset()?);
    let time = offset.to_timestamp(date.to_datetime(pieces.time()?));
    let beyond = if date.year() > 0 { Timestamp::MAX } else { Timestamp::MIN };
    Some(time.ok().filter(|_| !is_beyond).unwrap_or(beyond))
}

/// Replaces a year of more than four digits by one that can be parsed, and returns whether there was one.
fn without_far_year(text: &str) -> (Cow<'_, str>, bool) {
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    match unsigned.split_once('-') {
        Some((year, rest)) if year.bytes().all(|byte| byte.is_ascii_digit()) && year.trim_start_matches('0').len() > 4 => {
            // A leap year, so that every day exists.
            (format!("9996-{rest}").into(), true)
        }
        _ => (text.into(), false),
    }
}

/// Removes the digits of a fraction that are finer than nanoseconds.
fn without_fine_fraction(text: &str) -> Cow<'_, str> {
    let Some((start, fraction)) = text.split_once('.') else { return text.into() };
    let end = fraction.find(|character: char| !character.is_ascii_digit()).unwrap_or(fraction.len());
    let (digits, rest) = fraction.split_at(end);
    format!("{start}.{}{rest}", digits.get(..FRACTION_DIGITS).unwrap_or(digits)).into()
}

// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! The types of properties, and how their values are spelled in JSON.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, SeqAccess, Unexpected, Visitor},
};
use serde_json::{Map, Value};

use super::model::{Read, Written};

/// The type of a property. It differs from serde's traits where the API and other encoders spell a value in several ways.
pub(crate) trait Property: Sized {
    /// The value of an absent property.
    fn empty() -> Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads a value that may be null.
    fn read_optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(OptionVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Types that serde reads and writes as the API does.
macro_rules! serde_properties {
    ($($type:ty),*) => {$(
        impl Property for $type {
            fn empty() -> Self {
                Self::default()
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )*};
}
serde_properties!(bool, String, Value, Map<String, Value>);

/// Integers and floats are read from a number or its text.
macro_rules! number_properties {
    ($($type:ty, $visitor:expr, $value:ident => $converted:expr;)*) => {$(
        impl Property for $type {
            fn empty() -> Self {
                Self::default()
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let $value = deserializer.deserialize_any($visitor)?;
                $converted
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )*};
}
number_properties! {
    f64, Float, value => Ok(value);
    i64, Integer, value => Ok(value);
    i32, Integer, value => {
        value.try_into().map_err(|_| de::Error::invalid_value(Unexpected::Signed(value), &"an integer of 32 bits"))
    };
}

impl<P: Property> Property for Option<P> {
    fn empty() -> Self {
        None
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        P::read_optional(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Written(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<P: Property> Property for Box<P> {
    fn empty() -> Self {
        Self::new(P::empty())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        P::read(deserializer).map(Self::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        P::write(self, serializer)
    }
}

impl<P: Property> Property for Vec<P> {
    fn empty() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl<P: Property> Property for BTreeMap<String, P> {
    fn empty() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
    }
}

struct OptionVisitor<P>(PhantomData<P>);

impl<'de, P: Property> Visitor<'de> for OptionVisitor<P> {
    type Value = Option<P>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        P::read(deserializer).map(Some)
    }
}

struct ListVisitor<P>(PhantomData<P>);

impl<'de, P: Property> Visitor<'de> for ListVisitor<P> {
    type Value = Vec<P>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Read(PhantomData))? {
            list.push(item);
        }
        Ok(list)
    }
}

struct MapVisitor<P>(PhantomData<P>);

impl<'de, P: Property> Visitor<'de> for MapVisitor<P> {
    type Value = BTreeMap<String, P>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            map.insert(key, entries.next_value_seed(Read(PhantomData))?);
        }
        Ok(map)
    }
}

/// Reads an integer from a number, a whole float or the text of either.
pub(crate) struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
        value.try_into().map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        whole(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<i64, E> {
        let parsed = value.parse().ok().or_else(|| whole(value.parse().ok()?));
        parsed.ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

/// Converts a whole float to an integer; `None` for a fraction and for a value out of range.
fn whole(value: f64) -> Option<i64> {
    // 2^63, the smallest float that is too large.
    const END: f64 = 9_223_372_036_854_775_808.0;
    let fits = value.fract() == 0.0 && (-END..END).contains(&value);
    #[allow(clippy::cast_possible_truncation, reason = "a whole number in the range is not truncated")]
    fits.then_some(value as i64)
}

/// Reads a float from a number or its text, including `NaN` and `Infinity`.
struct Float;

#[allow(clippy::cast_precision_loss, reason = "a float of the same value is what the field can hold")]
impl Visitor<'_> for Float {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<f64, E> {
        value.parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

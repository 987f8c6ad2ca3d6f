// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Models as JSON objects.
//!
//! A derived `Deserialize` has an enum, four visitors and a wrapper for each converted field. This takes about half
//! the time to compile, because all models share the search for a property's name and the conversions of each type.
//! Unknown properties are ignored, and the last of several properties with the same name is used.

use std::fmt;

use serde::{
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use super::{
    Wire,
    wire::{Lenient, Strict, Written},
};

/// The rule for a property that is absent or whose field has its default value.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    /// An absent property and `null` mean the default, which is not serialized.
    Optional,
    /// An absent property and `null` mean the default, which is serialized.
    Always,
    /// An absent property and `null` are errors.
    Required,
}

impl Rule {
    /// Reads the value of the next property.
    #[inline]
    pub(crate) fn read<'de, T: Wire, A: MapAccess<'de>>(self, field: &mut T, map: &mut A) -> Result<(), A::Error> {
        // The rule is known to the compiler, and each function is compiled once for a type.
        match self {
            Self::Required => read_strict(field, map),
            _ => read_lenient(field, map),
        }
    }

    pub(crate) fn write<S: SerializeMap>(self, field: &impl Wire, property: &str, map: &mut S) -> Result<(), S::Error> {
        if self == Self::Optional && field.is_empty() { Ok(()) } else { map.serialize_entry(property, &Written(field)) }
    }
}

fn read_strict<'de, T: Wire, A: MapAccess<'de>>(field: &mut T, map: &mut A) -> Result<(), A::Error> {
    *field = T::empty();
    map.next_value_seed(Strict(field))
}

fn read_lenient<'de, T: Wire, A: MapAccess<'de>>(field: &mut T, map: &mut A) -> Result<(), A::Error> {
    *field = T::empty();
    map.next_value_seed(Lenient(field))
}

/// A model that [`json_object`] describes.
pub(crate) trait Object: Sized {
    /// The name of the expected value in errors.
    const EXPECTED: &'static str;
    const PROPERTIES: &'static [&'static str];
    const RULES: &'static [Rule];
    const HAS_REQUIRED: bool = {
        let (mut index, mut found) = (0, false);
        while index < Self::RULES.len() {
            found |= matches!(Self::RULES[index], Rule::Required);
            index += 1;
        }
        found
    };

    /// A model without any property.
    fn empty() -> Self;

    /// Returns the index of a property by its name.
    fn index(name: &str) -> Option<usize>;

    /// Reads the value of the property at `index`.
    fn read_property<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    /// Reads the value of another property, which is ignored unless the model has a field for them.
    fn read_other<'de, A: MapAccess<'de>>(&mut self, _name: String, map: &mut A) -> Result<(), A::Error> {
        map.next_value().map(|IgnoredAny| ())
    }
}

/// Implements `Serialize` and `Deserialize` for a model: `field: Rule("property")` for each field, and `..field` for
/// the map of all other properties.
macro_rules! json_object {
    ($model:ident { $($field:ident: $rule:ident($property:literal)),* $(,)? $(..$rest:ident)? }) => {
        #[allow(deprecated, unused_mut, unused_variables, reason = "of models with few or deprecated properties")]
        impl crate::rt::Object for $model {
            const EXPECTED: &'static str = concat!("struct ", stringify!($model));
            const PROPERTIES: &'static [&'static str] = &[$($property),*];
            const RULES: &'static [crate::rt::Rule] = &[$(crate::rt::Rule::$rule),*];

            fn empty() -> Self {
                Self { $($field: crate::rt::Wire::empty(),)* $($rest: crate::rt::Wire::empty())? }
            }

            fn index(name: &str) -> Option<usize> {
                #[allow(non_camel_case_types, reason = "the variants have the names of the fields")]
                enum Index { $($field),* }
                match name {
                    $($property => Some(Index::$field as usize),)*
                    _ => None,
                }
            }

            fn read_property<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                index: usize,
                map: &mut A,
            ) -> Result<(), A::Error> {
                #[allow(non_camel_case_types, reason = "the variants have the names of the fields")]
                enum Index { $($field),* }
                match index {
                    $(index if index == Index::$field as usize => crate::rt::Rule::$rule.read(&mut self.$field, map),)*
                    _ => Ok(()),
                }
            }

            $(
                fn read_other<'de, A: serde::de::MapAccess<'de>>(
                    &mut self,
                    name: String,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    crate::rt::read_entry(&mut self.$rest, name, map)
                }
            )?
        }

        #[allow(deprecated, unused_mut, reason = "properties may be deprecated, or there may be none")]
        impl serde::Serialize for $model {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(crate::rt::Rule::$rule.write(&self.$field, $property, &mut map)?;)*
                $(
                    for (property, value) in &self.$rest {
                        crate::rt::Rule::Always.write(value, property, &mut map)?;
                    }
                )?
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut model: Self = crate::rt::Object::empty();
                let properties = <Self as crate::rt::Object>::PROPERTIES;
                // `FromJson` reads the names of the properties from this call.
                deserializer.deserialize_struct(stringify!($model), properties, crate::rt::ObjectVisitor(&mut model))?;
                Ok(model)
            }
        }

        impl crate::rt::Wire for $model {
            fn read<'de, D: serde::Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
                // Smaller code than that of `deserialize_struct`.
                deserializer.deserialize_map(crate::rt::ObjectVisitor(self))
            }

            crate::rt::serde_wire!(@write);

            fn empty() -> Self {
                crate::rt::Object::empty()
            }
        }
    };
}
pub(crate) use json_object;

pub(crate) struct ObjectVisitor<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut missing = if T::HAS_REQUIRED { required(T::PROPERTIES, T::RULES) } else { Vec::new() };
        while let Some(name) = map.next_key_seed(Name(T::index))? {
            match name {
                Ok(index) => {
                    self.0.read_property(index, &mut map)?;
                    if T::HAS_REQUIRED {
                        remove(&mut missing, T::PROPERTIES[index]);
                    }
                }
                Err(name) => self.0.read_other(name, &mut map)?,
            }
        }
        if T::HAS_REQUIRED { check_missing(&missing) } else { Ok(()) }
    }
}

fn check_missing<E: Error>(missing: &[&'static str]) -> Result<(), E> {
    missing.first().map_or(Ok(()), |name| Err(E::missing_field(name)))
}

fn required(properties: &[&'static str], rules: &[Rule]) -> Vec<&'static str> {
    let properties = properties.iter().zip(rules);
    properties.filter(|(_, rule)| **rule == Rule::Required).map(|(property, _)| *property).collect()
}

fn remove(names: &mut Vec<&str>, name: &str) {
    names.retain(|other| *other != name);
}

/// Reads the name of a property as the index that the function returns, or as text if it returns none.
struct Name(fn(&str) -> Option<usize>);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.0)(name).ok_or_else(|| name.to_owned()))
    }
}

// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Models as JSON objects.
//!
//! A derived `Deserialize` has an enum, four visitors and a wrapper for each converted field. This takes a third of the time
//! to compile, because all models share the search for a property's name and the conversions of each type.

use std::{collections::BTreeMap, marker::PhantomData};

use serde::{
    Serialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor},
    ser::{SerializeMap, SerializeStruct},
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
    /// Reads the value of the next property into the slot of its field.
    pub(crate) fn read<'de, T: Wire, A: MapAccess<'de>>(
        self,
        map: &mut A,
        slot: &mut Option<T>,
        property: &'static str,
    ) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(A::Error::duplicate_field(property));
        }
        *slot = match self {
            Self::Required => Some(map.next_value_seed(Strict(PhantomData))?),
            _ => map.next_value_seed(Lenient(PhantomData))?.or_else(T::unset),
        };
        Ok(())
    }

    pub(crate) fn finish<T: Wire, E: Error>(self, value: Option<T>, property: &'static str) -> Result<T, E> {
        let default = || if self == Self::Required { None } else { T::unset() };
        value.or_else(default).ok_or_else(|| E::missing_field(property))
    }

    pub(crate) fn omits(self, value: &impl Wire) -> bool {
        self == Self::Optional && value.is_unset()
    }

    pub(crate) fn write<S: SerializeStruct>(
        self,
        object: &mut S,
        property: &'static str,
        value: &impl Wire,
    ) -> Result<(), S::Error> {
        if self.omits(value) { object.skip_field(property) } else { object.serialize_field(property, &Written(value)) }
    }

    pub(crate) fn write_entry<S: SerializeMap>(
        self,
        object: &mut S,
        property: &str,
        value: &impl Wire,
    ) -> Result<(), S::Error> {
        if self.omits(value) { Ok(()) } else { object.serialize_entry(property, &Written(value)) }
    }
}

/// A model that [`json_object`] describes.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    const PROPERTIES: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Implements `Serialize` and `Deserialize` for a model: `field: Rule("property")` for each field, and `..field` for the map
/// of all other properties.
macro_rules! json_object {
    ($model:ident { $($field:ident: $rule:ident($property:literal)),* $(,)? $(..$rest:ident)? }) => {
        impl crate::rt::Object for $model {
            const NAME: &'static str = stringify!($model);
            const PROPERTIES: &'static [&'static str] = &[$($property),*];

            fn read<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                #[allow(non_camel_case_types)]
                enum Field { $($field),* }
                const FIELDS: &[Field] = &[$(Field::$field),*];
                $(let mut $field = None;)*
                $(let mut $rest = std::collections::BTreeMap::new();)?
                let mut others = crate::rt::json_object!(@others $($rest)?);
                let mut expected = 0;
                while let Some(index) = crate::rt::next_property(&mut map, Self::PROPERTIES, &mut expected, &mut others)? {
                    match FIELDS[index] {
                        $(Field::$field => crate::rt::Rule::$rule.read(&mut map, &mut $field, $property)?,)*
                    }
                }
                Ok(Self { $($field: crate::rt::Rule::$rule.finish($field, $property)?,)* $($rest)? })
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::rt::read_object(deserializer)
            }
        }

        impl serde::Serialize for $model {
            crate::rt::json_object!(@serialize $model [$($field: $rule($property)),*] $($rest)?);
        }

        crate::rt::serde_wire!($model);
    };
    (@others) => {
        None::<&mut std::collections::BTreeMap<String, serde_json::Value>>
    };
    (@others $rest:ident) => {
        Some(&mut $rest)
    };
    (@serialize $model:ident [$($field:ident: $rule:ident($property:literal)),*]) => {
        #[allow(unused_mut, reason = "some models have no properties")]
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeStruct as _;
            let length = 0 $(+ usize::from(!crate::rt::Rule::$rule.omits(&self.$field)))*;
            let mut object = serializer.serialize_struct(stringify!($model), length)?;
            $(crate::rt::Rule::$rule.write(&mut object, $property, &self.$field)?;)*
            object.end()
        }
    };
    (@serialize $model:ident [$($field:ident: $rule:ident($property:literal)),*] $rest:ident) => {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap as _;
            let mut object = serializer.serialize_map(None)?;
            $(crate::rt::Rule::$rule.write_entry(&mut object, $property, &self.$field)?;)*
            for (property, value) in &self.$rest {
                crate::rt::Rule::Always.write_entry(&mut object, property, value)?;
            }
            object.end()
        }
    };
}
pub(crate) use json_object;

pub(crate) fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_struct(T::NAME, T::PROPERTIES, ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// Reads names up to the next one that is a property of the model, and returns its index. Other values go to `others`, or are
/// ignored if there are none.
pub(crate) fn next_property<'de, T: Wire, A: MapAccess<'de>>(
    map: &mut A,
    properties: &[&str],
    expected: &mut usize,
    others: &mut Option<&mut BTreeMap<String, T>>,
) -> Result<Option<usize>, A::Error> {
    loop {
        let keep = others.is_some();
        match map.next_key_seed(Name { properties, expected: *expected, keep })? {
            None => return Ok(None),
            Some(Ok(index)) => {
                *expected = index + 1;
                return Ok(Some(index));
            }
            Some(Err(name)) => match others {
                Some(others) => drop(others.insert(name, map.next_value_seed(Strict(PhantomData))?)),
                None => drop(map.next_value::<IgnoredAny>()?),
            },
        }
    }
}

/// The name of a property as its index, or the name itself if there is no such property and `keep` is set.
struct Name<'a> {
    properties: &'a [&'a str],
    /// The index that is tried first: the API sends properties in the order of the document.
    expected: usize,
    keep: bool,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        if self.properties.get(self.expected) == Some(&name) {
            return Ok(Ok(self.expected));
        }
        let index = self.properties.iter().position(|property| *property == name);
        Ok(index.ok_or_else(|| if self.keep { name.to_owned() } else { String::new() }))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(&String::from_utf8_lossy(name))
    }
}

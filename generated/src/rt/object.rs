// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Models as JSON objects.
//!
//! A derived `Deserialize` consists of an enum, two visitors and a wrapper for each converted field, which would double the time
//! that this crate takes to compile. Here all models share the loop over the properties and the conversion of each type.

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
                fn index(name: &str) -> Option<usize> {
                    match name {
                        $($property => Some(Field::$field as usize),)*
                        _ => None,
                    }
                }
                $(let mut $field = None;)*
                $(let mut $rest = std::collections::BTreeMap::new();)?
                while let Some(field) = FIELDS.get(crate::rt::json_object!(@next map, index $(, $rest)?)) {
                    match *field {
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
    (@next $map:ident, $index:ident) => {
        crate::rt::next_property(&mut $map, $index)?
    };
    (@next $map:ident, $index:ident, $rest:ident) => {
        crate::rt::next_property_or(&mut $map, $index, &mut $rest)?
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

/// The index after the last property.
const END: usize = usize::MAX;

/// Reads names up to the next one that is a property of the model, and returns its index. The values of others are ignored.
pub(crate) fn next_property<'de, A: MapAccess<'de>>(map: &mut A, index: Index) -> Result<usize, A::Error> {
    while let Some(found) = map.next_key_seed(Name { index, unknown: None })? {
        match found {
            Some(index) => return Ok(index),
            None => drop(map.next_value::<IgnoredAny>()?),
        }
    }
    Ok(END)
}

/// Does the same, and adds the values of others to a map.
pub(crate) fn next_property_or<'de, T: Wire, A: MapAccess<'de>>(
    map: &mut A,
    index: Index,
    others: &mut BTreeMap<String, T>,
) -> Result<usize, A::Error> {
    let mut name = String::new();
    while let Some(found) = map.next_key_seed(Name { index, unknown: Some(&mut name) })? {
        match found {
            Some(index) => return Ok(index),
            None => drop(others.insert(std::mem::take(&mut name), map.next_value_seed(Strict(PhantomData))?)),
        }
    }
    Ok(END)
}

/// Returns the index of a property by its name.
type Index = fn(&str) -> Option<usize>;

/// Reads the name of a property as its index, and stores it in `unknown` if there is no such property.
struct Name<'a> {
    index: Index,
    unknown: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let index = (self.index)(name);
        if let (None, Some(unknown)) = (index, self.unknown) {
            name.clone_into(unknown);
        }
        Ok(index)
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(&String::from_utf8_lossy(name))
    }
}

// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Models: how they are deserialized from JSON and serialized to it.
//!
//! All models follow the same rules, so the code is written here once and each model is a table of its properties. In a
//! response, an absent property and `null` mean the default, unknown properties are ignored, and the last of several
//! properties with the same name is used. In a request, only what was set is sent.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Serialize, Serializer,
    de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use super::Property;

/// A struct with the properties of a schema. [`model`] implements it.
pub(crate) trait Model: Sized {
    const NAME: &'static str;
    /// The names of the properties, as the API spells them.
    const PROPERTIES: &'static [&'static str];
    /// The properties without which the model cannot be deserialized.
    const REQUIRED: &'static [&'static str];

    /// A value without any property.
    fn empty() -> Self;

    /// Returns the index of a property in [`PROPERTIES`](Self::PROPERTIES).
    fn index(name: &str) -> Option<usize>;

    /// Reads the value of the property at `index`.
    fn read_property<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    /// Reads the value of a property that is not in [`PROPERTIES`](Self::PROPERTIES).
    fn read_other<'de, A: MapAccess<'de>>(&mut self, _name: &str, map: &mut A) -> Result<(), A::Error> {
        map.next_value().map(|IgnoredAny| ())
    }
}

/// Implements a model from its name, its required properties, and all properties as kind, field and name. The kinds:
///
/// - `required`: an error if absent or null.
/// - `default`: the default if absent or null.
/// - `filled`: like `default`, and not serialized if it is the default.
/// - `optional`: `None` if absent or null, and not serialized if it is `None`.
/// - `nullable`: `None` if absent, and `Some(None)` if null.
/// - `other`: a map of all properties without a field of their own.
macro_rules! model {
    ($model:ident, [$($required:literal),*], { $($kind:ident $field:ident $name:literal,)* }) => {
        #[allow(deprecated, unused_mut, unused_variables, reason = "properties may be deprecated, or there may be none")]
        impl crate::rt::Model for $model {
            const NAME: &'static str = stringify!($model);
            const PROPERTIES: &'static [&'static str] = &[$($name),*];
            const REQUIRED: &'static [&'static str] = &[$($required),*];

            fn empty() -> Self {
                Self { $($field: crate::rt::Property::empty()),* }
            }

            fn index(name: &str) -> Option<usize> {
                #[allow(non_camel_case_types, reason = "the variants have the names of the fields")]
                enum Index { $($field),* }
                match name {
                    $($name => Some(Index::$field as usize),)*
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
                    $(index if index == Index::$field as usize => crate::rt::model!(@read $kind self.$field, $name, map),)*
                    _ => Ok(()),
                }
            }

            $(crate::rt::model!(@other $kind $field);)*
        }

        #[allow(deprecated, unused_mut, unused_variables, reason = "properties may be deprecated, or there may be none")]
        impl serde::Serialize for $model {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(crate::rt::model!(@write $kind self.$field, $name, map)?;)*
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> serde::Deserialize<'de> for $model {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::rt::read_model(deserializer)
            }
        }

        impl crate::rt::Property for $model {
            fn empty() -> Self {
                crate::rt::Model::empty()
            }

            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::rt::read_model(deserializer)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        }
    };

    (@read required $($field:tt).+, $name:literal, $map:ident) => { crate::rt::read_value(&mut $($field).+, $map) };
    (@read optional $($field:tt).+, $name:literal, $map:ident) => { crate::rt::read_value(&mut $($field).+, $map) };
    (@read default $($field:tt).+, $name:literal, $map:ident) => { crate::rt::read_default(&mut $($field).+, $map) };
    (@read filled $($field:tt).+, $name:literal, $map:ident) => { crate::rt::read_default(&mut $($field).+, $map) };
    (@read nullable $($field:tt).+, $name:literal, $map:ident) => { crate::rt::read_nullable(&mut $($field).+, $map) };
    (@read other $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::read_entry(&mut $($field).+, $name, $map)
    };

    (@write required $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::write_value(&$($field).+, $name, &mut $map)
    };
    (@write default $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::write_value(&$($field).+, $name, &mut $map)
    };
    (@write filled $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::write_filled(&$($field).+, $name, &mut $map)
    };
    (@write optional $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::write_some(&$($field).+, $name, &mut $map)
    };
    (@write nullable $($field:tt).+, $name:literal, $map:ident) => {
        crate::rt::write_some(&$($field).+, $name, &mut $map)
    };
    (@write other $($field:tt).+, $name:literal, $map:ident) => {
        $($field).+.iter().try_for_each(|(name, value)| crate::rt::write_value(value, name, &mut $map))
    };

    (@other other $field:ident) => {
        fn read_other<'de, A: serde::de::MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
            crate::rt::read_entry(&mut self.$field, name, map)
        }
    };
    (@other $kind:ident $field:ident) => {};
}
pub(crate) use model;

pub(crate) fn read_model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    deserializer.deserialize_struct(M::NAME, M::PROPERTIES, ModelVisitor(PhantomData))
}

struct ModelVisitor<M>(PhantomData<M>);

impl<'de, M: Model> Visitor<'de> for ModelVisitor<M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", M::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let mut model = M::empty();
        let mut missing = M::REQUIRED.to_vec();
        while let Some(name) = map.next_key_seed(PropertyName(M::index))? {
            match name {
                Name::Known(index) => {
                    model.read_property(index, &mut map)?;
                    if !M::REQUIRED.is_empty() {
                        remove(&mut missing, M::PROPERTIES[index]);
                    }
                }
                Name::Other(name) => model.read_other(&name, &mut map)?,
            }
        }
        missing.first().map_or(Ok(model), |name| Err(A::Error::missing_field(name)))
    }
}

fn remove(names: &mut Vec<&str>, name: &str) {
    names.retain(|other| *other != name);
}

/// Reads the name of a property with a function that returns its index.
struct PropertyName(fn(&str) -> Option<usize>);

enum Name {
    Known(usize),
    Other(String),
}

impl<'de> DeserializeSeed<'de> for PropertyName {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for PropertyName {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok((self.0)(name).map_or_else(|| Name::Other(name.to_owned()), Name::Known))
    }
}

pub(crate) fn read_value<'de, P: Property, A: MapAccess<'de>>(value: &mut P, map: &mut A) -> Result<(), A::Error> {
    *value = map.next_value_seed(Read(PhantomData))?;
    Ok(())
}

pub(crate) fn read_default<'de, P: Property, A: MapAccess<'de>>(value: &mut P, map: &mut A) -> Result<(), A::Error> {
    *value = map.next_value_seed(Read::<Option<P>>(PhantomData))?.unwrap_or_else(P::empty);
    Ok(())
}

pub(crate) fn read_nullable<'de, P: Property, A: MapAccess<'de>>(
    value: &mut Option<P>,
    map: &mut A,
) -> Result<(), A::Error> {
    *value = Some(map.next_value_seed(Read(PhantomData))?);
    Ok(())
}

/// Adds a property without a field of its own.
pub(crate) fn read_entry<'de, P: Property, A: MapAccess<'de>>(
    others: &mut BTreeMap<String, P>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error> {
    others.insert(name.to_owned(), map.next_value_seed(Read(PhantomData))?);
    Ok(())
}

pub(super) struct Read<P>(pub(super) PhantomData<P>);

impl<'de, P: Property> DeserializeSeed<'de> for Read<P> {
    type Value = P;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<P, D::Error> {
        P::read(deserializer)
    }
}

pub(crate) fn write_value<P: Property, M: SerializeMap>(value: &P, name: &str, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry(name, &Written(value))
}

pub(crate) fn write_some<P: Property, M: SerializeMap>(
    value: &Option<P>,
    name: &str,
    map: &mut M,
) -> Result<(), M::Error> {
    value.as_ref().map_or(Ok(()), |value| write_value(value, name, map))
}

pub(crate) fn write_filled<P: Property + PartialEq, M: SerializeMap>(
    value: &P,
    name: &str,
    map: &mut M,
) -> Result<(), M::Error> {
    if *value == P::empty() { Ok(()) } else { write_value(value, name, map) }
}

/// A property as a value of serde.
pub(crate) struct Written<'a, P>(pub(crate) &'a P);

impl<P: Property> Serialize for Written<'_, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

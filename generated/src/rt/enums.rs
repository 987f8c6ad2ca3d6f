// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Open enums: the API adds values to its enums, so an unknown value is kept and not an error.

use std::fmt;

use serde::{
    Deserializer, Serializer,
    de::{Error, Visitor},
};

use super::Integer;

macro_rules! string_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $value:literal,)+ }) => {
        $(#[$meta])*
        #[non_exhaustive]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that this version does not know. It is serialized unchanged.
            Unknown(String),
        }

        impl $name {
            /// All known values, in the order of the API document.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// The value as the API spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unknown(value) => value,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::KNOWN[0].clone()
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)+
                    _ => Self::Unknown(value),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                value.to_owned().into()
            }
        }

        /// For iterators over borrowed lists.
        impl From<&&str> for $name {
            fn from(value: &&str) -> Self {
                (*value).into()
            }
        }

        impl From<&String> for $name {
            fn from(value: &String) -> Self {
                value.as_str().into()
            }
        }

        impl From<&Self> for $name {
            fn from(value: &Self) -> Self {
                value.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl crate::rt::Text for $name {
            fn text(&self) -> std::borrow::Cow<'_, str> {
                self.as_str().into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Unknown(value) => crate::rt::unknown_value(value, Self::KNOWN, serializer),
                    known => serializer.serialize_str(known.as_str()),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::rt::enum_value(deserializer).map(Self::from)
            }
        }

        crate::rt::serde_wire!($name; default);
    };
}
pub(crate) use string_enum;

/// Deserializes the value of an enum: its name, or its number if the sender does not know the name.
pub(crate) fn enum_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    deserializer.deserialize_any(Value)
}

/// Serializes an unknown value as it was received: as a number if it is one and the known values are not.
pub(crate) fn unknown_value<S: Serializer>(
    value: &str,
    known: &[impl AsRef<str>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let number = |text: &str| text.parse::<i32>().ok();
    match number(value) {
        Some(digits) if known.iter().all(|known| number(known.as_ref()).is_none()) => serializer.serialize_i32(digits),
        _ => serializer.serialize_str(value),
    }
}

struct Value;

impl Visitor<'_> for Value {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<String, E> {
        Integer.visit_f64(value).map(|value| value.to_string())
    }
}

//! Values that are text in JSON.

/// Implements the conversions from and to JSON of a type with `Display` and `parse`.
macro_rules! json_text {
    ($type:ident, $name:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                let error = || serde::de::Error::custom(format_args!("{text:?} is not {}", $name));
                Self::parse(&text).ok_or_else(error)
            }
        }

        impl From<$type> for serde_json::Value {
            fn from(value: $type) -> Self {
                Self::String(value.to_string())
            }
        }
    };
}

pub(super) use json_text;

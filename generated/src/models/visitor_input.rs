// Written by `cargo xtask regenerate`.

use crate::rt;

/// What is known of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorInput {
    /// Values by name. Names with `$` are system fields (`$email`, `$phone`, `$firstName`, `$lastName`); every other
    /// name is an attribute.
    pub data: serde_json::Map<String, serde_json::Value>,
}

impl VisitorInput {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$email".to_owned(), value.into());
        self
    }

    /// Phone number, such as `+14155551234`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$phone".to_owned(), value.into());
        self
    }

    /// First name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$firstName".to_owned(), value.into());
        self
    }

    /// Last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$lastName".to_owned(), value.into());
        self
    }

    /// Sets the attribute `key` to `value`: text, a number, a truth value or any other JSON. A name with `$` is a
    /// system field.
    #[must_use]
    pub fn attribute(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.data.insert(key.into(), value.into());
        self
    }

    /// Values by name. Names with `$` are system fields (`$email`, `$phone`, `$firstName`, `$lastName`); every other
    /// name is an attribute.
    #[must_use]
    pub fn data(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>) -> Self {
        self.data.extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
}

rt::json_object!(VisitorInput { data: Optional("data") });

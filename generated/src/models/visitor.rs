// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A person, known or anonymous, who visits links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Visitor {
    /// The visitor's attributes.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<crate::models::VisitorAttribute>,
    /// Moment of creation.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Number of devices.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub device_count: i64,
    /// Devices the visitor used. Only with `include=devices`.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub devices: Vec<crate::models::Device>,
    /// Email address, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What the visitor did. Only with `include=events`.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<crate::models::VisitorEvent>,
    /// First name, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Id of the visitor, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Last name, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Links the visitor visited. Only with `include=links`.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<crate::models::VisitorLink>,
    /// Phone number, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Number of QR codes the visitor scanned.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub qrcode_count: i64,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of visits.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub visit_count: i64,
    /// Id of the workspace the visitor belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Visitor {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The visitor's attributes.
    #[must_use]
    pub fn attributes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::VisitorAttribute>>) -> Self {
        self.attributes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Moment of creation.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Number of devices.
    #[must_use]
    pub fn device_count(mut self, value: i64) -> Self {
        self.device_count = value;
        self
    }

    /// Devices the visitor used. Only with `include=devices`.
    #[must_use]
    pub fn devices(mut self, value: impl IntoIterator<Item = impl Into<crate::models::Device>>) -> Self {
        self.devices = value.into_iter().map(Into::into).collect();
        self
    }

    /// Email address, if known.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// What the visitor did. Only with `include=events`.
    #[must_use]
    pub fn events(mut self, value: impl IntoIterator<Item = impl Into<crate::models::VisitorEvent>>) -> Self {
        self.events = value.into_iter().map(Into::into).collect();
        self
    }

    /// First name, if known.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Id of the visitor, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Last name, if known.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Links the visitor visited. Only with `include=links`.
    #[must_use]
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::VisitorLink>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }

    /// Phone number, if known.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Number of QR codes the visitor scanned.
    #[must_use]
    pub fn qrcode_count(mut self, value: i64) -> Self {
        self.qrcode_count = value;
        self
    }

    /// Moment of the last change.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Number of visits.
    #[must_use]
    pub fn visit_count(mut self, value: i64) -> Self {
        self.visit_count = value;
        self
    }

    /// Id of the workspace the visitor belongs to.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

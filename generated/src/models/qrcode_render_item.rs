// Written by `cargo xtask regenerate`.

use crate::rt;

/// Values for one QR image.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeRenderItem {
    /// Value for each variable of the shortlink, by name. Every variable needs one.
    pub values: Option<std::collections::BTreeMap<String, String>>,
}

impl QrcodeRenderItem {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Value for each variable of the shortlink, by name. Every variable needs one.
    #[must_use]
    pub fn values(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.values =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }
}

rt::json_object!(QrcodeRenderItem { values: Optional("values") });

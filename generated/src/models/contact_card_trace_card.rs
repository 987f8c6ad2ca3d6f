// Written by `cargo xtask regenerate`.

use crate::rt;

/// A contact card, as it was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceCard {
    /// Label of the card's button.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Company or organisation.
    pub organization: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title, such as a job title.
    pub title: Option<String>,
    /// Address of the website.
    pub website: Option<String>,
}

impl ContactCardTraceCard {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ContactCardTraceCard {
    button_label: Optional("buttonLabel"),
    city: Optional("city"),
    country: Optional("country"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    organization: Optional("organization"),
    phone: Optional("phone"),
    postal_code: Optional("postalCode"),
    state: Optional("state"),
    street_address: Optional("streetAddress"),
    title: Optional("title"),
    website: Optional("website"),
});

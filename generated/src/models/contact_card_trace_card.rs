// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ContactCardTraceCard, [], {
    optional button_label "buttonLabel", optional city "city", optional country "country", optional email "email",
    optional first_name "firstName", optional last_name "lastName", optional organization "organization",
    optional phone "phone", optional postal_code "postalCode", optional state "state",
    optional street_address "streetAddress", optional title "title", optional website "website",
});

impl ContactCardTraceCard {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

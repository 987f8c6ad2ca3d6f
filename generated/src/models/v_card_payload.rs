// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a contact card.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardPayload {
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
    /// Whether the phone number can be reached by WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// Whether text messages can be sent to the phone number.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Whether the card shows a button that saves the contact.
    pub save_button_enabled: Option<bool>,
    /// Profiles on social networks.
    pub social_links: Vec<crate::models::VCardSocialLink>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title, such as a job title.
    pub title: Option<String>,
    /// Whether the card is offered as a wallet pass.
    pub wallet_pass_enabled: Option<bool>,
    /// Address of the website.
    pub website: Option<String>,
}

impl VCardPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of the card's button.
    #[must_use]
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// City of the postal address.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country of the postal address.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Company or organisation.
    #[must_use]
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Whether the phone number can be reached by WhatsApp.
    #[must_use]
    pub fn phone_is_whatsapp(mut self, value: bool) -> Self {
        self.phone_is_whatsapp = Some(value);
        self
    }

    /// Whether text messages can be sent to the phone number.
    #[must_use]
    pub fn phone_sms_enabled(mut self, value: bool) -> Self {
        self.phone_sms_enabled = Some(value);
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Whether the card shows a button that saves the contact.
    #[must_use]
    pub fn save_button_enabled(mut self, value: bool) -> Self {
        self.save_button_enabled = Some(value);
        self
    }

    /// Profiles on social networks.
    #[must_use]
    pub fn social_links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::VCardSocialLink>>) -> Self {
        self.social_links = value.into_iter().map(Into::into).collect();
        self
    }

    /// State or region of the postal address.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Street and number of the postal address.
    #[must_use]
    pub fn street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }

    /// Title, such as a job title.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Whether the card is offered as a wallet pass.
    #[must_use]
    pub fn wallet_pass_enabled(mut self, value: bool) -> Self {
        self.wallet_pass_enabled = Some(value);
        self
    }

    /// Address of the website.
    #[must_use]
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}

rt::json_object!(VCardPayload {
    button_label: Optional("buttonLabel"),
    city: Optional("city"),
    country: Optional("country"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    organization: Optional("organization"),
    phone: Optional("phone"),
    phone_is_whatsapp: Optional("phoneIsWhatsapp"),
    phone_sms_enabled: Optional("phoneSmsEnabled"),
    postal_code: Optional("postalCode"),
    save_button_enabled: Optional("saveButtonEnabled"),
    social_links: Optional("socialLinks"),
    state: Optional("state"),
    street_address: Optional("streetAddress"),
    title: Optional("title"),
    wallet_pass_enabled: Optional("walletPassEnabled"),
    website: Optional("website"),
});

// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Kind of a form field.
    pub enum FormFieldType {
        /// No value.
        ///
        /// `FORM_FIELD_TYPE_UNSPECIFIED`
        Unspecified = "FORM_FIELD_TYPE_UNSPECIFIED",
        /// One line of text.
        ///
        /// `FORM_FIELD_TYPE_TEXT`
        Text = "FORM_FIELD_TYPE_TEXT",
        /// An email address.
        ///
        /// `FORM_FIELD_TYPE_EMAIL`
        Email = "FORM_FIELD_TYPE_EMAIL",
        /// A phone number.
        ///
        /// `FORM_FIELD_TYPE_PHONE`
        Phone = "FORM_FIELD_TYPE_PHONE",
        /// Several lines of text.
        ///
        /// `FORM_FIELD_TYPE_TEXTAREA`
        Textarea = "FORM_FIELD_TYPE_TEXTAREA",
        /// One of several values, as radio buttons.
        ///
        /// `FORM_FIELD_TYPE_RADIO`
        Radio = "FORM_FIELD_TYPE_RADIO",
        /// Check boxes.
        ///
        /// `FORM_FIELD_TYPE_CHECKBOX`
        Checkbox = "FORM_FIELD_TYPE_CHECKBOX",
        /// One of several values, as a list.
        ///
        /// `FORM_FIELD_TYPE_DROPDOWN`
        Dropdown = "FORM_FIELD_TYPE_DROPDOWN",
        /// A number.
        ///
        /// `FORM_FIELD_TYPE_NUMBER`
        Number = "FORM_FIELD_TYPE_NUMBER",
        /// A date.
        ///
        /// `FORM_FIELD_TYPE_DATE`
        Date = "FORM_FIELD_TYPE_DATE",
        /// A rating.
        ///
        /// `FORM_FIELD_TYPE_RATING`
        Rating = "FORM_FIELD_TYPE_RATING",
    }
}

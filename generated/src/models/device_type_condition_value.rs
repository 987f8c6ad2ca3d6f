// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// What a decision by type of device looks for.
    pub enum DeviceTypeConditionValue {
        /// `DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_TYPE_CONDITION_VALUE_MOBILE`.
        Mobile = "DEVICE_TYPE_CONDITION_VALUE_MOBILE",
        /// `DEVICE_TYPE_CONDITION_VALUE_DESKTOP`.
        Desktop = "DEVICE_TYPE_CONDITION_VALUE_DESKTOP",
        /// `DEVICE_TYPE_CONDITION_VALUE_TABLET`.
        Tablet = "DEVICE_TYPE_CONDITION_VALUE_TABLET",
        /// `DEVICE_TYPE_CONDITION_VALUE_UNKNOWN`.
        UnknownValue = "DEVICE_TYPE_CONDITION_VALUE_UNKNOWN",
    }
}

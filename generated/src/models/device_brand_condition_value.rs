// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// What a decision by brand of the device looks for.
    pub enum DeviceBrandConditionValue {
        /// `DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_BRAND_CONDITION_VALUE_APPLE`.
        Apple = "DEVICE_BRAND_CONDITION_VALUE_APPLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_SAMSUNG`.
        Samsung = "DEVICE_BRAND_CONDITION_VALUE_SAMSUNG",
        /// `DEVICE_BRAND_CONDITION_VALUE_GOOGLE`.
        Google = "DEVICE_BRAND_CONDITION_VALUE_GOOGLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_HUAWEI`.
        Huawei = "DEVICE_BRAND_CONDITION_VALUE_HUAWEI",
        /// `DEVICE_BRAND_CONDITION_VALUE_XIAOMI`.
        Xiaomi = "DEVICE_BRAND_CONDITION_VALUE_XIAOMI",
        /// `DEVICE_BRAND_CONDITION_VALUE_ONEPLUS`.
        Oneplus = "DEVICE_BRAND_CONDITION_VALUE_ONEPLUS",
    }
}

// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `MetricsApi` and `VisitorsApi` share.

use crate::{models::*, rt};

rt::string_enum! {
    /// Type of a device.
    pub enum DeviceType {
        /// No value.
        ///
        /// `DEVICE_TYPE_UNSPECIFIED`
        Unspecified = "DEVICE_TYPE_UNSPECIFIED",
        /// A native application.
        ///
        /// `DEVICE_TYPE_NATIVE`
        Native = "DEVICE_TYPE_NATIVE",
        /// A mobile phone.
        ///
        /// `DEVICE_TYPE_MOBILE`
        Mobile = "DEVICE_TYPE_MOBILE",
        /// A tablet.
        ///
        /// `DEVICE_TYPE_TABLET`
        Tablet = "DEVICE_TYPE_TABLET",
        /// A desktop or laptop computer.
        ///
        /// `DEVICE_TYPE_DESKTOP`
        Desktop = "DEVICE_TYPE_DESKTOP",
        /// It could not be told.
        ///
        /// `DEVICE_TYPE_UNKNOWN`
        UnknownValue = "DEVICE_TYPE_UNKNOWN",
    }
}

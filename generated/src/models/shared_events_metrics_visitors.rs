// Written by `cargo xtask regenerate`.
//! Models that `EventsApi`, `MetricsApi` and `VisitorsApi` share.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Form factor of a device. [`DeviceActor`] describes who operates it.
    pub enum DeviceType {
        /// The type is not specified or not yet detected.
        ///
        /// `DEVICE_TYPE_UNSPECIFIED`
        Unspecified = "DEVICE_TYPE_UNSPECIFIED",
        /// A native QR code scanner, which reports no browser capabilities.
        ///
        /// `DEVICE_TYPE_NATIVE`
        Native = "DEVICE_TYPE_NATIVE",
        /// A browser on a mobile phone.
        ///
        /// `DEVICE_TYPE_MOBILE`
        Mobile = "DEVICE_TYPE_MOBILE",
        /// A browser on a tablet.
        ///
        /// `DEVICE_TYPE_TABLET`
        Tablet = "DEVICE_TYPE_TABLET",
        /// A browser on a desktop or laptop computer.
        ///
        /// `DEVICE_TYPE_DESKTOP`
        Desktop = "DEVICE_TYPE_DESKTOP",
        /// The API could not classify the device.
        ///
        /// `DEVICE_TYPE_UNKNOWN`
        UnknownValue = "DEVICE_TYPE_UNKNOWN",
    }
}

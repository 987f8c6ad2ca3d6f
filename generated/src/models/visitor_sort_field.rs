// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Field that visitors are sorted by.
    pub enum VisitorSortField {
        /// No value.
        ///
        /// `VISITOR_SORT_FIELD_UNSPECIFIED`
        Unspecified = "VISITOR_SORT_FIELD_UNSPECIFIED",
        /// By moment of creation. The default.
        ///
        /// `VISITOR_SORT_FIELD_CREATED_AT`
        CreatedAt = "VISITOR_SORT_FIELD_CREATED_AT",
        /// By number of visits.
        ///
        /// `VISITOR_SORT_FIELD_VISIT_COUNT`
        VisitCount = "VISITOR_SORT_FIELD_VISIT_COUNT",
        /// By number of devices.
        ///
        /// `VISITOR_SORT_FIELD_DEVICE_COUNT`
        DeviceCount = "VISITOR_SORT_FIELD_DEVICE_COUNT",
        /// By number of scanned QR codes.
        ///
        /// `VISITOR_SORT_FIELD_QRCODE_COUNT`
        QrcodeCount = "VISITOR_SORT_FIELD_QRCODE_COUNT",
    }
}

// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `GroupByDimension`.
    pub enum GroupByDimension {
        /// `GROUP_BY_DIMENSION_UNSPECIFIED`.
        Unspecified = "GROUP_BY_DIMENSION_UNSPECIFIED",
        /// `GROUP_BY_DIMENSION_COUNTRY`.
        Country = "GROUP_BY_DIMENSION_COUNTRY",
        /// `GROUP_BY_DIMENSION_CITY`.
        City = "GROUP_BY_DIMENSION_CITY",
        /// `GROUP_BY_DIMENSION_DEVICE_TYPE`.
        DeviceType = "GROUP_BY_DIMENSION_DEVICE_TYPE",
        /// `GROUP_BY_DIMENSION_VISIT_TYPE`.
        VisitType = "GROUP_BY_DIMENSION_VISIT_TYPE",
        /// `GROUP_BY_DIMENSION_BROWSER`.
        Browser = "GROUP_BY_DIMENSION_BROWSER",
        /// `GROUP_BY_DIMENSION_PLATFORM`.
        Platform = "GROUP_BY_DIMENSION_PLATFORM",
    }
}

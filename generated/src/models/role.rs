// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `Role`.
    pub enum Role {
        /// `ROLE_UNSPECIFIED`.
        Unspecified = "ROLE_UNSPECIFIED",
        /// `ROLE_VIEWER`.
        Viewer = "ROLE_VIEWER",
        /// `ROLE_ADMIN`.
        Admin = "ROLE_ADMIN",
        /// `ROLE_TECH`.
        Tech = "ROLE_TECH",
    }
}

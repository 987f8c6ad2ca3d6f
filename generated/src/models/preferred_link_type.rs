// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Kind of link that a workspace prefers. The zero value is `PREFERRED_LINK_TYPE_URL`.
    pub enum PreferredLinkType {
        /// Links to an address.
        ///
        /// `PREFERRED_LINK_TYPE_URL`
        Url = "PREFERRED_LINK_TYPE_URL",
        /// Links to contact cards.
        ///
        /// `PREFERRED_LINK_TYPE_CONTACT_CARD`
        ContactCard = "PREFERRED_LINK_TYPE_CONTACT_CARD",
        /// Links to pages with social profiles.
        ///
        /// `PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE`
        SocialLinksPage = "PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE",
        /// Links of several kinds.
        ///
        /// `PREFERRED_LINK_TYPE_MIX`
        Mix = "PREFERRED_LINK_TYPE_MIX",
        /// Links to media files.
        ///
        /// `PREFERRED_LINK_TYPE_OPEN_MEDIA`
        OpenMedia = "PREFERRED_LINK_TYPE_OPEN_MEDIA",
    }
}

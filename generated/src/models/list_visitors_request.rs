// Written by `cargo xtask regenerate`.

use crate::rt;

/// Filters, sorting and paging of a search for visitors.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsRequest {
    /// Conditions on attributes, 20 at most; all must match.
    pub attribute_filters: Option<Vec<crate::models::VisitorAttributeFilter>>,
    /// Email address to look for; must match exactly.
    pub email: Option<String>,
    /// Related objects to send along. Known values: `devices`, `events`, `links`.
    pub include: Option<Vec<String>>,
    /// Link whose visitors are wanted, by id.
    pub link_id: Option<String>,
    /// Number of visitors on a page. Default 50, at most 200.
    pub page_size: Option<i64>,
    /// Where the page starts: the `nextPageToken` of the page before.
    pub page_token: Option<String>,
    /// Format of the answer. Default JSON.
    pub response_format: Option<crate::models::ResponseFormat>,
    /// Text to look for; matches approximately.
    pub search: Option<String>,
    /// Direction of the sort. Newest first by default.
    pub sort_direction: Option<crate::models::SortDirection>,
    /// Field to sort by. Default `VISITOR_SORT_FIELD_CREATED_AT`.
    pub sort_field: Option<crate::models::VisitorSortField>,
}

impl ListVisitorsRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions on attributes, 20 at most; all must match.
    #[must_use]
    pub fn attribute_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::VisitorAttributeFilter>>,
    ) -> Self {
        self.attribute_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Email address to look for; must match exactly.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Related objects to send along. Known values: `devices`, `events`, `links`.
    #[must_use]
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Link whose visitors are wanted, by id.
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Number of visitors on a page. Default 50, at most 200.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Format of the answer. Default JSON.
    #[must_use]
    pub fn response_format(mut self, value: impl Into<crate::models::ResponseFormat>) -> Self {
        self.response_format = Some(value.into());
        self
    }

    /// Text to look for; matches approximately.
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Direction of the sort. Newest first by default.
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<crate::models::SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }

    /// Field to sort by. Default `VISITOR_SORT_FIELD_CREATED_AT`.
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<crate::models::VisitorSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

rt::json_object!(ListVisitorsRequest {
    attribute_filters: Optional("attributeFilters"),
    email: Optional("email"),
    include: Optional("include"),
    link_id: Optional("linkId"),
    page_size: Optional("pageSize"),
    page_token: Optional("pageToken"),
    response_format: Optional("responseFormat"),
    search: Optional("search"),
    sort_direction: Optional("sortDirection"),
    sort_field: Optional("sortField"),
});

// Written by `cargo xtask regenerate`.
//! Models of `VisitorsApi`.

use crate::{apis::*, models::*, rt};

/// Result of the deletion of an attribute.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAttributeResponse {
    /// True if the API deleted the attribute.
    pub success: bool,
}

impl DeleteAttributeResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteAttributeResponse { success: Always("success") });

/// Result of the deletion of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVisitorResponse {
    /// True if the API deleted the visitor.
    pub success: bool,
}

impl DeleteVisitorResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteVisitorResponse { success: Always("success") });

/// The identity of a visitor to store with [`VisitorsApi::identify`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyRequest {
    /// Value of the `lbid` parameter of the landing URL: the Base64-encoded ID of the scan or click.
    pub lbid: Option<String>,
    /// True if values only fill empty fields; default false, so values overwrite or merge.
    pub set_once: Option<bool>,
    /// System fields and attributes to store.
    pub visitor: Option<Box<VisitorInput>>,
}

impl IdentifyRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value of the `lbid` parameter of the landing URL: the Base64-encoded ID of the scan or click.
    pub fn lbid<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.lbid = value.into_option();
        self
    }

    /// True if values only fill empty fields; default false, so values overwrite or merge.
    pub fn set_once(mut self, value: impl Into<Option<bool>>) -> Self {
        self.set_once = value.into();
        self
    }

    /// System fields and attributes to store.
    pub fn visitor<M>(mut self, value: impl rt::IntoOption<VisitorInput, M>) -> Self {
        self.visitor = value.into_option().map(Box::new);
        self
    }
}

rt::json_object!(IdentifyRequest {
    lbid: Optional("lbid"),
    set_once: Optional("setOnce"),
    visitor: Optional("visitor"),
});

/// The result of [`VisitorsApi::identify`]: the identified visitor.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct IdentifyResponse {
    /// True if the API created a new visitor profile.
    pub created: bool,
    /// The visitor after the request was merged into its profile.
    pub visitor: Visitor,
}

impl IdentifyResponse {
    /// Creates a value with its required fields.
    pub fn new(visitor: impl Into<Visitor>) -> Self {
        Self { visitor: visitor.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(IdentifyResponse { created: Always("created"), visitor: Required("visitor") });

/// The attribute keys that visitors of the workspace have.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorAttributeKeysResponse {
    /// Distinct attribute keys, including system fields such as `$email`.
    pub attribute_keys: Vec<String>,
    /// The same keys with the types that their values were captured as.
    pub attributes: Vec<VisitorAttributeKey>,
}

impl ListVisitorAttributeKeysResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorAttributeKeysResponse {
    attribute_keys: Optional("attributeKeys"),
    attributes: Optional("attributes"),
});

/// A CSV export of visitors.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsCsvResponse {
    /// MIME type of the export, such as `text/csv`.
    pub content_type: String,
    /// The CSV text.
    pub csv_data: String,
}

impl ListVisitorsCsvResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsCsvResponse { content_type: Always("contentType"), csv_data: Always("csvData") });

/// One page of visitors.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsJsonResponse {
    /// True if another page follows.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
    /// The visitors on this page.
    pub visitors: Vec<Visitor>,
}

impl ListVisitorsJsonResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsJsonResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
    visitors: Optional("visitors"),
});

/// The filters, sort order and page of [`VisitorsApi::search`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsRequest {
    /// Conditions on attributes, at most 20; a visitor must match all of them.
    pub attribute_filters: Option<Vec<VisitorAttributeFilter>>,
    /// Exact email address by which to filter.
    pub email: Option<String>,
    /// Related objects to include in each visitor.
    pub include: Option<Vec<VisitorInclude>>,
    /// ID of the link that the visitors interacted with, a UUID.
    pub link_id: Option<String>,
    /// Maximum number of visitors per page; default 50, at most 200.
    pub page_size: Option<i64>,
    /// The `nextPageToken` of the previous page.
    pub page_token: Option<String>,
    /// Format of the response; default [`ResponseFormat::Json`].
    pub response_format: Option<ResponseFormat>,
    /// Text to search for in the known fields of visitors; matches approximately.
    pub search: Option<String>,
    /// Direction of the sort; default [`SortDirection::Desc`].
    pub sort_direction: Option<SortDirection>,
    /// Field to sort by; default [`VisitorSortField::CreatedAt`].
    pub sort_field: Option<VisitorSortField>,
}

impl ListVisitorsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions on attributes, at most 20; a visitor must match all of them.
    pub fn attribute_filters<M>(mut self, value: impl rt::IntoList<VisitorAttributeFilter, M>) -> Self {
        self.attribute_filters = value.into_list();
        self
    }

    /// Exact email address by which to filter.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Related objects to include in each visitor.
    pub fn include<M>(mut self, value: impl rt::IntoList<VisitorInclude, M>) -> Self {
        self.include = value.into_list();
        self
    }

    /// ID of the link that the visitors interacted with, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Maximum number of visitors per page; default 50, at most 200.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Format of the response; default [`ResponseFormat::Json`].
    pub fn response_format<M>(mut self, value: impl rt::IntoOption<ResponseFormat, M>) -> Self {
        self.response_format = value.into_option();
        self
    }

    /// Text to search for in the known fields of visitors; matches approximately.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

    /// Direction of the sort; default [`SortDirection::Desc`].
    pub fn sort_direction<M>(mut self, value: impl rt::IntoOption<SortDirection, M>) -> Self {
        self.sort_direction = value.into_option();
        self
    }

    /// Field to sort by; default [`VisitorSortField::CreatedAt`].
    pub fn sort_field<M>(mut self, value: impl rt::IntoOption<VisitorSortField, M>) -> Self {
        self.sort_field = value.into_option();
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

/// A page of visitors, or all matching visitors as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsResponse {
    /// The CSV export; present only if CSV was requested.
    pub csv: Option<Box<ListVisitorsCsvResponse>>,
    /// The page of visitors; absent if CSV was requested.
    pub json: Option<Box<ListVisitorsJsonResponse>>,
}

impl ListVisitorsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsResponse { csv: Optional("csv"), json: Optional("json") });

/// Data to merge into the profile of a visitor with [`VisitorsApi::update`].
#[doc(alias = "VisitorsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateVisitorRequest {
    /// System fields and attributes to merge into the profile.
    pub visitor: Option<Box<VisitorInput>>,
}

impl UpdateVisitorRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// System fields and attributes to merge into the profile.
    pub fn visitor<M>(mut self, value: impl rt::IntoOption<VisitorInput, M>) -> Self {
        self.visitor = value.into_option().map(Box::new);
        self
    }
}

rt::json_object!(UpdateVisitorRequest { visitor: Optional("visitor") });

impl From<VisitorInput> for UpdateVisitorRequest {
    fn from(value: VisitorInput) -> Self {
        Self::new().visitor(value)
    }
}

/// A condition on one attribute of a visitor. Several filters are combined with AND.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeFilter {
    /// Key of the attribute, such as `budget`.
    pub key: Option<String>,
    /// Comparison to apply to the attribute.
    pub operator: Option<VisitorAttributeFilterOperator>,
    /// Value to compare with: a number for `NUMBER_*` operators, `YYYY-MM-DD` or RFC 3339 for `DATE_*`
    /// operators.
    pub value: Option<String>,
}

impl VisitorAttributeFilter {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the attribute, such as `budget`. System fields such as `$email` support only the `STRING_*`,
    /// `EXISTS` and `NOT_EXISTS` operators.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Comparison to apply to the attribute.
    pub fn operator<M>(mut self, value: impl rt::IntoOption<VisitorAttributeFilterOperator, M>) -> Self {
        self.operator = value.into_option();
        self
    }

    /// Value to compare with: a number for `NUMBER_*` operators, `YYYY-MM-DD` or RFC 3339 for `DATE_*`
    /// operators. Ignored by operators that need no value.
    pub fn value<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.value = value.into_option();
        self
    }
}

rt::json_object!(VisitorAttributeFilter {
    key: Optional("key"),
    operator: Optional("operator"),
    value: Optional("value"),
});

rt::string_enum! {
    /// Comparison that a filter applies to an attribute of a visitor.
///
/// `STRING_*` operators compare the raw text, are case-sensitive, and treat an absent attribute as empty
/// text. `NUMBER_*` and `DATE_*` operators match only values that were captured as a number or a date. The
/// same operators exist in visitor data condition steps of workflows.
    pub enum VisitorAttributeFilterOperator {
        /// The operator is not specified.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED`
        Unspecified = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED",
        /// The attribute equals the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS`
        StringEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS",
        /// The attribute differs from the value or is absent.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS`
        StringNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS",
        /// The attribute contains the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS`
        StringContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS",
        /// The attribute does not contain the value or is absent.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS`
        StringNotContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS",
        /// The attribute starts with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH`
        StringStartsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH",
        /// The attribute ends with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH`
        StringEndsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH",
        /// The attribute is empty or absent; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY`
        StringIsEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY",
        /// The attribute is present and not empty; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY`
        StringIsNotEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY",
        /// The number equals the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS`
        NumberEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS",
        /// The number differs from the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS`
        NumberNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS",
        /// The number is greater than the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN`
        NumberGreaterThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN",
        /// The number is less than the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN`
        NumberLessThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN",
        /// The number is greater than or equal to the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL`
        NumberGreaterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL",
        /// The number is less than or equal to the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL`
        NumberLessOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL",
        /// The date equals the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS`
        DateEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS",
        /// The date is before the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE`
        DateBefore = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE",
        /// The date is after the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER`
        DateAfter = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER",
        /// The date is on or before the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL`
        DateBeforeOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL",
        /// The date is on or after the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL`
        DateAfterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL",
        /// The attribute is true; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE`
        BooleanIsTrue = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE",
        /// The attribute is not true or is absent; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE`
        BooleanIsFalse = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE",
        /// The attribute is present; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS`
        Exists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS",
        /// The attribute is absent; no value is needed.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS`
        NotExists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS",
    }
}

/// A key that occurs among the attributes of visitors in the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeKey {
    /// Key of the attribute; system fields start with `$`.
    pub key: String,
    /// Type that values of this key were captured as.
    pub r#type: VisitorAttributeType,
}

impl VisitorAttributeKey {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorAttributeKey { key: Always("key"), r#type: Always("type") });

rt::string_enum! {
    /// A related object that a response with visitors can include.
    pub enum VisitorInclude {
        /// The devices that the visitor used.
        ///
        /// `devices`
        Devices = "devices",
        /// The scans and clicks of the visitor.
        ///
        /// `events`
        Events = "events",
        /// The links that the visitor interacted with.
        ///
        /// `links`
        Links = "links",
    }
}

/// System fields and attributes to store in the profile of a visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorInput {
    /// Values by key.
    pub data: serde_json::Map<String, serde_json::Value>,
}

impl VisitorInput {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        let value: Option<String> = value.into_option();
        match value {
            Some(value) => self.data.insert("$email".to_owned(), value.into()),
            None => self.data.remove("$email"),
        };
        self
    }

    /// Phone number, such as `+14155551234`.
    pub fn phone<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        let value: Option<String> = value.into_option();
        match value {
            Some(value) => self.data.insert("$phone".to_owned(), value.into()),
            None => self.data.remove("$phone"),
        };
        self
    }

    /// First name.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        let value: Option<String> = value.into_option();
        match value {
            Some(value) => self.data.insert("$firstName".to_owned(), value.into()),
            None => self.data.remove("$firstName"),
        };
        self
    }

    /// Last name.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        let value: Option<String> = value.into_option();
        match value {
            Some(value) => self.data.insert("$lastName".to_owned(), value.into()),
            None => self.data.remove("$lastName"),
        };
        self
    }

    /// Sets the attribute `key` to `value`: text, a number, a boolean or any other JSON. A name with `$` is a
    /// system field.
    pub fn attribute(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.data.insert(key.into(), value.into());
        self
    }

    /// Values by key. Keys with the prefix `$` are system fields (`$email`, `$phone`, `$firstName`,
    /// `$lastName`); all other keys are custom attributes.
    pub fn data<M>(mut self, value: impl rt::IntoMap<serde_json::Value, M>) -> Self {
        self.data.extend(value.into_map::<serde_json::Map<_, _>>().unwrap_or_default());
        self
    }
}

rt::json_object!(VisitorInput { data: Optional("data") });

rt::string_enum! {
    /// Field by which a list of visitors is sorted.
    pub enum VisitorSortField {
        /// Not specified; the API uses [`VisitorSortField::CreatedAt`].
        ///
        /// `VISITOR_SORT_FIELD_UNSPECIFIED`
        Unspecified = "VISITOR_SORT_FIELD_UNSPECIFIED",
        /// Date on which the visitor was first seen. The default.
        ///
        /// `VISITOR_SORT_FIELD_CREATED_AT`
        CreatedAt = "VISITOR_SORT_FIELD_CREATED_AT",
        /// Total number of scans and clicks.
        ///
        /// `VISITOR_SORT_FIELD_VISIT_COUNT`
        VisitCount = "VISITOR_SORT_FIELD_VISIT_COUNT",
        /// Number of devices that belong to the visitor.
        ///
        /// `VISITOR_SORT_FIELD_DEVICE_COUNT`
        DeviceCount = "VISITOR_SORT_FIELD_DEVICE_COUNT",
        /// Number of distinct QR codes that the visitor interacted with.
        ///
        /// `VISITOR_SORT_FIELD_QRCODE_COUNT`
        QrcodeCount = "VISITOR_SORT_FIELD_QRCODE_COUNT",
    }
}

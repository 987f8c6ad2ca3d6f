// Written by `cargo xtask regenerate`.
//! Models of `VisitorsApi`.

use crate::{models::*, rt};

/// Whether an attribute was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAttributeResponse {
    /// Whether it worked.
    pub success: bool,
}

impl DeleteAttributeResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteAttributeResponse { success: Always("success") });

/// Whether a visitor was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVisitorResponse {
    /// Whether it worked.
    pub success: bool,
}

impl DeleteVisitorResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteVisitorResponse { success: Always("success") });

/// Who a visitor is.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyRequest {
    /// The `lbid` parameter of the landing URL: the event's id in base64.
    pub lbid: Option<String>,
    /// Whether to fill only empty fields.
    pub set_once: Option<bool>,
    /// What is known of the visitor.
    pub visitor: Option<Box<VisitorInput>>,
}

impl IdentifyRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The `lbid` parameter of the landing URL: the event's id in base64.
    pub fn lbid(mut self, value: impl Into<String>) -> Self {
        self.lbid = Some(value.into());
        self
    }

    /// Whether to fill only empty fields. Default false: values overwrite or merge.
    pub fn set_once(mut self, value: bool) -> Self {
        self.set_once = Some(value);
        self
    }

    /// What is known of the visitor.
    pub fn visitor(mut self, value: impl Into<VisitorInput>) -> Self {
        self.visitor = Some(Box::new(value.into()));
        self
    }
}

rt::json_object!(IdentifyRequest {
    lbid: Optional("lbid"),
    set_once: Optional("setOnce"),
    visitor: Optional("visitor"),
});

/// The identified visitor.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct IdentifyResponse {
    /// Whether a new profile was made.
    pub created: bool,
    /// The visitor as it is now.
    pub visitor: Visitor,
}

impl IdentifyResponse {
    /// Creates a value with its required fields.
    pub fn new(visitor: impl Into<Visitor>) -> Self {
        Self { visitor: visitor.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(IdentifyResponse { created: Always("created"), visitor: Required("visitor") });

/// The attributes that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorAttributeKeysResponse {
    /// Names of the attributes, system fields such as `$email` among them.
    pub attribute_keys: Vec<String>,
    /// Names of the attributes with the type each was captured as.
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

/// Visitors as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsCsvResponse {
    /// MIME type of the data.
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
    /// Whether another page follows.
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Visitors of this page.
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

/// Filters, sorting and paging of a search for visitors.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsRequest {
    /// Conditions on attributes, 20 at most; all must match.
    pub attribute_filters: Option<Vec<VisitorAttributeFilter>>,
    /// Email address to look for; must match exactly.
    pub email: Option<String>,
    /// Related objects to send along.
    pub include: Option<Vec<String>>,
    /// Link whose visitors are wanted, by id.
    pub link_id: Option<String>,
    /// Number of visitors on a page.
    pub page_size: Option<i64>,
    /// Where the page starts: the `nextPageToken` of the page before.
    pub page_token: Option<String>,
    /// Format of the answer.
    pub response_format: Option<ResponseFormat>,
    /// Text to look for; matches approximately.
    pub search: Option<String>,
    /// Direction of the sort.
    pub sort_direction: Option<SortDirection>,
    /// Field to sort by.
    pub sort_field: Option<VisitorSortField>,
}

impl ListVisitorsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions on attributes, 20 at most; all must match.
    pub fn attribute_filters(mut self, value: impl IntoIterator<Item = impl Into<VisitorAttributeFilter>>) -> Self {
        self.attribute_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Email address to look for; must match exactly.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Related objects to send along. Known values: `devices`, `events`, `links`.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Link whose visitors are wanted, by id.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Number of visitors on a page. Default 50, at most 200.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Format of the answer. Default JSON.
    pub fn response_format(mut self, value: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(value.into());
        self
    }

    /// Text to look for; matches approximately.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Direction of the sort. Newest first by default.
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }

    /// Field to sort by. Default `VISITOR_SORT_FIELD_CREATED_AT`.
    pub fn sort_field(mut self, value: impl Into<VisitorSortField>) -> Self {
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

/// A page of visitors, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<Box<ListVisitorsCsvResponse>>,
    /// The page, unless CSV was asked for.
    pub json: Option<Box<ListVisitorsJsonResponse>>,
}

impl ListVisitorsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsResponse { csv: Optional("csv"), json: Optional("json") });

/// Data to merge into a visitor's profile.
#[doc(alias = "VisitorsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateVisitorRequest {
    /// What to merge.
    pub visitor: Option<Box<VisitorInput>>,
}

impl UpdateVisitorRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to merge.
    pub fn visitor(mut self, value: impl Into<VisitorInput>) -> Self {
        self.visitor = Some(Box::new(value.into()));
        self
    }
}

rt::json_object!(UpdateVisitorRequest { visitor: Optional("visitor") });

impl From<VisitorInput> for UpdateVisitorRequest {
    fn from(value: VisitorInput) -> Self {
        Self::new().visitor(value)
    }
}

/// A condition on one attribute of a visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeFilter {
    /// Name of the attribute.
    pub key: Option<String>,
    /// How the attribute is compared.
    pub operator: Option<VisitorAttributeFilterOperator>,
    /// Value to compare with.
    pub value: Option<String>,
}

impl VisitorAttributeFilter {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the attribute. `$` fields allow the `STRING_*`, `EXISTS` and `NOT_EXISTS` operators only.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// How the attribute is compared.
    pub fn operator(mut self, value: impl Into<VisitorAttributeFilterOperator>) -> Self {
        self.operator = Some(value.into());
        self
    }

    /// Value to compare with. Dates as `YYYY-MM-DD` or RFC 3339. Unused by operators that need none.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::json_object!(VisitorAttributeFilter {
    key: Optional("key"),
    operator: Optional("operator"),
    value: Optional("value"),
});

rt::string_enum! {
    /// How an attribute is compared. `STRING_*` is case-sensitive and reads a missing attribute as empty text;
/// `NUMBER_*` and `DATE_*` need a value captured as such.
    pub enum VisitorAttributeFilterOperator {
        /// No value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED`
        Unspecified = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED",
        /// The text is the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS`
        StringEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS",
        /// The text is not the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS`
        StringNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS",
        /// The text contains the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS`
        StringContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS",
        /// The text does not contain the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS`
        StringNotContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS",
        /// The text starts with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH`
        StringStartsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH",
        /// The text ends with the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH`
        StringEndsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH",
        /// The text is empty, or the attribute is missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY`
        StringIsEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY",
        /// The text is not empty.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY`
        StringIsNotEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY",
        /// The number is the value.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS`
        NumberEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS",
        /// The number is not the value.
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
        /// The number is the value or greater.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL`
        NumberGreaterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL",
        /// The number is the value or less.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL`
        NumberLessOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL",
        /// The date is the value.
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
        /// The date is the value or before.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL`
        DateBeforeOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL",
        /// The date is the value or after.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL`
        DateAfterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL",
        /// The attribute is true.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE`
        BooleanIsTrue = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE",
        /// The attribute is false or missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE`
        BooleanIsFalse = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE",
        /// The attribute is there.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS`
        Exists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS",
        /// The attribute is missing.
        ///
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS`
        NotExists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS",
    }
}

/// An attribute that visitors carry.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttributeKey {
    /// Name of the attribute.
    pub key: String,
    /// Type it was captured as.
    pub r#type: VisitorAttributeType,
}

impl VisitorAttributeKey {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorAttributeKey { key: Always("key"), r#type: Always("type") });

/// What is known of a visitor.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorInput {
    /// Values by name.
    pub data: serde_json::Map<String, serde_json::Value>,
}

impl VisitorInput {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$email".to_owned(), value.into());
        self
    }

    /// Phone number, such as `+14155551234`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$phone".to_owned(), value.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$firstName".to_owned(), value.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.data.insert("$lastName".to_owned(), value.into());
        self
    }

    /// Sets the attribute `key` to `value`: text, a number, a truth value or any other JSON. A name with `$` is a
    /// system field.
    pub fn attribute(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.data.insert(key.into(), value.into());
        self
    }

    /// Values by name. Names with `$` are system fields (`$email`, `$phone`, `$firstName`, `$lastName`); every other
    /// name is an attribute.
    pub fn data(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>) -> Self {
        self.data.extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
}

rt::json_object!(VisitorInput { data: Optional("data") });

rt::string_enum! {
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

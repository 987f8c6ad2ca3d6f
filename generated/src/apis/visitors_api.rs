// Written by `cargo xtask regenerate`.
use crate::rt;

/// Visitors of links, their identity, their attributes, and the devices they use.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct VisitorsApi<C> {
    client: C,
}

impl<C: Clone> VisitorsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes a visitor.
    ///
    /// Answers whether it worked.
    ///
    /// - `id`: Id of the visitor, a UUID.
    ///
    /// `DELETE /v1/visitors/{id}` (VisitorsService_Delete, feature `visitors`). Needs the scope `visitors:write`.
    #[doc(alias("VisitorsService_Delete", "visitors_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> VisitorsDelete<C> {
        VisitorsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Deletes one attribute of a visitor.
    ///
    /// Answers whether it worked.
    ///
    /// - `id`: Id of the visitor, a UUID.
    /// - `attribute_key`: Name of the attribute, without a leading `$`.
    ///
    /// `DELETE /v1/visitors/{id}/attributes/{attributeKey}` (VisitorsService_DeleteAttribute, feature `visitors`).
    /// Needs the scope `visitors:write`.
    #[doc(alias("VisitorsService_DeleteAttribute", "visitors_service_delete_attribute"))]
    pub fn delete_attribute(
        &self,
        id: impl Into<String>,
        attribute_key: impl Into<String>,
    ) -> VisitorsDeleteAttribute<C> {
        VisitorsDeleteAttribute {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            attribute_key: attribute_key.into(),
        }
    }

    /// Gets a visitor by its id.
    ///
    /// Related objects come only when named in `include`.
    ///
    /// - `id`: Id of the visitor, a UUID.
    ///
    /// `GET /v1/visitors/{id}` (VisitorsService_Get, feature `visitors`). Needs the scope `visitors:read`.
    #[doc(alias("VisitorsService_Get", "visitors_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> VisitorsGet<C> {
        VisitorsGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Vec::new(),
        }
    }

    /// Gives a visitor an identity, or adds to what is known of them.
    ///
    /// `lbid` comes from the landing URL of a link with `conversionTracking`. An anonymous visitor is promoted, or
    /// merged into the visitor that already has the identity; `created` tells whether a new profile was made.
    ///
    /// By default values overwrite or merge with what is there; with `setOnce: true` they fill only empty fields.
    ///
    /// `POST /v1/visitor/identify` (VisitorsService_Identify, feature `visitors`). Needs the scope `visitors:write`.
    #[doc(alias("VisitorsService_Identify", "visitors_service_identify"))]
    pub fn identify(&self, body: impl Into<crate::models::IdentifyRequest>) -> VisitorsIdentify<C> {
        VisitorsIdentify { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists visitors, newest first, page by page.
    ///
    /// Answers `json` with a page of visitors, or `csv` if CSV is asked for. A CSV answer is not paged. To filter by
    /// attributes use [`VisitorsApi::search`](crate::apis::VisitorsApi::search).
    ///
    /// `GET /v1/visitors` (VisitorsService_List, feature `visitors`). Needs the scope `visitors:read`.
    #[doc(alias("VisitorsService_List", "visitors_service_list"))]
    pub fn list(&self) -> VisitorsList<C> {
        VisitorsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: None,
            page_token: None,
            email: None,
            search: None,
            include: Vec::new(),
            link_id: None,
            response_format: None,
            sort_field: None,
            sort_direction: None,
            cursor: None,
        }
    }

    /// Lists the attributes that visitors of the workspace carry.
    ///
    /// `attributeKeys` holds the names alone, system fields such as `$email` among them. `attributes` also tells the
    /// type each was captured as. Not paged.
    ///
    /// `GET /v1/visitors/attributes` (VisitorsService_ListAttributeKeys, feature `visitors`). Needs the scope
    /// `visitors:read`.
    #[doc(alias("VisitorsService_ListAttributeKeys", "visitors_service_list_attribute_keys"))]
    pub fn list_attribute_keys(&self) -> VisitorsListAttributeKeys<C> {
        VisitorsListAttributeKeys {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: None,
            directory_id: None,
            tag_id: None,
            countries: Vec::new(),
        }
    }

    /// Lists visitors that match filters on their attributes, page by page.
    ///
    /// Takes the parameters of the plain list as a body, and up to 20 `attributeFilters`. All filters must match.
    /// Only reads, so it is safe to repeat.
    ///
    /// `POST /v1/visitors/search` (VisitorsService_Search, feature `visitors`). Needs the scope `visitors:read`.
    #[doc(alias("VisitorsService_Search", "visitors_service_search"))]
    pub fn search(&self, body: impl Into<crate::models::ListVisitorsRequest>) -> VisitorsSearch<C> {
        VisitorsSearch { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Merges data into a visitor's profile.
    ///
    /// Takes the same `$` fields and attributes as [`VisitorsApi::identify`](crate::apis::VisitorsApi::identify). What is left out keeps its value; to
    /// remove an attribute use [`VisitorsApi::delete_attribute`](crate::apis::VisitorsApi::delete_attribute).
    ///
    /// - `id`: Id of the visitor, a UUID.
    ///
    /// `PATCH /v1/visitors/{id}` (VisitorsService_Update, feature `visitors`). Needs the scope `visitors:write`.
    #[doc(alias("VisitorsService_Update", "visitors_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateVisitorRequest>,
    ) -> VisitorsUpdate<C> {
        VisitorsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `DELETE /v1/visitors/{id}`, created by [`VisitorsApi::delete`](crate::apis::VisitorsApi::delete).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(VisitorsDelete);

impl<C: rt::Client> rt::Request for VisitorsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteVisitorResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_Delete", "DELETE", "/v1/visitors/{id}")
            .scope("visitors:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/visitors/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `DELETE /v1/visitors/{id}/attributes/{attributeKey}`, created by
/// [`VisitorsApi::delete_attribute`](crate::apis::VisitorsApi::delete_attribute).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsDeleteAttribute<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    attribute_key: String,
}

rt::call_methods!(VisitorsDeleteAttribute);

impl<C: rt::Client> rt::Request for VisitorsDeleteAttribute<C> {
    type Client = C;
    type Output = crate::models::DeleteAttributeResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_DeleteAttribute", "DELETE", "/v1/visitors/{id}/attributes/{attributeKey}")
            .scope("visitors:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/visitors/")
            .id("id", &self.id)?
            .literal("/attributes/")
            .segment("attributeKey", &self.attribute_key)?
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/visitors/{id}`, created by [`VisitorsApi::get`](crate::apis::VisitorsApi::get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<String>,
}

impl<C> VisitorsGet<C> {
    /// Related objects to send along. Repeatable. Known values: `devices`, `events`, `links`.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::call_methods!(VisitorsGet);

impl<C: rt::Client> rt::Request for VisitorsGet<C> {
    type Client = C;
    type Output = crate::models::Visitor;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_Get", "GET", "/v1/visitors/{id}").scope("visitors:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/visitors/").id("id", &self.id)?.finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/visitor/identify`, created by [`VisitorsApi::identify`](crate::apis::VisitorsApi::identify).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsIdentify<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::IdentifyRequest,
}

rt::call_methods!(VisitorsIdentify);
rt::idempotency_methods!(VisitorsIdentify);

impl<C: rt::Client> rt::Request for VisitorsIdentify<C> {
    type Client = C;
    type Output = crate::models::IdentifyResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_Identify", "POST", "/v1/visitor/identify")
            .scope("visitors:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/visitor/identify".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/visitors`, created by [`VisitorsApi::list`](crate::apis::VisitorsApi::list).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    email: Option<String>,
    search: Option<String>,
    include: Vec<String>,
    link_id: Option<String>,
    response_format: Option<crate::models::ResponseFormat>,
    sort_field: Option<crate::models::VisitorSortField>,
    sort_direction: Option<crate::models::SortDirection>,
    cursor: Option<String>,
}

impl<C> VisitorsList<C> {
    /// Number of items on a page. Default 50, at most 200.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before. Opaque. Leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Email address to look for; must match exactly.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Text to look for; matches approximately.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Related objects to send along. Repeatable. Known values: `devices`, `events`, `links`.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Link whose visitors are listed, by id.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Format of the answer. Default JSON.
    pub fn response_format(mut self, value: impl Into<crate::models::ResponseFormat>) -> Self {
        self.response_format = Some(value.into());
        self
    }

    /// Field to sort by. Default `VISITOR_SORT_FIELD_CREATED_AT`.
    pub fn sort_field(mut self, value: impl Into<crate::models::VisitorSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort. Newest first by default.
    pub fn sort_direction(mut self, value: impl Into<crate::models::SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }

    /// Another name for `pageToken`. If both are sent, `pageToken` wins.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

rt::call_methods!(VisitorsList);

impl<C: rt::Client> rt::Request for VisitorsList<C> {
    type Client = C;
    type Output = crate::models::ListVisitorsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_List", "GET", "/v1/visitors").scope("visitors:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("email", &self.email)
            .each("search", &self.search)
            .each("include", &self.include)
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .each("responseFormat", &self.response_format)
            .each("sortField", &self.sort_field)
            .each("sortDirection", &self.sort_direction)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/visitors".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(VisitorsList);

impl<C: rt::Client> rt::Paged for VisitorsList<C> {
    type Item = crate::models::Visitor;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.json.as_ref().and_then(|page| page.next_page_token.as_deref())
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        page.json.map(|page| page.visitors)
    }
}

impl<C: rt::Client> rt::CsvExport for VisitorsList<C> {
    fn request_csv(&mut self) -> Result<(), rt::InvalidRequest> {
        rt::reject_page_token(<Self as rt::Request>::OPERATION, "pageToken", &self.page_token)?;
        rt::reject_page_token(<Self as rt::Request>::OPERATION, "cursor", &self.cursor)?;
        self.page_size = None;
        self.response_format = Some("RESPONSE_FORMAT_CSV".into());
        Ok(())
    }
}

/// A request for `GET /v1/visitors/attributes`, created by [`VisitorsApi::list_attribute_keys`](crate::apis::VisitorsApi::list_attribute_keys).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsListAttributeKeys<C> {
    client: C,
    options: rt::CallOptions,
    link_id: Option<String>,
    directory_id: Option<String>,
    tag_id: Option<String>,
    countries: Vec<String>,
}

impl<C> VisitorsListAttributeKeys<C> {
    /// Link whose visitors count, by id.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Directory whose links' visitors count, by id.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Tag whose links' visitors count, by id.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Countries whose visitors count. Repeatable.
    pub fn countries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.countries = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::call_methods!(VisitorsListAttributeKeys);

impl<C: rt::Client> rt::Request for VisitorsListAttributeKeys<C> {
    type Client = C;
    type Output = crate::models::ListVisitorAttributeKeysResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_ListAttributeKeys", "GET", "/v1/visitors/attributes")
            .scope("visitors:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .ids(Self::OPERATION, "directoryId", &self.directory_id)?
            .ids(Self::OPERATION, "tagId", &self.tag_id)?
            .each("countries", &self.countries);
        Ok(rt::Call::new(Self::OPERATION, "/v1/visitors/attributes".to_owned(), query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/visitors/search`, created by [`VisitorsApi::search`](crate::apis::VisitorsApi::search).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsSearch<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ListVisitorsRequest,
}

rt::call_methods!(VisitorsSearch);
rt::idempotency_methods!(VisitorsSearch);

impl<C: rt::Client> rt::Request for VisitorsSearch<C> {
    type Client = C;
    type Output = crate::models::ListVisitorsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_Search", "POST", "/v1/visitors/search")
            .scope("visitors:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/visitors/search".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

rt::paging_methods!(VisitorsSearch);

impl<C: rt::Client> rt::Paged for VisitorsSearch<C> {
    type Item = crate::models::Visitor;

    fn set_page_token(&mut self, token: String) {
        self.body.page_token = Some(token);
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.json.as_ref().and_then(|page| page.next_page_token.as_deref())
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        page.json.map(|page| page.visitors)
    }
}

impl<C: rt::Client> rt::CsvExport for VisitorsSearch<C> {
    fn request_csv(&mut self) -> Result<(), rt::InvalidRequest> {
        rt::reject_page_token(<Self as rt::Request>::OPERATION, "pageToken", &self.body.page_token)?;
        self.body.page_size = None;
        self.body.response_format = Some("RESPONSE_FORMAT_CSV".into());
        Ok(())
    }
}

/// A request for `PATCH /v1/visitors/{id}`, created by [`VisitorsApi::update`](crate::apis::VisitorsApi::update).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateVisitorRequest,
}

rt::call_methods!(VisitorsUpdate);
rt::idempotency_methods!(VisitorsUpdate);

impl<C: rt::Client> rt::Request for VisitorsUpdate<C> {
    type Client = C;
    type Output = crate::models::Visitor;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("VisitorsService_Update", "PATCH", "/v1/visitors/{id}")
            .scope("visitors:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/visitors/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Visitors of links, their identity, their attributes, and the devices they use.
///
/// A visit to a link with conversion tracking adds an `lbid` to the destination's URL. Pass it to
/// [`VisitorsApi::identify`] with what you know about the visitor; [`VisitorsApi::list`] and
/// [`VisitorsApi::search`] find identified visitors.
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

    /// Deletes a visitor with its stored attributes.
    ///
    /// Returns `success`.
    ///
    /// - `id`: ID of the visitor, a UUID.
    ///
    /// `DELETE /v1/visitors/{id}` (VisitorsService_Delete, feature `visitors`). Needs the scope
    /// `visitors:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::VisitorsApi;
    ///
    /// VisitorsApi::new(&client).delete(&visitor_id).send()?;
    /// ```
    #[doc(alias("VisitorsService_Delete", "visitors_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> VisitorsDelete<C> {
        VisitorsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Deletes one attribute of a visitor.
    ///
    /// The other data of the visitor stays as it is. Returns `success`.
    ///
    /// - `id`: ID of the visitor, a UUID.
    /// - `attribute_key`: Key of the attribute to delete, without a `$` prefix.
    ///
    /// `DELETE /v1/visitors/{id}/attributes/{attributeKey}` (VisitorsService_DeleteAttribute, feature
    /// `visitors`). Needs the scope `visitors:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::VisitorsApi;
    ///
    /// VisitorsApi::new(&client).delete_attribute(&visitor_id, "company").send()?;
    /// ```
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

    /// Returns a visitor by its ID.
    ///
    /// The visitor contains related objects only if `include` names them.
    ///
    /// - `id`: ID of the visitor, a UUID.
    ///
    /// `GET /v1/visitors/{id}` (VisitorsService_Get, feature `visitors`). Needs the scope `visitors:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::VisitorsApi;
    ///
    /// let visitor = VisitorsApi::new(&client).get(&visitor_id).include(["devices"]).send()?;
    /// println!("{:?} on {} devices", visitor.email, visitor.devices.len());
    /// ```
    #[doc(alias("VisitorsService_Get", "visitors_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> VisitorsGet<C> {
        VisitorsGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Vec::new(),
        }
    }

    /// Identifies the visitor of an event and stores attributes in the profile.
    ///
    /// `lbid` is a parameter of the landing URL of a link with `conversionTracking`. An anonymous visitor
    /// becomes an identified one. If another visitor already has the identity, the API merges the two, with
    /// their devices and events. Returns the visitor and, in `created`, whether the API created a new profile.
    ///
    /// By default, values overwrite or merge with the stored ones; with `setOnce: true` they only fill empty
    /// fields.
    ///
    /// `POST /v1/visitor/identify` (VisitorsService_Identify, feature `visitors`). Needs the scope
    /// `visitors:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{IdentifyRequest, Lbid, VisitorInput, VisitorsApi};
    ///
    /// // The query of the landing page's URL contains the LBID of the visit.
    /// let lbid = Lbid::from_url(&landing_url).ok_or("no LBID in the URL")?;
    /// let visitor = VisitorInput::new()
    ///     .email("jane@example.com")
    ///     .first_name("Jane")
    ///     .attribute("plan", "enterprise");
    /// let request = IdentifyRequest::new().lbid(lbid).visitor(visitor);
    /// let response = VisitorsApi::new(&client).identify(request).send()?;
    /// println!("{} {}", response.visitor.id, response.created);
    /// ```
    #[doc(alias("VisitorsService_Identify", "visitors_service_identify"))]
    pub fn identify(&self, body: impl Into<crate::models::IdentifyRequest>) -> VisitorsIdentify<C> {
        VisitorsIdentify { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists visitors in pages, newest first by default.
    ///
    /// Returns `json` with a page of visitors or, with [`ResponseFormat::Csv`], `csv` with CSV text, which is not
    /// paged. To filter by attributes, use [`VisitorsApi::search`].
    ///
    /// `GET /v1/visitors` (VisitorsService_List, feature `visitors`). Needs the scope `visitors:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::VisitorsApi;
    ///
    /// let visitors = VisitorsApi::new(&client).list().link_id(&link_id).include(["events"]);
    /// for visitor in visitors.items() {
    ///     let visitor = visitor?;
    ///     println!("{:?}: {} visits", visitor.email, visitor.visit_count);
    /// }
    /// ```
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

    /// Lists the attribute keys that visitors of the workspace have.
    ///
    /// Returns the keys in `attributeKeys`, including system fields such as `$email`, and the keys with their
    /// captured types in `attributes`. Filters restrict the visitors considered. The response is not paged.
    ///
    /// `GET /v1/visitors/attributes` (VisitorsService_ListAttributeKeys, feature `visitors`). Needs the scope
    /// `visitors:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::VisitorsApi;
    ///
    /// for attribute in VisitorsApi::new(&client).list_attribute_keys().send()?.attributes {
    ///     println!("{} {}", attribute.key, attribute.r#type);
    /// }
    /// ```
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

    /// Lists visitors that match filters on their attributes, in pages.
    ///
    /// Accepts the parameters of [`VisitorsApi::list`] as a JSON body, and up to 20 `attributeFilters`; a
    /// visitor must match all of them. The operation only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/visitors/search` (VisitorsService_Search, feature `visitors`). Needs the scope
    /// `visitors:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{ListVisitorsRequest, VisitorAttributeFilter, VisitorsApi};
    /// use linkbreakers::VisitorAttributeFilterOperator as Operator;
    ///
    /// let at_acme = VisitorAttributeFilter::new()
    ///     .key("company")
    ///     .operator(Operator::StringEquals)
    ///     .value("Acme");
    /// let request = ListVisitorsRequest::new().attribute_filters([at_acme]);
    /// for visitor in VisitorsApi::new(&client).search(request).items() {
    ///     println!("{:?}", visitor?.email);
    /// }
    /// ```
    #[doc(alias("VisitorsService_Search", "visitors_service_search"))]
    pub fn search(&self, body: impl Into<crate::models::ListVisitorsRequest>) -> VisitorsSearch<C> {
        VisitorsSearch { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Merges data into a visitor's profile.
    ///
    /// Accepts the same system fields (`$email` and others) and attributes as [`VisitorsApi::identify`].
    /// Fields and attributes that the request omits keep their values. To delete an attribute, use
    /// [`VisitorsApi::delete_attribute`]. Returns the updated visitor.
    ///
    /// - `id`: ID of the visitor, a UUID.
    ///
    /// `PATCH /v1/visitors/{id}` (VisitorsService_Update, feature `visitors`). Needs the scope
    /// `visitors:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{VisitorInput, VisitorsApi};
    ///
    /// let input = VisitorInput::new().phone("+41 44 668 18 00").attribute("plan", "starter");
    /// let visitor = VisitorsApi::new(&client).update(&visitor_id, input).send()?;
    /// println!("{:?}", visitor.phone);
    /// ```
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

/// A request for `DELETE /v1/visitors/{id}`, created by [`VisitorsApi::delete`].
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
/// [`VisitorsApi::delete_attribute`].
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

/// A request for `GET /v1/visitors/{id}`, created by [`VisitorsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<crate::models::VisitorInclude>,
}

impl<C> VisitorsGet<C> {
    /// Related objects to include in the visitor. Repeatable.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::VisitorInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
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

/// A request for `POST /v1/visitor/identify`, created by [`VisitorsApi::identify`].
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

/// A request for `GET /v1/visitors`, created by [`VisitorsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitorsList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    email: Option<String>,
    search: Option<String>,
    include: Vec<crate::models::VisitorInclude>,
    link_id: Option<String>,
    response_format: Option<crate::models::ResponseFormat>,
    sort_field: Option<crate::models::VisitorSortField>,
    sort_direction: Option<crate::models::SortDirection>,
    cursor: Option<String>,
}

impl<C> VisitorsList<C> {
    /// Maximum number of items per page; default 50, at most 200.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Exact email address by which to filter.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Text to search for in the known fields of visitors; matches approximately.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

    /// Related objects to include in each visitor. Repeatable.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::VisitorInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// ID of the link that the visitors interacted with, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Format of the response; default [`ResponseFormat::Json`].
    pub fn response_format<M>(mut self, value: impl rt::IntoOption<crate::models::ResponseFormat, M>) -> Self {
        self.response_format = value.into_option();
        self
    }

    /// Field to sort by; default [`VisitorSortField::CreatedAt`].
    pub fn sort_field<M>(mut self, value: impl rt::IntoOption<crate::models::VisitorSortField, M>) -> Self {
        self.sort_field = value.into_option();
        self
    }

    /// Direction of the sort; default [`SortDirection::Desc`].
    pub fn sort_direction<M>(mut self, value: impl rt::IntoOption<crate::models::SortDirection, M>) -> Self {
        self.sort_direction = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
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

/// A request for `GET /v1/visitors/attributes`, created by [`VisitorsApi::list_attribute_keys`].
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
    /// ID of the link that the visitors interacted with, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// ID of the directory with the links that the visitors interacted with.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// ID of the tag of the links that the visitors interacted with.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
        self
    }

    /// Countries of the visitors. Repeatable.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list().unwrap_or_default();
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

/// A request for `POST /v1/visitors/search`, created by [`VisitorsApi::search`].
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

/// A request for `PATCH /v1/visitors/{id}`, created by [`VisitorsApi::update`].
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

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Custom domains that serve links, and their DNS setup.
///
/// Add a domain with [`CustomDomainsApi::create`], set the DNS records that
/// [`CustomDomainsApi::get_setup_guide`] returns, and start the validation with
/// [`CustomDomainsApi::check`]. Once the domain is valid, links can be created on it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct CustomDomainsApi<C> {
    client: C,
}

impl<C: Clone> CustomDomainsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Checks a custom domain's DNS records and TLS status, and updates the status of the domain.
    ///
    /// Returns the updated domain. Creating a domain runs the same check automatically.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `POST /v1/custom-domains/{id}/check` (CustomDomainsService_Check, feature `custom-domains`). Needs the
    /// scope `domains:write`.
    #[doc(alias("CustomDomainsService_Check", "custom_domains_service_check"))]
    pub fn check(&self, id: impl Into<String>) -> CustomDomainsCheck<C> {
        CustomDomainsCheck { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Adds a custom domain to the workspace and checks its setup automatically.
    ///
    /// The name must be a valid domain name that is not yet registered in Linkbreakers; subdomains are
    /// supported.
    ///
    /// [`CustomDomainsApi::get_setup_guide`] returns the DNS records to add. After they are added,
    /// [`CustomDomainsApi::check`] updates the status of the domain.
    ///
    /// `POST /v1/custom-domains` (CustomDomainsService_Create, feature `custom-domains`). Needs the scope
    /// `domains:write`.
    #[doc(alias("CustomDomainsService_Create", "custom_domains_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateCustomDomainRequest>) -> CustomDomainsCreate<C> {
        CustomDomainsCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a custom domain from the workspace.
    ///
    /// This cannot be undone.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `DELETE /v1/custom-domains/{id}` (CustomDomainsService_Delete, feature `custom-domains`). Needs the
    /// scope `domains:write`.
    #[doc(alias("CustomDomainsService_Delete", "custom_domains_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> CustomDomainsDelete<C> {
        CustomDomainsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a custom domain by its ID.
    ///
    /// The status and `lastError` are those of the last check; [`CustomDomainsApi::check`] updates them.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `GET /v1/custom-domains/{id}` (CustomDomainsService_Get, feature `custom-domains`). Needs the scope
    /// `domains:read`.
    #[doc(alias("CustomDomainsService_Get", "custom_domains_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> CustomDomainsGet<C> {
        CustomDomainsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets the DNS records that connect a custom domain, written for its DNS provider.
    ///
    /// The DNS provider is detected from the nameservers of the domain. The guide contains the name of the
    /// provider, a link to its DNS settings, the records to add and hints. If the provider supports Domain
    /// Connect for Linkbreakers, it also contains a URL for one-click setup.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `GET /v1/custom-domains/{id}/setup-guide` (CustomDomainsService_GetSetupGuide, feature
    /// `custom-domains`). Needs the scope `domains:read`.
    #[doc(alias("CustomDomainsService_GetSetupGuide", "custom_domains_service_get_setup_guide"))]
    pub fn get_setup_guide(&self, id: impl Into<String>) -> CustomDomainsGetSetupGuide<C> {
        CustomDomainsGetSetupGuide { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the workspace's custom domains, in pages.
    ///
    /// `GET /v1/custom-domains` (CustomDomainsService_List, feature `custom-domains`). Needs the scope
    /// `domains:read`.
    #[doc(alias("CustomDomainsService_List", "custom_domains_service_list"))]
    pub fn list(&self) -> CustomDomainsList<C> {
        CustomDomainsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            status: None,
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Updates where visitors of the bare custom domain are redirected.
    ///
    /// Only `rootDestination` can be updated.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `PATCH /v1/custom-domains/{id}` (CustomDomainsService_Update, feature `custom-domains`). Needs the scope
    /// `domains:write`.
    #[doc(alias("CustomDomainsService_Update", "custom_domains_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateCustomDomainRequest>,
    ) -> CustomDomainsUpdate<C> {
        CustomDomainsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Gets the DNS records that validate a custom domain.
    ///
    /// The records may be available only some time after the domain was created.
    /// [`CustomDomainsApi::get_setup_guide`] returns records together with instructions for the DNS provider.
    ///
    /// - `id`: ID of the custom domain, a UUID.
    ///
    /// `GET /v1/custom-domains/{id}/validation_instructions` (CustomDomainsService_ValidationInstructions,
    /// feature `custom-domains`). Needs the scope `domains:read`.
    #[doc(alias("CustomDomainsService_ValidationInstructions", "custom_domains_service_validation_instructions"))]
    pub fn validation_instructions(&self, id: impl Into<String>) -> CustomDomainsValidationInstructions<C> {
        CustomDomainsValidationInstructions {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
        }
    }
}

/// A request for `POST /v1/custom-domains/{id}/check`, created by [`CustomDomainsApi::check`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsCheck<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(CustomDomainsCheck);
rt::idempotency_methods!(CustomDomainsCheck);

impl<C: rt::Client> rt::Request for CustomDomainsCheck<C> {
    type Client = C;
    type Output = crate::models::CheckCustomDomainResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_Check", "POST", "/v1/custom-domains/{id}/check")
            .scope("domains:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/custom-domains/")
            .id("id", &self.id)?
            .literal("/check")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/custom-domains`, created by [`CustomDomainsApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateCustomDomainRequest,
}

rt::call_methods!(CustomDomainsCreate);
rt::idempotency_methods!(CustomDomainsCreate);

impl<C: rt::Client> rt::Request for CustomDomainsCreate<C> {
    type Client = C;
    type Output = crate::models::CreateCustomDomainResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_Create", "POST", "/v1/custom-domains")
            .scope("domains:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/custom-domains".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/custom-domains/{id}`, created by [`CustomDomainsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(CustomDomainsDelete);

impl<C: rt::Client> rt::Request for CustomDomainsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteCustomDomainResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_Delete", "DELETE", "/v1/custom-domains/{id}")
            .scope("domains:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/custom-domains/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/custom-domains/{id}`, created by [`CustomDomainsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(CustomDomainsGet);

impl<C: rt::Client> rt::Request for CustomDomainsGet<C> {
    type Client = C;
    type Output = crate::models::GetCustomDomainResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_Get", "GET", "/v1/custom-domains/{id}").scope("domains:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/custom-domains/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/custom-domains/{id}/setup-guide`, created by
/// [`CustomDomainsApi::get_setup_guide`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsGetSetupGuide<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(CustomDomainsGetSetupGuide);

impl<C: rt::Client> rt::Request for CustomDomainsGetSetupGuide<C> {
    type Client = C;
    type Output = crate::models::GetCustomDomainSetupGuideResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_GetSetupGuide", "GET", "/v1/custom-domains/{id}/setup-guide")
            .scope("domains:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/custom-domains/")
            .id("id", &self.id)?
            .literal("/setup-guide")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/custom-domains`, created by [`CustomDomainsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsList<C> {
    client: C,
    options: rt::CallOptions,
    status: Option<crate::models::CustomDomainStatus>,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> CustomDomainsList<C> {
    /// Status to filter by, a value of the `status` of a custom domain, such as `STATUS_ACTIVE`.
    pub fn status<M>(mut self, value: impl rt::IntoOption<crate::models::CustomDomainStatus, M>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Maximum number of items per page; default 100, at most 1000.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(CustomDomainsList);

impl<C: rt::Client> rt::Request for CustomDomainsList<C> {
    type Client = C;
    type Output = crate::models::ListCustomDomainsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_List", "GET", "/v1/custom-domains").scope("domains:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("status", &self.status)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/custom-domains".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(CustomDomainsList);

impl<C: rt::Client> rt::Paged for CustomDomainsList<C> {
    type Item = crate::models::CustomDomain;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.custom_domains)
    }
}

/// A request for `PATCH /v1/custom-domains/{id}`, created by [`CustomDomainsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateCustomDomainRequest,
}

rt::call_methods!(CustomDomainsUpdate);
rt::idempotency_methods!(CustomDomainsUpdate);

impl<C: rt::Client> rt::Request for CustomDomainsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateCustomDomainResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("CustomDomainsService_Update", "PATCH", "/v1/custom-domains/{id}")
            .scope("domains:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/custom-domains/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `GET /v1/custom-domains/{id}/validation_instructions`, created by
/// [`CustomDomainsApi::validation_instructions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomDomainsValidationInstructions<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(CustomDomainsValidationInstructions);

impl<C: rt::Client> rt::Request for CustomDomainsValidationInstructions<C> {
    type Client = C;
    type Output = crate::models::ValidationInstructionsCustomDomainResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "CustomDomainsService_ValidationInstructions",
        "GET",
        "/v1/custom-domains/{id}/validation_instructions",
    )
    .scope("domains:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/custom-domains/")
            .id("id", &self.id)?
            .literal("/validation_instructions")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Short links: creation one at a time or in bulk, updates, and QR code images.
///
/// Create a link with [`LinksApi::create`], or up to 250 with [`LinksApi::create_bulk`]; find links with
/// [`LinksApi::list`]. [`LinksApi::update`] changes the destination without a new short URL, so printed
/// QR codes keep working. Events of the link are in [`EventsApi::list`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct LinksApi<C> {
    client: C,
}

impl<C: Clone> LinksApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a link with a workflow and, by default, a QR code.
    ///
    /// Only `destination` is required. A shortlink is generated if none is given. Destinations are checked for
    /// malicious content.
    ///
    /// The response also contains the link's first workflow steps: an entry step for the link visit, already
    /// connected to a default exit step, which redirects to `destination`.
    ///
    /// With `waitForQrcode: true`, the call returns only once the QR code image exists, which is slow.
    /// Otherwise, the image is generated in the background, and `qrcodePendingUpdateSince` is set on the link
    /// until it is ready.
    ///
    /// Errors for a shortlink with `{name}` variables: `DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN` without a custom
    /// domain, `DYNAMIC_SLUG_DUPLICATE_VARIABLE` if a name is used twice, and `DYNAMIC_SLUG_OVERLAPS` if
    /// another dynamic shortlink of the domain matches the same paths.
    ///
    /// `POST /v1/links` (LinksService_Create, feature `links`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi};
    ///
    /// let request = CreateLinkRequest::new("https://example.com/spring")
    ///     .name("Spring campaign")
    ///     .shortlink("spring")
    ///     .tags(["marketing", "2026"])
    ///     .conversion_tracking(true);
    /// let link = LinksApi::new(&client).create(request).send()?.link;
    /// println!("{}", link.entrypoint.unwrap_or(link.shortlink));
    /// ```
    #[doc(alias("LinksService_Create", "links_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateLinkRequest>) -> LinksCreate<C> {
        LinksCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Creates up to 250 links in one transaction, from a plain JSON array.
    ///
    /// The body is an array of the requests that [`LinksApi::create`] accepts. [`LinksApi::create_bulk`] does
    /// the same with the array wrapped in an object.
    ///
    /// If one link is rejected, none is created.
    ///
    /// `POST /v1/links/batch` (LinksService_CreateBatch, feature `links`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi};
    ///
    /// let destinations = ["https://example.com/a", "https://example.com/b"];
    /// let requests = destinations.map(CreateLinkRequest::new);
    /// let links = LinksApi::new(&client).create_batch(requests).send()?.links;
    /// println!("{} links", links.len());
    /// ```
    #[doc(alias("LinksService_CreateBatch", "links_service_create_batch"))]
    pub fn create_batch(
        &self,
        body: impl IntoIterator<Item = impl Into<crate::models::CreateLinkRequest>>,
    ) -> LinksCreateBatch<C> {
        LinksCreateBatch {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into_iter().map(Into::into).collect(),
        }
    }

    /// Creates up to 250 links in one transaction.
    ///
    /// Every item has the same fields as the request of [`LinksApi::create`]. If one link is rejected, none is
    /// created.
    ///
    /// Use [`LinksApi::create_bulk_async`] to create the links in the background instead.
    ///
    /// `POST /v1/links/bulk` (LinksService_CreateBulk, feature `links`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateBulkLinksRequest, CreateLinkRequest, LinksApi};
    ///
    /// let posters = (1..=100).map(|number| {
    ///     CreateLinkRequest::new(format!("https://example.com/posters/{number}"))
    ///         .name(format!("Poster {number}"))
    ///         .qrcode_enabled(false)
    /// });
    /// let request = CreateBulkLinksRequest::new(posters);
    /// for link in LinksApi::new(&client).create_bulk(request).send()?.links {
    ///     println!("{} {}", link.id, link.shortlink);
    /// }
    /// ```
    #[doc(alias("LinksService_CreateBulk", "links_service_create_bulk"))]
    pub fn create_bulk(&self, body: impl Into<crate::models::CreateBulkLinksRequest>) -> LinksCreateBulk<C> {
        LinksCreateBulk { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Starts a job that creates up to 250 links in one transaction.
    ///
    /// Accepts the same body as [`LinksApi::create_bulk`]. Returns 202 immediately, with the job and a
    /// `Location` header that holds the job's URL; the links are created in the background.
    ///
    /// Poll [`JobsApi::get`] until the job has succeeded or failed. A job that succeeded lists the IDs of the
    /// links in the order of the request. If the job failed, no link was created.
    ///
    /// `POST /v1/links/bulk/jobs` (LinksService_CreateBulkAsync, feature `links`). Needs the scope
    /// `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateBulkLinksRequest, CreateLinkRequest, LinksApi};
    ///
    /// let request = CreateBulkLinksRequest::new([
    ///     CreateLinkRequest::new("https://example.com/a"),
    ///     CreateLinkRequest::new("https://example.com/b"),
    /// ]);
    /// let job = LinksApi::new(&client).create_bulk_async(request).send()?;
    /// let job = client.wait_for_job(&job.id)?;
    /// println!("{:?}", job.links_bulk_create.map(|result| result.link_ids));
    /// ```
    #[doc(alias("LinksService_CreateBulkAsync", "links_service_create_bulk_async"))]
    pub fn create_bulk_async(&self, body: impl Into<crate::models::CreateBulkLinksRequest>) -> LinksCreateBulkAsync<C> {
        LinksCreateBulkAsync { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Creates a link that opens a contact card.
    ///
    /// Only `vcardData` is required. The other fields work as in [`LinksApi::create`].
    ///
    /// Visitors can save the contact as a vCard file. Unlike [`LinksApi::create`], the response does not
    /// contain the workflow steps.
    ///
    /// `POST /v1/links/contact` (LinksService_CreateContactLink, feature `links`). Needs the scope
    /// `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateContactLinkRequest, LinksApi, VCardData};
    ///
    /// let card = VCardData::new()
    ///     .first_name("Jane")
    ///     .last_name("Doe")
    ///     .organization("Acme")
    ///     .email("jane@example.com");
    /// let request = CreateContactLinkRequest::new(card).name("Jane's business card");
    /// let link = LinksApi::new(&client).create_contact_link(request).send()?.link;
    /// println!("{:?}", link.entrypoint);
    /// ```
    #[doc(alias("LinksService_CreateContactLink", "links_service_create_contact_link"))]
    pub fn create_contact_link(
        &self,
        body: impl Into<crate::models::CreateContactLinkRequest>,
    ) -> LinksCreateContactLink<C> {
        LinksCreateContactLink { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Creates a link that opens one item of the media library.
    ///
    /// Only `mediaId` is required: the ID of a PDF, an image, or an MP4 video that was uploaded before, with
    /// [`MediaApi::create`] or, for files over 3 MB, [`MediaApi::create_upload`].
    ///
    /// The response also contains the link's workflow steps. The exit step opens the item; to open another item
    /// later, update that step with [`WorkflowStepsApi::update`].
    ///
    /// `POST /v1/links/open-media` (LinksService_CreateOpenMediaLink, feature `links`). Needs the scope
    /// `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateOpenMediaLinkRequest, LinksApi};
    ///
    /// // From `client.upload_media("menu.pdf").send()?.media.id`, for example.
    /// let request = CreateOpenMediaLinkRequest::new(&media_id).name("Menu");
    /// let link = LinksApi::new(&client).create_open_media_link(request).send()?.link;
    /// println!("{:?}", link.entrypoint);
    /// ```
    #[doc(alias("LinksService_CreateOpenMediaLink", "links_service_create_open_media_link"))]
    pub fn create_open_media_link(
        &self,
        body: impl Into<crate::models::CreateOpenMediaLinkRequest>,
    ) -> LinksCreateOpenMediaLink<C> {
        LinksCreateOpenMediaLink { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Creates a link that leads to a thank-you page.
    ///
    /// Only `title`, the headline of the page, is required. The page is the exit step of the link's workflow.
    /// The other fields work as in [`LinksApi::create`].
    ///
    /// The response does not contain the workflow steps.
    ///
    /// `POST /v1/links/thank-you` (LinksService_CreateThankYouLink, feature `links`). Needs the scope
    /// `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateThankYouLinkRequest, LinksApi};
    ///
    /// let request = CreateThankYouLinkRequest::new("Thank you!")
    ///     .description("Your registration is complete.");
    /// let link = LinksApi::new(&client).create_thank_you_link(request).send()?.link;
    /// println!("{:?}", link.entrypoint);
    /// ```
    #[doc(alias("LinksService_CreateThankYouLink", "links_service_create_thank_you_link"))]
    pub fn create_thank_you_link(
        &self,
        body: impl Into<crate::models::CreateThankYouLinkRequest>,
    ) -> LinksCreateThankYouLink<C> {
        LinksCreateThankYouLink { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a link permanently.
    ///
    /// The response is an empty object.
    ///
    /// - `id`: ID of the link, a UUID.
    ///
    /// `DELETE /v1/links/{id}` (LinksService_Delete, feature `links`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::LinksApi;
    ///
    /// match LinksApi::new(&client).delete(&link_id).send() {
    ///     Ok(_) => println!("deleted"),
    ///     Err(error) if error.is_not_found() => println!("was deleted before"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// ```
    #[doc(alias("LinksService_Delete", "links_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> LinksDelete<C> {
        LinksDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns a link by its ID.
    ///
    /// Related objects are returned only when listed in `include`.
    ///
    /// - `id`: ID of the link, a UUID.
    ///
    /// `GET /v1/links/{id}` (LinksService_Get, feature `links`). Needs the scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::LinksApi;
    ///
    /// let link = LinksApi::new(&client)
    ///     .get(&link_id)
    ///     .include(["qrcodeSignedUrl", "tags"])
    ///     .send()?
    ///     .link;
    /// println!("{:?} {:?}", link.name, link.qrcode_signed_url);
    /// ```
    #[doc(alias("LinksService_Get", "links_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> LinksGet<C> {
        LinksGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Vec::new(),
        }
    }

    /// Lists the workspace's links, in pages.
    ///
    /// Sorted by `updatedAt`, newest first, unless `sortBy` and `sortDirection` are set. Filters are combined:
    /// a link must match all of them.
    ///
    /// Related objects are returned only when listed in `include`. Signed QR code image URLs expire, so request
    /// them shortly before use.
    ///
    /// `GET /v1/links` (LinksService_List, feature `links`). Needs the scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{LinkSortField, LinksApi, SortDirection};
    ///
    /// let newest_first = LinksApi::new(&client)
    ///     .list()
    ///     .tags(["marketing"])
    ///     .include(["tags"])
    ///     .sort_by(LinkSortField::CreatedAt)
    ///     .sort_direction(SortDirection::Desc);
    /// for link in newest_first.items() {
    ///     let link = link?;
    ///     println!("{} {}", link.shortlink, link.event_count);
    /// }
    /// ```
    #[doc(alias("LinksService_List", "links_service_list"))]
    pub fn list(&self) -> LinksList<C> {
        LinksList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: 50,
            page_token: None,
            include: Vec::new(),
            tags: Vec::new(),
            search: None,
            sort_by: None,
            sort_direction: None,
            view: None,
            directory_id: None,
            cursor: None,
        }
    }

    /// Renders the QR code of a link as images, one for each set of values.
    ///
    /// Uses the link's saved design. For a dynamic shortlink, each of the 1 to 100 items holds a value for
    /// every `{name}` variable of the shortlink. For any other link, send one item without values.
    ///
    /// The images are returned in the order of the items. Their URLs expire. The encoded URLs contain
    /// `lbsrc=qrcode`, so that visits through them count as QR code scans.
    ///
    /// The link is not modified, so the call is safe to repeat.
    ///
    /// - `id`: ID of the link to render QR codes for, a UUID.
    ///
    /// `POST /v1/links/{id}/qrcode-images:render` (LinksService_RenderQrcodeImages, feature `links`). Needs the
    /// scope `qrcodes:read`.
    #[doc(alias("LinksService_RenderQrcodeImages", "links_service_render_qrcode_images"))]
    pub fn render_qrcode_images(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::RenderQrcodeImagesRequest>,
    ) -> LinksRenderQrcodeImages<C> {
        LinksRenderQrcodeImages {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Returns signed URLs of the QR code images of several links.
    ///
    /// Unknown IDs and links without a QR code image are omitted from the response; they do not cause an error.
    /// The URLs expire, so request them shortly before use and do not store them.
    ///
    /// The call only reads, so it is safe to repeat.
    ///
    /// `POST /v1/links/qrcode-images:resolve` (LinksService_ResolveQrcodeImages, feature `links`). Needs the
    /// scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{LinksApi, ResolveQrcodeImagesRequest};
    ///
    /// let request = ResolveQrcodeImagesRequest::new([&link_id]);
    /// let images = LinksApi::new(&client).resolve_qrcode_images(request).send()?;
    /// for (link_id, url) in images.qrcode_signed_urls {
    ///     println!("{link_id}: {url}");
    /// }
    /// ```
    #[doc(alias("LinksService_ResolveQrcodeImages", "links_service_resolve_qrcode_images"))]
    pub fn resolve_qrcode_images(
        &self,
        body: impl Into<crate::models::ResolveQrcodeImagesRequest>,
    ) -> LinksResolveQrcodeImages<C> {
        LinksResolveQrcodeImages { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Checks if a shortlink is available on a domain.
    ///
    /// A shortlink is unique per domain. The result is not a reservation: creating the link can still fail if
    /// the shortlink is taken in the meantime.
    ///
    /// `GET /v1/links/shortlink-availability` (LinksService_ShortlinkAvailability, feature `links`). Needs the
    /// scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::LinksApi;
    ///
    /// let answer = LinksApi::new(&client)
    ///     .shortlink_availability()
    ///     .shortlink("spring-sale")
    ///     .send()?;
    /// println!("{}", if answer.available { "free" } else { "in use" });
    /// ```
    #[doc(alias("LinksService_ShortlinkAvailability", "links_service_shortlink_availability"))]
    pub fn shortlink_availability(&self) -> LinksShortlinkAvailability<C> {
        LinksShortlinkAvailability {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            shortlink: None,
            custom_domain_id: None,
        }
    }

    /// Generates a random shortlink that is available.
    ///
    /// The call does not create or reserve anything. [`LinksApi::create`] also generates a shortlink if none
    /// is given.
    ///
    /// `GET /v1/links/shortlink-random` (LinksService_ShortlinkRandom, feature `links`). Needs the scope
    /// `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi};
    ///
    /// let links = LinksApi::new(&client);
    /// let shortlink = links.shortlink_random().send()?.shortlink;
    /// let request = CreateLinkRequest::new("https://example.com").shortlink(shortlink);
    /// println!("{}", links.create(request).send()?.link.shortlink);
    /// ```
    #[doc(alias("LinksService_ShortlinkRandom", "links_service_shortlink_random"))]
    pub fn shortlink_random(&self) -> LinksShortlinkRandom<C> {
        LinksShortlinkRandom { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Updates the settings of a link.
    ///
    /// Omitted fields keep their value; set the matching `...Delete` flag to clear one. `tags` replaces the
    /// whole set.
    ///
    /// The destination, shortlink, custom domain, and metadata cannot be updated here. The destination is part
    /// of the link's exit step: use [`WorkflowStepsApi::update`].
    ///
    /// Setting `qrcodeEnabled` to false permanently deletes the QR code image and its design. Setting it to
    /// true creates a new design.
    ///
    /// - `id`: ID of the link, a UUID.
    ///
    /// `PATCH /v1/links/{id}` (LinksService_Update, feature `links`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{LinksApi, UpdateLinkRequest};
    ///
    /// let changes = UpdateLinkRequest::new()
    ///     .name("Summer campaign")
    ///     .tags(["marketing", "summer"])
    ///     .expires_at_delete(true); // removes the expiry
    /// let link = LinksApi::new(&client).update(&link_id, changes).send()?.link;
    /// println!("{:?}", link.updated_at);
    /// ```
    #[doc(alias("LinksService_Update", "links_service_update"))]
    pub fn update(&self, id: impl Into<String>, body: impl Into<crate::models::UpdateLinkRequest>) -> LinksUpdate<C> {
        LinksUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/links`, created by [`LinksApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateLinkRequest,
}

rt::call_methods!(LinksCreate);
rt::idempotency_methods!(LinksCreate);

impl<C: rt::Client> rt::Request for LinksCreate<C> {
    type Client = C;
    type Output = crate::models::CreateLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_Create", "POST", "/v1/links").scope("links:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/links".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/links/batch`, created by [`LinksApi::create_batch`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateBatch<C> {
    client: C,
    options: rt::CallOptions,
    body: Vec<crate::models::CreateLinkRequest>,
}

rt::call_methods!(LinksCreateBatch);
rt::idempotency_methods!(LinksCreateBatch);

impl<C: rt::Client> rt::Request for LinksCreateBatch<C> {
    type Client = C;
    type Output = crate::models::CreateBulkLinksResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateBatch", "POST", "/v1/links/batch")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/batch".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/links/bulk`, created by [`LinksApi::create_bulk`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateBulk<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateBulkLinksRequest,
}

rt::call_methods!(LinksCreateBulk);
rt::idempotency_methods!(LinksCreateBulk);

impl<C: rt::Client> rt::Request for LinksCreateBulk<C> {
    type Client = C;
    type Output = crate::models::CreateBulkLinksResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateBulk", "POST", "/v1/links/bulk").scope("links:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/bulk".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/links/bulk/jobs`, created by [`LinksApi::create_bulk_async`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateBulkAsync<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateBulkLinksRequest,
}

rt::call_methods!(LinksCreateBulkAsync);
rt::idempotency_methods!(LinksCreateBulkAsync);

impl<C: rt::Client> rt::Request for LinksCreateBulkAsync<C> {
    type Client = C;
    type Output = crate::models::Job;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateBulkAsync", "POST", "/v1/links/bulk/jobs")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/bulk/jobs".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/links/contact`, created by [`LinksApi::create_contact_link`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateContactLink<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateContactLinkRequest,
}

rt::call_methods!(LinksCreateContactLink);
rt::idempotency_methods!(LinksCreateContactLink);

impl<C: rt::Client> rt::Request for LinksCreateContactLink<C> {
    type Client = C;
    type Output = crate::models::CreateContactLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateContactLink", "POST", "/v1/links/contact")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/contact".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/links/open-media`, created by [`LinksApi::create_open_media_link`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateOpenMediaLink<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateOpenMediaLinkRequest,
}

rt::call_methods!(LinksCreateOpenMediaLink);
rt::idempotency_methods!(LinksCreateOpenMediaLink);

impl<C: rt::Client> rt::Request for LinksCreateOpenMediaLink<C> {
    type Client = C;
    type Output = crate::models::CreateOpenMediaLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateOpenMediaLink", "POST", "/v1/links/open-media")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/open-media".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/links/thank-you`, created by [`LinksApi::create_thank_you_link`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksCreateThankYouLink<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateThankYouLinkRequest,
}

rt::call_methods!(LinksCreateThankYouLink);
rt::idempotency_methods!(LinksCreateThankYouLink);

impl<C: rt::Client> rt::Request for LinksCreateThankYouLink<C> {
    type Client = C;
    type Output = crate::models::CreateThankYouLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_CreateThankYouLink", "POST", "/v1/links/thank-you")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/thank-you".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/links/{id}`, created by [`LinksApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(LinksDelete);

impl<C: rt::Client> rt::Request for LinksDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_Delete", "DELETE", "/v1/links/{id}").scope("links:write").allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/links/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/links/{id}`, created by [`LinksApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<crate::models::LinkInclude>,
}

impl<C> LinksGet<C> {
    /// Related objects to include in the response. Repeatable.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::LinkInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(LinksGet);

impl<C: rt::Client> rt::Request for LinksGet<C> {
    type Client = C;
    type Output = crate::models::GetLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_Get", "GET", "/v1/links/{id}").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/links/").id("id", &self.id)?.finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `GET /v1/links`, created by [`LinksApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: i64,
    page_token: Option<String>,
    include: Vec<crate::models::LinkInclude>,
    tags: Vec<String>,
    search: Option<String>,
    sort_by: Option<crate::models::LinkSortField>,
    sort_direction: Option<crate::models::SortDirection>,
    view: Option<crate::models::LinkView>,
    directory_id: Option<String>,
    cursor: Option<String>,
}

impl<C> LinksList<C> {
    /// Maximum number of items per page. The API requires it and documents no default or maximum; the SDK sends
    /// 50 unless it is set.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into).unwrap_or(50);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Related objects to include in the response. Repeatable.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::LinkInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// Names of tags to filter by. Repeatable; a link matches if it has at least one of them.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list().unwrap_or_default();
        self
    }

    /// Search text, matched against the name and the shortlink of each link.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

    /// Field to sort by; default [`LinkSortField::UpdatedAt`].
    pub fn sort_by<M>(mut self, value: impl rt::IntoOption<crate::models::LinkSortField, M>) -> Self {
        self.sort_by = value.into_option();
        self
    }

    /// Sort direction; default [`SortDirection::Desc`].
    pub fn sort_direction<M>(mut self, value: impl rt::IntoOption<crate::models::SortDirection, M>) -> Self {
        self.sort_direction = value.into_option();
        self
    }

    /// Links to list: all by default, or with [`LinkView::Directory`] only those in `directoryId`.
    pub fn view<M>(mut self, value: impl rt::IntoOption<crate::models::LinkView, M>) -> Self {
        self.view = value.into_option();
        self
    }

    /// ID of the directory to list. Used only with `view=LINK_VIEW_DIRECTORY`; empty for the links at the root.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(LinksList);

impl<C: rt::Client> rt::Request for LinksList<C> {
    type Client = C;
    type Output = crate::models::ListLinksResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_List", "GET", "/v1/links").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .one("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("include", &self.include)
            .each("tags", &self.tags)
            .each("search", &self.search)
            .each("sortBy", &self.sort_by)
            .each("sortDirection", &self.sort_direction)
            .each("view", &self.view)
            .ids(Self::OPERATION, "directoryId", &self.directory_id)?
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/links".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(LinksList);

impl<C: rt::Client> rt::Paged for LinksList<C> {
    type Item = crate::models::Link;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.links)
    }
}

/// A request for `POST /v1/links/{id}/qrcode-images:render`, created by [`LinksApi::render_qrcode_images`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksRenderQrcodeImages<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::RenderQrcodeImagesRequest,
}

rt::call_methods!(LinksRenderQrcodeImages);
rt::idempotency_methods!(LinksRenderQrcodeImages);

impl<C: rt::Client> rt::Request for LinksRenderQrcodeImages<C> {
    type Client = C;
    type Output = crate::models::RenderQrcodeImagesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_RenderQrcodeImages", "POST", "/v1/links/{id}/qrcode-images:render")
            .scope("qrcodes:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("id", &self.id)?
            .literal("/qrcode-images:render")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/links/qrcode-images:resolve`, created by [`LinksApi::resolve_qrcode_images`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksResolveQrcodeImages<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ResolveQrcodeImagesRequest,
}

rt::call_methods!(LinksResolveQrcodeImages);
rt::idempotency_methods!(LinksResolveQrcodeImages);

impl<C: rt::Client> rt::Request for LinksResolveQrcodeImages<C> {
    type Client = C;
    type Output = crate::models::ResolveQrcodeImagesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_ResolveQrcodeImages", "POST", "/v1/links/qrcode-images:resolve")
            .scope("links:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/qrcode-images:resolve".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/links/shortlink-availability`, created by [`LinksApi::shortlink_availability`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksShortlinkAvailability<C> {
    client: C,
    options: rt::CallOptions,
    shortlink: Option<String>,
    custom_domain_id: Option<String>,
}

impl<C> LinksShortlinkAvailability<C> {
    /// Shortlink to check: one or more path segments, without the domain.
    pub fn shortlink<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.shortlink = value.into_option();
        self
    }

    /// ID of the custom domain to check. The default domain is checked if omitted.
    pub fn custom_domain_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_domain_id = value.into_option();
        self
    }
}

rt::call_methods!(LinksShortlinkAvailability);

impl<C: rt::Client> rt::Request for LinksShortlinkAvailability<C> {
    type Client = C;
    type Output = crate::models::ShortlinkAvailabilityResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_ShortlinkAvailability", "GET", "/v1/links/shortlink-availability")
            .scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default().each("shortlink", &self.shortlink).ids(
            Self::OPERATION,
            "customDomainId",
            &self.custom_domain_id,
        )?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/shortlink-availability".to_owned(),
            query,
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/links/shortlink-random`, created by [`LinksApi::shortlink_random`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksShortlinkRandom<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(LinksShortlinkRandom);

impl<C: rt::Client> rt::Request for LinksShortlinkRandom<C> {
    type Client = C;
    type Output = crate::models::ShortlinkRandomResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_ShortlinkRandom", "GET", "/v1/links/shortlink-random").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/links/shortlink-random".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/links/{id}`, created by [`LinksApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateLinkRequest,
}

rt::call_methods!(LinksUpdate);
rt::idempotency_methods!(LinksUpdate);

impl<C: rt::Client> rt::Request for LinksUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("LinksService_Update", "PATCH", "/v1/links/{id}").scope("links:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/links/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

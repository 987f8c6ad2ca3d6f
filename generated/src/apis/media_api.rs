// Written by `cargo xtask regenerate`.
use crate::rt;

/// The library of images, documents and videos.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct MediaApi<C> {
    client: C,
}

impl<C: Clone> MediaApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Completes the replacement of a media item's file; safe to repeat.
    ///
    /// - `id`: Id of the media item, a UUID.
    /// - `replacement_id`: Id of the replacement, as the answer to opening it told it.
    ///
    /// `POST /v1/media/{id}/replace-uploads/{replacementId}:complete` (MediaService_CompleteReplace, feature
    /// `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_CompleteReplace", "media_service_complete_replace"))]
    pub fn complete_replace(
        &self,
        id: impl Into<String>,
        replacement_id: impl Into<String>,
    ) -> MediaCompleteReplace<C> {
        MediaCompleteReplace {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            replacement_id: replacement_id.into(),
        }
    }

    /// Completes a direct upload once its bytes were sent; safe to repeat.
    ///
    /// - `id`: Id of the media item, a UUID.
    ///
    /// `POST /v1/media/{id}:complete` (MediaService_CompleteUpload, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_CompleteUpload", "media_service_complete_upload"))]
    pub fn complete_upload(&self, id: impl Into<String>) -> MediaCompleteUpload<C> {
        MediaCompleteUpload { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Uploads a small file as base64, 3 MB at most.
    ///
    /// `POST /v1/media` (MediaService_Create, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_Create", "media_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateMediaRequest>) -> MediaCreate<C> {
        MediaCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Opens a direct upload that replaces a media item's file under the same id.
    ///
    /// - `id`: Id of the media item, a UUID.
    ///
    /// `POST /v1/media/{id}/replace-uploads` (MediaService_CreateReplaceUpload, feature `media`). Needs the scope
    /// `media:write`.
    #[doc(alias("MediaService_CreateReplaceUpload", "media_service_create_replace_upload"))]
    pub fn create_replace_upload(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::CreateMediaReplaceUploadRequest>,
    ) -> MediaCreateReplaceUpload<C> {
        MediaCreateReplaceUpload {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Opens a direct upload, whose bytes are then PUT to the address it answers.
    ///
    /// `POST /v1/media/uploads` (MediaService_CreateUpload, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_CreateUpload", "media_service_create_upload"))]
    pub fn create_upload(&self, body: impl Into<crate::models::CreateMediaUploadRequest>) -> MediaCreateUpload<C> {
        MediaCreateUpload { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a media item that no step or theme uses.
    ///
    /// - `id`: Id of the media item, a UUID.
    ///
    /// `DELETE /v1/media/{id}` (MediaService_Delete, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_Delete", "media_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> MediaDelete<C> {
        MediaDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a media item by its id.
    ///
    /// - `id`: Id of the media item, a UUID.
    ///
    /// `GET /v1/media/{id}` (MediaService_Get, feature `media`). Needs the scope `media:read`.
    #[doc(alias("MediaService_Get", "media_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> MediaGet<C> {
        MediaGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Adds a file to the library by fetching it from the web or from the assistant.
    ///
    /// `POST /v1/media:import` (MediaService_Import, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_Import", "media_service_import"))]
    pub fn import(&self, body: impl Into<crate::models::ImportMediaRequest>) -> MediaImport<C> {
        MediaImport { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists the ready items of the media library, newest first, page by page.
    ///
    /// `GET /v1/media` (MediaService_List, feature `media`). Needs the scope `media:read`.
    #[doc(alias("MediaService_List", "media_service_list"))]
    pub fn list(&self) -> MediaList<C> {
        MediaList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: 50,
            page_token: None,
            usage: None,
            kind: None,
            uploaded_from: None,
            cursor: None,
        }
    }

    /// Replaces a media item's file with one fetched from the web.
    ///
    /// - `id`: Id of the media item, a UUID.
    ///
    /// `POST /v1/media/{id}/replace:import` (MediaService_ReplaceImport, feature `media`). Needs the scope
    /// `media:write`.
    #[doc(alias("MediaService_ReplaceImport", "media_service_replace_import"))]
    pub fn replace_import(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::ReplaceMediaImportRequest>,
    ) -> MediaReplaceImport<C> {
        MediaReplaceImport {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/media/{id}/replace-uploads/{replacementId}:complete`, created by
/// [`MediaApi::complete_replace`](crate::apis::MediaApi::complete_replace).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaCompleteReplace<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    replacement_id: String,
}

rt::call_methods!(MediaCompleteReplace);
rt::idempotency_methods!(MediaCompleteReplace);

impl<C: rt::Client> rt::Request for MediaCompleteReplace<C> {
    type Client = C;
    type Output = crate::models::CompleteMediaReplaceResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "MediaService_CompleteReplace",
        "POST",
        "/v1/media/{id}/replace-uploads/{replacementId}:complete",
    )
    .scope("media:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/media/")
            .id("id", &self.id)?
            .literal("/replace-uploads/")
            .id("replacementId", &self.replacement_id)?
            .literal(":complete")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), Some(b"{}".to_vec()), self.options.clone()))
    }
}

/// A request for `POST /v1/media/{id}:complete`, created by [`MediaApi::complete_upload`](crate::apis::MediaApi::complete_upload).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaCompleteUpload<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(MediaCompleteUpload);
rt::idempotency_methods!(MediaCompleteUpload);

impl<C: rt::Client> rt::Request for MediaCompleteUpload<C> {
    type Client = C;
    type Output = crate::models::CompleteMediaUploadResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_CompleteUpload", "POST", "/v1/media/{id}:complete")
            .scope("media:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path =
            rt::Path::new(Self::OPERATION).literal("/v1/media/").id("id", &self.id)?.literal(":complete").finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), Some(b"{}".to_vec()), self.options.clone()))
    }
}

/// A request for `POST /v1/media`, created by [`MediaApi::create`](crate::apis::MediaApi::create).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateMediaRequest,
}

rt::call_methods!(MediaCreate);
rt::idempotency_methods!(MediaCreate);

impl<C: rt::Client> rt::Request for MediaCreate<C> {
    type Client = C;
    type Output = crate::models::CreateMediaResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_Create", "POST", "/v1/media").scope("media:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/media".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/media/{id}/replace-uploads`, created by [`MediaApi::create_replace_upload`](crate::apis::MediaApi::create_replace_upload).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaCreateReplaceUpload<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::CreateMediaReplaceUploadRequest,
}

rt::call_methods!(MediaCreateReplaceUpload);
rt::idempotency_methods!(MediaCreateReplaceUpload);

impl<C: rt::Client> rt::Request for MediaCreateReplaceUpload<C> {
    type Client = C;
    type Output = crate::models::CreateMediaReplaceUploadResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_CreateReplaceUpload", "POST", "/v1/media/{id}/replace-uploads")
            .scope("media:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/media/")
            .id("id", &self.id)?
            .literal("/replace-uploads")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/media/uploads`, created by [`MediaApi::create_upload`](crate::apis::MediaApi::create_upload).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaCreateUpload<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateMediaUploadRequest,
}

rt::call_methods!(MediaCreateUpload);
rt::idempotency_methods!(MediaCreateUpload);

impl<C: rt::Client> rt::Request for MediaCreateUpload<C> {
    type Client = C;
    type Output = crate::models::CreateMediaUploadResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_CreateUpload", "POST", "/v1/media/uploads")
            .scope("media:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/media/uploads".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/media/{id}`, created by [`MediaApi::delete`](crate::apis::MediaApi::delete).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(MediaDelete);

impl<C: rt::Client> rt::Request for MediaDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteMediaResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_Delete", "DELETE", "/v1/media/{id}").scope("media:write").allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/media/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/media/{id}`, created by [`MediaApi::get`](crate::apis::MediaApi::get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(MediaGet);

impl<C: rt::Client> rt::Request for MediaGet<C> {
    type Client = C;
    type Output = crate::models::GetMediaResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_Get", "GET", "/v1/media/{id}").scope("media:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/media/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/media:import`, created by [`MediaApi::import`](crate::apis::MediaApi::import).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaImport<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ImportMediaRequest,
}

rt::call_methods!(MediaImport);
rt::idempotency_methods!(MediaImport);

impl<C: rt::Client> rt::Request for MediaImport<C> {
    type Client = C;
    type Output = crate::models::ImportMediaResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_Import", "POST", "/v1/media:import").scope("media:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/media:import".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/media`, created by [`MediaApi::list`](crate::apis::MediaApi::list).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: i64,
    page_token: Option<String>,
    usage: Option<crate::models::MediaUsage>,
    kind: Option<crate::models::MediaKind>,
    uploaded_from: Option<crate::models::MediaUploadOrigin>,
    cursor: Option<String>,
}

impl<C> MediaList<C> {
    /// Number of items on a page. The API requires it and states no default or cap; the SDK sends 50 unless told
    /// otherwise.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = value;
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before. Opaque. Leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Usage to filter by. Dead: filter by `kind` or `uploadedFrom` instead.
    #[deprecated]
    pub fn usage(mut self, value: impl Into<crate::models::MediaUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Kind of file to filter by.
    pub fn kind(mut self, value: impl Into<crate::models::MediaKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Place of upload to filter by.
    pub fn uploaded_from(mut self, value: impl Into<crate::models::MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Another name for `pageToken`. If both are sent, `pageToken` wins.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

rt::call_methods!(MediaList);

impl<C: rt::Client> rt::Request for MediaList<C> {
    type Client = C;
    type Output = crate::models::ListMediaResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_List", "GET", "/v1/media").scope("media:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .one("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("usage", &self.usage)
            .each("kind", &self.kind)
            .each("uploadedFrom", &self.uploaded_from)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/media".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(MediaList);

impl<C: rt::Client> rt::Paged for MediaList<C> {
    type Item = crate::models::Media;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.media)
    }
}

/// A request for `POST /v1/media/{id}/replace:import`, created by [`MediaApi::replace_import`](crate::apis::MediaApi::replace_import).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MediaReplaceImport<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::ReplaceMediaImportRequest,
}

rt::call_methods!(MediaReplaceImport);
rt::idempotency_methods!(MediaReplaceImport);

impl<C: rt::Client> rt::Request for MediaReplaceImport<C> {
    type Client = C;
    type Output = crate::models::ReplaceMediaImportResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MediaService_ReplaceImport", "POST", "/v1/media/{id}/replace:import")
            .scope("media:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/media/")
            .id("id", &self.id)?
            .literal("/replace:import")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The library of images, documents and videos.
///
/// A small file can be sent with [`MediaApi::create`]. For others, [`MediaApi::create_upload`] returns a
/// URL that accepts the file, and [`MediaApi::complete_upload`] finishes the upload.
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

    /// Completes the replacement of a media item's file after its bytes were uploaded.
    ///
    /// Checks the size, the format and the storage allowance, then replaces the file. The item keeps its ID and
    /// takes the name, MIME type, kind, size and `sha256` of the new file; the old file is deleted.
    ///
    /// If a check fails, the new file is discarded and the item keeps its current file. Every use of the file
    /// must accept the new one: a theme's cover, badge or footer logo must be an image of at most 3 MB, and an
    /// open-media step accepts any media. Otherwise the replacement is rejected with
    /// `MEDIA_REPLACE_NOT_ALLOWED`; its message and the `refusals` in its metadata list the uses. A file that
    /// another media item has is rejected with 409 and `MEDIA_ALREADY_EXISTS`.
    ///
    /// QR code designs that use the item as their logo keep their current logo and are returned in
    /// `detachedReferences`.
    ///
    /// - `id`: ID of the media item, a UUID.
    /// - `replacement_id`: ID of the replacement, a UUID, as returned by [`MediaApi::create_replace_upload`].
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

    /// Completes a direct upload after its bytes were sent; repeating the call is harmless.
    ///
    /// Checks the size, the format and the storage allowance. On success the item becomes ready and is returned
    /// with a signed URL. Otherwise the file and the item are discarded; start a new upload. A media item that
    /// is already ready is returned as it is.
    ///
    /// The server computes the SHA-256 digest of the file. The workspace stores each file once: a file that it
    /// already has is rejected with 409 and `MEDIA_ALREADY_EXISTS`, with `existingMediaId` and
    /// `existingFileName` in the metadata of the error.
    ///
    /// - `id`: ID of the media item, a UUID.
    ///
    /// `POST /v1/media/{id}:complete` (MediaService_CompleteUpload, feature `media`). Needs the scope
    /// `media:write`.
    #[doc(alias("MediaService_CompleteUpload", "media_service_complete_upload"))]
    pub fn complete_upload(&self, id: impl Into<String>) -> MediaCompleteUpload<C> {
        MediaCompleteUpload { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Uploads a file of at most 3 MB as base64 in the request body.
    ///
    /// Larger files are uploaded directly to storage with [`MediaApi::create_upload`], a PUT request and
    /// [`MediaApi::complete_upload`]. The kind of the file is detected from its bytes: a PNG, JPEG, WebP or SVG
    /// image, a PDF document or an MP4 video.
    ///
    /// The workspace stores each file once: a file that it already has is rejected with 409 and
    /// `MEDIA_ALREADY_EXISTS`, with `existingMediaId` and `existingFileName` in the metadata of the error.
    ///
    /// `POST /v1/media` (MediaService_Create, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_Create", "media_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateMediaRequest>) -> MediaCreate<C> {
        MediaCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Starts a direct upload that replaces a media item's file and keeps its ID.
    ///
    /// Send the bytes to `uploadUrl` with the `uploadHeaders` before `uploadExpiresAt`, then call
    /// [`MediaApi::complete_replace`] with the `replacementId`. Until then the item is not modified. A
    /// replacement that is not completed within an hour is discarded.
    ///
    /// Every use of the file must accept the new one: a theme's cover, badge or footer logo must be an image of
    /// at most 3 MB, and an open-media step accepts any media. Otherwise the replacement is rejected with
    /// `MEDIA_REPLACE_NOT_ALLOWED`; its message and the `refusals` in its metadata list the uses. A file that
    /// another media item has is rejected with 409 and `MEDIA_ALREADY_EXISTS`.
    ///
    /// If the declared `sha256` is that of the item's current file, `unchanged` is `true` and no upload URL is
    /// returned. QR code designs keep their current logo and are detached from the item on completion.
    ///
    /// - `id`: ID of the media item, a UUID.
    ///
    /// `POST /v1/media/{id}/replace-uploads` (MediaService_CreateReplaceUpload, feature `media`). Needs the
    /// scope `media:write`.
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

    /// Starts a direct upload and returns the URL to which the bytes are sent.
    ///
    /// Images (PNG, JPEG, WebP and SVG) may be up to 10 MB, PDF documents up to 25 MB and MP4 videos up to 50
    /// MB. The declared size is checked against the limit of the kind and against the workspace's storage
    /// allowance.
    ///
    /// Send the bytes to `uploadUrl` with the `uploadHeaders` before `uploadExpiresAt`, then call
    /// [`MediaApi::complete_upload`]. Until then the item is pending: it is not listed and cannot be used. An
    /// upload that is not completed within an hour is discarded.
    ///
    /// The workspace stores each file once: a file that it already has is rejected with 409 and
    /// `MEDIA_ALREADY_EXISTS`, with `existingMediaId` and `existingFileName` in the metadata of the error. With
    /// `sha256` the duplicate is detected here, otherwise on completion.
    ///
    /// `POST /v1/media/uploads` (MediaService_CreateUpload, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_CreateUpload", "media_service_create_upload"))]
    pub fn create_upload(&self, body: impl Into<crate::models::CreateMediaUploadRequest>) -> MediaCreateUpload<C> {
        MediaCreateUpload { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a media item that no workflow step and no page theme uses.
    ///
    /// Frees the storage of the file and cannot be undone. An item that an open-media step opens, or that a
    /// page theme shows as its cover, badge or footer logo, is rejected with `MEDIA_IN_USE`; the metadata
    /// contains `linkIds` and `pageThemeTemplateIds`.
    ///
    /// QR code designs never prevent the deletion: they keep a copy of their logo, and their reference to the
    /// item is cleared.
    ///
    /// - `id`: ID of the media item, a UUID.
    ///
    /// `DELETE /v1/media/{id}` (MediaService_Delete, feature `media`). Needs the scope `media:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::MediaApi;
    ///
    /// MediaApi::new(&client).delete(&media_id).send()?;
    /// ```
    #[doc(alias("MediaService_Delete", "media_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> MediaDelete<C> {
        MediaDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a media item by its ID.
    ///
    /// Returns the metadata, the references and the URL of the file. A pending upload is returned as well, with
    /// `STATUS_PENDING`.
    ///
    /// - `id`: ID of the media item, a UUID.
    ///
    /// `GET /v1/media/{id}` (MediaService_Get, feature `media`). Needs the scope `media:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::MediaApi;
    ///
    /// let media = MediaApi::new(&client).get(&media_id).send()?.media;
    /// println!("{} {:?}", media.status, media.signed_url);
    /// ```
    #[doc(alias("MediaService_Get", "media_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> MediaGet<C> {
        MediaGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Adds a file to the media library from a public URL or an assistant attachment.
    ///
    /// The server fetches the file. Set exactly one of `url` and `assistantAttachmentId`. The kind is detected
    /// from the bytes of the file. Images (PNG, JPEG, WebP and SVG) may be up to 10 MB, PDF documents up to 25
    /// MB and MP4 videos up to 50 MB. The storage allowance of the workspace applies.
    ///
    /// The workspace stores each file once: a file that it already has is rejected with 409 and
    /// `MEDIA_ALREADY_EXISTS`, with `existingMediaId` and `existingFileName` in the metadata of the error.
    ///
    /// `POST /v1/media:import` (MediaService_Import, feature `media`). Needs the scope `media:write`.
    #[doc(alias("MediaService_Import", "media_service_import"))]
    pub fn import(&self, body: impl Into<crate::models::ImportMediaRequest>) -> MediaImport<C> {
        MediaImport { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists the ready items of the media library, newest first, in pages.
    ///
    /// Each item includes its `references`, which list where it is used. Pending uploads are not listed.
    ///
    /// `GET /v1/media` (MediaService_List, feature `media`). Needs the scope `media:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{MediaApi, MediaKind};
    ///
    /// for media in MediaApi::new(&client).list().kind(MediaKind::Document).items() {
    ///     let media = media?;
    ///     println!("{:?}: {} bytes", media.file_name, media.size);
    /// }
    /// ```
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

    /// Replaces a media item's file with one from a URL or an assistant attachment.
    ///
    /// The server fetches the file. The checks of [`MediaApi::complete_replace`] and the limits and URL rules
    /// of [`MediaApi::import`] apply. The item keeps its ID. If the new file is identical to the current one,
    /// `unchanged` is `true` and nothing is replaced.
    ///
    /// Every use of the file must accept the new one: a theme's cover, badge or footer logo must be an image of
    /// at most 3 MB, and an open-media step accepts any media. Otherwise the replacement is rejected with
    /// `MEDIA_REPLACE_NOT_ALLOWED`; its message and the `refusals` in its metadata list the uses. A file that
    /// another media item has is rejected with 409 and `MEDIA_ALREADY_EXISTS`.
    ///
    /// - `id`: ID of the media item, a UUID.
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
/// [`MediaApi::complete_replace`].
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

/// A request for `POST /v1/media/{id}:complete`, created by [`MediaApi::complete_upload`].
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

/// A request for `POST /v1/media`, created by [`MediaApi::create`].
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

/// A request for `POST /v1/media/{id}/replace-uploads`, created by [`MediaApi::create_replace_upload`].
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

/// A request for `POST /v1/media/uploads`, created by [`MediaApi::create_upload`].
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

/// A request for `DELETE /v1/media/{id}`, created by [`MediaApi::delete`].
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

/// A request for `GET /v1/media/{id}`, created by [`MediaApi::get`].
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

/// A request for `POST /v1/media:import`, created by [`MediaApi::import`].
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

/// A request for `GET /v1/media`, created by [`MediaApi::list`].
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

    /// Usage to filter by. Deprecated: filter by `kind` or `uploadedFrom` instead.
    #[deprecated]
    pub fn usage<M>(mut self, value: impl rt::IntoOption<crate::models::MediaUsage, M>) -> Self {
        self.usage = value.into_option();
        self
    }

    /// Kind of file to filter by, such as `KIND_IMAGE`.
    pub fn kind<M>(mut self, value: impl rt::IntoOption<crate::models::MediaKind, M>) -> Self {
        self.kind = value.into_option();
        self
    }

    /// Upload origin to filter by, such as `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
    pub fn uploaded_from<M>(mut self, value: impl rt::IntoOption<crate::models::MediaUploadOrigin, M>) -> Self {
        self.uploaded_from = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
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

/// A request for `POST /v1/media/{id}/replace:import`, created by [`MediaApi::replace_import`].
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

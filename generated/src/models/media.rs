// Written by `cargo xtask regenerate`.
//! Models of `MediaApi`.

use crate::{apis::*, models::*, rt};

/// The result of a replacement, returned by [`MediaApi::complete_replace`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaReplaceResponse {
    /// Uses that were detached from the media item: QR code designs that have the old file as their logo. They
    /// keep their current logo.
    pub detached_references: Vec<MediaReference>,
    /// The media item after the replacement.
    pub media: Media,
    /// `true` if the new file is identical to the current one and nothing was replaced.
    pub unchanged: bool,
}

impl CompleteMediaReplaceResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CompleteMediaReplaceResponse {
    detached_references: Optional("detachedReferences"),
    media: Required("media"),
    unchanged: Always("unchanged"),
});

/// The uploaded media item, returned by [`MediaApi::complete_upload`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaUploadResponse {
    /// The media item, which is now ready.
    pub media: Media,
}

impl CompleteMediaUploadResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(CompleteMediaUploadResponse { media: Required("media") });

/// Declaration of the new file of a media item, the body of [`MediaApi::create_replace_upload`].
#[doc(alias = "MediaServiceCreateReplaceUploadBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaReplaceUploadRequest {
    /// Name of the new file.
    pub file_name: String,
    /// MIME type of the new file: `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf`
    /// or `video/mp4`.
    pub mime_type: String,
    /// SHA-256 digest of the new file, 64 hexadecimal characters.
    pub sha256: Option<String>,
    /// Exact size of the new file in bytes.
    pub size: i64,
}

impl CreateMediaReplaceUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: mime_type.into(), size, ..rt::Object::empty() }
    }

    /// Name of the new file. The media item takes it when the replacement is completed, and visitors download
    /// the file under it.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// MIME type of the new file: `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf`
    /// or `video/mp4`. The uploaded bytes must have this format.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = value.into();
        self
    }

    /// SHA-256 digest of the new file, 64 hexadecimal characters. If set, duplicates are rejected before the
    /// upload, the item's current file is reported as `unchanged`, and the PUT request must send
    /// `x-amz-checksum-sha256` from `uploadHeaders`.
    pub fn sha256<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.sha256 = value.into_option();
        self
    }

    /// Exact size of the new file in bytes. The PUT request must send exactly this number of bytes.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

rt::json_object!(CreateMediaReplaceUploadRequest {
    file_name: Required("fileName"),
    mime_type: Required("mimeType"),
    sha256: Optional("sha256"),
    size: Required("size"),
});

/// Instructions for uploading the new file of a media item, returned by [`MediaApi::create_replace_upload`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaReplaceUploadResponse {
    /// The media item with the references that the replacement affects. It keeps its current file until the
    /// replacement is completed.
    pub media: Option<Box<Media>>,
    /// ID of the replacement, a UUID, for [`MediaApi::complete_replace`]. Empty if `unchanged` is `true`.
    pub replacement_id: Option<String>,
    /// `true` if the declared `sha256` is that of the item's current file, so there is nothing to upload.
    pub unchanged: bool,
    /// When the upload URL expires.
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Headers that the upload request must send exactly as given: `Content-Type`, and `x-amz-checksum-sha256`
    /// if `sha256` was declared. `Content-Length` must equal the declared size.
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// HTTP method of the upload request, always `PUT`. Empty if `unchanged` is `true`.
    pub upload_method: Option<String>,
    /// URL of the storage host to which the bytes of the new file are sent. Short-lived; empty if `unchanged`
    /// is `true`.
    pub upload_url: Option<String>,
}

impl CreateMediaReplaceUploadResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateMediaReplaceUploadResponse {
    media: Optional("media"),
    replacement_id: Optional("replacementId"),
    unchanged: Always("unchanged"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Optional("uploadMethod"),
    upload_url: Optional("uploadUrl"),
});

/// A file to upload as base64, the body of [`MediaApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaRequest {
    /// Content of the file as base64, at most 3 MB.
    pub file_data: Option<String>,
    /// Name of the file, shown in the media library.
    pub file_name: Option<String>,
    /// Deprecated and never validated.
    #[deprecated]
    pub media_type: Option<MediaType>,
    /// Part of the product from which the file is uploaded; informational only.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Deprecated and never validated.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility of the file.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content of the file as base64, at most 3 MB. PNG, JPEG, WebP and SVG images, PDF documents and MP4
    /// videos are accepted.
    pub fn file_data<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.file_data = value.into_option();
        self
    }

    /// Name of the file, shown in the media library.
    pub fn file_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.file_name = value.into_option();
        self
    }

    /// Deprecated and never validated. Recorded as `uploadedFrom` if that field is not set.
    #[deprecated]
    pub fn media_type<M>(mut self, value: impl rt::IntoOption<MediaType, M>) -> Self {
        self.media_type = value.into_option();
        self
    }

    /// Part of the product from which the file is uploaded; informational only. If omitted,
    /// `UPLOAD_ORIGIN_MEDIA_LIBRARY` is recorded.
    pub fn uploaded_from<M>(mut self, value: impl rt::IntoOption<MediaUploadOrigin, M>) -> Self {
        self.uploaded_from = value.into_option();
        self
    }

    /// Deprecated and never validated. Recorded as `uploadedFrom` if that field is not set.
    #[deprecated]
    pub fn usage<M>(mut self, value: impl rt::IntoOption<MediaUsage, M>) -> Self {
        self.usage = value.into_option();
        self
    }

    /// Visibility of the file. If omitted, the file is private.
    pub fn visibility<M>(mut self, value: impl rt::IntoOption<MediaVisibility, M>) -> Self {
        self.visibility = value.into_option();
        self
    }
}

rt::json_object!(CreateMediaRequest {
    file_data: Optional("fileData"),
    file_name: Optional("fileName"),
    media_type: Optional("mediaType"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Optional("visibility"),
});

/// The new media item, returned by [`MediaApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaResponse {
    /// The media item that was created.
    pub media: Media,
}

impl CreateMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(CreateMediaResponse { media: Required("media") });

/// Declaration of a file to upload directly to storage, the body of [`MediaApi::create_upload`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadRequest {
    /// Name of the file, shown in the media library.
    pub file_name: String,
    /// MIME type of the file: `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf` or
    /// `video/mp4`.
    pub mime_type: String,
    /// SHA-256 digest of the file, 64 hexadecimal characters.
    pub sha256: Option<String>,
    /// Exact size of the file in bytes.
    pub size: i64,
    /// Part of the product from which the file is uploaded; informational only.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Deprecated and never validated.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility of the file.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: mime_type.into(), size, ..rt::Object::empty() }
    }

    /// Name of the file, shown in the media library.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// MIME type of the file: `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf` or
    /// `video/mp4`. The uploaded bytes must have this format.
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = value.into();
        self
    }

    /// SHA-256 digest of the file, 64 hexadecimal characters. If set, duplicates are rejected before the upload
    /// and storage rejects other bytes; the PUT request must send `x-amz-checksum-sha256` from `uploadHeaders`.
    /// If omitted, the server computes it on completion.
    pub fn sha256<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.sha256 = value.into_option();
        self
    }

    /// Exact size of the file in bytes. The PUT request must send exactly this number of bytes.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }

    /// Part of the product from which the file is uploaded; informational only. If omitted,
    /// `UPLOAD_ORIGIN_MEDIA_LIBRARY` is recorded.
    pub fn uploaded_from<M>(mut self, value: impl rt::IntoOption<MediaUploadOrigin, M>) -> Self {
        self.uploaded_from = value.into_option();
        self
    }

    /// Deprecated and never validated. Recorded as `uploadedFrom` if that field is not set.
    #[deprecated]
    pub fn usage<M>(mut self, value: impl rt::IntoOption<MediaUsage, M>) -> Self {
        self.usage = value.into_option();
        self
    }

    /// Visibility of the file. If omitted, the file is private.
    pub fn visibility<M>(mut self, value: impl rt::IntoOption<MediaVisibility, M>) -> Self {
        self.visibility = value.into_option();
        self
    }
}

rt::json_object!(CreateMediaUploadRequest {
    file_name: Required("fileName"),
    mime_type: Required("mimeType"),
    sha256: Optional("sha256"),
    size: Required("size"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Optional("visibility"),
});

/// Instructions for uploading a file directly to storage, returned by [`MediaApi::create_upload`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadResponse {
    /// The pending media item. Its ID is the argument of [`MediaApi::complete_upload`].
    pub media: Media,
    /// When the upload URL expires.
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Headers that the upload request must send exactly as given: `Content-Type`, and `x-amz-checksum-sha256`
    /// if `sha256` was declared. `Content-Length` must equal the declared size.
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// HTTP method of the upload request, always `PUT`.
    pub upload_method: String,
    /// URL of the storage host to which the bytes of the file are sent. Short-lived.
    pub upload_url: String,
}

impl CreateMediaUploadResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateMediaUploadResponse {
    media: Required("media"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Always("uploadMethod"),
    upload_url: Always("uploadUrl"),
});

/// Empty response of [`MediaApi::delete`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMediaResponse {}

impl DeleteMediaResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteMediaResponse {});

/// A media item, returned by [`MediaApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetMediaResponse {
    /// The requested media item.
    pub media: Media,
}

impl GetMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(GetMediaResponse { media: Required("media") });

/// Source of a file to import, the body of [`MediaApi::import`]. Set exactly one of `url` and
/// `assistantAttachmentId`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportMediaRequest {
    /// ID of a file that the caller attached to a conversation with the assistant.
    pub assistant_attachment_id: Option<String>,
    /// Name shown in the media library and used when visitors download the file.
    pub file_name: Option<String>,
    /// Origin of the file; informational only.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Public https URL from which the file is downloaded, on port 443.
    pub url: Option<String>,
}

impl ImportMediaRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a file that the caller attached to a conversation with the assistant. Attachments are short-lived
    /// and belong to the member who attached them, in that workspace. Use either this or `url`.
    pub fn assistant_attachment_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.assistant_attachment_id = value.into_option();
        self
    }

    /// Name shown in the media library and used when visitors download the file. If empty, the name of the
    /// attachment or the last path segment of the URL is used.
    pub fn file_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.file_name = value.into_option();
        self
    }

    /// Origin of the file; informational only. If omitted, `UPLOAD_ORIGIN_ASSISTANT` is recorded for an
    /// attachment and `UPLOAD_ORIGIN_MEDIA_LIBRARY` for a URL.
    pub fn uploaded_from<M>(mut self, value: impl rt::IntoOption<MediaUploadOrigin, M>) -> Self {
        self.uploaded_from = value.into_option();
        self
    }

    /// Public https URL from which the file is downloaded, on port 443. At most five redirects are followed,
    /// only to other public https URLs. Use either this or `assistantAttachmentId`.
    pub fn url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.url = value.into_option();
        self
    }
}

rt::json_object!(ImportMediaRequest {
    assistant_attachment_id: Optional("assistantAttachmentId"),
    file_name: Optional("fileName"),
    uploaded_from: Optional("uploadedFrom"),
    url: Optional("url"),
});

/// The imported media item, returned by [`MediaApi::import`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportMediaResponse {
    /// The media item that was created; it is ready.
    pub media: Media,
}

impl ImportMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(ImportMediaResponse { media: Required("media") });

/// A page of media items, returned by [`MediaApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMediaResponse {
    /// The media items on this page.
    pub media: Vec<Media>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
}

impl ListMediaResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListMediaResponse {
    media: Optional("media"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// A file in the workspace's media library: an image, a PDF document or an MP4 video. Every item counts
/// toward the media storage allowance of the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Media {
    /// When the media item was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Name of the file, shown in the media library.
    pub file_name: Option<String>,
    /// ID of the media item, a UUID.
    pub id: String,
    /// Kind of the file, detected from its bytes: image, document or video.
    pub kind: MediaKind,
    /// Deprecated: use `uploadedFrom` and `references` instead. The value recorded at upload; unset for uploads
    /// from the media library.
    #[deprecated]
    pub media_type: Option<MediaType>,
    /// MIME type of the file, such as `image/png`.
    pub mime_type: Option<String>,
    /// Places where the item is used: open-media steps, page themes and QR code designs. Empty if it is not
    /// used, and always empty in the responses of [`MediaApi::create`], [`MediaApi::create_upload`] and
    /// [`MediaApi::complete_upload`].
    pub references: Vec<MediaReference>,
    /// SHA-256 digest of the file, 64 lowercase hexadecimal characters, computed by the server. Empty while the
    /// upload is pending and for files stored before digests were computed.
    pub sha256: Option<String>,
    /// Signed URL for downloading the file. Only items that are ready have it.
    pub signed_url: Option<String>,
    /// Size of the file in bytes.
    pub size: i64,
    /// Status of the upload. Only [`MediaApi::create_upload`] and [`MediaApi::get`] of a pending upload return
    /// `STATUS_PENDING`.
    pub status: MediaStatus,
    /// When the media item was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Member who uploaded the file. Absent if it was uploaded through the public API or if the member was
    /// removed from the workspace.
    pub uploaded_by: Option<String>,
    /// Part of the product from which the file was uploaded; informational only. `references` lists where it is
    /// used.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Deprecated: use `uploadedFrom` and `references` instead. The value recorded at upload; unset for uploads
    /// from the media library.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility of the file. Files are private to the workspace by default.
    pub visibility: MediaVisibility,
    /// ID of the workspace that owns the file, a UUID.
    pub workspace_id: Option<String>,
}

impl Media {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Media {
    created_at: Optional("createdAt"),
    file_name: Optional("fileName"),
    id: Always("id"),
    kind: Always("kind"),
    media_type: Optional("mediaType"),
    mime_type: Optional("mimeType"),
    references: Optional("references"),
    sha256: Optional("sha256"),
    signed_url: Optional("signedUrl"),
    size: Always("size"),
    status: Always("status"),
    updated_at: Optional("updatedAt"),
    uploaded_by: Optional("uploadedBy"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Always("visibility"),
    workspace_id: Optional("workspaceId"),
});

/// A place where a media item is used.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaReference {
    /// ID of the link that uses the media item, a UUID: through its open-media step, page theme or QR code.
    /// Empty if the use belongs to a template.
    pub link_id: Option<String>,
    /// Name of the link, or its shortlink if it has no name. Empty if `linkId` is empty.
    pub link_name: Option<String>,
    /// ID of the page theme template that shows the media item, a UUID. Set only if the use belongs to a
    /// template and not to a link.
    pub page_theme_template_id: Option<String>,
    /// Name of the page theme template. Set together with `pageThemeTemplateId`.
    pub page_theme_template_name: Option<String>,
    /// ID of the QR code template that uses the media item as its logo, a UUID. Set only for
    /// `TYPE_QR_CODE_LOGO` uses that belong to a template and not to a link.
    pub qrcode_template_id: Option<String>,
    /// Name of the QR code template. Set together with `qrcodeTemplateId`.
    pub qrcode_template_name: Option<String>,
    /// Type of the use, such as an open-media step or the logo of a QR code.
    pub r#type: MediaReferenceType,
    /// ID of the workflow step that opens the media item, a UUID. Set only for `TYPE_OPEN_MEDIA_STEP`.
    pub workflow_step_id: Option<String>,
}

impl MediaReference {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MediaReference {
    link_id: Optional("linkId"),
    link_name: Optional("linkName"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    page_theme_template_name: Optional("pageThemeTemplateName"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    qrcode_template_name: Optional("qrcodeTemplateName"),
    r#type: Always("type"),
    workflow_step_id: Optional("workflowStepId"),
});

rt::string_enum! {
    /// The type of a place where a media item is used.
    pub enum MediaReferenceType {
        /// Not specified.
        ///
        /// `TYPE_UNSPECIFIED`
        Unspecified = "TYPE_UNSPECIFIED",
        /// An open-media workflow step opens the item for visitors. Prevents deletion.
        ///
        /// `TYPE_OPEN_MEDIA_STEP`
        OpenMediaStep = "TYPE_OPEN_MEDIA_STEP",
        /// A page theme shows the item as its background cover. Prevents deletion.
        ///
        /// `TYPE_PAGE_THEME_COVER`
        PageThemeCover = "TYPE_PAGE_THEME_COVER",
        /// A page theme shows the item as its badge. Prevents deletion.
        ///
        /// `TYPE_PAGE_THEME_BADGE`
        PageThemeBadge = "TYPE_PAGE_THEME_BADGE",
        /// A page theme shows the item as its footer logo. Prevents deletion.
        ///
        /// `TYPE_PAGE_THEME_FOOTER_LOGO`
        PageThemeFooterLogo = "TYPE_PAGE_THEME_FOOTER_LOGO",
        /// A QR code design uses the item as its logo. The design keeps a copy, so the item can be deleted;
        /// deleting or replacing it removes this reference.
        ///
        /// `TYPE_QR_CODE_LOGO`
        QrCodeLogo = "TYPE_QR_CODE_LOGO",
    }
}

rt::string_enum! {
    /// The upload status of a media item.
    pub enum MediaStatus {
        /// Not specified.
        ///
        /// `STATUS_UNSPECIFIED`
        Unspecified = "STATUS_UNSPECIFIED",
        /// The direct upload is not completed: the item has no file, is not listed and cannot be used.
        ///
        /// `STATUS_PENDING`
        Pending = "STATUS_PENDING",
        /// The file is stored and checked, and the item can be used.
        ///
        /// `STATUS_READY`
        Ready = "STATUS_READY",
    }
}

rt::string_enum! {
    /// The intended use recorded at upload. Deprecated: [`MediaUploadOrigin`] replaces it.
    #[deprecated]
    pub enum MediaType {
        /// Not specified.
        ///
        /// `TYPE_UNSPECIFIED`
        Unspecified = "TYPE_UNSPECIFIED",
        /// The image in the center of a QR code.
        ///
        /// `TYPE_CENTRAL_QRCODE_IMAGE`
        CentralQrcodeImage = "TYPE_CENTRAL_QRCODE_IMAGE",
        /// The background cover of a page theme.
        ///
        /// `TYPE_BACKGROUND_COVER`
        BackgroundCover = "TYPE_BACKGROUND_COVER",
        /// The badge of a page theme.
        ///
        /// `TYPE_BADGE`
        Badge = "TYPE_BADGE",
        /// The logo at the bottom of the pages of a page theme.
        ///
        /// `TYPE_FOOTER_LOGO`
        FooterLogo = "TYPE_FOOTER_LOGO",
        /// Media that an open-media workflow step opens for visitors.
        ///
        /// `TYPE_OPEN_MEDIA`
        OpenMedia = "TYPE_OPEN_MEDIA",
    }
}

rt::string_enum! {
    /// The part of the product from which a media item was uploaded. It is informational and never limits where
/// the item can be used.
    pub enum MediaUploadOrigin {
        /// Not specified. Such an upload is recorded as `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
        ///
        /// `UPLOAD_ORIGIN_UNSPECIFIED`
        Unspecified = "UPLOAD_ORIGIN_UNSPECIFIED",
        /// Uploaded from the media library itself.
        ///
        /// `UPLOAD_ORIGIN_MEDIA_LIBRARY`
        MediaLibrary = "UPLOAD_ORIGIN_MEDIA_LIBRARY",
        /// Uploaded while selecting the logo of a QR code.
        ///
        /// `UPLOAD_ORIGIN_QR_CODE_LOGO`
        QrCodeLogo = "UPLOAD_ORIGIN_QR_CODE_LOGO",
        /// Uploaded while selecting the background cover of a page theme.
        ///
        /// `UPLOAD_ORIGIN_BACKGROUND_COVER`
        BackgroundCover = "UPLOAD_ORIGIN_BACKGROUND_COVER",
        /// Uploaded while selecting the badge of a page theme.
        ///
        /// `UPLOAD_ORIGIN_BADGE`
        Badge = "UPLOAD_ORIGIN_BADGE",
        /// Uploaded while selecting the footer logo of a page theme.
        ///
        /// `UPLOAD_ORIGIN_FOOTER_LOGO`
        FooterLogo = "UPLOAD_ORIGIN_FOOTER_LOGO",
        /// Uploaded while selecting the media for an open-media step.
        ///
        /// `UPLOAD_ORIGIN_OPEN_MEDIA`
        OpenMedia = "UPLOAD_ORIGIN_OPEN_MEDIA",
        /// Imported by the assistant, from a conversation attachment or a URL.
        ///
        /// `UPLOAD_ORIGIN_ASSISTANT`
        Assistant = "UPLOAD_ORIGIN_ASSISTANT",
    }
}

rt::string_enum! {
    /// The intended use recorded at upload. Deprecated: it no longer limits where a media item can be used.
    #[deprecated]
    pub enum MediaUsage {
        /// Not specified.
        ///
        /// `USAGE_UNSPECIFIED`
        Unspecified = "USAGE_UNSPECIFIED",
        /// The logo in the center of a QR code.
        ///
        /// `USAGE_CENTRAL_QRCODE_IMAGE`
        CentralQrcodeImage = "USAGE_CENTRAL_QRCODE_IMAGE",
        /// The background cover of a page theme.
        ///
        /// `USAGE_BACKGROUND_COVER`
        BackgroundCover = "USAGE_BACKGROUND_COVER",
        /// The badge image of a page theme.
        ///
        /// `USAGE_BADGE`
        Badge = "USAGE_BADGE",
        /// The footer logo of a page theme.
        ///
        /// `USAGE_FOOTER_LOGO`
        FooterLogo = "USAGE_FOOTER_LOGO",
        /// Media that an open-media workflow step opens for visitors, such as a PDF menu, an image or an MP4 video.
        ///
        /// `USAGE_OPEN_MEDIA`
        OpenMedia = "USAGE_OPEN_MEDIA",
    }
}

rt::string_enum! {
    /// The visibility of a media item.
    pub enum MediaVisibility {
        /// Not specified.
        ///
        /// `VISIBILITY_UNSPECIFIED`
        Unspecified = "VISIBILITY_UNSPECIFIED",
        /// The media item is public.
        ///
        /// `VISIBILITY_PUBLIC`
        Public = "VISIBILITY_PUBLIC",
        /// The media item is private to the workspace. The default for uploads.
        ///
        /// `VISIBILITY_PRIVATE`
        Private = "VISIBILITY_PRIVATE",
    }
}

/// Source of the new file of a media item, the body of [`MediaApi::replace_import`]. Set exactly one of
/// `url` and `assistantAttachmentId`.
#[doc(alias = "MediaServiceReplaceImportBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceMediaImportRequest {
    /// ID of a file that the caller attached to a conversation with the assistant.
    pub assistant_attachment_id: Option<String>,
    /// New name of the media item.
    pub file_name: Option<String>,
    /// Public https URL from which the new file is downloaded, on port 443.
    pub url: Option<String>,
}

impl ReplaceMediaImportRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a file that the caller attached to a conversation with the assistant. Attachments are short-lived
    /// and belong to the member who attached them, in that workspace. Use either this or `url`.
    pub fn assistant_attachment_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.assistant_attachment_id = value.into_option();
        self
    }

    /// New name of the media item. If empty, the name of the attachment or the last path segment of the URL is
    /// used, or the current name is kept.
    pub fn file_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.file_name = value.into_option();
        self
    }

    /// Public https URL from which the new file is downloaded, on port 443. At most five redirects are
    /// followed, only to other public https URLs. Use either this or `assistantAttachmentId`.
    pub fn url<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.url = value.into_option();
        self
    }
}

rt::json_object!(ReplaceMediaImportRequest {
    assistant_attachment_id: Optional("assistantAttachmentId"),
    file_name: Optional("fileName"),
    url: Optional("url"),
});

/// The result of a replacement, returned by [`MediaApi::replace_import`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceMediaImportResponse {
    /// Uses that were detached from the media item: QR code designs that have the old file as their logo. They
    /// keep their current logo.
    pub detached_references: Vec<MediaReference>,
    /// The media item after the replacement.
    pub media: Media,
    /// `true` if the new file is identical to the current one and nothing was replaced.
    pub unchanged: bool,
}

impl ReplaceMediaImportResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(ReplaceMediaImportResponse {
    detached_references: Optional("detachedReferences"),
    media: Required("media"),
    unchanged: Always("unchanged"),
});

// Written by `cargo xtask regenerate`.
//! Models of `MediaApi`.

use crate::{models::*, rt};

/// The API's `CompleteMediaReplaceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaReplaceResponse {
    /// Detached references (`detachedReferences`).
    pub detached_references: Vec<MediaReference>,
    /// Media.
    pub media: Media,
    /// Unchanged.
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

/// The API's `CompleteMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaUploadResponse {
    /// Media.
    pub media: Media,
}

impl CompleteMediaUploadResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(CompleteMediaUploadResponse { media: Required("media") });

/// The API's `MediaServiceCreateReplaceUploadBody`.
#[doc(alias = "MediaServiceCreateReplaceUploadBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaReplaceUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: String,
    /// Sha256.
    pub sha256: Option<String>,
    /// Size.
    pub size: i64,
}

impl CreateMediaReplaceUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: mime_type.into(), size, ..rt::Object::empty() }
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// Mime type (`mimeType`).
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = value.into();
        self
    }

    /// Sha256.
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.sha256 = Some(value.into());
        self
    }

    /// Size.
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

/// The API's `CreateMediaReplaceUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaReplaceUploadResponse {
    /// Media.
    pub media: Option<Box<Media>>,
    /// Replacement id (`replacementId`).
    pub replacement_id: Option<String>,
    /// Unchanged.
    pub unchanged: bool,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: Option<String>,
    /// Upload url (`uploadUrl`).
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

/// The API's `CreateMediaRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaRequest {
    /// File data (`fileData`).
    pub file_data: Option<String>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Media type (`mediaType`).
    #[deprecated]
    pub media_type: Option<MediaType>,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// File data (`fileData`).
    pub fn file_data(mut self, value: impl Into<String>) -> Self {
        self.file_data = Some(value.into());
        self
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Media type (`mediaType`).
    #[deprecated]
    pub fn media_type(mut self, value: impl Into<MediaType>) -> Self {
        self.media_type = Some(value.into());
        self
    }

    /// Uploaded from (`uploadedFrom`).
    pub fn uploaded_from(mut self, value: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Usage.
    #[deprecated]
    pub fn usage(mut self, value: impl Into<MediaUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Visibility.
    pub fn visibility(mut self, value: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(value.into());
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

/// The API's `CreateMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaResponse {
    /// Media.
    pub media: Media,
}

impl CreateMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(CreateMediaResponse { media: Required("media") });

/// The API's `CreateMediaUploadRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: String,
    /// Sha256.
    pub sha256: Option<String>,
    /// Size.
    pub size: i64,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: mime_type.into(), size, ..rt::Object::empty() }
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// Mime type (`mimeType`).
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = value.into();
        self
    }

    /// Sha256.
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.sha256 = Some(value.into());
        self
    }

    /// Size.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }

    /// Uploaded from (`uploadedFrom`).
    pub fn uploaded_from(mut self, value: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Usage.
    #[deprecated]
    pub fn usage(mut self, value: impl Into<MediaUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Visibility.
    pub fn visibility(mut self, value: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(value.into());
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

/// The API's `CreateMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadResponse {
    /// Media.
    pub media: Media,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
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

/// The API's `DeleteMediaResponse`.
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

/// The API's `GetMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetMediaResponse {
    /// Media.
    pub media: Media,
}

impl GetMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(GetMediaResponse { media: Required("media") });

/// The API's `ImportMediaRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportMediaRequest {
    /// Assistant attachment id (`assistantAttachmentId`).
    pub assistant_attachment_id: Option<String>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Url.
    pub url: Option<String>,
}

impl ImportMediaRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Assistant attachment id (`assistantAttachmentId`).
    pub fn assistant_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.assistant_attachment_id = Some(value.into());
        self
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Uploaded from (`uploadedFrom`).
    pub fn uploaded_from(mut self, value: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

rt::json_object!(ImportMediaRequest {
    assistant_attachment_id: Optional("assistantAttachmentId"),
    file_name: Optional("fileName"),
    uploaded_from: Optional("uploadedFrom"),
    url: Optional("url"),
});

/// The API's `ImportMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportMediaResponse {
    /// Media.
    pub media: Media,
}

impl ImportMediaResponse {
    /// Creates a value with its required fields.
    pub fn new(media: impl Into<Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(ImportMediaResponse { media: Required("media") });

/// The API's `ListMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMediaResponse {
    /// Media.
    pub media: Vec<Media>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
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

/// The API's `Media`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Media {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: MediaKind,
    /// Media type (`mediaType`).
    #[deprecated]
    pub media_type: Option<MediaType>,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// References.
    pub references: Vec<MediaReference>,
    /// Sha256.
    pub sha256: Option<String>,
    /// Signed url (`signedUrl`).
    pub signed_url: Option<String>,
    /// Size.
    pub size: i64,
    /// Status.
    pub status: MediaStatus,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Uploaded by (`uploadedBy`).
    pub uploaded_by: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility.
    pub visibility: MediaVisibility,
    /// Workspace id (`workspaceId`).
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

/// The API's `MediaReference`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaReference {
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Link name (`linkName`).
    pub link_name: Option<String>,
    /// Page theme template id (`pageThemeTemplateId`).
    pub page_theme_template_id: Option<String>,
    /// Page theme template name (`pageThemeTemplateName`).
    pub page_theme_template_name: Option<String>,
    /// Qrcode template id (`qrcodeTemplateId`).
    pub qrcode_template_id: Option<String>,
    /// Qrcode template name (`qrcodeTemplateName`).
    pub qrcode_template_name: Option<String>,
    /// Type.
    pub r#type: MediaReferenceType,
    /// Workflow step id (`workflowStepId`).
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
    /// The API's `MediaReferenceType`.
    pub enum MediaReferenceType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_OPEN_MEDIA_STEP`.
        OpenMediaStep = "TYPE_OPEN_MEDIA_STEP",
        /// `TYPE_PAGE_THEME_COVER`.
        PageThemeCover = "TYPE_PAGE_THEME_COVER",
        /// `TYPE_PAGE_THEME_BADGE`.
        PageThemeBadge = "TYPE_PAGE_THEME_BADGE",
        /// `TYPE_PAGE_THEME_FOOTER_LOGO`.
        PageThemeFooterLogo = "TYPE_PAGE_THEME_FOOTER_LOGO",
        /// `TYPE_QR_CODE_LOGO`.
        QrCodeLogo = "TYPE_QR_CODE_LOGO",
    }
}

rt::string_enum! {
    /// The API's `MediaStatus`.
    pub enum MediaStatus {
        /// `STATUS_UNSPECIFIED`.
        Unspecified = "STATUS_UNSPECIFIED",
        /// `STATUS_PENDING`.
        Pending = "STATUS_PENDING",
        /// `STATUS_READY`.
        Ready = "STATUS_READY",
    }
}

rt::string_enum! {
    /// The API's `MediaType`.
    #[deprecated]
    pub enum MediaType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "TYPE_CENTRAL_QRCODE_IMAGE",
        /// `TYPE_BACKGROUND_COVER`.
        BackgroundCover = "TYPE_BACKGROUND_COVER",
        /// `TYPE_BADGE`.
        Badge = "TYPE_BADGE",
        /// `TYPE_FOOTER_LOGO`.
        FooterLogo = "TYPE_FOOTER_LOGO",
        /// `TYPE_OPEN_MEDIA`.
        OpenMedia = "TYPE_OPEN_MEDIA",
    }
}

rt::string_enum! {
    /// The API's `MediaUploadOrigin`.
    pub enum MediaUploadOrigin {
        /// `UPLOAD_ORIGIN_UNSPECIFIED`.
        Unspecified = "UPLOAD_ORIGIN_UNSPECIFIED",
        /// `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
        MediaLibrary = "UPLOAD_ORIGIN_MEDIA_LIBRARY",
        /// `UPLOAD_ORIGIN_QR_CODE_LOGO`.
        QrCodeLogo = "UPLOAD_ORIGIN_QR_CODE_LOGO",
        /// `UPLOAD_ORIGIN_BACKGROUND_COVER`.
        BackgroundCover = "UPLOAD_ORIGIN_BACKGROUND_COVER",
        /// `UPLOAD_ORIGIN_BADGE`.
        Badge = "UPLOAD_ORIGIN_BADGE",
        /// `UPLOAD_ORIGIN_FOOTER_LOGO`.
        FooterLogo = "UPLOAD_ORIGIN_FOOTER_LOGO",
        /// `UPLOAD_ORIGIN_OPEN_MEDIA`.
        OpenMedia = "UPLOAD_ORIGIN_OPEN_MEDIA",
        /// `UPLOAD_ORIGIN_ASSISTANT`.
        Assistant = "UPLOAD_ORIGIN_ASSISTANT",
    }
}

rt::string_enum! {
    /// The API's `MediaUsage`.
    #[deprecated]
    pub enum MediaUsage {
        /// `USAGE_UNSPECIFIED`.
        Unspecified = "USAGE_UNSPECIFIED",
        /// `USAGE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "USAGE_CENTRAL_QRCODE_IMAGE",
        /// `USAGE_BACKGROUND_COVER`.
        BackgroundCover = "USAGE_BACKGROUND_COVER",
        /// `USAGE_BADGE`.
        Badge = "USAGE_BADGE",
        /// `USAGE_FOOTER_LOGO`.
        FooterLogo = "USAGE_FOOTER_LOGO",
        /// `USAGE_OPEN_MEDIA`.
        OpenMedia = "USAGE_OPEN_MEDIA",
    }
}

rt::string_enum! {
    /// The API's `MediaVisibility`.
    pub enum MediaVisibility {
        /// `VISIBILITY_UNSPECIFIED`.
        Unspecified = "VISIBILITY_UNSPECIFIED",
        /// `VISIBILITY_PUBLIC`.
        Public = "VISIBILITY_PUBLIC",
        /// `VISIBILITY_PRIVATE`.
        Private = "VISIBILITY_PRIVATE",
    }
}

/// The API's `MediaServiceReplaceImportBody`.
#[doc(alias = "MediaServiceReplaceImportBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceMediaImportRequest {
    /// Assistant attachment id (`assistantAttachmentId`).
    pub assistant_attachment_id: Option<String>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Url.
    pub url: Option<String>,
}

impl ReplaceMediaImportRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Assistant attachment id (`assistantAttachmentId`).
    pub fn assistant_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.assistant_attachment_id = Some(value.into());
        self
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

rt::json_object!(ReplaceMediaImportRequest {
    assistant_attachment_id: Optional("assistantAttachmentId"),
    file_name: Optional("fileName"),
    url: Optional("url"),
});

/// The API's `ReplaceMediaImportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceMediaImportResponse {
    /// Detached references (`detachedReferences`).
    pub detached_references: Vec<MediaReference>,
    /// Media.
    pub media: Media,
    /// Unchanged.
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

// Written by `cargo xtask regenerate`.
//! Models of `AssistantApi`.

use crate::{apis::*, models::*, rt};

/// The uploaded file; the response of [`AssistantApi::complete_attachment_upload`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCompleteAttachmentUploadResponse {
    /// ID of the uploaded file, to attach it to a message.
    pub file_id: String,
    /// MIME type of the uploaded file.
    pub mime_type: Option<String>,
    /// Name of the uploaded file.
    pub name: Option<String>,
    /// Size of the uploaded file, in bytes.
    pub size: Option<i64>,
}

impl AssistantCompleteAttachmentUploadResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantCompleteAttachmentUploadResponse {
    file_id: Always("fileId"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
    size: Optional("size"),
});

rt::string_enum! {
    /// Kind of resource that a conversation with the assistant is about.
    pub enum AssistantContextType {
        /// Not set.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_UNSPECIFIED`
        Unspecified = "ASSISTANT_CONTEXT_TYPE_UNSPECIFIED",
        /// An existing analytics dashboard.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD`
        AnalyticsDashboard = "ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD",
        /// The workflow of a link.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_WORKFLOW`
        Workflow = "ASSISTANT_CONTEXT_TYPE_WORKFLOW",
        /// A link in the workspace.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_LINK`
        Link = "ASSISTANT_CONTEXT_TYPE_LINK",
        /// The design of a QR code.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN`
        QrcodeDesign = "ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN",
        /// A page theme in the workspace.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_PAGE_THEME`
        PageTheme = "ASSISTANT_CONTEXT_TYPE_PAGE_THEME",
        /// A link's analytics dashboard that does not exist yet. The context ID is the ID of the link; an existing
        /// dashboard is edited under [`AssistantContextType::AnalyticsDashboard`].
        ///
        /// `ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS`
        LinkAnalytics = "ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS",
        /// The whole workspace, with the capabilities of all other contexts. The context ID is the ID of the
        /// workspace, which has one such conversation.
        ///
        /// `ASSISTANT_CONTEXT_TYPE_WORKSPACE`
        Workspace = "ASSISTANT_CONTEXT_TYPE_WORKSPACE",
    }
}

/// The file to upload; the body of [`AssistantApi::create_attachment_upload`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AssistantCreateAttachmentUploadRequest {
    /// Name of the file to upload.
    pub file_name: String,
    /// MIME type of the file; default `application/octet-stream`.
    pub mime_type: Option<String>,
    /// Exact size of the file in bytes, at most 50 MB.
    pub size: i64,
}

impl AssistantCreateAttachmentUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), size, ..rt::Object::empty() }
    }

    /// Name of the file to upload.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// MIME type of the file; default `application/octet-stream`. An image (PNG, JPEG, WebP, SVG), PDF or MP4
    /// video must have the declared format.
    pub fn mime_type<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.mime_type = value.into_option();
        self
    }

    /// Exact size of the file in bytes, at most 50 MB. The upload must send exactly this number of bytes.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

rt::json_object!(AssistantCreateAttachmentUploadRequest {
    file_name: Required("fileName"),
    mime_type: Optional("mimeType"),
    size: Required("size"),
});

/// The request that uploads the file; the response of [`AssistantApi::create_attachment_upload`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCreateAttachmentUploadResponse {
    /// ID of the file, for [`AssistantApi::complete_attachment_upload`].
    pub file_id: String,
    /// When the upload expires. The bytes must be sent before.
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Headers that the upload request must contain unmodified. `Content-Length` must equal the declared size.
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// HTTP method of the upload request, `PUT`.
    pub upload_method: String,
    /// Signed URL of the storage host, which receives the bytes of the file. It expires soon.
    pub upload_url: String,
}

impl AssistantCreateAttachmentUploadResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantCreateAttachmentUploadResponse {
    file_id: Always("fileId"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Always("uploadMethod"),
    upload_url: Always("uploadUrl"),
});

/// A message in a conversation with the assistant.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessage {
    /// Files that are attached to the message.
    pub attachments: Vec<AssistantDisplayMessageAttachment>,
    /// ID of the message.
    pub id: String,
    /// When the member saw the message. Absent if the member has not seen it yet, and in messages of the user.
    pub read_at: Option<jiff::Timestamp>,
    /// Author of the message: the user or the assistant.
    pub sender: Option<String>,
    /// Text of the message, as shown to the user.
    pub text: Option<String>,
    /// When the message was sent.
    pub timestamp: Option<jiff::Timestamp>,
    /// Buttons that the message shows.
    pub ui_actions: Vec<ChatUiAction>,
}

impl AssistantDisplayMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantDisplayMessage {
    attachments: Optional("attachments"),
    id: Always("id"),
    read_at: Optional("readAt"),
    sender: Optional("sender"),
    text: Optional("text"),
    timestamp: Optional("timestamp"),
    ui_actions: Optional("uiActions"),
});

/// A file that is attached to a message.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessageAttachment {
    /// MIME type of the attached file.
    pub mime_type: Option<String>,
    /// Name of the attached file.
    pub name: Option<String>,
}

impl AssistantDisplayMessageAttachment {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantDisplayMessageAttachment { mime_type: Optional("mimeType"), name: Optional("name") });

/// A conversation with the assistant; the response of [`AssistantApi::get_conversation`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantGetConversationResponse {
    /// Messages of the conversation, by the user and the assistant.
    pub messages: Vec<AssistantDisplayMessage>,
    /// Number of messages of the assistant that the member has not seen yet.
    pub unread_count: i32,
}

impl AssistantGetConversationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantGetConversationResponse {
    messages: Optional("messages"),
    unread_count: Always("unreadCount"),
});

/// The conversation to mark as read; the body of [`AssistantApi::mark_conversation_read`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadRequest {
    /// ID of the resource that the conversation is about.
    pub context_id: Option<String>,
    /// Kind of resource that the conversation is about.
    pub context_type: Option<AssistantContextType>,
}

impl AssistantMarkConversationReadRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the resource that the conversation is about. For [`AssistantContextType::Workspace`] it is the ID
    /// of the workspace, for [`AssistantContextType::LinkAnalytics`] that of the link.
    pub fn context_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.context_id = value.into_option();
        self
    }

    /// Kind of resource that the conversation is about.
    pub fn context_type<M>(mut self, value: impl rt::IntoOption<AssistantContextType, M>) -> Self {
        self.context_type = value.into_option();
        self
    }
}

rt::json_object!(AssistantMarkConversationReadRequest {
    context_id: Optional("contextId"),
    context_type: Optional("contextType"),
});

/// The response of [`AssistantApi::mark_conversation_read`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadResponse {
    /// Number of messages that were marked as read.
    pub marked_count: i32,
}

impl AssistantMarkConversationReadResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantMarkConversationReadResponse { marked_count: Always("markedCount") });

/// The file to upload; the body of [`AssistantApi::upload_file`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileRequest {
    /// Content of the file, encoded as base64.
    pub content: Option<String>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// Name of the file to upload.
    pub name: Option<String>,
}

impl AssistantUploadFileRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content of the file, encoded as base64.
    pub fn content<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.content = value.into_option();
        self
    }

    /// MIME type of the file.
    pub fn mime_type<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.mime_type = value.into_option();
        self
    }

    /// Name of the file to upload.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }
}

rt::json_object!(AssistantUploadFileRequest {
    content: Optional("content"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
});

/// The uploaded file; the response of [`AssistantApi::upload_file`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileResponse {
    /// Temporary ID of the file, to attach it to the next message.
    pub file_id: String,
    /// MIME type of the uploaded file.
    pub mime_type: Option<String>,
    /// Name of the uploaded file.
    pub name: Option<String>,
}

impl AssistantUploadFileResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantUploadFileResponse {
    file_id: Always("fileId"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
});

/// A button that a message of the assistant shows.
#[doc(alias = "ChatUIAction")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiAction {
    /// Label of the button.
    pub label: Option<String>,
    /// Options that the action offers to the user.
    pub options: Vec<ChatUiOption>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl ChatUiAction {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatUiAction {
    label: Optional("label"),
    options: Optional("options"),
    r#type: Optional("type"),
    value: Optional("value"),
});

/// An option of a [`ChatUiAction`].
#[doc(alias = "ChatUIOption")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiOption {
    /// Text that explains the option.
    pub description: Option<String>,
    /// Label that is shown for the option.
    pub label: Option<String>,
    pub value: Option<String>,
}

impl ChatUiOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatUiOption {
    description: Optional("description"),
    label: Optional("label"),
    value: Optional("value"),
});

// Written by `cargo xtask regenerate`.
//! Models of `AssistantApi`.

use crate::{models::*, rt};

/// The API's `AssistantCompleteAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCompleteAttachmentUploadResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size.
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
    /// The API's `AssistantContextType`.
    pub enum AssistantContextType {
        /// `ASSISTANT_CONTEXT_TYPE_UNSPECIFIED`.
        Unspecified = "ASSISTANT_CONTEXT_TYPE_UNSPECIFIED",
        /// `ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD`.
        AnalyticsDashboard = "ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD",
        /// `ASSISTANT_CONTEXT_TYPE_WORKFLOW`.
        Workflow = "ASSISTANT_CONTEXT_TYPE_WORKFLOW",
        /// `ASSISTANT_CONTEXT_TYPE_LINK`.
        Link = "ASSISTANT_CONTEXT_TYPE_LINK",
        /// `ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN`.
        QrcodeDesign = "ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN",
        /// `ASSISTANT_CONTEXT_TYPE_PAGE_THEME`.
        PageTheme = "ASSISTANT_CONTEXT_TYPE_PAGE_THEME",
        /// `ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS`.
        LinkAnalytics = "ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS",
        /// `ASSISTANT_CONTEXT_TYPE_WORKSPACE`.
        Workspace = "ASSISTANT_CONTEXT_TYPE_WORKSPACE",
    }
}

/// The API's `AssistantCreateAttachmentUploadRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AssistantCreateAttachmentUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Size.
    pub size: i64,
}

impl AssistantCreateAttachmentUploadRequest {
    /// Creates a value with its required fields.
    pub fn new(file_name: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), size, ..rt::Object::empty() }
    }

    /// File name (`fileName`).
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// Mime type (`mimeType`).
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Size.
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

/// The API's `AssistantCreateAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCreateAttachmentUploadResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
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

/// The API's `AssistantDisplayMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessage {
    /// Attachments.
    pub attachments: Vec<AssistantDisplayMessageAttachment>,
    /// Id.
    pub id: String,
    /// Read at (`readAt`).
    pub read_at: Option<jiff::Timestamp>,
    /// Sender.
    pub sender: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
    /// Ui actions (`uiActions`).
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

/// The API's `AssistantDisplayMessageAttachment`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessageAttachment {
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

impl AssistantDisplayMessageAttachment {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantDisplayMessageAttachment { mime_type: Optional("mimeType"), name: Optional("name") });

/// The API's `AssistantGetConversationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantGetConversationResponse {
    /// Messages.
    pub messages: Vec<AssistantDisplayMessage>,
    /// Unread count (`unreadCount`).
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

/// The API's `AssistantMarkConversationReadRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadRequest {
    /// Context id (`contextId`).
    pub context_id: Option<String>,
    /// Context type (`contextType`).
    pub context_type: Option<AssistantContextType>,
}

impl AssistantMarkConversationReadRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Context id (`contextId`).
    pub fn context_id(mut self, value: impl Into<String>) -> Self {
        self.context_id = Some(value.into());
        self
    }

    /// Context type (`contextType`).
    pub fn context_type(mut self, value: impl Into<AssistantContextType>) -> Self {
        self.context_type = Some(value.into());
        self
    }
}

rt::json_object!(AssistantMarkConversationReadRequest {
    context_id: Optional("contextId"),
    context_type: Optional("contextType"),
});

/// The API's `AssistantMarkConversationReadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadResponse {
    /// Marked count (`markedCount`).
    pub marked_count: i32,
}

impl AssistantMarkConversationReadResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantMarkConversationReadResponse { marked_count: Always("markedCount") });

/// The API's `AssistantUploadFileRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileRequest {
    /// Content.
    pub content: Option<String>,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

impl AssistantUploadFileRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Mime type (`mimeType`).
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(AssistantUploadFileRequest {
    content: Optional("content"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
});

/// The API's `AssistantUploadFileResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
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

/// The API's `ChatUIAction`.
#[doc(alias = "ChatUIAction")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiAction {
    /// Label.
    pub label: Option<String>,
    /// Options.
    pub options: Vec<ChatUiOption>,
    /// Type.
    pub r#type: Option<String>,
    /// Value.
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

/// The API's `ChatUIOption`.
#[doc(alias = "ChatUIOption")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiOption {
    /// Description.
    pub description: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Value.
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

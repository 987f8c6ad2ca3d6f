// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Conversations with the assistant, and files uploaded for it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AssistantApi<C> {
    client: C,
}

impl<C: Clone> AssistantApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes the history of the conversation with the assistant in a context.
    ///
    /// Returns an empty object.
    ///
    /// `DELETE /v1/assistant/conversation` (AssistantService_ClearConversation, feature `assistant`). Needs the
    /// scope `assistant:write`.
    #[doc(alias("AssistantService_ClearConversation", "assistant_service_clear_conversation"))]
    pub fn clear_conversation(&self) -> AssistantClearConversation<C> {
        AssistantClearConversation {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            context_type: None,
            context_id: None,
        }
    }

    /// Completes a direct upload after its bytes were sent.
    ///
    /// Verifies the uploaded file and makes it available as an attachment of a message.
    ///
    /// - `file_id`: ID of the file, which [`AssistantApi::create_attachment_upload`] returned.
    ///
    /// `POST /v1/assistant/uploads/{fileId}:complete` (AssistantService_CompleteAttachmentUpload, feature
    /// `assistant`). Needs the scope `assistant:write`.
    #[doc(alias("AssistantService_CompleteAttachmentUpload", "assistant_service_complete_attachment_upload"))]
    pub fn complete_attachment_upload(&self, file_id: impl Into<String>) -> AssistantCompleteAttachmentUpload<C> {
        AssistantCompleteAttachmentUpload {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            file_id: file_id.into(),
        }
    }

    /// Creates a direct upload of a file of up to 50 MB for the assistant.
    ///
    /// Returns a signed URL. Send the bytes of the file there with `PUT` and the returned headers, then call
    /// [`AssistantApi::complete_attachment_upload`].
    ///
    /// `POST /v1/assistant/uploads` (AssistantService_CreateAttachmentUpload, feature `assistant`). Needs the
    /// scope `assistant:write`.
    #[doc(alias("AssistantService_CreateAttachmentUpload", "assistant_service_create_attachment_upload"))]
    pub fn create_attachment_upload(
        &self,
        body: impl Into<crate::models::AssistantCreateAttachmentUploadRequest>,
    ) -> AssistantCreateAttachmentUpload<C> {
        AssistantCreateAttachmentUpload {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Gets the conversation with the assistant in a context.
    ///
    /// Returns the messages for display and the number of unread ones. The operation does not mark them as
    /// read; [`AssistantApi::mark_conversation_read`] does.
    ///
    /// `GET /v1/assistant/conversation` (AssistantService_GetConversation, feature `assistant`). Needs the
    /// scope `assistant:read`.
    #[doc(alias("AssistantService_GetConversation", "assistant_service_get_conversation"))]
    pub fn get_conversation(&self) -> AssistantGetConversation<C> {
        AssistantGetConversation {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            context_type: None,
            context_id: None,
        }
    }

    /// Marks all messages of the assistant in a conversation as read.
    ///
    /// It is meant to be called when the conversation is visible to the member, not when it is fetched.
    ///
    /// `POST /v1/assistant/conversation/read` (AssistantService_MarkConversationRead, feature `assistant`).
    /// Needs the scope `assistant:write`.
    #[doc(alias("AssistantService_MarkConversationRead", "assistant_service_mark_conversation_read"))]
    pub fn mark_conversation_read(
        &self,
        body: impl Into<crate::models::AssistantMarkConversationReadRequest>,
    ) -> AssistantMarkConversationRead<C> {
        AssistantMarkConversationRead {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Uploads a small base64-encoded file to attach to the next message to the assistant.
    ///
    /// Returns a temporary file ID. Larger files are uploaded with [`AssistantApi::create_attachment_upload`].
    ///
    /// `POST /v1/assistant/upload` (AssistantService_UploadFile, feature `assistant`). Needs the scope
    /// `assistant:write`.
    #[doc(alias("AssistantService_UploadFile", "assistant_service_upload_file"))]
    pub fn upload_file(&self, body: impl Into<crate::models::AssistantUploadFileRequest>) -> AssistantUploadFile<C> {
        AssistantUploadFile { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `DELETE /v1/assistant/conversation`, created by [`AssistantApi::clear_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantClearConversation<C> {
    client: C,
    options: rt::CallOptions,
    context_type: Option<crate::models::AssistantContextType>,
    context_id: Option<String>,
}

impl<C> AssistantClearConversation<C> {
    /// Kind of resource that the conversation is about.
    pub fn context_type<M>(mut self, value: impl rt::IntoOption<crate::models::AssistantContextType, M>) -> Self {
        self.context_type = value.into_option();
        self
    }

    /// ID of the resource that the conversation is about. For [`AssistantContextType::Workspace`] it is the ID
    /// of the workspace, for [`AssistantContextType::LinkAnalytics`] that of the link.
    pub fn context_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.context_id = value.into_option();
        self
    }
}

rt::call_methods!(AssistantClearConversation);

impl<C: rt::Client> rt::Request for AssistantClearConversation<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AssistantService_ClearConversation", "DELETE", "/v1/assistant/conversation")
            .scope("assistant:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default().each("contextType", &self.context_type).ids(
            Self::OPERATION,
            "contextId",
            &self.context_id,
        )?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/assistant/conversation".to_owned(), query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/assistant/uploads/{fileId}:complete`, created by
/// [`AssistantApi::complete_attachment_upload`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantCompleteAttachmentUpload<C> {
    client: C,
    options: rt::CallOptions,
    file_id: String,
}

rt::call_methods!(AssistantCompleteAttachmentUpload);
rt::idempotency_methods!(AssistantCompleteAttachmentUpload);

impl<C: rt::Client> rt::Request for AssistantCompleteAttachmentUpload<C> {
    type Client = C;
    type Output = crate::models::AssistantCompleteAttachmentUploadResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AssistantService_CompleteAttachmentUpload",
        "POST",
        "/v1/assistant/uploads/{fileId}:complete",
    )
    .scope("assistant:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/assistant/uploads/")
            .id("fileId", &self.file_id)?
            .literal(":complete")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), Some(b"{}".to_vec()), self.options.clone()))
    }
}

/// A request for `POST /v1/assistant/uploads`, created by [`AssistantApi::create_attachment_upload`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantCreateAttachmentUpload<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::AssistantCreateAttachmentUploadRequest,
}

rt::call_methods!(AssistantCreateAttachmentUpload);
rt::idempotency_methods!(AssistantCreateAttachmentUpload);

impl<C: rt::Client> rt::Request for AssistantCreateAttachmentUpload<C> {
    type Client = C;
    type Output = crate::models::AssistantCreateAttachmentUploadResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AssistantService_CreateAttachmentUpload", "POST", "/v1/assistant/uploads")
            .scope("assistant:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/assistant/uploads".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/assistant/conversation`, created by [`AssistantApi::get_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantGetConversation<C> {
    client: C,
    options: rt::CallOptions,
    context_type: Option<crate::models::AssistantContextType>,
    context_id: Option<String>,
}

impl<C> AssistantGetConversation<C> {
    /// Kind of resource that the conversation is about.
    pub fn context_type<M>(mut self, value: impl rt::IntoOption<crate::models::AssistantContextType, M>) -> Self {
        self.context_type = value.into_option();
        self
    }

    /// ID of the resource that the conversation is about. For [`AssistantContextType::Workspace`] it is the ID
    /// of the workspace, for [`AssistantContextType::LinkAnalytics`] that of the link.
    pub fn context_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.context_id = value.into_option();
        self
    }
}

rt::call_methods!(AssistantGetConversation);

impl<C: rt::Client> rt::Request for AssistantGetConversation<C> {
    type Client = C;
    type Output = crate::models::AssistantGetConversationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AssistantService_GetConversation", "GET", "/v1/assistant/conversation")
            .scope("assistant:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default().each("contextType", &self.context_type).ids(
            Self::OPERATION,
            "contextId",
            &self.context_id,
        )?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/assistant/conversation".to_owned(), query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/assistant/conversation/read`, created by
/// [`AssistantApi::mark_conversation_read`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantMarkConversationRead<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::AssistantMarkConversationReadRequest,
}

rt::call_methods!(AssistantMarkConversationRead);
rt::idempotency_methods!(AssistantMarkConversationRead);

impl<C: rt::Client> rt::Request for AssistantMarkConversationRead<C> {
    type Client = C;
    type Output = crate::models::AssistantMarkConversationReadResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AssistantService_MarkConversationRead", "POST", "/v1/assistant/conversation/read")
            .scope("assistant:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/assistant/conversation/read".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/assistant/upload`, created by [`AssistantApi::upload_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssistantUploadFile<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::AssistantUploadFileRequest,
}

rt::call_methods!(AssistantUploadFile);
rt::idempotency_methods!(AssistantUploadFile);

impl<C: rt::Client> rt::Request for AssistantUploadFile<C> {
    type Client = C;
    type Output = crate::models::AssistantUploadFileResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AssistantService_UploadFile", "POST", "/v1/assistant/upload")
            .scope("assistant:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/assistant/upload".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

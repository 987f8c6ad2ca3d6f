// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Chat agents that talk with visitors in workflow steps, and the documents that they know.
///
/// Choose a preset with [`AgentsApi::list_presets`], create the agent with [`AgentsApi::create`], and add
/// what it should know with [`AgentsApi::create_knowledge_document`]. A chat step of a workflow then refers
/// to the agent.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AgentsApi<C> {
    client: C,
}

impl<C: Clone> AgentsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates an agent.
    ///
    /// Only `name` is required. Presets that are not set take their defaults, which the values of each enum
    /// describe.
    ///
    /// `POST /v1/agents` (AgentsService_Create, feature `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_Create", "agents_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateAgentRequest>) -> AgentsCreate<C> {
        AgentsCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Adds a Markdown document to an agent's knowledge.
    ///
    /// [`AgentsApi::list_presets`] returns the limits: the number of documents per agent, the length of a
    /// title, and the total length of all documents.
    ///
    /// - `agent_id`: ID of the agent that receives the document, a UUID.
    ///
    /// `POST /v1/agents/{agentId}/knowledge-documents` (AgentsService_CreateKnowledgeDocument, feature
    /// `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_CreateKnowledgeDocument", "agents_service_create_knowledge_document"))]
    pub fn create_knowledge_document(
        &self,
        agent_id: impl Into<String>,
        body: impl Into<crate::models::CreateAgentKnowledgeDocumentRequest>,
    ) -> AgentsCreateKnowledgeDocument<C> {
        AgentsCreateKnowledgeDocument {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            agent_id: agent_id.into(),
            body: body.into(),
        }
    }

    /// Deletes an agent and its knowledge documents.
    ///
    /// An agent that a workflow step uses cannot be deleted; [`Agent::usages`] lists those steps. Returns an empty
    /// object.
    ///
    /// - `id`: ID of the agent, a UUID.
    ///
    /// `DELETE /v1/agents/{id}` (AgentsService_Delete, feature `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_Delete", "agents_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> AgentsDelete<C> {
        AgentsDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Deletes a document from an agent's knowledge.
    ///
    /// Returns an empty object.
    ///
    /// - `agent_id`: ID of the agent that the document belongs to, a UUID.
    /// - `id`: ID of the knowledge document, a UUID.
    ///
    /// `DELETE /v1/agents/{agentId}/knowledge-documents/{id}` (AgentsService_DeleteKnowledgeDocument, feature
    /// `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_DeleteKnowledgeDocument", "agents_service_delete_knowledge_document"))]
    pub fn delete_knowledge_document(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsDeleteKnowledgeDocument<C> {
        AgentsDeleteKnowledgeDocument {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            agent_id: agent_id.into(),
            id: id.into(),
        }
    }

    /// Gets an agent with its knowledge documents and their content.
    ///
    /// - `id`: ID of the agent, a UUID.
    ///
    /// `GET /v1/agents/{id}` (AgentsService_Get, feature `agents`). Needs the scope `agents:read`.
    #[doc(alias("AgentsService_Get", "agents_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> AgentsGet<C> {
        AgentsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the agents in the workspace, in pages.
    ///
    /// The agents are returned without their knowledge documents; [`AgentsApi::get`] returns those.
    /// `totalCount` is set on the last page only.
    ///
    /// `GET /v1/agents` (AgentsService_List, feature `agents`). Needs the scope `agents:read`.
    #[doc(alias("AgentsService_List", "agents_service_list"))]
    pub fn list(&self) -> AgentsList<C> {
        AgentsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Lists the presets that agent settings can take, with labels and descriptions.
    ///
    /// Also returns the limits for agent settings and knowledge documents, such as the maximum length of the
    /// instructions.
    ///
    /// `GET /v1/agent-presets` (AgentsService_ListPresets, feature `agents`). Needs the scope `agents:read`.
    #[doc(alias("AgentsService_ListPresets", "agents_service_list_presets"))]
    pub fn list_presets(&self) -> AgentsListPresets<C> {
        AgentsListPresets { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Updates an agent's settings.
    ///
    /// Fields that are not set keep their values.
    ///
    /// - `id`: ID of the agent, a UUID.
    ///
    /// `PATCH /v1/agents/{id}` (AgentsService_Update, feature `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_Update", "agents_service_update"))]
    pub fn update(&self, id: impl Into<String>, body: impl Into<crate::models::UpdateAgentRequest>) -> AgentsUpdate<C> {
        AgentsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Updates the title or content of a knowledge document.
    ///
    /// Fields that are not set keep their values.
    ///
    /// - `agent_id`: ID of the agent that the document belongs to, a UUID.
    /// - `id`: ID of the knowledge document, a UUID.
    ///
    /// `PATCH /v1/agents/{agentId}/knowledge-documents/{id}` (AgentsService_UpdateKnowledgeDocument, feature
    /// `agents`). Needs the scope `agents:write`.
    #[doc(alias("AgentsService_UpdateKnowledgeDocument", "agents_service_update_knowledge_document"))]
    pub fn update_knowledge_document(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateAgentKnowledgeDocumentRequest>,
    ) -> AgentsUpdateKnowledgeDocument<C> {
        AgentsUpdateKnowledgeDocument {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            agent_id: agent_id.into(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/agents`, created by [`AgentsApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateAgentRequest,
}

rt::call_methods!(AgentsCreate);
rt::idempotency_methods!(AgentsCreate);

impl<C: rt::Client> rt::Request for AgentsCreate<C> {
    type Client = C;
    type Output = crate::models::CreateAgentResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentsService_Create", "POST", "/v1/agents").scope("agents:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/agents".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/agents/{agentId}/knowledge-documents`, created by
/// [`AgentsApi::create_knowledge_document`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsCreateKnowledgeDocument<C> {
    client: C,
    options: rt::CallOptions,
    agent_id: String,
    body: crate::models::CreateAgentKnowledgeDocumentRequest,
}

rt::call_methods!(AgentsCreateKnowledgeDocument);
rt::idempotency_methods!(AgentsCreateKnowledgeDocument);

impl<C: rt::Client> rt::Request for AgentsCreateKnowledgeDocument<C> {
    type Client = C;
    type Output = crate::models::CreateAgentKnowledgeDocumentResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AgentsService_CreateKnowledgeDocument",
        "POST",
        "/v1/agents/{agentId}/knowledge-documents",
    )
    .scope("agents:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/agents/")
            .id("agentId", &self.agent_id)?
            .literal("/knowledge-documents")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/agents/{id}`, created by [`AgentsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(AgentsDelete);

impl<C: rt::Client> rt::Request for AgentsDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation = &rt::Operation::new("AgentsService_Delete", "DELETE", "/v1/agents/{id}")
        .scope("agents:write")
        .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/agents/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `DELETE /v1/agents/{agentId}/knowledge-documents/{id}`, created by
/// [`AgentsApi::delete_knowledge_document`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsDeleteKnowledgeDocument<C> {
    client: C,
    options: rt::CallOptions,
    agent_id: String,
    id: String,
}

rt::call_methods!(AgentsDeleteKnowledgeDocument);

impl<C: rt::Client> rt::Request for AgentsDeleteKnowledgeDocument<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AgentsService_DeleteKnowledgeDocument",
        "DELETE",
        "/v1/agents/{agentId}/knowledge-documents/{id}",
    )
    .scope("agents:write")
    .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/agents/")
            .id("agentId", &self.agent_id)?
            .literal("/knowledge-documents/")
            .id("id", &self.id)?
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/agents/{id}`, created by [`AgentsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(AgentsGet);

impl<C: rt::Client> rt::Request for AgentsGet<C> {
    type Client = C;
    type Output = crate::models::GetAgentResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentsService_Get", "GET", "/v1/agents/{id}").scope("agents:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/agents/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/agents`, created by [`AgentsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> AgentsList<C> {
    /// Maximum number of items per page. If it is left out, the API's own default applies.
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

rt::call_methods!(AgentsList);

impl<C: rt::Client> rt::Request for AgentsList<C> {
    type Client = C;
    type Output = crate::models::ListAgentsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentsService_List", "GET", "/v1/agents").scope("agents:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/agents".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(AgentsList);

impl<C: rt::Client> rt::Paged for AgentsList<C> {
    type Item = crate::models::Agent;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.agents)
    }
}

/// A request for `GET /v1/agent-presets`, created by [`AgentsApi::list_presets`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsListPresets<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(AgentsListPresets);

impl<C: rt::Client> rt::Request for AgentsListPresets<C> {
    type Client = C;
    type Output = crate::models::ListAgentPresetsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentsService_ListPresets", "GET", "/v1/agent-presets").scope("agents:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/agent-presets".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/agents/{id}`, created by [`AgentsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateAgentRequest,
}

rt::call_methods!(AgentsUpdate);
rt::idempotency_methods!(AgentsUpdate);

impl<C: rt::Client> rt::Request for AgentsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateAgentResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentsService_Update", "PATCH", "/v1/agents/{id}").scope("agents:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/agents/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PATCH /v1/agents/{agentId}/knowledge-documents/{id}`, created by
/// [`AgentsApi::update_knowledge_document`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsUpdateKnowledgeDocument<C> {
    client: C,
    options: rt::CallOptions,
    agent_id: String,
    id: String,
    body: crate::models::UpdateAgentKnowledgeDocumentRequest,
}

rt::call_methods!(AgentsUpdateKnowledgeDocument);
rt::idempotency_methods!(AgentsUpdateKnowledgeDocument);

impl<C: rt::Client> rt::Request for AgentsUpdateKnowledgeDocument<C> {
    type Client = C;
    type Output = crate::models::UpdateAgentKnowledgeDocumentResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AgentsService_UpdateKnowledgeDocument",
        "PATCH",
        "/v1/agents/{agentId}/knowledge-documents/{id}",
    )
    .scope("agents:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/agents/")
            .id("agentId", &self.agent_id)?
            .literal("/knowledge-documents/")
            .id("id", &self.id)?
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
//! Models of `AgentsApi`.

use crate::{apis::*, models::*, rt};

/// A chat persona in the workspace, which talks with visitors in the workflow steps that use it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agent {
    /// When the agent was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Free-text rules that the agent always follows, in addition to `guardrails`.
    pub custom_rules: Option<String>,
    /// True if the agent may use emoji.
    pub emoji_enabled: bool,
    /// Preset rules that the agent always follows.
    pub guardrails: Vec<AgentGuardrail>,
    /// ID of the agent, a UUID.
    pub id: String,
    /// Free-text instructions that refine the role, such as a description of the business and its priorities.
    pub instructions: Option<String>,
    /// Number of knowledge documents that the agent has.
    pub knowledge_document_count: i32,
    /// The agent's knowledge documents with their content. [`AgentsApi::list`] omits them.
    pub knowledge_documents: Vec<AgentKnowledgeDocument>,
    /// Language that the agent always uses, as an ISO 639-1 code. Empty if the agent uses the visitor's
    /// language.
    pub language: Option<String>,
    /// Name of the agent, shown in the workspace and used when the agent introduces itself to visitors.
    pub name: String,
    /// Way in which the agent handles questions from visitors.
    pub question_handling: Option<AgentQuestionHandling>,
    /// Length of the agent's messages.
    pub reply_length: Option<AgentReplyLength>,
    /// Job that the agent does.
    pub role: Option<AgentRole>,
    /// Free-text notes that refine the tone.
    pub style_notes: Option<String>,
    /// Tone of the agent's messages.
    pub tone: Option<AgentTone>,
    /// When the agent was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Workflow steps that use the agent. The agent cannot be deleted while there are any.
    pub usages: Vec<AgentUsage>,
    /// ID of the workspace that the agent belongs to, a UUID.
    pub workspace_id: Option<String>,
}

impl Agent {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Agent {
    created_at: Optional("createdAt"),
    custom_rules: Optional("customRules"),
    emoji_enabled: Always("emojiEnabled"),
    guardrails: Optional("guardrails"),
    id: Always("id"),
    instructions: Optional("instructions"),
    knowledge_document_count: Always("knowledgeDocumentCount"),
    knowledge_documents: Optional("knowledgeDocuments"),
    language: Optional("language"),
    name: Always("name"),
    question_handling: Optional("questionHandling"),
    reply_length: Optional("replyLength"),
    role: Optional("role"),
    style_notes: Optional("styleNotes"),
    tone: Optional("tone"),
    updated_at: Optional("updatedAt"),
    usages: Optional("usages"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// A preset rule that an agent always follows.
    pub enum AgentGuardrail {
        /// Not a guardrail. The API rejects it.
        ///
        /// `AGENT_GUARDRAIL_UNSPECIFIED`
        Unspecified = "AGENT_GUARDRAIL_UNSPECIFIED",
        /// The agent discusses only the topics of the business.
        ///
        /// `AGENT_GUARDRAIL_STAY_ON_TOPIC`
        StayOnTopic = "AGENT_GUARDRAIL_STAY_ON_TOPIC",
        /// The agent uses only its knowledge to respond.
        ///
        /// `AGENT_GUARDRAIL_KNOWLEDGE_ONLY`
        KnowledgeOnly = "AGENT_GUARDRAIL_KNOWLEDGE_ONLY",
        /// The agent makes no promises.
        ///
        /// `AGENT_GUARDRAIL_NO_COMMITMENTS`
        NoCommitments = "AGENT_GUARDRAIL_NO_COMMITMENTS",
        /// The agent does not discuss competitors.
        ///
        /// `AGENT_GUARDRAIL_NO_COMPETITORS`
        NoCompetitors = "AGENT_GUARDRAIL_NO_COMPETITORS",
        /// The agent gives no legal, medical or financial advice.
        ///
        /// `AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE`
        NoProfessionalAdvice = "AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE",
        /// The agent politely declines offensive requests.
        ///
        /// `AGENT_GUARDRAIL_DECLINE_OFFENSIVE`
        DeclineOffensive = "AGENT_GUARDRAIL_DECLINE_OFFENSIVE",
    }
}

/// A list of guardrails in an update, where an absent list means no update and an empty list removes all
/// guardrails.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentGuardrailList {
    /// Guardrails that replace the current ones.
    pub values: Option<Vec<AgentGuardrail>>,
}

impl AgentGuardrailList {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Guardrails that replace the current ones. An empty list removes all of them.
    pub fn values<M>(mut self, value: impl rt::IntoList<AgentGuardrail, M>) -> Self {
        self.values = value.into_list();
        self
    }
}

rt::json_object!(AgentGuardrailList { values: Optional("values") });

/// A guardrail that an agent can follow, with its label and description.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentGuardrailPreset {
    /// True if new agents have this guardrail by default.
    pub default_enabled: bool,
    /// Text that describes what the guardrail prevents.
    pub description: String,
    /// Short name of the guardrail, for a picker.
    pub label: String,
    /// Guardrail to send as a setting of an agent.
    pub value: AgentGuardrail,
}

impl AgentGuardrailPreset {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentGuardrailPreset {
    default_enabled: Always("defaultEnabled"),
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});

/// A Markdown document that an agent uses as knowledge.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentKnowledgeDocument {
    /// ID of the agent that the document belongs to, a UUID.
    pub agent_id: Option<String>,
    /// Content of the document, in Markdown.
    pub content: Option<String>,
    /// When the document was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the document, a UUID.
    pub id: String,
    /// Title of the document. [`AgentLimits::knowledge_title_max_length`] is its maximum length.
    pub title: String,
    /// When the document was last updated.
    pub updated_at: Option<jiff::Timestamp>,
}

impl AgentKnowledgeDocument {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentKnowledgeDocument {
    agent_id: Optional("agentId"),
    content: Optional("content"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    title: Always("title"),
    updated_at: Optional("updatedAt"),
});

/// Limits for agent settings, knowledge documents and chat bot steps.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentLimits {
    /// Number of messages that a chat bot step allows the visitor if the step does not set it.
    pub chat_bot_default_exchanges: i32,
    /// Maximum for the number of messages that a chat bot step allows the visitor.
    pub chat_bot_max_exchanges: i32,
    /// Maximum number of objectives of a chat bot step.
    pub chat_bot_max_objectives: i32,
    /// Minimum for the number of messages that a chat bot step allows the visitor.
    pub chat_bot_min_exchanges: i32,
    /// Maximum length of an agent's custom rules, in characters.
    pub custom_rules_max_length: i32,
    /// Maximum length of an agent's instructions, in characters.
    pub instructions_max_length: i32,
    /// Maximum number of knowledge documents per agent.
    pub knowledge_max_documents: i32,
    /// Maximum total length of all knowledge documents of an agent, in characters.
    pub knowledge_max_total_characters: i32,
    /// Maximum length of a knowledge document's title, in characters.
    pub knowledge_title_max_length: i32,
    /// Maximum length of an agent's name, in characters.
    pub name_max_length: i32,
    /// Maximum length of an agent's style notes, in characters.
    pub style_notes_max_length: i32,
}

impl AgentLimits {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentLimits {
    chat_bot_default_exchanges: Always("chatBotDefaultExchanges"),
    chat_bot_max_exchanges: Always("chatBotMaxExchanges"),
    chat_bot_max_objectives: Always("chatBotMaxObjectives"),
    chat_bot_min_exchanges: Always("chatBotMinExchanges"),
    custom_rules_max_length: Always("customRulesMaxLength"),
    instructions_max_length: Always("instructionsMaxLength"),
    knowledge_max_documents: Always("knowledgeMaxDocuments"),
    knowledge_max_total_characters: Always("knowledgeMaxTotalCharacters"),
    knowledge_title_max_length: Always("knowledgeTitleMaxLength"),
    name_max_length: Always("nameMaxLength"),
    style_notes_max_length: Always("styleNotesMaxLength"),
});

rt::string_enum! {
    /// Way in which an agent handles questions from visitors.
    pub enum AgentQuestionHandling {
        /// Not set. On create, the default is [`AgentQuestionHandling::AnswerAndSteer`]; on update, the current
        /// handling is kept.
        ///
        /// `AGENT_QUESTION_HANDLING_UNSPECIFIED`
        Unspecified = "AGENT_QUESTION_HANDLING_UNSPECIFIED",
        /// The agent responds to the question, then steers the conversation back to its goal.
        ///
        /// `AGENT_QUESTION_HANDLING_ANSWER_AND_STEER`
        AnswerAndSteer = "AGENT_QUESTION_HANDLING_ANSWER_AND_STEER",
        /// The agent responds in one line, then returns to its goal.
        ///
        /// `AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY`
        AnswerBriefly = "AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY",
        /// The agent politely declines questions and only collects information.
        ///
        /// `AGENT_QUESTION_HANDLING_COLLECT_ONLY`
        CollectOnly = "AGENT_QUESTION_HANDLING_COLLECT_ONLY",
        /// The agent converses freely and collects information along the way.
        ///
        /// `AGENT_QUESTION_HANDLING_FREE_CONVERSATION`
        FreeConversation = "AGENT_QUESTION_HANDLING_FREE_CONVERSATION",
    }
}

/// A way of handling visitors' questions that an agent can use, with its label and description.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentQuestionHandlingPreset {
    /// Text that describes how the agent treats questions.
    pub description: String,
    /// Short name of the option, for a picker.
    pub label: String,
    /// Question handling to send as a setting of an agent.
    pub value: AgentQuestionHandling,
}

impl AgentQuestionHandlingPreset {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentQuestionHandlingPreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});

rt::string_enum! {
    /// Length of an agent's messages.
    pub enum AgentReplyLength {
        /// Not set. On create, the default is [`AgentReplyLength::Short`]; on update, the current length is kept.
        ///
        /// `AGENT_REPLY_LENGTH_UNSPECIFIED`
        Unspecified = "AGENT_REPLY_LENGTH_UNSPECIFIED",
        /// One or two sentences.
        ///
        /// `AGENT_REPLY_LENGTH_SHORT`
        Short = "AGENT_REPLY_LENGTH_SHORT",
        /// One short paragraph.
        ///
        /// `AGENT_REPLY_LENGTH_MEDIUM`
        Medium = "AGENT_REPLY_LENGTH_MEDIUM",
        /// As many sentences as the reply needs.
        ///
        /// `AGENT_REPLY_LENGTH_DETAILED`
        Detailed = "AGENT_REPLY_LENGTH_DETAILED",
    }
}

/// A reply length that an agent can use, with its label and description.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentReplyLengthPreset {
    /// Text that describes how long the replies are.
    pub description: String,
    /// Short name of the reply length, for a picker.
    pub label: String,
    /// Reply length to send as a setting of an agent.
    pub value: AgentReplyLength,
}

impl AgentReplyLengthPreset {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentReplyLengthPreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});

rt::string_enum! {
    /// Job that an agent does for the workspace.
    pub enum AgentRole {
        /// Not set. On create, the default is [`AgentRole::Custom`]; on update, the current role is kept.
        ///
        /// `AGENT_ROLE_UNSPECIFIED`
        Unspecified = "AGENT_ROLE_UNSPECIFIED",
        /// Qualifies leads by asking visitors who they are and which needs they have.
        ///
        /// `AGENT_ROLE_LEAD_QUALIFIER`
        LeadQualifier = "AGENT_ROLE_LEAD_QUALIFIER",
        /// Welcomes the attendees of an event and responds to practical questions.
        ///
        /// `AGENT_ROLE_EVENT_CONCIERGE`
        EventConcierge = "AGENT_ROLE_EVENT_CONCIERGE",
        /// Collects feedback about an experience.
        ///
        /// `AGENT_ROLE_FEEDBACK_COLLECTOR`
        FeedbackCollector = "AGENT_ROLE_FEEDBACK_COLLECTOR",
        /// Presents a product and responds to questions about it.
        ///
        /// `AGENT_ROLE_PRODUCT_EXPERT`
        ProductExpert = "AGENT_ROLE_PRODUCT_EXPERT",
        /// Responds to frequent support questions.
        ///
        /// `AGENT_ROLE_SUPPORT_FAQ`
        SupportFaq = "AGENT_ROLE_SUPPORT_FAQ",
        /// No preset role; the agent follows only its instructions.
        ///
        /// `AGENT_ROLE_CUSTOM`
        Custom = "AGENT_ROLE_CUSTOM",
    }
}

/// A role that an agent can have, with its label and description.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentRolePreset {
    /// Text that describes the job of an agent with this role.
    pub description: String,
    /// Short name of the role, for a picker.
    pub label: String,
    /// Role to send as a setting of an agent.
    pub value: AgentRole,
}

impl AgentRolePreset {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentRolePreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});

rt::string_enum! {
    /// Tone of an agent's messages.
    pub enum AgentTone {
        /// Not set. On create, the default is [`AgentTone::Friendly`]; on update, the current tone is kept.
        ///
        /// `AGENT_TONE_UNSPECIFIED`
        Unspecified = "AGENT_TONE_UNSPECIFIED",
        /// Warm and approachable.
        ///
        /// `AGENT_TONE_FRIENDLY`
        Friendly = "AGENT_TONE_FRIENDLY",
        /// Polished and businesslike.
        ///
        /// `AGENT_TONE_PROFESSIONAL`
        Professional = "AGENT_TONE_PROFESSIONAL",
        /// Light and fun.
        ///
        /// `AGENT_TONE_PLAYFUL`
        Playful = "AGENT_TONE_PLAYFUL",
        /// Short and direct.
        ///
        /// `AGENT_TONE_CONCISE`
        Concise = "AGENT_TONE_CONCISE",
        /// Energetic and upbeat.
        ///
        /// `AGENT_TONE_ENTHUSIASTIC`
        Enthusiastic = "AGENT_TONE_ENTHUSIASTIC",
    }
}

/// A tone that an agent can have, with its label and description.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentTonePreset {
    /// Text that describes how messages in this tone sound.
    pub description: String,
    /// Short name of the tone, for a picker.
    pub label: String,
    /// Tone to send as a setting of an agent.
    pub value: AgentTone,
}

impl AgentTonePreset {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentTonePreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});

/// A workflow step that uses an agent.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentUsage {
    /// ID of the link that the step belongs to, a UUID.
    pub link_id: String,
    /// Name of the link, or its shortlink if it has no name.
    pub link_name: Option<String>,
    /// ID of the chat bot step, a UUID.
    pub workflow_step_id: String,
}

impl AgentUsage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentUsage {
    link_id: Always("linkId"),
    link_name: Optional("linkName"),
    workflow_step_id: Always("workflowStepId"),
});

/// A Markdown document to add to an agent's knowledge; the body of [`AgentsApi::create_knowledge_document`].
#[doc(alias = "AgentsServiceCreateKnowledgeDocumentBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentRequest {
    /// Content of the document, in Markdown.
    pub content: String,
    /// Title of the document.
    pub title: String,
}

impl CreateAgentKnowledgeDocumentRequest {
    /// Creates a value with its required fields.
    pub fn new(content: impl Into<String>, title: impl Into<String>) -> Self {
        Self { content: content.into(), title: title.into() }
    }

    /// Content of the document, in Markdown.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }

    /// Title of the document. [`AgentLimits::knowledge_title_max_length`] is its maximum length.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentRequest { content: Required("content"), title: Required("title") });

/// The response of [`AgentsApi::create_knowledge_document`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentResponse {
    /// The created document.
    pub document: AgentKnowledgeDocument,
}

impl CreateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    pub fn new(document: impl Into<AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentResponse { document: Required("document") });

/// The settings of a new agent; the body of [`AgentsApi::create`]. Presets that are not set take their
/// defaults.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentRequest {
    /// Free-text rules that the agent always follows, in addition to `guardrails`.
    pub custom_rules: Option<String>,
    /// True if the agent may use emoji.
    pub emoji_enabled: Option<bool>,
    /// Preset rules that the agent always follows.
    pub guardrails: Option<Vec<AgentGuardrail>>,
    /// Free-text instructions that refine the role, such as a description of the business and its priorities.
    pub instructions: Option<String>,
    /// Language that the agent always uses, as an ISO 639-1 code.
    pub language: Option<String>,
    /// Name of the agent, shown in the workspace and used when the agent introduces itself to visitors.
    pub name: String,
    /// Way in which the agent handles questions from visitors.
    pub question_handling: Option<AgentQuestionHandling>,
    /// Length of the agent's messages.
    pub reply_length: Option<AgentReplyLength>,
    /// Job that the agent does.
    pub role: Option<AgentRole>,
    /// Free-text notes that refine the tone.
    pub style_notes: Option<String>,
    /// Tone of the agent's messages.
    pub tone: Option<AgentTone>,
}

impl CreateAgentRequest {
    /// Creates a value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..rt::Object::empty() }
    }

    /// Free-text rules that the agent always follows, in addition to `guardrails`.
    pub fn custom_rules<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_rules = value.into_option();
        self
    }

    /// True if the agent may use emoji. Default false.
    pub fn emoji_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.emoji_enabled = value.into();
        self
    }

    /// Preset rules that the agent always follows. An empty list selects the default guardrails.
    pub fn guardrails<M>(mut self, value: impl rt::IntoList<AgentGuardrail, M>) -> Self {
        self.guardrails = value.into_list();
        self
    }

    /// Free-text instructions that refine the role, such as a description of the business and its priorities.
    pub fn instructions<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.instructions = value.into_option();
        self
    }

    /// Language that the agent always uses, as an ISO 639-1 code. If empty, the agent uses the visitor's
    /// language.
    pub fn language<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.language = value.into_option();
        self
    }

    /// Name of the agent, shown in the workspace and used when the agent introduces itself to visitors.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Way in which the agent handles questions from visitors. Default
    /// [`AgentQuestionHandling::AnswerAndSteer`].
    pub fn question_handling<M>(mut self, value: impl rt::IntoOption<AgentQuestionHandling, M>) -> Self {
        self.question_handling = value.into_option();
        self
    }

    /// Length of the agent's messages. Default [`AgentReplyLength::Short`].
    pub fn reply_length<M>(mut self, value: impl rt::IntoOption<AgentReplyLength, M>) -> Self {
        self.reply_length = value.into_option();
        self
    }

    /// Job that the agent does. Default [`AgentRole::Custom`].
    pub fn role<M>(mut self, value: impl rt::IntoOption<AgentRole, M>) -> Self {
        self.role = value.into_option();
        self
    }

    /// Free-text notes that refine the tone.
    pub fn style_notes<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.style_notes = value.into_option();
        self
    }

    /// Tone of the agent's messages. Default [`AgentTone::Friendly`].
    pub fn tone<M>(mut self, value: impl rt::IntoOption<AgentTone, M>) -> Self {
        self.tone = value.into_option();
        self
    }
}

rt::json_object!(CreateAgentRequest {
    custom_rules: Optional("customRules"),
    emoji_enabled: Optional("emojiEnabled"),
    guardrails: Optional("guardrails"),
    instructions: Optional("instructions"),
    language: Optional("language"),
    name: Required("name"),
    question_handling: Optional("questionHandling"),
    reply_length: Optional("replyLength"),
    role: Optional("role"),
    style_notes: Optional("styleNotes"),
    tone: Optional("tone"),
});

/// The response of [`AgentsApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentResponse {
    /// The created agent.
    pub agent: Agent,
}

impl CreateAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(CreateAgentResponse { agent: Required("agent") });

/// The response of [`AgentsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetAgentResponse {
    /// The requested agent, with its knowledge documents and their content.
    pub agent: Agent,
}

impl GetAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(GetAgentResponse { agent: Required("agent") });

/// The presets and limits for agents; the response of [`AgentsApi::list_presets`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentPresetsResponse {
    /// Available guardrails.
    pub guardrails: Vec<AgentGuardrailPreset>,
    /// Limits for agent settings, knowledge documents and chat bot steps.
    pub limits: Option<Box<AgentLimits>>,
    /// Available ways of handling questions from visitors.
    pub question_handlings: Vec<AgentQuestionHandlingPreset>,
    /// Available reply lengths.
    pub reply_lengths: Vec<AgentReplyLengthPreset>,
    /// Available roles.
    pub roles: Vec<AgentRolePreset>,
    /// Available tones.
    pub tones: Vec<AgentTonePreset>,
}

impl ListAgentPresetsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListAgentPresetsResponse {
    guardrails: Optional("guardrails"),
    limits: Optional("limits"),
    question_handlings: Optional("questionHandlings"),
    reply_lengths: Optional("replyLengths"),
    roles: Optional("roles"),
    tones: Optional("tones"),
});

/// One page of agents; the response of [`AgentsApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentsResponse {
    /// The agents on this page, without their knowledge documents.
    pub agents: Vec<Agent>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of agents in the workspace. Set on the last page only.
    pub total_count: Option<i64>,
}

impl ListAgentsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListAgentsResponse {
    agents: Optional("agents"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// New title or content of a knowledge document; the body of [`AgentsApi::update_knowledge_document`].
/// Fields that are not set keep their values.
#[doc(alias = "AgentsServiceUpdateKnowledgeDocumentBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentRequest {
    /// New content of the document, in Markdown.
    pub content: Option<String>,
    /// New title of the document.
    pub title: Option<String>,
}

impl UpdateAgentKnowledgeDocumentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New content of the document, in Markdown.
    pub fn content<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.content = value.into_option();
        self
    }

    /// New title of the document.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentRequest { content: Optional("content"), title: Optional("title") });

/// The response of [`AgentsApi::update_knowledge_document`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentResponse {
    /// The updated document.
    pub document: AgentKnowledgeDocument,
}

impl UpdateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    pub fn new(document: impl Into<AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentResponse { document: Required("document") });

/// New settings of an agent, where fields that are not set keep their values; the body of
/// [`AgentsApi::update`].
#[doc(alias = "AgentsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentRequest {
    /// New custom rules, which the agent always follows in addition to its guardrails.
    pub custom_rules: Option<String>,
    /// True if the agent may use emoji.
    pub emoji_enabled: Option<bool>,
    /// Guardrails that replace the current ones.
    pub guardrails: Option<Box<AgentGuardrailList>>,
    /// New free-text instructions that refine the role.
    pub instructions: Option<String>,
    /// New language of the agent, as an ISO 639-1 code.
    pub language: Option<String>,
    /// New name of the agent.
    pub name: Option<String>,
    /// New way of handling questions from visitors.
    pub question_handling: Option<AgentQuestionHandling>,
    /// New length of the agent's messages.
    pub reply_length: Option<AgentReplyLength>,
    /// New job of the agent.
    pub role: Option<AgentRole>,
    /// New free-text notes that refine the tone.
    pub style_notes: Option<String>,
    /// New tone of the agent's messages.
    pub tone: Option<AgentTone>,
}

impl UpdateAgentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New custom rules, which the agent always follows in addition to its guardrails.
    pub fn custom_rules<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_rules = value.into_option();
        self
    }

    /// True if the agent may use emoji.
    pub fn emoji_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.emoji_enabled = value.into();
        self
    }

    /// Guardrails that replace the current ones. A list without values removes all of them.
    pub fn guardrails<M>(mut self, value: impl rt::IntoOption<AgentGuardrailList, M>) -> Self {
        self.guardrails = value.into_option().map(Box::new);
        self
    }

    /// New free-text instructions that refine the role.
    pub fn instructions<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.instructions = value.into_option();
        self
    }

    /// New language of the agent, as an ISO 639-1 code. An empty string means the visitor's language.
    pub fn language<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.language = value.into_option();
        self
    }

    /// New name of the agent.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// New way of handling questions from visitors. The unspecified value keeps the current one.
    pub fn question_handling<M>(mut self, value: impl rt::IntoOption<AgentQuestionHandling, M>) -> Self {
        self.question_handling = value.into_option();
        self
    }

    /// New length of the agent's messages. The unspecified value keeps the current one.
    pub fn reply_length<M>(mut self, value: impl rt::IntoOption<AgentReplyLength, M>) -> Self {
        self.reply_length = value.into_option();
        self
    }

    /// New job of the agent. The unspecified value keeps the current one.
    pub fn role<M>(mut self, value: impl rt::IntoOption<AgentRole, M>) -> Self {
        self.role = value.into_option();
        self
    }

    /// New free-text notes that refine the tone.
    pub fn style_notes<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.style_notes = value.into_option();
        self
    }

    /// New tone of the agent's messages. The unspecified value keeps the current one.
    pub fn tone<M>(mut self, value: impl rt::IntoOption<AgentTone, M>) -> Self {
        self.tone = value.into_option();
        self
    }
}

rt::json_object!(UpdateAgentRequest {
    custom_rules: Optional("customRules"),
    emoji_enabled: Optional("emojiEnabled"),
    guardrails: Optional("guardrails"),
    instructions: Optional("instructions"),
    language: Optional("language"),
    name: Optional("name"),
    question_handling: Optional("questionHandling"),
    reply_length: Optional("replyLength"),
    role: Optional("role"),
    style_notes: Optional("styleNotes"),
    tone: Optional("tone"),
});

/// The response of [`AgentsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentResponse {
    /// The updated agent, with its knowledge documents.
    pub agent: Agent,
}

impl UpdateAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(UpdateAgentResponse { agent: Required("agent") });

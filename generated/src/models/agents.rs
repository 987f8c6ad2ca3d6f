// Written by `cargo xtask regenerate`.
//! Models of `AgentsApi`.

use crate::{models::*, rt};

/// The API's `Agent`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agent {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: bool,
    /// Guardrails.
    pub guardrails: Vec<AgentGuardrail>,
    /// Id.
    pub id: String,
    /// Instructions.
    pub instructions: Option<String>,
    /// Knowledge document count (`knowledgeDocumentCount`).
    pub knowledge_document_count: i32,
    /// Knowledge documents (`knowledgeDocuments`).
    pub knowledge_documents: Vec<AgentKnowledgeDocument>,
    /// Language.
    pub language: Option<String>,
    /// Name.
    pub name: String,
    /// Question handling (`questionHandling`).
    pub question_handling: Option<AgentQuestionHandling>,
    /// Reply length (`replyLength`).
    pub reply_length: Option<AgentReplyLength>,
    /// Role.
    pub role: Option<AgentRole>,
    /// Style notes (`styleNotes`).
    pub style_notes: Option<String>,
    /// Tone.
    pub tone: Option<AgentTone>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Usages.
    pub usages: Vec<AgentUsage>,
    /// Workspace id (`workspaceId`).
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
    /// The API's `AgentGuardrail`.
    pub enum AgentGuardrail {
        /// `AGENT_GUARDRAIL_UNSPECIFIED`.
        Unspecified = "AGENT_GUARDRAIL_UNSPECIFIED",
        /// `AGENT_GUARDRAIL_STAY_ON_TOPIC`.
        StayOnTopic = "AGENT_GUARDRAIL_STAY_ON_TOPIC",
        /// `AGENT_GUARDRAIL_KNOWLEDGE_ONLY`.
        KnowledgeOnly = "AGENT_GUARDRAIL_KNOWLEDGE_ONLY",
        /// `AGENT_GUARDRAIL_NO_COMMITMENTS`.
        NoCommitments = "AGENT_GUARDRAIL_NO_COMMITMENTS",
        /// `AGENT_GUARDRAIL_NO_COMPETITORS`.
        NoCompetitors = "AGENT_GUARDRAIL_NO_COMPETITORS",
        /// `AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE`.
        NoProfessionalAdvice = "AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE",
        /// `AGENT_GUARDRAIL_DECLINE_OFFENSIVE`.
        DeclineOffensive = "AGENT_GUARDRAIL_DECLINE_OFFENSIVE",
    }
}

/// The API's `AgentGuardrailList`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentGuardrailList {
    /// Values.
    pub values: Option<Vec<AgentGuardrail>>,
}

impl AgentGuardrailList {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Values.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<AgentGuardrail>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(AgentGuardrailList { values: Optional("values") });

/// The API's `AgentGuardrailPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentGuardrailPreset {
    /// Default enabled (`defaultEnabled`).
    pub default_enabled: bool,
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
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

/// The API's `AgentKnowledgeDocument`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentKnowledgeDocument {
    /// Agent id (`agentId`).
    pub agent_id: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Updated at (`updatedAt`).
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

/// The API's `AgentLimits`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentLimits {
    /// Chat bot default exchanges (`chatBotDefaultExchanges`).
    pub chat_bot_default_exchanges: i32,
    /// Chat bot max exchanges (`chatBotMaxExchanges`).
    pub chat_bot_max_exchanges: i32,
    /// Chat bot max objectives (`chatBotMaxObjectives`).
    pub chat_bot_max_objectives: i32,
    /// Chat bot min exchanges (`chatBotMinExchanges`).
    pub chat_bot_min_exchanges: i32,
    /// Custom rules max length (`customRulesMaxLength`).
    pub custom_rules_max_length: i32,
    /// Instructions max length (`instructionsMaxLength`).
    pub instructions_max_length: i32,
    /// Knowledge max documents (`knowledgeMaxDocuments`).
    pub knowledge_max_documents: i32,
    /// Knowledge max total characters (`knowledgeMaxTotalCharacters`).
    pub knowledge_max_total_characters: i32,
    /// Knowledge title max length (`knowledgeTitleMaxLength`).
    pub knowledge_title_max_length: i32,
    /// Name max length (`nameMaxLength`).
    pub name_max_length: i32,
    /// Style notes max length (`styleNotesMaxLength`).
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
    /// The API's `AgentQuestionHandling`.
    pub enum AgentQuestionHandling {
        /// `AGENT_QUESTION_HANDLING_UNSPECIFIED`.
        Unspecified = "AGENT_QUESTION_HANDLING_UNSPECIFIED",
        /// `AGENT_QUESTION_HANDLING_ANSWER_AND_STEER`.
        AnswerAndSteer = "AGENT_QUESTION_HANDLING_ANSWER_AND_STEER",
        /// `AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY`.
        AnswerBriefly = "AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY",
        /// `AGENT_QUESTION_HANDLING_COLLECT_ONLY`.
        CollectOnly = "AGENT_QUESTION_HANDLING_COLLECT_ONLY",
        /// `AGENT_QUESTION_HANDLING_FREE_CONVERSATION`.
        FreeConversation = "AGENT_QUESTION_HANDLING_FREE_CONVERSATION",
    }
}

/// The API's `AgentQuestionHandlingPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentQuestionHandlingPreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
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
    /// The API's `AgentReplyLength`.
    pub enum AgentReplyLength {
        /// `AGENT_REPLY_LENGTH_UNSPECIFIED`.
        Unspecified = "AGENT_REPLY_LENGTH_UNSPECIFIED",
        /// `AGENT_REPLY_LENGTH_SHORT`.
        Short = "AGENT_REPLY_LENGTH_SHORT",
        /// `AGENT_REPLY_LENGTH_MEDIUM`.
        Medium = "AGENT_REPLY_LENGTH_MEDIUM",
        /// `AGENT_REPLY_LENGTH_DETAILED`.
        Detailed = "AGENT_REPLY_LENGTH_DETAILED",
    }
}

/// The API's `AgentReplyLengthPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentReplyLengthPreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
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
    /// The API's `AgentRole`.
    pub enum AgentRole {
        /// `AGENT_ROLE_UNSPECIFIED`.
        Unspecified = "AGENT_ROLE_UNSPECIFIED",
        /// `AGENT_ROLE_LEAD_QUALIFIER`.
        LeadQualifier = "AGENT_ROLE_LEAD_QUALIFIER",
        /// `AGENT_ROLE_EVENT_CONCIERGE`.
        EventConcierge = "AGENT_ROLE_EVENT_CONCIERGE",
        /// `AGENT_ROLE_FEEDBACK_COLLECTOR`.
        FeedbackCollector = "AGENT_ROLE_FEEDBACK_COLLECTOR",
        /// `AGENT_ROLE_PRODUCT_EXPERT`.
        ProductExpert = "AGENT_ROLE_PRODUCT_EXPERT",
        /// `AGENT_ROLE_SUPPORT_FAQ`.
        SupportFaq = "AGENT_ROLE_SUPPORT_FAQ",
        /// `AGENT_ROLE_CUSTOM`.
        Custom = "AGENT_ROLE_CUSTOM",
    }
}

/// The API's `AgentRolePreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentRolePreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
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
    /// The API's `AgentTone`.
    pub enum AgentTone {
        /// `AGENT_TONE_UNSPECIFIED`.
        Unspecified = "AGENT_TONE_UNSPECIFIED",
        /// `AGENT_TONE_FRIENDLY`.
        Friendly = "AGENT_TONE_FRIENDLY",
        /// `AGENT_TONE_PROFESSIONAL`.
        Professional = "AGENT_TONE_PROFESSIONAL",
        /// `AGENT_TONE_PLAYFUL`.
        Playful = "AGENT_TONE_PLAYFUL",
        /// `AGENT_TONE_CONCISE`.
        Concise = "AGENT_TONE_CONCISE",
        /// `AGENT_TONE_ENTHUSIASTIC`.
        Enthusiastic = "AGENT_TONE_ENTHUSIASTIC",
    }
}

/// The API's `AgentTonePreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentTonePreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
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

/// The API's `AgentUsage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentUsage {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Link name (`linkName`).
    pub link_name: Option<String>,
    /// Workflow step id (`workflowStepId`).
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

/// The API's `AgentsServiceCreateKnowledgeDocumentBody`.
#[doc(alias = "AgentsServiceCreateKnowledgeDocumentBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentRequest {
    /// Content.
    pub content: String,
    /// Title.
    pub title: String,
}

impl CreateAgentKnowledgeDocumentRequest {
    /// Creates a value with its required fields.
    pub fn new(content: impl Into<String>, title: impl Into<String>) -> Self {
        Self { content: content.into(), title: title.into() }
    }

    /// Content.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }

    /// Title.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentRequest { content: Required("content"), title: Required("title") });

/// The API's `CreateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: AgentKnowledgeDocument,
}

impl CreateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    pub fn new(document: impl Into<AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentResponse { document: Required("document") });

/// The API's `CreateAgentRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentRequest {
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: Option<bool>,
    /// Guardrails.
    pub guardrails: Option<Vec<AgentGuardrail>>,
    /// Instructions.
    pub instructions: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Name.
    pub name: String,
    /// Question handling (`questionHandling`).
    pub question_handling: Option<AgentQuestionHandling>,
    /// Reply length (`replyLength`).
    pub reply_length: Option<AgentReplyLength>,
    /// Role.
    pub role: Option<AgentRole>,
    /// Style notes (`styleNotes`).
    pub style_notes: Option<String>,
    /// Tone.
    pub tone: Option<AgentTone>,
}

impl CreateAgentRequest {
    /// Creates a value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..rt::Object::empty() }
    }

    /// Custom rules (`customRules`).
    pub fn custom_rules(mut self, value: impl Into<String>) -> Self {
        self.custom_rules = Some(value.into());
        self
    }

    /// Emoji enabled (`emojiEnabled`).
    pub fn emoji_enabled(mut self, value: bool) -> Self {
        self.emoji_enabled = Some(value);
        self
    }

    /// Guardrails.
    pub fn guardrails(mut self, value: impl IntoIterator<Item = impl Into<AgentGuardrail>>) -> Self {
        self.guardrails = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Instructions.
    pub fn instructions(mut self, value: impl Into<String>) -> Self {
        self.instructions = Some(value.into());
        self
    }

    /// Language.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Question handling (`questionHandling`).
    pub fn question_handling(mut self, value: impl Into<AgentQuestionHandling>) -> Self {
        self.question_handling = Some(value.into());
        self
    }

    /// Reply length (`replyLength`).
    pub fn reply_length(mut self, value: impl Into<AgentReplyLength>) -> Self {
        self.reply_length = Some(value.into());
        self
    }

    /// Role.
    pub fn role(mut self, value: impl Into<AgentRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Style notes (`styleNotes`).
    pub fn style_notes(mut self, value: impl Into<String>) -> Self {
        self.style_notes = Some(value.into());
        self
    }

    /// Tone.
    pub fn tone(mut self, value: impl Into<AgentTone>) -> Self {
        self.tone = Some(value.into());
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

/// The API's `CreateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentResponse {
    /// Agent.
    pub agent: Agent,
}

impl CreateAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(CreateAgentResponse { agent: Required("agent") });

/// The API's `GetAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetAgentResponse {
    /// Agent.
    pub agent: Agent,
}

impl GetAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(GetAgentResponse { agent: Required("agent") });

/// The API's `ListAgentPresetsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentPresetsResponse {
    /// Guardrails.
    pub guardrails: Vec<AgentGuardrailPreset>,
    /// Limits.
    pub limits: Option<Box<AgentLimits>>,
    /// Question handlings (`questionHandlings`).
    pub question_handlings: Vec<AgentQuestionHandlingPreset>,
    /// Reply lengths (`replyLengths`).
    pub reply_lengths: Vec<AgentReplyLengthPreset>,
    /// Roles.
    pub roles: Vec<AgentRolePreset>,
    /// Tones.
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

/// The API's `ListAgentsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentsResponse {
    /// Agents.
    pub agents: Vec<Agent>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
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

/// The API's `AgentsServiceUpdateKnowledgeDocumentBody`.
#[doc(alias = "AgentsServiceUpdateKnowledgeDocumentBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentRequest {
    /// Content.
    pub content: Option<String>,
    /// Title.
    pub title: Option<String>,
}

impl UpdateAgentKnowledgeDocumentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Title.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentRequest { content: Optional("content"), title: Optional("title") });

/// The API's `UpdateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: AgentKnowledgeDocument,
}

impl UpdateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    pub fn new(document: impl Into<AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentResponse { document: Required("document") });

/// The API's `AgentsServiceUpdateBody`.
#[doc(alias = "AgentsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentRequest {
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: Option<bool>,
    /// Guardrails.
    pub guardrails: Option<Box<AgentGuardrailList>>,
    /// Instructions.
    pub instructions: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Question handling (`questionHandling`).
    pub question_handling: Option<AgentQuestionHandling>,
    /// Reply length (`replyLength`).
    pub reply_length: Option<AgentReplyLength>,
    /// Role.
    pub role: Option<AgentRole>,
    /// Style notes (`styleNotes`).
    pub style_notes: Option<String>,
    /// Tone.
    pub tone: Option<AgentTone>,
}

impl UpdateAgentRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Custom rules (`customRules`).
    pub fn custom_rules(mut self, value: impl Into<String>) -> Self {
        self.custom_rules = Some(value.into());
        self
    }

    /// Emoji enabled (`emojiEnabled`).
    pub fn emoji_enabled(mut self, value: bool) -> Self {
        self.emoji_enabled = Some(value);
        self
    }

    /// Guardrails.
    pub fn guardrails(mut self, value: impl Into<AgentGuardrailList>) -> Self {
        self.guardrails = Some(Box::new(value.into()));
        self
    }

    /// Instructions.
    pub fn instructions(mut self, value: impl Into<String>) -> Self {
        self.instructions = Some(value.into());
        self
    }

    /// Language.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Question handling (`questionHandling`).
    pub fn question_handling(mut self, value: impl Into<AgentQuestionHandling>) -> Self {
        self.question_handling = Some(value.into());
        self
    }

    /// Reply length (`replyLength`).
    pub fn reply_length(mut self, value: impl Into<AgentReplyLength>) -> Self {
        self.reply_length = Some(value.into());
        self
    }

    /// Role.
    pub fn role(mut self, value: impl Into<AgentRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Style notes (`styleNotes`).
    pub fn style_notes(mut self, value: impl Into<String>) -> Self {
        self.style_notes = Some(value.into());
        self
    }

    /// Tone.
    pub fn tone(mut self, value: impl Into<AgentTone>) -> Self {
        self.tone = Some(value.into());
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

/// The API's `UpdateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentResponse {
    /// Agent.
    pub agent: Agent,
}

impl UpdateAgentResponse {
    /// Creates a value with its required fields.
    pub fn new(agent: impl Into<Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(UpdateAgentResponse { agent: Required("agent") });

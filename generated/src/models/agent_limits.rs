// Written by `cargo xtask regenerate`.

use crate::rt;

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
    #[must_use]
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

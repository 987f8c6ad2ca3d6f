// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AgentLimits, [], {
    default chat_bot_default_exchanges "chatBotDefaultExchanges", default chat_bot_max_exchanges "chatBotMaxExchanges",
    default chat_bot_max_objectives "chatBotMaxObjectives", default chat_bot_min_exchanges "chatBotMinExchanges",
    default custom_rules_max_length "customRulesMaxLength", default instructions_max_length "instructionsMaxLength",
    default knowledge_max_documents "knowledgeMaxDocuments",
    default knowledge_max_total_characters "knowledgeMaxTotalCharacters",
    default knowledge_title_max_length "knowledgeTitleMaxLength", default name_max_length "nameMaxLength",
    default style_notes_max_length "styleNotesMaxLength",
});

impl AgentLimits {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

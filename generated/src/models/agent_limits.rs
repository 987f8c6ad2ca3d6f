// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentLimits`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentLimits {
    /// Chat bot default exchanges (`chatBotDefaultExchanges`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub chat_bot_default_exchanges: i32,
    /// Chat bot max exchanges (`chatBotMaxExchanges`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub chat_bot_max_exchanges: i32,
    /// Chat bot max objectives (`chatBotMaxObjectives`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub chat_bot_max_objectives: i32,
    /// Chat bot min exchanges (`chatBotMinExchanges`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub chat_bot_min_exchanges: i32,
    /// Custom rules max length (`customRulesMaxLength`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub custom_rules_max_length: i32,
    /// Instructions max length (`instructionsMaxLength`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub instructions_max_length: i32,
    /// Knowledge max documents (`knowledgeMaxDocuments`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub knowledge_max_documents: i32,
    /// Knowledge max total characters (`knowledgeMaxTotalCharacters`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub knowledge_max_total_characters: i32,
    /// Knowledge title max length (`knowledgeTitleMaxLength`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub knowledge_title_max_length: i32,
    /// Name max length (`nameMaxLength`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub name_max_length: i32,
    /// Style notes max length (`styleNotesMaxLength`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub style_notes_max_length: i32,
}

impl AgentLimits {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

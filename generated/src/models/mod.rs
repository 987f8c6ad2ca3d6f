// Written by `cargo xtask regenerate`.
//! The data types of the API.
//!
//! Requests are built with `new` and setters. Models that only responses contain have no setters: to build one in a test,
//! assign its fields. In responses, missing properties get their defaults, and unknown properties are ignored.
//!
//! `Timestamp` ends on 9999-12-30, a day before the API's `9999-12-31T23:59:59Z`, which stands for "never". A later time is
//! deserialized as `Timestamp::MAX`, and `Timestamp::MAX` is serialized as `9999-12-31T23:59:59Z`. Likewise,
//! `Timestamp::MIN` is serialized as `0001-01-01T00:00:00Z`.

#[cfg(feature = "events")]
mod action;
#[cfg(feature = "events")]
pub use self::action::Action;

#[cfg(feature = "agents")]
mod agent;
#[cfg(feature = "agents")]
pub use self::agent::Agent;

#[cfg(feature = "agent-identity")]
mod agent_claim;
#[cfg(feature = "agent-identity")]
pub use self::agent_claim::AgentClaim;

#[cfg(feature = "agent-identity")]
mod agent_claim_status;
#[cfg(feature = "agent-identity")]
pub use self::agent_claim_status::AgentClaimStatus;

#[cfg(feature = "agents")]
mod agent_guardrail;
#[cfg(feature = "agents")]
pub use self::agent_guardrail::AgentGuardrail;

#[cfg(feature = "agents")]
mod agent_guardrail_list;
#[cfg(feature = "agents")]
pub use self::agent_guardrail_list::AgentGuardrailList;

#[cfg(feature = "agents")]
mod agent_guardrail_preset;
#[cfg(feature = "agents")]
pub use self::agent_guardrail_preset::AgentGuardrailPreset;

#[cfg(feature = "agents")]
mod agent_knowledge_document;
#[cfg(feature = "agents")]
pub use self::agent_knowledge_document::AgentKnowledgeDocument;

#[cfg(feature = "agents")]
mod agent_limits;
#[cfg(feature = "agents")]
pub use self::agent_limits::AgentLimits;

#[cfg(feature = "agents")]
mod agent_question_handling;
#[cfg(feature = "agents")]
pub use self::agent_question_handling::AgentQuestionHandling;

#[cfg(feature = "agents")]
mod agent_question_handling_preset;
#[cfg(feature = "agents")]
pub use self::agent_question_handling_preset::AgentQuestionHandlingPreset;

#[cfg(feature = "agents")]
mod agent_reply_length;
#[cfg(feature = "agents")]
pub use self::agent_reply_length::AgentReplyLength;

#[cfg(feature = "agents")]
mod agent_reply_length_preset;
#[cfg(feature = "agents")]
pub use self::agent_reply_length_preset::AgentReplyLengthPreset;

#[cfg(feature = "agents")]
mod agent_role;
#[cfg(feature = "agents")]
pub use self::agent_role::AgentRole;

#[cfg(feature = "agents")]
mod agent_role_preset;
#[cfg(feature = "agents")]
pub use self::agent_role_preset::AgentRolePreset;

#[cfg(feature = "agents")]
mod agent_tone;
#[cfg(feature = "agents")]
pub use self::agent_tone::AgentTone;

#[cfg(feature = "agents")]
mod agent_tone_preset;
#[cfg(feature = "agents")]
pub use self::agent_tone_preset::AgentTonePreset;

#[cfg(feature = "agents")]
mod agent_usage;
#[cfg(feature = "agents")]
pub use self::agent_usage::AgentUsage;

#[cfg(feature = "members")]
mod allow_access_request;
#[cfg(feature = "members")]
pub use self::allow_access_request::AllowAccessRequest;

#[cfg(feature = "analytics-dashboard")]
mod analytics_dashboard;
#[cfg(feature = "analytics-dashboard")]
pub use self::analytics_dashboard::AnalyticsDashboard;

#[cfg(feature = "analytics-dashboard")]
mod analytics_widget_result;
#[cfg(feature = "analytics-dashboard")]
pub use self::analytics_widget_result::AnalyticsWidgetResult;

#[cfg(any(feature = "agent-identity", feature = "api-scopes", feature = "workspace-tokens"))]
mod api_scope;
#[cfg(any(feature = "agent-identity", feature = "api-scopes", feature = "workspace-tokens"))]
pub use self::api_scope::ApiScope;

#[cfg(feature = "api-scopes")]
mod api_scope_access;
#[cfg(feature = "api-scopes")]
pub use self::api_scope_access::ApiScopeAccess;

#[cfg(feature = "api-scopes")]
mod api_scope_info;
#[cfg(feature = "api-scopes")]
pub use self::api_scope_info::ApiScopeInfo;

#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
mod api_tag;
#[cfg(any(feature = "events", feature = "links", feature = "tags"))]
pub use self::api_tag::ApiTag;

#[cfg(feature = "page-themes")]
mod apply_page_theme_template_request;
#[cfg(feature = "page-themes")]
pub use self::apply_page_theme_template_request::ApplyPageThemeTemplateRequest;

#[cfg(feature = "page-themes")]
mod apply_page_theme_template_response;
#[cfg(feature = "page-themes")]
pub use self::apply_page_theme_template_response::ApplyPageThemeTemplateResponse;

#[cfg(feature = "qr-code-designs")]
mod apply_qrcode_template_request;
#[cfg(feature = "qr-code-designs")]
pub use self::apply_qrcode_template_request::ApplyQrcodeTemplateRequest;

#[cfg(feature = "qr-code-designs")]
mod apply_qrcode_template_response;
#[cfg(feature = "qr-code-designs")]
pub use self::apply_qrcode_template_response::ApplyQrcodeTemplateResponse;

#[cfg(feature = "assistant")]
mod assistant_complete_attachment_upload_response;
#[cfg(feature = "assistant")]
pub use self::assistant_complete_attachment_upload_response::AssistantCompleteAttachmentUploadResponse;

#[cfg(feature = "assistant")]
mod assistant_context_type;
#[cfg(feature = "assistant")]
pub use self::assistant_context_type::AssistantContextType;

#[cfg(feature = "assistant")]
mod assistant_create_attachment_upload_request;
#[cfg(feature = "assistant")]
pub use self::assistant_create_attachment_upload_request::AssistantCreateAttachmentUploadRequest;

#[cfg(feature = "assistant")]
mod assistant_create_attachment_upload_response;
#[cfg(feature = "assistant")]
pub use self::assistant_create_attachment_upload_response::AssistantCreateAttachmentUploadResponse;

#[cfg(feature = "assistant")]
mod assistant_display_message;
#[cfg(feature = "assistant")]
pub use self::assistant_display_message::AssistantDisplayMessage;

#[cfg(feature = "assistant")]
mod assistant_display_message_attachment;
#[cfg(feature = "assistant")]
pub use self::assistant_display_message_attachment::AssistantDisplayMessageAttachment;

#[cfg(feature = "assistant")]
mod assistant_get_conversation_response;
#[cfg(feature = "assistant")]
pub use self::assistant_get_conversation_response::AssistantGetConversationResponse;

#[cfg(feature = "assistant")]
mod assistant_mark_conversation_read_request;
#[cfg(feature = "assistant")]
pub use self::assistant_mark_conversation_read_request::AssistantMarkConversationReadRequest;

#[cfg(feature = "assistant")]
mod assistant_mark_conversation_read_response;
#[cfg(feature = "assistant")]
pub use self::assistant_mark_conversation_read_response::AssistantMarkConversationReadResponse;

#[cfg(feature = "assistant")]
mod assistant_upload_file_request;
#[cfg(feature = "assistant")]
pub use self::assistant_upload_file_request::AssistantUploadFileRequest;

#[cfg(feature = "assistant")]
mod assistant_upload_file_response;
#[cfg(feature = "assistant")]
pub use self::assistant_upload_file_response::AssistantUploadFileResponse;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod attribute_capture;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::attribute_capture::AttributeCapture;

#[cfg(feature = "analytics-data")]
mod attribute_value_data_point;
#[cfg(feature = "analytics-data")]
pub use self::attribute_value_data_point::AttributeValueDataPoint;

#[cfg(feature = "analytics-data")]
mod attribute_value_entry;
#[cfg(feature = "analytics-data")]
pub use self::attribute_value_entry::AttributeValueEntry;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod attribute_write;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::attribute_write::AttributeWrite;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod attribute_write_mode;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::attribute_write_mode::AttributeWriteMode;

#[cfg(feature = "workflow-steps")]
mod auto_layout_workflow_request;
#[cfg(feature = "workflow-steps")]
pub use self::auto_layout_workflow_request::AutoLayoutWorkflowRequest;

#[cfg(feature = "workflow-steps")]
mod auto_layout_workflow_response;
#[cfg(feature = "workflow-steps")]
pub use self::auto_layout_workflow_response::AutoLayoutWorkflowResponse;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod back_button;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::back_button::BackButton;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod background_options;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::background_options::BackgroundOptions;

#[cfg(feature = "pricing")]
mod billing_interval;
#[cfg(feature = "pricing")]
pub use self::billing_interval::BillingInterval;

#[cfg(feature = "analytics-data")]
mod breakdown_data_point;
#[cfg(feature = "analytics-data")]
pub use self::breakdown_data_point::BreakdownDataPoint;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod canvas_position;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::canvas_position::CanvasPosition;

#[cfg(feature = "events")]
mod chat_bot_collected_value;
#[cfg(feature = "events")]
pub use self::chat_bot_collected_value::ChatBotCollectedValue;

#[cfg(feature = "events")]
mod chat_bot_message_author;
#[cfg(feature = "events")]
pub use self::chat_bot_message_author::ChatBotMessageAuthor;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod chat_bot_objective;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::chat_bot_objective::ChatBotObjective;

#[cfg(feature = "events")]
mod chat_bot_outcome;
#[cfg(feature = "events")]
pub use self::chat_bot_outcome::ChatBotOutcome;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod chat_bot_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::chat_bot_payload::ChatBotPayload;

#[cfg(feature = "events")]
mod chat_bot_trace_data;
#[cfg(feature = "events")]
pub use self::chat_bot_trace_data::ChatBotTraceData;

#[cfg(feature = "events")]
mod chat_bot_trace_message;
#[cfg(feature = "events")]
pub use self::chat_bot_trace_message::ChatBotTraceMessage;

#[cfg(feature = "analytics-dashboard")]
mod chat_display_message;
#[cfg(feature = "analytics-dashboard")]
pub use self::chat_display_message::ChatDisplayMessage;

#[cfg(feature = "assistant")]
mod chat_ui_action;
#[cfg(feature = "assistant")]
pub use self::chat_ui_action::ChatUiAction;

#[cfg(feature = "assistant")]
mod chat_ui_option;
#[cfg(feature = "assistant")]
pub use self::chat_ui_option::ChatUiOption;

#[cfg(feature = "custom-domains")]
mod check_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::check_custom_domain_response::CheckCustomDomainResponse;

#[cfg(feature = "agent-identity")]
mod claim_agent_workspace_request;
#[cfg(feature = "agent-identity")]
pub use self::claim_agent_workspace_request::ClaimAgentWorkspaceRequest;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod client_redirect_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::client_redirect_payload::ClientRedirectPayload;

#[cfg(feature = "google-forms-integrations")]
mod complete_google_forms_o_auth_request;
#[cfg(feature = "google-forms-integrations")]
pub use self::complete_google_forms_o_auth_request::CompleteGoogleFormsOAuthRequest;

#[cfg(feature = "google-forms-integrations")]
mod complete_google_forms_o_auth_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::complete_google_forms_o_auth_response::CompleteGoogleFormsOAuthResponse;

#[cfg(feature = "media")]
mod complete_media_replace_response;
#[cfg(feature = "media")]
pub use self::complete_media_replace_response::CompleteMediaReplaceResponse;

#[cfg(feature = "media")]
mod complete_media_upload_response;
#[cfg(feature = "media")]
pub use self::complete_media_upload_response::CompleteMediaUploadResponse;

#[cfg(feature = "slack-integrations")]
mod complete_slack_o_auth_request;
#[cfg(feature = "slack-integrations")]
pub use self::complete_slack_o_auth_request::CompleteSlackOAuthRequest;

#[cfg(feature = "slack-integrations")]
mod complete_slack_o_auth_response;
#[cfg(feature = "slack-integrations")]
pub use self::complete_slack_o_auth_response::CompleteSlackOAuthResponse;

#[cfg(feature = "workflow-steps")]
mod connect_workflow_step_request;
#[cfg(feature = "workflow-steps")]
pub use self::connect_workflow_step_request::ConnectWorkflowStepRequest;

#[cfg(feature = "workflow-steps")]
mod connect_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::connect_workflow_step_response::ConnectWorkflowStepResponse;

#[cfg(feature = "events")]
mod contact_card_trace_card;
#[cfg(feature = "events")]
pub use self::contact_card_trace_card::ContactCardTraceCard;

#[cfg(feature = "events")]
mod contact_card_trace_data;
#[cfg(feature = "events")]
pub use self::contact_card_trace_data::ContactCardTraceData;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod container_config;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::container_config::ContainerConfig;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod corners_dot_options;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::corners_dot_options::CornersDotOptions;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod corners_dot_type;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::corners_dot_type::CornersDotType;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod corners_square_options;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::corners_square_options::CornersSquareOptions;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod corners_square_type;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::corners_square_type::CornersSquareType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod country_condition_outcome;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::country_condition_outcome::CountryConditionOutcome;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod country_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::country_condition_payload::CountryConditionPayload;

#[cfg(feature = "events")]
mod country_condition_trace_data;
#[cfg(feature = "events")]
pub use self::country_condition_trace_data::CountryConditionTraceData;

#[cfg(feature = "events")]
mod country_condition_trace_option;
#[cfg(feature = "events")]
pub use self::country_condition_trace_option::CountryConditionTraceOption;

#[cfg(feature = "agents")]
mod create_agent_knowledge_document_request;
#[cfg(feature = "agents")]
pub use self::create_agent_knowledge_document_request::CreateAgentKnowledgeDocumentRequest;

#[cfg(feature = "agents")]
mod create_agent_knowledge_document_response;
#[cfg(feature = "agents")]
pub use self::create_agent_knowledge_document_response::CreateAgentKnowledgeDocumentResponse;

#[cfg(feature = "agents")]
mod create_agent_request;
#[cfg(feature = "agents")]
pub use self::create_agent_request::CreateAgentRequest;

#[cfg(feature = "agents")]
mod create_agent_response;
#[cfg(feature = "agents")]
pub use self::create_agent_response::CreateAgentResponse;

#[cfg(feature = "links")]
mod create_bulk_links_request;
#[cfg(feature = "links")]
pub use self::create_bulk_links_request::CreateBulkLinksRequest;

#[cfg(feature = "links")]
mod create_bulk_links_response;
#[cfg(feature = "links")]
pub use self::create_bulk_links_response::CreateBulkLinksResponse;

#[cfg(feature = "links")]
mod create_contact_link_request;
#[cfg(feature = "links")]
pub use self::create_contact_link_request::CreateContactLinkRequest;

#[cfg(feature = "links")]
mod create_contact_link_response;
#[cfg(feature = "links")]
pub use self::create_contact_link_response::CreateContactLinkResponse;

#[cfg(feature = "custom-domains")]
mod create_custom_domain_request;
#[cfg(feature = "custom-domains")]
pub use self::create_custom_domain_request::CreateCustomDomainRequest;

#[cfg(feature = "custom-domains")]
mod create_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::create_custom_domain_response::CreateCustomDomainResponse;

#[cfg(feature = "analytics-dashboard")]
mod create_dashboard_request;
#[cfg(feature = "analytics-dashboard")]
pub use self::create_dashboard_request::CreateDashboardRequest;

#[cfg(feature = "analytics-dashboard")]
mod create_dashboard_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::create_dashboard_response::CreateDashboardResponse;

#[cfg(feature = "directories")]
mod create_directory_request;
#[cfg(feature = "directories")]
pub use self::create_directory_request::CreateDirectoryRequest;

#[cfg(feature = "directories")]
mod create_directory_response;
#[cfg(feature = "directories")]
pub use self::create_directory_response::CreateDirectoryResponse;

#[cfg(feature = "all-apis")]
mod create_event_trace_response;
#[cfg(feature = "all-apis")]
pub use self::create_event_trace_response::CreateEventTraceResponse;

#[cfg(feature = "links")]
mod create_link_request;
#[cfg(feature = "links")]
pub use self::create_link_request::CreateLinkRequest;

#[cfg(feature = "links")]
mod create_link_response;
#[cfg(feature = "links")]
pub use self::create_link_response::CreateLinkResponse;

#[cfg(feature = "media")]
mod create_media_replace_upload_request;
#[cfg(feature = "media")]
pub use self::create_media_replace_upload_request::CreateMediaReplaceUploadRequest;

#[cfg(feature = "media")]
mod create_media_replace_upload_response;
#[cfg(feature = "media")]
pub use self::create_media_replace_upload_response::CreateMediaReplaceUploadResponse;

#[cfg(feature = "media")]
mod create_media_request;
#[cfg(feature = "media")]
pub use self::create_media_request::CreateMediaRequest;

#[cfg(feature = "media")]
mod create_media_response;
#[cfg(feature = "media")]
pub use self::create_media_response::CreateMediaResponse;

#[cfg(feature = "media")]
mod create_media_upload_request;
#[cfg(feature = "media")]
pub use self::create_media_upload_request::CreateMediaUploadRequest;

#[cfg(feature = "media")]
mod create_media_upload_response;
#[cfg(feature = "media")]
pub use self::create_media_upload_response::CreateMediaUploadResponse;

#[cfg(feature = "members")]
mod create_my_workspace_request;
#[cfg(feature = "members")]
pub use self::create_my_workspace_request::CreateMyWorkspaceRequest;

#[cfg(feature = "members")]
mod create_my_workspace_response;
#[cfg(feature = "members")]
pub use self::create_my_workspace_response::CreateMyWorkspaceResponse;

#[cfg(feature = "links")]
mod create_open_media_link_request;
#[cfg(feature = "links")]
pub use self::create_open_media_link_request::CreateOpenMediaLinkRequest;

#[cfg(feature = "links")]
mod create_open_media_link_response;
#[cfg(feature = "links")]
pub use self::create_open_media_link_response::CreateOpenMediaLinkResponse;

#[cfg(feature = "page-theme-templates")]
mod create_page_theme_template_request;
#[cfg(feature = "page-theme-templates")]
pub use self::create_page_theme_template_request::CreatePageThemeTemplateRequest;

#[cfg(feature = "page-theme-templates")]
mod create_page_theme_template_response;
#[cfg(feature = "page-theme-templates")]
pub use self::create_page_theme_template_response::CreatePageThemeTemplateResponse;

#[cfg(feature = "qr-code-templates")]
mod create_qrcode_template_request;
#[cfg(feature = "qr-code-templates")]
pub use self::create_qrcode_template_request::CreateQrcodeTemplateRequest;

#[cfg(feature = "qr-code-templates")]
mod create_qrcode_template_response;
#[cfg(feature = "qr-code-templates")]
pub use self::create_qrcode_template_response::CreateQrcodeTemplateResponse;

#[cfg(feature = "links")]
mod create_thank_you_link_request;
#[cfg(feature = "links")]
pub use self::create_thank_you_link_request::CreateThankYouLinkRequest;

#[cfg(feature = "links")]
mod create_thank_you_link_response;
#[cfg(feature = "links")]
pub use self::create_thank_you_link_response::CreateThankYouLinkResponse;

#[cfg(feature = "webhooks")]
mod create_webhook_request;
#[cfg(feature = "webhooks")]
pub use self::create_webhook_request::CreateWebhookRequest;

#[cfg(feature = "webhooks")]
mod create_webhook_response;
#[cfg(feature = "webhooks")]
pub use self::create_webhook_response::CreateWebhookResponse;

#[cfg(feature = "workflow-steps")]
mod create_workflow_step_request;
#[cfg(feature = "workflow-steps")]
pub use self::create_workflow_step_request::CreateWorkflowStepRequest;

#[cfg(feature = "workflow-steps")]
mod create_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::create_workflow_step_response::CreateWorkflowStepResponse;

#[cfg(feature = "workspace-tokens")]
mod create_workspace_token_request;
#[cfg(feature = "workspace-tokens")]
pub use self::create_workspace_token_request::CreateWorkspaceTokenRequest;

#[cfg(feature = "workspace-tokens")]
mod create_workspace_token_response;
#[cfg(feature = "workspace-tokens")]
pub use self::create_workspace_token_response::CreateWorkspaceTokenResponse;

#[cfg(feature = "pricing")]
mod credit_topup;
#[cfg(feature = "pricing")]
pub use self::credit_topup::CreditTopup;

#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
mod custom_domain;
#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
pub use self::custom_domain::CustomDomain;

#[cfg(feature = "custom-domains")]
mod custom_domain_dns_record;
#[cfg(feature = "custom-domains")]
pub use self::custom_domain_dns_record::CustomDomainDnsRecord;

#[cfg(feature = "custom-domains")]
mod custom_domain_one_click_setup;
#[cfg(feature = "custom-domains")]
pub use self::custom_domain_one_click_setup::CustomDomainOneClickSetup;

#[cfg(feature = "custom-domains")]
mod custom_domain_setup_guide;
#[cfg(feature = "custom-domains")]
pub use self::custom_domain_setup_guide::CustomDomainSetupGuide;

#[cfg(feature = "custom-domains")]
mod custom_domain_setup_hint;
#[cfg(feature = "custom-domains")]
pub use self::custom_domain_setup_hint::CustomDomainSetupHint;

#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
mod custom_domain_status;
#[cfg(any(feature = "custom-domains", feature = "events", feature = "links"))]
pub use self::custom_domain_status::CustomDomainStatus;

#[cfg(feature = "analytics-dashboard")]
mod dashboard_config;
#[cfg(feature = "analytics-dashboard")]
pub use self::dashboard_config::DashboardConfig;

#[cfg(feature = "analytics-dashboard")]
mod dashboard_scope;
#[cfg(feature = "analytics-dashboard")]
pub use self::dashboard_scope::DashboardScope;

#[cfg(feature = "analytics-dashboard")]
mod dashboard_widget;
#[cfg(feature = "analytics-dashboard")]
pub use self::dashboard_widget::DashboardWidget;

#[cfg(feature = "link-settings")]
mod data_collection;
#[cfg(feature = "link-settings")]
pub use self::data_collection::DataCollection;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod day_of_month_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::day_of_month_condition_payload::DayOfMonthConditionPayload;

#[cfg(feature = "events")]
mod day_of_month_condition_trace_data;
#[cfg(feature = "events")]
pub use self::day_of_month_condition_trace_data::DayOfMonthConditionTraceData;

#[cfg(feature = "events")]
mod day_of_month_condition_trace_option;
#[cfg(feature = "events")]
pub use self::day_of_month_condition_trace_option::DayOfMonthConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod day_of_month_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::day_of_month_option::DayOfMonthOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod day_of_week_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::day_of_week_condition_payload::DayOfWeekConditionPayload;

#[cfg(feature = "events")]
mod day_of_week_condition_trace_data;
#[cfg(feature = "events")]
pub use self::day_of_week_condition_trace_data::DayOfWeekConditionTraceData;

#[cfg(feature = "events")]
mod day_of_week_condition_trace_option;
#[cfg(feature = "events")]
pub use self::day_of_week_condition_trace_option::DayOfWeekConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod day_of_week_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::day_of_week_option::DayOfWeekOption;

#[cfg(feature = "visitors")]
mod delete_attribute_response;
#[cfg(feature = "visitors")]
pub use self::delete_attribute_response::DeleteAttributeResponse;

#[cfg(feature = "custom-domains")]
mod delete_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::delete_custom_domain_response::DeleteCustomDomainResponse;

#[cfg(feature = "analytics-dashboard")]
mod delete_dashboard_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::delete_dashboard_response::DeleteDashboardResponse;

#[cfg(feature = "directories")]
mod delete_directory_response;
#[cfg(feature = "directories")]
pub use self::delete_directory_response::DeleteDirectoryResponse;

#[cfg(feature = "links")]
mod delete_link_response;
#[cfg(feature = "links")]
pub use self::delete_link_response::DeleteLinkResponse;

#[cfg(feature = "media")]
mod delete_media_response;
#[cfg(feature = "media")]
pub use self::delete_media_response::DeleteMediaResponse;

#[cfg(feature = "qr-code-designs")]
mod delete_qrcode_design_response;
#[cfg(feature = "qr-code-designs")]
pub use self::delete_qrcode_design_response::DeleteQrcodeDesignResponse;

#[cfg(feature = "qr-code-templates")]
mod delete_qrcode_template_response;
#[cfg(feature = "qr-code-templates")]
pub use self::delete_qrcode_template_response::DeleteQrcodeTemplateResponse;

#[cfg(feature = "tags")]
mod delete_tag_response;
#[cfg(feature = "tags")]
pub use self::delete_tag_response::DeleteTagResponse;

#[cfg(feature = "visitors")]
mod delete_visitor_response;
#[cfg(feature = "visitors")]
pub use self::delete_visitor_response::DeleteVisitorResponse;

#[cfg(feature = "workflow-steps")]
mod delete_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::delete_workflow_step_response::DeleteWorkflowStepResponse;

#[cfg(feature = "google-forms-integrations")]
mod detected_google_form;
#[cfg(feature = "google-forms-integrations")]
pub use self::detected_google_form::DetectedGoogleForm;

#[cfg(any(feature = "events", feature = "visitors"))]
mod device;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::device::Device;

#[cfg(any(feature = "events", feature = "visitors"))]
mod device_actor;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::device_actor::DeviceActor;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_actor_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_actor_condition_option::DeviceActorConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_actor_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_actor_condition_payload::DeviceActorConditionPayload;

#[cfg(feature = "events")]
mod device_actor_condition_trace_data;
#[cfg(feature = "events")]
pub use self::device_actor_condition_trace_data::DeviceActorConditionTraceData;

#[cfg(feature = "events")]
mod device_actor_condition_trace_option;
#[cfg(feature = "events")]
pub use self::device_actor_condition_trace_option::DeviceActorConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_actor_condition_value;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_actor_condition_value::DeviceActorConditionValue;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_brand_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_brand_condition_option::DeviceBrandConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_brand_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_brand_condition_payload::DeviceBrandConditionPayload;

#[cfg(feature = "events")]
mod device_brand_condition_trace_data;
#[cfg(feature = "events")]
pub use self::device_brand_condition_trace_data::DeviceBrandConditionTraceData;

#[cfg(feature = "events")]
mod device_brand_condition_trace_option;
#[cfg(feature = "events")]
pub use self::device_brand_condition_trace_option::DeviceBrandConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_brand_condition_value;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_brand_condition_value::DeviceBrandConditionValue;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_browser_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_browser_condition_option::DeviceBrowserConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_browser_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_browser_condition_payload::DeviceBrowserConditionPayload;

#[cfg(feature = "events")]
mod device_browser_condition_trace_data;
#[cfg(feature = "events")]
pub use self::device_browser_condition_trace_data::DeviceBrowserConditionTraceData;

#[cfg(feature = "events")]
mod device_browser_condition_trace_option;
#[cfg(feature = "events")]
pub use self::device_browser_condition_trace_option::DeviceBrowserConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_browser_condition_value;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_browser_condition_value::DeviceBrowserConditionValue;

#[cfg(feature = "analytics-data")]
mod device_data_point;
#[cfg(feature = "analytics-data")]
pub use self::device_data_point::DeviceDataPoint;

#[cfg(feature = "all-apis")]
mod device_input;
#[cfg(feature = "all-apis")]
pub use self::device_input::DeviceInput;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_platform_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_platform_condition_option::DevicePlatformConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_platform_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_platform_condition_payload::DevicePlatformConditionPayload;

#[cfg(feature = "events")]
mod device_platform_condition_trace_data;
#[cfg(feature = "events")]
pub use self::device_platform_condition_trace_data::DevicePlatformConditionTraceData;

#[cfg(feature = "events")]
mod device_platform_condition_trace_option;
#[cfg(feature = "events")]
pub use self::device_platform_condition_trace_option::DevicePlatformConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_platform_condition_value;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_platform_condition_value::DevicePlatformConditionValue;

#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
mod device_type;
#[cfg(any(feature = "events", feature = "metrics", feature = "visitors"))]
pub use self::device_type::DeviceType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_type_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_type_condition_option::DeviceTypeConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_type_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_type_condition_payload::DeviceTypeConditionPayload;

#[cfg(feature = "events")]
mod device_type_condition_trace_data;
#[cfg(feature = "events")]
pub use self::device_type_condition_trace_data::DeviceTypeConditionTraceData;

#[cfg(feature = "events")]
mod device_type_condition_trace_option;
#[cfg(feature = "events")]
pub use self::device_type_condition_trace_option::DeviceTypeConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod device_type_condition_value;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::device_type_condition_value::DeviceTypeConditionValue;

#[cfg(any(feature = "events", feature = "workspaces"))]
mod digest_frequency;
#[cfg(any(feature = "events", feature = "workspaces"))]
pub use self::digest_frequency::DigestFrequency;

#[cfg(feature = "directories")]
mod directory;
#[cfg(feature = "directories")]
pub use self::directory::Directory;

#[cfg(feature = "workflow-steps")]
mod disconnect_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::disconnect_workflow_step_response::DisconnectWorkflowStepResponse;

#[cfg(feature = "allowances")]
mod dismiss_allowance_notice_request;
#[cfg(feature = "allowances")]
pub use self::dismiss_allowance_notice_request::DismissAllowanceNoticeRequest;

#[cfg(feature = "custom-domains")]
mod dns_provider;
#[cfg(feature = "custom-domains")]
pub use self::dns_provider::DnsProvider;

#[cfg(feature = "custom-domains")]
mod dns_record_purpose;
#[cfg(feature = "custom-domains")]
pub use self::dns_record_purpose::DnsRecordPurpose;

#[cfg(feature = "custom-domains")]
mod dns_record_type;
#[cfg(feature = "custom-domains")]
pub use self::dns_record_type::DnsRecordType;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod dots_options;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::dots_options::DotsOptions;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod dots_type;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::dots_type::DotsType;

#[cfg(feature = "events")]
mod entry_access_trace_data;
#[cfg(feature = "events")]
pub use self::entry_access_trace_data::EntryAccessTraceData;

#[cfg(feature = "all-apis")]
mod error_response;
#[cfg(feature = "all-apis")]
pub use self::error_response::ErrorResponse;

#[cfg(feature = "events")]
mod event;
#[cfg(feature = "events")]
pub use self::event::Event;

#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
mod event_action;
#[cfg(any(feature = "events", feature = "links", feature = "workflow-steps"))]
pub use self::event_action::EventAction;

#[cfg(feature = "events")]
mod event_trace;
#[cfg(feature = "events")]
pub use self::event_trace::EventTrace;

#[cfg(feature = "events")]
mod event_trace_data;
#[cfg(feature = "events")]
pub use self::event_trace_data::EventTraceData;

#[cfg(feature = "metrics")]
mod events_metric;
#[cfg(feature = "metrics")]
pub use self::events_metric::EventsMetric;

#[cfg(feature = "all-apis")]
mod events_service_create_event_trace_body;
#[cfg(feature = "all-apis")]
pub use self::events_service_create_event_trace_body::EventsServiceCreateEventTraceBody;

#[cfg(feature = "all-apis")]
mod events_service_update_device_body;
#[cfg(feature = "all-apis")]
pub use self::events_service_update_device_body::EventsServiceUpdateDeviceBody;

#[cfg(feature = "time-series")]
mod events_time_series;
#[cfg(feature = "time-series")]
pub use self::events_time_series::EventsTimeSeries;

#[cfg(feature = "time-series")]
mod events_time_series_data;
#[cfg(feature = "time-series")]
pub use self::events_time_series_data::EventsTimeSeriesData;

#[cfg(feature = "page-themes")]
mod find_matching_page_theme_template_response;
#[cfg(feature = "page-themes")]
pub use self::find_matching_page_theme_template_response::FindMatchingPageThemeTemplateResponse;

#[cfg(feature = "retargeting-pixels")]
mod firing_retargeting_pixel;
#[cfg(feature = "retargeting-pixels")]
pub use self::firing_retargeting_pixel::FiringRetargetingPixel;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod font_config;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::font_config::FontConfig;

#[cfg(feature = "members")]
mod force_signout_request;
#[cfg(feature = "members")]
pub use self::force_signout_request::ForceSignoutRequest;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod form_field;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::form_field::FormField;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod form_field_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::form_field_option::FormFieldOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod form_field_type;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::form_field_type::FormFieldType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod form_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::form_payload::FormPayload;

#[cfg(feature = "events")]
mod form_trace_data;
#[cfg(feature = "events")]
pub use self::form_trace_data::FormTraceData;

#[cfg(feature = "events")]
mod form_trace_data_field;
#[cfg(feature = "events")]
pub use self::form_trace_data_field::FormTraceDataField;

#[cfg(feature = "analytics-data")]
mod funnel_branch;
#[cfg(feature = "analytics-data")]
pub use self::funnel_branch::FunnelBranch;

#[cfg(feature = "analytics-data")]
mod funnel_step;
#[cfg(feature = "analytics-data")]
pub use self::funnel_step::FunnelStep;

#[cfg(feature = "analytics-dashboard")]
mod generate_widget_summary_request;
#[cfg(feature = "analytics-dashboard")]
pub use self::generate_widget_summary_request::GenerateWidgetSummaryRequest;

#[cfg(feature = "analytics-dashboard")]
mod generate_widget_summary_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::generate_widget_summary_response::GenerateWidgetSummaryResponse;

#[cfg(feature = "analytics-data")]
mod geo_data_point;
#[cfg(feature = "analytics-data")]
pub use self::geo_data_point::GeoDataPoint;

#[cfg(feature = "agent-identity")]
mod get_agent_claim_request;
#[cfg(feature = "agent-identity")]
pub use self::get_agent_claim_request::GetAgentClaimRequest;

#[cfg(feature = "agents")]
mod get_agent_response;
#[cfg(feature = "agents")]
pub use self::get_agent_response::GetAgentResponse;

#[cfg(feature = "analytics-data")]
mod get_attribute_distribution_request;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_distribution_request::GetAttributeDistributionRequest;

#[cfg(feature = "analytics-data")]
mod get_attribute_distribution_response;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_distribution_response::GetAttributeDistributionResponse;

#[cfg(feature = "analytics-data")]
mod get_attribute_metric_request;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_metric_request::GetAttributeMetricRequest;

#[cfg(feature = "analytics-data")]
mod get_attribute_metric_response;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_metric_response::GetAttributeMetricResponse;

#[cfg(feature = "analytics-data")]
mod get_attribute_values_request;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_values_request::GetAttributeValuesRequest;

#[cfg(feature = "analytics-data")]
mod get_attribute_values_response;
#[cfg(feature = "analytics-data")]
pub use self::get_attribute_values_response::GetAttributeValuesResponse;

#[cfg(feature = "analytics-data")]
mod get_breakdown_request;
#[cfg(feature = "analytics-data")]
pub use self::get_breakdown_request::GetBreakdownRequest;

#[cfg(feature = "analytics-data")]
mod get_breakdown_response;
#[cfg(feature = "analytics-data")]
pub use self::get_breakdown_response::GetBreakdownResponse;

#[cfg(feature = "custom-domains")]
mod get_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::get_custom_domain_response::GetCustomDomainResponse;

#[cfg(feature = "custom-domains")]
mod get_custom_domain_setup_guide_response;
#[cfg(feature = "custom-domains")]
pub use self::get_custom_domain_setup_guide_response::GetCustomDomainSetupGuideResponse;

#[cfg(feature = "link-settings")]
mod get_data_collection_response;
#[cfg(feature = "link-settings")]
pub use self::get_data_collection_response::GetDataCollectionResponse;

#[cfg(feature = "analytics-data")]
mod get_device_distribution_request;
#[cfg(feature = "analytics-data")]
pub use self::get_device_distribution_request::GetDeviceDistributionRequest;

#[cfg(feature = "analytics-data")]
mod get_device_distribution_response;
#[cfg(feature = "analytics-data")]
pub use self::get_device_distribution_response::GetDeviceDistributionResponse;

#[cfg(feature = "directories")]
mod get_directory_response;
#[cfg(feature = "directories")]
pub use self::get_directory_response::GetDirectoryResponse;

#[cfg(feature = "time-series")]
mod get_events_time_series_request;
#[cfg(feature = "time-series")]
pub use self::get_events_time_series_request::GetEventsTimeSeriesRequest;

#[cfg(feature = "time-series")]
mod get_events_time_series_response;
#[cfg(feature = "time-series")]
pub use self::get_events_time_series_response::GetEventsTimeSeriesResponse;

#[cfg(feature = "analytics-data")]
mod get_geo_breakdown_request;
#[cfg(feature = "analytics-data")]
pub use self::get_geo_breakdown_request::GetGeoBreakdownRequest;

#[cfg(feature = "analytics-data")]
mod get_geo_breakdown_response;
#[cfg(feature = "analytics-data")]
pub use self::get_geo_breakdown_response::GetGeoBreakdownResponse;

#[cfg(feature = "google-analytics-integrations")]
mod get_google_analytics_integration_response;
#[cfg(feature = "google-analytics-integrations")]
pub use self::get_google_analytics_integration_response::GetGoogleAnalyticsIntegrationResponse;

#[cfg(feature = "google-forms-integrations")]
mod get_google_forms_integration_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::get_google_forms_integration_response::GetGoogleFormsIntegrationResponse;

#[cfg(feature = "google-forms-integrations")]
mod get_google_forms_o_auth_url_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::get_google_forms_o_auth_url_response::GetGoogleFormsOAuthUrlResponse;

#[cfg(feature = "analytics-data")]
mod get_grouped_time_series_request;
#[cfg(feature = "analytics-data")]
pub use self::get_grouped_time_series_request::GetGroupedTimeSeriesRequest;

#[cfg(feature = "analytics-data")]
mod get_grouped_time_series_response;
#[cfg(feature = "analytics-data")]
pub use self::get_grouped_time_series_response::GetGroupedTimeSeriesResponse;

#[cfg(feature = "analytics-data")]
mod get_hour_of_day_distribution_request;
#[cfg(feature = "analytics-data")]
pub use self::get_hour_of_day_distribution_request::GetHourOfDayDistributionRequest;

#[cfg(feature = "analytics-data")]
mod get_hour_of_day_distribution_response;
#[cfg(feature = "analytics-data")]
pub use self::get_hour_of_day_distribution_response::GetHourOfDayDistributionResponse;

#[cfg(feature = "links")]
mod get_link_response;
#[cfg(feature = "links")]
pub use self::get_link_response::GetLinkResponse;

#[cfg(feature = "link-settings")]
mod get_link_setting_response;
#[cfg(feature = "link-settings")]
pub use self::get_link_setting_response::GetLinkSettingResponse;

#[cfg(feature = "media")]
mod get_media_response;
#[cfg(feature = "media")]
pub use self::get_media_response::GetMediaResponse;

#[cfg(feature = "page-themes")]
mod get_page_theme_response;
#[cfg(feature = "page-themes")]
pub use self::get_page_theme_response::GetPageThemeResponse;

#[cfg(feature = "qr-code-designs")]
mod get_qrcode_design_response;
#[cfg(feature = "qr-code-designs")]
pub use self::get_qrcode_design_response::GetQrcodeDesignResponse;

#[cfg(feature = "retargeting-pixels")]
mod get_retargeting_pixels_response;
#[cfg(feature = "retargeting-pixels")]
pub use self::get_retargeting_pixels_response::GetRetargetingPixelsResponse;

#[cfg(feature = "review-rewards")]
mod get_review_reward_offer_response;
#[cfg(feature = "review-rewards")]
pub use self::get_review_reward_offer_response::GetReviewRewardOfferResponse;

#[cfg(feature = "slack-integrations")]
mod get_slack_integration_response;
#[cfg(feature = "slack-integrations")]
pub use self::get_slack_integration_response::GetSlackIntegrationResponse;

#[cfg(feature = "slack-integrations")]
mod get_slack_o_auth_url_response;
#[cfg(feature = "slack-integrations")]
pub use self::get_slack_o_auth_url_response::GetSlackOAuthUrlResponse;

#[cfg(feature = "analytics-data")]
mod get_step_funnel_request;
#[cfg(feature = "analytics-data")]
pub use self::get_step_funnel_request::GetStepFunnelRequest;

#[cfg(feature = "analytics-data")]
mod get_step_funnel_response;
#[cfg(feature = "analytics-data")]
pub use self::get_step_funnel_response::GetStepFunnelResponse;

#[cfg(feature = "analytics-data")]
mod get_top_links_request;
#[cfg(feature = "analytics-data")]
pub use self::get_top_links_request::GetTopLinksRequest;

#[cfg(feature = "analytics-data")]
mod get_top_links_response;
#[cfg(feature = "analytics-data")]
pub use self::get_top_links_response::GetTopLinksResponse;

#[cfg(feature = "analytics-data")]
mod get_visitor_trends_request;
#[cfg(feature = "analytics-data")]
pub use self::get_visitor_trends_request::GetVisitorTrendsRequest;

#[cfg(feature = "analytics-data")]
mod get_visitor_trends_response;
#[cfg(feature = "analytics-data")]
pub use self::get_visitor_trends_response::GetVisitorTrendsResponse;

#[cfg(feature = "workflow-steps")]
mod get_wallet_pass_support_response;
#[cfg(feature = "workflow-steps")]
pub use self::get_wallet_pass_support_response::GetWalletPassSupportResponse;

#[cfg(feature = "webhooks")]
mod get_webhook_response;
#[cfg(feature = "webhooks")]
pub use self::get_webhook_response::GetWebhookResponse;

#[cfg(feature = "analytics-dashboard")]
mod get_widget_summary_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::get_widget_summary_response::GetWidgetSummaryResponse;

#[cfg(feature = "workflow-steps")]
mod get_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::get_workflow_step_response::GetWorkflowStepResponse;

#[cfg(feature = "workspace-tokens")]
mod get_workspace_token_response;
#[cfg(feature = "workspace-tokens")]
pub use self::get_workspace_token_response::GetWorkspaceTokenResponse;

#[cfg(feature = "google-analytics-integrations")]
mod google_analytics_attribute_keys;
#[cfg(feature = "google-analytics-integrations")]
pub use self::google_analytics_attribute_keys::GoogleAnalyticsAttributeKeys;

#[cfg(feature = "google-analytics-integrations")]
mod google_analytics_integration;
#[cfg(feature = "google-analytics-integrations")]
pub use self::google_analytics_integration::GoogleAnalyticsIntegration;

#[cfg(feature = "google-forms-integrations")]
mod google_forms_integration;
#[cfg(feature = "google-forms-integrations")]
pub use self::google_forms_integration::GoogleFormsIntegration;

#[cfg(feature = "google-forms-integrations")]
mod google_forms_integration_status;
#[cfg(feature = "google-forms-integrations")]
pub use self::google_forms_integration_status::GoogleFormsIntegrationStatus;

#[cfg(feature = "all-apis")]
mod googlerpc_status;
#[cfg(feature = "all-apis")]
pub use self::googlerpc_status::GooglerpcStatus;

#[cfg(feature = "analytics-data")]
mod group_by_dimension;
#[cfg(feature = "analytics-data")]
pub use self::group_by_dimension::GroupByDimension;

#[cfg(feature = "analytics-data")]
mod hour_of_day_data_point;
#[cfg(feature = "analytics-data")]
pub use self::hour_of_day_data_point::HourOfDayDataPoint;

#[cfg(feature = "events")]
mod http_method;
#[cfg(feature = "events")]
pub use self::http_method::HttpMethod;

#[cfg(feature = "visitors")]
mod identify_request;
#[cfg(feature = "visitors")]
pub use self::identify_request::IdentifyRequest;

#[cfg(feature = "visitors")]
mod identify_response;
#[cfg(feature = "visitors")]
pub use self::identify_response::IdentifyResponse;

#[cfg(feature = "events")]
mod identify_visitor_trace_data;
#[cfg(feature = "events")]
pub use self::identify_visitor_trace_data::IdentifyVisitorTraceData;

#[cfg(feature = "media")]
mod import_media_request;
#[cfg(feature = "media")]
pub use self::import_media_request::ImportMediaRequest;

#[cfg(feature = "media")]
mod import_media_response;
#[cfg(feature = "media")]
pub use self::import_media_response::ImportMediaResponse;

#[cfg(feature = "page-theme-templates")]
mod import_page_theme_template_request;
#[cfg(feature = "page-theme-templates")]
pub use self::import_page_theme_template_request::ImportPageThemeTemplateRequest;

#[cfg(feature = "page-theme-templates")]
mod import_page_theme_template_response;
#[cfg(feature = "page-theme-templates")]
pub use self::import_page_theme_template_response::ImportPageThemeTemplateResponse;

#[cfg(feature = "qr-code-templates")]
mod import_qrcode_template_request;
#[cfg(feature = "qr-code-templates")]
pub use self::import_qrcode_template_request::ImportQrcodeTemplateRequest;

#[cfg(feature = "qr-code-templates")]
mod import_qrcode_template_response;
#[cfg(feature = "qr-code-templates")]
pub use self::import_qrcode_template_response::ImportQrcodeTemplateResponse;

#[cfg(feature = "members")]
mod invite_member_request;
#[cfg(feature = "members")]
pub use self::invite_member_request::InviteMemberRequest;

#[cfg(any(feature = "jobs", feature = "links"))]
mod job;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::job::Job;

#[cfg(any(feature = "jobs", feature = "links"))]
mod job_error;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::job_error::JobError;

#[cfg(any(feature = "jobs", feature = "links"))]
mod job_status;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::job_status::JobStatus;

#[cfg(any(feature = "jobs", feature = "links"))]
mod job_type;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::job_type::JobType;

#[cfg(feature = "events")]
mod journey_progress;
#[cfg(feature = "events")]
pub use self::journey_progress::JourneyProgress;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod language_condition_outcome;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::language_condition_outcome::LanguageConditionOutcome;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod language_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::language_condition_payload::LanguageConditionPayload;

#[cfg(feature = "events")]
mod language_condition_trace_data;
#[cfg(feature = "events")]
pub use self::language_condition_trace_data::LanguageConditionTraceData;

#[cfg(feature = "events")]
mod language_condition_trace_option;
#[cfg(feature = "events")]
pub use self::language_condition_trace_option::LanguageConditionTraceOption;

#[cfg(any(feature = "events", feature = "links"))]
mod link;
#[cfg(any(feature = "events", feature = "links"))]
pub use self::link::Link;

#[cfg(feature = "link-settings")]
mod link_setting;
#[cfg(feature = "link-settings")]
pub use self::link_setting::LinkSetting;

#[cfg(feature = "links")]
mod link_sort_field;
#[cfg(feature = "links")]
pub use self::link_sort_field::LinkSortField;

#[cfg(feature = "links")]
mod link_view;
#[cfg(feature = "links")]
pub use self::link_view::LinkView;

#[cfg(any(feature = "jobs", feature = "links"))]
mod links_bulk_create_result;
#[cfg(any(feature = "jobs", feature = "links"))]
pub use self::links_bulk_create_result::LinksBulkCreateResult;

#[cfg(feature = "agents")]
mod list_agent_presets_response;
#[cfg(feature = "agents")]
pub use self::list_agent_presets_response::ListAgentPresetsResponse;

#[cfg(feature = "agents")]
mod list_agents_response;
#[cfg(feature = "agents")]
pub use self::list_agents_response::ListAgentsResponse;

#[cfg(feature = "allowances")]
mod list_allowances_response;
#[cfg(feature = "allowances")]
pub use self::list_allowances_response::ListAllowancesResponse;

#[cfg(feature = "api-scopes")]
mod list_api_scopes_response;
#[cfg(feature = "api-scopes")]
pub use self::list_api_scopes_response::ListApiScopesResponse;

#[cfg(feature = "custom-domains")]
mod list_custom_domains_response;
#[cfg(feature = "custom-domains")]
pub use self::list_custom_domains_response::ListCustomDomainsResponse;

#[cfg(feature = "analytics-dashboard")]
mod list_dashboards_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::list_dashboards_response::ListDashboardsResponse;

#[cfg(feature = "google-forms-integrations")]
mod list_detected_google_forms_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::list_detected_google_forms_response::ListDetectedGoogleFormsResponse;

#[cfg(feature = "directories")]
mod list_directories_response;
#[cfg(feature = "directories")]
pub use self::list_directories_response::ListDirectoriesResponse;

#[cfg(feature = "events")]
mod list_event_traces_response;
#[cfg(feature = "events")]
pub use self::list_event_traces_response::ListEventTracesResponse;

#[cfg(feature = "events")]
mod list_events_csv_response;
#[cfg(feature = "events")]
pub use self::list_events_csv_response::ListEventsCsvResponse;

#[cfg(feature = "events")]
mod list_events_json_response;
#[cfg(feature = "events")]
pub use self::list_events_json_response::ListEventsJsonResponse;

#[cfg(feature = "events")]
mod list_events_response;
#[cfg(feature = "events")]
pub use self::list_events_response::ListEventsResponse;

#[cfg(feature = "links")]
mod list_links_response;
#[cfg(feature = "links")]
pub use self::list_links_response::ListLinksResponse;

#[cfg(feature = "media")]
mod list_media_response;
#[cfg(feature = "media")]
pub use self::list_media_response::ListMediaResponse;

#[cfg(feature = "members")]
mod list_my_workspaces_response;
#[cfg(feature = "members")]
pub use self::list_my_workspaces_response::ListMyWorkspacesResponse;

#[cfg(feature = "page-theme-templates")]
mod list_page_theme_templates_response;
#[cfg(feature = "page-theme-templates")]
pub use self::list_page_theme_templates_response::ListPageThemeTemplatesResponse;

#[cfg(feature = "page-themes")]
mod list_page_themes_response;
#[cfg(feature = "page-themes")]
pub use self::list_page_themes_response::ListPageThemesResponse;

#[cfg(feature = "pricing")]
mod list_pricing_plans_response;
#[cfg(feature = "pricing")]
pub use self::list_pricing_plans_response::ListPricingPlansResponse;

#[cfg(feature = "qr-code-templates")]
mod list_qrcode_templates_response;
#[cfg(feature = "qr-code-templates")]
pub use self::list_qrcode_templates_response::ListQrcodeTemplatesResponse;

#[cfg(feature = "members")]
mod list_response;
#[cfg(feature = "members")]
pub use self::list_response::ListResponse;

#[cfg(feature = "retargeting-pixels")]
mod list_retargeting_pixels_for_link_response;
#[cfg(feature = "retargeting-pixels")]
pub use self::list_retargeting_pixels_for_link_response::ListRetargetingPixelsForLinkResponse;

#[cfg(feature = "slack-integrations")]
mod list_slack_channels_response;
#[cfg(feature = "slack-integrations")]
pub use self::list_slack_channels_response::ListSlackChannelsResponse;

#[cfg(feature = "tags")]
mod list_tags_response;
#[cfg(feature = "tags")]
pub use self::list_tags_response::ListTagsResponse;

#[cfg(feature = "visitors")]
mod list_visitor_attribute_keys_response;
#[cfg(feature = "visitors")]
pub use self::list_visitor_attribute_keys_response::ListVisitorAttributeKeysResponse;

#[cfg(feature = "analytics-data")]
mod list_visitor_countries_response;
#[cfg(feature = "analytics-data")]
pub use self::list_visitor_countries_response::ListVisitorCountriesResponse;

#[cfg(feature = "visitors")]
mod list_visitors_csv_response;
#[cfg(feature = "visitors")]
pub use self::list_visitors_csv_response::ListVisitorsCsvResponse;

#[cfg(feature = "visitors")]
mod list_visitors_json_response;
#[cfg(feature = "visitors")]
pub use self::list_visitors_json_response::ListVisitorsJsonResponse;

#[cfg(feature = "visitors")]
mod list_visitors_request;
#[cfg(feature = "visitors")]
pub use self::list_visitors_request::ListVisitorsRequest;

#[cfg(feature = "visitors")]
mod list_visitors_response;
#[cfg(feature = "visitors")]
pub use self::list_visitors_response::ListVisitorsResponse;

#[cfg(feature = "webhooks")]
mod list_webhooks_response;
#[cfg(feature = "webhooks")]
pub use self::list_webhooks_response::ListWebhooksResponse;

#[cfg(feature = "workflow-steps")]
mod list_workflow_steps_response;
#[cfg(feature = "workflow-steps")]
pub use self::list_workflow_steps_response::ListWorkflowStepsResponse;

#[cfg(feature = "workspace-tokens")]
mod list_workspace_tokens_response;
#[cfg(feature = "workspace-tokens")]
pub use self::list_workspace_tokens_response::ListWorkspaceTokensResponse;

#[cfg(feature = "events")]
mod location_request_outcome;
#[cfg(feature = "events")]
pub use self::location_request_outcome::LocationRequestOutcome;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod location_request_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::location_request_payload::LocationRequestPayload;

#[cfg(feature = "events")]
mod location_request_trace_data;
#[cfg(feature = "events")]
pub use self::location_request_trace_data::LocationRequestTraceData;

#[cfg(feature = "media")]
mod media;
#[cfg(feature = "media")]
pub use self::media::Media;

#[cfg(any(feature = "events", feature = "media"))]
mod media_kind;
#[cfg(any(feature = "events", feature = "media"))]
pub use self::media_kind::MediaKind;

#[cfg(feature = "media")]
mod media_reference;
#[cfg(feature = "media")]
pub use self::media_reference::MediaReference;

#[cfg(feature = "media")]
mod media_reference_type;
#[cfg(feature = "media")]
pub use self::media_reference_type::MediaReferenceType;

#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
mod media_selection;
#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
pub use self::media_selection::MediaSelection;

#[cfg(feature = "media")]
mod media_status;
#[cfg(feature = "media")]
pub use self::media_status::MediaStatus;

#[cfg(feature = "events")]
mod media_trace_data;
#[cfg(feature = "events")]
pub use self::media_trace_data::MediaTraceData;

#[cfg(feature = "media")]
mod media_type;
#[cfg(feature = "media")]
pub use self::media_type::MediaType;

#[cfg(feature = "media")]
mod media_upload_origin;
#[cfg(feature = "media")]
pub use self::media_upload_origin::MediaUploadOrigin;

#[cfg(feature = "media")]
mod media_usage;
#[cfg(feature = "media")]
pub use self::media_usage::MediaUsage;

#[cfg(feature = "media")]
mod media_visibility;
#[cfg(feature = "media")]
pub use self::media_visibility::MediaVisibility;

#[cfg(any(feature = "agent-identity", feature = "members"))]
mod member;
#[cfg(any(feature = "agent-identity", feature = "members"))]
pub use self::member::Member;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod message_page_navigation_type;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::message_page_navigation_type::MessagePageNavigationType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod message_page_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::message_page_payload::MessagePagePayload;

#[cfg(feature = "pricing")]
mod money;
#[cfg(feature = "pricing")]
pub use self::money::Money;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod multi_link_button;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::multi_link_button::MultiLinkButton;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod multi_link_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::multi_link_payload::MultiLinkPayload;

#[cfg(feature = "events")]
mod multi_link_trace_button;
#[cfg(feature = "events")]
pub use self::multi_link_trace_button::MultiLinkTraceButton;

#[cfg(feature = "events")]
mod multi_link_trace_data;
#[cfg(feature = "events")]
pub use self::multi_link_trace_data::MultiLinkTraceData;

#[cfg(feature = "events")]
mod multi_link_trace_selected_button;
#[cfg(feature = "events")]
pub use self::multi_link_trace_selected_button::MultiLinkTraceSelectedButton;

#[cfg(feature = "members")]
mod my_workspace;
#[cfg(feature = "members")]
pub use self::my_workspace::MyWorkspace;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod open_media_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::open_media_payload::OpenMediaPayload;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod output_file_format;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::output_file_format::OutputFileFormat;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme::PageTheme;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_badge_shape;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_badge_shape::PageThemeBadgeShape;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_border_style;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_border_style::PageThemeBorderStyle;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_canvas_cover_mode;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_canvas_cover_mode::PageThemeCanvasCoverMode;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_container_variant;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_container_variant::PageThemeContainerVariant;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_font_family;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_font_family::PageThemeFontFamily;

#[cfg(feature = "page-theme-templates")]
mod page_theme_styling;
#[cfg(feature = "page-theme-templates")]
pub use self::page_theme_styling::PageThemeStyling;

#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_template;
#[cfg(any(feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_template::PageThemeTemplate;

#[cfg(feature = "page-theme-templates")]
mod page_theme_template_images;
#[cfg(feature = "page-theme-templates")]
pub use self::page_theme_template_images::PageThemeTemplateImages;

#[cfg(feature = "page-theme-templates")]
mod page_theme_template_scope;
#[cfg(feature = "page-theme-templates")]
pub use self::page_theme_template_scope::PageThemeTemplateScope;

#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
mod page_theme_visitor_experience;
#[cfg(any(feature = "events", feature = "links", feature = "page-theme-templates", feature = "page-themes"))]
pub use self::page_theme_visitor_experience::PageThemeVisitorExperience;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod password_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::password_payload::PasswordPayload;

#[cfg(feature = "events")]
mod password_trace_data;
#[cfg(feature = "events")]
pub use self::password_trace_data::PasswordTraceData;

#[cfg(feature = "pricing")]
mod plan_feature;
#[cfg(feature = "pricing")]
pub use self::plan_feature::PlanFeature;

#[cfg(any(feature = "allowances", feature = "pricing"))]
mod plan_limit;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use self::plan_limit::PlanLimit;

#[cfg(any(feature = "allowances", feature = "pricing"))]
mod plan_limit_key;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use self::plan_limit_key::PlanLimitKey;

#[cfg(any(feature = "allowances", feature = "pricing"))]
mod plan_limit_kind;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use self::plan_limit_kind::PlanLimitKind;

#[cfg(feature = "pricing")]
mod plan_price;
#[cfg(feature = "pricing")]
pub use self::plan_price::PlanPrice;

#[cfg(feature = "pricing")]
mod plan_trial;
#[cfg(feature = "pricing")]
pub use self::plan_trial::PlanTrial;

#[cfg(feature = "metrics")]
mod preferred_link_type;
#[cfg(feature = "metrics")]
pub use self::preferred_link_type::PreferredLinkType;

#[cfg(feature = "pricing")]
mod pricing_plan;
#[cfg(feature = "pricing")]
pub use self::pricing_plan::PricingPlan;

#[cfg(any(feature = "allowances", feature = "pricing"))]
mod pricing_plan_id;
#[cfg(any(feature = "allowances", feature = "pricing"))]
pub use self::pricing_plan_id::PricingPlanId;

#[cfg(feature = "all-apis")]
mod protobuf_any;
#[cfg(feature = "all-apis")]
pub use self::protobuf_any::ProtobufAny;

#[cfg(feature = "all-apis")]
mod protobuf_null_value;
#[cfg(feature = "all-apis")]
pub use self::protobuf_null_value::ProtobufNullValue;

#[cfg(feature = "qr-code-designs")]
mod public_create_qrcode_design_request;
#[cfg(feature = "qr-code-designs")]
pub use self::public_create_qrcode_design_request::PublicCreateQrcodeDesignRequest;

#[cfg(feature = "qr-code-designs")]
mod public_create_qrcode_design_response;
#[cfg(feature = "qr-code-designs")]
pub use self::public_create_qrcode_design_response::PublicCreateQrcodeDesignResponse;

#[cfg(feature = "page-theme-templates")]
mod public_list_page_theme_templates_response;
#[cfg(feature = "page-theme-templates")]
pub use self::public_list_page_theme_templates_response::PublicListPageThemeTemplatesResponse;

#[cfg(feature = "qr-code-templates")]
mod public_list_qrcode_templates_response;
#[cfg(feature = "qr-code-templates")]
pub use self::public_list_qrcode_templates_response::PublicListQrcodeTemplatesResponse;

#[cfg(feature = "page-theme-templates")]
mod public_page_theme_template;
#[cfg(feature = "page-theme-templates")]
pub use self::public_page_theme_template::PublicPageThemeTemplate;

#[cfg(feature = "qr-code-templates")]
mod public_qrcode_template;
#[cfg(feature = "qr-code-templates")]
pub use self::public_qrcode_template::PublicQrcodeTemplate;

#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates", feature = "workspaces"))]
mod public_workspace;
#[cfg(any(feature = "page-theme-templates", feature = "qr-code-templates", feature = "workspaces"))]
pub use self::public_workspace::PublicWorkspace;

#[cfg(feature = "page-theme-templates")]
mod publish_page_theme_template_response;
#[cfg(feature = "page-theme-templates")]
pub use self::publish_page_theme_template_response::PublishPageThemeTemplateResponse;

#[cfg(feature = "qr-code-templates")]
mod publish_qrcode_template_request;
#[cfg(feature = "qr-code-templates")]
pub use self::publish_qrcode_template_request::PublishQrcodeTemplateRequest;

#[cfg(feature = "qr-code-templates")]
mod publish_qrcode_template_response;
#[cfg(feature = "qr-code-templates")]
pub use self::publish_qrcode_template_response::PublishQrcodeTemplateResponse;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod qrcode_design;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::qrcode_design::QrcodeDesign;

#[cfg(feature = "links")]
mod qrcode_render_format;
#[cfg(feature = "links")]
pub use self::qrcode_render_format::QrcodeRenderFormat;

#[cfg(feature = "links")]
mod qrcode_render_item;
#[cfg(feature = "links")]
pub use self::qrcode_render_item::QrcodeRenderItem;

#[cfg(feature = "qr-code-templates")]
mod qrcode_template;
#[cfg(feature = "qr-code-templates")]
pub use self::qrcode_template::QrcodeTemplate;

#[cfg(feature = "qr-code-templates")]
mod qrcode_template_scope;
#[cfg(feature = "qr-code-templates")]
pub use self::qrcode_template_scope::QrcodeTemplateScope;

#[cfg(feature = "events")]
mod redirect_trace_data;
#[cfg(feature = "events")]
pub use self::redirect_trace_data::RedirectTraceData;

#[cfg(feature = "events")]
mod redirect_trace_data_fallback_reason;
#[cfg(feature = "events")]
pub use self::redirect_trace_data_fallback_reason::RedirectTraceDataFallbackReason;

#[cfg(feature = "links")]
mod render_qrcode_images_request;
#[cfg(feature = "links")]
pub use self::render_qrcode_images_request::RenderQrcodeImagesRequest;

#[cfg(feature = "links")]
mod render_qrcode_images_response;
#[cfg(feature = "links")]
pub use self::render_qrcode_images_response::RenderQrcodeImagesResponse;

#[cfg(feature = "links")]
mod rendered_qrcode;
#[cfg(feature = "links")]
pub use self::rendered_qrcode::RenderedQrcode;

#[cfg(feature = "media")]
mod replace_media_import_request;
#[cfg(feature = "media")]
pub use self::replace_media_import_request::ReplaceMediaImportRequest;

#[cfg(feature = "media")]
mod replace_media_import_response;
#[cfg(feature = "media")]
pub use self::replace_media_import_response::ReplaceMediaImportResponse;

#[cfg(feature = "all-apis")]
mod report_integration_search_miss_request;
#[cfg(feature = "all-apis")]
pub use self::report_integration_search_miss_request::ReportIntegrationSearchMissRequest;

#[cfg(feature = "all-apis")]
mod report_step_search_miss_request;
#[cfg(feature = "all-apis")]
pub use self::report_step_search_miss_request::ReportStepSearchMissRequest;

#[cfg(feature = "auth")]
mod request_email_verification_request;
#[cfg(feature = "auth")]
pub use self::request_email_verification_request::RequestEmailVerificationRequest;

#[cfg(feature = "workspaces")]
mod request_workspace_enrollment_request;
#[cfg(feature = "workspaces")]
pub use self::request_workspace_enrollment_request::RequestWorkspaceEnrollmentRequest;

#[cfg(feature = "page-theme-templates")]
mod resolve_page_theme_template_images_request;
#[cfg(feature = "page-theme-templates")]
pub use self::resolve_page_theme_template_images_request::ResolvePageThemeTemplateImagesRequest;

#[cfg(feature = "page-theme-templates")]
mod resolve_page_theme_template_images_response;
#[cfg(feature = "page-theme-templates")]
pub use self::resolve_page_theme_template_images_response::ResolvePageThemeTemplateImagesResponse;

#[cfg(feature = "links")]
mod resolve_qrcode_images_request;
#[cfg(feature = "links")]
pub use self::resolve_qrcode_images_request::ResolveQrcodeImagesRequest;

#[cfg(feature = "links")]
mod resolve_qrcode_images_response;
#[cfg(feature = "links")]
pub use self::resolve_qrcode_images_response::ResolveQrcodeImagesResponse;

#[cfg(feature = "qr-code-templates")]
mod resolve_qrcode_template_images_request;
#[cfg(feature = "qr-code-templates")]
pub use self::resolve_qrcode_template_images_request::ResolveQrcodeTemplateImagesRequest;

#[cfg(feature = "qr-code-templates")]
mod resolve_qrcode_template_images_response;
#[cfg(feature = "qr-code-templates")]
pub use self::resolve_qrcode_template_images_response::ResolveQrcodeTemplateImagesResponse;

#[cfg(feature = "workflow-steps")]
mod resolve_step_collisions_request;
#[cfg(feature = "workflow-steps")]
pub use self::resolve_step_collisions_request::ResolveStepCollisionsRequest;

#[cfg(feature = "workflow-steps")]
mod resolve_step_collisions_response;
#[cfg(feature = "workflow-steps")]
pub use self::resolve_step_collisions_response::ResolveStepCollisionsResponse;

#[cfg(any(feature = "events", feature = "visitors"))]
mod response_format;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::response_format::ResponseFormat;

#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixel;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixel::RetargetingPixel;

#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixel_scope;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixel_scope::RetargetingPixelScope;

#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixel_scope_type;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixel_scope_type::RetargetingPixelScopeType;

#[cfg(feature = "retargeting-pixels")]
mod retargeting_pixels;
#[cfg(feature = "retargeting-pixels")]
pub use self::retargeting_pixels::RetargetingPixels;

#[cfg(feature = "review-rewards")]
mod review_platform;
#[cfg(feature = "review-rewards")]
pub use self::review_platform::ReviewPlatform;

#[cfg(feature = "review-rewards")]
mod review_platform_profile;
#[cfg(feature = "review-rewards")]
pub use self::review_platform_profile::ReviewPlatformProfile;

#[cfg(feature = "review-rewards")]
mod review_reward;
#[cfg(feature = "review-rewards")]
pub use self::review_reward::ReviewReward;

#[cfg(feature = "review-rewards")]
mod review_reward_ineligible_reason;
#[cfg(feature = "review-rewards")]
pub use self::review_reward_ineligible_reason::ReviewRewardIneligibleReason;

#[cfg(feature = "review-rewards")]
mod review_reward_status;
#[cfg(feature = "review-rewards")]
pub use self::review_reward_status::ReviewRewardStatus;

#[cfg(feature = "members")]
mod revoke_access_request;
#[cfg(feature = "members")]
pub use self::revoke_access_request::RevokeAccessRequest;

#[cfg(any(feature = "agent-identity", feature = "members"))]
mod role;
#[cfg(any(feature = "agent-identity", feature = "members"))]
pub use self::role::Role;

#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
mod shape;
#[cfg(any(feature = "events", feature = "links", feature = "qr-code-designs", feature = "qr-code-templates"))]
pub use self::shape::Shape;

#[cfg(feature = "links")]
mod shortlink_availability_response;
#[cfg(feature = "links")]
pub use self::shortlink_availability_response::ShortlinkAvailabilityResponse;

#[cfg(feature = "links")]
mod shortlink_random_response;
#[cfg(feature = "links")]
pub use self::shortlink_random_response::ShortlinkRandomResponse;

#[cfg(feature = "slack-integrations")]
mod slack_channel;
#[cfg(feature = "slack-integrations")]
pub use self::slack_channel::SlackChannel;

#[cfg(feature = "slack-integrations")]
mod slack_integration;
#[cfg(feature = "slack-integrations")]
pub use self::slack_integration::SlackIntegration;

#[cfg(feature = "slack-integrations")]
mod slack_integration_status;
#[cfg(feature = "slack-integrations")]
pub use self::slack_integration_status::SlackIntegrationStatus;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod social_link_button;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::social_link_button::SocialLinkButton;

#[cfg(feature = "events")]
mod social_link_trace_button;
#[cfg(feature = "events")]
pub use self::social_link_trace_button::SocialLinkTraceButton;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod social_links_display_style;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::social_links_display_style::SocialLinksDisplayStyle;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod social_links_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::social_links_payload::SocialLinksPayload;

#[cfg(feature = "events")]
mod social_links_trace_data;
#[cfg(feature = "events")]
pub use self::social_links_trace_data::SocialLinksTraceData;

#[cfg(feature = "all-apis")]
mod socket_assistant_error_message;
#[cfg(feature = "all-apis")]
pub use self::socket_assistant_error_message::SocketAssistantErrorMessage;

#[cfg(feature = "all-apis")]
mod socket_assistant_progress_message;
#[cfg(feature = "all-apis")]
pub use self::socket_assistant_progress_message::SocketAssistantProgressMessage;

#[cfg(feature = "all-apis")]
mod socket_assistant_response_message;
#[cfg(feature = "all-apis")]
pub use self::socket_assistant_response_message::SocketAssistantResponseMessage;

#[cfg(feature = "all-apis")]
mod socket_assistant_send_request;
#[cfg(feature = "all-apis")]
pub use self::socket_assistant_send_request::SocketAssistantSendRequest;

#[cfg(feature = "all-apis")]
mod socket_connected_message;
#[cfg(feature = "all-apis")]
pub use self::socket_connected_message::SocketConnectedMessage;

#[cfg(feature = "all-apis")]
mod socket_contract;
#[cfg(feature = "all-apis")]
pub use self::socket_contract::SocketContract;

#[cfg(feature = "all-apis")]
mod socket_error_code;
#[cfg(feature = "all-apis")]
pub use self::socket_error_code::SocketErrorCode;

#[cfg(feature = "all-apis")]
mod socket_event_message;
#[cfg(feature = "all-apis")]
pub use self::socket_event_message::SocketEventMessage;

#[cfg(feature = "all-apis")]
mod socket_message_type;
#[cfg(feature = "all-apis")]
pub use self::socket_message_type::SocketMessageType;

#[cfg(feature = "all-apis")]
mod socket_ping_request;
#[cfg(feature = "all-apis")]
pub use self::socket_ping_request::SocketPingRequest;

#[cfg(feature = "all-apis")]
mod socket_pong_message;
#[cfg(feature = "all-apis")]
pub use self::socket_pong_message::SocketPongMessage;

#[cfg(feature = "all-apis")]
mod socket_subscribe_denied_message;
#[cfg(feature = "all-apis")]
pub use self::socket_subscribe_denied_message::SocketSubscribeDeniedMessage;

#[cfg(feature = "all-apis")]
mod socket_subscribe_request;
#[cfg(feature = "all-apis")]
pub use self::socket_subscribe_request::SocketSubscribeRequest;

#[cfg(feature = "all-apis")]
mod socket_subscribed_message;
#[cfg(feature = "all-apis")]
pub use self::socket_subscribed_message::SocketSubscribedMessage;

#[cfg(feature = "all-apis")]
mod socket_unsubscribe_request;
#[cfg(feature = "all-apis")]
pub use self::socket_unsubscribe_request::SocketUnsubscribeRequest;

#[cfg(any(feature = "links", feature = "visitors"))]
mod sort_direction;
#[cfg(any(feature = "links", feature = "visitors"))]
pub use self::sort_direction::SortDirection;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod specific_date_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::specific_date_condition_payload::SpecificDateConditionPayload;

#[cfg(feature = "events")]
mod specific_date_condition_trace_data;
#[cfg(feature = "events")]
pub use self::specific_date_condition_trace_data::SpecificDateConditionTraceData;

#[cfg(feature = "events")]
mod specific_date_condition_trace_option;
#[cfg(feature = "events")]
pub use self::specific_date_condition_trace_option::SpecificDateConditionTraceOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod specific_date_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::specific_date_option::SpecificDateOption;

#[cfg(feature = "review-rewards")]
mod submit_review_reward_request;
#[cfg(feature = "review-rewards")]
pub use self::submit_review_reward_request::SubmitReviewRewardRequest;

#[cfg(feature = "review-rewards")]
mod submit_review_reward_response;
#[cfg(feature = "review-rewards")]
pub use self::submit_review_reward_response::SubmitReviewRewardResponse;

#[cfg(any(feature = "events", feature = "workspaces"))]
mod subscription_type;
#[cfg(any(feature = "events", feature = "workspaces"))]
pub use self::subscription_type::SubscriptionType;

#[cfg(feature = "members")]
mod switch_workspace_request;
#[cfg(feature = "members")]
pub use self::switch_workspace_request::SwitchWorkspaceRequest;

#[cfg(feature = "members")]
mod switch_workspace_response;
#[cfg(feature = "members")]
pub use self::switch_workspace_response::SwitchWorkspaceResponse;

#[cfg(feature = "google-forms-integrations")]
mod sync_google_forms_request;
#[cfg(feature = "google-forms-integrations")]
pub use self::sync_google_forms_request::SyncGoogleFormsRequest;

#[cfg(feature = "google-forms-integrations")]
mod sync_google_forms_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::sync_google_forms_response::SyncGoogleFormsResponse;

#[cfg(feature = "google-analytics-integrations")]
mod test_google_analytics_integration_response;
#[cfg(feature = "google-analytics-integrations")]
pub use self::test_google_analytics_integration_response::TestGoogleAnalyticsIntegrationResponse;

#[cfg(feature = "slack-integrations")]
mod test_slack_integration_request;
#[cfg(feature = "slack-integrations")]
pub use self::test_slack_integration_request::TestSlackIntegrationRequest;

#[cfg(feature = "slack-integrations")]
mod test_slack_integration_response;
#[cfg(feature = "slack-integrations")]
pub use self::test_slack_integration_response::TestSlackIntegrationResponse;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod thank_you_page_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::thank_you_page_payload::ThankYouPagePayload;

#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
mod theme_color;
#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
pub use self::theme_color::ThemeColor;

#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
mod theme_color_theme_color_type;
#[cfg(any(
    feature = "events",
    feature = "links",
    feature = "page-theme-templates",
    feature = "page-themes",
    feature = "qr-code-designs",
    feature = "qr-code-templates"
))]
pub use self::theme_color_theme_color_type::ThemeColorThemeColorType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod time_of_day_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::time_of_day_condition_payload::TimeOfDayConditionPayload;

#[cfg(feature = "events")]
mod time_of_day_condition_trace_data;
#[cfg(feature = "events")]
pub use self::time_of_day_condition_trace_data::TimeOfDayConditionTraceData;

#[cfg(feature = "events")]
mod time_of_day_condition_trace_range;
#[cfg(feature = "events")]
pub use self::time_of_day_condition_trace_range::TimeOfDayConditionTraceRange;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod time_of_day_range;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::time_of_day_range::TimeOfDayRange;

#[cfg(feature = "analytics-data")]
mod time_series_point;
#[cfg(feature = "analytics-data")]
pub use self::time_series_point::TimeSeriesPoint;

#[cfg(feature = "analytics-data")]
mod time_series_series;
#[cfg(feature = "analytics-data")]
pub use self::time_series_series::TimeSeriesSeries;

#[cfg(feature = "analytics-data")]
mod top_link_data_point;
#[cfg(feature = "analytics-data")]
pub use self::top_link_data_point::TopLinkDataPoint;

#[cfg(feature = "events")]
mod triggered_by;
#[cfg(feature = "events")]
pub use self::triggered_by::TriggeredBy;

#[cfg(feature = "allowances")]
mod type_date;
#[cfg(feature = "allowances")]
pub use self::type_date::TypeDate;

#[cfg(feature = "agents")]
mod update_agent_knowledge_document_request;
#[cfg(feature = "agents")]
pub use self::update_agent_knowledge_document_request::UpdateAgentKnowledgeDocumentRequest;

#[cfg(feature = "agents")]
mod update_agent_knowledge_document_response;
#[cfg(feature = "agents")]
pub use self::update_agent_knowledge_document_response::UpdateAgentKnowledgeDocumentResponse;

#[cfg(feature = "agents")]
mod update_agent_request;
#[cfg(feature = "agents")]
pub use self::update_agent_request::UpdateAgentRequest;

#[cfg(feature = "agents")]
mod update_agent_response;
#[cfg(feature = "agents")]
pub use self::update_agent_response::UpdateAgentResponse;

#[cfg(feature = "custom-domains")]
mod update_custom_domain_request;
#[cfg(feature = "custom-domains")]
pub use self::update_custom_domain_request::UpdateCustomDomainRequest;

#[cfg(feature = "custom-domains")]
mod update_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::update_custom_domain_response::UpdateCustomDomainResponse;

#[cfg(feature = "analytics-dashboard")]
mod update_dashboard_request;
#[cfg(feature = "analytics-dashboard")]
pub use self::update_dashboard_request::UpdateDashboardRequest;

#[cfg(feature = "analytics-dashboard")]
mod update_dashboard_response;
#[cfg(feature = "analytics-dashboard")]
pub use self::update_dashboard_response::UpdateDashboardResponse;

#[cfg(feature = "link-settings")]
mod update_data_collection_request;
#[cfg(feature = "link-settings")]
pub use self::update_data_collection_request::UpdateDataCollectionRequest;

#[cfg(feature = "link-settings")]
mod update_data_collection_response;
#[cfg(feature = "link-settings")]
pub use self::update_data_collection_response::UpdateDataCollectionResponse;

#[cfg(feature = "all-apis")]
mod update_device_response;
#[cfg(feature = "all-apis")]
pub use self::update_device_response::UpdateDeviceResponse;

#[cfg(feature = "directories")]
mod update_directory_request;
#[cfg(feature = "directories")]
pub use self::update_directory_request::UpdateDirectoryRequest;

#[cfg(feature = "directories")]
mod update_directory_response;
#[cfg(feature = "directories")]
pub use self::update_directory_response::UpdateDirectoryResponse;

#[cfg(feature = "google-analytics-integrations")]
mod update_google_analytics_integration_request;
#[cfg(feature = "google-analytics-integrations")]
pub use self::update_google_analytics_integration_request::UpdateGoogleAnalyticsIntegrationRequest;

#[cfg(feature = "google-analytics-integrations")]
mod update_google_analytics_integration_response;
#[cfg(feature = "google-analytics-integrations")]
pub use self::update_google_analytics_integration_response::UpdateGoogleAnalyticsIntegrationResponse;

#[cfg(feature = "google-forms-integrations")]
mod update_google_forms_integration_request;
#[cfg(feature = "google-forms-integrations")]
pub use self::update_google_forms_integration_request::UpdateGoogleFormsIntegrationRequest;

#[cfg(feature = "google-forms-integrations")]
mod update_google_forms_integration_response;
#[cfg(feature = "google-forms-integrations")]
pub use self::update_google_forms_integration_response::UpdateGoogleFormsIntegrationResponse;

#[cfg(feature = "links")]
mod update_link_request;
#[cfg(feature = "links")]
pub use self::update_link_request::UpdateLinkRequest;

#[cfg(feature = "links")]
mod update_link_response;
#[cfg(feature = "links")]
pub use self::update_link_response::UpdateLinkResponse;

#[cfg(feature = "link-settings")]
mod update_link_setting_request;
#[cfg(feature = "link-settings")]
pub use self::update_link_setting_request::UpdateLinkSettingRequest;

#[cfg(feature = "link-settings")]
mod update_link_setting_response;
#[cfg(feature = "link-settings")]
pub use self::update_link_setting_response::UpdateLinkSettingResponse;

#[cfg(feature = "members")]
mod update_me_request;
#[cfg(feature = "members")]
pub use self::update_me_request::UpdateMeRequest;

#[cfg(feature = "members")]
mod update_member_request;
#[cfg(feature = "members")]
pub use self::update_member_request::UpdateMemberRequest;

#[cfg(feature = "page-themes")]
mod update_page_theme_request;
#[cfg(feature = "page-themes")]
pub use self::update_page_theme_request::UpdatePageThemeRequest;

#[cfg(feature = "page-themes")]
mod update_page_theme_response;
#[cfg(feature = "page-themes")]
pub use self::update_page_theme_response::UpdatePageThemeResponse;

#[cfg(feature = "page-theme-templates")]
mod update_page_theme_template_request;
#[cfg(feature = "page-theme-templates")]
pub use self::update_page_theme_template_request::UpdatePageThemeTemplateRequest;

#[cfg(feature = "page-theme-templates")]
mod update_page_theme_template_response;
#[cfg(feature = "page-theme-templates")]
pub use self::update_page_theme_template_response::UpdatePageThemeTemplateResponse;

#[cfg(feature = "page-theme-templates")]
mod update_page_theme_template_styling_request;
#[cfg(feature = "page-theme-templates")]
pub use self::update_page_theme_template_styling_request::UpdatePageThemeTemplateStylingRequest;

#[cfg(feature = "page-theme-templates")]
mod update_page_theme_template_styling_response;
#[cfg(feature = "page-theme-templates")]
pub use self::update_page_theme_template_styling_response::UpdatePageThemeTemplateStylingResponse;

#[cfg(feature = "qr-code-designs")]
mod update_qrcode_design_request;
#[cfg(feature = "qr-code-designs")]
pub use self::update_qrcode_design_request::UpdateQrcodeDesignRequest;

#[cfg(feature = "qr-code-designs")]
mod update_qrcode_design_response;
#[cfg(feature = "qr-code-designs")]
pub use self::update_qrcode_design_response::UpdateQrcodeDesignResponse;

#[cfg(feature = "qr-code-templates")]
mod update_qrcode_template_request;
#[cfg(feature = "qr-code-templates")]
pub use self::update_qrcode_template_request::UpdateQrcodeTemplateRequest;

#[cfg(feature = "qr-code-templates")]
mod update_qrcode_template_response;
#[cfg(feature = "qr-code-templates")]
pub use self::update_qrcode_template_response::UpdateQrcodeTemplateResponse;

#[cfg(feature = "retargeting-pixels")]
mod update_retargeting_pixels_request;
#[cfg(feature = "retargeting-pixels")]
pub use self::update_retargeting_pixels_request::UpdateRetargetingPixelsRequest;

#[cfg(feature = "retargeting-pixels")]
mod update_retargeting_pixels_response;
#[cfg(feature = "retargeting-pixels")]
pub use self::update_retargeting_pixels_response::UpdateRetargetingPixelsResponse;

#[cfg(feature = "slack-integrations")]
mod update_slack_integration_request;
#[cfg(feature = "slack-integrations")]
pub use self::update_slack_integration_request::UpdateSlackIntegrationRequest;

#[cfg(feature = "slack-integrations")]
mod update_slack_integration_response;
#[cfg(feature = "slack-integrations")]
pub use self::update_slack_integration_response::UpdateSlackIntegrationResponse;

#[cfg(feature = "visitors")]
mod update_visitor_request;
#[cfg(feature = "visitors")]
pub use self::update_visitor_request::UpdateVisitorRequest;

#[cfg(feature = "webhooks")]
mod update_webhook_request;
#[cfg(feature = "webhooks")]
pub use self::update_webhook_request::UpdateWebhookRequest;

#[cfg(feature = "webhooks")]
mod update_webhook_response;
#[cfg(feature = "webhooks")]
pub use self::update_webhook_response::UpdateWebhookResponse;

#[cfg(feature = "workflow-steps")]
mod update_workflow_step_request;
#[cfg(feature = "workflow-steps")]
pub use self::update_workflow_step_request::UpdateWorkflowStepRequest;

#[cfg(feature = "workflow-steps")]
mod update_workflow_step_response;
#[cfg(feature = "workflow-steps")]
pub use self::update_workflow_step_response::UpdateWorkflowStepResponse;

#[cfg(feature = "workspaces")]
mod update_workspace_origin_inquiry_request;
#[cfg(feature = "workspaces")]
pub use self::update_workspace_origin_inquiry_request::UpdateWorkspaceOriginInquiryRequest;

#[cfg(feature = "workspaces")]
mod update_workspace_origin_purpose_request;
#[cfg(feature = "workspaces")]
pub use self::update_workspace_origin_purpose_request::UpdateWorkspaceOriginPurposeRequest;

#[cfg(feature = "workspaces")]
mod update_workspace_request;
#[cfg(feature = "workspaces")]
pub use self::update_workspace_request::UpdateWorkspaceRequest;

#[cfg(feature = "workspace-tokens")]
mod update_workspace_token_request;
#[cfg(feature = "workspace-tokens")]
pub use self::update_workspace_token_request::UpdateWorkspaceTokenRequest;

#[cfg(feature = "workspace-tokens")]
mod update_workspace_token_response;
#[cfg(feature = "workspace-tokens")]
pub use self::update_workspace_token_response::UpdateWorkspaceTokenResponse;

#[cfg(feature = "links")]
mod v_card_data;
#[cfg(feature = "links")]
pub use self::v_card_data::VCardData;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod v_card_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::v_card_payload::VCardPayload;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod v_card_social_link;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::v_card_social_link::VCardSocialLink;

#[cfg(feature = "workflow-steps")]
mod validate_workflow_response;
#[cfg(feature = "workflow-steps")]
pub use self::validate_workflow_response::ValidateWorkflowResponse;

#[cfg(feature = "custom-domains")]
mod validation_instructions_custom_domain_response;
#[cfg(feature = "custom-domains")]
pub use self::validation_instructions_custom_domain_response::ValidationInstructionsCustomDomainResponse;

#[cfg(feature = "custom-domains")]
mod validation_instructions_custom_domain_response_validation;
#[cfg(feature = "custom-domains")]
pub use self::validation_instructions_custom_domain_response_validation::ValidationInstructionsCustomDomainResponseValidation;

#[cfg(feature = "custom-domains")]
mod validation_instructions_custom_domain_response_validation_type;
#[cfg(feature = "custom-domains")]
pub use self::validation_instructions_custom_domain_response_validation_type::ValidationInstructionsCustomDomainResponseValidationType;

#[cfg(feature = "custom-domains")]
mod validation_purpose;
#[cfg(feature = "custom-domains")]
pub use self::validation_purpose::ValidationPurpose;

#[cfg(feature = "events")]
mod visit_type;
#[cfg(feature = "events")]
pub use self::visit_type::VisitType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod visit_type_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::visit_type_condition_option::VisitTypeConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod visit_type_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::visit_type_condition_payload::VisitTypeConditionPayload;

#[cfg(feature = "events")]
mod visit_type_condition_trace_data;
#[cfg(feature = "events")]
pub use self::visit_type_condition_trace_data::VisitTypeConditionTraceData;

#[cfg(feature = "events")]
mod visit_type_condition_trace_option;
#[cfg(feature = "events")]
pub use self::visit_type_condition_trace_option::VisitTypeConditionTraceOption;

#[cfg(any(feature = "events", feature = "visitors"))]
mod visitor;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::visitor::Visitor;

#[cfg(any(feature = "events", feature = "visitors"))]
mod visitor_attribute;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::visitor_attribute::VisitorAttribute;

#[cfg(feature = "visitors")]
mod visitor_attribute_filter;
#[cfg(feature = "visitors")]
pub use self::visitor_attribute_filter::VisitorAttributeFilter;

#[cfg(feature = "visitors")]
mod visitor_attribute_filter_operator;
#[cfg(feature = "visitors")]
pub use self::visitor_attribute_filter_operator::VisitorAttributeFilterOperator;

#[cfg(feature = "visitors")]
mod visitor_attribute_key;
#[cfg(feature = "visitors")]
pub use self::visitor_attribute_key::VisitorAttributeKey;

#[cfg(any(feature = "events", feature = "links", feature = "visitors", feature = "workflow-steps"))]
mod visitor_attribute_type;
#[cfg(any(feature = "events", feature = "links", feature = "visitors", feature = "workflow-steps"))]
pub use self::visitor_attribute_type::VisitorAttributeType;

#[cfg(feature = "analytics-data")]
mod visitor_country;
#[cfg(feature = "analytics-data")]
pub use self::visitor_country::VisitorCountry;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod visitor_data_condition_option;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::visitor_data_condition_option::VisitorDataConditionOption;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod visitor_data_condition_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::visitor_data_condition_payload::VisitorDataConditionPayload;

#[cfg(feature = "events")]
mod visitor_data_condition_trace_data;
#[cfg(feature = "events")]
pub use self::visitor_data_condition_trace_data::VisitorDataConditionTraceData;

#[cfg(feature = "events")]
mod visitor_data_condition_trace_option;
#[cfg(feature = "events")]
pub use self::visitor_data_condition_trace_option::VisitorDataConditionTraceOption;

#[cfg(any(feature = "events", feature = "visitors"))]
mod visitor_event;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::visitor_event::VisitorEvent;

#[cfg(feature = "visitors")]
mod visitor_input;
#[cfg(feature = "visitors")]
pub use self::visitor_input::VisitorInput;

#[cfg(any(feature = "events", feature = "visitors"))]
mod visitor_link;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use self::visitor_link::VisitorLink;

#[cfg(feature = "visitors")]
mod visitor_sort_field;
#[cfg(feature = "visitors")]
pub use self::visitor_sort_field::VisitorSortField;

#[cfg(feature = "analytics-data")]
mod visitor_trend_data_point;
#[cfg(feature = "analytics-data")]
pub use self::visitor_trend_data_point::VisitorTrendDataPoint;

#[cfg(feature = "webhooks")]
mod webhook;
#[cfg(feature = "webhooks")]
pub use self::webhook::Webhook;

#[cfg(feature = "webhooks")]
mod webhook_source;
#[cfg(feature = "webhooks")]
pub use self::webhook_source::WebhookSource;

#[cfg(feature = "webhooks")]
mod webhook_status;
#[cfg(feature = "webhooks")]
pub use self::webhook_status::WebhookStatus;

#[cfg(feature = "analytics-dashboard")]
mod widget_data_source;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_data_source::WidgetDataSource;

#[cfg(feature = "analytics-dashboard")]
mod widget_field_mapping;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_field_mapping::WidgetFieldMapping;

#[cfg(feature = "analytics-dashboard")]
mod widget_position;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_position::WidgetPosition;

#[cfg(feature = "analytics-dashboard")]
mod widget_size;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_size::WidgetSize;

#[cfg(feature = "analytics-dashboard")]
mod widget_tab;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_tab::WidgetTab;

#[cfg(feature = "analytics-dashboard")]
mod widget_tab_mode;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_tab_mode::WidgetTabMode;

#[cfg(feature = "analytics-dashboard")]
mod widget_tab_view;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_tab_view::WidgetTabView;

#[cfg(feature = "analytics-dashboard")]
mod widget_visualization;
#[cfg(feature = "analytics-dashboard")]
pub use self::widget_visualization::WidgetVisualization;

#[cfg(feature = "workflow-steps")]
mod workflow_issue;
#[cfg(feature = "workflow-steps")]
pub use self::workflow_issue::WorkflowIssue;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod workflow_step;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::workflow_step::WorkflowStep;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod workflow_step_branch;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::workflow_step_branch::WorkflowStepBranch;

#[cfg(any(feature = "links", feature = "slack-integrations", feature = "webhooks", feature = "workflow-steps"))]
mod workflow_step_kind;
#[cfg(any(feature = "links", feature = "slack-integrations", feature = "webhooks", feature = "workflow-steps"))]
pub use self::workflow_step_kind::WorkflowStepKind;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod workflow_step_node_type;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::workflow_step_node_type::WorkflowStepNodeType;

#[cfg(any(feature = "links", feature = "workflow-steps"))]
mod workflow_step_payload;
#[cfg(any(feature = "links", feature = "workflow-steps"))]
pub use self::workflow_step_payload::WorkflowStepPayload;

#[cfg(any(feature = "events", feature = "workspaces"))]
mod workspace;
#[cfg(any(feature = "events", feature = "workspaces"))]
pub use self::workspace::Workspace;

#[cfg(feature = "allowances")]
mod workspace_allowance;
#[cfg(feature = "allowances")]
pub use self::workspace_allowance::WorkspaceAllowance;

#[cfg(feature = "metrics")]
mod workspace_insight;
#[cfg(feature = "metrics")]
pub use self::workspace_insight::WorkspaceInsight;

#[cfg(feature = "metrics")]
mod workspace_metric;
#[cfg(feature = "metrics")]
pub use self::workspace_metric::WorkspaceMetric;

#[cfg(feature = "workspace-tokens")]
mod workspace_token;
#[cfg(feature = "workspace-tokens")]
pub use self::workspace_token::WorkspaceToken;

#[cfg(feature = "workspace-tokens")]
mod workspace_token_key_type;
#[cfg(feature = "workspace-tokens")]
pub use self::workspace_token_key_type::WorkspaceTokenKeyType;

// Written by `cargo xtask regenerate`.
//! Every operation with all parameters set, and every model with all fields set.

use super::{Case, Model, free_form, free_form_entries, sample, timestamp};

/// The operations.
pub(super) const CASES: &[Case] = &[
    Case {
        id: "AgentIdentityService_ClaimAgentWorkspace",
        send: |client| {
            let request = linkbreakers::AgentIdentityApi::new(client).claim_workspace(sample::<
                linkbreakers::ClaimAgentWorkspaceRequest,
            >(
                "ClaimAgentWorkspaceRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AgentIdentityService_GetAgentClaim",
        send: |client| {
            let request = linkbreakers::AgentIdentityApi::new(client)
                .get_claim(sample::<linkbreakers::GetAgentClaimRequest>("GetAgentClaimRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_Create",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client)
                .create(sample::<linkbreakers::CreateAgentRequest>("CreateAgentRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_CreateKnowledgeDocument",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).create_knowledge_document(
                "text",
                sample::<linkbreakers::CreateAgentKnowledgeDocumentRequest>("CreateAgentKnowledgeDocumentRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_Delete",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_DeleteKnowledgeDocument",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).delete_knowledge_document("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_Get",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_List",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_ListPresets",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).list_presets();
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_Update",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client)
                .update("text", sample::<linkbreakers::UpdateAgentRequest>("UpdateAgentRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AgentsService_UpdateKnowledgeDocument",
        send: |client| {
            let request = linkbreakers::AgentsApi::new(client).update_knowledge_document(
                "text",
                "text",
                sample::<linkbreakers::UpdateAgentKnowledgeDocumentRequest>("UpdateAgentKnowledgeDocumentRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "AllowancesService_DismissAllowanceNotice",
        send: |client| {
            let request = linkbreakers::AllowancesApi::new(client).dismiss_notice(sample::<
                linkbreakers::DismissAllowanceNoticeRequest,
            >(
                "DismissAllowanceNoticeRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AllowancesService_ListAllowances",
        send: |client| {
            let request = linkbreakers::AllowancesApi::new(client).list();
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_CreateDashboard",
        send: |client| {
            let request =
                linkbreakers::AnalyticsDashboardApi::new(client)
                    .create(sample::<linkbreakers::CreateDashboardRequest>("CreateDashboardRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_DeleteDashboard",
        send: |client| {
            let request = linkbreakers::AnalyticsDashboardApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_GenerateWidgetSummary",
        send: |client| {
            let request = linkbreakers::AnalyticsDashboardApi::new(client).generate_widget_summary(
                "text",
                "text",
                sample::<linkbreakers::GenerateWidgetSummaryRequest>("GenerateWidgetSummaryRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_GetWidgetSummary",
        send: |client| {
            let request = linkbreakers::AnalyticsDashboardApi::new(client).get_widget_summary("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_ListDashboards",
        send: |client| {
            let request = linkbreakers::AnalyticsDashboardApi::new(client)
                .list()
                .link_id("text")
                .scope(sample::<linkbreakers::DashboardScope>("DashboardScope"))
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDashboardService_UpdateDashboard",
        send: |client| {
            let request = linkbreakers::AnalyticsDashboardApi::new(client)
                .update("text", sample::<linkbreakers::UpdateDashboardRequest>("UpdateDashboardRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetAttributeDistribution",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_attribute_distribution(sample::<
                linkbreakers::GetAttributeDistributionRequest,
            >(
                "GetAttributeDistributionRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetAttributeMetric",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_attribute_metric(sample::<
                linkbreakers::GetAttributeMetricRequest,
            >(
                "GetAttributeMetricRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetAttributeValues",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_attribute_values(sample::<
                linkbreakers::GetAttributeValuesRequest,
            >(
                "GetAttributeValuesRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetBreakdown",
        send: |client| {
            let request =
                linkbreakers::AnalyticsDataApi::new(client)
                    .get_breakdown(sample::<linkbreakers::GetBreakdownRequest>("GetBreakdownRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetDeviceDistribution",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_device_distribution(sample::<
                linkbreakers::GetDeviceDistributionRequest,
            >(
                "GetDeviceDistributionRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetGeoBreakdown",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_geo_breakdown(sample::<
                linkbreakers::GetGeoBreakdownRequest,
            >(
                "GetGeoBreakdownRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetGroupedTimeSeries",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_grouped_time_series(sample::<
                linkbreakers::GetGroupedTimeSeriesRequest,
            >(
                "GetGroupedTimeSeriesRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetHourOfDayDistribution",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_hour_of_day_distribution(sample::<
                linkbreakers::GetHourOfDayDistributionRequest,
            >(
                "GetHourOfDayDistributionRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetStepFunnel",
        send: |client| {
            let request =
                linkbreakers::AnalyticsDataApi::new(client)
                    .get_step_funnel(sample::<linkbreakers::GetStepFunnelRequest>("GetStepFunnelRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetTopLinks",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client)
                .get_top_links(sample::<linkbreakers::GetTopLinksRequest>("GetTopLinksRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_GetVisitorTrends",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).get_visitor_trends(sample::<
                linkbreakers::GetVisitorTrendsRequest,
            >(
                "GetVisitorTrendsRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AnalyticsDataService_ListVisitorCountries",
        send: |client| {
            let request = linkbreakers::AnalyticsDataApi::new(client).list_visitor_countries();
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_ListApiScopes",
        send: |client| {
            let request = linkbreakers::ApiScopesApi::new(client).list();
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_ClearConversation",
        send: |client| {
            let request = linkbreakers::AssistantApi::new(client)
                .clear_conversation()
                .context_type(sample::<linkbreakers::AssistantContextType>("AssistantContextType"))
                .context_id("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_CompleteAttachmentUpload",
        send: |client| {
            let request = linkbreakers::AssistantApi::new(client).complete_attachment_upload("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_CreateAttachmentUpload",
        send: |client| {
            let request = linkbreakers::AssistantApi::new(client).create_attachment_upload(sample::<
                linkbreakers::AssistantCreateAttachmentUploadRequest,
            >(
                "AssistantCreateAttachmentUploadRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_GetConversation",
        send: |client| {
            let request = linkbreakers::AssistantApi::new(client)
                .get_conversation()
                .context_type(sample::<linkbreakers::AssistantContextType>("AssistantContextType"))
                .context_id("text");
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_MarkConversationRead",
        send: |client| {
            let request = linkbreakers::AssistantApi::new(client).mark_conversation_read(sample::<
                linkbreakers::AssistantMarkConversationReadRequest,
            >(
                "AssistantMarkConversationReadRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "AssistantService_UploadFile",
        send: |client| {
            let request =
                linkbreakers::AssistantApi::new(client)
                    .upload_file(sample::<linkbreakers::AssistantUploadFileRequest>("AssistantUploadFileRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "AuthService_RequestEmailVerification",
        send: |client| {
            let request = linkbreakers::AuthApi::new(client).request_email_verification(sample::<
                linkbreakers::RequestEmailVerificationRequest,
            >(
                "RequestEmailVerificationRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_Check",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client).check("text");
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_Create",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client)
                .create(sample::<linkbreakers::CreateCustomDomainRequest>("CreateCustomDomainRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_Delete",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_Get",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_GetSetupGuide",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client).get_setup_guide("text");
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_List",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client)
                .list()
                .status(sample::<linkbreakers::CustomDomainStatus>("CustomDomainStatus"))
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_Update",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client)
                .update("text", sample::<linkbreakers::UpdateCustomDomainRequest>("UpdateCustomDomainRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "CustomDomainsService_ValidationInstructions",
        send: |client| {
            let request = linkbreakers::CustomDomainsApi::new(client).validation_instructions("text");
            super::sent(&request)
        },
    },
    Case {
        id: "DirectoriesService_Create",
        send: |client| {
            let request = linkbreakers::DirectoriesApi::new(client)
                .create(sample::<linkbreakers::CreateDirectoryRequest>("CreateDirectoryRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "DirectoriesService_Delete",
        send: |client| {
            let request = linkbreakers::DirectoriesApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "DirectoriesService_Get",
        send: |client| {
            let request = linkbreakers::DirectoriesApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "DirectoriesService_List",
        send: |client| {
            let request = linkbreakers::DirectoriesApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .parent_directory_id("text")
                .search("text")
                .include_root(true)
                .recursive(true)
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "DirectoriesService_Update",
        send: |client| {
            let request = linkbreakers::DirectoriesApi::new(client)
                .update("text", sample::<linkbreakers::UpdateDirectoryRequest>("UpdateDirectoryRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "EventsService_ListEventTraces",
        send: |client| {
            let request = linkbreakers::EventsApi::new(client).list_traces("text");
            super::sent(&request)
        },
    },
    Case {
        id: "EventsService_ListEvents",
        send: |client| {
            let request = linkbreakers::EventsApi::new(client)
                .list()
                .link_id("text")
                .start_date(timestamp())
                .end_date(timestamp())
                .response_format(sample::<linkbreakers::ResponseFormat>("ResponseFormat"))
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .include(["text", "text"])
                .visitor_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text", "text"])
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleAnalyticsIntegrationsService_Delete",
        send: |client| {
            let request = linkbreakers::GoogleAnalyticsIntegrationsApi::new(client).delete();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleAnalyticsIntegrationsService_Get",
        send: |client| {
            let request = linkbreakers::GoogleAnalyticsIntegrationsApi::new(client).get();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleAnalyticsIntegrationsService_Test",
        send: |client| {
            let request = linkbreakers::GoogleAnalyticsIntegrationsApi::new(client).test();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleAnalyticsIntegrationsService_Update",
        send: |client| {
            let request = linkbreakers::GoogleAnalyticsIntegrationsApi::new(client).update(sample::<
                linkbreakers::UpdateGoogleAnalyticsIntegrationRequest,
            >(
                "UpdateGoogleAnalyticsIntegrationRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_CompleteOAuth",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).complete_oauth(sample::<
                linkbreakers::CompleteGoogleFormsOAuthRequest,
            >(
                "CompleteGoogleFormsOAuthRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_Delete",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).delete();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_Get",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).get();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_GetOAuthURL",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).get_oauth_url();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_ListDetectedForms",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).list_detected_forms();
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_SyncNow",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).sync_now().body(sample::<
                linkbreakers::SyncGoogleFormsRequest,
            >(
                "SyncGoogleFormsRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "GoogleFormsIntegrationsService_Update",
        send: |client| {
            let request = linkbreakers::GoogleFormsIntegrationsApi::new(client).update(sample::<
                linkbreakers::UpdateGoogleFormsIntegrationRequest,
            >(
                "UpdateGoogleFormsIntegrationRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "IntegrationsService_Track",
        send: |client| {
            let request = linkbreakers::IntegrationsApi::new(client).track("text");
            super::sent(&request)
        },
    },
    Case {
        id: "JobsService_Get",
        send: |client| {
            let request = linkbreakers::JobsApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "SettingsService_GetDataCollection",
        send: |client| {
            let request = linkbreakers::LinkSettingsApi::new(client).get_data_collection();
            super::sent(&request)
        },
    },
    Case {
        id: "SettingsService_GetLinkSetting",
        send: |client| {
            let request = linkbreakers::LinkSettingsApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "SettingsService_UpdateDataCollection",
        send: |client| {
            let request = linkbreakers::LinkSettingsApi::new(client).update_data_collection(sample::<
                linkbreakers::UpdateDataCollectionRequest,
            >(
                "UpdateDataCollectionRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "SettingsService_UpdateLinkSetting",
        send: |client| {
            let request = linkbreakers::LinkSettingsApi::new(client)
                .update("text", sample::<linkbreakers::UpdateLinkSettingRequest>("UpdateLinkSettingRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_Create",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client)
                .create(sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateBatch",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).create_batch([
                sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
                sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
            ]);
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateBulk",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client)
                .create_bulk(sample::<linkbreakers::CreateBulkLinksRequest>("CreateBulkLinksRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateBulkAsync",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client)
                .create_bulk_async(sample::<linkbreakers::CreateBulkLinksRequest>("CreateBulkLinksRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateContactLink",
        send: |client| {
            let request =
                linkbreakers::LinksApi::new(client)
                    .create_contact_link(sample::<linkbreakers::CreateContactLinkRequest>("CreateContactLinkRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateOpenMediaLink",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).create_open_media_link(sample::<
                linkbreakers::CreateOpenMediaLinkRequest,
            >(
                "CreateOpenMediaLinkRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_CreateThankYouLink",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).create_thank_you_link(sample::<
                linkbreakers::CreateThankYouLinkRequest,
            >(
                "CreateThankYouLinkRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_Delete",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_Get",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_List",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .include(["text", "text"])
                .tags(["text", "text"])
                .search("text")
                .sort_by(sample::<linkbreakers::LinkSortField>("LinkSortField"))
                .sort_direction(sample::<linkbreakers::SortDirection>("SortDirection"))
                .view(sample::<linkbreakers::LinkView>("LinkView"))
                .directory_id("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_RenderQrcodeImages",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).render_qrcode_images(
                "text",
                sample::<linkbreakers::RenderQrcodeImagesRequest>("RenderQrcodeImagesRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_ResolveQrcodeImages",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).resolve_qrcode_images(sample::<
                linkbreakers::ResolveQrcodeImagesRequest,
            >(
                "ResolveQrcodeImagesRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_ShortlinkAvailability",
        send: |client| {
            let request =
                linkbreakers::LinksApi::new(client).shortlink_availability().shortlink("text").custom_domain_id("text");
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_ShortlinkRandom",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client).shortlink_random();
            super::sent(&request)
        },
    },
    Case {
        id: "LinksService_Update",
        send: |client| {
            let request = linkbreakers::LinksApi::new(client)
                .update("text", sample::<linkbreakers::UpdateLinkRequest>("UpdateLinkRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_CompleteReplace",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client).complete_replace("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_CompleteUpload",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client).complete_upload("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_Create",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client)
                .create(sample::<linkbreakers::CreateMediaRequest>("CreateMediaRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_CreateReplaceUpload",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client).create_replace_upload(
                "text",
                sample::<linkbreakers::CreateMediaReplaceUploadRequest>("CreateMediaReplaceUploadRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_CreateUpload",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client)
                .create_upload(sample::<linkbreakers::CreateMediaUploadRequest>("CreateMediaUploadRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_Delete",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_Get",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_Import",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client)
                .import(sample::<linkbreakers::ImportMediaRequest>("ImportMediaRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_List",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .usage(sample::<linkbreakers::MediaUsage>("MediaUsage"))
                .kind(sample::<linkbreakers::MediaKind>("MediaKind"))
                .uploaded_from(sample::<linkbreakers::MediaUploadOrigin>("MediaUploadOrigin"))
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MediaService_ReplaceImport",
        send: |client| {
            let request = linkbreakers::MediaApi::new(client)
                .replace_import("text", sample::<linkbreakers::ReplaceMediaImportRequest>("ReplaceMediaImportRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_AllowAccess",
        send: |client| {
            let request =
                linkbreakers::MembersApi::new(client)
                    .allow_access("text")
                    .body(sample::<linkbreakers::AllowAccessRequest>("AllowAccessRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_CreateMyWorkspace",
        send: |client| {
            let request =
                linkbreakers::MembersApi::new(client)
                    .create_my_workspace(sample::<linkbreakers::CreateMyWorkspaceRequest>("CreateMyWorkspaceRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_Delete",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_ForceSignout",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).force_signout("text").body(sample::<
                linkbreakers::ForceSignoutRequest,
            >(
                "ForceSignoutRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_Get",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_GetMyself",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).get_myself();
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_Invite",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client)
                .invite(sample::<linkbreakers::InviteMemberRequest>("InviteMemberRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_List",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_ListMyWorkspaces",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).list_my_workspaces();
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_RevokeAccess",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client).revoke_access("text").body(sample::<
                linkbreakers::RevokeAccessRequest,
            >(
                "RevokeAccessRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_SwitchWorkspace",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client)
                .switch_workspace("text", sample::<linkbreakers::SwitchWorkspaceRequest>("SwitchWorkspaceRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_Update",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client)
                .update("text", sample::<linkbreakers::UpdateMemberRequest>("UpdateMemberRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MembersService_UpdateMyself",
        send: |client| {
            let request = linkbreakers::MembersApi::new(client)
                .update_myself(sample::<linkbreakers::UpdateMeRequest>("UpdateMeRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "MetricsService_GetEventsMetric",
        send: |client| {
            let request = linkbreakers::MetricsApi::new(client)
                .events()
                .start_date(timestamp())
                .end_date(timestamp())
                .link_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "MetricsService_GetWorkspaceInsight",
        send: |client| {
            let request = linkbreakers::MetricsApi::new(client).workspace_insight();
            super::sent(&request)
        },
    },
    Case {
        id: "MetricsService_GetWorkspaceMetric",
        send: |client| {
            let request = linkbreakers::MetricsApi::new(client).workspace();
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_CreatePageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).create(sample::<
                linkbreakers::CreatePageThemeTemplateRequest,
            >(
                "CreatePageThemeTemplateRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_DeletePageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_GetPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_ImportPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).import(sample::<
                linkbreakers::ImportPageThemeTemplateRequest,
            >(
                "ImportPageThemeTemplateRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_ListPageThemeTemplates",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client)
                .list()
                .include(["text", "text"])
                .search("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .scope(sample::<linkbreakers::PageThemeTemplateScope>("PageThemeTemplateScope"))
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_PublicGetPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).public_get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_PublicListPageThemeTemplates",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client)
                .public_list()
                .include(["text", "text"])
                .search("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .workspace_id("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_PublishPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).publish("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_ResolvePageThemeTemplateImages",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).resolve_images(sample::<
                linkbreakers::ResolvePageThemeTemplateImagesRequest,
            >(
                "ResolvePageThemeTemplateImagesRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_UpdatePageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).update(
                "text",
                sample::<linkbreakers::UpdatePageThemeTemplateRequest>("UpdatePageThemeTemplateRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_UpdatePageThemeTemplateStyling",
        send: |client| {
            let request = linkbreakers::PageThemeTemplatesApi::new(client).update_styling(
                "text",
                sample::<linkbreakers::UpdatePageThemeTemplateStylingRequest>("UpdatePageThemeTemplateStylingRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemeTemplatesService_FindMatchingPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemesApi::new(client).find_matching_template("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemesService_ApplyPageThemeTemplate",
        send: |client| {
            let request = linkbreakers::PageThemesApi::new(client).apply_template(sample::<
                linkbreakers::ApplyPageThemeTemplateRequest,
            >(
                "ApplyPageThemeTemplateRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemesService_GetPageTheme",
        send: |client| {
            let request = linkbreakers::PageThemesApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemesService_ListPageThemes",
        send: |client| {
            let request = linkbreakers::PageThemesApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "PageThemesService_UpdatePageTheme",
        send: |client| {
            let request = linkbreakers::PageThemesApi::new(client)
                .update("text", sample::<linkbreakers::UpdatePageThemeRequest>("UpdatePageThemeRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "PricingService_ListPricingPlans",
        send: |client| {
            let request = linkbreakers::PricingApi::new(client).list_plans();
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeDesignService_ApplyTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeDesignsApi::new(client).apply_template(sample::<
                linkbreakers::ApplyQrcodeTemplateRequest,
            >(
                "ApplyQrcodeTemplateRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeDesignService_Delete",
        send: |client| {
            let request = linkbreakers::QrCodeDesignsApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeDesignService_Get",
        send: |client| {
            let request = linkbreakers::QrCodeDesignsApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeDesignService_PublicCreate",
        send: |client| {
            let request = linkbreakers::QrCodeDesignsApi::new(client).public_create(sample::<
                linkbreakers::PublicCreateQrcodeDesignRequest,
            >(
                "PublicCreateQrcodeDesignRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeDesignService_Update",
        send: |client| {
            let request = linkbreakers::QrCodeDesignsApi::new(client)
                .update("text", sample::<linkbreakers::UpdateQrcodeDesignRequest>("UpdateQrcodeDesignRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_CreateQrcodeTemplate",
        send: |client| {
            let request =
                linkbreakers::QrCodeTemplatesApi::new(client)
                    .create(sample::<linkbreakers::CreateQrcodeTemplateRequest>("CreateQrcodeTemplateRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_DeleteQrcodeTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_GetQrcodeTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client).get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_ImportQrcodeTemplate",
        send: |client| {
            let request =
                linkbreakers::QrCodeTemplatesApi::new(client)
                    .import(sample::<linkbreakers::ImportQrcodeTemplateRequest>("ImportQrcodeTemplateRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_ListQrcodeTemplates",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client)
                .list()
                .include(["text", "text"])
                .search("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .scope(sample::<linkbreakers::QrcodeTemplateScope>("QrcodeTemplateScope"))
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_PublicGetQrcodeTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client).public_get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_PublicListQrcodeTemplates",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client)
                .public_list()
                .include(["text", "text"])
                .search("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .workspace_id("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_PublishQrcodeTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client).publish("text").body(sample::<
                linkbreakers::PublishQrcodeTemplateRequest,
            >(
                "PublishQrcodeTemplateRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_ResolveQrcodeTemplateImages",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client).resolve_images(sample::<
                linkbreakers::ResolveQrcodeTemplateImagesRequest,
            >(
                "ResolveQrcodeTemplateImagesRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "QrcodeTemplatesService_UpdateQrcodeTemplate",
        send: |client| {
            let request = linkbreakers::QrCodeTemplatesApi::new(client)
                .update("text", sample::<linkbreakers::UpdateQrcodeTemplateRequest>("UpdateQrcodeTemplateRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "RetargetingPixelsService_Get",
        send: |client| {
            let request = linkbreakers::RetargetingPixelsApi::new(client).get();
            super::sent(&request)
        },
    },
    Case {
        id: "RetargetingPixelsService_ListForLink",
        send: |client| {
            let request = linkbreakers::RetargetingPixelsApi::new(client).list_for_link("text");
            super::sent(&request)
        },
    },
    Case {
        id: "RetargetingPixelsService_Update",
        send: |client| {
            let request = linkbreakers::RetargetingPixelsApi::new(client).update(sample::<
                linkbreakers::UpdateRetargetingPixelsRequest,
            >(
                "UpdateRetargetingPixelsRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "ReviewRewardsService_GetOffer",
        send: |client| {
            let request = linkbreakers::ReviewRewardsApi::new(client).get_offer();
            super::sent(&request)
        },
    },
    Case {
        id: "ReviewRewardsService_Submit",
        send: |client| {
            let request = linkbreakers::ReviewRewardsApi::new(client)
                .submit(sample::<linkbreakers::SubmitReviewRewardRequest>("SubmitReviewRewardRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_CompleteOAuth",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).complete_oauth(sample::<
                linkbreakers::CompleteSlackOAuthRequest,
            >(
                "CompleteSlackOAuthRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_Delete",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).delete();
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_Get",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).get();
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_GetOAuthURL",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).get_oauth_url();
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_ListChannels",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).list_channels();
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_Test",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).test().body(sample::<
                linkbreakers::TestSlackIntegrationRequest,
            >(
                "TestSlackIntegrationRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "SlackIntegrationsService_Update",
        send: |client| {
            let request = linkbreakers::SlackIntegrationsApi::new(client).update(sample::<
                linkbreakers::UpdateSlackIntegrationRequest,
            >(
                "UpdateSlackIntegrationRequest"
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "TagsService_Delete",
        send: |client| {
            let request = linkbreakers::TagsApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "TagsService_List",
        send: |client| {
            let request = linkbreakers::TagsApi::new(client)
                .list()
                .search("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "TimeSeriesService_GetEventsTimeSeries",
        send: |client| {
            let request = linkbreakers::TimeSeriesApi::new(client)
                .events(sample::<linkbreakers::GetEventsTimeSeriesRequest>("GetEventsTimeSeriesRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_Delete",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_DeleteAttribute",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client).delete_attribute("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_Get",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client).get("text").include(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_Identify",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client)
                .identify(sample::<linkbreakers::IdentifyRequest>("IdentifyRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_List",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .email("text")
                .search("text")
                .include(["text", "text"])
                .link_id("text")
                .response_format(sample::<linkbreakers::ResponseFormat>("ResponseFormat"))
                .sort_field(sample::<linkbreakers::VisitorSortField>("VisitorSortField"))
                .sort_direction(sample::<linkbreakers::SortDirection>("SortDirection"))
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_ListAttributeKeys",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client)
                .list_attribute_keys()
                .link_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text", "text"]);
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_Search",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client)
                .search(sample::<linkbreakers::ListVisitorsRequest>("ListVisitorsRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "VisitorsService_Update",
        send: |client| {
            let request = linkbreakers::VisitorsApi::new(client)
                .update("text", sample::<linkbreakers::UpdateVisitorRequest>("UpdateVisitorRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WebhooksService_Create",
        send: |client| {
            let request = linkbreakers::WebhooksApi::new(client)
                .create(sample::<linkbreakers::CreateWebhookRequest>("CreateWebhookRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WebhooksService_Delete",
        send: |client| {
            let request = linkbreakers::WebhooksApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WebhooksService_Get",
        send: |client| {
            let request = linkbreakers::WebhooksApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WebhooksService_List",
        send: |client| {
            let request = linkbreakers::WebhooksApi::new(client)
                .list()
                .status(sample::<linkbreakers::WebhookStatus>("WebhookStatus"))
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WebhooksService_Update",
        send: |client| {
            let request = linkbreakers::WebhooksApi::new(client)
                .update("text", sample::<linkbreakers::UpdateWebhookRequest>("UpdateWebhookRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_AutoLayoutWorkflow",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).auto_layout("text").body(sample::<
                linkbreakers::AutoLayoutWorkflowRequest,
            >(
                "AutoLayoutWorkflowRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_ConnectStep",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).connect(
                "text",
                "text",
                "text",
                sample::<linkbreakers::ConnectWorkflowStepRequest>("ConnectWorkflowStepRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_Create",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client)
                .create("text", sample::<linkbreakers::CreateWorkflowStepRequest>("CreateWorkflowStepRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_Delete",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).delete("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_DisconnectStep",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).disconnect("text", "text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_Get",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).get("text", "text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_GetWalletPassSupport",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).get_wallet_pass_support();
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_List",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client)
                .list("text")
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_ResolveStepCollisions",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client)
                .resolve_collisions("text", "text")
                .body(sample::<linkbreakers::ResolveStepCollisionsRequest>("ResolveStepCollisionsRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_Update",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).update(
                "text",
                "text",
                sample::<linkbreakers::UpdateWorkflowStepRequest>("UpdateWorkflowStepRequest"),
            );
            super::sent(&request)
        },
    },
    Case {
        id: "WorkflowStepsService_ValidateWorkflow",
        send: |client| {
            let request = linkbreakers::WorkflowStepsApi::new(client).validate("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_Create",
        send: |client| {
            let request =
                linkbreakers::WorkspaceTokensApi::new(client)
                    .create(sample::<linkbreakers::CreateWorkspaceTokenRequest>("CreateWorkspaceTokenRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_Delete",
        send: |client| {
            let request = linkbreakers::WorkspaceTokensApi::new(client).delete("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_Get",
        send: |client| {
            let request = linkbreakers::WorkspaceTokensApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_List",
        send: |client| {
            let request = linkbreakers::WorkspaceTokensApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993)
                .page_token("text")
                .cursor("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspaceTokensService_Update",
        send: |client| {
            let request = linkbreakers::WorkspaceTokensApi::new(client)
                .update("text", sample::<linkbreakers::UpdateWorkspaceTokenRequest>("UpdateWorkspaceTokenRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_Delete",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).delete();
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_GetMyWorkspace",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).get_my_workspace();
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_GetWorkspace",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_PublicGetWorkspace",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).public_get("text");
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_RequestEnrollment",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).request_enrollment(sample::<
                linkbreakers::RequestWorkspaceEnrollmentRequest,
            >(
                "RequestWorkspaceEnrollmentRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_Update",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client)
                .update(sample::<linkbreakers::UpdateWorkspaceRequest>("UpdateWorkspaceRequest"));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_UpdateOriginInquiry",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).update_origin_inquiry(sample::<
                linkbreakers::UpdateWorkspaceOriginInquiryRequest,
            >(
                "UpdateWorkspaceOriginInquiryRequest",
            ));
            super::sent(&request)
        },
    },
    Case {
        id: "WorkspacesService_UpdateOriginPurpose",
        send: |client| {
            let request = linkbreakers::WorkspacesApi::new(client).update_origin_purpose(sample::<
                linkbreakers::UpdateWorkspaceOriginPurposeRequest,
            >(
                "UpdateWorkspaceOriginPurposeRequest",
            ));
            super::sent(&request)
        },
    },
];

/// The models.
pub(super) const MODELS: &[Model] = &[
    Model {
        schema: "AgentClaim",
        name: "AgentClaim",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentClaim>,
    },
    Model {
        schema: "AgentClaimStatus",
        name: "AgentClaimStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentClaimStatus>,
    },
    Model {
        schema: "ClaimAgentWorkspaceRequest",
        name: "ClaimAgentWorkspaceRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ClaimAgentWorkspaceRequest::new()
                    .claim_attempt_token("text")
                    .firebase_token("text")
                    .password("text")
                    .user_code("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ClaimAgentWorkspaceRequest>,
    },
    Model {
        schema: "GetAgentClaimRequest",
        name: "GetAgentClaimRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::GetAgentClaimRequest::new().claim_attempt_token("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAgentClaimRequest>,
    },
    Model {
        schema: "Agent",
        name: "Agent",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Agent>,
    },
    Model {
        schema: "AgentGuardrail",
        name: "AgentGuardrail",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentGuardrail>,
    },
    Model {
        schema: "AgentGuardrailList",
        name: "AgentGuardrailList",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::AgentGuardrailList::new().values([
                sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
                sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentGuardrailList>,
    },
    Model {
        schema: "AgentGuardrailPreset",
        name: "AgentGuardrailPreset",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentGuardrailPreset>,
    },
    Model {
        schema: "AgentKnowledgeDocument",
        name: "AgentKnowledgeDocument",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentKnowledgeDocument>,
    },
    Model {
        schema: "AgentLimits",
        name: "AgentLimits",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentLimits>,
    },
    Model {
        schema: "AgentQuestionHandling",
        name: "AgentQuestionHandling",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentQuestionHandling>,
    },
    Model {
        schema: "AgentQuestionHandlingPreset",
        name: "AgentQuestionHandlingPreset",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentQuestionHandlingPreset>,
    },
    Model {
        schema: "AgentReplyLength",
        name: "AgentReplyLength",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentReplyLength>,
    },
    Model {
        schema: "AgentReplyLengthPreset",
        name: "AgentReplyLengthPreset",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentReplyLengthPreset>,
    },
    Model {
        schema: "AgentRole",
        name: "AgentRole",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentRole>,
    },
    Model {
        schema: "AgentRolePreset",
        name: "AgentRolePreset",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentRolePreset>,
    },
    Model {
        schema: "AgentTone",
        name: "AgentTone",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentTone>,
    },
    Model {
        schema: "AgentTonePreset",
        name: "AgentTonePreset",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentTonePreset>,
    },
    Model {
        schema: "AgentUsage",
        name: "AgentUsage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentUsage>,
    },
    Model {
        schema: "AgentsServiceCreateKnowledgeDocumentBody",
        name: "CreateAgentKnowledgeDocumentRequest",
        mandatory: &["content", "title"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateAgentKnowledgeDocumentRequest::new("text", "text").content("text").title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentKnowledgeDocumentRequest>,
    },
    Model {
        schema: "CreateAgentKnowledgeDocumentResponse",
        name: "CreateAgentKnowledgeDocumentResponse",
        mandatory: &["document"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentKnowledgeDocumentResponse>,
    },
    Model {
        schema: "CreateAgentRequest",
        name: "CreateAgentRequest",
        mandatory: &["name"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateAgentRequest::new("text")
                    .custom_rules("text")
                    .emoji_enabled(true)
                    .guardrails([
                        sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
                        sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
                    ])
                    .instructions("text")
                    .language("text")
                    .name("text")
                    .question_handling(sample::<linkbreakers::AgentQuestionHandling>("AgentQuestionHandling"))
                    .reply_length(sample::<linkbreakers::AgentReplyLength>("AgentReplyLength"))
                    .role(sample::<linkbreakers::AgentRole>("AgentRole"))
                    .style_notes("text")
                    .tone(sample::<linkbreakers::AgentTone>("AgentTone")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentRequest>,
    },
    Model {
        schema: "CreateAgentResponse",
        name: "CreateAgentResponse",
        mandatory: &["agent"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentResponse>,
    },
    Model {
        schema: "GetAgentResponse",
        name: "GetAgentResponse",
        mandatory: &["agent"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAgentResponse>,
    },
    Model {
        schema: "ListAgentPresetsResponse",
        name: "ListAgentPresetsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAgentPresetsResponse>,
    },
    Model {
        schema: "ListAgentsResponse",
        name: "ListAgentsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAgentsResponse>,
    },
    Model {
        schema: "AgentsServiceUpdateKnowledgeDocumentBody",
        name: "UpdateAgentKnowledgeDocumentRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::UpdateAgentKnowledgeDocumentRequest::new().content("text").title("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentKnowledgeDocumentRequest>,
    },
    Model {
        schema: "UpdateAgentKnowledgeDocumentResponse",
        name: "UpdateAgentKnowledgeDocumentResponse",
        mandatory: &["document"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentKnowledgeDocumentResponse>,
    },
    Model {
        schema: "AgentsServiceUpdateBody",
        name: "UpdateAgentRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateAgentRequest::new()
                    .custom_rules("text")
                    .emoji_enabled(true)
                    .guardrails(sample::<linkbreakers::AgentGuardrailList>("AgentGuardrailList"))
                    .instructions("text")
                    .language("text")
                    .name("text")
                    .question_handling(sample::<linkbreakers::AgentQuestionHandling>("AgentQuestionHandling"))
                    .reply_length(sample::<linkbreakers::AgentReplyLength>("AgentReplyLength"))
                    .role(sample::<linkbreakers::AgentRole>("AgentRole"))
                    .style_notes("text")
                    .tone(sample::<linkbreakers::AgentTone>("AgentTone")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentRequest>,
    },
    Model {
        schema: "UpdateAgentResponse",
        name: "UpdateAgentResponse",
        mandatory: &["agent"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentResponse>,
    },
    Model {
        schema: "DismissAllowanceNoticeRequest",
        name: "DismissAllowanceNoticeRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DismissAllowanceNoticeRequest::new()
                    .key(sample::<linkbreakers::PlanLimitKey>("PlanLimitKey")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DismissAllowanceNoticeRequest>,
    },
    Model {
        schema: "ListAllowancesResponse",
        name: "ListAllowancesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAllowancesResponse>,
    },
    Model {
        schema: "typeDate",
        name: "TypeDate",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TypeDate>,
    },
    Model {
        schema: "WorkspaceAllowance",
        name: "WorkspaceAllowance",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceAllowance>,
    },
    Model {
        schema: "AnalyticsDashboard",
        name: "AnalyticsDashboard",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AnalyticsDashboard>,
    },
    Model {
        schema: "AnalyticsWidgetResult",
        name: "AnalyticsWidgetResult",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AnalyticsWidgetResult>,
    },
    Model {
        schema: "ChatDisplayMessage",
        name: "ChatDisplayMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatDisplayMessage>,
    },
    Model {
        schema: "CreateDashboardRequest",
        name: "CreateDashboardRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateDashboardRequest::new()
                    .config(sample::<linkbreakers::DashboardConfig>("DashboardConfig"))
                    .id("text")
                    .link_id("text")
                    .name("text")
                    .use_default_widgets(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDashboardRequest>,
    },
    Model {
        schema: "CreateDashboardResponse",
        name: "CreateDashboardResponse",
        mandatory: &["dashboard"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDashboardResponse>,
    },
    Model {
        schema: "DashboardConfig",
        name: "DashboardConfig",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DashboardConfig::new().grid_columns(7).widgets([
                sample::<linkbreakers::DashboardWidget>("DashboardWidget"),
                sample::<linkbreakers::DashboardWidget>("DashboardWidget"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DashboardConfig>,
    },
    Model {
        schema: "DashboardScope",
        name: "DashboardScope",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DashboardScope>,
    },
    Model {
        schema: "DashboardWidget",
        name: "DashboardWidget",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DashboardWidget::new()
                    .data_source(sample::<linkbreakers::WidgetDataSource>("WidgetDataSource"))
                    .id("text")
                    .position(sample::<linkbreakers::WidgetPosition>("WidgetPosition"))
                    .size(sample::<linkbreakers::WidgetSize>("WidgetSize"))
                    .title("text")
                    .visualization(sample::<linkbreakers::WidgetVisualization>("WidgetVisualization")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DashboardWidget>,
    },
    Model {
        schema: "DeleteDashboardResponse",
        name: "DeleteDashboardResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteDashboardResponse>,
    },
    Model {
        schema: "AnalyticsDashboardServiceGenerateWidgetSummaryBody",
        name: "GenerateWidgetSummaryRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::GenerateWidgetSummaryRequest::new().force(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GenerateWidgetSummaryRequest>,
    },
    Model {
        schema: "GenerateWidgetSummaryResponse",
        name: "GenerateWidgetSummaryResponse",
        mandatory: &["result"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GenerateWidgetSummaryResponse>,
    },
    Model {
        schema: "GetWidgetSummaryResponse",
        name: "GetWidgetSummaryResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWidgetSummaryResponse>,
    },
    Model {
        schema: "ListDashboardsResponse",
        name: "ListDashboardsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDashboardsResponse>,
    },
    Model {
        schema: "AnalyticsDashboardServiceUpdateDashboardBody",
        name: "UpdateDashboardRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateDashboardRequest::new()
                    .config(sample::<linkbreakers::DashboardConfig>("DashboardConfig"))
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDashboardRequest>,
    },
    Model {
        schema: "UpdateDashboardResponse",
        name: "UpdateDashboardResponse",
        mandatory: &["dashboard"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDashboardResponse>,
    },
    Model {
        schema: "WidgetDataSource",
        name: "WidgetDataSource",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::WidgetDataSource::new()
                    .endpoint("text")
                    .method("text")
                    .params(free_form())
                    .response_data_path("text")
                    .uses_date_range(true)
                    .uses_interval(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetDataSource>,
    },
    Model {
        schema: "WidgetFieldMapping",
        name: "WidgetFieldMapping",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::WidgetFieldMapping::new().chart_role("text").display_label("text").source_field("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetFieldMapping>,
    },
    Model {
        schema: "WidgetPosition",
        name: "WidgetPosition",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::WidgetPosition::new().x(7).y(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetPosition>,
    },
    Model {
        schema: "WidgetSize",
        name: "WidgetSize",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::WidgetSize::new().h(7).w(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetSize>,
    },
    Model {
        schema: "WidgetTab",
        name: "WidgetTab",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::WidgetTab::new()
                    .label("text")
                    .mode(sample::<linkbreakers::WidgetTabMode>("WidgetTabMode"))
                    .params(free_form())
                    .view(sample::<linkbreakers::WidgetTabView>("WidgetTabView")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetTab>,
    },
    Model {
        schema: "WidgetTabMode",
        name: "WidgetTabMode",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetTabMode>,
    },
    Model {
        schema: "WidgetTabView",
        name: "WidgetTabView",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetTabView>,
    },
    Model {
        schema: "WidgetVisualization",
        name: "WidgetVisualization",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::WidgetVisualization::new()
                    .chart_type("text")
                    .colors(["text", "text"])
                    .field_mappings([
                        sample::<linkbreakers::WidgetFieldMapping>("WidgetFieldMapping"),
                        sample::<linkbreakers::WidgetFieldMapping>("WidgetFieldMapping"),
                    ])
                    .tabs([
                        sample::<linkbreakers::WidgetTab>("WidgetTab"),
                        sample::<linkbreakers::WidgetTab>("WidgetTab"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetVisualization>,
    },
    Model {
        schema: "AttributeValueDataPoint",
        name: "AttributeValueDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeValueDataPoint>,
    },
    Model {
        schema: "AttributeValueEntry",
        name: "AttributeValueEntry",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeValueEntry>,
    },
    Model {
        schema: "BreakdownDataPoint",
        name: "BreakdownDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BreakdownDataPoint>,
    },
    Model {
        schema: "DeviceDataPoint",
        name: "DeviceDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceDataPoint>,
    },
    Model {
        schema: "FunnelBranch",
        name: "FunnelBranch",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FunnelBranch>,
    },
    Model {
        schema: "FunnelStep",
        name: "FunnelStep",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FunnelStep>,
    },
    Model {
        schema: "GeoDataPoint",
        name: "GeoDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GeoDataPoint>,
    },
    Model {
        schema: "GetAttributeDistributionRequest",
        name: "GetAttributeDistributionRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeDistributionRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .key("text")
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeDistributionRequest>,
    },
    Model {
        schema: "GetAttributeDistributionResponse",
        name: "GetAttributeDistributionResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeDistributionResponse>,
    },
    Model {
        schema: "GetAttributeMetricRequest",
        name: "GetAttributeMetricRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeMetricRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .key("text")
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeMetricRequest>,
    },
    Model {
        schema: "GetAttributeMetricResponse",
        name: "GetAttributeMetricResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeMetricResponse>,
    },
    Model {
        schema: "GetAttributeValuesRequest",
        name: "GetAttributeValuesRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeValuesRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .key("text")
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeValuesRequest>,
    },
    Model {
        schema: "GetAttributeValuesResponse",
        name: "GetAttributeValuesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeValuesResponse>,
    },
    Model {
        schema: "GetBreakdownRequest",
        name: "GetBreakdownRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetBreakdownRequest::new()
                    .countries(["text", "text"])
                    .dimension("text")
                    .directory_id("text")
                    .end_date(timestamp())
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetBreakdownRequest>,
    },
    Model {
        schema: "GetBreakdownResponse",
        name: "GetBreakdownResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetBreakdownResponse>,
    },
    Model {
        schema: "GetDeviceDistributionRequest",
        name: "GetDeviceDistributionRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetDeviceDistributionRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDeviceDistributionRequest>,
    },
    Model {
        schema: "GetDeviceDistributionResponse",
        name: "GetDeviceDistributionResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDeviceDistributionResponse>,
    },
    Model {
        schema: "GetGeoBreakdownRequest",
        name: "GetGeoBreakdownRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetGeoBreakdownRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .group_by("text")
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGeoBreakdownRequest>,
    },
    Model {
        schema: "GetGeoBreakdownResponse",
        name: "GetGeoBreakdownResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGeoBreakdownResponse>,
    },
    Model {
        schema: "GetGroupedTimeSeriesRequest",
        name: "GetGroupedTimeSeriesRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetGroupedTimeSeriesRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .group_by(sample::<linkbreakers::GroupByDimension>("GroupByDimension"))
                    .interval_in_minutes(7)
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGroupedTimeSeriesRequest>,
    },
    Model {
        schema: "GetGroupedTimeSeriesResponse",
        name: "GetGroupedTimeSeriesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGroupedTimeSeriesResponse>,
    },
    Model {
        schema: "GetHourOfDayDistributionRequest",
        name: "GetHourOfDayDistributionRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetHourOfDayDistributionRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetHourOfDayDistributionRequest>,
    },
    Model {
        schema: "GetHourOfDayDistributionResponse",
        name: "GetHourOfDayDistributionResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetHourOfDayDistributionResponse>,
    },
    Model {
        schema: "GetStepFunnelRequest",
        name: "GetStepFunnelRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetStepFunnelRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetStepFunnelRequest>,
    },
    Model {
        schema: "GetStepFunnelResponse",
        name: "GetStepFunnelResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetStepFunnelResponse>,
    },
    Model {
        schema: "GetTopLinksRequest",
        name: "GetTopLinksRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetTopLinksRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .limit(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetTopLinksRequest>,
    },
    Model {
        schema: "GetTopLinksResponse",
        name: "GetTopLinksResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetTopLinksResponse>,
    },
    Model {
        schema: "GetVisitorTrendsRequest",
        name: "GetVisitorTrendsRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetVisitorTrendsRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .interval_in_minutes(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetVisitorTrendsRequest>,
    },
    Model {
        schema: "GetVisitorTrendsResponse",
        name: "GetVisitorTrendsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetVisitorTrendsResponse>,
    },
    Model {
        schema: "GroupByDimension",
        name: "GroupByDimension",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GroupByDimension>,
    },
    Model {
        schema: "HourOfDayDataPoint",
        name: "HourOfDayDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::HourOfDayDataPoint>,
    },
    Model {
        schema: "ListVisitorCountriesResponse",
        name: "ListVisitorCountriesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorCountriesResponse>,
    },
    Model {
        schema: "TimeSeriesPoint",
        name: "TimeSeriesPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeSeriesPoint>,
    },
    Model {
        schema: "TimeSeriesSeries",
        name: "TimeSeriesSeries",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeSeriesSeries>,
    },
    Model {
        schema: "TopLinkDataPoint",
        name: "TopLinkDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TopLinkDataPoint>,
    },
    Model {
        schema: "VisitorCountry",
        name: "VisitorCountry",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorCountry>,
    },
    Model {
        schema: "VisitorTrendDataPoint",
        name: "VisitorTrendDataPoint",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorTrendDataPoint>,
    },
    Model {
        schema: "ApiScopeAccess",
        name: "ApiScopeAccess",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScopeAccess>,
    },
    Model {
        schema: "ApiScopeInfo",
        name: "ApiScopeInfo",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScopeInfo>,
    },
    Model {
        schema: "ListApiScopesResponse",
        name: "ListApiScopesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListApiScopesResponse>,
    },
    Model {
        schema: "AssistantCompleteAttachmentUploadResponse",
        name: "AssistantCompleteAttachmentUploadResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantCompleteAttachmentUploadResponse>,
    },
    Model {
        schema: "AssistantContextType",
        name: "AssistantContextType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantContextType>,
    },
    Model {
        schema: "AssistantCreateAttachmentUploadRequest",
        name: "AssistantCreateAttachmentUploadRequest",
        mandatory: &["fileName", "size"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantCreateAttachmentUploadRequest::new("text", 9_007_199_254_740_993)
                    .file_name("text")
                    .mime_type("text")
                    .size(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantCreateAttachmentUploadRequest>,
    },
    Model {
        schema: "AssistantCreateAttachmentUploadResponse",
        name: "AssistantCreateAttachmentUploadResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantCreateAttachmentUploadResponse>,
    },
    Model {
        schema: "AssistantDisplayMessage",
        name: "AssistantDisplayMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantDisplayMessage>,
    },
    Model {
        schema: "AssistantDisplayMessageAttachment",
        name: "AssistantDisplayMessageAttachment",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantDisplayMessageAttachment>,
    },
    Model {
        schema: "AssistantGetConversationResponse",
        name: "AssistantGetConversationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantGetConversationResponse>,
    },
    Model {
        schema: "AssistantMarkConversationReadRequest",
        name: "AssistantMarkConversationReadRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantMarkConversationReadRequest::new().context_id("text").context_type(sample::<
                    linkbreakers::AssistantContextType,
                >(
                    "AssistantContextType",
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantMarkConversationReadRequest>,
    },
    Model {
        schema: "AssistantMarkConversationReadResponse",
        name: "AssistantMarkConversationReadResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantMarkConversationReadResponse>,
    },
    Model {
        schema: "AssistantUploadFileRequest",
        name: "AssistantUploadFileRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::AssistantUploadFileRequest::new().content("text").mime_type("text").name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantUploadFileRequest>,
    },
    Model {
        schema: "AssistantUploadFileResponse",
        name: "AssistantUploadFileResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantUploadFileResponse>,
    },
    Model {
        schema: "ChatUIAction",
        name: "ChatUiAction",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatUiAction>,
    },
    Model {
        schema: "ChatUIOption",
        name: "ChatUiOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatUiOption>,
    },
    Model {
        schema: "RequestEmailVerificationRequest",
        name: "RequestEmailVerificationRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::RequestEmailVerificationRequest::new().email("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RequestEmailVerificationRequest>,
    },
    Model {
        schema: "CheckCustomDomainResponse",
        name: "CheckCustomDomainResponse",
        mandatory: &["customDomain"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CheckCustomDomainResponse>,
    },
    Model {
        schema: "CreateCustomDomainRequest",
        name: "CreateCustomDomainRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::CreateCustomDomainRequest::new().name("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateCustomDomainRequest>,
    },
    Model {
        schema: "CreateCustomDomainResponse",
        name: "CreateCustomDomainResponse",
        mandatory: &["customDomain"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateCustomDomainResponse>,
    },
    Model {
        schema: "CustomDomainDnsRecord",
        name: "CustomDomainDnsRecord",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainDnsRecord>,
    },
    Model {
        schema: "CustomDomainOneClickSetup",
        name: "CustomDomainOneClickSetup",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainOneClickSetup>,
    },
    Model {
        schema: "CustomDomainSetupGuide",
        name: "CustomDomainSetupGuide",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainSetupGuide>,
    },
    Model {
        schema: "CustomDomainSetupHint",
        name: "CustomDomainSetupHint",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainSetupHint>,
    },
    Model {
        schema: "DeleteCustomDomainResponse",
        name: "DeleteCustomDomainResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteCustomDomainResponse>,
    },
    Model {
        schema: "DnsProvider",
        name: "DnsProvider",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsProvider>,
    },
    Model {
        schema: "DnsRecordPurpose",
        name: "DnsRecordPurpose",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsRecordPurpose>,
    },
    Model {
        schema: "DnsRecordType",
        name: "DnsRecordType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsRecordType>,
    },
    Model {
        schema: "GetCustomDomainResponse",
        name: "GetCustomDomainResponse",
        mandatory: &["customDomain"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetCustomDomainResponse>,
    },
    Model {
        schema: "GetCustomDomainSetupGuideResponse",
        name: "GetCustomDomainSetupGuideResponse",
        mandatory: &["setupGuide"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetCustomDomainSetupGuideResponse>,
    },
    Model {
        schema: "ListCustomDomainsResponse",
        name: "ListCustomDomainsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListCustomDomainsResponse>,
    },
    Model {
        schema: "CustomDomainsServiceUpdateBody",
        name: "UpdateCustomDomainRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::UpdateCustomDomainRequest::new().root_destination("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateCustomDomainRequest>,
    },
    Model {
        schema: "UpdateCustomDomainResponse",
        name: "UpdateCustomDomainResponse",
        mandatory: &["customDomain"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateCustomDomainResponse>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponse",
        name: "ValidationInstructionsCustomDomainResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponse>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponseValidation",
        name: "ValidationInstructionsCustomDomainResponseValidation",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponseValidation>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponseValidationType",
        name: "ValidationInstructionsCustomDomainResponseValidationType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponseValidationType>,
    },
    Model {
        schema: "ValidationPurpose",
        name: "ValidationPurpose",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationPurpose>,
    },
    Model {
        schema: "CreateDirectoryRequest",
        name: "CreateDirectoryRequest",
        mandatory: &["name"],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::CreateDirectoryRequest::new("text").name("text").parent_directory_id("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDirectoryRequest>,
    },
    Model {
        schema: "CreateDirectoryResponse",
        name: "CreateDirectoryResponse",
        mandatory: &["directory"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDirectoryResponse>,
    },
    Model {
        schema: "DeleteDirectoryResponse",
        name: "DeleteDirectoryResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteDirectoryResponse>,
    },
    Model {
        schema: "Directory",
        name: "Directory",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Directory>,
    },
    Model {
        schema: "GetDirectoryResponse",
        name: "GetDirectoryResponse",
        mandatory: &["directory"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDirectoryResponse>,
    },
    Model {
        schema: "ListDirectoriesResponse",
        name: "ListDirectoriesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDirectoriesResponse>,
    },
    Model {
        schema: "DirectoriesServiceUpdateBody",
        name: "UpdateDirectoryRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateDirectoryRequest::new()
                    .name("text")
                    .parent_directory_id("text")
                    .parent_directory_id_delete(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDirectoryRequest>,
    },
    Model {
        schema: "UpdateDirectoryResponse",
        name: "UpdateDirectoryResponse",
        mandatory: &["directory"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDirectoryResponse>,
    },
    Model {
        schema: "Action",
        name: "Action",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Action>,
    },
    Model {
        schema: "ChatBotCollectedValue",
        name: "ChatBotCollectedValue",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotCollectedValue>,
    },
    Model {
        schema: "ChatBotMessageAuthor",
        name: "ChatBotMessageAuthor",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotMessageAuthor>,
    },
    Model {
        schema: "ChatBotOutcome",
        name: "ChatBotOutcome",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotOutcome>,
    },
    Model {
        schema: "ChatBotTraceData",
        name: "ChatBotTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotTraceData>,
    },
    Model {
        schema: "ChatBotTraceMessage",
        name: "ChatBotTraceMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotTraceMessage>,
    },
    Model {
        schema: "ContactCardTraceCard",
        name: "ContactCardTraceCard",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ContactCardTraceCard>,
    },
    Model {
        schema: "ContactCardTraceData",
        name: "ContactCardTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ContactCardTraceData>,
    },
    Model {
        schema: "CountryConditionTraceData",
        name: "CountryConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionTraceData>,
    },
    Model {
        schema: "CountryConditionTraceOption",
        name: "CountryConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionTraceOption>,
    },
    Model {
        schema: "DayOfMonthConditionTraceData",
        name: "DayOfMonthConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthConditionTraceData>,
    },
    Model {
        schema: "DayOfMonthConditionTraceOption",
        name: "DayOfMonthConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthConditionTraceOption>,
    },
    Model {
        schema: "DayOfWeekConditionTraceData",
        name: "DayOfWeekConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekConditionTraceData>,
    },
    Model {
        schema: "DayOfWeekConditionTraceOption",
        name: "DayOfWeekConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekConditionTraceOption>,
    },
    Model {
        schema: "DeviceActorConditionTraceData",
        name: "DeviceActorConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionTraceData>,
    },
    Model {
        schema: "DeviceActorConditionTraceOption",
        name: "DeviceActorConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionTraceOption>,
    },
    Model {
        schema: "DeviceBrandConditionTraceData",
        name: "DeviceBrandConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionTraceData>,
    },
    Model {
        schema: "DeviceBrandConditionTraceOption",
        name: "DeviceBrandConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionTraceOption>,
    },
    Model {
        schema: "DeviceBrowserConditionTraceData",
        name: "DeviceBrowserConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionTraceData>,
    },
    Model {
        schema: "DeviceBrowserConditionTraceOption",
        name: "DeviceBrowserConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionTraceOption>,
    },
    Model {
        schema: "DevicePlatformConditionTraceData",
        name: "DevicePlatformConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionTraceData>,
    },
    Model {
        schema: "DevicePlatformConditionTraceOption",
        name: "DevicePlatformConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionTraceOption>,
    },
    Model {
        schema: "DeviceTypeConditionTraceData",
        name: "DeviceTypeConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionTraceData>,
    },
    Model {
        schema: "DeviceTypeConditionTraceOption",
        name: "DeviceTypeConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionTraceOption>,
    },
    Model {
        schema: "EntryAccessTraceData",
        name: "EntryAccessTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EntryAccessTraceData>,
    },
    Model {
        schema: "Event",
        name: "Event",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Event>,
    },
    Model {
        schema: "EventTrace",
        name: "EventTrace",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventTrace>,
    },
    Model {
        schema: "EventTraceData",
        name: "EventTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventTraceData>,
    },
    Model {
        schema: "FormTraceData",
        name: "FormTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormTraceData>,
    },
    Model {
        schema: "FormTraceDataField",
        name: "FormTraceDataField",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormTraceDataField>,
    },
    Model {
        schema: "HTTPMethod",
        name: "HttpMethod",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::HttpMethod>,
    },
    Model {
        schema: "IdentifyVisitorTraceData",
        name: "IdentifyVisitorTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::IdentifyVisitorTraceData>,
    },
    Model {
        schema: "JourneyProgress",
        name: "JourneyProgress",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JourneyProgress>,
    },
    Model {
        schema: "LanguageConditionTraceData",
        name: "LanguageConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionTraceData>,
    },
    Model {
        schema: "LanguageConditionTraceOption",
        name: "LanguageConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionTraceOption>,
    },
    Model {
        schema: "ListEventTracesResponse",
        name: "ListEventTracesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventTracesResponse>,
    },
    Model {
        schema: "ListEventsCsvResponse",
        name: "ListEventsCsvResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsCsvResponse>,
    },
    Model {
        schema: "ListEventsJsonResponse",
        name: "ListEventsJsonResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsJsonResponse>,
    },
    Model {
        schema: "ListEventsResponse",
        name: "ListEventsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsResponse>,
    },
    Model {
        schema: "LocationRequestOutcome",
        name: "LocationRequestOutcome",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LocationRequestOutcome>,
    },
    Model {
        schema: "LocationRequestTraceData",
        name: "LocationRequestTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LocationRequestTraceData>,
    },
    Model {
        schema: "MediaTraceData",
        name: "MediaTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaTraceData>,
    },
    Model {
        schema: "MultiLinkTraceButton",
        name: "MultiLinkTraceButton",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceButton>,
    },
    Model {
        schema: "MultiLinkTraceData",
        name: "MultiLinkTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceData>,
    },
    Model {
        schema: "MultiLinkTraceSelectedButton",
        name: "MultiLinkTraceSelectedButton",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceSelectedButton>,
    },
    Model {
        schema: "PasswordTraceData",
        name: "PasswordTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PasswordTraceData>,
    },
    Model {
        schema: "RedirectTraceData",
        name: "RedirectTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RedirectTraceData>,
    },
    Model {
        schema: "RedirectTraceDataFallbackReason",
        name: "RedirectTraceDataFallbackReason",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RedirectTraceDataFallbackReason>,
    },
    Model {
        schema: "SocialLinkTraceButton",
        name: "SocialLinkTraceButton",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinkTraceButton>,
    },
    Model {
        schema: "SocialLinksTraceData",
        name: "SocialLinksTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinksTraceData>,
    },
    Model {
        schema: "SpecificDateConditionTraceData",
        name: "SpecificDateConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateConditionTraceData>,
    },
    Model {
        schema: "SpecificDateConditionTraceOption",
        name: "SpecificDateConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateConditionTraceOption>,
    },
    Model {
        schema: "TimeOfDayConditionTraceData",
        name: "TimeOfDayConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayConditionTraceData>,
    },
    Model {
        schema: "TimeOfDayConditionTraceRange",
        name: "TimeOfDayConditionTraceRange",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayConditionTraceRange>,
    },
    Model {
        schema: "TriggeredBy",
        name: "TriggeredBy",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TriggeredBy>,
    },
    Model {
        schema: "VisitType",
        name: "VisitType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitType>,
    },
    Model {
        schema: "VisitTypeConditionTraceData",
        name: "VisitTypeConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionTraceData>,
    },
    Model {
        schema: "VisitTypeConditionTraceOption",
        name: "VisitTypeConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionTraceOption>,
    },
    Model {
        schema: "VisitorDataConditionTraceData",
        name: "VisitorDataConditionTraceData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionTraceData>,
    },
    Model {
        schema: "VisitorDataConditionTraceOption",
        name: "VisitorDataConditionTraceOption",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionTraceOption>,
    },
    Model {
        schema: "GetGoogleAnalyticsIntegrationResponse",
        name: "GetGoogleAnalyticsIntegrationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "GoogleAnalyticsAttributeKeys",
        name: "GoogleAnalyticsAttributeKeys",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::GoogleAnalyticsAttributeKeys::new().keys(["text", "text"]))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleAnalyticsAttributeKeys>,
    },
    Model {
        schema: "GoogleAnalyticsIntegration",
        name: "GoogleAnalyticsIntegration",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleAnalyticsIntegration>,
    },
    Model {
        schema: "TestGoogleAnalyticsIntegrationResponse",
        name: "TestGoogleAnalyticsIntegrationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "UpdateGoogleAnalyticsIntegrationRequest",
        name: "UpdateGoogleAnalyticsIntegrationRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateGoogleAnalyticsIntegrationRequest::new()
                    .api_secret("text")
                    .measurement_id("text")
                    .visitor_attribute_keys(sample::<linkbreakers::GoogleAnalyticsAttributeKeys>(
                        "GoogleAnalyticsAttributeKeys",
                    ))
                    .visitor_attributes_enabled(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleAnalyticsIntegrationRequest>,
    },
    Model {
        schema: "UpdateGoogleAnalyticsIntegrationResponse",
        name: "UpdateGoogleAnalyticsIntegrationResponse",
        mandatory: &["integration"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "CompleteGoogleFormsOAuthRequest",
        name: "CompleteGoogleFormsOAuthRequest",
        mandatory: &["code", "state"],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::CompleteGoogleFormsOAuthRequest::new("text", "text").code("text").state("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteGoogleFormsOAuthRequest>,
    },
    Model {
        schema: "CompleteGoogleFormsOAuthResponse",
        name: "CompleteGoogleFormsOAuthResponse",
        mandatory: &["integration"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteGoogleFormsOAuthResponse>,
    },
    Model {
        schema: "DetectedGoogleForm",
        name: "DetectedGoogleForm",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DetectedGoogleForm>,
    },
    Model {
        schema: "GetGoogleFormsIntegrationResponse",
        name: "GetGoogleFormsIntegrationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleFormsIntegrationResponse>,
    },
    Model {
        schema: "GetGoogleFormsOAuthURLResponse",
        name: "GetGoogleFormsOAuthUrlResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleFormsOAuthUrlResponse>,
    },
    Model {
        schema: "GoogleFormsIntegration",
        name: "GoogleFormsIntegration",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleFormsIntegration>,
    },
    Model {
        schema: "GoogleFormsIntegrationStatus",
        name: "GoogleFormsIntegrationStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleFormsIntegrationStatus>,
    },
    Model {
        schema: "ListDetectedGoogleFormsResponse",
        name: "ListDetectedGoogleFormsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDetectedGoogleFormsResponse>,
    },
    Model {
        schema: "SyncGoogleFormsRequest",
        name: "SyncGoogleFormsRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::SyncGoogleFormsRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SyncGoogleFormsRequest>,
    },
    Model {
        schema: "SyncGoogleFormsResponse",
        name: "SyncGoogleFormsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SyncGoogleFormsResponse>,
    },
    Model {
        schema: "UpdateGoogleFormsIntegrationRequest",
        name: "UpdateGoogleFormsIntegrationRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::UpdateGoogleFormsIntegrationRequest::new().status(sample::<
                linkbreakers::GoogleFormsIntegrationStatus,
            >(
                "GoogleFormsIntegrationStatus",
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleFormsIntegrationRequest>,
    },
    Model {
        schema: "UpdateGoogleFormsIntegrationResponse",
        name: "UpdateGoogleFormsIntegrationResponse",
        mandatory: &["integration"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleFormsIntegrationResponse>,
    },
    Model {
        schema: "DataCollection",
        name: "DataCollection",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DataCollection>,
    },
    Model {
        schema: "GetDataCollectionResponse",
        name: "GetDataCollectionResponse",
        mandatory: &["linkSetting"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDataCollectionResponse>,
    },
    Model {
        schema: "GetLinkSettingResponse",
        name: "GetLinkSettingResponse",
        mandatory: &["linkSetting"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetLinkSettingResponse>,
    },
    Model {
        schema: "LinkSetting",
        name: "LinkSetting",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkSetting>,
    },
    Model {
        schema: "UpdateDataCollectionRequest",
        name: "UpdateDataCollectionRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::UpdateDataCollectionRequest::new().data_collection(sample::<
                linkbreakers::DataCollection,
            >(
                "DataCollection"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDataCollectionRequest>,
    },
    Model {
        schema: "UpdateDataCollectionResponse",
        name: "UpdateDataCollectionResponse",
        mandatory: &["linkSetting"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDataCollectionResponse>,
    },
    Model {
        schema: "SettingsServiceUpdateLinkSettingBody",
        name: "UpdateLinkSettingRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateLinkSettingRequest::new()
                    .data_collection(sample::<linkbreakers::DataCollection>("DataCollection")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkSettingRequest>,
    },
    Model {
        schema: "UpdateLinkSettingResponse",
        name: "UpdateLinkSettingResponse",
        mandatory: &["linkSetting"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkSettingResponse>,
    },
    Model {
        schema: "CreateBulkLinksRequest",
        name: "CreateBulkLinksRequest",
        mandatory: &["links"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateBulkLinksRequest::new([
                    sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
                    sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
                ])
                .links([
                    sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
                    sample::<linkbreakers::CreateLinkRequest>("CreateLinkRequest"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateBulkLinksRequest>,
    },
    Model {
        schema: "CreateBulkLinksResponse",
        name: "CreateBulkLinksResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateBulkLinksResponse>,
    },
    Model {
        schema: "CreateContactLinkRequest",
        name: "CreateContactLinkRequest",
        mandatory: &["vcardData"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateContactLinkRequest::new(sample::<linkbreakers::VCardData>("VCardData"))
                    .custom_domain_id("text")
                    .directory_id("text")
                    .expired_destination("text")
                    .expires_at(timestamp())
                    .fallback_destination("text")
                    .id("text")
                    .metadata([("key", "text")])
                    .name("text")
                    .purpose("text")
                    .qrcode_design_id("text")
                    .qrcode_enabled(true)
                    .qrcode_template_id("text")
                    .shortlink("text")
                    .tags(["text", "text"])
                    .vcard_data(sample::<linkbreakers::VCardData>("VCardData"))
                    .wait_for_qrcode(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateContactLinkRequest>,
    },
    Model {
        schema: "CreateContactLinkResponse",
        name: "CreateContactLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateContactLinkResponse>,
    },
    Model {
        schema: "CreateLinkRequest",
        name: "CreateLinkRequest",
        mandatory: &["destination"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateLinkRequest::new("text")
                    .conversion_tracking(true)
                    .custom_domain_id("text")
                    .destination("text")
                    .directory_id("text")
                    .expired_destination("text")
                    .expires_at(timestamp())
                    .fallback_destination("text")
                    .id("text")
                    .metadata([("key", "text")])
                    .name("text")
                    .purpose("text")
                    .qrcode_design_id("text")
                    .qrcode_enabled(true)
                    .qrcode_template_id("text")
                    .shortlink("text")
                    .tags(["text", "text"])
                    .wait_for_qrcode(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateLinkRequest>,
    },
    Model {
        schema: "CreateLinkResponse",
        name: "CreateLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateLinkResponse>,
    },
    Model {
        schema: "CreateOpenMediaLinkRequest",
        name: "CreateOpenMediaLinkRequest",
        mandatory: &["mediaId"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateOpenMediaLinkRequest::new("text")
                    .custom_domain_id("text")
                    .directory_id("text")
                    .expired_destination("text")
                    .expires_at(timestamp())
                    .id("text")
                    .media_id("text")
                    .metadata([("key", "text")])
                    .name("text")
                    .purpose("text")
                    .qrcode_design_id("text")
                    .qrcode_enabled(true)
                    .qrcode_template_id("text")
                    .shortlink("text")
                    .tags(["text", "text"])
                    .wait_for_qrcode(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateOpenMediaLinkRequest>,
    },
    Model {
        schema: "CreateOpenMediaLinkResponse",
        name: "CreateOpenMediaLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateOpenMediaLinkResponse>,
    },
    Model {
        schema: "CreateThankYouLinkRequest",
        name: "CreateThankYouLinkRequest",
        mandatory: &["title"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateThankYouLinkRequest::new("text")
                    .custom_domain_id("text")
                    .description("text")
                    .directory_id("text")
                    .expired_destination("text")
                    .expires_at(timestamp())
                    .id("text")
                    .metadata([("key", "text")])
                    .name("text")
                    .purpose("text")
                    .qrcode_design_id("text")
                    .qrcode_enabled(true)
                    .qrcode_template_id("text")
                    .shortlink("text")
                    .tags(["text", "text"])
                    .title("text")
                    .wait_for_qrcode(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateThankYouLinkRequest>,
    },
    Model {
        schema: "CreateThankYouLinkResponse",
        name: "CreateThankYouLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateThankYouLinkResponse>,
    },
    Model {
        schema: "DeleteLinkResponse",
        name: "DeleteLinkResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteLinkResponse>,
    },
    Model {
        schema: "GetLinkResponse",
        name: "GetLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetLinkResponse>,
    },
    Model {
        schema: "LinkSortField",
        name: "LinkSortField",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkSortField>,
    },
    Model {
        schema: "LinkView",
        name: "LinkView",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkView>,
    },
    Model {
        schema: "ListLinksResponse",
        name: "ListLinksResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListLinksResponse>,
    },
    Model {
        schema: "QrcodeRenderFormat",
        name: "QrcodeRenderFormat",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeRenderFormat>,
    },
    Model {
        schema: "QrcodeRenderItem",
        name: "QrcodeRenderItem",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::QrcodeRenderItem::new().values([("key", "text")]))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeRenderItem>,
    },
    Model {
        schema: "LinksServiceRenderQrcodeImagesBody",
        name: "RenderQrcodeImagesRequest",
        mandatory: &["items"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::RenderQrcodeImagesRequest::new([
                    sample::<linkbreakers::QrcodeRenderItem>("QrcodeRenderItem"),
                    sample::<linkbreakers::QrcodeRenderItem>("QrcodeRenderItem"),
                ])
                .format(sample::<linkbreakers::QrcodeRenderFormat>("QrcodeRenderFormat"))
                .items([
                    sample::<linkbreakers::QrcodeRenderItem>("QrcodeRenderItem"),
                    sample::<linkbreakers::QrcodeRenderItem>("QrcodeRenderItem"),
                ])
                .size(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RenderQrcodeImagesRequest>,
    },
    Model {
        schema: "RenderQrcodeImagesResponse",
        name: "RenderQrcodeImagesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RenderQrcodeImagesResponse>,
    },
    Model {
        schema: "RenderedQrcode",
        name: "RenderedQrcode",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RenderedQrcode>,
    },
    Model {
        schema: "ResolveQrcodeImagesRequest",
        name: "ResolveQrcodeImagesRequest",
        mandatory: &["linkIds"],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::ResolveQrcodeImagesRequest::new(["text", "text"]).link_ids(["text", "text"]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeImagesRequest>,
    },
    Model {
        schema: "ResolveQrcodeImagesResponse",
        name: "ResolveQrcodeImagesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeImagesResponse>,
    },
    Model {
        schema: "ShortlinkAvailabilityResponse",
        name: "ShortlinkAvailabilityResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ShortlinkAvailabilityResponse>,
    },
    Model {
        schema: "ShortlinkRandomResponse",
        name: "ShortlinkRandomResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ShortlinkRandomResponse>,
    },
    Model {
        schema: "LinksServiceUpdateBody",
        name: "UpdateLinkRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateLinkRequest::new()
                    .directory_id("text")
                    .directory_id_delete(true)
                    .expired_destination("text")
                    .expired_destination_delete(true)
                    .expires_at(timestamp())
                    .expires_at_delete(true)
                    .fallback_destination("text")
                    .name("text")
                    .page_theme_id("text")
                    .purpose("text")
                    .qrcode_enabled(true)
                    .qrcode_template_id("text")
                    .qrcode_template_id_delete(true)
                    .tags(["text", "text"])
                    .tags_delete(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkRequest>,
    },
    Model {
        schema: "UpdateLinkResponse",
        name: "UpdateLinkResponse",
        mandatory: &["link"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkResponse>,
    },
    Model {
        schema: "VCardData",
        name: "VCardData",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::VCardData::new()
                    .button_label("text")
                    .city("text")
                    .country("text")
                    .email("text")
                    .first_name("text")
                    .last_name("text")
                    .organization("text")
                    .phone("text")
                    .phone_is_whatsapp(true)
                    .phone_sms_enabled(true)
                    .postal_code("text")
                    .save_button_enabled(true)
                    .social_links([
                        sample::<linkbreakers::VCardSocialLink>("VCardSocialLink"),
                        sample::<linkbreakers::VCardSocialLink>("VCardSocialLink"),
                    ])
                    .state("text")
                    .street_address("text")
                    .title("text")
                    .wallet_pass_enabled(true)
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VCardData>,
    },
    Model {
        schema: "CompleteMediaReplaceResponse",
        name: "CompleteMediaReplaceResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteMediaReplaceResponse>,
    },
    Model {
        schema: "CompleteMediaUploadResponse",
        name: "CompleteMediaUploadResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteMediaUploadResponse>,
    },
    Model {
        schema: "MediaServiceCreateReplaceUploadBody",
        name: "CreateMediaReplaceUploadRequest",
        mandatory: &["fileName", "mimeType", "size"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaReplaceUploadRequest::new("text", "text", 9_007_199_254_740_993)
                    .file_name("text")
                    .mime_type("text")
                    .sha256("text")
                    .size(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaReplaceUploadRequest>,
    },
    Model {
        schema: "CreateMediaReplaceUploadResponse",
        name: "CreateMediaReplaceUploadResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaReplaceUploadResponse>,
    },
    Model {
        schema: "CreateMediaRequest",
        name: "CreateMediaRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaRequest::new()
                    .file_data("text")
                    .file_name("text")
                    .media_type(sample::<linkbreakers::MediaType>("MediaType"))
                    .uploaded_from(sample::<linkbreakers::MediaUploadOrigin>("MediaUploadOrigin"))
                    .usage(sample::<linkbreakers::MediaUsage>("MediaUsage"))
                    .visibility(sample::<linkbreakers::MediaVisibility>("MediaVisibility")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaRequest>,
    },
    Model {
        schema: "CreateMediaResponse",
        name: "CreateMediaResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaResponse>,
    },
    Model {
        schema: "CreateMediaUploadRequest",
        name: "CreateMediaUploadRequest",
        mandatory: &["fileName", "mimeType", "size"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaUploadRequest::new("text", "text", 9_007_199_254_740_993)
                    .file_name("text")
                    .mime_type("text")
                    .sha256("text")
                    .size(9_007_199_254_740_993)
                    .uploaded_from(sample::<linkbreakers::MediaUploadOrigin>("MediaUploadOrigin"))
                    .usage(sample::<linkbreakers::MediaUsage>("MediaUsage"))
                    .visibility(sample::<linkbreakers::MediaVisibility>("MediaVisibility")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaUploadRequest>,
    },
    Model {
        schema: "CreateMediaUploadResponse",
        name: "CreateMediaUploadResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaUploadResponse>,
    },
    Model {
        schema: "DeleteMediaResponse",
        name: "DeleteMediaResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteMediaResponse>,
    },
    Model {
        schema: "GetMediaResponse",
        name: "GetMediaResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetMediaResponse>,
    },
    Model {
        schema: "ImportMediaRequest",
        name: "ImportMediaRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ImportMediaRequest::new()
                    .assistant_attachment_id("text")
                    .file_name("text")
                    .uploaded_from(sample::<linkbreakers::MediaUploadOrigin>("MediaUploadOrigin"))
                    .url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportMediaRequest>,
    },
    Model {
        schema: "ImportMediaResponse",
        name: "ImportMediaResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportMediaResponse>,
    },
    Model {
        schema: "ListMediaResponse",
        name: "ListMediaResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListMediaResponse>,
    },
    Model {
        schema: "Media",
        name: "Media",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Media>,
    },
    Model {
        schema: "MediaReference",
        name: "MediaReference",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaReference>,
    },
    Model {
        schema: "MediaReferenceType",
        name: "MediaReferenceType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaReferenceType>,
    },
    Model {
        schema: "MediaStatus",
        name: "MediaStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaStatus>,
    },
    Model {
        schema: "MediaType",
        name: "MediaType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaType>,
    },
    Model {
        schema: "MediaUploadOrigin",
        name: "MediaUploadOrigin",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaUploadOrigin>,
    },
    Model {
        schema: "MediaUsage",
        name: "MediaUsage",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaUsage>,
    },
    Model {
        schema: "MediaVisibility",
        name: "MediaVisibility",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaVisibility>,
    },
    Model {
        schema: "MediaServiceReplaceImportBody",
        name: "ReplaceMediaImportRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ReplaceMediaImportRequest::new()
                    .assistant_attachment_id("text")
                    .file_name("text")
                    .url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReplaceMediaImportRequest>,
    },
    Model {
        schema: "ReplaceMediaImportResponse",
        name: "ReplaceMediaImportResponse",
        mandatory: &["media"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReplaceMediaImportResponse>,
    },
    Model {
        schema: "MembersServiceAllowAccessBody",
        name: "AllowAccessRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::AllowAccessRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AllowAccessRequest>,
    },
    Model {
        schema: "CreateMyWorkspaceRequest",
        name: "CreateMyWorkspaceRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::CreateMyWorkspaceRequest::new().name("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMyWorkspaceRequest>,
    },
    Model {
        schema: "CreateMyWorkspaceResponse",
        name: "CreateMyWorkspaceResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMyWorkspaceResponse>,
    },
    Model {
        schema: "MembersServiceForceSignoutBody",
        name: "ForceSignoutRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ForceSignoutRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ForceSignoutRequest>,
    },
    Model {
        schema: "InviteMemberRequest",
        name: "InviteMemberRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::InviteMemberRequest::new().email("text").first_name("text").last_name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::InviteMemberRequest>,
    },
    Model {
        schema: "ListMyWorkspacesResponse",
        name: "ListMyWorkspacesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListMyWorkspacesResponse>,
    },
    Model {
        schema: "ListResponse",
        name: "ListResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListResponse>,
    },
    Model {
        schema: "MyWorkspace",
        name: "MyWorkspace",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MyWorkspace>,
    },
    Model {
        schema: "MembersServiceRevokeAccessBody",
        name: "RevokeAccessRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::RevokeAccessRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RevokeAccessRequest>,
    },
    Model {
        schema: "MembersServiceSwitchWorkspaceBody",
        name: "SwitchWorkspaceRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::SwitchWorkspaceRequest::new().mfa_code("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SwitchWorkspaceRequest>,
    },
    Model {
        schema: "SwitchWorkspaceResponse",
        name: "SwitchWorkspaceResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SwitchWorkspaceResponse>,
    },
    Model {
        schema: "UpdateMeRequest",
        name: "UpdateMeRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateMeRequest::new()
                    .email("text")
                    .first_name("text")
                    .last_name("text")
                    .password("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateMeRequest>,
    },
    Model {
        schema: "MembersServiceUpdateBody",
        name: "UpdateMemberRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateMemberRequest::new()
                    .display_language("text")
                    .email("text")
                    .first_name("text")
                    .last_name("text")
                    .role(sample::<linkbreakers::Role>("Role")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateMemberRequest>,
    },
    Model {
        schema: "EventsMetric",
        name: "EventsMetric",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsMetric>,
    },
    Model {
        schema: "PreferredLinkType",
        name: "PreferredLinkType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PreferredLinkType>,
    },
    Model {
        schema: "WorkspaceInsight",
        name: "WorkspaceInsight",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceInsight>,
    },
    Model {
        schema: "WorkspaceMetric",
        name: "WorkspaceMetric",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceMetric>,
    },
    Model {
        schema: "CreatePageThemeTemplateRequest",
        name: "CreatePageThemeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreatePageThemeTemplateRequest::new()
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .source_page_theme_id("text")
                    .styling(sample::<linkbreakers::PageThemeStyling>("PageThemeStyling"))
                    .tags("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreatePageThemeTemplateRequest>,
    },
    Model {
        schema: "CreatePageThemeTemplateResponse",
        name: "CreatePageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreatePageThemeTemplateResponse>,
    },
    Model {
        schema: "ImportPageThemeTemplateRequest",
        name: "ImportPageThemeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ImportPageThemeTemplateRequest::new().slug("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportPageThemeTemplateRequest>,
    },
    Model {
        schema: "ImportPageThemeTemplateResponse",
        name: "ImportPageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportPageThemeTemplateResponse>,
    },
    Model {
        schema: "ListPageThemeTemplatesResponse",
        name: "ListPageThemeTemplatesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPageThemeTemplatesResponse>,
    },
    Model {
        schema: "PageThemeStyling",
        name: "PageThemeStyling",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::PageThemeStyling::new()
                    .badge(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .badge_enabled(true)
                    .badge_icon_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .badge_shape(sample::<linkbreakers::PageThemeBadgeShape>("PageThemeBadgeShape"))
                    .body_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .canvas_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .canvas_cover(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .canvas_cover_mode(sample::<linkbreakers::PageThemeCanvasCoverMode>("PageThemeCanvasCoverMode"))
                    .container_config(sample::<linkbreakers::ContainerConfig>("ContainerConfig"))
                    .container_enabled(true)
                    .element_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .element_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .footer_logo(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .footer_logo_enabled(true)
                    .title_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .visitor_experience(sample::<linkbreakers::PageThemeVisitorExperience>(
                        "PageThemeVisitorExperience",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeStyling>,
    },
    Model {
        schema: "PageThemeTemplateImages",
        name: "PageThemeTemplateImages",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplateImages>,
    },
    Model {
        schema: "PageThemeTemplateScope",
        name: "PageThemeTemplateScope",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplateScope>,
    },
    Model {
        schema: "PublicListPageThemeTemplatesResponse",
        name: "PublicListPageThemeTemplatesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicListPageThemeTemplatesResponse>,
    },
    Model {
        schema: "PublicPageThemeTemplate",
        name: "PublicPageThemeTemplate",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicPageThemeTemplate>,
    },
    Model {
        schema: "PublishPageThemeTemplateResponse",
        name: "PublishPageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishPageThemeTemplateResponse>,
    },
    Model {
        schema: "ResolvePageThemeTemplateImagesRequest",
        name: "ResolvePageThemeTemplateImagesRequest",
        mandatory: &["templateIds"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ResolvePageThemeTemplateImagesRequest::new(["text", "text"])
                    .template_ids(["text", "text"]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolvePageThemeTemplateImagesRequest>,
    },
    Model {
        schema: "ResolvePageThemeTemplateImagesResponse",
        name: "ResolvePageThemeTemplateImagesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolvePageThemeTemplateImagesResponse>,
    },
    Model {
        schema: "PageThemeTemplatesServiceUpdatePageThemeTemplateBody",
        name: "UpdatePageThemeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeTemplateRequest::new()
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .slug("text")
                    .tags("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateRequest>,
    },
    Model {
        schema: "UpdatePageThemeTemplateResponse",
        name: "UpdatePageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateResponse>,
    },
    Model {
        schema: "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody",
        name: "UpdatePageThemeTemplateStylingRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeTemplateStylingRequest::new()
                    .badge(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .badge_enabled(true)
                    .badge_icon_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .badge_shape(sample::<linkbreakers::PageThemeBadgeShape>("PageThemeBadgeShape"))
                    .body_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .canvas_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .canvas_cover(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .canvas_cover_mode(sample::<linkbreakers::PageThemeCanvasCoverMode>("PageThemeCanvasCoverMode"))
                    .container_config(sample::<linkbreakers::ContainerConfig>("ContainerConfig"))
                    .container_enabled(true)
                    .element_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .element_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .footer_logo(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .footer_logo_enabled(true)
                    .title_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .visitor_experience(sample::<linkbreakers::PageThemeVisitorExperience>(
                        "PageThemeVisitorExperience",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateStylingRequest>,
    },
    Model {
        schema: "UpdatePageThemeTemplateStylingResponse",
        name: "UpdatePageThemeTemplateStylingResponse",
        mandatory: &["pageThemeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateStylingResponse>,
    },
    Model {
        schema: "ApplyPageThemeTemplateRequest",
        name: "ApplyPageThemeTemplateRequest",
        mandatory: &["linkId"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ApplyPageThemeTemplateRequest::new("text")
                    .link_id("text")
                    .page_theme_template_id("text")
                    .slug("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyPageThemeTemplateRequest>,
    },
    Model {
        schema: "ApplyPageThemeTemplateResponse",
        name: "ApplyPageThemeTemplateResponse",
        mandatory: &["pageTheme"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyPageThemeTemplateResponse>,
    },
    Model {
        schema: "FindMatchingPageThemeTemplateResponse",
        name: "FindMatchingPageThemeTemplateResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FindMatchingPageThemeTemplateResponse>,
    },
    Model {
        schema: "GetPageThemeResponse",
        name: "GetPageThemeResponse",
        mandatory: &["pageTheme"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetPageThemeResponse>,
    },
    Model {
        schema: "ListPageThemesResponse",
        name: "ListPageThemesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPageThemesResponse>,
    },
    Model {
        schema: "PageThemesServiceUpdatePageThemeBody",
        name: "UpdatePageThemeRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeRequest::new()
                    .badge(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .badge_enabled(true)
                    .badge_icon_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .badge_shape(sample::<linkbreakers::PageThemeBadgeShape>("PageThemeBadgeShape"))
                    .body_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .canvas_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .canvas_cover(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .canvas_cover_mode(sample::<linkbreakers::PageThemeCanvasCoverMode>("PageThemeCanvasCoverMode"))
                    .container_config(sample::<linkbreakers::ContainerConfig>("ContainerConfig"))
                    .container_enabled(true)
                    .element_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .element_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .footer_logo(sample::<linkbreakers::MediaSelection>("MediaSelection"))
                    .footer_logo_enabled(true)
                    .title_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .visitor_experience(sample::<linkbreakers::PageThemeVisitorExperience>(
                        "PageThemeVisitorExperience",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeRequest>,
    },
    Model {
        schema: "UpdatePageThemeResponse",
        name: "UpdatePageThemeResponse",
        mandatory: &["pageTheme"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeResponse>,
    },
    Model {
        schema: "BillingInterval",
        name: "BillingInterval",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BillingInterval>,
    },
    Model {
        schema: "CreditTopup",
        name: "CreditTopup",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreditTopup>,
    },
    Model {
        schema: "ListPricingPlansResponse",
        name: "ListPricingPlansResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPricingPlansResponse>,
    },
    Model {
        schema: "Money",
        name: "Money",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Money>,
    },
    Model {
        schema: "PlanFeature",
        name: "PlanFeature",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanFeature>,
    },
    Model {
        schema: "PlanPrice",
        name: "PlanPrice",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanPrice>,
    },
    Model {
        schema: "PlanTrial",
        name: "PlanTrial",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanTrial>,
    },
    Model {
        schema: "PricingPlan",
        name: "PricingPlan",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PricingPlan>,
    },
    Model {
        schema: "ApplyQrcodeTemplateRequest",
        name: "ApplyQrcodeTemplateRequest",
        mandatory: &["linkId"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ApplyQrcodeTemplateRequest::new("text")
                    .link_id("text")
                    .qrcode_template_id("text")
                    .template_slug("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyQrcodeTemplateRequest>,
    },
    Model {
        schema: "ApplyQrcodeTemplateResponse",
        name: "ApplyQrcodeTemplateResponse",
        mandatory: &["qrcodeDesign"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyQrcodeTemplateResponse>,
    },
    Model {
        schema: "DeleteQrcodeDesignResponse",
        name: "DeleteQrcodeDesignResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteQrcodeDesignResponse>,
    },
    Model {
        schema: "GetQrcodeDesignResponse",
        name: "GetQrcodeDesignResponse",
        mandatory: &["qrcodeDesign"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetQrcodeDesignResponse>,
    },
    Model {
        schema: "PublicCreateQrcodeDesignRequest",
        name: "PublicCreateQrcodeDesignRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::PublicCreateQrcodeDesignRequest::new()
                    .background_options(sample::<linkbreakers::BackgroundOptions>("BackgroundOptions"))
                    .central_image_data("text")
                    .central_image_margin(7)
                    .central_image_size(1.5)
                    .corners_dot_options(sample::<linkbreakers::CornersDotOptions>("CornersDotOptions"))
                    .corners_square_options(sample::<linkbreakers::CornersSquareOptions>("CornersSquareOptions"))
                    .dots_options(sample::<linkbreakers::DotsOptions>("DotsOptions"))
                    .error_correction_level("text")
                    .height(7)
                    .hide_background_dots(true)
                    .output_file_format(sample::<linkbreakers::OutputFileFormat>("OutputFileFormat"))
                    .shape(sample::<linkbreakers::Shape>("Shape"))
                    .width(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicCreateQrcodeDesignRequest>,
    },
    Model {
        schema: "PublicCreateQrcodeDesignResponse",
        name: "PublicCreateQrcodeDesignResponse",
        mandatory: &["qrcodeDesign"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicCreateQrcodeDesignResponse>,
    },
    Model {
        schema: "QrcodeDesignServiceUpdateBody",
        name: "UpdateQrcodeDesignRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateQrcodeDesignRequest::new()
                    .background_options(sample::<linkbreakers::BackgroundOptions>("BackgroundOptions"))
                    .central_image_data("text")
                    .central_image_delete(true)
                    .central_image_margin(7)
                    .central_image_media_id("text")
                    .central_image_size(1.5)
                    .corners_dot_options(sample::<linkbreakers::CornersDotOptions>("CornersDotOptions"))
                    .corners_square_options(sample::<linkbreakers::CornersSquareOptions>("CornersSquareOptions"))
                    .dots_options(sample::<linkbreakers::DotsOptions>("DotsOptions"))
                    .error_correction_level("text")
                    .height(7)
                    .hide_background_dots(true)
                    .output_file_format(sample::<linkbreakers::OutputFileFormat>("OutputFileFormat"))
                    .shape(sample::<linkbreakers::Shape>("Shape"))
                    .width(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeDesignRequest>,
    },
    Model {
        schema: "UpdateQrcodeDesignResponse",
        name: "UpdateQrcodeDesignResponse",
        mandatory: &["qrcodeDesign"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeDesignResponse>,
    },
    Model {
        schema: "CreateQrcodeTemplateRequest",
        name: "CreateQrcodeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateQrcodeTemplateRequest::new()
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .qrcode_design_id("text")
                    .tags("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateQrcodeTemplateRequest>,
    },
    Model {
        schema: "CreateQrcodeTemplateResponse",
        name: "CreateQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateQrcodeTemplateResponse>,
    },
    Model {
        schema: "DeleteQrcodeTemplateResponse",
        name: "DeleteQrcodeTemplateResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteQrcodeTemplateResponse>,
    },
    Model {
        schema: "ImportQrcodeTemplateRequest",
        name: "ImportQrcodeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ImportQrcodeTemplateRequest::new().slug("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportQrcodeTemplateRequest>,
    },
    Model {
        schema: "ImportQrcodeTemplateResponse",
        name: "ImportQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportQrcodeTemplateResponse>,
    },
    Model {
        schema: "ListQrcodeTemplatesResponse",
        name: "ListQrcodeTemplatesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListQrcodeTemplatesResponse>,
    },
    Model {
        schema: "PublicListQrcodeTemplatesResponse",
        name: "PublicListQrcodeTemplatesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicListQrcodeTemplatesResponse>,
    },
    Model {
        schema: "PublicQrcodeTemplate",
        name: "PublicQrcodeTemplate",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicQrcodeTemplate>,
    },
    Model {
        schema: "QrcodeTemplatesServicePublishQrcodeTemplateBody",
        name: "PublishQrcodeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::PublishQrcodeTemplateRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishQrcodeTemplateRequest>,
    },
    Model {
        schema: "PublishQrcodeTemplateResponse",
        name: "PublishQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishQrcodeTemplateResponse>,
    },
    Model {
        schema: "QrcodeTemplate",
        name: "QrcodeTemplate",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeTemplate>,
    },
    Model {
        schema: "QrcodeTemplateScope",
        name: "QrcodeTemplateScope",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeTemplateScope>,
    },
    Model {
        schema: "ResolveQrcodeTemplateImagesRequest",
        name: "ResolveQrcodeTemplateImagesRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::ResolveQrcodeTemplateImagesRequest::new().template_ids(["text", "text"]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeTemplateImagesRequest>,
    },
    Model {
        schema: "ResolveQrcodeTemplateImagesResponse",
        name: "ResolveQrcodeTemplateImagesResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeTemplateImagesResponse>,
    },
    Model {
        schema: "QrcodeTemplatesServiceUpdateQrcodeTemplateBody",
        name: "UpdateQrcodeTemplateRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateQrcodeTemplateRequest::new()
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .slug("text")
                    .tags("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeTemplateRequest>,
    },
    Model {
        schema: "UpdateQrcodeTemplateResponse",
        name: "UpdateQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeTemplateResponse>,
    },
    Model {
        schema: "FiringRetargetingPixel",
        name: "FiringRetargetingPixel",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FiringRetargetingPixel>,
    },
    Model {
        schema: "GetRetargetingPixelsResponse",
        name: "GetRetargetingPixelsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetRetargetingPixelsResponse>,
    },
    Model {
        schema: "ListRetargetingPixelsForLinkResponse",
        name: "ListRetargetingPixelsForLinkResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListRetargetingPixelsForLinkResponse>,
    },
    Model {
        schema: "RetargetingPixel",
        name: "RetargetingPixel",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixel>,
    },
    Model {
        schema: "RetargetingPixelScope",
        name: "RetargetingPixelScope",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::RetargetingPixelScope::new()
                    .directory_ids(["text", "text"])
                    .link_ids(["text", "text"])
                    .pixel(sample::<linkbreakers::RetargetingPixel>("RetargetingPixel"))
                    .scope(sample::<linkbreakers::RetargetingPixelScopeType>("RetargetingPixelScopeType"))
                    .tag_ids(["text", "text"]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixelScope>,
    },
    Model {
        schema: "RetargetingPixelScopeType",
        name: "RetargetingPixelScopeType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixelScopeType>,
    },
    Model {
        schema: "RetargetingPixels",
        name: "RetargetingPixels",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixels>,
    },
    Model {
        schema: "UpdateRetargetingPixelsRequest",
        name: "UpdateRetargetingPixelsRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateRetargetingPixelsRequest::new()
                    .google_tag_id("text")
                    .gtm_container_id("text")
                    .linkedin_partner_id("text")
                    .meta_pixel_id("text")
                    .scopes([
                        sample::<linkbreakers::RetargetingPixelScope>("RetargetingPixelScope"),
                        sample::<linkbreakers::RetargetingPixelScope>("RetargetingPixelScope"),
                    ])
                    .tiktok_pixel_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateRetargetingPixelsRequest>,
    },
    Model {
        schema: "UpdateRetargetingPixelsResponse",
        name: "UpdateRetargetingPixelsResponse",
        mandatory: &["pixels"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateRetargetingPixelsResponse>,
    },
    Model {
        schema: "GetReviewRewardOfferResponse",
        name: "GetReviewRewardOfferResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetReviewRewardOfferResponse>,
    },
    Model {
        schema: "ReviewPlatform",
        name: "ReviewPlatform",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewPlatform>,
    },
    Model {
        schema: "ReviewPlatformProfile",
        name: "ReviewPlatformProfile",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewPlatformProfile>,
    },
    Model {
        schema: "ReviewReward",
        name: "ReviewReward",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewReward>,
    },
    Model {
        schema: "ReviewRewardIneligibleReason",
        name: "ReviewRewardIneligibleReason",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewRewardIneligibleReason>,
    },
    Model {
        schema: "ReviewRewardStatus",
        name: "ReviewRewardStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewRewardStatus>,
    },
    Model {
        schema: "SubmitReviewRewardRequest",
        name: "SubmitReviewRewardRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::SubmitReviewRewardRequest::new()
                    .platform(sample::<linkbreakers::ReviewPlatform>("ReviewPlatform"))
                    .review_url("text")
                    .reviewer_name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SubmitReviewRewardRequest>,
    },
    Model {
        schema: "SubmitReviewRewardResponse",
        name: "SubmitReviewRewardResponse",
        mandatory: &["reviewReward"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SubmitReviewRewardResponse>,
    },
    Model {
        schema: "ApiScope",
        name: "ApiScope",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScope>,
    },
    Model {
        schema: "Member",
        name: "Member",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Member>,
    },
    Model {
        schema: "Role",
        name: "Role",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Role>,
    },
    Model {
        schema: "PlanLimit",
        name: "PlanLimit",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimit>,
    },
    Model {
        schema: "PlanLimitKey",
        name: "PlanLimitKey",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimitKey>,
    },
    Model {
        schema: "PlanLimitKind",
        name: "PlanLimitKind",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimitKind>,
    },
    Model {
        schema: "PricingPlanId",
        name: "PricingPlanId",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PricingPlanId>,
    },
    Model {
        schema: "CustomDomain",
        name: "CustomDomain",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomain>,
    },
    Model {
        schema: "CustomDomainStatus",
        name: "CustomDomainStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainStatus>,
    },
    Model {
        schema: "Link",
        name: "Link",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Link>,
    },
    Model {
        schema: "ContainerConfig",
        name: "ContainerConfig",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ContainerConfig::new()
                    .background_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .border_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .border_size(7)
                    .border_style(sample::<linkbreakers::PageThemeBorderStyle>("PageThemeBorderStyle"))
                    .opacity(7)
                    .variant(sample::<linkbreakers::PageThemeContainerVariant>("PageThemeContainerVariant")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ContainerConfig>,
    },
    Model {
        schema: "FontConfig",
        name: "FontConfig",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::FontConfig::new()
                    .bold(true)
                    .color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .family(sample::<linkbreakers::PageThemeFontFamily>("PageThemeFontFamily"))
                    .family_stack("text")
                    .font_size(7)
                    .italic(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FontConfig>,
    },
    Model {
        schema: "PageTheme",
        name: "PageTheme",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageTheme>,
    },
    Model {
        schema: "PageThemeBadgeShape",
        name: "PageThemeBadgeShape",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeBadgeShape>,
    },
    Model {
        schema: "PageThemeBorderStyle",
        name: "PageThemeBorderStyle",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeBorderStyle>,
    },
    Model {
        schema: "PageThemeCanvasCoverMode",
        name: "PageThemeCanvasCoverMode",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeCanvasCoverMode>,
    },
    Model {
        schema: "PageThemeContainerVariant",
        name: "PageThemeContainerVariant",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeContainerVariant>,
    },
    Model {
        schema: "PageThemeFontFamily",
        name: "PageThemeFontFamily",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeFontFamily>,
    },
    Model {
        schema: "PageThemeVisitorExperience",
        name: "PageThemeVisitorExperience",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeVisitorExperience>,
    },
    Model {
        schema: "ThemeColor",
        name: "ThemeColor",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ThemeColor::new(
                    ["text", "text"],
                    sample::<linkbreakers::ThemeColorThemeColorType>("ThemeColorThemeColorType"),
                )
                .colors(["text", "text"])
                .direction("text")
                .stops(["text", "text"])
                .r#type(sample::<linkbreakers::ThemeColorThemeColorType>("ThemeColorThemeColorType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ThemeColor>,
    },
    Model {
        schema: "ThemeColorThemeColorType",
        name: "ThemeColorThemeColorType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ThemeColorThemeColorType>,
    },
    Model {
        schema: "BackgroundOptions",
        name: "BackgroundOptions",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::BackgroundOptions::new().theme_color(sample::<linkbreakers::ThemeColor>("ThemeColor")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BackgroundOptions>,
    },
    Model {
        schema: "CornersDotOptions",
        name: "CornersDotOptions",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CornersDotOptions::new()
                    .theme_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .r#type(sample::<linkbreakers::CornersDotType>("CornersDotType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersDotOptions>,
    },
    Model {
        schema: "CornersDotType",
        name: "CornersDotType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersDotType>,
    },
    Model {
        schema: "CornersSquareOptions",
        name: "CornersSquareOptions",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CornersSquareOptions::new()
                    .theme_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .r#type(sample::<linkbreakers::CornersSquareType>("CornersSquareType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersSquareOptions>,
    },
    Model {
        schema: "CornersSquareType",
        name: "CornersSquareType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersSquareType>,
    },
    Model {
        schema: "DotsOptions",
        name: "DotsOptions",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DotsOptions::new()
                    .theme_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .r#type(sample::<linkbreakers::DotsType>("DotsType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DotsOptions>,
    },
    Model {
        schema: "DotsType",
        name: "DotsType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DotsType>,
    },
    Model {
        schema: "OutputFileFormat",
        name: "OutputFileFormat",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::OutputFileFormat>,
    },
    Model {
        schema: "QrcodeDesign",
        name: "QrcodeDesign",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeDesign>,
    },
    Model {
        schema: "Shape",
        name: "Shape",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Shape>,
    },
    Model {
        schema: "apiTag",
        name: "ApiTag",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiTag>,
    },
    Model {
        schema: "VisitorAttributeType",
        name: "VisitorAttributeType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeType>,
    },
    Model {
        schema: "EventAction",
        name: "EventAction",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventAction>,
    },
    Model {
        schema: "MediaKind",
        name: "MediaKind",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaKind>,
    },
    Model {
        schema: "DeviceType",
        name: "DeviceType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceType>,
    },
    Model {
        schema: "Device",
        name: "Device",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Device>,
    },
    Model {
        schema: "DeviceActor",
        name: "DeviceActor",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActor>,
    },
    Model {
        schema: "ResponseFormat",
        name: "ResponseFormat",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResponseFormat>,
    },
    Model {
        schema: "Visitor",
        name: "Visitor",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Visitor>,
    },
    Model {
        schema: "VisitorAttribute",
        name: "VisitorAttribute",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttribute>,
    },
    Model {
        schema: "VisitorEvent",
        name: "VisitorEvent",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorEvent>,
    },
    Model {
        schema: "VisitorLink",
        name: "VisitorLink",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorLink>,
    },
    Model {
        schema: "DigestFrequency",
        name: "DigestFrequency",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DigestFrequency>,
    },
    Model {
        schema: "SubscriptionType",
        name: "SubscriptionType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SubscriptionType>,
    },
    Model {
        schema: "Workspace",
        name: "Workspace",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Workspace>,
    },
    Model {
        schema: "Job",
        name: "Job",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Job>,
    },
    Model {
        schema: "JobError",
        name: "JobError",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobError>,
    },
    Model {
        schema: "JobStatus",
        name: "JobStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobStatus>,
    },
    Model {
        schema: "JobType",
        name: "JobType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobType>,
    },
    Model {
        schema: "LinksBulkCreateResult",
        name: "LinksBulkCreateResult",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinksBulkCreateResult>,
    },
    Model {
        schema: "WorkflowStepKind",
        name: "WorkflowStepKind",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepKind>,
    },
    Model {
        schema: "SortDirection",
        name: "SortDirection",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SortDirection>,
    },
    Model {
        schema: "AttributeCapture",
        name: "AttributeCapture",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::AttributeCapture::new().enabled(true).writes([
                sample::<linkbreakers::AttributeWrite>("AttributeWrite"),
                sample::<linkbreakers::AttributeWrite>("AttributeWrite"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeCapture>,
    },
    Model {
        schema: "AttributeWrite",
        name: "AttributeWrite",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::AttributeWrite::new()
                    .key("text")
                    .mode(sample::<linkbreakers::AttributeWriteMode>("AttributeWriteMode"))
                    .r#type(sample::<linkbreakers::VisitorAttributeType>("VisitorAttributeType"))
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeWrite>,
    },
    Model {
        schema: "AttributeWriteMode",
        name: "AttributeWriteMode",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeWriteMode>,
    },
    Model {
        schema: "BackButton",
        name: "BackButton",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::BackButton::new().enabled(true).label("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BackButton>,
    },
    Model {
        schema: "CanvasPosition",
        name: "CanvasPosition",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::CanvasPosition::new().x(1.5).y(1.5))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CanvasPosition>,
    },
    Model {
        schema: "ChatBotObjective",
        name: "ChatBotObjective",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ChatBotObjective::new()
                    .explanation("text")
                    .key("text")
                    .label("text")
                    .options([
                        sample::<linkbreakers::FormFieldOption>("FormFieldOption"),
                        sample::<linkbreakers::FormFieldOption>("FormFieldOption"),
                    ])
                    .required(true)
                    .r#type(sample::<linkbreakers::FormFieldType>("FormFieldType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotObjective>,
    },
    Model {
        schema: "ChatBotPayload",
        name: "ChatBotPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ChatBotPayload::new()
                    .agent_id("text")
                    .else_next_step_id("text")
                    .max_exchanges(7)
                    .next_step_id("text")
                    .objectives([
                        sample::<linkbreakers::ChatBotObjective>("ChatBotObjective"),
                        sample::<linkbreakers::ChatBotObjective>("ChatBotObjective"),
                    ])
                    .opening_message("text")
                    .skip_enabled(true)
                    .skip_label("text")
                    .skip_when_known(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotPayload>,
    },
    Model {
        schema: "ClientRedirectPayload",
        name: "ClientRedirectPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::ClientRedirectPayload::new().conversion_tracking(true).destination("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ClientRedirectPayload>,
    },
    Model {
        schema: "CountryConditionOutcome",
        name: "CountryConditionOutcome",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::CountryConditionOutcome::new().country_code("text").next_step_id("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionOutcome>,
    },
    Model {
        schema: "CountryConditionPayload",
        name: "CountryConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CountryConditionPayload::new()
                    .countries([
                        sample::<linkbreakers::CountryConditionOutcome>("CountryConditionOutcome"),
                        sample::<linkbreakers::CountryConditionOutcome>("CountryConditionOutcome"),
                    ])
                    .else_next_step_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionPayload>,
    },
    Model {
        schema: "DayOfMonthConditionPayload",
        name: "DayOfMonthConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DayOfMonthConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DayOfMonthOption>("DayOfMonthOption"),
                sample::<linkbreakers::DayOfMonthOption>("DayOfMonthOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthConditionPayload>,
    },
    Model {
        schema: "DayOfMonthOption",
        name: "DayOfMonthOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DayOfMonthOption::new().day_of_month(7).id("text").name("text").next_step_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthOption>,
    },
    Model {
        schema: "DayOfWeekConditionPayload",
        name: "DayOfWeekConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DayOfWeekConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DayOfWeekOption>("DayOfWeekOption"),
                sample::<linkbreakers::DayOfWeekOption>("DayOfWeekOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekConditionPayload>,
    },
    Model {
        schema: "DayOfWeekOption",
        name: "DayOfWeekOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DayOfWeekOption::new().days_of_week([7, 7]).id("text").name("text").next_step_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekOption>,
    },
    Model {
        schema: "DeviceActorConditionOption",
        name: "DeviceActorConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceActorConditionOption::new()
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .value(sample::<linkbreakers::DeviceActorConditionValue>("DeviceActorConditionValue")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionOption>,
    },
    Model {
        schema: "DeviceActorConditionPayload",
        name: "DeviceActorConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DeviceActorConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DeviceActorConditionOption>("DeviceActorConditionOption"),
                sample::<linkbreakers::DeviceActorConditionOption>("DeviceActorConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionPayload>,
    },
    Model {
        schema: "DeviceActorConditionValue",
        name: "DeviceActorConditionValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionValue>,
    },
    Model {
        schema: "DeviceBrandConditionOption",
        name: "DeviceBrandConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrandConditionOption::new()
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .value(sample::<linkbreakers::DeviceBrandConditionValue>("DeviceBrandConditionValue")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionOption>,
    },
    Model {
        schema: "DeviceBrandConditionPayload",
        name: "DeviceBrandConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DeviceBrandConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DeviceBrandConditionOption>("DeviceBrandConditionOption"),
                sample::<linkbreakers::DeviceBrandConditionOption>("DeviceBrandConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionPayload>,
    },
    Model {
        schema: "DeviceBrandConditionValue",
        name: "DeviceBrandConditionValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionValue>,
    },
    Model {
        schema: "DeviceBrowserConditionOption",
        name: "DeviceBrowserConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrowserConditionOption::new()
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .value(sample::<linkbreakers::DeviceBrowserConditionValue>("DeviceBrowserConditionValue")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionOption>,
    },
    Model {
        schema: "DeviceBrowserConditionPayload",
        name: "DeviceBrowserConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DeviceBrowserConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DeviceBrowserConditionOption>("DeviceBrowserConditionOption"),
                sample::<linkbreakers::DeviceBrowserConditionOption>("DeviceBrowserConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionPayload>,
    },
    Model {
        schema: "DeviceBrowserConditionValue",
        name: "DeviceBrowserConditionValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionValue>,
    },
    Model {
        schema: "DevicePlatformConditionOption",
        name: "DevicePlatformConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DevicePlatformConditionOption::new()
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .value(sample::<linkbreakers::DevicePlatformConditionValue>("DevicePlatformConditionValue")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionOption>,
    },
    Model {
        schema: "DevicePlatformConditionPayload",
        name: "DevicePlatformConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DevicePlatformConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DevicePlatformConditionOption>("DevicePlatformConditionOption"),
                sample::<linkbreakers::DevicePlatformConditionOption>("DevicePlatformConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionPayload>,
    },
    Model {
        schema: "DevicePlatformConditionValue",
        name: "DevicePlatformConditionValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionValue>,
    },
    Model {
        schema: "DeviceTypeConditionOption",
        name: "DeviceTypeConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceTypeConditionOption::new()
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .value(sample::<linkbreakers::DeviceTypeConditionValue>("DeviceTypeConditionValue")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionOption>,
    },
    Model {
        schema: "DeviceTypeConditionPayload",
        name: "DeviceTypeConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::DeviceTypeConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::DeviceTypeConditionOption>("DeviceTypeConditionOption"),
                sample::<linkbreakers::DeviceTypeConditionOption>("DeviceTypeConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionPayload>,
    },
    Model {
        schema: "DeviceTypeConditionValue",
        name: "DeviceTypeConditionValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionValue>,
    },
    Model {
        schema: "FormField",
        name: "FormField",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::FormField::new()
                    .default_value("text")
                    .help_text("text")
                    .id("text")
                    .key("text")
                    .label("text")
                    .options([
                        sample::<linkbreakers::FormFieldOption>("FormFieldOption"),
                        sample::<linkbreakers::FormFieldOption>("FormFieldOption"),
                    ])
                    .order(7)
                    .placeholder("text")
                    .required(true)
                    .r#type(sample::<linkbreakers::FormFieldType>("FormFieldType"))
                    .validation_pattern("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormField>,
    },
    Model {
        schema: "FormFieldOption",
        name: "FormFieldOption",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::FormFieldOption::new().label("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormFieldOption>,
    },
    Model {
        schema: "FormFieldType",
        name: "FormFieldType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormFieldType>,
    },
    Model {
        schema: "FormPayload",
        name: "FormPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::FormPayload::new()
                    .auto_skip_if_known(true)
                    .form_description("text")
                    .form_fields([
                        sample::<linkbreakers::FormField>("FormField"),
                        sample::<linkbreakers::FormField>("FormField"),
                    ])
                    .form_title("text")
                    .skip_button_text("text")
                    .skip_form(true)
                    .submit_button_text("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormPayload>,
    },
    Model {
        schema: "LanguageConditionOutcome",
        name: "LanguageConditionOutcome",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::LanguageConditionOutcome::new().language_code("text").next_step_id("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionOutcome>,
    },
    Model {
        schema: "LanguageConditionPayload",
        name: "LanguageConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::LanguageConditionPayload::new().else_next_step_id("text").languages([
                sample::<linkbreakers::LanguageConditionOutcome>("LanguageConditionOutcome"),
                sample::<linkbreakers::LanguageConditionOutcome>("LanguageConditionOutcome"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionPayload>,
    },
    Model {
        schema: "LocationRequestPayload",
        name: "LocationRequestPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::LocationRequestPayload::new()
                    .ask_once(true)
                    .button_label("text")
                    .description("text")
                    .else_next_step_id("text")
                    .next_step_id("text")
                    .skip_enabled(true)
                    .skip_label("text")
                    .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LocationRequestPayload>,
    },
    Model {
        schema: "MessagePageNavigationType",
        name: "MessagePageNavigationType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MessagePageNavigationType>,
    },
    Model {
        schema: "MessagePagePayload",
        name: "MessagePagePayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::MessagePagePayload::new(
                    sample::<linkbreakers::MessagePageNavigationType>("MessagePageNavigationType"),
                    "text",
                )
                .button_label("text")
                .description("text")
                .navigation_type(sample::<linkbreakers::MessagePageNavigationType>("MessagePageNavigationType"))
                .timer_seconds(7)
                .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MessagePagePayload>,
    },
    Model {
        schema: "MultiLinkButton",
        name: "MultiLinkButton",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::MultiLinkButton::new().id("text").label("text").next_step_id("text").order(7))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkButton>,
    },
    Model {
        schema: "MultiLinkPayload",
        name: "MultiLinkPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::MultiLinkPayload::new()
                    .buttons([
                        sample::<linkbreakers::MultiLinkButton>("MultiLinkButton"),
                        sample::<linkbreakers::MultiLinkButton>("MultiLinkButton"),
                    ])
                    .description("text")
                    .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkPayload>,
    },
    Model {
        schema: "OpenMediaPayload",
        name: "OpenMediaPayload",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::OpenMediaPayload::new("text").media_id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::OpenMediaPayload>,
    },
    Model {
        schema: "PasswordPayload",
        name: "PasswordPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::PasswordPayload::new().description("text").password("text").title("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PasswordPayload>,
    },
    Model {
        schema: "SocialLinkButton",
        name: "SocialLinkButton",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::SocialLinkButton::new().id("text").order(7).platform("text").url("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinkButton>,
    },
    Model {
        schema: "SocialLinksDisplayStyle",
        name: "SocialLinksDisplayStyle",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinksDisplayStyle>,
    },
    Model {
        schema: "SocialLinksPayload",
        name: "SocialLinksPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::SocialLinksPayload::new()
                    .description("text")
                    .display_style(sample::<linkbreakers::SocialLinksDisplayStyle>("SocialLinksDisplayStyle"))
                    .links([
                        sample::<linkbreakers::SocialLinkButton>("SocialLinkButton"),
                        sample::<linkbreakers::SocialLinkButton>("SocialLinkButton"),
                    ])
                    .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinksPayload>,
    },
    Model {
        schema: "SpecificDateConditionPayload",
        name: "SpecificDateConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::SpecificDateConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::SpecificDateOption>("SpecificDateOption"),
                sample::<linkbreakers::SpecificDateOption>("SpecificDateOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateConditionPayload>,
    },
    Model {
        schema: "SpecificDateOption",
        name: "SpecificDateOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::SpecificDateOption::new()
                    .day(7)
                    .id("text")
                    .month(7)
                    .name("text")
                    .next_step_id("text")
                    .year(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateOption>,
    },
    Model {
        schema: "ThankYouPagePayload",
        name: "ThankYouPagePayload",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ThankYouPagePayload::new("text").description("text").title("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ThankYouPagePayload>,
    },
    Model {
        schema: "TimeOfDayConditionPayload",
        name: "TimeOfDayConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::TimeOfDayConditionPayload::new().else_next_step_id("text").ranges([
                sample::<linkbreakers::TimeOfDayRange>("TimeOfDayRange"),
                sample::<linkbreakers::TimeOfDayRange>("TimeOfDayRange"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayConditionPayload>,
    },
    Model {
        schema: "TimeOfDayRange",
        name: "TimeOfDayRange",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::TimeOfDayRange::new()
                    .end_time("text")
                    .id("text")
                    .name("text")
                    .next_step_id("text")
                    .start_time("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayRange>,
    },
    Model {
        schema: "VCardPayload",
        name: "VCardPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::VCardPayload::new()
                    .button_label("text")
                    .city("text")
                    .country("text")
                    .email("text")
                    .first_name("text")
                    .last_name("text")
                    .organization("text")
                    .phone("text")
                    .phone_is_whatsapp(true)
                    .phone_sms_enabled(true)
                    .postal_code("text")
                    .save_button_enabled(true)
                    .social_links([
                        sample::<linkbreakers::VCardSocialLink>("VCardSocialLink"),
                        sample::<linkbreakers::VCardSocialLink>("VCardSocialLink"),
                    ])
                    .state("text")
                    .street_address("text")
                    .title("text")
                    .wallet_pass_enabled(true)
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VCardPayload>,
    },
    Model {
        schema: "VCardSocialLink",
        name: "VCardSocialLink",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::VCardSocialLink::new().platform("text").url("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VCardSocialLink>,
    },
    Model {
        schema: "VisitTypeConditionOption",
        name: "VisitTypeConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::VisitTypeConditionOption::new().next_step_id("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionOption>,
    },
    Model {
        schema: "VisitTypeConditionPayload",
        name: "VisitTypeConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::VisitTypeConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::VisitTypeConditionOption>("VisitTypeConditionOption"),
                sample::<linkbreakers::VisitTypeConditionOption>("VisitTypeConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionPayload>,
    },
    Model {
        schema: "VisitorDataConditionOption",
        name: "VisitorDataConditionOption",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorDataConditionOption::new()
                    .attribute_key("text")
                    .comparison_value("text")
                    .id("text")
                    .next_step_id("text")
                    .operator("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionOption>,
    },
    Model {
        schema: "VisitorDataConditionPayload",
        name: "VisitorDataConditionPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::VisitorDataConditionPayload::new().else_next_step_id("text").options([
                sample::<linkbreakers::VisitorDataConditionOption>("VisitorDataConditionOption"),
                sample::<linkbreakers::VisitorDataConditionOption>("VisitorDataConditionOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionPayload>,
    },
    Model {
        schema: "WorkflowStep",
        name: "WorkflowStep",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStep>,
    },
    Model {
        schema: "WorkflowStepBranch",
        name: "WorkflowStepBranch",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepBranch>,
    },
    Model {
        schema: "WorkflowStepNodeType",
        name: "WorkflowStepNodeType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepNodeType>,
    },
    Model {
        schema: "WorkflowStepPayload",
        name: "WorkflowStepPayload",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::WorkflowStepPayload::new()
                    .chat_bot(sample::<linkbreakers::ChatBotPayload>("ChatBotPayload"))
                    .client_redirect(sample::<linkbreakers::ClientRedirectPayload>("ClientRedirectPayload"))
                    .country_condition(sample::<linkbreakers::CountryConditionPayload>("CountryConditionPayload"))
                    .day_of_month_condition(sample::<linkbreakers::DayOfMonthConditionPayload>(
                        "DayOfMonthConditionPayload",
                    ))
                    .day_of_week_condition(sample::<linkbreakers::DayOfWeekConditionPayload>(
                        "DayOfWeekConditionPayload",
                    ))
                    .device_actor_condition(sample::<linkbreakers::DeviceActorConditionPayload>(
                        "DeviceActorConditionPayload",
                    ))
                    .device_brand_condition(sample::<linkbreakers::DeviceBrandConditionPayload>(
                        "DeviceBrandConditionPayload",
                    ))
                    .device_browser_condition(sample::<linkbreakers::DeviceBrowserConditionPayload>(
                        "DeviceBrowserConditionPayload",
                    ))
                    .device_platform_condition(sample::<linkbreakers::DevicePlatformConditionPayload>(
                        "DevicePlatformConditionPayload",
                    ))
                    .device_type_condition(sample::<linkbreakers::DeviceTypeConditionPayload>(
                        "DeviceTypeConditionPayload",
                    ))
                    .form(sample::<linkbreakers::FormPayload>("FormPayload"))
                    .language_condition(sample::<linkbreakers::LanguageConditionPayload>("LanguageConditionPayload"))
                    .link_visit(free_form())
                    .location_request(sample::<linkbreakers::LocationRequestPayload>("LocationRequestPayload"))
                    .message_page(sample::<linkbreakers::MessagePagePayload>("MessagePagePayload"))
                    .multi_link(sample::<linkbreakers::MultiLinkPayload>("MultiLinkPayload"))
                    .open_media(sample::<linkbreakers::OpenMediaPayload>("OpenMediaPayload"))
                    .password(sample::<linkbreakers::PasswordPayload>("PasswordPayload"))
                    .social_links(sample::<linkbreakers::SocialLinksPayload>("SocialLinksPayload"))
                    .specific_date_condition(sample::<linkbreakers::SpecificDateConditionPayload>(
                        "SpecificDateConditionPayload",
                    ))
                    .thank_you_page(sample::<linkbreakers::ThankYouPagePayload>("ThankYouPagePayload"))
                    .time_of_day_condition(sample::<linkbreakers::TimeOfDayConditionPayload>(
                        "TimeOfDayConditionPayload",
                    ))
                    .vcard(sample::<linkbreakers::VCardPayload>("VCardPayload"))
                    .visit_type_condition(sample::<linkbreakers::VisitTypeConditionPayload>(
                        "VisitTypeConditionPayload",
                    ))
                    .visitor_data_condition(sample::<linkbreakers::VisitorDataConditionPayload>(
                        "VisitorDataConditionPayload",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepPayload>,
    },
    Model {
        schema: "MediaSelection",
        name: "MediaSelection",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::MediaSelection::new().delete(free_form()).id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaSelection>,
    },
    Model {
        schema: "PageThemeTemplate",
        name: "PageThemeTemplate",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplate>,
    },
    Model {
        schema: "PublicWorkspace",
        name: "PublicWorkspace",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicWorkspace>,
    },
    Model {
        schema: "CompleteSlackOAuthRequest",
        name: "CompleteSlackOAuthRequest",
        mandatory: &["code", "state"],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::CompleteSlackOAuthRequest::new("text", "text").code("text").state("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteSlackOAuthRequest>,
    },
    Model {
        schema: "CompleteSlackOAuthResponse",
        name: "CompleteSlackOAuthResponse",
        mandatory: &["slackIntegration"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteSlackOAuthResponse>,
    },
    Model {
        schema: "GetSlackIntegrationResponse",
        name: "GetSlackIntegrationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetSlackIntegrationResponse>,
    },
    Model {
        schema: "GetSlackOAuthURLResponse",
        name: "GetSlackOAuthUrlResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetSlackOAuthUrlResponse>,
    },
    Model {
        schema: "ListSlackChannelsResponse",
        name: "ListSlackChannelsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListSlackChannelsResponse>,
    },
    Model {
        schema: "SlackChannel",
        name: "SlackChannel",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackChannel>,
    },
    Model {
        schema: "SlackIntegration",
        name: "SlackIntegration",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackIntegration>,
    },
    Model {
        schema: "SlackIntegrationStatus",
        name: "SlackIntegrationStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackIntegrationStatus>,
    },
    Model {
        schema: "TestSlackIntegrationRequest",
        name: "TestSlackIntegrationRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::TestSlackIntegrationRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestSlackIntegrationRequest>,
    },
    Model {
        schema: "TestSlackIntegrationResponse",
        name: "TestSlackIntegrationResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestSlackIntegrationResponse>,
    },
    Model {
        schema: "UpdateSlackIntegrationRequest",
        name: "UpdateSlackIntegrationRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateSlackIntegrationRequest::new()
                    .link_id("text")
                    .slack_channel_id("text")
                    .slack_channel_name("text")
                    .status(sample::<linkbreakers::SlackIntegrationStatus>("SlackIntegrationStatus"))
                    .triggers([
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateSlackIntegrationRequest>,
    },
    Model {
        schema: "UpdateSlackIntegrationResponse",
        name: "UpdateSlackIntegrationResponse",
        mandatory: &["slackIntegration"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateSlackIntegrationResponse>,
    },
    Model {
        schema: "DeleteTagResponse",
        name: "DeleteTagResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteTagResponse>,
    },
    Model {
        schema: "ListTagsResponse",
        name: "ListTagsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListTagsResponse>,
    },
    Model {
        schema: "EventsTimeSeries",
        name: "EventsTimeSeries",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsTimeSeries>,
    },
    Model {
        schema: "EventsTimeSeriesData",
        name: "EventsTimeSeriesData",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsTimeSeriesData>,
    },
    Model {
        schema: "GetEventsTimeSeriesRequest",
        name: "GetEventsTimeSeriesRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::GetEventsTimeSeriesRequest::new()
                    .countries(["text", "text"])
                    .directory_id("text")
                    .end_date(timestamp())
                    .interval_in_minutes(7)
                    .link_id("text")
                    .start_date(timestamp())
                    .tag_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetEventsTimeSeriesRequest>,
    },
    Model {
        schema: "GetEventsTimeSeriesResponse",
        name: "GetEventsTimeSeriesResponse",
        mandatory: &["timeSeries"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetEventsTimeSeriesResponse>,
    },
    Model {
        schema: "CreateEventTraceResponse",
        name: "CreateEventTraceResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateEventTraceResponse>,
    },
    Model {
        schema: "DeviceInput",
        name: "DeviceInput",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceInput>,
    },
    Model {
        schema: "ErrorResponse",
        name: "ErrorResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ErrorResponse>,
    },
    Model {
        schema: "EventsServiceCreateEventTraceBody",
        name: "EventsServiceCreateEventTraceBody",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsServiceCreateEventTraceBody>,
    },
    Model {
        schema: "EventsServiceUpdateDeviceBody",
        name: "EventsServiceUpdateDeviceBody",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsServiceUpdateDeviceBody>,
    },
    Model {
        schema: "googlerpcStatus",
        name: "GooglerpcStatus",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GooglerpcStatus>,
    },
    Model {
        schema: "protobufAny",
        name: "ProtobufAny",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ProtobufAny>,
    },
    Model {
        schema: "protobufNullValue",
        name: "ProtobufNullValue",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ProtobufNullValue>,
    },
    Model {
        schema: "ReportIntegrationSearchMissRequest",
        name: "ReportIntegrationSearchMissRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReportIntegrationSearchMissRequest>,
    },
    Model {
        schema: "ReportStepSearchMissRequest",
        name: "ReportStepSearchMissRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReportStepSearchMissRequest>,
    },
    Model {
        schema: "SocketAssistantErrorMessage",
        name: "SocketAssistantErrorMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantErrorMessage>,
    },
    Model {
        schema: "SocketAssistantProgressMessage",
        name: "SocketAssistantProgressMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantProgressMessage>,
    },
    Model {
        schema: "SocketAssistantResponseMessage",
        name: "SocketAssistantResponseMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantResponseMessage>,
    },
    Model {
        schema: "SocketAssistantSendRequest",
        name: "SocketAssistantSendRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantSendRequest>,
    },
    Model {
        schema: "SocketConnectedMessage",
        name: "SocketConnectedMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketConnectedMessage>,
    },
    Model {
        schema: "SocketContract",
        name: "SocketContract",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketContract>,
    },
    Model {
        schema: "SocketErrorCode",
        name: "SocketErrorCode",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketErrorCode>,
    },
    Model {
        schema: "SocketEventMessage",
        name: "SocketEventMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketEventMessage>,
    },
    Model {
        schema: "SocketMessageType",
        name: "SocketMessageType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketMessageType>,
    },
    Model {
        schema: "SocketPingRequest",
        name: "SocketPingRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketPingRequest>,
    },
    Model {
        schema: "SocketPongMessage",
        name: "SocketPongMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketPongMessage>,
    },
    Model {
        schema: "SocketSubscribeDeniedMessage",
        name: "SocketSubscribeDeniedMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribeDeniedMessage>,
    },
    Model {
        schema: "SocketSubscribeRequest",
        name: "SocketSubscribeRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribeRequest>,
    },
    Model {
        schema: "SocketSubscribedMessage",
        name: "SocketSubscribedMessage",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribedMessage>,
    },
    Model {
        schema: "SocketUnsubscribeRequest",
        name: "SocketUnsubscribeRequest",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketUnsubscribeRequest>,
    },
    Model {
        schema: "UpdateDeviceResponse",
        name: "UpdateDeviceResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDeviceResponse>,
    },
    Model {
        schema: "DeleteAttributeResponse",
        name: "DeleteAttributeResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteAttributeResponse>,
    },
    Model {
        schema: "DeleteVisitorResponse",
        name: "DeleteVisitorResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteVisitorResponse>,
    },
    Model {
        schema: "IdentifyRequest",
        name: "IdentifyRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(&linkbreakers::IdentifyRequest::new().lbid("text").set_once(true).visitor(sample::<
                linkbreakers::VisitorInput,
            >(
                "VisitorInput"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::IdentifyRequest>,
    },
    Model {
        schema: "IdentifyResponse",
        name: "IdentifyResponse",
        mandatory: &["visitor"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::IdentifyResponse>,
    },
    Model {
        schema: "ListVisitorAttributeKeysResponse",
        name: "ListVisitorAttributeKeysResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorAttributeKeysResponse>,
    },
    Model {
        schema: "ListVisitorsCsvResponse",
        name: "ListVisitorsCsvResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsCsvResponse>,
    },
    Model {
        schema: "ListVisitorsJsonResponse",
        name: "ListVisitorsJsonResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsJsonResponse>,
    },
    Model {
        schema: "ListVisitorsRequest",
        name: "ListVisitorsRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::ListVisitorsRequest::new()
                    .attribute_filters([
                        sample::<linkbreakers::VisitorAttributeFilter>("VisitorAttributeFilter"),
                        sample::<linkbreakers::VisitorAttributeFilter>("VisitorAttributeFilter"),
                    ])
                    .email("text")
                    .include(["text", "text"])
                    .link_id("text")
                    .page_size(9_007_199_254_740_993)
                    .page_token("text")
                    .response_format(sample::<linkbreakers::ResponseFormat>("ResponseFormat"))
                    .search("text")
                    .sort_direction(sample::<linkbreakers::SortDirection>("SortDirection"))
                    .sort_field(sample::<linkbreakers::VisitorSortField>("VisitorSortField")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsRequest>,
    },
    Model {
        schema: "ListVisitorsResponse",
        name: "ListVisitorsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsResponse>,
    },
    Model {
        schema: "VisitorsServiceUpdateBody",
        name: "UpdateVisitorRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateVisitorRequest::new()
                    .visitor(sample::<linkbreakers::VisitorInput>("VisitorInput")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateVisitorRequest>,
    },
    Model {
        schema: "VisitorAttributeFilter",
        name: "VisitorAttributeFilter",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorAttributeFilter::new()
                    .key("text")
                    .operator(sample::<linkbreakers::VisitorAttributeFilterOperator>("VisitorAttributeFilterOperator"))
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeFilter>,
    },
    Model {
        schema: "VisitorAttributeFilterOperator",
        name: "VisitorAttributeFilterOperator",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeFilterOperator>,
    },
    Model {
        schema: "VisitorAttributeKey",
        name: "VisitorAttributeKey",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeKey>,
    },
    Model {
        schema: "VisitorInput",
        name: "VisitorInput",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::VisitorInput::new().data(free_form_entries()))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorInput>,
    },
    Model {
        schema: "VisitorSortField",
        name: "VisitorSortField",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorSortField>,
    },
    Model {
        schema: "CreateWebhookRequest",
        name: "CreateWebhookRequest",
        mandatory: &["endpointUrl", "name"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWebhookRequest::new("text", "text")
                    .endpoint_url("text")
                    .link_id("text")
                    .name("text")
                    .source(sample::<linkbreakers::WebhookSource>("WebhookSource"))
                    .triggers([
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWebhookRequest>,
    },
    Model {
        schema: "CreateWebhookResponse",
        name: "CreateWebhookResponse",
        mandatory: &["webhook"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWebhookResponse>,
    },
    Model {
        schema: "GetWebhookResponse",
        name: "GetWebhookResponse",
        mandatory: &["webhook"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWebhookResponse>,
    },
    Model {
        schema: "ListWebhooksResponse",
        name: "ListWebhooksResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWebhooksResponse>,
    },
    Model {
        schema: "WebhooksServiceUpdateBody",
        name: "UpdateWebhookRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWebhookRequest::new()
                    .endpoint_url("text")
                    .link_id("text")
                    .name("text")
                    .source(sample::<linkbreakers::WebhookSource>("WebhookSource"))
                    .status(sample::<linkbreakers::WebhookStatus>("WebhookStatus"))
                    .triggers([
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWebhookRequest>,
    },
    Model {
        schema: "UpdateWebhookResponse",
        name: "UpdateWebhookResponse",
        mandatory: &["webhook"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWebhookResponse>,
    },
    Model {
        schema: "Webhook",
        name: "Webhook",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Webhook>,
    },
    Model {
        schema: "WebhookSource",
        name: "WebhookSource",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WebhookSource>,
    },
    Model {
        schema: "WebhookStatus",
        name: "WebhookStatus",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WebhookStatus>,
    },
    Model {
        schema: "WorkflowStepsServiceAutoLayoutWorkflowBody",
        name: "AutoLayoutWorkflowRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::AutoLayoutWorkflowRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AutoLayoutWorkflowRequest>,
    },
    Model {
        schema: "AutoLayoutWorkflowResponse",
        name: "AutoLayoutWorkflowResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AutoLayoutWorkflowResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceConnectStepBody",
        name: "ConnectWorkflowStepRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ConnectWorkflowStepRequest::new().next_step_id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ConnectWorkflowStepRequest>,
    },
    Model {
        schema: "ConnectWorkflowStepResponse",
        name: "ConnectWorkflowStepResponse",
        mandatory: &["workflowStep"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ConnectWorkflowStepResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceCreateBody",
        name: "CreateWorkflowStepRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWorkflowStepRequest::new()
                    .attribute_capture(sample::<linkbreakers::AttributeCapture>("AttributeCapture"))
                    .back_button(sample::<linkbreakers::BackButton>("BackButton"))
                    .canvas_position(sample::<linkbreakers::CanvasPosition>("CanvasPosition"))
                    .event_action(sample::<linkbreakers::EventAction>("EventAction"))
                    .id("text")
                    .insert_before("text")
                    .payload(sample::<linkbreakers::WorkflowStepPayload>("WorkflowStepPayload")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkflowStepRequest>,
    },
    Model {
        schema: "CreateWorkflowStepResponse",
        name: "CreateWorkflowStepResponse",
        mandatory: &["workflowStep"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkflowStepResponse>,
    },
    Model {
        schema: "DeleteWorkflowStepResponse",
        name: "DeleteWorkflowStepResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteWorkflowStepResponse>,
    },
    Model {
        schema: "DisconnectWorkflowStepResponse",
        name: "DisconnectWorkflowStepResponse",
        mandatory: &["workflowStep"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DisconnectWorkflowStepResponse>,
    },
    Model {
        schema: "GetWalletPassSupportResponse",
        name: "GetWalletPassSupportResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWalletPassSupportResponse>,
    },
    Model {
        schema: "GetWorkflowStepResponse",
        name: "GetWorkflowStepResponse",
        mandatory: &["workflowStep"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWorkflowStepResponse>,
    },
    Model {
        schema: "ListWorkflowStepsResponse",
        name: "ListWorkflowStepsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWorkflowStepsResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceResolveStepCollisionsBody",
        name: "ResolveStepCollisionsRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::ResolveStepCollisionsRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveStepCollisionsRequest>,
    },
    Model {
        schema: "ResolveStepCollisionsResponse",
        name: "ResolveStepCollisionsResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveStepCollisionsResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceUpdateBody",
        name: "UpdateWorkflowStepRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWorkflowStepRequest::new()
                    .attribute_capture(sample::<linkbreakers::AttributeCapture>("AttributeCapture"))
                    .back_button(sample::<linkbreakers::BackButton>("BackButton"))
                    .canvas_position(sample::<linkbreakers::CanvasPosition>("CanvasPosition"))
                    .payload(sample::<linkbreakers::WorkflowStepPayload>("WorkflowStepPayload")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkflowStepRequest>,
    },
    Model {
        schema: "UpdateWorkflowStepResponse",
        name: "UpdateWorkflowStepResponse",
        mandatory: &["workflowStep"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkflowStepResponse>,
    },
    Model {
        schema: "ValidateWorkflowResponse",
        name: "ValidateWorkflowResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidateWorkflowResponse>,
    },
    Model {
        schema: "WorkflowIssue",
        name: "WorkflowIssue",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowIssue>,
    },
    Model {
        schema: "CreateWorkspaceTokenRequest",
        name: "CreateWorkspaceTokenRequest",
        mandatory: &["keyType"],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWorkspaceTokenRequest::new(sample::<linkbreakers::WorkspaceTokenKeyType>(
                    "WorkspaceTokenKeyType",
                ))
                .key_type(sample::<linkbreakers::WorkspaceTokenKeyType>("WorkspaceTokenKeyType"))
                .name("text")
                .scopes([sample::<linkbreakers::ApiScope>("ApiScope"), sample::<linkbreakers::ApiScope>("ApiScope")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkspaceTokenRequest>,
    },
    Model {
        schema: "CreateWorkspaceTokenResponse",
        name: "CreateWorkspaceTokenResponse",
        mandatory: &["token"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkspaceTokenResponse>,
    },
    Model {
        schema: "GetWorkspaceTokenResponse",
        name: "GetWorkspaceTokenResponse",
        mandatory: &["token"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWorkspaceTokenResponse>,
    },
    Model {
        schema: "ListWorkspaceTokensResponse",
        name: "ListWorkspaceTokensResponse",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWorkspaceTokensResponse>,
    },
    Model {
        schema: "WorkspaceTokensServiceUpdateBody",
        name: "UpdateWorkspaceTokenRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWorkspaceTokenRequest::new().full_access(true).name("text").scopes([
                    sample::<linkbreakers::ApiScope>("ApiScope"),
                    sample::<linkbreakers::ApiScope>("ApiScope"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceTokenRequest>,
    },
    Model {
        schema: "UpdateWorkspaceTokenResponse",
        name: "UpdateWorkspaceTokenResponse",
        mandatory: &["token"],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceTokenResponse>,
    },
    Model {
        schema: "WorkspaceToken",
        name: "WorkspaceToken",
        mandatory: &[],
        object: true,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceToken>,
    },
    Model {
        schema: "WorkspaceTokenKeyType",
        name: "WorkspaceTokenKeyType",
        mandatory: &[],
        object: false,
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceTokenKeyType>,
    },
    Model {
        schema: "RequestWorkspaceEnrollmentRequest",
        name: "RequestWorkspaceEnrollmentRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::RequestWorkspaceEnrollmentRequest::new().message("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RequestWorkspaceEnrollmentRequest>,
    },
    Model {
        schema: "UpdateWorkspaceOriginInquiryRequest",
        name: "UpdateWorkspaceOriginInquiryRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::UpdateWorkspaceOriginInquiryRequest::new().origin_inquiry("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceOriginInquiryRequest>,
    },
    Model {
        schema: "UpdateWorkspaceOriginPurposeRequest",
        name: "UpdateWorkspaceOriginPurposeRequest",
        mandatory: &[],
        object: true,
        set: Some(|| super::json(&linkbreakers::UpdateWorkspaceOriginPurposeRequest::new().origin_purpose("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceOriginPurposeRequest>,
    },
    Model {
        schema: "UpdateWorkspaceRequest",
        name: "UpdateWorkspaceRequest",
        mandatory: &[],
        object: true,
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWorkspaceRequest::new()
                    .description("text")
                    .digest_frequency(sample::<linkbreakers::DigestFrequency>("DigestFrequency"))
                    .enforce_mfa(true)
                    .faq("text")
                    .name("text")
                    .short_description("text")
                    .slug("text")
                    .tags("text")
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceRequest>,
    },
];

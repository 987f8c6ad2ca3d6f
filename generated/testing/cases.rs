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
        schema: "Action",
        name: "Action",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Action>,
    },
    Model {
        schema: "Agent",
        name: "Agent",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Agent::new()
                    .created_at(timestamp())
                    .custom_rules("text")
                    .emoji_enabled(true)
                    .guardrails([
                        sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
                        sample::<linkbreakers::AgentGuardrail>("AgentGuardrail"),
                    ])
                    .id("text")
                    .instructions("text")
                    .knowledge_document_count(7)
                    .knowledge_documents([
                        sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument"),
                        sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument"),
                    ])
                    .language("text")
                    .name("text")
                    .question_handling(sample::<linkbreakers::AgentQuestionHandling>("AgentQuestionHandling"))
                    .reply_length(sample::<linkbreakers::AgentReplyLength>("AgentReplyLength"))
                    .role(sample::<linkbreakers::AgentRole>("AgentRole"))
                    .style_notes("text")
                    .tone(sample::<linkbreakers::AgentTone>("AgentTone"))
                    .updated_at(timestamp())
                    .usages([
                        sample::<linkbreakers::AgentUsage>("AgentUsage"),
                        sample::<linkbreakers::AgentUsage>("AgentUsage"),
                    ])
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Agent>,
    },
    Model {
        schema: "AgentClaim",
        name: "AgentClaim",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AgentClaim::new()
                    .email("text")
                    .expires_at(timestamp())
                    .post_claim_scopes([
                        sample::<linkbreakers::ApiScope>("ApiScope"),
                        sample::<linkbreakers::ApiScope>("ApiScope"),
                    ])
                    .registered_at(timestamp())
                    .status(sample::<linkbreakers::AgentClaimStatus>("AgentClaimStatus")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentClaim>,
    },
    Model {
        schema: "AgentClaimStatus",
        name: "AgentClaimStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentClaimStatus>,
    },
    Model {
        schema: "AgentGuardrail",
        name: "AgentGuardrail",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentGuardrail>,
    },
    Model {
        schema: "AgentGuardrailList",
        name: "AgentGuardrailList",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::AgentGuardrailPreset::new()
                    .default_enabled(true)
                    .description("text")
                    .label("text")
                    .value(sample::<linkbreakers::AgentGuardrail>("AgentGuardrail")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentGuardrailPreset>,
    },
    Model {
        schema: "AgentKnowledgeDocument",
        name: "AgentKnowledgeDocument",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AgentKnowledgeDocument::new()
                    .agent_id("text")
                    .content("text")
                    .created_at(timestamp())
                    .id("text")
                    .title("text")
                    .updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentKnowledgeDocument>,
    },
    Model {
        schema: "AgentLimits",
        name: "AgentLimits",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AgentLimits::new()
                    .chat_bot_default_exchanges(7)
                    .chat_bot_max_exchanges(7)
                    .chat_bot_max_objectives(7)
                    .chat_bot_min_exchanges(7)
                    .custom_rules_max_length(7)
                    .instructions_max_length(7)
                    .knowledge_max_documents(7)
                    .knowledge_max_total_characters(7)
                    .knowledge_title_max_length(7)
                    .name_max_length(7)
                    .style_notes_max_length(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentLimits>,
    },
    Model {
        schema: "AgentQuestionHandling",
        name: "AgentQuestionHandling",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentQuestionHandling>,
    },
    Model {
        schema: "AgentQuestionHandlingPreset",
        name: "AgentQuestionHandlingPreset",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AgentQuestionHandlingPreset::new().description("text").label("text").value(sample::<
                    linkbreakers::AgentQuestionHandling,
                >(
                    "AgentQuestionHandling",
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentQuestionHandlingPreset>,
    },
    Model {
        schema: "AgentReplyLength",
        name: "AgentReplyLength",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentReplyLength>,
    },
    Model {
        schema: "AgentReplyLengthPreset",
        name: "AgentReplyLengthPreset",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AgentReplyLengthPreset::new().description("text").label("text").value(sample::<
                linkbreakers::AgentReplyLength,
            >(
                "AgentReplyLength",
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentReplyLengthPreset>,
    },
    Model {
        schema: "AgentRole",
        name: "AgentRole",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentRole>,
    },
    Model {
        schema: "AgentRolePreset",
        name: "AgentRolePreset",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AgentRolePreset::new().description("text").label("text").value(sample::<
                linkbreakers::AgentRole,
            >(
                "AgentRole"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentRolePreset>,
    },
    Model {
        schema: "AgentTone",
        name: "AgentTone",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentTone>,
    },
    Model {
        schema: "AgentTonePreset",
        name: "AgentTonePreset",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AgentTonePreset::new().description("text").label("text").value(sample::<
                linkbreakers::AgentTone,
            >(
                "AgentTone"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentTonePreset>,
    },
    Model {
        schema: "AgentUsage",
        name: "AgentUsage",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AgentUsage::new().link_id("text").link_name("text").workflow_step_id("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AgentUsage>,
    },
    Model {
        schema: "MembersServiceAllowAccessBody",
        name: "AllowAccessRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::AllowAccessRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AllowAccessRequest>,
    },
    Model {
        schema: "AnalyticsDashboard",
        name: "AnalyticsDashboard",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AnalyticsDashboard::new()
                    .chat_messages([
                        sample::<linkbreakers::ChatDisplayMessage>("ChatDisplayMessage"),
                        sample::<linkbreakers::ChatDisplayMessage>("ChatDisplayMessage"),
                    ])
                    .config(sample::<linkbreakers::DashboardConfig>("DashboardConfig"))
                    .created_at(timestamp())
                    .id("text")
                    .link_id("text")
                    .name("text")
                    .updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AnalyticsDashboard>,
    },
    Model {
        schema: "AnalyticsWidgetResult",
        name: "AnalyticsWidgetResult",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AnalyticsWidgetResult::new()
                    .current_count(7)
                    .generated_at(timestamp())
                    .source_count(7)
                    .stale(true)
                    .text("text")
                    .widget_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AnalyticsWidgetResult>,
    },
    Model {
        schema: "ApiScope",
        name: "ApiScope",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScope>,
    },
    Model {
        schema: "ApiScopeAccess",
        name: "ApiScopeAccess",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScopeAccess>,
    },
    Model {
        schema: "ApiScopeInfo",
        name: "ApiScopeInfo",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ApiScopeInfo::new()
                    .access(sample::<linkbreakers::ApiScopeAccess>("ApiScopeAccess"))
                    .description("text")
                    .name("text")
                    .resource("text")
                    .scope(sample::<linkbreakers::ApiScope>("ApiScope")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiScopeInfo>,
    },
    Model {
        schema: "apiTag",
        name: "ApiTag",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ApiTag::new().created_at(timestamp()).id("text").name("text").updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApiTag>,
    },
    Model {
        schema: "ApplyPageThemeTemplateRequest",
        name: "ApplyPageThemeTemplateRequest",
        mandatory: &["linkId"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ApplyPageThemeTemplateResponse::new(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyPageThemeTemplateResponse>,
    },
    Model {
        schema: "ApplyQrcodeTemplateRequest",
        name: "ApplyQrcodeTemplateRequest",
        mandatory: &["linkId"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ApplyQrcodeTemplateResponse::new(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign"))
                    .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ApplyQrcodeTemplateResponse>,
    },
    Model {
        schema: "AssistantCompleteAttachmentUploadResponse",
        name: "AssistantCompleteAttachmentUploadResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantCompleteAttachmentUploadResponse::new()
                    .file_id("text")
                    .mime_type("text")
                    .name("text")
                    .size(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantCompleteAttachmentUploadResponse>,
    },
    Model {
        schema: "AssistantContextType",
        name: "AssistantContextType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantContextType>,
    },
    Model {
        schema: "AssistantCreateAttachmentUploadRequest",
        name: "AssistantCreateAttachmentUploadRequest",
        mandatory: &["fileName", "size"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantCreateAttachmentUploadResponse::new()
                    .file_id("text")
                    .upload_expires_at(timestamp())
                    .upload_headers([("key", "text")])
                    .upload_method("text")
                    .upload_url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantCreateAttachmentUploadResponse>,
    },
    Model {
        schema: "AssistantDisplayMessage",
        name: "AssistantDisplayMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantDisplayMessage::new()
                    .attachments([
                        sample::<linkbreakers::AssistantDisplayMessageAttachment>("AssistantDisplayMessageAttachment"),
                        sample::<linkbreakers::AssistantDisplayMessageAttachment>("AssistantDisplayMessageAttachment"),
                    ])
                    .id("text")
                    .read_at(timestamp())
                    .sender("text")
                    .text("text")
                    .timestamp(timestamp())
                    .ui_actions([
                        sample::<linkbreakers::ChatUiAction>("ChatUiAction"),
                        sample::<linkbreakers::ChatUiAction>("ChatUiAction"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantDisplayMessage>,
    },
    Model {
        schema: "AssistantDisplayMessageAttachment",
        name: "AssistantDisplayMessageAttachment",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AssistantDisplayMessageAttachment::new().mime_type("text").name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantDisplayMessageAttachment>,
    },
    Model {
        schema: "AssistantGetConversationResponse",
        name: "AssistantGetConversationResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantGetConversationResponse::new()
                    .messages([
                        sample::<linkbreakers::AssistantDisplayMessage>("AssistantDisplayMessage"),
                        sample::<linkbreakers::AssistantDisplayMessage>("AssistantDisplayMessage"),
                    ])
                    .unread_count(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantGetConversationResponse>,
    },
    Model {
        schema: "AssistantMarkConversationReadRequest",
        name: "AssistantMarkConversationReadRequest",
        mandatory: &[],
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
        set: Some(|| super::json(&linkbreakers::AssistantMarkConversationReadResponse::new().marked_count(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantMarkConversationReadResponse>,
    },
    Model {
        schema: "AssistantUploadFileRequest",
        name: "AssistantUploadFileRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::AssistantUploadFileResponse::new().file_id("text").mime_type("text").name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AssistantUploadFileResponse>,
    },
    Model {
        schema: "AttributeCapture",
        name: "AttributeCapture",
        mandatory: &[],
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
        schema: "AttributeValueDataPoint",
        name: "AttributeValueDataPoint",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::AttributeValueDataPoint::new().label("text").percentage(1.5).visitor_count(7))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeValueDataPoint>,
    },
    Model {
        schema: "AttributeValueEntry",
        name: "AttributeValueEntry",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::AttributeValueEntry::new().recorded_at(timestamp()).value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeValueEntry>,
    },
    Model {
        schema: "AttributeWrite",
        name: "AttributeWrite",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AttributeWriteMode>,
    },
    Model {
        schema: "WorkflowStepsServiceAutoLayoutWorkflowBody",
        name: "AutoLayoutWorkflowRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::AutoLayoutWorkflowRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AutoLayoutWorkflowRequest>,
    },
    Model {
        schema: "AutoLayoutWorkflowResponse",
        name: "AutoLayoutWorkflowResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::AutoLayoutWorkflowResponse::new().steps_repositioned(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::AutoLayoutWorkflowResponse>,
    },
    Model {
        schema: "BackButton",
        name: "BackButton",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::BackButton::new().enabled(true).label("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BackButton>,
    },
    Model {
        schema: "BackgroundOptions",
        name: "BackgroundOptions",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::BackgroundOptions::new().theme_color(sample::<linkbreakers::ThemeColor>("ThemeColor")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BackgroundOptions>,
    },
    Model {
        schema: "BillingInterval",
        name: "BillingInterval",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BillingInterval>,
    },
    Model {
        schema: "BreakdownDataPoint",
        name: "BreakdownDataPoint",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::BreakdownDataPoint::new().code("text").event_count(7).label("text").percentage(1.5),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::BreakdownDataPoint>,
    },
    Model {
        schema: "CanvasPosition",
        name: "CanvasPosition",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::CanvasPosition::new().x(1.5).y(1.5))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CanvasPosition>,
    },
    Model {
        schema: "ChatBotCollectedValue",
        name: "ChatBotCollectedValue",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ChatBotCollectedValue::new().key("text").label("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotCollectedValue>,
    },
    Model {
        schema: "ChatBotMessageAuthor",
        name: "ChatBotMessageAuthor",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotMessageAuthor>,
    },
    Model {
        schema: "ChatBotObjective",
        name: "ChatBotObjective",
        mandatory: &[],
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
        schema: "ChatBotOutcome",
        name: "ChatBotOutcome",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotOutcome>,
    },
    Model {
        schema: "ChatBotPayload",
        name: "ChatBotPayload",
        mandatory: &[],
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
        schema: "ChatBotTraceData",
        name: "ChatBotTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ChatBotTraceData::new()
                    .agent_id("text")
                    .agent_name("text")
                    .collected([
                        sample::<linkbreakers::ChatBotCollectedValue>("ChatBotCollectedValue"),
                        sample::<linkbreakers::ChatBotCollectedValue>("ChatBotCollectedValue"),
                    ])
                    .exchanges(7)
                    .outcome(sample::<linkbreakers::ChatBotOutcome>("ChatBotOutcome"))
                    .transcript([
                        sample::<linkbreakers::ChatBotTraceMessage>("ChatBotTraceMessage"),
                        sample::<linkbreakers::ChatBotTraceMessage>("ChatBotTraceMessage"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotTraceData>,
    },
    Model {
        schema: "ChatBotTraceMessage",
        name: "ChatBotTraceMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ChatBotTraceMessage::new()
                    .author(sample::<linkbreakers::ChatBotMessageAuthor>("ChatBotMessageAuthor"))
                    .content("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatBotTraceMessage>,
    },
    Model {
        schema: "ChatDisplayMessage",
        name: "ChatDisplayMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ChatDisplayMessage::new().id("text").sender("text").text("text").timestamp(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatDisplayMessage>,
    },
    Model {
        schema: "ChatUIAction",
        name: "ChatUiAction",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ChatUiAction::new()
                    .label("text")
                    .options([
                        sample::<linkbreakers::ChatUiOption>("ChatUiOption"),
                        sample::<linkbreakers::ChatUiOption>("ChatUiOption"),
                    ])
                    .r#type("text")
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatUiAction>,
    },
    Model {
        schema: "ChatUIOption",
        name: "ChatUiOption",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ChatUiOption::new().description("text").label("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ChatUiOption>,
    },
    Model {
        schema: "CheckCustomDomainResponse",
        name: "CheckCustomDomainResponse",
        mandatory: &["customDomain"],
        set: Some(|| {
            super::json(
                &linkbreakers::CheckCustomDomainResponse::new(sample::<linkbreakers::CustomDomain>("CustomDomain"))
                    .custom_domain(sample::<linkbreakers::CustomDomain>("CustomDomain")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CheckCustomDomainResponse>,
    },
    Model {
        schema: "ClaimAgentWorkspaceRequest",
        name: "ClaimAgentWorkspaceRequest",
        mandatory: &[],
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
        schema: "ClientRedirectPayload",
        name: "ClientRedirectPayload",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ClientRedirectPayload::new().conversion_tracking(true).destination("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ClientRedirectPayload>,
    },
    Model {
        schema: "CompleteGoogleFormsOAuthRequest",
        name: "CompleteGoogleFormsOAuthRequest",
        mandatory: &["code", "state"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CompleteGoogleFormsOAuthResponse::new(sample::<linkbreakers::GoogleFormsIntegration>(
                    "GoogleFormsIntegration",
                ))
                .integration(sample::<linkbreakers::GoogleFormsIntegration>("GoogleFormsIntegration")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteGoogleFormsOAuthResponse>,
    },
    Model {
        schema: "CompleteMediaReplaceResponse",
        name: "CompleteMediaReplaceResponse",
        mandatory: &["media"],
        set: Some(|| {
            super::json(
                &linkbreakers::CompleteMediaReplaceResponse::new(sample::<linkbreakers::Media>("Media"))
                    .detached_references([
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                    ])
                    .media(sample::<linkbreakers::Media>("Media"))
                    .unchanged(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteMediaReplaceResponse>,
    },
    Model {
        schema: "CompleteMediaUploadResponse",
        name: "CompleteMediaUploadResponse",
        mandatory: &["media"],
        set: Some(|| {
            super::json(
                &linkbreakers::CompleteMediaUploadResponse::new(sample::<linkbreakers::Media>("Media"))
                    .media(sample::<linkbreakers::Media>("Media")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteMediaUploadResponse>,
    },
    Model {
        schema: "CompleteSlackOAuthRequest",
        name: "CompleteSlackOAuthRequest",
        mandatory: &["code", "state"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CompleteSlackOAuthResponse::new(sample::<linkbreakers::SlackIntegration>(
                    "SlackIntegration",
                ))
                .slack_integration(sample::<linkbreakers::SlackIntegration>("SlackIntegration")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CompleteSlackOAuthResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceConnectStepBody",
        name: "ConnectWorkflowStepRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ConnectWorkflowStepRequest::new().next_step_id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ConnectWorkflowStepRequest>,
    },
    Model {
        schema: "ConnectWorkflowStepResponse",
        name: "ConnectWorkflowStepResponse",
        mandatory: &["workflowStep"],
        set: Some(|| {
            super::json(
                &linkbreakers::ConnectWorkflowStepResponse::new(sample::<linkbreakers::WorkflowStep>("WorkflowStep"))
                    .disconnected_steps([
                        sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
                        sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
                    ])
                    .unconnected_branch_ids(["text", "text"])
                    .workflow_step(sample::<linkbreakers::WorkflowStep>("WorkflowStep")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ConnectWorkflowStepResponse>,
    },
    Model {
        schema: "ContactCardTraceCard",
        name: "ContactCardTraceCard",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ContactCardTraceCard::new()
                    .button_label("text")
                    .city("text")
                    .country("text")
                    .email("text")
                    .first_name("text")
                    .last_name("text")
                    .organization("text")
                    .phone("text")
                    .postal_code("text")
                    .state("text")
                    .street_address("text")
                    .title("text")
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ContactCardTraceCard>,
    },
    Model {
        schema: "ContactCardTraceData",
        name: "ContactCardTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ContactCardTraceData::new()
                    .card(sample::<linkbreakers::ContactCardTraceCard>("ContactCardTraceCard")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ContactCardTraceData>,
    },
    Model {
        schema: "ContainerConfig",
        name: "ContainerConfig",
        mandatory: &[],
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
        schema: "CornersDotOptions",
        name: "CornersDotOptions",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersDotType>,
    },
    Model {
        schema: "CornersSquareOptions",
        name: "CornersSquareOptions",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CornersSquareType>,
    },
    Model {
        schema: "CountryConditionOutcome",
        name: "CountryConditionOutcome",
        mandatory: &[],
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
        schema: "CountryConditionTraceData",
        name: "CountryConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CountryConditionTraceData::new()
                    .countries([
                        sample::<linkbreakers::CountryConditionTraceOption>("CountryConditionTraceOption"),
                        sample::<linkbreakers::CountryConditionTraceOption>("CountryConditionTraceOption"),
                    ])
                    .has_else(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionTraceData>,
    },
    Model {
        schema: "CountryConditionTraceOption",
        name: "CountryConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::CountryConditionTraceOption::new().country_code("text").has_route(true))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CountryConditionTraceOption>,
    },
    Model {
        schema: "AgentsServiceCreateKnowledgeDocumentBody",
        name: "CreateAgentKnowledgeDocumentRequest",
        mandatory: &["content", "title"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateAgentKnowledgeDocumentResponse::new(
                    sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument"),
                )
                .document(sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentKnowledgeDocumentResponse>,
    },
    Model {
        schema: "CreateAgentRequest",
        name: "CreateAgentRequest",
        mandatory: &["name"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateAgentResponse::new(sample::<linkbreakers::Agent>("Agent")).agent(sample::<
                    linkbreakers::Agent,
                >(
                    "Agent"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateAgentResponse>,
    },
    Model {
        schema: "CreateBulkLinksRequest",
        name: "CreateBulkLinksRequest",
        mandatory: &["links"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateBulkLinksResponse::new()
                    .links([sample::<linkbreakers::Link>("Link"), sample::<linkbreakers::Link>("Link")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateBulkLinksResponse>,
    },
    Model {
        schema: "CreateContactLinkRequest",
        name: "CreateContactLinkRequest",
        mandatory: &["vcardData"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateContactLinkResponse::new(sample::<linkbreakers::Link>("Link")).link(sample::<
                    linkbreakers::Link,
                >(
                    "Link"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateContactLinkResponse>,
    },
    Model {
        schema: "CreateCustomDomainRequest",
        name: "CreateCustomDomainRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::CreateCustomDomainRequest::new().name("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateCustomDomainRequest>,
    },
    Model {
        schema: "CreateCustomDomainResponse",
        name: "CreateCustomDomainResponse",
        mandatory: &["customDomain"],
        set: Some(|| {
            super::json(
                &linkbreakers::CreateCustomDomainResponse::new(sample::<linkbreakers::CustomDomain>("CustomDomain"))
                    .custom_domain(sample::<linkbreakers::CustomDomain>("CustomDomain")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateCustomDomainResponse>,
    },
    Model {
        schema: "CreateDashboardRequest",
        name: "CreateDashboardRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateDashboardResponse::new(sample::<linkbreakers::AnalyticsDashboard>(
                    "AnalyticsDashboard",
                ))
                .dashboard(sample::<linkbreakers::AnalyticsDashboard>("AnalyticsDashboard")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDashboardResponse>,
    },
    Model {
        schema: "CreateDirectoryRequest",
        name: "CreateDirectoryRequest",
        mandatory: &["name"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateDirectoryResponse::new(sample::<linkbreakers::Directory>("Directory"))
                    .directory(sample::<linkbreakers::Directory>("Directory")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateDirectoryResponse>,
    },
    Model {
        schema: "CreateEventTraceResponse",
        name: "CreateEventTraceResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CreateEventTraceResponse::new().trace(sample::<linkbreakers::EventTrace>("EventTrace")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateEventTraceResponse>,
    },
    Model {
        schema: "CreateLinkRequest",
        name: "CreateLinkRequest",
        mandatory: &["destination"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateLinkResponse::new(sample::<linkbreakers::Link>("Link"))
                    .link(sample::<linkbreakers::Link>("Link"))
                    .workflow_steps([
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateLinkResponse>,
    },
    Model {
        schema: "MediaServiceCreateReplaceUploadBody",
        name: "CreateMediaReplaceUploadRequest",
        mandatory: &["fileName", "mimeType", "size"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaReplaceUploadResponse::new()
                    .media(sample::<linkbreakers::Media>("Media"))
                    .replacement_id("text")
                    .unchanged(true)
                    .upload_expires_at(timestamp())
                    .upload_headers([("key", "text")])
                    .upload_method("text")
                    .upload_url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaReplaceUploadResponse>,
    },
    Model {
        schema: "CreateMediaRequest",
        name: "CreateMediaRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaResponse::new(sample::<linkbreakers::Media>("Media")).media(sample::<
                    linkbreakers::Media,
                >(
                    "Media"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaResponse>,
    },
    Model {
        schema: "CreateMediaUploadRequest",
        name: "CreateMediaUploadRequest",
        mandatory: &["fileName", "mimeType", "size"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMediaUploadResponse::new(sample::<linkbreakers::Media>("Media"))
                    .media(sample::<linkbreakers::Media>("Media"))
                    .upload_expires_at(timestamp())
                    .upload_headers([("key", "text")])
                    .upload_method("text")
                    .upload_url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMediaUploadResponse>,
    },
    Model {
        schema: "CreateMyWorkspaceRequest",
        name: "CreateMyWorkspaceRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::CreateMyWorkspaceRequest::new().name("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMyWorkspaceRequest>,
    },
    Model {
        schema: "CreateMyWorkspaceResponse",
        name: "CreateMyWorkspaceResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CreateMyWorkspaceResponse::new()
                    .access_token("text")
                    .member(sample::<linkbreakers::Member>("Member"))
                    .member_id("text")
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateMyWorkspaceResponse>,
    },
    Model {
        schema: "CreateOpenMediaLinkRequest",
        name: "CreateOpenMediaLinkRequest",
        mandatory: &["mediaId"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateOpenMediaLinkResponse::new(sample::<linkbreakers::Link>("Link"))
                    .link(sample::<linkbreakers::Link>("Link"))
                    .workflow_steps([
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateOpenMediaLinkResponse>,
    },
    Model {
        schema: "CreatePageThemeTemplateRequest",
        name: "CreatePageThemeTemplateRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreatePageThemeTemplateResponse::new(sample::<linkbreakers::PageThemeTemplate>(
                    "PageThemeTemplate",
                ))
                .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreatePageThemeTemplateResponse>,
    },
    Model {
        schema: "CreateQrcodeTemplateRequest",
        name: "CreateQrcodeTemplateRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateQrcodeTemplateResponse::new(sample::<linkbreakers::QrcodeTemplate>(
                    "QrcodeTemplate",
                ))
                .qrcode_template(sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateQrcodeTemplateResponse>,
    },
    Model {
        schema: "CreateThankYouLinkRequest",
        name: "CreateThankYouLinkRequest",
        mandatory: &["title"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateThankYouLinkResponse::new(sample::<linkbreakers::Link>("Link")).link(sample::<
                    linkbreakers::Link,
                >(
                    "Link"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateThankYouLinkResponse>,
    },
    Model {
        schema: "CreateWebhookRequest",
        name: "CreateWebhookRequest",
        mandatory: &["endpointUrl", "name"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWebhookResponse::new(sample::<linkbreakers::Webhook>("Webhook"))
                    .webhook(sample::<linkbreakers::Webhook>("Webhook")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWebhookResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceCreateBody",
        name: "CreateWorkflowStepRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWorkflowStepResponse::new(sample::<linkbreakers::WorkflowStep>("WorkflowStep"))
                    .workflow_step(sample::<linkbreakers::WorkflowStep>("WorkflowStep")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkflowStepResponse>,
    },
    Model {
        schema: "CreateWorkspaceTokenRequest",
        name: "CreateWorkspaceTokenRequest",
        mandatory: &["keyType"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::CreateWorkspaceTokenResponse::new(sample::<linkbreakers::WorkspaceToken>(
                    "WorkspaceToken",
                ))
                .access_token("text")
                .token(sample::<linkbreakers::WorkspaceToken>("WorkspaceToken")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreateWorkspaceTokenResponse>,
    },
    Model {
        schema: "CreditTopup",
        name: "CreditTopup",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CreditTopup::new()
                    .amounts([sample::<linkbreakers::Money>("Money"), sample::<linkbreakers::Money>("Money")])
                    .credits_per_unit(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CreditTopup>,
    },
    Model {
        schema: "CustomDomain",
        name: "CustomDomain",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CustomDomain::new()
                    .activated_at(timestamp())
                    .certificate_expires_at(timestamp())
                    .cloudflare_hostname_status("text")
                    .cloudflare_ssl_status("text")
                    .created_at(timestamp())
                    .id("text")
                    .last_checked_at(timestamp())
                    .last_error("text")
                    .name("text")
                    .root_destination("text")
                    .status(sample::<linkbreakers::CustomDomainStatus>("CustomDomainStatus"))
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomain>,
    },
    Model {
        schema: "CustomDomainDnsRecord",
        name: "CustomDomainDnsRecord",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CustomDomainDnsRecord::new()
                    .detected(true)
                    .host("text")
                    .name("text")
                    .purpose(sample::<linkbreakers::DnsRecordPurpose>("DnsRecordPurpose"))
                    .required(true)
                    .r#type(sample::<linkbreakers::DnsRecordType>("DnsRecordType"))
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainDnsRecord>,
    },
    Model {
        schema: "CustomDomainOneClickSetup",
        name: "CustomDomainOneClickSetup",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::CustomDomainOneClickSetup::new().apply_url("text").provider_name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainOneClickSetup>,
    },
    Model {
        schema: "CustomDomainSetupGuide",
        name: "CustomDomainSetupGuide",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::CustomDomainSetupGuide::new()
                    .custom_domain_id("text")
                    .dns_provider(sample::<linkbreakers::DnsProvider>("DnsProvider"))
                    .dns_provider_name("text")
                    .dns_settings_url("text")
                    .domain("text")
                    .hints([
                        sample::<linkbreakers::CustomDomainSetupHint>("CustomDomainSetupHint"),
                        sample::<linkbreakers::CustomDomainSetupHint>("CustomDomainSetupHint"),
                    ])
                    .host("text")
                    .host_field_label("text")
                    .nameservers(["text", "text"])
                    .one_click_setup(sample::<linkbreakers::CustomDomainOneClickSetup>("CustomDomainOneClickSetup"))
                    .records([
                        sample::<linkbreakers::CustomDomainDnsRecord>("CustomDomainDnsRecord"),
                        sample::<linkbreakers::CustomDomainDnsRecord>("CustomDomainDnsRecord"),
                    ])
                    .zone("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainSetupGuide>,
    },
    Model {
        schema: "CustomDomainSetupHint",
        name: "CustomDomainSetupHint",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainSetupHint>,
    },
    Model {
        schema: "CustomDomainStatus",
        name: "CustomDomainStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::CustomDomainStatus>,
    },
    Model {
        schema: "DashboardConfig",
        name: "DashboardConfig",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DashboardScope>,
    },
    Model {
        schema: "DashboardWidget",
        name: "DashboardWidget",
        mandatory: &[],
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
        schema: "DataCollection",
        name: "DataCollection",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DataCollection>,
    },
    Model {
        schema: "DayOfMonthConditionPayload",
        name: "DayOfMonthConditionPayload",
        mandatory: &[],
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
        schema: "DayOfMonthConditionTraceData",
        name: "DayOfMonthConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::DayOfMonthConditionTraceData::new().has_else(true).options([
                sample::<linkbreakers::DayOfMonthConditionTraceOption>("DayOfMonthConditionTraceOption"),
                sample::<linkbreakers::DayOfMonthConditionTraceOption>("DayOfMonthConditionTraceOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthConditionTraceData>,
    },
    Model {
        schema: "DayOfMonthConditionTraceOption",
        name: "DayOfMonthConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DayOfMonthConditionTraceOption::new()
                    .day_of_month(7)
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfMonthConditionTraceOption>,
    },
    Model {
        schema: "DayOfMonthOption",
        name: "DayOfMonthOption",
        mandatory: &[],
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
        schema: "DayOfWeekConditionTraceData",
        name: "DayOfWeekConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::DayOfWeekConditionTraceData::new().has_else(true).options([
                sample::<linkbreakers::DayOfWeekConditionTraceOption>("DayOfWeekConditionTraceOption"),
                sample::<linkbreakers::DayOfWeekConditionTraceOption>("DayOfWeekConditionTraceOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekConditionTraceData>,
    },
    Model {
        schema: "DayOfWeekConditionTraceOption",
        name: "DayOfWeekConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DayOfWeekConditionTraceOption::new()
                    .days_of_week(["text", "text"])
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekConditionTraceOption>,
    },
    Model {
        schema: "DayOfWeekOption",
        name: "DayOfWeekOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DayOfWeekOption::new().days_of_week([7, 7]).id("text").name("text").next_step_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DayOfWeekOption>,
    },
    Model {
        schema: "DeleteAttributeResponse",
        name: "DeleteAttributeResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteAttributeResponse::new().success(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteAttributeResponse>,
    },
    Model {
        schema: "DeleteCustomDomainResponse",
        name: "DeleteCustomDomainResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteCustomDomainResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteCustomDomainResponse>,
    },
    Model {
        schema: "DeleteDashboardResponse",
        name: "DeleteDashboardResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteDashboardResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteDashboardResponse>,
    },
    Model {
        schema: "DeleteDirectoryResponse",
        name: "DeleteDirectoryResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteDirectoryResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteDirectoryResponse>,
    },
    Model {
        schema: "DeleteLinkResponse",
        name: "DeleteLinkResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteLinkResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteLinkResponse>,
    },
    Model {
        schema: "DeleteMediaResponse",
        name: "DeleteMediaResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteMediaResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteMediaResponse>,
    },
    Model {
        schema: "DeleteQrcodeDesignResponse",
        name: "DeleteQrcodeDesignResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteQrcodeDesignResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteQrcodeDesignResponse>,
    },
    Model {
        schema: "DeleteQrcodeTemplateResponse",
        name: "DeleteQrcodeTemplateResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteQrcodeTemplateResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteQrcodeTemplateResponse>,
    },
    Model {
        schema: "DeleteTagResponse",
        name: "DeleteTagResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteTagResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteTagResponse>,
    },
    Model {
        schema: "DeleteVisitorResponse",
        name: "DeleteVisitorResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteVisitorResponse::new().success(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteVisitorResponse>,
    },
    Model {
        schema: "DeleteWorkflowStepResponse",
        name: "DeleteWorkflowStepResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::DeleteWorkflowStepResponse::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeleteWorkflowStepResponse>,
    },
    Model {
        schema: "DetectedGoogleForm",
        name: "DetectedGoogleForm",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DetectedGoogleForm::new()
                    .accessible(true)
                    .form_id("text")
                    .form_url("text")
                    .link_id("text")
                    .link_name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DetectedGoogleForm>,
    },
    Model {
        schema: "Device",
        name: "Device",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Device::new()
                    .asn(9_007_199_254_740_993)
                    .browser_language("text")
                    .browser_name("text")
                    .browser_version("text")
                    .city("text")
                    .country("text")
                    .created_at(timestamp())
                    .device_actor(sample::<linkbreakers::DeviceActor>("DeviceActor"))
                    .device_actor_name("text")
                    .device_actor_origin("text")
                    .device_brand("text")
                    .device_concurrency(7)
                    .device_memory(1.5)
                    .device_name("text")
                    .device_type(sample::<linkbreakers::DeviceType>("DeviceType"))
                    .gpu("text")
                    .id("text")
                    .ip_address("text")
                    .isp("text")
                    .last_used_at(timestamp())
                    .network_bandwidth(1.5)
                    .network_connection("text")
                    .network_rtt(1.5)
                    .platform_name("text")
                    .platform_version("text")
                    .region("text")
                    .screen_height(1.5)
                    .screen_ratio(1.5)
                    .screen_width(1.5)
                    .state("text")
                    .timezone("text")
                    .touch_screen(true)
                    .updated_at(timestamp())
                    .user_agent("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Device>,
    },
    Model {
        schema: "DeviceActor",
        name: "DeviceActor",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActor>,
    },
    Model {
        schema: "DeviceActorConditionOption",
        name: "DeviceActorConditionOption",
        mandatory: &[],
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
        schema: "DeviceActorConditionTraceData",
        name: "DeviceActorConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceActorConditionTraceData::new().device_actor("text").has_else(true).options([
                    sample::<linkbreakers::DeviceActorConditionTraceOption>("DeviceActorConditionTraceOption"),
                    sample::<linkbreakers::DeviceActorConditionTraceOption>("DeviceActorConditionTraceOption"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionTraceData>,
    },
    Model {
        schema: "DeviceActorConditionTraceOption",
        name: "DeviceActorConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceActorConditionTraceOption::new()
                    .device_actor("text")
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionTraceOption>,
    },
    Model {
        schema: "DeviceActorConditionValue",
        name: "DeviceActorConditionValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceActorConditionValue>,
    },
    Model {
        schema: "DeviceBrandConditionOption",
        name: "DeviceBrandConditionOption",
        mandatory: &[],
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
        schema: "DeviceBrandConditionTraceData",
        name: "DeviceBrandConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrandConditionTraceData::new().device_brand("text").has_else(true).options([
                    sample::<linkbreakers::DeviceBrandConditionTraceOption>("DeviceBrandConditionTraceOption"),
                    sample::<linkbreakers::DeviceBrandConditionTraceOption>("DeviceBrandConditionTraceOption"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionTraceData>,
    },
    Model {
        schema: "DeviceBrandConditionTraceOption",
        name: "DeviceBrandConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrandConditionTraceOption::new()
                    .device_brand("text")
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionTraceOption>,
    },
    Model {
        schema: "DeviceBrandConditionValue",
        name: "DeviceBrandConditionValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrandConditionValue>,
    },
    Model {
        schema: "DeviceBrowserConditionOption",
        name: "DeviceBrowserConditionOption",
        mandatory: &[],
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
        schema: "DeviceBrowserConditionTraceData",
        name: "DeviceBrowserConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrowserConditionTraceData::new().browser_name("text").has_else(true).options([
                    sample::<linkbreakers::DeviceBrowserConditionTraceOption>("DeviceBrowserConditionTraceOption"),
                    sample::<linkbreakers::DeviceBrowserConditionTraceOption>("DeviceBrowserConditionTraceOption"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionTraceData>,
    },
    Model {
        schema: "DeviceBrowserConditionTraceOption",
        name: "DeviceBrowserConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceBrowserConditionTraceOption::new()
                    .browser_name("text")
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionTraceOption>,
    },
    Model {
        schema: "DeviceBrowserConditionValue",
        name: "DeviceBrowserConditionValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceBrowserConditionValue>,
    },
    Model {
        schema: "DeviceDataPoint",
        name: "DeviceDataPoint",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::DeviceDataPoint::new().device_type("text").event_count(7).percentage(1.5))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceDataPoint>,
    },
    Model {
        schema: "DeviceInput",
        name: "DeviceInput",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceInput::new()
                    .automated(true)
                    .browser_language("text")
                    .browser_name("text")
                    .browser_version("text")
                    .device_brand("text")
                    .device_concurrency(7)
                    .device_memory(1.5)
                    .device_name("text")
                    .gpu("text")
                    .id("text")
                    .network_bandwidth(1.5)
                    .network_connection("text")
                    .network_rtt(1.5)
                    .platform_name("text")
                    .platform_version("text")
                    .screen_height(1.5)
                    .screen_ratio(1.5)
                    .screen_width(1.5)
                    .touch_screen(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceInput>,
    },
    Model {
        schema: "DevicePlatformConditionOption",
        name: "DevicePlatformConditionOption",
        mandatory: &[],
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
        schema: "DevicePlatformConditionTraceData",
        name: "DevicePlatformConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DevicePlatformConditionTraceData::new()
                    .has_else(true)
                    .options([
                        sample::<linkbreakers::DevicePlatformConditionTraceOption>(
                            "DevicePlatformConditionTraceOption",
                        ),
                        sample::<linkbreakers::DevicePlatformConditionTraceOption>(
                            "DevicePlatformConditionTraceOption",
                        ),
                    ])
                    .platform_name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionTraceData>,
    },
    Model {
        schema: "DevicePlatformConditionTraceOption",
        name: "DevicePlatformConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DevicePlatformConditionTraceOption::new()
                    .has_route(true)
                    .id("text")
                    .name("text")
                    .platform_name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionTraceOption>,
    },
    Model {
        schema: "DevicePlatformConditionValue",
        name: "DevicePlatformConditionValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DevicePlatformConditionValue>,
    },
    Model {
        schema: "DeviceType",
        name: "DeviceType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceType>,
    },
    Model {
        schema: "DeviceTypeConditionOption",
        name: "DeviceTypeConditionOption",
        mandatory: &[],
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
        schema: "DeviceTypeConditionTraceData",
        name: "DeviceTypeConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::DeviceTypeConditionTraceData::new().device_type("text").has_else(true).options(
                [
                    sample::<linkbreakers::DeviceTypeConditionTraceOption>("DeviceTypeConditionTraceOption"),
                    sample::<linkbreakers::DeviceTypeConditionTraceOption>("DeviceTypeConditionTraceOption"),
                ],
            ))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionTraceData>,
    },
    Model {
        schema: "DeviceTypeConditionTraceOption",
        name: "DeviceTypeConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::DeviceTypeConditionTraceOption::new()
                    .device_type("text")
                    .has_route(true)
                    .id("text")
                    .name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionTraceOption>,
    },
    Model {
        schema: "DeviceTypeConditionValue",
        name: "DeviceTypeConditionValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DeviceTypeConditionValue>,
    },
    Model {
        schema: "DigestFrequency",
        name: "DigestFrequency",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DigestFrequency>,
    },
    Model {
        schema: "Directory",
        name: "Directory",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Directory::new()
                    .created_at(timestamp())
                    .id("text")
                    .name("text")
                    .parent_directory_id("text")
                    .path("text")
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Directory>,
    },
    Model {
        schema: "DisconnectWorkflowStepResponse",
        name: "DisconnectWorkflowStepResponse",
        mandatory: &["workflowStep"],
        set: Some(|| {
            super::json(
                &linkbreakers::DisconnectWorkflowStepResponse::new(sample::<linkbreakers::WorkflowStep>(
                    "WorkflowStep",
                ))
                .disconnected_steps([
                    sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
                    sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
                ])
                .unconnected_branch_ids(["text", "text"])
                .workflow_step(sample::<linkbreakers::WorkflowStep>("WorkflowStep")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DisconnectWorkflowStepResponse>,
    },
    Model {
        schema: "DismissAllowanceNoticeRequest",
        name: "DismissAllowanceNoticeRequest",
        mandatory: &[],
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
        schema: "DnsProvider",
        name: "DnsProvider",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsProvider>,
    },
    Model {
        schema: "DnsRecordPurpose",
        name: "DnsRecordPurpose",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsRecordPurpose>,
    },
    Model {
        schema: "DnsRecordType",
        name: "DnsRecordType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DnsRecordType>,
    },
    Model {
        schema: "DotsOptions",
        name: "DotsOptions",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::DotsType>,
    },
    Model {
        schema: "EntryAccessTraceData",
        name: "EntryAccessTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EntryAccessTraceData::new()
                    .accessed_at("text")
                    .action("text")
                    .entrypoint("text")
                    .http_method("text")
                    .visit_type("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EntryAccessTraceData>,
    },
    Model {
        schema: "ErrorResponse",
        name: "ErrorResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ErrorResponse::new()
                    .code(7)
                    .code_type("text")
                    .details([free_form(), free_form()])
                    .message("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ErrorResponse>,
    },
    Model {
        schema: "Event",
        name: "Event",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Event::new()
                    .action(sample::<linkbreakers::Action>("Action"))
                    .created_at(timestamp())
                    .destination("text")
                    .destination_action(sample::<linkbreakers::EventAction>("EventAction"))
                    .device(sample::<linkbreakers::Device>("Device"))
                    .device_id("text")
                    .entrypoint("text")
                    .http_method(sample::<linkbreakers::HttpMethod>("HttpMethod"))
                    .id("text")
                    .journey(sample::<linkbreakers::JourneyProgress>("JourneyProgress"))
                    .link(sample::<linkbreakers::Link>("Link"))
                    .link_id("text")
                    .scanned_at(timestamp())
                    .traces([
                        sample::<linkbreakers::EventTrace>("EventTrace"),
                        sample::<linkbreakers::EventTrace>("EventTrace"),
                    ])
                    .triggered_by(sample::<linkbreakers::TriggeredBy>("TriggeredBy"))
                    .updated_at(timestamp())
                    .visit_type(sample::<linkbreakers::VisitType>("VisitType"))
                    .visitor(sample::<linkbreakers::Visitor>("Visitor"))
                    .visitor_id("text")
                    .workspace(sample::<linkbreakers::Workspace>("Workspace"))
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Event>,
    },
    Model {
        schema: "EventAction",
        name: "EventAction",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventAction>,
    },
    Model {
        schema: "EventTrace",
        name: "EventTrace",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventTrace::new()
                    .completed_at(timestamp())
                    .created_at(timestamp())
                    .event_id("text")
                    .id("text")
                    .link_id("text")
                    .saved_attributes([("key", "text")])
                    .step_action("text")
                    .step_data(sample::<linkbreakers::EventTraceData>("EventTraceData"))
                    .step_kind("text")
                    .updated_at(timestamp())
                    .visitor_id("text")
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventTrace>,
    },
    Model {
        schema: "EventTraceData",
        name: "EventTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventTraceData::new()
                    .chat_bot(sample::<linkbreakers::ChatBotTraceData>("ChatBotTraceData"))
                    .contact_card(sample::<linkbreakers::ContactCardTraceData>("ContactCardTraceData"))
                    .country_condition(sample::<linkbreakers::CountryConditionTraceData>("CountryConditionTraceData"))
                    .day_of_month_condition(sample::<linkbreakers::DayOfMonthConditionTraceData>(
                        "DayOfMonthConditionTraceData",
                    ))
                    .day_of_week_condition(sample::<linkbreakers::DayOfWeekConditionTraceData>(
                        "DayOfWeekConditionTraceData",
                    ))
                    .device_actor_condition(sample::<linkbreakers::DeviceActorConditionTraceData>(
                        "DeviceActorConditionTraceData",
                    ))
                    .device_brand_condition(sample::<linkbreakers::DeviceBrandConditionTraceData>(
                        "DeviceBrandConditionTraceData",
                    ))
                    .device_browser_condition(sample::<linkbreakers::DeviceBrowserConditionTraceData>(
                        "DeviceBrowserConditionTraceData",
                    ))
                    .device_platform_condition(sample::<linkbreakers::DevicePlatformConditionTraceData>(
                        "DevicePlatformConditionTraceData",
                    ))
                    .device_type_condition(sample::<linkbreakers::DeviceTypeConditionTraceData>(
                        "DeviceTypeConditionTraceData",
                    ))
                    .entry_access(sample::<linkbreakers::EntryAccessTraceData>("EntryAccessTraceData"))
                    .form(sample::<linkbreakers::FormTraceData>("FormTraceData"))
                    .identify_visitor(sample::<linkbreakers::IdentifyVisitorTraceData>("IdentifyVisitorTraceData"))
                    .language_condition(sample::<linkbreakers::LanguageConditionTraceData>(
                        "LanguageConditionTraceData",
                    ))
                    .location_request(sample::<linkbreakers::LocationRequestTraceData>("LocationRequestTraceData"))
                    .media(sample::<linkbreakers::MediaTraceData>("MediaTraceData"))
                    .multi_link(sample::<linkbreakers::MultiLinkTraceData>("MultiLinkTraceData"))
                    .password(sample::<linkbreakers::PasswordTraceData>("PasswordTraceData"))
                    .redirect(sample::<linkbreakers::RedirectTraceData>("RedirectTraceData"))
                    .social_links(sample::<linkbreakers::SocialLinksTraceData>("SocialLinksTraceData"))
                    .specific_date_condition(sample::<linkbreakers::SpecificDateConditionTraceData>(
                        "SpecificDateConditionTraceData",
                    ))
                    .time_of_day_condition(sample::<linkbreakers::TimeOfDayConditionTraceData>(
                        "TimeOfDayConditionTraceData",
                    ))
                    .visit_type_condition(sample::<linkbreakers::VisitTypeConditionTraceData>(
                        "VisitTypeConditionTraceData",
                    ))
                    .visitor_data_condition(sample::<linkbreakers::VisitorDataConditionTraceData>(
                        "VisitorDataConditionTraceData",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventTraceData>,
    },
    Model {
        schema: "EventsMetric",
        name: "EventsMetric",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventsMetric::new()
                    .first_at(timestamp())
                    .last_at(timestamp())
                    .top_city("text")
                    .top_country("text")
                    .top_device_type(sample::<linkbreakers::DeviceType>("DeviceType"))
                    .total_cities(7)
                    .total_countries(7)
                    .total_device_types(7)
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsMetric>,
    },
    Model {
        schema: "EventsServiceCreateEventTraceBody",
        name: "EventsServiceCreateEventTraceBody",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventsServiceCreateEventTraceBody::new()
                    .step_action("text")
                    .step_data(sample::<linkbreakers::EventTraceData>("EventTraceData"))
                    .step_kind("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsServiceCreateEventTraceBody>,
    },
    Model {
        schema: "EventsServiceUpdateDeviceBody",
        name: "EventsServiceUpdateDeviceBody",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventsServiceUpdateDeviceBody::new()
                    .device_input(sample::<linkbreakers::DeviceInput>("DeviceInput")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsServiceUpdateDeviceBody>,
    },
    Model {
        schema: "EventsTimeSeries",
        name: "EventsTimeSeries",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::EventsTimeSeries::new()
                    .data([
                        sample::<linkbreakers::EventsTimeSeriesData>("EventsTimeSeriesData"),
                        sample::<linkbreakers::EventsTimeSeriesData>("EventsTimeSeriesData"),
                    ])
                    .total_data(7)
                    .total_intervals(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsTimeSeries>,
    },
    Model {
        schema: "EventsTimeSeriesData",
        name: "EventsTimeSeriesData",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::EventsTimeSeriesData::new().event_count(7).timestamp(timestamp()))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::EventsTimeSeriesData>,
    },
    Model {
        schema: "FindMatchingPageThemeTemplateResponse",
        name: "FindMatchingPageThemeTemplateResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FindMatchingPageThemeTemplateResponse::new()
                    .matched(true)
                    .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FindMatchingPageThemeTemplateResponse>,
    },
    Model {
        schema: "FiringRetargetingPixel",
        name: "FiringRetargetingPixel",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FiringRetargetingPixel::new()
                    .id("text")
                    .pixel(sample::<linkbreakers::RetargetingPixel>("RetargetingPixel"))
                    .scope(sample::<linkbreakers::RetargetingPixelScopeType>("RetargetingPixelScopeType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FiringRetargetingPixel>,
    },
    Model {
        schema: "FontConfig",
        name: "FontConfig",
        mandatory: &[],
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
        schema: "MembersServiceForceSignoutBody",
        name: "ForceSignoutRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ForceSignoutRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ForceSignoutRequest>,
    },
    Model {
        schema: "FormField",
        name: "FormField",
        mandatory: &[],
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
        set: Some(|| super::json(&linkbreakers::FormFieldOption::new().label("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormFieldOption>,
    },
    Model {
        schema: "FormFieldType",
        name: "FormFieldType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormFieldType>,
    },
    Model {
        schema: "FormPayload",
        name: "FormPayload",
        mandatory: &[],
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
        schema: "FormTraceData",
        name: "FormTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FormTraceData::new()
                    .action("text")
                    .auto_skip_if_known(true)
                    .description("text")
                    .fields([
                        sample::<linkbreakers::FormTraceDataField>("FormTraceDataField"),
                        sample::<linkbreakers::FormTraceDataField>("FormTraceDataField"),
                    ])
                    .skip_button_text("text")
                    .skip_method("text")
                    .skipped(true)
                    .submit_button_text("text")
                    .submitted_fields(7)
                    .title("text")
                    .total_fields(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormTraceData>,
    },
    Model {
        schema: "FormTraceDataField",
        name: "FormTraceDataField",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FormTraceDataField::new()
                    .default_value("text")
                    .help_text("text")
                    .key("text")
                    .label("text")
                    .order(7)
                    .placeholder("text")
                    .required(true)
                    .r#type("text")
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FormTraceDataField>,
    },
    Model {
        schema: "FunnelBranch",
        name: "FunnelBranch",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FunnelBranch::new().label("text").share_of_step(1.5).visits(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FunnelBranch>,
    },
    Model {
        schema: "FunnelStep",
        name: "FunnelStep",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::FunnelStep::new()
                    .branches([
                        sample::<linkbreakers::FunnelBranch>("FunnelBranch"),
                        sample::<linkbreakers::FunnelBranch>("FunnelBranch"),
                    ])
                    .conversion_rate(1.5)
                    .drop_off_from_previous(9_007_199_254_740_993)
                    .identified_visitors(9_007_199_254_740_993)
                    .interaction_rate(1.5)
                    .interactions(9_007_199_254_740_993)
                    .occurrences(9_007_199_254_740_993)
                    .step_action("text")
                    .step_kind("text")
                    .visits(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::FunnelStep>,
    },
    Model {
        schema: "AnalyticsDashboardServiceGenerateWidgetSummaryBody",
        name: "GenerateWidgetSummaryRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GenerateWidgetSummaryRequest::new().force(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GenerateWidgetSummaryRequest>,
    },
    Model {
        schema: "GenerateWidgetSummaryResponse",
        name: "GenerateWidgetSummaryResponse",
        mandatory: &["result"],
        set: Some(|| {
            super::json(
                &linkbreakers::GenerateWidgetSummaryResponse::new(sample::<linkbreakers::AnalyticsWidgetResult>(
                    "AnalyticsWidgetResult",
                ))
                .result(sample::<linkbreakers::AnalyticsWidgetResult>("AnalyticsWidgetResult")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GenerateWidgetSummaryResponse>,
    },
    Model {
        schema: "GeoDataPoint",
        name: "GeoDataPoint",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GeoDataPoint::new().event_count(7).location("text").percentage(1.5))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GeoDataPoint>,
    },
    Model {
        schema: "GetAgentClaimRequest",
        name: "GetAgentClaimRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GetAgentClaimRequest::new().claim_attempt_token("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAgentClaimRequest>,
    },
    Model {
        schema: "GetAgentResponse",
        name: "GetAgentResponse",
        mandatory: &["agent"],
        set: Some(|| {
            super::json(&linkbreakers::GetAgentResponse::new(sample::<linkbreakers::Agent>("Agent")).agent(sample::<
                linkbreakers::Agent,
            >(
                "Agent"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAgentResponse>,
    },
    Model {
        schema: "GetAttributeDistributionRequest",
        name: "GetAttributeDistributionRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeDistributionResponse::new()
                    .data([
                        sample::<linkbreakers::AttributeValueDataPoint>("AttributeValueDataPoint"),
                        sample::<linkbreakers::AttributeValueDataPoint>("AttributeValueDataPoint"),
                    ])
                    .total(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeDistributionResponse>,
    },
    Model {
        schema: "GetAttributeMetricRequest",
        name: "GetAttributeMetricRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeMetricResponse::new()
                    .audience_count(7)
                    .average_value(1.5)
                    .coverage_rate(1.5)
                    .max_value(1.5)
                    .min_value(1.5)
                    .total_count(7)
                    .usable_count(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeMetricResponse>,
    },
    Model {
        schema: "GetAttributeValuesRequest",
        name: "GetAttributeValuesRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetAttributeValuesResponse::new()
                    .data([
                        sample::<linkbreakers::AttributeValueEntry>("AttributeValueEntry"),
                        sample::<linkbreakers::AttributeValueEntry>("AttributeValueEntry"),
                    ])
                    .total(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetAttributeValuesResponse>,
    },
    Model {
        schema: "GetBreakdownRequest",
        name: "GetBreakdownRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetBreakdownResponse::new()
                    .data([
                        sample::<linkbreakers::BreakdownDataPoint>("BreakdownDataPoint"),
                        sample::<linkbreakers::BreakdownDataPoint>("BreakdownDataPoint"),
                    ])
                    .total(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetBreakdownResponse>,
    },
    Model {
        schema: "GetCustomDomainResponse",
        name: "GetCustomDomainResponse",
        mandatory: &["customDomain"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetCustomDomainResponse::new(sample::<linkbreakers::CustomDomain>("CustomDomain"))
                    .custom_domain(sample::<linkbreakers::CustomDomain>("CustomDomain")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetCustomDomainResponse>,
    },
    Model {
        schema: "GetCustomDomainSetupGuideResponse",
        name: "GetCustomDomainSetupGuideResponse",
        mandatory: &["setupGuide"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetCustomDomainSetupGuideResponse::new(sample::<linkbreakers::CustomDomainSetupGuide>(
                    "CustomDomainSetupGuide",
                ))
                .setup_guide(sample::<linkbreakers::CustomDomainSetupGuide>("CustomDomainSetupGuide")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetCustomDomainSetupGuideResponse>,
    },
    Model {
        schema: "GetDataCollectionResponse",
        name: "GetDataCollectionResponse",
        mandatory: &["linkSetting"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetDataCollectionResponse::new(sample::<linkbreakers::LinkSetting>("LinkSetting"))
                    .link_setting(sample::<linkbreakers::LinkSetting>("LinkSetting")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDataCollectionResponse>,
    },
    Model {
        schema: "GetDeviceDistributionRequest",
        name: "GetDeviceDistributionRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetDeviceDistributionResponse::new()
                    .data([
                        sample::<linkbreakers::DeviceDataPoint>("DeviceDataPoint"),
                        sample::<linkbreakers::DeviceDataPoint>("DeviceDataPoint"),
                    ])
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDeviceDistributionResponse>,
    },
    Model {
        schema: "GetDirectoryResponse",
        name: "GetDirectoryResponse",
        mandatory: &["directory"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetDirectoryResponse::new(sample::<linkbreakers::Directory>("Directory"))
                    .directory(sample::<linkbreakers::Directory>("Directory")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetDirectoryResponse>,
    },
    Model {
        schema: "GetEventsTimeSeriesRequest",
        name: "GetEventsTimeSeriesRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetEventsTimeSeriesResponse::new(sample::<linkbreakers::EventsTimeSeries>(
                    "EventsTimeSeries",
                ))
                .time_series(sample::<linkbreakers::EventsTimeSeries>("EventsTimeSeries")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetEventsTimeSeriesResponse>,
    },
    Model {
        schema: "GetGeoBreakdownRequest",
        name: "GetGeoBreakdownRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetGeoBreakdownResponse::new()
                    .data([
                        sample::<linkbreakers::GeoDataPoint>("GeoDataPoint"),
                        sample::<linkbreakers::GeoDataPoint>("GeoDataPoint"),
                    ])
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGeoBreakdownResponse>,
    },
    Model {
        schema: "GetGoogleAnalyticsIntegrationResponse",
        name: "GetGoogleAnalyticsIntegrationResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::GetGoogleAnalyticsIntegrationResponse::new().integration(sample::<
                linkbreakers::GoogleAnalyticsIntegration,
            >(
                "GoogleAnalyticsIntegration",
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "GetGoogleFormsIntegrationResponse",
        name: "GetGoogleFormsIntegrationResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::GetGoogleFormsIntegrationResponse::new().integration(sample::<
                linkbreakers::GoogleFormsIntegration,
            >(
                "GoogleFormsIntegration"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleFormsIntegrationResponse>,
    },
    Model {
        schema: "GetGoogleFormsOAuthURLResponse",
        name: "GetGoogleFormsOAuthUrlResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GetGoogleFormsOAuthUrlResponse::new().oauth_url("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGoogleFormsOAuthUrlResponse>,
    },
    Model {
        schema: "GetGroupedTimeSeriesRequest",
        name: "GetGroupedTimeSeriesRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetGroupedTimeSeriesResponse::new()
                    .series([
                        sample::<linkbreakers::TimeSeriesSeries>("TimeSeriesSeries"),
                        sample::<linkbreakers::TimeSeriesSeries>("TimeSeriesSeries"),
                    ])
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetGroupedTimeSeriesResponse>,
    },
    Model {
        schema: "GetHourOfDayDistributionRequest",
        name: "GetHourOfDayDistributionRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetHourOfDayDistributionResponse::new()
                    .data([
                        sample::<linkbreakers::HourOfDayDataPoint>("HourOfDayDataPoint"),
                        sample::<linkbreakers::HourOfDayDataPoint>("HourOfDayDataPoint"),
                    ])
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetHourOfDayDistributionResponse>,
    },
    Model {
        schema: "GetLinkResponse",
        name: "GetLinkResponse",
        mandatory: &["link"],
        set: Some(|| {
            super::json(&linkbreakers::GetLinkResponse::new(sample::<linkbreakers::Link>("Link")).link(sample::<
                linkbreakers::Link,
            >(
                "Link"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetLinkResponse>,
    },
    Model {
        schema: "GetLinkSettingResponse",
        name: "GetLinkSettingResponse",
        mandatory: &["linkSetting"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetLinkSettingResponse::new(sample::<linkbreakers::LinkSetting>("LinkSetting"))
                    .link_setting(sample::<linkbreakers::LinkSetting>("LinkSetting")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetLinkSettingResponse>,
    },
    Model {
        schema: "GetMediaResponse",
        name: "GetMediaResponse",
        mandatory: &["media"],
        set: Some(|| {
            super::json(&linkbreakers::GetMediaResponse::new(sample::<linkbreakers::Media>("Media")).media(sample::<
                linkbreakers::Media,
            >(
                "Media"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetMediaResponse>,
    },
    Model {
        schema: "GetPageThemeResponse",
        name: "GetPageThemeResponse",
        mandatory: &["pageTheme"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetPageThemeResponse::new(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetPageThemeResponse>,
    },
    Model {
        schema: "GetQrcodeDesignResponse",
        name: "GetQrcodeDesignResponse",
        mandatory: &["qrcodeDesign"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetQrcodeDesignResponse::new(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign"))
                    .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetQrcodeDesignResponse>,
    },
    Model {
        schema: "GetRetargetingPixelsResponse",
        name: "GetRetargetingPixelsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GetRetargetingPixelsResponse::new()
                    .pixels(sample::<linkbreakers::RetargetingPixels>("RetargetingPixels")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetRetargetingPixelsResponse>,
    },
    Model {
        schema: "GetReviewRewardOfferResponse",
        name: "GetReviewRewardOfferResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GetReviewRewardOfferResponse::new()
                    .eligible(true)
                    .ineligible_reason(sample::<linkbreakers::ReviewRewardIneligibleReason>(
                        "ReviewRewardIneligibleReason",
                    ))
                    .latest(sample::<linkbreakers::ReviewReward>("ReviewReward"))
                    .platforms([
                        sample::<linkbreakers::ReviewPlatformProfile>("ReviewPlatformProfile"),
                        sample::<linkbreakers::ReviewPlatformProfile>("ReviewPlatformProfile"),
                    ])
                    .reward_months(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetReviewRewardOfferResponse>,
    },
    Model {
        schema: "GetSlackIntegrationResponse",
        name: "GetSlackIntegrationResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::GetSlackIntegrationResponse::new().slack_integration(sample::<
                linkbreakers::SlackIntegration,
            >(
                "SlackIntegration"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetSlackIntegrationResponse>,
    },
    Model {
        schema: "GetSlackOAuthURLResponse",
        name: "GetSlackOAuthUrlResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GetSlackOAuthUrlResponse::new().oauth_url("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetSlackOAuthUrlResponse>,
    },
    Model {
        schema: "GetStepFunnelRequest",
        name: "GetStepFunnelRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetStepFunnelResponse::new()
                    .completion_rate(1.5)
                    .entry_visits(9_007_199_254_740_993)
                    .steps([
                        sample::<linkbreakers::FunnelStep>("FunnelStep"),
                        sample::<linkbreakers::FunnelStep>("FunnelStep"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetStepFunnelResponse>,
    },
    Model {
        schema: "GetTopLinksRequest",
        name: "GetTopLinksRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetTopLinksResponse::new()
                    .data([
                        sample::<linkbreakers::TopLinkDataPoint>("TopLinkDataPoint"),
                        sample::<linkbreakers::TopLinkDataPoint>("TopLinkDataPoint"),
                    ])
                    .total_events(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetTopLinksResponse>,
    },
    Model {
        schema: "GetVisitorTrendsRequest",
        name: "GetVisitorTrendsRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::GetVisitorTrendsResponse::new()
                    .data([
                        sample::<linkbreakers::VisitorTrendDataPoint>("VisitorTrendDataPoint"),
                        sample::<linkbreakers::VisitorTrendDataPoint>("VisitorTrendDataPoint"),
                    ])
                    .total_new(7)
                    .total_returning(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetVisitorTrendsResponse>,
    },
    Model {
        schema: "GetWalletPassSupportResponse",
        name: "GetWalletPassSupportResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GetWalletPassSupportResponse::new()
                    .apple_wallet_available(true)
                    .google_wallet_available(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWalletPassSupportResponse>,
    },
    Model {
        schema: "GetWebhookResponse",
        name: "GetWebhookResponse",
        mandatory: &["webhook"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetWebhookResponse::new(sample::<linkbreakers::Webhook>("Webhook")).webhook(sample::<
                    linkbreakers::Webhook,
                >(
                    "Webhook"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWebhookResponse>,
    },
    Model {
        schema: "GetWidgetSummaryResponse",
        name: "GetWidgetSummaryResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GetWidgetSummaryResponse::new()
                    .result(sample::<linkbreakers::AnalyticsWidgetResult>("AnalyticsWidgetResult")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWidgetSummaryResponse>,
    },
    Model {
        schema: "GetWorkflowStepResponse",
        name: "GetWorkflowStepResponse",
        mandatory: &["workflowStep"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetWorkflowStepResponse::new(sample::<linkbreakers::WorkflowStep>("WorkflowStep"))
                    .workflow_step(sample::<linkbreakers::WorkflowStep>("WorkflowStep")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWorkflowStepResponse>,
    },
    Model {
        schema: "GetWorkspaceTokenResponse",
        name: "GetWorkspaceTokenResponse",
        mandatory: &["token"],
        set: Some(|| {
            super::json(
                &linkbreakers::GetWorkspaceTokenResponse::new(sample::<linkbreakers::WorkspaceToken>("WorkspaceToken"))
                    .token(sample::<linkbreakers::WorkspaceToken>("WorkspaceToken")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GetWorkspaceTokenResponse>,
    },
    Model {
        schema: "GoogleAnalyticsAttributeKeys",
        name: "GoogleAnalyticsAttributeKeys",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::GoogleAnalyticsAttributeKeys::new().keys(["text", "text"]))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleAnalyticsAttributeKeys>,
    },
    Model {
        schema: "GoogleAnalyticsIntegration",
        name: "GoogleAnalyticsIntegration",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GoogleAnalyticsIntegration::new()
                    .api_secret_set(true)
                    .created_at(timestamp())
                    .last_error("text")
                    .last_error_at(timestamp())
                    .last_sent_at(timestamp())
                    .measurement_id("text")
                    .updated_at(timestamp())
                    .visitor_attribute_keys(["text", "text"])
                    .visitor_attributes_enabled(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleAnalyticsIntegration>,
    },
    Model {
        schema: "GoogleFormsIntegration",
        name: "GoogleFormsIntegration",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GoogleFormsIntegration::new()
                    .created_at(timestamp())
                    .created_by("text")
                    .google_email("text")
                    .id("text")
                    .last_synced_at(timestamp())
                    .responses_synced(9_007_199_254_740_993)
                    .status(sample::<linkbreakers::GoogleFormsIntegrationStatus>("GoogleFormsIntegrationStatus"))
                    .updated_at(timestamp())
                    .visitors_enriched(9_007_199_254_740_993)
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleFormsIntegration>,
    },
    Model {
        schema: "GoogleFormsIntegrationStatus",
        name: "GoogleFormsIntegrationStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GoogleFormsIntegrationStatus>,
    },
    Model {
        schema: "googlerpcStatus",
        name: "GooglerpcStatus",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::GooglerpcStatus::new()
                    .code(7)
                    .details([
                        sample::<linkbreakers::ProtobufAny>("ProtobufAny"),
                        sample::<linkbreakers::ProtobufAny>("ProtobufAny"),
                    ])
                    .message("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GooglerpcStatus>,
    },
    Model {
        schema: "GroupByDimension",
        name: "GroupByDimension",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::GroupByDimension>,
    },
    Model {
        schema: "HourOfDayDataPoint",
        name: "HourOfDayDataPoint",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::HourOfDayDataPoint::new().event_count(7).hour(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::HourOfDayDataPoint>,
    },
    Model {
        schema: "HTTPMethod",
        name: "HttpMethod",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::HttpMethod>,
    },
    Model {
        schema: "IdentifyRequest",
        name: "IdentifyRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::IdentifyResponse::new(sample::<linkbreakers::Visitor>("Visitor"))
                    .created(true)
                    .visitor(sample::<linkbreakers::Visitor>("Visitor")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::IdentifyResponse>,
    },
    Model {
        schema: "IdentifyVisitorTraceData",
        name: "IdentifyVisitorTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::IdentifyVisitorTraceData::new()
                    .custom_attributes(7)
                    .fields_updated(7)
                    .set_once(true)
                    .system_fields(["text", "text"]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::IdentifyVisitorTraceData>,
    },
    Model {
        schema: "ImportMediaRequest",
        name: "ImportMediaRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ImportMediaResponse::new(sample::<linkbreakers::Media>("Media")).media(sample::<
                    linkbreakers::Media,
                >(
                    "Media"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportMediaResponse>,
    },
    Model {
        schema: "ImportPageThemeTemplateRequest",
        name: "ImportPageThemeTemplateRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ImportPageThemeTemplateRequest::new().slug("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportPageThemeTemplateRequest>,
    },
    Model {
        schema: "ImportPageThemeTemplateResponse",
        name: "ImportPageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        set: Some(|| {
            super::json(
                &linkbreakers::ImportPageThemeTemplateResponse::new(sample::<linkbreakers::PageThemeTemplate>(
                    "PageThemeTemplate",
                ))
                .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportPageThemeTemplateResponse>,
    },
    Model {
        schema: "ImportQrcodeTemplateRequest",
        name: "ImportQrcodeTemplateRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ImportQrcodeTemplateRequest::new().slug("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportQrcodeTemplateRequest>,
    },
    Model {
        schema: "ImportQrcodeTemplateResponse",
        name: "ImportQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        set: Some(|| {
            super::json(
                &linkbreakers::ImportQrcodeTemplateResponse::new(sample::<linkbreakers::QrcodeTemplate>(
                    "QrcodeTemplate",
                ))
                .qrcode_template(sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ImportQrcodeTemplateResponse>,
    },
    Model {
        schema: "InviteMemberRequest",
        name: "InviteMemberRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::InviteMemberRequest::new().email("text").first_name("text").last_name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::InviteMemberRequest>,
    },
    Model {
        schema: "Job",
        name: "Job",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Job::new()
                    .completed_at(timestamp())
                    .created_at(timestamp())
                    .error(sample::<linkbreakers::JobError>("JobError"))
                    .id("text")
                    .item_count(7)
                    .links_bulk_create(sample::<linkbreakers::LinksBulkCreateResult>("LinksBulkCreateResult"))
                    .status(sample::<linkbreakers::JobStatus>("JobStatus"))
                    .status_url("text")
                    .r#type(sample::<linkbreakers::JobType>("JobType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Job>,
    },
    Model {
        schema: "JobError",
        name: "JobError",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::JobError::new().code_type("text").message("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobError>,
    },
    Model {
        schema: "JobStatus",
        name: "JobStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobStatus>,
    },
    Model {
        schema: "JobType",
        name: "JobType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JobType>,
    },
    Model {
        schema: "JourneyProgress",
        name: "JourneyProgress",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::JourneyProgress::new().completed(true).steps_reached(7).steps_total(7))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::JourneyProgress>,
    },
    Model {
        schema: "LanguageConditionOutcome",
        name: "LanguageConditionOutcome",
        mandatory: &[],
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
        schema: "LanguageConditionTraceData",
        name: "LanguageConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::LanguageConditionTraceData::new().has_else(true).language("text").languages([
                sample::<linkbreakers::LanguageConditionTraceOption>("LanguageConditionTraceOption"),
                sample::<linkbreakers::LanguageConditionTraceOption>("LanguageConditionTraceOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionTraceData>,
    },
    Model {
        schema: "LanguageConditionTraceOption",
        name: "LanguageConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::LanguageConditionTraceOption::new().has_route(true).language_code("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LanguageConditionTraceOption>,
    },
    Model {
        schema: "Link",
        name: "Link",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Link::new()
                    .created_at(timestamp())
                    .custom_domain(sample::<linkbreakers::CustomDomain>("CustomDomain"))
                    .custom_domain_id("text")
                    .directory_id("text")
                    .entrypoint("text")
                    .event_count(9_007_199_254_740_993)
                    .expired_destination("text")
                    .expires_at(timestamp())
                    .fallback_destination("text")
                    .id("text")
                    .metadata([("key", "text")])
                    .name("text")
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .page_theme_id("text")
                    .page_theme_template_id("text")
                    .purpose("text")
                    .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign"))
                    .qrcode_design_id("text")
                    .qrcode_enabled(true)
                    .qrcode_pending_update_since(timestamp())
                    .qrcode_signed_url("text")
                    .qrcode_template_id("text")
                    .shortlink("text")
                    .tags([sample::<linkbreakers::ApiTag>("ApiTag"), sample::<linkbreakers::ApiTag>("ApiTag")])
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Link>,
    },
    Model {
        schema: "LinkSetting",
        name: "LinkSetting",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::LinkSetting::new()
                    .created_at(timestamp())
                    .data_collection(sample::<linkbreakers::DataCollection>("DataCollection"))
                    .id("text")
                    .updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkSetting>,
    },
    Model {
        schema: "LinkSortField",
        name: "LinkSortField",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkSortField>,
    },
    Model {
        schema: "LinkView",
        name: "LinkView",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinkView>,
    },
    Model {
        schema: "LinksBulkCreateResult",
        name: "LinksBulkCreateResult",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::LinksBulkCreateResult::new().link_ids(["text", "text"]))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LinksBulkCreateResult>,
    },
    Model {
        schema: "ListAgentPresetsResponse",
        name: "ListAgentPresetsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListAgentPresetsResponse::new()
                    .guardrails([
                        sample::<linkbreakers::AgentGuardrailPreset>("AgentGuardrailPreset"),
                        sample::<linkbreakers::AgentGuardrailPreset>("AgentGuardrailPreset"),
                    ])
                    .limits(sample::<linkbreakers::AgentLimits>("AgentLimits"))
                    .question_handlings([
                        sample::<linkbreakers::AgentQuestionHandlingPreset>("AgentQuestionHandlingPreset"),
                        sample::<linkbreakers::AgentQuestionHandlingPreset>("AgentQuestionHandlingPreset"),
                    ])
                    .reply_lengths([
                        sample::<linkbreakers::AgentReplyLengthPreset>("AgentReplyLengthPreset"),
                        sample::<linkbreakers::AgentReplyLengthPreset>("AgentReplyLengthPreset"),
                    ])
                    .roles([
                        sample::<linkbreakers::AgentRolePreset>("AgentRolePreset"),
                        sample::<linkbreakers::AgentRolePreset>("AgentRolePreset"),
                    ])
                    .tones([
                        sample::<linkbreakers::AgentTonePreset>("AgentTonePreset"),
                        sample::<linkbreakers::AgentTonePreset>("AgentTonePreset"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAgentPresetsResponse>,
    },
    Model {
        schema: "ListAgentsResponse",
        name: "ListAgentsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListAgentsResponse::new()
                    .agents([sample::<linkbreakers::Agent>("Agent"), sample::<linkbreakers::Agent>("Agent")])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAgentsResponse>,
    },
    Model {
        schema: "ListAllowancesResponse",
        name: "ListAllowancesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListAllowancesResponse::new()
                    .allowances([
                        sample::<linkbreakers::WorkspaceAllowance>("WorkspaceAllowance"),
                        sample::<linkbreakers::WorkspaceAllowance>("WorkspaceAllowance"),
                    ])
                    .limits([
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                    ])
                    .plan(sample::<linkbreakers::PricingPlanId>("PricingPlanId")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListAllowancesResponse>,
    },
    Model {
        schema: "ListApiScopesResponse",
        name: "ListApiScopesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListApiScopesResponse::new().scopes([
                sample::<linkbreakers::ApiScopeInfo>("ApiScopeInfo"),
                sample::<linkbreakers::ApiScopeInfo>("ApiScopeInfo"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListApiScopesResponse>,
    },
    Model {
        schema: "ListCustomDomainsResponse",
        name: "ListCustomDomainsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListCustomDomainsResponse::new()
                    .custom_domains([
                        sample::<linkbreakers::CustomDomain>("CustomDomain"),
                        sample::<linkbreakers::CustomDomain>("CustomDomain"),
                    ])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListCustomDomainsResponse>,
    },
    Model {
        schema: "ListDashboardsResponse",
        name: "ListDashboardsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListDashboardsResponse::new()
                    .dashboards([
                        sample::<linkbreakers::AnalyticsDashboard>("AnalyticsDashboard"),
                        sample::<linkbreakers::AnalyticsDashboard>("AnalyticsDashboard"),
                    ])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDashboardsResponse>,
    },
    Model {
        schema: "ListDetectedGoogleFormsResponse",
        name: "ListDetectedGoogleFormsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListDetectedGoogleFormsResponse::new().forms([
                sample::<linkbreakers::DetectedGoogleForm>("DetectedGoogleForm"),
                sample::<linkbreakers::DetectedGoogleForm>("DetectedGoogleForm"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDetectedGoogleFormsResponse>,
    },
    Model {
        schema: "ListDirectoriesResponse",
        name: "ListDirectoriesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListDirectoriesResponse::new()
                    .directories([
                        sample::<linkbreakers::Directory>("Directory"),
                        sample::<linkbreakers::Directory>("Directory"),
                    ])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListDirectoriesResponse>,
    },
    Model {
        schema: "ListEventTracesResponse",
        name: "ListEventTracesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListEventTracesResponse::new().traces([
                sample::<linkbreakers::EventTrace>("EventTrace"),
                sample::<linkbreakers::EventTrace>("EventTrace"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventTracesResponse>,
    },
    Model {
        schema: "ListEventsCsvResponse",
        name: "ListEventsCsvResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ListEventsCsvResponse::new().content_type("text").csv_data("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsCsvResponse>,
    },
    Model {
        schema: "ListEventsJsonResponse",
        name: "ListEventsJsonResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListEventsJsonResponse::new()
                    .events([sample::<linkbreakers::Event>("Event"), sample::<linkbreakers::Event>("Event")])
                    .has_more(true)
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsJsonResponse>,
    },
    Model {
        schema: "ListEventsResponse",
        name: "ListEventsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListEventsResponse::new()
                    .csv(sample::<linkbreakers::ListEventsCsvResponse>("ListEventsCsvResponse"))
                    .json(sample::<linkbreakers::ListEventsJsonResponse>("ListEventsJsonResponse")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListEventsResponse>,
    },
    Model {
        schema: "ListLinksResponse",
        name: "ListLinksResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListLinksResponse::new()
                    .links([sample::<linkbreakers::Link>("Link"), sample::<linkbreakers::Link>("Link")])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListLinksResponse>,
    },
    Model {
        schema: "ListMediaResponse",
        name: "ListMediaResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListMediaResponse::new()
                    .media([sample::<linkbreakers::Media>("Media"), sample::<linkbreakers::Media>("Media")])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListMediaResponse>,
    },
    Model {
        schema: "ListMyWorkspacesResponse",
        name: "ListMyWorkspacesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListMyWorkspacesResponse::new().workspaces([
                sample::<linkbreakers::MyWorkspace>("MyWorkspace"),
                sample::<linkbreakers::MyWorkspace>("MyWorkspace"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListMyWorkspacesResponse>,
    },
    Model {
        schema: "ListPageThemeTemplatesResponse",
        name: "ListPageThemeTemplatesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListPageThemeTemplatesResponse::new()
                    .has_more(true)
                    .next_page_token("text")
                    .page_theme_templates([
                        sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate"),
                        sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate"),
                    ])
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPageThemeTemplatesResponse>,
    },
    Model {
        schema: "ListPageThemesResponse",
        name: "ListPageThemesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListPageThemesResponse::new()
                    .next_page_token("text")
                    .page_themes([
                        sample::<linkbreakers::PageTheme>("PageTheme"),
                        sample::<linkbreakers::PageTheme>("PageTheme"),
                    ])
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPageThemesResponse>,
    },
    Model {
        schema: "ListPricingPlansResponse",
        name: "ListPricingPlansResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListPricingPlansResponse::new()
                    .credit_topup(sample::<linkbreakers::CreditTopup>("CreditTopup"))
                    .link_created_credit_cost(7)
                    .plans([
                        sample::<linkbreakers::PricingPlan>("PricingPlan"),
                        sample::<linkbreakers::PricingPlan>("PricingPlan"),
                    ])
                    .prices_updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListPricingPlansResponse>,
    },
    Model {
        schema: "ListQrcodeTemplatesResponse",
        name: "ListQrcodeTemplatesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListQrcodeTemplatesResponse::new()
                    .has_more(true)
                    .next_page_token("text")
                    .qrcode_templates([
                        sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate"),
                        sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate"),
                    ])
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListQrcodeTemplatesResponse>,
    },
    Model {
        schema: "ListResponse",
        name: "ListResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListResponse::new()
                    .members([sample::<linkbreakers::Member>("Member"), sample::<linkbreakers::Member>("Member")])
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListResponse>,
    },
    Model {
        schema: "ListRetargetingPixelsForLinkResponse",
        name: "ListRetargetingPixelsForLinkResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListRetargetingPixelsForLinkResponse::new().pixels([
                sample::<linkbreakers::FiringRetargetingPixel>("FiringRetargetingPixel"),
                sample::<linkbreakers::FiringRetargetingPixel>("FiringRetargetingPixel"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListRetargetingPixelsForLinkResponse>,
    },
    Model {
        schema: "ListSlackChannelsResponse",
        name: "ListSlackChannelsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListSlackChannelsResponse::new().channels([
                sample::<linkbreakers::SlackChannel>("SlackChannel"),
                sample::<linkbreakers::SlackChannel>("SlackChannel"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListSlackChannelsResponse>,
    },
    Model {
        schema: "ListTagsResponse",
        name: "ListTagsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListTagsResponse::new()
                    .next_page_token("text")
                    .tags([sample::<linkbreakers::ApiTag>("ApiTag"), sample::<linkbreakers::ApiTag>("ApiTag")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListTagsResponse>,
    },
    Model {
        schema: "ListVisitorAttributeKeysResponse",
        name: "ListVisitorAttributeKeysResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListVisitorAttributeKeysResponse::new().attribute_keys(["text", "text"]).attributes([
                    sample::<linkbreakers::VisitorAttributeKey>("VisitorAttributeKey"),
                    sample::<linkbreakers::VisitorAttributeKey>("VisitorAttributeKey"),
                ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorAttributeKeysResponse>,
    },
    Model {
        schema: "ListVisitorCountriesResponse",
        name: "ListVisitorCountriesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ListVisitorCountriesResponse::new().countries([
                sample::<linkbreakers::VisitorCountry>("VisitorCountry"),
                sample::<linkbreakers::VisitorCountry>("VisitorCountry"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorCountriesResponse>,
    },
    Model {
        schema: "ListVisitorsCsvResponse",
        name: "ListVisitorsCsvResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ListVisitorsCsvResponse::new().content_type("text").csv_data("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsCsvResponse>,
    },
    Model {
        schema: "ListVisitorsJsonResponse",
        name: "ListVisitorsJsonResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListVisitorsJsonResponse::new()
                    .has_more(true)
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993)
                    .visitors([sample::<linkbreakers::Visitor>("Visitor"), sample::<linkbreakers::Visitor>("Visitor")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsJsonResponse>,
    },
    Model {
        schema: "ListVisitorsRequest",
        name: "ListVisitorsRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ListVisitorsResponse::new()
                    .csv(sample::<linkbreakers::ListVisitorsCsvResponse>("ListVisitorsCsvResponse"))
                    .json(sample::<linkbreakers::ListVisitorsJsonResponse>("ListVisitorsJsonResponse")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListVisitorsResponse>,
    },
    Model {
        schema: "ListWebhooksResponse",
        name: "ListWebhooksResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListWebhooksResponse::new()
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993)
                    .webhooks([sample::<linkbreakers::Webhook>("Webhook"), sample::<linkbreakers::Webhook>("Webhook")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWebhooksResponse>,
    },
    Model {
        schema: "ListWorkflowStepsResponse",
        name: "ListWorkflowStepsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListWorkflowStepsResponse::new()
                    .next_page_token("text")
                    .total_count(9_007_199_254_740_993)
                    .workflow_steps([
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                        sample::<linkbreakers::WorkflowStep>("WorkflowStep"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWorkflowStepsResponse>,
    },
    Model {
        schema: "ListWorkspaceTokensResponse",
        name: "ListWorkspaceTokensResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ListWorkspaceTokensResponse::new()
                    .next_page_token("text")
                    .tokens([
                        sample::<linkbreakers::WorkspaceToken>("WorkspaceToken"),
                        sample::<linkbreakers::WorkspaceToken>("WorkspaceToken"),
                    ])
                    .total_count(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ListWorkspaceTokensResponse>,
    },
    Model {
        schema: "LocationRequestOutcome",
        name: "LocationRequestOutcome",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LocationRequestOutcome>,
    },
    Model {
        schema: "LocationRequestPayload",
        name: "LocationRequestPayload",
        mandatory: &[],
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
        schema: "LocationRequestTraceData",
        name: "LocationRequestTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::LocationRequestTraceData::new()
                    .accuracy_meters(1.5)
                    .automatic(true)
                    .latitude(1.5)
                    .longitude(1.5)
                    .outcome(sample::<linkbreakers::LocationRequestOutcome>("LocationRequestOutcome")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::LocationRequestTraceData>,
    },
    Model {
        schema: "Media",
        name: "Media",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Media::new()
                    .created_at(timestamp())
                    .file_name("text")
                    .id("text")
                    .kind(sample::<linkbreakers::MediaKind>("MediaKind"))
                    .media_type(sample::<linkbreakers::MediaType>("MediaType"))
                    .mime_type("text")
                    .references([
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                    ])
                    .sha256("text")
                    .signed_url("text")
                    .size(9_007_199_254_740_993)
                    .status(sample::<linkbreakers::MediaStatus>("MediaStatus"))
                    .updated_at(timestamp())
                    .uploaded_by("text")
                    .uploaded_from(sample::<linkbreakers::MediaUploadOrigin>("MediaUploadOrigin"))
                    .usage(sample::<linkbreakers::MediaUsage>("MediaUsage"))
                    .visibility(sample::<linkbreakers::MediaVisibility>("MediaVisibility"))
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Media>,
    },
    Model {
        schema: "MediaKind",
        name: "MediaKind",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaKind>,
    },
    Model {
        schema: "MediaReference",
        name: "MediaReference",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::MediaReference::new()
                    .link_id("text")
                    .link_name("text")
                    .page_theme_template_id("text")
                    .page_theme_template_name("text")
                    .qrcode_template_id("text")
                    .qrcode_template_name("text")
                    .r#type(sample::<linkbreakers::MediaReferenceType>("MediaReferenceType"))
                    .workflow_step_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaReference>,
    },
    Model {
        schema: "MediaReferenceType",
        name: "MediaReferenceType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaReferenceType>,
    },
    Model {
        schema: "MediaSelection",
        name: "MediaSelection",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::MediaSelection::new().delete(free_form()).id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaSelection>,
    },
    Model {
        schema: "MediaStatus",
        name: "MediaStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaStatus>,
    },
    Model {
        schema: "MediaTraceData",
        name: "MediaTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::MediaTraceData::new()
                    .file_name("text")
                    .kind(sample::<linkbreakers::MediaKind>("MediaKind"))
                    .media_id("text")
                    .mime_type("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaTraceData>,
    },
    Model {
        schema: "MediaType",
        name: "MediaType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaType>,
    },
    Model {
        schema: "MediaUploadOrigin",
        name: "MediaUploadOrigin",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaUploadOrigin>,
    },
    Model {
        schema: "MediaUsage",
        name: "MediaUsage",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaUsage>,
    },
    Model {
        schema: "MediaVisibility",
        name: "MediaVisibility",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MediaVisibility>,
    },
    Model {
        schema: "Member",
        name: "Member",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Member::new()
                    .access_revoked_at(timestamp())
                    .access_token("text")
                    .created_at(timestamp())
                    .display_language("text")
                    .email("text")
                    .email_verified_at(timestamp())
                    .first_name("text")
                    .id("text")
                    .last_known_country("text")
                    .last_known_ip("text")
                    .last_known_language("text")
                    .last_known_timezone("text")
                    .last_name("text")
                    .last_signin_at(timestamp())
                    .role(sample::<linkbreakers::Role>("Role"))
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Member>,
    },
    Model {
        schema: "MessagePageNavigationType",
        name: "MessagePageNavigationType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MessagePageNavigationType>,
    },
    Model {
        schema: "MessagePagePayload",
        name: "MessagePagePayload",
        mandatory: &[],
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
        schema: "Money",
        name: "Money",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::Money::new().amount_minor(7).currency("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Money>,
    },
    Model {
        schema: "MultiLinkButton",
        name: "MultiLinkButton",
        mandatory: &[],
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
        schema: "MultiLinkTraceButton",
        name: "MultiLinkTraceButton",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::MultiLinkTraceButton::new().id("text").label("text").order(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceButton>,
    },
    Model {
        schema: "MultiLinkTraceData",
        name: "MultiLinkTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::MultiLinkTraceData::new()
                    .available_buttons([
                        sample::<linkbreakers::MultiLinkTraceButton>("MultiLinkTraceButton"),
                        sample::<linkbreakers::MultiLinkTraceButton>("MultiLinkTraceButton"),
                    ])
                    .description("text")
                    .selected_button(sample::<linkbreakers::MultiLinkTraceSelectedButton>(
                        "MultiLinkTraceSelectedButton",
                    ))
                    .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceData>,
    },
    Model {
        schema: "MultiLinkTraceSelectedButton",
        name: "MultiLinkTraceSelectedButton",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::MultiLinkTraceSelectedButton::new().id("text").label("text").order(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MultiLinkTraceSelectedButton>,
    },
    Model {
        schema: "MyWorkspace",
        name: "MyWorkspace",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::MyWorkspace::new()
                    .current(true)
                    .enforce_mfa(true)
                    .last_signin_at(timestamp())
                    .member_id("text")
                    .role(sample::<linkbreakers::Role>("Role"))
                    .workspace_id("text")
                    .workspace_name("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::MyWorkspace>,
    },
    Model {
        schema: "OpenMediaPayload",
        name: "OpenMediaPayload",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::OpenMediaPayload::new("text").media_id("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::OpenMediaPayload>,
    },
    Model {
        schema: "OutputFileFormat",
        name: "OutputFileFormat",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::OutputFileFormat>,
    },
    Model {
        schema: "PageTheme",
        name: "PageTheme",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PageTheme::new()
                    .badge_enabled(true)
                    .badge_icon_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .badge_id("text")
                    .badge_shape(sample::<linkbreakers::PageThemeBadgeShape>("PageThemeBadgeShape"))
                    .body_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .canvas_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .canvas_cover_id("text")
                    .canvas_cover_mode(sample::<linkbreakers::PageThemeCanvasCoverMode>("PageThemeCanvasCoverMode"))
                    .container_config(sample::<linkbreakers::ContainerConfig>("ContainerConfig"))
                    .container_enabled(true)
                    .created_at(timestamp())
                    .element_color(sample::<linkbreakers::ThemeColor>("ThemeColor"))
                    .element_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .footer_logo_enabled(true)
                    .footer_logo_id("text")
                    .id("text")
                    .title_font(sample::<linkbreakers::FontConfig>("FontConfig"))
                    .updated_at(timestamp())
                    .visitor_experience(sample::<linkbreakers::PageThemeVisitorExperience>(
                        "PageThemeVisitorExperience",
                    ))
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageTheme>,
    },
    Model {
        schema: "PageThemeBadgeShape",
        name: "PageThemeBadgeShape",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeBadgeShape>,
    },
    Model {
        schema: "PageThemeBorderStyle",
        name: "PageThemeBorderStyle",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeBorderStyle>,
    },
    Model {
        schema: "PageThemeCanvasCoverMode",
        name: "PageThemeCanvasCoverMode",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeCanvasCoverMode>,
    },
    Model {
        schema: "PageThemeContainerVariant",
        name: "PageThemeContainerVariant",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeContainerVariant>,
    },
    Model {
        schema: "PageThemeFontFamily",
        name: "PageThemeFontFamily",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeFontFamily>,
    },
    Model {
        schema: "PageThemeStyling",
        name: "PageThemeStyling",
        mandatory: &[],
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
        schema: "PageThemeTemplate",
        name: "PageThemeTemplate",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PageThemeTemplate::new()
                    .badge_signed_url("text")
                    .built_in(true)
                    .cover_signed_url("text")
                    .created_at(timestamp())
                    .description("text")
                    .duplicated_from("text")
                    .faq("text")
                    .footer_logo_signed_url("text")
                    .id("text")
                    .learn_more("text")
                    .name("text")
                    .owned(true)
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .page_theme_id("text")
                    .published_at(timestamp())
                    .slug("text")
                    .tags("text")
                    .thumbnail_pending_update_since(timestamp())
                    .thumbnail_signed_url("text")
                    .updated_at(timestamp())
                    .usage_count(9_007_199_254_740_993)
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplate>,
    },
    Model {
        schema: "PageThemeTemplateImages",
        name: "PageThemeTemplateImages",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PageThemeTemplateImages::new()
                    .badge_signed_url("text")
                    .cover_signed_url("text")
                    .footer_logo_signed_url("text")
                    .thumbnail_signed_url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplateImages>,
    },
    Model {
        schema: "PageThemeTemplateScope",
        name: "PageThemeTemplateScope",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeTemplateScope>,
    },
    Model {
        schema: "PageThemeVisitorExperience",
        name: "PageThemeVisitorExperience",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PageThemeVisitorExperience>,
    },
    Model {
        schema: "PasswordPayload",
        name: "PasswordPayload",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::PasswordPayload::new().description("text").password("text").title("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PasswordPayload>,
    },
    Model {
        schema: "PasswordTraceData",
        name: "PasswordTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::PasswordTraceData::new().description("text").title("text").validated(true))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PasswordTraceData>,
    },
    Model {
        schema: "PlanFeature",
        name: "PlanFeature",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanFeature>,
    },
    Model {
        schema: "PlanLimit",
        name: "PlanLimit",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PlanLimit::new()
                    .key(sample::<linkbreakers::PlanLimitKey>("PlanLimitKey"))
                    .kind(sample::<linkbreakers::PlanLimitKind>("PlanLimitKind"))
                    .value(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimit>,
    },
    Model {
        schema: "PlanLimitKey",
        name: "PlanLimitKey",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimitKey>,
    },
    Model {
        schema: "PlanLimitKind",
        name: "PlanLimitKind",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanLimitKind>,
    },
    Model {
        schema: "PlanPrice",
        name: "PlanPrice",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PlanPrice::new()
                    .amounts([sample::<linkbreakers::Money>("Money"), sample::<linkbreakers::Money>("Money")])
                    .interval(sample::<linkbreakers::BillingInterval>("BillingInterval"))
                    .monthly_equivalents([
                        sample::<linkbreakers::Money>("Money"),
                        sample::<linkbreakers::Money>("Money"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanPrice>,
    },
    Model {
        schema: "PlanTrial",
        name: "PlanTrial",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PlanTrial::new()
                    .days(7)
                    .limits([
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                    ])
                    .signup_offer("text")
                    .signup_url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PlanTrial>,
    },
    Model {
        schema: "PreferredLinkType",
        name: "PreferredLinkType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PreferredLinkType>,
    },
    Model {
        schema: "PricingPlan",
        name: "PricingPlan",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PricingPlan::new()
                    .contact_url("text")
                    .features([
                        sample::<linkbreakers::PlanFeature>("PlanFeature"),
                        sample::<linkbreakers::PlanFeature>("PlanFeature"),
                    ])
                    .id(sample::<linkbreakers::PricingPlanId>("PricingPlanId"))
                    .limits([
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                        sample::<linkbreakers::PlanLimit>("PlanLimit"),
                    ])
                    .name("text")
                    .prices([
                        sample::<linkbreakers::PlanPrice>("PlanPrice"),
                        sample::<linkbreakers::PlanPrice>("PlanPrice"),
                    ])
                    .trial(sample::<linkbreakers::PlanTrial>("PlanTrial")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PricingPlan>,
    },
    Model {
        schema: "PricingPlanId",
        name: "PricingPlanId",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PricingPlanId>,
    },
    Model {
        schema: "protobufAny",
        name: "ProtobufAny",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ProtobufAny::new().r#type("text").additional_properties([("key", free_form())]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ProtobufAny>,
    },
    Model {
        schema: "protobufNullValue",
        name: "ProtobufNullValue",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ProtobufNullValue>,
    },
    Model {
        schema: "PublicCreateQrcodeDesignRequest",
        name: "PublicCreateQrcodeDesignRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::PublicCreateQrcodeDesignResponse::new(sample::<linkbreakers::QrcodeDesign>(
                    "QrcodeDesign",
                ))
                .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicCreateQrcodeDesignResponse>,
    },
    Model {
        schema: "PublicListPageThemeTemplatesResponse",
        name: "PublicListPageThemeTemplatesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PublicListPageThemeTemplatesResponse::new()
                    .has_more(true)
                    .next_page_token("text")
                    .page_theme_templates([
                        sample::<linkbreakers::PublicPageThemeTemplate>("PublicPageThemeTemplate"),
                        sample::<linkbreakers::PublicPageThemeTemplate>("PublicPageThemeTemplate"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicListPageThemeTemplatesResponse>,
    },
    Model {
        schema: "PublicListQrcodeTemplatesResponse",
        name: "PublicListQrcodeTemplatesResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PublicListQrcodeTemplatesResponse::new()
                    .has_more(true)
                    .next_page_token("text")
                    .qrcode_templates([
                        sample::<linkbreakers::PublicQrcodeTemplate>("PublicQrcodeTemplate"),
                        sample::<linkbreakers::PublicQrcodeTemplate>("PublicQrcodeTemplate"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicListQrcodeTemplatesResponse>,
    },
    Model {
        schema: "PublicPageThemeTemplate",
        name: "PublicPageThemeTemplate",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PublicPageThemeTemplate::new()
                    .badge_signed_url("text")
                    .built_in(true)
                    .cover_signed_url("text")
                    .description("text")
                    .faq("text")
                    .footer_logo_signed_url("text")
                    .learn_more("text")
                    .name("text")
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .published_at(timestamp())
                    .slug("text")
                    .tags("text")
                    .thumbnail_signed_url("text")
                    .workspace(sample::<linkbreakers::PublicWorkspace>("PublicWorkspace")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicPageThemeTemplate>,
    },
    Model {
        schema: "PublicQrcodeTemplate",
        name: "PublicQrcodeTemplate",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PublicQrcodeTemplate::new()
                    .built_in(true)
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .published_at(timestamp())
                    .slug("text")
                    .tags("text")
                    .thumbnail_signed_url("text")
                    .workspace(sample::<linkbreakers::PublicWorkspace>("PublicWorkspace")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicQrcodeTemplate>,
    },
    Model {
        schema: "PublicWorkspace",
        name: "PublicWorkspace",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::PublicWorkspace::new()
                    .description("text")
                    .faq("text")
                    .name("text")
                    .published_at(timestamp())
                    .short_description("text")
                    .slug("text")
                    .tags("text")
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublicWorkspace>,
    },
    Model {
        schema: "PublishPageThemeTemplateResponse",
        name: "PublishPageThemeTemplateResponse",
        mandatory: &["pageThemeTemplate"],
        set: Some(|| {
            super::json(
                &linkbreakers::PublishPageThemeTemplateResponse::new(sample::<linkbreakers::PageThemeTemplate>(
                    "PageThemeTemplate",
                ))
                .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishPageThemeTemplateResponse>,
    },
    Model {
        schema: "QrcodeTemplatesServicePublishQrcodeTemplateBody",
        name: "PublishQrcodeTemplateRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::PublishQrcodeTemplateRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishQrcodeTemplateRequest>,
    },
    Model {
        schema: "PublishQrcodeTemplateResponse",
        name: "PublishQrcodeTemplateResponse",
        mandatory: &["qrcodeTemplate"],
        set: Some(|| {
            super::json(
                &linkbreakers::PublishQrcodeTemplateResponse::new(sample::<linkbreakers::QrcodeTemplate>(
                    "QrcodeTemplate",
                ))
                .qrcode_template(sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::PublishQrcodeTemplateResponse>,
    },
    Model {
        schema: "QrcodeDesign",
        name: "QrcodeDesign",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::QrcodeDesign::new()
                    .background_options(sample::<linkbreakers::BackgroundOptions>("BackgroundOptions"))
                    .central_image_margin(7)
                    .central_image_media_id("text")
                    .central_image_signed_url("text")
                    .central_image_size(1.5)
                    .corners_dot_options(sample::<linkbreakers::CornersDotOptions>("CornersDotOptions"))
                    .corners_square_options(sample::<linkbreakers::CornersSquareOptions>("CornersSquareOptions"))
                    .created_at(timestamp())
                    .dots_options(sample::<linkbreakers::DotsOptions>("DotsOptions"))
                    .error_correction_level("text")
                    .height(7)
                    .hide_background_dots(true)
                    .id("text")
                    .output_file_format(sample::<linkbreakers::OutputFileFormat>("OutputFileFormat"))
                    .shape(sample::<linkbreakers::Shape>("Shape"))
                    .updated_at(timestamp())
                    .width(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeDesign>,
    },
    Model {
        schema: "QrcodeRenderFormat",
        name: "QrcodeRenderFormat",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeRenderFormat>,
    },
    Model {
        schema: "QrcodeRenderItem",
        name: "QrcodeRenderItem",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::QrcodeRenderItem::new().values([("key", "text")]))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeRenderItem>,
    },
    Model {
        schema: "QrcodeTemplate",
        name: "QrcodeTemplate",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::QrcodeTemplate::new()
                    .built_in(true)
                    .created_at(timestamp())
                    .description("text")
                    .duplicated_from("text")
                    .faq("text")
                    .id("text")
                    .learn_more("text")
                    .name("text")
                    .owned(true)
                    .published_at(timestamp())
                    .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign"))
                    .qrcode_design_id("text")
                    .slug("text")
                    .tags("text")
                    .thumbnail_pending_update_since(timestamp())
                    .thumbnail_signed_url("text")
                    .updated_at(timestamp())
                    .usage_count(9_007_199_254_740_993)
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeTemplate>,
    },
    Model {
        schema: "QrcodeTemplateScope",
        name: "QrcodeTemplateScope",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::QrcodeTemplateScope>,
    },
    Model {
        schema: "RedirectTraceData",
        name: "RedirectTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::RedirectTraceData::new()
                    .conversion_tracking(true)
                    .destination("text")
                    .fallback(true)
                    .fallback_reason(sample::<linkbreakers::RedirectTraceDataFallbackReason>(
                        "RedirectTraceDataFallbackReason",
                    )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RedirectTraceData>,
    },
    Model {
        schema: "RedirectTraceDataFallbackReason",
        name: "RedirectTraceDataFallbackReason",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RedirectTraceDataFallbackReason>,
    },
    Model {
        schema: "LinksServiceRenderQrcodeImagesBody",
        name: "RenderQrcodeImagesRequest",
        mandatory: &["items"],
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
        set: Some(|| {
            super::json(&linkbreakers::RenderQrcodeImagesResponse::new().items([
                sample::<linkbreakers::RenderedQrcode>("RenderedQrcode"),
                sample::<linkbreakers::RenderedQrcode>("RenderedQrcode"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RenderQrcodeImagesResponse>,
    },
    Model {
        schema: "RenderedQrcode",
        name: "RenderedQrcode",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::RenderedQrcode::new()
                    .address("text")
                    .content_type("text")
                    .image_url("text")
                    .values([("key", "text")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RenderedQrcode>,
    },
    Model {
        schema: "MediaServiceReplaceImportBody",
        name: "ReplaceMediaImportRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ReplaceMediaImportResponse::new(sample::<linkbreakers::Media>("Media"))
                    .detached_references([
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                        sample::<linkbreakers::MediaReference>("MediaReference"),
                    ])
                    .media(sample::<linkbreakers::Media>("Media"))
                    .unchanged(true),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReplaceMediaImportResponse>,
    },
    Model {
        schema: "ReportIntegrationSearchMissRequest",
        name: "ReportIntegrationSearchMissRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ReportIntegrationSearchMissRequest::new().chosen_integration("text").query("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReportIntegrationSearchMissRequest>,
    },
    Model {
        schema: "ReportStepSearchMissRequest",
        name: "ReportStepSearchMissRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ReportStepSearchMissRequest::new().chosen_step("text").link_id("text").query("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReportStepSearchMissRequest>,
    },
    Model {
        schema: "RequestEmailVerificationRequest",
        name: "RequestEmailVerificationRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::RequestEmailVerificationRequest::new().email("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RequestEmailVerificationRequest>,
    },
    Model {
        schema: "RequestWorkspaceEnrollmentRequest",
        name: "RequestWorkspaceEnrollmentRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::RequestWorkspaceEnrollmentRequest::new().message("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RequestWorkspaceEnrollmentRequest>,
    },
    Model {
        schema: "ResolvePageThemeTemplateImagesRequest",
        name: "ResolvePageThemeTemplateImagesRequest",
        mandatory: &["templateIds"],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ResolvePageThemeTemplateImagesResponse::new()
                    .images([("key", sample::<linkbreakers::PageThemeTemplateImages>("PageThemeTemplateImages"))]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolvePageThemeTemplateImagesResponse>,
    },
    Model {
        schema: "ResolveQrcodeImagesRequest",
        name: "ResolveQrcodeImagesRequest",
        mandatory: &["linkIds"],
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
        set: Some(|| {
            super::json(&linkbreakers::ResolveQrcodeImagesResponse::new().qrcode_signed_urls([("key", "text")]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeImagesResponse>,
    },
    Model {
        schema: "ResolveQrcodeTemplateImagesRequest",
        name: "ResolveQrcodeTemplateImagesRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::ResolveQrcodeTemplateImagesResponse::new().thumbnail_signed_urls([("key", "text")]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveQrcodeTemplateImagesResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceResolveStepCollisionsBody",
        name: "ResolveStepCollisionsRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ResolveStepCollisionsRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveStepCollisionsRequest>,
    },
    Model {
        schema: "ResolveStepCollisionsResponse",
        name: "ResolveStepCollisionsResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ResolveStepCollisionsResponse::new().steps_repositioned(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResolveStepCollisionsResponse>,
    },
    Model {
        schema: "ResponseFormat",
        name: "ResponseFormat",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ResponseFormat>,
    },
    Model {
        schema: "RetargetingPixel",
        name: "RetargetingPixel",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixel>,
    },
    Model {
        schema: "RetargetingPixelScope",
        name: "RetargetingPixelScope",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixelScopeType>,
    },
    Model {
        schema: "RetargetingPixels",
        name: "RetargetingPixels",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::RetargetingPixels::new()
                    .google_tag_id("text")
                    .gtm_container_id("text")
                    .linkedin_partner_id("text")
                    .meta_pixel_id("text")
                    .scopes([
                        sample::<linkbreakers::RetargetingPixelScope>("RetargetingPixelScope"),
                        sample::<linkbreakers::RetargetingPixelScope>("RetargetingPixelScope"),
                    ])
                    .tiktok_pixel_id("text")
                    .updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RetargetingPixels>,
    },
    Model {
        schema: "ReviewPlatform",
        name: "ReviewPlatform",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewPlatform>,
    },
    Model {
        schema: "ReviewPlatformProfile",
        name: "ReviewPlatformProfile",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ReviewPlatformProfile::new()
                    .name("text")
                    .platform(sample::<linkbreakers::ReviewPlatform>("ReviewPlatform"))
                    .url("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewPlatformProfile>,
    },
    Model {
        schema: "ReviewReward",
        name: "ReviewReward",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ReviewReward::new()
                    .decided_at(timestamp())
                    .id("text")
                    .platform(sample::<linkbreakers::ReviewPlatform>("ReviewPlatform"))
                    .review_url("text")
                    .reviewer_name("text")
                    .reward_ends_at(timestamp())
                    .status(sample::<linkbreakers::ReviewRewardStatus>("ReviewRewardStatus"))
                    .submitted_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewReward>,
    },
    Model {
        schema: "ReviewRewardIneligibleReason",
        name: "ReviewRewardIneligibleReason",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewRewardIneligibleReason>,
    },
    Model {
        schema: "ReviewRewardStatus",
        name: "ReviewRewardStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ReviewRewardStatus>,
    },
    Model {
        schema: "MembersServiceRevokeAccessBody",
        name: "RevokeAccessRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::RevokeAccessRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::RevokeAccessRequest>,
    },
    Model {
        schema: "Role",
        name: "Role",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Role>,
    },
    Model {
        schema: "Shape",
        name: "Shape",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Shape>,
    },
    Model {
        schema: "ShortlinkAvailabilityResponse",
        name: "ShortlinkAvailabilityResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ShortlinkAvailabilityResponse::new().available(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ShortlinkAvailabilityResponse>,
    },
    Model {
        schema: "ShortlinkRandomResponse",
        name: "ShortlinkRandomResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ShortlinkRandomResponse::new().shortlink("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ShortlinkRandomResponse>,
    },
    Model {
        schema: "SlackChannel",
        name: "SlackChannel",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SlackChannel::new().id("text").is_member(true).is_private(true).name("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackChannel>,
    },
    Model {
        schema: "SlackIntegration",
        name: "SlackIntegration",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SlackIntegration::new()
                    .created_at(timestamp())
                    .created_by("text")
                    .failure_count(9_007_199_254_740_993)
                    .id("text")
                    .last_sent_at(timestamp())
                    .link_id("text")
                    .slack_channel_id("text")
                    .slack_channel_name("text")
                    .slack_team_id("text")
                    .slack_team_name("text")
                    .status(sample::<linkbreakers::SlackIntegrationStatus>("SlackIntegrationStatus"))
                    .success_count(9_007_199_254_740_993)
                    .triggers([
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                    ])
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackIntegration>,
    },
    Model {
        schema: "SlackIntegrationStatus",
        name: "SlackIntegrationStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SlackIntegrationStatus>,
    },
    Model {
        schema: "SocialLinkButton",
        name: "SocialLinkButton",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SocialLinkButton::new().id("text").order(7).platform("text").url("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinkButton>,
    },
    Model {
        schema: "SocialLinkTraceButton",
        name: "SocialLinkTraceButton",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SocialLinkTraceButton::new().id("text").order(7).platform("text").url("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinkTraceButton>,
    },
    Model {
        schema: "SocialLinksDisplayStyle",
        name: "SocialLinksDisplayStyle",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinksDisplayStyle>,
    },
    Model {
        schema: "SocialLinksPayload",
        name: "SocialLinksPayload",
        mandatory: &[],
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
        schema: "SocialLinksTraceData",
        name: "SocialLinksTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocialLinksTraceData::new()
                    .description("text")
                    .display_style("text")
                    .links([
                        sample::<linkbreakers::SocialLinkTraceButton>("SocialLinkTraceButton"),
                        sample::<linkbreakers::SocialLinkTraceButton>("SocialLinkTraceButton"),
                    ])
                    .selected_link(sample::<linkbreakers::SocialLinkTraceButton>("SocialLinkTraceButton"))
                    .title("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocialLinksTraceData>,
    },
    Model {
        schema: "SocketAssistantErrorMessage",
        name: "SocketAssistantErrorMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketAssistantErrorMessage::new()
                    .error_code(sample::<linkbreakers::SocketErrorCode>("SocketErrorCode"))
                    .message("text")
                    .request_id("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantErrorMessage>,
    },
    Model {
        schema: "SocketAssistantProgressMessage",
        name: "SocketAssistantProgressMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketAssistantProgressMessage::new()
                    .detail("text")
                    .request_id("text")
                    .step("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantProgressMessage>,
    },
    Model {
        schema: "SocketAssistantResponseMessage",
        name: "SocketAssistantResponseMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketAssistantResponseMessage::new()
                    .applied_actions(["text", "text"])
                    .context_updated(true)
                    .request_id("text")
                    .response_text("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType"))
                    .ui_actions([
                        sample::<linkbreakers::ChatUiAction>("ChatUiAction"),
                        sample::<linkbreakers::ChatUiAction>("ChatUiAction"),
                    ]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantResponseMessage>,
    },
    Model {
        schema: "SocketAssistantSendRequest",
        name: "SocketAssistantSendRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketAssistantSendRequest::new()
                    .context_id("text")
                    .context_metadata("text")
                    .context_type("text")
                    .file_ids(["text", "text"])
                    .message("text")
                    .request_id("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketAssistantSendRequest>,
    },
    Model {
        schema: "SocketConnectedMessage",
        name: "SocketConnectedMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketConnectedMessage::new()
                    .member_id("text")
                    .session_id("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType"))
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketConnectedMessage>,
    },
    Model {
        schema: "SocketContract",
        name: "SocketContract",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketContract::new()
                    .assistant_error(sample::<linkbreakers::SocketAssistantErrorMessage>("SocketAssistantErrorMessage"))
                    .assistant_progress(sample::<linkbreakers::SocketAssistantProgressMessage>(
                        "SocketAssistantProgressMessage",
                    ))
                    .assistant_response(sample::<linkbreakers::SocketAssistantResponseMessage>(
                        "SocketAssistantResponseMessage",
                    ))
                    .assistant_send(sample::<linkbreakers::SocketAssistantSendRequest>("SocketAssistantSendRequest"))
                    .connected(sample::<linkbreakers::SocketConnectedMessage>("SocketConnectedMessage"))
                    .event(sample::<linkbreakers::SocketEventMessage>("SocketEventMessage"))
                    .ping(sample::<linkbreakers::SocketPingRequest>("SocketPingRequest"))
                    .pong(sample::<linkbreakers::SocketPongMessage>("SocketPongMessage"))
                    .protocol_version("text")
                    .subscribe(sample::<linkbreakers::SocketSubscribeRequest>("SocketSubscribeRequest"))
                    .subscribe_denied(sample::<linkbreakers::SocketSubscribeDeniedMessage>(
                        "SocketSubscribeDeniedMessage",
                    ))
                    .subscribed(sample::<linkbreakers::SocketSubscribedMessage>("SocketSubscribedMessage"))
                    .unsubscribe(sample::<linkbreakers::SocketUnsubscribeRequest>("SocketUnsubscribeRequest")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketContract>,
    },
    Model {
        schema: "SocketErrorCode",
        name: "SocketErrorCode",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketErrorCode>,
    },
    Model {
        schema: "SocketEventMessage",
        name: "SocketEventMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketEventMessage::new()
                    .channel("text")
                    .event("text")
                    .payload("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketEventMessage>,
    },
    Model {
        schema: "SocketMessageType",
        name: "SocketMessageType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketMessageType>,
    },
    Model {
        schema: "SocketPingRequest",
        name: "SocketPingRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketPingRequest::new()
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketPingRequest>,
    },
    Model {
        schema: "SocketPongMessage",
        name: "SocketPongMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketPongMessage::new()
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketPongMessage>,
    },
    Model {
        schema: "SocketSubscribeDeniedMessage",
        name: "SocketSubscribeDeniedMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SocketSubscribeDeniedMessage::new()
                    .channel("text")
                    .code(sample::<linkbreakers::SocketErrorCode>("SocketErrorCode"))
                    .message("text")
                    .r#type(sample::<linkbreakers::SocketMessageType>("SocketMessageType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribeDeniedMessage>,
    },
    Model {
        schema: "SocketSubscribeRequest",
        name: "SocketSubscribeRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SocketSubscribeRequest::new().channel("text").r#type(sample::<
                linkbreakers::SocketMessageType,
            >(
                "SocketMessageType"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribeRequest>,
    },
    Model {
        schema: "SocketSubscribedMessage",
        name: "SocketSubscribedMessage",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SocketSubscribedMessage::new().channel("text").r#type(sample::<
                linkbreakers::SocketMessageType,
            >(
                "SocketMessageType"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketSubscribedMessage>,
    },
    Model {
        schema: "SocketUnsubscribeRequest",
        name: "SocketUnsubscribeRequest",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SocketUnsubscribeRequest::new().channel("text").r#type(sample::<
                linkbreakers::SocketMessageType,
            >(
                "SocketMessageType"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SocketUnsubscribeRequest>,
    },
    Model {
        schema: "SortDirection",
        name: "SortDirection",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SortDirection>,
    },
    Model {
        schema: "SpecificDateConditionPayload",
        name: "SpecificDateConditionPayload",
        mandatory: &[],
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
        schema: "SpecificDateConditionTraceData",
        name: "SpecificDateConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::SpecificDateConditionTraceData::new().has_else(true).options([
                sample::<linkbreakers::SpecificDateConditionTraceOption>("SpecificDateConditionTraceOption"),
                sample::<linkbreakers::SpecificDateConditionTraceOption>("SpecificDateConditionTraceOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateConditionTraceData>,
    },
    Model {
        schema: "SpecificDateConditionTraceOption",
        name: "SpecificDateConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SpecificDateConditionTraceOption::new()
                    .day(7)
                    .has_route(true)
                    .id("text")
                    .month(7)
                    .name("text")
                    .year(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SpecificDateConditionTraceOption>,
    },
    Model {
        schema: "SpecificDateOption",
        name: "SpecificDateOption",
        mandatory: &[],
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
        schema: "SubmitReviewRewardRequest",
        name: "SubmitReviewRewardRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::SubmitReviewRewardResponse::new(sample::<linkbreakers::ReviewReward>("ReviewReward"))
                    .review_reward(sample::<linkbreakers::ReviewReward>("ReviewReward")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SubmitReviewRewardResponse>,
    },
    Model {
        schema: "SubscriptionType",
        name: "SubscriptionType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SubscriptionType>,
    },
    Model {
        schema: "MembersServiceSwitchWorkspaceBody",
        name: "SwitchWorkspaceRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::SwitchWorkspaceRequest::new().mfa_code("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SwitchWorkspaceRequest>,
    },
    Model {
        schema: "SwitchWorkspaceResponse",
        name: "SwitchWorkspaceResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SwitchWorkspaceResponse::new()
                    .access_token("text")
                    .member(sample::<linkbreakers::Member>("Member"))
                    .member_id("text")
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SwitchWorkspaceResponse>,
    },
    Model {
        schema: "SyncGoogleFormsRequest",
        name: "SyncGoogleFormsRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::SyncGoogleFormsRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SyncGoogleFormsRequest>,
    },
    Model {
        schema: "SyncGoogleFormsResponse",
        name: "SyncGoogleFormsResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::SyncGoogleFormsResponse::new()
                    .responses_synced(9_007_199_254_740_993)
                    .visitors_enriched(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::SyncGoogleFormsResponse>,
    },
    Model {
        schema: "TestGoogleAnalyticsIntegrationResponse",
        name: "TestGoogleAnalyticsIntegrationResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::TestGoogleAnalyticsIntegrationResponse::new().validation_messages(["text", "text"]),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "TestSlackIntegrationRequest",
        name: "TestSlackIntegrationRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::TestSlackIntegrationRequest::new())),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestSlackIntegrationRequest>,
    },
    Model {
        schema: "TestSlackIntegrationResponse",
        name: "TestSlackIntegrationResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::TestSlackIntegrationResponse::new().success(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TestSlackIntegrationResponse>,
    },
    Model {
        schema: "ThankYouPagePayload",
        name: "ThankYouPagePayload",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::ThankYouPagePayload::new("text").description("text").title("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ThankYouPagePayload>,
    },
    Model {
        schema: "ThemeColor",
        name: "ThemeColor",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ThemeColorThemeColorType>,
    },
    Model {
        schema: "TimeOfDayConditionPayload",
        name: "TimeOfDayConditionPayload",
        mandatory: &[],
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
        schema: "TimeOfDayConditionTraceData",
        name: "TimeOfDayConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::TimeOfDayConditionTraceData::new().has_else(true).ranges([
                sample::<linkbreakers::TimeOfDayConditionTraceRange>("TimeOfDayConditionTraceRange"),
                sample::<linkbreakers::TimeOfDayConditionTraceRange>("TimeOfDayConditionTraceRange"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayConditionTraceData>,
    },
    Model {
        schema: "TimeOfDayConditionTraceRange",
        name: "TimeOfDayConditionTraceRange",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::TimeOfDayConditionTraceRange::new()
                    .end_time("text")
                    .has_route(true)
                    .id("text")
                    .name("text")
                    .start_time("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeOfDayConditionTraceRange>,
    },
    Model {
        schema: "TimeOfDayRange",
        name: "TimeOfDayRange",
        mandatory: &[],
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
        schema: "TimeSeriesPoint",
        name: "TimeSeriesPoint",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::TimeSeriesPoint::new().timestamp(timestamp()).value(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeSeriesPoint>,
    },
    Model {
        schema: "TimeSeriesSeries",
        name: "TimeSeriesSeries",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::TimeSeriesSeries::new().label("text").points([
                sample::<linkbreakers::TimeSeriesPoint>("TimeSeriesPoint"),
                sample::<linkbreakers::TimeSeriesPoint>("TimeSeriesPoint"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TimeSeriesSeries>,
    },
    Model {
        schema: "TopLinkDataPoint",
        name: "TopLinkDataPoint",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::TopLinkDataPoint::new().event_count(7).name("text").shortlink("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TopLinkDataPoint>,
    },
    Model {
        schema: "TriggeredBy",
        name: "TriggeredBy",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TriggeredBy>,
    },
    Model {
        schema: "typeDate",
        name: "TypeDate",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::TypeDate::new().day(7).month(7).year(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::TypeDate>,
    },
    Model {
        schema: "AgentsServiceUpdateKnowledgeDocumentBody",
        name: "UpdateAgentKnowledgeDocumentRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateAgentKnowledgeDocumentResponse::new(
                    sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument"),
                )
                .document(sample::<linkbreakers::AgentKnowledgeDocument>("AgentKnowledgeDocument")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentKnowledgeDocumentResponse>,
    },
    Model {
        schema: "AgentsServiceUpdateBody",
        name: "UpdateAgentRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateAgentResponse::new(sample::<linkbreakers::Agent>("Agent")).agent(sample::<
                    linkbreakers::Agent,
                >(
                    "Agent"
                )),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateAgentResponse>,
    },
    Model {
        schema: "CustomDomainsServiceUpdateBody",
        name: "UpdateCustomDomainRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::UpdateCustomDomainRequest::new().root_destination("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateCustomDomainRequest>,
    },
    Model {
        schema: "UpdateCustomDomainResponse",
        name: "UpdateCustomDomainResponse",
        mandatory: &["customDomain"],
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateCustomDomainResponse::new(sample::<linkbreakers::CustomDomain>("CustomDomain"))
                    .custom_domain(sample::<linkbreakers::CustomDomain>("CustomDomain")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateCustomDomainResponse>,
    },
    Model {
        schema: "AnalyticsDashboardServiceUpdateDashboardBody",
        name: "UpdateDashboardRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateDashboardResponse::new(sample::<linkbreakers::AnalyticsDashboard>(
                    "AnalyticsDashboard",
                ))
                .dashboard(sample::<linkbreakers::AnalyticsDashboard>("AnalyticsDashboard")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDashboardResponse>,
    },
    Model {
        schema: "UpdateDataCollectionRequest",
        name: "UpdateDataCollectionRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateDataCollectionResponse::new(sample::<linkbreakers::LinkSetting>("LinkSetting"))
                    .link_setting(sample::<linkbreakers::LinkSetting>("LinkSetting")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDataCollectionResponse>,
    },
    Model {
        schema: "UpdateDeviceResponse",
        name: "UpdateDeviceResponse",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::UpdateDeviceResponse::new().success(true))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDeviceResponse>,
    },
    Model {
        schema: "DirectoriesServiceUpdateBody",
        name: "UpdateDirectoryRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateDirectoryResponse::new(sample::<linkbreakers::Directory>("Directory"))
                    .directory(sample::<linkbreakers::Directory>("Directory")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateDirectoryResponse>,
    },
    Model {
        schema: "UpdateGoogleAnalyticsIntegrationRequest",
        name: "UpdateGoogleAnalyticsIntegrationRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateGoogleAnalyticsIntegrationResponse::new(sample::<
                    linkbreakers::GoogleAnalyticsIntegration,
                >(
                    "GoogleAnalyticsIntegration"
                ))
                .integration(sample::<linkbreakers::GoogleAnalyticsIntegration>("GoogleAnalyticsIntegration")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleAnalyticsIntegrationResponse>,
    },
    Model {
        schema: "UpdateGoogleFormsIntegrationRequest",
        name: "UpdateGoogleFormsIntegrationRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateGoogleFormsIntegrationResponse::new(
                    sample::<linkbreakers::GoogleFormsIntegration>("GoogleFormsIntegration"),
                )
                .integration(sample::<linkbreakers::GoogleFormsIntegration>("GoogleFormsIntegration")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateGoogleFormsIntegrationResponse>,
    },
    Model {
        schema: "LinksServiceUpdateBody",
        name: "UpdateLinkRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(&linkbreakers::UpdateLinkResponse::new(sample::<linkbreakers::Link>("Link")).link(sample::<
                linkbreakers::Link,
            >(
                "Link"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkResponse>,
    },
    Model {
        schema: "SettingsServiceUpdateLinkSettingBody",
        name: "UpdateLinkSettingRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateLinkSettingResponse::new(sample::<linkbreakers::LinkSetting>("LinkSetting"))
                    .link_setting(sample::<linkbreakers::LinkSetting>("LinkSetting")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateLinkSettingResponse>,
    },
    Model {
        schema: "UpdateMeRequest",
        name: "UpdateMeRequest",
        mandatory: &[],
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
        schema: "PageThemesServiceUpdatePageThemeBody",
        name: "UpdatePageThemeRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeResponse::new(sample::<linkbreakers::PageTheme>("PageTheme"))
                    .page_theme(sample::<linkbreakers::PageTheme>("PageTheme")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeResponse>,
    },
    Model {
        schema: "PageThemeTemplatesServiceUpdatePageThemeTemplateBody",
        name: "UpdatePageThemeTemplateRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeTemplateResponse::new(sample::<linkbreakers::PageThemeTemplate>(
                    "PageThemeTemplate",
                ))
                .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateResponse>,
    },
    Model {
        schema: "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody",
        name: "UpdatePageThemeTemplateStylingRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdatePageThemeTemplateStylingResponse::new(sample::<linkbreakers::PageThemeTemplate>(
                    "PageThemeTemplate",
                ))
                .page_theme_template(sample::<linkbreakers::PageThemeTemplate>("PageThemeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdatePageThemeTemplateStylingResponse>,
    },
    Model {
        schema: "QrcodeDesignServiceUpdateBody",
        name: "UpdateQrcodeDesignRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateQrcodeDesignResponse::new(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign"))
                    .qrcode_design(sample::<linkbreakers::QrcodeDesign>("QrcodeDesign")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeDesignResponse>,
    },
    Model {
        schema: "QrcodeTemplatesServiceUpdateQrcodeTemplateBody",
        name: "UpdateQrcodeTemplateRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateQrcodeTemplateResponse::new(sample::<linkbreakers::QrcodeTemplate>(
                    "QrcodeTemplate",
                ))
                .qrcode_template(sample::<linkbreakers::QrcodeTemplate>("QrcodeTemplate")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateQrcodeTemplateResponse>,
    },
    Model {
        schema: "UpdateRetargetingPixelsRequest",
        name: "UpdateRetargetingPixelsRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateRetargetingPixelsResponse::new(sample::<linkbreakers::RetargetingPixels>(
                    "RetargetingPixels",
                ))
                .pixels(sample::<linkbreakers::RetargetingPixels>("RetargetingPixels")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateRetargetingPixelsResponse>,
    },
    Model {
        schema: "UpdateSlackIntegrationRequest",
        name: "UpdateSlackIntegrationRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateSlackIntegrationResponse::new(sample::<linkbreakers::SlackIntegration>(
                    "SlackIntegration",
                ))
                .slack_integration(sample::<linkbreakers::SlackIntegration>("SlackIntegration")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateSlackIntegrationResponse>,
    },
    Model {
        schema: "VisitorsServiceUpdateBody",
        name: "UpdateVisitorRequest",
        mandatory: &[],
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
        schema: "WebhooksServiceUpdateBody",
        name: "UpdateWebhookRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWebhookResponse::new(sample::<linkbreakers::Webhook>("Webhook"))
                    .webhook(sample::<linkbreakers::Webhook>("Webhook")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWebhookResponse>,
    },
    Model {
        schema: "WorkflowStepsServiceUpdateBody",
        name: "UpdateWorkflowStepRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWorkflowStepResponse::new(sample::<linkbreakers::WorkflowStep>("WorkflowStep"))
                    .workflow_step(sample::<linkbreakers::WorkflowStep>("WorkflowStep")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkflowStepResponse>,
    },
    Model {
        schema: "UpdateWorkspaceOriginInquiryRequest",
        name: "UpdateWorkspaceOriginInquiryRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::UpdateWorkspaceOriginInquiryRequest::new().origin_inquiry("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceOriginInquiryRequest>,
    },
    Model {
        schema: "UpdateWorkspaceOriginPurposeRequest",
        name: "UpdateWorkspaceOriginPurposeRequest",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::UpdateWorkspaceOriginPurposeRequest::new().origin_purpose("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceOriginPurposeRequest>,
    },
    Model {
        schema: "UpdateWorkspaceRequest",
        name: "UpdateWorkspaceRequest",
        mandatory: &[],
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
    Model {
        schema: "WorkspaceTokensServiceUpdateBody",
        name: "UpdateWorkspaceTokenRequest",
        mandatory: &[],
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
        set: Some(|| {
            super::json(
                &linkbreakers::UpdateWorkspaceTokenResponse::new(sample::<linkbreakers::WorkspaceToken>(
                    "WorkspaceToken",
                ))
                .token(sample::<linkbreakers::WorkspaceToken>("WorkspaceToken")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::UpdateWorkspaceTokenResponse>,
    },
    Model {
        schema: "VCardData",
        name: "VCardData",
        mandatory: &[],
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
        schema: "VCardPayload",
        name: "VCardPayload",
        mandatory: &[],
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
        set: Some(|| super::json(&linkbreakers::VCardSocialLink::new().platform("text").url("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VCardSocialLink>,
    },
    Model {
        schema: "ValidateWorkflowResponse",
        name: "ValidateWorkflowResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ValidateWorkflowResponse::new().issues([
                sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
                sample::<linkbreakers::WorkflowIssue>("WorkflowIssue"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidateWorkflowResponse>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponse",
        name: "ValidationInstructionsCustomDomainResponse",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::ValidationInstructionsCustomDomainResponse::new().validations([
                sample::<linkbreakers::ValidationInstructionsCustomDomainResponseValidation>(
                    "ValidationInstructionsCustomDomainResponseValidation",
                ),
                sample::<linkbreakers::ValidationInstructionsCustomDomainResponseValidation>(
                    "ValidationInstructionsCustomDomainResponseValidation",
                ),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponse>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponseValidation",
        name: "ValidationInstructionsCustomDomainResponseValidation",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::ValidationInstructionsCustomDomainResponseValidation::new()
                    .name("text")
                    .purpose(sample::<linkbreakers::ValidationPurpose>("ValidationPurpose"))
                    .r#type(sample::<linkbreakers::ValidationInstructionsCustomDomainResponseValidationType>(
                        "ValidationInstructionsCustomDomainResponseValidationType",
                    ))
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponseValidation>,
    },
    Model {
        schema: "ValidationInstructionsCustomDomainResponseValidationType",
        name: "ValidationInstructionsCustomDomainResponseValidationType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationInstructionsCustomDomainResponseValidationType>,
    },
    Model {
        schema: "ValidationPurpose",
        name: "ValidationPurpose",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::ValidationPurpose>,
    },
    Model {
        schema: "VisitType",
        name: "VisitType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitType>,
    },
    Model {
        schema: "VisitTypeConditionOption",
        name: "VisitTypeConditionOption",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::VisitTypeConditionOption::new().next_step_id("text").value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionOption>,
    },
    Model {
        schema: "VisitTypeConditionPayload",
        name: "VisitTypeConditionPayload",
        mandatory: &[],
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
        schema: "VisitTypeConditionTraceData",
        name: "VisitTypeConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitTypeConditionTraceData::new()
                    .has_else(true)
                    .options([
                        sample::<linkbreakers::VisitTypeConditionTraceOption>("VisitTypeConditionTraceOption"),
                        sample::<linkbreakers::VisitTypeConditionTraceOption>("VisitTypeConditionTraceOption"),
                    ])
                    .visit_type("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionTraceData>,
    },
    Model {
        schema: "VisitTypeConditionTraceOption",
        name: "VisitTypeConditionTraceOption",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::VisitTypeConditionTraceOption::new().has_route(true).value("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitTypeConditionTraceOption>,
    },
    Model {
        schema: "Visitor",
        name: "Visitor",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Visitor::new()
                    .attributes([
                        sample::<linkbreakers::VisitorAttribute>("VisitorAttribute"),
                        sample::<linkbreakers::VisitorAttribute>("VisitorAttribute"),
                    ])
                    .created_at(timestamp())
                    .device_count(9_007_199_254_740_993)
                    .devices([sample::<linkbreakers::Device>("Device"), sample::<linkbreakers::Device>("Device")])
                    .email("text")
                    .events([
                        sample::<linkbreakers::VisitorEvent>("VisitorEvent"),
                        sample::<linkbreakers::VisitorEvent>("VisitorEvent"),
                    ])
                    .first_name("text")
                    .id("text")
                    .last_name("text")
                    .links([
                        sample::<linkbreakers::VisitorLink>("VisitorLink"),
                        sample::<linkbreakers::VisitorLink>("VisitorLink"),
                    ])
                    .phone("text")
                    .qrcode_count(9_007_199_254_740_993)
                    .updated_at(timestamp())
                    .visit_count(9_007_199_254_740_993)
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Visitor>,
    },
    Model {
        schema: "VisitorAttribute",
        name: "VisitorAttribute",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorAttribute::new()
                    .bool_value(true)
                    .date_value(timestamp())
                    .key("text")
                    .number_value(1.5)
                    .r#type(sample::<linkbreakers::VisitorAttributeType>("VisitorAttributeType"))
                    .value("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttribute>,
    },
    Model {
        schema: "VisitorAttributeFilter",
        name: "VisitorAttributeFilter",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeFilterOperator>,
    },
    Model {
        schema: "VisitorAttributeKey",
        name: "VisitorAttributeKey",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::VisitorAttributeKey::new().key("text").r#type(sample::<
                linkbreakers::VisitorAttributeType,
            >(
                "VisitorAttributeType"
            )))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeKey>,
    },
    Model {
        schema: "VisitorAttributeType",
        name: "VisitorAttributeType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorAttributeType>,
    },
    Model {
        schema: "VisitorCountry",
        name: "VisitorCountry",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::VisitorCountry::new().code("text").name("text"))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorCountry>,
    },
    Model {
        schema: "VisitorDataConditionOption",
        name: "VisitorDataConditionOption",
        mandatory: &[],
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
        schema: "VisitorDataConditionTraceData",
        name: "VisitorDataConditionTraceData",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::VisitorDataConditionTraceData::new().has_else(true).options([
                sample::<linkbreakers::VisitorDataConditionTraceOption>("VisitorDataConditionTraceOption"),
                sample::<linkbreakers::VisitorDataConditionTraceOption>("VisitorDataConditionTraceOption"),
            ]))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionTraceData>,
    },
    Model {
        schema: "VisitorDataConditionTraceOption",
        name: "VisitorDataConditionTraceOption",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorDataConditionTraceOption::new()
                    .attribute_found(true)
                    .attribute_key("text")
                    .comparison_value("text")
                    .has_route(true)
                    .matched(true)
                    .observed_value("text")
                    .operator("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorDataConditionTraceOption>,
    },
    Model {
        schema: "VisitorEvent",
        name: "VisitorEvent",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorEvent::new()
                    .action("text")
                    .created_at(timestamp())
                    .id("text")
                    .link_id("text")
                    .scanned_at(timestamp())
                    .visit_type("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorEvent>,
    },
    Model {
        schema: "VisitorInput",
        name: "VisitorInput",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::VisitorInput::new().data(free_form_entries()))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorInput>,
    },
    Model {
        schema: "VisitorLink",
        name: "VisitorLink",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorLink::new()
                    .entrypoint("text")
                    .event_count(9_007_199_254_740_993)
                    .first_visited_at(timestamp())
                    .id("text")
                    .last_visited_at(timestamp())
                    .name("text")
                    .shortlink("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorLink>,
    },
    Model {
        schema: "VisitorSortField",
        name: "VisitorSortField",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorSortField>,
    },
    Model {
        schema: "VisitorTrendDataPoint",
        name: "VisitorTrendDataPoint",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::VisitorTrendDataPoint::new()
                    .new_visitor_count(7)
                    .returning_visitor_count(7)
                    .timestamp(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::VisitorTrendDataPoint>,
    },
    Model {
        schema: "Webhook",
        name: "Webhook",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Webhook::new()
                    .created_at(timestamp())
                    .created_by("text")
                    .endpoint_url("text")
                    .failure_count(9_007_199_254_740_993)
                    .id("text")
                    .last_delivered_at(timestamp())
                    .last_sent_at(timestamp())
                    .link_id("text")
                    .name("text")
                    .source(sample::<linkbreakers::WebhookSource>("WebhookSource"))
                    .status(sample::<linkbreakers::WebhookStatus>("WebhookStatus"))
                    .success_count(9_007_199_254_740_993)
                    .triggers([
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                        sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"),
                    ])
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Webhook>,
    },
    Model {
        schema: "WebhookSource",
        name: "WebhookSource",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WebhookSource>,
    },
    Model {
        schema: "WebhookStatus",
        name: "WebhookStatus",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WebhookStatus>,
    },
    Model {
        schema: "WidgetDataSource",
        name: "WidgetDataSource",
        mandatory: &[],
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
        set: Some(|| super::json(&linkbreakers::WidgetPosition::new().x(7).y(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetPosition>,
    },
    Model {
        schema: "WidgetSize",
        name: "WidgetSize",
        mandatory: &[],
        set: Some(|| super::json(&linkbreakers::WidgetSize::new().h(7).w(7))),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetSize>,
    },
    Model {
        schema: "WidgetTab",
        name: "WidgetTab",
        mandatory: &[],
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
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetTabMode>,
    },
    Model {
        schema: "WidgetTabView",
        name: "WidgetTabView",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WidgetTabView>,
    },
    Model {
        schema: "WidgetVisualization",
        name: "WidgetVisualization",
        mandatory: &[],
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
        schema: "WorkflowIssue",
        name: "WorkflowIssue",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkflowIssue::new().message("text").severity("text").step_id("text").step_type("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowIssue>,
    },
    Model {
        schema: "WorkflowStep",
        name: "WorkflowStep",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkflowStep::new()
                    .attribute_capture(sample::<linkbreakers::AttributeCapture>("AttributeCapture"))
                    .back_button(sample::<linkbreakers::BackButton>("BackButton"))
                    .back_button_available(true)
                    .branches([
                        sample::<linkbreakers::WorkflowStepBranch>("WorkflowStepBranch"),
                        sample::<linkbreakers::WorkflowStepBranch>("WorkflowStepBranch"),
                    ])
                    .canvas_position(sample::<linkbreakers::CanvasPosition>("CanvasPosition"))
                    .child_step_ids(["text", "text"])
                    .created_at(timestamp())
                    .event_action(sample::<linkbreakers::EventAction>("EventAction"))
                    .id("text")
                    .kind(sample::<linkbreakers::WorkflowStepKind>("WorkflowStepKind"))
                    .link_id("text")
                    .next_can_go_back(true)
                    .node_type(sample::<linkbreakers::WorkflowStepNodeType>("WorkflowStepNodeType"))
                    .parent_step_ids(["text", "text"])
                    .payload(sample::<linkbreakers::WorkflowStepPayload>("WorkflowStepPayload"))
                    .renders_page(true)
                    .updated_at(timestamp()),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStep>,
    },
    Model {
        schema: "WorkflowStepBranch",
        name: "WorkflowStepBranch",
        mandatory: &[],
        set: Some(|| {
            super::json(&linkbreakers::WorkflowStepBranch::new().branch_id("text").label("text").next_step_id("text"))
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepBranch>,
    },
    Model {
        schema: "WorkflowStepKind",
        name: "WorkflowStepKind",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepKind>,
    },
    Model {
        schema: "WorkflowStepNodeType",
        name: "WorkflowStepNodeType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkflowStepNodeType>,
    },
    Model {
        schema: "WorkflowStepPayload",
        name: "WorkflowStepPayload",
        mandatory: &[],
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
        schema: "Workspace",
        name: "Workspace",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::Workspace::new()
                    .country("text")
                    .created_at(timestamp())
                    .description("text")
                    .digest_frequency(sample::<linkbreakers::DigestFrequency>("DigestFrequency"))
                    .enforce_mfa(true)
                    .enroll_requested_at(timestamp())
                    .faq("text")
                    .id("text")
                    .inactive_since(timestamp())
                    .link_setting_id("text")
                    .name("text")
                    .published_at(timestamp())
                    .short_description("text")
                    .slug("text")
                    .subscription_type(sample::<linkbreakers::SubscriptionType>("SubscriptionType"))
                    .tags("text")
                    .timezone("text")
                    .trial_ends_at(timestamp())
                    .unverified_pause_at(timestamp())
                    .updated_at(timestamp())
                    .verified_at(timestamp())
                    .website("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::Workspace>,
    },
    Model {
        schema: "WorkspaceAllowance",
        name: "WorkspaceAllowance",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkspaceAllowance::new()
                    .cheapest_action_cost(7)
                    .cycle_end_at(timestamp())
                    .cycle_start_at(timestamp())
                    .key(sample::<linkbreakers::PlanLimitKey>("PlanLimitKey"))
                    .kind(sample::<linkbreakers::PlanLimitKind>("PlanLimitKind"))
                    .limit(7)
                    .limit_bytes(9_007_199_254_740_993)
                    .locked_count(7)
                    .locked_total_count(7)
                    .notice_dismissed(true)
                    .reached(true)
                    .recorded_count(7)
                    .remaining(7)
                    .resets_on(sample::<linkbreakers::TypeDate>("TypeDate"))
                    .used(7)
                    .used_bytes(9_007_199_254_740_993),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceAllowance>,
    },
    Model {
        schema: "WorkspaceInsight",
        name: "WorkspaceInsight",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkspaceInsight::new()
                    .preferred_link_type(sample::<linkbreakers::PreferredLinkType>("PreferredLinkType")),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceInsight>,
    },
    Model {
        schema: "WorkspaceMetric",
        name: "WorkspaceMetric",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkspaceMetric::new()
                    .token_credits_limit(7)
                    .token_credits_used(7)
                    .topup_credits_limit(7)
                    .topup_credits_used(7)
                    .total_directories(7)
                    .total_events(7)
                    .total_links(7)
                    .total_members(7)
                    .total_monthly_events(7)
                    .total_page_theme_templates(7)
                    .total_qrcode_templates(7),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceMetric>,
    },
    Model {
        schema: "WorkspaceToken",
        name: "WorkspaceToken",
        mandatory: &[],
        set: Some(|| {
            super::json(
                &linkbreakers::WorkspaceToken::new()
                    .created_at(timestamp())
                    .created_by("text")
                    .full_access(true)
                    .id("text")
                    .key_type(sample::<linkbreakers::WorkspaceTokenKeyType>("WorkspaceTokenKeyType"))
                    .last_used_at(timestamp())
                    .name("text")
                    .scopes([
                        sample::<linkbreakers::ApiScope>("ApiScope"),
                        sample::<linkbreakers::ApiScope>("ApiScope"),
                    ])
                    .support(true)
                    .updated_at(timestamp())
                    .workspace_id("text"),
            )
        }),
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceToken>,
    },
    Model {
        schema: "WorkspaceTokenKeyType",
        name: "WorkspaceTokenKeyType",
        mandatory: &[],
        set: None,
        alias: false,
        round_trip: super::round_trip::<linkbreakers::WorkspaceTokenKeyType>,
    },
];

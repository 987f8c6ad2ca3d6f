// Written by `cargo xtask regenerate`.
//! Every operation with all parameters set, and every model with all fields set.

use linkbreakers as sdk;

use super::{Case, Model, free_form, free_form_entries, json, model, pair, sample, sent, timestamp};

/// The operations.
pub(super) const CASES: &[Case] = &[
    Case::new("AgentIdentityService_ClaimAgentWorkspace", |client| {
        sent(&sdk::AgentIdentityApi::new(client).claim_workspace(sample!(ClaimAgentWorkspaceRequest)))
    }),
    Case::new("AgentIdentityService_GetAgentClaim", |client| {
        sent(&sdk::AgentIdentityApi::new(client).get_claim(sample!(GetAgentClaimRequest)))
    }),
    Case::new("AgentsService_Create", |client| sent(&sdk::AgentsApi::new(client).create(sample!(CreateAgentRequest)))),
    Case::new("AgentsService_CreateKnowledgeDocument", |client| {
        sent(
            &sdk::AgentsApi::new(client)
                .create_knowledge_document("text", sample!(CreateAgentKnowledgeDocumentRequest)),
        )
    }),
    Case::new("AgentsService_Delete", |client| sent(&sdk::AgentsApi::new(client).delete("text"))),
    Case::new("AgentsService_DeleteKnowledgeDocument", |client| {
        sent(&sdk::AgentsApi::new(client).delete_knowledge_document("text", "text"))
    }),
    Case::new("AgentsService_Get", |client| sent(&sdk::AgentsApi::new(client).get("text"))),
    Case::new("AgentsService_List", |client| {
        sent(&sdk::AgentsApi::new(client).list().page_size(9_007_199_254_740_993_i64).page_token("text").cursor("text"))
    }),
    Case::new("AgentsService_ListPresets", |client| sent(&sdk::AgentsApi::new(client).list_presets())),
    Case::new("AgentsService_Update", |client| {
        sent(&sdk::AgentsApi::new(client).update("text", sample!(UpdateAgentRequest)))
    }),
    Case::new("AgentsService_UpdateKnowledgeDocument", |client| {
        sent(&sdk::AgentsApi::new(client).update_knowledge_document(
            "text",
            "text",
            sample!(UpdateAgentKnowledgeDocumentRequest),
        ))
    }),
    Case::new("AllowancesService_DismissAllowanceNotice", |client| {
        sent(&sdk::AllowancesApi::new(client).dismiss_notice(sample!(DismissAllowanceNoticeRequest)))
    }),
    Case::new("AllowancesService_ListAllowances", |client| sent(&sdk::AllowancesApi::new(client).list())),
    Case::new("AnalyticsDashboardService_CreateDashboard", |client| {
        sent(&sdk::AnalyticsDashboardApi::new(client).create(sample!(CreateDashboardRequest)))
    }),
    Case::new("AnalyticsDashboardService_DeleteDashboard", |client| {
        sent(&sdk::AnalyticsDashboardApi::new(client).delete("text"))
    }),
    Case::new("AnalyticsDashboardService_GenerateWidgetSummary", |client| {
        sent(&sdk::AnalyticsDashboardApi::new(client).generate_widget_summary(
            "text",
            "text",
            sample!(GenerateWidgetSummaryRequest),
        ))
    }),
    Case::new("AnalyticsDashboardService_GetWidgetSummary", |client| {
        sent(&sdk::AnalyticsDashboardApi::new(client).get_widget_summary("text", "text"))
    }),
    Case::new("AnalyticsDashboardService_ListDashboards", |client| {
        sent(
            &sdk::AnalyticsDashboardApi::new(client)
                .list()
                .link_id("text")
                .scope(sample!(DashboardScope))
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("AnalyticsDashboardService_UpdateDashboard", |client| {
        sent(&sdk::AnalyticsDashboardApi::new(client).update("text", sample!(UpdateDashboardRequest)))
    }),
    Case::new("AnalyticsDataService_GetAttributeDistribution", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_attribute_distribution(sample!(GetAttributeDistributionRequest)))
    }),
    Case::new("AnalyticsDataService_GetAttributeMetric", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_attribute_metric(sample!(GetAttributeMetricRequest)))
    }),
    Case::new("AnalyticsDataService_GetAttributeValues", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_attribute_values(sample!(GetAttributeValuesRequest)))
    }),
    Case::new("AnalyticsDataService_GetBreakdown", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_breakdown(sample!(GetBreakdownRequest)))
    }),
    Case::new("AnalyticsDataService_GetDeviceDistribution", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_device_distribution(sample!(GetDeviceDistributionRequest)))
    }),
    Case::new("AnalyticsDataService_GetGeoBreakdown", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_geo_breakdown(sample!(GetGeoBreakdownRequest)))
    }),
    Case::new("AnalyticsDataService_GetGroupedTimeSeries", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_grouped_time_series(sample!(GetGroupedTimeSeriesRequest)))
    }),
    Case::new("AnalyticsDataService_GetHourOfDayDistribution", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_hour_of_day_distribution(sample!(GetHourOfDayDistributionRequest)))
    }),
    Case::new("AnalyticsDataService_GetStepFunnel", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_step_funnel(sample!(GetStepFunnelRequest)))
    }),
    Case::new("AnalyticsDataService_GetTopLinks", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_top_links(sample!(GetTopLinksRequest)))
    }),
    Case::new("AnalyticsDataService_GetVisitorTrends", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).get_visitor_trends(sample!(GetVisitorTrendsRequest)))
    }),
    Case::new("AnalyticsDataService_ListVisitorCountries", |client| {
        sent(&sdk::AnalyticsDataApi::new(client).list_visitor_countries())
    }),
    Case::new("WorkspaceTokensService_ListApiScopes", |client| sent(&sdk::ApiScopesApi::new(client).list())),
    Case::new("AssistantService_ClearConversation", |client| {
        sent(
            &sdk::AssistantApi::new(client)
                .clear_conversation()
                .context_type(sample!(AssistantContextType))
                .context_id("text"),
        )
    }),
    Case::new("AssistantService_CompleteAttachmentUpload", |client| {
        sent(&sdk::AssistantApi::new(client).complete_attachment_upload("text"))
    }),
    Case::new("AssistantService_CreateAttachmentUpload", |client| {
        sent(&sdk::AssistantApi::new(client).create_attachment_upload(sample!(AssistantCreateAttachmentUploadRequest)))
    }),
    Case::new("AssistantService_GetConversation", |client| {
        sent(
            &sdk::AssistantApi::new(client)
                .get_conversation()
                .context_type(sample!(AssistantContextType))
                .context_id("text"),
        )
    }),
    Case::new("AssistantService_MarkConversationRead", |client| {
        sent(&sdk::AssistantApi::new(client).mark_conversation_read(sample!(AssistantMarkConversationReadRequest)))
    }),
    Case::new("AssistantService_UploadFile", |client| {
        sent(&sdk::AssistantApi::new(client).upload_file(sample!(AssistantUploadFileRequest)))
    }),
    Case::new("AuthService_RequestEmailVerification", |client| {
        sent(&sdk::AuthApi::new(client).request_email_verification(sample!(RequestEmailVerificationRequest)))
    }),
    Case::new("CustomDomainsService_Check", |client| sent(&sdk::CustomDomainsApi::new(client).check("text"))),
    Case::new("CustomDomainsService_Create", |client| {
        sent(&sdk::CustomDomainsApi::new(client).create(sample!(CreateCustomDomainRequest)))
    }),
    Case::new("CustomDomainsService_Delete", |client| sent(&sdk::CustomDomainsApi::new(client).delete("text"))),
    Case::new("CustomDomainsService_Get", |client| sent(&sdk::CustomDomainsApi::new(client).get("text"))),
    Case::new("CustomDomainsService_GetSetupGuide", |client| {
        sent(&sdk::CustomDomainsApi::new(client).get_setup_guide("text"))
    }),
    Case::new("CustomDomainsService_List", |client| {
        sent(
            &sdk::CustomDomainsApi::new(client)
                .list()
                .status(sample!(CustomDomainStatus))
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("CustomDomainsService_Update", |client| {
        sent(&sdk::CustomDomainsApi::new(client).update("text", sample!(UpdateCustomDomainRequest)))
    }),
    Case::new("CustomDomainsService_ValidationInstructions", |client| {
        sent(&sdk::CustomDomainsApi::new(client).validation_instructions("text"))
    }),
    Case::new("DirectoriesService_Create", |client| {
        sent(&sdk::DirectoriesApi::new(client).create(sample!(CreateDirectoryRequest)))
    }),
    Case::new("DirectoriesService_Delete", |client| sent(&sdk::DirectoriesApi::new(client).delete("text"))),
    Case::new("DirectoriesService_Get", |client| sent(&sdk::DirectoriesApi::new(client).get("text"))),
    Case::new("DirectoriesService_List", |client| {
        sent(
            &sdk::DirectoriesApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .parent_directory_id("text")
                .search("text")
                .include_root(true)
                .recursive(true)
                .cursor("text"),
        )
    }),
    Case::new("DirectoriesService_Update", |client| {
        sent(&sdk::DirectoriesApi::new(client).update("text", sample!(UpdateDirectoryRequest)))
    }),
    Case::new("EventsService_ListEventTraces", |client| sent(&sdk::EventsApi::new(client).list_traces("text"))),
    Case::new("EventsService_ListEvents", |client| {
        sent(
            &sdk::EventsApi::new(client)
                .list()
                .link_id("text")
                .start_date(timestamp())
                .end_date(timestamp())
                .response_format(sample!(ResponseFormat))
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .include(pair!(EventInclude))
                .visitor_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text".to_owned(), "text".to_owned()])
                .cursor("text"),
        )
    }),
    Case::new("GoogleAnalyticsIntegrationsService_Delete", |client| {
        sent(&sdk::GoogleAnalyticsIntegrationsApi::new(client).delete())
    }),
    Case::new("GoogleAnalyticsIntegrationsService_Get", |client| {
        sent(&sdk::GoogleAnalyticsIntegrationsApi::new(client).get())
    }),
    Case::new("GoogleAnalyticsIntegrationsService_Test", |client| {
        sent(&sdk::GoogleAnalyticsIntegrationsApi::new(client).test())
    }),
    Case::new("GoogleAnalyticsIntegrationsService_Update", |client| {
        sent(&sdk::GoogleAnalyticsIntegrationsApi::new(client).update(sample!(UpdateGoogleAnalyticsIntegrationRequest)))
    }),
    Case::new("GoogleFormsIntegrationsService_CompleteOAuth", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).complete_oauth(sample!(CompleteGoogleFormsOAuthRequest)))
    }),
    Case::new("GoogleFormsIntegrationsService_Delete", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).delete())
    }),
    Case::new("GoogleFormsIntegrationsService_Get", |client| sent(&sdk::GoogleFormsIntegrationsApi::new(client).get())),
    Case::new("GoogleFormsIntegrationsService_GetOAuthURL", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).get_oauth_url())
    }),
    Case::new("GoogleFormsIntegrationsService_ListDetectedForms", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).list_detected_forms())
    }),
    Case::new("GoogleFormsIntegrationsService_SyncNow", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).sync_now().body(sample!(SyncGoogleFormsRequest)))
    }),
    Case::new("GoogleFormsIntegrationsService_Update", |client| {
        sent(&sdk::GoogleFormsIntegrationsApi::new(client).update(sample!(UpdateGoogleFormsIntegrationRequest)))
    }),
    Case::new("IntegrationsService_Track", |client| sent(&sdk::IntegrationsApi::new(client).track("text"))),
    Case::new("JobsService_Get", |client| sent(&sdk::JobsApi::new(client).get("text"))),
    Case::new("SettingsService_GetDataCollection", |client| {
        sent(&sdk::LinkSettingsApi::new(client).get_data_collection())
    }),
    Case::new("SettingsService_GetLinkSetting", |client| sent(&sdk::LinkSettingsApi::new(client).get("text"))),
    Case::new("SettingsService_UpdateDataCollection", |client| {
        sent(&sdk::LinkSettingsApi::new(client).update_data_collection(sample!(UpdateDataCollectionRequest)))
    }),
    Case::new("SettingsService_UpdateLinkSetting", |client| {
        sent(&sdk::LinkSettingsApi::new(client).update("text", sample!(UpdateLinkSettingRequest)))
    }),
    Case::new("LinksService_Create", |client| sent(&sdk::LinksApi::new(client).create(sample!(CreateLinkRequest)))),
    Case::new("LinksService_CreateBatch", |client| {
        sent(&sdk::LinksApi::new(client).create_batch(pair!(CreateLinkRequest)))
    }),
    Case::new("LinksService_CreateBulk", |client| {
        sent(&sdk::LinksApi::new(client).create_bulk(sample!(CreateBulkLinksRequest)))
    }),
    Case::new("LinksService_CreateBulkAsync", |client| {
        sent(&sdk::LinksApi::new(client).create_bulk_async(sample!(CreateBulkLinksRequest)))
    }),
    Case::new("LinksService_CreateContactLink", |client| {
        sent(&sdk::LinksApi::new(client).create_contact_link(sample!(CreateContactLinkRequest)))
    }),
    Case::new("LinksService_CreateOpenMediaLink", |client| {
        sent(&sdk::LinksApi::new(client).create_open_media_link(sample!(CreateOpenMediaLinkRequest)))
    }),
    Case::new("LinksService_CreateThankYouLink", |client| {
        sent(&sdk::LinksApi::new(client).create_thank_you_link(sample!(CreateThankYouLinkRequest)))
    }),
    Case::new("LinksService_Delete", |client| sent(&sdk::LinksApi::new(client).delete("text"))),
    Case::new("LinksService_Get", |client| sent(&sdk::LinksApi::new(client).get("text").include(pair!(LinkInclude)))),
    Case::new("LinksService_List", |client| {
        sent(
            &sdk::LinksApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .include(pair!(LinkInclude))
                .tags(["text".to_owned(), "text".to_owned()])
                .search("text")
                .sort_by(sample!(LinkSortField))
                .sort_direction(sample!(SortDirection))
                .view(sample!(LinkView))
                .directory_id("text")
                .cursor("text"),
        )
    }),
    Case::new("LinksService_RenderQrcodeImages", |client| {
        sent(&sdk::LinksApi::new(client).render_qrcode_images("text", sample!(RenderQrcodeImagesRequest)))
    }),
    Case::new("LinksService_ResolveQrcodeImages", |client| {
        sent(&sdk::LinksApi::new(client).resolve_qrcode_images(sample!(ResolveQrcodeImagesRequest)))
    }),
    Case::new("LinksService_ShortlinkAvailability", |client| {
        sent(&sdk::LinksApi::new(client).shortlink_availability().shortlink("text").custom_domain_id("text"))
    }),
    Case::new("LinksService_ShortlinkRandom", |client| sent(&sdk::LinksApi::new(client).shortlink_random())),
    Case::new("LinksService_Update", |client| {
        sent(&sdk::LinksApi::new(client).update("text", sample!(UpdateLinkRequest)))
    }),
    Case::new("MediaService_CompleteReplace", |client| {
        sent(&sdk::MediaApi::new(client).complete_replace("text", "text"))
    }),
    Case::new("MediaService_CompleteUpload", |client| sent(&sdk::MediaApi::new(client).complete_upload("text"))),
    Case::new("MediaService_Create", |client| sent(&sdk::MediaApi::new(client).create(sample!(CreateMediaRequest)))),
    Case::new("MediaService_CreateReplaceUpload", |client| {
        sent(&sdk::MediaApi::new(client).create_replace_upload("text", sample!(CreateMediaReplaceUploadRequest)))
    }),
    Case::new("MediaService_CreateUpload", |client| {
        sent(&sdk::MediaApi::new(client).create_upload(sample!(CreateMediaUploadRequest)))
    }),
    Case::new("MediaService_Delete", |client| sent(&sdk::MediaApi::new(client).delete("text"))),
    Case::new("MediaService_Get", |client| sent(&sdk::MediaApi::new(client).get("text"))),
    Case::new("MediaService_Import", |client| sent(&sdk::MediaApi::new(client).import(sample!(ImportMediaRequest)))),
    Case::new("MediaService_List", |client| {
        sent(
            &sdk::MediaApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .usage(sample!(MediaUsage))
                .kind(sample!(MediaKind))
                .uploaded_from(sample!(MediaUploadOrigin))
                .cursor("text"),
        )
    }),
    Case::new("MediaService_ReplaceImport", |client| {
        sent(&sdk::MediaApi::new(client).replace_import("text", sample!(ReplaceMediaImportRequest)))
    }),
    Case::new("MembersService_AllowAccess", |client| {
        sent(&sdk::MembersApi::new(client).allow_access("text").body(sample!(AllowAccessRequest)))
    }),
    Case::new("MembersService_CreateMyWorkspace", |client| {
        sent(&sdk::MembersApi::new(client).create_my_workspace(sample!(CreateMyWorkspaceRequest)))
    }),
    Case::new("MembersService_Delete", |client| sent(&sdk::MembersApi::new(client).delete("text"))),
    Case::new("MembersService_ForceSignout", |client| {
        sent(&sdk::MembersApi::new(client).force_signout("text").body(sample!(ForceSignoutRequest)))
    }),
    Case::new("MembersService_Get", |client| sent(&sdk::MembersApi::new(client).get("text"))),
    Case::new("MembersService_GetMyself", |client| sent(&sdk::MembersApi::new(client).get_myself())),
    Case::new("MembersService_Invite", |client| {
        sent(&sdk::MembersApi::new(client).invite(sample!(InviteMemberRequest)))
    }),
    Case::new("MembersService_List", |client| {
        sent(
            &sdk::MembersApi::new(client).list().page_size(9_007_199_254_740_993_i64).page_token("text").cursor("text"),
        )
    }),
    Case::new("MembersService_ListMyWorkspaces", |client| sent(&sdk::MembersApi::new(client).list_my_workspaces())),
    Case::new("MembersService_RevokeAccess", |client| {
        sent(&sdk::MembersApi::new(client).revoke_access("text").body(sample!(RevokeAccessRequest)))
    }),
    Case::new("MembersService_SwitchWorkspace", |client| {
        sent(&sdk::MembersApi::new(client).switch_workspace("text", sample!(SwitchWorkspaceRequest)))
    }),
    Case::new("MembersService_Update", |client| {
        sent(&sdk::MembersApi::new(client).update("text", sample!(UpdateMemberRequest)))
    }),
    Case::new("MembersService_UpdateMyself", |client| {
        sent(&sdk::MembersApi::new(client).update_myself(sample!(UpdateMeRequest)))
    }),
    Case::new("MetricsService_GetEventsMetric", |client| {
        sent(
            &sdk::MetricsApi::new(client)
                .events()
                .start_date(timestamp())
                .end_date(timestamp())
                .link_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text".to_owned(), "text".to_owned()]),
        )
    }),
    Case::new("MetricsService_GetWorkspaceInsight", |client| sent(&sdk::MetricsApi::new(client).workspace_insight())),
    Case::new("MetricsService_GetWorkspaceMetric", |client| sent(&sdk::MetricsApi::new(client).workspace())),
    Case::new("PageThemeTemplatesService_CreatePageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).create(sample!(CreatePageThemeTemplateRequest)))
    }),
    Case::new("PageThemeTemplatesService_DeletePageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).delete("text"))
    }),
    Case::new("PageThemeTemplatesService_GetPageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).get("text").include(["text".to_owned(), "text".to_owned()]))
    }),
    Case::new("PageThemeTemplatesService_ImportPageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).import(sample!(ImportPageThemeTemplateRequest)))
    }),
    Case::new("PageThemeTemplatesService_ListPageThemeTemplates", |client| {
        sent(
            &sdk::PageThemeTemplatesApi::new(client)
                .list()
                .include(["text".to_owned(), "text".to_owned()])
                .search("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .scope(sample!(PageThemeTemplateScope))
                .cursor("text"),
        )
    }),
    Case::new("PageThemeTemplatesService_PublicGetPageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).public_get("text").include(pair!(TemplateInclude)))
    }),
    Case::new("PageThemeTemplatesService_PublicListPageThemeTemplates", |client| {
        sent(
            &sdk::PageThemeTemplatesApi::new(client)
                .public_list()
                .include(pair!(TemplateInclude))
                .search("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .workspace_id("text")
                .cursor("text"),
        )
    }),
    Case::new("PageThemeTemplatesService_PublishPageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).publish("text"))
    }),
    Case::new("PageThemeTemplatesService_ResolvePageThemeTemplateImages", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).resolve_images(sample!(ResolvePageThemeTemplateImagesRequest)))
    }),
    Case::new("PageThemeTemplatesService_UpdatePageThemeTemplate", |client| {
        sent(&sdk::PageThemeTemplatesApi::new(client).update("text", sample!(UpdatePageThemeTemplateRequest)))
    }),
    Case::new("PageThemeTemplatesService_UpdatePageThemeTemplateStyling", |client| {
        sent(
            &sdk::PageThemeTemplatesApi::new(client)
                .update_styling("text", sample!(UpdatePageThemeTemplateStylingRequest)),
        )
    }),
    Case::new("PageThemeTemplatesService_FindMatchingPageThemeTemplate", |client| {
        sent(&sdk::PageThemesApi::new(client).find_matching_template("text"))
    }),
    Case::new("PageThemesService_ApplyPageThemeTemplate", |client| {
        sent(&sdk::PageThemesApi::new(client).apply_template(sample!(ApplyPageThemeTemplateRequest)))
    }),
    Case::new("PageThemesService_GetPageTheme", |client| sent(&sdk::PageThemesApi::new(client).get("text"))),
    Case::new("PageThemesService_ListPageThemes", |client| {
        sent(
            &sdk::PageThemesApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("PageThemesService_UpdatePageTheme", |client| {
        sent(&sdk::PageThemesApi::new(client).update("text", sample!(UpdatePageThemeRequest)))
    }),
    Case::new("PricingService_ListPricingPlans", |client| sent(&sdk::PricingApi::new(client).list_plans())),
    Case::new("QrcodeDesignService_ApplyTemplate", |client| {
        sent(&sdk::QrCodeDesignsApi::new(client).apply_template(sample!(ApplyQrcodeTemplateRequest)))
    }),
    Case::new("QrcodeDesignService_Delete", |client| sent(&sdk::QrCodeDesignsApi::new(client).delete("text"))),
    Case::new("QrcodeDesignService_Get", |client| sent(&sdk::QrCodeDesignsApi::new(client).get("text"))),
    Case::new("QrcodeDesignService_PublicCreate", |client| {
        sent(&sdk::QrCodeDesignsApi::new(client).public_create(sample!(PublicCreateQrcodeDesignRequest)))
    }),
    Case::new("QrcodeDesignService_Update", |client| {
        sent(&sdk::QrCodeDesignsApi::new(client).update("text", sample!(UpdateQrcodeDesignRequest)))
    }),
    Case::new("QrcodeTemplatesService_CreateQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).create(sample!(CreateQrcodeTemplateRequest)))
    }),
    Case::new("QrcodeTemplatesService_DeleteQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).delete("text"))
    }),
    Case::new("QrcodeTemplatesService_GetQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).get("text").include(["text".to_owned(), "text".to_owned()]))
    }),
    Case::new("QrcodeTemplatesService_ImportQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).import(sample!(ImportQrcodeTemplateRequest)))
    }),
    Case::new("QrcodeTemplatesService_ListQrcodeTemplates", |client| {
        sent(
            &sdk::QrCodeTemplatesApi::new(client)
                .list()
                .include(["text".to_owned(), "text".to_owned()])
                .search("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .scope(sample!(QrcodeTemplateScope))
                .cursor("text"),
        )
    }),
    Case::new("QrcodeTemplatesService_PublicGetQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).public_get("text").include(pair!(TemplateInclude)))
    }),
    Case::new("QrcodeTemplatesService_PublicListQrcodeTemplates", |client| {
        sent(
            &sdk::QrCodeTemplatesApi::new(client)
                .public_list()
                .include(pair!(TemplateInclude))
                .search("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .workspace_id("text")
                .cursor("text"),
        )
    }),
    Case::new("QrcodeTemplatesService_PublishQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).publish("text").body(sample!(PublishQrcodeTemplateRequest)))
    }),
    Case::new("QrcodeTemplatesService_ResolveQrcodeTemplateImages", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).resolve_images(sample!(ResolveQrcodeTemplateImagesRequest)))
    }),
    Case::new("QrcodeTemplatesService_UpdateQrcodeTemplate", |client| {
        sent(&sdk::QrCodeTemplatesApi::new(client).update("text", sample!(UpdateQrcodeTemplateRequest)))
    }),
    Case::new("RetargetingPixelsService_Get", |client| sent(&sdk::RetargetingPixelsApi::new(client).get())),
    Case::new("RetargetingPixelsService_ListForLink", |client| {
        sent(&sdk::RetargetingPixelsApi::new(client).list_for_link("text"))
    }),
    Case::new("RetargetingPixelsService_Update", |client| {
        sent(&sdk::RetargetingPixelsApi::new(client).update(sample!(UpdateRetargetingPixelsRequest)))
    }),
    Case::new("ReviewRewardsService_GetOffer", |client| sent(&sdk::ReviewRewardsApi::new(client).get_offer())),
    Case::new("ReviewRewardsService_Submit", |client| {
        sent(&sdk::ReviewRewardsApi::new(client).submit(sample!(SubmitReviewRewardRequest)))
    }),
    Case::new("SlackIntegrationsService_CompleteOAuth", |client| {
        sent(&sdk::SlackIntegrationsApi::new(client).complete_oauth(sample!(CompleteSlackOAuthRequest)))
    }),
    Case::new("SlackIntegrationsService_Delete", |client| sent(&sdk::SlackIntegrationsApi::new(client).delete())),
    Case::new("SlackIntegrationsService_Get", |client| sent(&sdk::SlackIntegrationsApi::new(client).get())),
    Case::new("SlackIntegrationsService_GetOAuthURL", |client| {
        sent(&sdk::SlackIntegrationsApi::new(client).get_oauth_url())
    }),
    Case::new("SlackIntegrationsService_ListChannels", |client| {
        sent(&sdk::SlackIntegrationsApi::new(client).list_channels())
    }),
    Case::new("SlackIntegrationsService_Test", |client| {
        sent(&sdk::SlackIntegrationsApi::new(client).test().body(sample!(TestSlackIntegrationRequest)))
    }),
    Case::new("SlackIntegrationsService_Update", |client| {
        sent(&sdk::SlackIntegrationsApi::new(client).update(sample!(UpdateSlackIntegrationRequest)))
    }),
    Case::new("TagsService_Delete", |client| sent(&sdk::TagsApi::new(client).delete("text"))),
    Case::new("TagsService_List", |client| {
        sent(
            &sdk::TagsApi::new(client)
                .list()
                .search("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("TimeSeriesService_GetEventsTimeSeries", |client| {
        sent(&sdk::TimeSeriesApi::new(client).events(sample!(GetEventsTimeSeriesRequest)))
    }),
    Case::new("VisitorsService_Delete", |client| sent(&sdk::VisitorsApi::new(client).delete("text"))),
    Case::new("VisitorsService_DeleteAttribute", |client| {
        sent(&sdk::VisitorsApi::new(client).delete_attribute("text", "text"))
    }),
    Case::new("VisitorsService_Get", |client| {
        sent(&sdk::VisitorsApi::new(client).get("text").include(pair!(VisitorInclude)))
    }),
    Case::new("VisitorsService_Identify", |client| {
        sent(&sdk::VisitorsApi::new(client).identify(sample!(IdentifyRequest)))
    }),
    Case::new("VisitorsService_List", |client| {
        sent(
            &sdk::VisitorsApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .email("text")
                .search("text")
                .include(pair!(VisitorInclude))
                .link_id("text")
                .response_format(sample!(ResponseFormat))
                .sort_field(sample!(VisitorSortField))
                .sort_direction(sample!(SortDirection))
                .cursor("text"),
        )
    }),
    Case::new("VisitorsService_ListAttributeKeys", |client| {
        sent(
            &sdk::VisitorsApi::new(client)
                .list_attribute_keys()
                .link_id("text")
                .directory_id("text")
                .tag_id("text")
                .countries(["text".to_owned(), "text".to_owned()]),
        )
    }),
    Case::new("VisitorsService_Search", |client| {
        sent(&sdk::VisitorsApi::new(client).search(sample!(ListVisitorsRequest)))
    }),
    Case::new("VisitorsService_Update", |client| {
        sent(&sdk::VisitorsApi::new(client).update("text", sample!(UpdateVisitorRequest)))
    }),
    Case::new("WebhooksService_Create", |client| {
        sent(&sdk::WebhooksApi::new(client).create(sample!(CreateWebhookRequest)))
    }),
    Case::new("WebhooksService_Delete", |client| sent(&sdk::WebhooksApi::new(client).delete("text"))),
    Case::new("WebhooksService_Get", |client| sent(&sdk::WebhooksApi::new(client).get("text"))),
    Case::new("WebhooksService_List", |client| {
        sent(
            &sdk::WebhooksApi::new(client)
                .list()
                .status(sample!(WebhookStatus))
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("WebhooksService_Update", |client| {
        sent(&sdk::WebhooksApi::new(client).update("text", sample!(UpdateWebhookRequest)))
    }),
    Case::new("WorkflowStepsService_AutoLayoutWorkflow", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).auto_layout("text").body(sample!(AutoLayoutWorkflowRequest)))
    }),
    Case::new("WorkflowStepsService_ConnectStep", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).connect("text", "text", "text", sample!(ConnectWorkflowStepRequest)))
    }),
    Case::new("WorkflowStepsService_Create", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).create("text", sample!(CreateWorkflowStepRequest)))
    }),
    Case::new("WorkflowStepsService_Delete", |client| sent(&sdk::WorkflowStepsApi::new(client).delete("text", "text"))),
    Case::new("WorkflowStepsService_DisconnectStep", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).disconnect("text", "text", "text"))
    }),
    Case::new("WorkflowStepsService_Get", |client| sent(&sdk::WorkflowStepsApi::new(client).get("text", "text"))),
    Case::new("WorkflowStepsService_GetWalletPassSupport", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).get_wallet_pass_support())
    }),
    Case::new("WorkflowStepsService_List", |client| {
        sent(
            &sdk::WorkflowStepsApi::new(client)
                .list("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("WorkflowStepsService_ResolveStepCollisions", |client| {
        sent(
            &sdk::WorkflowStepsApi::new(client)
                .resolve_collisions("text", "text")
                .body(sample!(ResolveStepCollisionsRequest)),
        )
    }),
    Case::new("WorkflowStepsService_Update", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).update("text", "text", sample!(UpdateWorkflowStepRequest)))
    }),
    Case::new("WorkflowStepsService_ValidateWorkflow", |client| {
        sent(&sdk::WorkflowStepsApi::new(client).validate("text"))
    }),
    Case::new("WorkspaceTokensService_Create", |client| {
        sent(&sdk::WorkspaceTokensApi::new(client).create(sample!(CreateWorkspaceTokenRequest)))
    }),
    Case::new("WorkspaceTokensService_Delete", |client| sent(&sdk::WorkspaceTokensApi::new(client).delete("text"))),
    Case::new("WorkspaceTokensService_Get", |client| sent(&sdk::WorkspaceTokensApi::new(client).get("text"))),
    Case::new("WorkspaceTokensService_List", |client| {
        sent(
            &sdk::WorkspaceTokensApi::new(client)
                .list()
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .cursor("text"),
        )
    }),
    Case::new("WorkspaceTokensService_Update", |client| {
        sent(&sdk::WorkspaceTokensApi::new(client).update("text", sample!(UpdateWorkspaceTokenRequest)))
    }),
    Case::new("WorkspacesService_Delete", |client| sent(&sdk::WorkspacesApi::new(client).delete())),
    Case::new("WorkspacesService_GetMyWorkspace", |client| sent(&sdk::WorkspacesApi::new(client).get_my_workspace())),
    Case::new("WorkspacesService_GetWorkspace", |client| sent(&sdk::WorkspacesApi::new(client).get("text"))),
    Case::new("WorkspacesService_PublicGetWorkspace", |client| {
        sent(&sdk::WorkspacesApi::new(client).public_get("text"))
    }),
    Case::new("WorkspacesService_RequestEnrollment", |client| {
        sent(&sdk::WorkspacesApi::new(client).request_enrollment(sample!(RequestWorkspaceEnrollmentRequest)))
    }),
    Case::new("WorkspacesService_Update", |client| {
        sent(&sdk::WorkspacesApi::new(client).update(sample!(UpdateWorkspaceRequest)))
    }),
    Case::new("WorkspacesService_UpdateOriginInquiry", |client| {
        sent(&sdk::WorkspacesApi::new(client).update_origin_inquiry(sample!(UpdateWorkspaceOriginInquiryRequest)))
    }),
    Case::new("WorkspacesService_UpdateOriginPurpose", |client| {
        sent(&sdk::WorkspacesApi::new(client).update_origin_purpose(sample!(UpdateWorkspaceOriginPurposeRequest)))
    }),
];

/// The models.
pub(super) const MODELS: &[Model] = &[
    model!(AgentClaim, "AgentClaim").object(&[]),
    model!(AgentClaimStatus, "AgentClaimStatus"),
    model!(ClaimAgentWorkspaceRequest, "ClaimAgentWorkspaceRequest").object(&[]).set_by(|| {
        json(
            &sdk::ClaimAgentWorkspaceRequest::new()
                .claim_attempt_token("text")
                .firebase_token("text")
                .password("text")
                .user_code("text"),
        )
    }),
    model!(GetAgentClaimRequest, "GetAgentClaimRequest")
        .object(&[])
        .set_by(|| json(&sdk::GetAgentClaimRequest::new().claim_attempt_token("text"))),
    model!(Agent, "Agent").object(&[]),
    model!(AgentGuardrail, "AgentGuardrail"),
    model!(AgentGuardrailList, "AgentGuardrailList")
        .object(&[])
        .set_by(|| json(&sdk::AgentGuardrailList::new().values(pair!(AgentGuardrail)))),
    model!(AgentGuardrailPreset, "AgentGuardrailPreset").object(&[]),
    model!(AgentKnowledgeDocument, "AgentKnowledgeDocument").object(&[]),
    model!(AgentLimits, "AgentLimits").object(&[]),
    model!(AgentQuestionHandling, "AgentQuestionHandling"),
    model!(AgentQuestionHandlingPreset, "AgentQuestionHandlingPreset").object(&[]),
    model!(AgentReplyLength, "AgentReplyLength"),
    model!(AgentReplyLengthPreset, "AgentReplyLengthPreset").object(&[]),
    model!(AgentRole, "AgentRole"),
    model!(AgentRolePreset, "AgentRolePreset").object(&[]),
    model!(AgentTone, "AgentTone"),
    model!(AgentTonePreset, "AgentTonePreset").object(&[]),
    model!(AgentUsage, "AgentUsage").object(&[]),
    model!(CreateAgentKnowledgeDocumentRequest, "AgentsServiceCreateKnowledgeDocumentBody")
        .object(&["content", "title"])
        .set_by(|| json(&sdk::CreateAgentKnowledgeDocumentRequest::new("text", "text").content("text").title("text"))),
    model!(CreateAgentKnowledgeDocumentResponse, "CreateAgentKnowledgeDocumentResponse").object(&["document"]),
    model!(CreateAgentRequest, "CreateAgentRequest").object(&["name"]).set_by(|| {
        json(
            &sdk::CreateAgentRequest::new("text")
                .custom_rules("text")
                .emoji_enabled(true)
                .guardrails(pair!(AgentGuardrail))
                .instructions("text")
                .language("text")
                .name("text")
                .question_handling(sample!(AgentQuestionHandling))
                .reply_length(sample!(AgentReplyLength))
                .role(sample!(AgentRole))
                .style_notes("text")
                .tone(sample!(AgentTone)),
        )
    }),
    model!(CreateAgentResponse, "CreateAgentResponse").object(&["agent"]),
    model!(GetAgentResponse, "GetAgentResponse").object(&["agent"]),
    model!(ListAgentPresetsResponse, "ListAgentPresetsResponse").object(&[]),
    model!(ListAgentsResponse, "ListAgentsResponse").object(&[]),
    model!(UpdateAgentKnowledgeDocumentRequest, "AgentsServiceUpdateKnowledgeDocumentBody")
        .object(&[])
        .set_by(|| json(&sdk::UpdateAgentKnowledgeDocumentRequest::new().content("text").title("text"))),
    model!(UpdateAgentKnowledgeDocumentResponse, "UpdateAgentKnowledgeDocumentResponse").object(&["document"]),
    model!(UpdateAgentRequest, "AgentsServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateAgentRequest::new()
                .custom_rules("text")
                .emoji_enabled(true)
                .guardrails(sample!(AgentGuardrailList))
                .instructions("text")
                .language("text")
                .name("text")
                .question_handling(sample!(AgentQuestionHandling))
                .reply_length(sample!(AgentReplyLength))
                .role(sample!(AgentRole))
                .style_notes("text")
                .tone(sample!(AgentTone)),
        )
    }),
    model!(UpdateAgentResponse, "UpdateAgentResponse").object(&["agent"]),
    model!(DismissAllowanceNoticeRequest, "DismissAllowanceNoticeRequest")
        .object(&[])
        .set_by(|| json(&sdk::DismissAllowanceNoticeRequest::new().key(sample!(PlanLimitKey)))),
    model!(ListAllowancesResponse, "ListAllowancesResponse").object(&[]),
    model!(TypeDate, "typeDate").object(&[]),
    model!(WorkspaceAllowance, "WorkspaceAllowance").object(&[]),
    model!(AnalyticsDashboard, "AnalyticsDashboard").object(&[]),
    model!(AnalyticsWidgetResult, "AnalyticsWidgetResult").object(&[]),
    model!(ChatDisplayMessage, "ChatDisplayMessage").object(&[]),
    model!(ChatSender, "ChatSender"),
    model!(CreateDashboardRequest, "CreateDashboardRequest").object(&[]).set_by(|| {
        json(
            &sdk::CreateDashboardRequest::new()
                .config(sample!(DashboardConfig))
                .id("text")
                .link_id("text")
                .name("text")
                .use_default_widgets(true),
        )
    }),
    model!(CreateDashboardResponse, "CreateDashboardResponse").object(&["dashboard"]),
    model!(DashboardConfig, "DashboardConfig")
        .object(&[])
        .set_by(|| json(&sdk::DashboardConfig::new().grid_columns(7).widgets(pair!(DashboardWidget)))),
    model!(DashboardScope, "DashboardScope"),
    model!(DashboardWidget, "DashboardWidget").object(&[]).set_by(|| {
        json(
            &sdk::DashboardWidget::new()
                .data_source(sample!(WidgetDataSource))
                .id("text")
                .position(sample!(WidgetPosition))
                .size(sample!(WidgetSize))
                .title("text")
                .visualization(sample!(WidgetVisualization)),
        )
    }),
    model!(DeleteDashboardResponse, "DeleteDashboardResponse").object(&[]),
    model!(GenerateWidgetSummaryRequest, "AnalyticsDashboardServiceGenerateWidgetSummaryBody")
        .object(&[])
        .set_by(|| json(&sdk::GenerateWidgetSummaryRequest::new().force(true))),
    model!(GenerateWidgetSummaryResponse, "GenerateWidgetSummaryResponse").object(&["result"]),
    model!(GetWidgetSummaryResponse, "GetWidgetSummaryResponse").object(&[]),
    model!(ListDashboardsResponse, "ListDashboardsResponse").object(&[]),
    model!(UpdateDashboardRequest, "AnalyticsDashboardServiceUpdateDashboardBody")
        .object(&[])
        .set_by(|| json(&sdk::UpdateDashboardRequest::new().config(sample!(DashboardConfig)).name("text"))),
    model!(UpdateDashboardResponse, "UpdateDashboardResponse").object(&["dashboard"]),
    model!(WidgetDataSource, "WidgetDataSource").object(&[]).set_by(|| {
        json(
            &sdk::WidgetDataSource::new()
                .endpoint("text")
                .method(sample!(WidgetRequestMethod))
                .params(free_form())
                .response_data_path("text")
                .uses_date_range(true)
                .uses_interval(true),
        )
    }),
    model!(WidgetFieldMapping, "WidgetFieldMapping")
        .object(&[])
        .set_by(|| json(&sdk::WidgetFieldMapping::new().chart_role("text").display_label("text").source_field("text"))),
    model!(WidgetPosition, "WidgetPosition").object(&[]).set_by(|| json(&sdk::WidgetPosition::new().x(7).y(7))),
    model!(WidgetRequestMethod, "WidgetRequestMethod"),
    model!(WidgetSize, "WidgetSize").object(&[]).set_by(|| json(&sdk::WidgetSize::new().h(7).w(7))),
    model!(WidgetTab, "WidgetTab").object(&[]).set_by(|| {
        json(
            &sdk::WidgetTab::new()
                .label("text")
                .mode(sample!(WidgetTabMode))
                .params(free_form())
                .view(sample!(WidgetTabView)),
        )
    }),
    model!(WidgetTabMode, "WidgetTabMode"),
    model!(WidgetTabView, "WidgetTabView"),
    model!(WidgetVisualization, "WidgetVisualization").object(&[]).set_by(|| {
        json(
            &sdk::WidgetVisualization::new()
                .chart_type("text")
                .colors(["text".to_owned(), "text".to_owned()])
                .field_mappings(pair!(WidgetFieldMapping))
                .tabs(pair!(WidgetTab)),
        )
    }),
    model!(AttributeValueDataPoint, "AttributeValueDataPoint").object(&[]),
    model!(AttributeValueEntry, "AttributeValueEntry").object(&[]),
    model!(BreakdownDataPoint, "BreakdownDataPoint").object(&[]),
    model!(BreakdownDimension, "BreakdownDimension"),
    model!(DeviceDataPoint, "DeviceDataPoint").object(&[]),
    model!(FunnelBranch, "FunnelBranch").object(&[]),
    model!(FunnelStep, "FunnelStep").object(&[]),
    model!(FunnelStepKind, "FunnelStepKind"),
    model!(GeoDataPoint, "GeoDataPoint").object(&[]),
    model!(GeoDimension, "GeoDimension"),
    model!(GetAttributeDistributionRequest, "GetAttributeDistributionRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetAttributeDistributionRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .key("text")
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetAttributeDistributionResponse, "GetAttributeDistributionResponse").object(&[]),
    model!(GetAttributeMetricRequest, "GetAttributeMetricRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetAttributeMetricRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .key("text")
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetAttributeMetricResponse, "GetAttributeMetricResponse").object(&[]),
    model!(GetAttributeValuesRequest, "GetAttributeValuesRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetAttributeValuesRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .key("text")
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetAttributeValuesResponse, "GetAttributeValuesResponse").object(&[]),
    model!(GetBreakdownRequest, "GetBreakdownRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetBreakdownRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .dimension(sample!(BreakdownDimension))
                .directory_id("text")
                .end_date(timestamp())
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetBreakdownResponse, "GetBreakdownResponse").object(&[]),
    model!(GetDeviceDistributionRequest, "GetDeviceDistributionRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetDeviceDistributionRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetDeviceDistributionResponse, "GetDeviceDistributionResponse").object(&[]),
    model!(GetGeoBreakdownRequest, "GetGeoBreakdownRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetGeoBreakdownRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .group_by(sample!(GeoDimension))
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetGeoBreakdownResponse, "GetGeoBreakdownResponse").object(&[]),
    model!(GetGroupedTimeSeriesRequest, "GetGroupedTimeSeriesRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetGroupedTimeSeriesRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .group_by(sample!(GroupByDimension))
                .interval_in_minutes(7)
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetGroupedTimeSeriesResponse, "GetGroupedTimeSeriesResponse").object(&[]),
    model!(GetHourOfDayDistributionRequest, "GetHourOfDayDistributionRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetHourOfDayDistributionRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetHourOfDayDistributionResponse, "GetHourOfDayDistributionResponse").object(&[]),
    model!(GetStepFunnelRequest, "GetStepFunnelRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetStepFunnelRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetStepFunnelResponse, "GetStepFunnelResponse").object(&[]),
    model!(GetTopLinksRequest, "GetTopLinksRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetTopLinksRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .limit(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetTopLinksResponse, "GetTopLinksResponse").object(&[]),
    model!(GetVisitorTrendsRequest, "GetVisitorTrendsRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetVisitorTrendsRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .interval_in_minutes(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetVisitorTrendsResponse, "GetVisitorTrendsResponse").object(&[]),
    model!(GroupByDimension, "GroupByDimension"),
    model!(HourOfDayDataPoint, "HourOfDayDataPoint").object(&[]),
    model!(ListVisitorCountriesResponse, "ListVisitorCountriesResponse").object(&[]),
    model!(TimeSeriesPoint, "TimeSeriesPoint").object(&[]),
    model!(TimeSeriesSeries, "TimeSeriesSeries").object(&[]),
    model!(TopLinkDataPoint, "TopLinkDataPoint").object(&[]),
    model!(VisitorCountry, "VisitorCountry").object(&[]),
    model!(VisitorTrendDataPoint, "VisitorTrendDataPoint").object(&[]),
    model!(ApiScopeAccess, "ApiScopeAccess"),
    model!(ApiScopeInfo, "ApiScopeInfo").object(&[]),
    model!(ListApiScopesResponse, "ListApiScopesResponse").object(&[]),
    model!(AssistantCompleteAttachmentUploadResponse, "AssistantCompleteAttachmentUploadResponse").object(&[]),
    model!(AssistantContextType, "AssistantContextType"),
    model!(AssistantCreateAttachmentUploadRequest, "AssistantCreateAttachmentUploadRequest")
        .object(&["fileName", "size"])
        .set_by(|| {
            json(
                &sdk::AssistantCreateAttachmentUploadRequest::new("text", 9_007_199_254_740_993_i64)
                    .file_name("text")
                    .mime_type("text")
                    .size(9_007_199_254_740_993_i64),
            )
        }),
    model!(AssistantCreateAttachmentUploadResponse, "AssistantCreateAttachmentUploadResponse").object(&[]),
    model!(AssistantDisplayMessage, "AssistantDisplayMessage").object(&[]),
    model!(AssistantDisplayMessageAttachment, "AssistantDisplayMessageAttachment").object(&[]),
    model!(AssistantGetConversationResponse, "AssistantGetConversationResponse").object(&[]),
    model!(AssistantMarkConversationReadRequest, "AssistantMarkConversationReadRequest").object(&[]).set_by(|| {
        json(
            &sdk::AssistantMarkConversationReadRequest::new()
                .context_id("text")
                .context_type(sample!(AssistantContextType)),
        )
    }),
    model!(AssistantMarkConversationReadResponse, "AssistantMarkConversationReadResponse").object(&[]),
    model!(AssistantUploadFileRequest, "AssistantUploadFileRequest")
        .object(&[])
        .set_by(|| json(&sdk::AssistantUploadFileRequest::new().content("text").mime_type("text").name("text"))),
    model!(AssistantUploadFileResponse, "AssistantUploadFileResponse").object(&[]),
    model!(ChatUiAction, "ChatUIAction").object(&[]),
    model!(ChatUiOption, "ChatUIOption").object(&[]),
    model!(RequestEmailVerificationRequest, "RequestEmailVerificationRequest")
        .object(&[])
        .set_by(|| json(&sdk::RequestEmailVerificationRequest::new().email("text"))),
    model!(CheckCustomDomainResponse, "CheckCustomDomainResponse").object(&["customDomain"]),
    model!(CreateCustomDomainRequest, "CreateCustomDomainRequest")
        .object(&[])
        .set_by(|| json(&sdk::CreateCustomDomainRequest::new().name("text"))),
    model!(CreateCustomDomainResponse, "CreateCustomDomainResponse").object(&["customDomain"]),
    model!(CustomDomainDnsRecord, "CustomDomainDnsRecord").object(&[]),
    model!(CustomDomainOneClickSetup, "CustomDomainOneClickSetup").object(&[]),
    model!(CustomDomainSetupGuide, "CustomDomainSetupGuide").object(&[]),
    model!(CustomDomainSetupHint, "CustomDomainSetupHint"),
    model!(DeleteCustomDomainResponse, "DeleteCustomDomainResponse").object(&[]),
    model!(DnsProvider, "DnsProvider"),
    model!(DnsRecordPurpose, "DnsRecordPurpose"),
    model!(DnsRecordType, "DnsRecordType"),
    model!(GetCustomDomainResponse, "GetCustomDomainResponse").object(&["customDomain"]),
    model!(GetCustomDomainSetupGuideResponse, "GetCustomDomainSetupGuideResponse").object(&["setupGuide"]),
    model!(ListCustomDomainsResponse, "ListCustomDomainsResponse").object(&[]),
    model!(UpdateCustomDomainRequest, "CustomDomainsServiceUpdateBody")
        .object(&[])
        .set_by(|| json(&sdk::UpdateCustomDomainRequest::new().root_destination("text"))),
    model!(UpdateCustomDomainResponse, "UpdateCustomDomainResponse").object(&["customDomain"]),
    model!(ValidationInstructionsCustomDomainResponse, "ValidationInstructionsCustomDomainResponse").object(&[]),
    model!(
        ValidationInstructionsCustomDomainResponseValidation,
        "ValidationInstructionsCustomDomainResponseValidation"
    )
    .object(&[]),
    model!(
        ValidationInstructionsCustomDomainResponseValidationType,
        "ValidationInstructionsCustomDomainResponseValidationType"
    ),
    model!(ValidationPurpose, "ValidationPurpose"),
    model!(CreateDirectoryRequest, "CreateDirectoryRequest")
        .object(&["name"])
        .set_by(|| json(&sdk::CreateDirectoryRequest::new("text").name("text").parent_directory_id("text"))),
    model!(CreateDirectoryResponse, "CreateDirectoryResponse").object(&["directory"]),
    model!(DeleteDirectoryResponse, "DeleteDirectoryResponse").object(&[]),
    model!(Directory, "Directory").object(&[]),
    model!(GetDirectoryResponse, "GetDirectoryResponse").object(&["directory"]),
    model!(ListDirectoriesResponse, "ListDirectoriesResponse").object(&[]),
    model!(UpdateDirectoryRequest, "DirectoriesServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateDirectoryRequest::new()
                .name("text")
                .parent_directory_id("text")
                .parent_directory_id_delete(true),
        )
    }),
    model!(UpdateDirectoryResponse, "UpdateDirectoryResponse").object(&["directory"]),
    model!(Action, "Action"),
    model!(ChatBotCollectedValue, "ChatBotCollectedValue").object(&[]),
    model!(ChatBotMessageAuthor, "ChatBotMessageAuthor"),
    model!(ChatBotOutcome, "ChatBotOutcome"),
    model!(ChatBotTraceData, "ChatBotTraceData").object(&[]),
    model!(ChatBotTraceMessage, "ChatBotTraceMessage").object(&[]),
    model!(ContactCardTraceCard, "ContactCardTraceCard").object(&[]),
    model!(ContactCardTraceData, "ContactCardTraceData").object(&[]),
    model!(CountryConditionTraceData, "CountryConditionTraceData").object(&[]),
    model!(CountryConditionTraceOption, "CountryConditionTraceOption").object(&[]),
    model!(DayOfMonthConditionTraceData, "DayOfMonthConditionTraceData").object(&[]),
    model!(DayOfMonthConditionTraceOption, "DayOfMonthConditionTraceOption").object(&[]),
    model!(DayOfWeekConditionTraceData, "DayOfWeekConditionTraceData").object(&[]),
    model!(DayOfWeekConditionTraceOption, "DayOfWeekConditionTraceOption").object(&[]),
    model!(DeviceActorConditionTraceData, "DeviceActorConditionTraceData").object(&[]),
    model!(DeviceActorConditionTraceOption, "DeviceActorConditionTraceOption").object(&[]),
    model!(DeviceBrandConditionTraceData, "DeviceBrandConditionTraceData").object(&[]),
    model!(DeviceBrandConditionTraceOption, "DeviceBrandConditionTraceOption").object(&[]),
    model!(DeviceBrowserConditionTraceData, "DeviceBrowserConditionTraceData").object(&[]),
    model!(DeviceBrowserConditionTraceOption, "DeviceBrowserConditionTraceOption").object(&[]),
    model!(DevicePlatformConditionTraceData, "DevicePlatformConditionTraceData").object(&[]),
    model!(DevicePlatformConditionTraceOption, "DevicePlatformConditionTraceOption").object(&[]),
    model!(DeviceTypeConditionTraceData, "DeviceTypeConditionTraceData").object(&[]),
    model!(DeviceTypeConditionTraceOption, "DeviceTypeConditionTraceOption").object(&[]),
    model!(EntryAccessTraceData, "EntryAccessTraceData").object(&[]),
    model!(Event, "Event").object(&[]),
    model!(EventInclude, "EventInclude"),
    model!(EventTrace, "EventTrace").object(&[]),
    model!(EventTraceData, "EventTraceData").object(&[]),
    model!(FormTraceData, "FormTraceData").object(&[]),
    model!(FormTraceDataField, "FormTraceDataField").object(&[]),
    model!(HttpMethod, "HTTPMethod"),
    model!(IdentifyVisitorTraceData, "IdentifyVisitorTraceData").object(&[]),
    model!(JourneyProgress, "JourneyProgress").object(&[]),
    model!(LanguageConditionTraceData, "LanguageConditionTraceData").object(&[]),
    model!(LanguageConditionTraceOption, "LanguageConditionTraceOption").object(&[]),
    model!(ListEventTracesResponse, "ListEventTracesResponse").object(&[]),
    model!(ListEventsCsvResponse, "ListEventsCsvResponse").object(&[]),
    model!(ListEventsJsonResponse, "ListEventsJsonResponse").object(&[]),
    model!(ListEventsResponse, "ListEventsResponse").object(&[]),
    model!(LocationRequestOutcome, "LocationRequestOutcome"),
    model!(LocationRequestTraceData, "LocationRequestTraceData").object(&[]),
    model!(MediaTraceData, "MediaTraceData").object(&[]),
    model!(MultiLinkTraceButton, "MultiLinkTraceButton").object(&[]),
    model!(MultiLinkTraceData, "MultiLinkTraceData").object(&[]),
    model!(MultiLinkTraceSelectedButton, "MultiLinkTraceSelectedButton").object(&[]),
    model!(PasswordTraceData, "PasswordTraceData").object(&[]),
    model!(RedirectTraceData, "RedirectTraceData").object(&[]),
    model!(RedirectTraceDataFallbackReason, "RedirectTraceDataFallbackReason"),
    model!(SocialLinkTraceButton, "SocialLinkTraceButton").object(&[]),
    model!(SocialLinksTraceData, "SocialLinksTraceData").object(&[]),
    model!(SpecificDateConditionTraceData, "SpecificDateConditionTraceData").object(&[]),
    model!(SpecificDateConditionTraceOption, "SpecificDateConditionTraceOption").object(&[]),
    model!(TimeOfDayConditionTraceData, "TimeOfDayConditionTraceData").object(&[]),
    model!(TimeOfDayConditionTraceRange, "TimeOfDayConditionTraceRange").object(&[]),
    model!(TriggeredBy, "TriggeredBy"),
    model!(VisitType, "VisitType"),
    model!(VisitTypeConditionTraceData, "VisitTypeConditionTraceData").object(&[]),
    model!(VisitTypeConditionTraceOption, "VisitTypeConditionTraceOption").object(&[]),
    model!(VisitorDataConditionTraceData, "VisitorDataConditionTraceData").object(&[]),
    model!(VisitorDataConditionTraceOption, "VisitorDataConditionTraceOption").object(&[]),
    model!(GetGoogleAnalyticsIntegrationResponse, "GetGoogleAnalyticsIntegrationResponse").object(&[]),
    model!(GoogleAnalyticsAttributeKeys, "GoogleAnalyticsAttributeKeys")
        .object(&[])
        .set_by(|| json(&sdk::GoogleAnalyticsAttributeKeys::new().keys(["text".to_owned(), "text".to_owned()]))),
    model!(GoogleAnalyticsIntegration, "GoogleAnalyticsIntegration").object(&[]),
    model!(TestGoogleAnalyticsIntegrationResponse, "TestGoogleAnalyticsIntegrationResponse").object(&[]),
    model!(UpdateGoogleAnalyticsIntegrationRequest, "UpdateGoogleAnalyticsIntegrationRequest").object(&[]).set_by(
        || {
            json(
                &sdk::UpdateGoogleAnalyticsIntegrationRequest::new()
                    .api_secret("text")
                    .measurement_id("text")
                    .visitor_attribute_keys(sample!(GoogleAnalyticsAttributeKeys))
                    .visitor_attributes_enabled(true),
            )
        },
    ),
    model!(UpdateGoogleAnalyticsIntegrationResponse, "UpdateGoogleAnalyticsIntegrationResponse")
        .object(&["integration"]),
    model!(CompleteGoogleFormsOAuthRequest, "CompleteGoogleFormsOAuthRequest")
        .object(&["code", "state"])
        .set_by(|| json(&sdk::CompleteGoogleFormsOAuthRequest::new("text", "text").code("text").state("text"))),
    model!(CompleteGoogleFormsOAuthResponse, "CompleteGoogleFormsOAuthResponse").object(&["integration"]),
    model!(DetectedGoogleForm, "DetectedGoogleForm").object(&[]),
    model!(GetGoogleFormsIntegrationResponse, "GetGoogleFormsIntegrationResponse").object(&[]),
    model!(GetGoogleFormsOAuthUrlResponse, "GetGoogleFormsOAuthURLResponse").object(&[]),
    model!(GoogleFormsIntegration, "GoogleFormsIntegration").object(&[]),
    model!(GoogleFormsIntegrationStatus, "GoogleFormsIntegrationStatus"),
    model!(ListDetectedGoogleFormsResponse, "ListDetectedGoogleFormsResponse").object(&[]),
    model!(SyncGoogleFormsRequest, "SyncGoogleFormsRequest")
        .object(&[])
        .set_by(|| json(&sdk::SyncGoogleFormsRequest::new())),
    model!(SyncGoogleFormsResponse, "SyncGoogleFormsResponse").object(&[]),
    model!(UpdateGoogleFormsIntegrationRequest, "UpdateGoogleFormsIntegrationRequest").object(&[]).set_by(|| {
        json(&sdk::UpdateGoogleFormsIntegrationRequest::new().status(sample!(GoogleFormsIntegrationStatus)))
    }),
    model!(UpdateGoogleFormsIntegrationResponse, "UpdateGoogleFormsIntegrationResponse").object(&["integration"]),
    model!(DataCollection, "DataCollection"),
    model!(GetDataCollectionResponse, "GetDataCollectionResponse").object(&["linkSetting"]),
    model!(GetLinkSettingResponse, "GetLinkSettingResponse").object(&["linkSetting"]),
    model!(LinkSetting, "LinkSetting").object(&[]),
    model!(UpdateDataCollectionRequest, "UpdateDataCollectionRequest")
        .object(&[])
        .set_by(|| json(&sdk::UpdateDataCollectionRequest::new().data_collection(sample!(DataCollection)))),
    model!(UpdateDataCollectionResponse, "UpdateDataCollectionResponse").object(&["linkSetting"]),
    model!(UpdateLinkSettingRequest, "SettingsServiceUpdateLinkSettingBody")
        .object(&[])
        .set_by(|| json(&sdk::UpdateLinkSettingRequest::new().data_collection(sample!(DataCollection)))),
    model!(UpdateLinkSettingResponse, "UpdateLinkSettingResponse").object(&["linkSetting"]),
    model!(CreateBulkLinksRequest, "CreateBulkLinksRequest")
        .object(&["links"])
        .set_by(|| json(&sdk::CreateBulkLinksRequest::new(pair!(CreateLinkRequest)).links(pair!(CreateLinkRequest)))),
    model!(CreateBulkLinksResponse, "CreateBulkLinksResponse").object(&[]),
    model!(CreateContactLinkRequest, "CreateContactLinkRequest").object(&["vcardData"]).set_by(|| {
        json(
            &sdk::CreateContactLinkRequest::new(sample!(VCardData))
                .custom_domain_id("text")
                .directory_id("text")
                .expired_destination("text")
                .expires_at(timestamp())
                .fallback_destination("text")
                .id("text")
                .metadata([("key", "text".to_owned())])
                .name("text")
                .purpose("text")
                .qrcode_design_id("text")
                .qrcode_enabled(true)
                .qrcode_template_id("text")
                .shortlink("text")
                .tags(["text".to_owned(), "text".to_owned()])
                .vcard_data(sample!(VCardData))
                .wait_for_qrcode(true),
        )
    }),
    model!(CreateContactLinkResponse, "CreateContactLinkResponse").object(&["link"]),
    model!(CreateLinkRequest, "CreateLinkRequest").object(&["destination"]).set_by(|| {
        json(
            &sdk::CreateLinkRequest::new("text")
                .conversion_tracking(true)
                .custom_domain_id("text")
                .destination("text")
                .directory_id("text")
                .expired_destination("text")
                .expires_at(timestamp())
                .fallback_destination("text")
                .id("text")
                .metadata([("key", "text".to_owned())])
                .name("text")
                .purpose("text")
                .qrcode_design_id("text")
                .qrcode_enabled(true)
                .qrcode_template_id("text")
                .shortlink("text")
                .tags(["text".to_owned(), "text".to_owned()])
                .wait_for_qrcode(true),
        )
    }),
    model!(CreateLinkResponse, "CreateLinkResponse").object(&["link"]),
    model!(CreateOpenMediaLinkRequest, "CreateOpenMediaLinkRequest").object(&["mediaId"]).set_by(|| {
        json(
            &sdk::CreateOpenMediaLinkRequest::new("text")
                .custom_domain_id("text")
                .directory_id("text")
                .expired_destination("text")
                .expires_at(timestamp())
                .id("text")
                .media_id("text")
                .metadata([("key", "text".to_owned())])
                .name("text")
                .purpose("text")
                .qrcode_design_id("text")
                .qrcode_enabled(true)
                .qrcode_template_id("text")
                .shortlink("text")
                .tags(["text".to_owned(), "text".to_owned()])
                .wait_for_qrcode(true),
        )
    }),
    model!(CreateOpenMediaLinkResponse, "CreateOpenMediaLinkResponse").object(&["link"]),
    model!(CreateThankYouLinkRequest, "CreateThankYouLinkRequest").object(&["title"]).set_by(|| {
        json(
            &sdk::CreateThankYouLinkRequest::new("text")
                .custom_domain_id("text")
                .description("text")
                .directory_id("text")
                .expired_destination("text")
                .expires_at(timestamp())
                .id("text")
                .metadata([("key", "text".to_owned())])
                .name("text")
                .purpose("text")
                .qrcode_design_id("text")
                .qrcode_enabled(true)
                .qrcode_template_id("text")
                .shortlink("text")
                .tags(["text".to_owned(), "text".to_owned()])
                .title("text")
                .wait_for_qrcode(true),
        )
    }),
    model!(CreateThankYouLinkResponse, "CreateThankYouLinkResponse").object(&["link"]),
    model!(DeleteLinkResponse, "DeleteLinkResponse").object(&[]),
    model!(GetLinkResponse, "GetLinkResponse").object(&["link"]),
    model!(LinkInclude, "LinkInclude"),
    model!(LinkSortField, "LinkSortField"),
    model!(LinkView, "LinkView"),
    model!(ListLinksResponse, "ListLinksResponse").object(&[]),
    model!(QrcodeRenderFormat, "QrcodeRenderFormat"),
    model!(QrcodeRenderItem, "QrcodeRenderItem")
        .object(&[])
        .set_by(|| json(&sdk::QrcodeRenderItem::new().values([("key", "text".to_owned())]))),
    model!(RenderQrcodeImagesRequest, "LinksServiceRenderQrcodeImagesBody").object(&["items"]).set_by(|| {
        json(
            &sdk::RenderQrcodeImagesRequest::new(pair!(QrcodeRenderItem))
                .format(sample!(QrcodeRenderFormat))
                .items(pair!(QrcodeRenderItem))
                .size(7),
        )
    }),
    model!(RenderQrcodeImagesResponse, "RenderQrcodeImagesResponse").object(&[]),
    model!(RenderedQrcode, "RenderedQrcode").object(&[]),
    model!(ResolveQrcodeImagesRequest, "ResolveQrcodeImagesRequest").object(&["linkIds"]).set_by(|| {
        json(
            &sdk::ResolveQrcodeImagesRequest::new(["text".to_owned(), "text".to_owned()])
                .link_ids(["text".to_owned(), "text".to_owned()]),
        )
    }),
    model!(ResolveQrcodeImagesResponse, "ResolveQrcodeImagesResponse").object(&[]),
    model!(ShortlinkAvailabilityResponse, "ShortlinkAvailabilityResponse").object(&[]),
    model!(ShortlinkRandomResponse, "ShortlinkRandomResponse").object(&[]),
    model!(UpdateLinkRequest, "LinksServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateLinkRequest::new()
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
                .tags(["text".to_owned(), "text".to_owned()])
                .tags_delete(true),
        )
    }),
    model!(UpdateLinkResponse, "UpdateLinkResponse").object(&["link"]),
    model!(VCardData, "VCardData").object(&[]).set_by(|| {
        json(
            &sdk::VCardData::new()
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
                .social_links(pair!(VCardSocialLink))
                .state("text")
                .street_address("text")
                .title("text")
                .wallet_pass_enabled(true)
                .website("text"),
        )
    }),
    model!(CompleteMediaReplaceResponse, "CompleteMediaReplaceResponse").object(&["media"]),
    model!(CompleteMediaUploadResponse, "CompleteMediaUploadResponse").object(&["media"]),
    model!(CreateMediaReplaceUploadRequest, "MediaServiceCreateReplaceUploadBody")
        .object(&["fileName", "mimeType", "size"])
        .set_by(|| {
            json(
                &sdk::CreateMediaReplaceUploadRequest::new("text", "text", 9_007_199_254_740_993_i64)
                    .file_name("text")
                    .mime_type("text")
                    .sha256("text")
                    .size(9_007_199_254_740_993_i64),
            )
        }),
    model!(CreateMediaReplaceUploadResponse, "CreateMediaReplaceUploadResponse").object(&[]),
    model!(CreateMediaRequest, "CreateMediaRequest").object(&[]).set_by(|| {
        json(
            &sdk::CreateMediaRequest::new()
                .file_data("text")
                .file_name("text")
                .media_type(sample!(MediaType))
                .uploaded_from(sample!(MediaUploadOrigin))
                .usage(sample!(MediaUsage))
                .visibility(sample!(MediaVisibility)),
        )
    }),
    model!(CreateMediaResponse, "CreateMediaResponse").object(&["media"]),
    model!(CreateMediaUploadRequest, "CreateMediaUploadRequest").object(&["fileName", "mimeType", "size"]).set_by(
        || {
            json(
                &sdk::CreateMediaUploadRequest::new("text", "text", 9_007_199_254_740_993_i64)
                    .file_name("text")
                    .mime_type("text")
                    .sha256("text")
                    .size(9_007_199_254_740_993_i64)
                    .uploaded_from(sample!(MediaUploadOrigin))
                    .usage(sample!(MediaUsage))
                    .visibility(sample!(MediaVisibility)),
            )
        },
    ),
    model!(CreateMediaUploadResponse, "CreateMediaUploadResponse").object(&["media"]),
    model!(DeleteMediaResponse, "DeleteMediaResponse").object(&[]),
    model!(GetMediaResponse, "GetMediaResponse").object(&["media"]),
    model!(ImportMediaRequest, "ImportMediaRequest").object(&[]).set_by(|| {
        json(
            &sdk::ImportMediaRequest::new()
                .assistant_attachment_id("text")
                .file_name("text")
                .uploaded_from(sample!(MediaUploadOrigin))
                .url("text"),
        )
    }),
    model!(ImportMediaResponse, "ImportMediaResponse").object(&["media"]),
    model!(ListMediaResponse, "ListMediaResponse").object(&[]),
    model!(Media, "Media").object(&[]),
    model!(MediaReference, "MediaReference").object(&[]),
    model!(MediaReferenceType, "MediaReferenceType"),
    model!(MediaStatus, "MediaStatus"),
    model!(MediaType, "MediaType"),
    model!(MediaUploadOrigin, "MediaUploadOrigin"),
    model!(MediaUsage, "MediaUsage"),
    model!(MediaVisibility, "MediaVisibility"),
    model!(ReplaceMediaImportRequest, "MediaServiceReplaceImportBody").object(&[]).set_by(|| {
        json(&sdk::ReplaceMediaImportRequest::new().assistant_attachment_id("text").file_name("text").url("text"))
    }),
    model!(ReplaceMediaImportResponse, "ReplaceMediaImportResponse").object(&["media"]),
    model!(AllowAccessRequest, "MembersServiceAllowAccessBody")
        .object(&[])
        .set_by(|| json(&sdk::AllowAccessRequest::new())),
    model!(CreateMyWorkspaceRequest, "CreateMyWorkspaceRequest")
        .object(&[])
        .set_by(|| json(&sdk::CreateMyWorkspaceRequest::new().name("text"))),
    model!(CreateMyWorkspaceResponse, "CreateMyWorkspaceResponse").object(&[]),
    model!(ForceSignoutRequest, "MembersServiceForceSignoutBody")
        .object(&[])
        .set_by(|| json(&sdk::ForceSignoutRequest::new())),
    model!(InviteMemberRequest, "InviteMemberRequest")
        .object(&[])
        .set_by(|| json(&sdk::InviteMemberRequest::new().email("text").first_name("text").last_name("text"))),
    model!(ListMyWorkspacesResponse, "ListMyWorkspacesResponse").object(&[]),
    model!(ListResponse, "ListResponse").object(&[]),
    model!(MyWorkspace, "MyWorkspace").object(&[]),
    model!(RevokeAccessRequest, "MembersServiceRevokeAccessBody")
        .object(&[])
        .set_by(|| json(&sdk::RevokeAccessRequest::new())),
    model!(SwitchWorkspaceRequest, "MembersServiceSwitchWorkspaceBody")
        .object(&[])
        .set_by(|| json(&sdk::SwitchWorkspaceRequest::new().mfa_code("text"))),
    model!(SwitchWorkspaceResponse, "SwitchWorkspaceResponse").object(&[]),
    model!(UpdateMeRequest, "UpdateMeRequest").object(&[]).set_by(|| {
        json(&sdk::UpdateMeRequest::new().email("text").first_name("text").last_name("text").password("text"))
    }),
    model!(UpdateMemberRequest, "MembersServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateMemberRequest::new()
                .display_language("text")
                .email("text")
                .first_name("text")
                .last_name("text")
                .role(sample!(Role)),
        )
    }),
    model!(EventsMetric, "EventsMetric").object(&[]),
    model!(PreferredLinkType, "PreferredLinkType"),
    model!(WorkspaceInsight, "WorkspaceInsight").object(&[]),
    model!(WorkspaceMetric, "WorkspaceMetric").object(&[]),
    model!(CreatePageThemeTemplateRequest, "CreatePageThemeTemplateRequest").object(&[]).set_by(|| {
        json(
            &sdk::CreatePageThemeTemplateRequest::new()
                .description("text")
                .faq("text")
                .learn_more("text")
                .name("text")
                .source_page_theme_id("text")
                .styling(sample!(PageThemeStyling))
                .tags("text"),
        )
    }),
    model!(CreatePageThemeTemplateResponse, "CreatePageThemeTemplateResponse").object(&["pageThemeTemplate"]),
    model!(ImportPageThemeTemplateRequest, "ImportPageThemeTemplateRequest")
        .object(&[])
        .set_by(|| json(&sdk::ImportPageThemeTemplateRequest::new().slug("text"))),
    model!(ImportPageThemeTemplateResponse, "ImportPageThemeTemplateResponse").object(&["pageThemeTemplate"]),
    model!(ListPageThemeTemplatesResponse, "ListPageThemeTemplatesResponse").object(&[]),
    model!(PageThemeStyling, "PageThemeStyling").object(&[]).set_by(|| {
        json(
            &sdk::PageThemeStyling::new()
                .badge(sample!(MediaSelection))
                .badge_enabled(true)
                .badge_icon_color(sample!(ThemeColor))
                .badge_shape(sample!(PageThemeBadgeShape))
                .body_font(sample!(FontConfig))
                .canvas_color(sample!(ThemeColor))
                .canvas_cover(sample!(MediaSelection))
                .canvas_cover_mode(sample!(PageThemeCanvasCoverMode))
                .container_config(sample!(ContainerConfig))
                .container_enabled(true)
                .element_color(sample!(ThemeColor))
                .element_font(sample!(FontConfig))
                .footer_logo(sample!(MediaSelection))
                .footer_logo_enabled(true)
                .title_font(sample!(FontConfig))
                .visitor_experience(sample!(PageThemeVisitorExperience)),
        )
    }),
    model!(PageThemeTemplateImages, "PageThemeTemplateImages").object(&[]),
    model!(PageThemeTemplateScope, "PageThemeTemplateScope"),
    model!(PublicListPageThemeTemplatesResponse, "PublicListPageThemeTemplatesResponse").object(&[]),
    model!(PublicPageThemeTemplate, "PublicPageThemeTemplate").object(&[]),
    model!(PublishPageThemeTemplateResponse, "PublishPageThemeTemplateResponse").object(&["pageThemeTemplate"]),
    model!(ResolvePageThemeTemplateImagesRequest, "ResolvePageThemeTemplateImagesRequest")
        .object(&["templateIds"])
        .set_by(|| {
            json(
                &sdk::ResolvePageThemeTemplateImagesRequest::new(["text".to_owned(), "text".to_owned()])
                    .template_ids(["text".to_owned(), "text".to_owned()]),
            )
        }),
    model!(ResolvePageThemeTemplateImagesResponse, "ResolvePageThemeTemplateImagesResponse").object(&[]),
    model!(UpdatePageThemeTemplateRequest, "PageThemeTemplatesServiceUpdatePageThemeTemplateBody").object(&[]).set_by(
        || {
            json(
                &sdk::UpdatePageThemeTemplateRequest::new()
                    .description("text")
                    .faq("text")
                    .learn_more("text")
                    .name("text")
                    .slug("text")
                    .tags("text"),
            )
        },
    ),
    model!(UpdatePageThemeTemplateResponse, "UpdatePageThemeTemplateResponse").object(&["pageThemeTemplate"]),
    model!(UpdatePageThemeTemplateStylingRequest, "PageThemeTemplatesServiceUpdatePageThemeTemplateStylingBody")
        .object(&[])
        .set_by(|| {
            json(
                &sdk::UpdatePageThemeTemplateStylingRequest::new()
                    .badge(sample!(MediaSelection))
                    .badge_enabled(true)
                    .badge_icon_color(sample!(ThemeColor))
                    .badge_shape(sample!(PageThemeBadgeShape))
                    .body_font(sample!(FontConfig))
                    .canvas_color(sample!(ThemeColor))
                    .canvas_cover(sample!(MediaSelection))
                    .canvas_cover_mode(sample!(PageThemeCanvasCoverMode))
                    .container_config(sample!(ContainerConfig))
                    .container_enabled(true)
                    .element_color(sample!(ThemeColor))
                    .element_font(sample!(FontConfig))
                    .footer_logo(sample!(MediaSelection))
                    .footer_logo_enabled(true)
                    .title_font(sample!(FontConfig))
                    .visitor_experience(sample!(PageThemeVisitorExperience)),
            )
        }),
    model!(UpdatePageThemeTemplateStylingResponse, "UpdatePageThemeTemplateStylingResponse")
        .object(&["pageThemeTemplate"]),
    model!(ApplyPageThemeTemplateRequest, "ApplyPageThemeTemplateRequest").object(&["linkId"]).set_by(|| {
        json(
            &sdk::ApplyPageThemeTemplateRequest::new("text")
                .link_id("text")
                .page_theme_template_id("text")
                .slug("text"),
        )
    }),
    model!(ApplyPageThemeTemplateResponse, "ApplyPageThemeTemplateResponse").object(&["pageTheme"]),
    model!(FindMatchingPageThemeTemplateResponse, "FindMatchingPageThemeTemplateResponse").object(&[]),
    model!(GetPageThemeResponse, "GetPageThemeResponse").object(&["pageTheme"]),
    model!(ListPageThemesResponse, "ListPageThemesResponse").object(&[]),
    model!(UpdatePageThemeRequest, "PageThemesServiceUpdatePageThemeBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdatePageThemeRequest::new()
                .badge(sample!(MediaSelection))
                .badge_enabled(true)
                .badge_icon_color(sample!(ThemeColor))
                .badge_shape(sample!(PageThemeBadgeShape))
                .body_font(sample!(FontConfig))
                .canvas_color(sample!(ThemeColor))
                .canvas_cover(sample!(MediaSelection))
                .canvas_cover_mode(sample!(PageThemeCanvasCoverMode))
                .container_config(sample!(ContainerConfig))
                .container_enabled(true)
                .element_color(sample!(ThemeColor))
                .element_font(sample!(FontConfig))
                .footer_logo(sample!(MediaSelection))
                .footer_logo_enabled(true)
                .title_font(sample!(FontConfig))
                .visitor_experience(sample!(PageThemeVisitorExperience)),
        )
    }),
    model!(UpdatePageThemeResponse, "UpdatePageThemeResponse").object(&["pageTheme"]),
    model!(BillingInterval, "BillingInterval"),
    model!(CreditTopup, "CreditTopup").object(&[]),
    model!(ListPricingPlansResponse, "ListPricingPlansResponse").object(&[]),
    model!(Money, "Money").object(&[]),
    model!(PlanFeature, "PlanFeature"),
    model!(PlanPrice, "PlanPrice").object(&[]),
    model!(PlanTrial, "PlanTrial").object(&[]),
    model!(PricingPlan, "PricingPlan").object(&[]),
    model!(ApplyQrcodeTemplateRequest, "ApplyQrcodeTemplateRequest").object(&["linkId"]).set_by(|| {
        json(
            &sdk::ApplyQrcodeTemplateRequest::new("text")
                .link_id("text")
                .qrcode_template_id("text")
                .template_slug("text"),
        )
    }),
    model!(ApplyQrcodeTemplateResponse, "ApplyQrcodeTemplateResponse").object(&["qrcodeDesign"]),
    model!(DeleteQrcodeDesignResponse, "DeleteQrcodeDesignResponse").object(&[]),
    model!(GetQrcodeDesignResponse, "GetQrcodeDesignResponse").object(&["qrcodeDesign"]),
    model!(PublicCreateQrcodeDesignRequest, "PublicCreateQrcodeDesignRequest").object(&[]).set_by(|| {
        json(
            &sdk::PublicCreateQrcodeDesignRequest::new()
                .background_options(sample!(BackgroundOptions))
                .central_image_data("text")
                .central_image_margin(7)
                .central_image_size(1.5)
                .corners_dot_options(sample!(CornersDotOptions))
                .corners_square_options(sample!(CornersSquareOptions))
                .dots_options(sample!(DotsOptions))
                .error_correction_level(sample!(ErrorCorrectionLevel))
                .height(7)
                .hide_background_dots(true)
                .output_file_format(sample!(OutputFileFormat))
                .shape(sample!(Shape))
                .width(7),
        )
    }),
    model!(PublicCreateQrcodeDesignResponse, "PublicCreateQrcodeDesignResponse").object(&["qrcodeDesign"]),
    model!(UpdateQrcodeDesignRequest, "QrcodeDesignServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateQrcodeDesignRequest::new()
                .background_options(sample!(BackgroundOptions))
                .central_image_data("text")
                .central_image_delete(true)
                .central_image_margin(7)
                .central_image_media_id("text")
                .central_image_size(1.5)
                .corners_dot_options(sample!(CornersDotOptions))
                .corners_square_options(sample!(CornersSquareOptions))
                .dots_options(sample!(DotsOptions))
                .error_correction_level(sample!(ErrorCorrectionLevel))
                .height(7)
                .hide_background_dots(true)
                .output_file_format(sample!(OutputFileFormat))
                .shape(sample!(Shape))
                .width(7),
        )
    }),
    model!(UpdateQrcodeDesignResponse, "UpdateQrcodeDesignResponse").object(&["qrcodeDesign"]),
    model!(CreateQrcodeTemplateRequest, "CreateQrcodeTemplateRequest").object(&[]).set_by(|| {
        json(
            &sdk::CreateQrcodeTemplateRequest::new()
                .description("text")
                .faq("text")
                .learn_more("text")
                .name("text")
                .qrcode_design_id("text")
                .tags("text"),
        )
    }),
    model!(CreateQrcodeTemplateResponse, "CreateQrcodeTemplateResponse").object(&["qrcodeTemplate"]),
    model!(DeleteQrcodeTemplateResponse, "DeleteQrcodeTemplateResponse").object(&[]),
    model!(ImportQrcodeTemplateRequest, "ImportQrcodeTemplateRequest")
        .object(&[])
        .set_by(|| json(&sdk::ImportQrcodeTemplateRequest::new().slug("text"))),
    model!(ImportQrcodeTemplateResponse, "ImportQrcodeTemplateResponse").object(&["qrcodeTemplate"]),
    model!(ListQrcodeTemplatesResponse, "ListQrcodeTemplatesResponse").object(&[]),
    model!(PublicListQrcodeTemplatesResponse, "PublicListQrcodeTemplatesResponse").object(&[]),
    model!(PublicQrcodeTemplate, "PublicQrcodeTemplate").object(&[]),
    model!(PublishQrcodeTemplateRequest, "QrcodeTemplatesServicePublishQrcodeTemplateBody")
        .object(&[])
        .set_by(|| json(&sdk::PublishQrcodeTemplateRequest::new())),
    model!(PublishQrcodeTemplateResponse, "PublishQrcodeTemplateResponse").object(&["qrcodeTemplate"]),
    model!(QrcodeTemplate, "QrcodeTemplate").object(&[]),
    model!(QrcodeTemplateScope, "QrcodeTemplateScope"),
    model!(ResolveQrcodeTemplateImagesRequest, "ResolveQrcodeTemplateImagesRequest").object(&[]).set_by(|| {
        json(&sdk::ResolveQrcodeTemplateImagesRequest::new().template_ids(["text".to_owned(), "text".to_owned()]))
    }),
    model!(ResolveQrcodeTemplateImagesResponse, "ResolveQrcodeTemplateImagesResponse").object(&[]),
    model!(UpdateQrcodeTemplateRequest, "QrcodeTemplatesServiceUpdateQrcodeTemplateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateQrcodeTemplateRequest::new()
                .description("text")
                .faq("text")
                .learn_more("text")
                .name("text")
                .slug("text")
                .tags("text"),
        )
    }),
    model!(UpdateQrcodeTemplateResponse, "UpdateQrcodeTemplateResponse").object(&["qrcodeTemplate"]),
    model!(FiringRetargetingPixel, "FiringRetargetingPixel").object(&[]),
    model!(GetRetargetingPixelsResponse, "GetRetargetingPixelsResponse").object(&[]),
    model!(ListRetargetingPixelsForLinkResponse, "ListRetargetingPixelsForLinkResponse").object(&[]),
    model!(RetargetingPixel, "RetargetingPixel"),
    model!(RetargetingPixelScope, "RetargetingPixelScope").object(&[]).set_by(|| {
        json(
            &sdk::RetargetingPixelScope::new()
                .directory_ids(["text".to_owned(), "text".to_owned()])
                .link_ids(["text".to_owned(), "text".to_owned()])
                .pixel(sample!(RetargetingPixel))
                .scope(sample!(RetargetingPixelScopeType))
                .tag_ids(["text".to_owned(), "text".to_owned()]),
        )
    }),
    model!(RetargetingPixelScopeType, "RetargetingPixelScopeType"),
    model!(RetargetingPixels, "RetargetingPixels").object(&[]),
    model!(UpdateRetargetingPixelsRequest, "UpdateRetargetingPixelsRequest").object(&[]).set_by(|| {
        json(
            &sdk::UpdateRetargetingPixelsRequest::new()
                .google_tag_id("text")
                .gtm_container_id("text")
                .linkedin_partner_id("text")
                .meta_pixel_id("text")
                .scopes(pair!(RetargetingPixelScope))
                .tiktok_pixel_id("text"),
        )
    }),
    model!(UpdateRetargetingPixelsResponse, "UpdateRetargetingPixelsResponse").object(&["pixels"]),
    model!(GetReviewRewardOfferResponse, "GetReviewRewardOfferResponse").object(&[]),
    model!(ReviewPlatform, "ReviewPlatform"),
    model!(ReviewPlatformProfile, "ReviewPlatformProfile").object(&[]),
    model!(ReviewReward, "ReviewReward").object(&[]),
    model!(ReviewRewardIneligibleReason, "ReviewRewardIneligibleReason"),
    model!(ReviewRewardStatus, "ReviewRewardStatus"),
    model!(SubmitReviewRewardRequest, "SubmitReviewRewardRequest").object(&[]).set_by(|| {
        json(
            &sdk::SubmitReviewRewardRequest::new()
                .platform(sample!(ReviewPlatform))
                .review_url("text")
                .reviewer_name("text"),
        )
    }),
    model!(SubmitReviewRewardResponse, "SubmitReviewRewardResponse").object(&["reviewReward"]),
    model!(ApiScope, "ApiScope"),
    model!(Member, "Member").object(&[]),
    model!(Role, "Role"),
    model!(PlanLimit, "PlanLimit").object(&[]),
    model!(PlanLimitKey, "PlanLimitKey"),
    model!(PlanLimitKind, "PlanLimitKind"),
    model!(PricingPlanId, "PricingPlanId"),
    model!(CustomDomain, "CustomDomain").object(&[]),
    model!(CustomDomainStatus, "CustomDomainStatus"),
    model!(Link, "Link").object(&[]),
    model!(ContainerConfig, "ContainerConfig").object(&[]).set_by(|| {
        json(
            &sdk::ContainerConfig::new()
                .background_color(sample!(ThemeColor))
                .border_color(sample!(ThemeColor))
                .border_size(7)
                .border_style(sample!(PageThemeBorderStyle))
                .opacity(7)
                .variant(sample!(PageThemeContainerVariant)),
        )
    }),
    model!(FontConfig, "FontConfig").object(&[]).set_by(|| {
        json(
            &sdk::FontConfig::new()
                .bold(true)
                .color(sample!(ThemeColor))
                .family(sample!(PageThemeFontFamily))
                .family_stack("text")
                .font_size(7)
                .italic(true),
        )
    }),
    model!(PageTheme, "PageTheme").object(&[]),
    model!(PageThemeBadgeShape, "PageThemeBadgeShape"),
    model!(PageThemeBorderStyle, "PageThemeBorderStyle"),
    model!(PageThemeCanvasCoverMode, "PageThemeCanvasCoverMode"),
    model!(PageThemeContainerVariant, "PageThemeContainerVariant"),
    model!(PageThemeFontFamily, "PageThemeFontFamily"),
    model!(PageThemeVisitorExperience, "PageThemeVisitorExperience"),
    model!(ThemeColor, "ThemeColor").object(&[]).set_by(|| {
        json(
            &sdk::ThemeColor::new(["text".to_owned(), "text".to_owned()], sample!(ThemeColorThemeColorType))
                .colors(["text".to_owned(), "text".to_owned()])
                .direction("text")
                .stops(["text".to_owned(), "text".to_owned()])
                .r#type(sample!(ThemeColorThemeColorType)),
        )
    }),
    model!(ThemeColorThemeColorType, "ThemeColorThemeColorType"),
    model!(BackgroundOptions, "BackgroundOptions")
        .object(&[])
        .set_by(|| json(&sdk::BackgroundOptions::new().theme_color(sample!(ThemeColor)))),
    model!(CornersDotOptions, "CornersDotOptions").object(&[]).set_by(|| {
        json(&sdk::CornersDotOptions::new().theme_color(sample!(ThemeColor)).r#type(sample!(CornersDotType)))
    }),
    model!(CornersDotType, "CornersDotType"),
    model!(CornersSquareOptions, "CornersSquareOptions").object(&[]).set_by(|| {
        json(&sdk::CornersSquareOptions::new().theme_color(sample!(ThemeColor)).r#type(sample!(CornersSquareType)))
    }),
    model!(CornersSquareType, "CornersSquareType"),
    model!(DotsOptions, "DotsOptions")
        .object(&[])
        .set_by(|| json(&sdk::DotsOptions::new().theme_color(sample!(ThemeColor)).r#type(sample!(DotsType)))),
    model!(DotsType, "DotsType"),
    model!(ErrorCorrectionLevel, "ErrorCorrectionLevel"),
    model!(OutputFileFormat, "OutputFileFormat"),
    model!(QrcodeDesign, "QrcodeDesign").object(&[]),
    model!(Shape, "Shape"),
    model!(ApiTag, "apiTag").object(&[]),
    model!(VisitorAttributeType, "VisitorAttributeType"),
    model!(EventAction, "EventAction"),
    model!(MediaKind, "MediaKind"),
    model!(DeviceType, "DeviceType"),
    model!(Device, "Device").object(&[]),
    model!(DeviceActor, "DeviceActor"),
    model!(ResponseFormat, "ResponseFormat"),
    model!(Visitor, "Visitor").object(&[]),
    model!(VisitorAttribute, "VisitorAttribute").object(&[]),
    model!(VisitorEvent, "VisitorEvent").object(&[]),
    model!(VisitorLink, "VisitorLink").object(&[]),
    model!(DigestFrequency, "DigestFrequency"),
    model!(SubscriptionType, "SubscriptionType"),
    model!(Workspace, "Workspace").object(&[]),
    model!(Job, "Job").object(&[]),
    model!(JobError, "JobError").object(&[]),
    model!(JobStatus, "JobStatus"),
    model!(JobType, "JobType"),
    model!(LinksBulkCreateResult, "LinksBulkCreateResult").object(&[]),
    model!(WorkflowStepKind, "WorkflowStepKind"),
    model!(SortDirection, "SortDirection"),
    model!(AttributeCapture, "AttributeCapture")
        .object(&[])
        .set_by(|| json(&sdk::AttributeCapture::new().enabled(true).writes(pair!(AttributeWrite)))),
    model!(AttributeWrite, "AttributeWrite").object(&[]).set_by(|| {
        json(
            &sdk::AttributeWrite::new()
                .key("text")
                .mode(sample!(AttributeWriteMode))
                .r#type(sample!(VisitorAttributeType))
                .value("text"),
        )
    }),
    model!(AttributeWriteMode, "AttributeWriteMode"),
    model!(BackButton, "BackButton").object(&[]).set_by(|| json(&sdk::BackButton::new().enabled(true).label("text"))),
    model!(CanvasPosition, "CanvasPosition").object(&[]).set_by(|| json(&sdk::CanvasPosition::new().x(1.5).y(1.5))),
    model!(ChatBotObjective, "ChatBotObjective").object(&[]).set_by(|| {
        json(
            &sdk::ChatBotObjective::new()
                .explanation("text")
                .key("text")
                .label("text")
                .options(pair!(FormFieldOption))
                .required(true)
                .r#type(sample!(FormFieldType)),
        )
    }),
    model!(ChatBotPayload, "ChatBotPayload").object(&[]).set_by(|| {
        json(
            &sdk::ChatBotPayload::new()
                .agent_id("text")
                .else_next_step_id("text")
                .max_exchanges(7)
                .next_step_id("text")
                .objectives(pair!(ChatBotObjective))
                .opening_message("text")
                .skip_enabled(true)
                .skip_label("text")
                .skip_when_known(true),
        )
    }),
    model!(ClientRedirectPayload, "ClientRedirectPayload")
        .object(&[])
        .set_by(|| json(&sdk::ClientRedirectPayload::new().conversion_tracking(true).destination("text"))),
    model!(CountryConditionOutcome, "CountryConditionOutcome")
        .object(&[])
        .set_by(|| json(&sdk::CountryConditionOutcome::new().country_code("text").next_step_id("text"))),
    model!(CountryConditionPayload, "CountryConditionPayload").object(&[]).set_by(|| {
        json(&sdk::CountryConditionPayload::new().countries(pair!(CountryConditionOutcome)).else_next_step_id("text"))
    }),
    model!(DayOfMonthConditionPayload, "DayOfMonthConditionPayload").object(&[]).set_by(|| {
        json(&sdk::DayOfMonthConditionPayload::new().else_next_step_id("text").options(pair!(DayOfMonthOption)))
    }),
    model!(DayOfMonthOption, "DayOfMonthOption")
        .object(&[])
        .set_by(|| json(&sdk::DayOfMonthOption::new().day_of_month(7).id("text").name("text").next_step_id("text"))),
    model!(DayOfWeekConditionPayload, "DayOfWeekConditionPayload").object(&[]).set_by(|| {
        json(&sdk::DayOfWeekConditionPayload::new().else_next_step_id("text").options(pair!(DayOfWeekOption)))
    }),
    model!(DayOfWeekOption, "DayOfWeekOption").object(&[]).set_by(|| {
        json(&sdk::DayOfWeekOption::new().days_of_week([7, 7]).id("text").name("text").next_step_id("text"))
    }),
    model!(DeviceActorConditionOption, "DeviceActorConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::DeviceActorConditionOption::new()
                .id("text")
                .name("text")
                .next_step_id("text")
                .value(sample!(DeviceActorConditionValue)),
        )
    }),
    model!(DeviceActorConditionPayload, "DeviceActorConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::DeviceActorConditionPayload::new()
                .else_next_step_id("text")
                .options(pair!(DeviceActorConditionOption)),
        )
    }),
    model!(DeviceActorConditionValue, "DeviceActorConditionValue"),
    model!(DeviceBrandConditionOption, "DeviceBrandConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::DeviceBrandConditionOption::new()
                .id("text")
                .name("text")
                .next_step_id("text")
                .value(sample!(DeviceBrandConditionValue)),
        )
    }),
    model!(DeviceBrandConditionPayload, "DeviceBrandConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::DeviceBrandConditionPayload::new()
                .else_next_step_id("text")
                .options(pair!(DeviceBrandConditionOption)),
        )
    }),
    model!(DeviceBrandConditionValue, "DeviceBrandConditionValue"),
    model!(DeviceBrowserConditionOption, "DeviceBrowserConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::DeviceBrowserConditionOption::new()
                .id("text")
                .name("text")
                .next_step_id("text")
                .value(sample!(DeviceBrowserConditionValue)),
        )
    }),
    model!(DeviceBrowserConditionPayload, "DeviceBrowserConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::DeviceBrowserConditionPayload::new()
                .else_next_step_id("text")
                .options(pair!(DeviceBrowserConditionOption)),
        )
    }),
    model!(DeviceBrowserConditionValue, "DeviceBrowserConditionValue"),
    model!(DevicePlatformConditionOption, "DevicePlatformConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::DevicePlatformConditionOption::new()
                .id("text")
                .name("text")
                .next_step_id("text")
                .value(sample!(DevicePlatformConditionValue)),
        )
    }),
    model!(DevicePlatformConditionPayload, "DevicePlatformConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::DevicePlatformConditionPayload::new()
                .else_next_step_id("text")
                .options(pair!(DevicePlatformConditionOption)),
        )
    }),
    model!(DevicePlatformConditionValue, "DevicePlatformConditionValue"),
    model!(DeviceTypeConditionOption, "DeviceTypeConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::DeviceTypeConditionOption::new()
                .id("text")
                .name("text")
                .next_step_id("text")
                .value(sample!(DeviceTypeConditionValue)),
        )
    }),
    model!(DeviceTypeConditionPayload, "DeviceTypeConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::DeviceTypeConditionPayload::new().else_next_step_id("text").options(pair!(DeviceTypeConditionOption)),
        )
    }),
    model!(DeviceTypeConditionValue, "DeviceTypeConditionValue"),
    model!(FormField, "FormField").object(&[]).set_by(|| {
        json(
            &sdk::FormField::new()
                .default_value("text")
                .help_text("text")
                .id("text")
                .key("text")
                .label("text")
                .options(pair!(FormFieldOption))
                .order(7)
                .placeholder("text")
                .required(true)
                .r#type(sample!(FormFieldType))
                .validation_pattern("text"),
        )
    }),
    model!(FormFieldOption, "FormFieldOption")
        .object(&[])
        .set_by(|| json(&sdk::FormFieldOption::new().label("text").value("text"))),
    model!(FormFieldType, "FormFieldType"),
    model!(FormPayload, "FormPayload").object(&[]).set_by(|| {
        json(
            &sdk::FormPayload::new()
                .auto_skip_if_known(true)
                .form_description("text")
                .form_fields(pair!(FormField))
                .form_title("text")
                .skip_button_text("text")
                .skip_form(true)
                .submit_button_text("text"),
        )
    }),
    model!(LanguageConditionOutcome, "LanguageConditionOutcome")
        .object(&[])
        .set_by(|| json(&sdk::LanguageConditionOutcome::new().language_code("text").next_step_id("text"))),
    model!(LanguageConditionPayload, "LanguageConditionPayload").object(&[]).set_by(|| {
        json(&sdk::LanguageConditionPayload::new().else_next_step_id("text").languages(pair!(LanguageConditionOutcome)))
    }),
    model!(LocationRequestPayload, "LocationRequestPayload").object(&[]).set_by(|| {
        json(
            &sdk::LocationRequestPayload::new()
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
    model!(MessagePageNavigationType, "MessagePageNavigationType"),
    model!(MessagePagePayload, "MessagePagePayload").object(&[]).set_by(|| {
        json(
            &sdk::MessagePagePayload::new(sample!(MessagePageNavigationType), "text")
                .button_label("text")
                .description("text")
                .navigation_type(sample!(MessagePageNavigationType))
                .timer_seconds(7)
                .title("text"),
        )
    }),
    model!(MultiLinkButton, "MultiLinkButton")
        .object(&[])
        .set_by(|| json(&sdk::MultiLinkButton::new().id("text").label("text").next_step_id("text").order(7))),
    model!(MultiLinkPayload, "MultiLinkPayload").object(&[]).set_by(|| {
        json(&sdk::MultiLinkPayload::new().buttons(pair!(MultiLinkButton)).description("text").title("text"))
    }),
    model!(OpenMediaPayload, "OpenMediaPayload")
        .object(&[])
        .set_by(|| json(&sdk::OpenMediaPayload::new("text").media_id("text"))),
    model!(PasswordPayload, "PasswordPayload")
        .object(&[])
        .set_by(|| json(&sdk::PasswordPayload::new().description("text").password("text").title("text"))),
    model!(SocialLinkButton, "SocialLinkButton")
        .object(&[])
        .set_by(|| json(&sdk::SocialLinkButton::new().id("text").order(7).platform("text").url("text"))),
    model!(SocialLinksDisplayStyle, "SocialLinksDisplayStyle"),
    model!(SocialLinksPayload, "SocialLinksPayload").object(&[]).set_by(|| {
        json(
            &sdk::SocialLinksPayload::new()
                .description("text")
                .display_style(sample!(SocialLinksDisplayStyle))
                .links(pair!(SocialLinkButton))
                .title("text"),
        )
    }),
    model!(SocialPlatform, "SocialPlatform"),
    model!(SpecificDateConditionPayload, "SpecificDateConditionPayload").object(&[]).set_by(|| {
        json(&sdk::SpecificDateConditionPayload::new().else_next_step_id("text").options(pair!(SpecificDateOption)))
    }),
    model!(SpecificDateOption, "SpecificDateOption").object(&[]).set_by(|| {
        json(&sdk::SpecificDateOption::new().day(7).id("text").month(7).name("text").next_step_id("text").year(7))
    }),
    model!(ThankYouPagePayload, "ThankYouPagePayload")
        .object(&[])
        .set_by(|| json(&sdk::ThankYouPagePayload::new("text").description("text").title("text"))),
    model!(TimeOfDayConditionPayload, "TimeOfDayConditionPayload").object(&[]).set_by(|| {
        json(&sdk::TimeOfDayConditionPayload::new().else_next_step_id("text").ranges(pair!(TimeOfDayRange)))
    }),
    model!(TimeOfDayRange, "TimeOfDayRange").object(&[]).set_by(|| {
        json(
            &sdk::TimeOfDayRange::new()
                .end_time("text")
                .id("text")
                .name("text")
                .next_step_id("text")
                .start_time("text"),
        )
    }),
    model!(VCardPayload, "VCardPayload").object(&[]).set_by(|| {
        json(
            &sdk::VCardPayload::new()
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
                .social_links(pair!(VCardSocialLink))
                .state("text")
                .street_address("text")
                .title("text")
                .wallet_pass_enabled(true)
                .website("text"),
        )
    }),
    model!(VCardSocialLink, "VCardSocialLink")
        .object(&[])
        .set_by(|| json(&sdk::VCardSocialLink::new().platform(sample!(SocialPlatform)).url("text"))),
    model!(VisitTypeConditionOption, "VisitTypeConditionOption")
        .object(&[])
        .set_by(|| json(&sdk::VisitTypeConditionOption::new().next_step_id("text").value("text"))),
    model!(VisitTypeConditionPayload, "VisitTypeConditionPayload").object(&[]).set_by(|| {
        json(&sdk::VisitTypeConditionPayload::new().else_next_step_id("text").options(pair!(VisitTypeConditionOption)))
    }),
    model!(VisitorDataConditionOption, "VisitorDataConditionOption").object(&[]).set_by(|| {
        json(
            &sdk::VisitorDataConditionOption::new()
                .attribute_key("text")
                .comparison_value("text")
                .id("text")
                .next_step_id("text")
                .operator("text"),
        )
    }),
    model!(VisitorDataConditionPayload, "VisitorDataConditionPayload").object(&[]).set_by(|| {
        json(
            &sdk::VisitorDataConditionPayload::new()
                .else_next_step_id("text")
                .options(pair!(VisitorDataConditionOption)),
        )
    }),
    model!(WorkflowStep, "WorkflowStep").object(&[]),
    model!(WorkflowStepBranch, "WorkflowStepBranch").object(&[]),
    model!(WorkflowStepNodeType, "WorkflowStepNodeType"),
    model!(WorkflowStepPayload, "WorkflowStepPayload").object(&[]).set_by(|| {
        json(
            &sdk::WorkflowStepPayload::new()
                .chat_bot(sample!(ChatBotPayload))
                .client_redirect(sample!(ClientRedirectPayload))
                .country_condition(sample!(CountryConditionPayload))
                .day_of_month_condition(sample!(DayOfMonthConditionPayload))
                .day_of_week_condition(sample!(DayOfWeekConditionPayload))
                .device_actor_condition(sample!(DeviceActorConditionPayload))
                .device_brand_condition(sample!(DeviceBrandConditionPayload))
                .device_browser_condition(sample!(DeviceBrowserConditionPayload))
                .device_platform_condition(sample!(DevicePlatformConditionPayload))
                .device_type_condition(sample!(DeviceTypeConditionPayload))
                .form(sample!(FormPayload))
                .language_condition(sample!(LanguageConditionPayload))
                .link_visit(free_form())
                .location_request(sample!(LocationRequestPayload))
                .message_page(sample!(MessagePagePayload))
                .multi_link(sample!(MultiLinkPayload))
                .open_media(sample!(OpenMediaPayload))
                .password(sample!(PasswordPayload))
                .social_links(sample!(SocialLinksPayload))
                .specific_date_condition(sample!(SpecificDateConditionPayload))
                .thank_you_page(sample!(ThankYouPagePayload))
                .time_of_day_condition(sample!(TimeOfDayConditionPayload))
                .vcard(sample!(VCardPayload))
                .visit_type_condition(sample!(VisitTypeConditionPayload))
                .visitor_data_condition(sample!(VisitorDataConditionPayload)),
        )
    }),
    model!(MediaSelection, "MediaSelection")
        .object(&[])
        .set_by(|| json(&sdk::MediaSelection::new().delete(free_form()).id("text"))),
    model!(PageThemeTemplate, "PageThemeTemplate").object(&[]),
    model!(TemplateInclude, "TemplateInclude"),
    model!(PublicWorkspace, "PublicWorkspace").object(&[]),
    model!(CompleteSlackOAuthRequest, "CompleteSlackOAuthRequest")
        .object(&["code", "state"])
        .set_by(|| json(&sdk::CompleteSlackOAuthRequest::new("text", "text").code("text").state("text"))),
    model!(CompleteSlackOAuthResponse, "CompleteSlackOAuthResponse").object(&["slackIntegration"]),
    model!(GetSlackIntegrationResponse, "GetSlackIntegrationResponse").object(&[]),
    model!(GetSlackOAuthUrlResponse, "GetSlackOAuthURLResponse").object(&[]),
    model!(ListSlackChannelsResponse, "ListSlackChannelsResponse").object(&[]),
    model!(SlackChannel, "SlackChannel").object(&[]),
    model!(SlackIntegration, "SlackIntegration").object(&[]),
    model!(SlackIntegrationStatus, "SlackIntegrationStatus"),
    model!(TestSlackIntegrationRequest, "TestSlackIntegrationRequest")
        .object(&[])
        .set_by(|| json(&sdk::TestSlackIntegrationRequest::new())),
    model!(TestSlackIntegrationResponse, "TestSlackIntegrationResponse").object(&[]),
    model!(UpdateSlackIntegrationRequest, "UpdateSlackIntegrationRequest").object(&[]).set_by(|| {
        json(
            &sdk::UpdateSlackIntegrationRequest::new()
                .link_id("text")
                .slack_channel_id("text")
                .slack_channel_name("text")
                .status(sample!(SlackIntegrationStatus))
                .triggers(pair!(WorkflowStepKind)),
        )
    }),
    model!(UpdateSlackIntegrationResponse, "UpdateSlackIntegrationResponse").object(&["slackIntegration"]),
    model!(DeleteTagResponse, "DeleteTagResponse").object(&[]),
    model!(ListTagsResponse, "ListTagsResponse").object(&[]),
    model!(EventsTimeSeries, "EventsTimeSeries").object(&[]),
    model!(EventsTimeSeriesData, "EventsTimeSeriesData").object(&[]),
    model!(GetEventsTimeSeriesRequest, "GetEventsTimeSeriesRequest").object(&[]).set_by(|| {
        json(
            &sdk::GetEventsTimeSeriesRequest::new()
                .countries(["text".to_owned(), "text".to_owned()])
                .directory_id("text")
                .end_date(timestamp())
                .interval_in_minutes(7)
                .link_id("text")
                .start_date(timestamp())
                .tag_id("text"),
        )
    }),
    model!(GetEventsTimeSeriesResponse, "GetEventsTimeSeriesResponse").object(&["timeSeries"]),
    model!(CreateEventTraceResponse, "CreateEventTraceResponse").object(&[]),
    model!(DeviceInput, "DeviceInput").object(&[]),
    model!(ErrorResponse, "ErrorResponse").object(&[]),
    model!(EventsServiceCreateEventTraceBody, "EventsServiceCreateEventTraceBody").object(&[]),
    model!(EventsServiceUpdateDeviceBody, "EventsServiceUpdateDeviceBody").object(&[]),
    model!(GooglerpcStatus, "googlerpcStatus").object(&[]),
    model!(ProtobufAny, "protobufAny").object(&[]),
    model!(ProtobufNullValue, "protobufNullValue"),
    model!(ReportIntegrationSearchMissRequest, "ReportIntegrationSearchMissRequest").object(&[]),
    model!(ReportStepSearchMissRequest, "ReportStepSearchMissRequest").object(&[]),
    model!(SocketAssistantErrorMessage, "SocketAssistantErrorMessage").object(&[]),
    model!(SocketAssistantProgressMessage, "SocketAssistantProgressMessage").object(&[]),
    model!(SocketAssistantResponseMessage, "SocketAssistantResponseMessage").object(&[]),
    model!(SocketAssistantSendRequest, "SocketAssistantSendRequest").object(&[]),
    model!(SocketConnectedMessage, "SocketConnectedMessage").object(&[]),
    model!(SocketContract, "SocketContract").object(&[]),
    model!(SocketErrorCode, "SocketErrorCode"),
    model!(SocketEventMessage, "SocketEventMessage").object(&[]),
    model!(SocketMessageType, "SocketMessageType"),
    model!(SocketPingRequest, "SocketPingRequest").object(&[]),
    model!(SocketPongMessage, "SocketPongMessage").object(&[]),
    model!(SocketSubscribeDeniedMessage, "SocketSubscribeDeniedMessage").object(&[]),
    model!(SocketSubscribeRequest, "SocketSubscribeRequest").object(&[]),
    model!(SocketSubscribedMessage, "SocketSubscribedMessage").object(&[]),
    model!(SocketUnsubscribeRequest, "SocketUnsubscribeRequest").object(&[]),
    model!(UpdateDeviceResponse, "UpdateDeviceResponse").object(&[]),
    model!(DeleteAttributeResponse, "DeleteAttributeResponse").object(&[]),
    model!(DeleteVisitorResponse, "DeleteVisitorResponse").object(&[]),
    model!(IdentifyRequest, "IdentifyRequest")
        .object(&[])
        .set_by(|| json(&sdk::IdentifyRequest::new().lbid("text").set_once(true).visitor(sample!(VisitorInput)))),
    model!(IdentifyResponse, "IdentifyResponse").object(&["visitor"]),
    model!(ListVisitorAttributeKeysResponse, "ListVisitorAttributeKeysResponse").object(&[]),
    model!(ListVisitorsCsvResponse, "ListVisitorsCsvResponse").object(&[]),
    model!(ListVisitorsJsonResponse, "ListVisitorsJsonResponse").object(&[]),
    model!(ListVisitorsRequest, "ListVisitorsRequest").object(&[]).set_by(|| {
        json(
            &sdk::ListVisitorsRequest::new()
                .attribute_filters(pair!(VisitorAttributeFilter))
                .email("text")
                .include(pair!(VisitorInclude))
                .link_id("text")
                .page_size(9_007_199_254_740_993_i64)
                .page_token("text")
                .response_format(sample!(ResponseFormat))
                .search("text")
                .sort_direction(sample!(SortDirection))
                .sort_field(sample!(VisitorSortField)),
        )
    }),
    model!(ListVisitorsResponse, "ListVisitorsResponse").object(&[]),
    model!(UpdateVisitorRequest, "VisitorsServiceUpdateBody")
        .object(&[])
        .set_by(|| json(&sdk::UpdateVisitorRequest::new().visitor(sample!(VisitorInput)))),
    model!(VisitorAttributeFilter, "VisitorAttributeFilter").object(&[]).set_by(|| {
        json(
            &sdk::VisitorAttributeFilter::new()
                .key("text")
                .operator(sample!(VisitorAttributeFilterOperator))
                .value("text"),
        )
    }),
    model!(VisitorAttributeFilterOperator, "VisitorAttributeFilterOperator"),
    model!(VisitorAttributeKey, "VisitorAttributeKey").object(&[]),
    model!(VisitorInclude, "VisitorInclude"),
    model!(VisitorInput, "VisitorInput")
        .object(&[])
        .set_by(|| json(&sdk::VisitorInput::new().data(free_form_entries()))),
    model!(VisitorSortField, "VisitorSortField"),
    model!(CreateWebhookRequest, "CreateWebhookRequest").object(&["endpointUrl", "name"]).set_by(|| {
        json(
            &sdk::CreateWebhookRequest::new("text", "text")
                .endpoint_url("text")
                .link_id("text")
                .name("text")
                .source(sample!(WebhookSource))
                .triggers(pair!(WorkflowStepKind)),
        )
    }),
    model!(CreateWebhookResponse, "CreateWebhookResponse").object(&["webhook"]),
    model!(GetWebhookResponse, "GetWebhookResponse").object(&["webhook"]),
    model!(ListWebhooksResponse, "ListWebhooksResponse").object(&[]),
    model!(UpdateWebhookRequest, "WebhooksServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateWebhookRequest::new()
                .endpoint_url("text")
                .link_id("text")
                .name("text")
                .source(sample!(WebhookSource))
                .status(sample!(WebhookStatus))
                .triggers(pair!(WorkflowStepKind)),
        )
    }),
    model!(UpdateWebhookResponse, "UpdateWebhookResponse").object(&["webhook"]),
    model!(Webhook, "Webhook").object(&[]),
    model!(WebhookSource, "WebhookSource"),
    model!(WebhookStatus, "WebhookStatus"),
    model!(AutoLayoutWorkflowRequest, "WorkflowStepsServiceAutoLayoutWorkflowBody")
        .object(&[])
        .set_by(|| json(&sdk::AutoLayoutWorkflowRequest::new())),
    model!(AutoLayoutWorkflowResponse, "AutoLayoutWorkflowResponse").object(&[]),
    model!(ConnectWorkflowStepRequest, "WorkflowStepsServiceConnectStepBody")
        .object(&[])
        .set_by(|| json(&sdk::ConnectWorkflowStepRequest::new().next_step_id("text"))),
    model!(ConnectWorkflowStepResponse, "ConnectWorkflowStepResponse").object(&["workflowStep"]),
    model!(CreateWorkflowStepRequest, "WorkflowStepsServiceCreateBody").object(&[]).set_by(|| {
        json(
            &sdk::CreateWorkflowStepRequest::new()
                .attribute_capture(sample!(AttributeCapture))
                .back_button(sample!(BackButton))
                .canvas_position(sample!(CanvasPosition))
                .event_action(sample!(EventAction))
                .id("text")
                .insert_before("text")
                .payload(sample!(WorkflowStepPayload)),
        )
    }),
    model!(CreateWorkflowStepResponse, "CreateWorkflowStepResponse").object(&["workflowStep"]),
    model!(DeleteWorkflowStepResponse, "DeleteWorkflowStepResponse").object(&[]),
    model!(DisconnectWorkflowStepResponse, "DisconnectWorkflowStepResponse").object(&["workflowStep"]),
    model!(GetWalletPassSupportResponse, "GetWalletPassSupportResponse").object(&[]),
    model!(GetWorkflowStepResponse, "GetWorkflowStepResponse").object(&["workflowStep"]),
    model!(ListWorkflowStepsResponse, "ListWorkflowStepsResponse").object(&[]),
    model!(ResolveStepCollisionsRequest, "WorkflowStepsServiceResolveStepCollisionsBody")
        .object(&[])
        .set_by(|| json(&sdk::ResolveStepCollisionsRequest::new())),
    model!(ResolveStepCollisionsResponse, "ResolveStepCollisionsResponse").object(&[]),
    model!(UpdateWorkflowStepRequest, "WorkflowStepsServiceUpdateBody").object(&[]).set_by(|| {
        json(
            &sdk::UpdateWorkflowStepRequest::new()
                .attribute_capture(sample!(AttributeCapture))
                .back_button(sample!(BackButton))
                .canvas_position(sample!(CanvasPosition))
                .payload(sample!(WorkflowStepPayload)),
        )
    }),
    model!(UpdateWorkflowStepResponse, "UpdateWorkflowStepResponse").object(&["workflowStep"]),
    model!(ValidateWorkflowResponse, "ValidateWorkflowResponse").object(&[]),
    model!(WorkflowIssue, "WorkflowIssue").object(&[]),
    model!(CreateWorkspaceTokenRequest, "CreateWorkspaceTokenRequest").object(&["keyType"]).set_by(|| {
        json(
            &sdk::CreateWorkspaceTokenRequest::new(sample!(WorkspaceTokenKeyType))
                .key_type(sample!(WorkspaceTokenKeyType))
                .name("text")
                .scopes(pair!(ApiScope)),
        )
    }),
    model!(CreateWorkspaceTokenResponse, "CreateWorkspaceTokenResponse").object(&["token"]),
    model!(GetWorkspaceTokenResponse, "GetWorkspaceTokenResponse").object(&["token"]),
    model!(ListWorkspaceTokensResponse, "ListWorkspaceTokensResponse").object(&[]),
    model!(UpdateWorkspaceTokenRequest, "WorkspaceTokensServiceUpdateBody").object(&[]).set_by(|| {
        json(&sdk::UpdateWorkspaceTokenRequest::new().full_access(true).name("text").scopes(pair!(ApiScope)))
    }),
    model!(UpdateWorkspaceTokenResponse, "UpdateWorkspaceTokenResponse").object(&["token"]),
    model!(WorkspaceToken, "WorkspaceToken").object(&[]),
    model!(WorkspaceTokenKeyType, "WorkspaceTokenKeyType"),
    model!(RequestWorkspaceEnrollmentRequest, "RequestWorkspaceEnrollmentRequest")
        .object(&[])
        .set_by(|| json(&sdk::RequestWorkspaceEnrollmentRequest::new().message("text"))),
    model!(UpdateWorkspaceOriginInquiryRequest, "UpdateWorkspaceOriginInquiryRequest")
        .object(&[])
        .set_by(|| json(&sdk::UpdateWorkspaceOriginInquiryRequest::new().origin_inquiry("text"))),
    model!(UpdateWorkspaceOriginPurposeRequest, "UpdateWorkspaceOriginPurposeRequest")
        .object(&[])
        .set_by(|| json(&sdk::UpdateWorkspaceOriginPurposeRequest::new().origin_purpose("text"))),
    model!(UpdateWorkspaceRequest, "UpdateWorkspaceRequest").object(&[]).set_by(|| {
        json(
            &sdk::UpdateWorkspaceRequest::new()
                .description("text")
                .digest_frequency(sample!(DigestFrequency))
                .enforce_mfa(true)
                .faq("text")
                .name("text")
                .short_description("text")
                .slug("text")
                .tags("text")
                .website("text"),
        )
    }),
];

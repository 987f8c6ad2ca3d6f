//! The one table of operations and their handlers.

use super::call::Handler;
use super::{
    analytics, designs, directories, domains, events, examples, generic, images, links, media, steps, tokens, visitors,
};
use crate::document::{Operation, Role};

/// The special handler of an operation; else what the document says of its resource; else an example of its response.
pub(crate) fn handler(operation: &Operation) -> Handler {
    match &*operation.id {
        "AnalyticsDataService_GetAttributeDistribution" => analytics::attributes,
        "AnalyticsDataService_GetBreakdown" => analytics::breakdown,
        "AnalyticsDataService_GetDeviceDistribution" => analytics::devices,
        "AnalyticsDataService_GetGeoBreakdown" => analytics::geo,
        "AnalyticsDataService_GetHourOfDayDistribution" => analytics::hours,
        "AnalyticsDataService_GetTopLinks" => analytics::top_links,
        "AnalyticsDataService_ListVisitorCountries" => analytics::countries,
        "CustomDomainsService_Check" => domains::check_now,
        "CustomDomainsService_GetSetupGuide" | "CustomDomainsService_ValidationInstructions" => domains::records,
        "DirectoriesService_List" => directories::list,
        "EventsService_ListEventTraces" => events::traces,
        "EventsService_ListEvents" => events::list,
        "LinksService_Create" => links::create,
        "LinksService_CreateBatch" | "LinksService_CreateBulk" => links::create_all,
        "LinksService_CreateBulkAsync" => links::submit,
        "LinksService_CreateContactLink" => links::create_contact,
        "LinksService_CreateOpenMediaLink" => links::create_open_media,
        "LinksService_CreateThankYouLink" => links::create_thank_you,
        "LinksService_List" => links::list,
        "LinksService_RenderQrcodeImages" => images::render,
        "LinksService_ResolveQrcodeImages" => images::resolve,
        "LinksService_ShortlinkAvailability" => links::availability,
        "LinksService_ShortlinkRandom" => links::random,
        "LinksService_Update" => links::update,
        "MediaService_CompleteReplace" | "MediaService_CreateReplaceUpload" | "MediaService_ReplaceImport" => {
            media::replace
        }
        "MediaService_CompleteUpload" => media::complete_upload,
        "MediaService_CreateUpload" => media::create_upload,
        // The sandbox downloads nothing.
        "MediaService_Import" => examples::respond,
        "MetricsService_GetEventsMetric" => analytics::metrics_of_events,
        "MetricsService_GetWorkspaceMetric" => analytics::metrics_of_workspace,
        "PageThemeTemplatesService_PublishPageThemeTemplate" | "QrcodeTemplatesService_PublishQrcodeTemplate" => {
            designs::publish
        }
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling" => designs::update_styling,
        "PageThemesService_ApplyPageThemeTemplate" => designs::apply_page,
        "QrcodeDesignService_ApplyTemplate" => designs::apply_qrcode,
        "TagsService_Delete" => links::delete_tag,
        "TimeSeriesService_GetEventsTimeSeries" => analytics::series,
        "VisitorsService_DeleteAttribute" => visitors::delete_attribute,
        "VisitorsService_Identify" => visitors::identify,
        "VisitorsService_List" | "VisitorsService_Search" => visitors::list,
        "VisitorsService_ListAttributeKeys" => visitors::attributes,
        "WorkflowStepsService_ConnectStep" | "WorkflowStepsService_DisconnectStep" => steps::connect,
        "WorkflowStepsService_Create" => |tx, call| steps::stored(tx, call, generic::create),
        "WorkflowStepsService_Delete" => |tx, call| steps::stored(tx, call, generic::delete),
        "WorkflowStepsService_Get" => |tx, call| steps::stored(tx, call, generic::get),
        "WorkflowStepsService_List" => |tx, call| steps::stored(tx, call, generic::list),
        "WorkflowStepsService_Update" => |tx, call| steps::stored(tx, call, generic::update),
        "WorkflowStepsService_ValidateWorkflow" => steps::validate,
        "WorkspaceTokensService_Create" => tokens::create,
        "WorkspaceTokensService_ListApiScopes" => tokens::scopes,
        "WorkspaceTokensService_Update" => tokens::update,
        _ => match operation.target.as_ref().map(|target| target.role) {
            Some(Role::Create) => generic::create,
            Some(Role::Get) => generic::get,
            Some(Role::List) => generic::list,
            Some(Role::Update) => generic::update,
            Some(Role::Delete) => generic::delete,
            None => examples::respond,
        },
    }
}

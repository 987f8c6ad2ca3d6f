// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Scans and clicks of links, and the workflow steps that visitors completed after them.
///
/// [`EventsApi::list`] returns the events of a date range in pages, or all of them as CSV.
/// [`EventsApi::list_traces`] returns the path of a visitor through the workflow of one visit.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct EventsApi<C> {
    client: C,
}

impl<C: Clone> EventsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the workflow steps that a visitor completed after an event.
    ///
    /// Returns the steps in order of completion. The response is not paged.
    ///
    /// - `event_id`: ID of the event, a UUID.
    ///
    /// `GET /v1/events/{eventId}/traces` (EventsService_ListEventTraces, feature `events`). Needs the scope
    /// `analytics:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::EventsApi;
    ///
    /// for trace in EventsApi::new(&client).list_traces(&event_id).send()?.traces {
    ///     println!("{:?} {:?}", trace.completed_at, trace.step_action);
    /// }
    /// ```
    #[doc(alias("EventsService_ListEventTraces", "events_service_list_event_traces"))]
    pub fn list_traces(&self, event_id: impl Into<String>) -> EventsListTraces<C> {
        EventsListTraces { client: self.client.clone(), options: rt::CallOptions::default(), event_id: event_id.into() }
    }

    /// Lists scans and clicks of links, in pages.
    ///
    /// Returns `json` with a page of events or, with [`ResponseFormat::Csv`], `csv` with CSV text, which is not
    /// paged.
    ///
    /// The plan limits how far back events are available: two weeks on Free, three months on Light. The API
    /// moves an earlier `startDate` forward instead of rejecting it.
    ///
    /// `GET /v1/events` (EventsService_ListEvents, feature `events`). Needs the scope `analytics:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use linkbreakers::{EventsApi, Timestamp};
    ///
    /// let yesterday = Timestamp::now() - Duration::from_secs(24 * 3600);
    /// let events = EventsApi::new(&client)
    ///     .list()
    ///     .start_date(yesterday)
    ///     .include(["device", "visitor"]);
    /// for event in events.items() {
    ///     let event = event?;
    ///     let country = event.device.and_then(|device| device.country);
    ///     println!("{:?} {:?} {country:?}", event.created_at, event.link_id);
    /// }
    /// ```
    #[doc(alias("EventsService_ListEvents", "events_service_list_events"))]
    pub fn list(&self) -> EventsList<C> {
        EventsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: None,
            start_date: None,
            end_date: None,
            response_format: None,
            page_size: None,
            page_token: None,
            include: Vec::new(),
            visitor_id: None,
            directory_id: None,
            tag_id: None,
            countries: Vec::new(),
            cursor: None,
        }
    }
}

/// A request for `GET /v1/events/{eventId}/traces`, created by [`EventsApi::list_traces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EventsListTraces<C> {
    client: C,
    options: rt::CallOptions,
    event_id: String,
}

rt::call_methods!(EventsListTraces);

impl<C: rt::Client> rt::Request for EventsListTraces<C> {
    type Client = C;
    type Output = crate::models::ListEventTracesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("EventsService_ListEventTraces", "GET", "/v1/events/{eventId}/traces")
            .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/events/")
            .id("eventId", &self.event_id)?
            .literal("/traces")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/events`, created by [`EventsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EventsList<C> {
    client: C,
    options: rt::CallOptions,
    link_id: Option<String>,
    start_date: Option<jiff::Timestamp>,
    end_date: Option<jiff::Timestamp>,
    response_format: Option<crate::models::ResponseFormat>,
    page_size: Option<i64>,
    page_token: Option<String>,
    include: Vec<crate::models::EventInclude>,
    visitor_id: Option<String>,
    directory_id: Option<String>,
    tag_id: Option<String>,
    countries: Vec<String>,
    cursor: Option<String>,
}

impl<C> EventsList<C> {
    /// ID of the link that the events belong to, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the period, inclusive. The API moves it forward if the plan does not include earlier events.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// End of the period, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Format of the response; default [`ResponseFormat::Json`].
    pub fn response_format<M>(mut self, value: impl rt::IntoOption<crate::models::ResponseFormat, M>) -> Self {
        self.response_format = value.into_option();
        self
    }

    /// Maximum number of items per page; default 100, at most 1000.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Related objects to include in each event. Repeatable.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::EventInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// ID of the visitor who caused the events, a UUID.
    pub fn visitor_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.visitor_id = value.into_option();
        self
    }

    /// ID of the directory with the links that the events belong to.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// ID of the tag of the links that the events belong to.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
        self
    }

    /// Countries of the events. Repeatable.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list().unwrap_or_default();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(EventsList);

impl<C: rt::Client> rt::Request for EventsList<C> {
    type Client = C;
    type Output = crate::models::ListEventsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("EventsService_ListEvents", "GET", "/v1/events").scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .each("startDate", &self.start_date)
            .each("endDate", &self.end_date)
            .each("responseFormat", &self.response_format)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("include", &self.include)
            .ids(Self::OPERATION, "visitorId", &self.visitor_id)?
            .ids(Self::OPERATION, "directoryId", &self.directory_id)?
            .ids(Self::OPERATION, "tagId", &self.tag_id)?
            .each("countries", &self.countries)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/events".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(EventsList);

impl<C: rt::Client> rt::Paged for EventsList<C> {
    type Item = crate::models::Event;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.json.as_ref().and_then(|page| page.next_page_token.as_deref())
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        page.json.map(|page| page.events)
    }
}

impl<C: rt::Client> rt::CsvExport for EventsList<C> {
    fn request_csv(&mut self) -> Result<(), rt::InvalidRequest> {
        rt::reject_page_token(<Self as rt::Request>::OPERATION, "pageToken", &self.page_token)?;
        rt::reject_page_token(<Self as rt::Request>::OPERATION, "cursor", &self.cursor)?;
        self.page_size = None;
        self.response_format = Some("RESPONSE_FORMAT_CSV".into());
        Ok(())
    }
}

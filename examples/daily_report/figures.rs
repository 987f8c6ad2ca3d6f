//! Figures of the report, from the analytics endpoints of the API.

use anyhow::{Context as _, bail};
use common::printable::printable;
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use linkbreakers::{
    AnalyticsDataApi, ApiClient, BreakdownDimension, GetBreakdownRequest, GetEventsTimeSeriesRequest,
    GetTopLinksRequest, MetricsApi, TagsApi, Timestamp,
};

/// A range of days in UTC, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: Date,
    pub(crate) last: Date,
}

/// The figures of a span of days.
pub(crate) struct Figures {
    pub(crate) span: Span,
    pub(crate) tag: Option<String>,
    /// Visits of each day of the span, including days without visits.
    pub(crate) days: Vec<(Date, i64)>,
    /// Visits in the same number of days before the span.
    pub(crate) before: i64,
    /// Countries in descending order of visits. Less frequent countries are missing.
    pub(crate) countries: Vec<(String, i64)>,
    pub(crate) links: Vec<LinkVisits>,
    /// Number of links in the workspace.
    pub(crate) total_links: i64,
    pub(crate) created_at: Timestamp,
}

/// A link with its visits in the span.
pub(crate) struct LinkVisits {
    pub(crate) name: String,
    pub(crate) shortlink: String,
    pub(crate) visits: i64,
}

impl Span {
    fn len(self) -> i32 {
        self.first.until(self.last).map_or(0, |span| span.get_days()) + 1
    }

    /// Returns the same number of days directly before this span.
    fn before(self) -> Result<Self, jiff::Error> {
        Ok(Self { first: self.first.checked_sub(self.len().days())?, last: self.first.yesterday()? })
    }

    fn days(self) -> impl Iterator<Item = Date> {
        self.first.series(1.day()).take_while(move |day| *day <= self.last)
    }

    fn start(self) -> Result<Timestamp, jiff::Error> {
        Ok(self.first.to_zoned_datetime(TimeZone::UTC)?.timestamp())
    }

    /// Returns the last millisecond of the span, because the API includes the end date.
    fn end(self) -> Result<Timestamp, jiff::Error> {
        self.last.tomorrow()?.to_zoned_datetime(TimeZone::UTC)?.timestamp().checked_sub(1.millisecond())
    }
}

impl Figures {
    pub(crate) fn fetch(client: &ApiClient, span: Span, tag: Option<String>, top: i32) -> anyhow::Result<Self> {
        let tag_id = tag.as_deref().map(|name| tag_id(client, name)).transpose()?;
        let (start, end) = (span.start()?, span.end()?);
        let days = visits_by_day(client, span, tag_id.as_deref())?;
        let before = visits_by_day(client, span.before()?, tag_id.as_deref())?;

        let analytics = AnalyticsDataApi::new(client);
        let by_country = GetBreakdownRequest::new()
            .dimension(BreakdownDimension::Country)
            .start_date(start)
            .end_date(end)
            .tag_id(tag_id.as_ref())
            .limit(top);
        let by_link = GetTopLinksRequest::new().start_date(start).end_date(end).tag_id(tag_id).limit(top);
        let countries = analytics.get_breakdown(by_country).send().context("cannot count visits by country")?.data;
        let links = analytics.get_top_links(by_link).send().context("cannot count visits by link")?.data;
        let totals = MetricsApi::new(client).workspace().send().context("cannot read the workspace's totals")?;

        Ok(Self {
            span,
            tag,
            days,
            before: before.iter().map(|(_, visits)| visits).sum(),
            countries: countries
                .into_iter()
                .map(|country| {
                    let name = country.label.or(country.code).filter(|name| !name.is_empty());
                    (name.map_or("Unknown".to_owned(), |name| printable(&name)), i64::from(country.event_count))
                })
                .collect(),
            links: links
                .into_iter()
                .map(|link| LinkVisits {
                    name: printable(&link.name.unwrap_or_default()),
                    shortlink: printable(&link.shortlink.unwrap_or_default()),
                    visits: i64::from(link.event_count),
                })
                .collect(),
            total_links: i64::from(totals.total_links),
            created_at: Timestamp::now(),
        })
    }

    pub(crate) fn visits(&self) -> i64 {
        self.days.iter().map(|(_, visits)| visits).sum()
    }

    /// Returns the change from the days before the span in percent; `None` if those days had no visits.
    pub(crate) fn change(&self) -> Option<f64> {
        (self.before > 0).then(|| (self.visits() - self.before) as f64 * 100.0 / self.before as f64)
    }

    /// Returns the first day with the most visits; `None` if there were no visits.
    pub(crate) fn busiest(&self) -> Option<(Date, i64)> {
        let max = self.days.iter().map(|(_, visits)| *visits).max().filter(|max| *max > 0)?;
        self.days.iter().copied().find(|(_, visits)| *visits == max)
    }

    /// Returns the countries, and last the visits from all other countries.
    pub(crate) fn countries_and_others(&self) -> Vec<(&str, i64)> {
        let mut countries: Vec<(&str, i64)> = self.countries.iter().map(|(name, n)| (name.as_str(), *n)).collect();
        let others = self.visits() - countries.iter().map(|(_, visits)| visits).sum::<i64>();
        if others > 0 {
            countries.push(("Other countries", others));
        }
        countries
    }

    /// Returns the share of `value` in all visits, in percent.
    pub(crate) fn share(&self, value: i64) -> f64 {
        value as f64 * 100.0 / self.visits().max(1) as f64
    }
}

fn visits_by_day(client: &ApiClient, span: Span, tag_id: Option<&str>) -> anyhow::Result<Vec<(Date, i64)>> {
    const MINUTES_PER_DAY: i32 = 24 * 60;
    let request = GetEventsTimeSeriesRequest::new()
        .start_date(span.start()?)
        .end_date(span.end()?)
        .interval_in_minutes(MINUTES_PER_DAY)
        .tag_id(tag_id);
    let series = linkbreakers::TimeSeriesApi::new(client).events(request).send();
    let points = series.context("cannot count visits by day")?.time_series.data;
    let visits_on = |day: Date| {
        let is_on_day = |at: Timestamp| at.to_zoned_datetime(TimeZone::UTC).date() == day;
        let points = points.iter().filter(|point| point.timestamp.is_some_and(is_on_day));
        points.map(|point| i64::from(point.event_count)).sum()
    };
    Ok(span.days().map(|day| (day, visits_on(day))).collect())
}

fn tag_id(client: &ApiClient, name: &str) -> anyhow::Result<String> {
    for tag in TagsApi::new(client).list().items() {
        let tag = tag.context("cannot list the tags")?;
        if tag.name == name {
            return Ok(tag.id);
        }
    }
    bail!("the workspace has no tag {name:?}")
}

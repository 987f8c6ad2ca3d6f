//! The workspace in memory. Nothing here knows of HTTP but the errors, which are the API's.

pub(crate) mod dashboards;
pub(crate) mod deliveries;
pub(crate) mod designs;
pub(crate) mod directories;
pub(crate) mod domains;
pub(crate) mod files;
mod find;
mod groups;
mod identify;
pub(crate) mod jobs;
pub(crate) mod links;
pub(crate) mod media;
pub(crate) mod new_link;
mod origins;
pub(crate) mod payload;
pub(crate) mod reads;
pub(crate) mod saved;
pub(crate) mod slugs;
mod sorted;
pub(crate) mod steps;
pub(crate) mod table;
pub(crate) mod tags;
pub(crate) mod templates;
pub(crate) mod themes;
mod timeline;
pub(crate) mod tokens;
pub(crate) mod visitors;
pub(crate) mod visits;
pub(crate) mod webhooks;

use std::time::Duration;

use crate::clock::{Clock, Moment};
use crate::idempotency::Keys;
use crate::ids::Id;

/// One workspace and all that is in it.
pub(crate) struct State {
    pub(crate) workspace: Id,
    pub(crate) since: Moment,
    /// Where the sandbox listens, without a slash at the end.
    pub(crate) base_url: String,
    /// Signs the addresses of QR code images.
    pub(crate) secret: u64,
    clock: Clock,
    pub(crate) links: links::Links,
    pub(crate) tags: tags::Tags,
    pub(crate) visits: visits::Visits,
    pub(crate) visitors: visitors::Visitors,
    pub(crate) jobs: jobs::Jobs,
    pub(crate) webhooks: webhooks::Webhooks,
    pub(crate) keys: Keys,
    // (places)
    pub(crate) deliveries: deliveries::Deliveries,
    pub(crate) directories: directories::Directories,
    pub(crate) domains: domains::Domains,
    pub(crate) tokens: tokens::Tokens,
    // (making)
    pub(crate) files: files::Files,
    pub(crate) designs: designs::Designs,
    pub(crate) themes: themes::Themes,
    pub(crate) media: media::Library,
    pub(crate) workflows: steps::Workflows,
    // (reading)
    pub(crate) dashboards: dashboards::Dashboards,
}

impl State {
    pub(crate) fn new(workspace: Id, base_url: String) -> Self {
        let mut clock = Clock::new();
        Self {
            workspace,
            since: clock.now(),
            base_url,
            secret: fastrand::u64(..),
            clock,
            links: links::Links::default(),
            tags: tags::Tags::default(),
            visits: visits::Visits::default(),
            visitors: visitors::Visitors::default(),
            jobs: jobs::Jobs::default(),
            webhooks: webhooks::Webhooks::default(),
            keys: Keys::default(),
            // (places)
            deliveries: deliveries::Deliveries::default(),
            directories: directories::Directories::default(),
            domains: domains::Domains::default(),
            tokens: tokens::Tokens::default(),
            // (making)
            files: files::Files::default(),
            designs: designs::Designs::default(),
            themes: themes::Themes::default(),
            media: media::Library::default(),
            workflows: steps::Workflows::default(),
            // (reading)
            dashboards: dashboards::Dashboards::default(),
        }
    }

    pub(crate) fn now(&mut self) -> Moment {
        self.clock.now()
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&mut self, span: Duration) {
        self.clock.advance(span);
    }

    /// Sets the clock; none sets it back to the time on the wall.
    pub(crate) fn set_time(&mut self, at: Option<Moment>) {
        self.clock.set(at);
    }

    /// Lets happen what was due by now. Called before every request, it looks as if it had happened in time.
    pub(crate) fn catch_up(&mut self) -> Moment {
        let now = self.now();
        self.run_jobs(now);
        self.links.expire(now);
        self.drop_stale_uploads(now);
        self.check_domains(now);
        now
    }

    /// The address of a shortlink on the sandbox itself; see `address` for links on custom domains.
    pub(crate) fn entrypoint(&self, shortlink: &str) -> String {
        format!("{}/{shortlink}", self.base_url)
    }
}

#[cfg(test)]
pub(crate) fn state() -> State {
    State::new(Id::random(), "http://127.0.0.1:4010".to_owned())
}

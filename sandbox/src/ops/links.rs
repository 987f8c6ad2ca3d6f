//! Links, one at a time.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Call;
use crate::clock::{Moment, Stamp};
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::page::Window;
use crate::store::State;
use crate::store::links::{Filter, Link, Metadata, Order};
use crate::store::new_link::{DRAWING, NewLink, check_shortlink, check_tags, destination, future, qrcode, set};
use crate::store::slugs::Pattern;

/// The parts of a link that come only where they were asked for.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    tags: bool,
    custom_domain: bool,
    qrcode_design: bool,
    qrcode_signed_url: bool,
    page_theme: bool,
}

impl Parts {
    pub(super) const TAGS: Self =
        Self { tags: true, custom_domain: false, qrcode_design: false, qrcode_signed_url: false, page_theme: false };

    fn from_query(query: &Query) -> Self {
        Self {
            tags: query.includes("tags"),
            custom_domain: query.includes("customDomain"),
            qrcode_design: query.includes("qrcodeDesign"),
            qrcode_signed_url: query.includes("qrcodeSignedUrl"),
            page_theme: query.includes("pageTheme"),
        }
    }
}

/// A link as the API tells of it. It is written out as it is, for a list of links is read more often than anything else.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct View<'a> {
    id: Id,
    workspace_id: Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_domain_id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_domain: Option<Value>,
    shortlink: &'a str,
    entrypoint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fallback_destination: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expired_destination: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'a Metadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<super::tags::View<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_id: Option<Id>,
    qrcode_enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    qrcode_design_id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qrcode_template_id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qrcode_design: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qrcode_pending_update_since: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qrcode_signed_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_theme_id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_theme_template_id: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_theme: Option<Value>,
    event_count: i64,
    created_at: Stamp,
    updated_at: Stamp,
}

pub(super) fn render<'a>(state: &'a State, link: &'a Link, parts: Parts, now: Moment) -> View<'a> {
    let domain = link.domain.filter(|_| parts.custom_domain).and_then(|id| state.domains.get(id));
    let qrcode = link.qrcode.as_ref();
    let (drawn, pending) = match qrcode {
        Some(qrcode) if qrcode.is_drawn(now) => (Some(qrcode), None),
        pending => (None, pending),
    };
    let signed = drawn.filter(|_| parts.qrcode_signed_url);
    let template = qrcode.and_then(|qrcode| state.designs.get(qrcode.design)?.template);
    let design = parts.qrcode_design.then(|| state.design_of(link)).flatten();
    let theme = state.themes.of_link(link.id);
    View {
        id: link.id,
        workspace_id: state.workspace,
        custom_domain_id: link.domain,
        custom_domain: domain.map(|domain| super::domains::render(state, domain)),
        shortlink: &link.shortlink,
        entrypoint: state.address(link),
        name: link.name.as_deref(),
        purpose: link.purpose.as_deref(),
        fallback_destination: link.fallback_destination.as_deref(),
        expired_destination: link.expired_destination.as_deref(),
        expires_at: link.expires_at.map(Stamp),
        metadata: Some(&link.metadata).filter(|metadata| !metadata.is_empty()),
        tags: parts.tags.then(|| tags(state, link)),
        directory_id: link.directory,
        qrcode_enabled: qrcode.is_some(),
        qrcode_design_id: qrcode.map(|qrcode| qrcode.design),
        qrcode_template_id: template,
        qrcode_design: design.as_ref().map(|design| super::designs::render(state, design, now)),
        qrcode_pending_update_since: pending.map(|qrcode| Stamp(qrcode.since)),
        qrcode_signed_url: signed.map(|_| super::images::image_url(state, link, now)),
        page_theme_id: theme.map(|theme| theme.id),
        page_theme_template_id: theme.and_then(|theme| theme.template),
        page_theme: theme.filter(|_| parts.page_theme).map(|theme| super::themes::render(state, theme)),
        event_count: link.event_count,
        created_at: Stamp(link.created_at),
        updated_at: Stamp(link.updated_at),
    }
}

fn tags<'a>(state: &'a State, link: &Link) -> Vec<super::tags::View<'a>> {
    let tags = link.tags.iter().filter_map(|id| state.tags.get(*id));
    tags.map(super::tags::render).collect()
}

pub(super) fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let new: NewLink = call.take()?;
    let waits = new.wait_for_qrcode;
    let id = state.create_link(new)?;
    finish(state, id, waits, call.now, true)
}

/// The answer that tells of a new link, when its image exists if somebody waits for that.
pub(super) fn finish(state: &State, id: Id, waits: bool, now: Moment, with_steps: bool) -> Result<Reply, ApiError> {
    let link = state.links.get(id).ok_or_else(lost)?;
    let now = link.qrcode.as_ref().filter(|_| waits).map_or(now, |qrcode| qrcode.ready_at);
    let mut body = json!({"link": render(state, link, Parts::TAGS, now)});
    if with_steps {
        body["workflowSteps"] = super::steps::render_all(&state.workflow(link));
    }
    let mut reply = Reply::ok(&body);
    if waits {
        reply.delay = DRAWING;
    }
    Ok(reply)
}

/// What was found a moment ago is gone: impossible while the state is locked, and a 500 if it happens.
pub(super) fn lost() -> ApiError {
    ApiError::new(500, crate::http::UNKNOWN, "the sandbox lost what it had just made")
}

pub(super) fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let link = call.find("link", |id| state.links.get(id))?;
    let parts = Parts::from_query(call.query);
    Ok(Reply::ok(&json!({"link": render(state, link, parts, call.now)})))
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let query = call.query;
    let directory = match query.get("view") {
        Some("LINK_VIEW_DIRECTORY") => Some(state.directory("directoryId", query.get("directoryId"))?),
        _ => None,
    };
    let (order, name) = match query.get("sortBy") {
        Some("LINK_SORT_FIELD_CREATED_AT") => (Order::Created, "links by created"),
        Some("LINK_SORT_FIELD_SHORTLINK") => (Order::Shortlink, "links by shortlink"),
        Some("LINK_SORT_FIELD_NAME") => (Order::Name, "links by name"),
        Some("LINK_SORT_FIELD_EVENT_COUNT") => (Order::Events, "links by events"),
        _ => (Order::Updated, "links by updated"),
    };
    let window = Window::from_query(query, name, call.descending(), None)?;
    let tags: HashSet<&str> = query.all("tags").filter(|tag| !tag.is_empty()).collect();
    let ids = || tags.iter().filter_map(|tag| state.tags.named(tag)).collect();
    let filter =
        Filter { tags: (!tags.is_empty()).then(ids), search: query.get("search").map(str::to_lowercase), directory };
    let (page, total) = state.links.list(&filter, order, &window);
    let parts = Parts::from_query(query);
    let links = page.ids.iter().filter_map(|id| state.links.get(*id));
    let links = links.map(|link| render(state, link, parts, call.now)).collect();
    Ok(Reply::of(200, &List { links, next_page_token: page.next, total_count: total }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    links: Vec<View<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_page_token: Option<String>,
    total_count: usize,
}

/// The body of an update. A text that is sent empty is unset, one that is left out is kept.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Patch {
    name: Option<String>,
    purpose: Option<String>,
    fallback_destination: Option<String>,
    expired_destination: Option<String>,
    expired_destination_delete: Option<bool>,
    expires_at: Option<String>,
    expires_at_delete: Option<bool>,
    tags: Option<Vec<String>>,
    tags_delete: Option<bool>,
    qrcode_enabled: Option<bool>,
    directory_id: Option<String>,
    directory_id_delete: Option<bool>,
    page_theme_id: Option<String>,
    qrcode_template_id: Option<String>,
    qrcode_template_id_delete: Option<bool>,
}

impl Patch {
    fn check(&self) -> Result<(), ApiError> {
        check_tags(self.tags.as_deref().unwrap_or_default())?;
        let both = [
            ("expiredDestination", self.expired_destination.is_some(), self.expired_destination_delete),
            ("expiresAt", self.expires_at.is_some(), self.expires_at_delete),
            ("tags", self.tags.is_some(), self.tags_delete),
            ("directoryId", self.directory_id.is_some(), self.directory_id_delete),
            ("qrcodeTemplateId", self.qrcode_template_id.is_some(), self.qrcode_template_id_delete),
        ];
        match both.iter().find(|(_, filled, clear)| *filled && *clear == Some(true)) {
            Some((field, ..)) => {
                let message = format!("comes together with {field}Delete; send one of them");
                Err(ApiError::field(field, message))
            }
            None => Ok(()),
        }
    }
}

pub(super) fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let (id, before) = call.find("link", |id| state.links.get(id).map(|link| (id, link.qrcode.clone())))?;
    let patch: Patch = call.take()?;
    patch.check()?;
    let directory = state.directory("directoryId", patch.directory_id.as_deref())?;
    let theme = super::themes::named(state, patch.page_theme_id.as_deref())?;
    let qrcode_on = patch.qrcode_enabled.unwrap_or(before.is_some());
    let unset = patch.qrcode_template_id_delete == Some(true);
    let template = super::designs::patched_template(state, patch.qrcode_template_id.as_deref(), unset, qrcode_on)?;
    let now = state.now();
    let fallback = patch.fallback_destination.map(|url| destination("fallbackDestination", Some(url)));
    let fallback = fallback.transpose()?;
    let expired = match patch.expired_destination_delete {
        Some(true) => Some(None),
        _ => patch.expired_destination.map(|url| destination("expiredDestination", Some(url))).transpose()?,
    };
    let expires = match patch.expires_at_delete {
        Some(true) => Some(None),
        _ => set(patch.expires_at).map(|text| future("expiresAt", &text, now).map(Some)).transpose()?,
    };
    let tags = match patch.tags_delete {
        Some(true) => Some(Vec::new()),
        _ => patch.tags,
    };
    let tags = tags.map(|tags| state.tags.ensure(&tags, now));
    let changed = state.links.change(id, |link| {
        let Link { name, purpose, .. } = link;
        *name = patch.name.map_or(name.take(), |name| set(Some(name)));
        *purpose = patch.purpose.map_or(purpose.take(), |purpose| set(Some(purpose)));
        link.fallback_destination = fallback.unwrap_or(link.fallback_destination.take());
        link.expired_destination = expired.unwrap_or(link.expired_destination.take());
        link.expires_at = expires.unwrap_or(link.expires_at);
        link.directory = directory.or(link.directory.filter(|_| patch.directory_id_delete != Some(true)));
        link.tags = tags.unwrap_or(std::mem::take(&mut link.tags));
        match patch.qrcode_enabled {
            Some(false) => link.qrcode = None,
            Some(true) if link.qrcode.is_none() => link.qrcode = Some(qrcode(now)),
            _ => {}
        }
        link.updated_at = now;
    });
    changed.ok_or_else(lost)?;
    theme.into_iter().for_each(|theme| state.show_theme(id, theme));
    super::designs::follow(state, id, before.map(|qrcode| qrcode.design), template);
    let link = state.links.get(id).cloned().ok_or_else(lost)?;
    Ok(Reply::ok(&json!({"link": render(state, &link, Parts::TAGS, now)})))
}

pub(super) fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let link = call.find("link", |id| state.links.remove(id))?;
    state.workflows.remove(link.id);
    state.hide_theme(link.id);
    if let Some(qrcode) = link.qrcode {
        state.remove_design(qrcode.design);
    }
    Ok(Reply::ok(&json!({})))
}

pub(super) fn availability(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let Some(shortlink) = call.query.get("shortlink") else {
        return Err(ApiError::field("shortlink", "say which one; it is one or more segments joined by /"));
    };
    let domain = state.custom_domain("customDomainId", call.query.get("customDomainId"))?;
    let free = |pattern: Option<Pattern>| match (domain, pattern) {
        (Some(domain), Some(pattern)) => state.check_overlap(domain, &pattern).is_ok(),
        _ => true,
    };
    let available = check_shortlink(domain, shortlink).is_ok_and(free) && !state.links.is_taken(domain, shortlink);
    Ok(Reply::ok(&json!({"available": available})))
}

pub(super) fn random(state: &mut State, _: Call<'_>) -> Result<Reply, ApiError> {
    Ok(Reply::ok(&json!({"shortlink": state.free_shortlink(None)})))
}

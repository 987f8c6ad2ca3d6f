//! Making links: what a request may ask for, one link or many, all or nothing.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::State;
use super::domains::overlap;
use super::links::{Link, Qrcode};
use super::slugs::Pattern;
use super::templates::QrcodeTemplate;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::{Id, slug};

/// The most links of one batch.
pub(crate) const MOST: usize = 250;
/// How long the sandbox takes to draw a QR code: long enough to be waited for, and to be seen pending.
pub(crate) const DRAWING: Duration = Duration::from_millis(150);
const METADATA_KEYS: usize = 50;
/// First segments that lead to the sandbox itself, as API and links share one address here.
const OWN: [&str; 3] = ["v1", "openapi.json", "-"];

/// The body of a create, after validation.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct NewLink {
    destination: String,
    id: Option<String>,
    shortlink: Option<String>,
    name: Option<String>,
    purpose: Option<String>,
    tags: Vec<String>,
    metadata: BTreeMap<String, String>,
    conversion_tracking: bool,
    expires_at: Option<String>,
    expired_destination: Option<String>,
    fallback_destination: Option<String>,
    custom_domain_id: Option<String>,
    directory_id: Option<String>,
    qrcode_design_id: Option<String>,
    qrcode_template_id: Option<String>,
    qrcode_enabled: Option<bool>,
    pub(crate) wait_for_qrcode: bool,
    /// Its exit step is no redirect, and so there is no destination.
    #[serde(skip)]
    pub(crate) shows_something: bool,
}

/// What the links of one batch have claimed already.
#[derive(Default)]
struct Claimed {
    ids: HashSet<Id>,
    designs: HashSet<Id>,
    shortlinks: HashSet<(Option<Id>, String)>,
    /// Those with variables, which may mean each other's addresses.
    patterns: Vec<(Id, Pattern, String)>,
}

/// A link, the names of its tags, and its QR code template.
type Draft = (Link, Vec<String>, Option<Id>);

impl State {
    /// Makes all of these links, or none. With more than one, an error says which link is at fault.
    pub(crate) fn create_links(&mut self, new: Vec<NewLink>) -> Result<Vec<Id>, ApiError> {
        check_count(new.len())?;
        self.create(new, |at, mut error| {
            error.message = format!("links[{at}]: {}", error.message);
            error
        })
    }

    pub(crate) fn create_link(&mut self, new: NewLink) -> Result<Id, ApiError> {
        let ids = self.create(vec![new], |_, error| error)?;
        Ok(ids[0])
    }

    fn create(&mut self, new: Vec<NewLink>, blame: impl Fn(usize, ApiError) -> ApiError) -> Result<Vec<Id>, ApiError> {
        let mut claimed = Claimed::default();
        let mut drafts = Vec::with_capacity(new.len());
        for (at, new) in new.into_iter().enumerate() {
            let draft = self.draft(new, &mut claimed);
            drafts.push(draft.map_err(|error| blame(at, error))?);
        }
        let mut ids = Vec::with_capacity(drafts.len());
        for (mut link, tags, template) in drafts {
            link.tags = self.tags.ensure(&tags, link.created_at);
            ids.push(link.id);
            let (id, now) = (link.id, link.created_at);
            self.forget_parts(id);
            self.remember_slug(&link);
            self.links.insert(link);
            self.dress(id, template, now);
        }
        Ok(ids)
    }

    /// The link as it would be, the names of its tags, and its QR code template; nothing is changed yet.
    fn draft(&mut self, new: NewLink, claimed: &mut Claimed) -> Result<Draft, ApiError> {
        let now = self.now();
        if !new.shows_something {
            check_destination("destination", &new.destination)?;
        }
        check_metadata(&new.metadata)?;
        check_tags(&new.tags)?;
        self.check_parts(&new)?;
        let expires_at = set(new.expires_at).map(|text| future("expiresAt", &text, now)).transpose()?;
        let fallback_destination = destination("fallbackDestination", new.fallback_destination)?;
        let expired_destination = destination("expiredDestination", new.expired_destination)?;
        let directory = self.directory("directoryId", new.directory_id.as_deref())?;
        let id = self.claim_id(set(new.id), claimed)?;
        let design = self.claim_design(set(new.qrcode_design_id), claimed)?.unwrap_or(id.paired());
        let domain = self.custom_domain("customDomainId", new.custom_domain_id.as_deref())?;
        let shortlink = self.claim_shortlink(domain, set(new.shortlink), claimed)?;
        let link = Link {
            id,
            domain,
            shortlink,
            destination: new.destination,
            name: set(new.name),
            purpose: set(new.purpose),
            fallback_destination,
            expired_destination,
            expires_at,
            metadata: new.metadata.into(),
            tags: Vec::new(),
            directory,
            conversion_tracking: new.conversion_tracking,
            qrcode: new.qrcode_enabled.unwrap_or(true).then(|| Qrcode { design, ..qrcode(now) }),
            entry_step: Id::random(),
            exit_step: Id::random(),
            created_at: now,
            updated_at: now,
            event_count: 0,
        };
        let template = set(new.qrcode_template_id).and_then(|id| Id::parse(&id)).filter(|_| link.qrcode.is_some());
        Ok((link, new.tags, template))
    }

    /// The parts of a link that are things of their own.
    fn check_parts(&self, new: &NewLink) -> Result<(), ApiError> {
        if new.qrcode_enabled == Some(false) {
            if set(new.qrcode_design_id.clone()).is_some() {
                return Err(ApiError::field("qrcodeDesignId", "needs qrcodeEnabled to be true"));
            }
            if new.wait_for_qrcode {
                return Err(ApiError::field("waitForQrcode", "needs qrcodeEnabled to be true"));
            }
        }
        match (set(new.qrcode_template_id.clone()), set(new.qrcode_design_id.clone())) {
            (Some(_), Some(_)) => {
                Err(ApiError::field("qrcodeTemplateId", "comes together with qrcodeDesignId; send one of them"))
            }
            (Some(template), None) => self.template::<QrcodeTemplate>("qrcodeTemplateId", &template).map(drop),
            _ => Ok(()),
        }
    }

    fn claim_design(&self, id: Option<String>, claimed: &mut Claimed) -> Result<Option<Id>, ApiError> {
        let Some(text) = id else {
            return Ok(None);
        };
        let design = self.free_design(&text)?.id;
        if !claimed.designs.insert(design) {
            return Err(ApiError::field("qrcodeDesignId", format!("the design {text} is given to two links")));
        }
        Ok(Some(design))
    }

    fn claim_id(&self, id: Option<String>, claimed: &mut Claimed) -> Result<Id, ApiError> {
        let Some(text) = id else {
            return Ok(Id::random());
        };
        let id = Id::parse(&text).ok_or_else(|| ApiError::field("id", format!("{text:?} is not a UUID")))?;
        if self.links.get(id).is_some() || !claimed.ids.insert(id) {
            let message = format!("id: there is a link with id {id} already");
            return Err(ApiError::new(409, "LINK_ALREADY_EXISTS", message));
        }
        Ok(id)
    }

    fn claim_shortlink(
        &self,
        domain: Option<Id>,
        shortlink: Option<String>,
        claimed: &mut Claimed,
    ) -> Result<String, ApiError> {
        let Some(shortlink) = shortlink else {
            let mut shortlink = self.free_shortlink(domain);
            while !claimed.shortlinks.insert((domain, shortlink.clone())) {
                shortlink = self.free_shortlink(domain);
            }
            return Ok(shortlink);
        };
        let pattern = check_shortlink(domain, &shortlink)?;
        let new = claimed.shortlinks.insert((domain, shortlink.clone()));
        if self.links.is_taken(domain, &shortlink) || !new {
            let message = format!("shortlink: {shortlink:?} is taken; choose another one");
            return Err(ApiError::new(409, "SHORTLINK_ALREADY_EXISTS", message));
        }
        if let (Some(domain), Some(pattern)) = (domain, pattern) {
            self.check_overlap(domain, &pattern)?;
            let mut others = claimed.patterns.iter().filter(|(on, other, _)| *on == domain && other.overlaps(&pattern));
            if let Some((_, _, other)) = others.next() {
                return Err(overlap(other));
            }
            claimed.patterns.push((domain, pattern, shortlink.clone()));
        }
        Ok(shortlink)
    }

    pub(crate) fn free_shortlink(&self, domain: Option<Id>) -> String {
        loop {
            let shortlink = slug();
            if !self.links.is_taken(domain, &shortlink) {
                return shortlink;
            }
        }
    }
}

pub(crate) fn qrcode(now: Moment) -> Qrcode {
    Qrcode { design: Id::random(), since: now, ready_at: now.plus(DRAWING) }
}

pub(crate) fn check_count(count: usize) -> Result<(), ApiError> {
    match count {
        1..=MOST => Ok(()),
        0 => Err(ApiError::field("links", "is empty; send at least one link")),
        _ => {
            let message = format!("has {count} links; send at most {MOST} at once");
            Err(ApiError::field("links", message))
        }
    }
}

/// In proto JSON an empty text is the same as none.
pub(crate) fn set(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

pub(crate) fn destination(field: &str, url: Option<String>) -> Result<Option<String>, ApiError> {
    let url = set(url);
    if let Some(url) = &url {
        check_destination(field, url)?;
    }
    Ok(url)
}

/// An absolute URL: with a host if it is a web address, else any scheme that opens something (mailto, tel, an app).
pub(crate) fn check_destination(field: &str, url: &str) -> Result<(), ApiError> {
    let (scheme, rest) = url.split_once(':').unwrap_or_default();
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let whole = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        "javascript" | "data" | "vbscript" | "file" => false,
        _ => named && !rest.is_empty(),
    };
    if whole && !url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    let message = format!("{url:?} is not an absolute URL such as https://example.com/page");
    Err(ApiError::field(field, message))
}

fn check_metadata(metadata: &BTreeMap<String, String>) -> Result<(), ApiError> {
    if metadata.len() > METADATA_KEYS {
        let message = format!("has {} keys; send at most {METADATA_KEYS}", metadata.len());
        return Err(ApiError::field("metadata", message));
    }
    Ok(())
}

pub(crate) fn check_tags(tags: &[String]) -> Result<(), ApiError> {
    match tags.iter().position(|tag| tag.trim().is_empty()) {
        Some(at) => Err(ApiError::field(&format!("tags[{at}]"), "a tag needs a name")),
        None => Ok(()),
    }
}

pub(crate) fn future(field: &str, text: &str, now: Moment) -> Result<Moment, ApiError> {
    match Moment::parse(text) {
        Some(at) if at > now => Ok(at),
        Some(at) => Err(ApiError::field(field, format!("{at} has passed; it must lie ahead"))),
        None => Err(ApiError::field(field, format!("{text:?} is not an RFC 3339 date-time"))),
    }
}

/// Whether links of the domain can have this shortlink; with its variables, if it has any.
pub(crate) fn check_shortlink(domain: Option<Id>, shortlink: &str) -> Result<Option<Pattern>, ApiError> {
    let fault = |message: &str| Err(ApiError::field("shortlink", format!("{shortlink:?} {message}")));
    let segments: Vec<&str> = shortlink.split('/').collect();
    if segments.iter().any(|segment| matches!(*segment, "" | "." | "..")) {
        return fault("has an empty segment; it is one or more segments joined by /");
    }
    if segments.contains(&"steps") {
        return fault("has a segment \"steps\", which is reserved");
    }
    if domain.is_none() && OWN.contains(&segments[0]) {
        return fault("leads to the sandbox itself, where links and API share one address");
    }
    if domain.is_none() && segments.iter().any(|s| s.starts_with('{') && s.ends_with('}')) {
        let message = format!("shortlink: {shortlink:?} has variables, which only custom domains take");
        return Err(ApiError::new(400, "DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN", message));
    }
    if let Some(c) = shortlink.chars().find(|c| c.is_whitespace() || c.is_control() || "?#%\\\"<>".contains(*c)) {
        return fault(&format!("has {c:?}, which a shortlink cannot hold"));
    }
    Pattern::read(shortlink)
}

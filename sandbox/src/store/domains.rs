//! Custom domains, and the links with dynamic slugs that lie on them.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::State;
use super::links::Link;
use super::slugs::Pattern;
use super::table::Table;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;

/// The sandbox checks a domain by itself so long after the last time.
const CHECKED_EVERY: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a certificate is good, and when it is renewed.
const CERTIFICATE: Duration = DAY.saturating_mul(90);
const RENEWED_AFTER: Duration = DAY.saturating_mul(60);

/// How far a domain has come. Every check brings it one step on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Stage {
    Domain,
    Verification,
    Certificate,
    Active,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Domain {
    pub(crate) id: Id,
    /// In lower case.
    pub(crate) name: String,
    pub(crate) root_destination: Option<String>,
    pub(crate) stage: Stage,
    /// None until the first check.
    pub(crate) checked_at: Option<Moment>,
    pub(crate) activated_at: Option<Moment>,
    certified_at: Option<Moment>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// A link with a dynamic slug. It may have gone since.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Dynamic {
    domain: Id,
    shortlink: String,
    pattern: Pattern,
}

/// What lies at an address.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    Link(Id, Vec<(String, String)>),
    /// And where it leads now, if anywhere.
    Expired(Option<String>),
    Nothing,
}

#[derive(Default)]
pub(crate) struct Domains {
    pub(crate) rows: Table<Domain>,
    /// By the ids of the links.
    pub(crate) dynamic: Table<Dynamic>,
}

impl Stage {
    pub(crate) fn status(self) -> &'static str {
        match self {
            Self::Domain => "STATUS_DOMAIN_PENDING",
            Self::Verification => "STATUS_VERIFICATION_PENDING",
            Self::Certificate => "STATUS_CERTIFICATE_PENDING",
            Self::Active => "STATUS_ACTIVE",
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Domain => Self::Verification,
            Self::Verification => Self::Certificate,
            Self::Certificate | Self::Active => Self::Active,
        }
    }
}

impl Domain {
    /// Names under `.invalid` never come into being (RFC 2606), so their records are never found.
    pub(crate) fn is_hopeless(&self) -> bool {
        self.name.ends_with(".invalid")
    }

    pub(crate) fn certificate_expires_at(&self) -> Option<Moment> {
        self.certified_at.map(|at| at.plus(CERTIFICATE))
    }

    fn check(&mut self, at: Moment) {
        self.checked_at = Some(at);
        if self.is_hopeless() || self.stage == Stage::Active {
            return;
        }
        self.stage = self.stage.next();
        self.updated_at = at;
        if self.stage == Stage::Active {
            self.activated_at = Some(at);
            self.certified_at = Some(at);
        }
    }

    /// When it is to be checked or renewed without anybody asking.
    fn due(&self) -> Option<Moment> {
        match self.stage {
            Stage::Active => self.certified_at.map(|at| at.plus(RENEWED_AFTER)),
            _ if self.is_hopeless() => None,
            _ => Some(self.checked_at.unwrap_or(self.created_at).plus(CHECKED_EVERY)),
        }
    }
}

impl Domains {
    pub(crate) fn get(&self, id: Id) -> Option<&Domain> {
        self.rows.get(id)
    }

    /// The domain that a `Host` header names.
    pub(crate) fn at_host(&self, host: &str) -> Option<&Domain> {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_end_matches('.');
        self.rows.iter().map(|(_, domain)| domain).find(|domain| domain.name.eq_ignore_ascii_case(name))
    }
}

impl State {
    /// The checks that were due by now, as if each had come in time.
    pub(super) fn check_domains(&mut self, now: Moment) {
        let due = |domain: &Domain| domain.due().is_some_and(|at| at <= now);
        let ids: Vec<Id> = self.domains.rows.iter().filter(|(_, domain)| due(domain)).map(|(id, _)| id).collect();
        for id in ids {
            self.domains.rows.change(id, |domain| {
                while let Some(at) = domain.due().filter(|at| *at <= now && domain.stage != Stage::Active) {
                    domain.check(at);
                }
                if due(domain) {
                    domain.certified_at = Some(now);
                }
            });
        }
    }

    /// The custom domain that a field names; none if the field is empty, a 404 if there is none such.
    pub(crate) fn custom_domain(&self, field: &str, text: Option<&str>) -> Result<Option<Id>, ApiError> {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        match Id::parse(text).filter(|id| self.domains.get(*id).is_some()) {
            Some(id) => Ok(Some(id)),
            None => Err(ApiError::not_found(format!("{field}: there is no custom domain {text}"))),
        }
    }

    pub(crate) fn create_domain(&mut self, name: &str) -> Result<Domain, ApiError> {
        let name = domain_name(name)?;
        if self.domains.at_host(&name).is_some() {
            let message = format!("name: there is a custom domain {name} already");
            return Err(ApiError::new(409, "CUSTOM_DOMAIN_ALREADY_EXISTS", message));
        }
        let now = self.now();
        let domain = Domain {
            id: Id::random(),
            name,
            root_destination: None,
            stage: Stage::Domain,
            checked_at: None,
            activated_at: None,
            certified_at: None,
            created_at: now,
            updated_at: now,
        };
        self.domains.rows.put(domain.id, domain.clone());
        Ok(domain)
    }

    /// Checks it now, rather than when its time comes.
    pub(crate) fn check_domain(&mut self, id: Id) -> Option<Domain> {
        let now = self.now();
        self.domains.rows.change(id, |domain| {
            domain.check(now);
            domain.clone()
        })
    }

    pub(crate) fn delete_domain(&mut self, id: Id) -> Result<(), ApiError> {
        let links = self.links.on_domain(id);
        if links > 0 {
            let message = format!("the custom domain still serves links ({links}); delete them first");
            return Err(ApiError::new(409, crate::http::UNKNOWN, message));
        }
        self.domains.rows.remove(id);
        Ok(())
    }

    /// The address that a link is visited at: on its own domain, if it has one.
    pub(crate) fn address(&self, link: &Link) -> String {
        self.address_of(link.domain, &link.shortlink)
    }

    pub(crate) fn address_of(&self, domain: Option<Id>, shortlink: &str) -> String {
        match domain.and_then(|id| self.domains.get(id)) {
            Some(domain) => format!("https://{}/{shortlink}", domain.name),
            None => self.entrypoint(shortlink),
        }
    }

    /// Fails if an address could mean both this slug and another one of the domain.
    pub(crate) fn check_overlap(&self, domain: Id, pattern: &Pattern) -> Result<(), ApiError> {
        let mut taken = self.domains.dynamic.iter().filter(|(id, other)| {
            other.domain == domain && other.pattern.overlaps(pattern) && !self.is_gone(*id, other)
        });
        taken.next().map_or(Ok(()), |(_, other)| Err(overlap(&other.shortlink)))
    }

    /// Deleted, neither live nor expired.
    fn is_gone(&self, id: Id, dynamic: &Dynamic) -> bool {
        !self.is_live(id, dynamic) && self.links.expired(Some(dynamic.domain), &dynamic.shortlink).is_none()
    }

    fn is_live(&self, id: Id, dynamic: &Dynamic) -> bool {
        let link = self.links.get(id);
        link.is_some_and(|link| link.domain == Some(dynamic.domain) && link.shortlink == dynamic.shortlink)
    }

    /// Remembers a new link's variables, if it has any.
    pub(super) fn remember_slug(&mut self, link: &Link) {
        if let (Some(domain), Ok(Some(pattern))) = (link.domain, Pattern::read(&link.shortlink)) {
            let dynamic = Dynamic { domain, shortlink: link.shortlink.clone(), pattern };
            self.domains.dynamic.put(link.id, dynamic);
        }
    }

    /// What an address on a domain means. A fixed slug wins over a dynamic one.
    pub(crate) fn find_on_domain(&self, domain: Id, segments: &[String]) -> Found {
        let expired = |shortlink: &str| self.links.expired(Some(domain), shortlink).map(|to| to.map(str::to_owned));
        // No address has a brace of its own: the slug itself is not one.
        let shortlink = Some(segments.join("/")).filter(|shortlink| !shortlink.contains(['{', '}']));
        if let Some(link) = shortlink.as_ref().and_then(|shortlink| self.links.visited_at(Some(domain), shortlink)) {
            return Found::Link(link.id, Vec::new());
        }
        if let Some(destination) = shortlink.as_ref().and_then(|shortlink| expired(shortlink)) {
            return Found::Expired(destination);
        }
        for (id, dynamic) in self.domains.dynamic.iter().filter(|(_, dynamic)| dynamic.domain == domain) {
            let Some(values) = dynamic.pattern.values(segments) else {
                continue;
            };
            if self.is_live(id, dynamic) {
                return Found::Link(id, values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
            }
            if let Some(destination) = expired(&dynamic.shortlink) {
                return Found::Expired(destination);
            }
        }
        Found::Nothing
    }
}

pub(super) fn overlap(other: &str) -> ApiError {
    let message = format!("shortlink: some addresses would mean {other:?} too, which the custom domain has already");
    ApiError::new(409, "DYNAMIC_SLUG_OVERLAPS", message)
}

/// A host name of at least two labels, in lower case.
fn domain_name(name: &str) -> Result<String, ApiError> {
    let lower = name.to_ascii_lowercase();
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let number = lower.rsplit('.').next().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()));
    let named = lower.contains('.') && lower.len() <= 253 && !number && lower.split('.').all(label);
    match named {
        true => Ok(lower),
        false => Err(ApiError::field("name", format!("{name:?} is not a domain name such as go.example.com"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    #[test]
    fn names_are_domain_names() {
        for good in ["go.example.com", "EXAMPLE.com", "xn--bcher-kva.example", "a.b.c.d.example"] {
            assert_eq!(domain_name(good).unwrap(), good.to_lowercase());
        }
        let long = format!("{}.example", "a".repeat(64));
        for bad in ["", "example", "127.0.0.1", "a..b", "-a.b", "a b.c", "https://a.b", "a.b/c", "a.b:80", &long] {
            assert!(domain_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn time_brings_a_domain_on_as_checks_do() {
        let mut state = state();
        let id = state.create_domain("go.example.com").unwrap().id;
        let start = state.domains.get(id).unwrap().created_at;
        let mut stage = |millis: u64| {
            state.check_domains(start.plus(Duration::from_millis(millis)));
            state.domains.get(id).unwrap().stage
        };
        assert_eq!([stage(999), stage(1000)], [Stage::Domain, Stage::Verification]);
        assert_eq!(stage(5000), Stage::Active);
        let domain = state.domains.get(id).unwrap();
        assert_eq!(domain.activated_at, Some(start.plus(Duration::from_secs(3))));
        let end = domain.certificate_expires_at().unwrap();
        let renewed = start.plus(Duration::from_secs(61 * 24 * 60 * 60));
        state.check_domains(renewed);
        assert!(state.domains.get(id).unwrap().certificate_expires_at().unwrap() > end);
    }

    #[test]
    fn an_invalid_domain_is_never_found() {
        let mut state = state();
        let id = state.create_domain("go.example.invalid").unwrap().id;
        for _ in 0..4 {
            state.check_domain(id);
        }
        assert_eq!(state.domains.get(id).unwrap().stage, Stage::Domain);
    }
}

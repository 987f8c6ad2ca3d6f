//! The links to delete: how they are selected, and the file that keeps them for the next run.

use std::{fs, io, path::Path};

use anyhow::{Context as _, bail};
use common::{output, printable::printable};
use jiff::SignedDuration;
use linkbreakers::{ApiClient, Link, LinkSortField, LinksApi, SortDirection, Timestamp};
use serde::{Deserialize, Serialize};

/// The age above which a stored list is not used, because its links may have lost the tag since.
const MAX_AGE: SignedDuration = SignedDuration::from_hours(24);

/// The links to select.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Selection {
    pub(crate) tags: Vec<String>,
    pub(crate) older_than_days: i64,
}

/// A link to delete.
#[derive(Serialize, Deserialize)]
pub(crate) struct Candidate {
    pub(crate) id: String,
    shortlink: String,
    created_at: String,
    name: String,
}

/// The links of a run, as they are stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    selection: Selection,
    /// Unix time.
    listed_at: i64,
    links: Vec<Candidate>,
}

impl Selection {
    /// Lists the links, at most `limit`.
    ///
    /// # Errors
    ///
    /// Returns an error if there are more, or if the links cannot be listed.
    pub(crate) fn list(&self, client: &ApiClient, limit: usize) -> anyhow::Result<Vec<Candidate>> {
        let age = SignedDuration::from_hours(24 * self.older_than_days);
        let cutoff = Timestamp::now().checked_sub(age).context("--older-than is out of range")?;
        let oldest_first = LinksApi::new(client)
            .list()
            .tags(&self.tags)
            .include(["tags"])
            .sort_by(LinkSortField::CreatedAt)
            .sort_direction(SortDirection::Asc);
        let mut candidates = Vec::new();
        for link in oldest_first.items().prefetch() {
            let link = link.context("cannot list the links")?;
            // A link of unknown age is never deleted.
            let Some(created_at) = link.created_at else { continue };
            if created_at >= cutoff {
                break;
            }
            if self.has_tag(&link) {
                candidates.push(Candidate::new(link, created_at));
            }
            check_limit(candidates.len(), limit)?;
        }
        Ok(candidates)
    }

    /// Verifies the filter of the list, because a link that is deleted by mistake cannot be restored.
    fn has_tag(&self, link: &Link) -> bool {
        link.tags.iter().any(|tag| self.tags.contains(&tag.name))
    }

    /// Returns the stored links, unless another selection stored them or they are too old.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, or is not a list.
    pub(crate) fn load(&self, path: &Path) -> anyhow::Result<StoredLinks> {
        let text = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(StoredLinks::None),
            read => read.with_context(|| format!("cannot read {}", path.display()))?,
        };
        let stored: Stored = serde_json::from_slice(&text)
            .with_context(|| format!("{} is not a list of links; use another --journal", path.display()))?;
        let listed_at = Timestamp::from_second(stored.listed_at).unwrap_or(Timestamp::MIN);
        let age = Timestamp::now().duration_since(listed_at);
        let is_recent = age >= SignedDuration::ZERO && age <= MAX_AGE;
        Ok(if stored.selection == *self && is_recent {
            StoredLinks::Current(stored.links)
        } else {
            StoredLinks::Outdated
        })
    }

    /// Stores the links.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be written.
    pub(crate) fn store(&self, path: &Path, links: Vec<Candidate>) -> anyhow::Result<Vec<Candidate>> {
        let stored = Stored { selection: self.clone(), listed_at: Timestamp::now().as_second(), links };
        output::write(path, &serde_json::to_string(&stored)?)?;
        Ok(stored.links)
    }
}

/// The links that an earlier run stored.
pub(crate) enum StoredLinks {
    None,
    Outdated,
    Current(Vec<Candidate>),
}

impl Candidate {
    fn new(link: Link, created_at: Timestamp) -> Self {
        let name = link.name.unwrap_or_default();
        Self { id: link.id, shortlink: link.shortlink, created_at: created_at.strftime("%F").to_string(), name }
    }

    /// Returns the line about the link, with a tab between the fields.
    pub(crate) fn line(&self) -> String {
        [&self.id, &self.shortlink, &self.created_at, &self.name].map(|field| printable(field)).join("\t")
    }
}

/// Returns an error if there are more links than the limit.
pub(crate) fn check_limit(links: usize, limit: usize) -> anyhow::Result<()> {
    if links > limit {
        bail!("more than {limit} links match and nothing was deleted; check the options, or raise --limit");
    }
    Ok(())
}

//! One change, and where it is.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::kinds::{Direction, Kind, Severity};

/// A place in an operation, in a schema, or the document as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The operation's id, method and path.
    pub(crate) operation: Option<(String, String)>,
    /// The schema by the document's own name.
    pub(crate) schema: Option<String>,
    /// The part of the operation, such as `query parameter pageSize`, and the path from there.
    pub(crate) part: String,
    /// The same in Rust.
    pub(crate) item: String,
}

impl Place {
    /// A named schema, with its name in Rust.
    pub(super) fn schema(name: &str, rust: &str) -> Self {
        Self { schema: Some(name.to_owned()), item: rust.to_owned(), ..Self::default() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.operation, &self.schema) {
            (Some((id, target)), _) if self.part.is_empty() => write!(f, "{id} ({target})"),
            (Some((id, target)), _) => write!(f, "{id} ({target}), {}", self.part),
            (None, Some(schema)) => write!(f, "{schema}{}", self.part),
            (None, None) => f.write_str("API"),
        }
    }
}

/// Something that differs between two documents.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) place: Place,
    /// The changed part of the place, such as a value, a scope or a limit; empty if the place identifies it.
    pub(crate) subject: String,
    pub(crate) was: String,
    pub(crate) now: String,
    pub(crate) directions: BTreeSet<Direction>,
    /// The operations that it reaches.
    pub(crate) operations: BTreeSet<String>,
}

impl Change {
    pub(crate) fn new(kind: Kind, place: &Place, direction: Direction) -> Self {
        Self {
            kind,
            place: place.clone(),
            subject: String::new(),
            was: String::new(),
            now: String::new(),
            directions: BTreeSet::from([direction]),
            operations: BTreeSet::new(),
        }
    }

    pub(super) fn about(&mut self, subject: impl Into<String>) {
        self.subject = subject.into();
    }

    pub(super) fn between(&mut self, was: impl Into<String>, now: impl Into<String>) {
        (self.was, self.now) = (was.into(), now.into());
    }

    /// The severity of the worst direction.
    pub(crate) fn severity(&self) -> Severity {
        let rule = self.kind.rule();
        self.directions.iter().map(|direction| rule.severity(*direction)).min().unwrap_or(Severity::Breaking)
    }

    /// The change as a sentence without a full stop.
    pub(crate) fn message(&self) -> String {
        self.fill(self.kind.rule().message)
    }

    /// The action that the change requires of programs in the worst direction, empty if the message implies it.
    pub(crate) fn advice(&self) -> String {
        self.advice_for(&format!("`{}`", self.place.item))
    }

    /// The advice with other items of Rust than the change's own.
    pub(super) fn advice_for(&self, items: &str) -> String {
        let (rule, worst) = (self.kind.rule(), self.severity());
        let worst = self.directions.iter().filter(|direction| rule.severity(**direction) == worst);
        let mut advice: Vec<&str> = worst.map(|direction| rule.advice(*direction)).collect();
        advice.dedup();
        advice.retain(|text| !text.is_empty());
        self.fill(&advice.join(" ").replace("`{item}`", items))
    }

    fn fill(&self, text: &str) -> String {
        text.replace("{subject}", &self.subject).replace("{was}", &self.was).replace("{now}", &self.now)
    }
}

/// Returns the changes, the worst first, and else in the order of kinds and places. A change that was found several
/// times is reported once.
pub(super) fn merged(found: impl IntoIterator<Item = Change>) -> Vec<Change> {
    let mut merged: BTreeMap<(Kind, String, String), Change> = BTreeMap::new();
    for change in found {
        let key = (change.kind, change.place.to_string(), change.subject.clone());
        let known = merged.entry(key).or_insert_with(|| change.clone());
        known.directions.extend(change.directions);
        known.operations.extend(change.operations);
    }
    let mut changes: Vec<Change> = merged.into_values().collect();
    changes.sort_by_key(Change::severity);
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn change_in_both_directions_is_reported_once_with_the_worst_severity() {
        let field = |direction| Change::new(Kind::FieldBecameRequired, &Place::schema("Link", "Link::name"), direction);
        assert_eq!(field(Direction::Read).severity(), Severity::Compatible);
        let [change] = &merged([field(Direction::Read), field(Direction::Sent)])[..] else { panic!("more than one") };
        assert_eq!(change.severity(), Severity::Breaking);
        assert_eq!(change.advice(), "Always set `Link::name`.");
    }
}

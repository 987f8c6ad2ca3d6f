//! Changes by API, with one entry for those with the same message.

use std::collections::{BTreeMap, BTreeSet};

use super::{change::Change, comparison::Diff, kinds::Kind};

/// More operations than these are counted, not named.
const MOST_NAMED: usize = 5;

/// Changes of one API with the same message.
pub(crate) struct Entry<'a> {
    changes: Vec<&'a Change>,
    /// The schemas that only these operations use or used.
    models: Vec<&'a Change>,
    /// The operations are all that the API has or had.
    is_whole_api: bool,
}

/// The entries of the `chosen` changes, by the name of their API.
pub(crate) fn entries(diff: &Diff, chosen: impl Fn(&Change) -> bool) -> BTreeMap<&str, Vec<Entry<'_>>> {
    let pairs = [(Kind::SchemaRemoved, Kind::OperationRemoved), (Kind::SchemaAdded, Kind::OperationAdded)];
    let pairs = pairs.map(|(schema, operation)| (schema, operation, diff.operations_of(operation)));
    let mut apis: BTreeMap<&str, BTreeMap<(Kind, String), Entry<'_>>> = BTreeMap::new();
    for change in diff.changes.iter().filter(|change| chosen(change)) {
        let used_only_by = |ids: &BTreeSet<&String>| change.operations.iter().all(|id| ids.contains(id));
        let pair = pairs.iter().find(|(schema, _, ids)| *schema == change.kind && used_only_by(ids));
        let orphan = pair.and_then(|(_, kind, _)| Some((*kind, diff.tag(change.operations.first()?))));
        let (kind, api) = orphan.unwrap_or_else(|| (change.kind, diff.api(change)));
        // The same message may require different actions in requests and in responses.
        let message =
            orphan.map_or_else(|| change.message() + &change.advice_for(""), |_| kind.rule().message.to_owned());
        let other = [Kind::OperationAdded, Kind::OperationRemoved].iter().position(|one| *one == kind);
        let entry = apis.entry(api).or_default().entry((kind, message)).or_insert_with(|| Entry {
            changes: Vec::new(),
            models: Vec::new(),
            is_whole_api: other.is_some_and(|other| !diff.tags[other].values().any(|tag| tag == api)),
        });
        if orphan.is_some() { entry.models.push(change) } else { entry.changes.push(change) }
    }
    apis.into_iter().map(|(api, entries)| (api, entries.into_values().collect())).collect()
}

impl Diff {
    fn tag(&self, id: &str) -> &str {
        self.tags.iter().rev().find_map(|tags| tags.get(id)).map_or("", String::as_str)
    }

    fn api(&self, change: &Change) -> &str {
        if let Some((id, _)) = &change.place.operation {
            return self.tag(id);
        }
        let tags: BTreeSet<&str> = change.operations.iter().map(|id| self.tag(id)).collect();
        match (tags.first(), tags.len()) {
            (Some(tag), 1) => tag,
            (Some(_), _) => "Several APIs",
            (None, _) if change.place.schema.is_some() => "No operation",
            (None, _) => "All APIs",
        }
    }

    /// The operations with a change of this kind.
    fn operations_of(&self, kind: Kind) -> BTreeSet<&String> {
        let changes = self.changes.iter().filter(|change| change.kind == kind);
        changes.filter_map(|change| change.place.operation.as_ref().map(|(id, _)| id)).collect()
    }
}

impl Entry<'_> {
    /// The only change of the entry.
    fn single(&self) -> Option<&Change> {
        if let [change] = self.changes[..] { Some(change).filter(|_| !self.is_whole_api) } else { None }
    }

    /// The place in Rust, if it is one place.
    pub(crate) fn item(&self) -> Option<&str> {
        self.single().map(|change| change.place.item.as_str()).filter(|item| !item.is_empty())
    }

    /// The stable names of the kinds.
    pub(super) fn words(&self) -> Vec<String> {
        let first = [self.changes.first(), self.models.first()];
        first.into_iter().flatten().map(|change| change.kind.word()).collect()
    }

    /// The message of the changes, as a sentence without a full stop, with the items that the advice does not name.
    pub(crate) fn message(&self) -> String {
        let models = counted(self.models.len(), "model");
        let Some(first) = self.changes.first() else { return models };
        let count = self.changes.len();
        let (message, link) = if self.is_whole_api {
            let verb = if first.kind == Kind::OperationAdded { "new API" } else { "the API was removed" };
            (format!("{verb}: {}", counted(count, "operation")), ", ")
        } else if self.single().is_some() {
            (first.message(), ", with ")
        } else if first.kind.rule().names_item() {
            (format!("{} ({count})", first.message()), ", with ")
        } else {
            (format!("{}: {}", first.message(), self.items()), ", with ")
        };
        if self.models.is_empty() { message } else { message + link + &models }
    }

    pub(crate) fn advice(&self) -> String {
        match (self.changes.first(), self.is_whole_api) {
            (Some(change), false) => change.advice_for(&self.items()),
            _ => String::new(),
        }
    }

    fn items(&self) -> String {
        let item = |change: &&Change| match change.place.item.as_str() {
            "" => format!("`{}`", change.place),
            item => format!("`{item}`"),
        };
        self.changes.iter().map(item).collect::<Vec<_>>().join(", ")
    }

    /// The sentence of the entry, with the place in the document in quotes if it is one place.
    pub(super) fn statement(&self, quote: &str) -> String {
        if let Some(change) = self.single() {
            return format!("{quote}{}{quote}: {}.{}", change.place, self.message(), users(change));
        }
        let message = self.message();
        let mut letters = message.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).chain(['.']).collect()
    }
}

/// The directions of the values of a schema, and the operations that use it.
fn users(change: &Change) -> String {
    if change.place.schema.is_none() || change.operations.is_empty() {
        return String::new();
    }
    let directions: Vec<&str> = change.directions.iter().map(|direction| direction.word()).collect();
    let used = match change.kind {
        Kind::SchemaAdded | Kind::SchemaRemoved => "Used by".to_owned(),
        _ => format!("Used in the {} of", directions.join(" and ")),
    };
    let named: Vec<&str> = change.operations.iter().take(MOST_NAMED).map(String::as_str).collect();
    let more = match change.operations.len() - named.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(" {used} {}{more}.", named.join(", "))
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

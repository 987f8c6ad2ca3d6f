//! Directories: a tree of names that links are filed in.

use std::iter::successors;

use super::rules::{Change, Env, Rules, View, referring};
use crate::base::{ApiError, Id, UNKNOWN};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = "Directory";

pub(super) const RULES: Rules = Rules { prepare, delete, expand, always_expands: true, ..Rules::NONE };

fn parent(directory: &Object) -> Option<Id> {
    Id::parse(directory.text("parentDirectoryId"))
}

/// The directories above, from the parent to the root.
pub(crate) fn ancestors(tx: &Transaction<'_>, directory: &Object) -> impl Iterator<Item = (Id, Object)> {
    let find = |id: Option<Id>| id.and_then(|id| Some((id, tx.get(KIND, id)?)));
    successors(find(parent(directory)), move |(_, above)| find(parent(above)))
}

fn prepare(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    if change.object.text("name").trim().is_empty() {
        return Err(ApiError::field("name", "must not be empty"));
    }
    if ancestors(tx, change.object).any(|(id, _)| id == change.id) {
        return Err(ApiError::field("parentDirectoryId", "must not be the directory itself or one below it"));
    }
    Ok(())
}

fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, _: &Object) -> Result<(), ApiError> {
    let links = referring(tx, "Link", "directoryId", id).len();
    let directories = tx.rows(KIND).filter(|(_, row)| parent(&row.object()) == Some(id)).count();
    let message = format!("the directory is not empty (links: {links}, directories: {directories}); empty it first");
    if links + directories == 0 { Ok(()) } else { Err(ApiError::new(412, UNKNOWN, message)) }
}

/// Adds the path, which a change of any directory above changes.
fn expand(tx: &Transaction<'_>, _: &Env, view: View<'_>) {
    let mut path = format!("/{}", view.object.text("name"));
    for (_, above) in ancestors(tx, view.object) {
        path.insert_str(0, &format!("/{}", above.text("name")));
    }
    view.object.set("path", path);
}

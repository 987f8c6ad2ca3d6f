//! Directories: folders that links are filed in, within one another.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::State;
use super::table::Table;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Directory {
    pub(crate) id: Id,
    pub(crate) name: String,
    /// None at the root.
    pub(crate) parent: Option<Id>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// Which directories a list is about.
#[derive(Debug, Default)]
pub(crate) struct DirectoryFilter {
    /// Whose sub-directories; none means those at the root.
    pub(crate) parent: Option<Id>,
    /// Sub-directories of sub-directories too.
    pub(crate) recursive: bool,
    /// Those at the root as well.
    pub(crate) root: bool,
    /// In lower case.
    pub(crate) search: String,
}

#[derive(Default)]
pub(crate) struct Directories {
    pub(crate) rows: Table<Directory>,
}

impl Directories {
    pub(crate) fn get(&self, id: Id) -> Option<&Directory> {
        self.rows.get(id)
    }

    /// The names from the root down to it.
    pub(crate) fn path(&self, directory: &Directory) -> String {
        let mut names = vec![directory.name.as_str()];
        names.extend(self.ancestors(directory.parent).map(|above| above.name.as_str()));
        names.iter().rev().fold(String::new(), |path, name| format!("{path}/{name}"))
    }

    /// The directory and those above it, up to the root.
    fn ancestors(&self, id: Option<Id>) -> impl Iterator<Item = &Directory> {
        let first = id.and_then(|id| self.get(id));
        std::iter::successors(first, |directory| directory.parent.and_then(|id| self.get(id)))
    }

    fn children(&self) -> BTreeMap<Option<Id>, Vec<Id>> {
        let mut children: BTreeMap<Option<Id>, Vec<Id>> = BTreeMap::new();
        for (id, directory) in self.rows.iter() {
            children.entry(directory.parent).or_default().push(id);
        }
        children
    }

    /// All that the filter means, in no order.
    pub(crate) fn matching(&self, filter: &DirectoryFilter) -> impl Iterator<Item = &Directory> {
        let children = self.children();
        let below = |parent: Option<Id>| children.get(&parent).into_iter().flatten().copied();
        let mut found = BTreeSet::new();
        let mut todo: Vec<Id> = below(filter.parent).collect();
        while let Some(id) = todo.pop() {
            if found.insert(id) && filter.recursive {
                todo.extend(below(Some(id)));
            }
        }
        if filter.root {
            found.extend(below(None));
        }
        let found = found.into_iter().filter_map(|id| self.get(id));
        found.filter(|directory| directory.name.to_lowercase().contains(&filter.search))
    }
}

impl State {
    /// The directory that a field names; none if the field is empty, a 404 if there is none such.
    pub(crate) fn directory(&self, field: &str, text: Option<&str>) -> Result<Option<Id>, ApiError> {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        match Id::parse(text).filter(|id| self.directories.get(*id).is_some()) {
            Some(id) => Ok(Some(id)),
            None => Err(ApiError::not_found(format!("{field}: there is no directory {text}"))),
        }
    }

    pub(crate) fn create_directory(&mut self, name: String, parent: Option<Id>) -> Result<Directory, ApiError> {
        let name = directory_name(name)?;
        let now = self.now();
        let directory = Directory { id: Id::random(), name, parent, created_at: now, updated_at: now };
        self.directories.rows.put(directory.id, directory.clone());
        Ok(directory)
    }

    /// Renames it, moves it, or both.
    pub(crate) fn update_directory(
        &mut self,
        id: Id,
        name: Option<String>,
        parent: Option<Option<Id>>,
    ) -> Result<Option<Directory>, ApiError> {
        let name = name.map(directory_name).transpose()?;
        if let Some(above) = self.directories.ancestors(parent.flatten()).find(|above| above.id == id) {
            let message = format!("{:?} cannot be moved into itself or a directory below it", above.name);
            return Err(ApiError::field("parentDirectoryId", message));
        }
        let now = self.now();
        Ok(self.directories.rows.change(id, |directory| {
            directory.name = name.unwrap_or(std::mem::take(&mut directory.name));
            directory.parent = parent.unwrap_or(directory.parent);
            directory.updated_at = now;
            directory.clone()
        }))
    }

    /// Only an empty one goes.
    pub(crate) fn delete_directory(&mut self, id: Id) -> Result<(), ApiError> {
        let links = self.links.in_directory(Some(id));
        let directories = self.directories.rows.iter().filter(|(_, other)| other.parent == Some(id)).count();
        if links + directories > 0 {
            let message = format!(
                "the directory is not empty; move or delete what it holds first (links: {links}, directories: {directories})"
            );
            return Err(ApiError::new(412, crate::http::UNKNOWN, message));
        }
        self.directories.rows.remove(id);
        Ok(())
    }
}

fn directory_name(name: String) -> Result<String, ApiError> {
    match name.trim().is_empty() {
        true => Err(ApiError::field("name", "a directory needs a name")),
        false => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    #[test]
    fn a_directory_is_never_below_itself() {
        let mut state = state();
        let mut make = |name: &str, parent| state.create_directory(name.to_owned(), parent).unwrap().id;
        let a = make("a", None);
        let b = make("b", Some(a));
        let c = make("c", Some(b));
        for parent in [a, b, c] {
            let error = state.update_directory(a, None, Some(Some(parent))).unwrap_err();
            assert_eq!(error.status, 400, "{}", error.message);
        }
        let moved = state.update_directory(c, None, Some(Some(a))).unwrap().unwrap();
        assert_eq!(state.directories.path(&moved), "/a/c");
        let moved = state.update_directory(a, Some("z".to_owned()), Some(Some(b)));
        assert!(moved.is_err(), "nothing is renamed when the move is refused");
        assert_eq!(state.directories.get(a).unwrap().name, "a");
    }

    #[test]
    fn a_filter_walks_the_tree() {
        let mut state = state();
        let mut make = |name: &str, parent| state.create_directory(name.to_owned(), parent).unwrap().id;
        let a = make("a", None);
        let b = make("b", Some(a));
        make("c", Some(b));
        make("d", None);
        let names = |filter: DirectoryFilter| {
            let mut names: Vec<_> = state.directories.matching(&filter).map(|d| d.name.as_str()).collect();
            names.sort_unstable();
            names.concat()
        };
        let below = DirectoryFilter { parent: Some(a), ..DirectoryFilter::default() };
        assert_eq!(names(DirectoryFilter::default()), "ad");
        assert_eq!(names(DirectoryFilter { recursive: true, ..DirectoryFilter::default() }), "abcd");
        assert_eq!(names(DirectoryFilter { recursive: true, ..below }), "bc");
        assert_eq!(names(DirectoryFilter { parent: Some(a), root: true, ..DirectoryFilter::default() }), "abd");
        assert_eq!(names(DirectoryFilter { search: "d".into(), ..DirectoryFilter::default() }), "d");
    }
}

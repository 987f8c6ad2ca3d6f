//! Resources, and the effects of operations on them.

use std::sync::Arc;

/// A collection of objects of one kind, or a singleton.
#[derive(Debug, PartialEq)]
pub(crate) struct Resource {
    /// The kind of its objects, such as `Link`: the name of their schema.
    pub(crate) kind: Arc<str>,
    /// The schema of an object.
    pub(crate) schema: String,
    /// The path of the collection or of the singleton.
    pub(crate) path: String,
    pub(crate) singleton: bool,
}

/// The effect of an operation on a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Create,
    Get,
    List,
    Update,
    Delete,
}

/// The resource of an operation, what it does to it, and where the response contains the objects.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    pub(crate) role: Role,
    /// The index of the resource in the document.
    pub(crate) resource: usize,
    /// The variable of the path that is the object's id.
    pub(crate) id: Option<String>,
    /// The fields that lead to the object or to the list of objects: none if it is the response itself.
    pub(crate) place: Vec<String>,
}

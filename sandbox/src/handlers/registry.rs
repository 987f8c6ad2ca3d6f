//! The one table of handlers by operation.

use std::collections::BTreeMap;

use super::call::Handler;
use super::{
    analytics, designs, directories, domains, events, examples, generic, images, links, media, metrics, special_links,
    steps, tags, tokens, visitor_lists, visitors,
};
use crate::document::{Document, Operation, Role};

/// The handler of every operation of a document.
pub(crate) struct Registry(BTreeMap<String, Handler>);

impl Registry {
    pub(crate) fn new(document: &Document) -> Self {
        let handler = |operation: &Operation| (operation.id.clone(), handler(operation));
        Self(document.operations().iter().map(handler).collect())
    }

    pub(crate) fn handler(&self, operation: &Operation) -> Handler {
        self.0.get(&operation.id).copied().unwrap_or(examples::respond)
    }
}

/// The modules with handlers of their own operations.
const SPECIAL: [fn(&str) -> Option<Handler>; 15] = [
    analytics::handler,
    designs::handler,
    directories::handler,
    domains::handler,
    events::handler,
    images::handler,
    links::handler,
    media::handler,
    metrics::handler,
    special_links::handler,
    steps::handler,
    tags::handler,
    tokens::handler,
    visitor_lists::handler,
    visitors::handler,
];

/// What is special to an operation; else what the document says of its resource; else an example of its response.
fn handler(operation: &Operation) -> Handler {
    let special = SPECIAL.iter().find_map(|module| module(&operation.id));
    let generic = operation.target.as_ref().map(|target| match target.role {
        Role::Create => generic::create as Handler,
        Role::Get => generic::get,
        Role::List => generic::list,
        Role::Update => generic::update,
        Role::Delete => generic::delete,
    });
    special.or(generic).unwrap_or(examples::respond)
}

//! The schemas that requests and responses contain.

use std::collections::{BTreeMap, BTreeSet};

use crate::{lower::target, model::Api};

/// The users of each schema.
#[derive(Default)]
pub(crate) struct Reach<'a> {
    requests: BTreeSet<&'a str>,
    responses: BTreeSet<&'a str>,
    /// The models that operations return.
    outputs: BTreeSet<&'a str>,
    tags: BTreeMap<&'a str, BTreeSet<&'a str>>,
    tag_count: usize,
}

impl<'a> Reach<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut reach = Self::default();
        for operation in &api.operations {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            let sent = api.reached(operation.json_body().into_iter().chain(parameters));
            let returned = api.reached(operation.results());
            for name in sent.union(&returned) {
                reach.tags.entry(name).or_default().insert(&operation.tag);
            }
            reach.outputs.extend(operation.results().filter_map(target));
            reach.requests.extend(sent);
            reach.responses.extend(returned);
        }
        reach.tag_count = api.operations.iter().map(|operation| &operation.tag).collect::<BTreeSet<_>>().len();
        reach
    }

    pub(crate) fn in_requests(&self, name: &str) -> bool {
        self.requests.contains(name)
    }

    /// Returns true if responses contain the schema, or if nothing does: reading must never fail.
    pub(crate) fn in_responses(&self, name: &str) -> bool {
        self.responses.contains(name) || !self.requests.contains(name)
    }

    pub(crate) fn is_output(&self, name: &str) -> bool {
        self.outputs.contains(name)
    }

    /// The tags that need the schema; none if all do.
    pub(crate) fn tags(&self, name: &str) -> Option<Vec<&'a str>> {
        let tags: Vec<&str> = self.tags.get(name).into_iter().flatten().copied().collect();
        (tags.len() < self.tag_count).then_some(tags)
    }
}

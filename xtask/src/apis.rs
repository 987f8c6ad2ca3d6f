//! The APIs of the document: its tags, with their names in Rust.

use std::collections::BTreeSet;

use crate::{docs, features, model, names, published::Published};

/// The maximum length of the part of a file name that comes from the document. In snake case it can be twice as long,
/// and many systems reject names above 255.
pub(crate) const LONGEST_NAME: usize = 100;

/// A tag with its names in Rust.
pub(crate) struct Api {
    pub(crate) tag: String,
    /// Without the `Api` behind it.
    pub(crate) name: String,
    /// The name in the vendor's SDKs, if it differs from `name` only in capitals.
    pub(crate) vendor_name: Option<String>,
    pub(crate) feature: String,
    pub(crate) doc: String,
}

impl Api {
    pub(crate) fn type_name(&self) -> String {
        format!("{}Api", self.name)
    }
}

/// The APIs in the order of their names: the tags that operations have.
pub(crate) fn read(api: &model::Api, published: &Published) -> Vec<Api> {
    let tags: BTreeSet<&str> = api.operations.iter().map(|operation| operation.tag.as_str()).collect();
    // Published names come first.
    let (known, new): (Vec<&str>, Vec<&str>) = tags.into_iter().partition(|tag| published.api(tag).is_some());
    let mut taken = BTreeSet::new();
    let mut apis: Vec<Api> = Vec::new();
    for tag in known.into_iter().chain(new) {
        let about = api.tags.iter().rfind(|about| about.name == tag);
        let words = about.and_then(|about| about.marks.get("x-api-name")?.as_str()).unwrap_or(tag);
        let (name, feature) = published.api(tag).map_or_else(
            || (cut(names::api_name(words)), cut(names::feature(words))),
            |(name, feature)| (name.to_owned(), feature.to_owned()),
        );
        let is_free = |(name, feature): &(String, String)| {
            !names::is_taken(&format!("{name}Api"))
                && !features::handwritten().contains(feature)
                && !taken.contains(&name.to_ascii_lowercase())
                && !taken.contains(feature)
        };
        let mut numbered = (1..).map(|number| match number {
            1 => (name.clone(), feature.clone()),
            _ => (format!("{name}{number}"), format!("{feature}-{number}")),
        });
        let (name, feature) = numbered.find(is_free).unwrap_or_default();
        taken.extend([name.to_ascii_lowercase(), feature.clone()]);
        let doc = docs::non_blank(about.and_then(|about| about.description.as_deref()));
        let doc = doc.map_or_else(|| format!("The operations on {tag}."), str::to_owned);
        let vendor_name =
            Some(names::vendor_api_name(words)).filter(|other| *other != name && other.eq_ignore_ascii_case(&name));
        apis.push(Api { tag: tag.to_owned(), name, vendor_name, feature, doc });
    }
    apis.sort_by(|a, b| a.name.cmp(&b.name));
    apis
}

fn cut(mut name: String) -> String {
    name.truncate(LONGEST_NAME);
    name
}

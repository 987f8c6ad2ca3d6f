//! The APIs of the document: its tags, with their names in Rust.

use std::collections::{BTreeMap, BTreeSet};

use crate::{docs, features, model, names, published::Published};

/// The maximum length of the part of a file name that comes from the document. In snake case it can be twice as long,
/// and many systems reject names above 255.
pub(crate) const LONGEST_NAME: usize = 100;

/// A tag with its names in Rust.
pub(crate) struct Api {
    pub(crate) tag: String,
    /// Without the `Api` behind it.
    pub(crate) name: String,
    /// The name as the vendor's SDKs spell it, if it differs from `name` only in capitals.
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
    let about: BTreeMap<&str, &model::Tag> = api.tags.iter().map(|tag| (tag.name.as_str(), tag)).collect();
    // Published names come first.
    let (known, new): (Vec<&str>, Vec<&str>) = tags.into_iter().partition(|tag| published.api(tag).is_some());
    let handwritten = features::handwritten();
    let mut taken = BTreeSet::new();
    let mut apis: Vec<Api> = Vec::new();
    for tag in known.into_iter().chain(new) {
        let about = about.get(tag).copied();
        let spoken = about.and_then(|about| about.marks.get("x-api-name")?.as_str()).unwrap_or(tag);
        let base = published.api(tag).map_or_else(
            || (cut(names::api_name(spoken)), cut(names::feature(spoken))),
            |(name, feature)| (name.to_owned(), feature.to_owned()),
        );
        let is_free = |name: &str, feature: &str, taken: &BTreeSet<String>| {
            !names::is_taken(&format!("{name}Api"))
                && !handwritten.contains(feature)
                && !taken.contains(&name.to_ascii_lowercase())
                && !taken.contains(feature)
        };
        let (mut name, mut feature) = base.clone();
        for number in 2.. {
            if is_free(&name, &feature, &taken) {
                break;
            }
            (name, feature) = (format!("{}{number}", base.0), format!("{}-{number}", base.1));
        }
        taken.extend([name.to_ascii_lowercase(), feature.clone()]);
        let said = about.and_then(|about| about.description.as_deref()).filter(|prose| docs::is_said(prose));
        let doc = said.map_or_else(|| format!("The operations on {tag}."), str::to_owned);
        let vendor_name =
            Some(names::vendor_api_name(spoken)).filter(|other| *other != name && other.eq_ignore_ascii_case(&name));
        apis.push(Api { tag: tag.to_owned(), name, vendor_name, feature, doc });
    }
    apis.sort_by(|a, b| a.name.cmp(&b.name));
    apis
}

fn cut(mut name: String) -> String {
    name.truncate(LONGEST_NAME);
    name
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing;

    fn apis(tags: &[&str], published: Value) -> Vec<String> {
        let paths: Value =
            tags.iter().map(|tag| (format!("/{tag}"), json!({"get": {"operationId": tag, "tags": [tag]}}))).collect();
        let apis = read(&testing::api(json!({"paths": paths})).unwrap(), &Published::from(json!({"apis": published})));
        apis.into_iter().map(|api| format!("{} {} {}", api.tag, api.type_name(), api.feature)).collect()
    }

    #[test]
    fn apis_are_distinct_from_each_other_and_from_what_the_sdk_has() {
        assert_eq!(
            apis(&["Links", "links", "Default", "Gzip", "Größe", "2nd"], json!({})),
            [
                "Default Default2Api default-2",
                "Größe GrosseApi grosse",
                "Gzip Gzip2Api gzip-2",
                "Links LinksApi links",
                "links Links2Api links-2",
                "2nd T2ndApi t2nd",
            ]
        );
    }

    #[test]
    fn long_tags_are_cut_and_stay_distinct() {
        let (first, second) = ("a".repeat(240), "a".repeat(241));
        let cut = "a".repeat(LONGEST_NAME - 1);
        assert_eq!(
            apis(&[&first, &second], json!({})),
            [format!("{first} A{cut}Api a{cut}"), format!("{second} A{cut}2Api a{cut}-2")]
        );
    }

    #[test]
    fn vendor_name_is_kept_only_where_the_capitals_differ() {
        let tags = ["API Scopes", "Links", "links"];
        let paths: Value =
            tags.iter().map(|tag| (format!("/{tag}"), json!({"get": {"operationId": tag, "tags": [tag]}}))).collect();
        let apis = read(&testing::api(json!({"paths": paths})).unwrap(), &Published::default());
        let names: Vec<_> = apis.iter().map(|api| (api.name.as_str(), api.vendor_name.as_deref())).collect();
        assert_eq!(names, [("ApiScopes", Some("APIScopes")), ("Links", None), ("Links2", None)]);
    }

    #[test]
    fn what_is_published_keeps_its_name() {
        let published = json!({"links": ["Links", "links"]});
        assert_eq!(apis(&["Links", "links"], published), ["links LinksApi links", "Links Links2Api links-2"]);
    }
}

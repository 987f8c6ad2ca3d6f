//! The APIs of the document: its tags, with their names in Rust.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::Value;

use crate::{
    docs,
    document::{list, operations, text},
    features, names,
    published::Published,
};

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
pub(crate) fn read(document: &Value, published: &Published) -> Result<Vec<Api>> {
    let mut tags = BTreeSet::new();
    for operation in operations(document) {
        tags.insert(operation.tag()?);
    }
    let about: BTreeMap<&str, &Value> =
        list(document, "tags").iter().filter_map(|about| Some((text(about, "name")?, about))).collect();
    // What is published chooses first.
    let (known, new): (Vec<&str>, Vec<&str>) = tags.into_iter().partition(|tag| published.api(tag).is_some());
    let handwritten = features::handwritten();
    let mut taken = BTreeSet::new();
    let mut apis: Vec<Api> = Vec::new();
    for tag in known.into_iter().chain(new) {
        let about = about.get(tag).copied().unwrap_or(&Value::Null);
        let spoken = text(about, "x-api-name").unwrap_or(tag);
        let base = published.api(tag).map_or_else(
            || (names::api_name(spoken), names::feature(spoken)),
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
        let doc = docs::said(about, "description").map_or_else(|| format!("The operations on {tag}."), str::to_owned);
        let vendor_name =
            Some(names::vendor_api_name(spoken)).filter(|other| *other != name && other.eq_ignore_ascii_case(&name));
        apis.push(Api { tag: tag.to_owned(), name, vendor_name, feature, doc });
    }
    apis.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(apis)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn apis(tags: &[&str], published: Value) -> Vec<String> {
        let paths: Value =
            tags.iter().map(|tag| (format!("/{tag}"), json!({"get": {"operationId": tag, "tags": [tag]}}))).collect();
        let apis = read(&json!({"paths": paths}), &Published::from(json!({"apis": published}))).unwrap();
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
    fn vendor_name_is_kept_only_where_the_capitals_differ() {
        let tags = ["API Scopes", "Links", "links"];
        let paths: Value =
            tags.iter().map(|tag| (format!("/{tag}"), json!({"get": {"operationId": tag, "tags": [tag]}}))).collect();
        let apis = read(&json!({"paths": paths}), &Published::default()).unwrap();
        let names: Vec<_> = apis.iter().map(|api| (api.name.as_str(), api.vendor_name.as_deref())).collect();
        assert_eq!(names, [("ApiScopes", Some("APIScopes")), ("Links", None), ("Links2", None)]);
    }

    #[test]
    fn what_is_published_keeps_its_name() {
        let published = json!({"links": ["Links", "links"]});
        assert_eq!(apis(&["Links", "links"], published), ["links LinksApi links", "Links Links2Api links-2"]);
    }
}

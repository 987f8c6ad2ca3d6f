//! The cargo features of the APIs in the SDK's own manifest, which mirror those of the generated crate.

use std::path::Path;

use anyhow::{Context, Result};
use toml_edit::{Array, DocumentMut, Item, Value};

use crate::annotate::Api;

const ALL: &str = "all-apis";

/// Writes the features; says whether that changed anything.
pub(crate) fn write(root: &Path, apis: &[Api]) -> Result<bool> {
    let path = root.join("Cargo.toml");
    let (old, new) = updated(&path, apis)?;
    if old == new {
        return Ok(false);
    }
    std::fs::write(&path, new).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(true)
}

/// Whether the manifest has the features that the document asks for.
pub(crate) fn is_current(root: &Path, apis: &[Api]) -> Result<bool> {
    let (old, new) = updated(&root.join("Cargo.toml"), apis)?;
    Ok(old == new)
}

/// The features of the APIs, as the manifest has them.
pub(crate) fn of_apis(root: &Path) -> Result<Vec<String>> {
    let manifest: DocumentMut =
        std::fs::read_to_string(root.join("Cargo.toml"))?.parse().context("Cargo.toml is no TOML")?;
    let features = manifest["features"].as_table().context("Cargo.toml has no [features]")?;
    Ok(features
        .iter()
        .filter(|(name, item)| forwards(name, item) && *name != ALL)
        .map(|(name, _)| name.to_owned())
        .collect())
}

fn updated(path: &Path, apis: &[Api]) -> Result<(String, String)> {
    let old = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let names: Vec<&str> = apis.iter().map(|api| api.feature.as_str()).collect();
    let new = with_features(&old, &names)?;
    Ok((old, new))
}

/// Replaces every feature that forwards to the generated crate, and the one that names them all.
fn with_features(manifest: &str, apis: &[&str]) -> Result<String> {
    let mut manifest: DocumentMut = manifest.parse().context("Cargo.toml is no TOML")?;
    let features =
        manifest["features"].or_insert(toml_edit::table()).as_table_mut().context("[features] is no table")?;
    let stale: Vec<String> = features
        .iter()
        .filter(|(name, item)| forwards(name, item) && !apis.contains(name))
        .map(|(name, _)| name.to_owned())
        .collect();
    stale.iter().for_each(|name| drop(features.remove(name)));
    let mut sorted = apis.to_vec();
    sorted.sort_unstable();
    for name in &sorted {
        if !features.get(name).is_some_and(|item| forwards(name, item)) {
            features
                .insert(name, Item::Value(Value::Array(Array::from_iter([format!("linkbreakers-generated/{name}")]))));
        }
    }
    let mut all: Array = std::iter::once(format!("linkbreakers-generated/{ALL}"))
        .chain(sorted.iter().map(ToString::to_string))
        .collect();
    for value in all.iter_mut() {
        value.decor_mut().set_prefix("\n    ");
    }
    all.set_trailing("\n");
    all.set_trailing_comma(true);
    let all = Item::Value(Value::Array(all));
    if features.get(ALL).map(ToString::to_string).as_deref() != Some(all.to_string().as_str()) {
        match features.get_mut(ALL) {
            Some(item) => *item = all,
            None => drop(features.insert(ALL, all)),
        }
    }
    Ok(manifest.to_string())
}

/// Whether a feature switches on the generated crate's feature of the same name, whatever else it needs.
fn forwards(name: &str, item: &Item) -> bool {
    let forward = format!("linkbreakers-generated/{name}");
    let first = item.as_array().and_then(|array| array.get(0)).and_then(Value::as_str);
    name != ALL && first == Some(forward.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"x\" # kept\n\n[features]\ndefault = [\"all-apis\"]\nold = [\"linkbreakers-generated/old\"]\n";

    #[test]
    fn features_follow_the_document() {
        let new = with_features(MANIFEST, &["tags", "links"]).unwrap();
        assert!(new.contains("# kept") && new.contains("default = [\"all-apis\"]"), "{new}");
        assert!(new.contains("links = [\"linkbreakers-generated/links\"]") && !new.contains("old"), "{new}");
        assert!(new.contains("\n    \"links\",\n    \"tags\",\n]"), "{new}");
        assert_eq!(with_features(&new, &["links", "tags"]).unwrap(), new, "a second run changes nothing");
        let more = new.replace("[\"linkbreakers-generated/tags\"]", "[\"linkbreakers-generated/tags\", \"dep:hash\"]");
        assert_ne!(more, new);
        assert_eq!(with_features(&more, &["links", "tags"]).unwrap(), more, "what else a feature needs is kept");
        assert!(!with_features(&more, &["links"]).unwrap().contains("tags"));
    }
}

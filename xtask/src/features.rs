//! The cargo features of the APIs in the SDK's own manifest, which mirror those of the generated crate.

use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use anyhow::{Context, Result};
use toml_edit::{Array, DocumentMut, Item, Value};

const ALL: &str = "all-apis";

/// The SDK's manifest with the features of the APIs.
pub(crate) fn manifest(root: &Path, apis: &[&str]) -> Result<String> {
    let path = root.join("Cargo.toml");
    let old = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    with_features(&old, apis)
}

/// The handwritten features of the SDK, whose names no API can have.
pub(crate) fn handwritten() -> &'static BTreeSet<String> {
    static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let manifest: DocumentMut = include_str!("../../Cargo.toml").parse().unwrap_or_default();
        let features = manifest.get("features").and_then(Item::as_table).into_iter().flatten();
        features.filter(|(name, item)| !forwards(name, item)).map(|(name, _)| name.to_owned()).collect()
    });
    &NAMES
}

/// The features of the APIs, as the manifest has them.
pub(crate) fn of_apis(root: &Path) -> Result<Vec<String>> {
    let manifest: DocumentMut =
        std::fs::read_to_string(root.join("Cargo.toml"))?.parse().context("Cargo.toml is not valid TOML")?;
    let features = manifest["features"].as_table().context("Cargo.toml has no `[features]` table")?;
    Ok(features.iter().filter(|(name, item)| forwards(name, item)).map(|(name, _)| name.to_owned()).collect())
}

/// Replaces every feature that forwards to the generated crate, and the one that names them all.
fn with_features(manifest: &str, apis: &[&str]) -> Result<String> {
    let mut manifest: DocumentMut = manifest.parse().context("Cargo.toml is not valid TOML")?;
    let features = manifest["features"]
        .or_insert(toml_edit::table())
        .as_table_mut()
        .context("`[features]` in Cargo.toml must be a table")?;
    let mut sorted = apis.to_vec();
    sorted.sort_unstable();
    features.retain(|name, item| !forwards(name, item) || sorted.contains(&name));
    for name in &sorted {
        if !features.get(name).is_some_and(|item| forwards(name, item)) {
            features[*name] = toml_edit::value(Array::from_iter([format!("linkbreakers-generated/{name}")]));
        }
    }
    let forward = format!("linkbreakers-generated/{ALL}");
    let mut all: Array = [forward.as_str()].into_iter().chain(sorted).collect();
    all.iter_mut().for_each(|name| name.decor_mut().set_prefix("\n    "));
    all.set_trailing("\n");
    all.set_trailing_comma(true);
    features[ALL] = toml_edit::value(all);
    Ok(manifest.to_string())
}

/// Returns true if a feature enables the generated crate's feature of the same name.
fn forwards(name: &str, item: &Item) -> bool {
    let forward = format!("linkbreakers-generated/{name}");
    let first = item.as_array().and_then(|array| array.get(0)).and_then(Value::as_str);
    name != ALL && first == Some(forward.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"x\" # kept\n\n[features]\ndefault = [\"all-apis\"]\n\
        old = [\"linkbreakers-generated/old\"]\n";

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

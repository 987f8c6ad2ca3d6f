//! OpenAPI Overlay 1.0: our documentation and corrections, laid over the API document.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};

use crate::source::{list, text, unescaped, yaml};

/// The targets that match nothing, by the overlay's file name.
pub(crate) type Unmatched = BTreeMap<String, Vec<String>>;

/// Applies every overlay in a directory, in the order of the file names.
pub(crate) fn apply_all(document: &mut Value, directory: &Path) -> Result<Unmatched> {
    let entries = std::fs::read_dir(directory).with_context(|| format!("cannot read {}", directory.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    let mut unmatched = Unmatched::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let overlay = yaml(&text).with_context(|| format!("{name} is not valid YAML"))?;
        let targets = apply(document, &overlay).with_context(|| format!("cannot apply {name}"))?;
        unmatched.insert(name, targets);
    }
    unmatched.retain(|_, targets| !targets.is_empty());
    Ok(unmatched)
}

/// Warns of targets that match nothing: their number in each file, since an older document has hundreds. `list` is the
/// file that has all of them.
pub(crate) fn warnings(unmatched: &Unmatched, list: &str) -> Vec<String> {
    let all: usize = unmatched.values().map(Vec::len).sum();
    let head = format!(
        "warning: {all} overlay targets match nothing in this document; remove those whose items are gone for good \
         ({list} lists them):"
    );
    let counts = unmatched.iter().map(|(file, targets)| format!("  {file}: {}", targets.len()));
    std::iter::once(head).filter(|_| all > 0).chain(counts).collect()
}

/// Applies one overlay and returns the targets that match nothing.
fn apply(document: &mut Value, overlay: &Value) -> Result<Vec<String>> {
    if !text(overlay, "overlay").is_some_and(|version| version.starts_with("1.")) {
        bail!("`overlay` must be a 1.x version of the Overlay specification");
    }
    let mut unmatched = Vec::new();
    for action in list(overlay, "actions") {
        let target = text(action, "target").context("an action lacks `target`")?;
        let path = JsonPath::parse(target).with_context(|| format!("{target} is not a valid JSONPath"))?;
        let pointers: Vec<String> =
            path.query_located(document).locations().map(NormalizedPath::to_json_pointer).collect();
        if pointers.is_empty() {
            unmatched.push(target.to_owned());
        }
        // From the last to the first, so that removing an element does not move one that is still to come.
        for pointer in pointers.iter().rev() {
            if action.get("remove").and_then(Value::as_bool) == Some(true) {
                remove(document, pointer).with_context(|| format!("cannot remove {target}"))?;
            } else if let (Some(place), Some(update)) = (document.pointer_mut(pointer), action.get("update")) {
                merge(place, update, false, &mut |lost| unmatched.push(format!("{target} .. {lost}")));
            }
        }
    }
    Ok(unmatched)
}

/// Merges `update` into `place`, which may be the properties of a schema. Documentation of a property that the document
/// lacks is reported instead, since it would restore a property that the API dropped.
fn merge(place: &mut Value, update: &Value, are_properties: bool, lost: &mut dyn FnMut(&str)) {
    match (place, update) {
        (Value::Object(place), Value::Object(update)) => {
            for (key, value) in update {
                match place.get_mut(key) {
                    Some(inner) => merge(inner, value, key == "properties" && !are_properties, lost),
                    None if are_properties && !defines(value) => lost(key),
                    None => drop(place.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(place), Value::Array(update)) => place.extend(update.iter().cloned()),
        (Value::Array(place), update) => place.push(update.clone()),
        (place, update) => *place = update.clone(),
    }
}

/// Returns true if an update defines a property, rather than only documenting one.
fn defines(property: &Value) -> bool {
    ["$ref", "type", "allOf", "oneOf", "anyOf"].iter().any(|key| property.get(key).is_some())
}

fn remove(document: &mut Value, pointer: &str) -> Option<()> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(object) => drop(object.remove(&unescaped(key))?),
        Value::Array(array) => drop(array.remove(key.parse().ok()?)),
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn overlay(actions: Value) -> Value {
        json!({"overlay": "1.0.0", "actions": actions})
    }

    #[test]
    fn actions_update_remove_and_report() {
        let cases = yaml(include_str!("../documents/overlays.yaml")).unwrap();
        for (name, case) in cases.as_object().unwrap() {
            let mut document = case["before"].clone();
            let unmatched = apply(&mut document, &overlay(case["actions"].clone())).unwrap();
            assert_eq!((document, json!(unmatched)), (case["after"].clone(), case["unmatched"].clone()), "{name}");
        }
    }

    #[test]
    fn unmatched_targets_are_counted_by_file() {
        let unmatched = [("a.yaml", vec!["$.x"; 3]), ("b.yaml", vec!["$.y"])]
            .map(|(file, targets)| (file.to_owned(), targets.into_iter().map(str::to_owned).collect()));
        let lines = warnings(&unmatched.into(), "target/list.txt");
        assert!(
            lines[0].starts_with("warning: 4 overlay targets match nothing") && lines[0].contains("target/list.txt")
        );
        assert_eq!(lines[1..], ["  a.yaml: 3", "  b.yaml: 1"]);
        assert_eq!(warnings(&Unmatched::new(), "x"), [""; 0]);
    }

    #[test]
    fn a_file_of_another_kind_is_refused() {
        assert!(apply(&mut json!({}), &json!({"actions": []})).is_err());
        assert!(apply(&mut json!({}), &overlay(json!([{"target": "not a path"}]))).is_err());
    }
}

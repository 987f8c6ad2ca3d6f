//! Recursive schemas, for which an example has to end somewhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde_json::Value;

use super::{DOCUMENT, spelling::ref_name};

static REACHABLE: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    let direct: BTreeMap<&String, BTreeSet<String>> =
        schemas.iter().map(|(name, schema)| (name, refs(schema))).collect();
    let closure = |name: &String| {
        let mut pending: Vec<String> = direct[name].iter().cloned().collect();
        let mut reachable = BTreeSet::new();
        while let Some(next) = pending.pop() {
            if reachable.insert(next.clone()) {
                pending.extend(direct.get(&next).into_iter().flatten().cloned());
            }
        }
        reachable
    };
    schemas.keys().map(|name| (name.clone(), closure(name))).collect()
});

/// Returns all components that a component refers to, directly or indirectly.
pub(super) fn reachable(name: &str) -> &'static BTreeSet<String> {
    REACHABLE.get(name).unwrap_or_else(|| panic!("the document has no schema {name}"))
}

/// Returns all components that a schema refers to, directly or indirectly.
pub(super) fn reachable_from(schema: &Value) -> BTreeSet<String> {
    let direct = refs(schema);
    direct.iter().flat_map(|name| reachable(name).iter().cloned()).chain(direct.iter().cloned()).collect()
}

/// Returns whether a schema inside the component `name` refers back to that component.
pub(super) fn leads_back(name: &str, schema: &Value) -> bool {
    refs(schema).iter().any(|target| target == name || reachable(target).contains(name))
}

fn refs(schema: &Value) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = ref_name(schema).into_iter().collect();
    match schema {
        Value::Object(object) => found.extend(object.values().flat_map(refs)),
        Value::Array(array) => found.extend(array.iter().flat_map(refs)),
        _ => {}
    }
    found
}

//! Schemas that hold themselves: an example of one has to end somewhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde_json::Value;

use super::{DOCUMENT, spelling::ref_name};

static REACHED: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    let direct: BTreeMap<&String, BTreeSet<String>> =
        schemas.iter().map(|(name, schema)| (name, refs(schema))).collect();
    let closure = |name: &String| {
        let mut open: Vec<String> = direct[name].iter().cloned().collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if seen.insert(next.clone()) {
                open.extend(direct.get(&next).into_iter().flatten().cloned());
            }
        }
        seen
    };
    schemas.keys().map(|name| (name.clone(), closure(name))).collect()
});

/// All schemas that one holds, directly or not.
pub(super) fn of(name: &str) -> &'static BTreeSet<String> {
    REACHED.get(name).unwrap_or_else(|| panic!("the document has no schema {name}"))
}

/// The components that a schema holds, directly or not.
pub(super) fn reached_from(schema: &Value) -> BTreeSet<String> {
    let direct = refs(schema);
    direct.iter().flat_map(|name| of(name).iter().cloned()).chain(direct.iter().cloned()).collect()
}

/// Whether a schema that stands in the component `name` leads back to it.
pub(super) fn leads_back(name: &str, schema: &Value) -> bool {
    refs(schema).iter().any(|target| target == name || of(target).contains(name))
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

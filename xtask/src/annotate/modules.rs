//! The modules of the models: one for each API, and one for each group of APIs that share models.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Object, each_text, values::ABSENT};
use crate::{
    apis::{Api, LONGEST_NAME},
    docs, names,
    reach::Reach,
    source::{entries, list},
};

/// The modules as schemas by their names: the generator writes one file for each schema.
pub(super) fn schemas(models: &Object, reach: &Reach<'_>, apis: &[Api]) -> Object {
    let mut groups: BTreeMap<Option<Vec<&str>>, Vec<&String>> = BTreeMap::new();
    for name in models.keys() {
        groups.entry(reach.tags(name)).or_default().push(name);
    }
    // The first of two modules with one name is that of the first model.
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, names)| names[0]);
    let mut taken = BTreeSet::new();
    let mut schemas = Object::new();
    for (tags, names) in groups {
        let users = tags.map(|tags| apis.iter().filter(|api| tags.contains(&api.tag.as_str())).collect::<Vec<_>>());
        let (name, doc) = description(names[0], users.as_deref());
        let mut types: Vec<Value> = names.into_iter().map(|name| models[name].clone()).collect();
        types.iter_mut().for_each(|model| {
            each_text(model, &mut |text| {
                // Each module imports all models.
                if !text.starts_with("///") {
                    *text = text.replace("crate::models::", "");
                }
            });
        });
        let rust = json!({
            "module_doc": docs::comment(&doc).replace("///", "//!"),
            "cfg": users.as_deref().map_or(ABSENT, |users| cfg(users).into()),
            // Of models that all APIs use or none, it is empty.
            "apis": users.iter().flatten().map(|api| &api.feature).collect::<Vec<_>>(),
            "types": types,
        });
        // The generator ignores schemas without properties.
        let schema = json!({"type": "object", "properties": {"marker": {"type": "string"}}, "x-rust": rust});
        schemas.insert(names::free(name, "Models", &mut taken), schema);
    }
    schemas
}

/// The models of an annotated document.
pub(crate) fn models(annotated: &Value) -> impl Iterator<Item = &Value> {
    entries(&annotated["components"], "schemas").flat_map(|(_, module)| list(&module["x-rust"], "types"))
}

/// The name and the documentation of the module whose models the same APIs use; without `users`, all APIs do.
fn description(first_model: &str, users: Option<&[&Api]>) -> (String, String) {
    match users {
        None => ("Common".to_owned(), "Models that all APIs use.".to_owned()),
        Some([]) => ("Unused".to_owned(), "Models that no operation uses.".to_owned()),
        Some([api]) => (api.name.clone(), format!("Models of `{}`.", api.type_name())),
        Some([others @ .., last]) => {
            let all: String = users.into_iter().flatten().map(|api| api.name.as_str()).collect();
            let name = if all.len() > LONGEST_NAME { first_model } else { &all };
            let name = name.get(..LONGEST_NAME).unwrap_or(name);
            let others: Vec<String> = others.iter().map(|api| format!("`{}`", api.type_name())).collect();
            let doc = format!("Models that {} and `{}` share.", others.join(", "), last.type_name());
            (format!("Shared{name}"), doc)
        }
    }
}

/// The features of the APIs, as a `cfg` predicate.
fn cfg(users: &[&Api]) -> String {
    let mut features: Vec<String> = users.iter().map(|api| format!("feature = {:?}", api.feature)).collect();
    features.sort_unstable();
    match features.as_slice() {
        // No operation uses the models, so that they belong to no single API.
        [] => "feature = \"all-apis\"".to_owned(),
        [feature] => feature.clone(),
        features => format!("any({})", features.join(", ")),
    }
}

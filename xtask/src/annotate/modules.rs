//! The modules of the models: one for each API, and one for each group of APIs that share models.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Object, values::ABSENT};
use crate::{
    apis::{Api, LONGEST_NAME},
    docs, names,
    reach::Reach,
    source::{entries, list},
};

/// A module that the model template prints.
struct Module {
    name: String,
    doc: String,
    cfg: Value,
    /// The features of the APIs that use the models; empty for models that all use or none.
    apis: Vec<String>,
    types: Vec<Value>,
}

/// The modules as schemas by their names: the generator writes one file for each schema.
pub(super) fn schemas(models: &Object, reach: &Reach, apis: &[Api]) -> Object {
    let mut modules: BTreeMap<Option<Vec<&str>>, Module> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (name, model) in models {
        let tags = reach.tags(name);
        let module = modules.entry(tags.clone()).or_insert_with(|| {
            let users = tags.map(|tags| apis.iter().filter(|api| tags.contains(&api.tag.as_str())).collect());
            Module::of(name, users, &mut taken)
        });
        let mut model = model.clone();
        shorten(&mut model);
        module.types.push(model);
    }
    let shown = |module: Module| {
        let rust = json!({"module_doc": module.doc, "cfg": module.cfg, "apis": module.apis, "types": module.types});
        // The generator ignores schemas without properties.
        (module.name, json!({"type": "object", "properties": {"marker": {"type": "string"}}, "x-rust": rust}))
    };
    modules.into_values().map(shown).collect()
}

/// The models of an annotated document.
pub(crate) fn models(annotated: &Value) -> impl Iterator<Item = &Value> {
    entries(&annotated["components"], "schemas").flat_map(|(_, module)| list(&module["x-rust"], "types"))
}

impl Module {
    /// The module of the models that the same APIs use, of which `first` is the first; no `users` are all APIs.
    fn of(first: &str, users: Option<Vec<&Api>>, taken: &mut BTreeSet<String>) -> Self {
        let types = |users: &[&Api]| users.iter().map(|api| format!("`{}`", api.type_name())).collect::<Vec<_>>();
        let (mut name, doc) = match users.as_deref() {
            None => ("Common".to_owned(), "Models that all APIs use.".to_owned()),
            Some([]) => ("Unused".to_owned(), "Models that no operation uses.".to_owned()),
            Some([api]) => (api.name.clone(), format!("Models of `{}`.", api.type_name())),
            Some(users) => {
                let each: String = users.iter().map(|api| api.name.as_str()).collect();
                let name = if each.len() > LONGEST_NAME { first } else { &each };
                let name = name.get(..LONGEST_NAME).unwrap_or(name);
                (format!("Shared{name}"), format!("Models that {} share.", listed(&types(users))))
            }
        };
        while names::is_taken(&name) || !taken.insert(name.clone()) {
            name.push_str("Models");
        }
        let doc = docs::comment(&doc).replace("///", "//!");
        let apis = users.iter().flatten().map(|api| api.feature.clone()).collect();
        Self { name, doc, apis, cfg: users.map_or(ABSENT, |users| cfg(&users)), types: Vec::new() }
    }
}

/// Removes the path of the models from types and expressions: each module imports all of them.
fn shorten(value: &mut Value) {
    match value {
        Value::String(text) if !text.starts_with("///") => *text = text.replace("crate::models::", ""),
        Value::Array(array) => array.iter_mut().for_each(shorten),
        Value::Object(object) => object.values_mut().for_each(shorten),
        _ => {}
    }
}

fn listed(names: &[String]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        names => names.concat(),
    }
}

/// The features of the APIs, as a `cfg` predicate.
fn cfg(users: &[&Api]) -> Value {
    let mut features: Vec<String> = users.iter().map(|api| format!("feature = {:?}", api.feature)).collect();
    features.sort_unstable();
    json!(match features.as_slice() {
        // No operation uses the models, so that they belong to no single API.
        [] => "feature = \"all-apis\"".to_owned(),
        [feature] => feature.clone(),
        features => format!("any({})", features.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api(name: &str) -> Api {
        let (tag, feature) = (name.to_owned(), name.to_ascii_lowercase());
        Api { tag, name: name.to_owned(), vendor_name: None, feature, doc: String::new() }
    }

    fn module(users: Option<&[&Api]>, taken: &mut BTreeSet<String>) -> (String, String, Value) {
        let module = Module::of("First", users.map(<[_]>::to_vec), taken);
        (module.name, module.doc, module.cfg)
    }

    #[test]
    fn modules_are_named_after_the_apis_that_use_their_models() {
        let (links, tags, long) = (api("Links"), api("Tags"), api(&"Long".repeat(LONGEST_NAME)));
        let taken = &mut BTreeSet::new();
        let expected = |name: &str, doc: &str, cfg: Value| (name.to_owned(), format!("//! {doc}"), cfg);
        let cfg = json!("feature = \"links\"");
        assert_eq!(module(Some(&[&links]), taken), expected("Links", "Models of `LinksApi`.", cfg));
        let cfg = json!("any(feature = \"links\", feature = \"tags\")");
        let doc = "Models that `LinksApi` and `TagsApi` share.";
        assert_eq!(module(Some(&[&links, &tags]), taken), expected("SharedLinksTags", doc, cfg));
        assert_eq!(module(Some(&[&links, &long]), taken).0, "SharedFirst");
        let longest = Module::of(&"F".repeat(240), Some(vec![&links, &long]), taken).name;
        assert_eq!(longest, format!("Shared{}", "F".repeat(LONGEST_NAME)));
        assert_eq!(module(Some(&[&links]), taken).0, "LinksModels");
        let cfg = json!("feature = \"all-apis\"");
        assert_eq!(module(Some(&[]), taken), expected("Unused", "Models that no operation uses.", cfg));
        assert_eq!(module(None, taken), expected("Common", "Models that all APIs use.", ABSENT));
    }
}

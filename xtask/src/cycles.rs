//! Fields that must be boxed, since their model would hold itself otherwise.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    document::{self, properties, schemas, text},
    published::Published,
};

/// The boxed fields, by schema and property.
pub(crate) struct Cycles(BTreeSet<(String, String)>);

impl Cycles {
    /// As few as will do. A field that is published without a box stays without one: the new field is boxed that closes
    /// the circle.
    pub(crate) fn new(document: &Value, published: &Published) -> Self {
        let mut fields: Vec<(u8, &str, &str, &str)> = Vec::new();
        for (name, schema) in schemas(document) {
            let original = text(schema, "x-name").unwrap_or(name);
            for (property, value) in properties(schema) {
                let Some(target) = document::ref_name(value) else { continue };
                let turn = match published.field(original, property) {
                    Some(field) if field.boxed => 2,
                    Some(_) => 0,
                    None => 1,
                };
                fields.push((turn, name, property, target));
            }
        }
        fields.sort_by_key(|field| field.0);
        let mut held: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut boxed = BTreeSet::new();
        for (turn, name, property, target) in fields {
            if turn == 2 || reaches(&held, target, name) {
                boxed.insert((name.to_owned(), property.to_owned()));
            } else {
                held.entry(name).or_default().insert(target);
            }
        }
        Self(boxed)
    }

    pub(crate) fn is_boxed(&self, schema: &str, property: &str) -> bool {
        self.0.contains(&(schema.to_owned(), property.to_owned()))
    }
}

/// Whether `from` is or holds `to`, without a box, list or map between.
fn reaches(held: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let (mut open, mut seen) = (vec![from], BTreeSet::new());
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(held.get(name).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn boxed(published: Value) -> Vec<String> {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let list = |name: &str| json!({"type": "array", "items": reference(name)});
        let document = json!({"components": {"schemas": {
            "A": {"properties": {"b": reference("B")}},
            "B": {"properties": {"a": reference("A"), "list": list("B")}},
            "C": {"properties": {"c": reference("C"), "a": reference("A")}},
        }}});
        let cycles = Cycles::new(&document, &Published::from(json!({"schemas": published})));
        cycles.0.into_iter().map(|(schema, property)| format!("{schema}.{property}")).collect()
    }

    #[test]
    fn one_box_breaks_each_circle() {
        assert_eq!(boxed(json!({})), ["B.a", "C.c"]);
    }

    #[test]
    fn what_is_published_stays_as_it_is() {
        assert_eq!(boxed(json!({"B": {"fields": {"a": "a?"}}})), ["A.b", "C.c"]);
        assert_eq!(boxed(json!({"C": {"fields": {"a": "a?^"}}})), ["B.a", "C.a", "C.c"]);
    }
}

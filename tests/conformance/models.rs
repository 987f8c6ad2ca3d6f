//! Every schema: what its type reads, tolerates and writes.

use serde_json::{Map, Value, json};

use super::{
    DOCUMENT, Model,
    cases::MODELS,
    example::{Examples, NEW_ENUM_VALUE, component, has_component},
    spelling::{kind, plain, properties, ref_name},
};

/// Runs a check over all schemas and names every one that fails it.
fn each(check: impl Fn(&Model) -> Result<(), String>) {
    let failures: Vec<String> =
        named().filter_map(|model| check(model).err().map(|why| format!("{}: {why}", model.schema))).collect();
    assert!(failures.is_empty(), "{} of {} schemas:\n{}", failures.len(), named().count(), failures.join("\n"));
}

fn same(found: &Value, expected: &Value) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("\n   found {found}\nexpected {expected}")) }
}

/// The model of a schema that the document names; those that the SDK names have none there.
fn model(schema: &str) -> &'static Model {
    MODELS.iter().find(|model| model.schema == schema).unwrap_or_else(|| panic!("no type is of {schema}"))
}

/// The models that the document has by name. An inline schema has a model as well, and is checked with what holds it.
fn named() -> impl Iterator<Item = &'static Model> {
    MODELS.iter().filter(|model| has_component(model.schema))
}

/// The least that a schema's type reads.
fn least(schema: &str) -> Value {
    let mandatory = model(schema).mandatory;
    let schema = plain(component(schema));
    let object: Map<String, Value> = properties(&schema)
        .filter(|(name, _)| mandatory.contains(&name.as_str()))
        .map(|(name, property)| match ref_name(property) {
            Some(target) if model(&target).set.is_some() => (name.clone(), least(&target)),
            _ => (name.clone(), Examples::full().of_place(property)),
        })
        .collect();
    Value::Object(object)
}

#[test]
fn every_schema_has_a_type() {
    let mut schemas: Vec<&str> =
        DOCUMENT["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut types: Vec<&str> = named().map(|model| model.schema).collect();
    schemas.sort_unstable();
    types.sort_unstable();
    assert_eq!(types, schemas);
    assert!(!types.is_empty());
}

#[test]
fn every_setter_sets_its_property() {
    each(|model| match model.set {
        Some(set) => same(&set(), &Examples::full().whole(model.schema)),
        None => Ok(()),
    });
}

#[test]
fn what_is_read_is_written() {
    each(|model| {
        let full = Examples::full().whole(model.schema);
        same(&(model.round_trip)(full.clone())?, &full)
    });
}

#[test]
fn whatever_may_be_missing_may_be_missing() {
    each(|model| {
        if model.set.is_none() {
            return Ok(());
        }
        let least = least(model.schema);
        let written = (model.round_trip)(least.clone())?;
        // Beyond what came in, only what means nothing may be written.
        let extra: Vec<_> = written
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, value)| least.get(key).is_none() && !is_empty(value))
            .collect();
        if extra.is_empty() { Ok(()) } else { Err(format!("made up {extra:?}")) }
    });
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty() || is_first_of_an_enum(text),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(truth) => !truth,
        Value::Array(array) => array.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Null => true,
    }
}

fn is_first_of_an_enum(text: &str) -> bool {
    DOCUMENT["components"]["schemas"].as_object().unwrap().values().any(|schema| schema["enum"][0] == text)
}

#[test]
fn whatever_may_be_missing_may_be_null() {
    each(|model| {
        if model.set.is_none() {
            return Ok(());
        }
        let least = least(model.schema);
        let mut nulls = least.clone();
        let schema = plain(component(model.schema));
        for (name, _) in properties(&schema) {
            if nulls.get(name).is_none() && !is_only_sent(model, name) {
                nulls[name] = Value::Null;
            }
        }
        // Where null is a value of its own, it comes back out.
        let mut written = (model.round_trip)(nulls)?;
        if let Some(object) = written.as_object_mut() {
            object.retain(|name, value| !value.is_null() || least.get(name).is_some());
        }
        let mut expected = (model.round_trip)(least)?;
        if let Some(object) = expected.as_object_mut() {
            object.retain(|_, value| !value.is_null());
        }
        same(&written, &expected)
    });
}

/// The free-form data of a visitor is only ever sent, and is an object then.
fn is_only_sent(model: &Model, property: &str) -> bool {
    model.schema == "VisitorInput" && property == "data"
}

#[test]
fn what_must_be_there_is_missed_by_name() {
    let mut checked = 0;
    for model in named() {
        let full = Examples::full().of_component(model.schema);
        for property in model.mandatory {
            let mut without = full.clone();
            without.as_object_mut().unwrap().remove(*property);
            let error = (model.round_trip)(without).expect_err(&format!("{} without {property}", model.schema));
            assert!(error.contains(&format!("missing field `{property}`")), "{}: {error}", model.schema);
            checked += 1;
        }
    }
    assert!(checked > 0, "no property is mandatory");
}

#[test]
fn properties_of_tomorrow_are_no_obstacle() {
    let tomorrow = Examples { new_properties: true, ..Examples::full() };
    each(|model| {
        let full = Examples::full().of_component(model.schema);
        same(&(model.round_trip)(tomorrow.of_component(model.schema))?, &full)
    });
}

#[test]
fn enum_values_of_tomorrow_come_back_out() {
    let tomorrow = Examples { new_enum_values: true, ..Examples::full() };
    let mut enums = 0;
    for model in named() {
        let example = tomorrow.of_component(model.schema);
        enums += usize::from(example == NEW_ENUM_VALUE);
        assert_eq!((model.round_trip)(example.clone()), Ok(example), "{}", model.schema);
    }
    assert!(enums > 0, "the document has no enums");
}

#[test]
fn sixty_four_bits_are_exact_as_number_and_as_text() {
    let older = Examples { text_integers: true, ..Examples::full() };
    let mut differing = 0;
    for model in named().filter(|model| !model.alias) {
        let (text, number) = (older.of_component(model.schema), Examples::full().of_component(model.schema));
        differing += usize::from(text != number);
        assert_eq!((model.round_trip)(text), Ok(number), "{}", model.schema);
    }
    assert!(differing > 0, "no schema holds a 64-bit integer");
}

#[test]
fn odd_integers_are_refused_rather_than_bent() {
    let mut checked = 0;
    for model in named().filter(|model| model.set.is_some()) {
        let schema = plain(component(model.schema));
        let counts = properties(&schema).filter(|(_, value)| kind(value) == (Some("integer"), Some("int64")));
        for (property, _) in counts.filter(|(_, value)| value.get("enum").is_none()) {
            let with = |count: Value| {
                let mut full = Examples::full().of_component(model.schema);
                full[property] = count;
                (model.round_trip)(full)
            };
            assert_eq!(with(json!("9223372036854775807")).unwrap()[property], json!(i64::MAX));
            for odd in [json!("9223372036854775808"), json!(1.5), json!("twelve"), json!([1]), json!(true)] {
                assert!(with(odd.clone()).is_err(), "{}: {odd} was read as a 64-bit integer", model.schema);
            }
            checked += 1;
        }
    }
    assert!(checked > 0, "no property is a 64-bit integer");
}

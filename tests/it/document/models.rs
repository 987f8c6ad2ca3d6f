//! Every schema: what its type reads, tolerates and writes.

use serde_json::{Map, Value, json};

use super::{
    DOCUMENT, Model,
    cases::MODELS,
    example::{Examples, NEW_ENUM_VALUE, component, properties, ref_name},
};

/// Runs a check over all schemas and names every one that fails it.
fn each(check: impl Fn(&Model) -> Result<(), String>) {
    let failures: Vec<String> =
        MODELS.iter().filter_map(|model| check(model).err().map(|why| format!("{}: {why}", model.schema))).collect();
    assert!(failures.is_empty(), "{} of {} schemas:\n{}", failures.len(), MODELS.len(), failures.join("\n"));
}

fn same(found: &Value, expected: &Value) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("\n   found {found}\nexpected {expected}")) }
}

fn model(schema: &str) -> &'static Model {
    MODELS.iter().find(|model| model.schema == schema).unwrap()
}

/// The least that a schema's type reads.
fn least(schema: &str) -> Value {
    let mandatory = model(schema).mandatory;
    let object: Map<String, Value> = properties(component(schema))
        .filter(|(name, _)| mandatory.contains(&name.as_str()))
        .map(|(name, property)| match ref_name(property) {
            Some(target) if component(target).get("enum").is_none() => (name.clone(), least(target)),
            _ => (name.clone(), Examples::full().of(property)),
        })
        .collect();
    Value::Object(object)
}

#[test]
fn every_schema_has_a_type() {
    let mut schemas: Vec<&str> =
        DOCUMENT["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut types: Vec<&str> = MODELS.iter().map(|model| model.schema).collect();
    schemas.sort_unstable();
    types.sort_unstable();
    assert_eq!(types, schemas);
    assert_eq!(types.len(), 578);
}

#[test]
fn every_setter_sets_its_property() {
    each(|model| match model.set {
        Some(set) => same(&set(), &Examples::full().of_component(model.schema)),
        None => Ok(()),
    });
}

#[test]
fn what_is_read_is_written() {
    each(|model| {
        let full = Examples::full().of_component(model.schema);
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
        for (name, _) in properties(component(model.schema)) {
            if nulls.get(name).is_none() && !is_only_sent(model, name) {
                nulls[name] = Value::Null;
            }
        }
        same(&(model.round_trip)(nulls)?, &(model.round_trip)(least)?)
    });
}

/// The free-form data of a visitor is only ever sent, and is an object then.
fn is_only_sent(model: &Model, property: &str) -> bool {
    model.schema == "VisitorInput" && property == "data"
}

#[test]
fn what_must_be_there_is_missed_by_name() {
    let mut checked = 0;
    for model in MODELS {
        let full = Examples::full().of_component(model.schema);
        for property in model.mandatory {
            let mut without = full.clone();
            without.as_object_mut().unwrap().remove(*property);
            let error = (model.round_trip)(without).expect_err(&format!("{} without {property}", model.schema));
            assert!(error.contains(&format!("missing field `{property}`")), "{}: {error}", model.schema);
            checked += 1;
        }
    }
    assert!(checked > 90, "only {checked} properties are mandatory");
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
    for model in MODELS {
        let example = tomorrow.of_component(model.schema);
        enums += usize::from(example == NEW_ENUM_VALUE);
        assert_eq!((model.round_trip)(example.clone()), Ok(example), "{}", model.schema);
    }
    assert_eq!(enums, 96);
}

#[test]
fn sixty_four_bits_are_exact_as_number_and_as_text() {
    let older = Examples { text_integers: true, ..Examples::full() };
    let mut differing = 0;
    for model in MODELS {
        let (text, number) = (older.of_component(model.schema), Examples::full().of_component(model.schema));
        differing += usize::from(text != number);
        assert_eq!((model.round_trip)(text), Ok(number), "{}", model.schema);
    }
    assert!(differing > 30, "only {differing} schemas hold 64-bit integers");
}

#[test]
fn odd_integers_are_refused_rather_than_bent() {
    let link = |count: Value| (model("Link").round_trip)(json!({"id": "1", "shortlink": "x", "eventCount": count}));
    assert_eq!(link(json!("9223372036854775807")).unwrap()["eventCount"], json!(i64::MAX));
    for odd in [json!("9223372036854775808"), json!(1.5), json!("twelve"), json!([1]), json!(true)] {
        assert!(link(odd.clone()).is_err(), "{odd} was read as a 64-bit integer");
    }
}

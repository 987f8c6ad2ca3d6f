//! The models of all schemas: what they deserialize, tolerate and serialize.

use serde_json::{Map, Value, json};

use super::{
    DOCUMENT, Model,
    cases::MODELS,
    example::{Examples, NEW_ENUM_VALUE, component, has_component},
    spelling::{kind, plain, properties, ref_name},
};

/// Runs a check on all schemas, and panics with the list of those that fail.
fn each(check: impl Fn(&Model) -> Result<(), String>) {
    let failures: Vec<String> =
        named().filter_map(|model| check(model).err().map(|error| format!("{}: {error}", model.schema))).collect();
    assert!(failures.is_empty(), "{} of {} schemas:\n{}", failures.len(), named().count(), failures.join("\n"));
}

fn same(found: &Value, expected: &Value) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("\n   found {found}\nexpected {expected}")) }
}

/// Returns the model of a schema.
fn model(schema: &str) -> &'static Model {
    MODELS.iter().find(|model| model.schema == schema).unwrap_or_else(|| panic!("there is no model of {schema}"))
}

/// The models of components. The models of inline schemas are checked with the schemas that contain them.
fn named() -> impl Iterator<Item = &'static Model> {
    MODELS.iter().filter(|model| has_component(model.schema))
}

/// Returns an example with only the properties without which deserialization fails.
fn minimal(schema: &str) -> Value {
    let mandatory = model(schema).mandatory;
    let schema = plain(component(schema));
    let object: Map<String, Value> = properties(&schema)
        .filter(|(name, _)| mandatory.contains(&name.as_str()))
        .map(|(name, property)| match ref_name(property) {
            Some(target) if model(&target).object => (name.clone(), minimal(&target)),
            _ => (name.clone(), Examples::full().of_nested(property)),
        })
        .collect();
    Value::Object(object)
}

#[test]
fn every_schema_has_a_model() {
    let mut schemas: Vec<&str> =
        DOCUMENT["components"]["schemas"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut models: Vec<&str> = named().map(|model| model.schema).collect();
    schemas.sort_unstable();
    models.sort_unstable();
    assert_eq!(models, schemas);
    assert!(!models.is_empty());
}

#[test]
fn every_setter_sets_its_property() {
    each(|model| match model.set {
        Some(set) => same(&set(), &Examples::full().complete(model.schema)),
        None => Ok(()),
    });
}

#[test]
fn deserialized_value_serializes_to_the_same_json() {
    each(|model| {
        let full = Examples::full().complete(model.schema);
        same(&(model.round_trip)(full.clone())?, &full)
    });
}

#[test]
fn missing_optional_properties_are_accepted_and_not_invented() {
    each(|model| {
        if !model.object {
            return Ok(());
        }
        let minimal = minimal(model.schema);
        let written = (model.round_trip)(minimal.clone())?;
        // Further properties must have empty values.
        let extra: Vec<_> = written
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, value)| minimal.get(key).is_none() && !is_empty(value))
            .collect();
        if extra.is_empty() { Ok(()) } else { Err(format!("invented {extra:?}")) }
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
fn null_optional_properties_are_accepted() {
    each(|model| {
        if !model.object {
            return Ok(());
        }
        let minimal = minimal(model.schema);
        let mut nulls = minimal.clone();
        let schema = plain(component(model.schema));
        for (name, _) in properties(&schema) {
            if nulls.get(name).is_none() && !is_only_sent(model, name) {
                nulls[name] = Value::Null;
            }
        }
        // A property for which null is a distinct value is serialized as null.
        let mut written = (model.round_trip)(nulls)?;
        if let Some(object) = written.as_object_mut() {
            object.retain(|name, value| !value.is_null() || minimal.get(name).is_some());
        }
        let mut expected = (model.round_trip)(minimal)?;
        if let Some(object) = expected.as_object_mut() {
            object.retain(|_, value| !value.is_null());
        }
        same(&written, &expected)
    });
}

/// Returns whether a property is only sent: the free-form data of a visitor, which is an object and never null.
fn is_only_sent(model: &Model, property: &str) -> bool {
    model.schema == "VisitorInput" && property == "data"
}

#[test]
fn missing_mandatory_property_is_an_error_that_names_it() {
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
fn unknown_properties_are_ignored() {
    let newer = Examples { new_properties: true, ..Examples::full() };
    each(|model| {
        let full = Examples::full().of_component(model.schema);
        same(&(model.round_trip)(newer.of_component(model.schema))?, &full)
    });
}

#[test]
fn unknown_enum_values_are_preserved() {
    let newer = Examples { new_enum_values: true, ..Examples::full() };
    let mut enums = 0;
    for model in named() {
        let example = newer.of_component(model.schema);
        enums += usize::from(example == NEW_ENUM_VALUE);
        assert_eq!((model.round_trip)(example.clone()), Ok(example), "{}", model.schema);
    }
    assert!(enums > 0, "the document has no enums");
}

#[test]
fn sixty_four_bit_integers_are_exact_as_number_and_as_text() {
    let older = Examples { text_integers: true, ..Examples::full() };
    let mut differing = 0;
    for model in named().filter(|model| !model.alias) {
        let (text, number) = (older.of_component(model.schema), Examples::full().of_component(model.schema));
        differing += usize::from(text != number);
        assert_eq!((model.round_trip)(text), Ok(number), "{}", model.schema);
    }
    assert!(differing > 0, "no schema contains a 64-bit integer");
}

#[test]
fn invalid_integers_are_rejected_and_not_rounded() {
    let mut checked = 0;
    for model in named().filter(|model| model.object) {
        let schema = plain(component(model.schema));
        let counts = properties(&schema).filter(|(_, value)| kind(value) == (Some("integer"), Some("int64")));
        for (property, _) in counts.filter(|(_, value)| value.get("enum").is_none()) {
            let with = |count: Value| {
                let mut full = Examples::full().of_component(model.schema);
                full[property] = count;
                (model.round_trip)(full)
            };
            assert_eq!(with(json!("9223372036854775807")).unwrap()[property], json!(i64::MAX));
            for invalid in [json!("9223372036854775808"), json!(1.5), json!("twelve"), json!([1]), json!(true)] {
                assert!(with(invalid.clone()).is_err(), "{}: {invalid} was read as a 64-bit integer", model.schema);
            }
            checked += 1;
        }
    }
    assert!(checked > 0, "no property is a 64-bit integer");
}

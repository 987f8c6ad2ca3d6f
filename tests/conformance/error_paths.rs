//! The paths of invalid values in the responses of all operations.

use serde_json::{Value, json};

use super::{
    cases::CASES,
    example::Examples,
    operations::{Operation, Recorder},
};

/// The number of values per operation that the test replaces, one at a time.
const MOST_PLACES: usize = 5;

/// Adds the JSON pointers and the paths of a value and of the values in it. Of a list, only the last item is included.
fn add_places(value: &Value, pointer: &str, path: &str, places: &mut Vec<(String, String)>) {
    places.push((pointer.to_owned(), path.to_owned()));
    match value {
        Value::Object(members) => {
            let separator = if path.is_empty() { "" } else { "." };
            for (name, member) in members {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                add_places(member, &format!("{pointer}/{escaped}"), &format!("{path}{separator}{name}"), places);
            }
        }
        Value::Array(items) => {
            if let Some((item, others)) = items.split_last() {
                let index = others.len();
                add_places(item, &format!("{pointer}/{index}"), &format!("{path}[{index}]"), places);
            }
        }
        _ => {}
    }
}

#[test]
fn error_has_the_path_of_the_invalid_value() {
    let operations = Operation::all();
    let recorder = Recorder::start();
    let client = recorder.client();
    let (mut rejected, mut accepted) = (0, 0);
    for case in CASES.iter().filter(|case| operations[case.id].method != "head") {
        let Some(schema) = operations[case.id].response().1 else { continue };
        let response = Examples::full().of(schema);
        let mut places = Vec::new();
        add_places(&response, "", "", &mut places);
        // The message contains only the start of a longer path.
        places.retain(|(_, path)| path.len() <= 120);
        for (pointer, path) in places.iter().rev().step_by(places.len().div_ceil(MOST_PLACES)) {
            let mut response = response.clone();
            let value = response.pointer_mut(pointer).unwrap();
            *value = if value.is_object() || value.is_array() { json!("text") } else { json!([{}]) };
            let path = if path.is_empty() { "." } else { path };
            match recorder.exchange(&client, case, &response).1 {
                // A free-form value.
                Ok(_) => accepted += 1,
                Err(error) if error.contains(&format!("cannot be decoded at `{path}`")) => rejected += 1,
                Err(error) => panic!("{}: `{path}` is invalid: {error}", case.id),
            }
        }
    }
    assert!(rejected > accepted, "{rejected} values were rejected, {accepted} accepted");
}

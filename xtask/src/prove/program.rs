//! A program that uses the whole SDK: every method, setter, field with its type, variant and response.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    annotate::modules,
    pipeline,
    source::{list, text},
    workspace::root,
};

/// The files of the program, for a copy of the workspace: modules of the conformance tests with every call and every
/// type of today. They only have to compile.
pub(super) fn files() -> Result<Vec<(String, String)>> {
    const TESTS: &str = "tests/conformance";
    let read = |path: &str| std::fs::read_to_string(root().join(path)).with_context(|| format!("cannot read {path}"));
    let allow =
        "#[allow(deprecated, dead_code, unused_imports, unused_variables, reason = \"it only has to compile\")]";
    let modules = format!("{allow}\nmod calls_of_today;\n{allow}\nmod types_of_today;\n");
    Ok(vec![
        (format!("{TESTS}/main.rs"), read(&format!("{TESTS}/main.rs"))? + &modules),
        (format!("{TESTS}/calls_of_today.rs"), read("generated/testing/cases.rs")?),
        (format!("{TESTS}/types_of_today.rs"), types(&pipeline::annotated()?)),
    ])
}

/// Every field and variant by name, every response by type.
fn types(annotated: &Value) -> String {
    let mut program = String::from("use linkbreakers::{*, request::{Empty, Request}};\n\n");
    for (index, model) in modules::models(annotated).enumerate() {
        let name = text(model, "type_name").unwrap_or_default();
        let fields = list(&model["struct"], "fields");
        if model["enum"].is_object() {
            let arms: String = list(&model["enum"], "variants")
                .iter()
                .filter_map(|variant| Some(format!("linkbreakers::{name}::{} => 1, ", text(variant, "variant")?)))
                .collect();
            let _ = writeln!(
                program,
                "fn enum_{index}(value: linkbreakers::{name}) -> u8 {{ match value {{ {arms}_ => 0 }} }}"
            );
        } else if model["struct"].is_object() {
            let names: String = fields.iter().filter_map(|field| Some(format!("{}, ", text(field, "name")?))).collect();
            let _ = write!(
                program,
                "fn model_{index}(value: linkbreakers::{name}) {{ let linkbreakers::{name} {{ {names}.. }} = value; "
            );
            for field in fields {
                let (name, rust) = (text(field, "name").unwrap_or_default(), text(field, "type").unwrap_or_default());
                let _ = write!(program, "let _: {} = {name}; ", outside(rust));
            }
            if model["struct"]["has_default"] == true {
                let _ = write!(
                    program,
                    "let _: fn() -> linkbreakers::{name} = linkbreakers::{name}::new; let _ = linkbreakers::{name}::default(); "
                );
            }
            program.push_str("}\n");
        }
    }
    let operations = annotated["paths"].as_object().into_iter().flatten();
    for (index, (_, item)) in operations.enumerate() {
        let call = &item["get"]["x-rust"];
        let (request, output) = (text(call, "request").unwrap_or_default(), text(call, "output").unwrap_or_default());
        let _ = writeln!(
            program,
            "fn response_{index}(request: linkbreakers::request::{request}<linkbreakers::ApiClient>) -> Result<{}, linkbreakers::Error> {{ request.send() }}",
            outside(output)
        );
    }
    program
}

/// A type as a program names it.
fn outside(rust: &str) -> String {
    rust.replace("crate::models::", "linkbreakers::")
        .replace("jiff::Timestamp", "linkbreakers::Timestamp")
        .replace("rt::Empty", "Empty")
}

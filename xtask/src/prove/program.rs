//! A program that uses the whole SDK: every method, setter, field with its type, variant and response.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    annotate::modules,
    pipeline,
    source::{entries, list, text},
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
    let fact = |value: &Value, key: &str| text(value, key).unwrap_or_default().to_owned();
    let mut program = String::from("use linkbreakers::{*, request::{Empty, Request}};\n\n");
    for (index, model) in modules::models(annotated).enumerate() {
        let name = format!("linkbreakers::{}", fact(model, "type_name"));
        if model["enum"].is_object() {
            let arm = |variant: &Value| format!("{name}::{} => 1, ", fact(variant, "variant"));
            let arms: String = list(&model["enum"], "variants").iter().map(arm).collect();
            let _ = writeln!(program, "fn enum_{index}(value: {name}) -> u8 {{ match value {{ {arms}_ => 0 }} }}");
        } else if model["struct"].is_object() {
            let fields = list(&model["struct"], "fields");
            let names: String = fields.iter().map(|field| fact(field, "name") + ", ").collect();
            let _ = write!(program, "fn model_{index}(value: {name}) {{ let {name} {{ {names}.. }} = value; ");
            for field in fields {
                let _ = write!(program, "let _: {} = {}; ", public(&fact(field, "type")), fact(field, "name"));
            }
            if model["struct"]["has_default"] == true {
                let _ = write!(program, "let _: fn() -> {name} = {name}::new; let _ = {name}::default(); ");
            }
            program.push_str("}\n");
        }
    }
    for (index, (_, item)) in entries(annotated, "paths").enumerate() {
        let call = &item["get"]["x-rust"];
        let request = format!("linkbreakers::request::{}<linkbreakers::ApiClient>", fact(call, "request"));
        let result = format!("Result<{}, linkbreakers::Error>", public(&fact(call, "output")));
        let _ = writeln!(program, "fn response_{index}(request: {request}) -> {result} {{ request.send() }}");
    }
    program
}

/// The public path of a type.
fn public(rust: &str) -> String {
    rust.replace("crate::models::", "linkbreakers::")
        .replace("jiff::Timestamp", "linkbreakers::Timestamp")
        .replace("rt::Empty", "Empty")
}

//! Generates a program from every Rust code block in the documents and in the comments of the generated operations. The
//! blocks have no hidden lines, because those are visible where the Markdown file itself is displayed, such as on GitHub.

#![allow(clippy::print_stdout, reason = "cargo reads the instructions of a build script from standard output")]

#[allow(dead_code, reason = "the blocks of documentation comments are used only by a test")]
#[path = "src/markdown.rs"]
mod markdown;

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use markdown::Block;

/// The documents whose blocks are complete programs or the body of a `main` function.
const DOCUMENTS: [&str; 4] = ["README.md", "sandbox/README.md", "docs/overview.md", "docs/from-python.md"];

/// The directory of the operations, whose comments contain examples of the same form.
const OPERATIONS: &str = "generated/src/apis";

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new("../..");
    let mut documents: Vec<String> = DOCUMENTS.map(str::to_owned).into();
    println!("cargo::rerun-if-changed={}", root.join(OPERATIONS).display());
    for entry in fs::read_dir(root.join(OPERATIONS))? {
        documents.push(format!("{OPERATIONS}/{}", entry?.file_name().to_string_lossy()));
    }
    documents.sort_unstable();
    let mut programs = String::new();
    let mut table = String::new();
    let mut tests = String::new();
    for document in &documents {
        let path = root.join(document);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| format!("{document}: {error}"))?;
        let is_source = document.ends_with(".rs");
        let blocks = if is_source { markdown::of_comments(&text) } else { markdown::of_document(&text) };
        for block in blocks.into_iter().filter(|block| block.is_rust(is_source)) {
            let location = format!("{document}:{}", block.line);
            let name = name(document, block.line);
            check(&location, &block)?;
            write!(programs, "{}", program(&location, &name, &block.code))?;
            writeln!(table, "({location:?}, {name}::program),")?;
            let calls_api = calls_api(&block.code);
            writeln!(tests, "#[test]\nfn {name}() {{\n    run({location:?}, {calls_api});\n}}\n")?;
        }
    }
    let out = env::var("OUT_DIR")?;
    let table = format!("const PROGRAMS: &[Program] = &[\n{table}];\n");
    fs::write(Path::new(&out).join("programs.rs"), programs + &table)?;
    fs::write(Path::new(&out).join("tests.rs"), tests)?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/markdown.rs");
    Ok(())
}

/// Returns the module and test name of a block: `readme_12` for line 12 of `README.md`, `links_api_12` for line 12 of
/// `links_api.rs`.
fn name(document: &str, line: usize) -> String {
    let stem = document.trim_start_matches(OPERATIONS).trim_start_matches('/');
    let stem = stem.trim_end_matches(".md").trim_end_matches(".rs").to_lowercase();
    let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("{stem}_{line}")
}

/// Returns whether the program calls the API that the environment configures.
fn calls_api(code: &str) -> bool {
    let calls = [".send()", ".send_with_response()", ".items()", ".pages()", "wait_for_", ".run(", "_csv("];
    calls.iter().any(|call| code.contains(call)) && !code.contains("Sandbox::")
}

fn check(location: &str, block: &Block) -> Result<(), String> {
    if !block.modifiers().is_empty() {
        return Err(format!(
            "{location}: `{}` must be `rust` without modifiers, because every block is run",
            block.info
        ));
    }
    match block.code.lines().find(|line| *line == "#" || line.starts_with("# ")) {
        Some(line) => Err(format!("{location}: the hidden line `{line}` is visible to readers of the file")),
        None => Ok(()),
    }
}

/// Wraps a block in a module with a function `program`, which calls the `main` function or the test of the block, or
/// contains the block as its body.
fn program(location: &str, name: &str, code: &str) -> String {
    let entry = match code.split_once("#[test]\nfn ") {
        Some((_, rest)) => rest.split('(').next(),
        None => code.lines().any(|line| line.trim_start_matches("async ").starts_with("fn main()")).then_some("main"),
    };
    let allowed = "#[allow(dead_code, unused_variables, clippy::all, clippy::print_stdout, clippy::print_stderr)]";
    let body = match entry {
        Some(entry) => {
            let code = code.replace("#[test]\n", "");
            format!(
                "{code}\npub(super) fn program() -> crate::Outcome {{\n    crate::IntoOutcome::into_outcome({entry}())\n}}\n"
            )
        }
        None => format!(
            "pub(super) fn program() -> crate::Outcome {{\n    let crate::Context {{ client, link_id, visitor_id, \
             landing_url, event_id, job_id, media_id, webhook_id }} = crate::Context::from_env()?;\n{code}\n    Ok(())\n}}\n"
        ),
    };
    format!("// {location}\n{allowed}\nmod {name} {{\n{body}}}\n\n")
}

//! Makes a program of every Rust block in the documents, as it stands there: no hidden line helps it along, because
//! whoever reads the file on a forge would see that line.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

#[allow(dead_code, reason = "documentation comments are another's concern")]
#[path = "src/markdown.rs"]
mod markdown;

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use markdown::Block;

/// The documents whose blocks are whole programs or the inside of one.
const DOCUMENTS: [&str; 4] = ["README.md", "sandbox/README.md", "docs/overview.md", "docs/from-python.md"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new("../..");
    let mut programs = String::new();
    let mut table = String::new();
    let mut tests = String::new();
    for document in DOCUMENTS {
        let path = root.join(document);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| format!("{document}: {error}"))?;
        for block in markdown::of_document(&text).into_iter().filter(|block| block.is_rust(false)) {
            let place = format!("{document}:{}", block.line);
            let name = name(document, block.line);
            refuse(&place, &block)?;
            write!(programs, "{}", program(&place, &name, &block.code))?;
            writeln!(table, "({place:?}, {name}::program),")?;
            let talks = calls_the_api(&block.code);
            writeln!(tests, "#[test]\nfn {name}() {{\n    run({place:?}, {talks});\n}}\n")?;
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

/// `README.md` at line 12 becomes `readme_12`.
fn name(document: &str, line: usize) -> String {
    let stem = document.trim_end_matches(".md").to_lowercase();
    let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("{stem}_{line}")
}

/// Whether the program calls the API that it finds in the environment.
fn calls_the_api(code: &str) -> bool {
    let signs = [".send()", ".send_with_response()", ".items()", ".pages()", "wait_for_", ".run(", "_csv("];
    signs.iter().any(|sign| code.contains(sign)) && !code.contains("Sandbox::")
}

fn refuse(place: &str, block: &Block) -> Result<(), String> {
    if !block.modifiers().is_empty() {
        return Err(format!("{place}: `{}` must be `rust` alone, for every program here is run", block.info));
    }
    match block.code.lines().find(|line| *line == "#" || line.starts_with("# ")) {
        Some(line) => Err(format!("{place}: readers of the file see the hidden line `{line}`")),
        None => Ok(()),
    }
}

/// A whole program is run by its `main`, a test by its name; anything else is the inside of a `main`.
fn program(place: &str, name: &str, code: &str) -> String {
    let entry = match code.split_once("#[test]\nfn ") {
        Some((_, rest)) => rest.split('(').next(),
        None => code.lines().any(|line| line.trim_start_matches("async ").starts_with("fn main()")).then_some("main"),
    };
    let allowed = "#[allow(dead_code, unused_variables, clippy::all, clippy::print_stdout, clippy::print_stderr)]";
    let body = match entry {
        Some(entry) => {
            let code = code.replace("#[test]\n", "");
            format!("{code}\npub(super) fn program() -> crate::Outcome {{\n    crate::Ending::outcome({entry}())\n}}\n")
        }
        None => format!(
            "pub(super) fn program() -> crate::Outcome {{\n    let crate::Given {{ client, link_id, visitor_id, \
             landing_url }} = crate::Given::new()?;\n{code}\n    Ok(())\n}}\n"
        ),
    };
    format!("// {place}\n{allowed}\nmod {name} {{\n{body}}}\n\n")
}

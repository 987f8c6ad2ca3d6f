//! Checks that every example in a documentation comment is run, except for those listed here with a reason.

#![allow(clippy::unwrap_used, reason = "clippy does not recognize helpers outside of test functions as test code")]

#[path = "../src/markdown.rs"]
mod markdown;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Examples that are not run: file, modifier and reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// Modifiers of examples that rustdoc still compiles or runs.
const ALLOWED: [&str; 2] = ["should_panic", "compile_fail"];

#[test]
fn every_example_in_a_documentation_comment_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let directories = ["src", "generated/src", "sandbox/src"].map(|directory| root.join(directory));
    let files: Vec<PathBuf> = directories.iter().flat_map(|directory| sources(directory)).collect();
    assert!(files.len() > 300, "only {} files were found", files.len());

    let mut used = vec![false; EXCEPTIONS.len()];
    let mut not_run = Vec::new();
    let mut examples = 0;
    for path in files {
        let file = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        for block in markdown::of_comments(&fs::read_to_string(&path).unwrap()) {
            if !block.is_rust(true) {
                continue;
            }
            examples += 1;
            for modifier in block.modifiers().into_iter().filter(|word| !ALLOWED.contains(word)) {
                match EXCEPTIONS.iter().position(|(of, word, _)| *of == file && *word == modifier) {
                    Some(exception) => used[exception] = true,
                    None => not_run.push(format!("{file}:{}: {modifier}", block.line)),
                }
            }
        }
    }
    assert!(examples > 5, "only {examples} examples were found");
    assert!(not_run.is_empty(), "these examples are not run:\n{}", not_run.join("\n"));
    let unused: Vec<_> = EXCEPTIONS.iter().zip(&used).filter(|(_, used)| !**used).collect();
    assert!(unused.is_empty(), "exceptions that match no example: {unused:?}");
}

/// Returns all Rust files in a directory and its subdirectories.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn blocks_of_a_document_have_their_lines_and_no_indentation() {
    let text = "a\n```rust,no_run\nlet x = 1;\n  y\n```\n- item\n  ```\n  z\n  ```\n````text\n```\n````\n";
    let blocks = markdown::of_document(text);
    let found: Vec<_> = blocks.iter().map(|block| (block.line, block.info.as_str(), block.code.as_str())).collect();
    assert_eq!(found, [(2, "rust,no_run", "let x = 1;\n  y\n"), (7, "", "z\n"), (10, "text", "```\n")]);
    assert_eq!(blocks[0].modifiers(), ["no_run"]);
    assert_eq!(blocks.iter().map(|block| block.is_rust(true)).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(blocks.iter().map(|block| block.is_rust(false)).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn blocks_of_comments_end_with_their_comment() {
    let source =
        "/// ```ignore\n/// a\n/// ```\nfn f() {}\n    //! ```\n    //! b\nfn g() {\n    let s = \"```\";\n}\n";
    let blocks = markdown::of_comments(source);
    let found: Vec<_> = blocks.iter().map(|block| (block.line, block.info.as_str(), block.code.as_str())).collect();
    assert_eq!(found, [(1, "ignore", "a\n"), (5, "", "b\n")]);
}

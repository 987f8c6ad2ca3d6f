//! Every example in a documentation comment is run, but for those that say here why they cannot be.

#![allow(clippy::unwrap_used, reason = "clippy takes what is outside of the test functions for ordinary code")]

#[path = "../src/markdown.rs"]
mod markdown;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Examples that are not run, as file, modifier and reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// What may stand behind the fence of an example.
const HARMLESS: [&str; 2] = ["should_panic", "compile_fail"];

#[test]
fn no_example_in_a_documentation_comment_is_left_out() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folders = ["src", "generated/src", "sandbox/src"].map(|folder| root.join(folder));
    let files: Vec<PathBuf> = folders.iter().flat_map(|folder| sources(folder)).collect();
    assert!(files.len() > 300, "only {} files were found", files.len());

    let mut used = vec![false; EXCEPTIONS.len()];
    let mut left_out = Vec::new();
    let mut examples = 0;
    for path in files {
        let file = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        for block in markdown::of_comments(&fs::read_to_string(&path).unwrap()) {
            if !block.is_rust(true) {
                continue;
            }
            examples += 1;
            for modifier in block.modifiers().into_iter().filter(|word| !HARMLESS.contains(word)) {
                match EXCEPTIONS.iter().position(|(there, what, _)| *there == file && *what == modifier) {
                    Some(exception) => used[exception] = true,
                    None => left_out.push(format!("{file}:{}: {modifier}", block.line)),
                }
            }
        }
    }
    assert!(examples > 5, "only {examples} examples were found");
    assert!(left_out.is_empty(), "these examples are not run:\n{}", left_out.join("\n"));
    let unused: Vec<_> = EXCEPTIONS.iter().zip(&used).filter(|(_, used)| !**used).collect();
    assert!(unused.is_empty(), "exceptions without an example: {unused:?}");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
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
fn blocks_are_found_with_their_lines_and_without_their_indentation() {
    let text = "a\n```rust,no_run\nlet x = 1;\n  y\n```\n- item\n  ```\n  z\n  ```\n````text\n```\n````\n";
    let blocks = markdown::of_document(text);
    let seen: Vec<_> = blocks.iter().map(|block| (block.line, block.info.as_str(), block.code.as_str())).collect();
    assert_eq!(seen, [(2, "rust,no_run", "let x = 1;\n  y\n"), (7, "", "z\n"), (10, "text", "```\n")]);
    assert_eq!(blocks[0].modifiers(), ["no_run"]);
    assert_eq!(blocks.iter().map(|block| block.is_rust(true)).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(blocks.iter().map(|block| block.is_rust(false)).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn blocks_in_comments_end_with_their_comment() {
    let source =
        "/// ```ignore\n/// a\n/// ```\nfn f() {}\n    //! ```\n    //! b\nfn g() {\n    let s = \"```\";\n}\n";
    let blocks = markdown::of_comments(source);
    let seen: Vec<_> = blocks.iter().map(|block| (block.line, block.info.as_str(), block.code.as_str())).collect();
    assert_eq!(seen, [(1, "ignore", "a\n"), (5, "", "b\n")]);
}

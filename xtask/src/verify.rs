//! Verifies generated code before it replaces the files in the tree, in a copy of the workspace: it must compile, with
//! the tests that call every operation. `prove` and CI also run those; building them takes most of the time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::tree::{Changes, read_directory, recover};
use crate::workspace::say;

/// Directories that are not copied.
const SKIP: [&str; 3] = ["target", ".git", "node_modules"];

/// Settings without effect that differ from the tree's. Cargo identifies a package by its path within the workspace and
/// decides by modification times whether it is fresh: with the same settings, it would confuse the builds of the copy
/// and the tree.
const APART: [&str; 3] = [
    "--config=profile.dev.package.linkbreakers-generated.codegen-units=255",
    "--config=profile.dev.package.linkbreakers-blocking.codegen-units=255",
    "--config=profile.dev.package.linkbreakers-conformance.codegen-units=255",
];

// For the whole workspace: with `--package`, cargo would build the dependencies again, with only the features it needs.
const COMPILES: &[&str] = &["check", "--quiet", "--workspace", "--test", "conformance"];
const CONFORMS: &[&str] = &["test", "--quiet", "--workspace", "--test", "conformance"];
const LINTS: &[&str] =
    &["clippy", "--quiet", "--package", "linkbreakers-generated", "--all-features", "--", "-D", "warnings"];
const DOCS: &[&str] = &["doc", "--quiet", "--no-deps", "--package", "linkbreakers-generated", "--all-features"];

/// Checks `root` as it would be with `changes`.
pub(crate) fn verify(root: &Path, changes: &Changes) -> Result<()> {
    let start = Instant::now();
    run(root, &target(root), changes).context("the generated code failed its checks; no file was changed")?;
    let seconds = start.elapsed().as_secs_f64();
    say(&format!("compiled the generated code and the calls of every operation in {seconds:.0} s"));
    Ok(())
}

/// Does the same, and treats every warning of the compiler, clippy and rustdoc as an error.
pub(crate) fn works_strictly(root: &Path, changes: &Changes) -> Result<()> {
    let target = target(root);
    let copy = copy(root, &target, changes)?;
    // A separate target directory keeps the tree's pages, and lets the lints run at the same time as the tests: each
    // uses one core for most of its time.
    let lints = target.join("regenerate-lints");
    std::thread::scope(|scope| {
        let linting = scope.spawn(|| [LINTS, DOCS].iter().try_for_each(|step| cargo(&lints, &copy, step)));
        cargo(&target, &copy, CONFORMS)?;
        linting.join().unwrap_or_else(|_| bail!("the thread of the lints panicked"))
    })
}

fn run(root: &Path, target: &Path, changes: &Changes) -> Result<()> {
    cargo(target, &copy(root, target, changes)?, COMPILES)
}

/// Makes a copy of the workspace with the changes; only files that differ are written, so that the next run compiles
/// little.
fn copy(root: &Path, target: &Path, changes: &Changes) -> Result<PathBuf> {
    let copy = target.join("regenerate");
    recover(&copy)?;
    let wanted = changes.on(read_directory(root, &SKIP)?);
    let there = read_directory(&copy, &SKIP)?;
    Changes::between(&there, &wanted, Path::new("")).apply(&copy).context("cannot copy the workspace")?;
    Ok(copy)
}

fn cargo(target: &Path, copy: &Path, arguments: &[&str]) -> Result<()> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(APART)
        .args(arguments)
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        let printed = [output.stdout, output.stderr].concat();
        bail!("`cargo {}` failed:\n{}", arguments.join(" "), causes(&String::from_utf8_lossy(&printed)).join("\n"));
    }
    Ok(())
}

/// The target directory of the workspace, which contains its compiled dependencies.
pub(crate) fn target(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The causes of a failure: the compiler's errors with their locations, or the output of the tests.
fn causes(output: &str) -> Vec<&str> {
    let previous = std::iter::once("").chain(output.lines());
    let is_cause = |(previous, line): &(&str, &str)| {
        line.starts_with("error") || previous.starts_with("error") && line.trim_start().starts_with("-->")
    };
    let errors: Vec<&str> = previous.zip(output.lines()).filter(is_cause).map(|(_, line)| line).take(40).collect();
    let is_compiler = errors.iter().any(|line| line.starts_with("error[") || line.contains("could not compile"));
    if is_compiler { errors } else { output.lines().take(60).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_copy_are_reported_and_the_tree_still_compiles() {
        let directory = tempfile::tempdir().unwrap();
        let (root, target) = (directory.path().join("root"), directory.path().join("target"));
        let mut tree = Changes::default();
        // Named like the tested package.
        for (path, content) in [
            ("Cargo.toml", "[package]\nname = \"linkbreakers-conformance\"\nedition = \"2024\"\n[workspace]\n"),
            ("src/lib.rs", "mod generated;\npub use generated::Job;\n"),
            ("src/generated.rs", "pub struct Job;\n"),
            (
                "tests/conformance.rs",
                "use linkbreakers_conformance::Job;\n#[test] fn is_value() { let _: Job = Job; }\n",
            ),
        ] {
            tree.file(&root, path, content.into());
        }
        tree.apply(&root).unwrap();
        let compiles = || {
            let output =
                Command::new("cargo").args(COMPILES).current_dir(&root).env("CARGO_TARGET_DIR", &target).output();
            let output = output.unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        };
        compiles();
        run(&root, &target, &Changes::default()).unwrap();
        let before = read_directory(&root, &[]).unwrap();
        let unresolved = ("pub struct Task;\n", "unresolved import `generated::Job`", "src/lib.rs:2");
        // The library compiles, but not the test: that must not be built with the library of the tree.
        let used = ("pub struct Job(pub u8);\n", "error[", "tests/conformance.rs");
        for (source, error, place) in [unresolved, used, used] {
            let mut changes = Changes::default();
            changes.file(&root, "src/generated.rs", source.into());
            let failure = run(&root, &target, &changes).unwrap_err().to_string();
            assert!(failure.contains(error) && failure.contains(place), "{failure}");
            assert_eq!(read_directory(&root, &[]).unwrap(), before);
            compiles();
        }
    }

    #[test]
    fn errors_are_reported_with_their_locations() {
        let errors = ["error[E0432]: unresolved import `Job`", " --> src/jobs.rs:7:14", "error: could not compile `x`"];
        let output = format!("warning: x\n{}\n{}\n  |\n7 | x\n{}\n", errors[0], errors[1], errors[2]);
        assert_eq!(causes(&output), errors);
        assert_eq!(causes("thread panicked\n3 of 5 schemas"), ["thread panicked", "3 of 5 schemas"]);
    }
}

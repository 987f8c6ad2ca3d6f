//! Verifies generated code before it replaces the files in the tree, in a copy of the workspace: it must compile, with the
//! tests that call every operation. `prove` and CI also run those; building them takes most of the time.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail};

use crate::{
    tree::{Changes, read_folder, recover},
    workspace::say,
};

/// Directories that are not copied.
const SKIP: [&str; 3] = ["target", ".git", "node_modules"];

/// Settings without effect that differ from the tree's. Cargo identifies a package by its path within the workspace and
/// decides by modification times whether it is fresh: with the same settings, it would confuse the copy's builds and the
/// tree's.
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
    say(&format!(
        "compiled the generated code and the calls of every operation in {:.0} s",
        start.elapsed().as_secs_f64()
    ));
    Ok(())
}

/// Does the same, and treats every warning of the compiler, clippy and rustdoc as an error.
pub(crate) fn works_strictly(root: &Path, changes: &Changes) -> Result<()> {
    let target = target(root);
    let copy = copy(root, &target, changes)?;
    // A separate target directory keeps the tree's pages, and lets the lints run at the same time as the tests: each uses
    // one core for most of its time.
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
    let wanted = changes.on(read_folder(root, &SKIP)?);
    let there = read_folder(&copy, &SKIP)?;
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
        let said = [output.stdout, output.stderr].concat();
        bail!("`cargo {}` failed:\n{}", arguments.join(" "), telling(&String::from_utf8_lossy(&said)).join("\n"));
    }
    Ok(())
}

/// The target directory of the workspace, which contains its compiled dependencies.
pub(crate) fn target(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Extracts the cause of a failure from the output: the compiler's errors with their locations, or what the tests print.
fn telling(said: &str) -> Vec<&str> {
    let lines: Vec<&str> = said.lines().collect();
    let errors: Vec<&str> = lines
        .iter()
        .enumerate()
        .filter(|(index, line)| {
            line.starts_with("error")
                || (line.trim_start().starts_with("-->") && *index > 0 && lines[index - 1].starts_with("error"))
        })
        .map(|(_, line)| *line)
        .take(40)
        .collect();
    let is_compiler = errors.iter().any(|line| line.starts_with("error[") || line.contains("could not compile"));
    if is_compiler { errors } else { lines.into_iter().take(60).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Creates a workspace with one package, which is named like the tested one.
    fn workspace(root: &Path, sources: &[(&str, &str)]) {
        let manifest = "[package]\nname = \"linkbreakers-conformance\"\nedition = \"2024\"\n[workspace]\n";
        let mut tree = Changes::default();
        for (path, content) in sources.iter().chain(&[("Cargo.toml", manifest)]) {
            tree.file(root, path, (*content).into());
        }
        tree.apply(root).unwrap();
    }

    #[test]
    fn what_the_sources_lack_is_named_and_the_tree_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (root, target) = (folder.path().join("root"), folder.path().join("target"));
        let sources = [
            ("src/lib.rs", "mod generated;\npub use generated::Job;\n"),
            ("src/generated.rs", "pub struct Job;\n"),
            ("tests/conformance.rs", "#[test] fn it_is_there() { let _ = linkbreakers_conformance::Job; }\n"),
        ];
        workspace(&root, &sources);
        run(&root, &target, &Changes::default()).unwrap();
        let before = read_folder(&root, &[]).unwrap();
        let mut changes = Changes::default();
        changes.file(&root, "src/generated.rs", "pub struct Task;\n".into());
        let error = run(&root, &target, &changes).unwrap_err().to_string();
        assert!(error.contains("unresolved import `generated::Job`") && error.contains("src/lib.rs:2"), "{error}");
        assert_eq!(read_folder(&root, &[]).unwrap(), before);
    }

    #[test]
    fn what_is_built_of_the_tree_is_not_taken_for_the_copy() {
        let folder = tempfile::tempdir().unwrap();
        let (root, target) = (folder.path().join("root"), folder.path().join("target"));
        let sources = [
            ("src/lib.rs", "pub fn works() -> bool { true }\n"),
            ("tests/conformance.rs", "#[test] fn it_works() { assert!(linkbreakers_conformance::works()); }\n"),
        ];
        workspace(&root, &sources);
        let mut changes = Changes::default();
        changes.file(&root, "src/lib.rs", "pub fn works() -> u8 { 0 }\n".into());
        for _ in 0..2 {
            let error = run(&root, &target, &changes).unwrap_err().to_string();
            assert!(error.contains("error[") && error.contains("tests/conformance.rs"), "{error}");
            let test =
                Command::new("cargo").args(COMPILES).current_dir(&root).env("CARGO_TARGET_DIR", &target).output();
            let test = test.unwrap();
            assert!(test.status.success(), "{}", String::from_utf8_lossy(&test.stdout));
        }
    }

    #[test]
    fn errors_are_told_with_their_places() {
        let said = "warning: x\nerror[E0432]: unresolved import `linkbreakers_generated::models::Job`\n --> src/jobs.rs:7:14\n  |\n7 | x\nerror: could not compile `linkbreakers-blocking`\n";
        assert_eq!(
            telling(said),
            [
                "error[E0432]: unresolved import `linkbreakers_generated::models::Job`",
                " --> src/jobs.rs:7:14",
                "error: could not compile `linkbreakers-blocking`",
            ]
        );
        assert_eq!(telling("thread panicked\n3 of 5 schemas"), ["thread panicked", "3 of 5 schemas"]);
    }
}

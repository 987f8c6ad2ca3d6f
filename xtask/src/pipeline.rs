//! From the API document to `generated/`: document, overlays, annotations, generator, rustfmt.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    annotate::{self, Api},
    copies, coverage, document, features, generator, overlay, root, say,
};

/// What the generator leaves behind for itself.
const NOT_OURS: &str = ".openapi-generator";

/// The files of a folder, by path relative to it.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// `cargo xtask regenerate`.
pub(crate) fn regenerate(from: Option<&str>, out: Option<&Path>) -> Result<()> {
    let (files, apis) = generate(from)?;
    let target = out.map_or_else(|| root().join("generated"), Path::to_path_buf);
    let changes = Changes::between(&read_folder(&target)?, &files);
    for path in &changes.removed {
        std::fs::remove_file(target.join(path)).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    for path in changes.added.iter().chain(&changes.changed) {
        let file = target.join(path);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        std::fs::write(&file, &files[path]).with_context(|| format!("cannot write {}", file.display()))?;
    }
    say(&format!("{}: {changes}", target.display()));
    if out.is_none() && features::write(root(), &apis)? {
        say("Cargo.toml: the features of the APIs have changed");
    }
    if out.is_none() {
        copies::write(root())?.iter().for_each(|path| say(&format!("{path}: copied anew")));
    }
    Ok(())
}

/// `cargo xtask check`.
pub(crate) fn check() -> Result<()> {
    let (files, apis) = generate(None)?;
    let changes = Changes::between(&read_folder(&root().join("generated"))?, &files);
    let manifest = features::is_current(root(), &apis)?;
    let stale = copies::stale(root())?;
    if changes.is_empty() && manifest && stale.is_empty() {
        say(&format!("generated/ is up to date ({} files)", files.len()));
        return Ok(());
    }
    for (what, paths) in
        [("is missing", &changes.added), ("differs", &changes.changed), ("should not be there", &changes.removed)]
    {
        paths.iter().for_each(|path| say(&format!("generated/{} {what}", path.display())));
    }
    stale.iter().for_each(|path| say(&format!("{path} is not the copy that it should be")));
    if !manifest {
        say("Cargo.toml lacks the features of the APIs");
    }
    bail!("generated/ is not what the document gives; run `cargo xtask regenerate`")
}

/// All that belongs into `generated/`.
fn generate(from: Option<&str>) -> Result<(Files, Vec<Api>)> {
    let openapi = root().join("openapi");
    let committed = openapi.join("linkbreakers.json");
    let mut document = document::read(from.unwrap_or(&committed.to_string_lossy()))?;
    for target in overlay::apply_all(&mut document, &openapi.join("overlays"))? {
        say(&format!("warning: an overlay hits nothing: {target}"));
    }
    for place in coverage::undocumented(&document) {
        say(&format!("warning: undocumented: {place}"));
    }
    let (annotated, apis) = annotate::annotate(document)?;
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let spec = scratch.path().join("annotated.json");
    std::fs::write(&spec, annotated.to_string()).context("cannot write the annotated document")?;
    let output = scratch.path().join("generated");
    generator::run(&openapi, &spec, &output)?;
    copy_support(&openapi.join("templates/support"), &output.join("src"))?;
    format(&output)?;
    let mut files = read_folder(&output)?;
    files.retain(|path, _| !path.starts_with(NOT_OURS));
    files.extend(copies::licences(root())?);
    Ok((files, apis))
}

/// The runtime that generated code stands on is not a template: it is copied as it is.
fn copy_support(from: &Path, to: &Path) -> Result<()> {
    for (path, content) in read_folder(from)? {
        let file = to.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(to))?;
        std::fs::write(file, content)?;
    }
    Ok(())
}

fn format(folder: &Path) -> Result<()> {
    let sources: Vec<PathBuf> = read_folder(folder)?
        .into_keys()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| folder.join(path))
        .collect();
    let output = Command::new("rustfmt")
        .arg("--config-path")
        .arg(root().join("rustfmt.toml"))
        .args(sources)
        .output()
        .context("cannot run rustfmt; install it with `rustup component add rustfmt`")?;
    if !output.status.success() {
        bail!("rustfmt refuses what the templates printed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&current) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let content = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(path.strip_prefix(folder)?.to_path_buf(), content);
            }
        }
    }
    Ok(files)
}

/// What it takes to make one folder equal to another.
#[derive(Debug, Default, PartialEq)]
struct Changes {
    added: Vec<PathBuf>,
    changed: Vec<PathBuf>,
    removed: Vec<PathBuf>,
}

impl Changes {
    fn between(old: &Files, new: &Files) -> Self {
        let mut changes = Self::default();
        for (path, content) in new {
            match old.get(path) {
                None => changes.added.push(path.clone()),
                Some(there) if there != content => changes.changed.push(path.clone()),
                Some(_) => {}
            }
        }
        changes.removed = old.keys().filter(|path| !new.contains_key(*path)).cloned().collect();
        changes
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl std::fmt::Display for Changes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_empty() {
            return f.write_str("nothing has changed");
        }
        let Self { added, changed, removed } = self;
        write!(f, "{} files added, {} changed, {} removed", added.len(), changed.len(), removed.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_name_what_differs() {
        let files = |names: &[(&str, &str)]| -> Files {
            names.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
        };
        let old = files(&[("same", "1"), ("changed", "1"), ("gone", "1")]);
        let new = files(&[("same", "1"), ("changed", "2"), ("new", "1")]);
        let changes = Changes::between(&old, &new);
        assert_eq!(changes.added, [PathBuf::from("new")]);
        assert_eq!(changes.changed, [PathBuf::from("changed")]);
        assert_eq!(changes.removed, [PathBuf::from("gone")]);
        assert_eq!(changes.to_string(), "1 files added, 1 changed, 1 removed");
        assert!(Changes::between(&new, &new).is_empty());
    }
}

//! From the API document to `generated/`: document, overlays, annotations, generator, rustfmt; checked before the tree is
//! touched.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    annotate,
    api::PublicApi,
    apis::Api,
    carry, committed, copies, coverage, document, features, generator, leave_out, overlay,
    published::Published,
    report, resolve, root, say, spell,
    tree::{Changes, Files, read_folder},
    verify,
};

/// What the generator leaves behind for itself.
const NOT_OURS: &str = ".openapi-generator";

/// More of a kind are read by nobody.
const MOST_WARNINGS: usize = 20;

pub(crate) const DOCUMENT: &str = "openapi/linkbreakers.json";
pub(crate) const PUBLISHED: &str = "openapi/published.json";

/// What `cargo xtask regenerate` is asked for.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Request {
    /// The document, if it is not the committed one.
    pub(crate) from: Option<String>,
    /// The folder to write into, if it is not `generated/`.
    pub(crate) out: Option<PathBuf>,
    pub(crate) no_check: bool,
    /// The file that gets the draft of the changelog's entry.
    pub(crate) changelog: Option<PathBuf>,
}

/// `cargo xtask regenerate`.
pub(crate) fn regenerate(request: &Request) -> Result<()> {
    let before = (committed()?, PublicApi::recorded(root())?);
    let product = produce(request.from.as_deref())?;
    let report = report::after_regeneration(before.0, product.document.clone(), &before.1, &product.public)?;
    let changes = product.changes(root())?;
    if !request.no_check && !changes.is_empty() {
        verify::verify(root(), &changes)?;
    }
    let (target, changes) = match request.out.as_deref() {
        None => (root(), changes),
        // In a copy of this workspace, the rest of it has to fit.
        Some(out) => {
            match out.parent().filter(|parent| out.ends_with("generated") && parent.join(DOCUMENT).is_file()) {
                Some(workspace) => (workspace, product.changes(workspace)?),
                None => (out, Changes::between(&read_folder(out, &[])?, &product.generated, Path::new(""))),
            }
        }
    };
    changes.apply(target)?;
    say(&format!("{}: {changes}", target.display()));
    report.publish(request.changelog.as_deref())
}

/// `cargo xtask check`.
pub(crate) fn check() -> Result<()> {
    let product = produce(None)?;
    let changes = product.changes(root())?;
    if changes.is_empty() {
        say(&format!("generated/ is up to date ({} files)", product.generated.len()));
        return Ok(());
    }
    changes.describe(root()).iter().for_each(|line| say(line));
    bail!("the tree is not what the document gives; run `cargo xtask regenerate`")
}

/// What it takes to make the tree that of another document.
pub(crate) fn changes_from(document: &str) -> Result<Changes> {
    produce(Some(document))?.changes(root())
}

/// The committed document as the templates get it.
pub(crate) fn annotated() -> Result<Value> {
    let (_, overlaid) = read(None)?;
    Ok(annotate::annotate(overlaid, &Published::read(&root().join(PUBLISHED))?)?.document)
}

/// All that follows from a document.
struct Product {
    /// The files of `generated/`.
    generated: Files,
    /// The document itself, as it is to be committed.
    document: Value,
    published: String,
    apis: Vec<Api>,
    public: PublicApi,
}

impl Product {
    /// What it takes to make a workspace that of the document.
    fn changes(&self, workspace: &Path) -> Result<Changes> {
        let mut changes =
            Changes::between(&read_folder(&workspace.join("generated"), &[])?, &self.generated, Path::new("generated"));
        changes.file(workspace, "Cargo.toml", features::manifest(workspace, &self.apis)?);
        changes.file(workspace, PUBLISHED, self.published.clone());
        changes.file(workspace, DOCUMENT, committed::render(&self.document));
        self.public.add(workspace, &mut changes);
        copies::add(workspace, &mut changes)?;
        Ok(changes)
    }
}

/// The document that the tree is of.
fn committed() -> Result<Value> {
    document::read(&root().join(DOCUMENT).to_string_lossy())
}

/// The document in our spelling, and the same with our overlays on it.
fn read(from: Option<&str>) -> Result<(Value, Value)> {
    let source = from.unwrap_or(DOCUMENT);
    let mut document = from.map_or_else(committed, document::read)?;
    let mut spell = || -> Result<()> {
        resolve::resolve(&mut document)?;
        spell::drop_clients_own(&mut document);
        spell::spell(&mut document)?;
        leave_out::leave_out(&mut document)
    };
    spell().with_context(|| format!("{source} cannot be used"))?;
    if from.is_some() {
        carry::carry(&committed()?, &mut document);
    }
    let mut overlaid = document.clone();
    for target in overlay::apply_all(&mut overlaid, &root().join("openapi/overlays"))? {
        say(&format!("warning: an overlay hits nothing: {target}"));
    }
    let undocumented = coverage::undocumented(&overlaid);
    undocumented.iter().take(MOST_WARNINGS).for_each(|place| say(&format!("warning: undocumented: {place}")));
    if undocumented.len() > MOST_WARNINGS {
        say(&format!("warning: undocumented: {} more places", undocumented.len() - MOST_WARNINGS));
    }
    Ok((document, overlaid))
}

fn produce(from: Option<&str>) -> Result<Product> {
    let (document, overlaid) = read(from)?;
    let document = if from.is_some() { committed::condense(&document, &overlaid) } else { committed()? };
    let annotated = annotate::annotate(overlaid, &Published::read(&root().join(PUBLISHED))?)?;
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let spec = scratch.path().join("annotated.json");
    std::fs::write(&spec, annotated.document.to_string()).context("cannot write the annotated document")?;
    let output = scratch.path().join("generated");
    let openapi = root().join("openapi");
    generator::run(&openapi, &spec, &output)?;
    copy_support(&openapi.join("templates/support"), &output.join("src"))?;
    format(&output)?;
    let mut generated = read_folder(&output, &[])?;
    generated.retain(|path, _| !path.starts_with(NOT_OURS));
    generated.extend(copies::licences(root())?);
    let public = PublicApi::of_sources(root(), &output)?;
    Ok(Product { generated, document, published: annotated.published.render(), apis: annotated.apis, public })
}

/// The runtime that generated code stands on is not a template: it is copied as it is.
fn copy_support(from: &Path, to: &Path) -> Result<()> {
    for (path, content) in read_folder(from, &[])? {
        let file = to.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(to))?;
        std::fs::write(file, content)?;
    }
    Ok(())
}

fn format(folder: &Path) -> Result<()> {
    let sources: Vec<PathBuf> = read_folder(folder, &[])?
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

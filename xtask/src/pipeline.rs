//! From the API document to `generated/`: document, overlays, annotations, generator, rustfmt; checked before the tree is
//! touched.

use crate::{read, write};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    annotate,
    apis::Api,
    carry, committed, copies,
    coverage::{self, Coverage},
    features, generator, model, overlay,
    published::Published,
    report::{self, Report},
    scratch::Scratch,
    source,
    tree::{Changes, Files, read_directory, recover},
    verify,
    workspace::{DOCUMENT, OVERLAYS, PUBLISHED, root, say},
};

/// The directory of the generator's own files.
const NOT_OURS: &str = ".openapi-generator";

const GENERATED: &str = "generated";
/// The list of overlay targets that matched nothing in the last run.
const UNMATCHED: &str = "target/unmatched-overlay-targets.txt";

/// The options of `cargo xtask regenerate`.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Request {
    /// The document, if it is not the committed one.
    pub(crate) from: Option<String>,
    /// The directory to write into, if it is not `generated/`.
    pub(crate) out: Option<PathBuf>,
    pub(crate) no_check: bool,
    /// The file that gets the draft of the changelog's entry.
    pub(crate) changelog: Option<PathBuf>,
}

/// `cargo xtask regenerate`.
pub(crate) fn regenerate(request: &Request) -> Result<()> {
    let scratch = Scratch::take()?;
    let before = committed::read()?;
    let product = match (produce(request.from.as_deref(), scratch.path()), &request.from) {
        (Err(error), Some(from)) => {
            // Without a comparison, for example because the document cannot be read, the error is enough.
            drop(report::print_refused(&before, from));
            return Err(error);
        }
        (product, _) => product?,
    };
    let report = Report::between(&before, &product.document)?;
    let code = product.changes(root())?;
    if !request.no_check
        && !code.is_empty()
        && let Err(error) = verify::verify(root(), &code)
    {
        drop(report.publish(None));
        return Err(error);
    }
    let (target, changes) = product.destined(request.out.as_deref(), code)?;
    changes.apply(&target)?;
    say(&format!("{}: {changes}", target.display()));
    say(&format!("documented: {}", product.coverage));
    report.publish(request.changelog.as_deref())
}

/// `cargo xtask check`.
pub(crate) fn check() -> Result<()> {
    let scratch = Scratch::take()?;
    let product = produce(None, scratch.path())?;
    product.coverage.check()?;
    let changes = product.changes(root())?;
    if changes.is_empty() {
        say(&format!("generated/ is up to date ({} files)", product.generated.len()));
        return Ok(());
    }
    changes.describe(root()).iter().for_each(|line| say(line));
    bail!("files are out of date; run `cargo xtask regenerate`")
}

/// The changes of the tree for another document.
pub(crate) fn changes_from(document: &str, scratch: &Path) -> Result<Changes> {
    produce(Some(document), scratch)?.changes(root())
}

/// The committed document as the templates get it.
pub(crate) fn annotated() -> Result<Value> {
    let (_, api) = read(None)?;
    Ok(annotate::annotate(api, &Published::read(&root().join(PUBLISHED))?)?.document)
}

/// All that follows from a document.
struct Product {
    /// The files of `generated/`.
    generated: Files,
    /// The document itself, as it is to be committed.
    document: Value,
    published: String,
    coverage: Coverage,
    apis: Vec<Api>,
}

impl Product {
    /// The changes of a workspace for the document.
    fn changes(&self, workspace: &Path) -> Result<Changes> {
        let mut changes =
            Changes::between(&read_directory(&workspace.join(GENERATED), &[])?, &self.generated, Path::new(GENERATED));
        changes.file(workspace, "Cargo.toml", features::manifest(workspace, &self.features())?);
        changes.file(workspace, PUBLISHED, self.published.clone());
        changes.file(workspace, DOCUMENT, committed::render(&self.document));
        changes.file(workspace, coverage::UNDOCUMENTED, self.coverage.undocumented());
        copies::add(workspace, &mut changes)?;
        Ok(changes)
    }

    fn features(&self) -> Vec<&str> {
        self.apis.iter().map(|api| api.feature.as_str()).collect()
    }

    /// The target of the result, and its changes, which are `here` in this workspace.
    fn destined(&self, out: Option<&Path>, here: Changes) -> Result<(PathBuf, Changes)> {
        let Some(out) = out else { return Ok((root().into(), here)) };
        recover(out)?;
        // In a copy of this workspace, the rest of it has to fit.
        match out.parent().filter(|parent| out.ends_with(GENERATED) && parent.join(DOCUMENT).is_file()) {
            Some(workspace) => {
                recover(workspace)?;
                Ok((workspace.into(), self.changes(workspace)?))
            }
            None => Ok((out.into(), Changes::between(&read_directory(out, &[])?, &self.generated, Path::new("")))),
        }
    }
}

/// The document in its committed form, and the API that it describes with our overlays.
fn read(from: Option<&str>) -> Result<(Value, model::Api)> {
    let source = from.unwrap_or(DOCUMENT);
    let committed = committed::read()?;
    let raw = from.map_or_else(|| Ok(committed.clone()), source::read)?;
    let mut api = read::api(&raw).with_context(|| format!("cannot use {source}"))?;
    api.unsupported.iter().for_each(|one| say(&format!("warning: {one}")));
    if from.is_some() {
        carry::carry(&read::api(&committed)?, &mut api);
    }
    // The committed document describes the SDK: what is left out of that is not in it either.
    api.operations.retain(|operation| operation.unsupported.is_none());
    for operation in &mut api.operations {
        operation.parameters.retain(|parameter| parameter.unsupported.is_none());
    }
    let document = write::document(&api);
    let mut overlaid = document.clone();
    let unmatched = overlay::apply_all(&mut overlaid, &root().join(OVERLAYS))?;
    if !unmatched.is_empty() {
        let lines =
            unmatched.iter().flat_map(|(file, targets)| targets.iter().map(move |one| format!("{file}: {one}\n")));
        fs::create_dir_all(root().join("target")).context("cannot create target/")?;
        fs::write(root().join(UNMATCHED), lines.collect::<String>())
            .with_context(|| format!("cannot write {UNMATCHED}"))?;
    }
    overlay::warnings(&unmatched, UNMATCHED).iter().for_each(|line| say(line));
    let api = read::api(&overlaid).with_context(|| format!("cannot use {source} with the overlays"))?;
    let document = if from.is_some() { committed::condense(&document, &overlaid) } else { committed };
    Ok((document, api))
}

fn produce(from: Option<&str>, scratch: &Path) -> Result<Product> {
    let (document, api) = read(from)?;
    let annotated = annotate::annotate(api, &Published::read(&root().join(PUBLISHED))?)?;
    let coverage = Coverage::of(&annotated.document);
    let spec = scratch.join("annotated.json");
    fs::write(&spec, annotated.document.to_string()).context("cannot write the annotated document")?;
    let directory = scratch.join(GENERATED);
    let openapi = root().join("openapi");
    generator::run(&openapi, &spec, &directory)?;
    copy_support(&openapi.join("templates/support"), &directory.join("src"))?;
    format(&directory)?;
    let mut generated = read_directory(&directory, &[])?;
    generated.retain(|path, _| !path.starts_with(NOT_OURS));
    generated.extend(copies::licences(root())?);
    Ok(Product { generated, document, published: annotated.published.render(), coverage, apis: annotated.apis })
}

/// The runtime that generated code stands on is not a template: it is copied as it is.
fn copy_support(from: &Path, to: &Path) -> Result<()> {
    for (path, content) in read_directory(from, &[])? {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap_or(to))?;
        fs::write(file, content)?;
    }
    Ok(())
}

fn format(directory: &Path) -> Result<()> {
    let output = Command::new("rustfmt")
        .arg("--config-path")
        .arg(root().join("rustfmt.toml"))
        // It follows their modules, and would format each once more if it were named as well.
        .args(["src/lib.rs", "testing/cases.rs"].map(|root| directory.join(root)))
        .output()
        .context("cannot run rustfmt; install it with `rustup component add rustfmt`")?;
    if !output.status.success() {
        bail!("rustfmt cannot format the generated code:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

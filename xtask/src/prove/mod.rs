//! `cargo xtask prove`: checks that crates generated from other documents compile without a warning and pass their
//! tests, and that additions to the committed document break no existing program.

mod documents;
mod program;

use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    committed, pipeline,
    scratch::Scratch,
    verify,
    workspace::{root, say},
};

/// A document, and how it follows from the committed one.
type Made = (&'static str, fn(&Value) -> Result<Value>);

const DOCUMENTS: [Made; 3] =
    [("older", documents::older), ("future", documents::future), (ADDITIONS, documents::additions)];

const ADDITIONS: &str = "additions";

/// Checks each document, or those that `names` chooses.
pub(crate) fn run(names: &[String]) -> Result<()> {
    if let Some(other) = names.iter().find(|name| !DOCUMENTS.iter().any(|(known, _)| known == name)) {
        bail!("unknown document `{other}`; use older, future or additions");
    }
    let committed = committed::read()?;
    DOCUMENTS
        .iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|chosen| chosen == name))
        .try_for_each(|(name, made)| prove(name, &made(&committed)?).with_context(|| format!("the {name} document")))
}

/// Generates from the document in a copy of the workspace, and checks the copy.
fn prove(name: &str, document: &Value) -> Result<()> {
    let start = Instant::now();
    let scratch = Scratch::take()?;
    let file = scratch.path().join("document.json");
    std::fs::write(&file, document.to_string())?;
    let mut changes = pipeline::changes_from(&file.to_string_lossy(), scratch.path())?;
    if name == ADDITIONS {
        for (path, content) in program::files()? {
            changes.file(root(), &path, content);
        }
    }
    verify::works_strictly(root(), &changes)?;
    say(&format!("the {name} document passed in {:.0} s", start.elapsed().as_secs_f64()));
    Ok(())
}

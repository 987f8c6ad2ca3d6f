//! `cargo xtask prove`: other documents than ours give a crate that compiles without a warning and does what they say,
//! and additions to ours leave every program that there is compiling.

mod documents;
mod program;

use std::time::Instant;

use anyhow::{Context, Result};

use crate::{document, pipeline, root, say, verify};

/// Makes each document, generates from it in a copy of the workspace, and checks the copy.
pub(crate) fn run() -> Result<()> {
    let committed = document::read(&root().join(pipeline::DOCUMENT).to_string_lossy())?;
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    for (name, document) in [
        ("additions", documents::additions(&committed)?),
        ("older", documents::older(&committed)?),
        ("future", documents::future(&committed)?),
    ] {
        let start = Instant::now();
        let file = scratch.path().join(format!("{name}.json"));
        std::fs::write(&file, document.to_string())?;
        let mut changes =
            pipeline::changes_from(&file.to_string_lossy()).with_context(|| format!("the {name} document"))?;
        if name == "additions" {
            for (path, content) in program::files()? {
                changes.file(root(), &path, content);
            }
        }
        verify::strictly(root(), &changes).with_context(|| format!("the {name} document"))?;
        say(&format!("the {name} document: compiled and checked in {:.0} s", start.elapsed().as_secs_f64()));
    }
    Ok(())
}

//! The state file of an import by key, for programs that read it.

use std::{
    io::{self, Write},
    path::Path,
};

use super::state::{Records, STATE};
use crate::{
    BatchError, BatchReport, ImportedLink,
    batch::{Journal, Work as _},
    import::links::Links,
};

/// The keys and links of an import by [key](crate::BulkImport::key), as its state file contains them.
///
/// ```
/// use linkbreakers::{BulkImport, CreateLinkRequest, ImportState};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # let path = std::env::temp_dir().join(format!("linkbreakers-doc-state-{}", std::process::id()));
/// let row = CreateLinkRequest::new("https://example.com/chair").metadata([("sku", "CH-1")]);
/// BulkImport::new(&client).key(|row| row.metadata.as_ref().map(|all| all["sku"].clone())).journal(&path).run([row])?;
///
/// let mut csv = Vec::new(); // or a file
/// ImportState::read(&path)?.write_csv(&mut csv)?;
/// assert!(csv.starts_with(b"key,link_id,shortlink,entrypoint\nCH-1,"));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ImportState {
    links: Vec<(String, ImportedLink)>,
}

impl ImportState {
    /// Reads a state file.
    ///
    /// # Errors
    ///
    /// A [`BatchError`] if the file does not exist, is not a state file, is damaged, or is in use by an import.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, BatchError> {
        let records: Records = Journal::read_all(path.as_ref(), STATE)
            .map_err(|problem| BatchError::new(problem, BatchReport::empty(Links::WORDS), false, Links::WORDS))?;
        let mut links: Vec<_> = records.known.into_iter().map(|(key, known)| (key, known.link)).collect();
        links.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Self { links })
    }

    /// Returns the keys with their links, in the order of the keys.
    pub fn links(&self) -> impl ExactSizeIterator<Item = (&str, &ImportedLink)> {
        self.links.iter().map(|(key, link)| (key.as_str(), link))
    }

    /// Writes the keys with their links as CSV (RFC 4180, with line feeds): `key,link_id,shortlink,entrypoint`.
    ///
    /// # Errors
    ///
    /// An error of `writer`.
    pub fn write_csv(&self, writer: &mut impl Write) -> io::Result<()> {
        writeln!(writer, "key,link_id,shortlink,entrypoint")?;
        for (key, link) in &self.links {
            let cells = [key, &link.id, &link.shortlink, link.entrypoint.as_deref().unwrap_or_default()].map(cell);
            writeln!(writer, "{}", cells.join(","))?;
        }
        writer.flush()
    }
}

fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

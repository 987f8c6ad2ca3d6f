//! The created links, stored in a temporary file until they are written next to their rows.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufRead as _, BufReader, BufWriter, Seek as _, SeekFrom, Write as _},
};

use anyhow::Context as _;
use common::{output::Output, spreadsheet};
use linkbreakers::{BatchReport, ImportedLink};

use crate::rows::Input;

/// The created links in a temporary file. Links arrive in any order and number; only their offsets are in memory.
pub(crate) struct Results {
    file: BufWriter<File>,
    length: u64,
    /// Offset of the link of each row, if it has one.
    offsets: Vec<Option<u64>>,
}

impl Results {
    pub(crate) fn new(rows: usize) -> anyhow::Result<Self> {
        let file = tempfile::tempfile().context("cannot create a temporary file")?;
        Ok(Self { file: BufWriter::new(file), length: 0, offsets: vec![None; rows] })
    }

    /// Stores the link of a row.
    pub(crate) fn store(&mut self, position: usize, link: &ImportedLink) -> anyhow::Result<()> {
        let mut line = serde_json::to_vec(link)?;
        line.push(b'\n');
        self.file.write_all(&line).context("cannot write the links to a temporary file")?;
        if let Some(offset) = self.offsets.get_mut(position) {
            *offset = Some(self.length);
            self.length += line.len() as u64;
        }
        Ok(())
    }

    /// Writes every row with its link or its error. `raw` writes formulas unchanged.
    pub(crate) fn write(self, input: &Input, report: &BatchReport, output: Output, raw: bool) -> anyhow::Result<()> {
        let protect = spreadsheet::protection(raw);
        let protected = |cells: Vec<&str>| cells.into_iter().map(|cell| protect(cell).into_owned()).collect::<Vec<_>>();
        const HINT: &str = "cannot write the links to a temporary file; run the same command again to write the output";
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error).context(HINT)?;
        let mut links = BufReader::new(file);
        let rejected: BTreeMap<usize, String> =
            report.failed().iter().map(|failure| (failure.position, failure.reason())).collect();

        let mut csv = csv::WriterBuilder::new().delimiter(input.delimiter).flexible(true).from_writer(output);
        let rows = input.rows()?;
        csv.write_record(protected(rows.header().iter().chain(["id", "short_path", "short_url", "error"]).collect()))?;
        let mut offsets = self.offsets.iter().enumerate();
        for row in rows {
            let row = row?;
            let (link, error) = match row.request {
                Err(problem) => (None, problem),
                Ok(_) => match offsets.next() {
                    Some((_, Some(offset))) => (Some(read(&mut links, *offset)?), String::new()),
                    Some((position, None)) => (None, rejected.get(&position).cloned().unwrap_or_default()),
                    None => (None, "the row was added to the file after the import started".to_owned()),
                },
            };
            let link = link.as_ref();
            let link_cells = [
                link.map_or("", |link| &link.id),
                link.map_or("", |link| &link.shortlink),
                link.and_then(|link| link.entrypoint.as_deref()).unwrap_or_default(),
                &error,
            ];
            csv.write_record(protected(row.cells.iter().chain(link_cells).collect()))?;
        }
        let output = csv.into_inner().map_err(csv::IntoInnerError::into_error)?;
        output.finish()
    }
}

fn read(links: &mut BufReader<File>, offset: u64) -> anyhow::Result<ImportedLink> {
    // A relative seek keeps the buffer, so that links in order, as without `--parallel`, are read once.
    let position = links.stream_position()?;
    links.seek_relative(offset as i64 - position as i64).or_else(|_| links.seek(SeekFrom::Start(offset)).map(drop))?;
    let mut line = String::new();
    links.read_line(&mut line)?;
    serde_json::from_str(&line).context("the temporary file is damaged")
}

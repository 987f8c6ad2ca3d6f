//! The links that were made, kept aside until they are written beside their rows.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufRead as _, BufReader, BufWriter, Seek as _, SeekFrom, Write as _},
};

use anyhow::Context as _;
use common::{output::Output, spreadsheet};
use linkbreakers::{ImportReport, ImportedLink};

use crate::rows::Input;

/// Links come in any order and in any number: they lie in a file, and only where they lie is kept in memory.
pub(crate) struct Results {
    file: BufWriter<File>,
    length: u64,
    /// Where the link of each row begins, if it has one.
    places: Vec<Option<u64>>,
}

impl Results {
    pub(crate) fn new(rows: usize) -> anyhow::Result<Self> {
        let file = tempfile::tempfile().context("cannot make a temporary file")?;
        Ok(Self { file: BufWriter::new(file), length: 0, places: vec![None; rows] })
    }

    /// Remembers the link of a row.
    pub(crate) fn keep(&mut self, position: usize, link: &ImportedLink) -> anyhow::Result<()> {
        let mut line = serde_json::to_vec(link)?;
        line.push(b'\n');
        self.file.write_all(&line).context("the links could not be kept in a temporary file")?;
        if let Some(place) = self.places.get_mut(position) {
            *place = Some(self.length);
            self.length += line.len() as u64;
        }
        Ok(())
    }

    /// Writes every row with its link or the reason why it has none. `raw` leaves formulas as they are.
    pub(crate) fn write(self, input: &Input, report: &ImportReport, output: Output, raw: bool) -> anyhow::Result<()> {
        let protect = spreadsheet::protection(raw);
        let protected = |cells: Vec<&str>| cells.into_iter().map(|cell| protect(cell).into_owned()).collect::<Vec<_>>();
        const KEPT: &str = "the links could not be kept; run the same command again to have them written";
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error).context(KEPT)?;
        let mut links = BufReader::new(file);
        let refused: BTreeMap<usize, String> =
            report.failed().iter().map(|failure| (failure.position, failure.reason())).collect();

        let mut csv = csv::WriterBuilder::new().delimiter(input.delimiter).flexible(true).from_writer(output);
        let rows = input.rows()?;
        csv.write_record(protected(rows.header().iter().chain(["id", "short_path", "short_url", "error"]).collect()))?;
        let mut places = self.places.iter().enumerate();
        for row in rows {
            let row = row?;
            let (link, error) = match row.request {
                Err(problem) => (None, problem),
                Ok(_) => match places.next() {
                    Some((_, Some(place))) => (Some(read(&mut links, *place)?), String::new()),
                    Some((position, None)) => (None, refused.get(&position).cloned().unwrap_or_default()),
                    None => (None, "the row was not there when the import began".to_owned()),
                },
            };
            let link = link.as_ref();
            let of_link = [
                link.map_or("", |link| &link.id),
                link.map_or("", |link| &link.shortlink),
                link.and_then(|link| link.entrypoint.as_deref()).unwrap_or_default(),
                &error,
            ];
            csv.write_record(protected(row.cells.iter().chain(of_link).collect()))?;
        }
        let output = csv.into_inner().map_err(csv::IntoInnerError::into_error)?;
        output.finish()
    }
}

fn read(links: &mut BufReader<File>, place: u64) -> anyhow::Result<ImportedLink> {
    // In order, as they are with one call at a time, nothing is read twice.
    let here = links.stream_position()?;
    links.seek_relative(place as i64 - here as i64).or_else(|_| links.seek(SeekFrom::Start(place)).map(drop))?;
    let mut line = String::new();
    links.read_line(&mut line)?;
    serde_json::from_str(&line).context("the temporary file is damaged")
}

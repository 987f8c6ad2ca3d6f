//! The rows of a CSV file as requests to create links.

use std::{collections::BTreeMap, fs::File, path::PathBuf};

use anyhow::{Context as _, bail};
use csv::{ByteRecord, Reader, ReaderBuilder, StringRecord};
use jiff::{civil::Date, fmt::temporal::Pieces, tz::TimeZone};
use linkbreakers::{CreateLinkRequest, Timestamp};

use crate::lines::{LineReader, StartLines};

/// The CSV file and how to read it.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    pub(crate) delimiter: u8,
    /// Tags to add to every link.
    pub(crate) tags: Vec<String>,
}

/// A row with its request, or why the row is invalid.
pub(crate) struct Row {
    /// The line on which the row starts, from 1.
    pub(crate) line: u64,
    pub(crate) cells: StringRecord,
    pub(crate) request: Result<CreateLinkRequest, String>,
}

/// The column whose value identifies a row in every version of the file.
#[derive(Debug, Clone)]
pub(crate) struct Key(Column);

impl Key {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let name = StringRecord::from(vec!["destination", name]);
        let column = match name.get(1) {
            Some("destination") => Some(Column::Destination),
            _ => columns(&name).ok()?.pop(),
        };
        let identifies = |column: &Column| {
            matches!(column, Column::Destination | Column::Name | Column::Shortlink | Column::Metadata(_))
        };
        column.filter(identifies).map(Self)
    }

    /// Returns the value of the column in a row.
    pub(crate) fn of(&self, row: &CreateLinkRequest) -> Option<String> {
        match &self.0 {
            Column::Destination => Some(row.destination.clone()),
            Column::Name => row.name.clone(),
            Column::Shortlink => row.shortlink.clone(),
            Column::Metadata(key) => row.metadata.as_ref()?.get(key).cloned(),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Column {
    Destination,
    Name,
    Shortlink,
    Tags,
    FallbackDestination,
    ExpiresAt,
    ExpiredDestination,
    ConversionTracking,
    Qrcode,
    Metadata(String),
}

/// An iterator over the rows, which reads the file as needed.
pub(crate) struct Rows {
    reader: Reader<LineReader<File>>,
    starts: StartLines,
    path: PathBuf,
    header: StringRecord,
    columns: Vec<Column>,
    tags: Vec<String>,
}

impl Input {
    /// Opens the file and reads its header.
    pub(crate) fn rows(&self) -> anyhow::Result<Rows> {
        let path = self.path.display();
        let file = File::open(&self.path).with_context(|| format!("cannot read {path}"))?;
        let (file, starts) = LineReader::new(file, self.delimiter);
        // Flexible, so that a row with the wrong number of cells is an invalid row, not an error of the reader.
        let mut reader = ReaderBuilder::new().delimiter(self.delimiter).flexible(true).from_reader(file);
        let header = reader.headers().with_context(|| format!("cannot read the header of {path}"))?.clone();
        let hint = if header.len() == 1 { " (it has only one column; see --delimiter)" } else { "" };
        let columns = columns(&header).with_context(|| format!("invalid header in {path}{hint}"))?;
        starts.borrow_mut().pop_front();
        Ok(Rows { reader, starts, path: self.path.clone(), header, columns, tags: self.tags.clone() })
    }
}

fn columns(header: &StringRecord) -> anyhow::Result<Vec<Column>> {
    let mut columns = Vec::new();
    for name in header {
        let column = match name.trim().to_ascii_lowercase().as_str() {
            "destination" => Column::Destination,
            "name" => Column::Name,
            "shortlink" => Column::Shortlink,
            "tags" => Column::Tags,
            "fallback_destination" => Column::FallbackDestination,
            "expires_at" => Column::ExpiresAt,
            "expired_destination" => Column::ExpiredDestination,
            "conversion_tracking" => Column::ConversionTracking,
            "qrcode" => Column::Qrcode,
            _ => match name.trim().split_once('.') {
                Some(("metadata", key)) if !key.is_empty() => Column::Metadata(key.to_owned()),
                // Ignoring an unknown column would lose its data.
                _ => bail!("unknown column {name:?}; name it metadata.KEY to store its values as metadata"),
            },
        };
        if columns.contains(&column) {
            bail!("the column {name:?} appears twice");
        }
        columns.push(column);
    }
    if !columns.contains(&Column::Destination) {
        bail!("the column destination is missing");
    }
    Ok(columns)
}

impl Rows {
    pub(crate) fn header(&self) -> &StringRecord {
        &self.header
    }

    pub(crate) fn has_column(&self, key: &Key) -> bool {
        self.columns.contains(&key.0)
    }

    fn row(&self, bytes: ByteRecord) -> Row {
        let line = self.starts.borrow_mut().pop_front().unwrap_or_default();
        match StringRecord::from_byte_record(bytes) {
            Ok(cells) => Row { line, request: self.request(&cells), cells },
            Err(error) => {
                let cells = StringRecord::from_byte_record_lossy(error.into_byte_record());
                Row { line, cells, request: Err("the row is not valid UTF-8".to_owned()) }
            }
        }
    }

    fn request(&self, cells: &StringRecord) -> Result<CreateLinkRequest, String> {
        if cells.len() != self.columns.len() {
            return Err(format!("the row has {} cells, but the header has {}", cells.len(), self.columns.len()));
        }
        let filled = self.columns.iter().zip(cells).map(|(column, cell)| (column, cell.trim()));
        let filled = filled.filter(|(_, cell)| !cell.is_empty());
        let mut request = CreateLinkRequest::new("");
        let mut tags = self.tags.clone();
        let mut metadata = BTreeMap::new();
        for (column, cell) in filled {
            request = match column {
                Column::Destination => {
                    request.destination = url(cell)?;
                    request
                }
                Column::Name => request.name(cell),
                Column::Shortlink => request.shortlink(shortlink(cell)?),
                Column::Tags => {
                    let names = cell.split([',', ';']).map(str::trim).filter(|tag| !tag.is_empty());
                    tags.extend(names.map(str::to_owned));
                    request
                }
                Column::FallbackDestination => request.fallback_destination(url(cell)?),
                Column::ExpiresAt => request.expires_at(timestamp(cell)?),
                Column::ExpiredDestination => request.expired_destination(url(cell)?),
                Column::ConversionTracking => request.conversion_tracking(boolean(cell)?),
                Column::Qrcode => request.qrcode_enabled(boolean(cell)?),
                Column::Metadata(key) => {
                    metadata.insert(key.clone(), cell.to_owned());
                    request
                }
            };
        }
        if request.destination.is_empty() {
            return Err("the destination is empty".to_owned());
        }
        // An empty list would be sent as such.
        let request = if tags.is_empty() { request } else { request.tags(tags) };
        Ok(if metadata.is_empty() { request } else { request.metadata(metadata) })
    }
}

impl Iterator for Rows {
    type Item = anyhow::Result<Row>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut bytes = ByteRecord::new();
        match self.reader.read_byte_record(&mut bytes) {
            Ok(true) => Some(Ok(self.row(bytes))),
            Ok(false) => None,
            Err(error) => Some(Err(error).with_context(|| format!("cannot read {}", self.path.display()))),
        }
    }
}

fn url(text: &str) -> Result<String, String> {
    let after_scheme = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match after_scheme {
        Some(rest) if !rest.is_empty() && !text.contains(char::is_whitespace) => Ok(text.to_owned()),
        _ => Err(format!("{text:?} is not a valid URL, such as https://example.com")),
    }
}

fn shortlink(text: &str) -> Result<&str, String> {
    match text.contains(|c: char| c.is_whitespace() || "?#".contains(c)) {
        true => Err(format!("{text:?} is not a valid shortlink; it must not contain spaces, `?` or `#`")),
        false => Ok(text.trim_start_matches('/')),
    }
}

/// Parses a timestamp, or a date, which stands for the end of that day in UTC.
fn timestamp(text: &str) -> Result<Timestamp, String> {
    let end_of = |day: Date| day.at(23, 59, 59, 0).to_zoned_datetime(TimeZone::UTC).map(|end| end.timestamp());
    let day = || text.parse::<Date>().and_then(end_of);
    // 9999-12-31 stands for "never". It exceeds the range of `Timestamp`, whose maximum the SDK sends as that date.
    let never = || Pieces::parse(text).ok().filter(|pieces| pieces.date() == Date::MAX).map(|_| Timestamp::MAX);
    let parsed = text.parse().or_else(|_| day()).ok().or_else(never);
    parsed.ok_or_else(|| format!("{text:?} is not a valid timestamp, such as 2026-12-31T23:59:59Z"))
}

fn boolean(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err(format!("{text:?} must be yes or no")),
    }
}

//! The file in which a workspace survives restarts.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use redb::{Database, DatabaseError, ReadableDatabase as _, ReadableTable as _, StorageError, TableDefinition};

use super::object::Row;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;

/// Facts about the file: its format, the version of its writer, and the clock.
const ABOUT: TableDefinition<'_, &str, &str> = TableDefinition::new("about");
/// Rows by kind and id.
const ROWS: TableDefinition<'_, (&str, [u8; 16]), &[u8]> = TableDefinition::new("rows");
const FORMAT: &str = "4";
/// The file is read once at the start, and rows live in memory: a larger cache would hold them twice.
const CACHE: usize = 16 * 1024 * 1024;

/// Every row of a file with its kind and id.
type Rows = Vec<(String, Id, Row)>;

/// An open data file; no other sandbox can open it meanwhile.
pub(super) struct File {
    database: Database,
    path: PathBuf,
    /// The URL of the sandbox with a slash, which rows in the file do not contain.
    url: String,
    /// The error of the first failed write.
    broken: Option<String>,
}

impl File {
    /// Opens the file, or creates it, and reads its rows and the last time of its clock.
    pub(super) fn open(path: &Path, base_url: &str) -> io::Result<(Self, Rows, Timestamp)> {
        let mut builder = Database::builder();
        // All of it is read now anyway; unchecked, a damaged page would be a panic when it is used.
        builder.set_cache_size(CACHE).set_check_integrity_on_open(true);
        let named = |message: String| io::Error::other(format!("data file {}: {message}", path.display()));
        let database = builder.create(path).map_err(|error| named(explain(error)))?;
        let file = Self { database, path: path.to_owned(), url: format!("{base_url}/"), broken: None };
        let (rows, clock) = file.load().map_err(|Fault(message)| named(message))?;
        Ok((file, rows, clock))
    }

    fn load(&self) -> Result<(Rows, Timestamp), Fault> {
        let transaction = self.database.begin_read()?;
        if transaction.list_tables()?.next().is_none() {
            self.write(&BTreeMap::new(), Timestamp::EPOCH)?;
            return Ok((Vec::new(), Timestamp::EPOCH));
        }
        let mut about = BTreeMap::new();
        for entry in transaction.open_table(ABOUT)?.iter()? {
            let (name, value) = entry?;
            about.insert(name.value().to_owned(), value.value().to_owned());
        }
        let foreign = |why: &str| Fault(foreign(about.get("written_by").map(String::as_str), why));
        match about.get("format").map(String::as_str) {
            Some(FORMAT) => {}
            Some(format) => return Err(foreign(&format!("the format is {format}, expected {FORMAT}"))),
            None => return Err(Fault("it is a redb database of another program; choose another file".to_owned())),
        }
        let clock = about.get("clock").and_then(|clock| clock.parse().ok()).map(Timestamp::from_micros);
        let clock = clock.ok_or_else(|| foreign("its clock cannot be decoded"))?;
        let mut rows = Vec::new();
        for entry in transaction.open_table(ROWS)?.iter()? {
            let (key, bytes) = entry?;
            let (kind, id) = key.value();
            let id = Id::from_bytes(id);
            let row = Row::decode(&String::from_utf8_lossy(bytes.value()), &self.url)
                .map_err(|error| foreign(&format!("row {id} of the kind {kind:?} cannot be decoded: {error}")))?;
            rows.push((kind.to_owned(), id, row));
        }
        Ok((rows, clock))
    }

    /// Writes rows, or removes those that are none, in one transaction, down to the disk.
    ///
    /// After a failure nothing is written any more: the file would miss what could not be written.
    pub(super) fn save(&mut self, rows: &BTreeMap<(&str, Id), Option<&Row>>, clock: Timestamp) -> Result<(), String> {
        if let Some(broken) = &self.broken {
            return Err(broken.clone());
        }
        if rows.is_empty() {
            return Ok(());
        }
        self.write(rows, clock).map_err(|Fault(error)| {
            let path = self.path.display();
            let message =
                format!("the data file {path} cannot be written: {error}; fix that and start the sandbox again");
            self.broken = Some(message.clone());
            message
        })
    }

    fn write(&self, rows: &BTreeMap<(&str, Id), Option<&Row>>, clock: Timestamp) -> Result<(), Fault> {
        let mut transaction = self.database.begin_write()?;
        // A sandbox is mostly ended by a signal; without this the next start would repair the whole file.
        transaction.set_quick_repair(true);
        {
            let mut about = transaction.open_table(ABOUT)?;
            about.insert("format", FORMAT)?;
            about.insert("written_by", env!("CARGO_PKG_VERSION"))?;
            about.insert("clock", clock.micros().to_string().as_str())?;
            let mut table = transaction.open_table(ROWS)?;
            for ((kind, id), row) in rows {
                match row {
                    Some(row) => drop(table.insert((*kind, id.bytes()), row.encode(&self.url).as_bytes())?),
                    None => drop(table.remove((*kind, id.bytes()))?),
                }
            }
        }
        transaction.commit()?;
        Ok(())
    }
}

/// The reason why the file cannot be used.
struct Fault(String);

impl<E: Into<redb::Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into().to_string())
    }
}

fn foreign(writer: Option<&str>, why: &str) -> String {
    let (writer, own) = (writer.unwrap_or("unknown"), env!("CARGO_PKG_VERSION"));
    format!(
        "it was written by another version of the sandbox ({writer}; this is {own}): {why}; \
         use that version, or choose another file"
    )
}

fn explain(error: DatabaseError) -> String {
    match error {
        DatabaseError::DatabaseAlreadyOpen => {
            "it is open in another sandbox; stop that sandbox, or choose another file".to_owned()
        }
        DatabaseError::UpgradeRequired(version) => foreign(None, &format!("the database has format {version}")),
        DatabaseError::Storage(StorageError::Io(error)) => match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                "it is not a sandbox data file; choose another file".to_owned()
            }
            io::ErrorKind::NotFound => "the parent directory does not exist; create it first".to_owned(),
            _ => format!("{error}; it must be a writable file"),
        },
        DatabaseError::Storage(StorageError::Corrupted(what)) => format!("it is damaged: {what}"),
        error => error.to_string(),
    }
}

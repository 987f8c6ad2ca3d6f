//! The file that a workspace survives restarts in.

use std::io;
use std::path::{Path, PathBuf};

use redb::{
    Database, DatabaseError, ReadableDatabase as _, ReadableTable as _, StorageError, TableDefinition, TableHandle as _,
};

use crate::store::State;
use crate::store::saved::{Core, FORMAT, TABLES};
use crate::store::table::Saved;

/// What tells one file from another: its format, who wrote it, and the workspace itself.
const ABOUT: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("about");
const FORMAT_KEY: &str = "format";
const WRITER_KEY: &str = "written_by";
const CORE_KEY: &str = "workspace";
/// The file is read once, at the start, and rows live in memory: a cache of any size would hold them twice.
const CACHE: usize = 16 * 1024 * 1024;

fn rows(name: &str) -> TableDefinition<'_, [u8; 16], &'static [u8]> {
    TableDefinition::new(name)
}

/// An open data file; no other sandbox can open it meanwhile.
pub(crate) struct Data {
    database: Database,
    path: PathBuf,
    /// Why it could not be written, once that happened.
    broken: Option<String>,
}

impl Data {
    /// Opens the file, or makes it, and brings the state to where it was when the file was last written.
    pub(crate) fn open(path: &Path, state: &mut State) -> io::Result<Self> {
        let mut builder = Database::builder();
        // All of it is read now anyway; unchecked, a damaged page would be a panic when it is used.
        builder.set_cache_size(CACHE).set_check_integrity_on_open(true);
        let named =
            |error: DatabaseError| io::Error::other(format!("data file {}: {}", path.display(), explain(error)));
        let database = builder.create(path).map_err(named)?;
        let mut data = Self { database, path: path.to_owned(), broken: None };
        let loaded = data.load(state);
        loaded.map_err(|message| io::Error::other(format!("data file {}: {message}", path.display())))?;
        Ok(data)
    }

    fn load(&mut self, state: &mut State) -> Result<(), String> {
        let known = self.about().map_err(|fault| fault.explain(None))?;
        if let Some(About { format, writer, core }) = &known {
            let writer = writer.as_deref();
            check_format(format.as_deref(), writer)?;
            let core = core.as_deref().map(rmp_serde::from_slice::<Core>);
            let Some(Ok(core)) = core else {
                return Err(foreign(writer, "its workspace cannot be decoded"));
            };
            self.load_rows(state).map_err(|fault| fault.explain(writer))?;
            state.resume(core);
        }
        TABLES.iter().for_each(|(_, table)| table(state).track());
        match known {
            Some(_) => Ok(()),
            None => self.write(state, Vec::new()).map_err(|fault| fault.explain(None)),
        }
    }

    /// None if the file is new.
    fn about(&self) -> Result<Option<About>, Fault> {
        let transaction = self.database.begin_read()?;
        if transaction.list_tables()?.next().is_none() {
            return Ok(None);
        }
        let about = match transaction.open_table(ABOUT) {
            Ok(about) => about,
            // Somebody else's store: it has tables, but not this one.
            Err(redb::TableError::TableDoesNotExist(_) | redb::TableError::TableTypeMismatch { .. }) => {
                return Ok(Some(About::default()));
            }
            Err(error) => return Err(error.into()),
        };
        let get = |key| Ok::<_, StorageError>(about.get(key)?.map(|value| value.value().to_vec()));
        Ok(Some(About { format: get(FORMAT_KEY)?, writer: get(WRITER_KEY)?, core: get(CORE_KEY)? }))
    }

    fn load_rows(&self, state: &mut State) -> Result<(), Fault> {
        let transaction = self.database.begin_read()?;
        let there: Vec<String> = transaction.list_tables()?.map(|table| table.name().to_owned()).collect();
        let unknown = there.iter().find(|name| {
            let name = name.as_str();
            name != "about" && TABLES.iter().all(|(known, _)| *known != name)
        });
        if let Some(name) = unknown {
            return Err(Fault::Row(format!("it contains the unknown table {name:?}")));
        }
        for (name, table) in TABLES {
            if !there.iter().any(|there| there == name) {
                continue;
            }
            let into = table(state);
            for entry in transaction.open_table(rows(name))?.iter()? {
                let (id, bytes) = entry?;
                let id = crate::ids::Id::from_bytes(id.value());
                let loaded = into.load(id, bytes.value());
                loaded.map_err(|error| {
                    Fault::Row(format!("row {id} of the table {name:?} cannot be decoded: {error}"))
                })?;
            }
        }
        Ok(())
    }

    /// Writes all that has changed since the last time, in one transaction, down to the disk.
    ///
    /// What could not be written is lost to the file, so nothing is written any more after that.
    pub(crate) fn save(&mut self, state: &mut State) -> Result<(), String> {
        if let Some(broken) = &self.broken {
            return Err(broken.clone());
        }
        let saved = self.changes(state).and_then(|changes| match changes.is_empty() {
            true => Ok(()),
            false => self.write(state, changes).map_err(|fault| fault.explain(None)),
        });
        saved.map_err(|error| {
            let message = format!("the data file {} cannot be written: {error}", self.path.display());
            let message = format!("{message}; mend that and start the sandbox again");
            self.broken = Some(message.clone());
            message
        })
    }

    fn changes(&self, state: &mut State) -> Result<Vec<(&'static str, Vec<Saved>)>, String> {
        let mut all = Vec::new();
        for (name, table) in TABLES {
            let changed = table(state).take_changed().map_err(|error| format!("{name}: {error}"))?;
            if !changed.is_empty() {
                all.push((*name, changed));
            }
        }
        Ok(all)
    }

    fn write(&self, state: &State, changes: Vec<(&'static str, Vec<Saved>)>) -> Result<(), Fault> {
        let core = rmp_serde::to_vec(&state.core()).map_err(|error| Fault::Row(error.to_string()))?;
        let mut transaction = self.database.begin_write()?;
        // A sandbox is mostly ended by a signal; without this the whole file would be gone through at the next start.
        transaction.set_quick_repair(true);
        {
            let mut about = transaction.open_table(ABOUT)?;
            about.insert(FORMAT_KEY, FORMAT.to_string().as_bytes())?;
            about.insert(WRITER_KEY, env!("CARGO_PKG_VERSION").as_bytes())?;
            about.insert(CORE_KEY, core.as_slice())?;
            for (name, changed) in changes {
                let mut table = transaction.open_table(rows(name))?;
                for (id, bytes) in changed {
                    match bytes {
                        Some(bytes) => drop(table.insert(id.bytes(), bytes.as_slice())?),
                        None => drop(table.remove(id.bytes())?),
                    }
                }
            }
        }
        transaction.commit()?;
        Ok(())
    }
}

/// What the file tells of itself.
#[derive(Default)]
struct About {
    format: Option<Vec<u8>>,
    writer: Option<Vec<u8>>,
    core: Option<Vec<u8>>,
}

/// What goes wrong: in the store, or in what is written there.
enum Fault {
    Store(Box<redb::Error>),
    Row(String),
}

impl Fault {
    fn explain(self, writer: Option<&[u8]>) -> String {
        match self {
            Self::Store(error) => error.to_string(),
            Self::Row(what) => foreign(writer, &what),
        }
    }
}

impl<E: Into<redb::Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Store(Box::new(error.into()))
    }
}

fn check_format(format: Option<&[u8]>, writer: Option<&[u8]>) -> Result<(), String> {
    match format.and_then(|format| std::str::from_utf8(format).ok()) {
        None => Err("it is a redb database of another program; choose another file".to_owned()),
        Some(format) if *format == FORMAT.to_string() => Ok(()),
        Some(format) => Err(foreign(writer, &format!("the format is {format}, expected {FORMAT}"))),
    }
}

fn foreign(writer: Option<&[u8]>, why: &str) -> String {
    let writer = writer.map(String::from_utf8_lossy).unwrap_or("unknown".into());
    let own = env!("CARGO_PKG_VERSION");
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
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => not_a_store(),
            io::ErrorKind::NotFound => "the parent directory does not exist; create it first".to_owned(),
            _ => format!("{error}; it must be a writable file"),
        },
        DatabaseError::Storage(StorageError::Corrupted(what)) => format!("it is damaged: {what}"),
        error => error.to_string(),
    }
}

fn not_a_store() -> String {
    "it is not a sandbox data file; choose another file".to_owned()
}

//! The journal: what is to survive the end of the program, whenever that comes.

use std::{
    io::{self, BufRead as _, BufReader, Read},
    ops::Range,
    path::{Path, PathBuf},
};

use super::{
    chunk::{fingerprint, hex},
    error::{Cause, Mismatch},
    lock::{self, Disk},
    record::{Chain, DRAFT, Header, MAGIC, Record, VERSION},
    state::State,
};
use crate::{AccessToken, ApiClient};

/// For whom an import is.
#[derive(Debug)]
pub(super) struct Identity {
    host: String,
    workspace: Option<String>,
    token: Option<AccessToken>,
}

impl Identity {
    pub(super) fn of(client: &ApiClient) -> Self {
        let settings = &client.engine().settings;
        let claims = settings.token.as_ref().and_then(|token| token.claims().ok());
        Self {
            host: format!("{:?}", settings.base),
            workspace: claims.and_then(|claims| claims.workspace_id().map(str::to_owned)),
            token: settings.token.clone(),
        }
    }

    fn header(&self, salt: &[u8; 16]) -> Header {
        Header {
            salt: hex(salt),
            host: self.host.clone(),
            workspace: self.workspace.as_deref().map(|id| fingerprint(salt, id)),
            token: self.token.as_ref().map(|token| token.fingerprint(salt)).unwrap_or_default(),
        }
    }
}

/// A journal that is open, and this import's alone.
#[derive(Debug)]
pub(super) struct Journal {
    disk: Box<dyn Disk>,
    path: PathBuf,
    chain: Chain,
    end: u64,
    salt: [u8; 16],
    /// The fingerprint of our token, and of the one that the journal is at.
    our_token: String,
    known_token: String,
}

impl Journal {
    /// Opens the journal at `path` or begins it there, and reads what it says; `salt` is for a new one.
    pub(super) fn open(path: &Path, identity: &Identity, salt: [u8; 16]) -> Result<(Self, State), Cause> {
        let failed = |source| Cause::Io { action: "opened", path: path.to_owned(), source };
        let disk = lock::open(path).map_err(failed)?;
        let disk = disk.ok_or_else(|| Cause::InUse { path: path.to_owned() })?;
        Self::on(disk, path, identity, salt)
    }

    /// The same, of a file that is open.
    pub(super) fn on(
        disk: Box<dyn Disk>,
        path: &Path,
        identity: &Identity,
        salt: [u8; 16],
    ) -> Result<(Self, State), Cause> {
        let mut journal = Self {
            disk,
            path: path.to_owned(),
            chain: Chain::default(),
            end: 0,
            salt,
            our_token: String::new(),
            known_token: String::new(),
        };
        let state = match journal.read_header()? {
            None => journal.begin(identity)?,
            Some(header) => journal.resume(identity, &header)?,
        };
        Ok((journal, state))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn salt(&self) -> [u8; 16] {
        self.salt
    }

    /// Writes the first line; no call is made before it is on the disk.
    fn begin(&mut self, identity: &Identity) -> Result<State, Cause> {
        let header = identity.header(&self.salt);
        self.write_header(&header).map_err(|source| self.failed("begun", source))?;
        self.our_token.clone_from(&header.token);
        self.known_token = header.token;
        Ok(State::new(self.known_token.clone()))
    }

    /// Writes the first line as a draft, and turns that into the real one by its first byte.
    ///
    /// So a first line that was not completely written begins otherwise than one that was truncated later: the former can
    /// be written anew, while with the latter all that was sent is forgotten.
    fn write_header(&mut self, header: &Header) -> io::Result<()> {
        let line = [format!("{MAGIC}{VERSION} ").as_bytes(), &self.chain.line(header)?].concat();
        let draft = [&DRAFT.as_bytes()[..1], &line[1..]].concat();
        self.disk.cut(0)?;
        self.disk.write_at(0, &draft)?;
        self.disk.sync()?;
        self.disk.write_at(0, &line[..1])?;
        self.disk.sync()?;
        self.end = line.len() as u64;
        Ok(())
    }

    /// Reads all records, and cuts off the last one if it was not written to its end.
    fn resume(&mut self, identity: &Identity, header: &Header) -> Result<State, Cause> {
        let theirs = u128::from_str_radix(&header.salt, 16).map_err(|_| self.damaged(1))?;
        self.salt = theirs.to_be_bytes();
        let ours = identity.header(&self.salt);
        if header.host != ours.host {
            return Err(self.mismatch(Mismatch::Host { theirs: header.host.clone(), ours: ours.host }));
        }
        let mut state = State::new(header.token.clone());
        self.read_records(&mut state)?;
        match (&header.workspace, &ours.workspace) {
            (Some(theirs), Some(ours)) if theirs != ours => return Err(self.mismatch(Mismatch::Workspace)),
            (Some(_), Some(_)) => {}
            _ if state.token != ours.token => return Err(self.mismatch(Mismatch::Token)),
            _ => {}
        }
        let foreign = state.pending_pieces().filter(|(_, pending)| pending.token != ours.token);
        let foreign: Vec<Range<u64>> = foreign.map(|(range, _)| range).collect();
        if !foreign.is_empty() {
            return Err(self.mismatch(Mismatch::Unsettled(foreign)));
        }
        (self.our_token, self.known_token) = (ours.token, state.token.clone());
        Ok(state)
    }

    /// Reads the first line; none if the journal was not begun yet, so that nothing was sent.
    fn read_header(&mut self) -> Result<Option<Header>, Cause> {
        let failed = |journal: &Self, source| journal.failed("read", source);
        let (magic, draft) = (MAGIC.as_bytes(), DRAFT.as_bytes());
        let mut start = Vec::new();
        let at = At { disk: &mut *self.disk, offset: 0 };
        let read = at.take(magic.len() as u64).read_to_end(&mut start);
        read.map_err(|source| failed(self, source))?;
        if !magic.starts_with(&start) && !draft.starts_with(&start) {
            return Err(self.mismatch(Mismatch::NoJournal));
        }
        // Only now, for the first line of another file may be as long as that file.
        let line = self.line_at(0).map_err(|source| failed(self, source))?;
        if draft.starts_with(&start) {
            let length = self.disk.length().map_err(|source| failed(self, source))?;
            let is_draft = length == line.len() as u64;
            return if is_draft { Ok(None) } else { Err(self.mismatch(Mismatch::NoJournal)) };
        }
        let rest = line.strip_prefix(magic).filter(|rest| rest.ends_with(b"\n"));
        let Some(rest) = rest else {
            return Err(self.damaged(1));
        };
        let Some(space) = rest.iter().position(|byte| *byte == b' ') else {
            return Err(self.damaged(1));
        };
        let version = String::from_utf8_lossy(&rest[..space]);
        if version != VERSION {
            return Err(self.mismatch(Mismatch::Version(crate::text::one_line(&version, 20))));
        }
        let json = self.chain.read(&rest[space + 1..]);
        let header = json.and_then(|json| serde_json::from_slice(json).ok());
        self.end = line.len() as u64;
        header.map(Some).ok_or_else(|| self.damaged(1))
    }

    fn read_records(&mut self, state: &mut State) -> Result<(), Cause> {
        let length = self.disk.length().map_err(|source| self.failed("read", source))?;
        let (mut chain, mut end) = (self.chain.clone(), self.end);
        let mut reader = BufReader::with_capacity(1 << 16, At { disk: &mut *self.disk, offset: end });
        let (mut line, mut number) = (Vec::new(), 1);
        let trouble = loop {
            line.clear();
            number += 1;
            if let Err(error) = reader.read_until(b'\n', &mut line) {
                break Some(Err(error));
            }
            if line.is_empty() {
                break None;
            }
            let Some(json) = chain.read(&line) else {
                // Every record is on the disk before the next is written: only the last can be torn.
                let is_last = end + line.len() as u64 == length;
                break Some(Ok(is_last));
            };
            let record = serde_json::from_slice(json).ok();
            if record.is_none_or(|record| state.apply(record, end).is_err()) {
                break Some(Ok(false));
            }
            end += line.len() as u64;
        };
        drop(reader);
        (self.chain, self.end) = (chain, end);
        match trouble {
            None => Ok(()),
            Some(Ok(true)) => {
                let cut = self.disk.cut(self.end).and_then(|()| self.disk.sync());
                cut.map_err(|source| self.failed("mended", source))
            }
            Some(Ok(false)) => Err(self.damaged(number)),
            Some(Err(source)) => Err(self.failed("read", source)),
        }
    }

    /// The record at `offset`, where one was found when the journal was opened.
    pub(super) fn read(&mut self, offset: u64) -> Result<Record, Cause> {
        let line = self.line_at(offset).map_err(|source| self.failed("read", source))?;
        let json = line.iter().position(|byte| *byte == b' ').map(|space| &line[space + 1..]);
        let record = json.and_then(|json| serde_json::from_slice(json).ok());
        record
            .ok_or_else(|| self.failed("read", io::Error::new(io::ErrorKind::InvalidData, "it has changed meanwhile")))
    }

    /// Writes `record`; when this returns, it is on the disk.
    ///
    /// After an error nothing can be written any more, as the end of the journal is uncertain.
    pub(super) fn append(&mut self, record: &Record) -> Result<(), Cause> {
        if matches!(record, Record::Sent(_)) && self.known_token != self.our_token {
            self.known_token.clone_from(&self.our_token);
            self.append(&Record::Token(self.our_token.clone()))?;
        }
        self.write(record).map_err(|source| self.failed("written", source))
    }

    fn write(&mut self, record: &Record) -> io::Result<()> {
        if self.end == u64::MAX {
            return Err(io::Error::other("an earlier record could not be written"));
        }
        let line = self.chain.line(record)?;
        let end = std::mem::replace(&mut self.end, u64::MAX);
        self.disk.write_at(end, &line)?;
        self.disk.sync()?;
        self.end = end + line.len() as u64;
        Ok(())
    }

    fn line_at(&mut self, offset: u64) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let at = At { disk: &mut *self.disk, offset };
        BufReader::with_capacity(1 << 16, at).read_until(b'\n', &mut line)?;
        Ok(line)
    }

    fn failed(&self, action: &'static str, source: io::Error) -> Cause {
        Cause::Io { action, path: self.path.clone(), source }
    }

    fn mismatch(&self, problem: Mismatch) -> Cause {
        Cause::Mismatch { path: self.path.clone(), problem }
    }

    fn damaged(&self, line: u64) -> Cause {
        self.mismatch(Mismatch::Damaged { line })
    }
}

/// Reads a disk from an offset on.
struct At<'a> {
    disk: &'a mut dyn Disk,
    offset: u64,
}

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.disk.read_at(self.offset, buffer)?;
        self.offset += count as u64;
        Ok(count)
    }
}

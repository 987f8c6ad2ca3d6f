//! The journal, from which a run resumes after its program was killed at any time.

use std::{
    io::{self, BufRead as _, BufReader, Read},
    mem,
    ops::Range,
    path::{Path, PathBuf},
};

use serde::{
    Serialize,
    de::{DeserializeOwned, IgnoredAny},
};
use serde_json::value::RawValue;

use super::{
    identity::Identity,
    lock::{self, Disk},
    problem::{Mismatch, Problem},
    record::{Chain, Header, Record, VERSION, magic},
    state::{Address, State},
};

/// A journal that is open and locked.
#[derive(Debug)]
pub(crate) struct Journal {
    disk: Box<dyn Disk>,
    path: PathBuf,
    /// The start of the first line.
    magic: String,
    chain: Chain,
    end: u64,
    /// The records of the next line, as JSON.
    staged: Vec<u8>,
    salt: [u8; 16],
    /// The fingerprint of the client's token.
    token_fingerprint: String,
    /// The fingerprint of the last token in the journal.
    recorded_token: String,
}

/// The state that the records of a journal result in.
pub(crate) trait Replay {
    /// Creates the state before the first record, of a journal with this fingerprint of a token.
    fn new(token: String) -> Self;

    /// Applies the records of the line at `offset`; false if they contradict the records before them.
    fn apply_line(&mut self, json: &[u8], offset: u64) -> bool;

    /// Returns the fingerprint of the token that was last used.
    fn token(&self) -> &str;

    /// Returns what was sent with another token and without a conclusive response.
    fn unsettled_with_other_token(&self, token: &str) -> Vec<Range<u64>>;
}

impl Replay for State {
    fn new(token: String) -> Self {
        Self::new(token)
    }

    fn apply_line(&mut self, json: &[u8], offset: u64) -> bool {
        let records = serde_json::from_slice::<Vec<Record<IgnoredAny>>>(json).unwrap_or_default();
        let is_empty = records.is_empty();
        let mut addressed = (0..).map(|index| Address { offset, index }).zip(records);
        !is_empty && addressed.all(|(address, record)| self.apply(record, address).is_ok())
    }

    fn token(&self) -> &str {
        &self.token
    }

    fn unsettled_with_other_token(&self, token: &str) -> Vec<Range<u64>> {
        let other = self.pending_slices().filter(|(_, pending)| pending.token != token);
        other.map(|(range, _)| range).collect()
    }
}

impl Journal {
    /// Opens or creates the journal at `path` and reads its state; a new journal uses `salt`.
    pub(crate) fn open<S: Replay>(path: &Path, identity: &Identity, salt: [u8; 16]) -> Result<(Self, S), Problem> {
        let io_error = |source| Problem::Io { action: "opened", path: path.to_owned(), source };
        let disk = lock::open(path).map_err(io_error)?;
        let disk = disk.ok_or_else(|| Problem::InUse { path: path.to_owned() })?;
        Self::on_disk(disk, path, identity, salt)
    }

    /// Reads the state of the journal at `path` only, whichever client it belongs to.
    pub(crate) fn read_all<S: Replay>(path: &Path, run: &str) -> Result<S, Problem> {
        let io_error = |source| Problem::Io { action: "opened", path: path.to_owned(), source };
        // Opening a journal creates it.
        std::fs::metadata(path).map_err(io_error)?;
        let disk = lock::open(path).map_err(io_error)?;
        let disk = disk.ok_or_else(|| Problem::InUse { path: path.to_owned() })?;
        let mut journal = Self::unread(disk, path, run, [0; 16]);
        let mut state = S::new(String::new());
        if journal.read_header()?.is_some() {
            journal.read_records(&mut state)?;
        }
        Ok(state)
    }

    fn unread(disk: Box<dyn Disk>, path: &Path, run: &str, salt: [u8; 16]) -> Self {
        Self {
            disk,
            path: path.to_owned(),
            magic: magic(run),
            chain: Chain::default(),
            end: 0,
            staged: Vec::new(),
            salt,
            token_fingerprint: String::new(),
            recorded_token: String::new(),
        }
    }

    /// Reads or creates the journal in an open file.
    pub(super) fn on_disk<S: Replay>(
        disk: Box<dyn Disk>,
        path: &Path,
        identity: &Identity,
        salt: [u8; 16],
    ) -> Result<(Self, S), Problem> {
        let mut journal = Self::unread(disk, path, identity.run, salt);
        let state = match journal.read_header()? {
            None => journal.create(identity)?,
            Some(header) => journal.resume(identity, &header)?,
        };
        Ok((journal, state))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn salt(&self) -> [u8; 16] {
        self.salt
    }

    fn create<S: Replay>(&mut self, identity: &Identity) -> Result<S, Problem> {
        let header = identity.header(&self.salt);
        self.write_header(&header).map_err(|source| self.io_error("created", source))?;
        self.token_fingerprint.clone_from(&header.token);
        self.recorded_token = header.token;
        Ok(S::new(self.recorded_token.clone()))
    }

    /// Writes the first line as a draft, and then replaces its first byte to make it valid.
    ///
    /// This distinguishes a first line that was not completely written from one that was truncated later. The former can be
    /// written again because nothing was sent. After the latter, the sent slices are unknown.
    fn write_header(&mut self, header: &Header) -> io::Result<()> {
        let record = self.chain.line(&serde_json::to_vec(header)?);
        let line = [format!("{}{VERSION} ", self.magic).as_bytes(), &record].concat();
        let draft = [b"#", &line[1..]].concat();
        self.disk.truncate(0)?;
        self.disk.write_at(0, &draft)?;
        self.disk.sync()?;
        self.disk.write_at(0, &line[..1])?;
        self.disk.sync()?;
        self.end = line.len() as u64;
        Ok(())
    }

    /// Replaces the journal by one that contains only `records`, in a new file that is then renamed.
    ///
    /// After an error the journal is unchanged.
    pub(crate) fn rewrite<T: Serialize>(
        &mut self,
        identity: &Identity,
        records: impl Iterator<Item = T>,
    ) -> Result<(), Problem> {
        const LINE_LENGTH: usize = 1 << 20;
        let failed = |source| Problem::Io { action: "rewritten", path: self.path.clone(), source };
        let (disk, beside) = lock::create_beside(&self.path).map_err(failed)?;
        let mut new = Self::unread(disk, &self.path, identity.run, self.salt);
        let written = new.create::<State>(identity).and_then(|_| {
            for record in records {
                new.append(&record)?;
                if new.staged.len() > LINE_LENGTH {
                    new.commit()?;
                }
            }
            new.commit()
        });
        let renamed = written.and_then(|()| lock::replace(&self.path, &beside).map_err(failed));
        if renamed.is_err() {
            drop(std::fs::remove_file(beside));
            return renamed;
        }
        *self = new;
        Ok(())
    }

    /// Reads all records, and removes the last one if it is incomplete.
    fn resume<S: Replay>(&mut self, identity: &Identity, header: &Header) -> Result<S, Problem> {
        let salt = u128::from_str_radix(&header.salt, 16).map_err(|_| self.damaged(1))?;
        self.salt = salt.to_be_bytes();
        let expected = identity.header(&self.salt);
        if header.host != expected.host {
            return Err(self.mismatch(Mismatch::Host { journal: header.host.clone(), client: expected.host }));
        }
        let mut state = S::new(header.token.clone());
        self.read_records(&mut state)?;
        match (&header.workspace, &expected.workspace) {
            (Some(workspace), Some(expected)) if workspace != expected => {
                return Err(self.mismatch(Mismatch::Workspace));
            }
            (Some(_), Some(_)) => {}
            _ if state.token() != expected.token => return Err(self.mismatch(Mismatch::Token)),
            _ => {}
        }
        let other_token = state.unsettled_with_other_token(&expected.token);
        if !other_token.is_empty() {
            return Err(self.mismatch(Mismatch::Unsettled(other_token)));
        }
        (self.token_fingerprint, self.recorded_token) = (expected.token, state.token().to_owned());
        Ok(state)
    }

    /// Reads the first line; `None` if it is empty or a draft, so that nothing was sent.
    fn read_header(&mut self) -> Result<Option<Header>, Problem> {
        let magic = self.magic.clone().into_bytes();
        let draft = [b"#", &magic[1..]].concat();
        let mut start = Vec::new();
        let reader = DiskReader { disk: &mut *self.disk, offset: 0 };
        let read = reader.take(magic.len() as u64).read_to_end(&mut start);
        read.map_err(|source| self.io_error("read", source))?;
        if !magic.starts_with(&start) && !draft.starts_with(&start) {
            return Err(self.mismatch(Mismatch::NotAJournal));
        }
        // The line is read after the check of its start, because another file may be one very long line.
        let line = self.line_at(0).map_err(|source| self.io_error("read", source))?;
        if draft.starts_with(&start) {
            let length = self.disk.length().map_err(|source| self.io_error("read", source))?;
            let is_draft = length == line.len() as u64;
            return if is_draft { Ok(None) } else { Err(self.mismatch(Mismatch::NotAJournal)) };
        }
        let rest = line.strip_prefix(&*magic).filter(|rest| rest.ends_with(b"\n"));
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

    fn read_records(&mut self, state: &mut impl Replay) -> Result<(), Problem> {
        let length = self.disk.length().map_err(|source| self.io_error("read", source))?;
        let (mut chain, mut end) = (self.chain.clone(), self.end);
        let mut reader = BufReader::with_capacity(1 << 16, DiskReader { disk: &mut *self.disk, offset: end });
        let (mut line, mut number) = (Vec::new(), 1);
        let tail = loop {
            line.clear();
            number += 1;
            if let Err(error) = reader.read_until(b'\n', &mut line) {
                break Err(error);
            }
            if line.is_empty() {
                break Ok(Tail::Complete);
            }
            let Some(json) = chain.read(&line) else {
                // Every line is synced before the next one is written, so only the last can be incomplete.
                let is_last = end + line.len() as u64 == length;
                break Ok(if is_last { Tail::Incomplete } else { Tail::Invalid });
            };
            if !state.apply_line(json, end) {
                break Ok(Tail::Invalid);
            }
            end += line.len() as u64;
        };
        drop(reader);
        (self.chain, self.end) = (chain, end);
        match tail {
            Ok(Tail::Complete) => Ok(()),
            Ok(Tail::Incomplete) => {
                let truncated = self.disk.truncate(self.end).and_then(|()| self.disk.sync());
                truncated.map_err(|source| self.io_error("repaired", source))
            }
            Ok(Tail::Invalid) => Err(self.damaged(number)),
            Err(source) => Err(self.io_error("read", source)),
        }
    }

    /// Reads the record at `address` again.
    pub(super) fn read<K: DeserializeOwned>(&mut self, address: Address) -> Result<Record<K>, Problem> {
        let line = self.line_at(address.offset).map_err(|source| self.io_error("read", source))?;
        let json = line.iter().position(|byte| *byte == b' ').map(|space| &line[space + 1..]);
        let records = json.and_then(|json| serde_json::from_slice::<Vec<&RawValue>>(json).ok());
        let record = records.and_then(|records| {
            let json = records.get(usize::try_from(address.index).ok()?)?;
            serde_json::from_str(json.get()).ok()
        });
        record.ok_or_else(|| {
            self.io_error("read", io::Error::new(io::ErrorKind::InvalidData, "it was changed during the run"))
        })
    }

    /// Adds `record` to the line that [`commit`](Self::commit) writes.
    pub(crate) fn append(&mut self, record: &impl Serialize) -> Result<(), Problem> {
        let length = self.staged.len();
        self.staged.push(if length == 0 { b'[' } else { b',' });
        serde_json::to_writer(&mut self.staged, record).map_err(|source| {
            self.staged.truncate(length);
            self.io_error("written", source.into())
        })
    }

    /// Adds the fingerprint of the client's token, if it is another one than the last in the journal.
    pub(super) fn append_token(&mut self) -> Result<(), Problem> {
        if self.recorded_token == self.token_fingerprint {
            return Ok(());
        }
        self.recorded_token.clone_from(&self.token_fingerprint);
        self.append(&Record::<()>::Token(self.token_fingerprint.clone()))
    }

    /// Writes the added records as one line, and syncs it to the disk.
    ///
    /// After an error nothing more can be written, because the end of the journal is unknown.
    pub(crate) fn commit(&mut self) -> Result<(), Problem> {
        if self.staged.is_empty() {
            return Ok(());
        }
        let mut records = mem::take(&mut self.staged);
        records.push(b']');
        self.write(&records).map_err(|source| self.io_error("written", source))
    }

    fn write(&mut self, json: &[u8]) -> io::Result<()> {
        if self.end == u64::MAX {
            return Err(io::Error::other("an earlier record could not be written"));
        }
        let line = self.chain.line(json);
        let end = mem::replace(&mut self.end, u64::MAX);
        self.disk.write_at(end, &line)?;
        self.disk.sync()?;
        self.end = end + line.len() as u64;
        Ok(())
    }

    fn line_at(&mut self, offset: u64) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let reader = DiskReader { disk: &mut *self.disk, offset };
        BufReader::with_capacity(1 << 16, reader).read_until(b'\n', &mut line)?;
        Ok(line)
    }

    fn io_error(&self, action: &'static str, source: io::Error) -> Problem {
        Problem::Io { action, path: self.path.clone(), source }
    }

    fn mismatch(&self, mismatch: Mismatch) -> Problem {
        Problem::Mismatch { path: self.path.clone(), mismatch }
    }

    fn damaged(&self, line: u64) -> Problem {
        self.mismatch(Mismatch::Damaged { line })
    }
}

/// The end of the records of a journal.
enum Tail {
    Complete,
    /// The last record was not completely written.
    Incomplete,
    Invalid,
}

struct DiskReader<'a> {
    disk: &'a mut dyn Disk,
    offset: u64,
}

impl Read for DiskReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.disk.read_at(self.offset, buffer)?;
        self.offset += count as u64;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "the arrays contain one range of positions")]

    use std::{cell::RefCell, path::PathBuf, time::Duration};

    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use insta::assert_snapshot;

    use super::*;
    use crate::{
        AccessToken, ApiClient, BatchError, BatchErrorKind, BulkImport, CreateLinkRequest, ImportedLink, WhenExpired,
        batch::{
            record::Sent,
            test_server::{Callbacks, Fault, TestServer, destinations, infallible, rows},
        },
        config::TokenProvider,
        url::BaseUrl,
    };

    const HOUR: Duration = Duration::from_secs(3600);

    fn token(workspace: &str, id: u32) -> AccessToken {
        let payload = URL_SAFE_NO_PAD.encode(format!(r#"{{"workspaceId":"{workspace}","jti":{id}}}"#));
        AccessToken::from(format!("e30.{payload}.c2ln"))
    }

    fn client_of(server: &TestServer, token: AccessToken) -> ApiClient {
        server.client_with(|settings| settings.token = Some(token))
    }

    /// Runs an import whose second chunk of two links receives no response.
    fn interrupted() -> TestServer {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse]);
        server.run(5, 2).unwrap_err();
        server
    }

    fn rejection_message(server: &TestServer, count: usize) -> String {
        rejection(server, &server.client(), rows(count)).to_string()
    }

    /// Returns the error of an import that must not send or write anything.
    fn rejection(server: &TestServer, client: &ApiClient, rows: Vec<CreateLinkRequest>) -> BatchError {
        let before = (server.disk.bytes(), server.calls());
        let error = server.run_rows(client, rows, |options| options.chunk_size = 2, Callbacks::default()).unwrap_err();
        assert_eq!((server.disk.bytes(), server.calls()), before, "{error}");
        error
    }

    #[test]
    fn disk_that_is_full_at_any_byte_creates_no_link_twice() {
        let reference = TestServer::new().reject(3, 400);
        reference.run(6, 3).unwrap();
        let expected = destinations([0, 1, 2, 4, 5]);
        for (capacity, loses_power) in
            (0..=reference.disk.bytes().len()).flat_map(|capacity| [(capacity, false), (capacity, true)])
        {
            let server = TestServer::new().reject(3, 400);
            server.disk.set_capacity(Some(capacity));
            let result = server.run(6, 3);
            assert_eq!(result.is_ok(), capacity == reference.disk.bytes().len(), "{capacity}");
            if let Err(error) = result {
                assert_eq!(error.kind(), BatchErrorKind::JournalUnavailable);
                // No slice is sent after one that could not be recorded.
                let unsettled: usize = error.report().unsettled().iter().map(ExactSizeIterator::len).sum();
                assert!(server.created().len() <= error.report().done() + unsettled, "{capacity}");
            }
            server.disk.set_capacity(None);
            if loses_power {
                server.disk.lose_power();
            }
            let report = server.run(6, 3).unwrap_or_else(|error| panic!("{capacity}: {error}"));
            assert_eq!((server.created(), server.misused_keys()), (expected.clone(), 0), "{capacity}");
            assert_eq!((report.done(), report.failed().len()), (5, 1), "{capacity}");
            assert_eq!(server.disk.text().lines().count(), reference.disk.text().lines().count(), "{capacity}");
        }
    }

    #[test]
    fn invalid_last_record_is_removed() {
        let original = interrupted();
        for garbage in [&b"\0\0\0\0"[..], b"x", b"0123456789abcdef {\"sent\":", b"0123456789abcdef {}\n", b"\xff\xfe\n"]
        {
            let server = original.clone();
            let bytes = server.disk.bytes();
            server.disk.set([bytes.as_slice(), garbage].concat());
            assert_eq!(complete(&server), None, "{garbage:?}");
            server.disk.set(bytes);
        }
        let bytes = original.disk.bytes();
        assert!(!bytes.windows(2).any(|pair| pair == b"\n\n") && bytes.ends_with(b"\n"));
    }

    /// Completes the import and returns its error. Several calls send the same keys again, which creates nothing.
    fn complete(server: &TestServer) -> Option<String> {
        let result = server.run(5, 2).err().map(|error| error.to_string());
        assert_eq!(server.created(), destinations(0..5));
        result
    }

    #[test]
    fn record_that_the_disk_lost_creates_no_second_link() {
        // The disk lost records that it reported as written.
        let server = TestServer::new();
        server.run(4, 2).unwrap();
        let text = server.disk.text();
        for lines in 1..text.lines().count() {
            let kept: String = text.split_inclusive('\n').take(lines).collect();
            server.disk.set(kept);
            assert_eq!(server.run(4, 2).unwrap().done(), 4);
            assert_eq!((server.created(), server.misused_keys()), (destinations(0..4), 0), "{lines}");
        }
    }

    #[test]
    fn completed_import_is_reported_from_its_journal() {
        let server = TestServer::new().reject(2, 409);
        let first = server.run(5, 2).unwrap();
        let (bytes, calls) = (server.disk.bytes(), server.calls());
        let reported = RefCell::new(Vec::new());
        let callbacks = Callbacks {
            on_link: Some(infallible(|at, link| reported.borrow_mut().push((at, link.id.clone())))),
            on_progress: None,
        };
        let again = server.run_rows(&server.client(), rows(5), |_| {}, callbacks).unwrap();
        assert_eq!((server.disk.bytes(), server.calls()), (bytes, calls));
        assert_eq!(*reported.borrow(), [0, 1, 3, 4].map(|n| (n, format!("id-{n}"))));
        assert_eq!((again.done(), again.resumed(), again.failed()), (4, 4, first.failed()));
        assert_eq!((again.attempts(), again.calls()), (0, 0));
    }

    #[test]
    fn every_run_reports_every_link_once_with_any_chunk_size() {
        let server =
            TestServer::new().reject(1, 409).faults([Fault::None, Fault::None, Fault::None, Fault::LostResponse]);
        let reported = RefCell::new(Vec::new());
        let run = |size| {
            reported.borrow_mut().clear();
            let callbacks =
                Callbacks { on_link: Some(infallible(|at, _| reported.borrow_mut().push(at))), on_progress: None };
            server.run_rows(&server.client(), rows(7), |options| options.chunk_size = size, callbacks)
        };
        run(4).unwrap_err();
        assert_eq!(*reported.borrow(), [0]);
        assert_eq!(run(2).unwrap().resumed(), 1);
        assert_eq!(
            (reported.borrow().clone(), server.created()),
            (vec![0, 2, 3, 4, 5, 6], destinations([0, 2, 3, 4, 5, 6]))
        );
    }

    #[test]
    fn other_input_is_rejected() {
        let server = interrupted();
        let mut changed = rows(5);
        changed[1] = CreateLinkRequest::new("https://e.example/other");
        let error = rejection(&server, &server.client(), changed);
        assert_eq!(error.kind(), BatchErrorKind::InputChanged);
        assert_snapshot!(error, @"the input changed after the journal was created: it differs at positions 0 to 1; use the same input as before, or another journal for the new links");
        let mut changed = rows(5);
        changed.swap(2, 3);
        assert_snapshot!(rejection(&server, &server.client(), changed), @"the input changed after the journal was created: it differs at positions 2 to 3; use the same input as before, or another journal for the new links");
        assert_snapshot!(rejection_message(&server, 3), @"the input changed after the journal was created: 4 requests were read from it before, and now it has fewer; use the same input as before, or another journal for the new links");
        // Requests that were not read yet may change.
        assert_eq!(server.run(9, 2).unwrap().done(), 9);
        assert_snapshot!(rejection_message(&server, 10), @"the input changed after the import was completed: it had 9 requests, and now it has more; use the same input as before, or another journal for the new links");
        assert_snapshot!(rejection_message(&server, 8), @"the input changed after the journal was created: 9 requests were read from it before, and now it has fewer; use the same input as before, or another journal for the new links");
    }

    #[test]
    fn expired_key_requires_a_decision() {
        let server = interrupted();
        server.runtime.advance(23 * HOUR);
        let error = rejection(&server, &server.client(), rows(5));
        assert_eq!((error.kind(), error.report().done()), (BatchErrorKind::Expired, 0));
        assert_snapshot!(error, @"the links at positions 2 to 3 of the journal links.journal were sent more than 23 hours ago without a response, and the API may have forgotten whether it created them; check whether they exist, then run the import again with `when_expired`: `SendAgain` if they do not exist, `Fail` if they do");

        let report = server.run_with(&server.client(), 5, |options| options.when_expired = WhenExpired::Fail).unwrap();
        assert_eq!((report.done(), report.failed().len(), server.created()), (3, 2, destinations(0..5)));
        assert_snapshot!(report.failed()[1], @"position 3: no response was received, and it is unknown whether the link was created");
        assert_eq!(server.run(5, 2).unwrap().failed(), report.failed(), "the decision is recorded");

        let server = TestServer::new().faults([Fault::None, Fault::Response(503, "", &[])]);
        server.run(5, 2).unwrap_err();
        server.runtime.advance(50 * HOUR);
        let report =
            server.run_with(&server.client(), 5, |options| options.when_expired = WhenExpired::SendAgain).unwrap();
        assert_eq!((report.done(), server.created()), (5, destinations(0..5)));
        let keys = server.keys();
        assert_ne!(keys[1], keys[2]);
    }

    #[test]
    fn clock_that_was_set_back_is_reported() {
        let server = interrupted();
        let text = server.disk.text();
        assert!(text.contains(r#""at":1767323045"#), "{text}");
        let ahead = TestServer::new().faults([Fault::LostResponse]);
        ahead.runtime.advance(2 * HOUR);
        ahead.run(2, 2).unwrap_err();
        server.disk.set(ahead.disk.bytes());
        let error = rejection(&server, &server.client(), rows(2));
        assert_eq!(error.kind(), BatchErrorKind::Expired);
        assert_snapshot!(error, @"the links at positions 0 to 1 of the journal links.journal were sent without a response at a time that is 7200s ahead of the clock, so the age of their idempotency keys is unknown; if the clock is wrong, correct it and run the import again; otherwise check whether they exist, then run the import again with `when_expired`: `SendAgain` if they do not exist, `Fail` if they do");
        // A corrected clock needs no decision.
        server.runtime.advance(2 * HOUR);
        assert_eq!(server.run(2, 2).unwrap().done(), 2);
    }

    #[test]
    fn journal_of_another_host_workspace_or_token_is_rejected() {
        let server = TestServer::new().faults([Fault::None, Fault::LostResponse]);
        let client = client_of(&server, token("w1", 1));
        server.run_with(&client, 5, |options| options.chunk_size = 2).unwrap_err();
        let other = client_of(&server, token("w2", 2));
        assert_snapshot!(rejection(&server, &other, rows(5)), @"the journal links.journal belongs to an import to another workspace; use another file for the journal, or a token of that workspace");
        let elsewhere = server.client_with(|settings| {
            settings.token = Some(token("w1", 1));
            settings.base = BaseUrl::parse("https://other.example/api").unwrap();
        });
        assert_snapshot!(rejection(&server, &elsewhere, rows(5)), @"the journal links.journal belongs to an import to https://api.example, but the client sends to https://other.example/api; use another file for the journal, or the host of the journal");
        let opaque = client_of(&server, AccessToken::from("an-opaque-token"));
        assert_snapshot!(rejection(&server, &opaque, rows(5)), @"the journal links.journal belongs to an import with another token, and the workspaces of the two tokens cannot be compared; use that token, or another file for the journal");
        // Idempotency keys belong to the token that they were sent with.
        let renewed = client_of(&server, token("w1", 2));
        assert_snapshot!(rejection(&server, &renewed, rows(5)), @"the links at positions 2 to 3 of the journal links.journal were sent with another token and without a response, and only that token can find out whether they were created; resume the import with that token");
        assert_eq!(server.run_with(&client, 5, |_| {}).unwrap().done(), 5);
    }

    #[test]
    fn token_can_be_renewed_between_runs() {
        let server = TestServer::new().faults([Fault::None, Fault::Response(401, "", &[]), Fault::LostResponse]);
        let (old, new) = (client_of(&server, token("w1", 1)), client_of(&server, token("w1", 2)));
        let run = |client| server.run_with(client, 6, |options| options.chunk_size = 2);
        run(&old).unwrap_err();
        assert_eq!(run(&new).unwrap_err().report().unsettled(), [2..4]);
        assert_eq!(rejection(&server, &old, rows(6)).kind(), BatchErrorKind::JournalMismatch);
        assert_eq!(run(&new).unwrap().done(), 6);
        assert_eq!((server.created(), server.misused_keys()), (destinations(0..6), 0));
    }

    #[test]
    fn journal_compares_the_token_of_a_provider() {
        let server = interrupted();
        let of = |token: &'static str| {
            server.client_with(|settings| {
                let provider = move || Ok::<_, std::convert::Infallible>(AccessToken::from(token));
                (settings.token, settings.token_provider) = (None, Some(TokenProvider::new(provider)));
            })
        };
        let other = rejection(&server, &of("another-token-that-is-opaque"), rows(5));
        assert_eq!(other.kind(), BatchErrorKind::JournalMismatch);
    }

    #[test]
    fn journal_contains_no_secret() {
        let server = TestServer::new();
        let client = client_of(&server, token("w1", 1));
        server.run_with(&client, 3, |_| {}).unwrap();
        let text = server.disk.text();
        for secret in ["e30.", "c2ln", "w1", "bearer", "authorization"] {
            assert!(!text.to_lowercase().contains(secret), "{secret}: {text}");
        }
    }

    #[test]
    fn file_that_is_not_a_journal_is_not_changed() {
        let server = TestServer::new();
        server.disk.set("destination,name\nhttps://e.example,A\n");
        assert_snapshot!(rejection_message(&server, 2), @"the file links.journal is not an import journal; use another file for the journal");
        let long = "linkbreakers-import/1 ".repeat(300);
        for content in
            ["x", "linkbreakers", "{}\n", "\0", &"\0".repeat(5000), &long, "#inkbreakers-import/1\nx", "# Links\n"]
        {
            server.disk.set(content);
            let error = rejection(&server, &server.client(), rows(2));
            assert_eq!(error.kind(), BatchErrorKind::JournalMismatch, "{content}");
        }
        server.disk.set("linkbreakers-import/2 0123 {}\n");
        assert_snapshot!(rejection_message(&server, 2), @"the journal links.journal has the format version 2, which this version of the SDK cannot read; finish the import with the version that started it");
    }

    #[test]
    fn first_line_that_was_not_completely_written_is_written_again() {
        let header = interrupted().disk.text().find('\n').unwrap() + 1;
        for capacity in 0..header {
            let server = TestServer::new();
            server.disk.set_capacity(Some(capacity));
            server.run(3, 2).unwrap_err();
            assert!(server.calls().is_empty(), "{capacity}");
            server.disk.set_capacity(None);
            assert_eq!(server.run(3, 2).unwrap().done(), 3, "{capacity}");
        }
        // The draft is complete, but its first byte was not replaced.
        let whole = interrupted().disk.bytes();
        let server = TestServer::new();
        server.disk.set([b"#", &whole[1..header]].concat());
        assert_eq!(server.run(3, 2).unwrap().done(), 3);
    }

    #[test]
    fn journal_truncated_within_its_first_line_is_rejected() {
        let whole = interrupted().disk.bytes();
        let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
        for length in 1..=header {
            let server = TestServer::new();
            server.disk.set(&whole[..length]);
            let error = rejection(&server, &server.client(), rows(3));
            assert_eq!(error.kind(), BatchErrorKind::JournalMismatch, "{length}");
            insta::allow_duplicates! { assert_snapshot!(error, @"the journal links.journal is damaged at line 1, so it is unknown which links were created; restore the journal from a copy, or check which links were created and send the others with a new journal"); }
        }
    }

    #[test]
    fn long_lines_are_read() {
        let server = TestServer::new();
        let base = format!("https://api.example/{}", "a".repeat(10_000));
        let client = server.client_with(|settings| settings.base = BaseUrl::parse(&base).unwrap());
        let path = PathBuf::from("links.journal");
        let open = || -> (Journal, State) {
            Journal::on_disk(Box::new(server.disk.clone()), &path, &Identity::of(&client, "import").unwrap(), [7; 16])
                .unwrap()
        };
        let (mut journal, _) = open();
        let link = ImportedLink { id: "1".into(), shortlink: "a".repeat(17 << 20), entrypoint: None };
        let sent = Sent { start: 0, count: 1, key: "k".into(), digest: "0".repeat(32), at: 0 };
        journal.append(&Record::<()>::Sent(sent)).unwrap();
        journal.commit().unwrap();
        let offset = server.disk.bytes().len() as u64;
        let created = Record::Done { start: 0, count: 1, kept: vec![link] };
        let finished = Record::<Vec<ImportedLink>>::Finished { total: 1 };
        journal.append(&created).unwrap();
        journal.append(&finished).unwrap();
        journal.commit().unwrap();
        let (mut journal, state) = open();
        assert_eq!(state.finished, Some(1));
        assert_eq!(journal.read(Address { offset, index: 0 }).unwrap(), created);
        assert_eq!(journal.read(Address { offset, index: 1 }).unwrap(), finished);
    }

    #[test]
    fn changed_journal_is_rejected() {
        let server = interrupted();
        let bytes = server.disk.bytes();
        let last = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
        // A changed line feed before the last record makes that record longer, so it counts as incomplete.
        for at in 0..last - 1 {
            let mut changed = bytes.clone();
            changed[at] ^= 0x11;
            server.disk.set(changed);
            assert_eq!(rejection(&server, &server.client(), rows(5)).kind(), BatchErrorKind::JournalMismatch, "{at}");
        }
        let text = String::from_utf8(bytes).unwrap();
        let without_second: String =
            text.split_inclusive('\n').enumerate().filter(|(n, _)| *n != 1).map(|(_, line)| line).collect();
        server.disk.set(without_second);
        assert_snapshot!(rejection_message(&server, 5), @"the journal links.journal is damaged at line 2, so it is unknown which links were created; restore the journal from a copy, or check which links were created and send the others with a new journal");
    }

    #[test]
    fn journal_that_cannot_be_written_is_reported_with_the_cause() {
        let server = TestServer::new();
        server.disk.set_capacity(Some(100));
        let error = server.run(2, 2).unwrap_err();
        assert_snapshot!(error, @"the journal links.journal cannot be created: no storage space");
        let header = interrupted().disk.text().find('\n').unwrap();
        server.disk.set_capacity(Some(header + 30));
        assert_snapshot!(server.run(2, 2).unwrap_err(), @"the journal links.journal cannot be written: no storage space");
        assert!(server.calls().is_empty());
    }

    #[test]
    fn nothing_is_written_after_an_incomplete_record() {
        let server = TestServer::new();
        let (client, path) = (server.client(), PathBuf::from("links.journal"));
        let open = || -> (Journal, State) {
            Journal::on_disk(Box::new(server.disk.clone()), &path, &Identity::of(&client, "import").unwrap(), [7; 16])
                .unwrap()
        };
        let (mut journal, _) = open();
        let write = |journal: &mut Journal| {
            journal.append(&Record::<()>::Finished { total: 0 }).unwrap();
            journal.commit()
        };
        server.disk.set_capacity(Some(server.disk.bytes().len() + 5));
        write(&mut journal).unwrap_err();
        // Space was freed.
        server.disk.set_capacity(None);
        let bytes = server.disk.bytes();
        write(&mut journal).unwrap_err();
        assert_eq!(server.disk.bytes(), bytes);
        let (mut journal, _) = open();
        write(&mut journal).unwrap();
        assert_eq!(open().1.finished, Some(0));
    }

    fn temporary_file(name: &str) -> PathBuf {
        let directory = std::env::temp_dir().join(format!("linkbreakers-journal-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        directory.join(name)
    }

    #[test]
    fn journal_in_use_is_rejected() {
        let (server, path) = (TestServer::new(), temporary_file("locked"));
        let client = server.client();
        let import = || BulkImport::new(&client).chunk_size(1).journal(&path);
        let second = RefCell::new(None);
        import().on_link(|_, _| *second.borrow_mut() = Some(import().run(rows(3)).unwrap_err())).run(rows(3)).unwrap();
        let error = second.into_inner().unwrap();
        assert_eq!(error.kind(), BatchErrorKind::JournalInUse);
        let message = error.to_string().replace(path.to_str().unwrap(), "PATH");
        assert_snapshot!(message, @"the journal PATH is in use by another import; wait until that import ends");
        assert_eq!(import().run(rows(3)).unwrap().resumed(), 3, "the lock is released at the end of the import");
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn journal_that_cannot_be_opened_is_reported_with_its_path() {
        let server = TestServer::new();
        let path = temporary_file("missing").join("links.journal");
        let error = BulkImport::new(&server.client()).journal(&path).run(rows(1)).unwrap_err();
        assert_eq!(error.kind(), BatchErrorKind::JournalUnavailable);
        let message = error.to_string().replace(path.to_str().unwrap(), "PATH");
        assert_snapshot!(message, @"the journal PATH cannot be opened: No such file or directory (os error 2)");
        let source = std::error::Error::source(&error).unwrap().downcast_ref::<io::Error>().unwrap();
        assert_eq!(source.kind(), io::ErrorKind::NotFound);
    }
}

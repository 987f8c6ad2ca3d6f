//! The journal: what is to survive the end of the program, whenever that comes.

use std::{
    io::{self, BufRead as _, BufReader, Read},
    ops::Range,
    path::{Path, PathBuf},
};

use super::{
    error::{Cause, Mismatch},
    key::{fingerprint, hex},
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
        let settings = &client.executor().settings;
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
            token: self.token.as_ref().map(|token| fingerprint(salt, token.as_str())).unwrap_or_default(),
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
        let foreign = state.pending_slices().filter(|(_, pending)| pending.token != ours.token);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

    use std::{cell::RefCell, path::PathBuf, time::Duration};

    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use insta::assert_snapshot;

    use super::*;
    use crate::{
        BulkImport, CreateLinkRequest, ImportError, ImportErrorKind, ImportedLink, WhenExpired,
        import::{
            options::{Callbacks, infallible},
            record::Sent,
            test_server::{Fault, TestServer, destinations, rows},
        },
        url::BaseUrl,
    };

    const HOUR: Duration = Duration::from_secs(3600);

    /// A token of a workspace.
    fn token(workspace: &str, id: u32) -> AccessToken {
        let payload = URL_SAFE_NO_PAD.encode(format!(r#"{{"workspaceId":"{workspace}","jti":{id}}}"#));
        AccessToken::from(format!("e30.{payload}.c2ln"))
    }

    fn client_of(stage: &TestServer, token: AccessToken) -> ApiClient {
        stage.client_with(|settings| settings.token = Some(token))
    }

    /// A journal of a run whose second chunk of two links got no answer.
    fn broken_off() -> TestServer {
        let stage = TestServer::new().odd([Fault::No, Fault::Lost]);
        stage.run(5, 2).unwrap_err();
        stage
    }

    /// The message of the refusal; nothing may be sent or written.
    fn refusal(stage: &TestServer, count: usize) -> String {
        refusal_to(stage, &stage.client(), rows(count)).to_string()
    }

    fn refusal_to(stage: &TestServer, client: &ApiClient, rows: Vec<CreateLinkRequest>) -> ImportError {
        let before = (stage.disk.bytes(), stage.calls());
        let error = stage.run_rows(client, rows, |options| options.chunk_size = 2, Callbacks::default()).unwrap_err();
        assert_eq!((stage.disk.bytes(), stage.calls()), before, "{error}");
        error
    }

    #[test]
    fn a_disk_that_is_full_at_any_byte_makes_no_link_twice() {
        let whole = TestServer::new().refuse(3, 400);
        whole.run(6, 3).unwrap();
        let expected = destinations([0, 1, 2, 4, 5]);
        for (room, loses_power) in (0..=whole.disk.bytes().len()).flat_map(|room| [(room, false), (room, true)]) {
            let stage = TestServer::new().refuse(3, 400);
            stage.disk.set_room(Some(room));
            let result = stage.run(6, 3);
            assert_eq!(result.is_ok(), room == whole.disk.bytes().len(), "{room}");
            if let Err(error) = result {
                assert_eq!(error.kind(), ImportErrorKind::JournalUnavailable);
                // No slice can follow one that could not be written down.
                let unsettled: usize = error.report().unsettled().iter().map(ExactSizeIterator::len).sum();
                assert!(stage.created().len() <= error.report().created() + unsettled, "{room}");
            }
            stage.disk.set_room(None);
            if loses_power {
                stage.disk.lose_power();
            }
            let report = stage.run(6, 3).unwrap_or_else(|error| panic!("{room}: {error}"));
            assert_eq!((stage.created(), stage.misused_keys()), (expected.clone(), 0), "{room}");
            assert_eq!((report.created(), report.failed().len()), (5, 1), "{room}");
            assert_eq!(stage.disk.text().lines().count(), whole.disk.text().lines().count(), "{room}");
        }
    }

    #[test]
    fn a_last_record_of_rubbish_is_cut_off() {
        let whole = broken_off();
        for rubbish in [&b"\0\0\0\0"[..], b"x", b"0123456789abcdef {\"sent\":", b"0123456789abcdef {}\n", b"\xff\xfe\n"]
        {
            let stage = whole.clone();
            let bytes = stage.disk.bytes();
            stage.disk.set([bytes.as_slice(), rubbish].concat());
            let error = refusal_is_none(&stage);
            assert_eq!(error, None, "{rubbish:?}");
            stage.disk.set(bytes);
        }
        let bytes = whole.disk.bytes();
        assert!(!bytes.windows(2).any(|pair| pair == b"\n\n") && bytes.ends_with(b"\n"));
    }

    /// Runs to the end on a copy of the journal's state; the API is asked for the same keys again, which does no harm.
    fn refusal_is_none(stage: &TestServer) -> Option<String> {
        let result = stage.run(5, 2).err().map(|error| error.to_string());
        assert_eq!(stage.created(), destinations(0..5));
        result
    }

    #[test]
    fn a_record_that_the_disk_has_forgotten_is_no_second_link() {
        // A disk that lies about what it has written: the records are gone, and with them the key.
        let stage = TestServer::new();
        stage.disk.set_room(None);
        stage.run(4, 2).unwrap();
        let text = stage.disk.text();
        for lines in 1..text.lines().count() {
            let kept: String = text.split_inclusive('\n').take(lines).collect();
            stage.disk.set(kept);
            assert_eq!(stage.run(4, 2).unwrap().created(), 4);
            assert_eq!((stage.created(), stage.misused_keys()), (destinations(0..4), 0), "{lines}");
        }
    }

    #[test]
    fn a_finished_import_is_told_from_its_journal_alone() {
        let stage = TestServer::new().refuse(2, 409);
        let first = stage.run(5, 2).unwrap();
        let (bytes, calls) = (stage.disk.bytes(), stage.calls());
        let told = RefCell::new(Vec::new());
        let callbacks = Callbacks {
            on_link: Some(infallible(|at, link| told.borrow_mut().push((at, link.id.clone())))),
            on_progress: None,
        };
        let again = stage.run_rows(&stage.client(), rows(5), |_| {}, callbacks).unwrap();
        assert_eq!((stage.disk.bytes(), stage.calls()), (bytes, calls));
        assert_eq!(*told.borrow(), [0, 1, 3, 4].map(|n| (n, format!("id-{n}"))));
        assert_eq!((again.created(), again.resumed(), again.failed()), (4, 4, first.failed()));
        assert_eq!((again.attempts(), again.calls()), (0, 0));
    }

    #[test]
    fn every_run_tells_of_every_link_once_whatever_the_chunk_size() {
        let stage = TestServer::new().refuse(1, 409).odd([Fault::No, Fault::No, Fault::No, Fault::Lost]);
        let told = RefCell::new(Vec::new());
        let run = |size| {
            told.borrow_mut().clear();
            let callbacks =
                Callbacks { on_link: Some(infallible(|at, _| told.borrow_mut().push(at))), on_progress: None };
            stage.run_rows(&stage.client(), rows(7), |options| options.chunk_size = size, callbacks)
        };
        run(4).unwrap_err();
        assert_eq!(*told.borrow(), [0]);
        assert_eq!(run(2).unwrap().resumed(), 1);
        assert_eq!(
            (told.borrow().clone(), stage.created()),
            (vec![0, 2, 3, 4, 5, 6], destinations([0, 2, 3, 4, 5, 6]))
        );
    }

    #[test]
    fn another_input_is_refused() {
        let stage = broken_off();
        let mut changed = rows(5);
        changed[1] = CreateLinkRequest::new("https://e.example/other");
        let error = refusal_to(&stage, &stage.client(), changed);
        assert_eq!(error.kind(), ImportErrorKind::InputChanged);
        assert_snapshot!(error, @"the input has changed since the journal was begun: it differs at positions 0 to 1; give the same input as before, or import what is new with a journal of its own");
        let mut changed = rows(5);
        changed.swap(2, 3);
        assert_snapshot!(refusal_to(&stage, &stage.client(), changed), @"the input has changed since the journal was begun: it differs at positions 2 to 3; give the same input as before, or import what is new with a journal of its own");
        assert_snapshot!(refusal(&stage, 3), @"the input has changed since the journal was begun: 4 requests were read from it before, and now it has fewer; give the same input as before, or import what is new with a journal of its own");
        // What was not read yet is free to change.
        assert_eq!(stage.run(9, 2).unwrap().created(), 9);
        assert_snapshot!(refusal(&stage, 10), @"the input has changed since the import was complete: it had 9 requests, and now it has more; give the same input as before, or import what is new with a journal of its own");
        assert_snapshot!(refusal(&stage, 8), @"the input has changed since the journal was begun: 9 requests were read from it before, and now it has fewer; give the same input as before, or import what is new with a journal of its own");
    }

    #[test]
    fn a_fate_that_cannot_be_asked_for_any_more_is_no_matter_for_guesses() {
        let stage = broken_off();
        stage.runtime.advance(23 * HOUR);
        let error = refusal_to(&stage, &stage.client(), rows(5));
        assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Expired, 0));
        assert_snapshot!(error, @"the links at positions 2 to 3 of the journal links.journal were sent more than 23 hours ago without a response, and the API may have forgotten whether it created them; check whether they exist, and run the import again with `when_expired`: `SendAgain` if they do not, `Fail` if they do");

        let report = stage.run_with(&stage.client(), 5, |options| options.when_expired = WhenExpired::Fail).unwrap();
        assert_eq!((report.created(), report.failed().len(), stage.created()), (3, 2, destinations(0..5)));
        assert_snapshot!(report.failed()[1], @"position 3: it was under way when the import was broken off, and whether it was created is not known");
        assert_eq!(stage.run(5, 2).unwrap().failed(), report.failed(), "the decision is kept");

        let stage = TestServer::new().odd([Fault::No, Fault::Answer(503, "", &[])]);
        stage.run(5, 2).unwrap_err();
        stage.runtime.advance(50 * HOUR);
        let report =
            stage.run_with(&stage.client(), 5, |options| options.when_expired = WhenExpired::SendAgain).unwrap();
        assert_eq!((report.created(), stage.created()), (5, destinations(0..5)));
        let keys = stage.keys();
        assert_ne!(keys[1], keys[2]);
    }

    #[test]
    fn clock_that_was_set_back_is_reported_as_such() {
        let stage = broken_off();
        let text = stage.disk.text();
        assert!(text.contains(r#""at":1767323045"#), "{text}");
        let ahead = TestServer::new().odd([Fault::Lost]);
        ahead.runtime.advance(2 * HOUR);
        ahead.run(2, 2).unwrap_err();
        stage.disk.set(ahead.disk.bytes());
        let error = refusal_to(&stage, &stage.client(), rows(2));
        assert_eq!(error.kind(), ImportErrorKind::Expired);
        assert_snapshot!(error, @"the links at positions 0 to 1 of the journal links.journal were sent without a response at a time that is 7200s ahead of the clock, so that the age of their idempotency keys is unknown; if the clock is wrong, correct it and run the import again, or else check whether they exist, and run the import again with `when_expired`: `SendAgain` if they do not, `Fail` if they do");
        // A clock that is right again needs no decision.
        stage.runtime.advance(2 * HOUR);
        assert_eq!(stage.run(2, 2).unwrap().created(), 2);
    }

    #[test]
    fn a_journal_belongs_to_a_host_and_a_workspace() {
        let stage = TestServer::new().odd([Fault::No, Fault::Lost]);
        let client = client_of(&stage, token("w1", 1));
        stage.run_with(&client, 5, |options| options.chunk_size = 2).unwrap_err();
        let other = client_of(&stage, token("w2", 2));
        assert_snapshot!(refusal_to(&stage, &other, rows(5)), @"the journal links.journal is of an import to another workspace; name another file for the journal, or use a token of that workspace");
        let elsewhere = stage.client_with(|settings| {
            settings.token = Some(token("w1", 1));
            settings.base = BaseUrl::parse("https://other.example/api").unwrap();
        });
        assert_snapshot!(refusal_to(&stage, &elsewhere, rows(5)), @"the journal links.journal is of an import to https://api.example, not to https://other.example/api; name another file for the journal, or the other host");
        let opaque = client_of(&stage, AccessToken::from("an-opaque-token"));
        assert_snapshot!(refusal_to(&stage, &opaque, rows(5)), @"the journal links.journal is of an import with another token, and neither tells of its workspace; use that token, or name another file for the journal");
        // The keys of what is unsettled belong to the token that it was sent with.
        let renewed = client_of(&stage, token("w1", 2));
        assert_snapshot!(refusal_to(&stage, &renewed, rows(5)), @"the links at positions 2 to 3 of the journal links.journal were under way when the import was broken off, and only the token that they were sent with can settle whether they were created; resume the import with that token");
        assert_eq!(stage.run_with(&client, 5, |_| {}).unwrap().created(), 5);
    }

    #[test]
    fn a_token_can_be_renewed_between_runs() {
        let stage = TestServer::new().odd([Fault::No, Fault::Answer(401, "", &[]), Fault::Lost]);
        let (old, new) = (client_of(&stage, token("w1", 1)), client_of(&stage, token("w1", 2)));
        let run = |client| stage.run_with(client, 6, |options| options.chunk_size = 2);
        run(&old).unwrap_err();
        assert_eq!(run(&new).unwrap_err().report().unsettled(), [2..4]);
        assert_eq!(refusal_to(&stage, &old, rows(6)).kind(), ImportErrorKind::JournalMismatch);
        assert_eq!(run(&new).unwrap().created(), 6);
        assert_eq!((stage.created(), stage.misused_keys()), (destinations(0..6), 0));
    }

    #[test]
    fn a_journal_holds_no_secret() {
        let stage = TestServer::new();
        let client = client_of(&stage, token("w1", 1));
        stage.run_with(&client, 3, |_| {}).unwrap();
        let text = stage.disk.text();
        for secret in ["e30.", "c2ln", "w1", "bearer", "authorization"] {
            assert!(!text.to_lowercase().contains(secret), "{secret}: {text}");
        }
    }

    #[test]
    fn what_is_no_journal_is_left_alone() {
        let stage = TestServer::new();
        stage.disk.set("destination,name\nhttps://e.example,A\n");
        assert_snapshot!(refusal(&stage, 2), @"the file links.journal is no journal of an import; name another file for the journal");
        let long = "linkbreakers-import/1 ".repeat(300);
        for content in
            ["x", "linkbreakers", "{}\n", "\0", &"\0".repeat(5000), &long, "#inkbreakers-import/1\nx", "# Links\n"]
        {
            stage.disk.set(content);
            let error = refusal_to(&stage, &stage.client(), rows(2));
            assert_eq!(error.kind(), ImportErrorKind::JournalMismatch, "{content}");
        }
        stage.disk.set("linkbreakers-import/2 0123 {}\n");
        assert_snapshot!(refusal(&stage, 2), @"the journal links.journal is of version 2, which this version of the SDK does not read; finish that import with the version that began it");
    }

    #[test]
    fn first_line_torn_while_it_is_written_is_written_anew() {
        let header = broken_off().disk.text().find('\n').unwrap() + 1;
        for room in 0..header {
            let stage = TestServer::new();
            stage.disk.set_room(Some(room));
            stage.run(3, 2).unwrap_err();
            assert!(stage.calls().is_empty(), "{room}");
            stage.disk.set_room(None);
            assert_eq!(stage.run(3, 2).unwrap().created(), 3, "{room}");
        }
        // The last step, in which the draft becomes the journal, did not happen.
        let whole = broken_off().disk.bytes();
        let stage = TestServer::new();
        stage.disk.set([b"#", &whole[1..header]].concat());
        assert_eq!(stage.run(3, 2).unwrap().created(), 3);
    }

    #[test]
    fn journal_truncated_within_its_first_line_is_rejected() {
        let whole = broken_off().disk.bytes();
        let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
        for length in 1..=header {
            let stage = TestServer::new();
            stage.disk.set(&whole[..length]);
            let error = refusal_to(&stage, &stage.client(), rows(3));
            assert_eq!(error.kind(), ImportErrorKind::JournalMismatch, "{length}");
            insta::allow_duplicates! { assert_snapshot!(error, @"the journal links.journal is damaged at line 1, and does not tell any more what was created; restore it from a copy, or look which links are there and import the others with a new journal"); }
        }
    }

    #[test]
    fn lines_of_any_length_are_read_again() {
        let stage = TestServer::new();
        let base = format!("https://api.example/{}", "a".repeat(10_000));
        let client = stage.client_with(|settings| settings.base = BaseUrl::parse(&base).unwrap());
        let path = PathBuf::from("links.journal");
        let open = || Journal::on(Box::new(stage.disk.clone()), &path, &Identity::of(&client), [7; 16]).unwrap();
        let (mut journal, _) = open();
        let link = ImportedLink { id: "1".into(), shortlink: "a".repeat(17 << 20), entrypoint: None };
        let sent = Sent { start: 0, count: 1, key: "k".into(), digest: "0".repeat(32), at: 0 };
        journal.append(&Record::Sent(sent)).unwrap();
        let offset = stage.disk.bytes().len() as u64;
        let created = Record::Created { start: 0, links: vec![link] };
        journal.append(&created).unwrap();
        journal.append(&Record::Finished { total: 1 }).unwrap();
        let (mut journal, state) = open();
        assert_eq!(state.finished, Some(1));
        assert_eq!(journal.read(offset).unwrap(), created);
    }

    #[test]
    fn a_journal_that_was_changed_is_refused() {
        let stage = broken_off();
        let bytes = stage.disk.bytes();
        let last = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
        // Without the end of the line before it, the last record is longer, and torn like any other.
        for at in 0..last - 1 {
            let mut changed = bytes.clone();
            changed[at] ^= 0x11;
            stage.disk.set(changed);
            assert_eq!(refusal_to(&stage, &stage.client(), rows(5)).kind(), ImportErrorKind::JournalMismatch, "{at}");
        }
        let text = String::from_utf8(bytes).unwrap();
        let without_second: String =
            text.split_inclusive('\n').enumerate().filter(|(n, _)| *n != 1).map(|(_, line)| line).collect();
        stage.disk.set(without_second);
        assert_snapshot!(refusal(&stage, 5), @"the journal links.journal is damaged at line 2, and does not tell any more what was created; restore it from a copy, or look which links are there and import the others with a new journal");
    }

    #[test]
    fn a_journal_that_cannot_be_written_is_told_with_its_reason() {
        let stage = TestServer::new();
        stage.disk.set_room(Some(100));
        let error = stage.run(2, 2).unwrap_err();
        assert_snapshot!(error, @"the journal links.journal cannot be begun: no storage space");
        let header = broken_off().disk.text().find('\n').unwrap();
        stage.disk.set_room(Some(header + 30));
        assert_snapshot!(stage.run(2, 2).unwrap_err(), @"the journal links.journal cannot be written: no storage space");
        assert!(stage.calls().is_empty());
    }

    #[test]
    fn nothing_follows_a_record_that_was_not_written_to_its_end() {
        let stage = TestServer::new();
        let (client, path) = (stage.client(), PathBuf::from("links.journal"));
        let open = || Journal::on(Box::new(stage.disk.clone()), &path, &Identity::of(&client), [7; 16]).unwrap();
        let (mut journal, _) = open();
        let record = Record::Finished { total: 0 };
        stage.disk.set_room(Some(stage.disk.bytes().len() + 5));
        journal.append(&record).unwrap_err();
        // Somebody has made room meanwhile.
        stage.disk.set_room(None);
        let bytes = stage.disk.bytes();
        journal.append(&record).unwrap_err();
        assert_eq!(stage.disk.bytes(), bytes);
        let (mut journal, _) = open();
        journal.append(&record).unwrap();
        assert_eq!(open().1.finished, Some(0));
    }

    /// A file of this test's own.
    fn file(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("linkbreakers-journal-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        folder.join(name)
    }

    #[test]
    fn one_import_at_a_time_has_a_journal() {
        let (stage, path) = (TestServer::new(), file("locked"));
        let client = stage.client();
        let import = || BulkImport::new(&client).chunk_size(1).journal(&path);
        let second = RefCell::new(None);
        import().on_link(|_, _| *second.borrow_mut() = Some(import().run(rows(3)).unwrap_err())).run(rows(3)).unwrap();
        let error = second.into_inner().unwrap();
        assert_eq!(error.kind(), ImportErrorKind::JournalInUse);
        let message = error.to_string().replace(path.to_str().unwrap(), "PATH");
        assert_snapshot!(message, @"the journal PATH is in use by another import; let that one end first");
        assert_eq!(import().run(rows(3)).unwrap().resumed(), 3, "the lock ends with the import");
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_journal_that_cannot_be_opened_is_told_with_its_path() {
        let stage = TestServer::new();
        let path = file("no such folder").join("links.journal");
        let error = BulkImport::new(&stage.client()).journal(&path).run(rows(1)).unwrap_err();
        assert_eq!(error.kind(), ImportErrorKind::JournalUnavailable);
        let message = error.to_string().replace(path.to_str().unwrap(), "PATH");
        assert_snapshot!(message, @"the journal PATH cannot be opened: No such file or directory (os error 2)");
        let source = std::error::Error::source(&error).unwrap().downcast_ref::<io::Error>().unwrap();
        assert_eq!(source.kind(), io::ErrorKind::NotFound);
    }
}

//! What a journal is worth when things go wrong, and what is refused.

#![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

use std::{cell::RefCell, path::PathBuf, time::Duration};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use insta::assert_snapshot;

use super::{
    BulkImport, Callbacks, ImportErrorKind, ImportedLink, WhenExpired,
    fake::{Odd, Stage, destinations, rows},
    infallible,
    journal::{Identity, Journal},
    record::{Record, Sent},
};
use crate::{AccessToken, ApiClient, CreateLinkRequest, base_url::BaseUrl};

const HOUR: Duration = Duration::from_secs(3600);

/// A token of a workspace.
fn token(workspace: &str, id: u32) -> AccessToken {
    let payload = URL_SAFE_NO_PAD.encode(format!(r#"{{"workspaceId":"{workspace}","jti":{id}}}"#));
    AccessToken::from(format!("e30.{payload}.c2ln"))
}

fn client_of(stage: &Stage, token: AccessToken) -> ApiClient {
    stage.client_with(|settings| settings.token = Some(token))
}

/// A journal of a run whose second chunk of two links got no answer.
fn broken_off() -> Stage {
    let stage = Stage::new().odd([Odd::No, Odd::Lost]);
    stage.run(5, 2).unwrap_err();
    stage
}

/// The message of the refusal; nothing may be sent or written.
fn refusal(stage: &Stage, count: usize) -> String {
    refusal_to(stage, &stage.client(), rows(count)).to_string()
}

fn refusal_to(stage: &Stage, client: &ApiClient, rows: Vec<CreateLinkRequest>) -> super::ImportError {
    let before = (stage.disk.bytes(), stage.calls());
    let error = stage.run_rows(client, rows, |options| options.chunk_size = 2, Callbacks::default()).unwrap_err();
    assert_eq!((stage.disk.bytes(), stage.calls()), before, "{error}");
    error
}

#[test]
fn a_disk_that_is_full_at_any_byte_makes_no_link_twice() {
    let whole = Stage::new().refuse(3, 400);
    whole.run(6, 3).unwrap();
    let expected = destinations([0, 1, 2, 4, 5]);
    for (room, loses_power) in (0..=whole.disk.bytes().len()).flat_map(|room| [(room, false), (room, true)]) {
        let stage = Stage::new().refuse(3, 400);
        stage.disk.set_room(Some(room));
        let result = stage.run(6, 3);
        assert_eq!(result.is_ok(), room == whole.disk.bytes().len(), "{room}");
        if let Err(error) = result {
            assert_eq!(error.kind(), ImportErrorKind::JournalUnavailable);
            // No piece can follow one that could not be written down.
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
    for rubbish in [&b"\0\0\0\0"[..], b"x", b"0123456789abcdef {\"sent\":", b"0123456789abcdef {}\n", b"\xff\xfe\n"] {
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
fn refusal_is_none(stage: &Stage) -> Option<String> {
    let result = stage.run(5, 2).err().map(|error| error.to_string());
    assert_eq!(stage.created(), destinations(0..5));
    result
}

#[test]
fn a_record_that_the_disk_has_forgotten_is_no_second_link() {
    // A disk that lies about what it has written: the records are gone, and with them the key.
    let stage = Stage::new();
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
    let stage = Stage::new().refuse(2, 409);
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
    let stage = Stage::new().refuse(1, 409).odd([Odd::No, Odd::No, Odd::No, Odd::Lost]);
    let told = RefCell::new(Vec::new());
    let run = |size| {
        told.borrow_mut().clear();
        let callbacks = Callbacks { on_link: Some(infallible(|at, _| told.borrow_mut().push(at))), on_progress: None };
        stage.run_rows(&stage.client(), rows(7), |options| options.chunk_size = size, callbacks)
    };
    run(4).unwrap_err();
    assert_eq!(*told.borrow(), [0]);
    assert_eq!(run(2).unwrap().resumed(), 1);
    assert_eq!((told.borrow().clone(), stage.created()), (vec![0, 2, 3, 4, 5, 6], destinations([0, 2, 3, 4, 5, 6])));
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

    let stage = Stage::new().odd([Odd::No, Odd::Answer(503, "", &[])]);
    stage.run(5, 2).unwrap_err();
    stage.runtime.advance(50 * HOUR);
    let report = stage.run_with(&stage.client(), 5, |options| options.when_expired = WhenExpired::SendAgain).unwrap();
    assert_eq!((report.created(), stage.created()), (5, destinations(0..5)));
    let keys = stage.keys();
    assert_ne!(keys[1], keys[2]);
}

#[test]
fn clock_that_was_set_back_is_reported_as_such() {
    let stage = broken_off();
    let text = stage.disk.text();
    assert!(text.contains(r#""at":1767323045"#), "{text}");
    let ahead = Stage::new().odd([Odd::Lost]);
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
    let stage = Stage::new().odd([Odd::No, Odd::Lost]);
    let client = client_of(&stage, token("w1", 1));
    stage.run_with(&client, 5, |options| options.chunk_size = 2).unwrap_err();
    let other = client_of(&stage, token("w2", 2));
    assert_snapshot!(refusal_to(&stage, &other, rows(5)), @"the journal links.journal is of an import to another workspace; name another file for the journal, or use a token of that workspace");
    let elsewhere = stage.client_with(|settings| {
        settings.token = Some(token("w1", 1));
        settings.base = BaseUrl::parse("https://other.example/api", "host").unwrap();
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
    let stage = Stage::new().odd([Odd::No, Odd::Answer(401, "", &[]), Odd::Lost]);
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
    let stage = Stage::new();
    let client = client_of(&stage, token("w1", 1));
    stage.run_with(&client, 3, |_| {}).unwrap();
    let text = stage.disk.text();
    for secret in ["e30.", "c2ln", "w1", "bearer", "authorization"] {
        assert!(!text.to_lowercase().contains(secret), "{secret}: {text}");
    }
}

#[test]
fn what_is_no_journal_is_left_alone() {
    let stage = Stage::new();
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
        let stage = Stage::new();
        stage.disk.set_room(Some(room));
        stage.run(3, 2).unwrap_err();
        assert!(stage.calls().is_empty(), "{room}");
        stage.disk.set_room(None);
        assert_eq!(stage.run(3, 2).unwrap().created(), 3, "{room}");
    }
    // The last step, in which the draft becomes the journal, did not happen.
    let whole = broken_off().disk.bytes();
    let stage = Stage::new();
    stage.disk.set([b"#", &whole[1..header]].concat());
    assert_eq!(stage.run(3, 2).unwrap().created(), 3);
}

#[test]
fn journal_truncated_within_its_first_line_is_rejected() {
    let whole = broken_off().disk.bytes();
    let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
    for length in 1..=header {
        let stage = Stage::new();
        stage.disk.set(&whole[..length]);
        let error = refusal_to(&stage, &stage.client(), rows(3));
        assert_eq!(error.kind(), ImportErrorKind::JournalMismatch, "{length}");
        insta::allow_duplicates! { assert_snapshot!(error, @"the journal links.journal is damaged at line 1, and does not tell any more what was created; restore it from a copy, or look which links are there and import the others with a new journal"); }
    }
}

#[test]
fn lines_of_any_length_are_read_again() {
    let stage = Stage::new();
    let base = format!("https://api.example/{}", "a".repeat(10_000));
    let client = stage.client_with(|settings| settings.base = BaseUrl::parse(&base, "host").unwrap());
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
    let stage = Stage::new();
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
    let stage = Stage::new();
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
    let (stage, path) = (Stage::new(), file("locked"));
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
    let stage = Stage::new();
    let path = file("no such folder").join("links.journal");
    let error = BulkImport::new(&stage.client()).journal(&path).run(rows(1)).unwrap_err();
    assert_eq!(error.kind(), ImportErrorKind::JournalUnavailable);
    let message = error.to_string().replace(path.to_str().unwrap(), "PATH");
    assert_snapshot!(message, @"the journal PATH cannot be opened: No such file or directory (os error 2)");
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::NotFound);
}

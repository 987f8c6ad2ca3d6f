//! What an import sends, and what becomes of it.

#![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

use std::{cell::RefCell, sync::atomic::AtomicBool, time::Duration};

use insta::assert_snapshot;

use super::{
    BulkImport, Callbacks, ImportErrorKind, ImportedLink, Options,
    fake::{Odd, Stage, destinations, rows},
    infallible,
    send::{Parcel, Verdict},
};
use crate::{AccessToken, CreateLinkRequest, Error, RetryPolicy};

const REFUSED: &str = r#"{"code":400,"codeType":"UNKNOWN","message":"no","details":[]}"#;
const DAY: Duration = Duration::from_secs(24 * 3600);

#[test]
fn links_are_created_in_chunks_and_told_with_their_positions() {
    let (stage, told, progress) = (Stage::new(), RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let callbacks = Callbacks {
        on_link: Some(infallible(|position, link| told.borrow_mut().push((position, link.id.clone())))),
        on_progress: Some(Box::new(|it| progress.borrow_mut().push((it.done(), it.total(), it.attempts())))),
    };
    let report = stage.run_rows(&stage.client(), rows(5), |options| options.chunk_size = 2, callbacks).unwrap();
    assert_eq!((stage.calls(), stage.created()), (vec![2, 2, 1], destinations(0..5)));
    assert_eq!(*told.borrow(), (0..5).map(|n| (n, format!("id-{n}"))).collect::<Vec<_>>());
    assert_eq!(*progress.borrow(), [(2, Some(5), 1), (4, Some(5), 2), (5, Some(5), 3)]);
    assert_eq!((report.created(), report.calls(), report.attempts(), report.resumed()), (5, 3, 3, 0));
    assert_snapshot!(report, @"5 links created, 0 failed; 3 attempts, 0.0ns");
}

#[test]
fn an_input_that_ends_with_a_chunk_or_is_empty_is_complete_too() {
    for (count, calls) in [(0, vec![]), (2, vec![2]), (4, vec![2, 2])] {
        let stage = Stage::new();
        assert_eq!(stage.run(count, 2).unwrap().created(), count);
        assert_eq!(stage.calls(), calls);
        assert!(stage.disk.text().contains(&format!(r#"{{"finished":{{"total":{count}}}}}"#)));
    }
}

#[test]
fn bad_links_are_found_and_the_others_are_created() {
    for status in [400, 404, 409, 412, 413, 422] {
        let stage = Stage::new().refuse(5, status).refuse(11, status);
        let report = stage.run(12, 8).unwrap();
        assert_eq!(stage.created(), destinations([0, 1, 2, 3, 4, 6, 7, 8, 9, 10]), "{status}");
        assert_eq!(stage.calls(), [8, 4, 4, 2, 1, 1, 2, 4, 2, 2, 1, 1], "{status}");
        let failed: Vec<_> = report.failed().iter().map(|failure| (failure.position, failure.status)).collect();
        assert_eq!(failed, [(5, status), (11, status)]);
        let mut keys = stage.keys();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 12, "every part has a key of its own");
    }
    let failures = Stage::new().refuse(1, 409).run(2, 2).unwrap();
    assert_snapshot!(failures.failed()[0], @"position 1: 409: BAD_LINK: https://e.example/1 is bad");
}

#[test]
fn what_concerns_the_account_ends_the_import_at_once() {
    let unverified = r#"{"code":400,"codeType":"WORKSPACE_UNVERIFIED","message":"verify","details":[]}"#;
    let quota = r#"{"code":429,"codeType":"MAX_PUBLIC_API_QUERIED_REACHED","message":"spent","details":[]}"#;
    let links = r#"{"code":400,"codeType":"LINKS_LIMIT_REACHED","message":"all","details":[]}"#;
    let page = "<html>not found</html>";
    let answers =
        [(401, REFUSED), (402, REFUSED), (403, REFUSED), (405, REFUSED), (301, ""), (404, page), (400, unverified)];
    for (status, body) in answers.into_iter().chain([(429, quota), (400, links)]) {
        let stage = Stage::new().odd([Odd::No, Odd::Answer(status, body, &[])]);
        let error = stage.run(6, 2).unwrap_err();
        assert_eq!((error.kind(), stage.calls()), (ImportErrorKind::Call, vec![2, 2]), "{status}");
        assert_eq!((error.report().created(), error.report().unsettled()), (2, &[][..]), "{status}");
        // Nothing was created, so that nothing can be forgotten: the import goes on even after a long time.
        stage.runtime.advance(30 * DAY);
        assert_eq!(stage.run(6, 2).unwrap().created(), 6, "{status}");
        assert_eq!(stage.created(), destinations(0..6), "{status}");
        let keys = stage.keys();
        assert_ne!(keys[1], keys[2], "{status}: the API may keep its answer for the key");
    }
}

#[test]
fn a_lost_answer_is_asked_for_with_the_same_key() {
    let stage = Stage::new().odd([Odd::No, Odd::Lost]);
    let error = stage.run(5, 2).unwrap_err();
    assert_eq!((error.report().created(), error.report().unsettled()), (2, &[2..4][..]));
    assert_eq!(stage.created(), destinations(0..4));
    stage.runtime.advance(Duration::from_secs(22 * 3600));
    let report = stage.run(5, 2).unwrap();
    assert_eq!((report.created(), report.resumed(), stage.created()), (5, 2, destinations(0..5)));
    let keys = stage.keys();
    assert_eq!((keys[1].clone(), keys.len(), stage.misused_keys()), (keys[2].clone(), 4, 0));
}

#[test]
fn whatever_may_have_been_carried_out_keeps_its_key() {
    let running: &[_] = &[("retry-after", "1")];
    for odd in [
        Odd::Answer(409, REFUSED, running),
        Odd::Answer(500, "", &[]),
        Odd::Answer(503, "", &[]),
        Odd::Answer(408, "", &[]),
        Odd::Instead("<html>sign in</html>"),
        Odd::Instead(r#"{"links":[]}"#),
        Odd::Lost,
    ] {
        let stage = Stage::new().odd([odd.clone()]);
        let error = stage.run(2, 2).unwrap_err();
        assert_eq!(error.report().unsettled(), [0..2], "{odd:?}");
        stage.run(2, 2).unwrap();
        let keys = stage.keys();
        assert_eq!((stage.created(), &keys[0]), (destinations(0..2), &keys[1]), "{odd:?}");
    }
}

#[test]
fn an_earlier_attempt_counts_as_well() {
    // The first attempt is carried out, and of the second it is only known that the token is not good any more.
    let stage = Stage::new().odd([Odd::Lost, Odd::Answer(401, REFUSED, &[])]);
    let client = stage.client_with(|settings| settings.retry = RetryPolicy::default());
    let error = stage.run_with(&client, 2, |_| {}).unwrap_err();
    assert_eq!(error.report().unsettled(), [0..2]);
    assert!(Error::from(error).is_unauthorized());
    assert_eq!(stage.run(2, 2).unwrap().created(), 2);
    assert_eq!(stage.created(), destinations(0..2));
}

#[test]
fn what_was_never_sent_can_wait_for_ever() {
    let stage = Stage::new().odd([Odd::No, Odd::Unreached]);
    let error = stage.run(4, 2).unwrap_err();
    assert_eq!(error.report().unsettled(), []);
    assert!(error.call().unwrap().is_connect());
    stage.runtime.advance(30 * DAY);
    assert_eq!(stage.run(4, 2).unwrap().created(), 4);
}

#[test]
fn a_refusal_of_the_key_itself_is_no_refusal_of_links() {
    let stage = Stage::new().odd([Odd::Lost, Odd::Answer(422, REFUSED, &[])]);
    stage.run(4, 4).unwrap_err();
    // Halving it now would create its links a second time.
    assert_eq!(stage.run(4, 4).unwrap_err().report().unsettled(), [0..4]);
    assert_eq!(stage.run(4, 4).unwrap().created(), 4);
    assert_eq!((stage.created(), stage.calls()), (destinations(0..4), vec![4, 4, 4]));
}

#[test]
fn a_mistake_in_all_rows_is_not_tried_to_its_end() {
    let stage = (0..100).fold(Stage::new(), |stage, n| stage.refuse(n, 400));
    let error = stage.run_with(&stage.client(), 100, |options| options.max_failures = 3).unwrap_err();
    assert_eq!((error.kind(), error.report().failed().len()), (ImportErrorKind::TooManyFailures, 4));
    assert!(stage.calls().len() < 20, "{:?}", stage.calls());
    let calls = stage.calls().len();
    stage.run_with(&stage.client(), 100, |options| options.max_failures = 3).unwrap_err();
    assert_eq!(stage.calls().len(), calls, "nothing is sent before the limit is raised");
    let report = stage.run_with(&stage.client(), 100, |options| options.max_failures = 100).unwrap();
    assert_eq!(
        report.failed().iter().map(|failure| failure.position).collect::<Vec<_>>(),
        (0..100).collect::<Vec<_>>()
    );
    assert_eq!(stage.calls().iter().filter(|links| **links == 1).count(), 100, "no link is tried twice");
}

#[test]
fn an_import_keeps_within_the_rate_limit_by_itself() {
    let stage = Stage::new().rate_limit(r#""workspace-token";r=0;t=50"#);
    let client = stage.client_with(|settings| settings.deadline = Duration::from_secs(10));
    stage.run_with(&client, 6, |options| options.chunk_size = 2).unwrap();
    assert_eq!(stage.runtime.slept(), [Duration::from_secs(50); 2], "longer than a call may take");
}

#[test]
fn an_import_that_hits_the_rate_limit_waits_and_goes_on() {
    let late: &[_] = &[("retry-after", "50")];
    let stage = Stage::new().odd([Odd::Answer(429, REFUSED, late), Odd::Answer(429, REFUSED, &[])]);
    let client = stage.client_with(|settings| settings.deadline = Duration::from_secs(10));
    let report = stage.run_with(&client, 2, |_| {}).unwrap();
    assert_eq!((report.created(), report.attempts(), stage.calls()), (2, 3, vec![2, 2, 2]));
    assert_eq!(stage.runtime.slept(), [Duration::from_secs(50), Duration::from_secs(60)]);
    let keys = stage.keys();
    assert!(keys.iter().all(|key| *key == keys[0]));

    let stage = Stage::new().odd(vec![Odd::Answer(429, REFUSED, late); 100]);
    assert!(stage.run(2, 2).unwrap_err().call().unwrap().is_rate_limited());
    assert_eq!(stage.calls().len(), 10);
    let stage = Stage::new().odd([Odd::Answer(429, REFUSED, &[("retry-after", "7200")])]);
    stage.run(2, 2).unwrap_err();
    assert_eq!(stage.runtime.slept(), [], "a wait that outlasts keys is left to the caller");
}

#[test]
fn several_calls_are_under_way_at_a_time_if_wanted() {
    let stage = Stage::new().hold_until(3);
    let report = stage.run_with(&stage.client(), 6, |options| (options.chunk_size, options.parallel) = (2, 3)).unwrap();
    assert_eq!((report.created(), stage.created()), (6, destinations(0..6)));
}

#[test]
fn when_one_call_fails_the_others_are_finished_and_nothing_new_begins() {
    let stage = Stage::new().hold_until(3).odd([Odd::Answer(401, REFUSED, &[]), Odd::Held, Odd::Held]);
    let run = || {
        let callbacks = Callbacks { on_progress: Some(Box::new(|_| stage.release())), on_link: None };
        let change = |options: &mut Options| (options.chunk_size, options.parallel) = (2, 3);
        stage.run_rows(&stage.client(), rows(10), change, callbacks)
    };
    let error = run().unwrap_err();
    assert_eq!((error.report().created(), stage.calls()), (4, vec![2, 2, 2]));
    assert_eq!(error.report().unsettled(), []);
    assert_eq!(run().unwrap().created(), 10);
    assert_eq!(stage.created(), destinations(0..10));
}

#[test]
fn what_waits_for_its_place_is_withheld_when_the_import_ends() {
    let stage = Stage::new();
    for is_repeated in [false, true] {
        let parcel = Parcel { body: b"{}".to_vec(), count: 1, key: "k".to_owned(), is_repeated, since: 0 };
        let outcome = parcel.send(&stage.client(), &AtomicBool::new(true));
        assert!(matches!(outcome.verdict, Verdict::Withheld { may_be_created } if may_be_created == is_repeated));
        assert_eq!((outcome.calls, outcome.attempts), (0, 0));
    }
    assert!(stage.calls().is_empty());
}

#[test]
fn a_client_that_paces_itself_is_not_slowed_down_twice() {
    let stage = Stage::new().rate_limit(r#""workspace-token";r=4;t=40"#);
    let client = stage.client_with(|settings| settings.pace = true);
    stage.run_with(&client, 4, |options| options.chunk_size = 1).unwrap();
    let unpaced = Stage::new().rate_limit(r#""workspace-token";r=4;t=40"#);
    unpaced.run(4, 1).unwrap();
    assert_eq!(stage.runtime.slept(), unpaced.runtime.slept());
    assert!(!unpaced.runtime.slept().is_empty());
}

#[test]
fn an_unreadable_request_ends_the_import() {
    let stage = Stage::new();
    let rows = [Ok(CreateLinkRequest::new("https://e.example/0")), Err("line 2: no such column")];
    let error = BulkImport::new(&stage.client()).chunk_size(1).try_run(rows).unwrap_err();
    assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Input, 1));
    assert_snapshot!(std::error::Error::source(&error).unwrap(), @"line 2: no such column");
    assert_snapshot!(error, @"the import has stopped: the request at position 1 could not be read; links created so far: 1");
}

#[test]
fn a_link_that_cannot_be_noted_ends_the_import_and_is_told_again_by_the_next_run() {
    let stage = Stage::new();
    let told = RefCell::new(Vec::new());
    let run = |room: usize| {
        told.borrow_mut().clear();
        let note = |position, _: &ImportedLink| {
            if told.borrow().len() == room {
                return Err("no room".into());
            }
            told.borrow_mut().push(position);
            Ok(())
        };
        let callbacks = Callbacks { on_link: Some(Box::new(note)), on_progress: None };
        stage.run_rows(&stage.client(), rows(6), |options| options.chunk_size = 2, callbacks)
    };
    let error = run(3).unwrap_err();
    assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Callback, 4));
    assert_eq!((stage.calls(), error.report().unsettled().len()), (vec![2, 2], 0));
    assert_snapshot!(error, @"the import has stopped: its program could not take note of the link at position 3; links created so far: 4; run it again with the same journal and input to go on");
    assert_snapshot!(std::error::Error::source(&error).unwrap(), @"no room");
    assert_eq!(run(1).unwrap_err().kind(), ImportErrorKind::Callback, "also while it is told of earlier runs");
    assert_eq!((run(6).unwrap().created(), told.borrow().len(), stage.calls()), (6, 6, vec![2, 2, 2]));
}

#[test]
fn after_an_error_a_callback_is_not_called_again() {
    let stage = Stage::new().hold_until(3);
    let calls = RefCell::new(0);
    let error = BulkImport::new(&stage.client())
        .chunk_size(1)
        .parallel(3)
        .try_on_link(|_, _| {
            *calls.borrow_mut() += 1;
            Err("no room")
        })
        .run(rows(9))
        .unwrap_err();
    assert_eq!((*calls.borrow(), error.report().created()), (1, 3));
}

#[test]
fn without_a_journal_nothing_is_kept_and_what_is_unknown_is_told() {
    let stage = Stage::new().odd([Odd::No, Odd::Lost]);
    let error = BulkImport::new(&stage.client()).chunk_size(2).run(rows(5)).unwrap_err();
    assert_eq!(error.report().unsettled(), [2..4]);
    assert!(std::error::Error::source(&error).is_none(), "what its message says is no cause of it");
    assert_snapshot!(error, @"the import has stopped: LinksService_CreateBulk failed: the connection broke before the answer was complete; the request may have reached the API (1 attempt); links created so far: 2, unknown for positions 2 to 3");
    assert_eq!(stage.disk.bytes(), b"");
}

#[test]
fn sizes_that_the_api_does_not_take_are_refused() {
    let stage = Stage::new();
    for size in [0, 251] {
        let error = BulkImport::new(&stage.client()).chunk_size(size).run(rows(1)).unwrap_err();
        insta::allow_duplicates! { assert_snapshot!(error, @"the import has stopped: `chunk_size` must be from 1 to 250, which is the most that the API takes in a call"); }
    }
    assert!(stage.calls().is_empty());
}

#[test]
fn a_client_without_a_token_sends_nothing() {
    let stage = Stage::new();
    let client = stage.client_with(|settings| settings.token = None);
    let error = stage.run_with(&client, 1, |_| {}).unwrap_err();
    assert!(matches!(error.call(), Some(Error::InvalidRequest(_))) && error.report().unsettled().is_empty());
    let client = stage.client_with(|settings| settings.token = Some(AccessToken::from("the-secret-token")));
    assert_eq!(stage.run_with(&client, 1, |_| {}).unwrap_err().kind(), ImportErrorKind::JournalMismatch);
}

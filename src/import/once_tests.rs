//! Each request becomes one link: equal requests, lost responses, and rejections that prove nothing.

#![allow(clippy::single_range_in_vec_init, reason = "one range of positions is meant")]

use std::{cell::RefCell, collections::BTreeSet, time::Duration};

use insta::assert_snapshot;

use super::{
    BulkImport, Callbacks, ImportError, ImportErrorKind, ImportReport,
    fake::{Hint, Odd, Stage, destinations, rows},
    infallible,
};
use crate::{CreateLinkRequest, RetryPolicy};

const REJECTED: &str = r#"{"code":400,"codeType":"BAD_LINK","message":"no","details":[]}"#;
const REPLAYED: &[(&str, &str)] = &[("idempotent-replayed", "true")];
const HOUR: Duration = Duration::from_secs(3600);

/// Rejections that a gateway, or the API itself while it still carries out the first request, can give a retry.
const UNPROVEN: [Odd; 9] = [
    Odd::Answer(409, REJECTED, &[]),
    Odd::Answer(409, REJECTED, &[("retry-after", "0.5")]),
    Odd::Answer(409, REJECTED, &[("retry-after", "Sunday, 06-Nov-94 08:49:37 GMT")]),
    Odd::Answer(409, REJECTED, &[("idempotent-replayed", "false")]),
    Odd::Answer(400, REJECTED, &[]),
    Odd::Answer(404, REJECTED, &[]),
    Odd::Answer(412, "", &[]),
    Odd::Answer(413, "<html>too large</html>", &[]),
    Odd::Answer(422, REJECTED, &[]),
];

fn equal_rows(count: usize) -> Vec<CreateLinkRequest> {
    vec![CreateLinkRequest::new("https://e.example/0"); count]
}

/// Runs an import with retries, and returns the ids that it reported.
fn run(stage: &Stage, rows: Vec<CreateLinkRequest>, size: usize) -> (Result<ImportReport, ImportError>, Vec<String>) {
    let ids = RefCell::new(Vec::new());
    let on_link = Some(infallible(|_, link| ids.borrow_mut().push(link.id.clone())));
    let client = stage.client_with(|settings| settings.retry = RetryPolicy::default());
    let callbacks = Callbacks { on_link, on_progress: None };
    let result = stage.run_rows(&client, rows, |options| options.chunk_size = size, callbacks);
    (result, ids.into_inner())
}

#[test]
fn equal_requests_become_as_many_links() {
    for (count, size) in [(500, 250), (100, 1), (7, 3)] {
        let stage = Stage::new();
        let (result, ids) = run(&stage, equal_rows(count), size);
        assert_eq!((result.unwrap().created(), stage.created().len()), (count, count));
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count);
        // The next run reports the same links.
        assert_eq!(run(&stage, equal_rows(count), size).1, ids);
    }
}

#[test]
fn unproven_rejection_after_a_lost_response_is_sent_again_under_the_same_key() {
    for odd in UNPROVEN {
        let stage = Stage::new().odd([Odd::Lost, odd.clone()]);
        let (result, _) = run(&stage, rows(4), 4);
        assert_eq!(stage.created(), destinations(0..4), "{odd:?}");
        assert!(stage.keys().iter().all(|key| *key == stage.keys()[0]), "{odd:?}");
        assert_eq!(result.unwrap().created(), 4, "{odd:?}");
    }
}

#[test]
fn unproven_rejections_without_end_leave_the_positions_unsettled() {
    for odd in UNPROVEN {
        let stage = Stage::new().odd([Odd::No, Odd::Lost]).odd(vec![odd.clone(); 30]);
        let error = run(&stage, rows(4), 2).0.unwrap_err();
        assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::Call, 2), "{odd:?}");
        assert_eq!((error.report().failed().len(), error.report().unsettled()), (0, &[2..4][..]), "{odd:?}");
        assert_eq!(stage.created(), destinations(0..4), "{odd:?}");
        // Every further run meets it too, as it would a gateway, until it is over.
        let results = (0..30).map(|_| run(&stage, rows(4), 2).0);
        let report = results.take_while(Result::is_err).count();
        assert!(report < 30, "{odd:?}");
        assert_eq!((run(&stage, rows(4), 2).0.unwrap().created(), stage.created()), (4, destinations(0..4)), "{odd:?}");
        assert!(stage.keys()[1..].iter().all(|key| *key == stage.keys()[1]), "{odd:?}");
    }
}

#[test]
fn unproven_rejection_in_a_later_run_is_not_split() {
    for odd in UNPROVEN {
        let stage = Stage::new().odd([Odd::Lost, odd.clone()]);
        stage.run(4, 4).unwrap_err();
        assert_eq!(stage.run(4, 4).unwrap_err().report().unsettled(), [0..4], "{odd:?}");
        assert_eq!(stage.run(4, 4).unwrap().created(), 4, "{odd:?}");
        assert_eq!((stage.created(), stage.calls()), (destinations(0..4), vec![4, 4, 4]), "{odd:?}");
    }
}

#[test]
fn stored_rejection_after_a_lost_response_is_split() {
    let stage = Stage::new().refuse(1, 422).odd([Odd::Lost]);
    let (result, _) = run(&stage, rows(4), 4);
    assert_eq!((result.unwrap().failed().len(), stage.created()), (1, destinations([0, 2, 3])));

    let stage = Stage::new().odd([Odd::Unreached, Odd::Answer(503, "", &[]), Odd::Answer(422, REJECTED, REPLAYED)]);
    let (result, _) = run(&stage, rows(2), 2);
    assert_eq!((result.unwrap().created(), stage.calls()), (2, vec![2, 2, 1, 1]));
}

#[test]
fn error_without_a_journal_names_the_positions_that_are_unknown() {
    let stage = Stage::new().odd([Odd::No, Odd::Lost, Odd::Answer(413, "", &[])]);
    let client = stage.client_with(|settings| settings.retry = RetryPolicy::default().max_attempts(2));
    let stage = stage.odd([Odd::Answer(413, "", &[])]);
    let error = BulkImport::new(&client).chunk_size(2).run(rows(5)).unwrap_err();
    assert_snapshot!(error, @"the import has stopped: LinksService_CreateBulk failed: the API answered 413 Payload Too Large (1 attempt); links created so far: 2, unknown for positions 2 to 3");
    assert_eq!(stage.created(), destinations(0..4));
}

/// A generator of the same numbers for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

#[test]
fn equal_requests_are_created_once_whatever_follows_lost_responses() {
    for seed in 1..60 {
        let mut random = Random(seed);
        let mut odd = Vec::new();
        for _ in 0..12 {
            odd.extend(vec![Odd::No; random.below(3)]);
            odd.push(Odd::Lost);
            for _ in 0..random.below(7) {
                odd.push(match random.below(12) {
                    9 => Odd::Answer(503, "", &[]),
                    10 => Odd::Answer(401, REJECTED, &[]),
                    11 => Odd::Answer(429, REJECTED, &[("retry-after", "7")]),
                    n => UNPROVEN[n].clone(),
                });
            }
        }
        let (count, size) = (1 + random.below(40), 1 + random.below(5));
        let stage = Stage::new().odd(odd);
        let mut runs = 0;
        let (report, ids) = loop {
            runs += 1;
            assert!(runs < 100, "seed {seed}: the import makes no progress");
            let (result, ids) = run(&stage, equal_rows(count), size);
            if let Ok(report) = result {
                break (report, ids);
            }
        };
        assert_eq!((report.created(), report.failed().len()), (count, 0), "seed {seed}");
        assert_eq!((stage.created().len(), ids.len(), stage.misused_keys()), (count, count, 0), "seed {seed}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "seed {seed}");
    }
}

#[test]
fn response_that_repeats_an_id_is_an_error() {
    let twice = r#"{"links":[{"id":"a","shortlink":"a"},{"id":"a","shortlink":"b"}]}"#;
    let again = r#"{"links":[{"id":"id-1","shortlink":"a"},{"id":"b","shortlink":"b"}]}"#;
    for body in [twice, again] {
        let stage = Stage::new().odd([Odd::No, Odd::Instead(body)]);
        let error = stage.run(6, 2).unwrap_err();
        assert_eq!((error.kind(), error.report().created()), (ImportErrorKind::DuplicateId, 2));
        assert_eq!((error.report().unsettled(), stage.calls()), (&[2..4][..], vec![2, 2]));
        insta::allow_duplicates! { assert_snapshot!(error, @"the import has stopped: the response for the links at positions 2 to 3 repeats the id of a link that the import has already created, so these links may not exist; compare the links in the workspace with the input"); }
        assert_eq!(stage.run(6, 2).unwrap().created(), 6);
    }
    // Also one that an earlier run has created.
    let stage = Stage::new().odd([Odd::No, Odd::Lost, Odd::Instead(again)]);
    stage.run(4, 2).unwrap_err();
    assert_eq!(stage.run(4, 2).unwrap_err().kind(), ImportErrorKind::DuplicateId);
}

#[test]
fn rejected_link_that_the_error_names_costs_few_calls() {
    let stage = Stage::new().refuse(17, 409).refuse(200, 422).hint(Hint::True);
    let report = stage.run(250, 250).unwrap();
    assert_eq!(stage.calls(), [250, 17, 1, 232, 182, 1, 49]);
    assert_eq!((report.created(), stage.created().len()), (248, 248));
    let failed: Vec<_> = report.failed().iter().map(ToString::to_string).collect();
    assert_snapshot!(failed.join("\n"), @r"
    position 17: 409: BAD_LINK: links[17]: https://e.example/17 is bad
    position 200: 422: BAD_LINK: links[200]: https://e.example/200 is bad
    ");
    assert_eq!(stage.run(250, 250).unwrap().failed(), report.failed(), "the journal is read the same");
}

#[test]
fn wrong_hint_is_followed_once() {
    let stage = Stage::new().refuse(7, 400).hint(Hint::First);
    let report = stage.run(9, 9).unwrap();
    assert_eq!((report.created(), report.failed()[0].position), (8, 7));
    assert_eq!(stage.calls(), [9, 1, 8, 4, 4, 2, 2, 1, 1]);
}

#[test]
fn split_by_a_hint_survives_the_end_of_the_program_at_any_record() {
    let stage = Stage::new().refuse(2, 409).refuse(7, 409).hint(Hint::True);
    stage.run(9, 9).unwrap();
    let text = stage.disk.text();
    for lines in 1..text.lines().count() {
        stage.disk.set(text.split_inclusive('\n').take(lines).collect::<String>());
        let report = stage.run(9, 9).unwrap();
        assert_eq!((report.created(), report.failed().len()), (7, 2), "{lines}");
        assert_eq!((stage.created().len(), stage.misused_keys()), (7, 0), "{lines}");
    }
}

#[test]
fn wait_that_no_window_can_need_is_skipped() {
    for header in [r#""d";r=0;t=86400"#, r#""d";r=0;t=18446744073709551615"#, r#""d";r=2;t=1800000000"#] {
        let stage = Stage::new().rate_limit(header);
        assert_eq!(stage.run(8, 2).unwrap().created(), 8, "{header}");
        assert_eq!(stage.runtime.slept(), [], "{header}");
    }
}

#[test]
fn rate_limit_that_lasts_too_long_is_reported_with_its_wait() {
    for wait in ["7200", "18446744073709551615"] {
        let headers: &'static [_] = vec![("retry-after", wait)].leak();
        let stage = Stage::new().odd([Odd::No, Odd::Answer(429, REJECTED, headers)]);
        let error = stage.run(4, 2).unwrap_err();
        assert!(error.call().unwrap().is_rate_limited());
        assert!(
            error.to_string().contains(&format!("asked to wait {wait}s, and an import waits at most 300s")),
            "{error}"
        );
        assert_eq!((error.report().unsettled(), stage.runtime.slept()), (&[][..], vec![]));
        assert_eq!(stage.run(4, 2).unwrap().created(), 4);
    }
}

#[test]
fn rate_limit_without_a_wait_is_no_busy_loop() {
    let stage = Stage::new().odd(vec![Odd::Answer(429, REJECTED, &[("retry-after", "0")]); 5]);
    stage.run(2, 2).unwrap();
    assert_eq!(stage.runtime.slept(), [Duration::from_secs(1); 5]);
}

#[test]
fn key_that_expires_while_the_import_waits_is_not_sent_again() {
    let stage = Stage::new().odd([Odd::Lost]);
    let late: &[_] = &[("retry-after", "300")];
    stage.run(2, 2).unwrap_err();
    stage.runtime.advance(23 * HOUR - Duration::from_secs(100));
    let stage = stage.odd([Odd::Answer(429, REJECTED, late)]);
    let error = stage.run(2, 2).unwrap_err();
    assert_eq!((error.kind(), error.report().unsettled()), (ImportErrorKind::Expired, &[0..2][..]));
    assert_eq!((stage.calls().len(), stage.created()), (2, destinations(0..2)));
}

#[test]
fn retries_of_a_call_end_before_its_key_expires() {
    let stage = Stage::new().odd([Odd::Lost]);
    stage.run(2, 2).unwrap_err();
    stage.runtime.advance(22 * HOUR);
    let stage = stage.odd([Odd::Answer(503, "", &[("retry-after", "90000")]), Odd::Lost]);
    let client = stage.client_with(|settings| {
        (settings.retry, settings.deadline) = (RetryPolicy::default(), 48 * HOUR);
    });
    let error = stage.run_with(&client, 2, |_| {}).unwrap_err();
    assert_eq!((error.report().unsettled(), stage.calls().len()), (&[0..2][..], 2));
    assert!(stage.runtime.slept().is_empty());
}

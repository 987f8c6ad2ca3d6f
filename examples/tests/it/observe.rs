//! `observe`: its histogram and its tracing events.

use linkbreakers_sandbox::{Fault, Operation, Sandbox};

use crate::program::Program;

#[test]
fn attempts_are_counted_and_traced_in_the_span_of_their_round() {
    let outcome = Program::new("observe").args(["--rounds", "2"]).run().exits(0);
    for operation in ["LinksService_List", "VisitorsService_List", "EventsService_ListEvents"] {
        let counts = outcome.stdout.lines().filter(|line| line.trim_start().starts_with(&format!("{operation} ")));
        let counts = counts.map(|line| line.split_whitespace().nth(3).unwrap().parse::<u32>().unwrap());
        assert_eq!(counts.sum::<u32>(), 2, "{operation}: {}", outcome.stdout);
        let expected = format!("round{{round=2}}: observe: success operation=\"{operation}\" attempt=1 status=200");
        assert_eq!(outcome.stderr.matches(&expected).count(), 1, "{expected} in {}", outcome.stderr);
    }
}

#[test]
fn retried_and_failed_attempts_are_traced_with_their_cause() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(Fault::status(503).on(Operation::LINKS_LIST)).unwrap();
    sandbox.fault(Fault::status(403).on(Operation::VISITORS_LIST)).unwrap();
    let outcome = Program::new("observe").to(&sandbox).run().exits(1).reports("403");
    assert!(outcome.stderr.contains("WARN round{round=1}: observe: retrying"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("ERROR round{round=1}: observe: failure"), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("LinksService_List"), "{}", outcome.stdout);
}

#[test]
fn quiet_prints_only_the_histogram() {
    let sandbox = Sandbox::start().unwrap();
    let outcome = Program::new("observe").args(["--quiet"]).to(&sandbox).run().exits(0).prints("LinksService_List");
    assert_eq!(outcome.stderr, "");
}

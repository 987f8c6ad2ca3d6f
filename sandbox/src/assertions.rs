//! Assertions of tests about the requests of a program.

use crate::base::hint::did_you_mean;
use crate::sandbox::Sandbox;
use crate::testing::{Entry, Operation};

impl Sandbox {
    /// Returns the requests of an operation that were received, oldest first, with what they changed.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "callers pass constants, as to `Fault::on`")]
    pub fn requests(&self, operation: Operation) -> Vec<Entry> {
        self.ledger().into_iter().filter(|entry| entry.operation() == Some(&operation)).collect()
    }

    /// Returns the number of objects of a kind, such as `Link`, that all requests, visits and bulk jobs together created.
    ///
    /// Compare it with the number of objects that the program is to create: a retry that is executed a second time adds to
    /// it. Seeds do not.
    ///
    /// # Panics
    /// If no resource has the kind, and nothing of the kind was created.
    #[must_use]
    #[track_caller]
    pub fn created(&self, kind: &str) -> usize {
        let count = self.ledger().iter().flat_map(Entry::created).filter(|change| change.kind() == kind).count();
        let is_known = count > 0 || self.resources().any(|(known, _)| known == kind);
        let hint = || did_you_mean(kind, self.resources().map(|(known, _)| known));
        assert!(is_known, "no resource has the kind {kind:?}{}", hint());
        count
    }

    /// Asserts that an operation took effect exactly once: one of its requests created objects, and the others created
    /// nothing, because they failed or got the response of the first.
    ///
    /// It is for programs that must not create an object twice, whatever happens to their requests. How they achieve that
    /// does not matter: a program that retries without an idempotency key, or with a new one, fails the assertion, and so
    /// does one that gives up. For a program that creates several objects, compare [`created`](Self::created) with their
    /// number.
    ///
    /// ```
    /// use linkbreakers_sandbox::{Fault, Operation, Sandbox};
    ///
    /// # fn program(_: &str, _: &str) {}
    /// # fn test() -> std::io::Result<()> {
    /// let sandbox = Sandbox::start()?;
    /// sandbox.fault(Fault::reset().after_work().on(Operation::LINKS_CREATE))?;
    /// program(sandbox.url(), sandbox.token());
    /// sandbox.assert_created_once(Operation::LINKS_CREATE);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// If none or several requests of the operation created objects; the message lists its requests.
    #[track_caller]
    pub fn assert_created_once(&self, operation: Operation) {
        let requests = self.requests(operation.clone());
        let count = requests.iter().filter(|entry| entry.created().next().is_some()).count();
        let list: String = requests.iter().map(|entry| format!("\n  {entry}")).collect();
        let total = requests.len();
        assert!(count == 1, "{count} of {total} requests of {operation} created objects, expected exactly one:{list}");
    }
}

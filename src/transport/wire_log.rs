//! The log of transferred bytes, which the HTTP client writes and which no setting turns off.

use std::sync::atomic::{AtomicBool, Ordering};

use log::Level;

/// The log target with which ureq-proto logs headers and bodies at the level `trace`.
const TARGET: &str = "ureq_proto::util";

/// Warns once per process if the log contains request headers and whole responses.
///
/// The warning has the target of these log lines, so that a filter shows both or neither. Each exchange checks the
/// level, because programs may set up their logger at any time.
pub(super) fn warn_if_enabled() {
    static HAS_WARNED: AtomicBool = AtomicBool::new(false);
    if log::log_enabled!(target: TARGET, Level::Trace) && !HAS_WARNED.swap(true, Ordering::Relaxed) {
        log::warn!(
            target: TARGET,
            "linkbreakers: the target `ureq_proto` logs request headers, including the access token, and whole \
             responses; the filter `trace,ureq=info,ureq_proto=info` keeps them out of the log"
        );
    }
}

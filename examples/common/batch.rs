//! Batches of calls in programs for the terminal: signals, progress, and how to resume.

use std::{
    path::Path,
    process,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use anyhow::{Context as _, anyhow};
use indicatif::{ProgressBar, ProgressStyle};
use linkbreakers::{BatchError, BatchErrorKind, BatchProgress};

/// Exit code of a program that a second Ctrl-C ends at once, as shells report it.
const INTERRUPTED: i32 = 130;

/// Returns a flag for `Batch::stop_when` that SIGINT (Ctrl-C) or SIGTERM sets. A second signal ends the program at
/// once.
///
/// # Errors
///
/// Returns an error if the signal handler cannot be installed, such as a second time.
pub fn stop_flag() -> anyhow::Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&flag);
    let on_signal = move || {
        if stop.swap(true, Ordering::Relaxed) {
            process::exit(INTERRUPTED);
        }
    };
    ctrlc::set_handler(on_signal).context("cannot install the signal handler")?;
    Ok(flag)
}

/// Creates a progress bar for `total` items of this kind, such as `links`. It is hidden unless standard error is a
/// terminal.
///
/// # Errors
///
/// Returns an error if the style of the bar is invalid.
pub fn progress_bar(total: usize, items: &str) -> anyhow::Result<ProgressBar> {
    let style = format!("{{bar:32}} {{human_pos}} of {{human_len}} {items}, {{per_sec}}, {{eta}} left {{msg}}");
    let style = ProgressStyle::with_template(&style).context("invalid style of the progress bar")?;
    Ok(ProgressBar::new(total as u64).with_style(style))
}

/// Shows the progress of a batch or an import.
pub fn show(bar: &ProgressBar, progress: &BatchProgress) {
    bar.set_position(progress.settled() as u64);
    if progress.failed() > 0 {
        bar.set_message(format!("({} failed)", progress.failed()));
    }
}

/// Adds to the error of a run, such as an `import`, how to resume it, if the same command can do that.
pub fn stopped(error: BatchError, run: &str, journal: Option<&Path>) -> anyhow::Error {
    use BatchErrorKind::{Call, Callback, JournalUnavailable, Stopped, Thread};
    let is_resumable = matches!(error.kind(), Call | Callback | JournalUnavailable | Stopped | Thread);
    let has_started = error.report().calls() > 0 || error.report().done() > 0;
    let hint = match journal.filter(|_| is_resumable && has_started) {
        Some(journal) => format!(
            "the {run} stopped early; run the same command again to resume it from the journal {}",
            journal.display()
        ),
        None => format!("the {run} was not completed"),
    };
    match error.kind() {
        Stopped => anyhow!("stopped by a signal after {} items; {hint}", error.report().done()),
        _ => anyhow::Error::from(error).context(hint),
    }
}

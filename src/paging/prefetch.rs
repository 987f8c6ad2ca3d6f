//! Fetching of the next page in the background.

use std::{
    fmt,
    iter::FusedIterator,
    panic,
    sync::mpsc::{self, Receiver},
    thread::{self, JoinHandle},
};

/// An iterator that fetches the next page in a background thread while the caller processes the current one.
///
/// It is created by [`Pages::prefetch`](crate::request::Pages::prefetch), and by
/// [`Items::prefetch`](crate::request::Items::prefetch) for the pages of the items. The thread starts at the first call
/// of `next` and is at most one page ahead. Pages and errors have the same order as without the thread. Dropping the
/// iterator does not block: the thread ends after the fetch in progress.
#[must_use = "iterators are lazy and fetch nothing unless consumed"]
pub struct Prefetch<I: Iterator> {
    state: State<I>,
}

enum State<I: Iterator> {
    Ready(I),
    Running {
        items: Receiver<I::Item>,
        thread: JoinHandle<()>,
    },
    /// No thread could be started.
    Synchronous(I),
    Done,
}

impl<I> Prefetch<I>
where
    I: Iterator + Send + 'static,
    I::Item: Send,
{
    pub(crate) fn new(items: I) -> Self {
        Self { state: State::Ready(items) }
    }

    fn start(items: I) -> State<I> {
        // A channel without capacity: the thread holds one item and produces the next only after that one is received.
        let (sender, receiver) = mpsc::sync_channel(0);
        // The thread receives the iterator after it has started, so that a failed start does not lose the iterator.
        let (source_sender, source_receiver) = mpsc::sync_channel::<I>(1);
        let run = move || {
            let Ok(items) = source_receiver.recv() else { return };
            for item in items {
                if sender.send(item).is_err() {
                    return;
                }
            }
        };
        match thread::Builder::new().name("linkbreakers-prefetch".to_owned()).spawn(run) {
            Ok(thread) => match source_sender.send(items) {
                Ok(()) => State::Running { items: receiver, thread },
                Err(mpsc::SendError(items)) => State::Synchronous(items),
            },
            Err(error) => {
                log::debug!("pages are not prefetched, because no thread could be started: {error}");
                State::Synchronous(items)
            }
        }
    }
}

impl<I> Iterator for Prefetch<I>
where
    I: Iterator + Send + 'static,
    I::Item: Send,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.state = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready(items) => Self::start(items),
            other => other,
        };
        let item = match &mut self.state {
            State::Running { items, .. } => items.recv().ok(),
            State::Synchronous(items) => items.next(),
            State::Ready(_) | State::Done => None,
        };
        if item.is_none() {
            if let State::Running { thread, .. } = std::mem::replace(&mut self.state, State::Done) {
                // A panic of the thread must not be mistaken for the end of the list.
                thread.join().unwrap_or_else(|panic| panic::resume_unwind(panic));
            }
        }
        item
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.state {
            State::Ready(items) | State::Synchronous(items) => items.size_hint(),
            State::Running { .. } => (0, None),
            State::Done => (0, Some(0)),
        }
    }
}

impl<I> FusedIterator for Prefetch<I>
where
    I: Iterator + Send + 'static,
    I::Item: Send,
{
}

impl<I: Iterator> fmt::Debug for Prefetch<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Ready(_) => "ready",
            State::Running { .. } => "running",
            State::Synchronous(_) => "synchronous",
            State::Done => "done",
        };
        f.debug_struct("Prefetch").field("state", &state).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
            mpsc::{Receiver, sync_channel},
        },
        time::{Duration, Instant},
    };

    use super::*;

    fn counted(produced: &Arc<AtomicUsize>) -> impl Iterator<Item = usize> + Send + use<> {
        let produced = Arc::clone(produced);
        (0..5).inspect(move |_| {
            produced.fetch_add(1, Ordering::SeqCst);
        })
    }

    /// Waits until another thread has made the condition true, which takes microseconds.
    fn eventually(condition: impl Fn() -> bool) -> bool {
        let end = Instant::now() + Duration::from_secs(10);
        while !condition() && Instant::now() < end {
            thread::sleep(Duration::from_millis(1));
        }
        condition()
    }

    #[test]
    fn thread_is_at_most_one_item_ahead() {
        let produced = Arc::new(AtomicUsize::new(0));
        let mut items = Prefetch::new(counted(&produced));
        assert_eq!(items.size_hint(), (5, Some(5)));
        thread::sleep(Duration::from_millis(20));
        assert_eq!(produced.load(Ordering::SeqCst), 0, "no item should be produced before the first `next`");
        for requested in 1..4 {
            assert_eq!(items.next(), Some(requested - 1));
            assert!(eventually(|| produced.load(Ordering::SeqCst) == requested + 1));
            thread::sleep(Duration::from_millis(20));
            assert_eq!(produced.load(Ordering::SeqCst), requested + 1);
        }
        assert_eq!(items.by_ref().collect::<Vec<_>>(), [3, 4]);
        assert_eq!((items.next(), items.size_hint()), (None, (0, Some(0))));
    }

    #[test]
    fn drop_neither_blocks_nor_leaks_the_thread() {
        /// Yields an item for each tick, and blocks until then.
        struct Slow {
            ticks: Receiver<()>,
            _alive: Arc<()>,
        }
        impl Iterator for Slow {
            type Item = ();
            fn next(&mut self) -> Option<()> {
                self.ticks.recv().ok()
            }
        }
        let alive = Arc::new(());
        let (sender, receiver) = sync_channel(5);
        let mut items = Prefetch::new(Slow { ticks: receiver, _alive: Arc::clone(&alive) });
        sender.send(()).unwrap();
        assert_eq!(items.next(), Some(()));
        // The thread is blocked in its second fetch.
        drop(items);
        assert_eq!(Arc::strong_count(&alive), 2);
        sender.send(()).unwrap();
        assert!(eventually(|| Arc::strong_count(&alive) == 1), "the thread should have ended");
    }

    #[test]
    fn unused_prefetch_starts_no_thread() {
        let produced = Arc::new(AtomicUsize::new(0));
        drop(Prefetch::new(counted(&produced)));
        assert_eq!(Arc::strong_count(&produced), 1);
    }

    #[test]
    fn panic_of_the_thread_is_propagated() {
        let mut items = Prefetch::new((0..3).inspect(|n| assert!(*n < 1, "the second item panics")));
        assert_eq!(items.next(), Some(0));
        let caught = panic::catch_unwind(panic::AssertUnwindSafe(|| items.next()));
        assert!(caught.is_err());
        assert_eq!(items.next(), None);
    }

    #[test]
    fn debug_shows_the_state() {
        let mut items = Prefetch::new(0..1);
        let shown = |items: &Prefetch<_>| format!("{items:?}");
        assert_eq!(shown(&items), r#"Prefetch { state: "ready", .. }"#);
        items.next();
        assert_eq!(shown(&items), r#"Prefetch { state: "running", .. }"#);
        items.next();
        assert_eq!(shown(&items), r#"Prefetch { state: "done", .. }"#);
    }
}

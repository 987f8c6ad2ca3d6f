//! Fetching the next page while the caller works on this one.

use std::{
    fmt,
    iter::FusedIterator,
    panic,
    sync::mpsc::{self, Receiver},
    thread::{self, JoinHandle},
};

/// An iterator whose next item is made by a thread of its own, while the caller works on the one before.
///
/// Made by [`Pages::prefetch`](linkbreakers_generated::rt::Pages::prefetch) and, for the pages underneath, by
/// [`Items::prefetch`](linkbreakers_generated::rt::Items::prefetch). The thread starts with the first item that is asked for, and is
/// never more than one item ahead. Items and errors come in the order in which they would come without it. Dropping
/// this does not wait: the thread ends by itself, after the fetch that it may be in.
#[must_use = "nothing is fetched before it is asked for"]
pub struct Prefetch<I: Iterator> {
    state: State<I>,
}

enum State<I: Iterator> {
    /// Nothing was asked for yet.
    Ready(I),
    Running {
        items: Receiver<I::Item>,
        thread: JoinHandle<()>,
    },
    /// No thread could be had.
    Alone(I),
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
        // Without room in the channel, the thread holds one item and makes no other before that is taken.
        let (sender, receiver) = mpsc::sync_channel(0);
        // The iterator is handed over once the thread is there, so that it is not lost if there is none to be had.
        let (give, take) = mpsc::sync_channel::<I>(1);
        let work = move || {
            let Ok(items) = take.recv() else { return };
            for item in items {
                if sender.send(item).is_err() {
                    return;
                }
            }
        };
        match thread::Builder::new().name("linkbreakers-prefetch".to_owned()).spawn(work) {
            Ok(thread) => match give.send(items) {
                Ok(()) => State::Running { items: receiver, thread },
                Err(mpsc::SendError(items)) => State::Alone(items),
            },
            Err(error) => {
                log::debug!("no thread to fetch ahead with: {error}");
                State::Alone(items)
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
            State::Alone(items) => items.next(),
            State::Ready(_) | State::Done => None,
        };
        if item.is_none() {
            if let State::Running { thread, .. } = std::mem::replace(&mut self.state, State::Done) {
                // A panic of the thread must not look like the end of the list.
                thread.join().unwrap_or_else(|panic| panic::resume_unwind(panic));
            }
        }
        item
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.state {
            State::Ready(items) | State::Alone(items) => items.size_hint(),
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
            State::Alone(_) => "alone",
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

    fn counted(made: &Arc<AtomicUsize>) -> impl Iterator<Item = usize> + Send + use<> {
        let made = Arc::clone(made);
        (0..5).inspect(move |_| {
            made.fetch_add(1, Ordering::SeqCst);
        })
    }

    /// Waits for what another thread does, which is a matter of microseconds.
    fn eventually(condition: impl Fn() -> bool) -> bool {
        let end = Instant::now() + Duration::from_secs(10);
        while !condition() && Instant::now() < end {
            thread::sleep(Duration::from_millis(1));
        }
        condition()
    }

    #[test]
    fn it_is_one_item_ahead_and_no_more() {
        let made = Arc::new(AtomicUsize::new(0));
        let mut items = Prefetch::new(counted(&made));
        assert_eq!(items.size_hint(), (5, Some(5)));
        thread::sleep(Duration::from_millis(20));
        assert_eq!(made.load(Ordering::SeqCst), 0, "nothing before the first is asked for");
        for asked_for in 1..4 {
            assert_eq!(items.next(), Some(asked_for - 1));
            assert!(eventually(|| made.load(Ordering::SeqCst) == asked_for + 1));
            thread::sleep(Duration::from_millis(20));
            assert_eq!(made.load(Ordering::SeqCst), asked_for + 1);
        }
        assert_eq!(items.by_ref().collect::<Vec<_>>(), [3, 4]);
        assert_eq!((items.next(), items.size_hint()), (None, (0, Some(0))));
    }

    #[test]
    fn dropping_it_neither_waits_nor_leaves_a_thread() {
        /// Ends only when it is told to.
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
        // The thread is within its second fetch, and stays there.
        drop(items);
        assert_eq!(Arc::strong_count(&alive), 2);
        sender.send(()).unwrap();
        assert!(eventually(|| Arc::strong_count(&alive) == 1), "the thread should have ended");
    }

    #[test]
    fn one_that_was_never_asked_has_no_thread() {
        let alive = Arc::new(AtomicUsize::new(0));
        drop(Prefetch::new(counted(&alive)));
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn a_panic_does_not_pass_for_the_end() {
        let mut items = Prefetch::new((0..3).inspect(|n| assert!(*n < 1, "the third is bad")));
        assert_eq!(items.next(), Some(0));
        let caught = panic::catch_unwind(panic::AssertUnwindSafe(|| items.next()));
        assert!(caught.is_err());
        assert_eq!(items.next(), None);
    }

    #[test]
    fn debug_says_how_far_it_is() {
        let mut items = Prefetch::new(0..1);
        let shown = |items: &Prefetch<_>| format!("{items:?}");
        assert_eq!(shown(&items), r#"Prefetch { state: "ready", .. }"#);
        items.next();
        assert_eq!(shown(&items), r#"Prefetch { state: "running", .. }"#);
        items.next();
        assert_eq!(shown(&items), r#"Prefetch { state: "done", .. }"#);
    }
}

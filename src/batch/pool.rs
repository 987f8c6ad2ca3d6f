//! The threads that make the calls of a run.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

type Job<T> = Box<dyn FnOnce() -> T + Send>;

/// The number of the thread, the id of the job, and the job's result.
type Ended<T> = (usize, u64, thread::Result<T>);

/// Threads that run jobs, started when they are needed and kept for the next job.
///
/// Each has its own queue. If they shared one behind a mutex, each job would wake a second thread, for the mutex.
#[derive(Debug)]
pub(super) struct Pool<T> {
    // The threads end when these are dropped.
    queues: Vec<Sender<(u64, Job<T>)>>,
    /// The threads without a job.
    idle: Vec<usize>,
    sender: Sender<Ended<T>>,
    results: Receiver<Ended<T>>,
    threads: Vec<JoinHandle<()>>,
}

impl<T: Send + 'static> Pool<T> {
    pub(super) fn new() -> Self {
        let (sender, results) = mpsc::channel();
        Self { queues: Vec::new(), idle: Vec::new(), sender, results, threads: Vec::new() }
    }

    /// Starts threads until there are `count`.
    pub(super) fn grow(&mut self, count: usize) -> io::Result<()> {
        while self.threads.len() < count {
            let ((queue, jobs), sender) = (mpsc::channel::<(u64, Job<T>)>(), self.sender.clone());
            let number = self.threads.len();
            let work = move || {
                while let Ok((id, job)) = jobs.recv() {
                    let result = catch_unwind(AssertUnwindSafe(job));
                    if sender.send((number, id, result)).is_err() {
                        break;
                    }
                }
            };
            self.threads.push(thread::Builder::new().spawn(work)?);
            self.queues.push(queue);
            self.idle.push(number);
        }
        Ok(())
    }

    /// Runs a job on an idle thread; there must be one.
    pub(super) fn submit(&mut self, id: u64, job: impl FnOnce() -> T + Send + 'static) {
        if let Some(number) = self.idle.pop() {
            // The queue lives as long as its thread.
            drop(self.queues[number].send((id, Box::new(job))));
        }
    }

    /// Returns the result of a job, after waiting for one; the error is the job's panic.
    pub(super) fn wait(&mut self) -> Option<(u64, thread::Result<T>)> {
        let ended = self.results.recv().ok()?;
        Some(self.release(ended))
    }

    /// Returns the result of a job that has ended already.
    pub(super) fn poll(&mut self) -> Option<(u64, thread::Result<T>)> {
        let ended = self.results.try_recv().ok()?;
        Some(self.release(ended))
    }

    fn release(&mut self, (number, id, result): Ended<T>) -> (u64, thread::Result<T>) {
        self.idle.push(number);
        (id, result)
    }
}

impl<T> Drop for Pool<T> {
    fn drop(&mut self) {
        self.queues.clear();
        for thread in self.threads.drain(..) {
            // A job's panic was caught, so a thread cannot end with one.
            drop(thread.join());
        }
    }
}

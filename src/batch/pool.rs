//! The threads that make the calls of a run.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, Sender},
    },
    thread::{self, JoinHandle},
};

type Job<T> = Box<dyn FnOnce() -> T + Send>;

type Queue<T> = Receiver<(u64, Job<T>)>;

/// Threads that run jobs, started when they are needed and kept for the next job.
#[derive(Debug)]
pub(super) struct Pool<T> {
    // The threads end when this is dropped.
    jobs: Option<Sender<(u64, Job<T>)>>,
    queue: Arc<Mutex<Queue<T>>>,
    sender: Sender<(u64, thread::Result<T>)>,
    results: Receiver<(u64, thread::Result<T>)>,
    threads: Vec<JoinHandle<()>>,
}

impl<T: Send + 'static> Pool<T> {
    pub(super) fn new() -> Self {
        let (jobs, queue) = mpsc::channel();
        let (sender, results) = mpsc::channel();
        Self { jobs: Some(jobs), queue: Arc::new(Mutex::new(queue)), sender, results, threads: Vec::new() }
    }

    /// Starts threads until there are `count`.
    pub(super) fn grow(&mut self, count: usize) -> io::Result<()> {
        while self.threads.len() < count {
            let (queue, sender) = (Arc::clone(&self.queue), self.sender.clone());
            let work = move || {
                let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok((id, job)) = next() {
                    let result = catch_unwind(AssertUnwindSafe(job));
                    if sender.send((id, result)).is_err() {
                        break;
                    }
                }
            };
            self.threads.push(thread::Builder::new().spawn(work)?);
        }
        Ok(())
    }

    pub(super) fn submit(&self, id: u64, job: impl FnOnce() -> T + Send + 'static) {
        if let Some(jobs) = &self.jobs {
            // The queue lives as long as the pool.
            drop(jobs.send((id, Box::new(job))));
        }
    }

    /// Returns the result of a job, after waiting for one; the error is the job's panic.
    pub(super) fn wait(&self) -> Option<(u64, thread::Result<T>)> {
        self.results.recv().ok()
    }

    /// Returns the result of a job that has ended already.
    pub(super) fn poll(&self) -> Option<(u64, thread::Result<T>)> {
        self.results.try_recv().ok()
    }
}

impl<T> Drop for Pool<T> {
    fn drop(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            // A job's panic was caught, so a thread cannot end with one.
            drop(thread.join());
        }
    }
}

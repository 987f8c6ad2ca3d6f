//! What the two load programs have in common.

use std::{env, error::Error, fs, thread};

/// The number of links in one call of an import.
pub(crate) const CHUNK: usize = 10;

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Create,
    Batch,
    Import,
    Items,
}

pub(crate) struct Arguments {
    pub(crate) host: String,
    pub(crate) mode: Mode,
    pub(crate) count: usize,
    /// The number of threads or the page size.
    pub(crate) parameter: usize,
}

impl Arguments {
    pub(crate) fn read() -> Result<Self, Box<dyn Error>> {
        let arguments: Vec<String> = env::args().skip(1).collect();
        let [host, mode, count, parameter] = arguments.as_slice() else {
            return Err("usage: HOST create|batch|import COUNT THREADS, or HOST items COUNT PAGE_SIZE".into());
        };
        let mode = match mode.as_str() {
            "create" => Mode::Create,
            "batch" => Mode::Batch,
            "import" => Mode::Import,
            "items" => Mode::Items,
            other => {
                return Err(format!("the mode must be `create`, `batch`, `import` or `items`, not `{other}`").into());
            }
        };
        Ok(Self { host: host.clone(), mode, count: count.parse()?, parameter: parameter.parse()? })
    }
}

/// Makes `calls` calls, divided among `threads` threads, and returns the sum of their results.
pub(crate) fn on_threads<E>(
    threads: usize,
    calls: usize,
    call: impl Fn() -> Result<usize, E> + Sync,
) -> Result<usize, Failure>
where
    E: Into<Failure> + Send,
{
    thread::scope(|scope| {
        let work = || (0..calls / threads).map(|_| call()).sum::<Result<usize, E>>();
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut received = 0;
        for thread in running {
            received += thread.join().map_err(|_| "a thread panicked")?.map_err(Into::into)?;
        }
        Ok(received)
    })
}

/// Prints the number of links and the peak resident memory in kB.
#[allow(clippy::print_stdout, reason = "the runner reads the numbers from standard output")]
pub(crate) fn report(received: usize) -> Result<(), Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("/proc/self/status has no `VmHWM`")?;
    println!("{received} {}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}

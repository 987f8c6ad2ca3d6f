//! Runs an example, and helpers for the sandbox that it uses.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::Duration,
};

use linkbreakers::{ApiClient, Configuration};
use linkbreakers_sandbox::{Operation, Sandbox};
use tempfile::TempDir;

/// Builder of a run, without the key and proxy variables of this process.
pub(crate) struct Program {
    command: Command,
    input: String,
}

/// The result of a run.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A running service.
pub(crate) struct Service {
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub(crate) url: String,
}

impl Program {
    pub(crate) fn new(name: &str) -> Self {
        let mut command = Command::new(path_of(name));
        for (variable, _) in env::vars_os() {
            let name = variable.to_string_lossy().to_ascii_lowercase();
            if name.starts_with("linkbreakers_") || name.ends_with("_proxy") {
                command.env_remove(variable);
            }
        }
        Self { command, input: String::new() }
    }

    pub(crate) fn args<const N: usize>(mut self, arguments: [&str; N]) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn path(mut self, path: impl AsRef<Path>) -> Self {
        self.command.arg(path.as_ref());
        self
    }

    pub(crate) fn input(mut self, text: &str) -> Self {
        self.input = text.to_owned();
        self
    }

    /// Uses `sandbox` instead of one inside the program's process.
    pub(crate) fn to(mut self, sandbox: &Sandbox) -> Self {
        self.command.env("LINKBREAKERS_BASE_URL", sandbox.url()).env("LINKBREAKERS_SECRET_KEY", sandbox.token());
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn spawn(&mut self) -> Child {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        self.command.spawn().unwrap_or_else(|error| panic!("cannot run {:?}: {error}", self.command.get_program()))
    }

    pub(crate) fn run(mut self) -> Outcome {
        let mut child = self.spawn();
        child.stdin.take().unwrap().write_all(self.input.as_bytes()).ok();
        Outcome::of(child)
    }

    /// Starts a service on a free port, and waits until it listens.
    pub(crate) fn serve(self) -> Service {
        let mut program = self.args(["--listen", "127.0.0.1:0"]);
        program.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = program.command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let url = line
            .trim()
            .strip_prefix("listening on ")
            .unwrap_or_else(|| panic!("unexpected output {line:?}"))
            .to_owned();
        Service { child, stdout, url }
    }
}

impl Outcome {
    pub(crate) fn of(child: Child) -> Self {
        let output = child.wait_with_output().unwrap();
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Asserts the exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Asserts that standard output contains `text`.
    #[track_caller]
    pub(crate) fn prints(self, text: &str) -> Self {
        assert!(self.stdout.contains(text), "{text:?} is missing in: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Asserts that standard error contains `text`.
    #[track_caller]
    pub(crate) fn reports(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "{text:?} is missing in: {}", self.stderr);
        self
    }
}

#[cfg(unix)]
impl Service {
    /// Sends SIGTERM, as systemd does, and waits for the exit.
    pub(crate) fn stop(mut self) -> Outcome {
        signal(&self.child, "TERM");
        let mut stdout = String::new();
        self.stdout.read_to_string(&mut stdout).unwrap();
        let mut stderr = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        Outcome { code, stdout, stderr }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Fails if the service has already stopped.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the path of an example. Cargo builds the examples for `cargo test`, but not if only one test is selected.
fn path_of(name: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join("examples").join(name);
    let path = path.with_extension(env::consts::EXE_EXTENSION);
    assert!(path.is_file(), "{} is not built; run `cargo build --examples`", path.display());
    path
}

/// Sends a signal such as `INT`, which is Ctrl-C.
#[cfg(unix)]
pub(crate) fn signal(child: &Child, name: &str) {
    let pid = child.id().to_string();
    assert!(Command::new("kill").args([&format!("-{name}"), &pid]).status().unwrap().success());
}

/// Waits until a sandbox has received this many requests.
pub(crate) fn await_requests(sandbox: &Sandbox, count: usize) {
    while sandbox.ledger().len() < count {
        thread::sleep(Duration::from_millis(1));
    }
}

/// Creates a temporary directory that contains one file.
pub(crate) fn directory_with(name: &str, contents: &str) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    fs::write(&path, contents).unwrap();
    (directory, path)
}

/// Returns the names of all files in a directory, including hidden ones.
pub(crate) fn file_names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Returns a client for the sandbox.
pub(crate) fn client(sandbox: &Sandbox) -> ApiClient {
    ApiClient::new(Configuration::new(sandbox.token()).host(sandbox.url())).unwrap()
}

/// Counts the requests of an operation that changed something in a sandbox.
pub(crate) fn executed(sandbox: &Sandbox, operation: Operation) -> usize {
    sandbox.requests(operation).iter().filter(|entry| !entry.changes().is_empty()).count()
}

/// Counts all changes that requests made in a sandbox.
pub(crate) fn changes(sandbox: &Sandbox) -> usize {
    sandbox.ledger().iter().map(|entry| entry.changes().len()).sum()
}

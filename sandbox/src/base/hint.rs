//! Suggestions for misspelled names.

use std::collections::BTreeSet;

/// Longer names are not compared: the cost is quadratic, and they resemble no known name.
const LONGEST: usize = 80;
const MOST: usize = 3;

/// Returns `; did you mean ...?` with the known names at the smallest edit distance; empty if no name is similar.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let close = known.into_iter().filter(|_| name.len() <= LONGEST).filter_map(|candidate| {
        let distance = strsim::levenshtein(&name.to_lowercase(), &candidate.to_lowercase());
        // Two fifths of the letters: `name` is not close to `tags`, `LinksService_Make` is to `LinksService_Create`.
        let limit = name.len().max(candidate.len()) * 2 / 5;
        (distance <= limit).then_some((distance, candidate))
    });
    let close: BTreeSet<(usize, &str)> = close.collect();
    let Some((nearest, _)) = close.first() else { return String::new() };
    let names = close.iter().filter(|(distance, _)| distance == nearest).map(|(_, name)| *name).take(MOST);
    format!("; did you mean {}?", names.collect::<Vec<_>>().join(" or "))
}

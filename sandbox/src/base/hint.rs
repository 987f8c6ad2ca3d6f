//! Suggestions for misspelled names.

/// Longer names are not compared: the cost is quadratic, and they resemble no known name.
const LONGEST: usize = 80;
const MOST: usize = 3;

/// Returns `; did you mean ...?` with the known names that resemble the unknown one; empty if none does.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let similar = similar(name, known);
    match similar.as_slice() {
        [] => String::new(),
        names => format!("; did you mean {}?", names.join(" or ")),
    }
}

/// The names at the smallest edit distance, in alphabetical order.
fn similar<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    if name.len() > LONGEST {
        return Vec::new();
    }
    let close = known.into_iter().filter_map(|candidate| {
        let distance = distance(&name.to_lowercase(), &candidate.to_lowercase());
        // Two fifths of the letters: `name` is not close to `tags`, `LinksService_Make` is to `LinksService_Create`.
        let limit = name.len().max(candidate.len()) * 2 / 5;
        (distance <= limit).then_some((distance, candidate))
    });
    let mut close: Vec<_> = close.collect();
    close.sort_unstable();
    close.dedup();
    let nearest = close.first().map(|(distance, _)| *distance);
    let nearest = close.into_iter().filter(|(distance, _)| Some(*distance) == nearest);
    nearest.map(|(_, candidate)| candidate).take(MOST).collect()
}

/// The Levenshtein distance: insertions, deletions and substitutions of single characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_single_character_edits() {
        for (a, b, edits) in [("", "", 0), ("", "abc", 3), ("tags", "tag", 1), ("kitten", "sitting", 3), ("é", "e", 1)]
        {
            assert_eq!((distance(a, b), distance(b, a)), (edits, edits), "{a} {b}");
        }
    }

    #[test]
    fn only_the_nearest_names_are_suggested() {
        let known = ["tags", "pageSize", "pageToken", "LinksService_Create", "LinksService_CreateBulk"];
        for (name, hint) in [
            ("tag", "; did you mean tags?"),
            ("pagesize", "; did you mean pageSize?"),
            ("page_token", "; did you mean pageToken?"),
            ("LinksService_Make", "; did you mean LinksService_Create?"),
            ("name", ""),
            ("", ""),
        ] {
            assert_eq!(did_you_mean(name, known), hint, "{name}");
        }
        assert_eq!(did_you_mean("az", ["ax", "ay", "ab", "ac"]), "");
        assert_eq!(did_you_mean("aaz", ["aay", "aax", "aab", "aac"]), "; did you mean aab or aac or aax?");
        assert_eq!(did_you_mean(&"x".repeat(LONGEST + 1), [&*"x".repeat(LONGEST)]), "");
    }
}

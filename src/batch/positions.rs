//! Positions in messages.

use std::{fmt, ops::Range};

/// Displays ranges of positions with inclusive ends, such as `positions 3, 5 to 7`.
pub(super) struct Positions<'a, T>(pub(super) &'a [Range<T>]);

impl fmt::Display for Positions<'_, u64> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MAX_RANGES: usize = 8;
        let is_single = matches!(self.0, [range] if range.end - range.start == 1);
        f.write_str(if is_single { "position " } else { "positions " })?;
        for (n, Range { start, end }) in self.0.iter().take(MAX_RANGES).enumerate() {
            let separator = if n == 0 { "" } else { ", " };
            match end - start {
                1 => write!(f, "{separator}{start}")?,
                _ => write!(f, "{separator}{start} to {}", end - 1)?,
            }
        }
        f.write_str(if self.0.len() > MAX_RANGES { ", …" } else { "" })
    }
}

impl fmt::Display for Positions<'_, usize> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let ranges: Vec<_> = self.0.iter().map(|range| wide(range.start)..wide(range.end)).collect();
        write!(f, "{}", Positions(&ranges))
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn many_positions_are_abbreviated() {
        let ranges: Vec<Range<u64>> = (0..9).map(|n| n * 10..n * 10 + 1 + n % 2).collect();
        assert_snapshot!(Positions(&ranges), @"positions 0, 10 to 11, 20, 30 to 31, 40, 50 to 51, 60, 70 to 71, …");
    }
}

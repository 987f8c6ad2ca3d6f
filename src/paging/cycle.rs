//! Detection of page tokens that form a cycle.

/// Detects cycles of any length, and stores only two tokens (algorithm of R. P. Brent, 1980).
#[derive(Debug, Default)]
pub(super) struct CycleDetector {
    last: Option<String>,
    landmark: Option<String>,
    since_landmark: u64,
    distance: u64,
}

impl CycleDetector {
    pub(super) fn is_repeated(&mut self, token: &str) -> bool {
        if self.last.as_deref() == Some(token) || self.landmark.as_deref() == Some(token) {
            return true;
        }
        if self.since_landmark == self.distance {
            self.landmark = Some(token.to_owned());
            self.distance = self.distance.saturating_mul(2).max(1);
            self.since_landmark = 0;
        }
        self.since_landmark += 1;
        self.last = Some(token.to_owned());
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinct_tokens_are_no_cycle() {
        let mut detector = CycleDetector::default();
        assert!((0..1000).all(|n| !detector.is_repeated(&n.to_string())));
    }

    #[test]
    fn token_repeated_in_a_row_is_detected_at_once() {
        for lead in 0..20 {
            let mut detector = CycleDetector::default();
            assert!((0..lead).all(|n| !detector.is_repeated(&n.to_string())));
            assert!(!detector.is_repeated("same") && detector.is_repeated("same"), "after {lead}");
        }
    }

    #[test]
    fn cycle_is_detected_within_a_bounded_number_of_pages() {
        for lead in 0..10 {
            for length in 1..10 {
                let mut detector = CycleDetector::default();
                let detected_at = (0..1000).position(|n| {
                    let page = if n < lead { n } else { lead + (n - lead) % length };
                    detector.is_repeated(&page.to_string())
                });
                assert!(detected_at.unwrap() <= 3 * (lead + length) + 1, "{lead} pages, then a cycle of {length}");
            }
        }
    }
}

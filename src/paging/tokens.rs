//! Detection of page tokens that repeat.

/// Detects tokens that lead in a circle of any length, and stores only two of them (R. Brent, 1980).
#[derive(Debug, Default)]
pub(super) struct Tokens {
    last: Option<String>,
    landmark: Option<String>,
    since_landmark: u64,
    distance: u64,
}

impl Tokens {
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
    fn different_tokens_are_never_taken_for_a_circle() {
        let mut tokens = Tokens::default();
        assert!((0..1000).all(|n| !tokens.is_repeated(&n.to_string())));
    }

    #[test]
    fn a_token_twice_in_a_row_is_noticed_at_once() {
        for lead in 0..20 {
            let mut tokens = Tokens::default();
            assert!((0..lead).all(|n| !tokens.is_repeated(&n.to_string())));
            assert!(!tokens.is_repeated("same") && tokens.is_repeated("same"), "after {lead}");
        }
    }

    #[test]
    fn a_circle_is_noticed_before_long() {
        for lead in 0..10 {
            for length in 1..10 {
                let mut tokens = Tokens::default();
                let walked = (0..1000).position(|n| {
                    let page = if n < lead { n } else { lead + (n - lead) % length };
                    tokens.is_repeated(&page.to_string())
                });
                assert!(walked.unwrap() <= 3 * (lead + length) + 1, "{lead} pages, then a circle of {length}");
            }
        }
    }
}

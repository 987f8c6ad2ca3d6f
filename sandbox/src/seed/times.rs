//! The times of the visits in a seed: more on some days of the week, and few at night.

use std::time::Duration;

use fastrand::Rng;

use crate::base::clock::Timestamp;

/// The weights of the days, from Monday: most visits are at the end of the week.
const DAYS: [u64; 7] = [17, 18, 20, 22, 28, 38, 26];
/// The weights of the hours, in UTC: most visits are before work, at noon, and after work.
const HOURS: [u64; 24] = [2, 1, 1, 1, 2, 5, 12, 22, 28, 26, 22, 24, 32, 28, 22, 20, 22, 28, 34, 32, 24, 16, 9, 4];
/// A random factor of each day, in percent, so that weeks differ.
const VARIATION: std::ops::Range<u64> = 80..121;
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Returns `count` times of a span, in ascending order.
pub(crate) fn visits(from: Timestamp, until: Timestamp, count: usize, rng: &mut Rng) -> Vec<Timestamp> {
    let mut hours = Vec::new();
    let (mut at, mut factor) = (from, 100);
    while at < until {
        let local = at.utc();
        if local.hour() == 0 {
            factor = rng.u64(VARIATION);
        }
        let day = usize::from(local.weekday().to_monday_zero_offset().unsigned_abs());
        let hour = usize::from(local.hour().unsigned_abs());
        let end = at.start_of(HOUR).plus(HOUR).min(until);
        // The first and the last hour may be partial.
        let share = at.until(end).as_secs_f64() / HOUR.as_secs_f64();
        hours.push((at, end, share * as_f64(DAYS[day] * HOURS[hour] * factor)));
        at = end;
    }
    // Each visit has an equal part of the total weight, and a random time within it.
    let part = hours.iter().map(|(.., weight)| weight).sum::<f64>() / as_f64(u64::try_from(count).unwrap_or(1).max(1));
    let (mut before, mut hours) = (0.0, hours.into_iter().peekable());
    let time = |n: usize| {
        let place = (as_f64(u64::try_from(n).unwrap_or_default()) + rng.f64()) * part;
        while let Some((.., weight)) = hours.peek().filter(|(.., weight)| before + weight <= place) {
            before += weight;
            hours.next();
        }
        hours.peek().map_or(until, |(at, end, weight)| at.plus(at.until(*end).mul_f64((place - before) / weight)))
    };
    (0..count).map(time).collect()
}

fn as_f64(number: u64) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNT: usize = 900;

    fn month(now: &str) -> Vec<Timestamp> {
        let now = Timestamp::parse(now).unwrap();
        visits(now.minus(HOUR * 24 * 30), now, COUNT, &mut Rng::with_seed(1))
    }

    /// The number of times in each part.
    fn counts<const N: usize>(all: &[Timestamp], part: impl Fn(jiff::civil::DateTime) -> i8) -> [usize; N] {
        let mut counts = [0; N];
        all.iter().for_each(|at| counts[usize::try_from(part(at.utc())).unwrap()] += 1);
        counts
    }

    #[test]
    fn visits_vary_by_weekday_and_hour() {
        for now in ["2026-11-25T17:00:00Z", "2026-03-01T00:00:00.000001Z"] {
            let all = month(now);
            let days: [usize; 7] = counts(&all, |at| at.weekday().to_monday_zero_offset());
            let hours: [usize; 24] = counts(&all, jiff::civil::DateTime::hour);
            assert!(days[5] * 2 > days[0] * 3 && days[5] > days[6] && days.iter().all(|n| *n > 60), "{days:?}");
            assert!(hours[0..5].iter().sum::<usize>() < 40 && hours[12] > 50 && hours[18] > 50, "{hours:?}");
        }
    }

    #[test]
    fn visits_depend_only_on_the_clock() {
        let now = "2026-11-25T17:20:33Z";
        let all = month(now);
        assert_eq!(all, month(now));
        assert_ne!(all, month("2026-11-25T17:20:34Z"));
        assert!(all.is_sorted() && all.len() == COUNT);
        let now = Timestamp::parse(now).unwrap();
        assert!(all[0] >= now.minus(HOUR * 24 * 30) && all[COUNT - 1] < now);
        assert!(visits(now, now, 0, &mut Rng::with_seed(1)).is_empty());
        assert_eq!(visits(now, now, 2, &mut Rng::with_seed(1)), [now, now]);
    }
}

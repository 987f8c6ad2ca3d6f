//! The modules of a code, and how much of their middle a logo can cover.

use qrcode::{Color, QrCode};
use rqrr::{Grid, SimpleGrid};

use super::Level;

/// Modules of a side of the patterns in three of the corners.
pub(super) const FINDER: usize = 7;
/// What no logo may reach: a corner, the light around it, and what says how the code is to be read.
const EDGE: usize = 9;

/// A code without the light around it.
pub(super) struct Code {
    pub(super) width: usize,
    dark: Vec<bool>,
}

/// The square in the middle that a logo takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hole {
    /// Of the code.
    width: f64,
    /// Of the logo, and of what is kept free around it.
    side: f64,
    margin: f64,
}

impl Hole {
    fn new(width: usize, part: f64, margin: f64) -> Self {
        let width = modules(width);
        Self { width, side: part * width, margin }
    }

    /// Where the logo is, on both axes, and its side.
    pub(super) fn logo(&self) -> (f64, f64) {
        ((self.width - self.side) / 2.0, self.side)
    }

    /// Whether it takes any of a module.
    pub(super) fn holds(&self, x: usize, y: usize) -> bool {
        let reach = self.side / 2.0 + self.margin;
        let inside = |at: usize| (modules(at) + 0.5 - self.width / 2.0).abs() < reach + 0.5 - 1e-9;
        self.side > 0.0 && inside(x) && inside(y)
    }

    fn is_clear_of_edges(&self) -> bool {
        self.side / 2.0 + self.margin <= self.width / 2.0 - modules(EDGE)
    }
}

fn modules(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

impl Code {
    /// None if the text is too long for the level.
    pub(super) fn new(text: &str, level: Level) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), level).ok()?;
        let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Self { width: code.width(), dark })
    }

    /// The code with the least error correction, from a level on, that can do without so much of its middle. If none can,
    /// the hole is as large as the strongest one allows, and there is none if that is nothing.
    pub(super) fn with_hole(
        text: &str,
        least: Level,
        part: f64,
        margin: impl Fn(usize) -> f64,
    ) -> Option<(Self, Option<Hole>)> {
        let levels = [Level::L, Level::M, Level::Q, Level::H];
        let codes = levels.into_iter().filter(|level| *level >= least).map_while(|level| Self::new(text, level));
        let mut strongest = None;
        for code in codes {
            let hole = Hole::new(code.width, part, margin(code.width));
            if code.reads_without(&hole, text) {
                return Some((code, Some(hole)));
            }
            strongest = Some(code);
        }
        let code = strongest?;
        let margin = margin(code.width);
        // By single modules: less is not seen.
        let smaller = (1..code.width).rev().map(|side| modules(side) / modules(code.width)).filter(|less| *less < part);
        let mut holes = smaller.map(|part| Hole::new(code.width, part, margin));
        let hole = holes.find(|hole| code.reads_without(hole, text));
        Some((code, hole))
    }

    pub(super) fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.width + x]
    }

    pub(super) fn is_finder(&self, x: usize, y: usize) -> bool {
        let far = self.width - FINDER;
        (x < FINDER && (y < FINDER || y >= far)) || (x >= far && y < FINDER)
    }

    /// Whether it can be read with all that the hole takes turned into its opposite: no logo can look worse.
    fn reads_without(&self, hole: &Hole, text: &str) -> bool {
        if !hole.is_clear_of_edges() {
            return false;
        }
        let seen = |x: usize, y: usize| self.is_dark(x, y) != hole.holds(x, y);
        let read = Grid::new(SimpleGrid::from_func(self.width, seen)).decode();
        read.is_ok_and(|(_, read)| read == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "http://127.0.0.1:4010/docs?lbsrc=qrcode";
    const LEVELS: [Level; 4] = [Level::L, Level::M, Level::Q, Level::H];

    fn level(code: &Code, text: &str) -> Level {
        let same = |level: &Level| Code::new(text, *level).is_some_and(|other| other.dark == code.dark);
        LEVELS.into_iter().find(same).unwrap()
    }

    #[test]
    fn a_code_without_a_hole_reads() {
        for level in LEVELS {
            let code = Code::new(TEXT, level).unwrap();
            assert!(code.reads_without(&Hole::new(code.width, 0.0, 0.0), TEXT), "{level:?}");
            assert!(!code.reads_without(&Hole::new(code.width, 0.0, 0.0), "another"));
        }
    }

    #[test]
    fn a_larger_hole_asks_for_a_stronger_code() {
        let hole = |part| {
            let (code, hole) = Code::with_hole(TEXT, Level::L, part, |_| 0.0).unwrap();
            (level(&code, TEXT), hole.unwrap().logo().1 / modules(code.width))
        };
        let (level, part) = hole(0.1);
        assert_eq!((level, part), (Level::L, 0.1));
        let (level, part) = hole(0.25);
        assert!(level > Level::L && (part - 0.25).abs() < 1e-9, "{level:?} {part}");
        // Three tenths of the code can be mended, so a logo of nine tenths of its side cannot be borne.
        let (level, part) = hole(0.9);
        assert!(level == Level::H && (0.2..0.5).contains(&part), "{level:?} {part}");
    }

    #[test]
    fn a_margin_counts_as_covered() {
        let side = |margin: f64| Code::with_hole(TEXT, Level::H, 0.9, move |_| margin).unwrap().1.map(|hole| hole.side);
        assert!(side(0.0).unwrap() >= side(1.0).unwrap() + 1.0);
        assert_eq!(side(20.0), None, "nothing is left for a logo");
    }

    #[test]
    fn a_text_that_fills_a_code_gets_no_more_correction() {
        let text = "x".repeat(2400);
        let (code, hole) = Code::with_hole(&text, Level::L, 0.5, |_| 0.0).unwrap();
        assert_eq!(level(&code, &text), Level::L);
        let part = hole.unwrap().side / modules(code.width);
        assert!((0.1..0.3).contains(&part), "{part}");
    }

    #[test]
    fn a_hole_holds_what_it_touches() {
        // From 9 to 12 of 21 modules.
        let hole = Hole::new(21, 3.0 / 21.0, 0.0);
        assert_eq!((0..21).filter(|x| hole.holds(*x, 10)).collect::<Vec<_>>(), [9, 10, 11]);
        let hole = Hole::new(21, 3.2 / 21.0, 0.0);
        assert_eq!((0..21).filter(|x| hole.holds(10, *x)).collect::<Vec<_>>(), [8, 9, 10, 11, 12]);
        assert!(!hole.holds(10, 13));
    }
}

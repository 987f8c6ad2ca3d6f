//! The shapes that a code is drawn of, as paths of an SVG in units of a module.

use std::fmt::Write as _;

use super::code::FINDER;

/// What a module looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dots {
    Square,
    Round,
    Bubbly,
    CircuitChip,
    Rounded,
    ExtraRounded,
    Classy,
    ClassyRounded,
    Hexagon,
    Octagon,
}

/// What frames the corners of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Corner {
    Square,
    Dot,
    ExtraRounded,
    Hexagon,
    Octagon,
    Leaf,
}

/// What is in those frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eye {
    Square,
    Dot,
    Hexagon,
    Octagon,
    Teardrop,
    Star,
}

/// Enums that the API has names for.
pub(crate) trait Named: Sized + Copy + 'static {
    const PREFIX: &'static str;
    const ALL: &'static [(&'static str, Self)];

    /// None for what is unspecified, or new.
    fn named(text: &str) -> Option<Self> {
        let name = text.strip_prefix(Self::PREFIX)?;
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

impl Named for Dots {
    const PREFIX: &'static str = "DOTS_TYPE_";
    const ALL: &'static [(&'static str, Self)] = &[
        ("SQUARE", Self::Square),
        ("DOTS", Self::Round),
        ("BUBBLY_DOTS", Self::Bubbly),
        ("CIRCUIT_CHIP", Self::CircuitChip),
        ("ROUNDED", Self::Rounded),
        ("EXTRA_ROUNDED", Self::ExtraRounded),
        ("CLASSY", Self::Classy),
        ("CLASSY_ROUNDED", Self::ClassyRounded),
        ("HEXAGON", Self::Hexagon),
        ("OCTAGON", Self::Octagon),
    ];
}

impl Named for Corner {
    const PREFIX: &'static str = "CORNERS_SQUARE_TYPE_";
    const ALL: &'static [(&'static str, Self)] = &[
        ("SQUARE", Self::Square),
        ("DOT", Self::Dot),
        ("EXTRA_ROUNDED", Self::ExtraRounded),
        ("HEXAGON", Self::Hexagon),
        ("OCTAGON", Self::Octagon),
        ("LEAF", Self::Leaf),
    ];
}

impl Named for Eye {
    const PREFIX: &'static str = "CORNERS_DOT_TYPE_";
    const ALL: &'static [(&'static str, Self)] = &[
        ("SQUARE", Self::Square),
        ("DOT", Self::Dot),
        ("HEXAGON", Self::Hexagon),
        ("OCTAGON", Self::Octagon),
        ("TEARDROP", Self::Teardrop),
        ("STAR", Self::Star),
    ];
}

/// A square: its upper left corner, and its side.
type Square = (f64, f64, f64);

/// Corners of a hexagon and an octagon, as parts of the square that they fill. They cut less off it than regular ones, for
/// readers look for corners along their diagonals, too.
const HEXAGON: [(f64, f64); 6] = [(0.2, 0.0), (0.8, 0.0), (1.0, 0.5), (0.8, 1.0), (0.2, 1.0), (0.0, 0.5)];
const OCTAGON: [(f64, f64); 8] =
    [(0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7), (0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3)];

/// A path that grows. Writing to a String cannot fail.
#[derive(Default)]
struct Path(String);

impl Path {
    /// A square with rounded corners: the radii from the upper left one on, clockwise.
    fn rounded(&mut self, (x, y, side): Square, radii: [f64; 4]) {
        let ends = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
        let [first, ..] = radii;
        let _ = write!(self.0, "M{:.3} {y:.3}", x + first);
        for (n, (across, down)) in ends.into_iter().enumerate() {
            let (from, to) = (radii[n], radii[(n + 1) % 4]);
            let run = side - from - to;
            let _ = write!(self.0, "l{:.3} {:.3}", across * run, down * run);
            if to > 0.0 {
                // From one side into the next, which is the side turned to the right.
                let (dx, dy) = (to * (across - down), to * (down + across));
                let _ = write!(self.0, "a{to:.3} {to:.3} 0 0 1 {dx:.3} {dy:.3}");
            }
        }
        self.0.push('z');
    }

    fn circle(&mut self, (x, y, side): Square) {
        self.rounded((x, y, side), [side / 2.0; 4]);
    }

    fn polygon(&mut self, (x, y, side): Square, corners: impl IntoIterator<Item = (f64, f64)>) {
        for (n, (across, down)) in corners.into_iter().enumerate() {
            let letter = if n == 0 { 'M' } else { 'L' };
            let _ = write!(self.0, "{letter}{:.3} {:.3}", x + across * side, y + down * side);
        }
        self.0.push('z');
    }
}

/// What is dark beside a module.
struct Around {
    left: bool,
    right: bool,
    up: bool,
    down: bool,
}

impl Around {
    /// Of the corners that no neighbour touches: the radius each gets, from the upper left one on.
    fn free(&self, radius: f64) -> [f64; 4] {
        let Self { left, right, up, down } = *self;
        let free = [!left && !up, !right && !up, !right && !down, !left && !down];
        let pairs = (0..4).any(|n| free[n] && free[(n + 1) % 4]) || (free[0] && free[2]) || (free[1] && free[3]);
        // Two arcs that meet share the side.
        let radius = if pairs { radius.min(0.5) } else { radius };
        free.map(|free| if free { radius } else { 0.0 })
    }
}

impl Dots {
    /// All modules that are dark.
    pub(super) fn path(self, width: usize, dark: &dyn Fn(usize, usize) -> bool) -> String {
        let mut path = Path::default();
        for y in 0..width {
            if self == Self::Square {
                runs(&mut path, width, y, dark);
                continue;
            }
            for x in (0..width).filter(|x| dark(*x, y)) {
                let around = Around {
                    left: x > 0 && dark(x - 1, y),
                    right: x + 1 < width && dark(x + 1, y),
                    up: y > 0 && dark(x, y - 1),
                    down: y + 1 < width && dark(x, y + 1),
                };
                self.module(&mut path, (x, y), &around);
            }
        }
        path.0
    }

    fn module(self, path: &mut Path, (x, y): (usize, usize), around: &Around) {
        let square = (float(x), float(y), 1.0);
        match self {
            Self::Square => path.rounded(square, [0.0; 4]),
            Self::Round => path.circle(square),
            Self::Bubbly => {
                // Sizes that look like chance, and are the same each time.
                let side = [1.0, 0.78, 0.92, 0.84, 0.96][(x * 7 + y * 13 + x * y) % 5];
                let inset = (1.0 - side) / 2.0;
                path.circle((square.0 + inset, square.1 + inset, side));
            }
            Self::CircuitChip => chip(path, square, around),
            Self::Rounded => path.rounded(square, around.free(0.5)),
            Self::ExtraRounded => path.rounded(square, around.free(1.0)),
            Self::Classy => path.rounded(square, diagonal(around.free(0.5))),
            Self::ClassyRounded => path.rounded(square, diagonal(around.free(1.0))),
            Self::Hexagon => path.polygon(square, HEXAGON),
            Self::Octagon => path.polygon(square, OCTAGON),
        }
    }
}

/// Squares, as long as they follow one another: short, and without seams.
fn runs(path: &mut Path, width: usize, y: usize, dark: &dyn Fn(usize, usize) -> bool) {
    let mut x = 0;
    while x < width {
        let length = (x..width).take_while(|x| dark(*x, y)).count();
        if length > 0 {
            let _ = write!(path.0, "M{x} {y}h{length}v1h-{length}z");
        }
        x += length.max(1);
    }
}

/// A pad with a trace to each neighbour: one outline, so that nothing lies over itself.
fn chip(path: &mut Path, (x, y, _): Square, around: &Around) {
    // A pad of eight tenths, traces of four tenths.
    const PAD: f64 = 0.4;
    const TRACE: f64 = 0.2;
    let sides = [around.up, around.right, around.down, around.left];
    let (x, y) = (x + 0.5, y + 0.5);
    for (n, joined) in sides.into_iter().enumerate() {
        // Each side as if it were the upper one, turned.
        let turn = |(across, down): (f64, f64)| match n {
            0 => (across, down),
            1 => (-down, across),
            2 => (-across, -down),
            _ => (down, -across),
        };
        let cut = PAD - TRACE;
        let corners: &[(f64, f64)] = match joined {
            true => &[(-cut, -PAD), (-TRACE, -PAD), (-TRACE, -0.5), (TRACE, -0.5), (TRACE, -PAD), (cut, -PAD)],
            false => &[(-cut, -PAD), (cut, -PAD)],
        };
        for (m, corner) in corners.iter().enumerate() {
            let (across, down) = turn(*corner);
            let letter = if n == 0 && m == 0 { 'M' } else { 'L' };
            let _ = write!(path.0, "{letter}{:.3} {:.3}", x + across, y + down);
        }
    }
    path.0.push('z');
}

/// Keeps the upper left and the lower right corner round.
fn diagonal([first, _, third, _]: [f64; 4]) -> [f64; 4] {
    [first, 0.0, third, 0.0]
}

fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

impl Corner {
    /// A ring of one module, seen from outside: what is within it is left out by filling even and odd.
    pub(super) fn path(self, x: usize, y: usize) -> String {
        let mut path = Path::default();
        for inset in [0_u8, 1] {
            let inset = f64::from(inset);
            let square = (float(x) + inset, float(y) + inset, float(FINDER) - 2.0 * inset);
            match self {
                Self::Square => path.rounded(square, [0.0; 4]),
                Self::Dot => path.circle(square),
                Self::ExtraRounded => path.rounded(square, [2.5 - inset; 4]),
                Self::Hexagon => path.polygon(square, HEXAGON),
                Self::Octagon => path.polygon(square, OCTAGON),
                Self::Leaf => path.rounded(square, diagonal([3.0 - inset; 4])),
            }
        }
        path.0
    }
}

impl Eye {
    pub(super) fn path(self, x: usize, y: usize) -> String {
        let mut path = Path::default();
        let square = (float(x + 2), float(y + 2), 3.0);
        match self {
            Self::Square => path.rounded(square, [0.0; 4]),
            Self::Dot => path.circle(square),
            Self::Hexagon => path.polygon(square, HEXAGON),
            Self::Octagon => path.polygon(square, OCTAGON),
            Self::Teardrop => path.rounded(square, [1.5, 0.0, 1.5, 1.5]),
            Self::Star => path.polygon(square, star()),
        }
        path.0
    }
}

/// Five points, thick enough to count as three modules: a thin star would not be found by readers.
fn star() -> impl Iterator<Item = (f64, f64)> {
    (0..10_u8).map(|n| {
        let reach = if n % 2 == 0 { 0.58 } else { 0.42 };
        let (sin, cos) = (f64::from(n) * std::f64::consts::TAU / 10.0).sin_cos();
        (0.5 + reach * sin, 0.5 - reach * cos)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::document;

    fn names(schema: &str) -> Vec<&'static str> {
        let values = document().component(schema)["enum"].as_array().unwrap();
        values.iter().map(|value| value.as_str().unwrap()).filter(|name| !name.ends_with("_UNSPECIFIED")).collect()
    }

    #[test]
    fn every_shape_of_the_document_is_known() {
        assert!(names("DotsType").into_iter().all(|name| Dots::named(name).is_some()));
        assert!(names("CornersSquareType").into_iter().all(|name| Corner::named(name).is_some()));
        assert!(names("CornersDotType").into_iter().all(|name| Eye::named(name).is_some()));
        assert_eq!((Dots::ALL.len(), Corner::ALL.len(), Eye::ALL.len()), (10, 6, 6));
        assert_eq!(Dots::named("DOTS_TYPE_UNSPECIFIED"), None);
    }

    #[test]
    fn squares_are_drawn_in_runs() {
        let rows = ["##.#", "....", "...#", "####"].map(str::as_bytes);
        let path = Dots::Square.path(4, &|x, y| rows[y][x] == b'#');
        assert_eq!(path, "M0 0h2v1h-2zM3 0h1v1h-1zM3 2h1v1h-1zM0 3h4v1h-4z");
    }

    #[test]
    fn only_free_corners_are_round() {
        let around = |left, right, up, down| Around { left, right, up, down };
        assert_eq!(around(false, false, false, false).free(1.0), [0.5; 4]);
        assert_eq!(around(false, true, false, true).free(1.0), [1.0, 0.0, 0.0, 0.0]);
        assert_eq!(around(true, false, false, false).free(1.0), [0.0, 0.5, 0.5, 0.0]);
        assert_eq!(around(true, true, false, false).free(1.0), [0.0; 4]);
        assert_eq!(diagonal(around(false, false, false, false).free(0.5)), [0.5, 0.0, 0.5, 0.0]);
    }

    #[test]
    fn a_rounded_square_comes_back_to_its_beginning() {
        let mut path = Path::default();
        path.rounded((1.0, 2.0, 1.0), [0.5, 0.0, 0.25, 0.0]);
        assert_eq!(
            path.0,
            "M1.500 2.000l0.500 0.000l0.000 0.750a0.250 0.250 0 0 1 -0.250 0.250l-0.750 0.000l0.000 -0.500\
             a0.500 0.500 0 0 1 0.500 -0.500z"
        );
    }

    #[test]
    fn a_chip_is_joined_to_its_neighbours() {
        let joined = Dots::CircuitChip.path(2, &|_, y| y == 0);
        assert_eq!(joined.matches('z').count(), 2);
        assert!(joined.contains("L1.000 0.300") && joined.contains("L1.000 0.700"), "{joined}");
    }
}

//! QR code images: the modules, the look they have, and the logo in their middle.
//!
//! A code is drawn as an SVG, whatever format it is handed out in. Its colours are as asked for; whether readers can tell
//! them apart is up to who chose them.

mod code;
mod shapes;

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use self::code::{Code, FINDER};
use crate::paint::Paint;
use crate::picture;

pub(crate) use self::shapes::{Corner, Dots, Eye, Named};
pub(crate) use crate::picture::Format;
pub(crate) use qrcode::EcLevel as Level;

/// Pixels of a module where no size is asked for, and modules of light around the code, as its standard wants.
const SCALE: u32 = 8;
const MARGIN: usize = 4;

/// How a code is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Style {
    /// Width and height in pixels.
    pub(crate) size: Option<[u32; 2]>,
    pub(crate) dots: (Dots, Paint),
    /// The frames of the three corners, and what is in them; drawn as the dots are filled unless they have their own.
    pub(crate) corners: (Corner, Option<Paint>),
    pub(crate) eyes: (Eye, Option<Paint>),
    pub(crate) background: Paint,
    /// The least error correction; a logo can ask for more.
    pub(crate) level: Level,
    pub(crate) format: Format,
    pub(crate) logo: Option<Logo>,
}

/// The image in the middle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Logo {
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
    /// Its side, as a part of the code's; smaller if the code could not be read otherwise.
    pub(crate) part: f64,
    /// Leaves out the modules behind it, and those closer to it than so many pixels.
    pub(crate) clears: Option<u32>,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            size: None,
            dots: (Dots::Square, Paint::BLACK),
            corners: (Corner::Square, None),
            eyes: (Eye::Square, None),
            background: Paint::WHITE,
            level: Level::M,
            format: Format::Png,
            logo: None,
        }
    }
}

/// Where a code lies in its image: its modules are one unit wide, and its own upper left corner is the origin.
struct Frame {
    /// In pixels.
    size: [u32; 2],
    /// Of the view, in modules.
    origin: [f64; 2],
    view: [f64; 2],
    /// Pixels of a module.
    scale: f64,
}

impl Frame {
    fn new(width: usize, size: Option<[u32; 2]>) -> Self {
        let modules = u32::try_from(width + 2 * MARGIN).unwrap_or(u32::MAX);
        let size = size.unwrap_or([modules * SCALE; 2]);
        let scale = f64::from(size[0].min(size[1])) / f64::from(modules);
        let view = size.map(|side| f64::from(side) / scale);
        let code = f64::from(u32::try_from(width).unwrap_or(u32::MAX));
        Self { size, origin: view.map(|side| (code - side) / 2.0), view, scale }
    }
}

/// A code that is still to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Drawing {
    pub(crate) text: String,
    pub(crate) style: Style,
}

impl Drawing {
    /// None if the text does not fit into a code.
    pub(crate) fn new(text: String, style: Style) -> Option<Self> {
        fits(&text, style.level).then_some(Self { text, style })
    }

    pub(crate) fn draw(&self) -> Option<Vec<u8>> {
        draw(&self.text, &self.style)
    }
}

/// The QR code of a text; none if it does not fit into one.
fn draw(text: &str, style: &Style) -> Option<Vec<u8>> {
    picture::encode(svg(text, style)?, style.format)
}

/// Whether a text fits into a code.
pub(crate) fn fits(text: &str, level: Level) -> bool {
    Code::new(text, level).is_some()
}

fn svg(text: &str, style: &Style) -> Option<String> {
    let (code, logo) = match &style.logo {
        None => (Code::new(text, style.level)?, None),
        Some(logo) => {
            let margin = |width| f64::from(logo.clears.unwrap_or(0)) / Frame::new(width, style.size).scale;
            let (code, hole) = Code::with_hole(text, style.level, logo.part, margin)?;
            (code, hole.map(|hole| (logo, hole)))
        }
    };
    let Frame { size: [width, height], origin: [left, top], view: [across, down], .. } =
        Frame::new(code.width, style.size);
    let mut definitions = String::new();
    let mut drawing = String::new();
    let mut fill = |paint: &Paint, id: &str, path: &str| {
        let fill = paint.fill(id, &mut definitions);
        // Writing to a String cannot fail.
        let _ = write!(drawing, "<path {fill} fill-rule=\"evenodd\" d=\"{path}\"/>");
    };
    fill(&style.background, "background", &format!("M{left:.3} {top:.3}h{across:.3}v{down:.3}h-{across:.3}z"));
    let (dots, ink) = &style.dots;
    let cleared =
        |x: usize, y: usize| logo.as_ref().is_some_and(|(logo, hole)| logo.clears.is_some() && hole.holds(x, y));
    let dark = |x: usize, y: usize| code.is_dark(x, y) && !code.is_finder(x, y) && !cleared(x, y);
    // Each shape is whole by itself, and none lies over another, so that one rule of filling serves all.
    fill(ink, "dots", &dots.path(code.width, &dark));
    let far = code.width - FINDER;
    for (n, (x, y)) in [(0, 0), (far, 0), (0, far)].into_iter().enumerate() {
        let (corner, own) = &style.corners;
        fill(own.as_ref().unwrap_or(ink), &format!("corner{n}"), &corner.path(x, y));
        let (eye, own) = &style.eyes;
        fill(own.as_ref().unwrap_or(ink), &format!("eye{n}"), &eye.path(x, y));
    }
    if let Some((logo, hole)) = &logo {
        let (at, side) = hole.logo();
        let data = STANDARD.encode(&logo.bytes);
        let _ = write!(
            drawing,
            "<image x=\"{at:.3}\" y=\"{at:.3}\" width=\"{side:.3}\" height=\"{side:.3}\" href=\"data:{};base64,{data}\"/>",
            logo.content_type
        );
    }
    // Squares have no curves to be smoothed, and no seams between them.
    let crisp = if *dots == Dots::Square { " shape-rendering=\"crispEdges\"" } else { "" };
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"{left:.3} {top:.3} {across:.3} {down:.3}\"{crisp}><defs>{definitions}</defs>{drawing}</svg>\n"
    ))
}

#[cfg(test)]
mod tests;

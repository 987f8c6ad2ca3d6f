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
mod tests {
    use resvg::tiny_skia::Pixmap;
    use rxing::common::HybridBinarizer;
    use rxing::qrcode::QRCodeReader;
    use rxing::{BinaryBitmap, Luma8LuminanceSource, Reader as _};
    use svgtypes::Color;

    use super::*;
    use crate::picture::tests::decode;

    const TEXT: &str = "http://127.0.0.1:4010/docs?lbsrc=qrcode";

    /// What a reader makes of an image.
    fn read(pixels: &Pixmap) -> Option<String> {
        let grey = pixels.pixels().iter().map(|pixel| {
            let [r, g, b] = [pixel.red(), pixel.green(), pixel.blue()].map(u32::from);
            u8::try_from((r * 299 + g * 587 + b * 114) / 1000).unwrap()
        });
        let source = Luma8LuminanceSource::new(grey.collect(), pixels.width(), pixels.height()).unwrap();
        let mut image = BinaryBitmap::new(HybridBinarizer::new(source));
        QRCodeReader.decode(&mut image).ok().map(|read| read.getText().to_owned())
    }

    fn reads(style: &Style, what: &str) {
        let drawn = draw(TEXT, style).unwrap();
        let pixels = decode(&drawn, style.format);
        if read(&pixels).as_deref() != Some(TEXT) {
            let file = std::env::temp_dir().join("unread.png");
            std::fs::write(&file, pixels.encode_png().unwrap()).unwrap();
            panic!("{what} cannot be read: {}", file.display());
        }
    }

    fn gradient(angle: Option<f64>) -> Paint {
        let stops =
            [(0.0, Color::new_rgb(0x10, 0x20, 0x80)), (0.5, Color::new_rgb(0x90, 0, 0x30)), (1.0, Color::black())];
        Paint::Gradient { angle, stops: stops.to_vec() }
    }

    fn logo(part: f64, clears: Option<u32>) -> Logo {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path fill=\"#0a0\" \
               d=\"M0 0h10v10h-10z\"/><path fill=\"#fff\" d=\"M3 3h4v4h-4z\"/></svg>";
        Logo { content_type: "image/svg+xml".to_owned(), bytes: svg.as_bytes().to_vec(), part, clears }
    }

    #[test]
    fn every_shape_can_be_read() {
        for (name, dots) in Dots::ALL {
            reads(&Style { dots: (*dots, Paint::BLACK), size: Some([300; 2]), ..Style::default() }, name);
        }
        for (name, corner) in Corner::ALL {
            for (eye_name, eye) in Eye::ALL {
                let style =
                    Style { corners: (*corner, None), eyes: (*eye, None), size: Some([300; 2]), ..Style::default() };
                reads(&style, &format!("{name} around {eye_name}"));
            }
        }
    }

    #[test]
    fn every_gradient_can_be_read() {
        for (n, angle) in [None, Some(0.0), Some(90.0), Some(135.0), Some(-45.0)].into_iter().enumerate() {
            let background =
                Paint::Gradient { angle, stops: vec![(0.0, Color::white()), (1.0, Color::new_rgb(0xff, 0xee, 0xcc))] };
            let style = Style {
                dots: (Dots::Rounded, gradient(angle)),
                corners: (Corner::ExtraRounded, Some(gradient(Some(10.0)))),
                background,
                ..Style::default()
            };
            reads(&style, &format!("gradient {n}"));
        }
    }

    #[test]
    fn a_large_code_is_one_of_large_modules() {
        let side = 2048;
        let style = Style { dots: (Dots::Rounded, gradient(Some(45.0))), size: Some([side; 2]), ..Style::default() };
        let large = Pixmap::decode_png(&draw(TEXT, &style).unwrap()).unwrap();
        assert_eq!([large.width(), large.height()], [side; 2]);
        // The reader tells light from dark by what is near, and so nothing within a module of more than a hundred pixels,
        // where other readers have no difficulty: one pixel of each eight by eight is enough.
        let (small, step) = (side / 8, 8);
        let mut pixels = Pixmap::new(small, small).unwrap();
        for (pixel, at) in pixels.pixels_mut().iter_mut().zip(0..) {
            *pixel = large.pixel(at % small * step, at / small * step).unwrap();
        }
        assert_eq!(read(&pixels).as_deref(), Some(TEXT));
    }

    #[test]
    fn every_logo_can_be_read_at_every_level() {
        for level in [Level::L, Level::M, Level::Q, Level::H] {
            for part in [0.1, 0.2, 0.3, 0.4, 1.0] {
                for clears in [None, Some(6)] {
                    let style = Style { level, logo: Some(logo(part, clears)), ..Style::default() };
                    reads(&style, &format!("{level:?} with a logo of {part} that clears {clears:?}"));
                }
            }
        }
    }

    #[test]
    fn every_format_can_be_read() {
        for format in Format::ALL {
            let style = Style { format, size: Some([300; 2]), logo: Some(logo(0.3, Some(4))), ..Style::default() };
            reads(&style, &format!("{format:?}"));
        }
    }

    #[test]
    fn a_logo_is_seen_in_the_middle() {
        let pixel = |clears| {
            let style = Style { logo: Some(logo(0.2, clears)), size: Some([410; 2]), ..Style::default() };
            let pixels = decode(&draw(TEXT, &style).unwrap(), Format::Png);
            let at = |x, y| {
                let pixel = pixels.pixel(x, y).unwrap();
                [pixel.red(), pixel.green(), pixel.blue()]
            };
            (at(205, 205), at(205 - 25, 205))
        };
        assert_eq!(pixel(None), ([255; 3], [0, 170, 0]));
        let svg = |clears| svg(TEXT, &Style { logo: Some(logo(0.2, clears)), ..Style::default() }).unwrap();
        assert!(svg(None).contains("href=\"data:image/svg+xml;base64,PHN2"));
        let modules = |svg: String| svg.matches(['M', 'h']).count();
        assert!(modules(svg(Some(0))) != modules(svg(None)), "the modules behind it are left out");
    }

    #[test]
    fn an_image_has_the_size_that_is_asked_for() {
        for (size, expected) in [(None, [296, 296]), (Some([256, 256]), [256, 256]), (Some([400, 300]), [400, 300])] {
            let style = Style { size, ..Style::default() };
            let pixels = Pixmap::decode_png(&draw(TEXT, &style).unwrap()).unwrap();
            // Version 3 has 29 modules, and 4 around them.
            assert_eq!([pixels.width(), pixels.height()], expected);
            assert_eq!(read(&pixels).as_deref(), Some(TEXT));
        }
    }

    #[test]
    fn the_colours_are_those_of_the_style() {
        let [dark, frame, eye, light] = [[1, 2, 200], [200, 0, 0], [0, 90, 0], [255, 250, 240]];
        let solid = |[r, g, b]: [u8; 3]| Paint::Solid(Color::new_rgb(r, g, b));
        let style = Style {
            dots: (Dots::Square, solid(dark)),
            corners: (Corner::Square, Some(solid(frame))),
            eyes: (Eye::Square, Some(solid(eye))),
            background: solid(light),
            ..Style::default()
        };
        let pixels = Pixmap::decode_png(&draw(TEXT, &style).unwrap()).unwrap();
        let module = |x: u32, y: u32| {
            let pixel = pixels.pixel((x + 4) * 8 + 4, (y + 4) * 8 + 4).unwrap();
            [pixel.red(), pixel.green(), pixel.blue()]
        };
        assert_eq!((module(0, 0), module(3, 3), module(1, 1)), (frame, eye, light));
        // The line of timing, which every code has, between two corners.
        assert_eq!((module(8, 6), module(9, 6)), (dark, light));
    }

    #[test]
    fn an_svg_is_drawn_of_squares_in_runs() {
        let style = Style { format: Format::Svg, size: Some([512; 2]), ..Style::default() };
        let svg = String::from_utf8(draw(TEXT, &style).unwrap()).unwrap();
        assert!(svg.contains("width=\"512\"") && svg.contains("viewBox=\"-4.000 -4.000 37.000 37.000\""), "{svg}");
        assert!(svg.contains("shape-rendering=\"crispEdges\""));
    }

    #[test]
    fn too_much_text_is_no_code() {
        assert_eq!(draw(&"x".repeat(4000), &Style::default()), None);
        assert!(!fits(&"x".repeat(2400), Level::M) && fits(&"x".repeat(2300), Level::M));
    }
}

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
    let stops = [(0.0, Color::new_rgb(0x10, 0x20, 0x80)), (0.5, Color::new_rgb(0x90, 0, 0x30)), (1.0, Color::black())];
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

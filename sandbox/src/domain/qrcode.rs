//! QR code images: black modules on white, as PNG or SVG.

use std::fmt::Write as _;

use png::{BitDepth, ColorType, Encoder};
use qrcode::{Color, QrCode};

pub(crate) use qrcode::EcLevel as Level;

/// Pixels per module if no size is requested.
const SCALE: u32 = 8;
/// Modules of the quiet zone on each side, as ISO/IEC 18004 requires.
const QUIET_ZONE: u32 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Png,
    Svg,
}

impl Format {
    pub(crate) const ALL: [Self; 2] = [Self::Png, Self::Svg];

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// The properties of a design that affect its image.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Style {
    /// Width and height in pixels.
    pub(crate) size: Option<[u32; 2]>,
    pub(crate) level: Level,
    pub(crate) format: Format,
}

impl Default for Style {
    fn default() -> Self {
        Self { size: None, level: Level::M, format: Format::Png }
    }
}

/// The modules of a code, without its quiet zone.
struct Code {
    width: u32,
    modules: Vec<Color>,
}

impl Code {
    /// `None` if the text is too long for the level.
    fn new(text: &str, level: Level) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), level).ok()?;
        Some(Self { width: code.width().try_into().ok()?, modules: code.into_colors() })
    }

    fn is_dark(&self, x: u32, y: u32) -> bool {
        x < self.width && y < self.width && self.modules[(y * self.width + x) as usize] == Color::Dark
    }

    fn size(&self, style: &Style) -> [u32; 2] {
        style.size.unwrap_or([(self.width + 2 * QUIET_ZONE) * SCALE; 2])
    }

    /// The module under each pixel along one side of the image; beyond `width` for the quiet zone. The code with its
    /// quiet zone fills the shorter side and is centered on the longer one.
    fn sample(&self, side: u32, shorter: u32) -> impl Iterator<Item = u32> {
        let modules = u64::from(self.width + 2 * QUIET_ZONE);
        let margin = (side - shorter) / 2;
        (0..side).map(move |pixel| {
            let within = u64::from(pixel.checked_sub(margin).unwrap_or(u32::MAX));
            let module = (2 * within + 1) * modules / (2 * u64::from(shorter));
            u32::try_from(module).ok().and_then(|module| module.checked_sub(QUIET_ZONE)).unwrap_or(u32::MAX)
        })
    }

    /// One bit per pixel.
    fn png(&self, [width, height]: [u32; 2]) -> Option<Vec<u8>> {
        let shorter = width.min(height);
        let columns: Vec<u32> = self.sample(width, shorter).collect();
        let row = |y: u32| {
            let byte = |columns: &[u32]| {
                let light = columns.iter().enumerate().filter(|(_, x)| !self.is_dark(**x, y));
                light.fold(0, |byte, (bit, _)| byte | 0x80 >> bit)
            };
            columns.chunks(8).map(byte).collect::<Vec<u8>>()
        };
        let mut data = Vec::new();
        let rows: Vec<u32> = self.sample(height, shorter).collect();
        for rows in rows.chunk_by(u32::eq) {
            data.extend(row(rows[0]).repeat(rows.len()));
        }
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, width, height);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::One);
        encoder.write_header().ok()?.write_image_data(&data).ok()?;
        Some(bytes)
    }

    /// One unit per module. The default `preserveAspectRatio` centers the code.
    fn svg(&self, [width, height]: [u32; 2]) -> String {
        let side = self.width + 2 * QUIET_ZONE;
        let mut path = String::new();
        for (x, y) in (0..self.width).flat_map(|y| (0..self.width).map(move |x| (x, y))) {
            if self.is_dark(x, y) {
                // Writing to a `String` cannot fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET_ZONE, y + QUIET_ZONE);
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {side} {side}\" style=\"background:#fff\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>\n"
        )
    }
}

/// The image of a text's QR code; `None` if the text is too long for the level.
pub(crate) fn draw(text: &str, style: &Style) -> Option<Vec<u8>> {
    let code = Code::new(text, style.level)?;
    let size = code.size(style);
    match style.format {
        Format::Png => code.png(size),
        Format::Svg => Some(code.svg(size).into_bytes()),
    }
}

/// Whether a text fits into a code.
pub(crate) fn fits(text: &str, level: Level) -> bool {
    Code::new(text, level).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "http://127.0.0.1:4010/docs?lbsrc=qrcode";

    /// The size of a PNG and whether each of its pixels is dark.
    fn decode(bytes: &[u8]) -> ([u32; 2], Vec<Vec<bool>>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let rows = data.chunks(info.width as usize).map(|row| row.iter().map(|pixel| *pixel == 0).collect());
        ([info.width, info.height], rows.collect())
    }

    /// The modules of a PNG, read at their centers, including the quiet zone.
    fn read(pixels: &[Vec<bool>], [width, height]: [u32; 2], modules: usize) -> Vec<bool> {
        let (width, height) = (width as usize, height as usize);
        let shorter = width.min(height);
        let center = |side: usize, n: usize| (side - shorter) / 2 + (2 * n + 1) * shorter / (2 * modules);
        let places = (0..modules).flat_map(|y| (0..modules).map(move |x| (x, y)));
        places.map(|(x, y)| pixels[center(height, y)][center(width, x)]).collect()
    }

    fn expected(level: Level) -> (usize, Vec<bool>) {
        let code = QrCode::with_error_correction_level(TEXT, level).unwrap();
        let (width, quiet) = (code.width(), QUIET_ZONE as usize);
        let colors = code.to_colors();
        let dark = |x: usize, y: usize| {
            let place = x.checked_sub(quiet).zip(y.checked_sub(quiet)).filter(|(x, y)| *x < width && *y < width);
            place.is_some_and(|(x, y)| colors[y * width + x] == Color::Dark)
        };
        let side = width + 2 * quiet;
        (side, (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| dark(x, y)).collect())
    }

    #[test]
    fn png_contains_the_modules_and_a_quiet_zone() {
        for level in [Level::L, Level::M, Level::Q, Level::H] {
            let (modules, expected) = expected(level);
            for size in [None, Some([1000, 301]), Some([257, 600])] {
                let style = Style { size, level, ..Style::default() };
                let (drawn, pixels) = decode(&draw(TEXT, &style).unwrap());
                let default = u32::try_from(modules).unwrap() * SCALE;
                assert_eq!(drawn, size.unwrap_or([default; 2]));
                assert_eq!(read(&pixels, drawn, modules), expected, "{level:?} {size:?}");
            }
        }
    }

    #[test]
    fn svg_contains_the_modules_and_a_quiet_zone() {
        let style = Style { size: Some([500, 400]), format: Format::Svg, ..Style::default() };
        let svg = String::from_utf8(draw(TEXT, &style).unwrap()).unwrap();
        let (modules, expected) = expected(Level::M);
        assert!(svg.contains(&format!("width=\"500\" height=\"400\" viewBox=\"0 0 {modules} {modules}\"")), "{svg}");
        let drawn = |n: usize| svg.contains(&format!("M{} {}h1v1h-1z", n % modules, n / modules));
        assert_eq!((0..modules * modules).map(drawn).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn images_that_are_too_small_or_texts_that_are_too_long_do_not_fail() {
        let tiny = Style { size: Some([5, 1]), ..Style::default() };
        assert_eq!(decode(&draw(TEXT, &tiny).unwrap()).0, [5, 1]);
        assert!(fits(&"x".repeat(1273), Level::H));
        assert!(!fits(&"x".repeat(1274), Level::H));
        assert_eq!(draw(&"x".repeat(1274), &Style { level: Level::H, ..Style::default() }), None);
    }
}

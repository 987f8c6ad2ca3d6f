//! QR code images: black modules on white, as PNG or SVG.

use std::fmt::Write as _;

use png::{BitDepth, ColorType, Encoder};
use qrcode::{Color, QrCode};

pub(crate) use qrcode::EcLevel as Level;

/// Pixels per module if no size is requested.
const SCALE: u32 = 8;
/// Modules of the quiet zone on each side, as ISO/IEC 18004 requires.
const QUIET_ZONE: u32 = 4;

#[derive(Clone, Copy)]
pub(crate) enum Format {
    Png,
    Svg,
}

impl Format {
    /// The content type and the extension of a file.
    pub(crate) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Png => ("image/png", "png"),
            Self::Svg => ("image/svg+xml", "svg"),
        }
    }
}

/// The properties of a design that affect its image.
pub(crate) struct Style {
    /// Width and height in pixels.
    pub(crate) size: Option<[u32; 2]>,
    pub(crate) level: Level,
    pub(crate) format: Format,
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
    let size = style.size.unwrap_or([(code.width + 2 * QUIET_ZONE) * SCALE; 2]);
    match style.format {
        Format::Png => code.png(size),
        Format::Svg => Some(code.svg(size).into_bytes()),
    }
}

/// Whether a text fits into a code.
pub(crate) fn fits(text: &str, level: Level) -> bool {
    Code::new(text, level).is_some()
}

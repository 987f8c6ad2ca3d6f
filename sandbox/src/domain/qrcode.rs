//! QR code images: black modules on white, as PNG or SVG.

use png::{BitDepth, ColorType, Encoder};
use qrcode::{Color, QrCode};

pub(crate) use qrcode::EcLevel as Level;

/// Pixels per module if no size is requested.
const SCALE: usize = 8;
/// Modules of the quiet zone on each side, as ISO/IEC 18004 requires.
const QUIET_ZONE: usize = 4;

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

/// Returns whether a module is dark; all modules outside of the code are light.
fn is_dark(code: &QrCode, x: usize, y: usize) -> bool {
    x < code.width() && y < code.width() && code[(x, y)] == Color::Dark
}

/// The module under each pixel along one side of the image; beyond the code for the quiet zone. The code with its quiet
/// zone fills the shorter side and is centered on the longer one.
fn sample(code: &QrCode, side: usize, shorter: usize) -> Vec<usize> {
    let modules = code.width() + 2 * QUIET_ZONE;
    let margin = (side - shorter) / 2;
    let module = |pixel: usize| {
        let within = pixel.checked_sub(margin)?;
        ((2 * within + 1) * modules / (2 * shorter)).checked_sub(QUIET_ZONE)
    };
    (0..side).map(|pixel| module(pixel).unwrap_or(usize::MAX)).collect()
}

/// One bit per pixel.
fn png(code: &QrCode, [width, height]: [u32; 2]) -> Option<Vec<u8>> {
    let shorter = width.min(height) as usize;
    let columns = sample(code, width as usize, shorter);
    let row = |y: usize| {
        let byte = |columns: &[usize]| {
            let light = columns.iter().enumerate().filter(|(_, x)| !is_dark(code, **x, y));
            light.fold(0, |byte, (bit, _)| byte | 0x80 >> bit)
        };
        columns.chunks(8).map(byte).collect::<Vec<u8>>()
    };
    let mut data = Vec::new();
    for rows in sample(code, height as usize, shorter).chunk_by(usize::eq) {
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
fn svg(code: &QrCode, [width, height]: [u32; 2]) -> String {
    let side = code.width() + 2 * QUIET_ZONE;
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let dark = modules.filter(|(x, y)| is_dark(code, x.wrapping_sub(QUIET_ZONE), y.wrapping_sub(QUIET_ZONE)));
    let path: String = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {side} {side}\" style=\"background:#fff\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>\n"
    )
}

/// The image of a text's QR code; `None` if the text is too long for the level.
pub(crate) fn draw(text: &str, style: &Style) -> Option<Vec<u8>> {
    let code = QrCode::with_error_correction_level(text, style.level).ok()?;
    let side = u32::try_from((code.width() + 2 * QUIET_ZONE) * SCALE).ok()?;
    let size = style.size.unwrap_or([side; 2]);
    match style.format {
        Format::Png => png(&code, size),
        Format::Svg => Some(svg(&code, size).into_bytes()),
    }
}

/// Returns whether a text fits into a code.
pub(crate) fn fits(text: &str, level: Level) -> bool {
    QrCode::with_error_correction_level(text, level).is_ok()
}

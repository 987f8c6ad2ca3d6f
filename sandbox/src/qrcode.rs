//! QR code images. PNG without compression needs no library: one bit a pixel is small enough.

use std::fmt::Write as _;

use qrcode::{Color, QrCode};

pub(crate) use qrcode::EcLevel as Level;

/// Pixels of a module where no size is asked for, and modules of light around the code, as its standard wants.
const SCALE: usize = 8;
const MARGIN: usize = 4;

/// How a code is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Style {
    /// Pixels of a side.
    pub(crate) size: Option<usize>,
    pub(crate) dark: [u8; 3],
    pub(crate) light: [u8; 3],
    pub(crate) level: Level,
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Png,
    Svg,
}

impl Default for Style {
    fn default() -> Self {
        Self { size: None, dark: [0; 3], light: [0xff; 3], level: Level::M, format: Format::Png }
    }
}

impl Format {
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

/// The modules of a code, and of the margin around it.
struct Grid {
    side: usize,
    dark: Vec<bool>,
}

impl Grid {
    fn of(text: &[u8], level: Level) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, level).ok()?;
        let (width, colors) = (code.width(), code.to_colors());
        let side = width + 2 * MARGIN;
        let inside = |at: usize| at.checked_sub(MARGIN).filter(|at| *at < width);
        let dark = (0..side * side).map(|at| match (inside(at % side), inside(at / side)) {
            (Some(x), Some(y)) => colors[y * width + x] == Color::Dark,
            _ => false,
        });
        Some(Self { side, dark: dark.collect() })
    }

    fn row(&self, y: usize) -> &[bool] {
        &self.dark[y * self.side..(y + 1) * self.side]
    }
}

/// The QR code of a text; none if it does not fit into one.
pub(crate) fn draw(text: &str, style: &Style) -> Option<Vec<u8>> {
    let grid = Grid::of(text.as_bytes(), style.level)?;
    let size = style.size.unwrap_or(grid.side * SCALE);
    match style.format {
        Format::Png => png(&grid, size, style),
        Format::Svg => Some(svg(&grid, size, style).into_bytes()),
    }
}

/// Whether a text fits into a code.
pub(crate) fn fits(text: &str, level: Level) -> bool {
    QrCode::with_error_correction_level(text, level).is_ok()
}

fn svg(grid: &Grid, size: usize, style: &Style) -> String {
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let mut path = String::new();
    for y in 0..grid.side {
        let mut x = 0;
        for run in grid.row(y).chunk_by(|a, b| a == b) {
            if run[0] {
                // Writing to a String cannot fail.
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z", length = run.len());
            }
            x += run.len();
        }
    }
    let (side, light, dark) = (grid.side, hex(style.light), hex(style.dark));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"{light}\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
         <path fill=\"{dark}\" d=\"{path}\"/></svg>\n"
    )
}

/// Two colours, one bit a pixel; 1 is dark.
fn png(grid: &Grid, size: usize, style: &Style) -> Option<Vec<u8>> {
    let mut rows = Vec::with_capacity(size * (size / 8 + 2));
    for (y, modules) in (0..grid.side).map(|y| (y, grid.row(y))) {
        let mut row = vec![0; 1 + size.div_ceil(8)]; // the first byte: the row as it is, unfiltered
        for x in (0..size).filter(|x| modules[x * grid.side / size]) {
            row[1 + x / 8] |= 0x80 >> (x % 8);
        }
        let repeats = ((y + 1) * size).div_ceil(grid.side) - (y * size).div_ceil(grid.side);
        rows.extend(row.repeat(repeats));
    }
    let side = u32::try_from(size).ok()?;
    let mut header = [side.to_be_bytes(), side.to_be_bytes()].concat();
    header.extend([1, 3, 0, 0, 0]);
    let palette = [style.light, style.dark].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", stored(&rows)), (b"IEND", Vec::new())] {
        let length = u32::try_from(data.len()).ok()?;
        let body = [name.as_slice(), &data].concat();
        png.extend(length.to_be_bytes());
        png.extend(&body);
        png.extend(crc32(&body).to_be_bytes());
    }
    Some(png)
}

/// A zlib stream of uncompressed blocks.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = data.chunks(0xffff).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    stream.extend(adler32(data).to_be_bytes());
    stream
}

/// The checksums of all single bytes: large images are checked byte by byte, not bit by bit.
const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u32, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0, |crc: u32, byte| {
        let [low, ..] = crc.to_le_bytes();
        (crc >> 8) ^ CRC[usize::from(low ^ byte)]
    })
}

fn adler32(data: &[u8]) -> u32 {
    let (a, b) = data.iter().fold((1, 0), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (a + b) % 65_521)
    });
    (b << 16) | a
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "http://127.0.0.1:4010/docs?lbsrc=qrcode";

    #[test]
    fn checksums_are_the_known_ones() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn an_image_is_a_png_of_the_right_size() {
        for (size, expected) in [(None, (29 + 8) * 8), (Some(256), 256), (Some(1000), 1000)] {
            let png = draw(TEXT, &Style { size, ..Style::default() }).unwrap();
            assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
            let side = u32::from_be_bytes(png[16..20].try_into().unwrap());
            // Version 3 has 29 modules.
            assert_eq!(side, expected);
            assert!(png.ends_with(b"IEND\xae\x42\x60\x82"));
        }
    }

    #[test]
    fn a_png_has_as_many_rows_as_it_is_wide() {
        let grid = Grid::of(TEXT.as_bytes(), Level::M).unwrap();
        for size in [256, 257, 300, 4096] {
            let png = png(&grid, size, &Style::default()).unwrap();
            let rows = size * (1 + size.div_ceil(8));
            // Signature, four chunks of twelve bytes and their contents: header, palette, and the zlib stream.
            let stream = 2 + rows + 5 * rows.div_ceil(0xffff) + 4;
            assert_eq!(png.len(), 8 + 4 * 12 + 13 + 6 + stream, "{size}");
        }
    }

    #[test]
    fn an_svg_draws_what_a_png_draws() {
        let style = Style { format: Format::Svg, size: Some(512), dark: [1, 2, 0xff], ..Style::default() };
        let svg = String::from_utf8(draw(TEXT, &style).unwrap()).unwrap();
        assert!(svg.contains("width=\"512\"") && svg.contains("viewBox=\"0 0 37 37\"") && svg.contains("#0102ff"));
        let grid = Grid::of(TEXT.as_bytes(), Level::M).unwrap();
        let length = |run: &str| run[run.find('h').unwrap() + 1..run.find('v').unwrap()].parse::<usize>().unwrap();
        let path = svg.rsplit("d=\"").next().unwrap().split('"').next().unwrap();
        let drawn: usize = path.split('z').filter(|run| !run.is_empty()).map(length).sum();
        assert_eq!(drawn, grid.dark.iter().filter(|dark| **dark).count());
        // The first run is the top of the corner that every code has.
        assert!(path.starts_with("M4 4h7v1h-7z"), "{path}");
    }

    #[test]
    fn too_much_text_is_no_code() {
        assert_eq!(draw(&"x".repeat(4000), &Style::default()), None);
    }
}

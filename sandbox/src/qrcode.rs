//! QR code images. PNG without compression needs no library: one bit a pixel is small enough.

use qrcode::{Color, QrCode};

/// Pixels of a module, and modules of white around the code, as its standard wants.
const SCALE: usize = 8;
const MARGIN: usize = 4;

/// The QR code of a text as a PNG; none if it does not fit into one.
pub(crate) fn png(text: &[u8]) -> Option<Vec<u8>> {
    let code = QrCode::new(text).ok()?;
    let modules = code.width();
    let side = (modules + 2 * MARGIN) * SCALE;
    let colors = code.to_colors();
    let is_white = |x: usize, y: usize| {
        let module = |at: usize| (at / SCALE).checked_sub(MARGIN).filter(|at| *at < modules);
        match (module(x), module(y)) {
            (Some(x), Some(y)) => colors[y * modules + x] == Color::Light,
            _ => true,
        }
    };
    let mut rows = Vec::new();
    for y in 0..side {
        rows.push(0); // the row as it is, unfiltered
        for start in (0..side).step_by(8) {
            let bit = |x: usize| u8::from(x < side && is_white(x, y)) << (7 - (x - start));
            rows.push((start..start + 8).map(bit).fold(0, |byte, bit| byte | bit));
        }
    }
    Some(encode(u32::try_from(side).ok()?, &rows))
}

/// A square image of one bit a pixel.
fn encode(side: u32, rows: &[u8]) -> Vec<u8> {
    let mut header = [side.to_be_bytes(), side.to_be_bytes()].concat();
    header.extend([1, 0, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", header), (b"IDAT", stored(rows)), (b"IEND", Vec::new())] {
        let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
        let body = [name.as_slice(), &data].concat();
        png.extend(length.to_be_bytes());
        png.extend(&body);
        png.extend(crc32(&body).to_be_bytes());
    }
    png
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

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| match crc & 1 {
            1 => (crc >> 1) ^ 0xedb8_8320,
            _ => crc >> 1,
        })
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

    #[test]
    fn checksums_are_the_known_ones() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn an_image_is_a_png_of_the_right_size() {
        let png = png(b"http://127.0.0.1:4010/docs?lbsrc=qrcode").unwrap();
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let side = u32::from_be_bytes(png[16..20].try_into().unwrap());
        // Version 3 has 29 modules.
        assert_eq!(side, (29 + 8) * 8);
        assert!(png.ends_with(b"IEND\xae\x42\x60\x82"));
    }

    #[test]
    fn too_much_text_is_no_code() {
        assert_eq!(png(&[b'x'; 4000]), None);
    }
}

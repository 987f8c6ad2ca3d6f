//! Decoding of PNG images and of the QR codes in them.

use std::io::Cursor;

/// A decoded image with the red, green and blue of every pixel.
pub(crate) struct Image {
    pub(crate) width: usize,
    pub(crate) pixels: Vec<[u8; 3]>,
}

impl Image {
    pub(crate) fn decode(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let pixel = |samples: &[u8]| match samples {
            [red, green, blue, ..] => [*red, *green, *blue],
            [gray, ..] => [*gray; 3],
            [] => unreachable!("a pixel has samples"),
        };
        let pixels = bytes[..info.buffer_size()].chunks(info.color_type.samples()).map(pixel).collect();
        Self { width: info.width as usize, pixels }
    }

    pub(crate) fn count(&self, color: [u8; 3]) -> usize {
        self.pixels.iter().filter(|pixel| **pixel == color).count()
    }

    /// Returns the content of the QR codes, sorted.
    pub(crate) fn codes(&self) -> Vec<String> {
        let gray = |x: usize, y: usize| {
            let [red, green, blue] = self.pixels[y * self.width + x].map(u32::from);
            u8::try_from((red + green + blue) / 3).unwrap()
        };
        let height = self.pixels.len() / self.width;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.width, height, gray);
        let mut codes: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
        codes.sort();
        codes
    }
}

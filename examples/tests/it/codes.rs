//! Reading images, and the QR codes in them.

use std::io::Cursor;

/// A picture that was read from a PNG: its width, and the red, green and blue of every point.
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) points: Vec<[u8; 3]>,
}

impl Picture {
    pub(crate) fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let point = |samples: &[u8]| match samples {
            [red, green, blue, ..] => [*red, *green, *blue],
            [grey, ..] => [*grey; 3],
            [] => unreachable!("a point has samples"),
        };
        let points = bytes[..info.buffer_size()].chunks(info.color_type.samples()).map(point).collect();
        Self { width: info.width as usize, points }
    }

    pub(crate) fn count(&self, colour: [u8; 3]) -> usize {
        self.points.iter().filter(|point| **point == colour).count()
    }

    /// What the codes in it say, sorted.
    pub(crate) fn codes(&self) -> Vec<String> {
        let grey = |x: usize, y: usize| {
            let [red, green, blue] = self.points[y * self.width + x].map(u32::from);
            u8::try_from((red + green + blue) / 3).unwrap()
        };
        let height = self.points.len() / self.width;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.width, height, grey);
        let mut codes: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
        codes.sort();
        codes
    }
}

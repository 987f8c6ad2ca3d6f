//! Pictures: drawn as SVG, and handed out as that or as pixels.

use image_webp::{ColorType as WebpColor, WebPEncoder};
use jpeg_encoder::{ColorType as JpegColor, Encoder as JpegEncoder};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

/// In hundredths.
const JPEG_QUALITY: u8 = 90;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Png,
    Svg,
    Jpeg,
    Webp,
}

impl Format {
    pub(crate) const ALL: [Self; 4] = [Self::Png, Self::Svg, Self::Jpeg, Self::Webp];

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
        }
    }
}

/// The picture in a format; none if it cannot be drawn.
pub(crate) fn encode(svg: String, format: Format) -> Option<Vec<u8>> {
    let pixels = match format {
        Format::Svg => return Some(svg.into_bytes()),
        _ => rasterize(&svg, (format == Format::Jpeg).then_some(Color::WHITE))?,
    };
    let (width, height) = (pixels.width(), pixels.height());
    let mut bytes = Vec::new();
    match format {
        Format::Svg => {}
        Format::Png => bytes = pixels.encode_png().ok()?,
        Format::Jpeg => {
            // The ground is opaque, so there is nothing to be demultiplied.
            let (width, height) = (width.try_into().ok()?, height.try_into().ok()?);
            JpegEncoder::new(&mut bytes, JPEG_QUALITY).encode(pixels.data(), width, height, JpegColor::Rgba).ok()?;
        }
        Format::Webp => {
            let data = pixels.take_demultiplied();
            WebPEncoder::new(&mut bytes).encode(&data, width, height, WebpColor::Rgba8).ok()?;
        }
    }
    Some(bytes)
}

/// The pixels of an SVG, over a ground.
fn rasterize(svg: &str, ground: Option<Color>) -> Option<Pixmap> {
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            // Nothing but what is in the picture itself: no file of this machine.
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).ok()?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height())?;
    ground.into_iter().for_each(|color| pixels.fill(color));
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Some(pixels)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    /// The pixels of a picture in any of the formats, on white.
    pub(crate) fn decode(bytes: &[u8], format: Format) -> Pixmap {
        let svg = match format {
            Format::Svg => String::from_utf8(bytes.to_vec()).unwrap(),
            _ => {
                let size = match format {
                    Format::Png => Pixmap::decode_png(bytes).map(|pixels| (pixels.width(), pixels.height())).unwrap(),
                    _ => (300, 300),
                };
                let data = STANDARD.encode(bytes);
                format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\"><image width=\"{0}\" \
                     height=\"{1}\" href=\"data:{2};base64,{data}\"/></svg>",
                    size.0,
                    size.1,
                    format.content_type()
                )
            }
        };
        rasterize(&svg, Some(Color::WHITE)).unwrap()
    }

    const HALVES: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\">\
         <path fill=\"#f00\" d=\"M0 0h150v300h-150z\"/></svg>";

    #[test]
    fn a_picture_looks_the_same_in_every_format() {
        for format in Format::ALL {
            let bytes = encode(HALVES.to_owned(), format).unwrap();
            let head: &[u8] = match format {
                Format::Png => b"\x89PNG",
                Format::Svg => b"<svg",
                Format::Jpeg => b"\xff\xd8\xff",
                Format::Webp => b"RIFF",
            };
            assert!(bytes.starts_with(head), "{format:?}");
            let pixels = decode(&bytes, format);
            let color = |x| {
                let pixel = pixels.pixel(x, 150).unwrap();
                [pixel.red(), pixel.green(), pixel.blue()].map(|part| part > 127)
            };
            assert_eq!((color(20), color(280)), ([true, false, false], [true; 3]), "{format:?}");
        }
    }

    #[test]
    fn what_is_transparent_stays_so_where_a_format_can() {
        let png = encode(HALVES.to_owned(), Format::Png).unwrap();
        let pixels = Pixmap::decode_png(&png).unwrap();
        assert_eq!((pixels.pixel(280, 1).unwrap().alpha(), pixels.pixel(20, 1).unwrap().alpha()), (0, 255));
    }

    #[test]
    fn no_file_of_the_machine_is_read() {
        let file = tempfile();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image width=\"9\" height=\"9\" href=\"{}\"/></svg>",
            file.display()
        );
        let png = encode(svg, Format::Png).unwrap();
        std::fs::remove_file(file).unwrap();
        assert_eq!(Pixmap::decode_png(&png).unwrap().pixel(4, 4).unwrap().alpha(), 0);
    }

    fn tempfile() -> std::path::PathBuf {
        let path = std::env::temp_dir().join(format!("picture-{}.svg", crate::ids::Id::random()));
        std::fs::write(&path, HALVES.replace("150v300h-150", "300v300h-300")).unwrap();
        path
    }

    #[test]
    fn what_is_no_svg_is_no_picture() {
        assert_eq!(encode("<svg".to_owned(), Format::Png), None);
    }
}

//! Colours and gradients, as designs and page themes have them: a `ThemeColor` of the API, made ready for an SVG.

use std::fmt::Write as _;

use serde_json::Value;
use svgtypes::{Angle, Color};

/// What a shape is filled with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Paint {
    Solid(Color),
    Gradient {
        /// Degrees from upwards to the right, as in CSS; none if it goes from the centre outwards.
        angle: Option<f64>,
        /// Each colour, and where it stands: 0 to 1.
        stops: Vec<(f64, Color)>,
    },
}

/// Where CSS has a gradient without a direction lead: downwards.
const DOWN: f64 = 180.0;

impl Paint {
    pub(crate) const BLACK: Self = Self::Solid(Color { red: 0, green: 0, blue: 0, alpha: u8::MAX });
    pub(crate) const WHITE: Self = Self::Solid(Color { red: u8::MAX, green: u8::MAX, blue: u8::MAX, alpha: u8::MAX });

    /// None if it has no colour that CSS knows.
    pub(crate) fn read(theme_color: &Value) -> Option<Self> {
        let texts = |name: &str| theme_color[name].as_array().into_iter().flatten().map(Value::as_str);
        let colors: Vec<Color> = texts("colors").filter_map(|text| text?.trim().parse().ok()).collect();
        let angle = match theme_color["type"].as_str() {
            Some("THEME_COLOR_TYPE_LINEAR") => Some(direction(theme_color["direction"].as_str().unwrap_or_default())),
            Some("THEME_COLOR_TYPE_RADIAL") => None,
            _ => return colors.first().copied().map(Self::Solid),
        };
        if colors.len() < 2 {
            return colors.first().copied().map(Self::Solid);
        }
        let told: Vec<Option<f64>> = texts("stops").map(|text| offset(text?)).collect();
        let last = u32::try_from(colors.len() - 1).map_or(f64::MAX, f64::from);
        let stops = colors.into_iter().zip(0_u32..).map(|(color, n)| {
            let told = told.get(n as usize).copied().flatten();
            (told.unwrap_or(f64::from(n) / last), color)
        });
        Some(Self::Gradient { angle, stops: stops.collect() })
    }

    /// The `fill` of a shape. A gradient is put into `definitions`, and spans the shape that is filled with it.
    pub(crate) fn fill(&self, id: &str, definitions: &mut String) -> String {
        let (angle, stops) = match self {
            Self::Solid(color) => return attributes("fill", *color),
            Self::Gradient { angle, stops } => (angle, stops),
        };
        let name = match angle {
            Some(angle) => {
                let (sin, cos) = angle.to_radians().sin_cos();
                // As in CSS: so long that the corners have the first and the last colour.
                let half = (sin.abs() + cos.abs()) / 2.0;
                let [x1, y1, x2, y2] = [-sin, cos, sin, -cos].map(|part| 0.5 + part * half);
                let ends = format!("x1=\"{x1:.4}\" y1=\"{y1:.4}\" x2=\"{x2:.4}\" y2=\"{y2:.4}\"");
                // Writing to a String cannot fail.
                let _ = write!(definitions, "<linearGradient id=\"{id}\" {ends}>");
                "linearGradient"
            }
            None => {
                let _ = write!(definitions, "<radialGradient id=\"{id}\" cx=\"0.5\" cy=\"0.5\" r=\"0.7071\">");
                "radialGradient"
            }
        };
        for (at, color) in stops {
            let _ = write!(definitions, "<stop offset=\"{at:.4}\" {}/>", attributes("stop", *color));
        }
        let _ = write!(definitions, "</{name}>");
        format!("fill=\"url(#{id})\"")
    }
}

fn attributes(kind: &str, Color { red, green, blue, alpha }: Color) -> String {
    let (color, opacity) = match kind {
        "stop" => ("stop-color", "stop-opacity"),
        _ => ("fill", "fill-opacity"),
    };
    match alpha {
        u8::MAX => format!("{color}=\"#{red:02x}{green:02x}{blue:02x}\""),
        _ => format!("{color}=\"#{red:02x}{green:02x}{blue:02x}\" {opacity}=\"{:.4}\"", f64::from(alpha) / 255.0),
    }
}

/// `135deg` or `to bottom right`; a bare number is degrees.
fn direction(text: &str) -> f64 {
    let text = text.trim().to_ascii_lowercase();
    let Some(sides) = text.strip_prefix("to ") else {
        return text.parse::<Angle>().map_or(DOWN, |angle| angle.to_degrees());
    };
    let has = |side: &str| sides.split_whitespace().any(|word| word == side);
    let across = f64::from(i8::from(has("right")) - i8::from(has("left")));
    let up = f64::from(i8::from(has("top")) - i8::from(has("bottom")));
    if across == 0.0 && up == 0.0 { DOWN } else { across.atan2(up).to_degrees() }
}

/// `50%` or `0.5`.
fn offset(text: &str) -> Option<f64> {
    let text = text.trim();
    let (number, whole) = text.strip_suffix('%').map_or((text, 1.0), |number| (number, 100.0));
    let part = number.trim().parse::<f64>().ok().filter(|part| part.is_finite())?;
    Some((part / whole).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn solid(color: &str) -> Option<Paint> {
        Paint::read(&json!({"type": "THEME_COLOR_TYPE_SOLID", "colors": [color]}))
    }

    #[test]
    fn colours_are_those_of_css() {
        let color = |r, g, b, a| Some(Paint::Solid(Color::new_rgba(r, g, b, a)));
        assert_eq!(solid("#fff"), Some(Paint::WHITE));
        assert_eq!(solid("#0a10FF"), color(10, 16, 255, 255));
        assert_eq!(solid("#0a10ff80"), color(10, 16, 255, 128));
        assert_eq!(solid(" rgba(1, 2, 3, 0) "), color(1, 2, 3, 0));
        assert_eq!(solid("hsl(120, 100%, 50%)"), color(0, 255, 0, 255));
        for text in ["", "#", "fff", "#ggg", "no colour", "url(#a)"] {
            assert_eq!(solid(text), None, "{text}");
        }
        assert_eq!(Paint::read(&Value::Null), None);
    }

    #[test]
    fn a_gradient_has_its_direction_and_stops() {
        let read = |direction: &str, stops: Value| {
            let color = json!({
                "type": "THEME_COLOR_TYPE_LINEAR", "colors": ["#000", "#888", "#fff"], "direction": direction, "stops": stops,
            });
            match Paint::read(&color) {
                Some(Paint::Gradient { angle, stops }) => {
                    (angle.unwrap().round(), stops.iter().map(|stop| stop.0).collect::<Vec<_>>())
                }
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(read("135deg", json!(["0%", "25%", "100%"])), (135.0, vec![0.0, 0.25, 1.0]));
        assert_eq!(read("to right", json!([])), (90.0, vec![0.0, 0.5, 1.0]));
        assert_eq!(read("to bottom left", json!(["0.1"])), (-135.0, vec![0.1, 0.5, 1.0]));
        assert_eq!(read("0.25turn", json!(["x", "7", "-1%"])), (90.0, vec![0.0, 1.0, 0.0]));
        assert_eq!((read("90", json!([])).0, read("sideways", json!([])).0), (90.0, 180.0));
    }

    #[test]
    fn a_gradient_of_one_colour_is_that_colour() {
        let color = json!({"type": "THEME_COLOR_TYPE_RADIAL", "colors": ["#123456", "none of this"]});
        assert_eq!(Paint::read(&color), Some(Paint::Solid(Color::new_rgb(0x12, 0x34, 0x56))));
    }

    #[test]
    fn a_fill_says_it_in_svg() {
        let mut definitions = String::new();
        let half = Paint::Solid(Color::new_rgba(255, 0, 0, 51));
        assert_eq!(half.fill("x", &mut definitions), "fill=\"#ff0000\" fill-opacity=\"0.2000\"");
        assert_eq!(definitions, "");
        let stops = vec![(0.0, Color::black()), (1.0, Color::new_rgba(0, 0, 0, 0))];
        let across = Paint::Gradient { angle: Some(90.0), stops: stops.clone() };
        assert_eq!(across.fill("a", &mut definitions), "fill=\"url(#a)\"");
        assert!(
            definitions
                .starts_with("<linearGradient id=\"a\" x1=\"0.0000\" y1=\"0.5000\" x2=\"1.0000\" y2=\"0.5000\">")
        );
        assert!(
            definitions
                .ends_with("<stop offset=\"1.0000\" stop-color=\"#000000\" stop-opacity=\"0.0000\"/></linearGradient>")
        );
        Paint::Gradient { angle: None, stops }.fill("b", &mut definitions);
        assert!(definitions.contains("<radialGradient id=\"b\""));
    }
}

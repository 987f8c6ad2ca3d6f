//! Pages that are one file: no script, nothing fetched from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A whole page.
///
/// - `title`: what the browser shows of it, without markup.
/// - `allowed`: what the page may show beside its own style, as a content security policy, such as `img-src data:`.
/// - `style`: CSS.
/// - `body`: what is in its `body`.
pub fn page(title: &str, allowed: &str, style: &str, body: &Markup) -> String {
    let policy = format!("default-src 'none'; style-src 'unsafe-inline'; {allowed}");
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy.trim_end_matches([' ', ';']));
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_show_what_it_says_and_nothing_else() {
        let shown = |allowed| page("<b> & co", allowed, "p > a { }", &html! { p { "text" } });
        let plain = shown("");
        assert!(plain.contains(r#"content="default-src 'none'; style-src 'unsafe-inline'">"#), "{plain}");
        assert!(plain.contains("<title>&lt;b&gt; &amp; co</title><style>p > a { }</style>"), "{plain}");
        assert!(plain.ends_with("<body><p>text</p></body></html>"), "{plain}");
        assert!(shown("img-src data:").contains("style-src 'unsafe-inline'; img-src data:\""));
    }
}

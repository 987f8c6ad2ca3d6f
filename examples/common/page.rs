//! Self-contained HTML pages: one file without scripts and external resources.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Renders a page.
///
/// - `title`: title of the document, as plain text.
/// - `allowed`: directives of the Content Security Policy in addition to inline styles, such as `img-src data:`.
/// - `style`: CSS.
/// - `body`: content of the `body` element.
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
    fn policy_of_a_page_allows_only_styles_and_the_given_sources() {
        let render = |allowed| page("<b> & co", allowed, "p > a { }", &html! { p { "text" } });
        let plain = render("");
        assert!(plain.contains(r#"content="default-src 'none'; style-src 'unsafe-inline'">"#), "{plain}");
        assert!(plain.contains("<title>&lt;b&gt; &amp; co</title><style>p > a { }</style>"), "{plain}");
        assert!(plain.ends_with("<body><p>text</p></body></html>"), "{plain}");
        assert!(render("img-src data:").contains("style-src 'unsafe-inline'; img-src data:\""));
    }
}

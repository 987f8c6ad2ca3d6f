//! QR codes of links: rendering in batches, and downloads of their images.

use std::{fmt, iter::FusedIterator, vec};

use linkbreakers_generated::{
    apis::LinksApi,
    models::{Link, QrcodeRenderFormat, QrcodeRenderItem, RenderQrcodeImagesRequest, RenderedQrcode},
    requests::LinksRenderQrcodeImages,
    rt::{IntoOption, InvalidRequest, Request as _},
};

use crate::{ApiClient, Download, Error, error::DecodeProblem};

/// The limit of the API for one call.
const MAX_BATCH_SIZE: usize = 100;

/// An iterator over the QR codes of one link for sets of values, in their order, created by
/// [`ApiClient::render_qrcodes`].
///
/// Each call of the API renders up to 100 QR codes, and is made when the first of them is needed. Their image URLs
/// expire, so download each image right away. An error is yielded once and ends the iteration.
#[must_use = "iterators are lazy and render nothing unless consumed"]
pub struct RenderQrcodes<I> {
    client: ApiClient,
    link_id: String,
    format: Option<QrcodeRenderFormat>,
    size: Option<i32>,
    /// `None` after the last item or an error.
    items: Option<I>,
    rendered: vec::IntoIter<RenderedQrcode>,
}

impl ApiClient {
    /// Renders QR codes of a link whose shortlink has variables, such as `table/{number}`, for any number of sets of
    /// values.
    ///
    /// - `link_id`: the id of the link, a UUID.
    /// - `items`: the sets of values; each must have a value for every variable.
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi, QrcodeRenderItem};
    ///
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # let domains = linkbreakers::CustomDomainsApi::new(&client);
    /// # let id = domains.create(linkbreakers::CreateCustomDomainRequest::new().name("go.example.com")).send()?.custom_domain.id;
    /// # for _ in 0..4 {
    /// #     domains.check(&id).send()?;
    /// # }
    /// # let domain_id = id;
    /// let menu = CreateLinkRequest::new("https://example.com/menu").custom_domain_id(domain_id).shortlink("table/{number}");
    /// let id = LinksApi::new(&client).create(menu).send()?.link.id;
    /// let tables = (1..=20).map(|n| QrcodeRenderItem::new().values([("number", n.to_string())]));
    /// for (n, code) in client.render_qrcodes(&id, tables).size(512).enumerate() {
    ///     client.download(code?.image_url).to_file(format!("table-{}.png", n + 1))?;
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn render_qrcodes<I>(&self, link_id: impl Into<String>, items: I) -> RenderQrcodes<I::IntoIter>
    where
        I: IntoIterator<Item: Into<QrcodeRenderItem>>,
    {
        RenderQrcodes {
            client: self.clone(),
            link_id: link_id.into(),
            format: None,
            size: None,
            items: Some(items.into_iter()),
            rendered: Vec::new().into_iter(),
        }
    }

    /// Creates a download of the image of a link's QR code.
    ///
    /// - `link`: a link requested with `include(["qrcodeSignedUrl"])` or returned by
    ///   [`wait_for_qrcode`](ApiClient::wait_for_qrcode). Without its `qrcode_signed_url` the download fails with
    ///   [`Error::InvalidRequest`].
    pub fn download_qrcode(&self, link: &Link) -> Download {
        match &link.qrcode_signed_url {
            Some(url) if !url.is_empty() => self.download(url),
            _ => {
                let problem = "is missing; request the link with `include([\"qrcodeSignedUrl\"])`, or, if its image is \
                               not ready yet, with `wait_for_qrcode`";
                let error = InvalidRequest::new("download_qrcode", "link.qrcode_signed_url", problem);
                Download::new(self.clone(), Err(error))
            }
        }
    }
}

impl<I> RenderQrcodes<I> {
    /// Sets the format of the images; PNG unless set.
    pub fn format<M>(mut self, format: impl IntoOption<QrcodeRenderFormat, M>) -> Self {
        self.format = format.into_option();
        self
    }

    /// Sets the width and height of the images in pixels, 256 to 4096; 1024 unless set.
    pub fn size(mut self, pixels: impl Into<Option<i32>>) -> Self {
        self.size = pixels.into();
        self
    }
}

impl<I: Iterator<Item: Into<QrcodeRenderItem>>> RenderQrcodes<I> {
    fn render_next_batch(&mut self) -> Option<Result<vec::IntoIter<RenderedQrcode>, Error>> {
        let items: Vec<QrcodeRenderItem> = self.items.as_mut()?.by_ref().take(MAX_BATCH_SIZE).map(Into::into).collect();
        if items.is_empty() {
            return None;
        }
        let expected = items.len() as u64;
        let request = RenderQrcodeImagesRequest::new(items).format(self.format.as_ref()).size(self.size);
        let rendered = LinksApi::new(&self.client).render_qrcode_images(&self.link_id, request).send_with_response();
        Some(rendered.and_then(|response| match response.value().items.len() {
            found if found as u64 == expected => Ok(response.into_value().items.into_iter()),
            found => {
                let operation = <LinksRenderQrcodeImages<ApiClient>>::OPERATION;
                Err(response.decode_error(operation, DecodeProblem::WrongCount { expected, found }).into())
            }
        }))
    }
}

impl<I: Iterator<Item: Into<QrcodeRenderItem>>> Iterator for RenderQrcodes<I> {
    type Item = Result<RenderedQrcode, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(code) = self.rendered.next() {
            return Some(Ok(code));
        }
        match self.render_next_batch() {
            Some(Ok(rendered)) => {
                self.rendered = rendered;
                self.rendered.next().map(Ok)
            }
            Some(Err(error)) => {
                self.items = None;
                Some(Err(error))
            }
            None => {
                self.items = None;
                None
            }
        }
    }
}

impl<I: Iterator<Item: Into<QrcodeRenderItem>>> FusedIterator for RenderQrcodes<I> {}

impl<I> fmt::Debug for RenderQrcodes<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenderQrcodes")
            .field("link_id", &self.link_id)
            .field("is_done", &(self.items.is_none() && self.rendered.len() == 0))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::{Reply, TestClient};

    fn item(n: usize) -> QrcodeRenderItem {
        QrcodeRenderItem::new().values([("n", n.to_string())])
    }

    fn rendered(range: std::ops::Range<usize>) -> Reply {
        let items: Vec<_> = range.map(|n| json!({"address": n.to_string()})).collect();
        Reply::response(200, json!({"items": items}).to_string().leak())
    }

    #[test]
    fn items_are_rendered_in_batches_and_yielded_in_order() {
        let test_client = TestClient::new([rendered(0..100), rendered(100..200), rendered(200..250)]);
        let mut codes =
            test_client.client.render_qrcodes("l1", (0..250).map(item)).size(512).format("QRCODE_RENDER_FORMAT_SVG");
        assert!(test_client.requests().is_empty(), "nothing should be rendered before the first `next`");
        let addresses: Vec<_> = codes.by_ref().take(100).map(|code| code.unwrap().address).collect();
        assert_eq!(test_client.requests().len(), 1);
        let rest: Vec<_> = codes.map(|code| code.unwrap().address).collect();
        let expected: Vec<_> = (0..250).map(|n| n.to_string()).collect();
        assert_eq!([addresses, rest].concat(), expected);
        for (n, request) in test_client.requests().iter().enumerate() {
            assert_eq!(request.uri().path(), "/v1/links/l1/qrcode-images:render");
            let body: Value = serde_json::from_slice(request.body().as_ref().unwrap()).unwrap();
            assert_eq!((&body["size"], &body["format"]), (&json!(512), &json!("QRCODE_RENDER_FORMAT_SVG")));
            assert_eq!(body["items"][0]["values"]["n"], json!((n * 100).to_string()));
        }
    }

    #[test]
    fn no_call_is_made_for_an_empty_batch() {
        let test_client = TestClient::new([rendered(0..100)]);
        assert_eq!(test_client.client.render_qrcodes("l1", (0..100).map(item)).count(), 100);
        assert_eq!(test_client.client.render_qrcodes("l1", Vec::<QrcodeRenderItem>::new()).count(), 0);
    }

    #[test]
    fn response_with_missing_codes_is_an_error() {
        let test_client = TestClient::new([rendered(0..99)]);
        let mut codes = test_client.client.render_qrcodes("l1", (0..250).map(item));
        assert_snapshot!(codes.next().unwrap().unwrap_err(), @"LinksService_RenderQrcodeImages: the response (200) has 99 items, but 100 were requested; the call may have taken effect (1 attempt)");
        assert!(codes.next().is_none());
    }

    #[test]
    fn error_is_yielded_once_and_ends_the_iteration() {
        let test_client = TestClient::new([rendered(0..100), Reply::status(403)]);
        let mut codes = test_client.client.render_qrcodes("l1", (0..250).map(item)).skip(100);
        assert!(codes.next().unwrap().unwrap_err().is_forbidden());
        assert!(codes.next().is_none() && codes.next().is_none());
    }
}

//! Downloads from signed URLs.

use std::{
    fmt, io,
    io::Write,
    path::{Path, PathBuf},
};

use http::{HeaderValue, Method, StatusCode, header};
use linkbreakers_generated::rt::{CallOptions, InvalidRequest};

use crate::{
    ApiClient, AtomicFile, Error, FileError,
    call::{PreparedRequest, RawResponse},
    error::DecodeProblem,
    text::one_line,
    transport::{HttpRequest, Streams, TransportFailure},
    url::SignedUrl,
};

/// The types of QR codes and of all media that the API stores.
const DEFAULT_TYPES: [&str; 3] = ["image/*", "application/pdf", "video/mp4"];

/// A download of a file from its signed URL, created by [`ApiClient::download`].
///
/// The signed URL itself grants access, so the token is not sent, regardless of the host. The URL must start with
/// `https://`, except for loopback addresses, and redirects are not followed. A failed attempt is retried from the
/// start of the file, under the same conditions as any read. Errors contain only the host of the URL.
///
/// A download needs an [`ApiClient`]; [`ApiClient::stub`] creates one for tests.
///
/// ```
/// use linkbreakers::{CreateLinkRequest, LinksApi};
///
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
/// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
/// # let id = LinksApi::new(&client).create(CreateLinkRequest::new("https://example.com").wait_for_qrcode(true)).send()?.link.id;
/// let link = LinksApi::new(&client).get(&id).include(["qrcodeSignedUrl"]).send()?.link;
/// let saved = client.download_qrcode(&link).to_file("qrcode.png")?;
/// println!("{}, {} bytes", saved.content_type, saved.size);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[must_use = "a download does nothing before `to_bytes` or `to_file`"]
pub struct Download {
    client: ApiClient,
    url: Result<SignedUrl, InvalidRequest>,
    options: CallOptions,
    max_size: Option<u64>,
    types: Vec<String>,
}

/// A file that was downloaded into memory.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// The MIME type from the response, such as `image/png`.
    pub content_type: String,
    /// The content of the file.
    pub bytes: Vec<u8>,
}

/// A file that was downloaded to disk.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SavedFile {
    /// The MIME type from the response, such as `image/png`.
    pub content_type: String,
    /// The length in bytes.
    pub size: u64,
    /// The path of the file, as it was passed to [`Download::to_file`].
    pub path: PathBuf,
}

impl ApiClient {
    /// Creates a download from a signed URL, such as the `qrcode_signed_url` of a link, the `signed_url` of a media
    /// item or the `image_url` of a rendered QR code.
    ///
    /// - `url`: the URL exactly as the API returned it. It expires, so request a new one instead of storing it.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # let link = linkbreakers::CreateLinkRequest::new("https://example.com");
    /// # let link = linkbreakers::LinksApi::new(&client).create(link).send()?.link;
    /// # let url = client.wait_for_qrcode(&link.id)?.qrcode_signed_url.unwrap();
    /// let image = client.download(&url).accept(["image/png"]).max_size(1_000_000).to_bytes()?;
    /// println!("{} bytes", image.bytes.len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn download(&self, url: impl AsRef<str>) -> Download {
        let url = SignedUrl::parse(url.as_ref()).map_err(|problem| InvalidRequest::new("download", "url", problem));
        Download::new(self.clone(), url)
    }
}

/// The destination of a download, which each attempt writes from the start.
trait Sink: Write {
    fn restart(&mut self) -> io::Result<()>;
}

impl Sink for Vec<u8> {
    fn restart(&mut self) -> io::Result<()> {
        self.clear();
        Ok(())
    }
}

impl Sink for AtomicFile {
    fn restart(&mut self) -> io::Result<()> {
        Self::restart(self)
    }
}

linkbreakers_generated::limit_methods!(Download);

impl Download {
    /// Creates a download, or one that fails with the error in place of the URL.
    pub(crate) fn new(client: ApiClient, url: Result<SignedUrl, InvalidRequest>) -> Self {
        let types = DEFAULT_TYPES.map(str::to_owned).to_vec();
        Self { client, url, options: CallOptions::default(), max_size: None, types }
    }

    /// Sets the accepted MIME types, such as `image/png`, `image/*` or `*/*`; images, PDF and MP4 unless set.
    ///
    /// A response of another type, such as a sign-in page, is an [`Error::Decode`].
    pub fn accept(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the maximum size of the file in bytes; the client's
    /// [`max_response_size`](crate::Configuration::max_response_size) unless set.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Downloads the file into memory.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if the URL is invalid or missing; [`Error::Api`] if the host rejects the request, for
    /// example because the URL has expired; [`Error::Decode`] if the file is of another type, too large or empty;
    /// [`Error::Transport`] if no complete response is received.
    pub fn to_bytes(&self) -> Result<Downloaded, Error> {
        let mut bytes = Vec::new();
        let (content_type, _) = self.fetch(&mut bytes, None)?;
        Ok(Downloaded { content_type, bytes })
    }

    /// Downloads the file to disk through an [`AtomicFile`], without holding it in memory.
    ///
    /// - `path`: the path of the file; its directory must exist. An existing file is replaced and keeps its
    ///   permissions; if an error occurs, it remains unchanged.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if the file cannot be written; otherwise the same errors as [`to_bytes`](Self::to_bytes).
    pub fn to_file(&self, path: impl AsRef<Path>) -> Result<SavedFile, Error> {
        let path = path.as_ref();
        self.url.as_ref().map_err(Clone::clone)?;
        let mut file = AtomicFile::create(path)?;
        let (content_type, size) = self.fetch(&mut file, Some(path))?;
        file.commit()?;
        Ok(SavedFile { content_type, size, path: path.to_owned() })
    }

    fn fetch(&self, sink: &mut dyn Sink, path: Option<&Path>) -> Result<(String, u64), Error> {
        let request = self.prepare()?;
        let max_size = request.max_response_size;
        let mut sink = TrackedSink { sink, size: 0, error: None };
        let result = self.client.executor().execute_storage(request, &mut |transport, http, timeout| {
            let restarted = sink.restart();
            let streams = Streams { body: None, sink: Some(&mut sink), max_size };
            let response = restarted.and_then(|()| transport.stream(http, streams, timeout));
            // Another attempt would fail in the same way.
            if sink.error.is_some() { Err(TransportFailure::local()) } else { response }
        });
        if let Some(error) = sink.error.take() {
            return Err(FileError::unwritable(path, error).into());
        }
        let size = sink.size;
        let content_type = self.check(&result?, size)?;
        Ok((content_type, size))
    }

    fn prepare(&self) -> Result<PreparedRequest, InvalidRequest> {
        let url = self.url.as_ref().map_err(Clone::clone)?;
        let settings = &self.client.executor().settings;
        let mut http = HttpRequest::new(None);
        *http.method_mut() = Method::GET;
        *http.uri_mut() = url.uri().clone();
        http.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        let operation = format!("download from {}", one_line(url.host(), 200));
        let max_size = self.max_size.unwrap_or(settings.max_response_size);
        PreparedRequest::to_storage(operation, http, &self.options, settings, max_size)
    }

    /// Returns the content type, if the response is a complete file of an accepted type and size.
    fn check(&self, response: &RawResponse, size: u64) -> Result<String, Error> {
        let content_type = response.parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.and_then(|text| text.split(';').next()).unwrap_or_default();
        let content_type = content_type.trim().to_ascii_lowercase();
        let problem = if !self.types.iter().any(|accepted| is_of_type(&content_type, accepted)) {
            DecodeProblem::FileType { found: content_type, accepted: self.types.join(", ") }
        } else if let Some(limit) = response.truncated_at {
            DecodeProblem::FileTooLarge { limit }
        } else if response.parts.status != StatusCode::OK || size == 0 {
            DecodeProblem::IncompleteFile
        } else {
            return Ok(content_type);
        };
        Err(response.decode_error(problem).into())
    }
}

fn is_of_type(content_type: &str, accepted: &str) -> bool {
    let accepted = accepted.trim().to_ascii_lowercase();
    match accepted.strip_suffix("/*") {
        Some("*") => true,
        Some(top_level) => content_type.split_once('/').is_some_and(|(own, _)| own == top_level),
        None => content_type == accepted,
    }
}

/// A sink that stores its error, because the transport does not return it.
struct TrackedSink<'a> {
    sink: &'a mut dyn Sink,
    size: u64,
    error: Option<io::Error>,
}

impl TrackedSink<'_> {
    fn restart(&mut self) -> Result<(), TransportFailure> {
        self.size = 0;
        self.sink.restart().map_err(|error| {
            self.error = Some(error);
            TransportFailure::local()
        })
    }
}

impl Write for TrackedSink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.sink.write(bytes) {
            Ok(count) => {
                self.size += u64::try_from(count).unwrap_or(u64::MAX);
                Ok(count)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(error) => {
                let same = io::Error::from(error.kind());
                self.error = Some(error);
                Err(same)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.as_ref().map(SignedUrl::host).map_err(|error| &error.problem);
        f.debug_struct("Download").field("host", &host).field("options", &self.options).finish_non_exhaustive()
    }
}

impl fmt::Debug for Downloaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Downloaded")
            .field("content_type", &self.content_type)
            .field("size", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

#[cfg(all(test, feature = "links", feature = "media"))]
mod tests {
    use std::{fs, time::Duration};

    use insta::assert_snapshot;

    use crate::{
        Downloaded, Error, Link, Media,
        testing::{Reply, TestClient, file_names, format_request, temporary_directory},
        transport::TransportFailureKind,
    };

    const URL: &str = "https://files.example/qr/1.png?expires=1&signature=top-secret";

    fn image() -> Reply {
        Reply::response(200, "the image").header("content-type", "image/png")
    }

    /// The error of a download with a single attempt.
    fn fail(reply: Reply) -> Error {
        let test_client = TestClient::new([reply]);
        let error = test_client.client.download(URL).max_attempts(1).to_bytes().expect_err("the download should fail");
        assert!(!format!("{error} {error:?}").contains("top-secret"), "{error:?}");
        error
    }

    #[test]
    fn token_is_not_sent_to_any_host() {
        let test_client = TestClient::new([image(), image()]);
        let downloaded = test_client.client.download(URL).to_bytes().unwrap();
        assert_eq!(
            (downloaded.content_type.as_str(), downloaded.bytes.as_slice()),
            ("image/png", b"the image".as_slice())
        );
        let api_host = "https://api.example/-/files/1?signature=top-secret#part";
        test_client.client.download(api_host).to_bytes().unwrap();
        let requests: Vec<_> = test_client.requests().iter().map(format_request).collect();
        assert_eq!(requests[0], format!("GET {URL}\naccept: */*\n(no body)"));
        assert_eq!(requests[1], "GET https://api.example/-/files/1?signature=top-secret\naccept: */*\n(no body)");
    }

    #[test]
    fn transient_failures_are_retried() {
        let script = [Reply::status(503), Reply::failure(TransportFailureKind::Broken, true), image()];
        let test_client = TestClient::new(script);
        assert_eq!(test_client.client.download(URL).to_bytes().unwrap().bytes, b"the image");
        assert_eq!(test_client.slept_millis(), [500, 1000]);
    }

    #[test]
    fn timeout_and_maximum_size_are_enforced() {
        let test_client = TestClient::new([image(), image().takes(Duration::from_secs(50)), image()]);
        test_client.client.download(URL).to_bytes().unwrap();
        let slow = test_client.client.download(URL).timeout(Duration::from_secs(60)).deadline(Duration::from_secs(70));
        slow.to_bytes().unwrap();
        assert_eq!(test_client.timeouts(), [Duration::from_secs(30), Duration::from_secs(60)]);
        let error = test_client.client.download(URL).max_size(8).to_bytes().unwrap_err();
        assert_snapshot!(error, @"download from files.example: the response (200) is a file of more than 8 bytes; `Download::max_size` sets the limit (1 attempt)");
        assert!(test_client.is_exhausted(), "a file that is too large should not be requested again");
    }

    #[test]
    fn rate_limit_of_a_storage_host_is_ignored() {
        let test_client = TestClient::new([image().header("ratelimit-remaining", "0").header("ratelimit-limit", "10")]);
        test_client.client.download(URL).to_bytes().unwrap();
        assert_eq!(test_client.client.rate_limit(), None);
    }

    #[test]
    fn response_without_a_complete_file_of_an_accepted_type_is_an_error() {
        let html = Reply::response(200, "<html>sign in</html>").header("content-type", "text/html; charset=utf-8");
        assert_snapshot!(fail(html), @"download from files.example: the response (200) has the type text/html, not image/*, application/pdf, video/mp4; `Download::accept` sets the accepted types (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, "the image")), @"download from files.example: the response (200) has the type , not image/*, application/pdf, video/mp4; `Download::accept` sets the accepted types (1 attempt)");
        assert_snapshot!(fail(Reply::response(200, "").header("content-type", "image/png")), @"download from files.example: the response (200) does not contain a complete file (1 attempt)");
        assert_snapshot!(fail(Reply::response(206, "half").header("content-type", "image/png")), @"download from files.example: the response (206) does not contain a complete file (1 attempt)");
        assert_snapshot!(fail(image().truncated()), @"download from files.example: the response (200) is a file of more than 1000 bytes; `Download::max_size` sets the limit (1 attempt)");
    }

    #[test]
    fn errors_do_not_contain_the_signed_url() {
        let echo = Reply::response(403, r#"{"message":"no access to ?expires=1&signature=top-secret"}"#);
        assert_snapshot!(fail(echo), @"download from files.example failed: the storage host responded with 403 Forbidden: no access to ?[redacted]; the signed URL may have expired, request a new one (1 attempt)");
        let moved = Reply::status(302).header("location", "https://evil.example/?signature=top-secret");
        assert_snapshot!(fail(moved), @"download from files.example failed: the storage host responded with 302 Found; redirects are not followed, use the signed URL exactly as the API returned it (1 attempt)");
        assert_snapshot!(fail(Reply::status(500)), @"download from files.example failed: the storage host responded with 500 Internal Server Error (1 attempt)");
        assert_snapshot!(fail(Reply::failure(TransportFailureKind::Resolve, false)), @"download from files.example failed: the host name could not be resolved (files.example); nothing was sent (1 attempt)");
        assert_snapshot!(fail(Reply::failure(TransportFailureKind::Timeout, true)), @"download from files.example failed: no complete response was received within the timeout; the request may have reached the storage host (1 attempt)");
    }

    #[test]
    fn invalid_url_is_rejected_before_anything_is_sent() {
        let test_client = TestClient::new([]);
        let reject = |url: &str| test_client.client.download(url).to_bytes().expect_err(url).to_string();
        assert_snapshot!(reject("http://files.example/?signature=top-secret"), @"download was not sent: `url` must start with `https://`; plain HTTP is allowed only for loopback addresses");
        assert_snapshot!(reject("signature=top-secret"), @"download was not sent: `url` must be an absolute URL with scheme and host, exactly as the API returned it");
        let directory = temporary_directory("download");
        assert!(test_client.client.download("").to_file(directory.join("a.png")).is_err());
        assert!(file_names(&directory).is_empty());
        fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn missing_signed_url_is_rejected_with_a_fix() {
        let test_client = TestClient::new([image(), image()]);
        let error = test_client.client.download_qrcode(&Link::new()).to_bytes().unwrap_err();
        assert_snapshot!(error, @r#"download_qrcode was not sent: `link.qrcode_signed_url` is missing; request the link with `include(["qrcodeSignedUrl"])`, or, if its image is not ready yet, with `wait_for_qrcode`"#);
        let error = test_client.client.download_media(&Media::new()).to_bytes().unwrap_err();
        assert_snapshot!(error, @"download_media was not sent: `media.signed_url` is missing; only items that are ready have it: request the item again");
        let (mut link, mut media) = (Link::new(), Media::new());
        (link.qrcode_signed_url, media.signed_url) = (Some(URL.into()), Some(URL.into()));
        test_client.client.download_qrcode(&link).to_bytes().unwrap();
        test_client.client.download_media(&media).to_bytes().unwrap();
    }

    #[test]
    fn mime_types_are_compared_without_case_and_parameters() {
        let is_accepted = |content_type: &'static str, accepted: &[&str]| {
            let test_client = TestClient::new([Reply::response(200, "x").header("content-type", content_type)]);
            test_client.client.download(URL).accept(accepted.iter().copied()).to_bytes().is_ok()
        };
        for (content_type, accepted) in [
            ("image/png", &["image/png"][..]),
            ("IMAGE/PNG ; q=1", &["image/PNG"]),
            ("image/svg+xml", &["text/html", "image/*"]),
            ("anything", &["*/*"]),
        ] {
            assert!(is_accepted(content_type, accepted), "{content_type} {accepted:?}");
        }
        for (content_type, accepted) in [
            ("image/png", &["image/jpeg"][..]),
            ("image/png", &[]),
            ("images/png", &["image/*"]),
            ("image", &["image/*"]),
        ] {
            assert!(!is_accepted(content_type, accepted), "{content_type} {accepted:?}");
        }
    }

    #[test]
    fn file_is_replaced_only_by_a_complete_download() {
        let directory = temporary_directory("download");
        let path = directory.join("a.png");
        let test_client = TestClient::new([
            image(),
            Reply::status(403),
            Reply::response(200, "<html>").header("content-type", "text/html"),
        ]);
        let saved = test_client.client.download(URL).to_file(&path).unwrap();
        assert_eq!((saved.content_type.as_str(), saved.size, &saved.path), ("image/png", 9, &path));
        for _ in 0..2 {
            test_client.client.download(URL).to_file(&path).unwrap_err();
            assert_eq!((fs::read(&path).unwrap().as_slice(), file_names(&directory).len()), (&b"the image"[..], 1));
        }
        fs::remove_dir_all(directory).unwrap();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn full_disk_is_a_file_error_and_not_retried() {
        use std::io::Write;

        use crate::download::{Sink, TrackedSink};

        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        impl Sink for Full {
            fn restart(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let test_client = TestClient::new([image()]);
        let path = std::path::Path::new("/full/a.png");
        let error = test_client.client.download(URL).fetch(&mut Full, Some(path)).unwrap_err();
        assert_snapshot!(error, @"`/full/a.png` could not be written: no storage space");
        assert!(test_client.is_exhausted() && !error.is_retryable());
        let mut sink = TrackedSink { sink: &mut Full, size: 0, error: None };
        assert!(sink.write(b"x").is_err() && sink.error.is_some() && sink.size == 0);
    }

    #[test]
    fn debug_shows_only_the_host_of_the_url() {
        let test_client = TestClient::new([]);
        assert_snapshot!(format!("{:?}", test_client.client.download(URL)), @r#"Download { host: Ok("files.example"), options: CallOptions { idempotency_key: None, timeout: None, deadline: None, max_attempts: None, headers: [] }, .. }"#);
        let downloaded = Downloaded { content_type: "image/png".to_owned(), bytes: b"secret".to_vec() };
        assert_snapshot!(format!("{downloaded:?}"), @r#"Downloaded { content_type: "image/png", size: 6, .. }"#);
    }
}

//! The media library: uploads from a path, and downloads.

mod kind;
mod source;

use std::{
    fmt,
    path::{Path, PathBuf},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use linkbreakers_generated::{
    apis::MediaApi,
    models::{CreateMediaUploadRequest, CreateMediaUploadResponse, Media, MediaUploadOrigin, MediaVisibility},
    rt::{CallOptions, IntoOption, InvalidRequest},
};

use crate::{
    ApiClient, ApiException, Download, Error, FileError,
    call::PreparedRequest,
    text::one_line,
    transport::{HttpRequest, Streams, TransportFailure, is_framing},
    url::SignedUrl,
};
use kind::{Kind, MAX_SIZE};
use source::Source;

const DUPLICATE: &str = "MEDIA_ALREADY_EXISTS";
/// The limit in bytes of a response from the storage host.
const MAX_RESPONSE_SIZE: u64 = 1024 * 1024;

/// An upload of a file to the media library, created by [`ApiClient::upload_media`].
#[must_use = "an upload does nothing until it is sent"]
pub struct MediaUpload<'a> {
    client: ApiClient,
    path: PathBuf,
    file_name: Option<String>,
    mime_type: Option<String>,
    visibility: Option<MediaVisibility>,
    uploaded_from: Option<MediaUploadOrigin>,
    deadline: Option<Duration>,
    progress: Box<dyn FnMut(u64, u64) + 'a>,
}

/// The result of an upload: the item in the media library, and whether it already existed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// The item, ready for use.
    pub media: Media,
    /// `true` if the library already contained the file. `media` is then the existing item, with its own name and
    /// visibility.
    pub already_existed: bool,
}

impl ApiClient {
    /// Creates an upload of a file to the media library: a PNG, JPEG, WebP or SVG image of at most 10 MB, a PDF
    /// document of at most 25 MB, or an MP4 video of at most 50 MB.
    ///
    /// The upload reads the file once to hash it, creates the media item, sends the file directly to the storage host
    /// with exactly the headers that the API requires, and completes the item. The file is not held in memory, and the
    /// token is not sent to the storage host. The library contains each file once, so an existing file is not sent
    /// again.
    ///
    /// - `path`: the path of a regular file.
    ///
    /// In tests, [`ApiClient::stub`] creates the client that this needs.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # std::fs::create_dir_all(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::env::set_current_dir(std::env::temp_dir().join("linkbreakers-docs"))?;
    /// # std::fs::write("menu.pdf", "%PDF-1.4\n%%EOF\n")?;
    /// let uploaded = client
    ///     .upload_media("menu.pdf")
    ///     .progress(|sent, total| eprintln!("{sent} of {total} bytes"))
    ///     .send()?;
    /// println!("{} {}", uploaded.media.id, if uploaded.already_existed { "already existed" } else { "is new" });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn upload_media<'a>(&self, path: impl AsRef<Path>) -> MediaUpload<'a> {
        MediaUpload {
            client: self.clone(),
            path: path.as_ref().to_owned(),
            file_name: None,
            mime_type: None,
            visibility: None,
            uploaded_from: None,
            deadline: None,
            progress: Box::new(|_, _| {}),
        }
    }

    /// Creates a download of a file in the media library.
    ///
    /// - `media`: an item that is ready. Without its `signed_url` the download fails with [`Error::InvalidRequest`].
    pub fn download_media(&self, media: &Media) -> Download {
        match &media.signed_url {
            Some(url) if !url.is_empty() => self.download(url),
            _ => {
                let problem = "is missing; only items that are ready have it: request the item again";
                Download::new(self.clone(), Err(InvalidRequest::new("download_media", "media.signed_url", problem)))
            }
        }
    }
}

impl<'a> MediaUpload<'a> {
    /// Sets the name of the item; the name of the file unless set.
    pub fn file_name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.file_name = name.into_option();
        self
    }

    /// Sets the MIME type, such as `image/png`; detected from the content of the file unless set.
    pub fn mime_type<M>(mut self, mime_type: impl IntoOption<String, M>) -> Self {
        self.mime_type = mime_type.into_option();
        self
    }

    /// Sets the visibility of the item; private unless set.
    pub fn visibility<M>(mut self, visibility: impl IntoOption<MediaVisibility, M>) -> Self {
        self.visibility = visibility.into_option();
        self
    }

    /// Sets the purpose of the file, by which the library can be filtered.
    pub fn uploaded_from<M>(mut self, origin: impl IntoOption<MediaUploadOrigin, M>) -> Self {
        self.uploaded_from = origin.into_option();
        self
    }

    /// Limits the whole upload to `deadline`, instead of the client's [`deadline`](crate::Configuration::deadline).
    ///
    /// The client's timeout for one attempt does not apply to sending the file, which may take the whole deadline.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Sets a function that is called while the file is sent, with the number of bytes sent so far and the size of the
    /// file in bytes. Each attempt starts at 0.
    pub fn progress(mut self, progress: impl FnMut(u64, u64) + 'a) -> Self {
        self.progress = Box::new(progress);
        self
    }

    /// Uploads the file.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if the file cannot be read, is not of an accepted type, is too large for its type, or changes
    /// during the upload; otherwise the errors of any call, from the API or the storage host.
    pub fn send(mut self) -> Result<UploadedMedia, Error> {
        let runtime = &self.client.executor().runtime;
        let end = runtime.now().saturating_add(self.deadline.unwrap_or(self.client.executor().settings.deadline));
        let (mut source, request) = self.open()?;
        let client = self.client.clone();
        let media = MediaApi::new(&client);
        let time_left = || client.executor().deadline_until(end);

        let created = match media.create_upload(request).deadline(time_left()).send() {
            Ok(created) => created,
            Err(error) => return existing(&media, error, time_left()),
        };
        self.transfer(&mut source, &created, time_left())?;
        match media.complete_upload(&created.media.id).deadline(time_left()).send() {
            Ok(completed) => Ok(UploadedMedia { media: completed.media, already_existed: false }),
            Err(error) => existing(&media, error, time_left()),
        }
    }

    /// Opens and hashes the file, and creates the request for its upload.
    fn open(&self) -> Result<(Source, CreateMediaUploadRequest), FileError> {
        let mime_type = self.mime_type.as_deref();
        let limit = |detected: Option<Kind>| {
            let kind = mime_type.map_or(detected, Kind::of_mime_type);
            kind.map_or(MAX_SIZE, |kind| kind.max_size)
        };
        let source = Source::open(&self.path, limit)?;
        let Some(mime_type) = mime_type.or(source.kind.map(|kind| kind.mime_type)) else {
            let problem = "must be a PNG, JPEG, WebP, SVG, PDF or MP4 file; if it is one, but was not detected, set \
                           `mime_type`";
            return Err(FileError::unsuitable(&self.path, problem));
        };
        let name_of_file = || self.path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = self.file_name.clone().or_else(name_of_file).unwrap_or_default();
        let size = i64::try_from(source.size).unwrap_or(i64::MAX);
        let request = CreateMediaUploadRequest::new(name, mime_type, size)
            .sha256(source.sha256())
            .visibility(self.visibility.as_ref())
            .uploaded_from(self.uploaded_from.as_ref());
        Ok((source, request))
    }

    /// Sends the file to the storage host. This can be repeated, because the bytes and the URL stay the same.
    fn transfer(
        &mut self,
        source: &mut Source,
        created: &CreateMediaUploadResponse,
        limit: Duration,
    ) -> Result<(), Error> {
        let request = prepare(&self.client, created, source.size, limit)?;
        let size = source.size;
        let mut source_error = None;
        let result = self.client.executor().execute_storage(request, &mut |transport, http, timeout| {
            let mut reader = source.reader(&mut *self.progress);
            let streams = Streams { body: Some((&mut reader, size)), sink: None, max_size: MAX_RESPONSE_SIZE };
            let response = transport.stream(http, streams, timeout);
            source_error = reader.error.take();
            // Another attempt would fail in the same way.
            if source_error.is_some() { Err(TransportFailure::local()) } else { response }
        });
        match source_error {
            Some(error) => Err(source.file_error(error).into()),
            None => result.map(drop),
        }
    }
}

/// Returns the existing item if `error` reports a duplicate, and otherwise the error.
fn existing(media: &MediaApi<ApiClient>, error: Error, limit: Duration) -> Result<UploadedMedia, Error> {
    let id = match &error {
        Error::Api(exception) => existing_id(exception),
        _ => None,
    };
    match id {
        Some(id) => {
            let media = media.get(id).deadline(limit).send()?.media;
            Ok(UploadedMedia { media, already_existed: true })
        }
        None => Err(error),
    }
}

fn existing_id(exception: &ApiException) -> Option<&str> {
    let is_duplicate = exception.status() == 409 && exception.code() == Some(DUPLICATE);
    exception.metadata("existingMediaId").filter(|_| is_duplicate)?.as_str()
}

fn prepare(
    client: &ApiClient,
    created: &CreateMediaUploadResponse,
    size: u64,
    limit: Duration,
) -> Result<PreparedRequest, InvalidRequest> {
    let invalid = |field: &'static str, problem: &'static str| InvalidRequest::new("upload_media", field, problem);
    let url = SignedUrl::parse(&created.upload_url).map_err(|problem| invalid("uploadUrl", problem))?;
    let method = match created.upload_method.as_str() {
        "" | "PUT" => Method::PUT,
        "POST" => Method::POST,
        _ => {
            return Err(invalid(
                "uploadMethod",
                "must be PUT or POST; a newer version of this crate may support others",
            ));
        }
    };
    let headers = headers(created, size, &url)
        .map_err(|problem| InvalidRequest::new("upload_media", "uploadHeaders", problem))?;
    let mut http = HttpRequest::new(None);
    *http.method_mut() = method;
    *http.uri_mut() = url.uri().clone();
    *http.headers_mut() = headers;
    let mut options = CallOptions::default();
    (options.timeout, options.deadline) = (Some(limit), Some(limit));
    let operation = format!("upload to {}", one_line(url.host(), 200));
    PreparedRequest::to_storage(operation, http, &options, &client.executor().settings, MAX_RESPONSE_SIZE)
}

/// The headers that the API requires for the upload, without those that the transport sets.
fn headers(created: &CreateMediaUploadResponse, size: u64, url: &SignedUrl) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in &created.upload_headers {
        let (Ok(name), Ok(mut value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) else {
            return Err("contains an entry that is not a valid header".to_owned());
        };
        let text = value.to_str().unwrap_or_default().trim();
        match name {
            // Signatures often cover these two headers, so the API may list them.
            header::CONTENT_LENGTH if text.parse() == Ok(size) => {}
            header::CONTENT_LENGTH => return Err("sets a `content-length` other than the size of the file".to_owned()),
            header::HOST if url.is_on(text) => {}
            header::HOST => return Err("sets a `host` other than that of `uploadUrl`".to_owned()),
            name if is_framing(&name) => return Err(format!("must not set `{name}`, which only the client sets")),
            name => {
                value.set_sensitive(true);
                headers.insert(name, value);
            }
        }
    }
    Ok(headers)
}

impl fmt::Debug for MediaUpload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaUpload").field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{self, OpenOptions},
        io::Write as _,
        path::PathBuf,
        time::Duration,
    };

    use insta::assert_snapshot;
    use serde_json::{Value, json};

    use crate::{
        Error, MediaVisibility,
        testing::{Reply, TestClient, format_request, temporary_directory},
        transport::TransportFailureKind,
    };

    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    /// The hash of `SVG`, computed by another program.
    const SHA256: &str = "900fbe934249ad120004bd24adf66aad8817d89586273c0cc50e187bddebb601";
    const CREATED: &str = r#"{"media":{"id":"m1","status":"STATUS_PENDING"},"uploadMethod":"PUT","uploadUrl":"https://files.example/m1?signature=top-secret","uploadHeaders":{"content-type":"image/svg+xml","x-amz-checksum-sha256":"the-checksum"}}"#;
    const READY: &str = r#"{"media":{"id":"m1","status":"STATUS_READY"}}"#;

    fn created() -> Reply {
        Reply::response(200, CREATED)
    }

    fn ready() -> Reply {
        Reply::response(200, READY)
    }

    /// A file in a temporary directory, which is removed on drop.
    struct Sample(PathBuf);

    impl Sample {
        fn new(content: impl AsRef<[u8]>) -> Self {
            let path = temporary_directory("upload").join("a logo.svg");
            fs::write(&path, content).unwrap();
            Self(path)
        }
    }

    impl Drop for Sample {
        fn drop(&mut self) {
            fs::remove_dir_all(self.0.parent().unwrap()).unwrap();
        }
    }

    /// The error for a file that is rejected before anything is sent, without the directory.
    fn rejection(path: &std::path::Path) -> String {
        let error = TestClient::new([]).client.upload_media(path).send().unwrap_err();
        assert!(matches!(error, Error::File(_)) && !error.is_retryable(), "{error:?}");
        error.to_string().replace(&path.parent().unwrap().display().to_string(), "")
    }

    #[test]
    fn upload_is_created_sent_and_completed() {
        let sample = Sample::new(SVG);
        let test_client = TestClient::new([created(), Reply::response(200, ""), ready()]);
        let mut reports = Vec::new();
        let upload = test_client.client.upload_media(&sample.0).progress(|sent, total| reports.push((sent, total)));
        let uploaded = upload.visibility(MediaVisibility::Public).send().unwrap();
        assert_eq!((uploaded.media.id.as_str(), uploaded.already_existed), ("m1", false));
        let length = u64::try_from(SVG.len()).unwrap();
        assert_eq!((reports.first(), reports.last()), (Some(&(0, length)), Some(&(length, length))));

        let requests = test_client.requests();
        let created: Value = serde_json::from_slice(requests[0].body().as_ref().unwrap()).unwrap();
        let expected = json!({
            "fileName": "a logo.svg",
            "mimeType": "image/svg+xml",
            "size": length,
            "sha256": SHA256,
            "visibility": "VISIBILITY_PUBLIC",
        });
        assert_eq!(created, expected);
        assert_eq!(
            format_request(&requests[1]),
            format!(
                "PUT https://files.example/m1?signature=top-secret\ncontent-type: [sensitive]\nx-amz-checksum-sha256: \
                 [sensitive]\n\n{SVG}"
            )
        );
        assert_eq!(requests[1].headers()["x-amz-checksum-sha256"], "the-checksum");
        assert_eq!(requests[2].uri().path(), "/v1/media/m1:complete");
    }

    #[test]
    fn mime_type_and_name_of_the_caller_take_precedence() {
        let sample = Sample::new("GIF89a");
        let test_client = TestClient::new([created(), Reply::response(200, ""), ready()]);
        let upload = test_client.client.upload_media(&sample.0).mime_type("image/gif").file_name("b.gif");
        upload.uploaded_from("UPLOAD_ORIGIN_BADGE").send().unwrap();
        let created: Value = serde_json::from_slice(test_client.requests()[0].body().as_ref().unwrap()).unwrap();
        assert_eq!(created["mimeType"], "image/gif");
        assert_eq!((&created["fileName"], &created["uploadedFrom"]), (&json!("b.gif"), &json!("UPLOAD_ORIGIN_BADGE")));
    }

    #[test]
    fn existing_file_is_returned_and_not_sent_again() {
        let sample = Sample::new(SVG);
        let duplicate = r#"{"code":409,"codeType":"MEDIA_ALREADY_EXISTS","message":"it is there","details":[{"metadata":{"existingMediaId":"m0"}}]}"#;
        let existing = r#"{"media":{"id":"m0","fileName":"old.svg"}}"#;
        let test_client = TestClient::new([Reply::response(409, duplicate), Reply::response(200, existing)]);
        let uploaded = test_client.client.upload_media(&sample.0).send().unwrap();
        assert_eq!((uploaded.media.id.as_str(), uploaded.already_existed), ("m0", true));
        assert_eq!(test_client.requests()[1].uri().path(), "/v1/media/m0");

        // Another upload of the same file was completed first.
        let script =
            [created(), Reply::response(200, ""), Reply::response(409, duplicate), Reply::response(200, existing)];
        assert!(TestClient::new(script).client.upload_media(&sample.0).send().unwrap().already_existed);

        let without_id = r#"{"code":409,"codeType":"MEDIA_ALREADY_EXISTS","message":"it is there","details":[]}"#;
        let error =
            TestClient::new([Reply::response(409, without_id)]).client.upload_media(&sample.0).send().unwrap_err();
        assert_snapshot!(error, @"MediaService_CreateUpload failed: the API responded with 409 Conflict, MEDIA_ALREADY_EXISTS: it is there (1 attempt)");
    }

    #[test]
    fn transient_failures_are_retried_with_the_same_bytes() {
        let sample = Sample::new(SVG);
        let lost = Reply::failure(TransportFailureKind::Broken, true);
        let test_client = TestClient::new([created(), lost, Reply::status(503), Reply::response(200, ""), ready()]);
        let mut starts = 0;
        test_client.client.upload_media(&sample.0).progress(|sent, _| starts += u32::from(sent == 0)).send().unwrap();
        assert_eq!(starts, 3);
        let requests = test_client.requests();
        assert!(requests[1..4].iter().all(|request| request.body().as_deref() == Some(SVG.as_bytes())));
    }

    #[test]
    fn rejection_by_the_storage_host_contains_no_secret() {
        let sample = Sample::new(SVG);
        let rejection = Reply::response(403, "<Error>?signature=top-secret</Error>");
        let test_client = TestClient::new([created(), rejection]);
        let error = test_client.client.upload_media(&sample.0).send().unwrap_err();
        assert_snapshot!(error, @"upload to files.example failed: the storage host responded with 403 Forbidden; the signed URL may have expired, request a new one (1 attempt)");
        assert!(!format!("{error:?}").contains("top-secret") && test_client.is_exhausted());
        let Error::Api(exception) = error else { panic!("another error") };
        assert!(!exception.body().contains("top-secret"), "{}", exception.body());
    }

    #[test]
    fn file_changed_during_the_upload_is_an_error_and_never_complete() {
        let changes: [fn(&std::path::Path); 3] = [
            |path| OpenOptions::new().append(true).open(path).unwrap().write_all(b"more").unwrap(),
            |path| OpenOptions::new().write(true).open(path).unwrap().set_len(10).unwrap(),
            |path| OpenOptions::new().write(true).open(path).unwrap().write_all(b"<svg yolns").unwrap(),
        ];
        for change in changes {
            let sample = Sample::new(SVG);
            let test_client = TestClient::new([created()]);
            let upload = test_client.client.upload_media(&sample.0).progress(|sent, _| {
                if sent == 0 {
                    change(&sample.0);
                }
            });
            let error = upload.send().unwrap_err().to_string();
            assert!(error.ends_with("was changed during the upload; nothing was uploaded"), "{error}");
            assert!(test_client.is_exhausted(), "the upload should be neither retried nor completed");
        }
    }

    #[test]
    fn unsuitable_file_is_rejected_before_anything_is_sent() {
        assert_snapshot!(rejection(&Sample::new("plain text").0), @"`/a logo.svg` must be a PNG, JPEG, WebP, SVG, PDF or MP4 file; if it is one, but was not detected, set `mime_type`");
        assert_snapshot!(rejection(&Sample::new("").0), @"`/a logo.svg` is empty, so there is nothing to upload");
        let sample = Sample::new(b"\x89PNG\r\n\x1a\n");
        OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(10 * 1024 * 1024 + 1).unwrap();
        assert_snapshot!(rejection(&sample.0), @"`/a logo.svg` is too large: it has 10485761 bytes, but the limit of a PNG image is 10485760 bytes");
        let sample = Sample::new(b"%PDF-1.7");
        OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(25 * 1024 * 1024 + 1).unwrap();
        assert_snapshot!(rejection(&sample.0), @"`/a logo.svg` is too large: it has 26214401 bytes, but the limit of a PDF document is 26214400 bytes");
        assert_snapshot!(rejection(&sample.0.with_file_name("missing.pdf")), @"`/missing.pdf` could not be read: No such file or directory (os error 2)");
        assert_snapshot!(rejection(sample.0.parent().unwrap()).rsplit('`').next().unwrap(), @" could not be read: it is not a regular file");
    }

    #[cfg(unix)]
    #[test]
    fn upload_of_a_pipe_fails_without_waiting_for_a_writer() {
        use nix::{sys::stat::Mode, unistd::mkfifo};

        let sample = Sample::new(SVG);
        let pipe = sample.0.with_file_name("pipe.svg");
        mkfifo(&pipe, Mode::S_IRWXU).unwrap();
        assert_snapshot!(rejection(&pipe), @"`/pipe.svg` could not be read: it is not a regular file");
    }

    #[test]
    fn file_of_exactly_the_maximum_size_is_accepted() {
        let sample = Sample::new(b"%PDF-1.7");
        OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(25 * 1024 * 1024).unwrap();
        let test_client = TestClient::new([Reply::status(403)]);
        assert!(
            test_client.client.upload_media(&sample.0).send().unwrap_err().is_forbidden(),
            "a request should be sent"
        );
    }

    #[test]
    fn deadline_limits_the_whole_upload() {
        let sample = Sample::new(SVG);
        let slow = |reply: Reply| reply.takes(Duration::from_secs(20));
        let test_client = TestClient::new([slow(created()), slow(Reply::response(200, "")), slow(ready())]);
        test_client.client.upload_media(&sample.0).deadline(Duration::from_secs(90)).send().unwrap();
        assert_eq!(test_client.timeouts(), [30, 70, 30].map(Duration::from_secs));
        let test_client = TestClient::new([slow(created()), slow(Reply::response(200, ""))]);
        let error = test_client.client.upload_media(&sample.0).deadline(Duration::from_secs(30)).send().unwrap_err();
        assert_snapshot!(error, @"upload to files.example failed: no complete response was received within the timeout; the request may have reached the storage host (1 attempt)");
        assert!(error.is_timeout());
    }

    #[test]
    fn invalid_upload_instructions_are_rejected() {
        let sample = Sample::new(SVG);
        let reject = |created: Value| {
            let test_client = TestClient::new([Reply::response(200, created.to_string().leak())]);
            test_client.client.upload_media(&sample.0).send().unwrap_err().to_string()
        };
        let media = json!({"id": "m1"});
        let plain_http = json!({"media": media, "uploadUrl": "http://files.example/?signature=top-secret"});
        assert_snapshot!(reject(plain_http), @"upload_media was not sent: `uploadUrl` must start with `https://`; plain HTTP is allowed only for loopback addresses");
        let method = json!({"media": media, "uploadUrl": "https://files.example/", "uploadMethod": "PATCH"});
        assert_snapshot!(reject(method), @"upload_media was not sent: `uploadMethod` must be PUT or POST; a newer version of this crate may support others");
        let header = json!({"media": media, "uploadUrl": "https://files.example/", "uploadHeaders": {"a b": "c"}});
        assert_snapshot!(reject(header), @"upload_media was not sent: `uploadHeaders` contains an entry that is not a valid header");
        let length =
            json!({"media": media, "uploadUrl": "https://files.example/", "uploadHeaders": {"content-length": "1"}});
        assert_snapshot!(reject(length), @"upload_media was not sent: `uploadHeaders` sets a `content-length` other than the size of the file");
    }

    #[test]
    fn upload_headers_that_frame_or_redirect_the_request_are_rejected() {
        let sample = Sample::new(SVG);
        let reject = |name: &str, value: &str| {
            let headers = json!({name: value});
            let created =
                json!({"media": {"id": "m1"}, "uploadUrl": "https://files.example/", "uploadHeaders": headers});
            let test_client = TestClient::new([Reply::response(200, created.to_string().leak())]);
            test_client.client.upload_media(&sample.0).send().unwrap_err().to_string()
        };
        assert_snapshot!(reject("Transfer-Encoding", "chunked"), @"upload_media was not sent: `uploadHeaders` must not set `transfer-encoding`, which only the client sets");
        assert_snapshot!(reject("Host", "evil.example"), @"upload_media was not sent: `uploadHeaders` sets a `host` other than that of `uploadUrl`");
        for name in ["connection", "te", "trailer", "upgrade", "expect", "keep-alive", "proxy-connection"] {
            assert!(reject(name, "x").contains("must not set"), "{name}");
        }
    }

    #[test]
    fn upload_headers_that_repeat_host_and_length_are_left_to_the_transport() {
        let sample = Sample::new(SVG);
        let headers =
            json!({"Host": "FILES.example:443", "Content-Length": SVG.len().to_string(), "x-amz-acl": "private"});
        let created = json!({"media": {"id": "m1"}, "uploadUrl": "https://files.example/", "uploadHeaders": headers});
        let test_client =
            TestClient::new([Reply::response(200, created.to_string().leak()), Reply::response(200, ""), ready()]);
        test_client.client.upload_media(&sample.0).send().unwrap();
        let names: Vec<_> = test_client.requests()[1].headers().keys().map(ToString::to_string).collect();
        assert_eq!(names, ["x-amz-acl"]);
    }
}

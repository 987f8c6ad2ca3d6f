//! Media from a path.

mod kind;
mod source;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    path::{Path, PathBuf},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use linkbreakers_generated::{
    apis::MediaApi,
    models::{CreateMediaUploadRequest, CreateMediaUploadResponse, Media, MediaUploadOrigin, MediaVisibility},
};

use crate::{
    ApiClient, ApiException, Error, FileError,
    files::SignedUrl,
    outgoing::{Peer, Prepared},
    request::InvalidRequest,
    text::one_line,
    transport::{Failure, Streams, WireRequest, is_framing},
};
use kind::{Kind, LONGEST};
use source::Source;

const DUPLICATE: &str = "MEDIA_ALREADY_EXISTS";
/// More than any storage service has to say.
const LONGEST_ANSWER: u64 = 1024 * 1024;

/// A file to put into the media library, made by [`ApiClient::upload_media`].
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

/// A file of the media library, and how it came there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// The item, ready for use.
    pub media: Media,
    /// Whether the library had this file already, so that `media` is the item that was there before, with the name and the
    /// visibility that it has.
    pub already_existed: bool,
}

impl ApiClient {
    /// Starts to put a file into the media library: a PNG, JPEG, WebP or SVG image of 10 MB at most, a PDF document of
    /// 25 MB, or an MP4 video of 50 MB.
    ///
    /// The file goes straight to where the API keeps its files, without passing through memory: it is read once to be
    /// hashed, announced, sent with exactly the headers that the API asks for, and completed. The token is not sent
    /// along. The library holds each file once, so a file that is there already is not sent again.
    ///
    /// - `path`: the path of a regular file.
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
    /// println!("{} {}", uploaded.media.id, if uploaded.already_existed { "was there" } else { "is new" });
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
}

impl<'a> MediaUpload<'a> {
    /// Sets the name that the item gets; the file's own unless set.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the MIME type, such as `image/png`; told by the file's content unless set.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Sets who may see the item; private unless set.
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Says what the file is for, by which the library can be filtered.
    pub fn uploaded_from(mut self, origin: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(origin.into());
        self
    }

    /// Limits the whole upload to `deadline`, instead of the client's own limit for one call.
    ///
    /// Sending the file may take all of it, whatever the client's limit for one attempt is.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Is told, as the file is sent, of the number of bytes that have gone out and of all bytes; an attempt that is
    /// repeated begins at 0 again.
    pub fn progress(mut self, progress: impl FnMut(u64, u64) + 'a) -> Self {
        self.progress = Box::new(progress);
        self
    }

    /// Uploads the file.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if it cannot be read, is of no kind that the API keeps, is too long for its kind, or was changed
    /// meanwhile; otherwise the errors of any call, of the API or of the host that keeps its files.
    pub fn send(mut self) -> Result<UploadedMedia, Error> {
        let runtime = &self.client.engine().runtime;
        let end = runtime.now().saturating_add(self.deadline.unwrap_or(self.client.engine().settings.deadline));
        let (mut source, announcement) = self.announcement()?;
        let client = self.client.clone();
        let media = MediaApi::new(&client);
        // What is left may be nothing, which no call can be limited to.
        let left = || end.saturating_sub(client.engine().runtime.now()).max(Duration::from_millis(1));

        let created = match media.create_upload(announcement).deadline(left()).send() {
            Ok(created) => created,
            Err(error) => return existing(&media, error, left()),
        };
        self.put(&mut source, &created, left())?;
        match media.complete_upload(&created.media.id).deadline(left()).send() {
            Ok(completed) => Ok(UploadedMedia { media: completed.media, already_existed: false }),
            Err(error) => existing(&media, error, left()),
        }
    }

    /// The file, and what the API is told of it.
    fn announcement(&self) -> Result<(Source, CreateMediaUploadRequest), FileError> {
        let told = self.mime_type.as_deref();
        let limit = |found: Option<Kind>| match told {
            Some(told) => Kind::of_mime_type(told).map_or(LONGEST, |kind| kind.max_size),
            None => found.map_or(LONGEST, |kind| kind.max_size),
        };
        let source = Source::open(&self.path, limit)?;
        let Some(mime_type) = told.or(source.kind.map(|kind| kind.mime_type)) else {
            let problem = "is nothing that the media library keeps: PNG, JPEG, WebP, SVG, PDF or MP4; if it is, say so with \
                           `mime_type`";
            return Err(FileError::unfit(&self.path, problem));
        };
        let own_name = || self.path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = self.file_name.clone().or_else(own_name).unwrap_or_default();
        let size = i64::try_from(source.size).unwrap_or(i64::MAX);
        let mut request = CreateMediaUploadRequest::new(name, mime_type, size).sha256(source.sha256());
        request.visibility.clone_from(&self.visibility);
        request.uploaded_from.clone_from(&self.uploaded_from);
        Ok((source, request))
    }

    /// Sends the bytes where the API wants them. The same bytes may go to the same place any number of times.
    fn put(&mut self, source: &mut Source, created: &CreateMediaUploadResponse, limit: Duration) -> Result<(), Error> {
        let call = prepare(&self.client, created, source.size, limit)?;
        let size = source.size;
        let mut trouble = None;
        let result = self.client.engine().ask_outside(call, &mut |transport, request, limit| {
            let mut sending = source.sending(&mut *self.progress);
            let streams = Streams { body: Some((&mut sending, size)), sink: None, max_size: LONGEST_ANSWER };
            let response = transport.stream(request, streams, limit);
            trouble = sending.trouble.take();
            // Another attempt would fail in the same way.
            if trouble.is_some() { Err(Failure::pointless()) } else { response }
        });
        match trouble {
            Some(trouble) => Err(source.error(trouble).into()),
            None => result.map(drop),
        }
    }
}

/// The item that the library has already, if that is what the error says.
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
) -> Result<Prepared, InvalidRequest> {
    let refuse = |what: &'static str, problem: &'static str| InvalidRequest::new("upload_media", what, problem);
    let url = SignedUrl::parse(&created.upload_url).map_err(|problem| refuse("uploadUrl", problem))?;
    let method = match created.upload_method.as_str() {
        "" | "PUT" => Method::PUT,
        "POST" => Method::POST,
        _ => return Err(refuse("uploadMethod", "is neither PUT nor POST; a newer version of this crate may know it")),
    };
    let headers = headers(created, size, &url)
        .map_err(|problem| InvalidRequest::new("upload_media", "uploadHeaders", problem))?;
    let mut request = WireRequest::new(None);
    *request.method_mut() = method;
    *request.uri_mut() = url.uri().clone();
    *request.headers_mut() = headers;
    Ok(Prepared {
        peer: Peer::Host,
        label: format!("upload to {}", one_line(url.host(), 200)).into(),
        template: "(signed address)".into(),
        request,
        is_repeatable: true,
        timeout: limit,
        deadline: limit,
        max_attempts: client.engine().settings.retry.attempts(),
        max_size: LONGEST_ANSWER,
    })
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
            // Signatures often cover these two.
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

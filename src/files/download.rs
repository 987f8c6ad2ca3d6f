//! Fetching files from their signed addresses.

use std::{
    fmt, io,
    io::Write,
    path::{Path, PathBuf},
};

use http::{HeaderValue, Method, StatusCode, header};

use super::{FileError, atomic::AtomicFile, signed::SignedUrl};
use crate::{
    ApiClient, Error,
    decode::Problem,
    exchange::Answer,
    outgoing::{Peer, Prepared},
    request::{CallOptions, InvalidRequest},
    text::one_line,
    transport::{Failure, Streams, WireRequest},
};

/// What the API keeps: QR codes, and media of every kind.
const USUAL_TYPES: [&str; 3] = ["image/*", "application/pdf", "video/mp4"];

/// A file to fetch from its signed address, made by [`ApiClient::download`].
///
/// The address alone is the permission, so the client's token is not sent, to whatever host. It must start with
/// `https://`, loopback addresses apart, and redirects are not followed. A fetch that fails for a passing reason is
/// repeated from the start, as any read is. Errors show the host and nothing else of the address.
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

/// A file that was fetched into memory.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// The MIME type that the host gave, such as `image/png`.
    pub content_type: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// A file that was fetched to the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SavedFile {
    /// The MIME type that the host gave, such as `image/png`.
    pub content_type: String,
    /// Its length in bytes.
    pub size: u64,
    /// Where it is.
    pub path: PathBuf,
}

impl ApiClient {
    /// Starts to fetch a file from a signed address, such as a link's `qrcode_signed_url`, a medium's `signed_url` or the
    /// `image_url` of a rendered QR code.
    ///
    /// - `url`: the address exactly as the API gave it; it expires, so it is better asked for anew than kept.
    ///
    /// ```
    /// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
    /// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
    /// # let link = linkbreakers::CreateLinkRequest::new("https://example.com");
    /// # let link = linkbreakers::LinksApi::new(&client).create(link).send()?.link;
    /// # let address = client.wait_for_qrcode(&link.id)?.qrcode_signed_url.unwrap();
    /// let image = client.download(&address).accept(["image/png"]).max_size(1_000_000).to_bytes()?;
    /// println!("{} bytes", image.bytes.len());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn download(&self, url: impl AsRef<str>) -> Download {
        let url = SignedUrl::parse(url.as_ref()).map_err(|problem| InvalidRequest::new("download", "url", problem));
        Download::new(self.clone(), url)
    }

    /// Starts to fetch the image of a link's QR code.
    ///
    /// - `link`: fetched with `include(["qrcodeSignedUrl"])`, or by
    ///   [`wait_for_qrcode`](ApiClient::wait_for_qrcode); otherwise the download is refused with an error that says so.
    #[cfg(feature = "links")]
    pub fn download_qrcode(&self, link: &crate::Link) -> Download {
        match &link.qrcode_signed_url {
            Some(url) if !url.is_empty() => self.download(url),
            _ => {
                let problem = "is missing: fetch the link with `include([\"qrcodeSignedUrl\"])`, or, if its image is \
                               not ready yet, with `wait_for_qrcode`";
                let refused = InvalidRequest::new("download_qrcode", "link.qrcode_signed_url", problem);
                Download::new(self.clone(), Err(refused))
            }
        }
    }

    /// Starts to fetch a file of the media library.
    ///
    /// - `media`: with its `signed_url`, which only items that are ready have; otherwise the download is refused with an
    ///   error that says so.
    #[cfg(feature = "media")]
    pub fn download_media(&self, media: &crate::Media) -> Download {
        match &media.signed_url {
            Some(url) if !url.is_empty() => self.download(url),
            _ => {
                let problem = "is missing: only media that are ready have it; get the item anew";
                Download::new(self.clone(), Err(InvalidRequest::new("download_media", "media.signed_url", problem)))
            }
        }
    }
}

/// Where the bytes go; a repeated attempt starts over.
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
    fn new(client: ApiClient, url: Result<SignedUrl, InvalidRequest>) -> Self {
        let types = USUAL_TYPES.map(str::to_owned).to_vec();
        Self { client, url, options: CallOptions::default(), max_size: None, types }
    }

    /// Takes files of these MIME types alone, such as `image/png`, `image/*` or `*/*`; images, PDF and MP4 unless set.
    ///
    /// An answer of another type, such as a sign-in page, is an error and not a file.
    pub fn accept(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Takes at most this many bytes; the client's
    /// [`max_response_size`](crate::Configuration::max_response_size) unless set.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Fetches the file into memory.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] for an address that cannot be one; [`Error::Api`] if the host refuses, as it does once
    /// the address has expired; [`Error::Decode`] if what comes is of another type, too long or empty;
    /// [`Error::Transport`] if it does not come whole.
    pub fn to_bytes(&self) -> Result<Downloaded, Error> {
        let mut bytes = Vec::new();
        let (content_type, _) = self.fetch(&mut bytes, None)?;
        Ok(Downloaded { content_type, bytes })
    }

    /// Fetches the file to the disk, into an [`AtomicFile`].
    ///
    /// The file appears when it is complete. An existing file is replaced and keeps its permissions; an error leaves it as
    /// it was.
    ///
    /// - `path`: the name of the file; its directory must exist.
    ///
    /// # Errors
    ///
    /// [`Error::File`] if it cannot be written, and those of [`to_bytes`](Self::to_bytes).
    pub fn to_file(&self, path: impl AsRef<Path>) -> Result<SavedFile, Error> {
        let path = path.as_ref();
        self.url.as_ref().map_err(Clone::clone)?;
        let mut file = AtomicFile::create(path)?;
        let (content_type, size) = self.fetch(&mut file, Some(path))?;
        file.commit()?;
        Ok(SavedFile { content_type, size, path: path.to_owned() })
    }

    fn fetch(&self, sink: &mut dyn Sink, path: Option<&Path>) -> Result<(String, u64), Error> {
        let call = self.prepare()?;
        let max_size = call.max_size;
        let mut sink = Recording { sink, size: 0, trouble: None };
        let result = self.client.engine().ask_outside(call, &mut |transport, request, limit| {
            let restarted = sink.restart();
            let streams = Streams { body: None, sink: Some(&mut sink), max_size };
            let response = restarted.and_then(|()| transport.stream(request, streams, limit));
            // Another attempt would fail in the same way.
            if sink.trouble.is_some() { Err(Failure::pointless()) } else { response }
        });
        if let Some(trouble) = sink.trouble.take() {
            return Err(FileError::unwritable(path, trouble).into());
        }
        let size = sink.size;
        let content_type = self.check(result?, size)?;
        Ok((content_type, size))
    }

    fn prepare(&self) -> Result<Prepared, InvalidRequest> {
        let url = self.url.as_ref().map_err(Clone::clone)?;
        let settings = &self.client.engine().settings;
        let mut request = WireRequest::new(None);
        *request.method_mut() = Method::GET;
        *request.uri_mut() = url.uri().clone();
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        Ok(Prepared {
            peer: Peer::Host,
            label: format!("download from {}", one_line(url.host(), 200)).into(),
            template: "(signed address)".into(),
            request,
            is_repeatable: true,
            timeout: self.options.timeout.unwrap_or(settings.timeout),
            deadline: self.options.deadline.unwrap_or(settings.deadline),
            max_attempts: self.options.max_attempts.unwrap_or(settings.retry.attempts()).max(1),
            max_size: self.max_size.unwrap_or(settings.max_response_size),
        })
    }

    /// The type of the file, if it is a whole one of a type and size that are wanted.
    fn check(&self, answer: Answer, size: u64) -> Result<String, Error> {
        let content_type = answer.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.and_then(|text| text.split(';').next()).unwrap_or_default();
        let content_type = content_type.trim().to_ascii_lowercase();
        let problem = if !self.types.iter().any(|accepted| is_of_type(&content_type, accepted)) {
            Problem::FileType { found: content_type, accepted: self.types.join(", ") }
        } else if let Some(limit) = answer.cut_at {
            Problem::FileTooLarge { limit }
        } else if answer.status != StatusCode::OK || size == 0 {
            Problem::NoFile
        } else {
            return Ok(content_type);
        };
        Err(answer.fault(problem).into())
    }
}

fn is_of_type(content_type: &str, accepted: &str) -> bool {
    let accepted = accepted.trim().to_ascii_lowercase();
    match accepted.strip_suffix("/*") {
        Some("*") => true,
        Some(family) => content_type.split_once('/').is_some_and(|(own, _)| own == family),
        None => content_type == accepted,
    }
}

/// A sink that remembers what went wrong with it, for the transport cannot say.
struct Recording<'a> {
    sink: &'a mut dyn Sink,
    size: u64,
    trouble: Option<io::Error>,
}

impl Recording<'_> {
    fn restart(&mut self) -> Result<(), Failure> {
        self.size = 0;
        self.sink.restart().map_err(|error| {
            self.trouble = Some(error);
            Failure::pointless()
        })
    }
}

impl Write for Recording<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.sink.write(bytes) {
            Ok(count) => {
                self.size += u64::try_from(count).unwrap_or(u64::MAX);
                Ok(count)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(error) => {
                let same = io::Error::from(error.kind());
                self.trouble = Some(error);
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
        let host = self.url.as_ref().map(SignedUrl::host).map_err(|refused| &refused.problem);
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
#[path = "download_tests.rs"]
mod tests;

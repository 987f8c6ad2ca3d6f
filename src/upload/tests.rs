//! What an upload sends, and what it says.

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
    testing::{Bench, Reply, folder, wire},
    transport::FailureKind,
};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
/// Of `SVG`, by another program.
const SHA256: &str = "900fbe934249ad120004bd24adf66aad8817d89586273c0cc50e187bddebb601";
const CREATED: &str = r#"{"media":{"id":"m1","status":"STATUS_PENDING"},"uploadMethod":"PUT","uploadUrl":"https://files.example/m1?signature=top-secret","uploadHeaders":{"content-type":"image/svg+xml","x-amz-checksum-sha256":"the-checksum"}}"#;
const READY: &str = r#"{"media":{"id":"m1","status":"STATUS_READY"}}"#;

fn created() -> Reply {
    Reply::answer(200, CREATED)
}

fn ready() -> Reply {
    Reply::answer(200, READY)
}

/// A file in a folder of its own, which goes with it.
struct Sample(PathBuf);

impl Sample {
    fn new(content: impl AsRef<[u8]>) -> Self {
        let path = folder("upload").join("a logo.svg");
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        fs::remove_dir_all(self.0.parent().unwrap()).unwrap();
    }
}

/// What is said of a file that is refused before anything is sent.
fn refusal(path: &std::path::Path) -> String {
    let error = Bench::new([]).client.upload_media(path).send().unwrap_err();
    assert!(matches!(error, Error::File(_)) && !error.is_retryable(), "{error:?}");
    error.to_string().replace(&path.parent().unwrap().display().to_string(), "")
}

#[test]
fn a_file_is_announced_sent_and_completed() {
    let sample = Sample::new(SVG);
    let bench = Bench::new([created(), Reply::answer(200, ""), ready()]);
    let mut told = Vec::new();
    let upload = bench.client.upload_media(&sample.0).progress(|sent, total| told.push((sent, total)));
    let uploaded = upload.visibility(MediaVisibility::Public).send().unwrap();
    assert_eq!((uploaded.media.id.as_str(), uploaded.already_existed), ("m1", false));
    let length = u64::try_from(SVG.len()).unwrap();
    assert_eq!((told.first(), told.last()), (Some(&(0, length)), Some(&(length, length))));

    let requests = bench.requests();
    let announced: Value = serde_json::from_slice(requests[0].body().as_ref().unwrap()).unwrap();
    let expected = json!({
        "fileName": "a logo.svg",
        "mimeType": "image/svg+xml",
        "size": length,
        "sha256": SHA256,
        "visibility": "VISIBILITY_PUBLIC",
    });
    assert_eq!(announced, expected);
    assert_eq!(
        wire(&requests[1]),
        format!(
            "PUT https://files.example/m1?signature=top-secret\ncontent-type: [sensitive]\nx-amz-checksum-sha256: \
             [sensitive]\n\n{SVG}"
        )
    );
    assert_eq!(requests[1].headers()["x-amz-checksum-sha256"], "the-checksum");
    assert_eq!(requests[2].uri().path(), "/v1/media/m1:complete");
}

#[test]
fn the_caller_may_know_better() {
    let sample = Sample::new("GIF89a");
    let bench = Bench::new([created(), Reply::answer(200, ""), ready()]);
    let upload = bench.client.upload_media(&sample.0).mime_type("image/gif").file_name("b.gif");
    upload.uploaded_from("UPLOAD_ORIGIN_BADGE").send().unwrap();
    let announced: Value = serde_json::from_slice(bench.requests()[0].body().as_ref().unwrap()).unwrap();
    assert_eq!(announced["mimeType"], "image/gif");
    assert_eq!((&announced["fileName"], &announced["uploadedFrom"]), (&json!("b.gif"), &json!("UPLOAD_ORIGIN_BADGE")));
}

#[test]
fn a_file_that_is_there_already_is_not_sent_again() {
    let sample = Sample::new(SVG);
    let duplicate = r#"{"code":409,"codeType":"MEDIA_ALREADY_EXISTS","message":"it is there","details":[{"metadata":{"existingMediaId":"m0"}}]}"#;
    let existing = r#"{"media":{"id":"m0","fileName":"old.svg"}}"#;
    let bench = Bench::new([Reply::answer(409, duplicate), Reply::answer(200, existing)]);
    let uploaded = bench.client.upload_media(&sample.0).send().unwrap();
    assert_eq!((uploaded.media.id.as_str(), uploaded.already_existed), ("m0", true));
    assert_eq!(bench.requests()[1].uri().path(), "/v1/media/m0");

    // Another upload of the same file was faster.
    let script = [created(), Reply::answer(200, ""), Reply::answer(409, duplicate), Reply::answer(200, existing)];
    assert!(Bench::new(script).client.upload_media(&sample.0).send().unwrap().already_existed);

    let nameless = r#"{"code":409,"codeType":"MEDIA_ALREADY_EXISTS","message":"it is there","details":[]}"#;
    let error = Bench::new([Reply::answer(409, nameless)]).client.upload_media(&sample.0).send().unwrap_err();
    assert_snapshot!(error, @"MediaService_CreateUpload failed: the API answered 409 Conflict, MEDIA_ALREADY_EXISTS: it is there (1 attempt)");
}

#[test]
fn the_same_bytes_are_sent_again_after_a_passing_trouble() {
    let sample = Sample::new(SVG);
    let lost = Reply::failure(FailureKind::Broken, true);
    let bench = Bench::new([created(), lost, Reply::status(503), Reply::answer(200, ""), ready()]);
    let mut starts = 0;
    bench.client.upload_media(&sample.0).progress(|sent, _| starts += u32::from(sent == 0)).send().unwrap();
    assert_eq!(starts, 3);
    let requests = bench.requests();
    assert!(requests[1..4].iter().all(|request| request.body().as_deref() == Some(SVG.as_bytes())));
}

#[test]
fn the_host_may_refuse_and_shows_no_secret() {
    let sample = Sample::new(SVG);
    let refused = Reply::answer(403, "<Error>?signature=top-secret</Error>");
    let bench = Bench::new([created(), refused]);
    let error = bench.client.upload_media(&sample.0).send().unwrap_err();
    assert_snapshot!(error, @"upload to files.example failed: the host answered 403 Forbidden; a signed address that has expired is to be asked for anew (1 attempt)");
    assert!(!format!("{error:?}").contains("top-secret") && bench.is_exhausted());
    let Error::Api(exception) = error else { panic!("another error") };
    assert!(!exception.body().contains("top-secret"), "{}", exception.body());
}

#[test]
fn a_file_that_changes_meanwhile_never_arrives_whole() {
    let changes: [fn(&std::path::Path); 3] = [
        |path| OpenOptions::new().append(true).open(path).unwrap().write_all(b"more").unwrap(),
        |path| OpenOptions::new().write(true).open(path).unwrap().set_len(10).unwrap(),
        |path| OpenOptions::new().write(true).open(path).unwrap().write_all(b"<svg yolns").unwrap(),
    ];
    for change in changes {
        let sample = Sample::new(SVG);
        let bench = Bench::new([created()]);
        let upload = bench.client.upload_media(&sample.0).progress(|sent, _| {
            if sent == 0 {
                change(&sample.0);
            }
        });
        let error = upload.send().unwrap_err().to_string();
        assert!(error.ends_with("was changed while it was uploaded; nothing was uploaded"), "{error}");
        assert!(bench.is_exhausted(), "no retry, and nothing is completed");
    }
}

#[test]
fn what_cannot_be_uploaded_is_refused_before_anything_is_sent() {
    assert_snapshot!(refusal(&Sample::new("plain text").0), @"`/a logo.svg` is nothing that the media library keeps: PNG, JPEG, WebP, SVG, PDF or MP4; if it is, say so with `mime_type`");
    assert_snapshot!(refusal(&Sample::new("").0), @"`/a logo.svg` is empty, so there is nothing to upload");
    let sample = Sample::new(b"\x89PNG\r\n\x1a\n");
    OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(10 * 1024 * 1024 + 1).unwrap();
    assert_snapshot!(refusal(&sample.0), @"`/a logo.svg` is too long to be uploaded: it has 10485761 bytes, and a PNG image may have 10485760");
    let sample = Sample::new(b"%PDF-1.7");
    OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(25 * 1024 * 1024 + 1).unwrap();
    assert_snapshot!(refusal(&sample.0), @"`/a logo.svg` is too long to be uploaded: it has 26214401 bytes, and a PDF document may have 26214400");
    assert_snapshot!(refusal(&sample.0.with_file_name("missing.pdf")), @"`/missing.pdf` could not be read: No such file or directory (os error 2)");
    assert_snapshot!(refusal(sample.0.parent().unwrap()).rsplit('`').next().unwrap(), @" could not be read: it is not a regular file");
}

#[cfg(unix)]
#[test]
fn upload_of_a_pipe_fails_without_waiting_for_a_writer() {
    use nix::{sys::stat::Mode, unistd::mkfifo};

    let sample = Sample::new(SVG);
    let pipe = sample.0.with_file_name("pipe.svg");
    mkfifo(&pipe, Mode::S_IRWXU).unwrap();
    assert_snapshot!(refusal(&pipe), @"`/pipe.svg` could not be read: it is not a regular file");
}

#[test]
fn the_limits_of_a_kind_are_met_exactly() {
    let sample = Sample::new(b"%PDF-1.7");
    OpenOptions::new().write(true).open(&sample.0).unwrap().set_len(25 * 1024 * 1024).unwrap();
    let bench = Bench::new([Reply::status(403)]);
    assert!(bench.client.upload_media(&sample.0).send().unwrap_err().is_forbidden(), "it was announced");
}

#[test]
fn one_deadline_holds_for_all_of_it() {
    let sample = Sample::new(SVG);
    let slow = |reply: Reply| reply.takes(Duration::from_secs(20));
    let bench = Bench::new([slow(created()), slow(Reply::answer(200, "")), slow(ready())]);
    bench.client.upload_media(&sample.0).deadline(Duration::from_secs(90)).send().unwrap();
    assert_eq!(bench.limits(), [30, 70, 30].map(Duration::from_secs));
    let bench = Bench::new([slow(created()), slow(Reply::answer(200, ""))]);
    let error = bench.client.upload_media(&sample.0).deadline(Duration::from_secs(30)).send().unwrap_err();
    assert_snapshot!(error, @"upload to files.example failed: the answer took too long; the request may have reached the host (1 attempt)");
    assert!(error.is_timeout());
}

#[test]
fn instructions_that_cannot_be_followed_are_refused() {
    let sample = Sample::new(SVG);
    let refuse = |created: Value| {
        let bench = Bench::new([Reply::answer(200, created.to_string().leak())]);
        bench.client.upload_media(&sample.0).send().unwrap_err().to_string()
    };
    let media = json!({"id": "m1"});
    let elsewhere = json!({"media": media, "uploadUrl": "http://files.example/?signature=top-secret"});
    assert_snapshot!(refuse(elsewhere), @"upload_media was not sent: `uploadUrl` must start with `https://`; plain HTTP is for loopback addresses alone");
    let method = json!({"media": media, "uploadUrl": "https://files.example/", "uploadMethod": "PATCH"});
    assert_snapshot!(refuse(method), @"upload_media was not sent: `uploadMethod` is neither PUT nor POST; a newer version of this crate may know it");
    let header = json!({"media": media, "uploadUrl": "https://files.example/", "uploadHeaders": {"a b": "c"}});
    assert_snapshot!(refuse(header), @"upload_media was not sent: `uploadHeaders` contains an entry that is not a valid header");
    let length =
        json!({"media": media, "uploadUrl": "https://files.example/", "uploadHeaders": {"content-length": "1"}});
    assert_snapshot!(refuse(length), @"upload_media was not sent: `uploadHeaders` sets a `content-length` other than the size of the file");
}

#[test]
fn upload_headers_that_frame_or_redirect_the_request_are_rejected() {
    let sample = Sample::new(SVG);
    let reject = |name: &str, value: &str| {
        let headers = json!({name: value});
        let created = json!({"media": {"id": "m1"}, "uploadUrl": "https://files.example/", "uploadHeaders": headers});
        let bench = Bench::new([Reply::answer(200, created.to_string().leak())]);
        bench.client.upload_media(&sample.0).send().unwrap_err().to_string()
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
    let headers = json!({"Host": "FILES.example:443", "Content-Length": SVG.len().to_string(), "x-amz-acl": "private"});
    let created = json!({"media": {"id": "m1"}, "uploadUrl": "https://files.example/", "uploadHeaders": headers});
    let bench = Bench::new([Reply::answer(200, created.to_string().leak()), Reply::answer(200, ""), ready()]);
    bench.client.upload_media(&sample.0).send().unwrap();
    let names: Vec<_> = bench.requests()[1].headers().keys().map(ToString::to_string).collect();
    assert_eq!(names, ["x-amz-acl"]);
}

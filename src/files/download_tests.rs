//! What a download does and says.

use std::{fs, time::Duration};

use insta::assert_snapshot;

use crate::{
    Error, Link, Media,
    testing::{Bench, Reply, folder, names_in, wire},
    transport::FailureKind,
};

const URL: &str = "https://files.example/qr/1.png?expires=1&signature=top-secret";

fn image() -> Reply {
    Reply::answer(200, "the image").header("content-type", "image/png")
}

/// The error of one attempt that is answered so.
fn fail(reply: Reply) -> Error {
    let bench = Bench::new([reply]);
    let error = bench.client.download(URL).max_attempts(1).to_bytes().expect_err("the download should fail");
    assert!(!format!("{error} {error:?}").contains("top-secret"), "{error:?}");
    error
}

#[test]
fn the_address_alone_is_the_permission() {
    let bench = Bench::new([image(), image()]);
    let fetched = bench.client.download(URL).to_bytes().unwrap();
    assert_eq!((fetched.content_type.as_str(), fetched.bytes.as_slice()), ("image/png", b"the image".as_slice()));
    let own_host = "https://api.example/-/files/1?signature=top-secret#part";
    bench.client.download(own_host).to_bytes().unwrap();
    let requests: Vec<_> = bench.requests().iter().map(wire).collect();
    assert_eq!(requests[0], format!("GET {URL}\naccept: */*\n(no body)"));
    assert_eq!(requests[1], "GET https://api.example/-/files/1?signature=top-secret\naccept: */*\n(no body)");
}

#[test]
fn a_passing_trouble_is_retried_like_any_read() {
    let script = [Reply::status(503), Reply::failure(FailureKind::Broken, true), image()];
    let bench = Bench::new(script);
    assert_eq!(bench.client.download(URL).to_bytes().unwrap().bytes, b"the image");
    assert_eq!(bench.slept_millis(), [500, 1000]);
}

#[test]
fn a_download_keeps_to_its_limits() {
    let bench = Bench::new([image(), image().takes(Duration::from_secs(50)), image()]);
    bench.client.download(URL).to_bytes().unwrap();
    let slow = bench.client.download(URL).timeout(Duration::from_secs(60)).deadline(Duration::from_secs(70));
    slow.to_bytes().unwrap();
    assert_eq!(bench.limits(), [Duration::from_secs(30), Duration::from_secs(60)]);
    let error = bench.client.download(URL).max_size(8).to_bytes().unwrap_err();
    assert_snapshot!(error, @"download from files.example: the answer (200) is a file of more than 8 bytes; `Download::max_size` sets the limit (1 attempt)");
    assert!(bench.is_exhausted(), "too long is too long the next time, too");
}

#[test]
fn a_host_that_is_not_the_apis_says_nothing_of_its_rate_limit() {
    let bench = Bench::new([image().header("ratelimit-remaining", "0").header("ratelimit-limit", "10")]);
    bench.client.download(URL).to_bytes().unwrap();
    assert_eq!(bench.client.rate_limit(), None);
}

#[test]
fn what_is_no_file_is_an_error_that_says_why() {
    let html = Reply::answer(200, "<html>sign in</html>").header("content-type", "text/html; charset=utf-8");
    assert_snapshot!(fail(html), @"download from files.example: the answer (200) is of the type text/html, not of image/*, application/pdf, video/mp4; `Download::accept` sets what is taken (1 attempt)");
    assert_snapshot!(fail(Reply::answer(200, "the image")), @"download from files.example: the answer (200) is of the type unknown, not of image/*, application/pdf, video/mp4; `Download::accept` sets what is taken (1 attempt)");
    assert_snapshot!(fail(Reply::answer(200, "").header("content-type", "image/png")), @"download from files.example: the answer (200) is no whole file (1 attempt)");
    assert_snapshot!(fail(Reply::answer(206, "half").header("content-type", "image/png")), @"download from files.example: the answer (206) is no whole file (1 attempt)");
    assert_snapshot!(fail(image().cut()), @"download from files.example: the answer (200) is a file of more than 1000 bytes; `Download::max_size` sets the limit (1 attempt)");
}

#[test]
fn what_the_host_refuses_is_told_without_the_address() {
    let echo = Reply::answer(403, r#"{"message":"no access to ?expires=1&signature=top-secret"}"#);
    assert_snapshot!(fail(echo), @"download from files.example failed: the host answered 403 Forbidden: no access to ?[redacted]; a signed address that has expired is to be asked for anew (1 attempt)");
    let moved = Reply::status(302).header("location", "https://evil.example/?signature=top-secret");
    assert_snapshot!(fail(moved), @"download from files.example failed: the host answered 302 Found; redirects are not followed: a signed address is the file's own (1 attempt)");
    assert_snapshot!(fail(Reply::status(500)), @"download from files.example failed: the host answered 500 Internal Server Error (1 attempt)");
    assert_snapshot!(fail(Reply::failure(FailureKind::Lookup, false)), @"download from files.example failed: the host's name could not be looked up (files.example); nothing was sent (1 attempt)");
    assert_snapshot!(fail(Reply::failure(FailureKind::Timeout, true)), @"download from files.example failed: the answer took too long; the request may have reached the host (1 attempt)");
}

#[test]
fn an_address_that_is_none_is_refused_before_anything_is_sent() {
    let bench = Bench::new([]);
    let refuse = |url: &str| bench.client.download(url).to_bytes().expect_err(url).to_string();
    assert_snapshot!(refuse("http://files.example/?signature=top-secret"), @"download was not sent: `url` must start with `https://`; plain HTTP is for loopback addresses alone");
    assert_snapshot!(refuse("signature=top-secret"), @"download was not sent: `url` must be a whole URL with scheme and host, exactly as the API gave it");
    let folder = folder("download");
    assert!(bench.client.download("").to_file(folder.join("a.png")).is_err());
    assert!(names_in(&folder).is_empty());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_has_no_address_yet_says_how_to_get_one() {
    let bench = Bench::new([image(), image()]);
    let error = bench.client.download_qrcode(&Link::new()).to_bytes().unwrap_err();
    assert_snapshot!(error, @r#"download_qrcode was not sent: `link.qrcode_signed_url` is missing: fetch the link with `include(["qrcodeSignedUrl"])`, or, if its image is not ready yet, with `wait_for_qrcode`"#);
    let error = bench.client.download_media(&Media::new()).to_bytes().unwrap_err();
    assert_snapshot!(error, @"download_media was not sent: `media.signed_url` is missing: only media that are ready have it; get the item anew");
    bench.client.download_qrcode(&Link::new().qrcode_signed_url(URL)).to_bytes().unwrap();
    bench.client.download_media(&Media::new().signed_url(URL)).to_bytes().unwrap();
}

#[test]
fn types_are_compared_as_mime_does() {
    let fits = |content_type: &'static str, accepted: &[&str]| {
        let bench = Bench::new([Reply::answer(200, "x").header("content-type", content_type)]);
        bench.client.download(URL).accept(accepted.iter().copied()).to_bytes().is_ok()
    };
    for (content_type, accepted) in [
        ("image/png", &["image/png"][..]),
        ("IMAGE/PNG ; q=1", &["image/PNG"]),
        ("image/svg+xml", &["text/html", "image/*"]),
        ("anything", &["*/*"]),
    ] {
        assert!(fits(content_type, accepted), "{content_type} {accepted:?}");
    }
    for (content_type, accepted) in
        [("image/png", &["image/jpeg"][..]), ("image/png", &[]), ("images/png", &["image/*"]), ("image", &["image/*"])]
    {
        assert!(!fits(content_type, accepted), "{content_type} {accepted:?}");
    }
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = folder("download");
    let path = folder.join("a.png");
    let bench =
        Bench::new([image(), Reply::status(403), Reply::answer(200, "<html>").header("content-type", "text/html")]);
    let saved = bench.client.download(URL).to_file(&path).unwrap();
    assert_eq!((saved.content_type.as_str(), saved.size, &saved.path), ("image/png", 9, &path));
    for _ in 0..2 {
        bench.client.download(URL).to_file(&path).unwrap_err();
        assert_eq!((fs::read(&path).unwrap().as_slice(), names_in(&folder).len()), (&b"the image"[..], 1));
    }
    fs::remove_dir_all(folder).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_told_and_not_tried_again() {
    use std::io::Write;

    use super::{Recording, Sink};

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
    let bench = Bench::new([image()]);
    let path = std::path::Path::new("/full/a.png");
    let error = bench.client.download(URL).fetch(&mut Full, Some(path)).unwrap_err();
    assert_snapshot!(error, @"`/full/a.png` could not be written: no storage space");
    assert!(bench.is_exhausted() && !error.is_retryable());
    let mut sink = Recording { sink: &mut Full, size: 0, trouble: None };
    assert!(sink.write(b"x").is_err() && sink.trouble.is_some() && sink.size == 0);
}

#[test]
fn debug_shows_the_host_alone() {
    let bench = Bench::new([]);
    assert_snapshot!(format!("{:?}", bench.client.download(URL)), @r#"Download { host: Ok("files.example"), options: CallOptions { idempotency_key: None, timeout: None, deadline: None, max_attempts: None, headers: [] }, .. }"#);
    let fetched = super::Downloaded { content_type: "image/png".to_owned(), bytes: b"secret".to_vec() };
    assert_snapshot!(format!("{fetched:?}"), @r#"Downloaded { content_type: "image/png", size: 6, .. }"#);
}

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use base64::Engine as _;
use serde_json::{Value, json};

use crate::client::{Answer, Api, texts};
use crate::designs::PIXEL;
use crate::images::fetch;

/// An SVG and a PDF.
const SVG: &str = "PHN2Zz5hPC9zdmc+";
const PDF: &str = "JVBERi0xLjcK";
const PDF_BYTES: &[u8] = b"%PDF-1.7\n";
/// Of `PDF_BYTES`.
const PDF_SHA: &str = "0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e";

fn path(media: &Value) -> String {
    format!("/v1/media/{}", media["id"].as_str().unwrap())
}

fn create(api: &Api, name: &str, data: &str) -> Value {
    api.post("/v1/media", json!({"fileName": name, "fileData": data})).ok()["media"].clone()
}

/// Sends the bytes as an upload requires, with other values of some headers.
fn put(api: &Api, upload: &Value, bytes: &[u8], other: &[(&str, &str)]) -> Answer {
    let url = upload["uploadUrl"].as_str().unwrap().strip_prefix(api.sandbox.url()).unwrap();
    let mut headers: Vec<(&str, &str)> = Vec::new();
    for (name, value) in upload["uploadHeaders"].as_object().unwrap() {
        let value = other.iter().find(|(n, _)| n == name).map_or(value.as_str().unwrap(), |(_, value)| value);
        headers.push((name, value));
    }
    api.raw(upload["uploadMethod"].as_str().unwrap(), url, &headers, Some(bytes.to_vec()))
}

#[test]
fn media_are_created_listed_and_deleted() {
    let api = Api::start();
    let image = create(&api, "logo.bin", PIXEL);
    assert_eq!((&image["kind"], &image["mimeType"]), (&json!("KIND_IMAGE"), &json!("image/png")));
    assert_eq!((&image["status"], &image["visibility"]), (&json!("STATUS_READY"), &json!("VISIBILITY_PRIVATE")));
    assert_eq!(image["uploadedFrom"], "UPLOAD_ORIGIN_MEDIA_LIBRARY");
    let file = fetch(&api, &image["signedUrl"]);
    assert_eq!((file.header("content-type"), json!(file.bytes.len())), ("image/png", image["size"].clone()));
    let origin =
        json!({"fileData": PDF, "uploadedFrom": "UPLOAD_ORIGIN_OPEN_MEDIA", "visibility": "VISIBILITY_PUBLIC"});
    let pdf = api.post("/v1/media", origin).ok()["media"].clone();
    assert_eq!((&pdf["kind"], &pdf["fileName"]), (&json!("KIND_DOCUMENT"), &json!("file.pdf")));
    assert_eq!((&pdf["visibility"], &pdf["sha256"]), (&json!("VISIBILITY_PUBLIC"), &json!(PDF_SHA)));

    let list = |query: &str| api.get(&format!("/v1/media?{query}")).ok();
    let all = list("pageSize=10");
    assert_eq!((texts(&all["media"], "fileName"), &all["totalCount"]), (vec!["file.pdf", "logo.bin"], &json!(2)));
    assert_eq!(texts(&list("pageSize=10&kind=KIND_IMAGE")["media"], "fileName"), ["logo.bin"]);
    assert_eq!(list("pageSize=10&uploadedFrom=UPLOAD_ORIGIN_OPEN_MEDIA")["totalCount"], 1);
    let first = list("pageSize=1");
    let token = first["nextPageToken"].as_str().unwrap();
    assert_eq!(texts(&list(&format!("pageSize=1&pageToken={token}"))["media"], "fileName"), ["logo.bin"]);
    assert_eq!(api.get(&path(&image)).ok()["media"]["sha256"], image["sha256"]);
    assert_eq!(api.delete(&path(&image)).ok(), json!({}));
    assert_eq!((api.get(&path(&image)).status, fetch(&api, &image["signedUrl"]).status), (404, 404));
    // A deleted file can be added again.
    create(&api, "logo.png", PIXEL);
}

#[test]
fn second_item_with_the_same_file_is_rejected() {
    let api = Api::start();
    let first = create(&api, "one.png", PIXEL);
    let again = api.post("/v1/media", json!({"fileName": "two.png", "fileData": PIXEL}));
    assert_eq!((again.error().0, again.error().1), (409, "MEDIA_ALREADY_EXISTS"));
    let metadata = &again.body["details"][0]["metadata"];
    assert_eq!((&metadata["existingMediaId"], &metadata["existingFileName"]), (&first["id"], &json!("one.png")));
    let size = &first["size"];
    let declared = json!({"fileName": "x", "mimeType": "image/png", "size": size, "sha256": first["sha256"]});
    assert_eq!(api.post("/v1/media/uploads", declared).error().1, "MEDIA_ALREADY_EXISTS");
    for (body, named) in [
        (json!({}), "fileData"),
        (json!({"fileData": "%"}), "base64"),
        (json!({"fileData": "aGVsbG8="}), "video/mp4"),
        (json!({"fileData": "A".repeat(4 * 1024 * 1024 + 8)}), "3145728"),
    ] {
        let answer = api.post("/v1/media", body);
        assert_eq!(answer.status, 400);
        assert!(answer.error().2.contains(named), "{}", answer.error().2);
    }
}

#[test]
fn file_is_uploaded() {
    let api = Api::start();
    let body = json!({"fileName": "a.pdf", "mimeType": "application/pdf", "size": PDF_BYTES.len(), "sha256": PDF_SHA});
    let upload = api.post("/v1/media/uploads", body.clone()).ok();
    assert_eq!((&upload["uploadMethod"], &upload["media"]["status"]), (&json!("PUT"), &json!("STATUS_PENDING")));
    assert!(upload["uploadHeaders"]["x-amz-checksum-sha256"].is_string());
    assert_eq!(upload["media"].get("signedUrl"), None);
    assert_eq!(api.get("/v1/media?pageSize=5").ok()["totalCount"], 0);

    assert_eq!(put(&api, &upload, PDF_BYTES, &[("content-type", "image/png")]).status, 403);
    assert_eq!(put(&api, &upload, PDF_BYTES, &[("x-amz-checksum-sha256", "x")]).status, 403);
    assert_eq!(put(&api, &upload, b"%PDF-1.7", &[]).status, 400);
    assert!(put(&api, &upload, b"%PDF-1.8\n", &[]).error().2.contains("checksum"));
    let mut forged = upload.clone();
    forged["uploadUrl"] = json!(upload["uploadUrl"].as_str().unwrap().replace("expires=", "expires=9"));
    assert_eq!(put(&api, &forged, PDF_BYTES, &[]).status, 403);
    let url = upload["uploadUrl"].as_str().unwrap().strip_prefix(api.sandbox.url()).unwrap();
    assert_eq!(api.raw("GET", url, &[], None).header("allow"), "OPTIONS, PUT");
    assert_eq!(put(&api, &upload, PDF_BYTES, &[]).status, 200);

    let complete = format!("{}:complete", path(&upload["media"]));
    let media = api.post(&complete, json!({})).ok()["media"].clone();
    assert_eq!((&media["status"], &media["size"]), (&json!("STATUS_READY"), &json!(PDF_BYTES.len())));
    assert_eq!(fetch(&api, &media["signedUrl"]).bytes, PDF_BYTES);
    assert_eq!(api.post(&complete, json!({})).ok()["media"]["updatedAt"], media["updatedAt"]);
    assert_eq!(put(&api, &upload, PDF_BYTES, &[]).status, 404);
    assert_eq!(api.post("/v1/media/uploads", body).status, 409);
    assert_eq!(api.get("/v1/media?pageSize=5").ok()["totalCount"], 1);
}

#[test]
fn invalid_upload_is_deleted() {
    let api = Api::start();
    create(&api, "a.pdf", PDF);
    for (mime, bytes, status) in
        [("image/png", PDF_BYTES, 400), ("image/png", b"plain".as_slice(), 400), ("application/pdf", PDF_BYTES, 409)]
    {
        let body = json!({"fileName": "x", "mimeType": mime, "size": bytes.len()});
        let upload = api.post("/v1/media/uploads", body).ok();
        assert_eq!(put(&api, &upload, bytes, &[]).status, 200);
        let media = path(&upload["media"]);
        assert_eq!(api.get(&media).status, 200);
        assert_eq!(api.post(&format!("{media}:complete"), json!({})).status, status, "{mime}");
        assert_eq!(api.get(&media).status, 404);
        assert_eq!(put(&api, &upload, bytes, &[]).status, 404);
    }
    let upload = api.post("/v1/media/uploads", json!({"fileName": "x", "mimeType": "video/mp4", "size": 9})).ok();
    let early = api.post(&format!("{}:complete", path(&upload["media"])), json!({}));
    assert!(early.error().2.contains("uploadUrl"));
    for (body, named) in [
        (json!({"fileName": "x", "mimeType": "text/plain", "size": 9}), "mimeType"),
        (json!({"fileName": "x", "mimeType": "image/png", "size": 0}), "size"),
        (json!({"fileName": "x", "mimeType": "image/png", "size": 10 * 1024 * 1024 + 1}), "size"),
        (json!({"fileName": "", "mimeType": "image/png", "size": 9}), "fileName"),
        (json!({"fileName": "x", "mimeType": "image/png", "size": 9, "sha256": "x"}), "sha256"),
    ] {
        let answer = api.post("/v1/media/uploads", body);
        assert_eq!(answer.status, 400);
        assert!(answer.error().2.contains(named), "{}", answer.error().2);
    }
}

#[test]
fn unfinished_uploads_are_deleted_after_an_hour() {
    let api = Api::start();
    let media = create(&api, "a.pdf", PDF);
    let body = json!({"fileName": "x.png", "mimeType": "image/png", "size": 9});
    let upload = api.post("/v1/media/uploads", body).ok();
    let body = json!({"fileName": "x.pdf", "mimeType": "application/pdf", "size": 9});
    let replacement = api.post(&format!("{}/replace-uploads", path(&media)), body).ok();
    api.sandbox.clock().advance(std::time::Duration::from_secs(59 * 60));
    assert_eq!(api.get(&path(&upload["media"])).status, 200);
    api.sandbox.clock().advance(std::time::Duration::from_secs(61));
    assert_eq!(api.get(&path(&upload["media"])).status, 404);
    let id = replacement["replacementId"].as_str().unwrap();
    assert_eq!(api.post(&format!("{}/replace-uploads/{id}:complete", path(&media)), json!({})).status, 404);
    assert_eq!(api.get(&path(&media)).status, 200);
}

#[test]
fn kind_follows_from_the_content() {
    let api = Api::start();
    for (content, kind) in [
        ("\u{feff}<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"x\"/>", "image/svg+xml"),
        ("RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ("RIFF\0\0\0\0WAVE", ""),
        ("<html><svg></svg></html>", ""),
        ("<svgx>", ""),
    ] {
        let data = base64::engine::general_purpose::STANDARD.encode(content);
        let answer = api.post("/v1/media", json!({"fileData": data}));
        assert_eq!(answer.body["media"]["mimeType"].as_str().unwrap_or_default(), kind, "{content}");
    }
}

#[test]
fn file_of_40_megabytes_is_uploaded() {
    let api = Api::start();
    let bytes = [b"\0\0\0\x18ftypmp42".as_slice(), &vec![0; 40 * 1024 * 1024]].concat();
    let body = json!({"fileName": "film.mp4", "mimeType": "video/mp4", "size": bytes.len()});
    let upload = api.post("/v1/media/uploads", body).ok();
    assert_eq!(put(&api, &upload, &bytes, &[]).status, 200);
    let media = api.post(&format!("{}:complete", path(&upload["media"])), json!({})).ok()["media"].clone();
    assert_eq!((&media["kind"], &media["size"]), (&json!("KIND_VIDEO"), &json!(bytes.len())));
}

#[test]
fn file_is_replaced() {
    let api = Api::start();
    let media = create(&api, "a.pdf", PDF);
    let image = create(&api, "b.png", PIXEL);
    let start = |body: Value| api.post(&format!("{}/replace-uploads", path(&media)), body);
    let same = start(json!({"fileName": "c", "mimeType": "application/pdf", "size": 9, "sha256": PDF_SHA})).ok();
    assert_eq!((&same["unchanged"], same.get("uploadUrl")), (&json!(true), None));
    let kind = start(json!({"fileName": "c", "mimeType": "image/png", "size": 9}));
    assert_eq!(kind.error().1, "MEDIA_REPLACE_NOT_ALLOWED");

    let bytes = b"%PDF-2.0 better";
    let upload = start(json!({"fileName": "c.pdf", "mimeType": "application/pdf", "size": bytes.len()})).ok();
    assert_eq!(upload["unchanged"], false);
    let finish = format!("{}/replace-uploads/{}:complete", path(&media), upload["replacementId"].as_str().unwrap());
    assert_eq!(put(&api, &upload, bytes, &[]).status, 200);
    assert_eq!(fetch(&api, &media["signedUrl"]).bytes, PDF_BYTES);
    let done = api.post(&finish, json!({})).ok();
    assert_eq!((&done["media"]["id"], &done["media"]["fileName"]), (&media["id"], &json!("c.pdf")));
    assert_eq!((&done["unchanged"], &done["detachedReferences"]), (&json!(false), &json!([])));
    assert_eq!(fetch(&api, &media["signedUrl"]).bytes, bytes);
    assert_eq!(api.post(&finish, json!({})).ok()["media"]["sha256"], done["media"]["sha256"]);

    // The item keeps its file if the new one is not as declared.
    let upload = start(json!({"fileName": "d.pdf", "mimeType": "application/pdf", "size": 5})).ok();
    assert_eq!(put(&api, &upload, b"plain", &[]).status, 200);
    let finish = format!("{}/replace-uploads/{}:complete", path(&media), upload["replacementId"].as_str().unwrap());
    assert_eq!(api.post(&finish, json!({})).status, 400);
    assert_eq!(api.post(&finish, json!({})).status, 404);
    assert_eq!(fetch(&api, &media["signedUrl"]).bytes, bytes);
    let other = format!("{}/replace-uploads/{}:complete", path(&image), upload["replacementId"].as_str().unwrap());
    assert_eq!(api.post(&other, json!({})).status, 404);
}

#[test]
fn logo_from_the_library_remains_after_a_deletion() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com", "name": "Shop"}));
    let design = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    let (media, pdf) = (create(&api, "a.png", PIXEL), create(&api, "a.pdf", PDF));
    let refused = api.patch(&design, json!({"centralImageMediaId": pdf["id"]}));
    assert_eq!((refused.error().0, refused.error().1), (400, "MEDIA_NOT_ALLOWED_HERE"));
    let set = api.patch(&design, json!({"centralImageMediaId": media["id"]})).ok()["qrcodeDesign"].clone();
    assert_eq!(set["centralImageMediaId"], media["id"]);
    let shown = fetch(&api, &set["centralImageSignedUrl"]).bytes;
    let reference = &api.get(&path(&media)).ok()["media"]["references"][0].clone();
    assert_eq!((&reference["type"], &reference["linkName"]), (&json!("TYPE_QR_CODE_LOGO"), &json!("Shop")));
    api.delete(&path(&media)).ok();
    let kept = api.get(&design).ok()["qrcodeDesign"].clone();
    assert_eq!(kept.get("centralImageMediaId"), None);
    assert_eq!(fetch(&api, &kept["centralImageSignedUrl"]).bytes, shown);
}

/// A server that sends each response to one connection.
fn serve(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 2048];
            assert!(stream.read(&mut head).unwrap() > 0);
            stream.write_all(&answer).unwrap();
        }
    });
    url
}

fn found(body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()).as_bytes(), body].concat()
}

#[test]
fn file_is_imported() {
    let api = Api::start();
    let moved = b"HTTP/1.1 302 Found\r\nlocation: /b.pdf\r\n\r\n".to_vec();
    let url =
        serve(vec![moved, found(PDF_BYTES), found(PDF_BYTES), found(b"%PDF-2.0"), found(b"%PDF-2.0"), found(b"text")]);
    let import = |body: Value| api.post("/v1/media:import", body);
    let media = import(json!({"url": format!("{url}/a%20b.pdf?x=1")})).ok()["media"].clone();
    assert_eq!((&media["fileName"], &media["sha256"]), (&json!("a b.pdf"), &json!(PDF_SHA)));
    assert_eq!(import(json!({"url": format!("{url}/again")})).error().1, "MEDIA_ALREADY_EXISTS");
    let replace = format!("{}/replace:import", path(&media));
    let replaced = api.post(&replace, json!({"url": format!("{url}/c.pdf")})).ok();
    assert_eq!((&replaced["unchanged"], &replaced["media"]["fileName"]), (&json!(false), &json!("c.pdf")));
    let same = api.post(&replace, json!({"url": format!("{url}/c.pdf")})).ok();
    assert_eq!(same["unchanged"], true);
    assert_eq!(import(json!({"url": format!("{url}/text")})).status, 400);
    // A file of the sandbox itself can be imported.
    let own = json!({"url": api.get(&path(&media)).ok()["media"]["signedUrl"]});
    assert_eq!(import(own).error().1, "MEDIA_ALREADY_EXISTS");

    let shut = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (body, status, named) in [
        (json!({}), 400, "assistantAttachmentId"),
        (json!({"assistantAttachmentId": "x"}), 404, "assistantAttachmentId"),
        (json!({"url": "http://127.0.0.1/", "assistantAttachmentId": "x"}), 400, "one of them"),
        (json!({"url": "https://example.com/a.png"}), 400, "only from there"),
        (json!({"url": "http://192.168.0.1/a.png"}), 400, "only from there"),
        (json!({"url": format!("http://{shut}/")}), 400, "cannot be downloaded"),
        (json!({"url": format!("{}/none", api.sandbox.url())}), 400, "404"),
    ] {
        let answer = import(body.clone());
        assert_eq!(answer.error().0, status, "{body}");
        assert!(answer.error().2.contains(named), "{}", answer.error().2);
    }
    let other = create(&api, "a.svg", SVG);
    let away = serve(vec![b"HTTP/1.1 301 Moved\r\nlocation: http://example.com/\r\n\r\n".to_vec()]);
    let answer = api.post(&format!("{}/replace:import", path(&other)), json!({"url": away}));
    assert!(answer.error().2.contains("only from there"), "{}", answer.error().2);
}

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, texts};
use crate::designs::PIXEL;
use crate::images::fetch;

/// A PDF.
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
fn put(api: &Api, upload: &Value, bytes: &[u8], other: &[(&str, &str)]) -> ApiResponse {
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
fn import_returns_an_example_and_replacement_leaves_the_file_unchanged() {
    let api = Api::start();
    let import = json!({"url": "https://example.com/a.png", "fileName": "b.png"});
    assert_eq!(api.post("/v1/media:import", import.clone()).ok()["media"]["fileName"], "b.png");
    assert_eq!(api.get("/v1/media?pageSize=5").ok()["totalCount"], 0);
    let image = create(&api, "a.png", PIXEL);
    let upload = json!({"fileName": "b.png", "mimeType": "image/png", "size": 1});
    let operations =
        [("replace:import", import), ("replace-uploads", upload), ("replace-uploads/x:complete", json!({}))];
    for (operation, body) in operations {
        let replaced = api.post(&format!("{}/{operation}", path(&image)), body.clone()).ok();
        assert_eq!((&replaced["unchanged"], &replaced["media"]["sha256"]), (&json!(true), &image["sha256"]));
        assert_eq!(api.post(&format!("/v1/media/x/{operation}"), body).status, 404, "{operation}");
    }
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
        let response = api.post("/v1/media", body);
        assert_eq!(response.status, 400);
        assert!(response.error().2.contains(named), "{}", response.error().2);
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
    assert_eq!(api.raw("GET", url, &[], None).header("allow"), "PUT");
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
        let response = api.post("/v1/media/uploads", body);
        assert_eq!(response.status, 400);
        assert!(response.error().2.contains(named), "{}", response.error().2);
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
fn logo_from_the_library_does_not_block_a_deletion() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com", "name": "Shop"}));
    let design = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    let (media, pdf) = (create(&api, "a.png", PIXEL), create(&api, "a.pdf", PDF));
    let refused = api.patch(&design, json!({"centralImageMediaId": pdf["id"]}));
    assert_eq!((refused.error().0, refused.error().1), (400, "MEDIA_NOT_ALLOWED_HERE"));
    let set = api.patch(&design, json!({"centralImageMediaId": media["id"]})).ok()["qrcodeDesign"].clone();
    assert_eq!(set["centralImageMediaId"], media["id"]);
    assert_eq!(fetch(&api, &set["centralImageSignedUrl"]).bytes, fetch(&api, &media["signedUrl"]).bytes);
    api.delete(&path(&media)).ok();
    let left = api.get(&design).ok()["qrcodeDesign"].clone();
    assert_eq!((left.get("centralImageMediaId"), left.get("centralImageSignedUrl")), (None, None));
}

#[test]
fn kind_follows_from_the_content() {
    let api = Api::start();
    for (bytes, expected) in [
        (b"\xff\xd8\xff\xe0".as_slice(), Some("image/jpeg")),
        (b"RIFF\0\0\0\0WEBPVP8 ", Some("image/webp")),
        (b"RIFF\0\0\0\0WAVE", None),
        (b"<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"x\"/>", Some("image/svg+xml")),
        (b"<html><svg></svg></html>", None),
        (b"<svgx>", None),
    ] {
        let response = api.post("/v1/media", json!({"fileName": "a", "fileData": STANDARD.encode(bytes)}));
        assert_eq!(
            (response.status == 200, response.body["media"]["mimeType"].as_str()),
            (expected.is_some(), expected)
        );
    }
}

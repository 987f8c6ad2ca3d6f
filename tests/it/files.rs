//! Downloads from signed URLs, rendering of QR codes, and uploads to the media library.

use std::{fs, time::Duration};

use linkbreakers::{
    ApiClient, CreateCustomDomainRequest, CreateLinkRequest, CustomDomainStatus, CustomDomainsApi, Error, LinksApi,
    MediaApi, QrcodeRenderItem,
};
use linkbreakers_sandbox::{Operation, Sandbox};

use crate::{
    TempDir, client, configuration, sandbox_client,
    scripted_server::{ScriptedServer, Step, header, json, response, with_enough_time},
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn start() -> (Sandbox, ApiClient) {
    let sandbox = Sandbox::start().unwrap();
    let client = sandbox_client(&sandbox);
    (sandbox, client)
}

fn image(body: &str) -> Step {
    Step::Respond(response("200 OK", "content-type: image/png\r\n", body.as_bytes()))
}

#[test]
fn qr_code_of_a_new_link_is_downloaded_after_the_wait() {
    let (sandbox, client) = start();
    let links = LinksApi::new(&client);
    let id = links.create(CreateLinkRequest::new("https://example.com")).send().unwrap().link.id;
    let without_url = links.get(&id).send().unwrap().link;
    assert!(matches!(client.download_qrcode(&without_url).to_bytes(), Err(Error::InvalidRequest(_))));

    let link = client.wait_for_qrcode(&id).unwrap();
    let image = client.download_qrcode(&link).to_bytes().unwrap();
    assert!(image.content_type == "image/png" && image.bytes.starts_with(PNG));
    let directory = TempDir::new("qrcode");
    let saved = client.download_qrcode(&link).to_file(directory.join("a.png")).unwrap();
    assert_eq!(fs::read(&saved.path).unwrap(), image.bytes);
    assert_eq!(
        (saved.size, directory.file_names()),
        (u64::try_from(image.bytes.len()).unwrap(), vec!["a.png".to_owned()])
    );

    let tampered = link.qrcode_signed_url.unwrap().replace("signature=", "signature=0");
    let error = client.download(&tampered).to_file(directory.join("b.png")).unwrap_err();
    assert!(error.is_forbidden() && !error.to_string().contains("signature="), "{error}");
    assert_eq!(directory.file_names(), ["a.png"]);
    drop(sandbox);
}

#[test]
fn qr_codes_of_a_link_with_variables_are_rendered_in_two_requests() {
    let (sandbox, client) = start();
    let domains = CustomDomainsApi::new(&client);
    let domain = domains.create(CreateCustomDomainRequest::new().name("go.example.com")).send().unwrap().custom_domain;
    // In the sandbox each check advances the domain by one status. The check of the wait is the last.
    domains.check(&domain.id).send().unwrap();
    domains.check(&domain.id).send().unwrap();
    let domain = client.wait_for_custom_domain(&domain.id).unwrap();
    assert_eq!(domain.status, CustomDomainStatus::Active);

    let request =
        CreateLinkRequest::new("https://example.com").custom_domain_id(&domain.id).shortlink("table/{number}");
    let link = LinksApi::new(&client).create(request.wait_for_qrcode(true)).send().unwrap().link;
    let items = (1..=150).map(|n| QrcodeRenderItem::new().values([("number", n.to_string())]));
    let codes: Vec<_> = client.render_qrcodes(&link.id, items).size(256).map(Result::unwrap).collect();
    assert_eq!(codes.len(), 150);
    for (n, code) in (1..).zip(&codes) {
        assert!(code.address.contains(&format!("/table/{n}?")), "{n}: {}", code.address);
    }
    let render_requests = sandbox.requests(Operation::LINKS_RENDER_QRCODE_IMAGES).len();
    assert_eq!(render_requests, 2);
    assert!(client.download(&codes[149].image_url).accept(["image/png"]).to_bytes().unwrap().bytes.starts_with(PNG));
}

#[test]
fn wait_for_a_domain_without_cname_record_times_out_with_its_status() {
    let (_sandbox, client) = start();
    let request = CreateCustomDomainRequest::new().name("go.example.invalid");
    let domain = CustomDomainsApi::new(&client).create(request).send().unwrap().custom_domain;
    let message = with_enough_time(|timeout| {
        let error = client.wait_for_custom_domain_within(&domain.id, timeout).unwrap_err();
        assert!(error.is_timeout(), "{error}");
        // The wait may time out before its first poll returns a status.
        Some(error.to_string()).filter(|message| message.contains("STATUS_DOMAIN_PENDING"))
    });
    assert!(message.contains("STATUS_DOMAIN_PENDING (there is no CNAME record"), "{message}");
}

#[test]
fn truncated_download_is_retried_and_an_error_leaves_the_old_file() {
    let directory = TempDir::new("broken");
    let path = directory.join("a.png");
    let complete = response("200 OK", "content-type: image/png\r\n", b"the whole image");
    let truncated = || Step::RespondAndClose(complete[..complete.len() - 6].to_vec());
    let server = ScriptedServer::start([truncated(), image("the whole image")]);
    client(server.url()).download(format!("{}/a.png?signature=s", server.url())).to_file(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"the whole image");
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.starts_with("GET /a.png?signature=s HTTP/1.1\r\n")), "{requests:?}");
    let contains_token =
        |request: &String| header(request, "authorization").is_some() || request.contains("the-secret-token");
    assert!(!requests.iter().any(contains_token), "a download sends no token, not even to the API's host");

    let server = ScriptedServer::start(vec![truncated(); 4]);
    let error = client(server.url()).download(format!("{}/?signature=s", server.url())).to_file(&path).unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.attempts() == 4, "{error}");
    assert_eq!((fs::read(&path).unwrap().as_slice(), directory.file_names().len()), (&b"the whole image"[..], 1));
}

#[test]
fn download_larger_than_max_size_is_a_decode_error() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let server = ScriptedServer::start([Step::Endless(
        head,
        b"400\r\n".iter().copied().chain([b'x'; 0x400]).chain(*b"\r\n").collect(),
    )]);
    let directory = TempDir::new("endless");
    let download = client(server.url()).download(server.url()).max_size(100_000);
    let error = download.to_file(directory.join("a.png")).unwrap_err();
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("more than 100000 bytes"), "{error}");
    assert!(directory.file_names().is_empty());

    let length = b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 100001\r\n\r\n".to_vec();
    let server = ScriptedServer::start([Step::RespondAndClose(length)]);
    let error = client(server.url()).download(server.url()).max_size(100_000).to_bytes().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "the content-length alone exceeds the limit: {error}");
}

#[test]
fn redirect_of_a_download_is_not_followed() {
    let redirect = response("302 Found", "location: http://127.0.0.1:1/elsewhere?signature=s\r\n", b"");
    let server = ScriptedServer::start([Step::Respond(redirect)]);
    let error = client(server.url()).download(server.url()).to_bytes().unwrap_err();
    assert!(matches!(&error, Error::Api(e) if e.status() == 302), "{error}");
    assert!(
        error.to_string().contains("redirects are not followed") && !error.to_string().contains("signature"),
        "{error}"
    );
}

#[test]
fn stalled_download_ends_at_its_timeout() {
    let server = ScriptedServer::start([Step::Stall(Vec::new())]);
    let download = client(server.url()).download(server.url()).timeout(Duration::from_millis(100)).max_attempts(1);
    let error = download.to_bytes().unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}

#[test]
fn uploaded_file_is_downloaded_unchanged_and_not_uploaded_twice() {
    let (_sandbox, client) = start();
    let directory = TempDir::new("upload");
    let path = directory.join("menu.pdf");
    let content: Vec<u8> =
        b"%PDF-1.7\n".iter().copied().chain((0..3_000_000_u32).map(|n| n.to_le_bytes()[0])).collect();
    fs::write(&path, &content).unwrap();
    let total = u64::try_from(content.len()).unwrap();
    let mut progress = Vec::new();
    let first = client.upload_media(&path).progress(|sent, total| progress.push((sent, total))).send().unwrap();
    assert!(!first.already_existed && first.media.signed_url.is_some());
    assert_eq!(
        (first.media.file_name.as_deref(), first.media.mime_type.as_deref()),
        (Some("menu.pdf"), Some("application/pdf"))
    );
    assert!(progress.len() > 10 && progress.is_sorted(), "{progress:?}");
    assert_eq!(progress.last(), Some(&(total, total)));

    let saved = client.download_media(&first.media).to_file(directory.join("back.pdf")).unwrap();
    assert_eq!((saved.size, saved.content_type.as_str()), (total, "application/pdf"));
    assert_eq!(fs::read(&saved.path).unwrap(), content);

    let again = client.upload_media(&saved.path).progress(|_, _| panic!("the file was sent again")).send().unwrap();
    assert!(again.already_existed && again.media.id == first.media.id);
    assert_eq!(MediaApi::new(&client).list().items().count(), 1);
}

#[test]
fn upload_is_retried_with_the_same_bytes_and_without_headers_of_the_client() {
    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let directory = TempDir::new("resent");
    let path = directory.join("a.svg");
    fs::write(&path, SVG).unwrap();
    let storage = ScriptedServer::start([
        Step::CloseAfterRequest,
        Step::Respond(response("503 Service Unavailable", "", b"")),
        Step::Respond(response("200 OK", "", b"")),
    ]);
    let created = format!(
        r#"{{"media":{{"id":"m1"}},"uploadMethod":"PUT","uploadUrl":"{}/up?signature=s","uploadHeaders":{{"content-type":"image/svg+xml","x-amz-checksum-sha256":"c"}}}}"#,
        storage.url()
    );
    let api = ScriptedServer::start([json(&created), json(r#"{"media":{"id":"m1"}}"#)]);
    let uploaded = client(api.url()).upload_media(&path).send().unwrap();
    assert_eq!(uploaded.media.id, "m1");
    assert_eq!((storage.requests().len(), api.requests().len()), (3, 2));
    for request in storage.requests() {
        assert!(request.starts_with("PUT /up?signature=s HTTP/1.1\r\n") && request.ends_with(SVG), "{request}");
        assert_eq!(header(&request, "content-length"), Some(SVG.len().to_string().as_str()));
        assert_eq!(
            (header(&request, "content-type"), header(&request, "x-amz-checksum-sha256")),
            (Some("image/svg+xml"), Some("c"))
        );
        for name in ["authorization", "transfer-encoding", "idempotency-key", "linkbreakers-client", "expect"] {
            assert_eq!(header(&request, name), None, "{request}");
        }
    }
}

#[test]
fn download_over_plain_http_from_another_host_is_rejected_before_it_is_sent() {
    let client = ApiClient::new(configuration("http://127.0.0.1:1")).unwrap();
    let error = client.download("http://files.example/a.png?signature=s").to_bytes().unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)) && error.attempts() == 0, "{error}");
}

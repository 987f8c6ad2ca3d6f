//! Files: fetched from signed addresses, rendered in batches, and put into the media library.

use std::{fs, time::Duration};

use linkbreakers::{
    ApiClient, CreateCustomDomainRequest, CreateLinkRequest, CustomDomainStatus, CustomDomainsApi, Error, LinksApi,
    MediaApi, QrcodeRenderItem,
};
use linkbreakers_sandbox::Sandbox;

use crate::{
    Folder, client, configuration,
    fault::{FaultServer, Step, answer, header, json, with_enough_time},
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn start() -> (Sandbox, ApiClient) {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url())).unwrap();
    (sandbox, client)
}

fn image(body: &str) -> Step {
    Step::Answer(answer("200 OK", "content-type: image/png\r\n", body.as_bytes()))
}

#[test]
fn the_qr_code_of_a_new_link_is_waited_for_and_fetched() {
    let (sandbox, client) = start();
    let links = LinksApi::new(&client);
    let id = links.create(CreateLinkRequest::new("https://example.com")).send().unwrap().link.id;
    let bare = links.get(&id).send().unwrap().link;
    assert!(matches!(client.download_qrcode(&bare).to_bytes(), Err(Error::InvalidRequest(_))));

    let link = client.wait_for_qrcode(&id).unwrap();
    let fetched = client.download_qrcode(&link).to_bytes().unwrap();
    assert!(fetched.content_type == "image/png" && fetched.bytes.starts_with(PNG));
    let folder = Folder::new("qrcode");
    let saved = client.download_qrcode(&link).to_file(folder.join("a.png")).unwrap();
    assert_eq!(fs::read(&saved.path).unwrap(), fetched.bytes);
    assert_eq!((saved.size, folder.names()), (u64::try_from(fetched.bytes.len()).unwrap(), vec!["a.png".to_owned()]));

    let changed = link.qrcode_signed_url.unwrap().replace("signature=", "signature=0");
    let error = client.download(&changed).to_file(folder.join("b.png")).unwrap_err();
    assert!(error.is_forbidden() && !error.to_string().contains("signature="), "{error}");
    assert_eq!(folder.names(), ["a.png"]);
    drop(sandbox);
}

#[test]
fn qr_codes_of_a_link_with_variables_are_rendered_in_batches() {
    let (sandbox, client) = start();
    let domains = CustomDomainsApi::new(&client);
    let domain = domains.create(CreateCustomDomainRequest::new().name("go.example.com")).send().unwrap().custom_domain;
    // The sandbox takes a step at each check, and the wait's own is the last.
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
    let rendered =
        sandbox.ledger().iter().filter(|entry| entry.operation() == Some("LinksService_RenderQrcodeImages")).count();
    assert_eq!(rendered, 2);
    assert!(client.download(&codes[149].image_url).accept(["image/png"]).to_bytes().unwrap().bytes.starts_with(PNG));
}

#[test]
fn a_domain_that_never_gets_its_record_says_so() {
    let (_sandbox, client) = start();
    let request = CreateCustomDomainRequest::new().name("go.example.invalid");
    let domain = CustomDomainsApi::new(&client).create(request).send().unwrap().custom_domain;
    let reported = with_enough_time(|timeout| {
        let error = client.wait_for_custom_domain_within(&domain.id, timeout).unwrap_err();
        assert!(error.is_timeout(), "{error}");
        // The wait may end before it has seen any status.
        Some(error.to_string()).filter(|shown| shown.contains("STATUS_DOMAIN_PENDING"))
    });
    assert!(reported.contains("STATUS_DOMAIN_PENDING (there is no CNAME record"), "{reported}");
}

#[test]
fn a_file_whose_connection_breaks_is_fetched_again_from_its_start() {
    let folder = Folder::new("broken");
    let path = folder.join("a.png");
    let whole = answer("200 OK", "content-type: image/png\r\n", b"the whole image");
    let cut = || Step::AnswerAndClose(whole[..whole.len() - 6].to_vec());
    let server = FaultServer::start([cut(), image("the whole image")]);
    client(server.url()).download(format!("{}/a.png?signature=s", server.url())).to_file(&path).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"the whole image");
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.starts_with("GET /a.png?signature=s HTTP/1.1\r\n")), "{requests:?}");
    let shows_token =
        |request: &String| header(request, "authorization").is_some() || request.contains("the-secret-token");
    assert!(!requests.iter().any(shows_token), "not even to the API's own host");

    let server = FaultServer::start(vec![cut(); 4]);
    let error = client(server.url()).download(format!("{}/?signature=s", server.url())).to_file(&path).unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.attempts() == 4, "{error}");
    assert_eq!((fs::read(&path).unwrap().as_slice(), folder.names().len()), (&b"the whole image"[..], 1));
}

#[test]
fn a_file_without_end_is_given_up_at_its_limit() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let server = FaultServer::start([Step::Endless(
        head,
        b"400\r\n".iter().copied().chain([b'x'; 0x400]).chain(*b"\r\n").collect(),
    )]);
    let folder = Folder::new("endless");
    let download = client(server.url()).download(server.url()).max_size(100_000);
    let error = download.to_file(folder.join("a.png")).unwrap_err();
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("more than 100000 bytes"), "{error}");
    assert!(folder.names().is_empty());

    let length = b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 100001\r\n\r\n".to_vec();
    let server = FaultServer::start([Step::AnswerAndClose(length)]);
    let error = client(server.url()).download(server.url()).max_size(100_000).to_bytes().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "what declares too much is not even read: {error}");
}

#[test]
fn a_redirect_is_not_followed() {
    let moved = answer("302 Found", "location: http://127.0.0.1:1/elsewhere?signature=s\r\n", b"");
    let server = FaultServer::start([Step::Answer(moved)]);
    let error = client(server.url()).download(server.url()).to_bytes().unwrap_err();
    assert!(matches!(&error, Error::Api(e) if e.status() == 302), "{error}");
    assert!(
        error.to_string().contains("redirects are not followed") && !error.to_string().contains("signature"),
        "{error}"
    );
}

#[test]
fn a_silent_host_is_waited_for_no_longer_than_allowed() {
    let server = FaultServer::start([Step::Stall(Vec::new())]);
    let download = client(server.url()).download(server.url()).timeout(Duration::from_millis(100)).max_attempts(1);
    let error = download.to_bytes().unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}

#[test]
fn a_file_goes_into_the_library_once_and_comes_back_whole() {
    let (_sandbox, client) = start();
    let folder = Folder::new("upload");
    let path = folder.join("menu.pdf");
    let content: Vec<u8> =
        b"%PDF-1.7\n".iter().copied().chain((0..3_000_000_u32).map(|n| n.to_le_bytes()[0])).collect();
    fs::write(&path, &content).unwrap();
    let total = u64::try_from(content.len()).unwrap();
    let mut told = Vec::new();
    let first = client.upload_media(&path).progress(|sent, of| told.push((sent, of))).send().unwrap();
    assert!(!first.already_existed && first.media.signed_url.is_some());
    assert_eq!(
        (first.media.file_name.as_deref(), first.media.mime_type.as_deref()),
        (Some("menu.pdf"), Some("application/pdf"))
    );
    assert!(told.len() > 10 && told.is_sorted() && told.last() == Some(&(total, total)), "{} calls", told.len());

    let saved = client.download_media(&first.media).to_file(folder.join("back.pdf")).unwrap();
    assert_eq!((saved.size, saved.content_type.as_str()), (total, "application/pdf"));
    assert_eq!(fs::read(&saved.path).unwrap(), content);

    let again = client.upload_media(&saved.path).progress(|_, _| panic!("nothing is to be sent")).send().unwrap();
    assert!(again.already_existed && again.media.id == first.media.id);
    assert_eq!(MediaApi::new(&client).list().items().count(), 1);
}

#[test]
fn an_upload_is_sent_again_with_the_same_bytes_and_nothing_of_the_clients() {
    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let folder = Folder::new("resent");
    let path = folder.join("a.svg");
    fs::write(&path, SVG).unwrap();
    let host = FaultServer::start([
        Step::CloseAfterRequest,
        Step::Answer(answer("503 Service Unavailable", "", b"")),
        Step::Answer(answer("200 OK", "", b"")),
    ]);
    let created = format!(
        r#"{{"media":{{"id":"m1"}},"uploadMethod":"PUT","uploadUrl":"{}/up?signature=s","uploadHeaders":{{"content-type":"image/svg+xml","x-amz-checksum-sha256":"c"}}}}"#,
        host.url()
    );
    let api = FaultServer::start([json(&created), json(r#"{"media":{"id":"m1"}}"#)]);
    let uploaded = client(api.url()).upload_media(&path).send().unwrap();
    assert_eq!(uploaded.media.id, "m1");
    assert_eq!((host.requests().len(), api.requests().len()), (3, 2));
    for request in host.requests() {
        assert!(request.starts_with("PUT /up?signature=s HTTP/1.1\r\n") && request.ends_with(SVG), "{request}");
        assert_eq!(header(&request, "content-length"), Some(SVG.len().to_string().as_str()));
        assert_eq!(
            (header(&request, "content-type"), header(&request, "x-amz-checksum-sha256")),
            (Some("image/svg+xml"), Some("c"))
        );
        for own in ["authorization", "transfer-encoding", "idempotency-key", "linkbreakers-client", "expect"] {
            assert_eq!(header(&request, own), None, "{request}");
        }
    }
}

#[test]
fn plain_http_is_refused_wherever_the_api_may_be() {
    let client = ApiClient::new(configuration("http://127.0.0.1:1")).unwrap();
    let error = client.download("http://files.example/a.png?signature=s").to_bytes().unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)) && error.attempts() == 0, "{error}");
}

use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Value, json};

use crate::client::{Api, ApiResponse};

const URL: &str = "https://example.com/a";

/// Requests a URL of the sandbox without a token.
pub(crate) fn fetch(api: &Api, url: &Value) -> ApiResponse {
    let path = url.as_str().unwrap().strip_prefix(api.sandbox.url()).unwrap();
    api.raw("GET", path, &[], None)
}

/// Width in pixels of a PNG.
pub(crate) fn width(png: &[u8]) -> u32 {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    u32::from_be_bytes(png[16..20].try_into().unwrap())
}

#[test]
fn images_are_resolved() {
    let api = Api::start();
    let drawn = api.link(json!({"destination": URL, "waitForQrcode": true}));
    let off = api.link(json!({"destination": URL, "qrcodeEnabled": false}));
    let ids = json!([drawn["id"], off["id"], "nothing", "00000000-0000-4000-8000-000000000000"]);
    let urls = api.post("/v1/links/qrcode-images:resolve", json!({"linkIds": ids})).ok()["qrcodeSignedUrls"].clone();
    assert_eq!(urls.as_object().unwrap().keys().collect::<Vec<_>>(), [drawn["id"].as_str().unwrap()]);
    let url = &urls[drawn["id"].as_str().unwrap()];
    let image = fetch(&api, url);
    assert_eq!((image.status, image.header("content-type")), (200, "image/png"));
    assert!(width(&image.bytes) > 100);

    let changed = |from: &str, to: &str| json!(url.as_str().unwrap().replace(from, to));
    assert_eq!(fetch(&api, &changed("signature=", "signature=0")).status, 403);
    assert_eq!(fetch(&api, &changed("expires=", "expires=9")).status, 403);
    assert_eq!(fetch(&api, &changed("&signature=", "&x=1&signature=")).status, 403);
    assert_eq!(fetch(&api, &changed(".png", ".gif")).status, 403);
    api.delete(&format!("/v1/links/{}", drawn["id"].as_str().unwrap())).ok();
    assert_eq!(fetch(&api, url).status, 404);
}

#[test]
fn images_are_rendered() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL, "shortlink": "a/b", "waitForQrcode": true}));
    let path = format!("/v1/links/{}/qrcode-images:render", link["id"].as_str().unwrap());
    let items = api.post(&path, json!({"items": [{"values": {}}, {}]})).ok()["items"].clone();
    assert_eq!(items.as_array().unwrap().len(), 2);
    let item = &items[0];
    assert_eq!(item["address"], format!("{}/a/b?lbsrc=qrcode", api.sandbox.url()));
    assert_eq!(item["contentType"], "image/png");
    assert_eq!(width(&fetch(&api, &item["imageUrl"]).bytes), 1024);

    let svg = json!({"items": [{}], "format": "QRCODE_RENDER_FORMAT_SVG", "size": 300});
    let item = api.post(&path, svg).ok()["items"][0].clone();
    let image = fetch(&api, &item["imageUrl"]);
    assert_eq!((image.status, image.header("content-type")), (200, "image/svg+xml"));
    assert!(
        String::from_utf8(image.bytes).unwrap().starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\"")
    );
    let bigger = json!(item["imageUrl"].as_str().unwrap().replace("size=300", "size=4000"));
    assert_eq!(fetch(&api, &bigger).status, 403);

    // A visit with the URL of a QR code is a scan.
    let address = item["address"].as_str().unwrap().strip_prefix(api.sandbox.url()).unwrap();
    assert_eq!(api.raw("GET", address, &[], None).status, 302);
    assert_eq!(api.get("/v1/events").ok()["json"]["events"][0]["action"], "ACTION_SCAN");
}

#[test]
fn invalid_requests_of_images_are_rejected() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL}));
    let path = format!("/v1/links/{}/qrcode-images:render", link["id"].as_str().unwrap());
    let off = api.link(json!({"destination": URL, "qrcodeEnabled": false}));
    let without = format!("/v1/links/{}/qrcode-images:render", off["id"].as_str().unwrap());
    let none = "/v1/links/x/qrcode-images:render".to_owned();
    for (path, body, status, named) in [
        (&path, json!({"items": []}), 400, "items"),
        (&path, json!({"items": vec![json!({}); 101]}), 400, "items"),
        (&path, json!({"items": [{}], "size": 255}), 400, "size"),
        (&path, json!({"items": [{}], "size": 4097}), 400, "size"),
        (&path, json!({"items": [{}], "format": "GIF"}), 400, "/format"),
        (&path, json!({"items": [{}, {"values": {"x": "1"}}]}), 400, "items[1].values.x"),
        (&without, json!({"items": [{}]}), 400, "qrcodeEnabled"),
        (&none, json!({"items": [{}]}), 404, "Link"),
    ] {
        let response = api.post(path, body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(api.post(&path, json!({"items": vec![json!({}); 100]})).ok()["items"].as_array().unwrap().len(), 100);
}

/// The modules of the code of a text, with a quiet zone of four modules, and the side of both.
fn expected(text: &str, level: EcLevel) -> (usize, Vec<bool>) {
    let code = QrCode::with_error_correction_level(text, level).unwrap();
    let (width, colors) = (code.width(), code.to_colors());
    let dark = |x: usize, y: usize| {
        let place = x.checked_sub(4).zip(y.checked_sub(4)).filter(|(x, y)| *x < width && *y < width);
        place.is_some_and(|(x, y)| colors[y * width + x] == Color::Dark)
    };
    let side = width + 8;
    (side, (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| dark(x, y)).collect())
}

/// The size of a PNG, and its modules, read at their centers.
fn modules(bytes: &[u8], side: usize) -> ([usize; 2], Vec<bool>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let [width, height] = [info.width as usize, info.height as usize];
    let shorter = width.min(height);
    let center = |length: usize, n: usize| (length - shorter) / 2 + (2 * n + 1) * shorter / (2 * side);
    let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    ([width, height], places.map(|(x, y)| pixels[center(height, y) * width + center(width, x)] == 0).collect())
}

#[test]
fn image_contains_the_modules_and_a_quiet_zone() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL, "shortlink": "a", "waitForQrcode": true}));
    let text = format!("{}/a?lbsrc=qrcode", api.sandbox.url());
    let path = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    let image = |options: Value| {
        api.patch(&path, options).ok();
        api.sandbox.clock().advance(std::time::Duration::from_secs(1));
        let urls = api.post("/v1/links/qrcode-images:resolve", json!({"linkIds": [link["id"]]})).ok();
        fetch(&api, &urls["qrcodeSignedUrls"][link["id"].as_str().unwrap()]).bytes
    };
    for (level, name) in [(EcLevel::L, "L"), (EcLevel::M, "M"), (EcLevel::Q, "Q"), (EcLevel::H, "H")] {
        let (side, expected) = expected(&text, level);
        for (size, drawn) in [([0, 0], [side * 8, side * 8]), ([1000, 301], [1000, 301]), ([257, 600], [257, 600])] {
            let png = image(json!({"errorCorrectionLevel": name, "width": size[0], "height": size[1]}));
            assert_eq!(modules(&png, side), (drawn, expected.clone()), "{name} {size:?}");
        }
    }
    let options = json!({"outputFileFormat": "OUTPUT_FILE_FORMAT_SVG", "width": 500, "height": 400});
    let svg = String::from_utf8(image(options)).unwrap();
    let (side, expected) = expected(&text, EcLevel::H);
    assert!(svg.contains(&format!("width=\"500\" height=\"400\" viewBox=\"0 0 {side} {side}\"")), "{svg}");
    let drawn = |n: usize| svg.contains(&format!("M{} {}h1v1h-1z", n % side, n / side));
    assert_eq!((0..side * side).map(drawn).collect::<Vec<_>>(), expected);
}

#[test]
fn variables_of_a_shortlink_are_filled() {
    let api = Api::start();
    let domain = crate::domains::domain(&api, "go.example.com");
    let body = json!({"destination": URL, "customDomainId": domain["id"], "shortlink": "t/{table}/{seat}"});
    let path = format!("/v1/links/{}/qrcode-images:render", api.link(body)["id"].as_str().unwrap());
    let render = |values: Value| api.post(&path, json!({"items": [{"values": values}]}));
    let item = render(json!({"table": "a b/c", "seat": "7"})).ok()["items"][0].clone();
    assert_eq!(item["address"], "https://go.example.com/t/a%20b%2Fc/7?lbsrc=qrcode");
    for (values, named) in [
        (json!({"table": "1", "seat": ""}), "items[0].values.seat"),
        (json!({"table": "1", "seat": "2", "x": "3"}), "items[0].values.x"),
    ] {
        assert!(render(values).error().2.contains(named));
    }
    let long = render(json!({"table": "1", "seat": "x".repeat(3000)}));
    assert!(long.error().2.contains("too many"), "{}", long.error().2);
}

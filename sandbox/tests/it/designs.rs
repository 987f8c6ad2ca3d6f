use serde_json::{Value, json};

use crate::client::{Api, texts};
use crate::images::{fetch, width};

const URL: &str = "https://example.com/a";
/// A PNG of one pixel.
pub(crate) const PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

fn color(color: &str) -> Value {
    json!({"themeColor": {"type": "THEME_COLOR_TYPE_SOLID", "colors": [color]}})
}

fn free_design(api: &Api, body: Value) -> Value {
    let headers = [("content-type", "application/json")];
    let response = api.raw("POST", "/v1/public/qrcode-designs", &headers, Some(body.to_string().into_bytes()));
    response.ok()["qrcodeDesign"].clone()
}

#[test]
fn design_keeps_every_option() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL, "waitForQrcode": true}));
    let path = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    let fresh = api.get(&path).ok()["qrcodeDesign"].clone();
    assert_eq!((&fresh["id"], &fresh["shape"]), (&link["qrcodeDesignId"], &json!("SHAPE_SQUARE")));
    let options = json!({
        "backgroundOptions": color("#ffeedd"),
        "centralImageMargin": 4,
        "centralImageSize": 0.3,
        "cornersDotOptions": {"type": "CORNERS_DOT_TYPE_STAR", "themeColor": {
            "type": "THEME_COLOR_TYPE_LINEAR", "colors": ["#000", "#111"], "direction": "90", "stops": ["0", "1"],
        }},
        "cornersSquareOptions": {"type": "CORNERS_SQUARE_TYPE_LEAF"},
        "dotsOptions": {"type": "DOTS_TYPE_DOTS", "themeColor": {"type": "THEME_COLOR_TYPE_SOLID", "colors": ["#123456"]}},
        "errorCorrectionLevel": "H",
        "height": 333,
        "hideBackgroundDots": true,
        "outputFileFormat": "OUTPUT_FILE_FORMAT_PNG",
        "shape": "SHAPE_CIRCLE",
        "width": 333,
    });
    let changed = api.patch(&path, options.clone()).ok()["qrcodeDesign"].clone();
    for (name, option) in options.as_object().unwrap() {
        assert_eq!(&changed[name], option);
    }
    assert!(changed["updatedAt"].as_str() > fresh["updatedAt"].as_str());
    let partly = api.patch(&path, json!({"width": 400, "shape": "SHAPE_UNSPECIFIED"})).ok()["qrcodeDesign"].clone();
    assert_eq!(
        (&partly["width"], &partly["height"], &partly["shape"]),
        (&json!(400), &json!(333), &json!("SHAPE_CIRCLE"))
    );
    assert_eq!(api.get(&path).ok()["qrcodeDesign"], partly);

    // The image has the new size and, because colors are not drawn, is black on white.
    let link_path = format!("/v1/links/{}?include=qrcodeSignedUrl&include=qrcodeDesign", id(&link));
    assert_eq!(api.get(&link_path).ok()["link"]["qrcodeDesign"]["errorCorrectionLevel"], "H");
    api.sandbox.clock().advance(std::time::Duration::from_secs(1));
    let drawn = fetch(&api, &api.get(&link_path).ok()["link"]["qrcodeSignedUrl"]);
    assert_eq!(width(&drawn.bytes), 400);
    assert_eq!(drawn.bytes[24..26], [1, 0], "one bit of gray per pixel");
}

#[test]
fn image_has_the_format_of_its_design() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL, "waitForQrcode": true}));
    let path = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    for (format, content_type, head) in [
        ("JPEG", "image/png", b"\x89PNG".as_slice()),
        ("WEBP", "image/png", b"\x89PNG"),
        ("SVG", "image/svg+xml", b"<svg"),
        ("PNG", "image/png", b"\x89PNG"),
    ] {
        let body = json!({"outputFileFormat": format!("OUTPUT_FILE_FORMAT_{format}"), "centralImageData": PIXEL});
        api.patch(&path, body).ok();
        api.sandbox.clock().advance(std::time::Duration::from_secs(1));
        let ids = json!({"linkIds": [link["id"]]});
        let urls = api.post("/v1/links/qrcode-images:resolve", ids).ok()["qrcodeSignedUrls"].clone();
        let image = fetch(&api, &urls[id(&link)]);
        assert_eq!(image.header("content-type"), content_type);
        assert!(image.bytes.starts_with(head), "{format}");
    }
}

#[test]
fn invalid_options_of_a_design_are_rejected() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL}));
    let path = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    for (body, status, named) in [
        (json!({"shape": "ROUND"}), 400, "/shape"),
        (json!({"centralImageData": "?"}), 400, "base64"),
        (json!({"centralImageData": "AAAA"}), 400, "image/png"),
        (json!({"centralImageData": "JVBERi0xLjcK"}), 400, "not an image"),
        (json!({"centralImageData": PIXEL, "centralImageDelete": true}), 400, "centralImageDelete"),
        (json!({"centralImageMediaId": "x", "centralImageDelete": true}), 400, "centralImageDelete"),
        (json!({"centralImageData": PIXEL, "centralImageMediaId": "x"}), 400, "centralImageMediaId"),
        (json!({"centralImageMediaId": "x"}), 404, "centralImageMediaId"),
    ] {
        let response = api.patch(&path, body.clone());
        assert_eq!(response.error().0, status, "{body}");
        assert!(response.error().2.contains(named), "{}", response.error().2);
    }
    assert_eq!(api.get("/v1/qrcode-designs/00000000-0000-4000-8000-000000000000").status, 404);
}

#[test]
fn logo_is_set_and_removed() {
    let api = Api::start();
    let link = api.link(json!({"destination": URL}));
    let path = format!("/v1/qrcode-designs/{}", link["qrcodeDesignId"].as_str().unwrap());
    let design = api.patch(&path, json!({"centralImageData": PIXEL})).ok()["qrcodeDesign"].clone();
    let logo = fetch(&api, &design["centralImageSignedUrl"]);
    assert_eq!((logo.status, logo.header("content-type")), (200, "image/png"));
    assert_eq!(width(&logo.bytes), 1);
    let without = api.patch(&path, json!({"centralImageDelete": true})).ok()["qrcodeDesign"].clone();
    assert_eq!(without.get("centralImageSignedUrl"), None);
    let tampered = json!(design["centralImageSignedUrl"].as_str().unwrap().replace("expires=", "expires=9"));
    assert_eq!(fetch(&api, &tampered).status, 403);
}

#[test]
fn design_has_one_owner() {
    let api = Api::start();
    let design = free_design(&api, json!({"width": 300, "centralImageData": PIXEL}));
    assert_eq!(api.get(&format!("/v1/qrcode-designs/{}", id(&design))).ok()["qrcodeDesign"]["width"], 300);
    let link = api.link(json!({"destination": URL, "qrcodeDesignId": design["id"]}));
    assert_eq!(link["qrcodeDesignId"], design["id"]);
    let taken = api.post("/v1/links", json!({"destination": URL, "qrcodeDesignId": design["id"]}));
    assert_eq!(taken.error().0, 409);
    assert!(taken.error().2.contains(id(&link)));
    assert_eq!(api.post("/v1/qrcode-templates", json!({"name": "x", "qrcodeDesignId": design["id"]})).status, 409);
    let own = api.link(json!({"destination": URL}))["qrcodeDesignId"].clone();
    assert_eq!(api.post("/v1/links", json!({"destination": URL, "qrcodeDesignId": own})).status, 409);

    let free = free_design(&api, json!({}));
    let two = json!({"destination": URL, "qrcodeDesignId": free["id"]});
    let response = api.post("/v1/links/batch", json!([two, two]));
    assert!(response.error().2.contains("links[1]") && response.error().2.contains("belongs to"), "{}", response.body);
    for (body, status) in [
        (json!({"qrcodeDesignId": "x"}), 404),
        (json!({"qrcodeDesignId": free["id"], "qrcodeEnabled": false}), 400),
        (json!({"qrcodeTemplateId": "x"}), 404),
    ] {
        let mut body = body;
        body["destination"] = json!(URL);
        assert_eq!(api.post("/v1/links", body.clone()).status, status, "{body}");
    }
}

#[test]
fn design_is_deleted_with_its_link_or_qr_code() {
    let api = Api::start();
    let gone = |design: &Value| api.get(&format!("/v1/qrcode-designs/{}", design.as_str().unwrap())).status;
    let link = api.link(json!({"destination": URL}));
    let path = format!("/v1/links/{}", id(&link));
    assert_eq!(gone(&link["qrcodeDesignId"]), 200);
    api.patch(&path, json!({"qrcodeEnabled": false})).ok();
    assert_eq!(gone(&link["qrcodeDesignId"]), 404);
    let on = api.patch(&path, json!({"qrcodeEnabled": true})).ok()["link"].clone();
    assert_eq!(gone(&on["qrcodeDesignId"]), 200);
    assert_eq!(gone(&link["qrcodeDesignId"]), 404);
    api.delete(&path).ok();
    assert_eq!(gone(&on["qrcodeDesignId"]), 404);
}

#[test]
fn delete_of_a_design_in_use_is_rejected() {
    let api = Api::start();
    let path = |design: &Value| format!("/v1/qrcode-designs/{}", design.as_str().unwrap());
    let link = api.link(json!({"destination": URL}));
    let template = api.post("/v1/qrcode-templates", json!({"name": "x"})).ok()["qrcodeTemplate"].clone();
    for design in [&link["qrcodeDesignId"], &template["qrcodeDesignId"]] {
        assert_eq!(api.delete(&path(design)).error().0, 409);
        assert_eq!(api.get(&path(design)).status, 200);
    }
    let free = free_design(&api, json!({}));
    assert_eq!(api.delete(&path(&free["id"])).ok(), json!({}));
    assert_eq!(api.get(&path(&free["id"])).status, 404);
}

#[test]
fn template_is_applied() {
    let api = Api::start();
    let design = free_design(&api, json!({"dotsOptions": color("#ff0000"), "centralImageData": PIXEL}));
    let template =
        api.post("/v1/qrcode-templates", json!({"name": "Red Dots", "qrcodeDesignId": design["id"]})).ok()["qrcodeTemplate"].clone();
    assert_eq!(api.get("/v1/metrics/workspace").ok()["totalQrcodeTemplates"], 1);
    assert_eq!((template.get("slug"), &template["qrcodeDesignId"]), (None, &design["id"]));
    api.patch(&format!("/v1/qrcode-templates/{}", id(&template)), json!({"slug": "red-dots"})).ok();

    let first = api.link(json!({"destination": URL, "qrcodeTemplateId": template["id"]}));
    assert_eq!(first["qrcodeTemplateId"], template["id"]);
    let second = api.link(json!({"destination": URL}));
    let apply = |body: Value| api.post("/v1/qrcode-designs/apply-template", body);
    let applied = apply(json!({"linkId": second["id"], "templateSlug": "red-dots"})).ok()["qrcodeDesign"].clone();
    assert_eq!((&applied["id"], &applied["dotsOptions"]), (&second["qrcodeDesignId"], &color("#ff0000")));
    assert!(applied["centralImageSignedUrl"].is_string());
    let third = api.link(json!({"destination": URL}));
    let path = format!("/v1/links/{}", id(&third));
    let set = api.patch(&path, json!({"qrcodeTemplateId": template["id"]})).ok()["link"].clone();
    assert_eq!((&set["qrcodeTemplateId"], &set["qrcodeDesignId"]), (&template["id"], &third["qrcodeDesignId"]));
    let template_path = format!("/v1/qrcode-templates/{}", id(&template));
    let unset = api.patch(&path, json!({"qrcodeTemplateIdDelete": true})).ok()["link"].clone();
    assert_eq!(unset.get("qrcodeTemplateId"), None);

    let off = api.link(json!({"destination": URL, "qrcodeEnabled": false}));
    let template_id = &template["id"];
    for (body, status) in [
        (json!({"linkId": second["id"]}), 400),
        (json!({"linkId": second["id"], "templateSlug": "red-dots", "qrcodeTemplateId": template_id}), 400),
        (json!({"linkId": second["id"], "templateSlug": "blue"}), 404),
        (json!({"linkId": second["id"], "qrcodeTemplateId": "x"}), 404),
        (json!({"linkId": "x", "qrcodeTemplateId": template_id}), 404),
        (json!({"linkId": off["id"], "qrcodeTemplateId": template_id}), 400),
    ] {
        assert_eq!(apply(body.clone()).status, status, "{body}");
    }
    let refused = api.patch(&format!("/v1/links/{}", id(&off)), json!({"qrcodeTemplateId": template_id}));
    assert!(refused.error().2.contains("qrcodeEnabled"));

    api.delete(&template_path).ok();
    let kept = api.get(&format!("/v1/links/{}?include=qrcodeDesign", id(&first))).ok()["link"].clone();
    assert_eq!(kept["qrcodeDesign"]["dotsOptions"], color("#ff0000"));
    assert_eq!(fetch(&api, &kept["qrcodeDesign"]["centralImageSignedUrl"]).status, 200);
    assert_eq!(api.get(&template_path).status, 404);
}

#[test]
fn templates_are_created_listed_updated_and_published() {
    let api = Api::start();
    for (n, slug) in ["first", "second", "third"].into_iter().enumerate() {
        let body = json!({"name": "Same name", "tags": format!("t{n}"), "learnMore": "l"});
        let template = api.post("/v1/qrcode-templates", body).ok()["qrcodeTemplate"].clone();
        api.patch(&format!("/v1/qrcode-templates/{}", id(&template)), json!({"slug": slug})).ok();
    }
    let all = api.get("/v1/qrcode-templates?scope=QRCODE_TEMPLATE_SCOPE_AVAILABLE").ok();
    assert_eq!(texts(&all["qrcodeTemplates"], "slug"), ["third", "second", "first"]);
    assert_eq!((&all["totalCount"], &all["hasMore"]), (&json!(3), &json!(false)));
    assert_eq!(all["qrcodeTemplates"][0].get("qrcodeDesign"), None);
    let first = api.get("/v1/qrcode-templates?pageSize=2&include=qrcodeDesign").ok();
    let shown = &first["qrcodeTemplates"][0];
    assert_eq!((&first["hasMore"], &shown["qrcodeDesign"]["id"]), (&json!(true), &shown["qrcodeDesignId"]));
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/qrcode-templates?pageSize=2&pageToken={token}")).ok();
    assert_eq!(texts(&rest["qrcodeTemplates"], "slug"), ["first"]);
    assert_eq!(api.get("/v1/qrcode-templates?search=T1").ok()["totalCount"], 1);

    let path = format!("/v1/qrcode-templates/{}", id(&all["qrcodeTemplates"][0]));
    let changed =
        api.patch(&path, json!({"slug": "new", "description": "d", "learnMore": ""})).ok()["qrcodeTemplate"].clone();
    assert_eq!(
        (&changed["slug"], &changed["name"], changed.get("learnMore")),
        (&json!("new"), &json!("Same name"), None)
    );
    assert_eq!(api.patch(&path, json!({"slug": "first"})).status, 409);
    assert_eq!(changed.get("publishedAt"), None);
    let publish = || api.post(&format!("{path}/publish"), json!({})).ok()["qrcodeTemplate"].clone();
    let published = publish();
    assert!(published["publishedAt"].is_string());
    assert_eq!(publish()["publishedAt"], published["publishedAt"]);
}

use serde_json::{Value, json};

use crate::client::Api;
use crate::designs::PIXEL;

const TEMPLATES: &str = "/v1/page-theme-templates";

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

fn color(color: &str) -> Value {
    json!({"type": "THEME_COLOR_TYPE_SOLID", "colors": [color]})
}

/// Creates a template, and returns it with its theme.
fn template(api: &Api, body: Value) -> Value {
    with_theme(api, &api.post(TEMPLATES, body).ok()["pageThemeTemplate"])
}

fn with_theme(api: &Api, template: &Value) -> Value {
    api.get(&format!("{TEMPLATES}/{}?include=pageTheme", id(template))).ok()
}

fn link(api: &Api) -> Value {
    api.link(json!({"destination": "https://example.com/a"}))
}

fn apply(api: &Api, link: &Value, template: &Value) -> Value {
    let body = json!({"linkId": link["id"], "pageThemeTemplateId": template["id"]});
    api.post("/v1/page-themes/apply-template", body).ok()["pageTheme"].clone()
}

fn shown(api: &Api, link: &Value) -> Value {
    api.get(&format!("/v1/links/{}?include=pageTheme", id(link))).ok()["link"].clone()
}

fn media(api: &Api) -> Value {
    api.post("/v1/media", json!({"fileData": PIXEL, "fileName": "a.png"})).ok()["media"].clone()
}

#[test]
fn template_keeps_its_styling_and_its_texts() {
    let api = Api::start();
    let styling = json!({
        "canvasColor": color("#102030"),
        "containerEnabled": true,
        "containerConfig": {"variant": "PAGE_THEME_CONTAINER_VARIANT_ROUNDED", "borderSize": 2},
        "titleFont": {"family": "PAGE_THEME_FONT_FAMILY_GEORGIA", "bold": true},
    });
    let made = template(&api, json!({"name": "Night", "description": "Dark", "styling": styling}));
    let theme = &made["pageTheme"];
    assert_eq!((&theme["id"], &theme["canvasColor"]), (&made["pageThemeId"], &color("#102030")));
    assert_eq!(&theme["titleFont"]["bold"], &json!(true));
    assert_eq!((made.get("slug"), &made["owned"]), (None, &json!(true)));

    let path = format!("{TEMPLATES}/{}", id(&made));
    let renamed = api.patch(&path, json!({"name": "Midnight", "description": ""})).ok()["pageThemeTemplate"].clone();
    assert_eq!((&renamed["name"], renamed.get("description")), (&json!("Midnight"), None));
    let body = json!({"canvasColor": color("#fff"), "containerEnabled": false});
    let restyled = with_theme(&api, &api.patch(&format!("{path}/styling"), body).ok()["pageThemeTemplate"]);
    assert_eq!(restyled["pageTheme"]["containerEnabled"], false);
    assert_eq!(restyled["pageTheme"]["titleFont"], theme["titleFont"]);
    assert_eq!(api.get(&path).ok().get("pageTheme"), None);

    let copy = json!({"sourcePageThemeId": made["pageThemeId"], "styling": {"canvasColor": color("#123")}});
    let copy = template(&api, copy)["pageTheme"].clone();
    assert_eq!((&copy["canvasColor"], &copy["titleFont"]), (&color("#123"), &theme["titleFont"]));
    assert_ne!(copy["id"], made["pageThemeId"]);

    let page = api.get(&format!("{TEMPLATES}?pageSize=1&scope=PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE")).ok();
    assert_eq!((&page["totalCount"], &page["hasMore"]), (&json!(2), &json!(true)));
    assert_eq!(api.get(&format!("{TEMPLATES}?search=midn")).ok()["pageThemeTemplates"][0]["id"], made["id"]);
    assert_eq!(api.get("/v1/metrics/workspace").ok()["totalPageThemeTemplates"], 2);
    api.delete(&path).ok();
    for gone in [path, format!("/v1/page-themes/{}", made["pageThemeId"].as_str().unwrap())] {
        assert_eq!(api.get(&gone).status, 404);
    }
}

#[test]
fn template_is_applied_to_a_link() {
    let api = Api::start();
    let (link, other) = (link(&api), link(&api));
    assert_eq!(link.get("pageThemeId"), None);
    let night = template(&api, json!({"name": "Night", "styling": {"canvasColor": color("#000")}}));
    let theme = apply(&api, &link, &night);
    let now = shown(&api, &link);
    assert_eq!((&now["pageThemeId"], &now["pageThemeTemplateId"]), (&theme["id"], &night["id"]));
    assert_eq!(now["pageTheme"]["canvasColor"], color("#000"));
    assert_eq!(api.get(&format!("/v1/links/{}", id(&link))).ok()["link"].get("pageTheme"), None);

    // A change of the template does not affect the theme of the link.
    api.patch(&format!("{TEMPLATES}/{}/styling", id(&night)), json!({"canvasColor": color("#111")})).ok();
    assert_eq!(shown(&api, &link)["pageTheme"]["canvasColor"], color("#000"));
    assert_eq!(apply(&api, &link, &night)["id"], theme["id"], "the link keeps its theme");
    assert_eq!(shown(&api, &link)["pageTheme"]["canvasColor"], color("#111"));

    // Another link can use the same theme.
    let path = format!("/v1/links/{}", id(&other));
    let patched = api.patch(&path, json!({"pageThemeId": theme["id"]})).ok()["link"].clone();
    assert_eq!((&patched["pageThemeId"], patched.get("pageThemeTemplateId")), (&theme["id"], None));
    assert_eq!(api.patch(&path, json!({"pageThemeId": "x"})).error().0, 404);
    api.delete(&format!("/v1/links/{}", id(&link))).ok();
    assert_eq!(api.get(&format!("/v1/page-themes/{}", id(&theme))).status, 200);
    api.delete(&format!("{TEMPLATES}/{}", id(&night))).ok();
    assert_eq!(api.get("/v1/page-themes").ok()["totalCount"], 1);
}

#[test]
fn update_of_a_theme_that_a_link_uses_is_rejected() {
    let api = Api::start();
    let made = template(&api, json!({"name": "Night"}));
    let path = format!("/v1/page-themes/{}", made["pageThemeId"].as_str().unwrap());
    let changed = api.patch(&path, json!({"badgeEnabled": true})).ok()["pageTheme"].clone();
    assert_eq!(changed["badgeEnabled"], true);
    let link = link(&api);
    api.patch(&format!("/v1/links/{}", id(&link)), json!({"pageThemeId": made["pageThemeId"]})).ok();
    for path in [&path, &format!("{TEMPLATES}/{}/styling", id(&made))] {
        let refused = api.patch(path, json!({"badgeEnabled": false}));
        assert_eq!(refused.error().0, 400);
        assert_eq!(refused.body["details"][0]["metadata"]["linkIds"], json!([link["id"]]));
    }
    assert_eq!(api.get(&path).ok()["pageTheme"]["badgeEnabled"], true);
    assert_eq!(api.patch("/v1/page-themes/00000000-0000-4000-8000-000000000000", json!({})).status, 404);
}

#[test]
fn template_is_published_and_applied_by_its_slug() {
    let api = Api::start();
    let made = template(&api, json!({"styling": {"canvasColor": color("#000")}}));
    let path = format!("{TEMPLATES}/{}", id(&made));
    api.patch(&path, json!({"slug": "night"})).ok();
    let published = api.post(&format!("{path}/publish"), json!({})).ok()["pageThemeTemplate"].clone();
    assert!(published["publishedAt"].is_string());
    let body = json!({"linkId": id(&link(&api)), "slug": "night"});
    let applied = api.post("/v1/page-themes/apply-template", body).ok();
    assert_eq!(applied["pageTheme"]["canvasColor"], color("#000"));
}

#[test]
fn applying_no_or_two_or_unknown_templates_is_rejected() {
    let api = Api::start();
    let (link, made) = (link(&api), template(&api, json!({"name": "Night"})));
    for (body, status) in [
        (json!({"linkId": link["id"]}), 400),
        (json!({"linkId": link["id"], "pageThemeTemplateId": made["id"], "slug": "night"}), 400),
        (json!({"linkId": link["id"], "pageThemeTemplateId": "x"}), 404),
        (json!({"linkId": "x", "pageThemeTemplateId": made["id"]}), 404),
    ] {
        assert_eq!(api.post("/v1/page-themes/apply-template", body.clone()).status, status, "{body}");
    }
}

#[test]
fn media_that_a_theme_uses_cannot_be_deleted() {
    let api = Api::start();
    let (link, picture) = (link(&api), media(&api));
    let styling = json!({"badge": {"id": picture["id"]}, "canvasCover": {"id": picture["id"]}});
    let made = template(&api, json!({"name": "Night", "styling": styling}));
    assert_eq!((&made["pageTheme"]["badgeId"], &made["pageTheme"]["canvasCoverId"]), (&picture["id"], &picture["id"]));
    apply(&api, &link, &made);
    let path = format!("/v1/media/{}", id(&picture));
    let refused = api.delete(&path);
    assert_eq!((refused.error().0, refused.error().1), (409, "MEDIA_IN_USE"));
    let metadata = &refused.body["details"][0]["metadata"];
    assert_eq!(metadata, &json!({"linkIds": [link["id"]], "pageThemeTemplateIds": [made["id"]]}));

    let styling = format!("{TEMPLATES}/{}/styling", id(&made));
    api.patch(&styling, json!({"badge": {"delete": {}}, "canvasCover": {"delete": {}}})).ok();
    assert_eq!(api.delete(&path).error().0, 409, "the link still uses it");
    apply(&api, &link, &made);
    api.delete(&path).ok();
}

#[test]
fn theme_with_another_file_than_an_image_is_rejected() {
    let api = Api::start();
    let pdf = api.post("/v1/media", json!({"fileData": "JVBERi0xLjcK", "fileName": "a.pdf"})).ok()["media"].clone();
    let response = api.post(TEMPLATES, json!({"styling": {"footerLogo": {"id": pdf["id"]}}}));
    assert_eq!((response.error().0, response.error().1), (400, "MEDIA_NOT_ALLOWED_HERE"));
    let metadata = &response.body["details"][0]["metadata"];
    assert_eq!((&metadata["slot"], &metadata["reason"]), (&json!("footerLogo"), &json!("KIND_NOT_ACCEPTED")));
    for (body, status) in [(json!({"styling": {"badge": {"id": "x"}}}), 404), (json!({"sourcePageThemeId": "x"}), 404)]
    {
        assert_eq!(api.post(TEMPLATES, body.clone()).status, status, "{body}");
    }
}

//! Designs of QR codes, page themes, and the templates of both.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::{designs, find, templates};
use crate::store::{Object, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeDesignService_Update" => update,
        "QrcodeDesignService_ApplyTemplate" => apply_qrcode,
        "PageThemesService_ApplyPageThemeTemplate" => apply_page,
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling" => update_styling,
        "PageThemeTemplatesService_PublishPageThemeTemplate" => publish,
        "QrcodeTemplatesService_PublishQrcodeTemplate" => publish,
        "PageThemeTemplatesService_ImportPageThemeTemplate" => |tx, call| import(tx, call, templates::PAGE),
        "QrcodeTemplatesService_ImportQrcodeTemplate" => |tx, call| import(tx, call, templates::QRCODE),
        _ => return None,
    })
}

fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let names = ["centralImageData", "centralImageMediaId", "centralImageDelete"];
    let sent: Vec<&str> = names.into_iter().filter(|name| is_sent(&call.body[*name])).collect();
    if let [first, second, ..] = sent[..] {
        return Err(ApiError::field(first, format!("is sent together with {second}; send only one of them")));
    }
    // By its own name it is read-only in the schema of a design.
    let mut body = call.body.clone();
    body["centralImageMedia"] = body["centralImageMediaId"].take();
    generic::update(tx, &Call { body, ..*call })
}

fn is_sent(value: &Value) -> bool {
    !(value.is_null() || *value == "" || *value == false)
}

/// The link that a body names.
fn link_of(tx: &Transaction<'_>, call: &Call<'_>) -> Result<Id, ApiError> {
    let text = call.body["linkId"].as_str().unwrap_or_default();
    let found = Id::parse(text).filter(|id| tx.exists("Link", *id));
    found.ok_or_else(|| ApiError::not_found(format!("linkId: there is no Link with the id {text}")))
}

/// The template that a body names by its id or by its slug; a page theme template has a slug once it is published.
fn template_of(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    kind: &str,
    [by_id, by_slug]: [&str; 2],
) -> Result<(Id, Object), ApiError> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let (found, name) = match (text(by_id), text(by_slug)) {
        ("", "") => return Err(ApiError::field(by_id, format!("is missing; send it or {by_slug}"))),
        (id, "") => (Id::parse(id).and_then(|id| Some((id, tx.get(kind, id)?))), by_id),
        ("", slug) => {
            let is_usable = |template: &Object| kind == templates::QRCODE || template.get("publishedAt").is_some();
            (templates::named(tx, kind, slug).filter(|(_, template)| is_usable(template)), by_slug)
        }
        _ => return Err(ApiError::field(by_id, format!("is sent together with {by_slug}; send only one of them"))),
    };
    found.ok_or_else(|| ApiError::not_found(format!("{name}: there is no {kind} {:?}", text(name))))
}

fn apply_qrcode(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (template, _) = template_of(tx, call, templates::QRCODE, ["qrcodeTemplateId", "templateSlug"])?;
    let link = link_of(tx, call)?;
    let (id, design) = templates::apply_qrcode(tx, link, template)?;
    let design = respond::view(tx, call, designs::KIND, id, design);
    Ok(Response::ok(&json!({ "qrcodeDesign": design })))
}

fn apply_page(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (template, object) = template_of(tx, call, templates::PAGE, ["pageThemeTemplateId", "slug"])?;
    let link = link_of(tx, call)?;
    let (id, theme) = templates::apply_page(tx, call.env, link, (template, &object));
    let theme = respond::view(tx, call, templates::THEME, id, theme);
    Ok(Response::ok(&json!({ "pageTheme": theme })))
}

/// Changes the theme of a template as an update of that theme does.
fn update_styling(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, template) = generic::object(tx, call)?;
    let theme = Id::parse(template.text("pageThemeId"));
    let found = theme.and_then(|theme| Some((theme, find(tx, call.env, templates::THEME, theme)?)));
    let resource = call.env.document.resource(templates::THEME);
    let ((theme, before), resource) =
        found.zip(resource).ok_or_else(|| not_found(templates::THEME, template.text("pageThemeId")))?;
    generic::change(tx, call, resource, theme, &before)?;
    Ok(respond::one(tx, call, templates::PAGE, id, template))
}

fn publish(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut template) = generic::object(tx, call)?;
    let kind = &generic::target(call)?.0.kind;
    templates::publish(tx, kind, id, &mut template)?;
    Ok(respond::one(tx, call, kind, id, template))
}

fn import(tx: &mut Transaction<'_>, call: &Call<'_>, kind: &str) -> Result<Response, ApiError> {
    let slug = call.body["slug"].as_str().unwrap_or_default();
    if slug.is_empty() {
        return Err(ApiError::field("slug", "is missing; send that of a published template"));
    }
    let source = templates::named(tx, kind, slug).filter(|(_, template)| template.get("publishedAt").is_some());
    let source = source.ok_or_else(|| ApiError::not_found(format!("slug: there is no published {kind} {slug:?}")))?;
    let (id, copy) = templates::import(tx, call.env, kind, source);
    Ok(respond::one(tx, call, kind, id, copy))
}

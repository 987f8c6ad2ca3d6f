//! Designs of QR codes, page themes, and the templates of both.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::{designs, find};
use crate::store::{Object, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeDesignService_Update" => update,
        "QrcodeDesignService_ApplyTemplate" => apply_qrcode,
        "PageThemesService_ApplyPageThemeTemplate" => apply_page,
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling" => update_styling,
        "PageThemeTemplatesService_PublishPageThemeTemplate" | "QrcodeTemplatesService_PublishQrcodeTemplate" => {
            publish
        }
        _ => return None,
    })
}

fn update(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let names = ["centralImageData", "centralImageMediaId", "centralImageDelete"];
    let is_sent = |value: &Value| !(value.is_null() || *value == "" || *value == false);
    let sent: Vec<&str> = names.into_iter().filter(|name| is_sent(&call.body[*name])).collect();
    if let [first, second, ..] = sent[..] {
        return Err(ApiError::field(first, format!("is sent together with {second}; send only one of them")));
    }
    // By its own name it is read-only in the schema of a design.
    let mut body = call.body.clone();
    body["centralImageMedia"] = body["centralImageMediaId"].take();
    generic::update(tx, &Call { body, ..*call })
}

/// The link that a body names, and the template, by its id or by its slug.
fn named(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    kind: &str,
    [by_id, by_slug]: [&str; 2],
) -> Result<(Id, Id, Object), ApiError> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let link = Id::parse(text("linkId")).filter(|id| tx.exists("Link", *id));
    let link = link.ok_or_else(|| ApiError::not_found(format!("linkId: there is no Link {:?}", text("linkId"))))?;
    let (found, name) = match (text(by_id), text(by_slug)) {
        (id, "") if !id.is_empty() => (Id::parse(id).and_then(|id| Some((id, tx.get(kind, id)?))), by_id),
        ("", slug) if !slug.is_empty() => (designs::with_slug(tx, kind, slug), by_slug),
        _ => return Err(ApiError::bad_request(format!("send exactly one of {by_id} and {by_slug}"))),
    };
    let error = || ApiError::not_found(format!("{name}: there is no {kind} {:?}", text(name)));
    found.map(|(id, template)| (link, id, template)).ok_or_else(error)
}

fn apply_qrcode(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, template, _) = named(tx, call, designs::QRCODE, ["qrcodeTemplateId", "templateSlug"])?;
    let (id, design) = designs::apply_qrcode(tx, link, template)?;
    let design = respond::view(tx, call, designs::KIND, id, design);
    Ok(Response::ok(&json!({ "qrcodeDesign": design })))
}

fn apply_page(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, template, object) = named(tx, call, designs::PAGE, ["pageThemeTemplateId", "slug"])?;
    let (id, theme) = designs::apply_page(tx, link, (template, &object));
    let theme = respond::view(tx, call, designs::THEME, id, theme);
    Ok(Response::ok(&json!({ "pageTheme": theme })))
}

/// Changes the theme of a template as an update of that theme does.
fn update_styling(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, template) = generic::object(tx, call)?;
    let theme = Id::parse(template.text("pageThemeId"));
    let found = theme.and_then(|theme| Some((theme, find(tx, designs::THEME, theme)?)));
    let resource = call.env.document.resource(designs::THEME);
    let ((theme, before), resource) =
        found.zip(resource).ok_or_else(|| not_found(designs::THEME, template.text("pageThemeId")))?;
    generic::change(tx, call, resource, theme, &before)?;
    Ok(respond::one(tx, call, designs::PAGE, id, template))
}

/// Publishing a template again changes nothing.
fn publish(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut template) = generic::object(tx, call)?;
    let kind = &generic::target(call)?.0.kind;
    if template.get("publishedAt").is_none() {
        let now = tx.now();
        template.set("publishedAt", now);
        tx.put(kind, id, &template);
    }
    Ok(respond::one(tx, call, kind, id, template))
}

//! Templates of QR codes and of page themes.

use serde_json::json;

use super::call::{Call, existing, not_found};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::{designs, links};
use crate::store::{Object, Transaction};

/// The link that a body names, and the template, by its id or by its slug.
fn named(
    tx: &Transaction<'_>,
    call: &Call<'_>,
    kind: &str,
    [by_id, by_slug]: [&str; 2],
) -> Result<(Id, Id, Object), ApiError> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let (link, _) = existing(tx, links::KIND, text("linkId"))?;
    let (found, name) = match (text(by_id), text(by_slug)) {
        (id, "") if !id.is_empty() => (Id::parse(id).and_then(|id| Some((id, tx.get(kind, id)?))), by_id),
        ("", slug) if !slug.is_empty() => (designs::with_slug(tx, kind, slug), by_slug),
        _ => return Err(ApiError::bad_request(format!("send exactly one of {by_id} and {by_slug}"))),
    };
    let error = || ApiError::not_found(format!("{name}: there is no {kind} {:?}", text(name)));
    found.map(|(id, template)| (link, id, template)).ok_or_else(error)
}

pub(super) fn apply_qrcode(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, template, _) = named(tx, call, designs::QRCODE, ["qrcodeTemplateId", "templateSlug"])?;
    let (id, design) = designs::apply_qrcode(tx, link, template)?;
    let design = respond::view(tx, call, designs::KIND, id, design);
    Ok(Response::ok(&json!({ "qrcodeDesign": design })))
}

pub(super) fn apply_page(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (link, template, object) = named(tx, call, designs::PAGE, ["pageThemeTemplateId", "slug"])?;
    let (id, theme) = designs::apply_page(tx, link, (template, &object));
    let theme = respond::view(tx, call, designs::THEME, id, theme);
    Ok(Response::ok(&json!({ "pageTheme": theme })))
}

/// Changes the theme of a template as an update of that theme does.
pub(super) fn update_styling(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, template) = generic::object(tx, call)?;
    let text = template.text("pageThemeId");
    let resource = call.env.document.resource(designs::THEME).ok_or_else(|| not_found(designs::THEME, text))?;
    let (theme, before) = existing(tx, designs::THEME, text)?;
    generic::change(tx, call, resource, theme, &before)?;
    Ok(respond::one(tx, call, designs::PAGE, id, template))
}

/// Publishing a template again changes nothing.
pub(super) fn publish(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut template) = generic::object(tx, call)?;
    let kind = &call.target()?.0.kind;
    if template.get("publishedAt").is_none() {
        let now = tx.now();
        template.set("publishedAt", now);
        tx.put(kind, id, &template);
    }
    Ok(respond::one(tx, call, kind, id, template))
}

//! Templates of QR codes and of pages, page themes, and what links copy from templates.

use serde_json::{Value, json};

use super::designs::{self, copy, template_look};
use super::media::{SLOTS, small_image};
use super::references::{named, referring};
use super::rules::{Change, Env, Rules};
use crate::base::{ApiError, Id};
use crate::store::{Object, Transaction, fields};

pub(crate) const QRCODE: &str = "QrcodeTemplate";
pub(crate) const PAGE: &str = "PageThemeTemplate";
pub(crate) const THEME: &str = "PageTheme";
/// The theme of a link or a template is the fourth part that follows from its id.
const PART: u32 = 4;

pub(super) const QRCODE_RULES: Rules = Rules { prepare: prepare_qrcode, ..TEMPLATE };
pub(super) const PAGE_RULES: Rules = Rules { prepare: prepare_page, ..TEMPLATE };
const TEMPLATE: Rules = Rules { defaults: || json!({"owned": true}), delete, ..Rules::NONE };
pub(super) const THEME_RULES: Rules = Rules { prepare: prepare_theme, ..Rules::NONE };

/// The design of a template must be free; without one, it is the default design.
fn prepare_qrcode(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before: None, object, .. } = change else { return Ok(()) };
    let design = match object.text("qrcodeDesignId") {
        "" => copy(tx, designs::KIND, Id::random(), Object::of(designs::defaults()), id),
        text => designs::claim(tx, text, id)?,
    };
    object.set("qrcodeDesignId", design);
    Ok(())
}

/// The theme of a template is a copy of the source, with the styling.
fn prepare_page(tx: &mut Transaction<'_>, env: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before: None, object, .. } = change else { return Ok(()) };
    let mut theme = match object.hidden.remove("sourcePageThemeId") {
        Some(Value::String(source)) => named(tx, "sourcePageThemeId", THEME, &source)?.1,
        _ => Object::of(json!({"workspaceId": env.workspace})),
    };
    theme.shown.extend(fields(object.hidden.remove("styling").unwrap_or_default()));
    set_images(tx, &mut theme)?;
    let theme = copy(tx, THEME, id.derived(PART), theme, id);
    object.set("pageThemeId", theme);
    Ok(())
}

fn prepare_theme(tx: &mut Transaction<'_>, _: &Env, Change { id, object, .. }: Change<'_>) -> Result<(), ApiError> {
    let links = referring(tx, "Link", "pageThemeId", id);
    if links.is_empty() {
        return set_images(tx, object);
    }
    let message = format!("{} links use the page theme {id}, so it cannot be updated; apply a template", links.len());
    Err(ApiError::bad_request(message).detail(json!({"metadata": {"linkIds": links}})))
}

/// Replaces the selections of images, which a request sends, by the ids of media.
fn set_images(tx: &Transaction<'_>, theme: &mut Object) -> Result<(), ApiError> {
    for (sent, field) in SLOTS {
        let selection = theme.hidden.remove(sent).or_else(|| theme.shown.remove(sent)).unwrap_or_default();
        if selection["delete"].is_object() {
            theme.set(field, Value::Null);
        } else if let Some(id) = selection["id"].as_str() {
            theme.set(field, small_image(tx, sent, id)?);
        }
    }
    Ok(())
}

/// The template with a slug.
pub(crate) fn with_slug(tx: &Transaction<'_>, kind: &str, slug: &str) -> Option<(Id, Object)> {
    let mut templates = tx.rows(kind).map(|(id, row)| (id, row.object()));
    templates.find(|(_, template)| template.text("slug") == slug)
}

/// Deletes the design and the page theme of a link or a template that is to be deleted, unless another link uses the theme.
pub(super) fn delete(tx: &mut Transaction<'_>, _: &Env, id: Id, owner: &Object) -> Result<(), ApiError> {
    Id::parse(owner.text("qrcodeDesignId")).and_then(|design| tx.remove(designs::KIND, design));
    let theme = id.derived(PART);
    if referring(tx, "Link", "pageThemeId", theme).iter().all(|link| *link == id) {
        tx.remove(THEME, theme);
    }
    Ok(())
}

/// Copies the design of a template to that of a link, and returns it.
pub(crate) fn apply_qrcode(tx: &mut Transaction<'_>, link: Id, template: Id) -> Result<(Id, Object), ApiError> {
    let look = template_look(tx, &template.to_string())?;
    let design = tx.get("Link", link).and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let error = || ApiError::field("linkId", "is the id of a link without a QR code; set its qrcodeEnabled first");
    let design = copy(tx, designs::KIND, design.ok_or_else(error)?, look, link);
    let now = tx.now();
    designs::redraw(tx, link, now);
    tx.update("Link", link, |link| link.set("qrcodeTemplateId", template));
    Ok((design, tx.get(designs::KIND, design).unwrap_or_default()))
}

/// Copies the theme of a template to that of a link, and returns it.
pub(crate) fn apply_page(tx: &mut Transaction<'_>, link: Id, (id, template): (Id, &Object)) -> (Id, Object) {
    let look = Id::parse(template.text("pageThemeId")).and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
    let theme = copy(tx, THEME, link.derived(PART), look, link);
    tx.update("Link", link, |link| {
        link.set("pageThemeId", theme);
        link.set("pageThemeTemplateId", id);
    });
    (theme, tx.get(THEME, theme).unwrap_or_default())
}

//! Templates of QR codes and of pages, page themes, and the ones that links have.

use serde_json::{Value, json};

use super::designs::{self, template_look};
use super::env::Env;
use super::media::{SLOTS, small_image};
use super::rules::{Change, Rules};
use crate::base::clock::Timestamp;
use crate::base::ids::{Id, slug};
use crate::base::message::ApiError;
use crate::store::{Fields, Object, Transaction, fields};

pub(crate) const QRCODE: &str = "QrcodeTemplate";
pub(crate) const PAGE: &str = "PageThemeTemplate";
pub(crate) const THEME: &str = "PageTheme";
/// The fields of a theme that are not part of its styling.
const IDENTITY: [&str; 4] = ["id", "workspaceId", "createdAt", "updatedAt"];

pub(super) fn rules(kind: &str) -> Option<Rules> {
    let delete = |tx: &mut Transaction<'_>, _: &Env, id: Id, template: &Object| {
        delete_parts(tx, id, template);
        Ok(())
    };
    Some(match kind {
        QRCODE => Rules { prepare: prepare_qrcode, delete, ..Rules::NONE },
        PAGE => Rules { prepare: prepare_page, delete, ..Rules::NONE },
        THEME => Rules { prepare: prepare_theme, ..Rules::NONE },
        _ => return None,
    })
}

/// The design of a template must be free; without one, it is the default design.
fn prepare_qrcode(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    if before.is_some() {
        return Ok(());
    }
    let design = match object.text("qrcodeDesignId") {
        "" => {
            let design = Id::random();
            designs::copy(tx, design, &designs::new(design, now), id, now);
            design
        }
        text => designs::claim(tx, text, id)?,
    };
    let slug = free_slug(tx, object.text("name"));
    object.shown.extend(fields(json!({"qrcodeDesignId": design, "slug": slug, "builtIn": false, "owned": true})));
    Ok(())
}

/// A slug made from a name, with a number if it is taken.
fn free_slug(tx: &Transaction<'_>, name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let base = if words.is_empty() { slug().to_lowercase() } else { words.join("-") };
    let mut candidates = (1..).map(|n: u32| if n == 1 { base.clone() } else { format!("{base}-{n}") });
    candidates.find(|slug| named(tx, QRCODE, slug).is_none()).unwrap_or_default()
}

/// The template with a slug.
pub(crate) fn named(tx: &Transaction<'_>, kind: &str, slug: &str) -> Option<(Id, Object)> {
    let mut templates = tx.rows(kind).map(|(id, row)| (id, row.object()));
    templates.find(|(_, template)| template.text("slug") == slug)
}

/// A page theme template has a theme of its own: a copy of the source, with the styling.
fn prepare_page(tx: &mut Transaction<'_>, env: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    if before.is_some() {
        return Ok(());
    }
    let mut theme = Object::default();
    if let Some(Value::String(source)) = object.hidden.remove("sourcePageThemeId") {
        let found = Id::parse(&source).and_then(|id| tx.get(THEME, id));
        let error = || ApiError::not_found(format!("sourcePageThemeId: there is no PageTheme with the id {source}"));
        theme.shown = styling(found.ok_or_else(error)?);
    }
    let known = &env.document.component(THEME)["properties"];
    for (name, value) in fields(object.hidden.remove("styling").unwrap_or_default()) {
        match known.get(&name) {
            Some(_) => theme.set(&name, value),
            None => theme.hide(&name, value),
        }
    }
    set_images(tx, &mut theme)?;
    let theme = put_theme(tx, env, theme.shown, json!({ "templateId": id }), now);
    object.shown.extend(fields(json!({"pageThemeId": theme, "builtIn": false, "owned": true})));
    Ok(())
}

fn styling(theme: Object) -> Fields {
    let mut styling = theme.shown;
    styling.retain(|name, _| !IDENTITY.contains(&name.as_str()));
    styling
}

fn put_theme(tx: &mut Transaction<'_>, env: &Env, styling: Fields, hidden: Value, now: Timestamp) -> Id {
    let id = Id::random();
    let identity = json!({"id": id, "workspaceId": env.workspace, "createdAt": now, "updatedAt": now});
    let mut theme = Object::of(identity).hiding(hidden);
    theme.shown.extend(styling);
    tx.put(THEME, id, &theme);
    id
}

fn prepare_theme(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let id = change.id.to_string();
    let links: Vec<Id> = tx.find("Link", "pageThemeId", &id).map(|(link, _)| link).collect();
    if links.is_empty() {
        return set_images(tx, change.object);
    }
    let message = format!("{} links use the page theme {id}, so it cannot be updated; apply a template", links.len());
    Err(ApiError::bad_request(message).detail(json!({"metadata": {"linkIds": links}})))
}

/// Replaces the selections of images, which a request sends, by the ids of media.
fn set_images(tx: &Transaction<'_>, theme: &mut Object) -> Result<(), ApiError> {
    for (sent, field) in SLOTS {
        let selection = theme.hidden.remove(sent).unwrap_or_default();
        if selection["delete"].is_object() {
            theme.set(field, Value::Null);
        } else if let Some(id) = selection["id"].as_str() {
            theme.set(field, small_image(tx, sent, id)?);
        }
    }
    Ok(())
}

/// Deletes a theme, unless another template or link has it than the one that loses it.
fn drop_theme(tx: &mut Transaction<'_>, theme: Id, loser: Id) {
    let template = tx.get(THEME, theme).and_then(|theme| Id::parse(theme.text("templateId")));
    let mut links = tx.find("Link", "pageThemeId", &theme.to_string()).map(|(link, _)| link);
    if template.is_none_or(|template| template == loser) && links.all(|link| link == loser) {
        drop(links);
        tx.remove(THEME, theme);
    }
}

/// Completes the QR code and the page theme of a link that is to be created or was changed.
pub(super) fn prepare_link(tx: &mut Transaction<'_>, change: &mut Change<'_>) -> Result<(), ApiError> {
    designs::prepare_link(tx, change)?;
    let before = change.before.map_or("", |before| before.text("pageThemeId"));
    if change.object.text("pageThemeId") != before {
        change.object.set("pageThemeTemplateId", Value::Null);
        Id::parse(before).iter().for_each(|before| drop_theme(tx, *before, change.id));
    }
    Ok(())
}

/// Deletes the design and the page theme of a link or a template that is to be deleted.
pub(super) fn delete_parts(tx: &mut Transaction<'_>, id: Id, owner: &Object) {
    Id::parse(owner.text("qrcodeDesignId")).and_then(|design| tx.remove(designs::KIND, design));
    Id::parse(owner.text("pageThemeId")).iter().for_each(|theme| drop_theme(tx, *theme, id));
}

/// Gives a link the design of a template, and returns the link's design.
pub(crate) fn apply_qrcode(tx: &mut Transaction<'_>, link: Id, template: Id) -> Result<(Id, Object), ApiError> {
    let now = tx.now();
    let look = template_look(tx, &template.to_string())?;
    let design = tx.get("Link", link).and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let error = || ApiError::field("linkId", "is the id of a link without a QR code; set its qrcodeEnabled first");
    let design = design.ok_or_else(error)?;
    designs::copy(tx, design, &look, link, now);
    designs::redraw(tx, link, now);
    tx.update("Link", link, |link| link.set("qrcodeTemplateId", template));
    Ok((design, designs::find(tx, design).unwrap_or_default()))
}

/// Gives a link the styling of a template, in a theme that no other link has.
pub(crate) fn apply_page(tx: &mut Transaction<'_>, env: &Env, link: Id, template: (Id, &Object)) -> (Id, Object) {
    let now = tx.now();
    let look = Id::parse(template.1.text("pageThemeId")).and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
    let theme = put_theme(tx, env, styling(look), json!({}), now);
    let before = tx.update("Link", link, |link| {
        let before = Id::parse(link.text("pageThemeId"));
        link.set("pageThemeId", theme);
        link.set("pageThemeTemplateId", template.0);
        before
    });
    before.flatten().iter().for_each(|before| drop_theme(tx, *before, link));
    (theme, tx.get(THEME, theme).unwrap_or_default())
}

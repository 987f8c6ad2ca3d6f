//! Templates of QR codes and of pages, page themes, and the ones that links have.

use serde_json::{Value, json};

use super::designs::{self, template_look};
use super::env::Env;
use super::media::{SLOTS, small_image};
use super::rules::{Change, Rules, View};
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
    Some(match kind {
        QRCODE => Rules { prepare: prepare_qrcode, delete: delete_qrcode, expand, always_expands: true },
        PAGE => Rules { prepare: prepare_page, delete: delete_page, expand, always_expands: true },
        THEME => Rules { prepare: prepare_theme, ..Rules::NONE },
        _ => return None,
    })
}

/// Rejects a slug that cannot be part of a URL.
fn check_slug(object: &Object) -> Result<(), ApiError> {
    let slug = object.text("slug");
    if slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        return Ok(());
    }
    Err(ApiError::field("slug", format!("{slug:?} has other characters than a to z, 0 to 9 and -")))
}

/// The design of a template must be free; without one, it is the default design.
fn prepare_qrcode(tx: &mut Transaction<'_>, _: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    if before.is_some() {
        return check_slug(object);
    }
    let owner = ("templateId", id);
    let design = match object.text("qrcodeDesignId") {
        "" => {
            let design = Id::random();
            designs::copy(tx, design, &designs::new(design, now), owner, now);
            design
        }
        text => designs::claim(tx, text, owner)?,
    };
    object.set("qrcodeDesignId", design);
    let slug = free_slug(tx, object.text("name"));
    object.shown.extend(fields(json!({"slug": slug, "builtIn": false, "owned": true})));
    Ok(())
}

/// A slug made from a name, with a number if it is taken.
fn free_slug(tx: &Transaction<'_>, name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let base = if words.is_empty() { slug().to_lowercase() } else { words.join("-") };
    let numbered = (2..).map(|n: u32| format!("{base}-{n}"));
    let mut candidates = std::iter::once(base.clone()).chain(numbered);
    candidates.find(|slug| named(tx, QRCODE, slug).is_none()).unwrap_or(base)
}

/// A page theme template has a theme of its own: a copy of the source, with the styling.
fn prepare_page(tx: &mut Transaction<'_>, env: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object, now } = change;
    if before.is_some() {
        return check_slug(object);
    }
    let source = object.hidden.remove("sourcePageThemeId").unwrap_or_default();
    let mut theme = Object::default();
    if let Some(source) = source.as_str().filter(|text| !text.is_empty()) {
        let found = Id::parse(source).and_then(|id| tx.get(THEME, id));
        let error = || ApiError::not_found(format!("sourcePageThemeId: there is no PageTheme with the id {source}"));
        theme.shown = styling(&found.ok_or_else(error)?);
    }
    let known = &env.document.component(THEME)["properties"];
    for (name, value) in fields(object.hidden.remove("styling").unwrap_or_default()) {
        let unset = value.as_str().is_some_and(|text| text.is_empty() || text.ends_with("_UNSPECIFIED"));
        match known.get(&name) {
            _ if unset => {}
            Some(_) => theme.set(&name, value),
            None => theme.hide(&name, value),
        }
    }
    set_images(tx, &mut theme)?;
    let theme = put_theme(tx, env, Id::random(), theme.shown, ("templateId", id), now);
    object.shown.extend(fields(json!({"pageThemeId": theme.text("id"), "builtIn": false, "owned": true})));
    Ok(())
}

fn styling(theme: &Object) -> Fields {
    let mut styling = theme.shown.clone();
    styling.retain(|name, _| !IDENTITY.contains(&name.as_str()));
    styling
}

fn put_theme(
    tx: &mut Transaction<'_>,
    env: &Env,
    id: Id,
    styling: Fields,
    owner: (&str, Id),
    now: Timestamp,
) -> Object {
    let created = tx.get(THEME, id).and_then(|theme| Timestamp::parse(theme.text("createdAt"))).unwrap_or(now);
    let identity = json!({"id": id, "workspaceId": env.workspace, "createdAt": created, "updatedAt": now});
    let mut theme = Object::of(identity).hiding(json!({owner.0: owner.1}));
    theme.shown.extend(styling);
    tx.put(THEME, id, &theme);
    theme
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
    for (sent, field, _) in SLOTS {
        let selection = theme.hidden.remove(sent).unwrap_or_default();
        match (selection["id"].as_str().unwrap_or_default(), selection["delete"].is_object()) {
            ("", true) => theme.set(field, Value::Null),
            ("", false) => {}
            (id, false) => theme.set(field, small_image(tx, sent, id)?),
            (_, true) => {
                return Err(ApiError::field(sent, "has both an id and delete; send one of them"));
            }
        }
    }
    Ok(())
}

fn expand(tx: &Transaction<'_>, _: &Env, View { id, object, .. }: View<'_>) {
    let is_page = object.get("pageThemeId").is_some();
    let field = if is_page { "pageThemeTemplateId" } else { "qrcodeTemplateId" };
    let uses = tx.table("Link").map_or(0, |links| links.count(field, &id.to_string()));
    object.set("usageCount", uses);
}

/// The template with a slug.
pub(crate) fn named(tx: &Transaction<'_>, kind: &str, slug: &str) -> Option<(Id, Object)> {
    let mut templates = tx.rows(kind).map(|(id, row)| (id, row.object()));
    templates.find(|(_, template)| template.text("slug") == slug)
}

/// Publishes a template; publishing it again changes nothing.
pub(crate) fn publish(tx: &mut Transaction<'_>, kind: &str, id: Id, template: &mut Object) -> Result<(), ApiError> {
    if !template.text("publishedAt").is_empty() {
        return Ok(());
    }
    let required: &[&str] = if kind == PAGE { &["name", "description", "slug"] } else { &["name"] };
    if let Some(field) = required.iter().find(|field| template.text(field).is_empty()) {
        return Err(ApiError::field(field, "is required to publish the template; set it by an update first"));
    }
    let now = tx.now();
    template.set("publishedAt", now);
    template.set("updatedAt", now);
    tx.put(kind, id, template);
    Ok(())
}

/// A private copy of a template.
pub(crate) fn import(tx: &mut Transaction<'_>, env: &Env, kind: &str, source: (Id, Object)) -> (Id, Object) {
    let (id, now, (source, mut copy)) = (Id::random(), tx.now(), source);
    let owner = ("templateId", id);
    copy.shown.extend(fields(json!({"id": id, "duplicatedFrom": source, "createdAt": now, "updatedAt": now})));
    copy.set("publishedAt", Value::Null);
    if kind == PAGE {
        let theme = Id::parse(copy.text("pageThemeId")).and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
        let theme = put_theme(tx, env, Id::random(), styling(&theme), owner, now);
        copy.set("pageThemeId", theme.text("id"));
        copy.set("slug", Value::Null);
    } else {
        let (design, look) = (Id::random(), Id::parse(copy.text("qrcodeDesignId")));
        let look = look.and_then(|look| designs::find(tx, look)).unwrap_or_else(|| designs::new(design, now));
        designs::copy(tx, design, &look, owner, now);
        copy.set("qrcodeDesignId", design);
        copy.set("slug", free_slug(tx, copy.text("name")));
    }
    tx.put(kind, id, &copy);
    (id, copy)
}

/// Designs that were made from a template stay as they are.
fn delete_qrcode(tx: &mut Transaction<'_>, _: &Env, id: Id, template: &Object) -> Result<(), ApiError> {
    Id::parse(template.text("qrcodeDesignId")).iter().for_each(|design| designs::remove(tx, *design));
    unset(tx, "qrcodeTemplateId", id);
    Ok(())
}

fn delete_page(tx: &mut Transaction<'_>, _: &Env, id: Id, template: &Object) -> Result<(), ApiError> {
    if let Some(theme) = Id::parse(template.text("pageThemeId")) {
        tx.update(THEME, theme, |theme| theme.hide("templateId", Value::Null));
        drop_theme(tx, theme, None);
    }
    unset(tx, "pageThemeTemplateId", id);
    Ok(())
}

/// Removes a template from the links that use it.
fn unset(tx: &mut Transaction<'_>, field: &str, template: Id) {
    let links: Vec<Id> = tx.find("Link", field, &template.to_string()).map(|(link, _)| link).collect();
    links.into_iter().for_each(|link| tx.update("Link", link, |link| link.set(field, Value::Null)).unwrap_or_default());
}

/// Deletes a theme that is of no template and of no link, except one that is about to lose it.
fn drop_theme(tx: &mut Transaction<'_>, theme: Id, except: Option<Id>) {
    let id = theme.to_string();
    let of_template = tx.get(THEME, theme).is_some_and(|theme| !theme.text("templateId").is_empty());
    if !of_template && !tx.find("Link", "pageThemeId", &id).any(|(link, _)| Some(link) != except) {
        tx.remove(THEME, theme);
    }
}

/// Completes the QR code and the page theme of a link that is to be created or was changed.
pub(super) fn prepare_link(tx: &mut Transaction<'_>, change: &mut Change<'_>) -> Result<(), ApiError> {
    designs::prepare_link(tx, change)?;
    let before = Id::parse(change.before.map_or("", |before| before.text("pageThemeId")));
    let theme = Id::parse(change.object.text("pageThemeId"));
    if theme != before {
        let made_from = theme.and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
        let template = Id::parse(made_from.text("madeFrom")).filter(|template| tx.exists(PAGE, *template));
        change.object.set("pageThemeTemplateId", template.map_or(Value::Null, Value::from));
        before.iter().for_each(|before| drop_theme(tx, *before, Some(change.id)));
    }
    Ok(())
}

/// Deletes the design and the page theme of a link that is to be deleted.
pub(super) fn delete_link(tx: &mut Transaction<'_>, id: Id, link: &Object) {
    Id::parse(link.text("qrcodeDesignId")).iter().for_each(|design| designs::remove(tx, *design));
    Id::parse(link.text("pageThemeId")).iter().for_each(|theme| drop_theme(tx, *theme, Some(id)));
}

/// Gives a link the design of a template, and returns the link's design.
pub(crate) fn apply_qrcode(tx: &mut Transaction<'_>, link: Id, template: Id) -> Result<(Id, Object), ApiError> {
    let now = tx.now();
    let look = template_look(tx, "qrcodeTemplateId", &template.to_string())?;
    let design = tx.get("Link", link).and_then(|link| Id::parse(link.text("qrcodeDesignId")));
    let error = || ApiError::field("linkId", "is the id of a link without a QR code; set its qrcodeEnabled first");
    let design = design.ok_or_else(error)?;
    designs::copy(tx, design, &look, ("linkId", link), now);
    designs::redraw(tx, link, now);
    tx.update("Link", link, |link| link.set("qrcodeTemplateId", template));
    Ok((design, designs::find(tx, design).unwrap_or_default()))
}

/// Gives a link the styling of a template, in a theme that no other link has.
pub(crate) fn apply_page(tx: &mut Transaction<'_>, env: &Env, link: Id, template: (Id, &Object)) -> (Id, Object) {
    let now = tx.now();
    let look = Id::parse(template.1.text("pageThemeId")).and_then(|theme| tx.get(THEME, theme)).unwrap_or_default();
    let before = tx.get("Link", link).and_then(|link| Id::parse(link.text("pageThemeId")));
    let is_own = |theme: &Id| {
        let of_template = tx.get(THEME, *theme).is_some_and(|theme| !theme.text("templateId").is_empty());
        !of_template && tx.find("Link", "pageThemeId", &theme.to_string()).count() == 1
    };
    let id = before.filter(is_own).unwrap_or_else(Id::random);
    let theme = put_theme(tx, env, id, styling(&look), ("madeFrom", template.0), now);
    tx.update("Link", link, |link| {
        link.set("pageThemeId", id);
        link.set("pageThemeTemplateId", template.0);
    });
    before.iter().filter(|before| **before != id).for_each(|before| drop_theme(tx, *before, None));
    (id, theme)
}

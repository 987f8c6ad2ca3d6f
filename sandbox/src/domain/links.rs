//! Links: what a request can create and change, and when they expire.

use serde_json::{Value, json};

pub(crate) use super::designs::DRAWING;
use super::rules::{Change, Env, Rules, View, named, new_id, referring, remove_referring};
use super::{designs, slugs, tags};
use crate::base::{ApiError, Id, Timestamp};
use crate::store::{Object, Transaction};

pub(crate) const KIND: &str = slugs::KIND;
const MAX_BATCH: usize = 250;
const MAX_METADATA: usize = 50;
/// The fields of requests that a link keeps hidden.
const HIDDEN: [&str; 3] = ["destination", "conversionTracking", "tags"];

pub(super) const RULES: Rules = Rules { prepare, delete, expand, due, ..Rules::NONE };

/// Creates all links or returns an error that names the link; the caller takes the others back.
pub(crate) fn create_all(tx: &mut Transaction<'_>, env: &Env, bodies: &[Value]) -> Result<Vec<(Id, Object)>, ApiError> {
    check_count(bodies.len())?;
    let in_place = |at, error: ApiError| ApiError { message: format!("links[{at}]: {}", error.message), ..error };
    let create = |(at, body)| create(tx, env, body).map_err(|error| in_place(at, error));
    bodies.iter().enumerate().map(create).collect()
}

pub(super) fn check_count(count: usize) -> Result<(), ApiError> {
    let message = format!("has {count} links; send at least one and at most {MAX_BATCH}");
    if (1..=MAX_BATCH).contains(&count) { Ok(()) } else { Err(ApiError::field("links", message)) }
}

/// Creates a link with the fields of a body, which has no destination if the exit step is not a redirect.
pub(crate) fn create(tx: &mut Transaction<'_>, env: &Env, body: &Value) -> Result<(Id, Object), ApiError> {
    let now = tx.now();
    let id = new_id(tx, KIND, body)?;
    let mut link = Object::of(json!({
        "id": id, "workspaceId": env.workspace, "createdAt": now, "updatedAt": now, "eventCount": 0,
    }));
    let properties = &env.document.component(KIND)["properties"];
    let is_sent = |(name, value): &(&String, &Value)| **value != "" || *name == "destination";
    for (name, value) in body.as_object().into_iter().flatten().filter(is_sent) {
        if HIDDEN.contains(&name.as_str()) || properties.get(name).is_none() {
            link.hide(name, value.clone());
        } else if name != "id" {
            link.set(name, value.clone());
        }
    }
    prepare(tx, env, Change { id, before: None, object: &mut link, now })?;
    tx.put(KIND, id, &link);
    Ok((id, link))
}

fn prepare(tx: &mut Transaction<'_>, env: &Env, change: Change<'_>) -> Result<(), ApiError> {
    let Change { id, before, object: link, now } = change;
    let is_set = |field: &&str| link.get(field).is_some();
    for field in ["destination", "fallbackDestination", "expiredDestination"].into_iter().filter(is_set) {
        check_destination(field, link.text(field))?;
    }
    let expiry = link.text("expiresAt");
    if !expiry.is_empty() && before.is_none_or(|before| before.text("expiresAt") != expiry) {
        let at = Timestamp::parse(expiry).filter(|at| *at > now);
        let at = at.ok_or_else(|| ApiError::field("expiresAt", format!("{expiry} must be in the future")))?;
        link.set("expiresAt", at);
        tx.schedule(at, KIND, id);
    }
    set_tags(tx, before, link)?;
    designs::prepare_link(tx, &mut Change { id, before, object: link, now })?;
    let Some(before) = before else { return start(tx, env, link) };
    if link.text("pageThemeId") != before.text("pageThemeId") {
        link.set("pageThemeTemplateId", Value::Null);
    }
    Ok(())
}

/// Replaces the names of tags, which a request sends, by ids.
fn set_tags(tx: &mut Transaction<'_>, before: Option<&Object>, link: &mut Object) -> Result<(), ApiError> {
    // An empty list of names is also a valid list of objects, which the generic update sets in the response.
    let emptied = link.shown.remove("tags").is_some();
    let sent = link.hidden.get("tags").filter(|_| !emptied).cloned();
    if sent.is_some() && sent.as_ref() == before.and_then(|before| before.hidden.get("tags")) {
        return Ok(());
    }
    let names: Vec<&str> = sent.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
    let ids = tags::ensure(tx, &names)?;
    link.hide("tags", if ids.is_empty() { Value::Null } else { json!(ids) });
    Ok(())
}

/// Completes a link that is to be created.
fn start(tx: &mut Transaction<'_>, env: &Env, link: &mut Object) -> Result<(), ApiError> {
    let count = link.get("metadata").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    if count > MAX_METADATA {
        return Err(ApiError::field("metadata", format!("has {count} keys; send at most {MAX_METADATA}")));
    }
    for (field, kind) in [("customDomainId", "CustomDomain"), ("directoryId", "Directory")] {
        link.get(field).map(|_| named(tx, field, kind, link.text(field))).transpose()?;
    }
    let domain = Id::parse(link.text("customDomainId"));
    if link.text("shortlink").is_empty() {
        link.set("shortlink", slugs::random(tx, domain));
    } else {
        slugs::check(tx, domain, link.text("shortlink"))?;
    }
    let name = domain.and_then(|domain| tx.get("CustomDomain", domain)).map(|domain| domain.text("name").to_owned());
    let base_url = name.map_or_else(|| env.base_url.clone(), |name| format!("https://{name}"));
    link.set("entrypoint", format!("{base_url}/{}", link.text("shortlink")));
    link.hidden.retain(|name, value| HIDDEN.contains(&name.as_str()) && *value != false);
    link.hide("address", slugs::address(domain, link.text("shortlink")));
    link.hide("dynamic", domain.filter(|_| slugs::is_dynamic(link.text("shortlink"))));
    Ok(())
}

fn delete(tx: &mut Transaction<'_>, env: &Env, id: Id, link: &Object) -> Result<(), ApiError> {
    remove_referring(tx, "WorkflowStep", "linkId", id);
    designs::delete_parts(tx, env, id, link)
}

fn expand(tx: &Transaction<'_>, env: &Env, view: View<'_>) {
    if view.include.contains(&"qrcodeSignedUrl") {
        let url = designs::image_url(tx, env, view.id, view.object, view.now);
        view.object.set("qrcodeSignedUrl", url);
    }
    if view.include.contains(&"tags") {
        add_tags(tx, view.object);
    }
}

/// Adds the tags, which a response contains only after a change or with an `include`.
pub(crate) fn add_tags(tx: &Transaction<'_>, link: &mut Object) {
    let ids = link.hidden.get("tags").and_then(Value::as_array).into_iter().flatten();
    let tags = ids.filter_map(|id| tx.get(tags::KIND, Id::parse(id.as_str()?)?));
    let tags: Vec<Value> = tags.map(|tag| Value::Object(tag.shown)).collect();
    link.set("tags", tags);
}

/// Removes a tag from all links.
pub(crate) fn remove_tag(tx: &mut Transaction<'_>, tag: Id) {
    let id = Value::from(tag);
    for link in referring(tx, KIND, "tags", tag) {
        tx.update(KIND, link, |link| {
            let tags = link.hidden.get_mut("tags").and_then(Value::as_array_mut);
            tags.into_iter().for_each(|tags| tags.retain(|other| *other != id));
        });
    }
}

/// Rejects what is not an absolute URL: a web address with a host, or another scheme such as mailto or that of an app.
pub(crate) fn check_destination(field: &str, url: &str) -> Result<(), ApiError> {
    let (scheme, rest) = url.split_once(':').unwrap_or_default();
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let is_complete = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        "javascript" | "data" | "vbscript" | "file" => false,
        _ => is_scheme && !rest.is_empty(),
    };
    if is_complete && !url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err(ApiError::field(field, format!("{url:?} is not an absolute URL such as https://example.com/page")))
}

/// Deletes a link that has expired, or completes its QR code; else schedules what comes next.
fn due(tx: &mut Transaction<'_>, env: &Env, id: Id, now: Timestamp) {
    let Some(link) = tx.get(KIND, id) else { return };
    let time = |name: &str| Timestamp::parse(link.text(name));
    let (expires, drawn) = (time("expiresAt"), time("qrcodePendingUpdateSince").map(|since| since.plus(DRAWING)));
    if expires.is_some_and(|at| at <= now) && delete(tx, env, id, &link).is_ok() {
        tx.remove(KIND, id);
        let field = |name: &str| link.get(name);
        return tx.put(slugs::EXPIRED, id, &Object::default().hiding(json!({
            "address": field("address"), "dynamic": field("dynamic"), "expiredDestination": field("expiredDestination"),
        })));
    }
    if drawn.is_some_and(|at| at <= now) {
        tx.touch(KIND, id, |link| link.set("qrcodePendingUpdateSince", Value::Null));
    }
    let later = [expires, drawn].into_iter().flatten().filter(|at| *at > now);
    later.for_each(|at| tx.schedule(at, KIND, id));
}

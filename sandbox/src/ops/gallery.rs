//! What the templates of QR codes and of pages have in common: all but how their looks are made, and what is told of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, object};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply, UNKNOWN};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::templates::{Kind, Texts};

const SIZES: Sizes = Sizes { default: 100, most: 1000 };
const GALLERY: Sizes = Sizes { default: 20, most: 100 };

/// A kind of template as the API shows it.
pub(super) trait Exhibit: Kind {
    /// What a template is called in an answer.
    const NAME: &'static str;
    /// What a list of them is called.
    const LIST: &'static str;
    /// What its look is called. The answer to a change includes it.
    const LOOK: &'static str;
    /// What the addresses of their images are called.
    const IMAGES: &'static str;

    /// What its owner sees that only this kind has.
    fn own(&self, state: &State, query: &Query, now: Moment) -> Value;

    /// What everybody sees of it in the gallery that only this kind has.
    fn public(&self, state: &State, query: &Query, now: Moment) -> Value;

    /// The addresses of its images.
    fn images(&self, state: &State, now: Moment) -> Value;

    /// Takes it away, and its look with it.
    fn remove(state: &mut State, id: Id) -> Option<Self>;
}

/// The fields of a body that every kind has.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    #[serde(flatten)]
    texts: Texts,
    #[serde(default)]
    slug: String,
}

/// What its owner sees of a template.
pub(super) fn render<K: Exhibit>(state: &State, template: &K, query: &Query, now: Moment) -> Value {
    let texts = &template.texts;
    let all = json!({
        "id": template.id,
        "workspaceId": state.workspace,
        "name": texts.name,
        "description": texts.description,
        "faq": texts.faq,
        "learnMore": texts.learn_more,
        "tags": texts.tags,
        "slug": Some(&template.slug).filter(|slug| !slug.is_empty()),
        "duplicatedFrom": template.duplicated_from,
        "builtIn": false,
        "owned": true,
        "publishedAt": template.published_at.map(|at| at.to_string()),
        "createdAt": template.created_at.to_string(),
        "updatedAt": template.updated_at.to_string(),
    });
    join(all, template.own(state, query, now))
}

/// What everybody sees of a published template.
fn render_public<K: Exhibit>(state: &State, template: &K, query: &Query, now: Moment) -> Value {
    let texts = &template.texts;
    let workspace = || json!({"name": "Sandbox", "slug": "sandbox"});
    let all = json!({
        "name": texts.name,
        "description": texts.description,
        "faq": texts.faq,
        "learnMore": texts.learn_more,
        "tags": texts.tags,
        "slug": template.slug,
        "builtIn": false,
        "workspace": query.includes("workspace").then(workspace),
        "publishedAt": template.published_at.map(|at| at.to_string()),
    });
    join(all, template.public(state, query, now))
}

/// The answer to a change: the template, and its look.
pub(super) fn answer<K: Exhibit>(state: &State, template: &K, now: Moment) -> Reply {
    let query = Query::parse(&format!("include={}", K::LOOK));
    Reply::ok(&json!({K::NAME: render(state, template, &query, now)}))
}

fn join(mut all: Value, own: Value) -> Value {
    if let (Value::Object(all), Value::Object(own)) = (&mut all, own) {
        all.extend(own);
    }
    object(all)
}

pub(super) fn find<K: Kind>(state: &State, call: &Call<'_>) -> Result<K, ApiError> {
    call.find(K::WHAT, |id| K::rows(state).get(id).cloned())
}

pub(super) fn get<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template: K = find(state, &call)?;
    Ok(Reply::ok(&render(state, &template, call.query, call.now)))
}

/// The workspace's own templates are also all that are available to it: a sandbox has one workspace.
pub(super) fn list<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let listed = matching::<K>(state, call.query, (&format!("{}s", K::WHAT), SIZES), |_| true)?;
    let more = listed.has_more();
    let mut answer = listed.answer(K::LIST, |template| render(state, template, call.query, call.now));
    answer["hasMore"] = more.into();
    Ok(Reply::ok(&answer))
}

pub(super) fn list_public<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let own = call.query.get("workspaceId").is_none_or(|id| Id::parse(id) == Some(state.workspace));
    let order = format!("public {}s", K::WHAT);
    let listed = matching::<K>(state, call.query, (&order, GALLERY), |t| own && t.published_at.is_some())?;
    let more = listed.has_more();
    let mut answer = listed.uncounted(K::LIST, |template| render_public(state, template, call.query, call.now));
    answer["hasMore"] = more.into();
    Ok(Reply::ok(&answer))
}

pub(super) fn get_public<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template: K = state.published(call.variable("slug"))?;
    Ok(Reply::ok(&render_public(state, &template, call.query, call.now)))
}

/// Newest first.
fn matching<'a, K: Exhibit>(
    state: &'a State,
    query: &Query,
    (order, sizes): (&str, Sizes),
    keep: impl Fn(&K) -> bool,
) -> Result<Listed<'a, K>, ApiError> {
    let window = Window::from_query(query, order, true, Some(sizes))?;
    let search = query.get("search").map(str::to_lowercase);
    let found = |template: &K| {
        let Texts { name, description, tags, .. } = &template.texts;
        let mut texts = [name, description, tags].into_iter().flatten();
        search.as_ref().is_none_or(|search| texts.any(|text| text.to_lowercase().contains(search)))
    };
    let rows = K::rows(state).iter().filter(|(_, template)| keep(template) && found(template));
    Ok(Listed::by_age(&window, rows, |template| template.created_at))
}

/// Takes the texts and the slug of a body.
pub(super) fn update<K: Exhibit>(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut template: K = find(state, &call)?;
    let fields: Fields = call.take()?;
    let slug = fields.slug;
    if !slug.is_empty() && slug != template.slug {
        if !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            let message = format!("{slug:?} has other signs than a to z, 0 to 9 and -");
            return Err(ApiError::field("slug", message));
        }
        if state.template_at::<K>(&slug).is_some() {
            return Err(ApiError::new(409, UNKNOWN, format!("slug: {slug:?} is taken; choose another one")));
        }
        template.slug = slug;
    }
    template.texts.update(fields.texts);
    let template = save(state, template);
    Ok(answer(state, &template, call.now))
}

pub(super) fn save<K: Kind>(state: &mut State, mut template: K) -> K {
    template.updated_at = state.now();
    K::rows_mut(state).put(template.id, template.clone());
    template
}

/// Publishing again changes nothing.
pub(super) fn publish<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut template: K = find(state, &call)?;
    if template.published_at.is_none() {
        if let Some(field) = template.lacks(K::NEEDED) {
            return Err(ApiError::field(field, "the template has none; give it one by an update before publishing it"));
        }
        template.published_at = Some(state.now());
        template = save(state, template);
    }
    Ok(answer(state, &template, call.now))
}

pub(super) fn delete<K: Exhibit>(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find(K::WHAT, |id| K::remove(state, id))?;
    Ok(Reply::ok(&json!({})))
}

/// The published template that a body names by its slug.
pub(super) fn imported<K: Kind>(state: &State, call: &mut Call<'_>) -> Result<K, ApiError> {
    let fields: Fields = call.take()?;
    match fields.slug.as_str() {
        "" => Err(ApiError::field("slug", "say which published template to import")),
        slug => state.published(slug),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resolve {
    #[serde(default)]
    template_ids: Vec<String>,
}

/// The images of the templates that a body names by their ids; those that are not there are left out.
pub(super) fn resolve<K: Exhibit>(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Resolve = call.take()?;
    let ids = body.template_ids.iter().filter_map(|id| Id::parse(id));
    let templates = ids.filter_map(|id| K::rows(state).get(id));
    let images: BTreeMap<String, Value> =
        templates.map(|template| (template.id.to_string(), template.images(state, call.now))).collect();
    Ok(Reply::ok(&json!({K::IMAGES: images})))
}

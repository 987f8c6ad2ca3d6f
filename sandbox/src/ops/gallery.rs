//! What the templates of QR codes and of pages have in common: their texts, lists, slugs, and the public gallery.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Call, object};
use crate::http::{ApiError, Query, UNKNOWN};
use crate::ids::Id;
use crate::page::{Index, Sizes, SortKey, Window};
use crate::store::State;
use crate::store::templates::{Kind, Texts};

pub(super) const SIZES: Sizes = Sizes { default: 100, most: 1000 };
pub(super) const GALLERY: Sizes = Sizes { default: 20, most: 100 };

/// The fields of a body that every kind has.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    #[serde(flatten)]
    texts: Texts,
    #[serde(default)]
    slug: String,
}

/// What its owner sees of a template; `own` is what only its kind has.
pub(super) fn render<K: Kind>(state: &State, template: &K, own: Value) -> Value {
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
    join(all, own)
}

/// What everybody sees of a published template.
pub(super) fn render_public<K: Kind>(template: &K, query: &Query, own: Value) -> Value {
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
    join(all, own)
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

/// Templates in a list, newest first: those of the page, the next page's token, and how many there are.
pub(super) struct Listed<K> {
    pub(super) templates: Vec<K>,
    next: Option<String>,
    total: usize,
}

impl<K: Kind> Listed<K> {
    /// The workspace's own templates are also all that are available to it: a sandbox has one workspace.
    pub(super) fn own(state: &State, query: &Query) -> Result<Self, ApiError> {
        Self::of(state, query, (&format!("{}s", K::WHAT), SIZES), |_| true)
    }

    pub(super) fn public(state: &State, query: &Query) -> Result<Self, ApiError> {
        let own = query.get("workspaceId").is_none_or(|id| Id::parse(id) == Some(state.workspace));
        Self::of(state, query, (&format!("public {}s", K::WHAT), GALLERY), |t| own && t.published_at.is_some())
    }

    fn of(
        state: &State,
        query: &Query,
        (order, sizes): (&str, Sizes),
        keep: impl Fn(&K) -> bool,
    ) -> Result<Self, ApiError> {
        let window = Window::from_query(query, order, true, Some(sizes))?;
        let search = query.get("search").map(str::to_lowercase);
        let found = |template: &K| {
            let Texts { name, description, tags, .. } = &template.texts;
            let mut texts = [name, description, tags].into_iter().flatten();
            search.as_ref().is_none_or(|search| texts.any(|text| text.to_lowercase().contains(search)))
        };
        let all = K::rows(state).iter().filter(|(_, template)| keep(template) && found(template));
        let index: Index = all.map(|(id, t)| (SortKey::Number(t.created_at.micros()), id)).collect();
        let page = window.cut(&index, |_| true);
        let templates = page.ids.iter().filter_map(|id| K::rows(state).get(*id).cloned()).collect();
        Ok(Self { templates, next: page.next, total: index.len() })
    }

    /// The answer, with the templates as they are rendered under the name of the list. A gallery does not count them.
    pub(super) fn answer(self, name: &str, rendered: Vec<Value>, counted: bool) -> Value {
        object(json!({
            name: rendered,
            "hasMore": self.next.is_some(),
            "nextPageToken": self.next,
            "totalCount": counted.then_some(self.total),
        }))
    }
}

/// Takes the texts and the slug of a body.
pub(super) fn update<K: Kind>(state: &mut State, call: &mut Call<'_>) -> Result<K, ApiError> {
    let mut template: K = find(state, call)?;
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
    Ok(save(state, template))
}

pub(super) fn save<K: Kind>(state: &mut State, mut template: K) -> K {
    template.updated_at = state.now();
    K::rows_mut(state).put(template.id, template.clone());
    template
}

/// Publishing again changes nothing.
pub(super) fn publish<K: Kind>(state: &mut State, call: &Call<'_>) -> Result<K, ApiError> {
    let mut template: K = find(state, call)?;
    if template.published_at.is_some() {
        return Ok(template);
    }
    if let Some(field) = template.lacks(K::NEEDED) {
        return Err(ApiError::field(field, "the template has none; give it one by an update before publishing it"));
    }
    template.published_at = Some(state.now());
    Ok(save(state, template))
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

/// The templates that a body names by their ids; those that are not there are left out.
pub(super) fn resolved<K: Kind>(state: &State, call: &mut Call<'_>) -> Result<Vec<K>, ApiError> {
    let body: Resolve = call.take()?;
    let ids = body.template_ids.iter().filter_map(|id| Id::parse(id));
    Ok(ids.filter_map(|id| K::rows(state).get(id).cloned()).collect())
}

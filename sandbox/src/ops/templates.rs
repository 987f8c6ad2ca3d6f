//! QR code templates, and the public gallery of those that are published.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::images::LIFE;
use super::{Call, Handler, designs, object};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply, Request, UNKNOWN};
use crate::ids::{Id, slug};
use crate::page::{Index, Sizes, SortKey, Window};
use crate::qrcode::Drawing;
use crate::signed;
use crate::store::State;
use crate::store::designs::{Design, Owner, Template, Texts};

/// Where the thumbnails lie, outside the API.
pub(crate) const THUMBNAILS: &str = "/-/qrcode-templates/";
const SIZES: Sizes = Sizes { default: 100, most: 1000 };
const GALLERY: Sizes = Sizes { default: 20, most: 100 };

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "QrcodeTemplatesService_CreateQrcodeTemplate" => create,
        "QrcodeTemplatesService_GetQrcodeTemplate" => get,
        "QrcodeTemplatesService_ListQrcodeTemplates" => list,
        "QrcodeTemplatesService_UpdateQrcodeTemplate" => update,
        "QrcodeTemplatesService_PublishQrcodeTemplate" => publish,
        "QrcodeTemplatesService_ImportQrcodeTemplate" => import,
        "QrcodeTemplatesService_DeleteQrcodeTemplate" => delete,
        "QrcodeTemplatesService_ResolveQrcodeTemplateImages" => resolve,
        "QrcodeTemplatesService_PublicListQrcodeTemplates" => gallery,
        "QrcodeTemplatesService_PublicGetQrcodeTemplate" => exhibit,
        _ => return None,
    })
}

fn thumbnail_url(state: &State, template: &Template, now: Moment) -> String {
    signed::address(state, &format!("{THUMBNAILS}{}", template.id), &[], now.plus(LIFE))
}

/// The thumbnail of a template: a code in its look.
pub(crate) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(THUMBNAILS).unwrap_or_default();
    let template = Id::parse(name).and_then(|id| state.designs.templates.get(id));
    let design = template.and_then(|template| state.designs.get(template.design));
    let design = design.ok_or_else(|| ApiError::not_found(format!("there is no QR code template {name}")))?;
    signed::check(state, request, now)?;
    let style = designs::style(state, design);
    Drawing::new(state.base_url.clone(), style).map(Reply::drawn).ok_or_else(super::links::lost)
}

/// A template as its owner sees it.
fn render(state: &State, template: &Template, query: &Query, now: Moment) -> Value {
    let design = query.includes("qrcodeDesign").then(|| state.designs.get(template.design)).flatten();
    let texts = &template.texts;
    object(json!({
        "id": template.id,
        "workspaceId": state.workspace,
        "name": texts.name,
        "description": texts.description,
        "faq": texts.faq,
        "learnMore": texts.learn_more,
        "tags": texts.tags,
        "slug": template.slug,
        "qrcodeDesignId": template.design,
        "qrcodeDesign": design.map(|design| designs::render(state, design, now)),
        "thumbnailSignedUrl": query.includes("thumbnailSignedUrl").then(|| thumbnail_url(state, template, now)),
        "duplicatedFrom": template.duplicated_from,
        "builtIn": false,
        "owned": true,
        "usageCount": state.designs.made_from(template.id).count(),
        "publishedAt": template.published_at.map(|at| at.to_string()),
        "createdAt": template.created_at.to_string(),
        "updatedAt": template.updated_at.to_string(),
    }))
}

/// A template as the gallery shows it.
fn render_public(state: &State, template: &Template, query: &Query, now: Moment) -> Value {
    let texts = &template.texts;
    let workspace = || json!({"name": "Sandbox", "slug": "sandbox"});
    object(json!({
        "name": texts.name,
        "description": texts.description,
        "faq": texts.faq,
        "learnMore": texts.learn_more,
        "tags": texts.tags,
        "slug": template.slug,
        "builtIn": false,
        "thumbnailSignedUrl": query.includes("thumbnailSignedUrl").then(|| thumbnail_url(state, template, now)),
        "workspace": query.includes("workspace").then(workspace),
        "publishedAt": template.published_at.map(|at| at.to_string()),
    }))
}

fn answer(state: &State, template: &Template, now: Moment) -> Reply {
    let query = Query::parse("include=qrcodeDesign");
    Reply::ok(&json!({"qrcodeTemplate": render(state, template, &query, now)}))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    #[serde(flatten)]
    texts: Texts,
    #[serde(default)]
    qrcode_design_id: String,
    #[serde(default)]
    slug: String,
}

/// The design of a template must be free; without one it is the default design.
fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Fields = call.take()?;
    let now = state.now();
    let id = Id::random();
    let mut design = match fields.qrcode_design_id.as_str() {
        "" => Design::new(None, now),
        text => state.free_design(text)?,
    };
    design.owner = Some(Owner::Template(id));
    let template = add(state, id, design, fields.texts, None, now);
    Ok(answer(state, &template, now))
}

fn add(state: &mut State, id: Id, design: Design, sent: Texts, from: Option<Id>, now: Moment) -> Template {
    let mut texts = Texts::default();
    texts.update(sent);
    let template = Template {
        id,
        design: design.id,
        slug: free_slug(state, texts.name.as_deref().unwrap_or_default()),
        texts,
        duplicated_from: from,
        published_at: None,
        created_at: now,
        updated_at: now,
    };
    state.put_design(design);
    state.designs.templates.put(id, template.clone());
    template
}

/// A slug made from a name, with a number behind it if it is taken.
fn free_slug(state: &State, name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let base = if words.is_empty() { slug().to_lowercase() } else { words.join("-") };
    let numbered = (2..).map(|n: u32| format!("{base}-{n}"));
    let mut candidates = std::iter::once(base.clone()).chain(numbered);
    candidates.find(|slug| state.designs.by_slug(slug).is_none()).unwrap_or(base)
}

fn find(state: &State, call: &Call<'_>) -> Result<Template, ApiError> {
    call.find("QR code template", |id| state.designs.templates.get(id).cloned())
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = find(state, &call)?;
    Ok(Reply::ok(&render(state, &template, call.query, call.now)))
}

/// The templates that a list is about, newest first: its ids, the next page's token, and how many there are.
fn page(
    state: &State,
    query: &Query,
    (order, sizes): (&str, Sizes),
    keep: impl Fn(&Template) -> bool,
) -> Result<(Vec<Template>, Option<String>, usize), ApiError> {
    let window = Window::from_query(query, order, true, Some(sizes))?;
    let search = query.get("search").map(str::to_lowercase);
    let found = |template: &Template| {
        let Texts { name, description, tags, .. } = &template.texts;
        let mut texts = [name, description, tags].into_iter().flatten();
        search.as_ref().is_none_or(|search| texts.any(|text| text.to_lowercase().contains(search)))
    };
    let all = state.designs.templates.iter().filter(|(_, template)| keep(template) && found(template));
    let index: Index = all.map(|(id, t)| (SortKey::Number(t.created_at.micros()), id)).collect();
    let page = window.cut(&index, |_| true);
    let templates = page.ids.iter().filter_map(|id| state.designs.templates.get(*id).cloned()).collect();
    Ok((templates, page.next, index.len()))
}

/// The workspace's own templates are also all that are available to it: a sandbox has one workspace.
fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let (templates, next, total) = page(state, call.query, ("QR code templates", SIZES), |_| true)?;
    let rendered: Vec<Value> = templates.iter().map(|t| render(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&object(json!({
        "qrcodeTemplates": rendered,
        "hasMore": next.is_some(),
        "nextPageToken": next,
        "totalCount": total,
    }))))
}

fn gallery(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let own = call.query.get("workspaceId").is_none_or(|id| Id::parse(id) == Some(state.workspace));
    let shown = |template: &Template| own && template.published_at.is_some();
    let (templates, next, _) = page(state, call.query, ("public QR code templates", GALLERY), shown)?;
    let rendered: Vec<Value> = templates.iter().map(|t| render_public(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&object(json!({
        "qrcodeTemplates": rendered,
        "hasMore": next.is_some(),
        "nextPageToken": next,
    }))))
}

fn published(state: &State, slug: &str) -> Result<Template, ApiError> {
    let found = state.designs.by_slug(slug).filter(|template| template.published_at.is_some());
    found.cloned().ok_or_else(|| ApiError::not_found(format!("there is no published QR code template {slug:?}")))
}

fn exhibit(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = published(state, call.variable("slug"))?;
    Ok(Reply::ok(&render_public(state, &template, call.query, call.now)))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut template = find(state, &call)?;
    let fields: Fields = call.take()?;
    let slug = fields.slug;
    if !slug.is_empty() && slug != template.slug {
        if !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            let message = format!("{slug:?} has other signs than a to z, 0 to 9 and -");
            return Err(ApiError::field("slug", message));
        }
        if state.designs.by_slug(&slug).is_some() {
            return Err(ApiError::new(409, UNKNOWN, format!("slug: {slug:?} is taken; choose another one")));
        }
        template.slug = slug;
    }
    template.texts.update(fields.texts);
    save(state, template)
}

fn save(state: &mut State, mut template: Template) -> Result<Reply, ApiError> {
    template.updated_at = state.now();
    state.designs.templates.put(template.id, template.clone());
    Ok(answer(state, &template, template.updated_at))
}

/// Publishing again changes nothing.
fn publish(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut template = find(state, &call)?;
    if template.published_at.is_some() {
        return Ok(answer(state, &template, call.now));
    }
    if template.texts.name.is_none() {
        return Err(ApiError::field("name", "the template has none; give it one by an update before publishing it"));
    }
    template.published_at = Some(state.now());
    save(state, template)
}

/// A copy of a published template, design and all.
fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Fields = call.take()?;
    if fields.slug.is_empty() {
        return Err(ApiError::field("slug", "say which published template to import"));
    }
    let source = published(state, &fields.slug)?;
    let now = state.now();
    let id = Id::random();
    let fresh = Design::new(Some(Owner::Template(id)), now);
    let look = state.designs.get(source.design).cloned().unwrap_or_else(|| fresh.clone());
    let design = Design { options: look.options, logo: look.logo, ..fresh };
    let template = add(state, id, design, source.texts, Some(source.id), now);
    Ok(answer(state, &template, now))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find("QR code template", |id| state.remove_template(id))?;
    Ok(Reply::ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resolve {
    #[serde(default)]
    template_ids: Vec<String>,
}

fn resolve(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Resolve = call.take()?;
    let ids = body.template_ids.iter().filter_map(|id| Id::parse(id));
    let templates = ids.filter_map(|id| state.designs.templates.get(id));
    let urls: BTreeMap<String, String> =
        templates.map(|t| (t.id.to_string(), thumbnail_url(state, t, call.now))).collect();
    Ok(Reply::ok(&json!({"thumbnailSignedUrls": urls})))
}

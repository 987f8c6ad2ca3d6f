//! Page theme templates, and the public gallery of those that are published.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{render as render_theme, restyle, set_styling};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply, Request};
use crate::ids::Id;
use crate::ops::gallery::{self, Listed};
use crate::ops::images::LIFE;
use crate::ops::{Call, Handler, files, links, object};
use crate::paint::Paint;
use crate::signed;
use crate::store::State;
use crate::store::designs::Owner;
use crate::store::templates::{PageThemeTemplate, Template, Texts};
use crate::store::themes::{PageTheme, SLOTS};

/// Where the thumbnails lie, outside the API.
pub(crate) const THUMBNAILS: &str = "/-/page-theme-templates/";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "PageThemeTemplatesService_CreatePageThemeTemplate" => create,
        "PageThemeTemplatesService_GetPageThemeTemplate" => get,
        "PageThemeTemplatesService_ListPageThemeTemplates" => list,
        "PageThemeTemplatesService_UpdatePageThemeTemplate" => update,
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling" => update_styling,
        "PageThemeTemplatesService_PublishPageThemeTemplate" => publish,
        "PageThemeTemplatesService_ImportPageThemeTemplate" => import,
        "PageThemeTemplatesService_DeletePageThemeTemplate" => delete,
        "PageThemeTemplatesService_ResolvePageThemeTemplateImages" => resolve,
        "PageThemeTemplatesService_FindMatchingPageThemeTemplate" => matching,
        "PageThemeTemplatesService_PublicListPageThemeTemplates" => public_list,
        "PageThemeTemplatesService_PublicGetPageThemeTemplate" => exhibit,
        _ => return None,
    })
}

/// Addresses of all images of a template.
fn images(state: &State, template: &Template, now: Moment) -> Value {
    let theme = state.themes.get(template.look);
    let url = |n: usize| theme.and_then(|theme| theme.media(&SLOTS[n])).map(|media| files::url(state, media, now));
    object(json!({
        "coverSignedUrl": url(0),
        "badgeSignedUrl": url(1),
        "footerLogoSignedUrl": url(2),
        "thumbnailSignedUrl": signed::address(state, &format!("{THUMBNAILS}{}", template.id), &[], now.plus(LIFE)),
    }))
}

/// The thumbnail of a template: a small page in its look.
pub(crate) fn serve(state: &State, request: &Request, now: Moment) -> Result<Reply, ApiError> {
    let name = request.path.strip_prefix(THUMBNAILS).unwrap_or_default();
    let template = Id::parse(name).and_then(|id| state.themes.templates.get(id));
    let theme = template.and_then(|template| state.themes.get(template.look));
    let theme = theme.ok_or_else(|| ApiError::not_found(format!("there is no page theme template {name}")))?;
    signed::check(state, request, now)?;
    Ok(Reply::new(200, "image/svg+xml", thumbnail(theme).into_bytes()))
}

/// A canvas, a box on it, a title, a text and a button.
fn thumbnail(theme: &PageTheme) -> String {
    let paint = |path: &[&str], default: Paint| {
        let root = theme.styling.get(path[0]).unwrap_or(&Value::Null);
        let value = path[1..].iter().fold(root, |value, name| &value[*name]);
        Paint::read(value).unwrap_or(default)
    };
    let mut shapes = vec![("canvas", paint(&["canvasColor"], Paint::WHITE), "M0 0h320v480h-320z")];
    if theme.styling.get("containerEnabled") == Some(&json!(true)) {
        let ground = paint(&["containerConfig", "backgroundColor"], Paint::WHITE);
        shapes.push(("container", ground, "M32 96h256v288h-256z"));
    }
    shapes.extend([
        ("title", paint(&["titleFont", "color"], Paint::BLACK), "M64 144h192v24h-192z"),
        (
            "body",
            paint(&["bodyFont", "color"], Paint::BLACK),
            "M64 200h192v8h-192zM64 220h192v8h-192zM64 240h128v8h-128z",
        ),
        ("element", paint(&["elementColor"], Paint::BLACK), "M64 304h192v40h-192z"),
    ]);
    let mut definitions = String::new();
    let fill = |(id, paint, path): (&str, Paint, &str)| {
        let fill = paint.fill(id, &mut definitions);
        format!("<path {fill} d=\"{path}\"/>")
    };
    let drawing: String = shapes.into_iter().map(fill).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"480\"><defs>{definitions}</defs>{drawing}</svg>\n"
    )
}

/// A template as its owner sees it.
fn render(state: &State, template: &PageThemeTemplate, query: &Query, now: Moment) -> Value {
    let theme = query.includes("pageTheme").then(|| state.themes.get(template.look)).flatten();
    let mut own = json!({
        "pageThemeId": template.look,
        "pageTheme": theme.map(|theme| render_theme(state, theme)),
        "usageCount": state.themes.made_from(template.id).map(|theme| state.links_with(theme.id).len()).sum::<usize>(),
    });
    let images = images(state, template, now);
    for (name, url) in images.as_object().into_iter().flatten().filter(|(name, _)| query.includes(name)) {
        own[name] = url.clone();
    }
    gallery::render(state, template, own)
}

/// A template as the gallery shows it, with all that a preview needs.
fn render_public(state: &State, template: &PageThemeTemplate, query: &Query, now: Moment) -> Value {
    let mut own = images(state, template, now);
    own["pageTheme"] = state.themes.get(template.look).map(|theme| render_theme(state, theme)).into();
    gallery::render_public(template, query, own)
}

fn answer(state: &State, template: &PageThemeTemplate, now: Moment) -> Reply {
    let query = Query::parse("include=pageTheme");
    Reply::ok(&json!({"pageThemeTemplate": render(state, template, &query, now)}))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    #[serde(flatten)]
    texts: Texts,
    #[serde(default)]
    source_page_theme_id: String,
    #[serde(default)]
    styling: Value,
}

/// The look of another theme, of a styling, or of both: the styling comes first.
fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Create = call.take()?;
    let now = state.now();
    let mut theme = PageTheme::new(None, now);
    if let Some(source) = super::named(state, Some(&fields.source_page_theme_id))
        .map_err(|error| ApiError { message: error.message.replace("pageThemeId", "sourcePageThemeId"), ..error })?
    {
        theme.styling = state.themes.get(source).map(|source| source.styling.clone()).unwrap_or_default();
    }
    set_styling(state, &mut theme, &fields.styling)?;
    let template = add(state, Template::new(theme.id, fields.texts, now), theme);
    Ok(answer(state, &template, now))
}

/// A draft has no slug.
fn add(state: &mut State, template: Template, theme: PageTheme) -> PageThemeTemplate {
    state.themes.put(PageTheme { owner: Some(Owner::Template(template.id)), ..theme });
    let template = PageThemeTemplate::from(template);
    state.themes.templates.put(template.id, template.clone());
    template
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::find(state, &call)?;
    Ok(Reply::ok(&render(state, &template, call.query, call.now)))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let listed = Listed::own(state, call.query)?;
    let rendered = listed.templates.iter().map(|t| render(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&listed.answer("pageThemeTemplates", rendered, true)))
}

fn public_list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let listed = Listed::public(state, call.query)?;
    let rendered = listed.templates.iter().map(|t| render_public(state, t, call.query, call.now)).collect();
    Ok(Reply::ok(&listed.answer("pageThemeTemplates", rendered, false)))
}

fn exhibit(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = state.published(call.variable("slug"))?;
    Ok(Reply::ok(&render_public(state, &template, call.query, call.now)))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::update(state, &mut call)?;
    Ok(answer(state, &template, call.now))
}

fn update_styling(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let template: PageThemeTemplate = gallery::find(state, &call)?;
    let theme = state.themes.get(template.look).cloned().ok_or_else(links::lost)?;
    restyle(state, theme, &call.body.take())?;
    let template = gallery::save(state, template);
    Ok(answer(state, &template, call.now))
}

fn publish(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let template = gallery::publish(state, &call)?;
    Ok(answer(state, &template, call.now))
}

/// A private copy of a published template, look and all.
fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let source: PageThemeTemplate = gallery::imported(state, &mut call)?;
    let now = state.now();
    let styling = state.themes.get(source.look).map(|look| look.styling.clone()).unwrap_or_default();
    let theme = PageTheme { styling, ..PageTheme::new(None, now) };
    let copy = Template::new(theme.id, source.texts.clone(), now);
    let template = add(state, Template { duplicated_from: Some(source.id), ..copy }, theme);
    Ok(answer(state, &template, now))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    call.find("page theme template", |id| state.remove_theme_template(id))?;
    Ok(Reply::ok(&json!({})))
}

fn resolve(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let templates: Vec<PageThemeTemplate> = gallery::resolved(state, &mut call)?;
    let images: BTreeMap<String, Value> =
        templates.iter().map(|t| (t.id.to_string(), images(state, t, call.now))).collect();
    Ok(Reply::ok(&json!({"images": images})))
}

/// The template whose styling is that of a link's theme.
fn matching(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let text = call.query.get("linkId").unwrap_or_default();
    let link = Id::parse(text).and_then(|id| state.links.get(id));
    let link = link.ok_or_else(|| ApiError::not_found(format!("linkId: there is no link with id {text}")))?;
    let theme = state.themes.of_link(link.id);
    let same = |template: &&PageThemeTemplate| {
        let look = state.themes.get(template.look).zip(theme);
        look.is_some_and(|(look, theme)| look.styling == theme.styling)
    };
    let found = state.themes.templates.iter().map(|(_, template)| template).find(same);
    let template = found.map(|template| render(state, template, &Query::parse("include=pageTheme"), call.now));
    Ok(Reply::ok(&object(json!({"matched": template.is_some(), "pageThemeTemplate": template}))))
}

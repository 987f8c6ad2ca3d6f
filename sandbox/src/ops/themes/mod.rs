//! Page themes: what they look like, and giving them to links.

mod templates;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::http::{ApiError, Reply};
use crate::ids::Id;
use crate::page::{Sizes, Window};
use crate::prune::prune;
use crate::store::State;
use crate::store::templates::PageThemeTemplate;
use crate::store::themes::{PageTheme, SLOTS};

const SIZES: Sizes = Sizes { default: 100, most: 1000 };

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "PageThemesService_GetPageTheme" => get,
        "PageThemesService_ListPageThemes" => list,
        "PageThemesService_UpdatePageTheme" => update,
        "PageThemesService_ApplyPageThemeTemplate" => apply,
        _ => return templates::handler(operation),
    })
}

/// A theme as the API tells of it.
pub(super) fn render(state: &State, theme: &PageTheme) -> Value {
    let mut value = json!({
        "id": theme.id,
        "workspaceId": state.workspace,
        "createdAt": theme.created_at.to_string(),
        "updatedAt": theme.updated_at.to_string(),
    });
    for (name, setting) in &theme.styling {
        value[name] = setting.clone();
    }
    value
}

/// Takes a styling into a theme; what is left out, or unspecified, is kept.
fn set_styling(state: &State, theme: &mut PageTheme, sent: &Value) -> Result<(), ApiError> {
    let Some(sent) = sent.as_object() else {
        return Ok(());
    };
    for slot in &SLOTS {
        let selection = sent.get(slot.sent).unwrap_or(&Value::Null);
        let id = selection["id"].as_str().filter(|id| !id.is_empty());
        match (id, selection["delete"].is_object()) {
            (Some(_), true) => {
                let message = format!("{0}.id comes together with {0}.delete; send one of them", slot.sent);
                return Err(ApiError::field(slot.sent, message));
            }
            (Some(id), false) => {
                let media = state.themed(slot, id)?;
                theme.styling.insert(slot.kept.to_owned(), json!(media));
            }
            (None, true) => drop(theme.styling.remove(slot.kept)),
            (None, false) => {}
        }
    }
    let mut settings = Value::Object(sent.clone());
    prune("PageThemeStyling", &mut settings);
    let settings = settings.as_object().cloned().unwrap_or_default().into_iter();
    let unset = |value: &Value| value.as_str().is_some_and(|text| text.is_empty() || text.ends_with("_UNSPECIFIED"));
    let is_image = |name: &String| SLOTS.iter().any(|slot| slot.sent == name);
    theme.styling.extend(settings.filter(|(name, value)| !unset(value) && !is_image(name)));
    Ok(())
}

/// Restyles a theme that no link shows.
fn restyle(state: &mut State, mut theme: PageTheme, sent: &Value) -> Result<PageTheme, ApiError> {
    let links: Vec<Id> = state.links_with(theme.id).into_iter().map(|link| link.id).collect();
    if !links.is_empty() {
        let message = format!(
            "the page theme {} is attached to {} links, and so cannot be updated; apply a template to those instead",
            theme.id,
            links.len()
        );
        return Err(ApiError::bad_request(message).detail(json!({"metadata": {"linkIds": links}})));
    }
    set_styling(state, &mut theme, sent)?;
    theme.updated_at = state.now();
    state.themes.put(theme.clone());
    Ok(theme)
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let theme = call.find("page theme", |id| state.themes.get(id))?;
    Ok(Reply::ok(&json!({"pageTheme": render(state, theme)})))
}

/// Newest first.
fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "page themes by created", true, Some(SIZES))?;
    let listed = Listed::by_age(&window, state.themes.rows.iter(), |theme| theme.created_at);
    Ok(Reply::ok(&listed.answer("pageThemes", |theme| render(state, theme))))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let theme = call.find("page theme", |id| state.themes.get(id).cloned())?;
    let theme = restyle(state, theme, &call.body.take())?;
    Ok(Reply::ok(&json!({"pageTheme": render(state, &theme)})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Apply {
    link_id: String,
    #[serde(default)]
    page_theme_template_id: String,
    #[serde(default)]
    slug: String,
}

/// Drafts are named by their ids: only what is published can be told by its slug.
fn apply(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let body: Apply = call.take()?;
    let template: PageThemeTemplate = match (body.page_theme_template_id.as_str(), body.slug.as_str()) {
        ("", "") => return Err(ApiError::field("pageThemeTemplateId", "send it, or a slug")),
        (id, "") => state.template("pageThemeTemplateId", id)?,
        ("", slug) => state.published(slug)?,
        _ => return Err(ApiError::field("pageThemeTemplateId", "comes together with slug; send one of them")),
    };
    let link = Id::parse(&body.link_id).filter(|id| state.links.get(*id).is_some());
    let link = link.ok_or_else(|| ApiError::not_found(format!("linkId: there is no link with id {}", body.link_id)))?;
    let now = state.now();
    let theme = state.apply_theme(link, &template, now);
    Ok(Reply::ok(&json!({"pageTheme": render(state, &theme)})))
}

/// The theme that an update of a link names.
pub(super) fn named(state: &State, id: Option<&str>) -> Result<Option<Id>, ApiError> {
    let Some(text) = id.filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    let found = Id::parse(text).filter(|id| state.themes.get(*id).is_some());
    found.map(Some).ok_or_else(|| ApiError::not_found(format!("pageThemeId: there is no page theme {text}")))
}

/// What shows an item of the library in a theme, as its references tell it; and the ids of links and templates among it.
pub(super) fn references(state: &State, media: Id) -> Vec<Map<String, Value>> {
    let mut found = Vec::new();
    for theme in state.themes.showing(media) {
        for slot in SLOTS.iter().filter(|slot| theme.media(slot) == Some(media)) {
            let owner = state.themes.templates.iter().map(|(_, template)| template);
            let templates = owner.filter(|template| template.look == theme.id).map(|template| {
                json!({
                    "type": slot.reference,
                    "pageThemeTemplateId": template.id,
                    "pageThemeTemplateName": template.texts.name,
                })
            });
            let links = state.links_with(theme.id).into_iter();
            let links = links.map(|link| json!({"type": slot.reference, "linkId": link.id, "linkName": link.name}));
            let references = templates.chain(links).map(object);
            found.extend(references.filter_map(|reference| reference.as_object().cloned()));
        }
    }
    found
}

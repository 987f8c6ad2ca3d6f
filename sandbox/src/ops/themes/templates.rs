//! Page theme templates, and the public gallery of those that are published.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{render, restyle, set_styling};
use crate::clock::Moment;
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::ops::gallery::{self, Exhibit};
use crate::ops::{Call, Handler, files, links, object};
use crate::store::State;
use crate::store::designs::Owner;
use crate::store::templates::{PageThemeTemplate, Template, Texts};
use crate::store::themes::{PageTheme, SLOTS};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "PageThemeTemplatesService_CreatePageThemeTemplate" => create,
        "PageThemeTemplatesService_GetPageThemeTemplate" => gallery::get::<PageThemeTemplate>,
        "PageThemeTemplatesService_ListPageThemeTemplates" => gallery::list::<PageThemeTemplate>,
        "PageThemeTemplatesService_UpdatePageThemeTemplate" => gallery::update::<PageThemeTemplate>,
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling" => update_styling,
        "PageThemeTemplatesService_PublishPageThemeTemplate" => gallery::publish::<PageThemeTemplate>,
        "PageThemeTemplatesService_ImportPageThemeTemplate" => import,
        "PageThemeTemplatesService_DeletePageThemeTemplate" => gallery::delete::<PageThemeTemplate>,
        "PageThemeTemplatesService_ResolvePageThemeTemplateImages" => gallery::resolve::<PageThemeTemplate>,
        "PageThemeTemplatesService_FindMatchingPageThemeTemplate" => matching,
        "PageThemeTemplatesService_PublicListPageThemeTemplates" => gallery::list_public::<PageThemeTemplate>,
        "PageThemeTemplatesService_PublicGetPageThemeTemplate" => gallery::get_public::<PageThemeTemplate>,
        _ => return None,
    })
}

impl Exhibit for PageThemeTemplate {
    const NAME: &'static str = "pageThemeTemplate";
    const LIST: &'static str = "pageThemeTemplates";
    const LOOK: &'static str = "pageTheme";
    const IMAGES: &'static str = "images";

    fn own(&self, state: &State, query: &Query, now: Moment) -> Value {
        let theme = query.includes("pageTheme").then(|| state.themes.get(self.look)).flatten();
        let pages = state.themes.made_from(self.id).map(|theme| state.links_with(theme.id).len());
        let mut own = json!({
            "pageThemeId": self.look,
            "pageTheme": theme.map(|theme| render(state, theme)),
            "usageCount": pages.sum::<usize>(),
        });
        let images = self.images(state, now);
        for (name, url) in images.as_object().into_iter().flatten().filter(|(name, _)| query.includes(name)) {
            own[name] = url.clone();
        }
        own
    }

    /// All that a preview needs.
    fn public(&self, state: &State, _: &Query, now: Moment) -> Value {
        let mut own = self.images(state, now);
        own["pageTheme"] = state.themes.get(self.look).map(|theme| render(state, theme)).into();
        own
    }

    fn images(&self, state: &State, now: Moment) -> Value {
        let theme = state.themes.get(self.look);
        let url = |n: usize| theme.and_then(|theme| theme.media(&SLOTS[n])).map(|media| files::url(state, media, now));
        object(json!({
            "coverSignedUrl": url(0),
            "badgeSignedUrl": url(1),
            "footerLogoSignedUrl": url(2),
        }))
    }

    fn remove(state: &mut State, id: Id) -> Option<Self> {
        state.remove_theme_template(id)
    }
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
    Ok(gallery::answer(state, &template, now))
}

/// A draft has no slug.
fn add(state: &mut State, template: Template, theme: PageTheme) -> PageThemeTemplate {
    state.themes.put(PageTheme { owner: Some(Owner::Template(template.id)), ..theme });
    let template = PageThemeTemplate::from(template);
    state.themes.templates.put(template.id, template.clone());
    template
}

fn update_styling(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let template: PageThemeTemplate = gallery::find(state, &call)?;
    let theme = state.themes.get(template.look).cloned().ok_or_else(links::lost)?;
    restyle(state, theme, &call.body.take())?;
    let template = gallery::save(state, template);
    Ok(gallery::answer(state, &template, call.now))
}

/// A private copy of a published template, look and all.
fn import(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let source: PageThemeTemplate = gallery::imported(state, &mut call)?;
    let now = state.now();
    let styling = state.themes.get(source.look).map(|look| look.styling.clone()).unwrap_or_default();
    let theme = PageTheme { styling, ..PageTheme::new(None, now) };
    let copy = Template::new(theme.id, source.texts.clone(), now);
    let template = add(state, Template { duplicated_from: Some(source.id), ..copy }, theme);
    Ok(gallery::answer(state, &template, now))
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
    let template = found.map(|template| gallery::render(state, template, &Query::parse("include=pageTheme"), call.now));
    Ok(Reply::ok(&object(json!({"matched": template.is_some(), "pageThemeTemplate": template}))))
}

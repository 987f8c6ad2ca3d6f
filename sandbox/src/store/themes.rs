//! Page themes: how the pages of links look, and the templates that they are made from.
//!
//! A link has no theme until it is given one. A theme lives as long as a link shows it, or the template that it belongs to
//! is there.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::State;
use super::designs::Owner;
use super::files::SMALL;
use super::groups::Groups;
use super::links::Link;
use super::table::Table;
use super::templates::{PageThemeTemplate, Template};
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PageTheme {
    pub(crate) id: Id,
    /// What it was made for.
    pub(crate) owner: Option<Owner>,
    /// In the API's own words; images by the ids of their media.
    pub(crate) styling: Map<String, Value>,
    /// What it was made from.
    pub(crate) template: Option<Id>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// Which theme a link shows; it has the id of the link.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ShownTheme {
    theme: Id,
}

/// An image of a theme: as it is sent, as it is kept, and what the library calls the use of it.
pub(crate) struct Slot {
    pub(crate) sent: &'static str,
    pub(crate) kept: &'static str,
    pub(crate) reference: &'static str,
}

pub(crate) const SLOTS: [Slot; 3] = [
    Slot { sent: "canvasCover", kept: "canvasCoverId", reference: "TYPE_PAGE_THEME_COVER" },
    Slot { sent: "badge", kept: "badgeId", reference: "TYPE_PAGE_THEME_BADGE" },
    Slot { sent: "footerLogo", kept: "footerLogoId", reference: "TYPE_PAGE_THEME_FOOTER_LOGO" },
];

#[derive(Default)]
pub(crate) struct Themes {
    pub(crate) rows: Table<PageTheme>,
    pub(crate) templates: Table<PageThemeTemplate>,
    pub(super) shown: Table<ShownTheme>,
    by_template: Groups,
    by_media: Groups,
    /// Links by the theme that they show.
    links: Groups,
}

impl PageTheme {
    pub(crate) fn new(owner: Option<Owner>, now: Moment) -> Self {
        Self { id: Id::random(), owner, styling: Map::new(), template: None, created_at: now, updated_at: now }
    }

    /// The image in one of the slots.
    pub(crate) fn media(&self, slot: &Slot) -> Option<Id> {
        self.styling.get(slot.kept).and_then(Value::as_str).and_then(Id::parse)
    }
}

impl Themes {
    pub(crate) fn get(&self, id: Id) -> Option<&PageTheme> {
        self.rows.get(id)
    }

    pub(crate) fn of_link(&self, link: Id) -> Option<&PageTheme> {
        self.rows.get(self.shown.get(link)?.theme)
    }

    /// Adds a theme, or takes its changed form.
    pub(crate) fn put(&mut self, theme: PageTheme) {
        self.each_group(theme.id, Groups::remove);
        let id = theme.id;
        self.rows.put(id, theme);
        self.each_group(id, Groups::insert);
    }

    fn remove(&mut self, id: Id) {
        self.each_group(id, Groups::remove);
        self.rows.remove(id);
    }

    pub(crate) fn made_from(&self, template: Id) -> impl Iterator<Item = &PageTheme> {
        self.by_template.of(template).filter_map(|id| self.rows.get(id))
    }

    pub(crate) fn showing(&self, media: Id) -> impl Iterator<Item = &PageTheme> {
        self.by_media.of(media).filter_map(|id| self.rows.get(id))
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        (self.by_template, self.by_media, self.links) = Default::default();
        let ids: Vec<Id> = self.rows.iter().map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| self.each_group(id, Groups::insert));
        self.shown.iter().for_each(|(link, shown)| self.links.insert(shown.theme, link));
    }

    fn each_group(&mut self, id: Id, act: fn(&mut Groups, Id, Id)) {
        let Some(theme) = self.rows.get(id) else { return };
        theme.template.into_iter().for_each(|template| act(&mut self.by_template, template, id));
        SLOTS.iter().filter_map(|slot| theme.media(slot)).for_each(|media| act(&mut self.by_media, media, id));
    }
}

impl State {
    /// The links that show a theme.
    pub(crate) fn links_with(&self, theme: Id) -> Vec<&Link> {
        self.themes.links.of(theme).filter_map(|link| self.links.get(link)).collect()
    }

    /// Lets a link show a theme, and forgets the one that nobody shows any more.
    pub(crate) fn show_theme(&mut self, link: Id, theme: Id) {
        if self.themes.shown.get(link).is_some_and(|shown| shown.theme == theme) {
            return;
        }
        self.hide_theme(link);
        self.themes.shown.put(link, ShownTheme { theme });
        self.themes.links.insert(theme, link);
    }

    /// Takes its theme from a link.
    pub(crate) fn hide_theme(&mut self, link: Id) {
        if let Some(ShownTheme { theme }) = self.themes.shown.remove(link) {
            self.themes.links.remove(theme, link);
            self.forget_theme(theme);
        }
    }

    fn forget_theme(&mut self, id: Id) {
        let Some(theme) = self.themes.get(id) else { return };
        let kept =
            matches!(theme.owner, Some(Owner::Template(template)) if self.themes.templates.get(template).is_some());
        if !kept && self.themes.links.of(id).next().is_none() {
            self.themes.remove(id);
        }
    }

    /// Gives a link the look of a template, in a theme of its own.
    pub(crate) fn apply_theme(&mut self, link: Id, template: &Template, now: Moment) -> PageTheme {
        let own = self.themes.of_link(link).filter(|theme| theme.owner == Some(Owner::Link(link))).cloned();
        // Others may show it, too, and theirs stays as it is.
        let own = own.filter(|theme| self.links_with(theme.id).len() == 1);
        let theme = own.unwrap_or_else(|| PageTheme::new(Some(Owner::Link(link)), now));
        let styling = self.themes.get(template.look).map(|look| look.styling.clone()).unwrap_or_default();
        let theme = PageTheme { styling, template: Some(template.id), updated_at: now, ..theme };
        self.themes.put(theme.clone());
        self.show_theme(link, theme.id);
        theme
    }

    /// Takes a template away; pages that were made from it stay as they are.
    pub(crate) fn remove_theme_template(&mut self, id: Id) -> Option<PageThemeTemplate> {
        let template = self.themes.templates.remove(id)?;
        self.forget_theme(template.look);
        let made: Vec<PageTheme> = self.themes.made_from(id).cloned().collect();
        for theme in made {
            self.themes.put(PageTheme { template: None, ..theme });
        }
        Some(template)
    }

    /// An image that a theme can show: any ready one that is not too large.
    pub(crate) fn themed(&self, slot: &Slot, id: &str) -> Result<Id, ApiError> {
        let field = slot.sent;
        let media = Id::parse(id).and_then(|id| self.media.rows.get(id)).filter(|media| media.ready);
        let media = media.ok_or_else(|| ApiError::not_found(format!("{field}: there is no ready media {id}")))?;
        let reason = match (media.kind.as_str(), media.size) {
            ("KIND_IMAGE", ..=SMALL) => return Ok(media.id),
            ("KIND_IMAGE", _) => "TOO_LARGE",
            _ => "KIND_NOT_ACCEPTED",
        };
        let message = format!("{field}: it takes an image of at most {SMALL} bytes, and the media {id} is none");
        let metadata = json!({"slot": field, "reason": reason, "limit": SMALL});
        Err(ApiError::new(400, "MEDIA_NOT_ALLOWED_HERE", message).detail(json!({"metadata": metadata})))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    fn link(state: &mut State) -> Id {
        let new = serde_json::from_value(json!({"destination": "https://a.example"})).unwrap();
        state.create_link(new).unwrap()
    }

    fn template(state: &mut State) -> PageThemeTemplate {
        let now = state.now();
        let mut theme = PageTheme::new(None, now);
        theme.styling.insert("badgeId".to_owned(), json!(Id::random()));
        let template = Template::new(theme.id, Default::default(), now);
        state.themes.put(PageTheme { owner: Some(Owner::Template(template.id)), ..theme });
        state.themes.templates.put(template.id, template.clone().into());
        template.into()
    }

    #[test]
    fn a_theme_goes_with_the_last_that_shows_it() {
        let mut state = state();
        let (one, two, template) = (link(&mut state), link(&mut state), template(&mut state));
        let now = state.now();
        let theme = state.apply_theme(one, &template, now).id;
        state.show_theme(two, theme);
        state.hide_theme(one);
        assert_eq!(state.themes.of_link(two).map(|theme| theme.id), Some(theme));
        state.show_theme(two, template.look);
        assert_eq!(state.themes.get(theme), None);
        state.remove_theme_template(template.id);
        assert!(state.themes.get(template.look).is_some(), "a link shows it still");
        state.hide_theme(two);
        assert_eq!(state.themes.rows.len(), 0);
    }

    #[test]
    fn a_theme_that_others_show_is_not_restyled() {
        let mut state = state();
        let (one, two, template) = (link(&mut state), link(&mut state), template(&mut state));
        let now = state.now();
        let shared = state.apply_theme(one, &template, now).id;
        assert_eq!(state.apply_theme(one, &template, now).id, shared, "its own one is used again");
        state.show_theme(two, shared);
        assert_ne!(state.apply_theme(one, &template, now).id, shared);
        assert_eq!(state.themes.of_link(two).map(|theme| theme.id), Some(shared));
    }

    #[test]
    fn the_indexes_are_made_from_rows() {
        let mut state = state();
        let (one, template) = (link(&mut state), template(&mut state));
        let now = state.now();
        let theme = state.apply_theme(one, &template, now);
        let media = theme.media(&SLOTS[1]).unwrap();
        let seen = |state: &State| {
            let themes = &state.themes;
            (themes.made_from(template.id).count(), themes.showing(media).count(), state.links_with(theme.id).len())
        };
        assert_eq!(seen(&state), (1, 2, 1));
        let Themes { rows, templates, shown, .. } = std::mem::take(&mut state.themes);
        state.themes = Themes { rows, templates, shown, ..Themes::default() };
        assert_eq!(seen(&state), (0, 0, 0));
        state.themes.reindex();
        assert_eq!(seen(&state), (1, 2, 1));
    }
}

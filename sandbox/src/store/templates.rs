//! Templates: looks that are kept to be given to links, and published in a gallery. There are two kinds, of QR codes and of
//! pages, which are alike in all but their looks.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::State;
use super::table::{Row, Table};
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::{Id, slug};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Template {
    pub(crate) id: Id,
    /// The design, or the page theme.
    pub(crate) look: Id,
    /// Empty if it has none.
    pub(crate) slug: String,
    pub(crate) texts: Texts,
    pub(crate) duplicated_from: Option<Id>,
    pub(crate) published_at: Option<Moment>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// What a template says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Texts {
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) faq: Option<String>,
    pub(crate) learn_more: Option<String>,
    pub(crate) tags: Option<String>,
}

/// A kind of template.
pub(crate) trait Kind: Row + Clone + From<Template> + DerefMut<Target = Template> {
    const WHAT: &'static str;
    /// What a template of this kind must have to be published.
    const NEEDED: &'static [&'static str];

    fn rows(state: &State) -> &Table<Self>;
    fn rows_mut(state: &mut State) -> &mut Table<Self>;
}

macro_rules! kind {
    ($name:ident, $what:literal, $needed:expr, $($field:ident).+) => {
        #[doc = concat!("A ", $what, ".")]
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub(crate) struct $name(Template);

        impl From<Template> for $name {
            fn from(template: Template) -> Self {
                Self(template)
            }
        }

        impl Deref for $name {
            type Target = Template;

            fn deref(&self) -> &Template {
                &self.0
            }
        }

        impl DerefMut for $name {
            fn deref_mut(&mut self) -> &mut Template {
                &mut self.0
            }
        }

        impl Kind for $name {
            const WHAT: &'static str = $what;
            const NEEDED: &'static [&'static str] = $needed;

            fn rows(state: &State) -> &Table<Self> {
                &state.$($field).+
            }

            fn rows_mut(state: &mut State) -> &mut Table<Self> {
                &mut state.$($field).+
            }
        }
    };
}

kind!(QrcodeTemplate, "QR code template", &["name"], designs.templates);
kind!(PageThemeTemplate, "page theme template", &["name", "description", "slug"], themes.templates);

impl Texts {
    /// What is sent replaces what is there; an empty text unsets it.
    pub(crate) fn update(&mut self, sent: Self) {
        let Self { name, description, faq, learn_more, tags } = self;
        for (field, sent) in [
            (name, sent.name),
            (description, sent.description),
            (faq, sent.faq),
            (learn_more, sent.learn_more),
            (tags, sent.tags),
        ] {
            *field = sent.or(field.take()).filter(|text| !text.is_empty());
        }
    }
}

impl Template {
    pub(crate) fn new(look: Id, sent: Texts, now: Moment) -> Self {
        let mut texts = Texts::default();
        texts.update(sent);
        Self {
            id: Id::random(),
            look,
            slug: String::new(),
            texts,
            duplicated_from: None,
            published_at: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// The first thing that it lacks of these.
    pub(crate) fn lacks(&self, needed: &[&'static str]) -> Option<&'static str> {
        let has = |name: &str| match name {
            "slug" => !self.slug.is_empty(),
            "description" => self.texts.description.is_some(),
            _ => self.texts.name.is_some(),
        };
        needed.iter().copied().find(|name| !has(name))
    }
}

impl State {
    pub(crate) fn template_at<K: Kind>(&self, slug: &str) -> Option<&K> {
        let mut templates = K::rows(self).iter().map(|(_, template)| template);
        templates.find(|template| !slug.is_empty() && template.slug == slug)
    }

    pub(crate) fn published<K: Kind>(&self, slug: &str) -> Result<K, ApiError> {
        let found = self.template_at::<K>(slug).filter(|template| template.published_at.is_some());
        found.cloned().ok_or_else(|| ApiError::not_found(format!("there is no published {} {slug:?}", K::WHAT)))
    }

    pub(crate) fn template<K: Kind>(&self, field: &str, id: &str) -> Result<K, ApiError> {
        let found = Id::parse(id).and_then(|id| K::rows(self).get(id).cloned());
        found.ok_or_else(|| ApiError::not_found(format!("{field}: there is no {} with id {id}", K::WHAT)))
    }

    /// A slug made from a name, with a number behind it if it is taken.
    pub(crate) fn free_slug<K: Kind>(&self, name: &str) -> String {
        let lower = name.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let base = if words.is_empty() { slug().to_lowercase() } else { words.join("-") };
        let numbered = (2..).map(|n: u32| format!("{base}-{n}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        candidates.find(|slug| self.template_at::<K>(slug).is_none()).unwrap_or(base)
    }
}

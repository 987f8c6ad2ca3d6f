//! How QR codes look: designs, and the templates that they are made from.
//!
//! Most links never change their design. Such a design has no row: it is the default one, under an id that is made
//! from the link's, so that it can be found without an index of a million entries.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::State;
use super::groups::Groups;
use super::links::Link;
use super::new_link::DRAWING;
use super::table::Table;
use super::templates::{QrcodeTemplate, Template};
use crate::clock::Moment;
use crate::http::{ApiError, UNKNOWN};
use crate::ids::Id;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Design {
    pub(crate) id: Id,
    /// A design belongs to one thing only; to none until it is taken.
    pub(crate) owner: Option<Owner>,
    /// What was set of it, in the API's own words.
    pub(crate) options: Map<String, Value>,
    pub(crate) logo: Option<Logo>,
    /// What it was made from.
    pub(crate) template: Option<Id>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    Link(Id),
    Template(Id),
}

/// The image in the middle: a file, of a media item or its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Logo {
    pub(crate) file: Id,
    pub(crate) media: Option<Id>,
}

#[derive(Default)]
pub(crate) struct Designs {
    pub(crate) rows: Table<Design>,
    pub(crate) templates: Table<QrcodeTemplate>,
    /// Designs by what they were made from, and by the file of their logo.
    by_template: Groups,
    by_file: Groups,
}

impl Design {
    pub(crate) fn new(owner: Option<Owner>, now: Moment) -> Self {
        let id = Id::random();
        Self { id, owner, options: Map::new(), logo: None, template: None, created_at: now, updated_at: now }
    }
}

impl Designs {
    pub(crate) fn get(&self, id: Id) -> Option<&Design> {
        self.rows.get(id)
    }

    /// Adds a design, or takes its changed form.
    pub(crate) fn put(&mut self, design: Design) {
        self.each_group(design.id, Groups::remove);
        let id = design.id;
        self.rows.put(id, design);
        self.each_group(id, Groups::insert);
    }

    pub(crate) fn remove(&mut self, id: Id) -> Option<Design> {
        self.each_group(id, Groups::remove);
        self.rows.remove(id)
    }

    /// The designs that show a file.
    pub(crate) fn showing(&self, file: Id) -> Vec<Design> {
        self.by_file.of(file).filter_map(|id| self.rows.get(id).cloned()).collect()
    }

    /// The designs that were made from a template.
    pub(crate) fn made_from(&self, template: Id) -> impl Iterator<Item = &Design> {
        self.by_template.of(template).filter_map(|id| self.rows.get(id))
    }

    /// Makes the indexes anew, after rows were loaded.
    pub(super) fn reindex(&mut self) {
        (self.by_template, self.by_file) = Default::default();
        let ids: Vec<Id> = self.rows.iter().map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| self.each_group(id, Groups::insert));
    }

    fn each_group(&mut self, id: Id, act: fn(&mut Groups, Id, Id)) {
        let Some(design) = self.rows.get(id) else { return };
        design.template.into_iter().for_each(|template| act(&mut self.by_template, template, id));
        design.logo.into_iter().for_each(|logo| act(&mut self.by_file, logo.file, id));
    }
}

impl State {
    /// The design of a link; none while it has no QR code.
    pub(crate) fn design_of(&self, link: &Link) -> Option<Design> {
        let qrcode = link.qrcode.as_ref()?;
        let row = self.designs.get(qrcode.design).cloned();
        Some(row.unwrap_or_else(|| Design {
            id: qrcode.design,
            ..Design::new(Some(Owner::Link(link.id)), link.created_at)
        }))
    }

    /// A design by its id, if what it belongs to is still there.
    pub(crate) fn design(&self, id: Id) -> Option<Design> {
        let link = match self.designs.get(id) {
            Some(Design { owner: Some(Owner::Link(link)), .. }) => *link,
            Some(design) => return Some(design.clone()),
            None => id.paired(),
        };
        self.links.get(link).and_then(|link| self.design_of(link)).filter(|design| design.id == id)
    }

    /// A design that belongs to nothing yet.
    pub(crate) fn free_design(&self, text: &str) -> Result<Design, ApiError> {
        let found = Id::parse(text).and_then(|id| self.design(id));
        let design = found
            .ok_or_else(|| ApiError::not_found(format!("qrcodeDesignId: there is no QR code design with id {text}")))?;
        let owner = match design.owner {
            None => return Ok(design),
            Some(Owner::Link(id)) => format!("link {id}"),
            Some(Owner::Template(id)) => format!("template {id}"),
        };
        let message = format!("qrcodeDesignId: the design {text} belongs to the {owner} already, and can to one only");
        Err(ApiError::new(409, UNKNOWN, message))
    }

    /// Takes the changed form of a design. A link's code is drawn anew.
    pub(crate) fn put_design(&mut self, design: Design) {
        let (owner, now) = (design.owner, design.updated_at);
        let before = self.designs.get(design.id).and_then(|design| design.logo);
        let kept = before.map(|logo| logo.file) == design.logo.map(|logo| logo.file);
        self.designs.put(design);
        if let Some(Owner::Link(link)) = owner {
            self.links.change(link, |link| {
                if let Some(qrcode) = &mut link.qrcode {
                    (qrcode.since, qrcode.ready_at) = (now, now.plus(DRAWING));
                }
            });
        }
        if let Some(logo) = before.filter(|_| !kept) {
            self.forget_file(logo);
        }
    }

    pub(crate) fn remove_design(&mut self, id: Id) {
        if let Some(logo) = self.designs.remove(id).and_then(|design| design.logo) {
            self.forget_file(logo);
        }
    }

    /// A logo's own file goes with the last design that shows it.
    fn forget_file(&mut self, logo: Logo) {
        if logo.media.is_none() && self.designs.showing(logo.file).is_empty() {
            self.files.remove(logo.file);
        }
    }

    /// Clears what an expired link has left behind, whose id a new one takes.
    pub(super) fn forget_parts(&mut self, link: Id) {
        self.workflows.remove(link);
        self.hide_theme(link);
        self.remove_design(link.paired());
    }

    /// Gives a new link the design that was chosen for it, or the look of a template.
    pub(super) fn dress(&mut self, link: Id, template: Option<Id>, now: Moment) {
        let Some(design) = self.links.get(link).and_then(|link| self.design_of(link)) else {
            return;
        };
        if let Some(template) = template.and_then(|id| self.designs.templates.get(id).cloned()) {
            self.apply_template(design, &template, now);
        } else if design.owner.is_none() {
            self.designs.put(Design { owner: Some(Owner::Link(link)), ..design });
        }
    }

    /// Gives a link's design the look of a template.
    pub(crate) fn apply_template(&mut self, mut design: Design, template: &Template, now: Moment) -> Design {
        if let Some(look) = self.designs.get(template.look) {
            (design.options, design.logo) = (look.options.clone(), look.logo);
        }
        (design.template, design.updated_at) = (Some(template.id), now);
        self.put_design(design.clone());
        design
    }

    /// Takes a template away; the designs that were made from it stay as they are.
    pub(crate) fn remove_template(&mut self, id: Id) -> Option<QrcodeTemplate> {
        let template = self.designs.templates.remove(id)?;
        self.remove_design(template.look);
        let made: Vec<Design> = self.designs.made_from(id).cloned().collect();
        for design in made {
            self.designs.put(Design { template: None, ..design });
        }
        Some(template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state;

    #[test]
    fn an_own_logo_goes_with_its_last_design() {
        let mut state = state();
        let (now, file) = (state.now(), Id::random());
        state.files.put(file, "image/png", vec![1]).unwrap();
        let logo = Some(Logo { file, media: None });
        let one = Design { logo, ..Design::new(None, now) };
        let two = Design { logo, ..Design::new(None, now) };
        state.put_design(one.clone());
        state.put_design(two.clone());
        assert_eq!(state.designs.showing(file).len(), 2);
        state.put_design(Design { logo: None, ..one });
        assert!(state.files.get(file).is_some());
        state.remove_design(two.id);
        assert!(state.files.get(file).is_none());
    }

    #[test]
    fn the_code_of_a_link_is_drawn_anew_with_its_design() {
        let mut state = state();
        let link = serde_json::from_value(serde_json::json!({"destination": "https://a.example"})).unwrap();
        let link = state.create_link(link).unwrap();
        let qrcode = state.links.get(link).unwrap().qrcode.clone().unwrap();
        let now = qrcode.ready_at.plus(DRAWING);
        let design = state.designs.get(qrcode.design).cloned().unwrap_or(Design::new(Some(Owner::Link(link)), now));
        state.put_design(Design { updated_at: now, ..design });
        let qrcode = state.links.get(link).unwrap().qrcode.clone().unwrap();
        assert_eq!((qrcode.since, qrcode.is_drawn(now), qrcode.is_drawn(now.plus(DRAWING))), (now, false, true));
    }

    #[test]
    fn a_new_link_inherits_nothing() {
        let mut state = state();
        let (now, id) = (state.now(), Id::random());
        let new = || serde_json::from_value(serde_json::json!({"id": id, "destination": "https://a.example"})).unwrap();
        state.create_link(new()).unwrap();
        let design = state.design(id.paired()).unwrap();
        state.put_design(Design { template: Some(id), updated_at: now, ..design });
        state.set_exit(id, "thankYouPage", Map::new());
        state.links.remove(id);
        assert_eq!(state.design(id.paired()), None);
        state.create_link(new()).unwrap();
        assert_eq!(state.design(id.paired()).unwrap().template, None);
        assert!(state.workflows.get(id).is_none());
    }

    #[test]
    fn the_uses_of_a_template_are_known() {
        let mut state = state();
        let (now, template) = (state.now(), Id::random());
        let design = Design { template: Some(template), ..Design::new(None, now) };
        state.put_design(design.clone());
        state.put_design(design.clone());
        assert_eq!(state.designs.made_from(template).count(), 1);
        let rows = std::mem::take(&mut state.designs.rows);
        state.designs = Designs { rows, ..Designs::default() };
        assert_eq!(state.designs.made_from(template).count(), 0);
        state.designs.reindex();
        assert_eq!(state.designs.made_from(template).count(), 1);
        state.put_design(Design { template: None, ..design });
        assert_eq!(state.designs.made_from(template).count(), 0);
    }
}

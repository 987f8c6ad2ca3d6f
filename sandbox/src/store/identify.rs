//! Telling who a visitor is, and what follows when two of them turn out to be one.

use super::State;
use super::visitors::{Data, System, Visitor};
use crate::http::ApiError;
use crate::ids::Id;

impl State {
    /// Tells who a visitor is. `event` is the visit that the landing page saw, if it saw one.
    ///
    /// Answers the visitor, and whether there was no such known visitor before.
    pub(crate) fn identify(&mut self, event: Option<Id>, data: Data, set_once: bool) -> (Id, bool) {
        let now = self.now();
        let seen = event.and_then(|id| self.visits.event(id)).and_then(|event| event.visitor);
        let email = data.email().and_then(|email| self.visitors.with_email(email));
        let phone = || data.system.get(&System::Phone).and_then(|phone| self.visitors.with_phone(phone));
        let known = email.or_else(phone);
        let anonymous = seen.filter(|id| self.visitors.get(*id).is_some_and(Visitor::is_anonymous));
        let (id, created) = match (known, seen) {
            (Some(known), _) => {
                if let Some(anonymous) = anonymous.filter(|id| *id != known) {
                    self.merge(anonymous, known);
                }
                (known, false)
            }
            (None, Some(seen)) => (seen, anonymous.is_some() && data.is_identity()),
            (None, None) => (self.visitors.add(now), true),
        };
        if seen.is_none() {
            self.attach(event, id);
        }
        self.visitors.apply(id, data, set_once, now);
        (id, created)
    }

    /// The data of `PATCH`: like identify, but about this visitor, whose email must not be another's.
    pub(crate) fn update_visitor(&mut self, id: Id, data: Data) -> Result<(), ApiError> {
        let owner = data.email().and_then(|email| self.visitors.with_email(email));
        if let Some(owner) = owner.filter(|owner| *owner != id) {
            let message = format!("visitor.data.$email: this is the email of visitor {owner}");
            return Err(ApiError::new(409, "VISITOR_ALREADY_EXISTS", message));
        }
        let now = self.now();
        self.visitors.apply(id, data, false, now);
        Ok(())
    }

    /// Forgets a visitor. The events stay, without saying whose they are.
    pub(crate) fn delete_visitor(&mut self, id: Id) -> bool {
        let Some(visitor) = self.visitors.remove(id) else {
            return false;
        };
        for device in &visitor.devices {
            self.visits.assign_device(*device, None);
        }
        for event in &visitor.events {
            self.visits.assign_event(*event, None);
        }
        true
    }

    fn merge(&mut self, from: Id, into: Id) {
        let Some(gone) = self.visitors.remove(from) else {
            return;
        };
        for device in &gone.devices {
            self.visits.assign_device(*device, Some(into));
        }
        for event in &gone.events {
            self.visits.assign_event(*event, Some(into));
        }
        let Self { visitors, visits, .. } = self;
        visitors.change(into, |visitor| {
            visitor.devices.extend(gone.devices);
            visitor.events.extend(gone.events);
            visitor.events.sort_by_key(|id| visits.event(*id).map(|event| event.created_at));
            visitor.scans += gone.scans;
            for (key, value) in gone.attributes {
                visitor.attributes.entry(key).or_insert(value);
            }
        });
    }

    /// An event whose visitor was deleted meanwhile becomes the one identified by it.
    fn attach(&mut self, event: Option<Id>, visitor: Id) {
        if let Some(event) = event.and_then(|id| self.visits.assign_event(id, Some(visitor))) {
            let (id, device, scan) = (event.id, event.device, event.scan);
            self.visitors.add_event(visitor, id, scan);
            self.visitors.add_device(visitor, device);
            self.visits.assign_device(device, Some(visitor));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::new_link::NewLink;
    use crate::store::{state, visits::Visit};
    use serde_json::Value;
    use serde_json::json;

    fn data(value: Value) -> Data {
        Data::read(value.as_object().unwrap()).unwrap()
    }

    fn visit(state: &mut State, ip: &str) -> Id {
        let link: NewLink = serde_json::from_value(json!({"destination": "https://a.example"})).unwrap();
        let link = state.create_link(link).unwrap();
        let ip = ip.to_owned();
        state.visit(link, &Visit { ip, ..Visit::default() }).unwrap()
    }

    #[test]
    fn an_anonymous_visitor_is_promoted() {
        let mut state = state();
        let event = visit(&mut state, "1");
        let seen = state.visits.event(event).unwrap().visitor.unwrap();
        let (id, created) = state.identify(Some(event), data(json!({"$email": "A@b.c"})), false);
        assert_eq!((id, created), (seen, true));
        let (id, created) = state.identify(None, data(json!({"$email": "a@B.c", "n": 1})), false);
        assert_eq!((id, created), (seen, false));
        assert_eq!(state.visitors.get(id).unwrap().attributes["n"], 1);
        let (id, created) = state.identify(Some(event), data(json!({"$phone": "+1 415"})), false);
        assert_eq!((id, created), (seen, false), "who was known is not new with one more field");
    }

    #[test]
    fn an_anonymous_visitor_is_merged_into_a_known_one() {
        let mut state = state();
        let (known, created) = state.identify(None, data(json!({"$email": "a@b.c"})), false);
        assert!(created);
        let event = visit(&mut state, "1");
        let anonymous = state.visits.event(event).unwrap().visitor.unwrap();
        let (id, created) = state.identify(Some(event), data(json!({"$email": "a@b.c"})), false);
        assert_eq!((id, created), (known, false));
        assert!(state.visitors.get(anonymous).is_none());
        assert_eq!(state.visitors.get(known).unwrap().events, [event]);
        assert_eq!(state.visits.event(event).unwrap().visitor, Some(known));
        let again = visit(&mut state, "1");
        assert_eq!(state.visits.event(again).unwrap().visitor, Some(known));
    }

    #[test]
    fn set_once_fills_only_what_is_empty() {
        let mut state = state();
        let (id, _) = state.identify(None, data(json!({"$email": "a@b.c", "plan": "free"})), false);
        let more = data(json!({"$email": "a@b.c", "$firstName": "A", "plan": "pro", "seats": 2}));
        state.identify(None, more, true);
        let visitor = state.visitors.get(id).unwrap();
        assert_eq!(visitor.attributes["plan"], "free");
        assert_eq!(visitor.attributes["seats"], 2);
        assert_eq!(visitor.system(System::FirstName), Some("A"));
    }

    #[test]
    fn an_email_has_one_owner() {
        let mut state = state();
        let (a, _) = state.identify(None, data(json!({"$email": "a@b.c"})), false);
        let (b, _) = state.identify(None, data(json!({"$email": "b@b.c"})), false);
        assert!(state.update_visitor(b, data(json!({"$email": "a@b.c"}))).is_err());
        assert!(state.delete_visitor(a));
        assert!(state.update_visitor(b, data(json!({"$email": "a@b.c"}))).is_ok());
        assert!(!state.delete_visitor(a));
    }

    #[test]
    fn data_is_checked() {
        let read = |value: Value| Data::read(value.as_object().unwrap()).map_err(|e| e.message);
        assert!(read(json!({"$email": 1})).unwrap_err().contains("visitor.data.$email"));
        assert!(read(json!({"$mail": "x"})).unwrap_err().contains("$firstName"));
        assert!(read(json!({"plan": null})).unwrap_err().contains("plan"));
    }
}

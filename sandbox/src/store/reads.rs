//! What is read of the events: which of them a list or a number is about.
//!
//! Events lie in order of time, so a start and an end cost nothing for what lies outside, and a visitor knows their own
//! events. All other filters look at every event in that span.

use std::collections::BTreeSet;

use super::State;
use super::visitors::Visitor;
use super::visits::{Device, Event};
use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Page, Window};

/// Which events are meant. An id that is none, `Some(None)`, matches nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Scope {
    pub(crate) link: Option<Option<Id>>,
    pub(crate) visitor: Option<Option<Id>>,
    pub(crate) tag: Option<Option<Id>>,
    /// Of links that lie in this directory itself.
    pub(crate) directory: Option<Option<Id>>,
    /// Both inclusive.
    pub(crate) start: Option<Moment>,
    pub(crate) end: Option<Moment>,
    /// Any of these, in upper case; empty means all.
    pub(crate) countries: Vec<String>,
}

impl Scope {
    /// Whether it is about all that ever happened.
    pub(crate) fn is_everything(&self) -> bool {
        *self == Self::default()
    }
}

impl State {
    /// The events in the scope, newest last.
    pub(crate) fn reading<'a>(&'a self, scope: &'a Scope) -> Box<dyn DoubleEndedIterator<Item = &'a Event> + 'a> {
        match scope.visitor {
            Some(visitor) => {
                let visitor = visitor.and_then(|id| self.visitors.get(id));
                let events = visitor.into_iter().flat_map(|visitor| &visitor.events);
                let events = events.filter_map(|id| self.visits.event(*id));
                Box::new(events.filter(move |event| self.is_in(scope, event)))
            }
            None => {
                let events = self.visits.between(scope.start, scope.end);
                Box::new(events.filter(move |event| self.is_in(scope, event)))
            }
        }
    }

    pub(crate) fn count_events(&self, scope: &Scope) -> usize {
        match scope.is_everything() {
            true => self.visits.len(),
            false => self.reading(scope).count(),
        }
    }

    pub(crate) fn page_of_events(&self, scope: &Scope, window: &Window) -> Page {
        self.visits.page(window, [scope.start, scope.end], |event| self.is_in(scope, event))
    }

    /// The visitors whose events are in the scope; all there are, if it is everything.
    pub(crate) fn audience(&self, scope: &Scope) -> Vec<&Visitor> {
        if scope.is_everything() {
            return self.visitors.iter().collect();
        }
        let ids: BTreeSet<Id> = self.reading(scope).filter_map(|event| event.visitor).collect();
        ids.into_iter().filter_map(|id| self.visitors.get(id)).collect()
    }

    pub(crate) fn device_of_event(&self, event: &Event) -> Option<&Device> {
        self.visits.device(event.device)
    }

    fn is_in(&self, scope: &Scope, event: &Event) -> bool {
        let country = || self.device_of_event(event).and_then(|device| device.country.as_ref());
        let directory = || self.links.get(event.link).and_then(|link| link.directory);
        scope.link.is_none_or(|id| id == Some(event.link))
            && scope.visitor.is_none_or(|id| id.is_some() && id == event.visitor)
            && scope.tag.is_none_or(|id| id.is_some_and(|id| event.tags.contains(&id)))
            && scope.start.is_none_or(|start| event.created_at >= start)
            && scope.end.is_none_or(|end| event.created_at <= end)
            && scope.directory.is_none_or(|id| id.is_some() && id == directory())
            && (scope.countries.is_empty() || country().is_some_and(|country| scope.countries.contains(country)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::new_link::NewLink;
    use crate::store::{state, visits::Visit};
    use serde_json::json;

    /// Two links, the second in a directory; five visits from two places, alternately.
    fn filled() -> (State, [Id; 2], Id) {
        let mut state = state();
        let links = [(); 2].map(|()| {
            let link: NewLink = serde_json::from_value(json!({"destination": "https://a.example"})).unwrap();
            state.create_link(link).unwrap()
        });
        let directory = Id::random();
        state.links.change(links[1], |link| link.directory = Some(directory));
        for n in 0..5 {
            let country = Some(if n < 2 { "DE" } else { "FR" }.to_owned());
            let visit = Visit { ip: format!("{}", n % 2), user_agent: format!("{n}"), country, ..Visit::default() };
            state.visit(links[n % 2], &visit).unwrap();
        }
        (state, links, directory)
    }

    fn count(state: &State, scope: Scope) -> usize {
        let count = state.count_events(&scope);
        assert_eq!(count, state.reading(&scope).rev().count());
        let window = Window::new(Some(100), None, "x", true, None).unwrap();
        assert_eq!(count, state.page_of_events(&scope, &window).ids.len());
        count
    }

    #[test]
    fn every_filter_counts() {
        let (state, links, directory) = filled();
        assert_eq!(count(&state, Scope::default()), 5);
        assert_eq!(count(&state, Scope { link: Some(Some(links[0])), ..Scope::default() }), 3);
        assert_eq!(count(&state, Scope { link: Some(None), ..Scope::default() }), 0);
        assert_eq!(count(&state, Scope { directory: Some(Some(directory)), ..Scope::default() }), 2);
        assert_eq!(count(&state, Scope { directory: Some(None), ..Scope::default() }), 0);
        assert_eq!(count(&state, Scope { countries: vec!["FR".into()], ..Scope::default() }), 3);
        assert_eq!(count(&state, Scope { tag: Some(Some(links[0])), ..Scope::default() }), 0);
        let visitor = state.visits.between(None, None).next().unwrap().visitor;
        assert_eq!(count(&state, Scope { visitor: Some(visitor), ..Scope::default() }), 1);
        assert_eq!(state.audience(&Scope { link: Some(Some(links[0])), ..Scope::default() }).len(), 3);
    }

    #[test]
    fn pages_of_a_span_follow_one_another() {
        let (state, ..) = filled();
        let times: Vec<Moment> = state.visits.between(None, None).map(|event| event.created_at).collect();
        let scope = Scope { start: Some(times[1]), end: Some(times[3]), ..Scope::default() };
        for descending in [true, false] {
            let (mut seen, mut token) = (Vec::new(), None::<String>);
            loop {
                let window = Window::new(Some(1), token.as_deref(), "x", descending, None).unwrap();
                let page = state.page_of_events(&scope, &window);
                seen.extend(page.ids.iter().map(|id| state.visits.event(*id).unwrap().created_at));
                token = page.next;
                if token.is_none() {
                    break;
                }
            }
            if descending {
                seen.reverse();
            }
            assert_eq!(seen, times[1..=3]);
        }
    }

    #[test]
    fn a_span_has_both_its_ends() {
        let (state, ..) = filled();
        let times: Vec<Moment> = state.visits.between(None, None).map(|event| event.created_at).collect();
        let span = |start, end| count(&state, Scope { start, end, ..Scope::default() });
        assert_eq!(span(Some(times[1]), Some(times[3])), 3);
        assert_eq!(span(Some(times[4]), None), 1);
        assert_eq!(span(None, Some(times[0])), 1);
        assert_eq!(span(Some(times[3]), Some(times[1])), 0, "a span that ends before it begins");
    }
}

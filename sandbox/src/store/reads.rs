//! What is read of the events: which of them a list or a number is about.
//!
//! Events lie in order of time, all together, by link and by tag; a visitor and a directory know theirs. So a read goes
//! through the fewest events that all of the scope must be among, and of these only through the span from start to end.
//! Countries are looked for among those, without a look at the events themselves.

use std::collections::BTreeSet;

use super::State;
use super::table::Slot;
use super::timeline::{Source, When, span};
use super::visitors::Visitor;
use super::visits::{Device, Event};
use crate::clock::Moment;
use crate::ids::Id;
use crate::page::{Key, Page, Window};

/// Which events are meant. An id that is none, `Some(None)`, matches nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Scope {
    pub(crate) link: Option<Option<Id>>,
    pub(crate) visitor: Option<Option<Id>>,
    pub(crate) tag: Option<Option<Id>>,
    /// Of links that lie in this directory itself: where the API means sub-directories too, it says so.
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
    /// The fewest events that all of the scope are among, and the filters that they all pass.
    fn source(&self, scope: &Scope) -> (Source<'_>, Scope) {
        let timeline = self.visits.timeline();
        let mut sources = vec![(Source::List(&timeline.all), Scope::default())];
        if let Some(tag) = scope.tag {
            sources.push((Source::List(timeline.with_tag(tag)), Scope { tag: Some(tag), ..Scope::default() }));
        }
        if let Some(link) = scope.link {
            sources.push((Source::List(timeline.of_link(link)), Scope { link: Some(link), ..Scope::default() }));
        }
        if let Some(visitor) = scope.visitor {
            let row = visitor.and_then(|id| self.visitors.get(id));
            let slots = row.into_iter().flat_map(|row| &row.events).filter_map(|id| self.visits.events.slot(*id));
            let source = Source::picked(slots, &self.visits.events);
            sources.push((source, Scope { visitor: Some(visitor), ..Scope::default() }));
        }
        if let (Some(directory), None, None) = (scope.directory, scope.link, scope.visitor) {
            let links = directory.map(|id| self.links.ids_in(id)).unwrap_or_default();
            let slots = links.into_iter().flat_map(|link| timeline.of_link(Some(link)).iter());
            let source = Source::picked(slots, &self.visits.events);
            sources.push((source, Scope { directory: Some(directory), ..Scope::default() }));
        }
        // Of two of the same size, the one that passes a filter: nothing is to be looked at then to count.
        let fewest = sources.into_iter().rev().min_by_key(|(source, _)| source.len());
        fewest.unwrap_or((Source::List(&timeline.all), Scope::default()))
    }

    /// The events in the scope, newest last.
    pub(crate) fn reading<'a>(&'a self, scope: &'a Scope) -> Box<dyn DoubleEndedIterator<Item = &'a Event> + 'a> {
        self.within(scope, span(scope.start, scope.end))
    }

    fn within<'a>(&'a self, scope: &'a Scope, span: [When; 2]) -> Box<dyn DoubleEndedIterator<Item = &'a Event> + 'a> {
        let slots = self.slots(self.source(scope).0, scope, span);
        let events = slots.filter_map(|slot| self.visits.events.at(slot)).map(|(_, event)| event);
        Box::new(events.filter(move |event| self.is_in(scope, event)))
    }

    /// The events of a source that are in the span, and from the countries.
    fn slots<'a>(
        &'a self,
        source: Source<'a>,
        scope: &Scope,
        span: [When; 2],
    ) -> impl DoubleEndedIterator<Item = Slot> + 'a {
        let wanted = self.visits.origins().among(&scope.countries);
        source.within(span, &self.visits.events).filter(move |slot| wanted(*slot))
    }

    pub(crate) fn count_events(&self, scope: &Scope) -> usize {
        let (source, passed) = self.source(scope);
        let (span, countries) = (span(scope.start, scope.end), scope.countries.clone());
        let passed = Scope { start: scope.start, end: scope.end, countries, ..passed };
        if passed != *scope {
            self.reading(scope).count()
        } else if scope.countries.is_empty() {
            source.count_within(span, &self.visits.events)
        } else {
            self.slots(source, scope, span).count()
        }
    }

    /// A page of those in the scope. It looks at nothing outside of the span, nor at what was on the pages before.
    pub(crate) fn page_of_events(&self, scope: &Scope, window: &Window) -> Page {
        let [mut first, mut after] = span(scope.start, scope.end);
        let last = window.after().and_then(|(key, id)| match key {
            Key::Number(micros) => Some((micros, id)),
            Key::Text(_) => None,
        });
        match (last, window.is_descending()) {
            (Some(last), true) => after = last.min(after).max(first),
            (Some(last), false) => first = last.max(first).min(after),
            (None, _) => {}
        }
        let events =
            self.within(scope, [first, after]).map(|event| event.id).filter(|id| last.is_none_or(|l| l.1 != *id));
        let key = |id| self.visits.event(id).map(|event| Key::Number(event.created_at.micros()));
        match window.is_descending() {
            true => window.page(events.rev(), key),
            false => window.page(events, key),
        }
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

    /// Whether it is in the scope but for its country.
    fn is_in(&self, scope: &Scope, event: &Event) -> bool {
        let directory = || self.links.get(event.link).and_then(|link| link.directory);
        scope.link.is_none_or(|id| id == Some(event.link))
            && scope.visitor.is_none_or(|id| id.is_some() && id == event.visitor)
            && scope.tag.is_none_or(|id| id.is_some_and(|id| event.tags.contains(&id)))
            && scope.start.is_none_or(|start| event.created_at >= start)
            && scope.end.is_none_or(|end| event.created_at <= end)
            && scope.directory.is_none_or(|id| id.is_some() && id == directory())
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
        let visitor = state.visits.iter().next().unwrap().visitor;
        assert_eq!(count(&state, Scope { visitor: Some(visitor), ..Scope::default() }), 1);
        assert_eq!(state.audience(&Scope { link: Some(Some(links[0])), ..Scope::default() }).len(), 3);
    }

    #[test]
    fn an_event_is_where_its_device_is_by_now() {
        let (mut state, links, _) = filled();
        let from = |country: &str| Scope { countries: vec![country.into()], ..Scope::default() };
        assert_eq!(["DE", "FR", "US", ""].map(|country| count(&state, from(country))), [2, 3, 0, 0]);
        let device = |country: Option<&str>| Visit {
            ip: "0".to_owned(),
            user_agent: "0".to_owned(),
            country: country.map(str::to_owned),
            ..Visit::default()
        };
        state.visit(links[0], &device(Some("US"))).unwrap();
        state.visit(links[0], &device(None)).unwrap();
        let counts = |state: &State| ["DE", "FR", "US"].map(|country| count(state, from(country)));
        assert_eq!(counts(&state), [1, 3, 3], "who does not say where they are is where they were");
        state.visit(links[0], &Visit { ip: "9".to_owned(), ..Visit::default() }).unwrap();
        assert_eq!((counts(&state), count(&state, Scope::default())), ([1, 3, 3], 8), "nobody knows where");
        let both = Scope { countries: vec!["US".into(), "DE".into()], ..Scope::default() };
        assert_eq!(count(&state, both.clone()), 4);
        assert_eq!(count(&state, Scope { link: Some(Some(links[0])), ..both }), 3);
        state.visits.reindex();
        assert_eq!(counts(&state), [1, 3, 3]);
    }

    #[test]
    fn filters_that_come_together_must_all_hold() {
        let (state, links, directory) = filled();
        let visitor = state.visits.iter().next().unwrap().visitor;
        let times: Vec<Moment> = state.visits.iter().map(|event| event.created_at).collect();
        let one = Scope { link: Some(Some(links[0])), ..Scope::default() };
        assert_eq!(count(&state, Scope { visitor: Some(visitor), ..one.clone() }), 1);
        assert_eq!(count(&state, Scope { link: Some(Some(links[1])), visitor: Some(visitor), ..Scope::default() }), 0);
        assert_eq!(count(&state, Scope { directory: Some(Some(directory)), ..one.clone() }), 0);
        assert_eq!(count(&state, Scope { countries: vec!["FR".into()], ..one.clone() }), 2);
        assert_eq!(count(&state, Scope { start: Some(times[1]), end: Some(times[3]), ..one.clone() }), 1);
        let within = Scope { directory: Some(Some(directory)), start: Some(times[2]), ..Scope::default() };
        assert_eq!(count(&state, within), 1);
    }

    #[test]
    fn a_read_goes_through_as_few_events_as_it_can() {
        let (state, links, directory) = filled();
        let looks_at = |scope: Scope| state.source(&scope).0.len();
        assert_eq!(looks_at(Scope::default()), 5);
        assert_eq!(looks_at(Scope { link: Some(Some(links[1])), ..Scope::default() }), 2);
        assert_eq!(looks_at(Scope { link: Some(None), ..Scope::default() }), 0);
        assert_eq!(looks_at(Scope { tag: Some(Some(links[0])), ..Scope::default() }), 0);
        assert_eq!(looks_at(Scope { directory: Some(Some(directory)), ..Scope::default() }), 2);
        let visitor = state.visits.iter().next().unwrap().visitor;
        let both = Scope { visitor: Some(visitor), link: Some(Some(links[0])), ..Scope::default() };
        assert_eq!(looks_at(both), 1);
    }

    #[test]
    fn what_was_loaded_is_found_as_before() {
        let (mut state, links, _) = filled();
        let scope = Scope { link: Some(Some(links[0])), ..Scope::default() };
        let before: Vec<Id> = state.reading(&scope).map(|event| event.id).collect();
        state.visits.reindex();
        assert_eq!(state.reading(&scope).map(|event| event.id).collect::<Vec<_>>(), before);
        assert_eq!((before.len(), count(&state, Scope::default())), (3, 5));
    }

    #[test]
    fn pages_of_a_span_follow_one_another() {
        let (state, ..) = filled();
        let times: Vec<Moment> = state.visits.iter().map(|event| event.created_at).collect();
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
        let times: Vec<Moment> = state.visits.iter().map(|event| event.created_at).collect();
        let span = |start, end| count(&state, Scope { start, end, ..Scope::default() });
        assert_eq!(span(Some(times[1]), Some(times[3])), 3);
        assert_eq!(span(Some(times[4]), None), 1);
        assert_eq!(span(None, Some(times[0])), 1);
        assert_eq!(span(Some(times[3]), Some(times[1])), 0, "a span that ends before it begins");
    }
}

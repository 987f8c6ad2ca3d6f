//! Lists of visitors, and which attributes they have.
//!
//! `linkId` looks at that link's events only. `search` and attribute filters look at every visitor, or at every one of
//! the link; a list without them does not.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::visitors::{raw, render};
use super::{Call, Handler, csv, events, object};
use crate::http::{ApiError, Query, Reply};
use crate::ids::Id;
use crate::page::{Index, Sizes, Window};
use crate::store::State;
use crate::store::reads::Scope;
use crate::store::visitors::{System, Visitor, VisitorOrder};

pub(super) mod filter;

use self::filter::{Condition, Filter};

const SIZES: Sizes = Sizes { default: 50, most: 200 };

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "VisitorsService_Search" => search,
        "VisitorsService_ListAttributeKeys" => attributes,
        _ => return None,
    })
}

/// Which visitors are asked for, and how they are to be told of. The body of a search, as the document has it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Roster {
    attribute_filters: Vec<Filter>,
    email: String,
    include: Vec<String>,
    link_id: String,
    page_size: Option<i64>,
    page_token: String,
    response_format: String,
    search: String,
    sort_direction: String,
    sort_field: String,
}

impl Roster {
    fn from_query(query: &Query) -> Self {
        let text = |name| query.get(name).unwrap_or_default().to_owned();
        let token = query.get("pageToken").or_else(|| query.get("cursor"));
        Self {
            attribute_filters: Vec::new(),
            email: text("email"),
            include: query.all("include").map(str::to_owned).collect(),
            link_id: text("linkId"),
            page_size: query.get("pageSize").and_then(|size| size.parse().ok()),
            page_token: token.unwrap_or_default().to_owned(),
            response_format: text("responseFormat"),
            search: text("search"),
            sort_direction: text("sortDirection"),
            sort_field: text("sortField"),
        }
    }

    fn order(&self) -> (VisitorOrder, &'static str) {
        match self.sort_field.as_str() {
            "VISITOR_SORT_FIELD_VISIT_COUNT" => (VisitorOrder::Visits, "visitors by visits"),
            "VISITOR_SORT_FIELD_DEVICE_COUNT" => (VisitorOrder::Devices, "visitors by devices"),
            "VISITOR_SORT_FIELD_QRCODE_COUNT" => (VisitorOrder::Scans, "visitors by scans"),
            _ => (VisitorOrder::Created, "visitors by created"),
        }
    }

    fn answer(&self, state: &State) -> Result<Reply, ApiError> {
        let conditions = Condition::all(&self.attribute_filters)?;
        let text = self.search.to_lowercase();
        let link = (!self.link_id.is_empty()).then(|| Id::parse(&self.link_id));
        let is_email = |own: &str| own.eq_ignore_ascii_case(&self.email);
        let keep = |visitor: &Visitor| {
            (self.email.is_empty() || visitor.system(System::Email).is_some_and(is_email))
                && (text.is_empty() || mentions(visitor, &text))
                && conditions.iter().all(|condition| condition.holds(visitor))
        };
        let cut = |order, window: &Window| match link {
            None => state.visitors.list(order, window, keep),
            Some(link) => {
                let scope = Scope { link: Some(link), ..Scope::default() };
                let visitors = state.audience(&scope).into_iter().filter(|visitor| keep(visitor));
                let index: Index = visitors.map(|visitor| visitor.key(order)).collect();
                (window.cut(&index, |_| true), index.len())
            }
        };
        let ((order, name), descending) = (self.order(), self.sort_direction != "SORT_DIRECTION_ASC");
        if self.response_format == "RESPONSE_FORMAT_CSV" {
            let all = Window::new(Some(i64::MAX), None, name, descending, None)?;
            let (page, _) = cut(order, &all);
            return Ok(Reply::ok(&as_csv(state, &page.ids)));
        }
        let window = Window::new(self.page_size, Some(&self.page_token), name, descending, Some(SIZES))?;
        let (page, total) = cut(order, &window);
        let include: Vec<&str> = self.include.iter().map(String::as_str).collect();
        let visitors = page.ids.iter().filter_map(|id| state.visitors.get(*id));
        let visitors: Vec<Value> = visitors.map(|visitor| render(state, visitor, &include)).collect();
        let json = object(json!({
            "visitors": visitors,
            "hasMore": page.next.is_some(),
            "nextPageToken": page.next,
            "totalCount": total,
        }));
        Ok(Reply::ok(&json!({"json": json})))
    }
}

pub(super) fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    Roster::from_query(call.query).answer(state)
}

fn search(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    call.take::<Roster>()?.answer(state)
}

/// Whether a text is in any of a visitor's fields or attributes.
fn mentions(visitor: &Visitor, text: &str) -> bool {
    let holds = |field: &str| field.to_lowercase().contains(text);
    visitor.system.values().any(|field| holds(field)) || visitor.attributes.values().any(|value| holds(&raw(value)))
}

fn as_csv(state: &State, ids: &[Id]) -> Value {
    const HEADER: [&str; 7] = ["id", "email", "phone", "firstName", "lastName", "visitCount", "createdAt"];
    let row = |visitor: &Visitor| {
        let system = System::ALL.map(|(_, field)| visitor.system(field).unwrap_or_default().to_owned());
        let mut row = vec![visitor.id.to_string()];
        row.extend(system);
        row.extend([visitor.events.len().to_string(), visitor.created_at.to_string()]);
        row
    };
    let visitors = ids.iter().filter_map(|id| state.visitors.get(*id));
    csv(&HEADER, visitors.map(row))
}

/// The keys that the visitors in the scope have, by name. Of several types, a key has the one that most values have.
fn attributes(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let mut seen: BTreeMap<&str, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for visitor in state.audience(&events::scope(call.query)) {
        let system = System::ALL.into_iter().filter(|(_, field)| visitor.system(*field).is_some());
        let system = system.map(|(key, _)| (key, "VISITOR_ATTRIBUTE_TYPE_STRING"));
        let own = visitor.attributes.keys().filter_map(|key| Some((key.as_str(), visitor.captured(key)?.name())));
        for (key, kind) in system.chain(own) {
            *seen.entry(key).or_default().entry(kind).or_default() += 1;
        }
    }
    let most = |kinds: &BTreeMap<&'static str, usize>| kinds.iter().max_by_key(|(_, n)| **n).map(|(kind, _)| *kind);
    let attributes = seen.iter().map(|(key, kinds)| json!({"key": key, "type": most(kinds)}));
    Ok(Reply::ok(&json!({
        "attributeKeys": seen.keys().collect::<Vec<_>>(),
        "attributes": attributes.collect::<Vec<_>>(),
    })))
}

//! Which kind of link a workspace mostly makes.

use serde_json::{Value, json};

use crate::http::{ApiError, Reply};
use crate::ops::metrics::Tally;
use crate::ops::{Call, steps};
use crate::page::Window;
use crate::store::State;
use crate::store::links::{Filter, Order};

/// The latest links say what the next one will be, however many there are.
const LATEST: i64 = 100;

pub(super) fn get(state: &mut State, _: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::new(Some(LATEST), None, "links by created", true, None)?;
    let (page, _) = state.links.list(&Filter::default(), Order::Created, &window);
    let links = page.ids.iter().filter_map(|id| state.links.get(*id));
    let workflows: Vec<Value> = links.map(|link| steps::render_all(&state.workflow(link))).collect();
    Ok(Reply::ok(&json!({"preferredLinkType": preferred(&workflows)})))
}

/// The kind of more than half of them, else a mix.
fn preferred(workflows: &[Value]) -> String {
    let mut tally = Tally::default();
    for workflow in workflows {
        tally.count(Some(kind(workflow)));
    }
    let kind = match tally.ranked().first() {
        None => "URL",
        Some((kind, count)) if count * 2 > workflows.len() => kind,
        Some(_) => "MIX",
    };
    format!("PREFERRED_LINK_TYPE_{kind}")
}

/// By the step that makes it more than an address, if there is one.
fn kind(workflow: &Value) -> &'static str {
    let steps = workflow.as_array().into_iter().flatten();
    let mut telling = steps.filter_map(|step| match step["eventAction"].as_str()? {
        "EVENT_ACTION_CONTACT_CARD" => Some("CONTACT_CARD"),
        "EVENT_ACTION_SOCIAL_LINKS_PAGE" => Some("SOCIAL_LINKS_PAGE"),
        "EVENT_ACTION_OPEN_MEDIA" => Some("OPEN_MEDIA"),
        _ => None,
    });
    telling.next().unwrap_or("URL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_links_say_what_is_preferred() {
        let preferred = |exits: &[&str]| {
            let step = |action: &&str| json!([{"eventAction": "EVENT_ACTION_LINK_VISIT"}, {"eventAction": format!("EVENT_ACTION_{action}")}]);
            let workflows: Vec<Value> = exits.iter().map(step).collect();
            preferred(&workflows).replace("PREFERRED_LINK_TYPE_", "")
        };
        assert_eq!(preferred(&[]), "URL");
        assert_eq!(preferred(&["CLIENT_REDIRECT", "OPEN_MEDIA", "CLIENT_REDIRECT"]), "URL");
        assert_eq!(preferred(&["CONTACT_CARD", "CONTACT_CARD", "CLIENT_REDIRECT"]), "CONTACT_CARD");
        assert_eq!(preferred(&["SOCIAL_LINKS_PAGE", "OPEN_MEDIA"]), "MIX");
    }
}

//! Payloads of workflow steps: their only member determines what the step does, and which branches lead on from it.

use serde_json::{Map, Value, json};

use super::links;
use crate::base::ids::Id;
use crate::base::message::ApiError;
use crate::store::Fields;

/// The member of a redirect, with which the workflow of a new link ends.
pub(crate) const REDIRECT: &str = "clientRedirect";
pub(crate) const ENTRY: &str = "linkVisit";
const EXITS: [&str; 5] = [REDIRECT, "openMedia", "thankYouPage", "vcard", "socialLinks"];

/// A branch by its id, with its label.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    pub(crate) id: String,
    pub(crate) label: String,
}

pub(crate) fn is_exit(member: &str) -> bool {
    EXITS.contains(&member)
}

fn is_condition(member: &str) -> bool {
    member.ends_with("Condition")
}

pub(crate) fn kind(member: &str) -> &'static str {
    match member {
        ENTRY => "KIND_ENTRY",
        member if is_exit(member) => "KIND_EXIT",
        member if is_condition(member) => "KIND_CONDITION",
        _ => "KIND_INTERACTION",
    }
}

/// The `EventAction` of a member: mostly its name in upper case.
pub(crate) fn event_action(member: &str) -> String {
    let mut action = "EVENT_ACTION_".to_owned();
    match member {
        "password" => action += "PASSWORD_VERIFY",
        "form" => action += "FORM_SUBMIT",
        "vcard" => action += "CONTACT_CARD",
        "socialLinks" => action += "SOCIAL_LINKS_PAGE",
        member => {
            for letter in member.chars() {
                action.extend(letter.is_uppercase().then_some('_'));
                action.extend(letter.to_uppercase());
            }
        }
    }
    action
}

pub(crate) fn renders_page(member: &str) -> bool {
    !matches!(member, ENTRY | REDIRECT | "openMedia") && !is_condition(member)
}

/// The list in the content with a branch for each item, and the field of an item that identifies the branch.
fn items(member: &str) -> Option<(&'static str, &'static str)> {
    Some(match member {
        "multiLink" => ("buttons", "id"),
        "countryCondition" => ("countries", "countryCode"),
        "languageCondition" => ("languages", "languageCode"),
        "timeOfDayCondition" => ("ranges", "id"),
        "visitTypeCondition" => ("options", "value"),
        member if is_condition(member) => ("options", "id"),
        _ => return None,
    })
}

/// Whether the content has a `nextStepId` and an `elseNextStepId` of its own.
fn has_next_and_else(member: &str) -> bool {
    matches!(member, "chatBot" | "locationRequest")
}

pub(crate) fn is_composite(member: &str) -> bool {
    items(member).is_some() || has_next_and_else(member)
}

/// The branches of a step.
pub(crate) fn branches(member: &str, content: &Fields) -> Vec<Branch> {
    let branch = |id: &str, label: &str| Branch { id: id.to_owned(), label: label.to_owned() };
    if is_exit(member) {
        return Vec::new();
    }
    let mut branches = match items(member) {
        None => vec![branch("next", "Next")],
        Some((list, key)) => {
            let items = content.get(list).and_then(Value::as_array).into_iter().flatten();
            let items = items.filter_map(|item| {
                let id = item[key].as_str()?;
                Some(branch(id, item["label"].as_str().or(item["name"].as_str()).unwrap_or(id)))
            });
            items.collect()
        }
    };
    if is_condition(member) || has_next_and_else(member) {
        branches.push(branch("else", "Else"));
    }
    branches
}

/// Removes the connections from a content as it was sent, and returns the step ids by branch. Items get ids.
pub(crate) fn take_connections(member: &str, content: &mut Fields) -> Fields {
    let mut next = Map::new();
    let mut connect = |branch: &str, step: Option<Value>| {
        if let Some(step) = step.filter(|step| step.as_str().is_some_and(|step| !step.is_empty())) {
            next.insert(branch.to_owned(), step);
        }
    };
    connect("next", content.remove("nextStepId"));
    connect("else", content.remove("elseNextStepId"));
    if let Some((list, key)) = items(member) {
        let items = content.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for item in items.filter_map(Value::as_object_mut) {
            if key == "id" && item.get(key).and_then(Value::as_str).is_none_or(str::is_empty) {
                item.insert(key.to_owned(), Id::random().into());
            }
            let step = item.remove("nextStepId");
            connect(item.get(key).and_then(Value::as_str).unwrap_or_default(), step);
        }
    }
    next
}

/// The payload with its connections, as the API returns it.
pub(crate) fn with_connections(member: &str, content: &Fields, next: &Fields) -> Value {
    let mut content = content.clone();
    let fixed = [("next", "nextStepId", has_next_and_else(member)), ("else", "elseNextStepId", is_composite(member))];
    for (branch, field, _) in fixed.into_iter().filter(|(.., has)| *has) {
        content.extend(next.get(branch).map(|step| (field.to_owned(), step.clone())));
    }
    if let Some((list, key)) = items(member) {
        for item in content.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(step) = item[key].as_str().and_then(|id| next.get(id)) {
                item["nextStepId"] = step.clone();
            }
        }
    }
    json!({ member: content })
}

/// Rejects a content by what its schema does not express.
pub(crate) fn check(member: &str, content: &Fields) -> Result<(), ApiError> {
    let required = match member {
        "thankYouPage" | "messagePage" => "title",
        REDIRECT => "destination",
        "password" => "password",
        _ => "",
    };
    let field = format!("payload.{member}.{required}");
    let text = content.get(required).and_then(Value::as_str).unwrap_or_default();
    if !required.is_empty() && text.is_empty() {
        return Err(ApiError::field(&field, "is required"));
    }
    if member == REDIRECT {
        links::check_destination(&field, text)?;
    }
    let branches = branches(member, content);
    let repeats = |at: usize| branches[..at].iter().any(|before| before.id == branches[at].id);
    match (0..branches.len()).find(|at| branches[*at].id.is_empty() || repeats(*at)) {
        Some(at) => {
            let message = format!("the branch {:?} must have an id that no other branch has", branches[at].id);
            Err(ApiError::field(&format!("payload.{member}"), message))
        }
        None => Ok(()),
    }
}

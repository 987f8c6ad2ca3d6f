//! What a workflow step does: the one member of its payload says it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::new_link::check_destination;
use crate::http::ApiError;
use crate::ids::Id;

/// A kind of payload.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Action {
    /// The member of the payload.
    pub(crate) member: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) event: &'static str,
    pub(crate) renders_page: bool,
    ways: Ways,
}

/// The branches that lead on from a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ways {
    None,
    Next,
    NextElse,
    /// One for each item of a list, told by a field of it; with `else` behind them where the flag is set.
    Items(&'static str, &'static str, bool),
}

pub(crate) const ENTRY: &str = "KIND_ENTRY";
pub(crate) const EXIT: &str = "KIND_EXIT";
pub(crate) const INTERACTION: &str = "KIND_INTERACTION";
pub(crate) const CONDITION: &str = "KIND_CONDITION";
const OPTIONS: Ways = Ways::Items("options", "id", true);

const fn action(member: &'static str, kind: &'static str, event: &'static str, page: bool, ways: Ways) -> Action {
    Action { member, kind, event, renders_page: page, ways }
}

pub(crate) const ACTIONS: [Action; 25] = [
    action("linkVisit", ENTRY, "EVENT_ACTION_LINK_VISIT", false, Ways::Next),
    action("clientRedirect", EXIT, "EVENT_ACTION_CLIENT_REDIRECT", false, Ways::None),
    action("openMedia", EXIT, "EVENT_ACTION_OPEN_MEDIA", false, Ways::None),
    action("thankYouPage", EXIT, "EVENT_ACTION_THANK_YOU_PAGE", true, Ways::None),
    action("vcard", EXIT, "EVENT_ACTION_CONTACT_CARD", true, Ways::None),
    action("socialLinks", EXIT, "EVENT_ACTION_SOCIAL_LINKS_PAGE", true, Ways::None),
    action("password", INTERACTION, "EVENT_ACTION_PASSWORD_VERIFY", true, Ways::Next),
    action("form", INTERACTION, "EVENT_ACTION_FORM_SUBMIT", true, Ways::Next),
    action("messagePage", INTERACTION, "EVENT_ACTION_MESSAGE_PAGE", true, Ways::Next),
    action("multiLink", INTERACTION, "EVENT_ACTION_MULTI_LINK", true, Ways::Items("buttons", "id", false)),
    action("locationRequest", INTERACTION, "EVENT_ACTION_LOCATION_REQUEST", true, Ways::NextElse),
    action("chatBot", INTERACTION, "EVENT_ACTION_CHAT_BOT", true, Ways::NextElse),
    action(
        "countryCondition",
        CONDITION,
        "EVENT_ACTION_COUNTRY_CONDITION",
        false,
        Ways::Items("countries", "countryCode", true),
    ),
    action(
        "languageCondition",
        CONDITION,
        "EVENT_ACTION_LANGUAGE_CONDITION",
        false,
        Ways::Items("languages", "languageCode", true),
    ),
    action(
        "visitTypeCondition",
        CONDITION,
        "EVENT_ACTION_VISIT_TYPE_CONDITION",
        false,
        Ways::Items("options", "value", true),
    ),
    action(
        "timeOfDayCondition",
        CONDITION,
        "EVENT_ACTION_TIME_OF_DAY_CONDITION",
        false,
        Ways::Items("ranges", "id", true),
    ),
    action("dayOfWeekCondition", CONDITION, "EVENT_ACTION_DAY_OF_WEEK_CONDITION", false, OPTIONS),
    action("dayOfMonthCondition", CONDITION, "EVENT_ACTION_DAY_OF_MONTH_CONDITION", false, OPTIONS),
    action("specificDateCondition", CONDITION, "EVENT_ACTION_SPECIFIC_DATE_CONDITION", false, OPTIONS),
    action("deviceTypeCondition", CONDITION, "EVENT_ACTION_DEVICE_TYPE_CONDITION", false, OPTIONS),
    action("devicePlatformCondition", CONDITION, "EVENT_ACTION_DEVICE_PLATFORM_CONDITION", false, OPTIONS),
    action("deviceBrowserCondition", CONDITION, "EVENT_ACTION_DEVICE_BROWSER_CONDITION", false, OPTIONS),
    action("deviceBrandCondition", CONDITION, "EVENT_ACTION_DEVICE_BRAND_CONDITION", false, OPTIONS),
    action("deviceActorCondition", CONDITION, "EVENT_ACTION_DEVICE_ACTOR_CONDITION", false, OPTIONS),
    action("visitorDataCondition", CONDITION, "EVENT_ACTION_VISITOR_DATA_CONDITION", false, OPTIONS),
];

/// A branch by its id, and what it is called.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    pub(crate) id: String,
    pub(crate) label: String,
}

impl Action {
    pub(crate) fn of(member: &str) -> Option<&'static Self> {
        ACTIONS.iter().find(|action| action.member == member)
    }

    pub(crate) fn is_composite(&self) -> bool {
        !matches!(self.ways, Ways::None | Ways::Next)
    }

    /// The branches of a step with this content.
    pub(crate) fn branches(&self, content: &Map<String, Value>) -> Vec<Branch> {
        let branch = |id: &str, label: &str| Branch { id: id.to_owned(), label: label.to_owned() };
        match self.ways {
            Ways::None => Vec::new(),
            Ways::Next => vec![branch("next", "Next")],
            Ways::NextElse => vec![branch("next", "Next"), branch("else", "Else")],
            Ways::Items(list, key, otherwise) => {
                let items = content.get(list).and_then(Value::as_array).into_iter().flatten();
                let items = items.filter_map(|item| {
                    let id = item[key].as_str()?;
                    let label = item["label"].as_str().or(item["name"].as_str()).unwrap_or(id);
                    Some(branch(id, label))
                });
                items.chain(otherwise.then(|| branch("else", "Else"))).collect()
            }
        }
    }

    /// Takes the connections out of a content as it was sent: they are kept apart from it.
    pub(crate) fn take_connections(&self, content: &mut Map<String, Value>) -> Result<BTreeMap<String, Id>, ApiError> {
        let mut connections = BTreeMap::new();
        let mut connect = |branch: &str, step: Option<Value>| {
            let step = step.and_then(|step| step.as_str().map(str::to_owned)).filter(|step| !step.is_empty());
            let Some(step) = step else {
                return Ok(());
            };
            let id =
                Id::parse(&step).ok_or_else(|| ApiError::field("nextStepId", format!("there is no step {step}")))?;
            connections.insert(branch.to_owned(), id);
            Ok(())
        };
        connect("next", content.remove("nextStepId"))?;
        connect("else", content.remove("elseNextStepId"))?;
        if let Ways::Items(list, key, _) = self.ways {
            for item in content.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                let Some(fields) = item.as_object_mut() else {
                    continue;
                };
                if key == "id" && fields.get(key).and_then(Value::as_str).is_none_or(str::is_empty) {
                    fields.insert(key.to_owned(), json!(Id::random()));
                }
                let id = fields.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                connect(&id, fields.remove("nextStepId"))?;
            }
        }
        Ok(connections)
    }

    /// The content with its connections in it, as the API shows it.
    pub(crate) fn with_connections(&self, content: &Map<String, Value>, next: &BTreeMap<String, Id>) -> Value {
        let mut content = content.clone();
        let has_next = matches!(self.ways, Ways::NextElse);
        let has_else = has_next || matches!(self.ways, Ways::Items(_, _, true));
        for (branch, field, has) in [("next", "nextStepId", has_next), ("else", "elseNextStepId", has_else)] {
            if let Some(step) = next.get(branch).filter(|_| has) {
                content.insert(field.to_owned(), json!(step));
            }
        }
        if let Ways::Items(list, key, _) = self.ways {
            for item in content.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(step) = item[key].as_str().and_then(|id| next.get(id)) {
                    item["nextStepId"] = json!(step);
                }
            }
        }
        json!({ self.member: content })
    }

    /// What the schema of a body does not say.
    pub(crate) fn check(&self, content: &Map<String, Value>) -> Result<(), ApiError> {
        let place = |field: &str| format!("payload.{}.{field}", self.member);
        let required: &[&str] = match self.member {
            "thankYouPage" | "messagePage" => &["title"],
            "openMedia" => &["mediaId"],
            "clientRedirect" => &["destination"],
            "password" => &["password"],
            _ => &[],
        };
        for field in required {
            if content.get(*field).and_then(Value::as_str).is_none_or(str::is_empty) {
                return Err(ApiError::field(&place(field), "is required"));
            }
        }
        if self.member == "clientRedirect" {
            check_destination(&place("destination"), content["destination"].as_str().unwrap_or_default())?;
        }
        let mut seen = Vec::new();
        for Branch { id, .. } in self.branches(content) {
            if id.is_empty() || seen.contains(&id) {
                let message = format!("the branch {id:?} is there twice, or has no name");
                return Err(ApiError::field(&format!("payload.{}", self.member), message));
            }
            seen.push(id);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_a_payload_and_come_back() {
        let (a, b) = (Id::random(), Id::random());
        let sent = json!({
            "countries": [{"countryCode": "DE", "nextStepId": a}, {"countryCode": "FR"}], "elseNextStepId": b,
        });
        let action = Action::of("countryCondition").unwrap();
        let mut content = sent.as_object().unwrap().clone();
        let next = action.take_connections(&mut content).unwrap();
        assert_eq!(next, BTreeMap::from([("DE".to_owned(), a), ("else".to_owned(), b)]));
        assert_eq!(content["countries"][0], json!({"countryCode": "DE"}));
        let ids: Vec<String> = action.branches(&content).into_iter().map(|branch| branch.id).collect();
        assert_eq!(ids, ["DE", "FR", "else"]);
        assert_eq!(action.with_connections(&content, &next), json!({"countryCondition": sent}));
    }

    #[test]
    fn options_get_ids() {
        let mut content = json!({"buttons": [{"label": "A"}, {"label": "B", "id": "b"}]}).as_object().unwrap().clone();
        let action = Action::of("multiLink").unwrap();
        action.take_connections(&mut content).unwrap();
        let branches = action.branches(&content);
        assert_eq!((branches[0].id.len(), branches[0].label.as_str(), branches[1].id.as_str()), (36, "A", "b"));
    }

    #[test]
    fn contents_are_checked() {
        let check = |member: &str, content: Value| {
            let action = Action::of(member).unwrap();
            action.check(content.as_object().unwrap()).map_err(|error| error.status)
        };
        assert_eq!(check("clientRedirect", json!({"destination": "https://a.example"})), Ok(()));
        assert_eq!(check("clientRedirect", json!({"destination": "nowhere"})), Err(400));
        assert_eq!(check("clientRedirect", json!({})), Err(400));
        assert_eq!(check("thankYouPage", json!({"title": ""})), Err(400));
        assert_eq!(check("multiLink", json!({"buttons": [{"id": "a"}, {"id": "a"}]})), Err(400));
    }
}

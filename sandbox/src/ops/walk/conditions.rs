//! Conditions: which way a visit takes, and what is told of it.

use jiff::civil::DateTime;
use serde_json::{Map, Value, json};

use super::{Passed, Walk, times};
use crate::agent::{Agent, mark};
use crate::http::ApiError;
use crate::ops::object;
use crate::ops::roster::filter::Condition;
use crate::store::payload::CONDITION;
use crate::store::steps::Step;
use crate::store::visitors::Visitor;

/// What is known of a visit when it comes to a condition.
pub(super) struct Seen<'a> {
    country: Option<&'a str>,
    language: Option<&'a str>,
    agent: &'a Agent,
    returning: bool,
    visitor: Option<&'a Visitor>,
    /// The time at the visitor's place.
    local: DateTime,
}

impl Walk<'_> {
    pub(super) fn decide(&self, step: &Step) -> Passed {
        let event = self.state.visits.event(self.event);
        let device = event.and_then(|event| self.state.visits.device(event.device));
        let nobody = Agent::default();
        let seen = Seen {
            country: device.and_then(|device| device.country.as_deref()),
            language: device.and_then(|device| device.language.as_deref()),
            agent: device.map_or(&nobody, |device| &device.agent),
            returning: event.is_some_and(|event| event.returning),
            visitor: event.and_then(|event| event.visitor).and_then(|id| self.state.visitors.get(id)),
            local: self.now.local(device.and_then(|device| device.timezone.as_deref())),
        };
        decide(step, &seen)
    }
}

/// The first way whose item holds, or else `else`.
fn decide(step: &Step, seen: &Seen<'_>) -> Passed {
    let Some((list, key)) = step.action().items() else {
        return Passed::new("else", json!({}));
    };
    let items = step.content.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let branch = items.iter().find(|item| holds(&step.member, item, seen)).and_then(|item| item[key].as_str());
    let ways: Vec<Value> = items
        .iter()
        .map(|item| {
            let mut way = tell(&step.member, item, seen);
            let id = item[key].as_str().unwrap_or_default();
            way.insert("hasRoute".to_owned(), step.next.contains_key(id).into());
            if step.member == "visitorDataCondition" {
                way.insert("matched".to_owned(), (Some(id) == branch).into());
            }
            Value::Object(way)
        })
        .collect();
    let mut data = json!({list: ways, "hasElse": step.next.contains_key("else")});
    if let Some((field, value)) = observed(&step.member, seen) {
        data[field] = value.into();
    }
    Passed::new(branch.unwrap_or("else"), json!({ step.member.as_str(): object(data) }))
}

/// What the visit was seen to be, and the field of the trace that says so.
fn observed(member: &str, seen: &Seen<'_>) -> Option<(&'static str, String)> {
    let own = |text: &str| Some(text.to_owned());
    let (field, value) = match member {
        "languageCondition" => ("language", seen.language.and_then(own)),
        "visitTypeCondition" => {
            ("visitType", own(if seen.returning { "VISIT_TYPE_RETURNING" } else { "VISIT_TYPE_FIRST" }))
        }
        "deviceTypeCondition" => ("deviceType", own(seen.agent.device_type)),
        "deviceActorCondition" => ("deviceActor", own(seen.agent.actor)),
        "devicePlatformCondition" => ("platformName", seen.agent.platform.and_then(own)),
        "deviceBrowserCondition" => ("browserName", seen.agent.browser.and_then(own)),
        "deviceBrandCondition" => ("deviceBrand", seen.agent.brand.and_then(own)),
        _ => return None,
    };
    Some((field, value?))
}

/// What an option's enum stands for: `IOS` for `DEVICE_PLATFORM_CONDITION_VALUE_IOS`.
fn wanted(item: &Value) -> &str {
    let value = item["value"].as_str().unwrap_or_default();
    value.rsplit_once("_VALUE_").map_or(value, |(_, name)| name).trim_start_matches("VISIT_TYPE_")
}

fn holds(member: &str, item: &Value, seen: &Seen<'_>) -> bool {
    let text = |field: &str| item[field].as_str().unwrap_or_default();
    match member {
        _ if times::decides(member) => times::holds(member, item, seen.local),
        "countryCondition" => seen.country.is_some_and(|country| country.eq_ignore_ascii_case(text("countryCode"))),
        "languageCondition" => seen.language.is_some_and(|language| speaks(language, text("languageCode"))),
        "visitorDataCondition" => {
            let condition = Condition::of(text("attributeKey"), text("operator"), text("comparisonValue"));
            condition.is_ok_and(|condition| seen.visitor.is_some_and(|visitor| condition.holds(visitor)))
        }
        _ => observed(member, seen).is_some_and(|(_, own)| {
            let own = own.trim_start_matches("DEVICE_TYPE_").trim_start_matches("DEVICE_ACTOR_");
            mark(own.trim_start_matches("VISIT_TYPE_")) == wanted(item).to_uppercase()
        }),
    }
}

/// A way out as the trace has it: in the words in which it tells what was seen.
fn tell(member: &str, item: &Value, seen: &Seen<'_>) -> Map<String, Value> {
    let mut way = item.as_object().cloned().unwrap_or_default();
    let wanted = wanted(item);
    let named = |name: &str| Value::from(Agent::name_of(name).unwrap_or(name));
    let told = match member {
        "deviceTypeCondition" => ("deviceType", format!("DEVICE_TYPE_{wanted}").into()),
        "deviceActorCondition" => ("deviceActor", format!("DEVICE_ACTOR_{wanted}").into()),
        "devicePlatformCondition" => ("platformName", named(wanted)),
        "deviceBrowserCondition" => ("browserName", named(wanted)),
        "deviceBrandCondition" => ("deviceBrand", named(wanted)),
        "dayOfWeekCondition" => ("daysOfWeek", times::names(item).collect()),
        "visitorDataCondition" => {
            way.remove("id");
            let value = seen.visitor.and_then(|visitor| visitor.value(item["attributeKey"].as_str()?));
            way.insert("attributeFound".to_owned(), value.is_some().into());
            ("observedValue", value.into())
        }
        _ => return way,
    };
    if member.starts_with("device") {
        way.remove("value");
    }
    way.insert(told.0.to_owned(), told.1);
    way.retain(|_, value| !value.is_null());
    way
}

/// Whether `fr-CA` is a kind of `fr`.
fn speaks(language: &str, code: &str) -> bool {
    let (language, code) = (language.to_lowercase(), code.to_lowercase());
    language.strip_prefix(&code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Refuses an option that no visit can ever fit.
pub(super) fn check(step: &Step) -> Result<(), ApiError> {
    let Some((list, _)) = step.action().items().filter(|_| step.action().kind == CONDITION) else {
        return Ok(());
    };
    for (at, item) in step.content.get(list).and_then(Value::as_array).into_iter().flatten().enumerate() {
        fault(&step.member, item).map_err(|(field, message)| {
            ApiError::field(&format!("payload.{}.{list}/{at}/{field}", step.member), message)
        })?;
    }
    Ok(())
}

fn fault(member: &str, item: &Value) -> Result<(), (&'static str, String)> {
    let text = |field: &str| item[field].as_str().unwrap_or_default();
    let refuse = |field: &'static str, message: &str| Err((field, message.to_owned()));
    match member {
        _ if times::decides(member) => times::fault(member, item),
        "visitorDataCondition" => {
            let read = Condition::of(text("attributeKey"), text("operator"), text("comparisonValue"));
            read.map(drop).map_err(|(field, message)| match field {
                "key" => ("attributeKey", message),
                "value" => ("comparisonValue", message),
                _ => ("operator", message),
            })
        }
        "visitTypeCondition" if !["FIRST", "RETURNING"].contains(&wanted(item).to_uppercase().as_str()) => {
            refuse("value", "must be VISIT_TYPE_FIRST or VISIT_TYPE_RETURNING")
        }
        _ if member.starts_with("device") && (wanted(item).is_empty() || wanted(item) == "UNSPECIFIED") => {
            refuse("value", "say which one leads this way")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Moment;
    use crate::ids::Id;
    use crate::store::visitors::Captured;
    use crate::store::{State, journeys::Write, state};

    const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";
    const GALAXY: &str =
        "Mozilla/5.0 (Linux; Android 14; SM-S921B) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36";

    fn step(member: &str, content: Value) -> Step {
        Step::new(Id::random(), member, content.as_object().unwrap().clone(), Moment::START)
    }

    fn taken(member: &str, content: Value, seen: &Seen<'_>) -> (String, Value) {
        let step = step(member, content);
        assert!(check(&step).is_ok(), "{:?}", check(&step).map_err(|error| error.message));
        let mut passed = decide(&step, seen);
        (passed.branch, passed.data[member].take())
    }

    #[test]
    fn devices_part_the_ways() {
        let (iphone, galaxy, bot) = (Agent::read(IPHONE), Agent::read(GALAXY), Agent::read("Googlebot/2.1"));
        let by = |agent: &Agent, member: &str, enumeration: &str, values: &[&str]| {
            let option = |value: &&str| json!({"id": value, "name": "n", "value": format!("{enumeration}_CONDITION_VALUE_{value}")});
            let seen = Seen {
                country: None,
                language: None,
                agent,
                returning: true,
                visitor: None,
                local: "2026-11-25T12:00".parse().unwrap(),
            };
            taken(member, json!({"options": values.iter().map(option).collect::<Vec<_>>()}), &seen)
        };
        let brands = ["GOOGLE", "SAMSUNG", "APPLE"];
        let (branch, trace) = by(&galaxy, "deviceBrandCondition", "DEVICE_BRAND", &brands);
        assert_eq!((branch.as_str(), &trace["deviceBrand"]), ("SAMSUNG", &json!("Samsung")));
        let way = json!({"id": "GOOGLE", "name": "n", "deviceBrand": "Google", "hasRoute": false});
        assert_eq!(trace["options"][0], way);
        assert_eq!(by(&iphone, "deviceBrandCondition", "DEVICE_BRAND", &brands).0, "APPLE");
        let (branch, trace) = by(&bot, "deviceBrandCondition", "DEVICE_BRAND", &brands);
        assert_eq!((branch.as_str(), trace.get("deviceBrand")), ("else", None));

        let types = by(&iphone, "deviceTypeCondition", "DEVICE_TYPE", &["TABLET", "MOBILE"]);
        assert_eq!((types.0.as_str(), &types.1["deviceType"]), ("MOBILE", &json!("DEVICE_TYPE_MOBILE")));
        assert_eq!(types.1["options"][1]["deviceType"], "DEVICE_TYPE_MOBILE");
        assert_eq!(by(&bot, "deviceTypeCondition", "DEVICE_TYPE", &["UNKNOWN"]).0, "UNKNOWN");
        let actors = by(&bot, "deviceActorCondition", "DEVICE_ACTOR", &["HUMAN", "BOT"]);
        assert_eq!((actors.0.as_str(), &actors.1["options"][0]["deviceActor"]), ("BOT", &json!("DEVICE_ACTOR_HUMAN")));
        let platforms = by(&iphone, "devicePlatformCondition", "DEVICE_PLATFORM", &["MACOS", "IOS"]);
        assert_eq!((platforms.0.as_str(), &platforms.1["options"][1]["platformName"]), ("IOS", &json!("iOS")));
        let browsers = by(&galaxy, "deviceBrowserCondition", "DEVICE_BROWSER", &["CHROME", "SAMSUNG_BROWSER"]);
        assert_eq!((browsers.0.as_str(), &browsers.1["browserName"]), ("SAMSUNG_BROWSER", &json!("Samsung Browser")));
    }

    #[test]
    fn places_languages_and_visits_part_the_ways() {
        let seen = Seen {
            country: Some("FR"),
            language: Some("fr-CA"),
            agent: &Agent::default(),
            returning: true,
            visitor: None,
            local: "2026-11-25T12:00".parse().unwrap(),
        };
        let countries = json!({"countries": [{"countryCode": "DE"}, {"countryCode": "fr"}]});
        let (branch, trace) = taken("countryCondition", countries, &seen);
        assert_eq!((branch.as_str(), &trace["countries"][1]), ("fr", &json!({"countryCode": "fr", "hasRoute": false})));
        // Of two that fit, the first.
        for codes in [["fr", "fr-CA"], ["fr-CA", "fr"]] {
            let languages = json!({"languages": codes.map(|code| json!({"languageCode": code}))});
            assert_eq!(taken("languageCondition", languages, &seen).0, codes[0]);
        }
        let languages = json!({"languages": [{"languageCode": "fr-FR"}, {"languageCode": "fr"}]});
        let (branch, trace) = taken("languageCondition", languages, &seen);
        assert_eq!((branch.as_str(), &trace["language"]), ("fr", &json!("fr-CA")));
        for (value, expected) in [("VISIT_TYPE_RETURNING", true), ("returning", true), ("VISIT_TYPE_FIRST", false)] {
            let (branch, trace) = taken("visitTypeCondition", json!({"options": [{"value": value}]}), &seen);
            assert_eq!(branch == value, expected, "{value}");
            assert_eq!(trace["visitType"], "VISIT_TYPE_RETURNING");
        }
    }

    #[test]
    fn languages_are_told_by_their_beginning() {
        assert!(speaks("fr-CA", "fr") && speaks("FR", "fr") && speaks("fr-CA", "fr-ca"));
        assert!(!speaks("frr", "fr") && !speaks("fr", "fr-CA"));
    }

    /// A visitor of whom this is known.
    fn known(writes: &[(&str, Value, Captured)]) -> (State, Id) {
        use crate::store::{new_link::NewLink, visits::Visit};
        let mut state = state();
        let link: NewLink = serde_json::from_value(json!({"destination": "https://a.example"})).unwrap();
        let link = state.create_link(link).unwrap();
        let event = state.visit(link, &Visit::default()).unwrap();
        let write = |(key, value, kind): &(&str, Value, Captured)| Write {
            key: (*key).to_owned(),
            value: value.clone(),
            kind: *kind,
            once: false,
        };
        let saved = state.capture(event, &writes.iter().map(write).collect::<Vec<_>>()).unwrap();
        assert_eq!(saved.len(), writes.len());
        let visitor = state.visits.event(event).unwrap().visitor.unwrap();
        (state, visitor)
    }

    #[test]
    fn what_is_known_of_the_visitor_parts_the_ways() {
        let (state, id) = known(&[
            ("plan", json!("pro"), Captured::Enum),
            ("seats", json!(85), Captured::Number),
            ("since", json!("2026-03-01"), Captured::Date),
            ("note", json!("2026-03-01"), Captured::Text),
            ("$email", json!("a@b.c"), Captured::Text),
        ]);
        let seen = Seen {
            country: None,
            language: None,
            agent: &Agent::default(),
            returning: false,
            visitor: state.visitors.get(id),
            local: "2026-11-25T12:00".parse().unwrap(),
        };
        let option = |key: &str, operator: &str, value: &str| json!({"id": "yes", "attributeKey": key, "operator": operator, "comparisonValue": value});
        for (key, operator, value, expected) in [
            ("plan", "STRING_EQUALS", "pro", true),
            ("plan", "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH", "x", false),
            ("seats", "NUMBER_GREATER_THAN", "84.5", true),
            ("plan", "NUMBER_LESS_THAN", "5", false),
            ("since", "DATE_BEFORE", "2026-03-02", true),
            ("note", "DATE_BEFORE", "2026-03-02", false),
            ("$email", "STRING_ENDS_WITH", "b.c", true),
            ("$phone", "EXISTS", "", false),
            ("nothing", "BOOLEAN_IS_FALSE", "", true),
        ] {
            let content = json!({"options": [option(key, operator, value)]});
            let (branch, trace) = taken("visitorDataCondition", content, &seen);
            assert_eq!(branch == "yes", expected, "{key} {operator} {value}");
            assert_eq!(trace["options"][0]["matched"], expected);
        }
        let mut content = json!({"options": [option("seats", "NUMBER_EQUALS", "1"), option("seats", "EXISTS", "")]});
        content["options"][0]["id"] = json!("no");
        let (_, trace) = taken("visitorDataCondition", content, &seen);
        let way = json!({"attributeKey": "seats", "operator": "NUMBER_EQUALS", "comparisonValue": "1",
            "attributeFound": true, "observedValue": "85", "matched": false, "hasRoute": false});
        assert_eq!(trace["options"][0], way);
        let missing = json!({"options": [option("x", "EXISTS", "")]});
        let nobody = Seen { visitor: None, ..seen };
        let (_, trace) = taken("visitorDataCondition", missing, &nobody);
        assert_eq!(
            (&trace["options"][0]["attributeFound"], trace["options"][0].get("observedValue")),
            (&json!(false), None)
        );
    }

    #[test]
    fn an_option_that_nothing_can_fit_is_refused() {
        for (member, content, place) in [
            ("timeOfDayCondition", json!({"ranges": [{"startTime": "09:00"}]}), "ranges/0/endTime"),
            (
                "dayOfWeekCondition",
                json!({"options": [{"daysOfWeek": [1]}, {"daysOfWeek": [8]}]}),
                "options/1/daysOfWeek",
            ),
            ("visitorDataCondition", json!({"options": [{"operator": "EXISTS"}]}), "options/0/attributeKey"),
            (
                "visitorDataCondition",
                json!({"options": [{"attributeKey": "a", "operator": "LIKE"}]}),
                "options/0/operator",
            ),
            (
                "visitorDataCondition",
                json!({"options": [{"attributeKey": "a", "operator": "NUMBER_EQUALS", "comparisonValue": "x"}]}),
                "options/0/comparisonValue",
            ),
            ("visitTypeCondition", json!({"options": [{"value": "SECOND"}]}), "options/0/value"),
            (
                "deviceBrandCondition",
                json!({"options": [{"value": "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED"}]}),
                "options/0/value",
            ),
            ("deviceTypeCondition", json!({"options": [{}]}), "options/0/value"),
        ] {
            let message = check(&step(member, content.clone())).unwrap_err().message;
            assert!(message.starts_with(&format!("payload.{member}.{place}: ")), "{content}: {message}");
        }
    }
}

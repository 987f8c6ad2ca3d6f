//! Visits of links: the events, devices and visitors that they leave.

use serde::Deserialize;
use serde_json::json;

use super::env::Env;
use super::payload;
use super::user_agent::UserAgent;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::store::{Object, Transaction};

/// The exit of a visit that ended at the link's `fallbackDestination`.
const FALLBACK: &str = "fallback";

/// A visit, as far as its request describes it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Visit {
    pub(crate) ip: String,
    pub(crate) user_agent: String,
    pub(crate) language: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) timezone: Option<String>,
    /// Of a QR code.
    pub(crate) scan: bool,
    /// By the method HEAD instead of GET.
    pub(crate) head: bool,
}

/// The exit that a visit reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exit {
    /// The member of the step's payload, or `fallback`.
    pub(crate) name: String,
    /// The step; none of a fallback.
    pub(crate) step: Option<Id>,
    /// The URL of the redirect; empty without one.
    pub(crate) destination: String,
    /// Whether the redirect contains the `lbid`.
    pub(crate) tracked: bool,
}

impl Exit {
    pub(crate) fn fallback(destination: &str) -> Self {
        Self { name: FALLBACK.to_owned(), destination: destination.to_owned(), ..Self::default() }
    }
}

/// Records a visit of a link, and returns its visitor, who is anonymous until identified.
pub(crate) fn record(
    tx: &mut Transaction<'_>,
    env: &Env,
    event: Id,
    (link, object): (Id, &Object),
    visit: &Visit,
    exit: Option<&Exit>,
    now: Timestamp,
) -> Id {
    let (device_id, device) = device(tx, visit, now);
    let visitor = visitor_of(tx, env, device_id, &device, visit, now);
    let is_returning = has_visited(tx, visitor, link);
    let mut event_object = Object::of(json!({
        "id": event,
        "workspaceId": env.workspace,
        "linkId": link,
        "deviceId": device_id,
        "visitorId": visitor,
        "action": if visit.scan { "ACTION_SCAN" } else { "ACTION_CLICK" },
        "visitType": if is_returning { "VISIT_TYPE_RETURNING" } else { "VISIT_TYPE_FIRST" },
        "triggeredBy": "TRIGGERED_BY_VISITOR",
        "httpMethod": if visit.head { "HTTP_METHOD_HEAD" } else { "HTTP_METHOD_GET" },
        "entrypoint": object.get("entrypoint"),
        "destination": exit.map(|exit| &exit.destination).filter(|destination| !destination.is_empty()),
        "destinationAction": exit.map(|exit| payload::event_action(member(&exit.name))),
        "scannedAt": now,
        "createdAt": now,
        "updatedAt": now,
    }));
    event_object = event_object.hiding(json!({
        "scan": visit.scan,
        "returning": is_returning,
        "tracked": exit.is_some_and(|exit| exit.tracked),
        // Of that time, so that events outlive links in reports.
        "tags": object.get("tags"),
        "directoryId": object.get("directoryId"),
        "country": device.get("country"),
        "city": device.get("city"),
        "language": device.get("browserLanguage"),
        "deviceType": device.get("deviceType"),
        "browser": device.get("browserName"),
        "platform": device.get("platformName"),
        "exit": exit.map(|exit| &exit.name),
        "exitStepId": exit.and_then(|exit| exit.step),
    }));
    tx.put("Event", event, &event_object);
    tx.update("Link", link, |link| link.add("eventCount", 1));
    visitor
}

fn member(exit: &str) -> &str {
    if exit == FALLBACK { payload::REDIRECT } else { exit }
}

/// The device with this address and `User-Agent`: visits have no cookie that would identify it.
fn device(tx: &mut Transaction<'_>, visit: &Visit, now: Timestamp) -> (Id, Object) {
    let print = format!("{}\n{}", visit.ip, visit.user_agent);
    let known = tx.find("Device", "print", &print).next().map(|(id, row)| (id, row.object()));
    let (id, mut device) = known.unwrap_or_else(|| {
        let (id, agent) = (Id::random(), UserAgent::parse(&visit.user_agent));
        let shown = json!({
            "id": id,
            "ipAddress": visit.ip,
            "userAgent": visit.user_agent,
            "deviceType": agent.device_type,
            "deviceActor": agent.actor,
            "platformName": agent.platform,
            "deviceBrand": agent.brand,
            "browserName": agent.browser,
            "createdAt": now,
        });
        (id, Object::of(shown).hiding(json!({"print": print})))
    });
    let sent = [
        ("browserLanguage", &visit.language),
        ("country", &visit.country),
        ("city", &visit.city),
        ("timezone", &visit.timezone),
    ];
    sent.into_iter().filter(|(_, value)| value.is_some()).for_each(|(name, value)| device.set(name, value.clone()));
    device.set("updatedAt", now);
    device.set("lastUsedAt", now);
    tx.put("Device", id, &device);
    (id, device)
}

/// The visitor whose device it is, with one more visit.
fn visitor_of(tx: &mut Transaction<'_>, env: &Env, id: Id, device: &Object, visit: &Visit, now: Timestamp) -> Id {
    let known = Id::parse(device.text("visitorId")).filter(|visitor| tx.exists("Visitor", *visitor));
    let visitor = known.unwrap_or_else(|| {
        let visitor = Id::random();
        let shown = json!({
            "id": visitor,
            "workspaceId": env.workspace,
            "attributes": [],
            "visitCount": 0,
            "deviceCount": 1,
            "qrcodeCount": 0,
            "createdAt": now,
            "updatedAt": now,
        });
        tx.put("Visitor", visitor, &Object::of(shown));
        tx.update("Device", id, |device| device.hide("visitorId", visitor));
        visitor
    });
    tx.touch("Visitor", visitor, |object| {
        object.add("visitCount", 1);
        object.add("qrcodeCount", i64::from(visit.scan));
    });
    visitor
}

fn has_visited(tx: &Transaction<'_>, visitor: Id, link: Id) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct OfLink {
        link_id: Id,
    }
    let visitor = visitor.to_string();
    let mut events = tx.find("Event", "visitorId", &visitor);
    events.any(|(_, row)| row.read::<OfLink>().is_some_and(|event| event.link_id == link))
}

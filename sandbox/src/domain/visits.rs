//! Visits of links: the events, devices and visitors that they leave.

use serde::Deserialize;
use serde_json::json;

use super::env::Env;
use super::steps;
use super::user_agent;
use super::visitors;
use crate::base::clock::Timestamp;
use crate::base::ids::Id;
use crate::base::message::Request;
use crate::store::{Object, Transaction, fields};

/// The exit of a visit that ended at the link's `fallbackDestination`.
pub(crate) const FALLBACK: &str = "fallback";

/// The exit that a visit reached.
pub(crate) struct Exit {
    /// The member of the step's payload, or `fallback`.
    pub(crate) name: String,
    /// The URL of the redirect; empty without one.
    pub(crate) destination: String,
    /// Whether the redirect contains the `lbid`.
    pub(crate) tracked: bool,
}

/// Records a visit of a link, and returns its visitor, who is anonymous until identified.
pub(crate) fn record(
    tx: &mut Transaction<'_>,
    env: &Env,
    event: Id,
    (link, object): (Id, &Object),
    request: &Request,
    exit: Option<&Exit>,
    now: Timestamp,
) -> Id {
    let is_scan = request.query.get("lbsrc") == Some("qrcode");
    let (device_id, device) = device(tx, request, now);
    let visitor = visitor_of(tx, env, (device_id, &device), is_scan, now);
    let is_returning = has_visited(tx, visitor, link);
    let mut event_object = Object::of(json!({
        "id": event,
        "workspaceId": env.workspace,
        "linkId": link,
        "deviceId": device_id,
        "visitorId": visitor,
        "action": if is_scan { "ACTION_SCAN" } else { "ACTION_CLICK" },
        "visitType": if is_returning { "VISIT_TYPE_RETURNING" } else { "VISIT_TYPE_FIRST" },
        "triggeredBy": "TRIGGERED_BY_VISITOR",
        "httpMethod": if request.method == "HEAD" { "HTTP_METHOD_HEAD" } else { "HTTP_METHOD_GET" },
        "entrypoint": object.get("entrypoint"),
        "destination": exit.map(|exit| &exit.destination).filter(|destination| !destination.is_empty()),
        "destinationAction": exit.map(|exit| steps::event_action(if exit.name == FALLBACK { steps::REDIRECT } else { &exit.name })),
        "scannedAt": now,
        "createdAt": now,
        "updatedAt": now,
    }));
    event_object = event_object.hiding(json!({
        "scan": is_scan,
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
    }));
    tx.put("Event", event, &event_object);
    tx.update("Link", link, |link| link.add("eventCount", 1));
    visitor
}

/// The device with this address and `User-Agent`: visits have no cookie that would identify it.
fn device(tx: &mut Transaction<'_>, request: &Request, now: Timestamp) -> (Id, Object) {
    let header = |name| request.header(name).filter(|value| !value.is_empty());
    let first = |list: &str| list.split([',', ';']).next().unwrap_or_default().trim().to_owned();
    let peer = || request.peer.map(|ip| ip.to_string()).unwrap_or_default();
    let ip = header("x-forwarded-for").map_or_else(peer, first);
    let user_agent = header("user-agent").unwrap_or_default();
    let print = format!("{ip}\n{user_agent}");
    let known = tx.find("Device", "print", &print).next().map(|(id, row)| (id, row.object()));
    let (id, mut device) = known.unwrap_or_else(|| {
        let id = Id::random();
        let mut device = Object::of(user_agent::describe(user_agent)).hiding(json!({"print": print}));
        let more = json!({"id": id, "ipAddress": ip, "userAgent": user_agent, "createdAt": now});
        device.shown.extend(fields(more));
        (id, device)
    });
    let sent = json!({
        "browserLanguage": header("accept-language").map(first),
        "country": header("cf-ipcountry").map(str::to_uppercase),
        "city": header("cf-ipcity"),
        "timezone": header("cf-timezone"),
        "updatedAt": now,
        "lastUsedAt": now,
    });
    device.shown.extend(fields(sent));
    tx.put("Device", id, &device);
    (id, device)
}

/// The visitor whose device it is, with one more visit.
fn visitor_of(tx: &mut Transaction<'_>, env: &Env, (id, device): (Id, &Object), is_scan: bool, now: Timestamp) -> Id {
    let known = Id::parse(device.text("visitorId")).filter(|visitor| tx.exists("Visitor", *visitor));
    let visitor = known.unwrap_or_else(|| {
        let visitor = visitors::add(tx, env.workspace, now);
        tx.update("Device", id, |device| device.hide("visitorId", visitor));
        tx.touch("Visitor", visitor, |object| object.add("deviceCount", 1));
        visitor
    });
    tx.touch("Visitor", visitor, |object| {
        object.add("visitCount", 1);
        object.add("qrcodeCount", i64::from(is_scan));
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

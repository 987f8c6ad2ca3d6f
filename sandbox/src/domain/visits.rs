//! Visits of links: the events, devices and visitors that they leave.

use serde_json::json;

use super::events::{self, Facts};
use super::rules::Env;
use super::{user_agent, visitors};
use crate::base::{Id, Request, Timestamp};
use crate::store::{Object, Transaction, fields};

/// Records a visit of a link with what its exit adds to the event, and returns its visitor, who is anonymous until
/// identified.
pub(crate) fn record(
    tx: &mut Transaction<'_>,
    env: &Env,
    event: Id,
    (link, object): (Id, &Object),
    request: &Request,
    mut exit: Object,
    now: Timestamp,
) -> Id {
    let is_scan = request.query.get("lbsrc") == Some("qrcode");
    let (device_id, device, visitor) = device(tx, env, request, now);
    let of_link = |(_, row)| Facts::of(row).is_some_and(|event| event.link_id == link);
    let is_returning = tx.find(events::KIND, "visitorId", &visitor.to_string()).any(of_link);
    exit.shown.extend(fields(json!({
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
        "scannedAt": now,
        "createdAt": now,
        "updatedAt": now,
    })));
    let recorded = exit.hiding(json!({
        "returning": is_returning,
        // Of that time, so that events outlive links in reports.
        "tags": object.get("tags"),
        "directoryId": object.get("directoryId"),
        "country": device.get("country"),
        "city": device.get("city"),
        "deviceType": device.get("deviceType"),
        "browser": device.get("browserName"),
        "platform": device.get("platformName"),
    }));
    tx.put(events::KIND, event, &recorded);
    tx.update("Link", link, |link| link.add("eventCount", 1));
    tx.touch("Visitor", visitor, |visitor| {
        visitor.add("visitCount", 1);
        visitor.add("qrcodeCount", i64::from(is_scan));
    });
    visitor
}

/// The device with this address and `User-Agent`, because visits have no cookie, and its visitor.
fn device(tx: &mut Transaction<'_>, env: &Env, request: &Request, now: Timestamp) -> (Id, Object, Id) {
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
        device.shown.extend(fields(json!({"id": id, "ipAddress": ip, "userAgent": user_agent, "createdAt": now})));
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
    let known = Id::parse(device.text("visitorId")).filter(|visitor| tx.exists("Visitor", *visitor));
    let visitor = known.unwrap_or_else(|| visitors::add(tx, env.workspace, 1, now));
    device.hide("visitorId", visitor);
    tx.put("Device", id, &device);
    (id, device, visitor)
}

//! Custom domains: checks, and the DNS records that they need.

use serde_json::{Value, json};

use super::call::{Call, Handler, not_found};
use super::{generic, respond};
use crate::base::ids::Id;
use crate::base::message::{ApiError, Response};
use crate::domain::custom_domains::{KIND, TARGET, check, step};
use crate::store::{Object, Transaction};

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CustomDomainsService_Check" => check_now,
        "CustomDomainsService_GetSetupGuide" => setup_guide,
        "CustomDomainsService_ValidationInstructions" => instructions,
        _ => return None,
    })
}

fn check_now(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (id, mut domain) = generic::object(tx, call)?;
    check(&mut domain, tx.now());
    tx.put(KIND, id, &domain);
    Ok(respond::one(tx, call, KIND, id, domain))
}

/// The domain that the path names, and the DNS records that it needs in the order in which they are detected: each with
/// its name, type, value, and purpose in the guide and in the instructions.
fn records(tx: &Transaction<'_>, call: &Call<'_>) -> Result<(Object, [[String; 5]; 3]), ApiError> {
    let id = call.variable("id");
    let found = Id::parse(id).and_then(|id| tx.get(KIND, id)).ok_or_else(|| not_found(KIND, id))?;
    let name = found.text("name");
    let records = [
        [name, "CNAME", TARGET, "DNS_RECORD_PURPOSE_ROUTING", "PURPOSE_DOMAIN_VERIFICATION"],
        [
            &format!("_linkbreakers.{name}"),
            "TXT",
            &format!("linkbreakers-domain={id}"),
            "DNS_RECORD_PURPOSE_OWNERSHIP",
            "PURPOSE_OWNERSHIP",
        ],
        [
            &format!("_acme-challenge.{name}"),
            "CNAME",
            &format!("{id}.dcv.{TARGET}"),
            "DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION",
            "PURPOSE_DCV_DELEGATION",
        ],
    ]
    .map(|record| record.map(str::to_owned));
    Ok((found, records))
}

/// The zone of a name: its last two labels, because there is no list of public suffixes.
fn zone(name: &str) -> &str {
    name.rmatch_indices('.').nth(1).map_or(name, |(at, _)| &name[at + 1..])
}

/// A name as DNS providers expect it: without its zone.
fn host<'a>(name: &'a str, zone: &str) -> &'a str {
    name.strip_suffix(zone).map(|host| host.trim_end_matches('.')).filter(|host| !host.is_empty()).unwrap_or("@")
}

fn setup_guide(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (domain, records) = records(tx, call)?;
    let name = domain.text("name");
    let zone = zone(name);
    let describe = |(at, [name, kind, value, purpose, _]): (usize, &[String; 5])| {
        json!({
            "name": name, "host": host(name, zone), "type": format!("DNS_RECORD_TYPE_{kind}"), "value": value,
            "purpose": purpose, "required": true, "detected": step(&domain) > at,
        })
    };
    let mut hints = vec!["CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND"];
    if name == zone {
        hints.push("CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN");
    }
    Ok(Response::ok(&json!({"setupGuide": {
        "customDomainId": call.variable("id"), "domain": name, "zone": zone, "host": host(name, zone),
        "hostFieldLabel": "Host", "dnsProvider": "DNS_PROVIDER_UNKNOWN", "nameservers": [], "hints": hints,
        "records": records.iter().enumerate().map(describe).collect::<Vec<Value>>(),
    }})))
}

fn instructions(tx: &mut Transaction<'_>, call: &Call<'_>) -> Result<Response, ApiError> {
    let (_, records) = records(tx, call)?;
    let validations = records.map(|[name, kind, value, _, purpose]| {
        json!({"name": name, "type": format!("TYPE_{kind}"), "value": value, "purpose": purpose})
    });
    Ok(Response::ok(&json!({"validations": validations})))
}

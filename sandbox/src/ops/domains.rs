//! Custom domains.

use serde::Deserialize;
use serde_json::{Value, json};

use super::listed::Listed;
use super::{Call, Handler, object};
use crate::http::{ApiError, Reply};
use crate::page::{Sizes, Window};
use crate::store::State;
use crate::store::domains::{Domain, Stage};
use crate::store::new_link::destination;

const SIZES: Sizes = Sizes { default: 100, most: 1000 };
/// Where the records lead. It is nowhere: the sandbox asks no name server.
const TARGET: &str = "links.sandbox.example";

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CustomDomainsService_Create" => create,
        "CustomDomainsService_Get" => get,
        "CustomDomainsService_List" => list,
        "CustomDomainsService_Update" => update,
        "CustomDomainsService_Delete" => delete,
        "CustomDomainsService_Check" => check,
        "CustomDomainsService_GetSetupGuide" => setup_guide,
        "CustomDomainsService_ValidationInstructions" => instructions,
        _ => return None,
    })
}

pub(super) fn render(state: &State, domain: &Domain) -> Value {
    let failed = domain.is_hopeless() && domain.checked_at.is_some();
    let certificate = match domain.stage {
        Stage::Domain | Stage::Verification => "initializing",
        Stage::Certificate => "pending_validation",
        Stage::Active => "active",
    };
    object(json!({
        "id": domain.id,
        "workspaceId": state.workspace,
        "name": domain.name,
        "rootDestination": domain.root_destination,
        "status": domain.stage.status(),
        "cloudflareHostnameStatus": if domain.stage < Stage::Certificate { "pending" } else { "active" },
        "cloudflareSslStatus": certificate,
        "lastCheckedAt": domain.checked_at.map(|at| at.to_string()),
        "lastError": failed.then(|| format!("there is no CNAME record of {} that leads to {TARGET}", domain.name)),
        "activatedAt": domain.activated_at.map(|at| at.to_string()),
        "certificateExpiresAt": domain.certificate_expires_at().map(|at| at.to_string()),
        "createdAt": domain.created_at.to_string(),
        "updatedAt": domain.updated_at.to_string(),
    }))
}

/// A DNS record that a domain needs, as both the guide and the instructions tell of it.
struct Record {
    name: String,
    kind: &'static str,
    value: String,
    /// Its purpose in the guide, and in the instructions.
    purposes: [&'static str; 2],
    /// From this stage on it has been seen.
    seen_from: Stage,
}

fn records(domain: &Domain) -> [Record; 3] {
    let name = &domain.name;
    [
        Record {
            name: name.clone(),
            kind: "CNAME",
            value: TARGET.to_owned(),
            purposes: ["DNS_RECORD_PURPOSE_ROUTING", "PURPOSE_DOMAIN_VERIFICATION"],
            seen_from: Stage::Verification,
        },
        Record {
            name: format!("_linkbreakers.{name}"),
            kind: "TXT",
            value: format!("linkbreakers-domain={}", domain.id),
            purposes: ["DNS_RECORD_PURPOSE_OWNERSHIP", "PURPOSE_OWNERSHIP"],
            seen_from: Stage::Certificate,
        },
        Record {
            name: format!("_acme-challenge.{name}"),
            kind: "CNAME",
            value: format!("{}.dcv.{TARGET}", domain.id),
            purposes: ["DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION", "PURPOSE_DCV_DELEGATION"],
            seen_from: Stage::Active,
        },
    ]
}

/// The zone that a name lies in: its last two labels, as no list of public suffixes is at hand.
fn zone(name: &str) -> &str {
    let cut = name.rmatch_indices('.').nth(1);
    cut.map_or(name, |(at, _)| &name[at + 1..])
}

/// A name as it is entered at a DNS provider: without its zone.
fn host<'a>(name: &'a str, zone: &str) -> &'a str {
    name.strip_suffix(zone).map(|host| host.trim_end_matches('.')).filter(|host| !host.is_empty()).unwrap_or("@")
}

fn setup_guide(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let domain = call.find("custom domain", |id| state.domains.get(id))?;
    let zone = zone(&domain.name);
    let records: Vec<Value> = records(domain)
        .iter()
        .map(|record| {
            json!({
                "name": record.name,
                "host": host(&record.name, zone),
                "type": format!("DNS_RECORD_TYPE_{}", record.kind),
                "value": record.value,
                "purpose": record.purposes[0],
                "required": true,
                "detected": domain.stage >= record.seen_from,
            })
        })
        .collect();
    let mut hints = vec!["CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND"];
    if domain.name == zone {
        hints.push("CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN");
    }
    Ok(Reply::ok(&json!({"setupGuide": {
        "customDomainId": domain.id,
        "domain": domain.name,
        "zone": zone,
        "host": host(&domain.name, zone),
        "hostFieldLabel": "Host",
        "dnsProvider": "DNS_PROVIDER_UNKNOWN",
        "nameservers": [],
        "hints": hints,
        "records": records,
    }})))
}

fn instructions(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let domain = call.find("custom domain", |id| state.domains.get(id))?;
    let validations: Vec<Value> = records(domain)
        .iter()
        .map(|record| {
            json!({
                "name": record.name,
                "type": format!("TYPE_{}", record.kind),
                "value": record.value,
                "purpose": record.purposes[1],
            })
        })
        .collect();
    Ok(Reply::ok(&json!({"validations": validations})))
}

/// The body of a create and of an update.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    name: Option<String>,
    root_destination: Option<String>,
}

fn create(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let fields: Fields = call.take()?;
    let domain = state.create_domain(&fields.name.unwrap_or_default())?;
    Ok(Reply::ok(&json!({"customDomain": render(state, &domain)})))
}

fn get(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let domain = call.find("custom domain", |id| state.domains.get(id))?;
    Ok(Reply::ok(&json!({"customDomain": render(state, domain)})))
}

fn list(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let window = Window::from_query(call.query, "domains by created", true, Some(SIZES))?;
    let status = call.query.get("status").filter(|status| !status.ends_with("_UNSPECIFIED"));
    let rows = state.domains.rows.iter();
    let rows = rows.filter(|(_, domain)| status.is_none_or(|status| domain.stage.status() == status));
    let listed = Listed::by_age(&window, rows, |domain| domain.created_at);
    Ok(Reply::ok(&listed.answer("customDomains", |domain| render(state, domain))))
}

fn update(state: &mut State, mut call: Call<'_>) -> Result<Reply, ApiError> {
    let mut domain = call.find("custom domain", |id| state.domains.get(id).cloned())?;
    let fields: Fields = call.take()?;
    if let Some(root) = fields.root_destination {
        domain.root_destination = destination("rootDestination", Some(root))?;
    }
    domain.updated_at = state.now();
    state.domains.rows.put(domain.id, domain.clone());
    Ok(Reply::ok(&json!({"customDomain": render(state, &domain)})))
}

fn check(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("custom domain", |id| state.domains.get(id))?.id;
    let domain = state.check_domain(id).ok_or_else(super::links::lost)?;
    Ok(Reply::ok(&json!({"customDomain": render(state, &domain)})))
}

fn delete(state: &mut State, call: Call<'_>) -> Result<Reply, ApiError> {
    let id = call.find("custom domain", |id| state.domains.get(id))?.id;
    state.delete_domain(id)?;
    Ok(Reply::ok(&json!({})))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_by_its_zone() {
        assert_eq!((zone("a.go.example.com"), zone("example.com")), ("example.com", "example.com"));
        assert_eq!(host("a.go.example.com", "example.com"), "a.go");
        assert_eq!(host("example.com", "example.com"), "@");
    }
}

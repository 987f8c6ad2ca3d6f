//! Updates of links whose rows changed.

use serde_json::{Map, Value, json};

use super::{
    digests::{Digests, OPTIONS, object},
    state::{Entry, Known, State},
};
use crate::{
    CreateLinkRequest, Error, LinksApi, UpdateLinkRequest,
    batch::{Problem, Verdict, verdict_of_call},
};

const FIXED: &str = "the API cannot update what changed, such as the shortlink, the custom domain or the metadata; delete \
                     the link, or restore these columns";

/// The reason for which a link could not be updated.
enum Failure {
    Call(Error),
    /// The workflow of the link has another number of redirect steps than one.
    Steps(usize),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl State<'_> {
    /// Updates the link of a row, and records it; a row that the API rejects fails.
    pub(super) fn update(
        &mut self,
        position: usize,
        key: &str,
        known: &Known,
        request: &CreateLinkRequest,
        digests: Digests,
    ) -> Result<(), Problem> {
        if known.digests.fixed != digests.fixed {
            self.fail(position, 0, None, FIXED.to_owned());
            return Ok(());
        }
        match self.send_update(known, request, digests) {
            Ok(()) => {
                self.counts.updated += 1;
                self.record(Entry::Updated(key.to_owned(), digests))?;
                self.commit()
            }
            Err(Failure::Steps(count)) => {
                let message = format!(
                    "the destination cannot be updated, because the workflow of the link has {count} redirect steps; \
                     change it with `WorkflowStepsApi::update`"
                );
                self.fail(position, 0, None, message);
                Ok(())
            }
            Err(Failure::Call(error)) if verdict_of_call(&error) == Verdict::Stop => Err(Problem::Call(error)),
            Err(Failure::Call(error)) => {
                let exception = match &error {
                    Error::Api(exception) => Some(exception),
                    _ => None,
                };
                let code = exception.and_then(|exception| exception.code().map(str::to_owned));
                let message = exception.and_then(|exception| exception.message().map(str::to_owned));
                let message = message.unwrap_or_else(|| error.to_string());
                self.fail(position, error.status().unwrap_or_default(), code, message);
                Ok(())
            }
        }
    }

    fn send_update(&self, known: &Known, request: &CreateLinkRequest, digests: Digests) -> Result<(), Failure> {
        let row = object(request).unwrap_or_default();
        let id = &known.link.id;
        if known.digests.options != digests.options {
            let request = serde_json::from_value::<UpdateLinkRequest>(changes(&row).into()).unwrap_or_default();
            LinksApi::new(&self.client).update(id, request).send()?;
        }
        if known.digests.target != digests.target {
            self.update_target(id, &row)?;
        }
        Ok(())
    }

    /// Updates the destination, which is a property of a workflow step.
    fn update_target(&self, link_id: &str, row: &Map<String, Value>) -> Result<(), Failure> {
        let path = format!("/v1/links/{link_id}/workflow-steps");
        let mut redirects: Vec<(String, Value)> = Vec::new();
        let mut token = None;
        loop {
            let request = self.client.request("GET", &path);
            let page: Value = match &token {
                Some(token) => request.query("pageToken", token).send()?,
                None => request.send()?,
            };
            for step in page["workflowSteps"].as_array().into_iter().flatten() {
                let redirect = &step["payload"]["clientRedirect"];
                if redirect.is_object() {
                    redirects.push((step["id"].as_str().unwrap_or_default().to_owned(), redirect.clone()));
                }
            }
            token = page["nextPageToken"].as_str().filter(|token| !token.is_empty()).map(str::to_owned);
            if token.is_none() {
                break;
            }
        }
        let [(step, redirect)] = &mut redirects[..] else { return Err(Failure::Steps(redirects.len())) };
        redirect["destination"] = row["destination"].clone();
        if let Some(tracking) = row.get("conversionTracking") {
            redirect["conversionTracking"] = tracking.clone();
        }
        let body = json!({"payload": {"clientRedirect": redirect}});
        let _: serde::de::IgnoredAny = self.client.request("PATCH", format!("{path}/{step}")).json(&body).send()?;
        Ok(())
    }
}

/// Returns the body of the update that gives a link the options of its row.
fn changes(row: &Map<String, Value>) -> Map<String, Value> {
    let change = |(name, can_be_cleared): (&str, bool)| match row.get(name) {
        Some(value) => Some((name.to_owned(), value.clone())),
        None => can_be_cleared.then(|| (format!("{name}Delete"), Value::Bool(true))),
    };
    OPTIONS.into_iter().filter_map(change).collect()
}

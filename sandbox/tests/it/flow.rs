//! A link with a workflow that a test builds.

use serde_json::{Value, json};

use crate::client::{Api, ApiResponse, texts};

pub(crate) const URL: &str = "https://example.com/a";

pub(crate) struct Flow {
    pub(crate) api: Api,
    pub(crate) path: String,
    pub(crate) entry: String,
    pub(crate) exit: String,
}

pub(crate) fn flow() -> Flow {
    flow_on(Api::start())
}

pub(crate) fn flow_on(api: Api) -> Flow {
    let body = json!({"destination": URL, "shortlink": "s", "conversionTracking": true});
    let made = api.post("/v1/links", body).ok();
    let steps = texts(&made["workflowSteps"], "id");
    let (entry, exit) = (steps[0].to_owned(), steps[1].to_owned());
    let path = format!("/v1/links/{}/workflow-steps", made["link"]["id"].as_str().unwrap());
    Flow { api, path, entry, exit }
}

impl Flow {
    /// Creates a step between the entry and the exit, and returns its id.
    pub(crate) fn insert(&self, payload: Value) -> String {
        let body = json!({"payload": payload, "insertBefore": self.exit});
        let step = self.api.post(&self.path, body).ok()["workflowStep"].clone();
        id(&step).to_owned()
    }

    /// The newest event.
    pub(crate) fn event(&self) -> Value {
        let list = self.api.get("/v1/events?include=visitor&include=journey&include=device").ok();
        list["json"]["events"][0].clone()
    }

    /// The traces of the newest event.
    pub(crate) fn traces(&self) -> Value {
        let event = self.event();
        self.api.get(&format!("/v1/events/{}/traces", id(&event))).ok()["traces"].clone()
    }

    pub(crate) fn create(&self, payload: Value) -> Value {
        self.api.post(&self.path, json!({"payload": payload})).ok()["workflowStep"].clone()
    }

    pub(crate) fn get(&self, id: &str) -> Value {
        self.api.get(&format!("{}/{id}", self.path)).ok()["workflowStep"].clone()
    }

    pub(crate) fn patch(&self, id: &str, body: Value) -> ApiResponse {
        self.api.patch(&format!("{}/{id}", self.path), body)
    }

    pub(crate) fn connect(&self, step: &str, branch: &str, next: &Value) -> ApiResponse {
        let path = format!("{}/{step}/branches/{branch}/connection", self.path);
        self.api.send("PUT", &path, &[], Some(json!({"nextStepId": next})))
    }

    pub(crate) fn disconnect(&self, step: &str, branch: &str) -> ApiResponse {
        self.api.delete(&format!("{}/{step}/branches/{branch}/connection", self.path))
    }

    pub(crate) fn issues(&self) -> Value {
        self.api.get(&format!("{}/validate", self.path)).ok()["issues"].clone()
    }

    pub(crate) fn visit(&self, headers: &[(&str, &str)]) -> ApiResponse {
        self.api.raw("GET", "/s", headers, None)
    }
}

pub(crate) fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

pub(crate) fn actions(traces: &Value) -> Vec<String> {
    texts(traces, "stepAction").iter().map(|action| action.trim_start_matches("EVENT_ACTION_").to_owned()).collect()
}

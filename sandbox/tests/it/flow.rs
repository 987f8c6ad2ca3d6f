//! A link whose workflow a test makes, and pages as a browser has them.

use serde_json::{Value, json};

use crate::client::{Answer, Api, texts};

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
    /// Makes a step between the entry and the exit, and answers its id.
    pub(crate) fn insert(&self, payload: Value) -> String {
        self.insert_with(json!({"payload": payload}))
    }

    pub(crate) fn insert_with(&self, mut body: Value) -> String {
        body["insertBefore"] = json!(self.exit);
        let step = self.api.post(&self.path, body).ok()["workflowStep"].clone();
        id(&step).to_owned()
    }

    /// Visits the link, and answers the page that comes.
    pub(crate) fn begin(&self, headers: &[(&str, &str)]) -> Page<'_> {
        Page::of(&self.api, headers, self.visit(headers))
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

    /// What the trace of the newest event at that place tells of its step.
    pub(crate) fn told(&self, at: usize, member: &str) -> Value {
        self.traces()[at]["stepData"][member].clone()
    }

    /// The attribute of the newest event's visitor.
    pub(crate) fn attribute(&self, key: &str) -> Value {
        let event = self.event();
        let attributes = event["visitor"]["attributes"].as_array().unwrap().iter();
        attributes.filter(|attribute| attribute["key"] == key).cloned().collect::<Vec<_>>().pop().unwrap_or_default()
    }

    pub(crate) fn create(&self, payload: Value) -> Value {
        self.api.post(&self.path, json!({"payload": payload})).ok()["workflowStep"].clone()
    }

    pub(crate) fn get(&self, id: &str) -> Value {
        self.api.get(&format!("{}/{id}", self.path)).ok()["workflowStep"].clone()
    }

    pub(crate) fn patch(&self, id: &str, body: Value) -> Answer {
        self.api.patch(&format!("{}/{id}", self.path), body)
    }

    /// The page of the step, which takes no skip until the step, whose payload is `member`, offers it.
    pub(crate) fn skippable(&self, step: &str, member: &str, headers: &[(&str, &str)]) -> Page<'_> {
        let skips = |may: bool| self.patch(step, json!({"payload": {member: {"skipEnabled": may}}})).ok();
        skips(false);
        let page = self.begin(headers);
        assert!(page.other_actions().is_empty());
        assert_eq!(page.post(&format!("{}&skip=true", page.action()), "").status, 422);
        skips(true);
        self.begin(headers)
    }

    pub(crate) fn connect(&self, step: &str, branch: &str, next: &Value) -> Answer {
        let path = format!("{}/{step}/branches/{branch}/connection", self.path);
        self.api.send("PUT", &path, &[], Some(json!({"nextStepId": next})))
    }

    pub(crate) fn disconnect(&self, step: &str, branch: &str) -> Answer {
        self.api.delete(&format!("{}/{step}/branches/{branch}/connection", self.path))
    }

    pub(crate) fn issues(&self) -> Value {
        self.api.get(&format!("{}/validate", self.path)).ok()["issues"].clone()
    }

    pub(crate) fn visit(&self, headers: &[(&str, &str)]) -> Answer {
        self.api.raw("GET", "/s", headers, None)
    }
}

pub(crate) fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

pub(crate) fn actions(traces: &Value) -> Vec<String> {
    texts(traces, "stepAction").iter().map(|action| action.trim_start_matches("EVENT_ACTION_").to_owned()).collect()
}

/// A page that a visit came to.
pub(crate) struct Page<'a> {
    api: &'a Api,
    headers: Vec<(String, String)>,
    pub(crate) status: u16,
    /// Where it was redirected to, if it was.
    pub(crate) location: String,
    pub(crate) html: String,
}

impl<'a> Page<'a> {
    pub(crate) fn of(api: &'a Api, headers: &[(&str, &str)], answer: Answer) -> Self {
        Self {
            api,
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            status: answer.status,
            location: answer.header("location").to_owned(),
            html: String::from_utf8(answer.bytes).unwrap(),
        }
    }

    /// The address that the page's form is sent to.
    pub(crate) fn action(&self) -> String {
        self.addresses(" action=\"").next().unwrap_or_else(|| panic!("no form in {}", self.html))
    }

    /// The addresses of the page's buttons that are not its form's own.
    pub(crate) fn other_actions(&self) -> Vec<String> {
        self.addresses(" formaction=\"").collect()
    }

    pub(crate) fn links(&self) -> Vec<String> {
        self.addresses(" href=\"").collect()
    }

    fn addresses(&self, before: &'static str) -> impl Iterator<Item = String> {
        let parts = self.html.split(before).skip(1);
        parts.map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
    }

    pub(crate) fn get(&self, path: &str) -> Page<'a> {
        self.request("GET", path, None)
    }

    fn request(&self, method: &str, path: &str, body: Option<&str>) -> Page<'a> {
        let own = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let headers = [&own[..], if body.is_some() { &form[..] } else { &[] }].concat();
        let answer = self.api.raw(method, path, &headers, body.map(|body| body.as_bytes().to_vec()));
        Self::of(self.api, &own, answer)
    }

    /// Sends this, and answers what comes at once.
    pub(crate) fn post(&self, path: &str, body: &str) -> Page<'a> {
        self.request("POST", path, Some(body))
    }

    /// Fills in the form, and goes where it leads: to another page, or out of the sandbox.
    pub(crate) fn send(&self, body: &str) -> Page<'a> {
        self.follow(&self.action(), body)
    }

    /// Sends to another address than the form's, and goes where that leads.
    pub(crate) fn follow(&self, action: &str, body: &str) -> Page<'a> {
        let answer = self.post(action, body);
        match answer.location.starts_with('/') {
            true => {
                assert_eq!(answer.status, 303);
                self.get(&answer.location)
            }
            false => answer,
        }
    }
}

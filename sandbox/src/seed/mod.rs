//! Initial content of a workspace. A seed is a script of requests, so that the rules of the API apply to its objects.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::base::{Request, Response, Timestamp};
use crate::router::App;

/// The initial content of a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seed {
    /// The workspace of a coffee roaster: 24 links with tags and directories, identified and anonymous visitors, and
    /// the visits of the last 30 days. It is the same every time, including ids; only the timestamps depend on the clock.
    Demo,
}

const DEMO: &str = include_str!("demo.json");
const SPAN: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const VISITS: usize = 900;
/// At most 256, as many as there are addresses for documentation.
const DEVICES: usize = 160;
/// The seed of the random numbers; any number serves.
const RNG_SEED: u64 = 20;

/// The content; the first items of a list are used more often than the last ones.
#[derive(Deserialize)]
struct Demo {
    directories: Vec<String>,
    links: Vec<DemoLink>,
    user_agents: Vec<String>,
    places: Vec<Headers>,
    visitors: Vec<Value>,
}

#[derive(Deserialize)]
struct DemoLink {
    directory: Option<String>,
    body: Value,
}

/// The headers of a request by name.
type Headers = BTreeMap<String, String>;

/// The requests of a seed, and the time of the next one.
struct Script<'a> {
    app: &'a App,
    now: Timestamp,
}

impl Seed {
    /// Creates the content, unless the workspace has links.
    pub(crate) fn sow(self, app: &App) -> io::Result<()> {
        let Self::Demo = self;
        let demo: Demo = serde_json::from_str(DEMO).map_err(io::Error::other)?;
        // Ids and choices come from the generator of this thread. Restore it, because the caller uses it too.
        let generator = fastrand::get_seed();
        fastrand::seed(RNG_SEED);
        // The objects that the program creates must be newer, even if its clock is a little behind.
        let until = Timestamp::wall().minus(Duration::from_secs(60));
        let sown = Script { app, now: until.minus(SPAN) }.play(&demo, until);
        app.resume();
        fastrand::seed(generator);
        sown
    }
}

impl Script<'_> {
    fn play(&mut self, demo: &Demo, until: Timestamp) -> io::Result<()> {
        if self.send("GET", "/v1/links?pageSize=1", &Headers::new(), &Value::Null)?.1["totalCount"] != 0 {
            // The workspace comes from a data file.
            return Ok(());
        }
        let mut directories = BTreeMap::new();
        for name in &demo.directories {
            let created = self.post("/v1/directories", &json!({"name": name}))?;
            directories.insert(name, created["directory"]["id"].clone());
        }
        for link in &demo.links {
            let mut body = link.body.clone();
            body["directoryId"] = link.directory.as_ref().map_or("".into(), |name| directories[name].clone());
            self.post("/v1/links", &body)?;
            self.now = self.now.plus(Duration::from_secs(20));
        }
        self.visits(demo, until)
    }

    fn visits(&mut self, demo: &Demo, until: Timestamp) -> io::Result<()> {
        let devices: Vec<Headers> = (0..DEVICES).map(|at| device(demo, at)).collect();
        let (start, span) = (self.now, self.now.until(until));
        let mut times: Vec<Duration> = (0..VISITS).map(|_| span.mul_f64(fastrand::f64())).collect();
        times.sort_unstable();
        let mut known = vec![false; devices.len()];
        let mut visitors = demo.visitors.iter();
        for time in times {
            self.now = start.plus(time).max(self.now.plus(Duration::from_micros(1)));
            let (at, link) = (pick(devices.len()), pick(demo.links.len()));
            let response = self.visit(&demo.links[link].body, &devices[at])?;
            let lbid = response.header("location").and_then(|url| url.split_once("lbid=")).map(|(_, lbid)| lbid);
            if let Some(lbid) = lbid.filter(|_| !known[at])
                && let Some(data) = visitors.next()
            {
                known[at] = true;
                self.now = self.now.plus(Duration::from_secs(1));
                self.post("/v1/visitor/identify", &json!({"lbid": lbid, "visitor": {"data": data}}))?;
            }
        }
        Ok(())
    }

    fn visit(&self, link: &Value, device: &Headers) -> io::Result<Response> {
        let is_mobile = device["user-agent"].contains("Mobile");
        let is_scan = link["qrcodeEnabled"] != false && is_mobile && fastrand::usize(..3) > 0;
        let shortlink = link["shortlink"].as_str().unwrap_or_default();
        let path = format!("/{shortlink}{}", if is_scan { "?lbsrc=qrcode" } else { "" });
        Ok(self.send("GET", &path, device, &Value::Null)?.0)
    }

    fn post(&self, path: &str, body: &Value) -> io::Result<Value> {
        let headers = Headers::from([("content-type".to_owned(), "application/json".to_owned())]);
        Ok(self.send("POST", path, &headers, body)?.1)
    }

    /// Returns the response and, if it is JSON, its body.
    fn send(&self, method: &str, path: &str, headers: &Headers, body: &Value) -> io::Result<(Response, Value)> {
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        let request = Request { headers, body: body.to_string().into_bytes(), ..Request::new(method, path) };
        let response = self.app.play(request, self.now);
        if response.status >= 400 {
            let body = String::from_utf8_lossy(&response.body);
            return Err(io::Error::other(format!("cannot create the demo data: {method} {path} failed: {body}")));
        }
        let body = serde_json::from_slice(&response.body).unwrap_or_default();
        Ok((response, body))
    }
}

/// A random index; the lower, the more likely.
fn pick(count: usize) -> usize {
    fastrand::usize(..count).min(fastrand::usize(..count))
}

fn device(demo: &Demo, at: usize) -> Headers {
    let mut headers = demo.places[pick(demo.places.len())].clone();
    headers.insert("user-agent".to_owned(), demo.user_agents[pick(demo.user_agents.len())].clone());
    // Reserved for documentation (RFC 5737).
    headers.insert("x-forwarded-for".to_owned(), format!("203.0.113.{at}"));
    headers
}

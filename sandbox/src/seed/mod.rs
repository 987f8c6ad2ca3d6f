//! What a workspace can begin with. A seed is a script of requests, so that all that it makes is made by the API's rules.

mod times;

use std::io;
use std::time::Duration;

use fastrand::Rng;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::base::clock::Timestamp;
use crate::base::message::{Query, Request, Response};
use crate::router::App;

/// What a workspace begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seed {
    /// A coffee roaster's workspace: two dozen links with tags and directories, known and unknown visitors, and the
    /// visits of the last 30 days. It is the same every time, ids included; only the times follow the clock.
    Demo,
}

const DEMO: &str = include_str!("demo.json");
const SPAN: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const VISITS: usize = 900;
const DEVICES: usize = 160;
/// Any number would do.
const DICE: u64 = 20;

#[derive(Deserialize)]
struct Demo {
    directories: Vec<String>,
    links: Vec<DemoLink>,
    agents: Vec<String>,
    places: Vec<Place>,
    visitors: Vec<DemoVisitor>,
}

#[derive(Deserialize)]
struct DemoLink {
    directory: Option<String>,
    body: Map<String, Value>,
    weight: u32,
}

#[derive(Clone, Deserialize)]
struct Place {
    country: String,
    city: String,
    language: String,
    weight: u32,
}

#[derive(Deserialize)]
struct DemoVisitor {
    country: String,
    data: Value,
}

/// Somebody's device.
struct Device {
    place: Place,
    agent: String,
    ip: String,
}

/// A workspace that is being filled.
struct Script<'a> {
    app: &'a App,
    dice: Rng,
    now: Timestamp,
    until: Timestamp,
}

impl Seed {
    /// The seed of that name.
    pub(crate) fn sow(self, app: &App) -> io::Result<()> {
        let Self::Demo = self;
        let demo: Demo = serde_json::from_str(DEMO).map_err(io::Error::other)?;
        // Ids come from the thread's generator, which is the caller's: it goes on afterwards as if nothing had been.
        let generator = fastrand::get_seed();
        fastrand::seed(DICE);
        let sown = app.without_limits(|| {
            // A little short of now.
            let until = Timestamp::wall().minus(Duration::from_secs(60));
            Script { app, dice: Rng::with_seed(DICE), now: until.minus(SPAN), until }.play(&demo)
        });
        fastrand::seed(generator);
        sown
    }
}

impl Script<'_> {
    fn play(&mut self, demo: &Demo) -> io::Result<()> {
        let there = self.send("GET", "/v1/links?pageSize=1", None)?;
        if body(&there)?["totalCount"] != 0 {
            // A workspace that was kept from an earlier run has its seed, or wants none.
            return Ok(());
        }
        let directories = self.directories(&demo.directories)?;
        for link in &demo.links {
            let mut body = link.body.clone();
            let directory = link.directory.as_ref().and_then(|name| directories.get(name));
            body.extend(directory.map(|id| ("directoryId".to_owned(), id.clone())));
            self.send("POST", "/v1/links", Some(Value::Object(body)))?;
            self.pass(20);
        }
        self.visits(demo)
    }

    /// Ids by name.
    fn directories(&mut self, names: &[String]) -> io::Result<Map<String, Value>> {
        let mut ids = Map::new();
        for name in names {
            let request = request("POST", "/v1/directories", Some(json!({"name": name})));
            let response = self.app.play(&request, Some(self.now));
            if response.status == 501 {
                break;
            }
            ids.insert(name.clone(), body(&response)?["directory"]["id"].clone());
        }
        Ok(ids)
    }

    fn visits(&mut self, demo: &Demo) -> io::Result<()> {
        let devices = self.devices(demo);
        let mut known = vec![false; devices.len()];
        let mut visitors = demo.visitors.iter().collect::<Vec<_>>();
        let weights: Vec<u32> = demo.links.iter().map(|link| link.weight).collect();
        // Dice of their own: when somebody comes changes nothing of who it is.
        for at in times::visits(self.now, self.until, VISITS, &mut Rng::with_seed(DICE)) {
            self.now = at.max(self.now.plus(Duration::from_micros(1)));
            // Two of three visits are from the half of the devices that come often.
            let often = self.dice.usize(..3) > 0;
            let at = self.dice.usize(..if often { devices.len() / 2 } else { devices.len() });
            let link = &demo.links[weighted(&mut self.dice, &weights)];
            let response = self.visit(&link.body, &devices[at])?;
            let location = response.headers.iter().find(|(name, _)| *name == "location");
            let lbid = location.and_then(|(_, url)| url.split_once("lbid=")).map(|(_, lbid)| lbid);
            let country = &devices[at].place.country;
            let who = visitors.iter().position(|visitor| visitor.country == *country);
            if let (Some(lbid), Some(who), false) = (lbid, who, known[at]) {
                known[at] = true;
                self.pass(1);
                let body = json!({"lbid": lbid, "visitor": {"data": visitors.remove(who).data}});
                self.send("POST", "/v1/visitor/identify", Some(body))?;
            }
        }
        Ok(())
    }

    fn devices(&mut self, demo: &Demo) -> Vec<Device> {
        let weights: Vec<u32> = demo.places.iter().map(|place| place.weight).collect();
        let device = |at: usize| {
            let mut agent = self.dice.usize(..demo.agents.len());
            if self.dice.bool() {
                // Phones come first in the list, and are most of what scans a code.
                agent = self.dice.usize(..=agent);
            }
            Device {
                place: demo.places[weighted(&mut self.dice, &weights)].clone(),
                agent: demo.agents[agent].clone(),
                // A range that is set aside for documentation.
                ip: format!("203.0.113.{}", at % 256),
            }
        };
        (0..DEVICES).map(device).collect()
    }

    fn visit(&mut self, link: &Map<String, Value>, device: &Device) -> io::Result<Response> {
        let mobile = device.agent.contains("Mobile");
        let scan = link.get("qrcodeEnabled") != Some(&Value::Bool(false)) && mobile && self.dice.usize(..3) > 0;
        let path = format!(
            "/{}{}",
            link.get("shortlink").and_then(Value::as_str).unwrap_or_default(),
            if scan { "?lbsrc=qrcode" } else { "" }
        );
        let Device { place, agent, ip } = device;
        let headers = [
            ("user-agent", agent),
            ("x-forwarded-for", ip),
            ("cf-ipcountry", &place.country),
            ("cf-ipcity", &place.city),
            ("accept-language", &place.language),
        ];
        let mut request = request("GET", &path, None);
        request.headers.extend(headers.map(|(name, value)| (name.to_owned(), value.clone())));
        self.play_one(&request)
    }

    fn pass(&mut self, seconds: u64) {
        let chance = self.dice.u64(..2_000_000);
        self.now = self.now.plus(Duration::from_secs(seconds) + Duration::from_micros(chance));
    }

    fn send(&mut self, method: &str, path: &str, body: Option<Value>) -> io::Result<Response> {
        self.play_one(&request(method, path, body))
    }

    fn play_one(&mut self, request: &Request) -> io::Result<Response> {
        let response = self.app.play(request, Some(self.now));
        if response.status >= 400 {
            let (method, path, body) = (&request.method, &request.path, String::from_utf8_lossy(&response.body));
            return Err(io::Error::other(format!("cannot create the demo data: {method} {path} failed: {body}")));
        }
        Ok(response)
    }
}

fn request(method: &str, path: &str, body: Option<Value>) -> Request {
    let (path, raw_query) = path.split_once('?').unwrap_or((path, ""));
    let mut headers = Vec::new();
    if body.is_some() {
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
    }
    Request {
        method: method.to_owned(),
        path: path.to_owned(),
        raw_query: raw_query.to_owned(),
        query: Query::parse(raw_query),
        headers,
        body: body.map(|body| body.to_string().into_bytes()).unwrap_or_default(),
        ..Request::default()
    }
}

fn body(response: &Response) -> io::Result<Value> {
    serde_json::from_slice(&response.body).map_err(io::Error::other)
}

/// A place in the list, drawn by weight.
fn weighted(dice: &mut Rng, weights: &[u32]) -> usize {
    let all: u32 = weights.iter().sum();
    let mut left = dice.u32(..all);
    for (at, weight) in weights.iter().enumerate() {
        if left < *weight {
            return at;
        }
        left -= weight;
    }
    0
}

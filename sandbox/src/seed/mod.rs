//! Initial content of a workspace. A seed is a script of requests, so that the rules of the API apply to what it creates.

mod times;

use std::io;
use std::time::Duration;

use fastrand::Rng;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::base::clock::Timestamp;
use crate::base::message::{Request, Response};
use crate::router::App;

/// The initial content of a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seed {
    /// The workspace of a coffee roaster: 24 links with tags and directories, identified and anonymous visitors, and the
    /// visits of the last 30 days. It is the same every time, including ids; only the timestamps depend on the clock.
    Demo,
}

const DEMO: &str = include_str!("demo.json");
const SPAN: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const VISITS: usize = 900;
const DEVICES: usize = 160;
/// The seed of the random numbers; any number serves.
const RNG_SEED: u64 = 20;

#[derive(Deserialize)]
struct Demo {
    directories: Vec<String>,
    links: Vec<DemoLink>,
    user_agents: Vec<String>,
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

/// The device of a visitor.
struct Device {
    place: Place,
    user_agent: String,
    ip: String,
}

/// The requests of a seed, and the time of the next one.
struct Script<'a> {
    app: &'a App,
    rng: Rng,
    now: Timestamp,
    until: Timestamp,
}

impl Seed {
    /// Creates the content, unless the workspace has links.
    pub(crate) fn sow(self, app: &App) -> io::Result<()> {
        let Self::Demo = self;
        let demo: Demo = serde_json::from_str(DEMO).map_err(io::Error::other)?;
        // Ids come from the generator of this thread, which belongs to the caller: it must continue as before.
        let generator = fastrand::get_seed();
        fastrand::seed(RNG_SEED);
        let sown = app.without_limits(|| {
            // The objects that the program creates must be newer, even if its clock is a little behind.
            let until = Timestamp::wall().minus(Duration::from_secs(60));
            Script { app, rng: Rng::with_seed(RNG_SEED), now: until.minus(SPAN), until }.play(&demo)
        });
        fastrand::seed(generator);
        sown
    }
}

impl Script<'_> {
    fn play(&mut self, demo: &Demo) -> io::Result<()> {
        let links = self.send("GET", "/v1/links?pageSize=1", None)?;
        if body(&links)?["totalCount"] != 0 {
            // The workspace comes from a data file.
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

    /// Creates the directories, and returns their ids by name.
    fn directories(&mut self, names: &[String]) -> io::Result<Map<String, Value>> {
        let mut ids = Map::new();
        for name in names {
            let response = self.send("POST", "/v1/directories", Some(json!({"name": name})))?;
            ids.insert(name.clone(), body(&response)?["directory"]["id"].clone());
        }
        Ok(ids)
    }

    fn visits(&mut self, demo: &Demo) -> io::Result<()> {
        let devices = self.devices(demo);
        let mut known = vec![false; devices.len()];
        let mut visitors = demo.visitors.iter().collect::<Vec<_>>();
        let weights: Vec<u32> = demo.links.iter().map(|link| link.weight).collect();
        // A generator of their own: the times depend on the clock, and everything else must not.
        for at in times::visits(self.now, self.until, VISITS, &mut Rng::with_seed(RNG_SEED)) {
            self.now = at.max(self.now.plus(Duration::from_micros(1)));
            // Half of the devices are regulars, with two of three visits.
            let often = self.rng.usize(..3) > 0;
            let at = self.rng.usize(..if often { devices.len() / 2 } else { devices.len() });
            let link = &demo.links[weighted(&mut self.rng, &weights)];
            let response = self.visit(&link.body, &devices[at])?;
            let lbid = response.header("location").and_then(|url| url.split_once("lbid=")).map(|(_, lbid)| lbid);
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
            let mut user_agent = self.rng.usize(..demo.user_agents.len());
            if self.rng.bool() {
                // Phones are first in the list; most devices that scan codes are phones.
                user_agent = self.rng.usize(..=user_agent);
            }
            Device {
                place: demo.places[weighted(&mut self.rng, &weights)].clone(),
                user_agent: demo.user_agents[user_agent].clone(),
                // Reserved for documentation (RFC 5737).
                ip: format!("203.0.113.{}", at % 256),
            }
        };
        (0..DEVICES).map(device).collect()
    }

    fn visit(&mut self, link: &Map<String, Value>, device: &Device) -> io::Result<Response> {
        let mobile = device.user_agent.contains("Mobile");
        let scan = link.get("qrcodeEnabled") != Some(&Value::Bool(false)) && mobile && self.rng.usize(..3) > 0;
        let shortlink = link.get("shortlink").and_then(Value::as_str).unwrap_or_default();
        let path = format!("/{shortlink}{}", if scan { "?lbsrc=qrcode" } else { "" });
        let Device { place, user_agent, ip } = device;
        let headers = [
            ("user-agent", user_agent),
            ("x-forwarded-for", ip),
            ("cf-ipcountry", &place.country),
            ("cf-ipcity", &place.city),
            ("accept-language", &place.language),
        ];
        let mut request = Request::new("GET", &path);
        request.headers.extend(headers.map(|(name, value)| (name.to_owned(), value.clone())));
        self.play_one(&request)
    }

    /// Lets some time pass, up to two seconds more than given.
    fn pass(&mut self, seconds: u64) {
        let extra = self.rng.u64(..2_000_000);
        self.now = self.now.plus(Duration::from_secs(seconds) + Duration::from_micros(extra));
    }

    fn send(&mut self, method: &str, path: &str, body: Option<Value>) -> io::Result<Response> {
        let mut request = Request::new(method, path);
        if let Some(body) = body {
            request.headers.push(("content-type".to_owned(), "application/json".to_owned()));
            request.body = body.to_string().into_bytes();
        }
        self.play_one(&request)
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

fn body(response: &Response) -> io::Result<Value> {
    serde_json::from_slice(&response.body).map_err(io::Error::other)
}

/// A random index, distributed by weight.
fn weighted(rng: &mut Rng, weights: &[u32]) -> usize {
    let total: u32 = weights.iter().sum();
    let mut left = rng.u32(..total);
    for (at, weight) in weights.iter().enumerate() {
        if left < *weight {
            return at;
        }
        left -= weight;
    }
    0
}

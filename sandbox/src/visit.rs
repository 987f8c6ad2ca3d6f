//! Visits of links, as a visitor's browser makes them.

use std::fmt;
use std::io;
use std::net::IpAddr;

use crate::base::ids::Id;
use crate::base::message::{Query, Request, Response};
use crate::http::Local;

/// The browser of a visitor.
///
/// The sandbox takes visits with the same IP address and `User-Agent` for visits of the same device.
///
/// ```
/// use linkbreakers_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start()?;
/// // ... the program creates the link `promo`
/// let phone = sandbox.browser().ip([203, 0, 113, 7].into()).country("FR").language("fr");
/// let scan = phone.scan("promo")?;
/// # assert_eq!(scan.status(), 404);
/// # std::io::Result::Ok(())
/// ```
#[derive(Clone)]
#[must_use = "a browser does nothing until it visits a link"]
pub struct Browser<'a> {
    local: &'a Local,
    headers: Vec<(&'static str, String)>,
}

/// The response to a visit of a link.
#[derive(Clone, Debug)]
pub struct Visit {
    response: Response,
    lbid: Option<String>,
    event: Option<Id>,
}

impl<'a> Browser<'a> {
    pub(crate) fn new(local: &'a Local) -> Self {
        Self { local, headers: Vec::new() }
    }

    /// Sets the `User-Agent`, from which the sandbox derives the type of the device, the browser and the platform.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.header("user-agent", user_agent.into())
    }

    /// Sets the IP address; 127.0.0.1 by default.
    pub fn ip(self, ip: IpAddr) -> Self {
        self.header("x-forwarded-for", ip.to_string())
    }

    /// Sets the country, such as `FR`.
    pub fn country(self, code: impl Into<String>) -> Self {
        self.header("cf-ipcountry", code.into())
    }

    /// Sets the preferred language, such as `fr`.
    pub fn language(self, tag: impl Into<String>) -> Self {
        self.header("accept-language", tag.into())
    }

    fn header(mut self, name: &'static str, value: String) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value));
        self
    }

    /// Visits a link: its shortlink, its entrypoint (a URL, also of a custom domain), or its id.
    ///
    /// # Errors
    /// If there is no link with the id.
    pub fn visit(&self, link: &str) -> io::Result<Visit> {
        self.get(link, None)
    }

    /// Visits a link through its QR code.
    ///
    /// # Errors
    /// If there is no link with the id.
    pub fn scan(&self, link: &str) -> io::Result<Visit> {
        self.get(link, Some("lbsrc=qrcode"))
    }

    fn get(&self, link: &str, parameter: Option<&str>) -> io::Result<Visit> {
        let entrypoint = match Id::parse(link) {
            Some(id) => self.local.app.entrypoint(id).ok_or_else(|| {
                io::Error::new(io::ErrorKind::NotFound, format!("cannot visit the link {link}: no link has this id"))
            })?,
            None => link.to_owned(),
        };
        let (host, mut target) = split(&entrypoint);
        if let Some(parameter) = parameter {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(parameter);
        }
        let mut request = Request::new("GET", &target);
        request.peer = Some(IpAddr::from([127, 0, 0, 1]));
        let host = host.map(|host| ("host", host.to_owned()));
        let headers = self.headers.iter().cloned().chain(host);
        request.headers.extend(headers.map(|(name, value)| (name.to_owned(), value)));
        let (response, event) = self.local.visit(&request);
        let query = response.header("location").and_then(|url| url.split_once('?')).map_or("", |(_, query)| query);
        let query = Query::parse(query.split('#').next().unwrap_or_default());
        Ok(Visit { lbid: query.get("lbid").map(str::to_owned), response, event })
    }
}

/// The host of a URL, and its path with its query. A shortlink has no host.
fn split(link: &str) -> (Option<&str>, String) {
    let link = link.split('#').next().unwrap_or_default();
    match link.split_once("://") {
        Some((_, rest)) => {
            let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
            (Some(host), format!("/{}", path.trim_start_matches('/')))
        }
        None => (None, format!("/{}", link.trim_start_matches('/'))),
    }
}

impl Visit {
    /// Returns the status: 302 for a redirect, 200 for a page, 404 if there is no such link.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// Returns the URL that the visitor is redirected to; none if the response is a page.
    #[must_use]
    pub fn destination(&self) -> Option<&str> {
        self.response.header("location")
    }

    /// Returns the parameter `lbid` of the destination, with which a program identifies the visitor; none unless the link
    /// tracks conversions.
    #[must_use]
    pub fn lbid(&self) -> Option<&str> {
        self.lbid.as_deref()
    }

    /// Returns the id of the event that the visit is recorded as; none if nothing is recorded.
    #[must_use]
    pub fn event_id(&self) -> Option<String> {
        self.event.map(|id| id.to_string())
    }
}

impl fmt::Debug for Browser<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Browser").field("headers", &self.headers).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_split_into_host_and_path() {
        let split = |link| split(link);
        assert_eq!(split("promo"), (None, "/promo".to_owned()));
        assert_eq!(split("/a/b?x=1#y"), (None, "/a/b?x=1".to_owned()));
        assert_eq!(split("http://127.0.0.1:4010/promo"), (Some("127.0.0.1:4010"), "/promo".to_owned()));
        assert_eq!(split("https://go.example.com?x=1"), (Some("go.example.com"), "/?x=1".to_owned()));
    }
}

//! A server that follows a script with a step per request, for responses and failures that real servers do not produce
//! on demand.

use std::{
    io::{ErrorKind, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// How the server handles one request. The bytes are the response, status line included.
#[derive(Clone)]
pub(crate) enum Step {
    /// Reads the request, responds, and keeps the connection open.
    Respond(Vec<u8>),
    /// Reads the request, responds, and closes the connection.
    RespondAndClose(Vec<u8>),
    /// Like `RespondAndClose`, with a TLS `close_notify` alert before the close.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    RespondAndCloseNotify(Vec<u8>),
    /// Reads only the head of the request, responds, and resets the connection.
    RespondAndReset(Vec<u8>),
    /// Closes the connection before reading anything.
    CloseAtOnce,
    /// Reads the request and closes the connection without a response.
    CloseAfterRequest,
    /// Resets the connection without reading the request.
    Reset,
    /// Reads the request, sends these bytes, and then nothing until the client disconnects.
    Stall(Vec<u8>),
    /// Reads the request and responds byte by byte, with this pause before each.
    Drip(Vec<u8>, Duration),
    /// Reads the request, sends the first bytes once, and then the second ones until the client disconnects.
    Endless(Vec<u8>, Vec<u8>),
}

/// A connection to a client, plain or encrypted.
pub(crate) trait Connection: Read + Write {
    fn tcp(&self) -> &TcpStream;

    fn close_notify(&mut self) {}
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

#[derive(Default)]
struct Record {
    requests: Vec<String>,
    connections: usize,
    finished: usize,
}

pub(crate) struct ScriptedServer {
    url: String,
    record: Arc<Mutex<Record>>,
}

impl ScriptedServer {
    pub(crate) fn start<I>(script: I) -> Self
    where
        I: IntoIterator<Item = Step, IntoIter: Send + 'static>,
    {
        Self::start_with("http://127.0.0.1", script, |tcp| tcp)
    }

    /// Starts a server whose URL is `origin` with a free port, and which wraps each TCP connection in `C`.
    pub(crate) fn start_with<I, C: Connection>(
        origin: &str,
        script: I,
        wrap: impl Fn(TcpStream) -> C + Send + 'static,
    ) -> Self
    where
        I: IntoIterator<Item = Step, IntoIter: Send + 'static>,
    {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("{origin}:{}", listener.local_addr().unwrap().port());
        let record = Arc::new(Mutex::new(Record::default()));
        let script = script.into_iter();
        thread::spawn({
            let record = Arc::clone(&record);
            move || serve(|| wrap(accept(&listener, &record)), script, &record)
        });
        Self { url, record }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the requests so far, each with the part of it that the step reads.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.record.lock().unwrap().requests.clone()
    }

    /// Waits until this many requests have a response, and their connections are closed where the script closes them.
    pub(crate) fn wait_until_finished(&self, requests: usize) {
        while self.record.lock().unwrap().finished < requests {
            thread::sleep(Duration::from_millis(1));
        }
    }

    pub(crate) fn connections(&self) -> usize {
        self.record.lock().unwrap().connections
    }
}

/// Calls `attempt` with increasing timeouts until it returns a value, so that a test does not depend on how long the
/// machine takes to connect and send.
pub(crate) fn with_enough_time<T>(attempt: impl Fn(Duration) -> Option<T>) -> T {
    let timeouts = [50, 500, 5_000, 50_000].map(Duration::from_millis);
    timeouts.into_iter().find_map(attempt).expect("no timeout is long enough")
}

/// Returns the URL of a port that refuses connections.
pub(crate) fn refusing_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// Builds a complete response with a `Content-Length`. Each line of `headers` ends in `\r\n`.
pub(crate) fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    [format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}\r\n").as_bytes(), body].concat()
}

/// Responds with status 200 and a JSON body.
pub(crate) fn json(body: &str) -> Step {
    Step::Respond(response("200 OK", "content-type: application/json\r\n", body.as_bytes()))
}

/// Returns a header of a request.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.split("\r\n").skip(1).take_while(|line| !line.is_empty()).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn serve<C: Connection>(accept: impl Fn() -> C, script: impl Iterator<Item = Step>, record: &Mutex<Record>) {
    let mut open: Option<C> = None;
    for step in script {
        loop {
            let mut stream = open.take().unwrap_or_else(&accept);
            match step {
                Step::CloseAtOnce => break,
                Step::Reset => {
                    // Closing a socket with unread bytes resets its connection.
                    stream.tcp().peek(&mut [0]).unwrap();
                    break;
                }
                Step::RespondAndReset(ref bytes) => {
                    // The last byte of the head stays unread, so that closing the socket resets the connection.
                    let head = read_head(&mut stream, b"\r\n\r").unwrap();
                    record.lock().unwrap().requests.push(head);
                    let _ = stream.write_all(bytes);
                    break;
                }
                _ => {}
            }
            // The client may close a connection that was kept open, or fail the TLS handshake. Neither uses up a step.
            let Some(request) = read_request(&mut stream) else {
                continue;
            };
            record.lock().unwrap().requests.push(request);
            open = respond(stream, &step);
            record.lock().unwrap().finished += 1;
            break;
        }
    }
}

fn accept(listener: &TcpListener, record: &Mutex<Record>) -> TcpStream {
    let (stream, _) = listener.accept().unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.set_nodelay(true).unwrap();
    record.lock().unwrap().connections += 1;
    stream
}

/// Responds according to `step`, and returns the connection if it stays open.
fn respond<C: Connection>(mut stream: C, step: &Step) -> Option<C> {
    match step {
        Step::Respond(bytes) => {
            let _ = stream.write_all(bytes);
            return Some(stream);
        }
        Step::RespondAndClose(bytes) => {
            let _ = stream.write_all(bytes);
            let _ = stream.tcp().shutdown(Shutdown::Both);
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        Step::RespondAndCloseNotify(bytes) => {
            let _ = stream.write_all(bytes);
            stream.close_notify();
        }
        Step::Stall(bytes) => {
            let _ = stream.write_all(bytes);
            stream.tcp().set_read_timeout(None).unwrap();
            let _ = stream.read(&mut [0]);
        }
        Step::Drip(bytes, pause) => {
            for byte in bytes {
                thread::sleep(*pause);
                if stream.write_all(&[*byte]).is_err() {
                    break;
                }
            }
            return Some(stream);
        }
        Step::Endless(head, more) => {
            let _ = stream.write_all(head);
            while stream.write_all(more).is_ok() {}
        }
        Step::CloseAfterRequest | Step::RespondAndReset(_) | Step::CloseAtOnce | Step::Reset => {}
    }
    None
}

/// Reads head and body; `None` if the client disconnects.
fn read_request(stream: &mut impl Read) -> Option<String> {
    let head = read_head(stream, b"\r\n\r\n")?;
    let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8(body).unwrap())
}

fn read_head(stream: &mut impl Read, end: &[u8]) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(end) {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            Ok(_) => return None,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
    Some(String::from_utf8(head).unwrap())
}

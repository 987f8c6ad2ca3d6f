//! A server that does to each request what its script says.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// What happens to one request.
#[derive(Clone)]
pub(crate) enum Step {
    /// The request is read and these bytes are the answer; the connection stays open.
    Answer(Vec<u8>),
    /// The same, but the connection is closed.
    AnswerAndClose(Vec<u8>),
    /// Only the head of the request is read, these bytes are the response, and the connection is reset.
    AnswerAndReset(Vec<u8>),
    /// The connection is closed before anything is read.
    CloseAtOnce,
    /// The request is read, and the connection is closed without an answer.
    CloseAfterRequest,
    /// The connection is reset with the request unread.
    Reset,
    /// The request is read, these bytes are sent, and then nothing until the client gives up.
    Stall(Vec<u8>),
    /// The request is read, and the answer comes byte by byte with pauses.
    Drip(Vec<u8>, Duration),
    /// The request is read, and the answer begins with these bytes and goes on with the others for ever.
    Endless(Vec<u8>, Vec<u8>),
}

#[derive(Default)]
struct Seen {
    requests: Vec<String>,
    connections: usize,
    finished: usize,
}

pub(crate) struct FaultServer {
    url: String,
    seen: Arc<Mutex<Seen>>,
}

impl FaultServer {
    pub(crate) fn start(script: impl IntoIterator<Item = Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Seen::default()));
        let script: Vec<_> = script.into_iter().collect();
        thread::spawn({
            let seen = Arc::clone(&seen);
            move || serve(&listener, script, &seen)
        });
        Self { url, seen }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// All requests that were read whole.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap().requests.clone()
    }

    /// Waits until this many requests are answered, and the connections closed where the script says so.
    pub(crate) fn wait_until_finished(&self, requests: usize) {
        while self.seen.lock().unwrap().finished < requests {
            thread::sleep(Duration::from_millis(1));
        }
    }

    pub(crate) fn connections(&self) -> usize {
        self.seen.lock().unwrap().connections
    }
}

/// Calls `attempt` with longer and longer timeouts until it returns a value: how long a machine takes to connect and send
/// is no matter for a test.
pub(crate) fn with_enough_time<T>(attempt: impl Fn(Duration) -> Option<T>) -> T {
    let timeouts = [50, 500, 5_000, 50_000].map(Duration::from_millis);
    timeouts.into_iter().find_map(attempt).expect("no timeout is long enough")
}

/// The URL of a port that nobody listens on.
pub(crate) fn refusing_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// A whole answer with its length.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    [format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}\r\n").as_bytes(), body].concat()
}

pub(crate) fn json(body: &str) -> Step {
    Step::Answer(answer("200 OK", "content-type: application/json\r\n", body.as_bytes()))
}

fn serve(listener: &TcpListener, script: Vec<Step>, seen: &Mutex<Seen>) {
    let mut open: Option<TcpStream> = None;
    for step in script {
        loop {
            let mut stream = open.take().unwrap_or_else(|| accept(listener, seen));
            match step {
                Step::CloseAtOnce => break,
                Step::Reset => {
                    // A socket that is closed with bytes unread resets its connection.
                    stream.peek(&mut [0]).unwrap();
                    break;
                }
                Step::AnswerAndReset(ref bytes) => {
                    // The byte that stays unread makes the system reset the connection.
                    let head = read_head(&mut stream, b"\r\n\r").unwrap();
                    seen.lock().unwrap().requests.push(head);
                    let _ = stream.write_all(bytes);
                    break;
                }
                _ => {}
            }
            // A connection that was kept open and then given up by the client is no request.
            let Some(request) = read_request(&mut stream) else {
                continue;
            };
            seen.lock().unwrap().requests.push(request);
            open = respond(stream, &step);
            seen.lock().unwrap().finished += 1;
            break;
        }
    }
}

fn accept(listener: &TcpListener, seen: &Mutex<Seen>) -> TcpStream {
    let (stream, _) = listener.accept().unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.set_nodelay(true).unwrap();
    seen.lock().unwrap().connections += 1;
    stream
}

/// Does what `step` says; the connection comes back if it stays open.
fn respond(mut stream: TcpStream, step: &Step) -> Option<TcpStream> {
    match step {
        Step::Answer(bytes) => {
            let _ = stream.write_all(bytes);
            return Some(stream);
        }
        Step::AnswerAndClose(bytes) => {
            let _ = stream.write_all(bytes);
            let _ = stream.shutdown(Shutdown::Both);
        }
        Step::Stall(bytes) => {
            let _ = stream.write_all(bytes);
            stream.set_read_timeout(None).unwrap();
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
        Step::CloseAfterRequest | Step::AnswerAndReset(_) | Step::CloseAtOnce | Step::Reset => {}
    }
    None
}

/// Reads head and body; `None` if the client closed the connection.
pub(crate) fn read_request(stream: &mut TcpStream) -> Option<String> {
    let head = read_head(stream, b"\r\n\r\n")?;
    let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8(body).unwrap())
}

fn read_head(stream: &mut TcpStream, end: &[u8]) -> Option<String> {
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

/// A header of a request.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.split("\r\n").skip(1).take_while(|line| !line.is_empty()).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

//! Tracks the state of the connection, because the errors of the HTTP client do not show whether the request was sent.
//!
//! - A connection that breaks during the TLS handshake causes the same error as one that breaks after the request was
//!   sent, but only the first is always safe to retry.
//! - A connection that is reset, or whose TLS is closed without a `close_notify`, ends a body without a length as if it
//!   were complete.
//! - If the server rejects a request before its body has arrived, writing the request fails, although the response can
//!   already be read.
//!
//! Therefore the connector and the connection are wrapped, and each step is recorded. An exchange runs on the thread
//! that starts it, so the record is thread-local.

use std::{cell::Cell, io};

use ureq::{
    Error,
    unversioned::transport::{Buffers, ConnectionDetails, Connector, Either, NextTimeout, Transport},
};

/// The progress of the exchange on this thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// The connection is being opened, or taken from the pool.
    Connecting,
    /// The host name is being resolved.
    Resolving,
    /// A part of the request may have been sent.
    Sent,
}

#[derive(Debug, Clone, Copy)]
struct State {
    phase: Phase,
    /// The peer closed the socket, below any TLS.
    has_socket_ended: bool,
    /// The connection was closed or broke while the response was read.
    has_ended: bool,
    /// The connection broke while the request was written.
    has_write_failed: bool,
}

impl State {
    const START: Self =
        Self { phase: Phase::Connecting, has_socket_ended: false, has_ended: false, has_write_failed: false };
}

thread_local! {
    static STATE: Cell<State> = const { Cell::new(State::START) };
}

fn update(change: impl FnOnce(&mut State)) {
    let mut state = STATE.get();
    change(&mut state);
    STATE.set(state);
}

/// Starts a new exchange on this thread.
pub(super) fn start() {
    STATE.set(State::START);
}

/// Records that the host name is being resolved.
pub(super) fn resolving() {
    update(|state| state.phase = Phase::Resolving);
}

/// Records that the host name was resolved.
pub(super) fn resolved() {
    update(|state| state.phase = Phase::Connecting);
}

pub(super) fn phase() -> Phase {
    STATE.get().phase
}

pub(super) fn has_socket_ended() -> bool {
    STATE.get().has_socket_ended
}

pub(super) fn has_ended() -> bool {
    STATE.get().has_ended
}

pub(super) fn has_write_failed() -> bool {
    STATE.get().has_write_failed
}

/// Wraps each socket, below any TLS.
#[derive(Debug)]
pub(super) struct TrackingSocketConnector;

impl<In: Transport> Connector<In> for TrackingSocketConnector {
    type Out = TrackingSocket<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(TrackingSocket))
    }
}

/// Records that the peer closed the socket, and discards writes to a broken socket.
#[derive(Debug)]
pub(super) struct TrackingSocket<T>(T);

impl<T: Transport> Transport for TrackingSocket<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if has_write_failed() {
            return Ok(());
        }
        match self.0.transmit_output(amount, timeout) {
            // The server may have rejected the request without reading all of it. ureq reads a response only after it
            // has written the whole request, so it must not see this error. If there is no response, reading fails.
            Err(Error::Io(error)) if phase() == Phase::Sent && is_closed_by_peer(&error) => {
                update(|state| state.has_write_failed = true);
                Ok(())
            }
            result => result,
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let has_input = self.0.await_input(timeout)?;
        if !has_input {
            update(|state| state.has_socket_ended = true);
        }
        Ok(has_input)
    }

    fn is_open(&mut self) -> bool {
        !has_write_failed() && self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

/// Wraps each connection as the last layer, so that it tracks the request and not the TLS handshake.
#[derive(Debug)]
pub(super) struct TrackingConnector {
    pub(super) uses_proxy: bool,
}

impl<In: Transport> Connector<In> for TrackingConnector {
    type Out = Either<In, TrackingTransport<In>>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        // The layers also wrap the connection to a proxy, whose configuration has no proxy. That connection carries
        // only the `CONNECT` request.
        let is_to_proxy = self.uses_proxy && details.config.proxy().is_none();
        let wrap = |transport| {
            if is_to_proxy { Either::A(transport) } else { Either::B(TrackingTransport(transport)) }
        };
        Ok(chained.map(wrap))
    }
}

/// Records that a part of the request was sent, and that the connection ended.
#[derive(Debug)]
pub(super) struct TrackingTransport<T>(T);

impl<T: Transport> Transport for TrackingTransport<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        // Recorded before the write, because a write that fails may still have sent a part.
        if amount > 0 {
            update(|state| state.phase = Phase::Sent);
        }
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let result = self.0.await_input(timeout);
        if matches!(result, Ok(false) | Err(Error::Io(_))) {
            update(|state| state.has_ended = true);
        }
        match result {
            // Some TLS libraries report an end without `close_notify` like a regular one.
            Ok(false) if self.0.is_tls() && has_socket_ended() => Err(truncated(io::ErrorKind::UnexpectedEof.into())),
            Err(Error::Io(error)) if is_closed_by_peer(&error) => Err(truncated(error)),
            result => result,
        }
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

fn is_closed_by_peer(error: &io::Error) -> bool {
    use io::ErrorKind;
    matches!(
        error.kind(),
        ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::UnexpectedEof
    )
}

/// Changes the kind of the error, because ureq treats the usual kinds as the end of a body without a length.
fn truncated(error: io::Error) -> Error {
    Error::Io(io::Error::other(error))
}

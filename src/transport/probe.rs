//! Finds out how far a request got, which the HTTP client's errors do not tell.
//!
//! A connection that breaks while the TLS handshake is under way looks the same from outside as one that breaks after
//! the request was sent, but only the first is safe to repeat. So the resolver and the connection are wrapped, and each
//! step notes itself. An exchange runs on the thread that asks for it, hence a thread-local note.

use std::cell::Cell;

use http::Uri;
use ureq::{
    Error,
    config::Config,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{Buffers, ConnectionDetails, Connector, Either, NextTimeout, Transport},
    },
};

/// How far the exchange on this thread got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Started,
    LookingUp,
    Connecting,
    /// The other side hung up while the connection was being made.
    HungUp,
    Sent,
}

thread_local! {
    static PHASE: Cell<Phase> = const { Cell::new(Phase::Started) };
}

/// Starts a new exchange on this thread.
pub(super) fn start() {
    PHASE.set(Phase::Started);
}

pub(super) fn phase() -> Phase {
    PHASE.get()
}

/// Notes that a name is being looked up.
#[derive(Debug, Default)]
pub(super) struct NotingResolver(DefaultResolver);

impl Resolver for NotingResolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        PHASE.set(Phase::LookingUp);
        let addresses = self.0.resolve(uri, config, timeout)?;
        PHASE.set(Phase::Connecting);
        Ok(addresses)
    }
}

/// Wraps each socket, before any TLS, so that a handshake which the other side broke off can be told from one that we
/// did, for want of trust.
#[derive(Debug)]
pub(super) struct NotingSocketConnector;

impl<In: Transport> Connector<In> for NotingSocketConnector {
    type Out = NotingSocket<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(NotingSocket))
    }
}

/// Notes that the other side hung up.
#[derive(Debug)]
pub(super) struct NotingSocket<T>(T);

impl<T: Transport> Transport for NotingSocket<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let has_input = self.0.await_input(timeout)?;
        if !has_input && phase() == Phase::Connecting {
            PHASE.set(Phase::HungUp);
        }
        Ok(has_input)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

/// Wraps each connection to the API, as the last link of the chain, so that what it notes is the request itself and
/// not a TLS handshake.
#[derive(Debug)]
pub(super) struct NotingConnector {
    pub(super) uses_proxy: bool,
}

impl<In: Transport> Connector<In> for NotingConnector {
    type Out = Either<In, NotingTransport<In>>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        // The chain also runs for the connection to a proxy, with the proxy taken out of its configuration. What goes
        // over that one is only the wish to be connected on.
        let is_to_proxy = self.uses_proxy && details.config.proxy().is_none();
        let wrap = |transport| {
            if is_to_proxy { Either::A(transport) } else { Either::B(NotingTransport(transport)) }
        };
        Ok(chained.map(wrap))
    }
}

/// Notes that something was sent.
#[derive(Debug)]
pub(super) struct NotingTransport<T>(T);

impl<T: Transport> Transport for NotingTransport<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        // Before and not after: of a write that fails, a part may have left.
        if amount > 0 {
            PHASE.set(Phase::Sent);
        }
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

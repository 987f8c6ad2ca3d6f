//! Sockets and HTTP: from bytes to requests, from responses to bytes.

mod client;
mod control;
mod server;
mod webhooks;

use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::runtime::Handle;

use crate::base::ids::Id;
use crate::base::message::{Request, Response};
use crate::router::App;

/// A running server, to be used by its own process without a socket.
pub(crate) struct Local {
    pub(crate) app: Arc<App>,
    runtime: Handle,
}

impl Local {
    /// Accepts connections on the runtime.
    pub(crate) fn start(listener: TcpListener, app: Arc<App>, runtime: Handle) -> Self {
        runtime.spawn(server::accept(listener, Arc::clone(&app)));
        Self { app, runtime }
    }

    /// Executes a visit of a link, and returns the id of its event as well.
    pub(crate) fn visit(&self, request: &Request) -> (Response, Option<Id>) {
        let visited = self.app.visit(request);
        // The deliveries run where the server does, whether or not the caller has a runtime.
        let _context = self.runtime.enter();
        webhooks::send(&self.app);
        visited
    }
}

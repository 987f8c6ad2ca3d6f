//! The client that a journal belongs to.

use super::{
    key::{fingerprint, hex},
    problem::Problem,
    record::Header,
};
use crate::{AccessToken, ApiClient};

/// The kind of a run, and the host, workspace and token that it sends to.
#[derive(Debug)]
pub(crate) struct Identity {
    pub(super) run: &'static str,
    host: String,
    workspace: Option<String>,
    token: Option<AccessToken>,
}

impl Identity {
    /// Returns the identity of a client, which needs its token.
    pub(crate) fn of(client: &ApiClient, run: &'static str) -> Result<Self, Problem> {
        let token = client.executor().obtain_token(run).map_err(Problem::Call)?;
        let claims = token.as_ref().and_then(|token| token.claims().ok());
        Ok(Self {
            run,
            host: format!("{:?}", client.executor().settings.base),
            workspace: claims.and_then(|claims| claims.workspace_id().map(str::to_owned)),
            token,
        })
    }

    pub(super) fn header(&self, salt: &[u8; 16]) -> Header {
        Header {
            salt: hex(salt),
            host: self.host.clone(),
            workspace: self.workspace.as_deref().map(|id| fingerprint(salt, id)),
            token: self.token.as_ref().map(|token| fingerprint(salt, token.as_str())).unwrap_or_default(),
        }
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Verification of members' email addresses.
///
/// [`AuthApi::request_email_verification`] sends the email. If no member has verified an address by
/// [`Workspace::unverified_pause_at`], nearly every call fails with `WORKSPACE_UNVERIFIED`; links still
/// redirect.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AuthApi<C> {
    client: C,
}

impl<C: Clone> AuthApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Sends a verification email to a member of the workspace.
    ///
    /// The address must belong to a member of the workspace and must not be verified yet. At most one email per
    /// minute and five per day are sent to an address.
    ///
    /// Opening the link in the email verifies the address and the workspace, which ends a pause with the error
    /// code `WORKSPACE_UNVERIFIED`. The operation also works while the workspace is paused. Returns an empty
    /// object.
    ///
    /// `POST /v1/auth/email/verification/request` (AuthService_RequestEmailVerification, feature `auth`). Needs
    /// the scope `members:write`.
    #[doc(alias("AuthService_RequestEmailVerification", "auth_service_request_email_verification"))]
    pub fn request_email_verification(
        &self,
        body: impl Into<crate::models::RequestEmailVerificationRequest>,
    ) -> AuthRequestEmailVerification<C> {
        AuthRequestEmailVerification {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/auth/email/verification/request`, created by
/// [`AuthApi::request_email_verification`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthRequestEmailVerification<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::RequestEmailVerificationRequest,
}

rt::call_methods!(AuthRequestEmailVerification);
rt::idempotency_methods!(AuthRequestEmailVerification);

impl<C: rt::Client> rt::Request for AuthRequestEmailVerification<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AuthService_RequestEmailVerification", "POST", "/v1/auth/email/verification/request")
            .scope("members:write")
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/auth/email/verification/request".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

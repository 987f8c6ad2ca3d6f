// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Limits of the workspace's plan, and how much of them is used.
///
/// [`AllowancesApi::list`] returns each limit with its use, for example to stop an import before
/// the limit is reached.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AllowancesApi<C> {
    client: C,
}

impl<C: Clone> AllowancesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Hides the notice about a reached limit until the limit's next cycle.
    ///
    /// The notice is hidden for the calling member only. Only a member can dismiss a notice; a request with an
    /// API token fails with a permission error. Returns an empty object.
    ///
    /// `POST /v1/allowances/dismiss` (AllowancesService_DismissAllowanceNotice, feature `allowances`). Needs
    /// the scope `workspace:write`.
    #[doc(alias("AllowancesService_DismissAllowanceNotice", "allowances_service_dismiss_allowance_notice"))]
    pub fn dismiss_notice(
        &self,
        body: impl Into<crate::models::DismissAllowanceNoticeRequest>,
    ) -> AllowancesDismissNotice<C> {
        AllowancesDismissNotice { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists the limits of the workspace's plan and their usage.
    ///
    /// For each limit, returns the usage in the current cycle, when the allowance resets, and whether the limit
    /// is reached.
    ///
    /// `GET /v1/allowances` (AllowancesService_ListAllowances, feature `allowances`). Needs the scope
    /// `workspace:read`.
    #[doc(alias("AllowancesService_ListAllowances", "allowances_service_list_allowances"))]
    pub fn list(&self) -> AllowancesList<C> {
        AllowancesList { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `POST /v1/allowances/dismiss`, created by [`AllowancesApi::dismiss_notice`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllowancesDismissNotice<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::DismissAllowanceNoticeRequest,
}

rt::call_methods!(AllowancesDismissNotice);
rt::idempotency_methods!(AllowancesDismissNotice);

impl<C: rt::Client> rt::Request for AllowancesDismissNotice<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AllowancesService_DismissAllowanceNotice", "POST", "/v1/allowances/dismiss")
            .scope("workspace:write")
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/allowances/dismiss".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/allowances`, created by [`AllowancesApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllowancesList<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(AllowancesList);

impl<C: rt::Client> rt::Request for AllowancesList<C> {
    type Client = C;
    type Output = crate::models::ListAllowancesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AllowancesService_ListAllowances", "GET", "/v1/allowances").scope("workspace:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/allowances".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

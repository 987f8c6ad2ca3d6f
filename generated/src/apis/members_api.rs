// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The members of a workspace, and the workspaces of a person.
///
/// Invite a person with [`MembersApi::invite`]; [`MembersApi::list`] shows who has joined. Operations on
/// `myself` concern the member that the token belongs to.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct MembersApi<C> {
    client: C,
}

impl<C: Clone> MembersApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Restores the access of a member after it was revoked.
    ///
    /// Reverses [`MembersApi::revoke_access`] and returns the member.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `POST /v1/members/{id}/allow` (MembersService_AllowAccess, feature `members`). Needs the scope
    /// `members:write`.
    #[doc(alias("MembersService_AllowAccess", "members_service_allow_access"))]
    pub fn allow_access(&self, id: impl Into<String>) -> MembersAllowAccess<C> {
        MembersAllowAccess {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: crate::models::AllowAccessRequest::new(),
        }
    }

    /// Creates another workspace for the signed-in person and returns an access token for it.
    ///
    /// The new workspace starts on the Free plan and has its own billing. The number of Free workspaces that a
    /// person may create is limited: beyond that, the call fails with `FREE_WORKSPACE_LIMIT_REACHED`, with the
    /// limit in the metadata of the error. Workspaces that the person was invited to do not count.
    ///
    /// The call requires a dashboard session or a full-access token of a member; workspace tokens and tokens
    /// that are limited to scopes are rejected. The member must have an email address.
    ///
    /// `POST /v1/myself/workspaces` (MembersService_CreateMyWorkspace, feature `members`). Needs the scope
    /// `members:write`.
    #[doc(alias("MembersService_CreateMyWorkspace", "members_service_create_my_workspace"))]
    pub fn create_my_workspace(
        &self,
        body: impl Into<crate::models::CreateMyWorkspaceRequest>,
    ) -> MembersCreateMyWorkspace<C> {
        MembersCreateMyWorkspace { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Removes a member from the workspace permanently.
    ///
    /// [`MembersApi::revoke_access`] suspends the access of a member without removing the account.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `DELETE /v1/members/{id}` (MembersService_Delete, feature `members`). Needs the scope `members:write`.
    #[doc(alias("MembersService_Delete", "members_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> MembersDelete<C> {
        MembersDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Ends all active sessions of a member.
    ///
    /// Returns the member.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `POST /v1/members/{id}/signout` (MembersService_ForceSignout, feature `members`). Needs the scope
    /// `members:write`.
    #[doc(alias("MembersService_ForceSignout", "members_service_force_signout"))]
    pub fn force_signout(&self, id: impl Into<String>) -> MembersForceSignout<C> {
        MembersForceSignout {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: crate::models::ForceSignoutRequest::new(),
        }
    }

    /// Gets a member by its ID.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `GET /v1/members/{id}` (MembersService_Get, feature `members`). Needs the scope `members:read`.
    #[doc(alias("MembersService_Get", "members_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> MembersGet<C> {
        MembersGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets the member that the token belongs to.
    ///
    /// `GET /v1/member` (MembersService_GetMyself, feature `members`). Needs the scope `members:read`.
    #[doc(alias("MembersService_GetMyself", "members_service_get_myself"))]
    pub fn get_myself(&self) -> MembersGetMyself<C> {
        MembersGetMyself { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Invites a person to the workspace by email.
    ///
    /// Creates a pending member and sends an invitation. A person who already has a Linkbreakers account is
    /// added to the workspace at once and notified by email. Inviting a member of the workspace fails with
    /// `MEMBER_ALREADY_IN_WORKSPACE`.
    ///
    /// The call requires the session of a member with full access, not a token that is limited to scopes.
    ///
    /// `POST /v1/members/invite` (MembersService_Invite, feature `members`). Needs the scope `members:write`.
    #[doc(alias("MembersService_Invite", "members_service_invite"))]
    pub fn invite(&self, body: impl Into<crate::models::InviteMemberRequest>) -> MembersInvite<C> {
        MembersInvite { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists the workspace's members, in pages.
    ///
    /// `GET /v1/members` (MembersService_List, feature `members`). Needs the scope `members:read`.
    #[doc(alias("MembersService_List", "members_service_list"))]
    pub fn list(&self) -> MembersList<C> {
        MembersList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Lists the workspaces that the signed-in person belongs to.
    ///
    /// The most recently used workspace is first. A workspace token lists only its own workspace. The list is
    /// not paged.
    ///
    /// `GET /v1/myself/workspaces` (MembersService_ListMyWorkspaces, feature `members`). Needs the scope
    /// `members:read`.
    #[doc(alias("MembersService_ListMyWorkspaces", "members_service_list_my_workspaces"))]
    pub fn list_my_workspaces(&self) -> MembersListMyWorkspaces<C> {
        MembersListMyWorkspaces { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Suspends the access of a member without removing the account.
    ///
    /// Returns the member. [`MembersApi::allow_access`] restores the access.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `POST /v1/members/{id}/revoke` (MembersService_RevokeAccess, feature `members`). Needs the scope
    /// `members:write`.
    #[doc(alias("MembersService_RevokeAccess", "members_service_revoke_access"))]
    pub fn revoke_access(&self, id: impl Into<String>) -> MembersRevokeAccess<C> {
        MembersRevokeAccess {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: crate::models::RevokeAccessRequest::new(),
        }
    }

    /// Returns an access token for another workspace of the signed-in person.
    ///
    /// If the workspace enforces multi-factor authentication, the first call emails a code and fails with
    /// `MFA_REQUIRED`; repeat the call with `mfaCode`.
    ///
    /// The call requires a dashboard session or a full-access token of a member; workspace tokens and tokens
    /// that are limited to scopes are rejected.
    ///
    /// - `workspace_id`: ID of the workspace to switch to, a UUID.
    ///
    /// `POST /v1/myself/workspaces/{workspaceId}:switch` (MembersService_SwitchWorkspace, feature `members`).
    /// Needs the scope `members:write`.
    #[doc(alias("MembersService_SwitchWorkspace", "members_service_switch_workspace"))]
    pub fn switch_workspace(
        &self,
        workspace_id: impl Into<String>,
        body: impl Into<crate::models::SwitchWorkspaceRequest>,
    ) -> MembersSwitchWorkspace<C> {
        MembersSwitchWorkspace {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            workspace_id: workspace_id.into(),
            body: body.into(),
        }
    }

    /// Updates the profile or role of a member.
    ///
    /// Returns the updated member.
    ///
    /// - `id`: ID of the member, a UUID.
    ///
    /// `PUT /v1/members/{id}` (MembersService_Update, feature `members`). Needs the scope `members:write`.
    #[doc(alias("MembersService_Update", "members_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateMemberRequest>,
    ) -> MembersUpdate<C> {
        MembersUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Updates the profile or credentials of the member that the token belongs to.
    ///
    /// Returns the updated member.
    ///
    /// `PUT /v1/member` (MembersService_UpdateMyself, feature `members`). Needs the scope `members:write`.
    #[doc(alias("MembersService_UpdateMyself", "members_service_update_myself"))]
    pub fn update_myself(&self, body: impl Into<crate::models::UpdateMeRequest>) -> MembersUpdateMyself<C> {
        MembersUpdateMyself { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `POST /v1/members/{id}/allow`, created by [`MembersApi::allow_access`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersAllowAccess<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::AllowAccessRequest,
}

impl<C> MembersAllowAccess<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::AllowAccessRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::AllowAccessRequest::new());
        self
    }
}

rt::call_methods!(MembersAllowAccess);
rt::idempotency_methods!(MembersAllowAccess);

impl<C: rt::Client> rt::Request for MembersAllowAccess<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_AllowAccess", "POST", "/v1/members/{id}/allow")
            .scope("members:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path =
            rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.literal("/allow").finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/myself/workspaces`, created by [`MembersApi::create_my_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersCreateMyWorkspace<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateMyWorkspaceRequest,
}

rt::call_methods!(MembersCreateMyWorkspace);
rt::idempotency_methods!(MembersCreateMyWorkspace);

impl<C: rt::Client> rt::Request for MembersCreateMyWorkspace<C> {
    type Client = C;
    type Output = crate::models::CreateMyWorkspaceResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_CreateMyWorkspace", "POST", "/v1/myself/workspaces")
            .scope("members:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/myself/workspaces".to_owned();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/members/{id}`, created by [`MembersApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(MembersDelete);

impl<C: rt::Client> rt::Request for MembersDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_Delete", "DELETE", "/v1/members/{id}")
            .scope("members:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/members/{id}/signout`, created by [`MembersApi::force_signout`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersForceSignout<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::ForceSignoutRequest,
}

impl<C> MembersForceSignout<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::ForceSignoutRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::ForceSignoutRequest::new());
        self
    }
}

rt::call_methods!(MembersForceSignout);
rt::idempotency_methods!(MembersForceSignout);

impl<C: rt::Client> rt::Request for MembersForceSignout<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_ForceSignout", "POST", "/v1/members/{id}/signout")
            .scope("members:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path =
            rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.literal("/signout").finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `GET /v1/members/{id}`, created by [`MembersApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(MembersGet);

impl<C: rt::Client> rt::Request for MembersGet<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_Get", "GET", "/v1/members/{id}").scope("members:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/member`, created by [`MembersApi::get_myself`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersGetMyself<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(MembersGetMyself);

impl<C: rt::Client> rt::Request for MembersGetMyself<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_GetMyself", "GET", "/v1/member").scope("members:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(Self::OPERATION, "/v1/member".to_owned(), rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/members/invite`, created by [`MembersApi::invite`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersInvite<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::InviteMemberRequest,
}

rt::call_methods!(MembersInvite);
rt::idempotency_methods!(MembersInvite);

impl<C: rt::Client> rt::Request for MembersInvite<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_Invite", "POST", "/v1/members/invite")
            .scope("members:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/members/invite".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/members`, created by [`MembersApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> MembersList<C> {
    /// Maximum number of items per page; default 100, at most 1000.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(MembersList);

impl<C: rt::Client> rt::Request for MembersList<C> {
    type Client = C;
    type Output = crate::models::ListResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_List", "GET", "/v1/members").scope("members:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/members".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(MembersList);

impl<C: rt::Client> rt::Paged for MembersList<C> {
    type Item = crate::models::Member;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.members)
    }
}

/// A request for `GET /v1/myself/workspaces`, created by [`MembersApi::list_my_workspaces`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersListMyWorkspaces<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(MembersListMyWorkspaces);

impl<C: rt::Client> rt::Request for MembersListMyWorkspaces<C> {
    type Client = C;
    type Output = crate::models::ListMyWorkspacesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_ListMyWorkspaces", "GET", "/v1/myself/workspaces").scope("members:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/myself/workspaces".to_owned();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/members/{id}/revoke`, created by [`MembersApi::revoke_access`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersRevokeAccess<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::RevokeAccessRequest,
}

impl<C> MembersRevokeAccess<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::RevokeAccessRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::RevokeAccessRequest::new());
        self
    }
}

rt::call_methods!(MembersRevokeAccess);
rt::idempotency_methods!(MembersRevokeAccess);

impl<C: rt::Client> rt::Request for MembersRevokeAccess<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_RevokeAccess", "POST", "/v1/members/{id}/revoke")
            .scope("members:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path =
            rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.literal("/revoke").finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/myself/workspaces/{workspaceId}:switch`, created by
/// [`MembersApi::switch_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersSwitchWorkspace<C> {
    client: C,
    options: rt::CallOptions,
    workspace_id: String,
    body: crate::models::SwitchWorkspaceRequest,
}

rt::call_methods!(MembersSwitchWorkspace);
rt::idempotency_methods!(MembersSwitchWorkspace);

impl<C: rt::Client> rt::Request for MembersSwitchWorkspace<C> {
    type Client = C;
    type Output = crate::models::SwitchWorkspaceResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MembersService_SwitchWorkspace", "POST", "/v1/myself/workspaces/{workspaceId}:switch")
            .scope("members:write")
            .idempotency_key()
            .secrets(&["mfaCode"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/myself/workspaces/")
            .id("workspaceId", &self.workspace_id)?
            .literal(":switch")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PUT /v1/members/{id}`, created by [`MembersApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateMemberRequest,
}

rt::call_methods!(MembersUpdate);
rt::idempotency_methods!(MembersUpdate);

impl<C: rt::Client> rt::Request for MembersUpdate<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation = &rt::Operation::new("MembersService_Update", "PUT", "/v1/members/{id}")
        .scope("members:write")
        .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/members/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PUT /v1/member`, created by [`MembersApi::update_myself`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MembersUpdateMyself<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateMeRequest,
}

rt::call_methods!(MembersUpdateMyself);
rt::idempotency_methods!(MembersUpdateMyself);

impl<C: rt::Client> rt::Request for MembersUpdateMyself<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation = &rt::Operation::new("MembersService_UpdateMyself", "PUT", "/v1/member")
        .scope("members:write")
        .idempotency_key()
        .secrets(&["password"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/member".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Directories that group links in a hierarchy.
///
/// Create a directory with [`DirectoriesApi::create`], and place links in it with the `directoryId` of
/// [`LinksApi::create`] or [`LinksApi::update`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct DirectoriesApi<C> {
    client: C,
}

impl<C: Clone> DirectoriesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a directory, optionally inside another directory.
    ///
    /// `POST /v1/directories` (DirectoriesService_Create, feature `directories`). Needs the scope
    /// `links:write`.
    #[doc(alias("DirectoriesService_Create", "directories_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateDirectoryRequest>) -> DirectoriesCreate<C> {
        DirectoriesCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes an empty directory.
    ///
    /// A directory that contains links or child directories is rejected with status 412; move or delete them
    /// first. Deleting a directory cannot be undone.
    ///
    /// - `id`: ID of the directory, a UUID.
    ///
    /// `DELETE /v1/directories/{id}` (DirectoriesService_Delete, feature `directories`). Needs the scope
    /// `links:write`.
    #[doc(alias("DirectoriesService_Delete", "directories_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> DirectoriesDelete<C> {
        DirectoriesDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a directory by its ID.
    ///
    /// - `id`: ID of the directory, a UUID.
    ///
    /// `GET /v1/directories/{id}` (DirectoriesService_Get, feature `directories`). Needs the scope
    /// `links:read`.
    #[doc(alias("DirectoriesService_Get", "directories_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> DirectoriesGet<C> {
        DirectoriesGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the workspace's directories, in pages.
    ///
    /// The list can be filtered by parent directory and name, or can include the whole tree with `recursive`.
    ///
    /// `GET /v1/directories` (DirectoriesService_List, feature `directories`). Needs the scope `links:read`.
    #[doc(alias("DirectoriesService_List", "directories_service_list"))]
    pub fn list(&self) -> DirectoriesList<C> {
        DirectoriesList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: 50,
            page_token: None,
            parent_directory_id: None,
            search: None,
            include_root: None,
            recursive: None,
            cursor: None,
        }
    }

    /// Renames a directory, or moves it to another parent directory.
    ///
    /// Omitted fields keep their value. `parentDirectoryIdDelete` moves the directory to the root level.
    ///
    /// - `id`: ID of the directory, a UUID.
    ///
    /// `PATCH /v1/directories/{id}` (DirectoriesService_Update, feature `directories`). Needs the scope
    /// `links:write`.
    #[doc(alias("DirectoriesService_Update", "directories_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateDirectoryRequest>,
    ) -> DirectoriesUpdate<C> {
        DirectoriesUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/directories`, created by [`DirectoriesApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DirectoriesCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateDirectoryRequest,
}

rt::call_methods!(DirectoriesCreate);
rt::idempotency_methods!(DirectoriesCreate);

impl<C: rt::Client> rt::Request for DirectoriesCreate<C> {
    type Client = C;
    type Output = crate::models::CreateDirectoryResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("DirectoriesService_Create", "POST", "/v1/directories")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/directories".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/directories/{id}`, created by [`DirectoriesApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DirectoriesDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(DirectoriesDelete);

impl<C: rt::Client> rt::Request for DirectoriesDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteDirectoryResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("DirectoriesService_Delete", "DELETE", "/v1/directories/{id}")
            .scope("links:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/directories/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/directories/{id}`, created by [`DirectoriesApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DirectoriesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(DirectoriesGet);

impl<C: rt::Client> rt::Request for DirectoriesGet<C> {
    type Client = C;
    type Output = crate::models::GetDirectoryResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("DirectoriesService_Get", "GET", "/v1/directories/{id}").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/directories/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/directories`, created by [`DirectoriesApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DirectoriesList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: i64,
    page_token: Option<String>,
    parent_directory_id: Option<String>,
    search: Option<String>,
    include_root: Option<bool>,
    recursive: Option<bool>,
    cursor: Option<String>,
}

impl<C> DirectoriesList<C> {
    /// Maximum number of items per page. The API requires it and documents no default or maximum; the SDK sends
    /// 50 unless it is set.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into).unwrap_or(50);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// ID of the parent directory; only its child directories are listed.
    pub fn parent_directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.parent_directory_id = value.into_option();
        self
    }

    /// Text to search for in the names of directories.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

    /// `true` to include directories at the root level.
    pub fn include_root(mut self, value: impl Into<Option<bool>>) -> Self {
        self.include_root = value.into();
        self
    }

    /// `true` to list the directories of the whole tree.
    pub fn recursive(mut self, value: impl Into<Option<bool>>) -> Self {
        self.recursive = value.into();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(DirectoriesList);

impl<C: rt::Client> rt::Request for DirectoriesList<C> {
    type Client = C;
    type Output = crate::models::ListDirectoriesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("DirectoriesService_List", "GET", "/v1/directories").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .one("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .ids(Self::OPERATION, "parentDirectoryId", &self.parent_directory_id)?
            .each("search", &self.search)
            .each("includeRoot", &self.include_root)
            .each("recursive", &self.recursive)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/directories".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(DirectoriesList);

impl<C: rt::Client> rt::Paged for DirectoriesList<C> {
    type Item = crate::models::Directory;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.directories)
    }
}

/// A request for `PATCH /v1/directories/{id}`, created by [`DirectoriesApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DirectoriesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateDirectoryRequest,
}

rt::call_methods!(DirectoriesUpdate);
rt::idempotency_methods!(DirectoriesUpdate);

impl<C: rt::Client> rt::Request for DirectoriesUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateDirectoryResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("DirectoriesService_Update", "PATCH", "/v1/directories/{id}")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/directories/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Labels that group links.
///
/// Tags are set on links, by [`LinksApi::create`] and [`LinksApi::update`], and are filters of
/// [`LinksApi::list`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct TagsApi<C> {
    client: C,
}

impl<C: Clone> TagsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes a tag by its exact name.
    ///
    /// The tag no longer appears on links or in analytics filters. The response is an empty object.
    ///
    /// - `name`: Exact name of the tag to delete.
    ///
    /// `DELETE /v1/tags` (TagsService_Delete, feature `tags`). Needs the scope `links:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::TagsApi;
    ///
    /// TagsApi::new(&client).delete("email").send()?;
    /// ```
    #[doc(alias("TagsService_Delete", "tags_service_delete"))]
    pub fn delete(&self, name: impl Into<String>) -> TagsDelete<C> {
        TagsDelete { client: self.client.clone(), options: rt::CallOptions::default(), name: name.into() }
    }

    /// Lists the tags of the workspace, in pages.
    ///
    /// The response contains no `totalCount`. The API has no operation to create a tag; it creates a tag when a
    /// link is created or updated with its name.
    ///
    /// `GET /v1/tags` (TagsService_List, feature `tags`). Needs the scope `links:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::TagsApi;
    ///
    /// for tag in TagsApi::new(&client).list().search("market").items() {
    ///     println!("{}", tag?.name);
    /// }
    /// ```
    #[doc(alias("TagsService_List", "tags_service_list"))]
    pub fn list(&self) -> TagsList<C> {
        TagsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            search: None,
            page_size: 50,
            page_token: None,
            cursor: None,
        }
    }
}

/// A request for `DELETE /v1/tags`, created by [`TagsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsDelete<C> {
    client: C,
    options: rt::CallOptions,
    name: String,
}

rt::call_methods!(TagsDelete);

impl<C: rt::Client> rt::Request for TagsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteTagResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("TagsService_Delete", "DELETE", "/v1/tags").scope("links:write").allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default().one("name", &self.name);
        Ok(rt::Call::new(Self::OPERATION, "/v1/tags".to_owned(), query, None, self.options.clone()))
    }
}

/// A request for `GET /v1/tags`, created by [`TagsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsList<C> {
    client: C,
    options: rt::CallOptions,
    search: Option<String>,
    page_size: i64,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> TagsList<C> {
    /// Text to search for in the names of tags.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

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

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(TagsList);

impl<C: rt::Client> rt::Request for TagsList<C> {
    type Client = C;
    type Output = crate::models::ListTagsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("TagsService_List", "GET", "/v1/tags").scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("search", &self.search)
            .one("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/tags".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(TagsList);

impl<C: rt::Client> rt::Paged for TagsList<C> {
    type Item = crate::models::ApiTag;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.tags)
    }
}

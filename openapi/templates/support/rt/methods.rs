// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! The methods that all requests have.

use super::Operation;

impl Operation {
    /// An operation with an access token, without a scope and an idempotency key, and with a body in its response.
    pub(crate) const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            scope: None,
            authenticated: true,
            idempotency_key: false,
            allows_empty_body: false,
            secrets: &[],
        }
    }

    pub(crate) const fn scope(self, scope: &'static str) -> Self {
        Self { scope: Some(scope), ..self }
    }

    pub(crate) const fn unauthenticated(self) -> Self {
        Self { authenticated: false, ..self }
    }

    pub(crate) const fn idempotency_key(self) -> Self {
        Self { idempotency_key: true, ..self }
    }

    pub(crate) const fn allows_empty_body(self) -> Self {
        Self { allows_empty_body: true, ..self }
    }

    pub(crate) const fn secrets(self, secrets: &'static [&'static str]) -> Self {
        Self { secrets, ..self }
    }
}

/// The limits of a call, also for the handwritten requests of the SDK.
#[doc(hidden)]
#[macro_export]
macro_rules! limit_methods {
    ($request:ident $(<$client:ident>)?) => {
        impl $(<$client>)? $request $(<$client>)? {
            /// Sets the timeout of each attempt; the client's `timeout` unless set.
            pub fn timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
                self.options.timeout = timeout.into();
                self
            }

            /// Sets the timeout of the whole call, including retries and waits; the client's `deadline` unless set.
            pub fn deadline(mut self, deadline: impl Into<Option<std::time::Duration>>) -> Self {
                self.options.deadline = deadline.into();
                self
            }

            /// Sets the maximum number of attempts, including the first; 1 disables retries for this call.
            pub fn max_attempts(mut self, attempts: impl Into<Option<u32>>) -> Self {
                self.options.max_attempts = attempts.into();
                self
            }
        }
    };
}

macro_rules! call_methods {
    ($request:ident) => {
        $crate::limit_methods!($request<C>);

        impl<C> $request<C> {
            /// Adds a header to this call.
            ///
            /// A header that only the client sets, such as `Authorization`, is an error when the call is sent.
            pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.options.headers.push((name.into(), value.into()));
                self
            }
        }

        impl<C: crate::rt::Client> $request<C> {
            /// Sends the request and returns the decoded response.
            ///
            /// # Errors
            ///
            /// The client's error: an invalid parameter, a failed connection, an error response, or a response that
            /// cannot be decoded.
            pub fn send(&self) -> Result<<Self as crate::rt::Request>::Output, C::Error> {
                self.send_with_response().map(C::into_value)
            }

            /// Sends the request and returns the response with its status, headers and rate limit.
            ///
            /// # Errors
            ///
            /// The same errors as [`send`](Self::send).
            pub fn send_with_response(&self) -> Result<C::Response<<Self as crate::rt::Request>::Output>, C::Error> {
                self.client.send(crate::rt::Request::to_call(self)?)
            }
        }
    };
}
pub(crate) use call_methods;

macro_rules! idempotency_methods {
    ($request:ident) => {
        impl<C> $request<C> {
            /// Sets the `Idempotency-Key`, 1 to 255 visible ASCII characters; random unless set.
            ///
            /// Within 24 hours the API executes only the first request with a key, and returns its stored response to
            /// any other. A key that is derived from your own data, such as an order number, makes the call safe to
            /// repeat after a restart of your program.
            pub fn idempotency_key<M>(mut self, key: impl $crate::rt::IntoOption<String, M>) -> Self {
                self.options.idempotency_key = key.into_option();
                self
            }
        }
    };
}
pub(crate) use idempotency_methods;

macro_rules! paging_methods {
    ($request:ident) => {
        impl<C: crate::rt::Client> $request<C> {
            /// Returns an iterator over the pages from this one on; each is fetched when it is needed.
            ///
            /// An error is yielded once and ends the iteration.
            pub fn pages(self) -> C::Pages<Self> {
                C::pages(self)
            }

            /// Returns an iterator over the items from this page on; each page is fetched when its first item is
            /// needed.
            ///
            /// An error is yielded once and ends the iteration. A `for` loop over the request does the same.
            pub fn items(self) -> C::Items<Self> {
                C::items(self)
            }
        }

        impl<C: crate::rt::Client> IntoIterator for $request<C> {
            type Item = Result<<Self as crate::rt::Paged>::Item, C::Error>;
            type IntoIter = C::Items<Self>;

            fn into_iter(self) -> C::Items<Self> {
                self.items()
            }
        }
    };
}
pub(crate) use paging_methods;

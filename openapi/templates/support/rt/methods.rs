// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! The methods that every request has.

/// The limits of a call: also for the requests that the SDK writes by hand.
#[doc(hidden)]
#[macro_export]
macro_rules! limit_methods {
    ($request:ident $(<$client:ident>)?) => {
        impl $(<$client>)? $request $(<$client>)? {
            /// Limits each attempt to `timeout`, instead of the client's own limit.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// Limits the whole call to `deadline`, its retries and waits included, instead of the client's own limit.
            pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
                self.options.deadline = Some(deadline);
                self
            }

            /// Makes at most `attempts` attempts, the first one included; 1 turns retries off for this call.
            pub fn max_attempts(mut self, attempts: u32) -> Self {
                self.options.max_attempts = Some(attempts);
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
            /// Headers that the client itself is in charge of, such as `Authorization`, are refused when the call is
            /// sent.
            pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.options.headers.push((name.into(), value.into()));
                self
            }
        }

        impl<C: crate::rt::Client> $request<C> {
            /// Sends the request and returns the API's answer.
            ///
            /// # Errors
            ///
            /// The client's error: a value that cannot be sent, a connection that failed, an answer that says so, or
            /// one that cannot be read.
            pub fn send(&self) -> Result<<Self as crate::rt::Request>::Output, C::Error> {
                self.send_with_response().map(C::into_value)
            }

            /// Sends the request and returns the API's answer with its status, headers and rate limit.
            ///
            /// # Errors
            ///
            /// The same as of [`send`](Self::send).
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
            /// Sends `key` as the `Idempotency-Key`, instead of a random one.
            ///
            /// 1 to 255 visible ASCII characters. Within 24 hours the API carries out a key only once and answers its
            /// repetition with what it answered first, so that a key derived from your own data (an order number) makes
            /// the call safe to repeat over restarts of your program.
            pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
                self.options.idempotency_key = Some(key.into());
                self
            }
        }
    };
}
pub(crate) use idempotency_methods;

macro_rules! paging_methods {
    ($request:ident) => {
        impl<C: crate::rt::Client> $request<C> {
            /// Walks all pages from this one on, fetching each when it is asked for.
            ///
            /// An error is yielded once and ends the walk.
            pub fn pages(self) -> C::Pages<Self> {
                C::pages(self)
            }

            /// Walks all items from this page on, fetching each page when its first item is asked for.
            ///
            /// An error is yielded once and ends the walk. A `for` loop over the request itself does the same.
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

//! The requests of a batch.

use std::{fmt::Display, marker::PhantomData, ops::Range};

use linkbreakers_generated::rt::{Call, InvalidRequest, Request};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    engine::index,
    problem::Problem,
    send::{Verdict, verdict_of_call},
    words::Words,
    work::Work,
};
use crate::{
    ApiClient, Error,
    call::{EmptyBody, RawRequest, RawResponse, decode},
};

/// A request that a [`Batch`](super::Batch) can send: any request of an API, any [`RawRequest`](crate::request::RawRequest),
/// and a [`TryRequest`] of these.
pub trait BatchRequest {
    /// The decoded response.
    type Output: Send + 'static;

    /// Returns the request as data.
    ///
    /// # Errors
    ///
    /// A parameter that is invalid, or the error of an item that could not be read.
    fn to_call(&self) -> Result<Call, InvalidRequest>;

    /// Decodes the response.
    #[doc(hidden)]
    fn decode(response: RawParts) -> Result<Self::Output, Error>;
}

/// A response that is not decoded yet.
#[doc(hidden)]
#[derive(Debug)]
pub struct RawParts(RawResponse);

impl<R> BatchRequest for R
where
    R: Request<Client = ApiClient>,
    R::Output: DeserializeOwned + Send + 'static,
{
    type Output = R::Output;

    fn to_call(&self) -> Result<Call, InvalidRequest> {
        Request::to_call(self)
    }

    fn decode(RawParts(response): RawParts) -> Result<R::Output, Error> {
        Ok(decode(response, EmptyBody::of(R::OPERATION))?.into_value())
    }
}

impl BatchRequest for RawRequest {
    type Output = Value;

    fn to_call(&self) -> Result<Call, InvalidRequest> {
        self.to_call()
    }

    fn decode(RawParts(response): RawParts) -> Result<Value, Error> {
        Ok(decode(response, EmptyBody::Null)?.into_value())
    }
}

/// An item of a [`Batch`](super::Batch) that may be an error, such as an invalid line of a file.
///
/// An error is reported as failed with its position, and the other items are sent.
///
/// ```
/// # let sandbox = linkbreakers_sandbox::Sandbox::start()?;
/// # let client = linkbreakers::ApiClient::new(linkbreakers::Configuration::new(sandbox.token()).host(sandbox.url()))?;
/// use linkbreakers::{Batch, CreateLinkRequest, LinksApi, TryRequest};
///
/// let links = LinksApi::new(&client);
/// let requests = ["https://example.com", ""].map(|line| {
///     let destination = if line.is_empty() { Err("the line is empty") } else { Ok(line) };
///     TryRequest(destination.map(|destination| links.create(CreateLinkRequest::new(destination))))
/// });
/// let report = Batch::new(&client).run(requests)?;
/// assert_eq!((report.done(), report.failed()[0].position), (1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct TryRequest<R, E>(pub Result<R, E>);

impl<R: BatchRequest, E: Display> BatchRequest for TryRequest<R, E> {
    type Output = R::Output;

    fn to_call(&self) -> Result<Call, InvalidRequest> {
        match &self.0 {
            Ok(request) => request.to_call(),
            Err(error) => Err(InvalidRequest::new("the item", "request", format!("is invalid: {error}"))),
        }
    }

    fn decode(response: RawParts) -> Result<R::Output, Error> {
        R::decode(response)
    }
}

/// Requests, each of which is a call.
pub(super) struct Requests<R, F> {
    callback: F,
    request: PhantomData<fn(R)>,
}

impl<R, F> Requests<R, F> {
    pub(super) fn new(callback: F) -> Self {
        Self { callback, request: PhantomData }
    }
}

impl<R: BatchRequest, F: FnMut(usize, Result<R::Output, Error>)> Work for Requests<R, F> {
    type Row = R;
    type Output = R::Output;
    type Kept = ();

    const WORDS: Words = Words {
        run: "batch",
        a_run: "a batch",
        item: "item",
        items: "items",
        done: "executed",
        whether: "were executed",
        if_not: "were not",
        if_so: "were",
    };

    fn call(&self, rows: &[R]) -> Result<Call, InvalidRequest> {
        match rows {
            [request] => request.to_call(),
            _ => Err(InvalidRequest::new("the batch", "chunk_size", "must be 1")),
        }
    }

    fn decode(response: RawResponse, _count: u64) -> Result<R::Output, Error> {
        R::decode(RawParts(response))
    }

    fn verdict(error: &Error) -> Verdict {
        verdict_of_call(error)
    }

    fn kept(_output: &R::Output) -> &() {
        &()
    }

    fn done(&mut self, _rows: &[R], range: &Range<u64>, output: R::Output) -> Result<(), Problem> {
        (self.callback)(index(range.start), Ok(output));
        Ok(())
    }

    fn failed(&mut self, _row: &R, position: u64, error: Error) -> Result<(), Problem> {
        (self.callback)(index(position), Err(error));
        Ok(())
    }
}

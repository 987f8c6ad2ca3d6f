//! Ids, time, requests, responses and errors, for every layer. It imports no other layer.

pub(crate) mod clock;
pub(crate) mod hint;
pub(crate) mod ids;
pub(crate) mod message;
pub(crate) mod signature;

pub(crate) use self::clock::Timestamp;
pub(crate) use self::ids::Id;
pub(crate) use self::message::{ApiError, Query, Request, Response, UNKNOWN};

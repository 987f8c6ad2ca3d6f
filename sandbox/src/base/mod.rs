//! What every layer uses: ids, time, requests, responses and errors. It imports no other layer.

pub(crate) mod clock;
pub(crate) mod hint;
pub(crate) mod ids;
pub(crate) mod message;
pub(crate) mod signature;
mod text;

pub(crate) use self::clock::Timestamp;
pub(crate) use self::ids::Id;
pub(crate) use self::message::{ApiError, Query, Request, Response, UNKNOWN};
